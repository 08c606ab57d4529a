/* SPDX-License-Identifier: 0BSD */
/* The report of a run, in one of several formats. */
#ifndef STELE_REPORT_H
#define STELE_REPORT_H

#include <stdio.h>

#include "options.h"
#include "outcome.h"
#include "test.h"

struct report {
	FILE *out;
	enum format format;
	bool color;
	size_t total, number; /* tests to come; tests reported */
	size_t passed, failed, skipped, remarks;
};

void report_begin(struct report *report, const char *host);
void report_test(struct report *report, const struct test *test, const struct outcome *outcome);
void report_end(struct report *report);

/* The fact that a failure cites: the one it found, else the test's. */
const char *report_fact(const struct test *test, const struct outcome *outcome);

/* One back end per format. */
void report_text_begin(struct report *report, const char *host);
void report_text_test(struct report *report, const struct test *test,
	const struct outcome *outcome);
void report_text_end(struct report *report);
void report_tap_begin(struct report *report, const char *host);
void report_tap_test(struct report *report, const struct test *test,
	const struct outcome *outcome);
void report_tap_end(struct report *report);

#endif
