/* SPDX-License-Identifier: 0BSD */
#include "sequence.h"

#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "status.h"
#include "words.h"

enum { TASKS_MAX = 16 };

static const struct stele_method *method_of(const struct stele_step *step)
{
	return &stele_suite.interfaces[step->interface].methods[step->method];
}

const char *sequence_obstacle(const struct stele_sequence *sequence, size_t length)
{
	const char *obstacle = NULL;

	for (size_t i = 0; i < length && obstacle == NULL; i++) {
		const struct stele_step *step = &sequence->steps[i];

		obstacle = arguments_obstacle(method_of(step),
			step->arguments == NULL ? 0 : step->argument_count);
	}
	return obstacle;
}

bool sequence_objects(struct subject *subject, const struct stele_sequence *sequence,
	size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (subject_object(subject, sequence->steps[i].interface) == NULL)
			return false;
	}
	return true;
}

/* Begin the message of a finding: "step 3, IThing::DoIt: ". */
static struct text *begin_finding(struct sequence_run *run, enum run_end end, size_t i)
{
	const struct stele_step *step = &run->sequence->steps[i];
	struct text *message = &run->finding.message;

	run->end = end;
	run->finding.fact = step->fact;
	text_clear(message);
	text_format(message, _("step %s, %s::%s: "), DECIMAL(i + 1),
		stele_suite.interfaces[step->interface].name, method_of(step)->name, TEXT_END);
	return message;
}

static void leave_undecided(struct sequence_run *run, size_t i, const struct answer *answer)
{
	struct text *message = begin_finding(run, RUN_UNDECIDED, i);
	struct text status = {0};

	status_add(&status, method_of(&run->sequence->steps[i]), answer->status);
	text_format(message, !answer->called ? _("memory is out") : answer->undocumented ?
		_("returned %s, which its own test answers for; the steps after it were left out") :
		_("returned %s; the page says nothing of the steps after that"),
		text_string(&status), TEXT_END);
	text_release(&status);
}

static void judge_status(struct sequence_run *run, size_t i, const struct answer *answer)
{
	const struct stele_step *step = &run->sequence->steps[i];
	bool admitted = status_in(step->statuses, step->status_count, answer->status);

	if (admitted || !method_of(step)->returns_status)
		return;
	if (step->status_count == 0 || answer->undocumented) {
		if (answer->status < 0)
			leave_undecided(run, i, answer);
		return;
	}
	text_add(begin_finding(run, RUN_FAILED, i),
		i + 1 == run->sequence->step_count ?
		_("it returned a status that the page does not give for this step") :
		_("it returned a status that the page does not give for this step; "
		"the steps after it were not reached"));
	status_add_set(&run->finding.expected, step->statuses, step->status_count);
	status_add(&run->finding.got, method_of(step), answer->status);
}

static bool compare(size_t count, const char *comparison, size_t value)
{
	if (strcmp(comparison, "<") == 0)
		return count < value;
	if (strcmp(comparison, ">") == 0)
		return count > value;
	if (strcmp(comparison, "<=") == 0)
		return count <= value;
	if (strcmp(comparison, ">=") == 0)
		return count >= value;
	return count == value;
}

static void observe(struct sequence_run *run, size_t i, const struct stele_observation *wanted)
{
	const struct stele_adapter *adapter = run->subject->adapter;
	struct stele_layer layer;
	size_t count;

	if (strcmp(wanted->name, "layers") != 0) {
		run->unknown = wanted->name;
		return;
	}
	if (adapter->observe_layers == NULL) {
		run->unobserved = true;
		return;
	}
	count = adapter->observe_layers(run->subject->host, &layer, 1);
	if (compare(count, wanted->comparison, (size_t)strtoull(wanted->value, NULL, 10)))
		return;
	text_add(begin_finding(run, RUN_FAILED, i),
		_("the host does not see the open layers that the page gives"));
	text_format(&run->finding.expected, "%s%s%s", wanted->name, wanted->comparison,
		wanted->value, TEXT_END);
	text_format(&run->finding.got, "%s=%s", wanted->name, DECIMAL(count), TEXT_END);
}

static void run_step(struct sequence_run *run, size_t i)
{
	const struct stele_step *step = &run->sequence->steps[i];
	bool last = i + 1 == run->length;
	bool other = last && run->last_arguments != NULL;
	struct answer answer = recorder_call(run->recorder,
		run->subject->objects[step->interface], step->interface, step->method,
		other ? run->last_arguments : step->arguments,
		other ? run->last_count : step->argument_count, i);

	run->reached = i + 1;
	if (!answer.called)
		leave_undecided(run, i, &answer);
	else if (!(last && run->approach))
		judge_status(run, i, &answer);
	if (run->approach)
		return;
	for (size_t j = 0; j < step->observation_count && run->end == RUN_DONE; j++)
		observe(run, i, &step->observations[j]);
}

void sequence_steps(void *argument)
{
	struct sequence_run *run = argument;

	for (size_t i = 0; i < run->length && run->end == RUN_DONE; i++)
		run_step(run, i);
}

/* Several tasks */

static bool same_task(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

bool sequence_parallel(const struct stele_sequence *sequence)
{
	for (size_t i = 1; i < sequence->step_count; i++) {
		if (!same_task(sequence->steps[i].task, sequence->steps[0].task))
			return true;
	}
	return false;
}

/* One of the tasks that take turns: the turn is the number of the next step. */
struct player {
	struct sequence_run *run;
	struct platform_turn *turn;
	const char *task;
};

static bool my_turn(void *argument, size_t turn)
{
	const struct player *player = argument;

	return turn >= player->run->length ||
		same_task(player->run->sequence->steps[turn].task, player->task);
}

static void play(void *argument)
{
	struct player *player = argument;
	struct sequence_run *run = player->run;
	size_t i;

	while ((i = platform_turn_wait(player->turn, my_turn, player)) < run->length) {
		run_step(run, i);
		platform_turn_pass(player->turn, run->end == RUN_DONE ? i + 1 : run->length);
	}
}

/* Returns the number of tasks, each once in `players`. */
static size_t list_players(struct sequence_run *run, struct platform_turn *turn,
	struct player *players)
{
	size_t count = 0;

	for (size_t i = 0; i < run->length; i++) {
		const char *task = run->sequence->steps[i].task;
		size_t j = 0;

		while (j < count && !same_task(players[j].task, task))
			j++;
		if (j == count && count < TASKS_MAX)
			players[count++] = (struct player){run, turn, task};
	}
	return count;
}

bool sequence_run(struct sequence_run *run)
{
	struct player players[TASKS_MAX];
	void *pointers[TASKS_MAX];
	struct platform_turn *turn;
	size_t count;
	bool ran;

	if (!sequence_parallel(run->sequence))
		return subject_run(run->subject, sequence_steps, run);
	turn = platform_turn_new();
	if (turn == NULL) {
		text_exhaust();
		return false;
	}
	count = list_players(run, turn, players);
	for (size_t i = 0; i < count; i++)
		pointers[i] = &players[i];
	ran = subject_run_many(run->subject, count, play, pointers);
	platform_turn_free(turn);
	return ran;
}
