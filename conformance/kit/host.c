/* SPDX-License-Identifier: 0BSD */
#include "host.h"

#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "status.h"
#include "words.h"

enum { TASKS_MAX = 32 };

/* Say what keeps an adapter from being used. Returns 0 if nothing does. */
static int check_adapter(const struct stele_adapter *adapter, struct text *message)
{
	static const size_t required = offsetof(struct stele_adapter, signatures);

	if (adapter->version != STELE_ADAPTER_VERSION)
		text_format(message,
			_("the adapter has version %s, this suite needs version %s"),
			DECIMAL(adapter->version), DECIMAL(STELE_ADAPTER_VERSION), TEXT_END);
	else if (adapter->size < required)
		text_format(message,
			_("the adapter says that it has %s bytes, at least %s are needed"),
			DECIMAL(adapter->size), DECIMAL(required), TEXT_END);
	return message->length > 0 ? -1 : 0;
}

static int check_members(const struct stele_adapter *adapter, struct text *message)
{
	const char *missing = adapter->name == NULL ? "name" :
		adapter->create == NULL ? "create" :
		adapter->get_object == NULL ? "get_object" :
		adapter->destroy == NULL ? "destroy" : NULL;

	if (missing == NULL)
		return 0;
	text_format(message, _("the adapter lacks its member '%s'"), missing, TEXT_END);
	return -1;
}

int host_load(struct stele_adapter *adapter, const char *path, struct text *message)
{
	struct text reason = {0};
	platform_adapter *function = platform_library_load(path, "stele_adapter", &reason);
	const struct stele_adapter *own = function == NULL ? NULL : function();
	int rc = -1;

	memset(adapter, 0, sizeof *adapter);
	if (function == NULL) {
		text_format(message, _("it cannot be loaded as a host: %s"), text_string(&reason),
			TEXT_END);
	} else if (own == NULL) {
		text_add(message, _("its function stele_adapter returned NULL"));
	} else {
		/* these two stand first in every version */
		adapter->version = own->version;
		adapter->size = own->size;
		if (check_adapter(adapter, message) == 0) {
			memcpy(adapter, own, adapter->size < sizeof *adapter ? adapter->size :
				sizeof *adapter);
			rc = check_members(adapter, message);
		}
	}
	text_release(&reason);
	return rc;
}

int subject_open(struct subject *subject, const struct stele_adapter *adapter,
	const struct events *events, const char *fact)
{
	*subject = (struct subject){adapter, events, fact, NULL, NULL};
	subject->objects = calloc(stele_suite.interface_count + 1, sizeof *subject->objects);
	if (subject->objects == NULL) {
		text_exhaust();
		return -1;
	}
	subject->host = adapter->create();
	if (subject->host == NULL) {
		event_send(events, EVENT_FAIL, fact, _("the adapter could not make a host"),
			"", "", TEXT_END);
		subject_close(subject);
		return -1;
	}
	return 0;
}

IUnknown *subject_object(struct subject *subject, size_t interface)
{
	const struct stele_interface *wanted = &stele_suite.interfaces[interface];
	struct text text = {0};
	void *object = NULL;
	int32_t status;

	if (subject->objects[interface] != NULL)
		return subject->objects[interface];
	status = subject->adapter->get_object(subject->host, &wanted->iid, &object);
	if (status >= 0 && object != NULL) {
		subject->objects[interface] = object;
		return object;
	}
	status_add(&text, NULL, status);
	if (status == (int32_t)E_NOINTERFACE) {
		struct text reason = {0};

		text_format(&reason, _("the host does not offer %s"), wanted->name, TEXT_END);
		event_send(subject->events, EVENT_SKIP, text_string(&reason), TEXT_END);
		text_release(&reason);
	} else {
		event_send(subject->events, EVENT_FAIL, subject->fact,
			status < 0 ? _("the adapter's get_object failed") :
			_("the adapter's get_object succeeded and stored no object"),
			"", text_string(&text), TEXT_END);
	}
	text_release(&text);
	return NULL;
}

static void release_objects(struct subject *subject)
{
	for (size_t i = 0; subject->objects != NULL && i < stele_suite.interface_count; i++) {
		if (subject->objects[i] != NULL)
			subject->objects[i]->lpVtbl->Release(subject->objects[i]);
		subject->objects[i] = NULL;
	}
}

void subject_close(struct subject *subject)
{
	release_objects(subject);
	if (subject->host != NULL)
		subject->adapter->destroy(subject->host);
	free(subject->objects);
	subject->objects = NULL;
	subject->host = NULL;
}

int subject_renew(struct subject *subject)
{
	subject_close(subject);
	return subject_open(subject, subject->adapter, subject->events, subject->fact);
}

struct errand {
	struct subject *subject;
	void (*function)(void *argument);
	void *argument;
	int32_t status;
	bool done;
};

static void errand_do(void *argument)
{
	struct errand *errand = argument;

	errand->done = true;
	errand->function(errand->argument);
}

static void errand_run(void *argument)
{
	struct errand *errand = argument;
	const struct subject *subject = errand->subject;

	if (subject->adapter->run_on_task == NULL)
		errand_do(errand);
	else
		errand->status = subject->adapter->run_on_task(subject->host, errand_do, errand);
}

static void report_errand(const struct errand *errand)
{
	struct text got = {0};

	status_add(&got, NULL, errand->status);
	event_send(errand->subject->events, EVENT_FAIL, errand->subject->fact,
		_("the adapter's run_on_task did not run what it was given"), "",
		text_string(&got), TEXT_END);
	text_release(&got);
}

bool subject_run(struct subject *subject, void (*function)(void *argument), void *argument)
{
	struct errand errand = {subject, function, argument, 0, false};

	errand_run(&errand);
	if (!errand.done)
		report_errand(&errand);
	return errand.done;
}

bool subject_run_many(struct subject *subject, size_t count, void (*function)(void *argument),
	void *const *arguments)
{
	struct errand errands[TASKS_MAX];
	void *pointers[TASKS_MAX] = {NULL};

	for (size_t i = 0; i < count && i < TASKS_MAX; i++) {
		errands[i] = (struct errand){subject, function, arguments[i], 0, false};
		pointers[i] = &errands[i];
	}
	if (count > TASKS_MAX || platform_threads_run(count, errand_run, pointers) == -1) {
		event_send(subject->events, EVENT_NOTE,
			_("not tried on many threads: the system has too few"), TEXT_END);
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		if (!errands[i].done) {
			report_errand(&errands[i]);
			return false;
		}
	}
	return true;
}

IID interface_iid(const struct stele_interface *interface)
{
	IID iid;

	/* both are laid out as COM demands */
	memcpy(&iid, &interface->iid, sizeof iid);
	return iid;
}
