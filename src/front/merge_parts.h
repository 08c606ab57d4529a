/*
 * What the parts of merging share: the pages, the lists of facts, and the vote. Only merge*.c
 * include this.
 */
#ifndef STELE_FRONT_MERGE_PARTS_H
#define STELE_FRONT_MERGE_PARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "model/entity.h"

struct merger {
	struct arena *arena;
	struct entity *const *pages;
	size_t count;
	bool has_source;
	struct entity *result;
};

/* A kind of fact that stands in a list of the entity. */
struct list {
	size_t items, count; /* offsets in struct entity */
	size_t size;
	bool (*same)(const void *a, const void *b);
	void (*join)(struct merger *merger, void *into, const void *from);
};

enum {
	LIST_PARAMETERS,
	LIST_STATUSES,
	LIST_MEMBERS,
	LIST_REQUIREMENTS,
	LIST_RULES,
	LIST_SECTIONS,
	LIST_COUNT
};

extern const struct list merge_lists[LIST_COUNT];

void **list_items(struct entity *entity, const struct list *list);
size_t *list_count(struct entity *entity, const struct list *list);

/* Which of `count` values is used: the source's, or that of most; ties go to the first. Entries
 * may be NULL: no statement. *tie: others have as many votes. Returns count if all are NULL. */
size_t merge_choose(struct merger *merger, const char *const *values, size_t count, bool *tie);

/* The values of one property, by page, NULL where a page is silent. */
const char **merge_values(struct merger *merger);

/* The item of a page's list that is the same fact as `item`, or NULL. */
const void *merge_item(struct merger *merger, const struct list *list, size_t page,
	const void *item);

/* A label of one node. */
struct node *merge_label(struct arena *arena, enum node_kind kind, const char *text);

/* merge_names.c */

/* Before pages are united: name what pages call differently at the same place. */
void merge_align_names(struct merger *merger);
/* A page that spells the name of a parameter in another way keeps its spelling. */
void merge_keep_spellings(struct merger *merger);

#endif
