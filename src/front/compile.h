/* From pages to a model: everything that `front` does, in order. */
#ifndef STELE_FRONT_COMPILE_H
#define STELE_FRONT_COMPILE_H

#include "model/finding.h"
#include "model/model.h"

struct compile_options {
	const char *source_locale; /* BCP 47; "none": no page is the source; NULL: as the corpus says */
};

/*
 * Read all pages below `paths` (folders or single pages, see corpus.h) into `model`, which has
 * been initialised, and add what is wrong with them to `findings`, sorted.
 * Returns 0, also for faulty pages; -1 after a message if there is nothing to read.
 */
int compile(struct model *model, char *const *paths, size_t path_count,
	const struct compile_options *options, struct findings *findings);

#endif
