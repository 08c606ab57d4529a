/* SPDX-License-Identifier: 0BSD */
/* All nestings that the pages' pairs allow: on one task, then some of them on many at once. */
#include <stdlib.h>
#include <string.h>

#include "finding.h"
#include "grammar.h"
#include "platform.h"
#include "record.h"
#include "status.h"
#include "test.h"
#include "words.h"

enum {
	WORDS_MAX = 20000,
	UNDECIDED_MAX = 50, /* in a row, then the rest is not tried */
	TASKS = 8,
	TASK_WORDS = 64
};

/* Words that are walked through one after the other on one task. */
struct walk {
	struct subject *subject;
	const struct stele_nesting *nesting;
	const struct word_list *list;
	size_t next, left; /* words */
	size_t first;      /* where to begin; the list is taken as a ring */
	uint64_t serial;   /* of the calls: each has an argument of its own */
	struct recorder *recorder;
	struct stele_layer open[WORD_PAIRS]; /* what the host should see */
	bool opaque[WORD_PAIRS]; /* the argument is no integer, and not compared */
	size_t depth;
	/* results */
	enum run_end end;
	struct finding finding;
};

static const struct stele_interface *interface_of(const struct walk *walk)
{
	return &stele_suite.interfaces[walk->nesting->interface];
}

static size_t method_index(const struct walk *walk, const struct word *word, size_t i)
{
	const struct stele_pair *pair = &walk->nesting->pairs[word->calls[i].pair];

	return word->calls[i].closes ? pair->closes : pair->opens;
}

static const struct stele_method *method_at(const struct walk *walk, const struct word *word,
	size_t i)
{
	return &interface_of(walk)->methods[method_index(walk, word, i)];
}

/* "nesting Open Open Close Close, call 2, IThing::Open: " */
static struct text *begin_finding(struct walk *walk, enum run_end end, const struct word *word,
	size_t i)
{
	struct text *message = &walk->finding.message, names = {0};

	walk->end = end;
	walk->finding.fact = walk->nesting->fact;
	text_clear(message);
	for (size_t j = 0; j < word->length; j++)
		text_format(&names, j == 0 ? "%s" : " %s", method_at(walk, word, j)->name,
			TEXT_END);
	text_format(message, _("nesting %s, call %s, %s::%s: "), text_string(&names),
		DECIMAL(i + 1), interface_of(walk)->name, method_at(walk, word, i)->name, TEXT_END);
	text_release(&names);
	return message;
}

static void leave_undecided(struct walk *walk, const struct word *word, size_t i,
	const struct answer *answer)
{
	struct text *message = begin_finding(walk, RUN_UNDECIDED, word, i);
	struct text status = {0};

	status_add(&status, method_at(walk, word, i), answer->status);
	text_format(message, answer->called ? _("returned %s") : _("memory is out"),
		text_string(&status), TEXT_END);
	text_release(&status);
}

static void add_layers(struct text *text, const struct stele_layer *layers, size_t count,
	size_t shown)
{
	text_format(text, "layers=%s", DECIMAL(count), TEXT_END);
	for (size_t i = 0; i < shown; i++) {
		text_format(text, "%s%s(%s)", i == 0 ? ": " : " ",
			layers[i].method == NULL ? "NULL" : layers[i].method,
			layers[i].argument == 0 ? "" : HEXADECIMAL(layers[i].argument), TEXT_END);
	}
}

static bool same_layer(const struct walk *walk, size_t i, const struct stele_layer *seen)
{
	return seen->method != NULL && strcmp(seen->method, walk->open[i].method) == 0 &&
		(walk->opaque[i] || seen->argument == walk->open[i].argument);
}

