/* SPDX-License-Identifier: 0BSD */
/* Undocumented statuses: met by any test, answered for by one. */
#ifndef STELE_ACCOUNT_H
#define STELE_ACCOUNT_H

#include "options.h"
#include "outcome.h"
#include "test.h"

/*
 * Move the charges of `outcome` to `ledger`, and make a failure of those against `test` itself.
 * What is charged to a test that is not run is remarked on in `outcome`.
 */
void account_settle(struct charges *ledger, const struct options *options,
	const struct tests *tests, const struct test *test, struct outcome *outcome);

/* The test is run. */
bool account_selected(const struct options *options, const char *id);

/* Add the command that repeats `test`; `origin`, if any, is the test that met its failure. */
void account_repeat(struct text *text, const struct options *options, const char *id,
	const char *origin);

#endif
