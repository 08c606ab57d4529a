/* SPDX-License-Identifier: 0BSD */
/* An object against the declaration of its interface. */
#include <string.h>

#include "status.h"
#include "test.h"
#include "words.h"

/* The entry of the object's vtable, as far as it matters whether there is one. */
static bool slot_filled(const IUnknown *object, size_t slot)
{
	void *entry;

	memcpy(&entry, (const char *)object->lpVtbl + slot * sizeof entry, sizeof entry);
	return entry != NULL;
}

static size_t slot_count(const struct stele_interface *interface)
{
	size_t count = 3;

	for (size_t i = 0; i < interface->method_count; i++) {
		if (interface->methods[i].slot >= count)
			count = interface->methods[i].slot + 1;
	}
	return count;
}

static void fail_slot(const struct context *context, const struct test *test, size_t slot)
{
	struct text text = {0};
	const struct stele_interface *interface = &stele_suite.interfaces[test->interface];
	const char *name = "IUnknown";

	for (size_t i = 0; i < interface->method_count; i++) {
		if (interface->methods[i].slot == slot)
			name = interface->methods[i].name;
	}
	text_format(&text, _("slot %s of the vtable, %s, is empty"), DECIMAL(slot), name, TEXT_END);
	event_send(context->events, EVENT_FAIL, test->fact, text_string(&text), TEXT_END);
	text_release(&text);
}

/* The object has to give its own interface when it is asked. */
static void check_answer(const struct context *context, const struct test *test,
	IUnknown *object)
{
	const struct stele_interface *interface = &stele_suite.interfaces[test->interface];
	struct text expected = {0}, got = {0};
	IID iid = interface_iid(interface);
	IUnknown *answer = NULL;
	HRESULT status;

	text_format(&got, "QueryInterface(%s)", interface->name, TEXT_END);
	event_send(context->events, EVENT_CALL, text_string(&got), TEXT_END);
	status = object->lpVtbl->QueryInterface(object, &iid, (void **)&answer);
	text_clear(&got);
	status_add(&got, NULL, status);
	event_send(context->events, EVENT_RETURN, text_string(&got), TEXT_END);
	if (SUCCEEDED(status) && answer != NULL) {
		answer->lpVtbl->Release(answer);
	} else if (SUCCEEDED(status)) {
		event_send(context->events, EVENT_FAIL, test->fact,
			_("QueryInterface succeeded and stored no pointer"), _("a pointer"), "NULL",
			TEXT_END);
	} else {
		status_add(&expected, NULL, S_OK);
		event_send(context->events, EVENT_FAIL, test->fact,
			_("QueryInterface denies the object's own interface"),
			text_string(&expected), text_string(&got), TEXT_END);
	}
	text_release(&expected);
	text_release(&got);
}

void test_slots(const struct context *context, const struct test *test)
{
	struct subject subject;
	IUnknown *object;
	bool filled = true;

	if (subject_open(&subject, context->adapter, context->events, test->fact) == -1)
		return;
	object = subject_object(&subject, test->interface);
	for (size_t i = 0; object != NULL && i <
		slot_count(&stele_suite.interfaces[test->interface]); i++) {
		if (!slot_filled(object, i)) {
			fail_slot(context, test, i);
			filled = false;
		}
	}
	if (object != NULL && filled)
		check_answer(context, test, object);
	subject_close(&subject);
}

/* The type of method `name` as the host was compiled, or NULL. */
static const char *find_signature(const struct stele_adapter *adapter, const char *name)
{
	const struct stele_signature *const *list = adapter->signatures;

	for (; list != NULL && *list != NULL; list++) {
		for (const struct stele_signature *entry = *list; entry->name != NULL; entry++) {
			if (strcmp(entry->name, name) == 0)
				return entry->type;
		}
	}
	return NULL;
}

/* Equal but for blanks that separate nothing. */
static bool same_type(const char *a, const char *b)
{
	for (;;) {
		while (*a == ' ' && (a[1] == ' ' || a[1] == '*' || a[1] == '(' || a[1] == ')'))
			a++;
		while (*b == ' ' && (b[1] == ' ' || b[1] == '*' || b[1] == '(' || b[1] == ')'))
			b++;
		if (*a != *b)
			return false;
		if (*a == '\0')
			return true;
		a++;
		b++;
	}
}

static void compare_signature(const struct context *context, const struct test *test)
{
	const struct stele_interface *interface = &stele_suite.interfaces[test->interface];
	const struct stele_method *method = &interface->methods[test->index];
	struct text name = {0};
	const char *type;

	text_format(&name, "%s.%s", interface->name, method->name, TEXT_END);
	type = find_signature(context->adapter, text_string(&name));
	if (context->adapter->signatures == NULL)
		event_send(context->events, EVENT_SKIP,
			_("the adapter states no signatures"), TEXT_END);
	else if (type == NULL)
		event_send(context->events, EVENT_SKIP,
			_("the adapter states no signature of this method"), TEXT_END);
	else if (!same_type(type, method->signature))
		event_send(context->events, EVENT_FAIL, method->signature_fact,
			_("the host was compiled with another signature"), method->signature, type,
			TEXT_END);
	text_release(&name);
}

void test_signature(const struct context *context, const struct test *test)
{
	struct subject subject;

	if (subject_open(&subject, context->adapter, context->events, test->fact) == -1)
		return;
	if (subject_object(&subject, test->interface) != NULL)
		compare_signature(context, test);
	subject_close(&subject);
}
