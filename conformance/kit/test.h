/* SPDX-License-Identifier: 0BSD */
/* The tests that the suite's tables make, and how one of them is run. */
#ifndef STELE_TEST_H
#define STELE_TEST_H

#include "event.h"
#include "host.h"
#include "suite.h"

struct test;

/* What a test has to work with. */
struct context {
	const struct stele_adapter *adapter;
	const struct events *events;
	bool bounded; /* somebody ends the test if it hangs */
};

struct test {
	char *id;
	const char *fact; /* that the test covers */
	void (*run)(const struct context *context, const struct test *test);
	size_t interface; /* indexes into the suite's tables, as `run` needs them */
	size_t index;     /* of the method, rule, sequence or nesting */
};

struct tests {
	struct test *list;
	size_t count;
};

/* List the tests of the suite, in the order in which they run. Returns 0; -1 if memory is out. */
int tests_make(struct tests *tests);
void tests_release(struct tests *tests);

/* The test with this id, or NULL. */
const struct test *tests_find(const struct tests *tests, const char *id);

/* Run a test; what comes of it goes to context->events. */
void test_run(const struct context *context, const struct test *test);

/* test->index: no meaning; method; rule; sequence; nesting; method. */
void test_slots(const struct context *context, const struct test *test);
void test_signature(const struct context *context, const struct test *test);
void test_com_rule(const struct context *context, const struct test *test);
void test_sequence(const struct context *context, const struct test *test);
void test_nesting(const struct context *context, const struct test *test);
void test_returns(const struct context *context, const struct test *test);

#endif
