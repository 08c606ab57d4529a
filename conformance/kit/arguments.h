/* SPDX-License-Identifier: 0BSD */
/* What the runner passes to a method, and the guarded memory behind its pointers. */
#ifndef STELE_ARGUMENTS_H
#define STELE_ARGUMENTS_H

#include "suite.h"
#include "text.h"

enum { ARGUMENTS_MAX = 32 };

struct arguments {
	const struct stele_method *method;
	union stele_value values[ARGUMENTS_MAX];
	unsigned char *blocks[ARGUMENTS_MAX]; /* NULL where the argument is no pointer of ours */
};

/*
 * Why the method cannot be called when `given` of its arguments are stated: a text in the
 * reader's language, or NULL if it can.
 */
const char *arguments_obstacle(const struct stele_method *method, size_t given);

/*
 * Make the arguments of a call of `method`, for which there is no obstacle.
 * given:   the first `given_count` arguments, where a page states them. What an [out] pointer
 *          points at is always the runner's.
 * serial:  calls that shall differ in their integer arguments have different serials.
 * Returns: 0; -1 if memory is out.
 */
int arguments_make(struct arguments *arguments, const struct stele_method *method,
	const union stele_value *given, size_t given_count, uint64_t serial);

/* The parameter whose memory was written beyond its size, or NULL. */
const struct stele_parameter *arguments_overrun(const struct arguments *arguments);

/* Free the memory. After a call that `succeeded`, interfaces that it handed out are released. */
void arguments_release(struct arguments *arguments, bool succeeded);

/* The value of an integer parameter as an unsigned number of its width. */
uint64_t argument_number(const struct stele_parameter *parameter, union stele_value value);

#endif
