/* SPDX-License-Identifier: 0BSD */
/* Parts of the runner by themselves, with a suite of this file's own. Prints TAP 13. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "arguments.h"
#include "event.h"
#include "grammar.h"
#include "outcome.h"
#include "report.h"
#include "sequence.h"
#include "status.h"
#include "test.h"
#include "words.h"

static int number, failures;

static void ok(bool good, const char *name)
{
	printf("%sok %d - %s\n", good ? "" : "not ", ++number, name);
	failures += !good;
}

/* An interface that exists nowhere: a counter, tasks included. */

static int counter, overrun;
static const void *callers[8];
static _Thread_local int own_thread;

static union stele_value call_add(void *object, const union stele_value *arguments)
{
	union stele_value result = {0};

	(void)object;
	callers[counter % 8] = &own_thread;
	counter++;
	if (arguments[0].number == 99)
		result.number = (uint64_t)(int64_t)-5;
	return result;
}

static union stele_value call_get(void *object, const union stele_value *arguments)
{
	union stele_value result = {0};

	(void)object;
	memset(arguments[0].pointer, 0x11, overrun ? 5 : 4);
	return result;
}

static const struct stele_parameter add_parameters[] = {
	{"count", "DWORD", STELE_IN, STELE_UNSIGNED, 4, NULL}};
static const struct stele_parameter get_parameters[] = {
	{"out", "ULONG *", STELE_OUT, STELE_POINTER, 4, "IThing.Get/parameters/out"}};
static const struct stele_parameter odd_parameters[] = {
	{"odd", "ODD", STELE_IN, STELE_OPAQUE, 8, NULL}};
static const struct stele_parameter give_parameters[] = {
	{"thing", "IThing *", STELE_IN, STELE_INTERFACE, 8, NULL}};
static const struct stele_status statuses[] = {{"S_OK", 0, NULL}, {"E_ODD", -5, NULL}};
static const struct stele_method methods[] = {
	{"Add", "IThing.Add", NULL, NULL, 3, true, true, statuses, 2, add_parameters, 1, call_add},
	{"Get", "IThing.Get", NULL, NULL, 4, true, true, statuses, 1, get_parameters, 1, call_get},
	{"Odd", "IThing.Odd", NULL, NULL, 5, true, true, statuses, 1, odd_parameters, 1, call_get},
	{"Give", "IThing.Give", NULL, NULL, 6, true, true, statuses, 1, give_parameters, 1,
		call_get},
};
static const struct stele_interface interfaces[] = {
	{"IThing", {1, 2, 3, {4}}, "IThing", methods, 4}};
static const struct stele_rule rules[] = {{"gravity", "IUnknown/rules/gravity"}};

static const union stele_value ninety_nine[] = {{99}};
static const struct stele_status admitted[] = {{"S_OK", 0, NULL}};
static const struct stele_step turns[] = {
	{"s1", "a", 0, 0, NULL, 0, admitted, 1, NULL, 0},
	{"s2", "b", 0, 0, NULL, 0, admitted, 1, NULL, 0},
	{"s3", "a", 0, 0, NULL, 0, admitted, 1, NULL, 0},
};
static const struct stele_step failing[] = {
	{"s1", NULL, 0, 0, NULL, 0, admitted, 1, NULL, 0},
	{"s2", NULL, 0, 0, ninety_nine, 1, admitted, 1, NULL, 0},
	{"s3", NULL, 0, 0, NULL, 0, admitted, 1, NULL, 0},
};
static const struct stele_step failing_turns[] = {
	{"s1", "a", 0, 0, NULL, 0, admitted, 1, NULL, 0},
	{"s2", "b", 0, 0, ninety_nine, 1, admitted, 1, NULL, 0},
	{"s3", "a", 0, 0, NULL, 0, admitted, 1, NULL, 0},
};
static const struct stele_observation elapsed[] = {{"elapsed", ">=", "5"}};
static const struct stele_step strange[] = {
	{"s1", NULL, 0, 0, NULL, 0, admitted, 1, elapsed, 1}};
static const struct stele_step overrunning[] = {
	{"s1", NULL, 0, 1, NULL, 0, admitted, 1, NULL, 0}};
static const struct stele_sequence sequences[] = {
	{"IThing/sequences/turns", "turns", "page", turns, 3},
	{"IThing/sequences/failing", "failing", "page", failing, 3},
	{"IThing/sequences/addition", "addition", "addition", failing, 3},
	{"IThing/sequences/strange", "strange", "page", strange, 1},
	{"IThing/sequences/overrunning", "overrunning", "page", overrunning, 1},
	{"IThing/sequences/failing-turns", "turns", "page", failing_turns, 3},
};

