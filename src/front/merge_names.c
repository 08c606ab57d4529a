/* Names that differ between pages because they were translated or spelled in another way. */
#include "base/str.h"
#include "front/merge_parts.h"

void merge_keep_spellings(struct merger *merger)
{
	for (size_t i = 0; i < merger->result->parameter_count; i++) {
		struct parameter *parameter = &merger->result->parameters[i];

		for (size_t j = 0; j < parameter->fact.witness_count; j++) {
			struct witness *witness = &parameter->fact.witnesses[j];
			const struct parameter *own =
				merge_item(merger, &merge_lists[LIST_PARAMETERS], witness->page,
					parameter);

			if (own != NULL && witness->label == NULL &&
				!str_equal(own->name, parameter->name))
				witness->label = merge_label(merger->arena, NODE_CODE, own->name);
		}
	}
}

/*
 * Names that are known from their place: of requirements, and of members without link and marks,
 * whose names may have been translated. Where pages list equally many, the source's or most
 * pages' name of that place is used.
 */
struct placed {
	size_t list;
	const char *folder; /* in the ids of the facts */
	const char *(*get)(const void *item); /* NULL: the name is certain */
	void (*set)(void *item, const char *name);
};

static const char *placed_member(const void *item)
{
	const struct member *member = item;
	const struct node *label = member->fact.witnesses[0].label;

	if (member->target != NULL || label == NULL || label->first == NULL ||
		label->first->kind != NODE_TEXT)
		return NULL;
	return member->name;
}

static void set_placed_member(void *item, const char *name)
{
	((struct member *)item)->name = name;
}

static const char *placed_requirement(const void *item)
{
	return ((const struct requirement *)item)->name;
}

static void set_placed_requirement(void *item, const char *name)
{
	((struct requirement *)item)->name = name;
}

static const struct placed places[] = {
	{LIST_MEMBERS, "members", placed_member, set_placed_member},
	{LIST_REQUIREMENTS, "requirements", placed_requirement, set_placed_requirement},
};

static void *page_place(struct merger *merger, const struct list *list, size_t page, size_t at)
{
	return (char *)*list_items(merger->pages[page], list) + at * list->size;
}

/* Has the page this name at another place? */
static bool is_placed(struct merger *merger, const struct placed *placed, size_t page,
	const char *name)
{
	const struct list *list = &merge_lists[placed->list];

	for (size_t i = 0; i < *list_count(merger->pages[page], list); i++) {
		const char *own = placed->get(page_place(merger, list, page, i));

		if (own != NULL && str_equal(own, name))
			return true;
	}
	return false;
}

static void align_place(struct merger *merger, const struct placed *placed, size_t count, size_t at)
{
	const struct list *list = &merge_lists[placed->list];
	const char **names = merge_values(merger), *used;
	size_t best;
	bool tie;

	for (size_t page = 0; page < merger->count; page++) {
		if (*list_count(merger->pages[page], list) == count)
			names[page] = placed->get(page_place(merger, list, page, at));
	}
	best = merge_choose(merger, names, merger->count, &tie);
	if (best == merger->count || tie)
		return;
	used = names[best];
	for (size_t page = 0; page < merger->count; page++) {
		struct fact *fact;

		if (names[page] == NULL || str_equal(names[page], used) ||
			is_placed(merger, placed, page, used))
			continue;
		fact = page_place(merger, list, page, at);
		placed->set(fact, used);
		fact->id = arena_printf(merger->arena, "%s/%s/%s", merger->pages[page]->id,
			placed->folder, used);
	}
}

void merge_align_names(struct merger *merger)
{
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
		const struct list *list = &merge_lists[places[i].list];

		for (size_t page = 0; page < merger->count; page++) {
			size_t count = *list_count(merger->pages[page], list);
			bool done = false;

			for (size_t before = 0; before < page && !done; before++)
				done = *list_count(merger->pages[before], list) == count;
			for (size_t at = 0; at < count && !done; at++)
				align_place(merger, &places[i], count, at);
		}
	}
}
