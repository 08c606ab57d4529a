/* SPDX-License-Identifier: 0BSD */
#include "report.h"

#include "words.h"

void report_begin(struct report *report, const char *host)
{
	if (report->format == FORMAT_TEXT)
		report_text_begin(report, host);
	else
		report_tap_begin(report, host);
}

void report_test(struct report *report, const struct test *test, const struct outcome *outcome)
{
	report->number++;
	report->remarks += outcome->advice.count;
	switch (outcome->verdict) {
	case VERDICT_PASS:
		report->passed++;
		break;
	case VERDICT_FAIL:
		report->failed++;
		break;
	case VERDICT_SKIP:
		report->skipped++;
		break;
	}
	if (report->format == FORMAT_TEXT)
		report_text_test(report, test, outcome);
	else
		report_tap_test(report, test, outcome);
	fflush(report->out);
}

void report_end(struct report *report)
{
	if (report->format == FORMAT_TEXT)
		report_text_end(report);
	else
		report_tap_end(report);
	fflush(report->out);
}

const char *report_fact(const struct test *test, const struct outcome *outcome)
{
	const char *fact = text_string(&outcome->fact);

	if (words_find(fact) != NULL || test->fact == NULL)
		return fact;
	return *fact != '\0' && words_find(test->fact) == NULL ? fact : test->fact;
}