/* Compare what the host sees with the layers that are open. */
static void check_layers(struct walk *walk, const struct word *word, size_t i)
{
	struct stele_layer seen[WORD_PAIRS + 1];
	size_t count, shown, j = 0;

	if (walk->subject->adapter->observe_layers == NULL)
		return;
	memset(seen, 0, sizeof seen);
	count = walk->subject->adapter->observe_layers(walk->subject->host, seen, WORD_PAIRS + 1);
	shown = count < WORD_PAIRS + 1 ? count : WORD_PAIRS + 1;
	while (j < walk->depth && j < shown && same_layer(walk, j, &seen[j]))
		j++;
	if (count == walk->depth && j == walk->depth)
		return;
	text_add(begin_finding(walk, RUN_FAILED, word, i),
		_("the host does not see the layers that the calls opened"));
	add_layers(&walk->finding.expected, walk->open, walk->depth, walk->depth);
	add_layers(&walk->finding.got, seen, count, shown);
}

/* Open or close a layer as call `i` did. */
static void follow(struct walk *walk, const struct word *word, size_t i,
	const struct answer *answer)
{
	if (word->calls[i].closes) {
		walk->depth--;
		return;
	}
	walk->open[walk->depth].method = method_at(walk, word, i)->name;
	walk->open[walk->depth].argument = answer->argument;
	walk->opaque[walk->depth++] = answer->opaque;
}

static void walk_word(struct walk *walk, const struct word *word)
{
	walk->depth = 0;
	recorder_clear(walk->recorder);
	for (size_t i = 0; i < word->length && walk->end == RUN_DONE; i++) {
		struct answer answer = recorder_call(walk->recorder,
			walk->subject->objects[walk->nesting->interface], walk->nesting->interface,
			method_index(walk, word, i), NULL, 0, walk->serial++);

		if (!answer.called || answer.status < 0) {
			leave_undecided(walk, word, i, &answer);
			break;
		}
		follow(walk, word, i, &answer);
		check_layers(walk, word, i);
	}
}

/* Go on until the words are through, or one of them was not walked to its end. */
static void walk_words(void *argument)
{
	struct walk *walk = argument;

	while (walk->left > 0 && walk->end == RUN_DONE) {
		walk_word(walk, &walk->list->words[(walk->first + walk->next) % walk->list->count]);
		walk->next++;
		walk->left--;
		if (!walk->recorder->live && walk->recorder->complained)
			break;
	}
}

static void note_undecided(const struct context *context, const struct text *first,
	size_t undecided, size_t total)
{
	struct text text = {0};

	text_format(&text, _("%s of %s nestings were not decided; the first: %s"),
		DECIMAL(undecided), DECIMAL(total), text_string(first), TEXT_END);
	event_send(context->events, undecided == total ? EVENT_SKIP : EVENT_NOTE,
		text_string(&text), TEXT_END);
	text_release(&text);
}

/*
 * Walk through all words. A word that ended early may have left layers open: the next one gets
 * another host. Returns true if none failed and some were decided.
 */
static bool walk_all(const struct context *context, struct walk *walk)
{
	size_t undecided = 0, in_a_row = 0;
	struct text first = {0};
	bool ran = true;

	while (walk->left > 0 && walk->end != RUN_FAILED && in_a_row < UNDECIDED_MAX) {
		size_t before = walk->next;

		walk->end = RUN_DONE;
		ran = subject_run(walk->subject, walk_words, walk);
		if (!ran || walk->end != RUN_UNDECIDED)
			break;
		in_a_row = walk->next == before + 1 ? in_a_row + 1 : 1;
		if (undecided++ == 0)
			text_add(&first, text_string(&walk->finding.message));
		if (subject_renew(walk->subject) == -1 ||
			subject_object(walk->subject, walk->nesting->interface) == NULL)
			ran = false;
		if (!ran)
			break;
	}
	if (walk->end == RUN_FAILED)
		finding_send(&walk->finding, context->events, false);
	else if (ran && undecided > 0)
		note_undecided(context, &first, undecided, walk->next);
	text_release(&first);
	return ran && walk->end != RUN_FAILED && undecided < walk->next;
}

