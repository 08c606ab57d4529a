/* SPDX-License-Identifier: 0BSD */
#include "outcome.h"

#include <stdlib.h>
#include <string.h>

/* `list`, of `count` entries of `size` bytes, with room for one more; NULL leaves it as it was. */
static void *grow(void *list, size_t count, size_t size)
{
	void *grown = realloc(list, (count + 1) * size);

	if (grown == NULL)
		text_exhaust();
	return grown;
}

void lines_add(struct lines *lines, const char *line)
{
	struct text *grown = grow(lines->list, lines->count, sizeof *grown);

	if (grown == NULL)
		return;
	lines->list = grown;
	memset(&grown[lines->count], 0, sizeof *grown);
	text_add(&grown[lines->count++], line);
}

static void lines_release(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		text_release(&lines->list[i]);
	free(lines->list);
}

void charges_add(struct charges *charges, const char *test, const char *status,
	const char *calls, const char *origin)
{
	struct charge *grown;

	for (size_t i = 0; i < charges->count; i++) {
		if (strcmp(text_string(&charges->list[i].test), test) == 0 &&
			strcmp(text_string(&charges->list[i].status), status) == 0)
			return;
	}
	grown = grow(charges->list, charges->count, sizeof *grown);
	if (grown == NULL)
		return;
	charges->list = grown;
	grown += charges->count++;
	memset(grown, 0, sizeof *grown);
	text_add(&grown->test, test);
	text_add(&grown->status, status);
	text_add(&grown->calls, calls);
	text_add(&grown->origin, origin);
}

void charges_release(struct charges *charges)
{
	for (size_t i = 0; i < charges->count; i++) {
		text_release(&charges->list[i].test);
		text_release(&charges->list[i].status);
		text_release(&charges->list[i].calls);
		text_release(&charges->list[i].origin);
	}
	free(charges->list);
}

static void advise(struct outcome *outcome, const char *message)
{
	struct text line = {0};

	if (outcome->open)
		text_format(&line, "%s: ", text_string(&outcome->trying), TEXT_END);
	text_add(&line, message);
	lines_add(&outcome->advice, text_string(&line));
	text_release(&line);
}

void outcome_fail(struct outcome *outcome, const char *fact, const char *message,
	const char *expected, const char *got)
{
	if (outcome->open) {
		advise(outcome, message);
		return;
	}
	if (outcome->verdict == VERDICT_FAIL) {
		if (strcmp(text_string(&outcome->message), message) != 0)
			lines_add(&outcome->notes, message);
		return;
	}
	outcome->verdict = VERDICT_FAIL;
	text_add(&outcome->fact, fact);
	text_add(&outcome->message, message);
	text_add(&outcome->expected, expected);
	text_add(&outcome->got, got);
	text_add(&outcome->failed_calls, text_string(&outcome->calls));
}

static void skip(struct outcome *outcome, const char *reason)
{
	if (outcome->verdict != VERDICT_PASS || outcome->open)
		return;
	outcome->verdict = VERDICT_SKIP;
	text_add(&outcome->reason, reason);
}

static void add_call(struct outcome *outcome, const char *call)
{
	if (outcome->call_count > 0)
		text_add(&outcome->calls, "\n");
	outcome->call_count++;
	text_format(&outcome->calls, "%s. %s", DECIMAL(outcome->call_count), call, TEXT_END);
}

void outcome_take(void *taker, const struct event *event)
{
	struct outcome *outcome = taker;
	const char *const *fields = event->fields;

	switch (event->kind) {
	case EVENT_HOST:
		text_clear(&outcome->host);
		text_add(&outcome->host, fields[0]);
		break;
	case EVENT_UNUSABLE:
		text_add(&outcome->unusable, fields[0]);
		break;
	case EVENT_CLEAR:
		text_clear(&outcome->calls);
		outcome->call_count = 0;
		break;
	case EVENT_CALL:
		add_call(outcome, fields[0]);
		break;
	case EVENT_RETURN:
		text_format(&outcome->calls, " = %s", fields[0], TEXT_END);
		break;
	case EVENT_CHARGE:
		if (outcome->open)
			break;
		charges_add(&outcome->charges, fields[0], fields[1],
			text_string(&outcome->calls), "");
		break;
	case EVENT_FAIL:
		outcome_fail(outcome, fields[0], fields[1], fields[2], fields[3]);
		break;
	case EVENT_SKIP:
		skip(outcome, fields[0]);
		break;
	case EVENT_NOTE:
		lines_add(&outcome->notes, fields[0]);
		break;
	case EVENT_ADVICE:
		advise(outcome, fields[0]);
		break;
	case EVENT_OPEN:
		outcome->open = true;
		text_clear(&outcome->trying);
		text_add(&outcome->trying, fields[0]);
		break;
	case EVENT_END:
		outcome->ended = true;
		outcome->open = false;
		break;
	case EVENT_KINDS:
		break;
	}
}

void outcome_release(struct outcome *outcome)
{
	struct text *const texts[] = {&outcome->host, &outcome->unusable, &outcome->calls,
		&outcome->trying, &outcome->fact, &outcome->message, &outcome->expected,
		&outcome->got, &outcome->failed_calls, &outcome->repeat, &outcome->reason};

	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
		text_release(texts[i]);
	lines_release(&outcome->notes);
	lines_release(&outcome->advice);
	charges_release(&outcome->charges);
}
