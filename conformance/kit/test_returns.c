/* SPDX-License-Identifier: 0BSD */
/*
 * The statuses that a method's page lists. The method is called where the pages show it being
 * called, with the arguments that they state or that are as good as any. What it answers to
 * integers at their edges is remarked on, no more.
 */
#include <string.h>

#include "record.h"
#include "sequence.h"
#include "status.h"
#include "test.h"
#include "words.h"

/* How the method is called: as the last step of a sequence's beginning. */
struct place {
	struct stele_sequence alone; /* where no sequence shows the method */
	struct stele_step step;
	struct sequence_run run;
};

static const struct stele_method *method_of(const struct test *test)
{
	return &stele_suite.interfaces[test->interface].methods[test->index];
}

/* The number of steps of `sequence` up to the first call of the method; 0 if it has none. */
static size_t steps_to(const struct stele_sequence *sequence, const struct test *test)
{
	for (size_t i = 0; i < sequence->step_count; i++) {
		if (sequence->steps[i].interface == test->interface &&
			sequence->steps[i].method == test->index)
			return i + 1;
	}
	return 0;
}

/* Find the first sequence that is not an addition and calls the method, else make one. */
static void find_place(struct place *place, const struct test *test)
{
	memset(place, 0, sizeof *place);
	place->run.approach = true;
	for (size_t i = 0; i < stele_suite.sequence_count && place->run.length == 0; i++) {
		const struct stele_sequence *sequence = &stele_suite.sequences[i];

		if (sequence->basis != NULL && strcmp(sequence->basis, "addition") == 0)
			continue;
		place->run.sequence = sequence;
		place->run.length = steps_to(sequence, test);
	}
	if (place->run.length > 0)
		return;
	place->step.fact = method_of(test)->fact;
	place->step.interface = test->interface;
	place->step.method = test->index;
	place->alone.steps = &place->step;
	place->alone.step_count = 1;
	place->run.sequence = &place->alone;
	place->run.length = 1;
}

/* Call the method once, on a host of its own. Returns true if its status is documented. */
static bool call_there(const struct context *context, const struct test *test,
	struct place *place, bool advisory)
{
	struct subject subject;
	struct recorder recorder = {.events = context->events, .live = true, .advisory = advisory};
	struct sequence_run *run = &place->run;
	bool complained;

	run->subject = &subject;
	run->recorder = &recorder;
	run->end = RUN_DONE;
	run->reached = 0;
	if (subject_open(&subject, context->adapter, context->events, test->fact) == -1)
		return false;
	event_send(context->events, EVENT_CLEAR, TEXT_END);
	if (sequence_objects(&subject, run->sequence, run->length) && sequence_run(run) &&
		run->end != RUN_DONE)
		event_send(context->events, EVENT_SKIP, text_string(&run->finding.message),
			TEXT_END);
	complained = recorder.complained;
	subject_close(&subject);
	finding_release(&run->finding);
	memset(&run->finding, 0, sizeof run->finding);
	recorder_release(&recorder);
	return run->end == RUN_DONE && run->reached == run->length && !complained;
}

/* The greatest number that an integer parameter holds. */
static uint64_t maximum_of(const struct stele_parameter *parameter)
{
	unsigned bits = parameter->size == 0 || parameter->size > 8 ? 64 : 8 * parameter->size;

	if (parameter->kind == STELE_SIGNED)
		bits--;
	return UINT64_MAX >> (64 - bits);
}

/* Call the method with parameter `i` at its edges. */
static void try_parameter(const struct context *context, const struct test *test,
	struct place *place, size_t i)
{
	const struct stele_method *method = method_of(test);
	const struct stele_step *step = &place->run.sequence->steps[place->run.length - 1];
	const uint64_t edges[] = {0, 1, maximum_of(&method->parameters[i])};
	struct arguments arguments;

	if (arguments_make(&arguments, method, step->arguments, step->argument_count, 0) == 0) {
		place->run.last_arguments = arguments.values;
		place->run.last_count = method->parameter_count;
		for (size_t j = 0; j < sizeof edges / sizeof edges[0]; j++) {
			struct text trying = {0};

			text_format(&trying, _("with %s=%s"), method->parameters[i].name,
				HEXADECIMAL(edges[j]), TEXT_END);
			event_send(context->events, EVENT_OPEN, text_string(&trying), TEXT_END);
			text_release(&trying);
			arguments.values[i].number = edges[j];
			call_there(context, test, place, true);
		}
		place->run.last_arguments = NULL;
	}
	arguments_release(&arguments, false);
}

static void try_edges(const struct context *context, const struct test *test, struct place *place)
{
	const struct stele_method *method = method_of(test);

	for (size_t i = 0; i < method->parameter_count; i++) {
		if (method->parameters[i].kind == STELE_SIGNED ||
			method->parameters[i].kind == STELE_UNSIGNED)
			try_parameter(context, test, place, i);
	}
}

void test_returns(const struct context *context, const struct test *test)
{
	struct place place;
	const char *obstacle = NULL;

	find_place(&place, test);
	if (!method_of(test)->statuses_known)
		obstacle = _("the method's page lists no statuses whose values are known");
	else
		obstacle = sequence_obstacle(place.run.sequence, place.run.length);
	if (obstacle != NULL) {
		event_send(context->events, EVENT_SKIP, obstacle, TEXT_END);
		return;
	}
	/* an edge may take forever, and a documented one at that */
	if (call_there(context, test, &place, false) && context->bounded)
		try_edges(context, test, &place);
}