static void report_walks(const struct context *context, struct walk *walks)
{
	for (size_t i = 0; i < TASKS; i++) {
		if (walks[i].end == RUN_DONE && !walks[i].recorder->complained)
			continue;
		recorder_replay(walks[i].recorder);
		if (walks[i].end != RUN_FAILED)
			continue;
		text_add(&walks[i].finding.message, _(" (while other threads did the same)"));
		finding_send(&walks[i].finding, context->events, false);
		break;
	}
}

static void walk_together(const struct context *context, const struct walk *alone)
{
	struct recorder recorders[TASKS];
	struct walk walks[TASKS];
	void *pointers[TASKS];
	size_t words = alone->list->count;

	for (size_t i = 0; i < TASKS; i++) {
		recorders[i] = (struct recorder){.events = context->events};
		walks[i] = (struct walk){.subject = alone->subject, .nesting = alone->nesting,
			.list = alone->list, .first = i * words / TASKS,
			.left = words < TASK_WORDS ? words : TASK_WORDS,
			.serial = i * TASK_WORDS * 2 * WORD_PAIRS, .recorder = &recorders[i]};
		pointers[i] = &walks[i];
	}
	event_send(context->events, EVENT_CLEAR, TEXT_END);
	if (subject_run_many(alone->subject, TASKS, walk_words, pointers))
		report_walks(context, walks);
	for (size_t i = 0; i < TASKS; i++) {
		finding_release(&walks[i].finding);
		recorder_release(&recorders[i]);
	}
}

/* Why the pairs cannot be called; NULL if they can. */
static const char *obstacle_of(const struct stele_nesting *nesting)
{
	const struct stele_method *methods = stele_suite.interfaces[nesting->interface].methods;
	const char *obstacle = NULL;

	if (nesting->pair_count > 255)
		return _("the nesting has more pairs than the runner walks through");
	for (size_t i = 0; i < nesting->pair_count && obstacle == NULL; i++) {
		obstacle = arguments_obstacle(&methods[nesting->pairs[i].opens], 0);
		if (obstacle == NULL)
			obstacle = arguments_obstacle(&methods[nesting->pairs[i].closes], 0);
	}
	return obstacle;
}

static void note_extent(const struct context *context, const struct word_list *list, size_t pairs)
{
	struct text text = {0};

	text_format(&text, _("%s nestings of at most %s pairs"), DECIMAL(list->count),
		DECIMAL(pairs), TEXT_END);
	event_send(context->events, EVENT_NOTE, text_string(&text), TEXT_END);
	text_release(&text);
	if (context->adapter->observe_layers == NULL)
		event_send(context->events, EVENT_NOTE,
			_("layers not looked at: the adapter has no observe_layers"), TEXT_END);
}

static void walk_list(const struct context *context, const struct test *test,
	const struct word_list *list)
{
	struct subject subject;
	struct recorder recorder = {.events = context->events, .live = true};
	struct walk walk = {.subject = &subject, .nesting = &stele_suite.nestings[test->index],
		.list = list, .left = list->count, .recorder = &recorder};

	if (subject_open(&subject, context->adapter, context->events, test->fact) == -1)
		return;
	if (subject_object(&subject, test->interface) != NULL && walk_all(context, &walk))
		walk_together(context, &walk);
	subject_close(&subject);
	finding_release(&walk.finding);
	recorder_release(&recorder);
}

void test_nesting(const struct context *context, const struct test *test)
{
	const struct stele_nesting *nesting = &stele_suite.nestings[test->index];
	const char *obstacle = obstacle_of(nesting);
	struct word_list list = {0};
	size_t pairs;

	if (obstacle != NULL) {
		event_send(context->events, EVENT_SKIP, obstacle, TEXT_END);
		return;
	}
	pairs = grammar_list(&list, nesting, WORD_PAIRS, WORDS_MAX);
	if (list.count == 0) {
		event_send(context->events, EVENT_SKIP, _("the pages show no nesting to try"),
			TEXT_END);
	} else {
		note_extent(context, &list, pairs);
		walk_list(context, test, &list);
	}
	free(list.words);
}
