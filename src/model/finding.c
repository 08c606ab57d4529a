#include "model/finding.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"

static const struct {
	const char *name;
	enum severity severity;
	const char *format;
} rules[RULE_COUNT] = {
#define RULE(id, name, severity, format) {name, SEVERITY_##severity, format},
#include "model/rules.def"
#undef RULE
};

static const char *const severities[SEVERITY_COUNT] = {
	[SEVERITY_NOTE] = N_("note"),
	[SEVERITY_WARNING] = N_("warning"),
	[SEVERITY_ERROR] = N_("error"),
};

static const char *const colors[SEVERITY_COUNT] = {
	[SEVERITY_NOTE] = "\033[36m",
	[SEVERITY_WARNING] = "\033[35m",
	[SEVERITY_ERROR] = "\033[31m",
};

void finding_add(struct findings *findings, enum rule rule, const char *file, uint32_t line,
	uint32_t column, ...)
{
	struct finding finding = {
		.rule = rule,
		.severity = rules[rule].severity,
		.file = arena_strdup(&findings->arena, file),
		.line = line,
		.column = column,
	};
	va_list args;

	va_start(args, column);
	finding.message = arena_vprintf(&findings->arena, _(rules[rule].format), args);
	va_end(args);
	ARENA_APPEND(&findings->arena, findings->items, findings->count, finding);
}

void findings_join(struct findings *findings, const struct findings *from)
{
	for (size_t i = 0; i < from->count; i++) {
		struct finding finding = from->items[i];

		finding.file = arena_strdup(&findings->arena, finding.file);
		finding.message = arena_strdup(&findings->arena, finding.message);
		ARENA_APPEND(&findings->arena, findings->items, findings->count, finding);
	}
}

static int compare(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;
	int order = strcmp(x->file, y->file);

	if (order == 0)
		order = (x->line > y->line) - (x->line < y->line);
	if (order == 0)
		order = (x->column > y->column) - (x->column < y->column);
	if (order == 0)
		order = strcmp(rules[x->rule].name, rules[y->rule].name);
	return order != 0 ? order : strcmp(x->message, y->message);
}

void findings_sort(struct findings *findings)
{
	size_t kept = 0;

	if (findings->count == 0)
		return;
	qsort(findings->items, findings->count, sizeof findings->items[0], compare);
	for (size_t i = 0; i < findings->count; i++) {
		if (kept == 0 || compare(&findings->items[kept - 1], &findings->items[i]) != 0)
			findings->items[kept++] = findings->items[i];
	}
	findings->count = kept;
}

/* Names of files come from anywhere: what a terminal would act on is not printed. */
static void print_name(const char *name, FILE *stream)
{
	for (; *name != '\0'; name++)
		fputc((unsigned char)*name < ' ' || *name == 0x7F ? '?' : *name, stream);
}

void findings_print(const struct findings *findings, enum severity at_least, FILE *stream,
	bool color)
{
	for (size_t i = 0; i < findings->count; i++) {
		const struct finding *finding = &findings->items[i];

		if (finding->severity < at_least)
			continue;
		print_name(finding->file, stream);
		if (finding->line > 0)
			fprintf(stream, ":%u:%u", finding->line,
				finding->column > 0 ? finding->column : 1);
		fprintf(stream, ": %s%s:%s %s [%s]\n", color ? colors[finding->severity] : "",
			_(severities[finding->severity]), color ? "\033[0m" : "",
			finding->message, rules[finding->rule].name);
	}
}

size_t findings_count(const struct findings *findings, enum severity at_least)
{
	size_t count = 0;

	for (size_t i = 0; i < findings->count; i++)
		count += findings->items[i].severity >= at_least;
	return count;
}

const char *rule_name(enum rule rule)
{
	return rules[rule].name;
}

const char *severity_name(enum severity severity)
{
	return severities[severity];
}

void findings_release(struct findings *findings)
{
	arena_release(&findings->arena);
	memset(findings, 0, sizeof *findings);
}
