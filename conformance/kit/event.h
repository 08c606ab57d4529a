/* SPDX-License-Identifier: 0BSD */
/*
 * What a test tells while it runs. A test that runs in a process of its own sends its events
 * through a pipe; otherwise they are taken where they arise. Either way they end in an outcome.
 */
#ifndef STELE_EVENT_H
#define STELE_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text.h"

enum event_kind {
	EVENT_HOST,     /* name of the host: its library and adapter are usable */
	EVENT_UNUSABLE, /* why the library cannot be used */
	EVENT_CLEAR,    /* the calls so far are over and done with */
	EVENT_CALL,     /* a call, before it is made */
	EVENT_RETURN,   /* the result of the latest call */
	EVENT_CHARGE,   /* test to be charged; status, as text: an undocumented status came */
	EVENT_FAIL,     /* fact, message, expected, got */
	EVENT_SKIP,     /* reason */
	EVENT_NOTE,     /* remark on a test that goes on */
	EVENT_ADVICE,   /* remark on what the pages leave open */
	EVENT_OPEN,     /* what is tried: all that follows is a remark at most */
	EVENT_END,      /* the test ran to its end */
	EVENT_KINDS
};

enum { EVENT_FIELDS = 4 };

struct event {
	enum event_kind kind;
	const char *fields[EVENT_FIELDS]; /* "" where there is none */
};

/* Where events go. */
struct events {
	void (*take)(void *taker, const struct event *event);
	void *taker;
};

/* Send an event: the fields, then TEXT_END. */
TEXT_SENTINEL void event_send(const struct events *events, enum event_kind kind, ...);

/*
 * Write `event` as it goes through the pipe. `key` marks the frames of one run: what a host
 * writes to the pipe by mistake is not taken for one.
 */
void event_write(struct text *frame, uint64_t key, const struct event *event);

/* Reads frames from a stream of bytes. */
struct event_reader {
	uint64_t key;
	struct text bytes; /* not yet read */
};

/* Take `count` bytes and send the events that are complete. Returns 0; -1 at what is no frame. */
int event_read(struct event_reader *reader, const char *bytes, size_t count,
	const struct events *events);

#endif
