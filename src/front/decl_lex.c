#include "front/decl_lex.h"

#include <string.h>

#include "base/str.h"

/* White space of more than one byte: U+00A0, U+200B, U+3000, U+FEFF, and what HTML leaves. */
static const char *const wide_spaces[] = {
	"\xC2\xA0", "\xE2\x80\x8B", "\xE3\x80\x80", "\xEF\xBB\xBF", "&nbsp;",
};

static const char *const long_punctuation[] = {"...", "<<", ">>", "::"};

static bool begins(const char *at, const char *end, const char *text)
{
	size_t n = strlen(text);

	return (size_t)(end - at) >= n && memcmp(at, text, n) == 0;
}

static bool is_blank(char c)
{
	return (unsigned char)c <= ' ' || c == '\x7F';
}

/* Bytes of white space at `at`: 0 if there is none. */
static size_t space_length(const char *at, const char *end)
{
	if (is_blank(*at))
		return 1;
	if (*at != '&' && (unsigned char)*at < 0x80)
		return 0;
	for (size_t i = 0; i < sizeof wide_spaces / sizeof *wide_spaces; i++) {
		if (begins(at, end, wide_spaces[i]))
			return strlen(wide_spaces[i]);
	}
	return 0;
}

/* Behind the last byte of this line, before what ends it. */
static const char *line_end(const char *at, const char *end)
{
	while (at < end && *at != '\n' && *at != '\r')
		at++;
	return at;
}

static const char *block_comment_end(const char *at, const char *end)
{
	for (at += 2; at < end; at++) {
		if (begins(at, end, "*/"))
			return at + 2;
	}
	return end;
}

/* A preprocessor line goes on after a backslash. */
static const char *directive_end(const char *at, const char *end)
{
	for (;;) {
		const char *stop = line_end(at, end);

		if (stop == end || stop[-1] != '\\')
			return stop;
		at = stop + (begins(stop, end, "\r\n") ? 2 : 1);
	}
}

/* Behind the white space or comment at the lexer's place; that place itself if there is none. */
static const char *blank_end(const struct lexer *lexer)
{
	const char *at = lexer->at;
	const char *end = lexer->end;

	if (begins(at, end, "//"))
		return line_end(at, end);
	if (begins(at, end, "/*"))
		return block_comment_end(at, end);
	if (*at == '#' && lexer->fresh)
		return directive_end(at, end);
	if (begins(at, end, "\\\n") || begins(at, end, "\\\r"))
		return at + 1;
	return at + space_length(at, end);
}

static void move(struct lexer *lexer, const char *to)
{
	for (; lexer->at < to; lexer->at++) {
		if (*lexer->at != '\n' &&
			(*lexer->at != '\r' || begins(lexer->at, lexer->end, "\r\n")))
			continue;
		lexer->line++;
		lexer->line_start = lexer->at + 1;
		lexer->fresh = true;
	}
}

static void skip_blank(struct lexer *lexer)
{
	while (lexer->at < lexer->end) {
		const char *to = blank_end(lexer);

		if (to == lexer->at)
			return;
		move(lexer, to);
	}
}

static const char *word_end(const char *at, const char *end, bool is_number)
{
	for (; at < end; at++) {
		if ((unsigned char)*at >= 0x80) {
			if (space_length(at, end) > 0)
				break;
		} else if (!str_is_word(*at) && !(is_number && *at == '.')) {
			break;
		}
	}
	return at;
}

static const char *string_end(const char *at, const char *end)
{
	const char quote = *at++;

	for (; at < end && *at != '\n' && *at != '\r'; at++) {
		if (*at == quote)
			return at + 1;
		if (*at == '\\' && end - at > 1 && at[1] != '\n' && at[1] != '\r')
			at++;
	}
	return at;
}

static const char *punctuation_end(const char *at, const char *end)
{
	for (size_t i = 0; i < sizeof long_punctuation / sizeof *long_punctuation; i++) {
		if (begins(at, end, long_punctuation[i]))
			return at + strlen(long_punctuation[i]);
	}
	return at + 1;
}

static enum token_kind kind_of(char c)
{
	if (str_is_digit(c))
		return TOKEN_NUMBER;
	if (str_is_word(c) || (unsigned char)c >= 0x80)
		return TOKEN_WORD;
	return c == '"' || c == '\'' ? TOKEN_STRING : TOKEN_PUNCTUATION;
}

static const char *token_end(enum token_kind kind, const char *at, const char *end)
{
	switch (kind) {
	case TOKEN_END:
		return at;
	case TOKEN_WORD:
	case TOKEN_NUMBER:
		return word_end(at, end, kind == TOKEN_NUMBER);
	case TOKEN_STRING:
		return string_end(at, end);
	case TOKEN_PUNCTUATION:
		break;
	}
	return punctuation_end(at, end);
}

void lexer_init(struct lexer *lexer, const char *text, size_t length)
{
	lexer->at = length > 0 ? text : "";
	lexer->end = lexer->at + length;
	lexer->line_start = lexer->at;
	lexer->line = 1;
	lexer->fresh = true;
}

void lexer_next(struct lexer *lexer, struct token *token)
{
	skip_blank(lexer);
	token->kind = lexer->at < lexer->end ? kind_of(*lexer->at) : TOKEN_END;
	token->start = lexer->at;
	token->line = lexer->line;
	token->column = (uint32_t)(lexer->at - lexer->line_start) + 1;
	lexer->at = token_end(token->kind, lexer->at, lexer->end);
	token->length = (size_t)(lexer->at - token->start);
	lexer->fresh = false;
}

bool token_is(const struct token *token, const char *text)
{
	size_t n = strlen(text);

	return token->length == n && memcmp(token->start, text, n) == 0;
}

bool token_is_nocase(const struct token *token, const char *text)
{
	if (token->length != strlen(text))
		return false;
	for (size_t i = 0; i < token->length; i++) {
		if (str_lower(token->start[i]) != str_lower(text[i]))
			return false;
	}
	return true;
}

bool token_is_any(const struct token *token, const char *const *texts)
{
	for (; *texts != NULL; texts++) {
		if (token_is(token, *texts))
			return true;
	}
	return false;
}
