/* Which items of two lists are the same, and which of these moved among the others. */
#ifndef STELE_MODEL_DIFF_MATCH_H
#define STELE_MODEL_DIFF_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define MATCH_NONE SIZE_MAX

struct match {
	struct arena *arena; /* scratch */
	size_t before_count, after_count;
	size_t *after_of;  /* of each item before: index after, or MATCH_NONE */
	size_t *before_of; /* the reverse */
};

void match_init(struct match *match, struct arena *arena, size_t before_count, size_t after_count);

/*
 * Pair items that have no partner yet and the same key; several of one key in their order.
 * Items with the key NULL take no part. unique: only keys that are there once on each side.
 */
void match_keys(struct match *match, const char *const *before, const char *const *after,
	bool unique);

void match_pair(struct match *match, size_t before, size_t after);

/*
 * One item gone and another one come at the same place, with equal texts: the same item under
 * another name. Texts may be NULL: no such item. At the same place: behind as many paired items.
 */
void match_renamed(struct match *match, const char *const *before, const char *const *after);

/* For each item before: paired, and in the same order as most others. Those paired and not
 * marked have moved. In the arena. */
bool *match_in_order(const struct match *match);

#endif
