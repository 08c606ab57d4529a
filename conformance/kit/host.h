/* SPDX-License-Identifier: 0BSD */
/* The host under test: its library, and one instance of it with its objects. */
#ifndef STELE_HOST_H
#define STELE_HOST_H

#include "com_types.h"
#include "event.h"
#include "suite.h"

/*
 * Load the library at `path` and copy its adapter, of which no more is read than the host was
 * compiled with; what it lacks is NULL.
 * Returns: 0; -1 with the reason, in the reader's language, in `message`.
 */
int host_load(struct stele_adapter *adapter, const char *path, struct text *message);

/* One host, made for one test. */
struct subject {
	const struct stele_adapter *adapter;
	const struct events *events;
	const char *fact; /* of the test, for failures that have no fact of their own */
	void *host;
	IUnknown **objects; /* by interface of the suite; NULL: not asked for yet */
};

/* Returns 0; -1 if there is no host, which then is an event. */
int subject_open(struct subject *subject, const struct stele_adapter *adapter,
	const struct events *events, const char *fact);

/*
 * The host's object for an interface of the suite, asked for once. Returns NULL, and sends an
 * event, where there is none: a host that does not offer the interface has its test skipped.
 */
IUnknown *subject_object(struct subject *subject, size_t interface);

/* Give back all objects and end the host. */
void subject_close(struct subject *subject);

/* End the host and make another. Returns as subject_open. */
int subject_renew(struct subject *subject);

/*
 * Call function(argument) on a task of the host's own, or here if the adapter makes none.
 * Returns false, and sends an event, if it was not called. Safe on any thread where `events` is.
 */
bool subject_run(struct subject *subject, void (*function)(void *argument), void *argument);

/* The same on `count` tasks at once, on a thread each. Sends events after all have ended. */
bool subject_run_many(struct subject *subject, size_t count, void (*function)(void *argument),
	void *const *arguments);

/* The IID of an interface, as COM declares it. */
IID interface_iid(const struct stele_interface *interface);

#endif