static const struct stele_words words[] = {
	{"a", "en-US", "en/a.md", 1, "A"},
	{"a", "it-IT", "it/a.md", 2, "A!"},
	{"b", "en-US", "en/b.md", 3, "B"},
	{"b", "it-IT", "it/b.md", 4, NULL},
	{"c", "it-IT", "it/c.md", 5, "C!"},
};
static const struct stele_string strings[] = {
	{"expected:", "it", "atteso:"},
	{"expected:", "zh-Hans", "\xe9\xa2\x84\xe6\x9c\x9f"},
	{"got:", "it", "ottenuto:"},
};
static const char *const locales[] = {"en-US", "it-IT", "zh-CN", NULL};

const struct stele_suite stele_suite = {
	"unit", locales, interfaces, 1, rules, 1, sequences, 6, NULL, 0, words, 5, strings, 3,
};

static void *create(void)
{
	return &counter;
}

static ULONG STDMETHODCALLTYPE one(IUnknown *object)
{
	(void)object;
	return 1;
}

static HRESULT STDMETHODCALLTYPE query(IUnknown *object, REFIID iid, void **out)
{
	(void)object;
	(void)iid;
	*out = NULL;
	return E_NOINTERFACE;
}

static const IUnknownVtbl vtable = {query, one, one};
static IUnknown thing = {&vtable};

static int32_t get_object(void *host, const struct stele_guid *iid, void **object)
{
	(void)host;
	(void)iid;
	*object = &thing;
	return 0;
}

static void destroy(void *host)
{
	(void)host;
}

static const struct stele_adapter adapter = {.version = 1, .size = sizeof adapter, .name = "unit",
	.create = create, .get_object = get_object, .destroy = destroy};

static struct outcome run(const char *id)
{
	struct outcome outcome = {0};
	const struct events events = {outcome_take, &outcome};
	const struct context context = {&adapter, &events, true};
	struct tests tests;

	tests_make(&tests);
	counter = 0;
	test_run(&context, tests_find(&tests, id));
	tests_release(&tests);
	return outcome;
}

static void test_tests(void)
{
	struct outcome outcome = run("IThing/com/gravity");

	ok(outcome.verdict == VERDICT_SKIP && outcome.ended &&
		strcmp(text_string(&outcome.reason), "no test for this rule") == 0,
		"a rule that the runner does not know is skipped");
	outcome_release(&outcome);
	outcome = run("IThing.Odd/returns");
	ok(outcome.verdict == VERDICT_SKIP, "no test where an argument cannot be made");
	outcome_release(&outcome);
	outcome = run("IThing.Give/returns");
	ok(outcome.verdict == VERDICT_SKIP, "nor where an interface has to be given");
	outcome_release(&outcome);
	outcome = run("IThing/sequences/failing");
	ok(outcome.verdict == VERDICT_FAIL && counter == 2 &&
		strcmp(text_string(&outcome.fact), "s2") == 0 &&
		strcmp(text_string(&outcome.got), "E_ODD 0xFFFFFFFB") == 0,
		"a step that is not as documented fails with its own fact and ends the sequence");
	ok(outcome.charges.count == 0, "a documented status is not charged");
	outcome_release(&outcome);
	outcome = run("IThing/sequences/addition");
	ok(outcome.verdict == VERDICT_PASS && outcome.advice.count == 1,
		"an addition never fails");
	outcome_release(&outcome);
	outcome = run("IThing/sequences/strange");
	ok(outcome.verdict == VERDICT_PASS && outcome.notes.count >= 1,
		"an observation that the runner does not know is left out, and named");
	outcome_release(&outcome);
	outcome = run("IThing/sequences/turns");
	ok(outcome.verdict == VERDICT_PASS && counter == 3 && callers[0] == callers[2] &&
		callers[0] != callers[1], "steps of several tasks take turns");
	outcome_release(&outcome);
	outcome = run("IThing/sequences/failing-turns");
	ok(outcome.verdict == VERDICT_FAIL && counter == 2, "until one of them fails");
	outcome_release(&outcome);
	overrun = 1;
	outcome = run("IThing/sequences/overrunning");
	ok(outcome.verdict == VERDICT_FAIL && strstr(text_string(&outcome.message), "'out'") &&
		strcmp(text_string(&outcome.fact), "IThing.Get/parameters/out") == 0,
		"a byte too many behind a pointer is seen");
	outcome_release(&outcome);
	overrun = 0;
	outcome = run("IThing/sequences/overrunning");
	ok(outcome.verdict == VERDICT_PASS, "and not imagined");
	outcome_release(&outcome);
}

/* Nestings */

static size_t count_all(const struct stele_nesting *nesting)
{
	struct word_list list;
	size_t count;

	grammar_list(&list, nesting, WORD_PAIRS, 1000000);
	count = list.count;
	free(list.words);
	return count;
}

