/* SPDX-License-Identifier: 0BSD */
/*
 * Test Anything Protocol, versions 13 and 14; they differ in the first line and in what a
 * description may contain unescaped.
 */
#include <string.h>

#include "report.h"
#include "words.h"

/* Text of one line of TAP; version 14 escapes what would begin a directive. */
static void put_line(const struct report *report, const char *text)
{
	for (; *text != '\0'; text++) {
		if (report->format == FORMAT_TAP14 && (*text == '#' || *text == '\\'))
			fputc('\\', report->out);
		fputc(*text == '\n' || *text == '\r' ? ' ' :
			report->format == FORMAT_TAP13 && *text == '#' ? ' ' : *text, report->out);
	}
}

/* A double-quoted scalar of YAML. */
static void put_quoted(const struct report *report, const char *text)
{
	fputc('"', report->out);
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			fprintf(report->out, "\\%c", *text);
		else if ((unsigned char)*text < 0x20 || *text == 0x7f)
			fprintf(report->out, "\\x%02x", (unsigned)*text);
		else
			fputc(*text, report->out);
	}
	fputc('"', report->out);
}

static void put_field(const struct report *report, const char *key, const char *text)
{
	if (*text == '\0')
		return;
	fprintf(report->out, "  %s: ", key);
	put_quoted(report, text);
	fputc('\n', report->out);
}

/* The lines of a text as a list. */
static void put_list(const struct report *report, const char *key, const char *text)
{
	if (*text == '\0')
		return;
	fprintf(report->out, "  %s:\n", key);
	while (*text != '\0') {
		size_t length = strcspn(text, "\n");
		struct text line = {0};

		text_add_bytes(&line, text, length);
		fputs("    - ", report->out);
		put_quoted(report, text_string(&line));
		fputc('\n', report->out);
		text_release(&line);
		text += length + (text[length] == '\n');
	}
}

static void put_words(const struct report *report, const char *fact)
{
	const struct stele_words *words = words_find(fact);

	put_field(report, "fact", fact);
	if (words == NULL)
		return;
	put_field(report, "file", words->file);
	fprintf(report->out, "  line: %u\n", words->line);
	put_field(report, "locale", words->locale);
	if (words->text != NULL)
		put_field(report, "text", words->text);
}

static void put_failure(const struct report *report, const struct test *test,
	const struct outcome *outcome)
{
	fputs("  ---\n", report->out);
	put_field(report, "message", text_string(&outcome->message));
	put_field(report, "severity", "fail");
	put_words(report, report_fact(test, outcome));
	put_field(report, "expected", text_string(&outcome->expected));
	put_field(report, "got", text_string(&outcome->got));
	put_list(report, "calls", text_string(&outcome->failed_calls));
	put_field(report, "repeat", text_string(&outcome->repeat));
	fputs("  ...\n", report->out);
}

static void put_comments(const struct report *report, const char *label,
	const struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		fprintf(report->out, "# %s ", label);
		put_line(report, text_string(&lines->list[i]));
		fputc('\n', report->out);
	}
}

void report_tap_begin(struct report *report, const char *host)
{
	fprintf(report->out, "TAP version %d\n1..%zu\n", report->format == FORMAT_TAP13 ? 13 : 14,
		report->total);
	fprintf(report->out, "# %s ", _("host:"));
	put_line(report, host);
	fputc('\n', report->out);
}

void report_tap_test(struct report *report, const struct test *test,
	const struct outcome *outcome)
{
	fprintf(report->out, "%s %zu - ", outcome->verdict == VERDICT_FAIL ? "not ok" : "ok",
		report->number);
	put_line(report, test->id);
	if (outcome->verdict == VERDICT_SKIP) {
		fputs(" # SKIP ", report->out);
		put_line(report, text_string(&outcome->reason));
	}
	fputc('\n', report->out);
	if (outcome->verdict == VERDICT_FAIL)
		put_failure(report, test, outcome);
	put_comments(report, _("note:"), &outcome->notes);
	put_comments(report, _("advisory:"), &outcome->advice);
}

void report_tap_end(struct report *report)
{
	fprintf(report->out, "# ");
	fprintf(report->out, "%zu passed, %zu failed, %zu skipped\n", report->passed,
		report->failed, report->skipped);
}
