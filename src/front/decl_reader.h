/*
 * What the readers of the single grammar terms share: the present token, the tokens behind it,
 * reports, and the limits that hostile text meets. Only decl_*.c include this.
 */
#ifndef STELE_FRONT_DECL_READER_H
#define STELE_FRONT_DECL_READER_H

#include "base/arena.h"
#include "front/decl_lex.h"
#include "front/decl_parse.h"
#include "model/decl.h"

enum {
	/* of one block: */
	READER_DEPTH_MAX = 64, /* bodies and parentheses inside each other */
	READER_REPORTS_MAX = 100,
	READER_ENTRIES_MAX = 100000 /* declarations, variables, attributes, enumerators */
};

enum decl_problem {
	PROBLEM_NOT_DECLARATION,
	PROBLEM_UNEXPECTED,
	PROBLEM_TOO_DEEP,
	PROBLEM_TOO_MANY,
	PROBLEM_MORE,
	PROBLEM_PAREN_OPEN,
	PROBLEM_PAREN_DOUBLED,
	PROBLEM_PAREN_EARLY,
	PROBLEM_PAREN,
	PROBLEM_PAREN_END,
	PROBLEM_BRACE_END,
	PROBLEM_BRACKET,
	PROBLEM_BRACKET_EARLY,
	PROBLEM_STRAY,
	PROBLEM_COMMA,
	PROBLEM_COMMA_EXTRA,
	PROBLEM_SEMICOLON,
	PROBLEM_TYPEDEF,
	PROBLEM_RESULT,
	PROBLEM_WORD,
	PROBLEM_BITS,
	PROBLEM_EXPRESSION
};

struct decl_known_value; /* see decl_expression.c */

struct decl_reader {
	struct arena *arena;
	struct lexer lexer; /* stands behind `token` */
	struct token token; /* the present one, not read yet */
	struct token previous;
	decl_report *report;
	void *context;
	unsigned report_count;
	unsigned depth;
	size_t entry_count;
	bool stopped; /* a limit was met: the text ends here, and nothing more is reported */
	struct decl_known_value *values; /* enumerators so far: a hash table */
	size_t value_count, value_capacity;
};

void reader_advance(struct decl_reader *reader);
/* The n-th token behind the present one; 0 is the present one. Keep n small. */
struct token reader_peek(const struct decl_reader *reader, unsigned n);
bool reader_at(const struct decl_reader *reader, const char *text);
bool reader_at_end(const struct decl_reader *reader);
bool reader_at_word(const struct decl_reader *reader);
/* Read over this token if it is the present one. */
bool reader_accept(struct decl_reader *reader, const char *text);

/* Copy of the present token, which is then read over. */
const char *reader_take(struct decl_reader *reader);
/* Copy of the text between two places, comments left out and white space squeezed. */
const char *reader_text(struct decl_reader *reader, const char *start, const char *end);
/* Behind the token before the present one. */
const char *reader_previous_end(const struct decl_reader *reader);

/*
 * Read `(` up to its `)`; returns the text between. A `)` that is missing is reported and taken to
 * stand before `;`, `{`, `}`, a foreign `]`, the attributes of a parameter, the end, or, where an
 * expression is expected, before a word that follows an operand.
 */
const char *reader_parenthesized(struct decl_reader *reader, bool expression);
/* Read `{` up to its `}` or the end. */
void reader_skip_braces(struct decl_reader *reader);
/* Read over what cannot be read, up to and over its ';' or body; a body's '}' stays. */
void reader_skip_statement(struct decl_reader *reader);

/* Report at the present token or, where something is missing, behind the one before it. */
void reader_report(struct decl_reader *reader, enum decl_problem problem);
void reader_report_at(struct decl_reader *reader, const struct token *place,
	enum decl_problem problem);

/* One level deeper; false, with nothing more to read, where that is too deep. */
bool reader_enter(struct decl_reader *reader);
void reader_leave(struct decl_reader *reader);
/* Count one thing that is kept; ends the text where there are too many. */
void reader_entry(struct decl_reader *reader);

#endif
