#include "front/decl_terms.h"

#include <string.h>

#include "base/str.h"

/* A slot of the hash table; free while name is NULL. */
struct decl_known_value {
	const char *name;
	int64_t value;
};

static const struct {
	const char *text;
	unsigned precedence; /* a larger one binds tighter */
} operators[] = {
	{"|", 1}, {"^", 2}, {"&", 3}, {"<<", 4}, {">>", 4},
	{"+", 5}, {"-", 5}, {"*", 6}, {"/", 6}, {"%", 6},
};

static bool read_binary(struct decl_reader *reader, unsigned lowest, int64_t *value);

/* The slot of this name, or the free one where it would be. The table is never full. */
static struct decl_known_value *find_slot(const struct decl_reader *reader, const char *name)
{
	size_t mask = reader->value_capacity - 1;
	size_t i = (size_t)str_hash(name) & mask;

	while (reader->values[i].name != NULL && strcmp(reader->values[i].name, name) != 0)
		i = (i + 1) & mask;
	return &reader->values[i];
}

static void grow_table(struct decl_reader *reader)
{
	struct decl_known_value *old = reader->values;
	size_t n = reader->value_capacity;

	reader->value_capacity = n > 0 ? 2 * n : 64;
	reader->values = arena_alloc(reader->arena, reader->value_capacity * sizeof *old);
	for (size_t i = 0; i < n; i++) {
		if (old[i].name != NULL)
			*find_slot(reader, old[i].name) = old[i];
	}
}

void decl_define(struct decl_reader *reader, const char *name, int64_t value)
{
	struct decl_known_value *slot;

	if (2 * reader->value_count >= reader->value_capacity)
		grow_table(reader);
	slot = find_slot(reader, name);
	reader->value_count += slot->name == NULL;
	slot->name = name;
	slot->value = value;
}

static bool find_value(struct decl_reader *reader, const char *name, int64_t *value)
{
	const struct decl_known_value *slot;

	if (reader->value_capacity == 0)
		return false;
	slot = find_slot(reader, name);
	*value = slot->value;
	return slot->name != NULL;
}

static unsigned digit_value(char c)
{
	return str_is_digit(c) ? (unsigned)(c - '0') : (unsigned)(str_lower(c) - 'a') + 10;
}

/* What may follow the digits: u, l, ll, i64. */
static bool is_suffix(const char *at, const char *end)
{
	while (at < end && strchr("uUlL", *at) != NULL)
		at++;
	return at == end || (end - at == 3 && memcmp(at, "i64", 3) == 0);
}

/* Digits of the C notations; false if it is no integer or does not fit into 64 bits. */
static bool parse_number(const struct token *token, int64_t *value)
{
	const char *at = token->start;
	const char *end = at + token->length;
	uint64_t sum = 0;
	unsigned base = 10;

	if (token->length > 2 && at[0] == '0' && str_lower(at[1]) == 'x') {
		base = 16;
		at += 2;
	} else if (token->length > 1 && at[0] == '0') {
		base = 8;
	}
	for (; at < end && (str_is_digit(*at) || str_is_letter(*at)); at++) {
		unsigned digit = digit_value(*at);

		if (digit >= base)
			break;
		if (sum > (UINT64_MAX - digit) / base)
			return false;
		sum = sum * base + digit;
	}
	*value = (int64_t)sum;
	return is_suffix(at, end);
}

static bool read_number(struct decl_reader *reader, int64_t *value)
{
	bool known = parse_number(&reader->token, value);

	reader_advance(reader);
	return known;
}

/* A name, or the call of a macro, whose value nobody knows. */
static bool read_name(struct decl_reader *reader, int64_t *value)
{
	const char *name = reader_take(reader);

	if (reader_at(reader, "(")) {
		reader_parenthesized(reader, false);
		return false;
	}
	return find_value(reader, name, value);
}

/* '(' expression ')'; if the value is unknown and a number follows, it was a cast. */
static bool read_group(struct decl_reader *reader, int64_t *value)
{
	bool known;

	reader_advance(reader);
	known = read_binary(reader, 1, value);
	if (!reader_accept(reader, ")"))
		reader_report(reader, PROBLEM_PAREN);
	if (!known && reader->token.kind == TOKEN_NUMBER)
		return read_number(reader, value);
	return known;
}

static bool read_primary(struct decl_reader *reader, int64_t *value)
{
	bool known;

	if (reader->token.kind == TOKEN_NUMBER)
		return read_number(reader, value);
	if (reader_at_word(reader))
		return read_name(reader, value);
	if (!reader_at(reader, "(")) {
		reader_report(reader, PROBLEM_EXPRESSION);
		return false;
	}
	if (!reader_enter(reader))
		return false;
	known = read_group(reader, value);
	reader_leave(reader);
	return known;
}

/* unary := ('-' | '+' | '~' | '!')* primary */
static bool read_unary(struct decl_reader *reader, int64_t *value)
{
	const char *sign = reader->token.start;
	bool known;

	if (!reader_accept(reader, "-") && !reader_accept(reader, "+") &&
		!reader_accept(reader, "~") && !reader_accept(reader, "!"))
		return read_primary(reader, value);
	if (!reader_enter(reader))
		return false;
	known = read_unary(reader, value);
	reader_leave(reader);
	if (!known)
		return false;
	if (*sign == '-')
		*value = (int64_t)(0 - (uint64_t)*value);
	else if (*sign == '~')
		*value = ~*value;
	else if (*sign == '!')
		*value = *value == 0;
	return true;
}

/* Wraps around as unsigned numbers do; false where C gives no value. */
static bool apply(const char *operator, int64_t left, int64_t right, int64_t *value)
{
	uint64_t a = (uint64_t)left;
	uint64_t b = (uint64_t)right;

	if (strchr("/%", *operator) != NULL && (b == 0 || (left == INT64_MIN && right == -1)))
		return false;
	if (strchr("<>", *operator) != NULL && b > 63)
		return false;
	switch (*operator) {
	case '|': *value = (int64_t)(a | b); break;
	case '^': *value = (int64_t)(a ^ b); break;
	case '&': *value = (int64_t)(a & b); break;
	case '<': *value = (int64_t)(a << b); break;
	case '>': *value = (int64_t)(a >> b); break;
	case '+': *value = (int64_t)(a + b); break;
	case '-': *value = (int64_t)(a - b); break;
	case '*': *value = (int64_t)(a * b); break;
	case '/': *value = left / right; break;
	case '%': *value = left % right; break;
	default: return false;
	}
	return true;
}

/* Index into operators[] of the present token, or -1. */
static int find_operator(const struct decl_reader *reader, unsigned lowest)
{
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
		if (operators[i].precedence >= lowest && reader_at(reader, operators[i].text))
			return (int)i;
	}
	return -1;
}

/* Operators of at least this precedence; recursion is no deeper than there are precedences. */
static bool read_binary(struct decl_reader *reader, unsigned lowest, int64_t *value)
{
	bool known = read_unary(reader, value);

	for (;;) {
		int i = find_operator(reader, lowest);
		int64_t right = 0;

		if (i < 0)
			return known;
		reader_advance(reader);
		known = read_binary(reader, operators[i].precedence + 1, &right) && known &&
			apply(operators[i].text, *value, right, value);
	}
}

bool decl_read_expression(struct decl_reader *reader, int64_t *value)
{
	*value = 0;
	return read_binary(reader, 1, value);
}
