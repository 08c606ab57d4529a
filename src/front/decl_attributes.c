#include "front/decl_terms.h"

#include <string.h>

#include "base/str.h"

struct known_attribute {
	const char *name;
	unsigned direction;
	bool is_expression; /* its argument is one: two operands never follow each other */
};

/* What only a parameter or field can have; anything else is known by its brackets alone. */
static const struct known_attribute known[] = {
	{"in", DIRECTION_IN, false},
	{"out", DIRECTION_OUT, false},
	{"retval", 0, false},
	{"optional", 0, false},
	{"lcid", 0, false},
	{"size_is", 0, true},
	{"length_is", 0, true},
	{"max_is", 0, true},
	{"min_is", 0, true},
	{"first_is", 0, true},
	{"last_is", 0, true},
	{"iid_is", 0, true},
	{"switch_is", 0, true},
	{"annotation", 0, false},
	{"defaultvalue", 0, false},
};

static const struct {
	const char *prefix;
	bool is_exact;
	unsigned direction;
} annotations[] = {
	{"IN", true, DIRECTION_IN},
	{"OUT", true, DIRECTION_OUT},
	{"OPTIONAL", true, 0},
	{"__inout", false, DIRECTION_IN | DIRECTION_OUT},
	{"__in", false, DIRECTION_IN},
	{"__out", false, DIRECTION_OUT},
	{"__deref_inout", false, DIRECTION_IN | DIRECTION_OUT},
	{"__deref_out", false, DIRECTION_OUT},
	{"__RPC__inout", false, DIRECTION_IN | DIRECTION_OUT},
	{"__RPC__in", false, DIRECTION_IN},
	{"__RPC__out", false, DIRECTION_OUT},
	{"__RPC__deref_out", false, DIRECTION_OUT},
	{"_Inout", false, DIRECTION_IN | DIRECTION_OUT},
	{"_In", false, DIRECTION_IN},
	{"_Out", false, DIRECTION_OUT},
	{"_Outptr", false, DIRECTION_OUT},
	{"_COM_Outptr", false, DIRECTION_OUT},
};

static const struct known_attribute *find_known(const struct token *token)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (token->kind == TOKEN_WORD && token_is_nocase(token, known[i].name))
			return &known[i];
	}
	return NULL;
}

/* `inDWORD`: the direction whose `]` got lost together with the blank; NULL if this is not so. */
static const struct known_attribute *find_glued(const struct token *token,
	const struct token *next)
{
	static const char *const ends[] = {",", "]", "(", NULL};

	if (token->kind != TOKEN_WORD || token_is_any(next, ends))
		return NULL;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		size_t n = strlen(known[i].name);

		if (known[i].direction != 0 && token->length > n &&
			memcmp(token->start, known[i].name, n) == 0 &&
			str_is_letter(token->start[n]) &&
			str_upper(token->start[n]) == token->start[n])
			return &known[i];
	}
	return NULL;
}

bool decl_at_attributes(const struct decl_reader *reader)
{
	struct token first, second;

	if (!reader_at(reader, "["))
		return false;
	first = reader_peek(reader, 1);
	if (find_known(&first) != NULL)
		return true;
	second = reader_peek(reader, 2);
	return find_glued(&first, &second) != NULL;
}

static bool at_attribute(const struct decl_reader *reader)
{
	static const char *const ends[] = {",", "]", "(", NULL};
	struct token next;

	if (!reader_at_word(reader))
		return false;
	if (find_known(&reader->token) != NULL)
		return true;
	next = reader_peek(reader, 1);
	return next.kind == TOKEN_END || token_is_any(&next, ends) ||
		find_glued(&reader->token, &next) != NULL;
}

static void append(struct decl_reader *reader, struct decl_attributes *list,
	struct decl_attribute attribute)
{
	reader_entry(reader);
	ARENA_APPEND(reader->arena, list->items, list->count, attribute);
}

static void read_attribute(struct decl_reader *reader, struct decl_attributes *list)
{
	const struct known_attribute *attribute = find_known(&reader->token);
	struct decl_attribute item = {0};

	item.name = reader_take(reader);
	if (reader_at(reader, "("))
		item.value = reader_parenthesized(reader,
			attribute != NULL && attribute->is_expression);
	if (attribute != NULL && attribute->direction != 0)
		list->direction |= attribute->direction;
	else
		append(reader, list, item);
}

/* Take the direction off the present word and leave the rest of it. */
static bool split_glued(struct decl_reader *reader, struct decl_attributes *list)
{
	struct token next = reader_peek(reader, 1);
	const struct known_attribute *attribute = find_glued(&reader->token, &next);
	size_t n;

	if (attribute == NULL)
		return false;
	n = strlen(attribute->name);
	list->direction |= attribute->direction;
	reader->previous = reader->token;
	reader->previous.length = n;
	reader->token.start += n;
	reader->token.length -= n;
	reader->token.column += (uint32_t)n;
	return true;
}

/* Behind the '[' up to the ']'. */
static void read_list(struct decl_reader *reader, struct decl_attributes *list)
{
	while (!reader_accept(reader, "]")) {
		if (reader_accept(reader, ","))
			continue;
		if (!at_attribute(reader) || split_glued(reader, list)) {
			reader_report(reader, PROBLEM_BRACKET);
			return;
		}
		read_attribute(reader, list);
		if (!reader_at(reader, ",") && !reader_at(reader, "]")) {
			reader_report(reader, PROBLEM_BRACKET);
			return;
		}
	}
}

void decl_read_attributes(struct decl_reader *reader, struct decl_attributes *list)
{
	for (;;) {
		const struct known_attribute *attribute = find_known(&reader->token);
		struct token next;

		if (reader_accept(reader, "[")) {
			read_list(reader, list);
			continue;
		}
		if (attribute == NULL || !attribute->is_expression)
			return;
		next = reader_peek(reader, 1);
		if (!token_is(&next, "("))
			return;
		reader_report(reader, PROBLEM_BRACKET_EARLY);
		read_list(reader, list);
	}
}

/* Index into annotations[], or -1. */
static int find_annotation(const struct token *token)
{
	for (size_t i = 0; i < sizeof annotations / sizeof *annotations; i++) {
		size_t n = strlen(annotations[i].prefix);

		if (token->kind == TOKEN_WORD && token->length >= n &&
			memcmp(token->start, annotations[i].prefix, n) == 0 &&
			(token->length == n ||
				(!annotations[i].is_exact && token->start[n] == '_')))
			return (int)i;
	}
	return -1;
}

static void read_annotation(struct decl_reader *reader, struct decl_attributes *list)
{
	struct decl_attribute item = {0};

	item.name = reader_take(reader);
	if (str_equal(item.name, "OPTIONAL"))
		item.name = "optional";
	else if (!reader_at(reader, "("))
		return; /* its direction says it all */
	if (reader_at(reader, "("))
		item.value = reader_parenthesized(reader, true);
	append(reader, list, item);
}

void decl_read_annotations(struct decl_reader *reader, struct decl_attributes *list)
{
	unsigned direction = 0;

	for (;;) {
		int i = find_annotation(&reader->token);
		struct token next;

		if (i < 0)
			break;
		next = reader_peek(reader, 1);
		if (next.kind != TOKEN_WORD && !token_is(&next, "("))
			break;
		direction |= annotations[i].direction;
		read_annotation(reader, list);
	}
	if (list->direction == 0)
		list->direction = direction;
}
