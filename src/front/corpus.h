/*
 * Finding the pages: which files there are, in which locale, of which entity.
 */
#ifndef STELE_FRONT_CORPUS_H
#define STELE_FRONT_CORPUS_H

#include "front/page.h"
#include "model/finding.h"

struct corpus {
	struct page_place *places; /* by key, then locale, then file */
	size_t count;
	const char *source_locale; /* as stele.yaml states it, or en-US if there is such a folder */
};

/*
 * Look into `paths`: each a folder with one folder per locale ("en-us", "pt_BR"), a folder of
 * pages, or a single page. `stele.yaml` in such a folder may state `source-locale`.
 * Returns 0; -1 after a message if a path cannot be read or no page is found.
 */
int corpus_open(struct corpus *corpus, struct arena *arena, char *const *paths, size_t path_count,
	struct findings *findings);

#endif
