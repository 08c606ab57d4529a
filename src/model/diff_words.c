/* Words: which facts and sections say something else now, by locale. */
#include <string.h>

#include "base/str.h"
#include "model/diff_parts.h"

enum { LOOK_AHEAD = 64 }; /* tables of a section between which one is looked for */

static bool same_children(const struct diff *diff, const struct node *a, const struct node *b);

static bool same_target(const struct diff *diff, const struct node *a, const struct node *b)
{
	if (a->kind == NODE_LINK && a->target != NULL && b->target != NULL)
		return diff_same_target(diff, a->target, b->target);
	return str_equal(a->target, b->target);
}

static bool same_node(const struct diff *diff, const struct node *a, const struct node *b)
{
	return a->kind == b->kind && a->number == b->number && str_equal(a->text, b->text) &&
		same_target(diff, a, b) && same_children(diff, a, b);
}

/* Comments and directions are no words; which facts stand where is not told by words either. */
static const struct node *skip(const struct node *node)
{
	while (node != NULL && (node->kind == NODE_COMMENT || node->kind == NODE_FACTS ||
				       node->kind == NODE_DIRECTION))
		node = node->next;
	return node;
}

static bool same_children(const struct diff *diff, const struct node *a, const struct node *b)
{
	const struct node *x = skip(a->first), *y = skip(b->first);

	while (x != NULL && y != NULL) {
		if (!same_node(diff, x, y))
			return false;
		x = skip(x->next);
		y = skip(y->next);
	}
	return x == NULL && y == NULL;
}

/* From `node` on, the place of these facts if it is near. */
static const struct node *find_facts(const struct node *node, const char *what)
{
	for (int i = 0; node != NULL && i < LOOK_AHEAD; node = node->next) {
		if (node->kind != NODE_FACTS)
			continue;
		if (str_equal(node->text, what))
			return node;
		i++;
	}
	return NULL;
}

/* Headers of the tables that stand on both sides. */
static bool same_headers(const struct diff *diff, const struct node *a, const struct node *b)
{
	const struct node *next = b->first;

	for (const struct node *node = a->first; node != NULL; node = node->next) {
		const struct node *other = NULL;

		if (node->kind == NODE_FACTS && node->first != NULL)
			other = find_facts(next, node->text);
		if (other != NULL && !same_children(diff, node, other))
			return false;
		if (other != NULL)
			next = other->next;
	}
	return true;
}

static bool same_words(const struct diff *diff, const struct node *a, const struct node *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return same_children(diff, a, b) && same_headers(diff, a, b);
}

static void note(struct comparison *comparison, size_t page, const char *id)
{
	struct text_changes *texts = &comparison->texts[page];

	if (texts->id_count > 0 && strcmp(texts->ids[texts->id_count - 1], id) == 0)
		return; /* heading and body of a section */
	ARENA_APPEND(comparison->arena, texts->ids, texts->id_count, id);
}

/* The next witness of the same page: those of a page stand side by side. */
static const struct witness *next_of_page(const struct witness *witness, const struct witness *end)
{
	return witness + 1 < end && witness[1].page == witness->page ? witness + 1 : NULL;
}

/* Compare what the pages that are there on both sides say; a page may be silent, or state a fact
 * several times. */
static void compare_witnesses(struct comparison *comparison, const char *id,
	const struct witness *before, size_t before_count, const struct witness *after,
	size_t after_count, bool labels)
{
	const struct witness **by_page = comparison->by_page;
	const struct diff *diff = comparison->diff;

	for (size_t i = 0; i < after_count; i++) {
		if (by_page[after[i].page] == NULL)
			by_page[after[i].page] = &after[i];
	}
	for (size_t i = 0; i < before_count; i++) {
		size_t page = comparison->page_after[before[i].page];
		const struct witness *now;

		if (page == MATCH_NONE)
			continue;
		now = by_page[page];
		if (now == NULL || !str_equal(before[i].value, now->value) ||
			!same_words(diff, before[i].text, now->text) ||
			(labels && !same_words(diff, before[i].label, now->label)))
			note(comparison, page, id);
		if (now != NULL)
			by_page[page] = next_of_page(now, after + after_count);
	}
	for (size_t i = 0; i < after_count; i++) {
		size_t page = after[i].page;

		if (by_page[page] != NULL && comparison->page_before[page] != MATCH_NONE)
			note(comparison, page, id);
		by_page[page] = NULL;
	}
}

