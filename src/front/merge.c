#include "front/merge.h"

#include <string.h>

#include "base/str.h"
#include "front/merge_parts.h"

void **list_items(struct entity *entity, const struct list *list)
{
	return (void **)(void *)((char *)entity + list->items);
}

size_t *list_count(struct entity *entity, const struct list *list)
{
	return (size_t *)(void *)((char *)entity + list->count);
}

struct node *merge_label(struct arena *arena, enum node_kind kind, const char *text)
{
	struct node *root = node_new(arena, NODE_ROOT), *node = node_new(arena, kind);

	node->text = text;
	node_add(root, node);
	return root;
}

static void join_witnesses(struct merger *merger, struct fact *into, const struct fact *from)
{
	for (size_t i = 0; i < from->witness_count; i++)
		ARENA_APPEND(merger->arena, into->witnesses, into->witness_count,
			from->witnesses[i]);
}

size_t merge_choose(struct merger *merger, const char *const *values, size_t count, bool *tie)
{
	size_t best = count, best_votes = 0;

	*tie = false;
	if (merger->has_source && count > 0 && values[0] != NULL)
		return 0;
	for (size_t i = 0; i < count; i++) {
		size_t votes = 0;
		bool counted = values[i] == NULL;

		for (size_t j = 0; j < i && !counted; j++)
			counted = str_equal(values[i], values[j]);
		if (counted)
			continue;
		for (size_t j = i; j < count; j++)
			votes += str_equal(values[i], values[j]);
		*tie = votes == best_votes;
		if (votes > best_votes) {
			best = i;
			best_votes = votes;
		}
	}
	return best;
}

/* Lists: what makes two items the same fact. */

static bool same_parameter(const void *a, const void *b)
{
	return str_equal_nocase(((const struct parameter *)a)->name,
		((const struct parameter *)b)->name);
}

static bool same_status(const void *a, const void *b)
{
	const struct status *x = a, *y = b;

	return str_equal(x->symbol, y->symbol) && str_equal(x->section, y->section);
}

static bool same_member(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->target != NULL && y->target != NULL)
		return str_equal(x->target, y->target);
	return str_equal(x->name, y->name);
}

static bool same_requirement(const void *a, const void *b)
{
	return str_equal(((const struct requirement *)a)->name,
		((const struct requirement *)b)->name);
}

static bool same_rule(const void *a, const void *b)
{
	return str_equal(((const struct rule_fact *)a)->name, ((const struct rule_fact *)b)->name);
}

static bool same_section(const void *a, const void *b)
{
	return str_equal(((const struct section *)a)->anchor, ((const struct section *)b)->anchor);
}

static void join_section(struct merger *merger, void *into, const void *from)
{
	struct section *section = into;
	const struct section *other = from;

	for (size_t i = 0; i < other->body_count; i++)
		ARENA_APPEND(merger->arena, section->bodies, section->body_count, other->bodies[i]);
}

