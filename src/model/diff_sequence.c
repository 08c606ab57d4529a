/* Call sequences: aligned by their steps, because steps have numbers for names. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "model/diff_parts.h"

/* "task: I::M(a, b)" */
static const char *call_text(struct arena *arena, const struct step *step)
{
	struct strbuf text = {0};
	const char *copy;

	if (step->task != NULL)
		strbuf_printf(&text, "%s: ", step->task);
	strbuf_printf(&text, "%s::%s", step->interface, step->method);
	if (step->has_arguments) {
		strbuf_addc(&text, '(');
		for (size_t i = 0; i < step->argument_count; i++)
			strbuf_printf(&text, "%s%s", i > 0 ? ", " : "", step->arguments[i]);
		strbuf_addc(&text, ')');
	}
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "S_OK, layers=1": a set, so that the order on the page is nothing. NULL for none. */
static const char *result_text(struct arena *arena, const struct step *step)
{
	size_t count = 0;
	const char **words = NULL, *copy;
	struct strbuf text = {0};

	for (size_t i = 0; i < step->status_count; i++)
		ARENA_APPEND(arena, words, count, step->statuses[i]);
	if (count > 0)
		qsort(words, count, sizeof *words, compare_strings);
	for (size_t i = 0; i < step->observation_count; i++)
		ARENA_APPEND(arena, words, count, arena_printf(arena, "%s%s%s",
			step->observations[i].name, step->observations[i].comparison,
			step->observations[i].value));
	if (count == 0)
		return NULL;
	if (step->observation_count > 0)
		qsort(words + step->status_count, step->observation_count, sizeof *words,
			compare_strings);
	for (size_t i = 0; i < count; i++)
		strbuf_printf(&text, "%s%s", i > 0 ? ", " : "", words[i]);
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

/* "call -> result" */
static const char *step_text(struct arena *arena, const struct step *step)
{
	const char *result = result_text(arena, step);

	return arena_printf(arena, "%s%s%s", call_text(arena, step), result != NULL ? ": " : "",
		result != NULL ? result : "");
}

static const char *sequence_text(struct arena *arena, const struct sequence *sequence)
{
	struct strbuf text = {0};
	const char *copy;

	for (size_t i = 0; i < sequence->step_count; i++)
		strbuf_printf(&text, "%s%s", i > 0 ? "; " : "",
			step_text(arena, &sequence->steps[i]));
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

static const char **step_texts(struct comparison *comparison, const struct sequence *sequence,
	const char *(*text)(struct arena *arena, const struct step *step))
{
	const char **texts = arena_alloc(comparison->scratch, sequence->step_count * sizeof *texts);

	for (size_t i = 0; i < sequence->step_count; i++)
		texts[i] = text(comparison->scratch, &sequence->steps[i]);
	return texts;
}

static const char *step_name(struct comparison *comparison, const struct sequence *sequence,
	size_t index)
{
	return arena_printf(comparison->arena, "%s/%zu", sequence->name, index + 1);
}

/* Pairs that cross others are none: a step that moved was taken out and put in elsewhere. */
static void drop_crossing(struct match *match)
{
	const bool *kept = match_in_order(match);

	for (size_t i = 0; i < match->before_count; i++) {
		if (match->after_of[i] != MATCH_NONE && !kept[i]) {
			match->before_of[match->after_of[i]] = MATCH_NONE;
			match->after_of[i] = MATCH_NONE;
		}
	}
}

/* Which steps are the same: what is equal at both ends; between, by place where there are as many
 * on both sides, else by their calls. */
static void align(struct comparison *comparison, struct match *match,
	const struct sequence *before, const struct sequence *after)
{
	const char **x = step_texts(comparison, before, step_text);
	const char **y = step_texts(comparison, after, step_text);
	const char **x_calls = step_texts(comparison, before, call_text);
	const char **y_calls = step_texts(comparison, after, call_text);
	size_t n = before->step_count, m = after->step_count, start = 0;

	match_init(match, comparison->scratch, n, m);
	for (; start < n && start < m && strcmp(x[start], y[start]) == 0; start++)
		match_pair(match, start, start);
	for (; n > start && m > start && strcmp(x[n - 1], y[m - 1]) == 0; n--, m--)
		match_pair(match, n - 1, m - 1);
	if (n == m) {
		for (size_t i = start; i < n; i++)
			match_pair(match, i, i);
		return;
	}
	match_keys(match, x, y, false);
	drop_crossing(match);
	match_keys(match, x_calls, y_calls, false);
	drop_crossing(match);
}

static void compare_steps(struct comparison *comparison, const struct sequence *before,
	const struct sequence *after)
{
	struct match match;

	align(comparison, &match, before, after);
	for (size_t i = 0; i < match.before_count; i++) {
		const struct step *x = &before->steps[i], *y;
		size_t count = comparison->out->change_count;
		struct change change = {.subject = SUBJECT_STEP, .id = x->fact.id,
			.name = step_name(comparison, before, i),
			.before = step_text(comparison->arena, x)};

		if (match.after_of[i] == MATCH_NONE) {
			comparison_gone(comparison, change, REASON_NONE);
			continue;
		}
		y = &after->steps[match.after_of[i]];
		change.name = step_name(comparison, after, match.after_of[i]);
		comparison_value(comparison, SUBJECT_STEP_CALL, y->fact.id, change.name,
			call_text(comparison->arena, x), call_text(comparison->arena, y));
		comparison_value(comparison, SUBJECT_STEP_RESULT, y->fact.id, change.name,
			result_text(comparison->arena, x), result_text(comparison->arena, y));
		diff_words(comparison, &x->fact, &y->fact,
			comparison->out->change_count == count);
	}
	for (size_t i = 0; i < match.after_count; i++) {
		const struct step *step = &after->steps[i];
		struct change change = {.subject = SUBJECT_STEP, .id = step->fact.id,
			.name = step_name(comparison, after, i),
			.after = step_text(comparison->arena, step)};

		if (match.before_of[i] == MATCH_NONE)
			comparison_come(comparison, change, REASON_NONE);
	}
}

static void compare_sequence(struct comparison *comparison, const struct sequence *before,
	const struct sequence *after)
{
	struct change change = {.subject = SUBJECT_SEQUENCE, .id = after->fact.id,
		.name = after->name};

	diff_words(comparison, &before->fact, &after->fact, true);
	if (diff_dispute(comparison, change, &before->fact, &after->fact))
		return;
	comparison_value(comparison, SUBJECT_SEQUENCE_NAME, after->fact.id, after->name,
		before->name, after->name);
	comparison_value(comparison, SUBJECT_SEQUENCE_BASIS, after->fact.id, after->name,
		before->basis, after->basis);
	compare_steps(comparison, before, after);
	comparison->disputed = false;
}

/* Does a row of it stand where no sequence was read? */
static enum change_reason step_remains(struct comparison *comparison, struct remains *remains,
	const struct step *step, const char *section)
{
	struct arena *scratch = comparison->scratch;
	const char *words = remains_words(scratch, call_text(scratch, step));

	if (remains_have(comparison, remains, REMAIN_CELL, words, section))
		return REASON_TABLE;
	if (remains_have(comparison, remains, REMAIN_BAR, words, section))
		return REASON_TEXT;
	for (size_t i = 0; i < step->fact.witness_count; i++) {
		const struct node *text = step->fact.witnesses[i].text;

		if (text == NULL)
			continue;
		words = remains_words(scratch, node_plain_text(scratch, text));
		if (remains_have(comparison, remains, REMAIN_CELL, words, section))
			return REASON_TABLE;
		if (remains_have(comparison, remains, REMAIN_BAR, words, section))
			return REASON_TEXT;
	}
	return REASON_NONE;
}

static enum change_reason sequence_reason(struct comparison *comparison,
	const struct sequence *sequence, const struct entity *from)
{
	bool gone = from == comparison->before;
	struct remains *own = gone ? &comparison->old_remains : &comparison->new_remains;
	struct remains *remains = gone ? &comparison->new_remains : &comparison->old_remains;
	enum change_reason reason = REASON_NONE;
	const char *section;

	if (sequence->fact.disputed)
		return REASON_DISPUTED;
	section = remains_facts_section(comparison, own,
		arena_printf(comparison->scratch, "%s%s", FACTS_SEQUENCE, sequence->name));
	for (size_t i = 0; i < sequence->step_count && reason == REASON_NONE; i++)
		reason = step_remains(comparison, remains, &sequence->steps[i], section);
	if (reason == REASON_NONE && remains_have_home(comparison, remains, from, section))
		reason = REASON_SECTION;
	if (reason != REASON_NONE)
		remains_explain(own, section);
	return reason;
}

/* kind of key: 0 name and steps, 1 steps, 2 name */
static const char **sequence_keys(struct comparison *comparison, const struct entity *entity,
	int kind)
{
	struct arena *scratch = comparison->scratch;
	const char **keys = arena_alloc(scratch, entity->sequence_count * sizeof *keys);

	for (size_t i = 0; i < entity->sequence_count; i++) {
		const struct sequence *sequence = &entity->sequences[i];

		keys[i] = sequence->name;
		if (kind < 2)
			keys[i] = arena_printf(scratch, "%s\n%s", kind == 0 ? keys[i] : "",
				sequence_text(scratch, sequence));
	}
	return keys;
}

void diff_sequences(struct comparison *comparison)
{
	const struct entity *before = comparison->before, *after = comparison->after;
	struct match match;

	match_init(&match, comparison->scratch, before->sequence_count, after->sequence_count);
	for (int kind = 0; kind < 3; kind++)
		match_keys(&match, sequence_keys(comparison, before, kind),
			sequence_keys(comparison, after, kind), false);
	for (size_t i = 0; i < before->sequence_count; i++) {
		const struct sequence *sequence = &before->sequences[i];

		if (match.after_of[i] != MATCH_NONE)
			compare_sequence(comparison, sequence,
				&after->sequences[match.after_of[i]]);
		else
			comparison_gone(comparison, (struct change){.subject = SUBJECT_SEQUENCE,
				.id = sequence->fact.id, .name = sequence->name,
				.before = sequence_text(comparison->arena, sequence)},
				sequence_reason(comparison, sequence, before));
	}
	for (size_t i = 0; i < after->sequence_count; i++) {
		const struct sequence *sequence = &after->sequences[i];

		if (match.before_of[i] == MATCH_NONE)
			comparison_come(comparison, (struct change){.subject = SUBJECT_SEQUENCE,
				.id = sequence->fact.id, .name = sequence->name,
				.after = sequence_text(comparison->arena, sequence)},
				sequence_reason(comparison, sequence, after));
	}
}
