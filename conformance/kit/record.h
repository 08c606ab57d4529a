/* SPDX-License-Identifier: 0BSD */
/*
 * The recorder: every call of an interface method goes through it. It compares the status with
 * those that the method's page lists, and keeps the calls for reports. A status that is not listed
 * is charged to the method's own test, whichever test met it.
 */
#ifndef STELE_RECORD_H
#define STELE_RECORD_H

#include "arguments.h"
#include "event.h"
#include "suite.h"

enum { CALL_ARGUMENTS = 8 }; /* of a call, that reports show */

struct call {
	size_t interface, method;
	union stele_value arguments[CALL_ARGUMENTS];
	union stele_value result;
	const struct stele_parameter *overrun; /* memory behind it was overwritten */
	bool returned;
};

/* One per thread. */
struct recorder {
	const struct events *events;
	bool live;     /* events are sent as things happen; otherwise recorder_replay sends them */
	bool advisory; /* undocumented statuses are remarks, and nothing is charged */
	struct call *calls;
	size_t count, capacity;
	bool complained; /* an undocumented status or an overrun came since the last clear */
};

/* What a call came to. */
struct answer {
	bool called;       /* false: memory was out */
	int32_t status;    /* 0 where the method returns none */
	bool undocumented;
	uint64_t argument; /* the first argument, if it is an integer; 0 where there is none */
	bool opaque;       /* the first argument is no integer */
};

/*
 * Make a call. `serial`, `given` and `given_count` are those of arguments_make, and there is no
 * arguments_obstacle.
 */
struct answer recorder_call(struct recorder *recorder, void *object, size_t interface,
	size_t method, const union stele_value *given, size_t given_count, uint64_t serial);

/* Forget the calls so far. */
void recorder_clear(struct recorder *recorder);

/* Send what a recorder that is not live has kept. */
void recorder_replay(struct recorder *recorder);

void recorder_release(struct recorder *recorder);

#endif
