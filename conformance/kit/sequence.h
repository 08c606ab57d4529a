/* SPDX-License-Identifier: 0BSD */
/* Running the steps of a call sequence. */
#ifndef STELE_SEQUENCE_H
#define STELE_SEQUENCE_H

#include "finding.h"
#include "host.h"
#include "record.h"

struct sequence_run {
	struct subject *subject; /* has the objects of all steps */
	const struct stele_sequence *sequence;
	size_t length;           /* so many steps are run */
	bool approach;           /* they lead to the last: of it nothing is demanded, of the */
	                         /* others that they return what the page gives */
	const union stele_value *last_arguments; /* of the last step, instead of the page's */
	size_t last_count;
	struct recorder *recorder;
	/* results */
	enum run_end end;
	size_t reached; /* steps that were run */
	struct finding finding;
	bool unobserved; /* an observation that the adapter does not offer was left out */
	const char *unknown; /* an observation that the runner does not know, or NULL */
};

/* Why a step of the first `length` cannot be run, in the reader's language; NULL if all can. */
const char *sequence_obstacle(const struct stele_sequence *sequence, size_t length);

/* Ask for the objects of the first `length` steps. Returns false, after an event, if one lacks. */
bool sequence_objects(struct subject *subject, const struct stele_sequence *sequence,
	size_t length);

/* The steps are spread over several tasks. */
bool sequence_parallel(const struct stele_sequence *sequence);

/*
 * Run the steps on tasks. Returns false, after an event, if there were none. The recorder is live
 * or not; with one that is not, this may run on many threads, for sequences that are not parallel
 * (sequence_steps, on a task).
 */
bool sequence_run(struct sequence_run *run);
void sequence_steps(void *run);

#endif
