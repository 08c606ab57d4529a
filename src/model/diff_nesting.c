/* Nestings, which follow from sequences: by interface, and their pairs. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/strbuf.h"
#include "model/diff_parts.h"

/* Ids of sequences that can be read on one side only. */
struct ids {
	const char **items;
	size_t count;
};

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static struct ids lost_sequences(const struct diff *diff, struct arena *arena,
	enum change_kind kind)
{
	struct ids ids = {0};

	for (size_t i = 0; i < diff->entity_count; i++) {
		const struct entity_changes *entity = &diff->entities[i];

		for (size_t j = 0; j < entity->change_count; j++) {
			const struct change *change = &entity->changes[j];

			if (change->subject == SUBJECT_SEQUENCE && change->kind == kind)
				ARENA_APPEND(arena, ids.items, ids.count, change->id);
		}
	}
	if (ids.count > 0)
		qsort(ids.items, ids.count, sizeof ids.items[0], compare_strings);
	return ids;
}

static const char *pair_name(struct arena *arena, const struct pair *pair)
{
	return arena_printf(arena, "%s-%s", pair->opens, pair->closes);
}

/* Sorted and separated by commas */
static const char *join(struct arena *arena, const char **words, size_t count)
{
	struct strbuf text = {0};
	const char *copy;

	if (count > 0)
		qsort(words, count, sizeof *words, compare_strings);
	for (size_t i = 0; i < count; i++)
		strbuf_printf(&text, "%s%s", i > 0 ? ", " : "", words[i]);
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

static const char *nesting_text(struct arena *arena, const struct nesting *nesting)
{
	const char **names = arena_alloc(arena, nesting->pair_count * sizeof *names);

	for (size_t i = 0; i < nesting->pair_count; i++)
		names[i] = pair_name(arena, &nesting->pairs[i]);
	return join(arena, names, nesting->pair_count);
}

/* "outermost; holds: A-B, C-D" */
static const char *pair_text(struct arena *arena, const struct nesting *nesting, size_t index)
{
	const char **names = arena_alloc(arena, nesting->pair_count * sizeof *names);
	const char *outermost = nesting->outermost[index] ? "outermost" : "inner";
	size_t count = 0;

	for (size_t i = 0; i < nesting->pair_count; i++) {
		if (nesting->inside[index * nesting->pair_count + i])
			names[count++] = pair_name(arena, &nesting->pairs[i]);
	}
	if (count == 0)
		return outermost;
	return arena_printf(arena, "%s; holds: %s", outermost, join(arena, names, count));
}

static const char **pair_names(struct comparison *comparison, const struct nesting *nesting)
{
	const char **names =
		arena_alloc(comparison->arena, nesting->pair_count * sizeof *names);

	for (size_t i = 0; i < nesting->pair_count; i++)
		names[i] = pair_name(comparison->arena, &nesting->pairs[i]);
	return names;
}

static void compare_pairs(struct comparison *comparison, const struct nesting *before,
	const struct nesting *after)
{
	const char **x = pair_names(comparison, before), **y = pair_names(comparison, after);
	struct match match;

	match_init(&match, comparison->arena, before->pair_count, after->pair_count);
	match_keys(&match, x, y, false);
	for (size_t i = 0; i < match.before_count; i++) {
		size_t now = match.after_of[i];

		comparison_value(comparison, SUBJECT_PAIR, before->pairs[i].id, x[i],
			pair_text(comparison->arena, before, i),
			now != MATCH_NONE ? pair_text(comparison->arena, after, now) : NULL);
	}
	for (size_t i = 0; i < match.after_count; i++) {
		if (match.before_of[i] == MATCH_NONE)
			comparison_value(comparison, SUBJECT_PAIR, after->pairs[i].id, y[i], NULL,
				pair_text(comparison->arena, after, i));
	}
}

static struct change nesting_change(const struct nesting *nesting)
{
	return (struct change){.subject = SUBJECT_NESTING, .id = nesting->id,
		.name = nesting->interface};
}

/* Why a nesting is not found in the other spec: `ids` are the sequences lost there. */
static enum change_reason nesting_reason(const struct nesting *nesting, const struct ids *ids,
	const struct diff_side *other)
{
	if (other->lost_count > 0 || other->index_damaged)
		return REASON_BASIS;
	if (ids->count > 0 && bsearch(&nesting->sequence->fact.id, ids->items, ids->count,
		sizeof ids->items[0], compare_strings) != NULL)
		return REASON_BASIS;
	return REASON_NONE;
}

static const char **interfaces(struct arena *arena, const struct model *model)
{
	const char **names = arena_alloc(arena, model->nesting_count * sizeof *names);

	for (size_t i = 0; i < model->nesting_count; i++)
		names[i] = model->nestings[i].interface;
	return names;
}

void diff_nestings(struct diff *diff, const struct diff_side *before,
	const struct diff_side *after, diff_group *group, void *context)
{
	struct comparison comparison = {.diff = diff, .arena = &diff->arena};
	const struct model *x = before->model, *y = after->model;
	struct arena scratch = {0};
	struct ids lost = lost_sequences(diff, &scratch, CHANGE_UNREADABLE);
	struct ids found = lost_sequences(diff, &scratch, CHANGE_READABLE);
	struct match match;

	match_init(&match, &scratch, x->nesting_count, y->nesting_count);
	match_keys(&match, interfaces(&scratch, x), interfaces(&scratch, y), false);
	for (size_t i = 0; i < match.before_count; i++) {
		const struct nesting *nesting = &x->nestings[i];
		struct change change = nesting_change(nesting);
		bool stays = match.after_of[i] != MATCH_NONE;

		comparison.out = group(context, nesting->entity,
			stays ? y->nestings[match.after_of[i]].entity : NULL, nesting->interface);
		change.before = nesting_text(comparison.arena, nesting);
		if (stays)
			compare_pairs(&comparison, nesting, &y->nestings[match.after_of[i]]);
		else
			comparison_gone(&comparison, change,
				nesting_reason(nesting, &lost, after));
	}
	for (size_t i = 0; i < match.after_count; i++) {
		const struct nesting *nesting = &y->nestings[i];
		struct change change = nesting_change(nesting);

		if (match.before_of[i] != MATCH_NONE)
			continue;
		comparison.out = group(context, NULL, nesting->entity, nesting->interface);
		change.after = nesting_text(comparison.arena, nesting);
		comparison_come(&comparison, change, nesting_reason(nesting, &found, before));
	}
	arena_release(&scratch);
}
