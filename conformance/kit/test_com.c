/* SPDX-License-Identifier: 0BSD */
/* The rules of IUnknown, on the object that a host gives for an interface. */
#include <string.h>

#include "platform.h"
#include "status.h"
#include "test.h"
#include "words.h"

enum {
	THREADS = 8,
	THREAD_REFERENCES = 1000,
	OWN = -1 /* place of IUnknown among the interfaces of the suite */
};

/* No interface has this one: drawn at random once. */
static const IID unknown_iid = {
	0x5f3c9a1e, 0x7d42, 0x4b86, {0x9e, 0x11, 0xc4, 0x0d, 0x62, 0xa8, 0x37, 0xf5}};
static const char unknown_name[] = "{5F3C9A1E-7D42-4B86-9E11-C40D62A837F5}";

struct rule_test {
	const struct context *context;
	const struct test *test;
	IUnknown *object;
	bool failed;
};

static const char *name_of(int interface)
{
	return interface == OWN ? "IUnknown" : stele_suite.interfaces[interface].name;
}

static IID iid_of(int interface)
{
	return interface == OWN ? IID_IUnknown : interface_iid(&stele_suite.interfaces[interface]);
}

static void fail(struct rule_test *t, const char *message, HRESULT expected, HRESULT got)
{
	struct text texts[2] = {{0}, {0}};

	status_add(&texts[0], NULL, expected);
	status_add(&texts[1], NULL, got);
	event_send(t->context->events, EVENT_FAIL, t->test->fact, message, text_string(&texts[0]),
		text_string(&texts[1]), TEXT_END);
	text_release(&texts[0]);
	text_release(&texts[1]);
	t->failed = true;
}

static void fail_without_pointer(struct rule_test *t)
{
	event_send(t->context->events, EVENT_FAIL, t->test->fact,
		_("QueryInterface succeeded and stored no pointer"), _("a pointer"), "NULL",
		TEXT_END);
	t->failed = true;
}

/* QueryInterface, told to the reader of the report. `out` may be NULL. */
static HRESULT query(struct rule_test *t, IUnknown *object, const IID *iid, const char *name,
	IUnknown **out)
{
	struct text text = {0};
	HRESULT status;

	text_format(&text, "QueryInterface(%s%s)", name, out == NULL ? ", NULL" : "", TEXT_END);
	event_send(t->context->events, EVENT_CALL, text_string(&text), TEXT_END);
	status = object->lpVtbl->QueryInterface(object, iid, (void **)out);
	text_clear(&text);
	status_add(&text, NULL, status);
	event_send(t->context->events, EVENT_RETURN, text_string(&text), TEXT_END);
	text_release(&text);
	return status;
}

/* Ask an object for an interface. NULL: it has not got it; to succeed without one is a failure. */
static IUnknown *ask(struct rule_test *t, IUnknown *object, int interface)
{
	IID iid = iid_of(interface);
	IUnknown *answer = NULL;
	HRESULT status = query(t, object, &iid, name_of(interface), &answer);

	if (SUCCEEDED(status) && answer == NULL)
		fail_without_pointer(t);
	return SUCCEEDED(status) ? answer : NULL;
}

/* The same for an interface that the object has to have. */
static IUnknown *demand(struct rule_test *t, IUnknown *object, int interface, const char *message)
{
	IID iid = iid_of(interface);
	IUnknown *answer = NULL;
	HRESULT status = query(t, object, &iid, name_of(interface), &answer);

	if (SUCCEEDED(status) && answer != NULL)
		return answer;
	if (SUCCEEDED(status))
		fail_without_pointer(t);
	else
		fail(t, message, S_OK, status);
	return NULL;
}

static void give_back(IUnknown *object)
{
	if (object != NULL)
		object->lpVtbl->Release(object);
}

static void rule_reflexive(struct rule_test *t)
{
	give_back(demand(t, t->object, (int)t->test->interface,
		_("an object that gives an interface denies it when it is asked again")));
}

static void rule_identity(struct rule_test *t)
{
	const char *denied = _("the object denies that it has IUnknown");
	IUnknown *first = demand(t, t->object, OWN, denied);
	IUnknown *second = first == NULL ? NULL : demand(t, t->object, OWN, denied);
	IUnknown *self = second == NULL ? NULL : ask(t, first, (int)t->test->interface);
	IUnknown *third = self == NULL ? NULL : demand(t, self, OWN, denied);

	if ((second != NULL && second != first) || (third != NULL && third != first))
		event_send(t->context->events, EVENT_FAIL, t->test->fact,
			_("two questions for IUnknown of one object gave two pointers"), TEXT_END);
	give_back(third);
	give_back(self);
	give_back(second);
	give_back(first);
}

static void rule_symmetric(struct rule_test *t)
{
	for (int i = OWN; i < (int)stele_suite.interface_count && !t->failed; i++) {
		IUnknown *other = ask(t, t->object, i);

		if (other != NULL)
			give_back(demand(t, other, (int)t->test->interface,
				_("the object gives an interface that does not lead back")));
		give_back(other);
		event_send(t->context->events, EVENT_CLEAR, TEXT_END);
	}
}

