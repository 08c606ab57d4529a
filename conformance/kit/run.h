/* SPDX-License-Identifier: 0BSD */
/* Running one test in a process of its own, or in this one. */
#ifndef STELE_RUN_H
#define STELE_RUN_H

#include "options.h"
#include "outcome.h"
#include "test.h"

/*
 * Run `test` (NULL: look only whether the host can be used) and gather what comes of it. Whatever
 * the host does to its process is a failure of the test.
 */
void run_test(const struct options *options, const struct test *test, struct outcome *outcome);

/*
 * The other side of run_test: called in the process that it starts.
 * Returns: the process's exit status, which is never 0 or 1: it tells nobody a verdict.
 */
int run_child(const struct options *options, const struct tests *tests);

#endif
