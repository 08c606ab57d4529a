/* SPDX-License-Identifier: 0BSD */
/* stele-suite: run the conformance suite on a host. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "options.h"
#include "platform.h"
#include "report.h"
#include "run.h"
#include "words.h"

enum { STATUS_CLEAN = 0, STATUS_FAILED = 1, STATUS_USAGE = 2, STATUS_INTERNAL = 3 };

static void list_tests(const struct options *options, const struct tests *tests)
{
	for (size_t i = 0; i < tests->count; i++) {
		if (account_selected(options, tests->list[i].id))
			puts(tests->list[i].id);
	}
}

static void show_version(void)
{
	printf("stele-suite, adapter version %d, spec %s\n", STELE_ADAPTER_VERSION,
		stele_suite.digest == NULL ? "-" : stele_suite.digest);
}

static int complain(const struct options *options, const char *format, const char *what,
	const char *why)
{
	struct text text = {0};

	text_format(&text, "%s: ", options->program, TEXT_END);
	text_format(&text, format, what, why, TEXT_END);
	fprintf(stderr, "%s\n", text_string(&text));
	text_release(&text);
	return STATUS_USAGE;
}

static int check_selection(const struct options *options, const struct tests *tests)
{
	for (size_t i = 0; i < options->test_count; i++) {
		if (tests_find(tests, options->tests[i]) == NULL)
			return complain(options, _("there is no test '%s'"), options->tests[i], "");
	}
	return STATUS_CLEAN;
}

/* Look whether the host can be used. Its name goes to `name`. */
static int probe(const struct options *options, struct text *name)
{
	struct outcome outcome = {0};
	int status = STATUS_CLEAN;

	run_test(options, NULL, &outcome);
	if (outcome.unusable.length > 0)
		status = complain(options, _("'%s' cannot be used: %s"), options->host,
			text_string(&outcome.unusable));
	else if (outcome.verdict == VERDICT_FAIL)
		status = complain(options, _("'%s' cannot be used: when it was loaded, %s"),
			options->host, text_string(&outcome.message));
	text_add(name, text_string(&outcome.host));
	outcome_release(&outcome);
	return status;
}

static void run_one(const struct options *options, const struct tests *tests,
	const struct test *test, struct charges *ledger, struct report *report)
{
	struct outcome outcome = {0};

	run_test(options, test, &outcome);
	if (outcome.verdict == VERDICT_FAIL)
		account_repeat(&outcome.repeat, options, test->id, "");
	account_settle(ledger, options, tests, test, &outcome);
	report_test(report, test, &outcome);
	outcome_release(&outcome);
}

static bool wants_color(const struct options *options)
{
	const char *none = getenv("NO_COLOR");

	if (options->color != COLOR_AUTO)
		return options->color == COLOR_ALWAYS;
	return (none == NULL || *none == '\0') && platform_terminal(stdout);
}

static int run_all(const struct options *options, const struct tests *tests)
{
	struct report report = {.out = stdout, .format = options->format,
		.color = wants_color(options)};
	struct charges ledger = {0};
	struct text host = {0};
	int status = probe(options, &host);

	if (status != STATUS_CLEAN)
		goto out;
	for (size_t i = 0; i < tests->count; i++)
		report.total += account_selected(options, tests->list[i].id);
	report_begin(&report, text_string(&host));
	for (size_t i = 0; i < tests->count; i++) {
		if (account_selected(options, tests->list[i].id))
			run_one(options, tests, &tests->list[i], &ledger, &report);
	}
	report_end(&report);
	if (report.failed > 0)
		status = STATUS_FAILED;
	else if (report.passed == 0 && options->test_count == 0)
		status = complain(options, _("no test could be run on '%s'"), options->host, "");
out:
	text_release(&host);
	charges_release(&ledger);
	return status;
}

static int act(const struct options *options, const struct tests *tests)
{
	int status;

	switch (options->action) {
	case ACTION_HELP:
		options_help(options);
		return STATUS_CLEAN;
	case ACTION_VERSION:
		show_version();
		return STATUS_CLEAN;
	case ACTION_LIST:
	case ACTION_RUN:
		break;
	}
	if (options->child) {
		status = run_child(options, tests);
		/* nobody listens: it was not the runner that gave this option */
		return status != STATUS_USAGE ? status :
			complain(options, _("unknown option '%s'"), "--child", "");
	}
	status = check_selection(options, tests);
	if (status != STATUS_CLEAN)
		return status;
	if (options->action == ACTION_RUN)
		return run_all(options, tests);
	list_tests(options, tests);
	return STATUS_CLEAN;
}

int main(int argc, char **argv)
{
	struct options options;
	struct tests tests = {0};
	int status = STATUS_USAGE;

	words_choose(NULL);
	if (options_read(&options, argc, argv) == 0) {
		status = tests_make(&tests) == 0 ? act(&options, &tests) : STATUS_INTERNAL;
		tests_release(&tests);
	}
	options_release(&options);
	if (text_exhausted()) {
		fprintf(stderr, "%s: %s\n", options.program, _("memory ran out"));
		status = STATUS_INTERNAL;
	}
	if (fflush(stdout) != 0 || ferror(stdout))
		status = STATUS_INTERNAL;
	return status;
}