/* A call and its result, as far as language does not matter. */
static const char *step_text(struct arena *arena, const struct step *step)
{
	struct strbuf text = {0};
	const char *copy;

	strbuf_printf(&text, "%s:%s::%s(", step->task != NULL ? step->task : "", step->interface,
		step->method);
	for (size_t i = 0; i < step->argument_count; i++)
		strbuf_printf(&text, "%s,", step->arguments[i]);
	strbuf_add(&text, step->has_arguments ? ")" : "");
	for (size_t i = 0; i < step->status_count; i++)
		strbuf_printf(&text, " %s", step->statuses[i]);
	for (size_t i = 0; i < step->observation_count; i++)
		strbuf_printf(&text, " %s%s%s", step->observations[i].name,
			step->observations[i].comparison, step->observations[i].value);
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

static const char *sequence_text(struct arena *arena, const struct sequence *sequence)
{
	struct strbuf text = {0};
	const char *copy;

	for (size_t i = 0; i < sequence->step_count; i++)
		strbuf_printf(&text, "%s\n", step_text(arena, &sequence->steps[i]));
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

const struct list merge_lists[LIST_COUNT] = {
	[LIST_PARAMETERS] = {offsetof(struct entity, parameters),
		offsetof(struct entity, parameter_count),
		sizeof(struct parameter), same_parameter, NULL},
	[LIST_STATUSES] = {offsetof(struct entity, statuses),
		offsetof(struct entity, status_count),
		sizeof(struct status), same_status, NULL},
	[LIST_MEMBERS] = {offsetof(struct entity, members),
		offsetof(struct entity, member_count),
		sizeof(struct member), same_member, NULL},
	[LIST_REQUIREMENTS] = {offsetof(struct entity, requirements),
		offsetof(struct entity, requirement_count),
		sizeof(struct requirement), same_requirement, NULL},
	[LIST_RULES] = {offsetof(struct entity, rules),
		offsetof(struct entity, rule_count),
		sizeof(struct rule_fact), same_rule, NULL},
	[LIST_SECTIONS] = {offsetof(struct entity, sections),
		offsetof(struct entity, section_count),
		sizeof(struct section), same_section, join_section},
};

/* Position of `item` in the result's list from `from` on, searched round; count if it is new.
 * Pages mostly have the same order, so that the first look finds it. */
static size_t list_find(struct merger *merger, const struct list *list, const void *item,
	size_t from)
{
	const char *items = *list_items(merger->result, list);
	size_t count = *list_count(merger->result, list);

	for (size_t i = 0; i < count; i++) {
		size_t at = (from + i) % count;

		if (list->same(items + at * list->size, item))
			return at;
	}
	return count;
}

static void list_insert(struct merger *merger, const struct list *list, const void *item, size_t at)
{
	void **items = list_items(merger->result, list);
	size_t *count = list_count(merger->result, list);
	char *place;

	*items = arena_grow(merger->arena, *items, *count, list->size);
	place = (char *)*items + at * list->size;
	memmove(place + list->size, place, (*count - at) * list->size);
	memcpy(place, item, list->size);
	(*count)++;
}

static void merge_list(struct merger *merger, const struct list *list, struct entity *page)
{
	const char *items = *list_items(page, list);
	size_t count = *list_count(page, list), next = 0;

	for (size_t i = 0; i < count; i++) {
		const char *item = items + i * list->size;
		size_t at = list_find(merger, list, item, next);

		if (at == *list_count(merger->result, list)) {
			list_insert(merger, list, item, next);
			at = next;
		} else {
			char *found = (char *)*list_items(merger->result, list) + at * list->size;

			join_witnesses(merger, (struct fact *)(void *)found,
				(const struct fact *)(const void *)item);
			if (list->join != NULL)
				list->join(merger, found, item);
		}
		next = at + 1;
	}
}

const char **merge_values(struct merger *merger)
{
	return arena_alloc(merger->arena, merger->count * sizeof(const char *));
}

/* Every witness that says something else than `used` keeps what it says. */
static void keep_dissent(struct fact *fact, const char *const *values, const char *const *words,
	const char *used)
{
	for (size_t i = 0; i < fact->witness_count; i++) {
		struct witness *witness = &fact->witnesses[i];
		const char *value = values[witness->page];

		if (value != NULL && !str_equal(value, used))
			witness->value = words[witness->page];
	}
}

static bool same_but_blanks(const char *a, const char *b)
{
	for (;; a++, b++) {
		while (str_is_space(*a))
			a++;
		while (str_is_space(*b))
			b++;
		if (*a != *b)
			return false;
		if (*a == '\0')
			return true;
	}
}

/* A page that declares the same in other code (its comments are its own) keeps its code. */
static void keep_codes(struct merger *merger, struct declaration *used, const char *const *codes)
{
	for (size_t i = 0; i < used->fact.witness_count; i++) {
		struct witness *witness = &used->fact.witnesses[i];
		const char *code = codes[witness->page];

		if (witness->value == NULL && !same_but_blanks(code, used->code))
			witness->label = merge_label(merger->arena, NODE_PRE, code);
	}
}

static void merge_declarations(struct merger *merger)
{
	const char **texts = merge_values(merger), **codes = merge_values(merger);
	struct declaration *used;
	size_t best;
	bool tie;

	for (size_t i = 0; i < merger->count; i++) {
		const struct declaration *declaration = merger->pages[i]->declaration;

		if (declaration != NULL) {
			texts[i] = declaration->text;
			codes[i] = declaration->code;
		}
	}
	best = merge_choose(merger, texts, merger->count, &tie);
	if (best == merger->count)
		return;
	used = arena_alloc(merger->arena, sizeof *used);
	*used = *merger->pages[best]->declaration;
	used->fact.witnesses = NULL;
	used->fact.witness_count = 0;
	used->fact.disputed = tie;
	for (size_t i = 0; i < merger->count; i++) {
		if (merger->pages[i]->declaration != NULL)
			join_witnesses(merger, &used->fact, &merger->pages[i]->declaration->fact);
	}
	keep_dissent(&used->fact, texts, codes, used->text);
	keep_codes(merger, used, codes);
	merger->result->declaration = used;
}

/* Steps without witnesses yet. */
static struct step *copy_steps(struct merger *merger, const struct sequence *sequence)
{
	struct step *steps = arena_alloc(merger->arena, sequence->step_count * sizeof *steps);

	for (size_t i = 0; i < sequence->step_count; i++) {
		steps[i] = sequence->steps[i];
		steps[i].fact.witnesses = NULL;
		steps[i].fact.witness_count = 0;
	}
	return steps;
}

/* The page's own table is kept where its calls differ; else its words stand with the steps. */
static void join_sequence(struct merger *merger, struct sequence *used,
	const struct sequence *other, const char *text, bool agrees)
{
	struct witness witness = other->fact.witnesses[0];

	if (agrees) {
		witness.text = NULL;
		for (size_t i = 0; i < used->step_count; i++)
			join_witnesses(merger, &used->steps[i].fact, &other->steps[i].fact);
	} else {
		witness.value = text;
	}
	ARENA_APPEND(merger->arena, used->fact.witnesses, used->fact.witness_count, witness);
}

static void merge_sequence(struct merger *merger, const char *name)
{
	const char **texts = merge_values(merger);
	const struct sequence *other;
	struct sequence used;
	size_t best;
	bool tie;

	for (size_t i = 0; i < merger->count; i++) {
		other = entity_sequence(merger->pages[i], name);
		if (other != NULL)
			texts[i] = sequence_text(merger->arena, other);
	}
	best = merge_choose(merger, texts, merger->count, &tie);
	other = entity_sequence(merger->pages[best], name);
	used = *other;
	used.steps = copy_steps(merger, other);
	used.fact.witnesses = NULL;
	used.fact.witness_count = 0;
	used.fact.disputed = tie;
	for (size_t i = 0; i < merger->count; i++) {
		other = entity_sequence(merger->pages[i], name);
		if (other != NULL)
			join_sequence(merger, &used, other, texts[i],
				str_equal(texts[i], texts[best]));
	}
	ARENA_APPEND(merger->arena, merger->result->sequences, merger->result->sequence_count,
		used);
}

static void merge_sequences(struct merger *merger)
{
	for (size_t i = 0; i < merger->count; i++) {
		for (size_t j = 0; j < merger->pages[i]->sequence_count; j++) {
			const char *name = merger->pages[i]->sequences[j].name;

			if (entity_sequence(merger->result, name) == NULL)
				merge_sequence(merger, name);
		}
	}
}

const void *merge_item(struct merger *merger, const struct list *list, size_t page,
	const void *item)
{
	const char *items = *list_items(merger->pages[page], list);
	size_t count = *list_count(merger->pages[page], list);

	for (size_t i = 0; i < count; i++) {
		if (list->same(items + i * list->size, item))
			return items + i * list->size;
	}
	return NULL;
}

/*
 * Properties of the items of a list, beside their words: read as text, so that pages can vote on
 * them, and set from the item of the page that wins.
 */
struct property {
	size_t list;
	const char *(*get)(struct arena *arena, const void *item);
	void (*set)(void *item, const void *from);
};

static const char *get_direction(struct arena *arena, const void *item)
{
	unsigned direction = ((const struct parameter *)item)->direction;

	return direction == 0 ? NULL : arena_printf(arena, "%u", direction);
}

static void set_direction(void *item, const void *from)
{
	((struct parameter *)item)->direction = ((const struct parameter *)from)->direction;
}

static const char *get_value(struct arena *arena, const void *item)
{
	const struct status *status = item;

	return status->value_known ? arena_printf(arena, "0x%08X", (unsigned)status->value) : NULL;
}

static void set_value(void *item, const void *from)
{
	((struct status *)item)->value = ((const struct status *)from)->value;
	((struct status *)item)->value_known = ((const struct status *)from)->value_known;
}

static const char *get_member_name(struct arena *arena, const void *item)
{
	(void)arena;
	return ((const struct member *)item)->name;
}

static void set_member_name(void *item, const void *from)
{
	((struct member *)item)->name = ((const struct member *)from)->name;
	((struct member *)item)->fact.id = ((const struct member *)from)->fact.id;
}

static const char *get_file_name(struct arena *arena, const void *item)
{
	(void)arena;
	return ((const struct requirement *)item)->value;
}

static void set_file_name(void *item, const void *from)
{
	((struct requirement *)item)->value = ((const struct requirement *)from)->value;
}

static const struct property properties[] = {
	{LIST_PARAMETERS, get_direction, set_direction},
	{LIST_STATUSES, get_value, set_value},
	{LIST_MEMBERS, get_member_name, set_member_name},
	{LIST_REQUIREMENTS, get_file_name, set_file_name},
};

/* Let the pages vote on one property of one item. */
static void vote(struct merger *merger, const struct property *property, void *item)
{
	const struct list *list = &merge_lists[property->list];
	const char **values = merge_values(merger);
	struct fact *fact = item;
	size_t best;
	bool tie;

	for (size_t i = 0; i < fact->witness_count; i++) {
		size_t page = fact->witnesses[i].page;
		const void *own = merge_item(merger, list, page, item);

		values[page] = own != NULL ? property->get(merger->arena, own) : NULL;
	}
	best = merge_choose(merger, values, merger->count, &tie);
	if (best == merger->count)
		return;
	property->set(item, merge_item(merger, list, best, item));
	fact->disputed |= tie;
	keep_dissent(fact, values, values, values[best]);
}

static void vote_on_properties(struct merger *merger)
{
	for (size_t i = 0; i < sizeof properties / sizeof properties[0]; i++) {
		const struct list *list = &merge_lists[properties[i].list];
		size_t count = *list_count(merger->result, list);

		for (size_t j = 0; j < count; j++)
			vote(merger, &properties[i],
				(char *)*list_items(merger->result, list) + j * list->size);
	}
}

/* A status code belongs to the set if the source states it, or more than half of the pages that
 * list any in that section; what fewer state is disputed. */
static void decide_statuses(struct merger *merger)
{
	struct entity *result = merger->result;

	for (size_t i = 0; i < result->status_count; i++) {
		struct status *status = &result->statuses[i];
		size_t listing = 0;
		bool source_lists = false;

		for (size_t page = 0; page < merger->count; page++) {
			bool lists_any = false;

			for (size_t j = 0; j < merger->pages[page]->status_count; j++)
				lists_any |= str_equal(status->section,
					merger->pages[page]->statuses[j].section);
			listing += lists_any;
			source_lists |= page == 0 && lists_any;
		}
		if (merger->has_source && source_lists)
			status->fact.disputed |= status->fact.witnesses[0].page != 0;
		else
			status->fact.disputed |= 2 * status->fact.witness_count <= listing;
	}
}

/* Id, name and kind, as most pages have them. */
static void choose_identity(struct merger *merger)
{
	const char **ids = merge_values(merger);
	const struct entity *best;
	size_t page;
	bool tie;

	for (size_t i = 0; i < merger->count; i++)
		ids[i] = merger->pages[i]->id;
	page = merge_choose(merger, ids, merger->count, &tie);
	best = merger->pages[page];
	merger->result->key = best->key;
	merger->result->id = best->id;
	merger->result->name = best->name;
	merger->result->interface = best->interface;
	merger->result->kind = best->kind;
}

static void rename_fact(struct arena *arena, struct fact *fact, const char *old, const char *id)
{
	if (str_begins(fact->id, old))
		fact->id = arena_printf(arena, "%s%s", id, fact->id + strlen(old));
}

/* A page that names the entity in another way: its facts get the ids that the others have. */
static void rename_facts(struct merger *merger, struct entity *page)
{
	const char *id = merger->result->id, *old = page->id;

	if (str_equal(id, old))
		return;
	for (size_t i = 0; i < LIST_COUNT; i++) {
		for (size_t j = 0; j < *list_count(page, &merge_lists[i]); j++)
			rename_fact(merger->arena,
				(struct fact *)(void *)((char *)*list_items(page, &merge_lists[i]) +
					j * merge_lists[i].size),
				old, id);
	}
	for (size_t i = 0; i < page->sequence_count; i++) {
		rename_fact(merger->arena, &page->sequences[i].fact, old, id);
		for (size_t j = 0; j < page->sequences[i].step_count; j++)
			rename_fact(merger->arena, &page->sequences[i].steps[j].fact, old, id);
	}
	if (page->declaration != NULL)
		rename_fact(merger->arena, &page->declaration->fact, old, id);
}

static void set_pages(struct fact *fact, size_t page)
{
	for (size_t i = 0; i < fact->witness_count; i++)
		fact->witnesses[i].page = page;
}

/* Tell all witnesses of a page which one it is now. */
static void number_page(struct entity *page, size_t number)
{
	for (size_t i = 0; i < LIST_COUNT; i++) {
		for (size_t j = 0; j < *list_count(page, &merge_lists[i]); j++)
			set_pages((struct fact *)(void *)((char *)*list_items(page,
				&merge_lists[i]) + j * merge_lists[i].size), number);
	}
	for (size_t i = 0; i < page->section_count; i++) {
		for (size_t j = 0; j < page->sections[i].body_count; j++)
			page->sections[i].bodies[j].page = number;
	}
	for (size_t i = 0; i < page->sequence_count; i++) {
		set_pages(&page->sequences[i].fact, number);
		for (size_t j = 0; j < page->sequences[i].step_count; j++)
			set_pages(&page->sequences[i].steps[j].fact, number);
	}
	if (page->declaration != NULL)
		set_pages(&page->declaration->fact, number);
}

struct entity *merge(struct arena *arena, struct entity *const *pages, size_t count,
	bool has_source)
{
	struct entity *result = arena_alloc(arena, sizeof *result);
	struct merger merger = {.arena = arena, .pages = pages, .count = count,
		.has_source = has_source, .result = result};

	result->arena = arena;
	choose_identity(&merger);
	merge_align_names(&merger);
	for (size_t i = 0; i < count; i++) {
		ARENA_APPEND(arena, result->pages, result->page_count, pages[i]->pages[0]);
		number_page(pages[i], i);
		rename_facts(&merger, pages[i]);
		for (size_t j = 0; j < LIST_COUNT; j++)
			merge_list(&merger, &merge_lists[j], pages[i]);
	}
	merge_declarations(&merger);
	merge_sequences(&merger);
	vote_on_properties(&merger);
	merge_keep_spellings(&merger);
	decide_statuses(&merger);
	return result;
}
