/* SPDX-License-Identifier: 0BSD */
/* What became of one test, gathered from its events. */
#ifndef STELE_OUTCOME_H
#define STELE_OUTCOME_H

#include "event.h"

enum verdict { VERDICT_PASS, VERDICT_FAIL, VERDICT_SKIP };

/* Lines of text. */
struct lines {
	struct text *list;
	size_t count;
};

/* An undocumented status that one test met and that another answers for. */
struct charge {
	struct text test;   /* id of the test that is charged */
	struct text status; /* name and value */
	struct text calls;  /* that led to it, one a line */
	struct text origin; /* id of the test that met it */
};

struct charges {
	struct charge *list;
	size_t count;
};

struct outcome {
	enum verdict verdict;
	bool ended;            /* the test ran to its end */
	bool open;             /* what comes now is a remark at most */
	struct text trying;    /* then: what is being tried */
	struct text host;      /* the host's name, where it was asked for */
	struct text unusable;  /* why the library cannot be used */
	struct text calls;     /* since the last EVENT_CLEAR, one a line */
	size_t call_count;
	struct text fact, message, expected, got; /* of the first failure */
	struct text failed_calls;
	struct text repeat;    /* command that repeats the failure */
	struct text reason;    /* of a skip */
	struct lines notes, advice;
	struct charges charges;
};

/* Take an event: a `take` of struct events, with a struct outcome as the taker. */
void outcome_take(void *outcome, const struct event *event);

/* Make the test a failed one; only the first failure of a test is kept. */
void outcome_fail(struct outcome *outcome, const char *fact, const char *message,
	const char *expected, const char *got);

void outcome_release(struct outcome *outcome);

void lines_add(struct lines *lines, const char *line);

/* Add a charge unless the same status is charged to the same test. */
void charges_add(struct charges *charges, const char *test, const char *status,
	const char *calls, const char *origin);
void charges_release(struct charges *charges);

#endif
