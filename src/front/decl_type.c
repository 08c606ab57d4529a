#include "front/decl_terms.h"

#include "base/strbuf.h"

/* Words that say nothing that decl.h keeps. */
static const char *const qualifiers[] = {"volatile", "FAR", "NEAR", "__RPC_FAR", "UNALIGNED",
	"__unaligned", "__restrict", "restrict", "__ptr64", "__ptr32", "register", NULL};

static const char *const integers[] = {"unsigned", "signed", "long", "short", "int", "char",
	"__int8", "__int16", "__int32", "__int64", "double", NULL};

static const char *const elaborated[] = {"struct", "union", "enum", "class", NULL};

static bool accept_any(struct decl_reader *reader, const char *const *words)
{
	if (!reader_at_word(reader) || !token_is_any(&reader->token, words))
		return false;
	reader_advance(reader);
	return true;
}

static void read_qualifiers(struct decl_reader *reader, struct decl_type *type)
{
	for (;;) {
		if (reader_accept(reader, "const"))
			type->is_const = true;
		else if (!accept_any(reader, qualifiers))
			return;
	}
}

/* The word behind which a base may go on: "SAFEARRAY(VARIANT)", "outer::inner". */
static void read_named_base(struct decl_reader *reader)
{
	bool is_array = reader_at(reader, "SAFEARRAY");

	reader_advance(reader);
	if (is_array && reader_at(reader, "("))
		reader_parenthesized(reader, false);
	while (reader_accept(reader, "::")) {
		if (reader_at_word(reader))
			reader_advance(reader);
	}
}

static bool read_base(struct decl_reader *reader, struct decl_type *type)
{
	const char *start;

	if (reader_at(reader, "interface"))
		reader_advance(reader);
	start = reader->token.start;
	if (reader_at(reader, "...")) {
		reader_advance(reader);
	} else if (reader_at_word(reader)) {
		if (accept_any(reader, integers)) {
			while (accept_any(reader, integers))
				;
		} else {
			accept_any(reader, elaborated);
			if (reader_at_word(reader))
				read_named_base(reader);
		}
	} else {
		return false;
	}
	type->base = reader_text(reader, start, reader_previous_end(reader));
	return true;
}

static void read_pointers(struct decl_reader *reader, struct decl_type *type)
{
	for (;;) {
		if (reader_accept(reader, "*")) {
			type->pointers++;
		} else if (reader_accept(reader, "&")) {
			type->pointers++;
			type->is_reference = true;
		} else if (reader_accept(reader, "const")) {
			type->is_const |= type->pointers == 0;
		} else if (!accept_any(reader, qualifiers)) {
			return;
		}
	}
}

bool decl_read_type(struct decl_reader *reader, struct decl_type *type)
{
	*type = (struct decl_type){.base = ""};
	read_qualifiers(reader, type);
	if (!read_base(reader, type))
		return false;
	read_pointers(reader, type);
	return true;
}

/* Inside '[': up to the ']', also a missing one, which is reported. */
static void read_array_size(struct decl_reader *reader, struct strbuf *array)
{
	static const char *const stops[] = {"]", "[", ",", ")", ";", "{", "}", NULL};
	const char *start = reader->token.start;

	while (!reader_at_end(reader) && !token_is_any(&reader->token, stops))
		reader_advance(reader);
	strbuf_addc(array, '[');
	if (reader->previous.start >= start)
		strbuf_add(array, reader_text(reader, start, reader_previous_end(reader)));
	strbuf_addc(array, ']');
	if (!reader_accept(reader, "]"))
		reader_report(reader, PROBLEM_BRACKET);
}

/* array := ('[' expression? ']')*, but not the attributes of what follows a missing ',' */
static void read_array(struct decl_reader *reader, struct decl_type *type)
{
	struct strbuf array = {0};

	while (reader_at(reader, "[") && !decl_at_attributes(reader)) {
		reader_advance(reader);
		read_array_size(reader, &array);
	}
	if (array.length > 0)
		type->array = arena_strdup(reader->arena, strbuf_text(&array));
	strbuf_release(&array);
}

/*
 * `MACRO TYPE name`: what was taken for type and name was a word that we do not know, and the
 * type. A missing ',' or ';' looks different: two words follow the name.
 */
static bool at_name_after_all(const struct decl_reader *reader)
{
	static const char *const ends[] = {",", ")", "[", "=", ";", "}", ":", NULL};
	struct token next;

	if (!reader_at_word(reader))
		return false;
	next = reader_peek(reader, 1);
	return next.kind == TOKEN_END || token_is_any(&next, ends);
}

static void read_name(struct decl_reader *reader, struct decl_variable *variable)
{
	variable->line = reader->token.line;
	variable->column = reader->token.column;
	variable->name = reader_take(reader);
}

void decl_read_declarator(struct decl_reader *reader, struct decl_variable *variable)
{
	if (reader_at_word(reader))
		read_name(reader, variable);
	if (variable->name[0] != '\0' && at_name_after_all(reader)) {
		reader_report(reader, PROBLEM_WORD);
		if (variable->type.pointers == 0)
			variable->type.base = variable->name;
		read_name(reader, variable);
	}
	read_array(reader, &variable->type);
}

/* `TYPE (*name)(...)`: the base becomes "TYPE (*)(...)". */
static void read_function_declarator(struct decl_reader *reader, struct decl_variable *variable)
{
	const char *start = variable->type.base;
	const char *stars = "";
	const char *list = "";

	for (unsigned i = 0; i < variable->type.pointers && i < 8; i++)
		stars = arena_printf(reader->arena, "%s*", stars);
	reader_advance(reader);
	while (reader_at(reader, "*") || reader_at_word(reader)) {
		if (reader_at_word(reader))
			read_name(reader, variable);
		else
			reader_advance(reader);
	}
	read_array(reader, &variable->type);
	if (!reader_accept(reader, ")"))
		reader_report(reader, PROBLEM_PAREN);
	if (reader_at(reader, "("))
		list = reader_parenthesized(reader, false);
	variable->type.base = arena_printf(reader->arena, "%s %s(*)(%s)", start, stars, list);
	variable->type.pointers = 0;
}

bool decl_read_variable(struct decl_reader *reader, struct decl_variable *variable)
{
	struct decl_attributes attributes = {0};
	struct token place;

	*variable = (struct decl_variable){.name = ""};
	decl_read_attributes(reader, &attributes);
	decl_read_annotations(reader, &attributes);
	place = reader->token;
	if (!decl_read_type(reader, &variable->type))
		return false;
	variable->line = place.line;
	variable->column = place.column;
	variable->attributes = attributes.items;
	variable->attribute_count = attributes.count;
	variable->direction = attributes.direction;
	if (reader_at(reader, "(")) {
		struct token next = reader_peek(reader, 1);

		if (token_is(&next, "*") || next.kind == TOKEN_WORD) {
			read_function_declarator(reader, variable);
			return true;
		}
	}
	decl_read_declarator(reader, variable);
	return true;
}
