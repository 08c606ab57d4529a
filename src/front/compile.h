/* From pages to a model: everything that `front` does, in order. */
#ifndef STELE_FRONT_COMPILE_H
#define STELE_FRONT_COMPILE_H

#include "base/progress.h"
#include "model/finding.h"
#include "model/model.h"

struct compile_options {
	const char *
		source_locale; /* BCP 47; "none": no page is the source; NULL: as the corpus says */
	const char *const *witnesses; /* headers and the like, see witness.h; the last one counts */
	size_t witness_count;
	size_t jobs; /* threads; 0: one for each processor */
	struct progress *progress; /* NULL: none is shown */
};

/*
 * Read all pages below `paths` (folders or single pages, see corpus.h) into `model`, which has
 * been initialised, and add what is wrong with them to `findings`, sorted.
 * Returns 0, also for faulty pages; -1 after a message if there is nothing to read, or after a
 * finding if a header cannot be used.
 */
int compile(struct model *model, char *const *paths, size_t path_count,
	const struct compile_options *options, struct findings *findings);

#endif
