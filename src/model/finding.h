/*
 * Findings: what is wrong with the pages, each with its place.
 */
#ifndef STELE_MODEL_FINDING_H
#define STELE_MODEL_FINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_COUNT };

enum rule {
#define RULE(id, name, severity, format) RULE_##id,
#include "model/rules.def"
#undef RULE
	RULE_COUNT
};

struct finding {
	enum rule rule;
	enum severity severity;
	const char *file; /* relative to the corpus root */
	uint32_t line, column; /* from 1, in bytes; 0: the whole file */
	const char *message; /* in the user's language, UTF-8 */
};

/* Zero-initialised storage is an empty list. */
struct findings {
	struct arena arena;
	struct finding *items;
	size_t count;
};

/* Add a finding; the arguments are those of the rule's text in rules.def. */
void finding_add(struct findings *findings, enum rule rule, const char *file, uint32_t line,
	uint32_t column, ...);

/* Add all findings of `from`, copied. */
void findings_join(struct findings *findings, const struct findings *from);

/* Stable order by file, line, column, rule and message; doubles are removed. */
void findings_sort(struct findings *findings);

/* `file:line:column: severity: text [rule]`, a line each, of those that are severe enough. With
 * colour if `color`. */
void findings_print(const struct findings *findings, enum severity at_least, FILE *stream,
	bool color);

size_t findings_count(const struct findings *findings, enum severity at_least);

/* The id of a rule as users see it, "direction-lost", and the name of a severity, untranslated. */
const char *rule_name(enum rule rule);
const char *severity_name(enum severity severity);

void findings_release(struct findings *findings);

#endif
