/* SPDX-License-Identifier: 0BSD */
#include "test.h"

#include <stdlib.h>
#include <string.h>

static char *make_id(const char *interface, const char *method, const char *name)
{
	struct text text = {0};
	bool has_interface = *interface != '\0', has_method = *method != '\0';

	text_format(&text, "%s%s%s%s%s", interface, has_method ? "." : "", method,
		has_interface ? "/" : "", name, TEXT_END);
	return text.bytes;
}

static void add(struct tests *tests, char *id, struct test test)
{
	if (id == NULL)
		return;
	test.id = id;
	tests->list[tests->count++] = test;
}

static void add_interface(struct tests *tests, size_t i)
{
	const struct stele_interface *interface = &stele_suite.interfaces[i];

	add(tests, make_id(interface->name, "", "slots"),
		(struct test){NULL, interface->fact, test_slots, i, 0});
	for (size_t j = 0; j < stele_suite.rule_count; j++) {
		const struct stele_rule *rule = &stele_suite.rules[j];
		struct text name = {0};

		text_format(&name, "com/%s", rule->name, TEXT_END);
		add(tests, make_id(interface->name, "", text_string(&name)),
			(struct test){NULL, rule->fact, test_com_rule, i, j});
		text_release(&name);
	}
	for (size_t j = 0; j < interface->method_count; j++) {
		const struct stele_method *method = &interface->methods[j];

		if (method->signature != NULL)
			add(tests, make_id(interface->name, method->name, "signature"),
				(struct test){NULL, method->signature_fact, test_signature, i, j});
	}
}

static void add_returns(struct tests *tests, size_t i)
{
	const struct stele_interface *interface = &stele_suite.interfaces[i];

	for (size_t j = 0; j < interface->method_count; j++) {
		const struct stele_method *method = &interface->methods[j];

		if (method->returns_status)
			add(tests, make_id(interface->name, method->name, "returns"),
				(struct test){NULL, method->fact, test_returns, i, j});
	}
}

static size_t count_tests(void)
{
	size_t count = stele_suite.sequence_count + stele_suite.nesting_count;

	for (size_t i = 0; i < stele_suite.interface_count; i++)
		count += 1 + stele_suite.rule_count + 2 * stele_suite.interfaces[i].method_count;
	return count;
}

int tests_make(struct tests *tests)
{
	tests->count = 0;
	tests->list = calloc(count_tests() + 1, sizeof *tests->list);
	if (tests->list == NULL) {
		text_exhaust();
		return -1;
	}
	for (size_t i = 0; i < stele_suite.interface_count; i++)
		add_interface(tests, i);
	for (size_t i = 0; i < stele_suite.sequence_count; i++)
		add(tests, make_id("", "", stele_suite.sequences[i].id),
			(struct test){NULL, stele_suite.sequences[i].fact, test_sequence, 0, i});
	for (size_t i = 0; i < stele_suite.nesting_count; i++)
		add(tests, make_id("", "", stele_suite.nestings[i].id),
			(struct test){NULL, stele_suite.nestings[i].fact, test_nesting,
				stele_suite.nestings[i].interface, i});
	/* last: by now the other tests have met every undocumented status that they can */
	for (size_t i = 0; i < stele_suite.interface_count; i++)
		add_returns(tests, i);
	return text_exhausted() ? -1 : 0;
}

void tests_release(struct tests *tests)
{
	for (size_t i = 0; i < tests->count; i++)
		free(tests->list[i].id);
	free(tests->list);
}

const struct test *tests_find(const struct tests *tests, const char *id)
{
	for (size_t i = 0; i < tests->count; i++) {
		if (strcmp(tests->list[i].id, id) == 0)
			return &tests->list[i];
	}
	return NULL;
}

void test_run(const struct context *context, const struct test *test)
{
	test->run(context, test);
	event_send(context->events, EVENT_END, TEXT_END);
}
