/* What a page declares, compared with what a header does. */
#ifndef STELE_FRONT_WITNESS_COMPARE_H
#define STELE_FRONT_WITNESS_COMPARE_H

#include "front/witness.h"

struct comparison {
	struct arena arena; /* scratch */
	const struct model *model;
	const struct witness_file *witness;
	struct findings *findings;
	const char **types; /* every type name of the file, sorted */
	size_t type_count;
};

/* Zeroed storage becomes ready for the file; release it with comparison_release(). */
void comparison_init(struct comparison *comparison, const struct model *model,
	const struct witness_file *witness, struct findings *findings);
void comparison_release(struct comparison *comparison);

/* Findings for every page of the entity whose declaration differs: of a method, of an interface. */
void comparison_method(struct comparison *comparison, const struct entity *page,
	const struct decl *header);
void comparison_interface(struct comparison *comparison, const struct entity *page,
	const struct decl *header);

#endif
