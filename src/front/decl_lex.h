/*
 * Tokens of a declaration block: C, C++, C# and IDL alike. Comments and preprocessor lines are
 * white space, and so are NUL and other control bytes, no-break spaces and the text "&nbsp;".
 * Bytes from 0x80 belong to words. Lines end with LF, CR LF or CR.
 */
#ifndef STELE_FRONT_DECL_LEX_H
#define STELE_FRONT_DECL_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum token_kind {
	TOKEN_END, /* also what any further call gives */
	TOKEN_WORD,
	TOKEN_NUMBER, /* begins with a digit; also "11ce", "1.0", "0x3UL" */
	TOKEN_STRING, /* with its quotes, "" or ''; ends with the line at the latest */
	TOKEN_PUNCTUATION /* one byte, or one of "..." "<<" ">>" "::" */
};

struct token {
	enum token_kind kind;
	const char *start; /* in the text, not terminated */
	size_t length;
	uint32_t line, column; /* from 1, columns in bytes */
};

struct lexer {
	const char *at, *end;
	const char *line_start;
	uint32_t line;
	bool fresh; /* no token on this line yet */
};

/* The text is borrowed as long as the lexer and its tokens are used; NULL if length is 0. */
void lexer_init(struct lexer *lexer, const char *text, size_t length);
void lexer_next(struct lexer *lexer, struct token *token);

/* Is this a word or punctuation with exactly this text? */
bool token_is(const struct token *token, const char *text);
bool token_is_nocase(const struct token *token, const char *text);
/* The same for a list that NULL ends. */
bool token_is_any(const struct token *token, const char *const *texts);

#endif
