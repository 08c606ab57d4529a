/* The YAML header of a page. */
#ifndef STELE_FRONT_FRONTMATTER_H
#define STELE_FRONT_FRONTMATTER_H

#include "front/source.h"
#include "model/entity.h"

struct frontmatter {
	const char *locale; /* ms.contentlocale as a BCP 47 tag; NULL if there is none */
	const char *title;
	const char *asset_id, *date, *translation, *commit;
	const char **api_names; /* both spellings of the key: api_name, api.name */
	size_t api_name_count;
};

/*
 * Read the header of `source`; a page without one gives an empty result. Keys may be scalars where
 * a list is usual, and the other way round; empty ones count as absent. Broken YAML gives a
 * finding, and what was read before it is kept.
 */
void frontmatter_read(struct frontmatter *frontmatter, struct arena *arena,
	const struct source *source, struct findings *findings);

#endif
