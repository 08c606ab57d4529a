/* SPDX-License-Identifier: 0BSD */
/* All that the runner asks of the operating system. One file per system implements it. */
#ifndef STELE_PLATFORM_H
#define STELE_PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "adapter.h"
#include "text.h"

typedef const struct stele_adapter *platform_adapter(void);

/*
 * Load the library at `path`, which is a file's name also without a '/', and find its function
 * `name`. The library stays loaded. Returns NULL with the system's reason in `message`.
 */
platform_adapter *platform_library_load(const char *path, const char *name, struct text *message);

/* Milliseconds since some moment; never set back. */
uint64_t platform_clock(void);

/* A number that cannot be guessed. */
uint64_t platform_random(void);

/* Processors that are there for this process; at least 1. */
size_t platform_processors(void);

/* The stream is a terminal that shows colours. */
bool platform_terminal(FILE *stream);

/*
 * Call function(arguments[i]) for each i < count, each on a thread of its own; none begins before
 * all threads exist. Returns when all have returned: 0; -1, nothing called, if threads ran out.
 */
int platform_threads_run(size_t count, void (*function)(void *argument), void *const *arguments);

/* A turn that passes between threads: a number that threads wait for. */
struct platform_turn;

/* Returns NULL if the system has no more of them. */
struct platform_turn *platform_turn_new(void);
void platform_turn_free(struct platform_turn *turn);

/* Wait until it is the turn of someone whose(argument, turn) says so. Returns the turn. */
size_t platform_turn_wait(struct platform_turn *turn, bool (*mine)(void *argument, size_t turn),
	void *argument);
void platform_turn_pass(struct platform_turn *turn, size_t next);

/* A process that runs this program again, and the pipe that its results come through. */
struct platform_child {
	intptr_t process;
	intptr_t pipe;
	bool running;
	int ending; /* as the system tells it, once it no longer runs */
};

/*
 * Start this program again. arguments[0] is the name that it was started by; NULL-terminated. The
 * child finds its end of the pipe by platform_results_open. Its standard output is that of this
 * process, or if `quiet` its standard error. Returns 0; -1 with the reason in `message`.
 */
int platform_child_start(struct platform_child *child, const char *const *arguments, bool quiet,
	struct text *message);

/*
 * Wait at most `limit` milliseconds for bytes from the child.
 * Returns: how many, up to `size`; 0 if none came in time; -1 if there will be no more.
 */
ptrdiff_t platform_child_read(struct platform_child *child, char *bytes, size_t size,
	uint64_t limit);

/* How a process ended. */
struct platform_end {
	bool crashed;        /* the system ended it */
	int status;          /* exit status otherwise */
	const char *crash;   /* what the system calls it, e.g. "SIGSEGV"; static */
};

/* Wait at most `limit` milliseconds until the child has ended, then end it. */
void platform_child_end(struct platform_child *child, uint64_t limit, struct platform_end *end);

/* In the child: true if it was started by platform_child_start. */
bool platform_results_open(void);

/* In the child: send bytes to the parent. Ends the process where the parent has gone. */
void platform_results_write(const char *bytes, size_t count);

#endif
