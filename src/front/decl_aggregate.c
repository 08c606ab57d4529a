#include "front/decl_terms.h"

#include "base/str.h"

/* How many words may stand between `struct` and its body: a packing macro, a name. */
enum { WORDS_MAX = 4 };

static const char *const access_words[] = {"public", "private", "protected", "virtual", NULL};

static const char *const labels[] = {"public", "private", "protected", "properties", "methods",
	NULL};

struct fields {
	struct decl_variable *items;
	size_t count;
};

bool decl_at_aggregate(const struct decl_reader *reader)
{
	unsigned n = 1;
	struct token token = reader_peek(reader, n);

	while (token.kind == TOKEN_WORD && n <= WORDS_MAX)
		token = reader_peek(reader, ++n);
	if (token_is(&token, "{") || token_is(&token, ":"))
		return true;
	return n == 2 && (token_is(&token, ";") || token.kind == TOKEN_END);
}

void decl_read_base(struct decl_reader *reader, struct decl *decl)
{
	reader_advance(reader);
	while (reader_at_word(reader) || reader_at(reader, ",")) {
		if (reader_at(reader, ",") || token_is_any(&reader->token, access_words) ||
			decl->base != NULL)
			reader_advance(reader);
		else
			decl->base = reader_take(reader);
	}
}

bool decl_skip_label(struct decl_reader *reader)
{
	struct token next = reader_peek(reader, 1);

	if (!token_is(&next, ":") || !token_is_any(&reader->token, labels))
		return false;
	reader_advance(reader);
	reader_advance(reader);
	return true;
}

void decl_read_aliases(struct decl_reader *reader, struct decl *decl)
{
	do {
		bool is_pointer = reader_at(reader, "*");
		struct token place;

		while (reader_accept(reader, "*"))
			;
		place = reader->token;
		if (!reader_at_word(reader))
			return;
		if (is_pointer || decl->alias != NULL) {
			reader_advance(reader);
			continue;
		}
		decl->alias = reader_take(reader);
		if (decl->name[0] == '\0') {
			decl->line = place.line;
			decl->column = place.column;
		}
	} while (reader_accept(reader, ","));
	if (str_equal(decl->alias, decl->name))
		decl->alias = NULL;
}

static void add_field(struct decl_reader *reader, struct fields *fields,
	struct decl_variable variable)
{
	reader_entry(reader);
	ARENA_APPEND(reader->arena, fields->items, fields->count, variable);
}

static void skip_bits(struct decl_reader *reader)
{
	if (!reader_at(reader, ":"))
		return;
	reader_report(reader, PROBLEM_BITS);
	while (!reader_at_end(reader) && !reader_at(reader, ";") && !reader_at(reader, ",") &&
		!reader_at(reader, "}"))
		reader_advance(reader);
}

/* Behind the first declarator: `, *other`, each with its own stars and array. */
static void read_more_declarators(struct decl_reader *reader, struct fields *fields,
	struct decl_variable variable)
{
	variable.type.pointers = 0;
	while (reader_accept(reader, ",")) {
		variable.type.pointers = 0;
		variable.type.array = NULL;
		variable.name = "";
		while (reader_accept(reader, "*"))
			variable.type.pointers++;
		decl_read_declarator(reader, &variable);
		skip_bits(reader);
		add_field(reader, fields, variable);
	}
}

/* What is no field: read up to its end, and always over something. */
static void skip_member(struct decl_reader *reader)
{
	reader_report(reader, PROBLEM_UNEXPECTED);
	reader_skip_statement(reader);
}

static void read_field(struct decl_reader *reader, struct fields *fields)
{
	struct decl_variable variable;

	if (!decl_read_variable(reader, &variable) || reader_at(reader, "(")) {
		skip_member(reader);
		return;
	}
	skip_bits(reader);
	add_field(reader, fields, variable);
	read_more_declarators(reader, fields, variable);
	if (!reader_accept(reader, ";"))
		reader_report(reader, PROBLEM_SEMICOLON);
}

static bool read_nested(struct decl_reader *reader, struct decl *decl, struct decl **items)
{
	struct decl nested = {.name = ""};
	bool is_enum = reader_at(reader, "enum");

	if (!is_enum && !reader_at(reader, "struct") && !reader_at(reader, "union"))
		return false;
	if (!decl_at_aggregate(reader))
		return false;
	reader_entry(reader);
	if (is_enum)
		decl_read_enumeration(reader, &nested);
	else
		decl_read_aggregate(reader, &nested);
	if (!reader_accept(reader, ";"))
		reader_report(reader, PROBLEM_SEMICOLON);
	ARENA_APPEND(reader->arena, *items, decl->member_count, nested);
	return true;
}

/* Behind the '{' up to the '}'. */
static void read_body(struct decl_reader *reader, struct decl *decl)
{
	struct fields fields = {0};
	struct decl *members = NULL;

	while (!reader_accept(reader, "}")) {
		if (reader_at_end(reader)) {
			reader_report(reader, PROBLEM_BRACE_END);
			break;
		}
		if (reader_accept(reader, ";") || decl_skip_label(reader))
			continue;
		if (!read_nested(reader, decl, &members))
			read_field(reader, &fields);
	}
	decl->members = members;
	decl->fields = fields.items;
	decl->field_count = fields.count;
}

bool decl_read_aggregate(struct decl_reader *reader, struct decl *decl)
{
	decl->kind = reader_at(reader, "union") ? DECL_UNION : DECL_STRUCTURE;
	decl->line = reader->token.line;
	decl->column = reader->token.column;
	reader_advance(reader);
	while (reader_at_word(reader)) {
		decl->line = reader->token.line;
		decl->column = reader->token.column;
		decl->name = reader_take(reader);
	}
	if (reader_at(reader, ":"))
		decl_read_base(reader, decl);
	if (!reader_accept(reader, "{"))
		return decl->name[0] != '\0';
	decl->has_body = true;
	if (reader_enter(reader)) {
		read_body(reader, decl);
		reader_leave(reader);
	}
	decl_read_aliases(reader, decl);
	return true;
}
