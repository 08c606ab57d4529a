/* SPDX-License-Identifier: 0BSD */
/* A documented call sequence: on one task, then on many at once. */
#include <string.h>

#include "platform.h"
#include "sequence.h"
#include "test.h"
#include "words.h"

enum { TASKS = 16 };

static bool is_addition(const struct stele_sequence *sequence)
{
	return sequence->basis != NULL && strcmp(sequence->basis, "addition") == 0;
}

/* Tell what came of a run. Returns true if it was as documented. */
static bool report(const struct sequence_run *run, const struct events *events)
{
	if (run->end == RUN_FAILED)
		finding_send(&run->finding, events, is_addition(run->sequence));
	else if (run->end == RUN_UNDECIDED)
		event_send(events, EVENT_SKIP, text_string(&run->finding.message), TEXT_END);
	return run->end == RUN_DONE;
}

static void note_unobserved(const struct sequence_run *run, const struct events *events)
{
	struct text text = {0};

	if (run->unobserved)
		event_send(events, EVENT_NOTE,
			_("layers not looked at: the adapter has no observe_layers"), TEXT_END);
	if (run->unknown != NULL) {
		text_format(&text, _("observation '%s' left out: this runner does not know it"),
			run->unknown, TEXT_END);
		event_send(events, EVENT_NOTE, text_string(&text), TEXT_END);
	}
	text_release(&text);
}

static bool run_alone(struct subject *subject, const struct stele_sequence *sequence)
{
	struct recorder recorder = {.events = subject->events, .live = true,
		.advisory = is_addition(sequence)};
	struct sequence_run run = {.subject = subject, .sequence = sequence,
		.length = sequence->step_count, .recorder = &recorder};
	bool good = sequence_run(&run) && report(&run, subject->events);

	if (run.reached > 0)
		note_unobserved(&run, subject->events);
	finding_release(&run.finding);
	recorder_release(&recorder);
	return good;
}

/* Tell of the first of the runs that went wrong, after its calls. */
static void report_runs(struct sequence_run *runs, const struct events *events)
{
	for (size_t i = 0; i < TASKS; i++) {
		if (runs[i].end == RUN_DONE && !runs[i].recorder->complained)
			continue;
		recorder_replay(runs[i].recorder);
		if (runs[i].end == RUN_DONE)
			continue;
		text_add(&runs[i].finding.message, _(" (while other threads did the same)"));
		report(&runs[i], events);
		break;
	}
}

static void run_together(struct subject *subject, const struct stele_sequence *sequence)
{
	struct recorder recorders[TASKS];
	struct sequence_run runs[TASKS];
	void *pointers[TASKS];

	for (size_t i = 0; i < TASKS; i++) {
		recorders[i] = (struct recorder){.events = subject->events,
			.advisory = is_addition(sequence)};
		runs[i] = (struct sequence_run){.subject = subject, .sequence = sequence,
			.length = sequence->step_count, .recorder = &recorders[i]};
		pointers[i] = &runs[i];
	}
	event_send(subject->events, EVENT_CLEAR, TEXT_END);
	if (subject_run_many(subject, TASKS, sequence_steps, pointers))
		report_runs(runs, subject->events);
	for (size_t i = 0; i < TASKS; i++) {
		finding_release(&runs[i].finding);
		recorder_release(&recorders[i]);
	}
}

void test_sequence(const struct context *context, const struct test *test)
{
	const struct stele_sequence *sequence = &stele_suite.sequences[test->index];
	const char *obstacle = sequence_obstacle(sequence, sequence->step_count);
	struct subject subject;

	if (obstacle != NULL) {
		event_send(context->events, EVENT_SKIP, obstacle, TEXT_END);
		return;
	}
	if (subject_open(&subject, context->adapter, context->events, test->fact) == -1)
		return;
	if (sequence_objects(&subject, sequence, sequence->step_count) &&
		run_alone(&subject, sequence)) {
		if (sequence_parallel(sequence))
			event_send(context->events, EVENT_NOTE,
				_("not tried on many threads: its steps are on several tasks"),
				TEXT_END);
		else if (subject_renew(&subject) == 0 &&
			sequence_objects(&subject, sequence, sequence->step_count))
			run_together(&subject, sequence);
	}
	subject_close(&subject);
}