static bool all_balanced(const struct word_list *list, const struct stele_nesting *nesting)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct word *word = &list->words[i];
		size_t stack[WORD_PAIRS], depth = 0;

		for (size_t j = 0; j < word->length; j++) {
			size_t pair = word->calls[j].pair;

			if (word->calls[j].closes) {
				if (depth == 0 || stack[--depth] != pair)
					return false;
			} else if (depth == 0 ? !nesting->outermost[pair] :
				!nesting->inside[stack[depth - 1] * nesting->pair_count + pair]) {
				return false;
			} else {
				stack[depth++] = pair;
			}
		}
		if (depth != 0)
			return false;
	}
	return true;
}

static bool all_different(const struct word_list *list)
{
	for (size_t i = 0; i < list->count; i++) {
		for (size_t j = 0; j < i; j++) {
			const struct word *a = &list->words[i], *b = &list->words[j];

			if (a->length == b->length &&
				memcmp(a->calls, b->calls, a->length * sizeof a->calls[0]) == 0)
				return false;
		}
	}
	return true;
}

static void test_grammar(void)
{
	static const struct stele_pair pairs[] = {{"p", 0, 1}, {"q", 2, 3}};
	static const bool first[] = {true, false}, alternate[] = {false, true, true, false};
	static const bool any[] = {true, true}, all[] = {true, true, true, true};
	static const bool none[] = {false, false, false, false};
	const struct stele_nesting two = {"n", "n", 0, pairs, 2, first, alternate};
	const struct stele_nesting free_ones = {"n", "n", 0, pairs, 2, any, all};
	const struct stele_nesting flat = {"n", "n", 0, pairs, 2, any, none};
	const struct stele_nesting nothing = {"n", "n", 0, pairs, 2, none, all};
	static const size_t catalan[] = {1, 2, 5, 14, 42, 132};
	struct word_list list;
	bool good = true;

	for (size_t i = 0; i < WORD_PAIRS; i++)
		good = good && grammar_count(&two, i + 1, 1000) == catalan[i];
	ok(good && count_all(&two) == 196, "two pairs that alternate make 196 nestings");
	ok(count_all(&flat) == 2 + 4 + 8 + 16 + 32 + 64, "pairs that stand side by side");
	ok(count_all(&free_ones) == 2 + 2 * 4 + 5 * 8 + 14 * 16 + 42 * 32 + 132 * 64,
		"pairs that stand anywhere");
	ok(count_all(&nothing) == 0, "pairs that stand nowhere");
	ok(grammar_list(&list, &two, WORD_PAIRS, 100) == 5 && list.count == 64,
		"a limit leaves out the longest");
	free(list.words);
	grammar_list(&list, &two, WORD_PAIRS, 1000);
	ok(all_balanced(&list, &two) && all_different(&list), "each is as allowed, and there once");
	free(list.words);
}

/* Texts */

static bool formats(const char *wanted, const char *format, const char *a, const char *b)
{
	struct text text = {0};
	bool good;

	text_format(&text, format, a, b, TEXT_END);
	good = strcmp(text_string(&text), wanted) == 0;
	text_release(&text);
	return good;
}

static void test_text(void)
{
	ok(formats("1 of 2", "%s of %s", "1", "2") && formats("2 of 1", "%2$s of %1$s", "1", "2"),
		"arguments in either order");
	ok(formats("100% 1", "100%% %s", "1", NULL) && formats("1 %d %n ", "%s %d %n %s", "1", NULL)
		&& formats("%", "%", NULL, NULL) && formats("", "%9$s", "1", NULL),
		"a faulty format does no harm");
	ok(strcmp(HEXADECIMAL8(0x80131024), "0x80131024") == 0 && strcmp(DECIMAL(0), "0") == 0,
		"numbers");
}

static void test_words(void)
{
	words_choose("it");
	ok(strcmp(words_find("a")->text, "A!") == 0 && strcmp(words_locale(), "it-IT") == 0,
		"words in the reader's locale");
	ok(strcmp(words_find("b")->locale, "en-US") == 0, "of the source where they lack");
	ok(strcmp(_("expected:"), "atteso:") == 0 && strcmp(_("calls:"), "calls:") == 0,
		"the runner's own words");
	words_choose("zh-TW");
	ok(strcmp(words_locale(), "en-US") == 0 && strcmp(_("expected:"), "expected:") == 0,
		"no simplified characters for Taiwan");
	words_choose("zh-SG");
	ok(strcmp(words_locale(), "zh-CN") == 0 && strcmp(_("expected:"), "expected:") != 0,
		"but for Singapore");
	words_choose("en");
	ok(words_find("c") == NULL && words_find("") == NULL && words_find(NULL) == NULL,
		"no words at all");
	ok(words_choose("!") == -1 && words_choose("C") == 0, "no locale");
}