void diff_words(struct comparison *comparison, const struct fact *before, const struct fact *after,
	bool labels)
{
	compare_witnesses(comparison, after->id, before->witnesses, before->witness_count,
		after->witnesses, after->witness_count, labels);
}

void diff_words_begin(struct comparison *comparison)
{
	const struct entity *before = comparison->before, *after = comparison->after;

	comparison->by_page = arena_alloc(comparison->scratch,
		after->page_count * sizeof comparison->by_page[0]);
	comparison->texts = arena_alloc(comparison->scratch,
		after->page_count * sizeof comparison->texts[0]);
	for (size_t i = 0; i < after->page_count; i++)
		comparison->texts[i].locale = after->pages[i].locale;
	for (size_t i = 0; i < before->page_count; i++) {
		size_t page = comparison->page_after[i];

		if (page != MATCH_NONE &&
			!str_equal(before->pages[i].title, after->pages[page].title))
			note(comparison, page, after->id);
	}
}

/* Sections that are there on both sides, or on one. */
static void compare_sections(struct comparison *comparison, const struct section *before,
	const struct section *after)
{
	static const struct section none;
	const char *id = after != NULL ? after->fact.id : before->fact.id;
	const struct section *x = before != NULL ? before : &none;
	const struct section *y = after != NULL ? after : &none;

	if (before != NULL && (remains_explained(&comparison->old_remains, before->anchor) ||
		(after == NULL && comparison->new_remains.collected &&
			remains_have_section(comparison, &comparison->new_remains, before))))
		return;
	if (after != NULL && (remains_explained(&comparison->new_remains, after->anchor) ||
		(before == NULL && comparison->old_remains.collected &&
			remains_have_section(comparison, &comparison->old_remains, after))))
		return;
	compare_witnesses(comparison, id, x->fact.witnesses, x->fact.witness_count,
		y->fact.witnesses, y->fact.witness_count, true);
	compare_witnesses(comparison, id, x->bodies, x->body_count, y->bodies, y->body_count, true);
}

/* Note first in which sections the headings of those stand that are gone. */
static void find_run_over(struct comparison *comparison, const struct match *match)
{
	struct remains *old_remains = &comparison->old_remains;
	struct remains *new_remains = &comparison->new_remains;

	for (size_t i = 0; i < match->before_count && new_remains->collected; i++) {
		if (match->after_of[i] == MATCH_NONE)
			remains_have_section(comparison, new_remains,
				&comparison->before->sections[i]);
	}
	for (size_t i = 0; i < match->after_count && old_remains->collected; i++) {
		if (match->before_of[i] == MATCH_NONE)
			remains_have_section(comparison, old_remains,
				&comparison->after->sections[i]);
	}
}

static const char **anchors(struct arena *arena, const struct entity *entity)
{
	const char **list = arena_alloc(arena, entity->section_count * sizeof *list);

	for (size_t i = 0; i < entity->section_count; i++)
		list[i] = entity->sections[i].anchor;
	return list;
}

void diff_words_end(struct comparison *comparison)
{
	const struct entity *before = comparison->before, *after = comparison->after;
	struct entity_changes *out = comparison->out;
	struct match match;

	match_init(&match, comparison->scratch, before->section_count, after->section_count);
	match_keys(&match, anchors(comparison->scratch, before),
		anchors(comparison->scratch, after), false);
	find_run_over(comparison, &match);
	for (size_t i = 0; i < before->section_count; i++)
		compare_sections(comparison, &before->sections[i],
			match.after_of[i] != MATCH_NONE ? &after->sections[match.after_of[i]]
							: NULL);
	for (size_t i = 0; i < after->section_count; i++) {
		if (match.before_of[i] == MATCH_NONE)
			compare_sections(comparison, NULL, &after->sections[i]);
	}
	for (size_t i = 0; i < after->page_count; i++) {
		if (comparison->texts[i].id_count == 0)
			continue;
		ARENA_APPEND(comparison->arena, out->texts, out->text_count, comparison->texts[i]);
		comparison->diff->text_count += comparison->texts[i].id_count;
	}
}
