/*
 * Uniting the pages of one entity: what they state together, and who states it.
 */
#ifndef STELE_FRONT_MERGE_H
#define STELE_FRONT_MERGE_H

#include "model/entity.h"

/*
 * Unite `count` entities of one page each, all of one thing, in the order in which their pages
 * shall stand; `has_source`: the first is the source. The source's statement of a fact is used;
 * without a source, that of most pages. Where a page says something else its witness keeps it in
 * `value` (and the words, if they no longer fit the fact); what nothing decides is `disputed`.
 * Facts stand in the order of the first page; what only others state follows its predecessor.
 * The parts are taken over, not copied: they must live as long as the result.
 */
struct entity *merge(struct arena *arena, struct entity *const *pages, size_t count,
	bool has_source);

#endif