/* Reports */

/* The report of one failure, which cites `fact`. */
static void report_failure(char *bytes, size_t size, enum format format, const char *fact)
{
	struct outcome outcome = {0};
	const struct test test = {"IThing/slots", fact, NULL, 0, 0};
	struct report report = {.out = tmpfile(), .format = format, .total = 1};
	size_t count;

	lines_add(&outcome.advice, "one # two");
	outcome_fail(&outcome, fact, "a \"message\"\n", "x\\", "y");
	report_begin(&report, "host");
	report_test(&report, &test, &outcome);
	report_end(&report);
	rewind(report.out);
	count = fread(bytes, 1, size - 1, report.out);
	bytes[count] = '\0';
	fclose(report.out);
	outcome_release(&outcome);
}

static void test_reports(void)
{
	char bytes[2000];

	words_choose("it");
	report_failure(bytes, sizeof bytes, FORMAT_TEXT, "a");
	ok(strstr(bytes, "it/a.md:2\n  \"A!\"\n") != NULL && strstr(bytes, "atteso: x\\") != NULL,
		"a failure cites the reader's page");
	report_failure(bytes, sizeof bytes, FORMAT_TEXT, "b");
	ok(strstr(bytes, "en/b.md:3\n  [en-US] \"B\"\n") != NULL,
		"the language of another page is named");
	report_failure(bytes, sizeof bytes, FORMAT_TEXT, "z");
	ok(strstr(bytes, "fact: z\n") != NULL, "without words, the fact is");
	report_failure(bytes, sizeof bytes, FORMAT_TAP14, "a");
	ok(strstr(bytes, "\nnot ok 1 - IThing/slots\n  ---\n") != NULL &&
			strstr(bytes, "\n  message: \"a \\\"message\\\"\\x0a\"\n") != NULL &&
			strstr(bytes, "expected: \"x\\\\\"") != NULL,
		"TAP has a block for it");
	ok(strstr(bytes, "# advisory: one \\# two\n") != NULL, "and comments for remarks");
	words_choose("en");
}

/* Events through a pipe */

struct seen {
	size_t count;
	char last[64];
};

static void see(void *taker, const struct event *event)
{
	struct seen *seen = taker;

	seen->count++;
	snprintf(seen->last, sizeof seen->last, "%d %s|%s|%s|%s", (int)event->kind,
		event->fields[0], event->fields[1], event->fields[2], event->fields[3]);
}

static void test_events(void)
{
	const struct event event = {EVENT_FAIL, {"fact", "", "a\nb", "\xc3\xa8"}};
	struct seen seen = {0};
	const struct events events = {see, &seen};
	struct event_reader reader = {.key = 77};
	struct text frames = {0};
	bool good = true;

	event_write(&frames, 77, &event);
	event_write(&frames, 77, &event);
	for (size_t i = 0; i < frames.length; i++)
		good = good && event_read(&reader, frames.bytes + i, 1, &events) == 0;
	ok(good && seen.count == 2 && reader.bytes.length == 0, "frames come through in pieces");
	ok(strstr(seen.last, "fact||a\nb|\xc3\xa8") != NULL, "with all their fields");
	ok(event_read(&reader, "not ok 1 - rubbish, and more of it than a frame's head has", 56,
		&events) == -1 && seen.count == 2, "rubbish is no frame");
	text_release(&reader.bytes);
	text_clear(&frames);
	event_write(&frames, 78, &event);
	reader.key = 77;
	ok(event_read(&reader, frames.bytes, frames.length, &events) == -1,
		"nor is what another run wrote");
	text_release(&reader.bytes);
	text_release(&frames);
}

static void test_arguments(void)
{
	struct arguments arguments;

	arguments_make(&arguments, &methods[0], NULL, 0, 3);
	ok(arguments.values[0].number == 4 && arguments.blocks[0] == NULL, "a small number");
	arguments_release(&arguments, true);
	arguments_make(&arguments, &methods[1], NULL, 0, 0);
	ok(arguments_overrun(&arguments) == NULL, "guards are whole");
	((unsigned char *)arguments.values[0].pointer)[-1] = 0;
	ok(arguments_overrun(&arguments) == &get_parameters[0], "before the memory too");
	arguments_release(&arguments, true);
}

int main(void)
{
	printf("TAP version 13\n");
	words_choose("en");
	test_tests();
	test_grammar();
	test_text();
	test_words();
	test_reports();
	test_events();
	test_arguments();
	printf("1..%d\n", number);
	return failures == 0 && !text_exhausted() ? EXIT_SUCCESS : EXIT_FAILURE;
}
