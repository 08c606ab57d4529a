/* SPDX-License-Identifier: 0BSD */
#include "run.h"

#include <stdio.h>

#include "platform.h"
#include "words.h"

enum {
	STATUS_USAGE = 2,
	STATUS_DONE = 86,   /* a child that came to its end */
	OPEN_LIMIT = 2000,  /* milliseconds for what is a remark at most */
	END_LIMIT = 1000    /* at least, for the process to end after its test */
};

/* In the process of the test */

static void send_to_parent(void *taker, const struct event *event)
{
	const struct options *options = taker;
	struct text frame = {0};

	event_write(&frame, options->key, event);
	platform_results_write(text_string(&frame), frame.length);
	text_release(&frame);
}

/* Load the host and run the test, if any. */
static void load_and_run(const struct options *options, const struct events *events,
	const struct test *test)
{
	struct stele_adapter adapter;
	struct text message = {0};

	if (host_load(&adapter, options->host, &message) == -1) {
		event_send(events, EVENT_UNUSABLE, text_string(&message), TEXT_END);
	} else {
		const struct context context = {&adapter, events, options->fork};

		event_send(events, EVENT_HOST, adapter.name, TEXT_END);
		if (test != NULL)
			test_run(&context, test);
		else
			event_send(events, EVENT_END, TEXT_END);
	}
	text_release(&message);
}

int run_child(const struct options *options, const struct tests *tests)
{
	const struct events events = {send_to_parent, (void *)options};
	const struct test *test = NULL;

	if (options->test_count > 0)
		test = tests_find(tests, options->tests[0]);
	if (!platform_results_open())
		return STATUS_USAGE;
	load_and_run(options, &events, test);
	return STATUS_DONE;
}

/* In the process of the runner */

static int start(const struct options *options, const struct test *test, uint64_t key,
	struct platform_child *child, struct text *message)
{
	const char *arguments[10];
	struct text_number number;
	size_t n = 0;

	arguments[n++] = options->program;
	arguments[n++] = "--child";
	arguments[n++] = text_hexadecimal(&number, key, 1);
	if (options->locale != NULL) {
		arguments[n++] = "--locale";
		arguments[n++] = options->locale;
	}
	if (test != NULL) {
		arguments[n++] = "--test";
		arguments[n++] = test->id;
	}
	arguments[n++] = "--";
	arguments[n++] = options->host;
	arguments[n] = NULL;
	fflush(stdout);
	fflush(stderr);
	/* what a host prints must not look like results */
	return platform_child_start(child, arguments, options->format != FORMAT_TEXT, message);
}

enum stop { STOP_QUIET, STOP_TIME, STOP_RUBBISH };

/* Take the child's events until there are no more, or it has to be stopped. */
static enum stop follow_child(struct platform_child *child, uint64_t key, uint64_t last,
	struct outcome *outcome)
{
	const struct events events = {outcome_take, outcome};
	struct event_reader reader = {.key = key};
	enum stop stop = STOP_QUIET;
	uint64_t now = platform_clock();
	char bytes[4096];
	ptrdiff_t count;

	for (;;) {
		count = platform_child_read(child, bytes, sizeof bytes,
			last > now ? last - now : 0);
		if (count < 0)
			break;
		if (count == 0) {
			stop = STOP_TIME;
			break;
		}
		now = platform_clock();
		if (event_read(&reader, bytes, (size_t)count, &events) == -1) {
			stop = STOP_RUBBISH;
			break;
		}
		if (outcome->open && now + OPEN_LIMIT < last)
			last = now + OPEN_LIMIT;
	}
	text_release(&reader.bytes);
	return stop;
}

/* Make a failure of an end that no test comes to by itself. */
static void judge_end(const struct options *options, const char *fact, enum stop stop,
	const struct platform_end *end, struct outcome *outcome)
{
	struct text message = {0};

	if (stop == STOP_TIME)
		text_format(&message, outcome->open ?
			_("the call did not return in good time") :
			_("the test did not end within %s seconds"),
			DECIMAL(options->timeout), TEXT_END);
	else if (stop == STOP_RUBBISH)
		text_add(&message, _("the host wrote to the pipe of the runner"));
	else if (end->crashed)
		text_format(&message, _("the process of the host crashed: %s"), end->crash,
			TEXT_END);
	else if (end->status != STATUS_DONE || !outcome->ended)
		text_format(&message, _("the host ended the process, with exit status %s"),
			DECIMAL((uint64_t)end->status), TEXT_END);
	if (message.length > 0)
		outcome_fail(outcome, fact, text_string(&message), "", "");
	text_release(&message);
}

static void run_apart(const struct options *options, const struct test *test,
	struct outcome *outcome)
{
	uint64_t key = platform_random(), now = platform_clock();
	uint64_t last = now + options->timeout * 1000;
	struct platform_child child;
	struct platform_end end = {0};
	struct text message = {0};
	const char *fact = test == NULL || test->fact == NULL ? "" : test->fact;

	if (start(options, test, key, &child, &message) == -1) {
		struct text reason = {0};

		text_format(&reason, _("no process could be started for the test: %s"),
			text_string(&message), TEXT_END);
		outcome_fail(outcome, fact, text_string(&reason), "", "");
		text_release(&reason);
	} else {
		enum stop stop = follow_child(&child, key, last, outcome);

		now = platform_clock();
		platform_child_end(&child, stop != STOP_QUIET ? 0 :
			last > now + END_LIMIT ? last - now : END_LIMIT, &end);
		if (outcome->unusable.length == 0)
			judge_end(options, fact, stop, &end, outcome);
	}
	text_release(&message);
}

void run_test(const struct options *options, const struct test *test, struct outcome *outcome)
{
	const struct events events = {outcome_take, outcome};

	if (options->fork)
		run_apart(options, test, outcome);
	else
		load_and_run(options, &events, test);
	if (test != NULL && outcome->unusable.length > 0)
		outcome_fail(outcome, test->fact, text_string(&outcome->unusable), "", "");
}