/* Whatever `middle`, which the object gave, leads to, the object has to lead to. */
static void check_from(struct rule_test *t, IUnknown *middle)
{
	for (int i = OWN; i < (int)stele_suite.interface_count && !t->failed; i++) {
		IUnknown *end = ask(t, middle, i);

		if (end != NULL)
			give_back(demand(t, t->object, i,
				_("the object denies an interface that another of its own gives")));
		give_back(end);
	}
}

static void rule_transitive(struct rule_test *t)
{
	for (int i = OWN; i < (int)stele_suite.interface_count && !t->failed; i++) {
		IUnknown *middle;

		event_send(t->context->events, EVENT_CLEAR, TEXT_END);
		middle = ask(t, t->object, i);
		if (middle != NULL)
			check_from(t, middle);
		give_back(middle);
	}
}

static void rule_unknown_interface(struct rule_test *t)
{
	IUnknown *answer = t->object; /* not NULL: it has to be overwritten */
	HRESULT status = query(t, t->object, &unknown_iid, unknown_name, &answer);

	if (status != E_NOINTERFACE)
		fail(t, _("an IID that nobody knows was not answered as one"), E_NOINTERFACE,
			status);
	else if (answer != NULL)
		event_send(t->context->events, EVENT_FAIL, t->test->fact,
			_("QueryInterface failed and left a pointer that is not NULL"), "NULL", "",
			TEXT_END);
}

static void rule_null_pointer(struct rule_test *t)
{
	IID iid = iid_of((int)t->test->interface);
	HRESULT status = query(t, t->object, &iid, name_of((int)t->test->interface), NULL);

	if (status != E_POINTER)
		fail(t, _("QueryInterface with nowhere to store its answer did not say so"),
			E_POINTER, status);
}

/* Reference counts */

static ULONG count_references(IUnknown *object)
{
	object->lpVtbl->AddRef(object);
	return object->lpVtbl->Release(object);
}

/* AddRef and Release answer with numbers that go up and down by one. */
static bool counts(IUnknown *object)
{
	ULONG one = object->lpVtbl->AddRef(object);
	ULONG two = object->lpVtbl->AddRef(object);
	ULONG again = object->lpVtbl->Release(object);
	ULONG zero = object->lpVtbl->Release(object);

	return two == one + 1 && again == one && zero == one - 1;
}

static void check_count(struct rule_test *t, const char *message, ULONG expected)
{
	ULONG got = count_references(t->object);

	if (got == expected)
		return;
	event_send(t->context->events, EVENT_FAIL, t->test->fact, message, DECIMAL(expected),
		DECIMAL(got), TEXT_END);
	t->failed = true;
}

static void add_and_release(void *object)
{
	IUnknown *shared = object;

	for (int i = 0; i < THREAD_REFERENCES; i++) {
		shared->lpVtbl->AddRef(shared);
		shared->lpVtbl->Release(shared);
	}
}

static void check_count_on_threads(struct rule_test *t, ULONG before)
{
	void *objects[THREADS];

	for (size_t i = 0; i < THREADS; i++)
		objects[i] = t->object;
	if (platform_threads_run(THREADS, add_and_release, objects) == -1)
		event_send(t->context->events, EVENT_NOTE,
			_("not tried on many threads: the system has too few"), TEXT_END);
	else
		check_count(t, _("references went astray while many threads took and gave them"),
			before);
}

static void rule_reference_count(struct rule_test *t)
{
	IUnknown *self, *none = NULL;
	ULONG before;

	if (!counts(t->object)) {
		const char *text = _("what AddRef and Release return does not count references, "
			"which is only meant for tests");

		event_send(t->context->events, EVENT_ADVICE, text, TEXT_END);
		event_send(t->context->events, EVENT_SKIP, text, TEXT_END);
		return;
	}
	before = count_references(t->object);
	self = ask(t, t->object, (int)t->test->interface);
	/* an object may count the references to each of its interfaces apart */
	if (self == t->object)
		check_count(t, _("QueryInterface handed out a pointer and no reference"),
			before + 1);
	give_back(self);
	check_count(t, _("Release did not take back what QueryInterface gave"), before);
	query(t, t->object, &unknown_iid, unknown_name, &none);
	check_count(t, _("QueryInterface failed and kept a reference"), before);
	if (!t->failed)
		check_count_on_threads(t, before);
}

static const struct {
	const char *name;
	void (*run)(struct rule_test *t);
} rules[] = {
	{"identity", rule_identity},
	{"null-pointer", rule_null_pointer},
	{"reference-count", rule_reference_count},
	{"reflexive", rule_reflexive},
	{"symmetric", rule_symmetric},
	{"transitive", rule_transitive},
	{"unknown-interface", rule_unknown_interface},
};

void test_com_rule(const struct context *context, const struct test *test)
{
	const char *name = stele_suite.rules[test->index].name;
	struct rule_test t = {context, test, NULL, false};
	struct subject subject;
	size_t i = 0;

	while (i < sizeof rules / sizeof rules[0] && strcmp(rules[i].name, name) != 0)
		i++;
	if (i == sizeof rules / sizeof rules[0]) {
		event_send(context->events, EVENT_SKIP, _("no test for this rule"), TEXT_END);
		return;
	}
	if (subject_open(&subject, context->adapter, context->events, test->fact) == -1)
		return;
	t.object = subject_object(&subject, test->interface);
	if (t.object != NULL)
		rules[i].run(&t);
	subject_close(&subject);
}
