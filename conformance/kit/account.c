/* SPDX-License-Identifier: 0BSD */
#include "account.h"

#include <stdlib.h>
#include <string.h>

#include "status.h"
#include "words.h"

bool account_selected(const struct options *options, const char *id)
{
	for (size_t i = 0; i < options->test_count; i++) {
		if (strcmp(options->tests[i], id) == 0)
			return true;
	}
	return options->test_count == 0;
}

/* Add a word of a shell command. */
static void add_word(struct text *text, const char *word)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
		"0123456789_-./:=+,@";

	if (*word != '\0' && word[strspn(word, plain)] == '\0') {
		text_add(text, word);
		return;
	}
	text_add(text, "'");
	for (; *word != '\0'; word++) {
		if (*word == '\'')
			text_add(text, "'\\''");
		else
			text_add_bytes(text, word, 1);
	}
	text_add(text, "'");
}

void account_repeat(struct text *text, const struct options *options, const char *id,
	const char *origin)
{
	const char *caller = getenv("STELE_SUITE_CALLER"); /* the command that started this one */

	if (caller != NULL && *caller != '\0')
		text_add(text, caller);
	else
		add_word(text, options->program);
	text_add(text, " ");
	add_word(text, options->host);
	if (options->locale != NULL) {
		text_add(text, " --locale ");
		add_word(text, options->locale);
	}
	if (options->timeout != OPTIONS_TIMEOUT)
		text_format(text, " --timeout %s", DECIMAL(options->timeout), TEXT_END);
	if (*origin != '\0' && strcmp(origin, id) != 0) {
		text_add(text, " --test ");
		add_word(text, origin);
	}
	text_add(text, " --test ");
	add_word(text, id);
}

/* The fact that a method's statuses are: what is said of them all, else of the first. */
static const char *fact_of_statuses(const struct test *test, const struct stele_method *method)
{
	if (words_find(test->id) != NULL)
		return test->id;
	if (method->status_count > 0 && words_find(method->statuses[0].fact) != NULL)
		return method->statuses[0].fact;
	return method->fact;
}

/* Make a failure of a charge. The outcome's calls become those that led to the status. */
static void fail(const struct charge *charge, const struct options *options,
	const struct test *test, struct outcome *outcome)
{
	const struct stele_method *method =
		&stele_suite.interfaces[test->interface].methods[test->index];
	struct text expected = {0}, message = {0};
	bool first = outcome->verdict != VERDICT_FAIL;

	text_format(&message, _("a status that the page does not list: %s, in the test %s"),
		text_string(&charge->status), text_string(&charge->origin), TEXT_END);
	status_add_set(&expected, method->statuses, method->status_count);
	text_clear(&outcome->calls);
	text_add(&outcome->calls, text_string(&charge->calls));
	outcome_fail(outcome, fact_of_statuses(test, method), text_string(&message),
		text_string(&expected), text_string(&charge->status));
	if (first)
		account_repeat(&outcome->repeat, options, test->id, text_string(&charge->origin));
	text_release(&expected);
	text_release(&message);
}

static void remark(const struct charge *charge, struct outcome *outcome)
{
	struct text text = {0};

	text_format(&text, _("undocumented status %s, charged to %s, which is not run"),
		text_string(&charge->status), text_string(&charge->test), TEXT_END);
	lines_add(&outcome->advice, text_string(&text));
	text_release(&text);
}

void account_settle(struct charges *ledger, const struct options *options,
	const struct tests *tests, const struct test *test, struct outcome *outcome)
{
	for (size_t i = 0; i < outcome->charges.count; i++) {
		struct charge *charge = &outcome->charges.list[i];

		charges_add(ledger, text_string(&charge->test), text_string(&charge->status),
			text_string(&charge->calls), test->id);
		if (tests_find(tests, text_string(&charge->test)) == NULL ||
			!account_selected(options, text_string(&charge->test)))
			remark(charge, outcome);
	}
	for (size_t i = 0; test->run == test_returns && i < ledger->count; i++) {
		if (strcmp(text_string(&ledger->list[i].test), test->id) == 0)
			fail(&ledger->list[i], options, test, outcome);
	}
}
