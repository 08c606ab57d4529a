/* SPDX-License-Identifier: 0BSD */
/* The report for people. */
#include <string.h>

#include "report.h"
#include "words.h"

enum { QUOTE_MAX = 300 }; /* bytes of a page's words */

#define GREEN "32"
#define RED "31"
#define YELLOW "33"

static void put_status(const struct report *report, const char *color, const char *status)
{
	if (report->color)
		fprintf(report->out, "\033[%sm%s\033[0m", color, status);
	else
		fputs(status, report->out);
}

/* A label and its text, whose further lines are indented below the first. */
static void put_field(const struct report *report, const char *label, const char *text)
{
	if (*text == '\0')
		return;
	fprintf(report->out, "  %s", label);
	if (strchr(text, '\n') == NULL) {
		fprintf(report->out, " %s\n", text);
		return;
	}
	fputc('\n', report->out);
	while (*text != '\0') {
		size_t length = strcspn(text, "\n");

		fprintf(report->out, "    %.*s\n", (int)length, text);
		text += length + (text[length] == '\n');
	}
}

static void put_lines(const struct report *report, const char *label, const struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		put_field(report, label, text_string(&lines->list[i]));
}

/* The words of a page; a declaration may be too long to be of use here. */
static void put_quote(const struct report *report, const char *text)
{
	size_t length = strlen(text);

	if (length > QUOTE_MAX) {
		length = QUOTE_MAX;
		/* not within a character of UTF-8 */
		while (length > 0 && ((unsigned char)text[length] & 0xc0) == 0x80)
			length--;
	}
	fprintf(report->out, "\"%.*s%s\"\n", (int)length, text,
		text[length] == '\0' ? "" : " ...");
}

/* The sentence that the failure is held against. Another language than the reader's is named. */
static void put_words(const struct report *report, const char *fact)
{
	const struct stele_words *words = words_find(fact);

	if (words == NULL) {
		put_field(report, _("fact:"), fact);
		return;
	}
	fprintf(report->out, "  %s:%u\n", words->file, words->line);
	if (words->text == NULL) {
		put_field(report, _("fact:"), fact);
		return;
	}
	fputs("  ", report->out);
	if (strcmp(words->locale, words_locale()) != 0)
		fprintf(report->out, "[%s] ", words->locale);
	put_quote(report, words->text);
}

static void put_failure(const struct report *report, const struct test *test,
	const struct outcome *outcome)
{
	fprintf(report->out, "  %s\n", text_string(&outcome->message));
	put_words(report, report_fact(test, outcome));
	put_field(report, _("expected:"), text_string(&outcome->expected));
	put_field(report, _("got:"), text_string(&outcome->got));
	put_field(report, _("calls:"), text_string(&outcome->failed_calls));
	put_field(report, _("repeat:"), text_string(&outcome->repeat));
}

void report_text_begin(struct report *report, const char *host)
{
	fprintf(report->out, "%s %s\n", _("host:"), host);
}

void report_text_test(struct report *report, const struct test *test,
	const struct outcome *outcome)
{
	switch (outcome->verdict) {
	case VERDICT_PASS:
		put_status(report, GREEN, _("passed"));
		fprintf(report->out, " %s\n", test->id);
		break;
	case VERDICT_FAIL:
		put_status(report, RED, _("failed"));
		fprintf(report->out, " %s\n", test->id);
		put_failure(report, test, outcome);
		break;
	case VERDICT_SKIP:
		put_status(report, YELLOW, _("skipped"));
		fprintf(report->out, " %s: %s\n", test->id, text_string(&outcome->reason));
		break;
	}
	put_lines(report, _("note:"), &outcome->notes);
	put_lines(report, _("advisory:"), &outcome->advice);
}

void report_text_end(struct report *report)
{
	struct text text = {0};

	text_format(&text, _("%s passed, %s failed, %s skipped"), DECIMAL(report->passed),
		DECIMAL(report->failed), DECIMAL(report->skipped), TEXT_END);
	text_add(&text, "\n");
	if (report->remarks > 0) {
		text_format(&text, _("advisory remarks, which count for nothing: %s"),
			DECIMAL(report->remarks), TEXT_END);
		text_add(&text, "\n");
	}
	fputs(text_string(&text), report->out);
	text_release(&text);
}
