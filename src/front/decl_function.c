#include "front/decl_terms.h"

#include "base/str.h"

static const char *const specifiers[] = {"virtual", "extern", "static", "inline", "__inline",
	"EXTERN_C", "explicit", NULL};

static const char *const conventions[] = {"__stdcall", "_stdcall", "__cdecl", "_cdecl",
	"__fastcall", "__thiscall", "STDMETHODCALLTYPE", "STDAPICALLTYPE", "STDMETHODVCALLTYPE",
	"WINAPI", "APIENTRY", "CALLBACK", "PASCAL", NULL};

static const char *const suffixes[] = {"PURE", "const", "override", "final", "abstract",
	"noexcept", NULL};

/* `= value`, up to what ends the parameter. */
static void read_initial(struct decl_reader *reader, struct decl_variable *parameter)
{
	static const char *const ends[] = {",", ";", "{", "}", NULL};
	const char *start = reader->token.start;
	const char *end = start;

	while (!reader_at_end(reader) && !token_is_any(&reader->token, ends) &&
		!reader_at(reader, ")") && !decl_at_attributes(reader)) {
		if (reader_at(reader, "("))
			reader_parenthesized(reader, false);
		else
			reader_advance(reader);
		end = reader_previous_end(reader);
	}
	parameter->initial = reader_text(reader, start, end);
}

/* Does a parameter follow without the ',' before it? */
static bool comma_is_missing(const struct decl_reader *reader)
{
	return reader_at_word(reader) || reader_at(reader, "[");
}

static void read_separator(struct decl_reader *reader)
{
	if (reader_accept(reader, ",")) {
		if (reader_at(reader, ")"))
			reader_report(reader, PROBLEM_COMMA_EXTRA);
	} else if (comma_is_missing(reader)) {
		reader_report(reader, PROBLEM_COMMA);
	}
}

/* What cannot begin a parameter; read over something unless attributes were, or the list ends. */
static void skip_to_parameter(struct decl_reader *reader)
{
	static const char *const starts[] = {",", ")", ";", "[", "{", "}", NULL};

	if (reader_accept(reader, ",")) {
		reader_report(reader, PROBLEM_COMMA_EXTRA);
		return;
	}
	reader_report(reader, reader_at(reader, "(") ? PROBLEM_PAREN_DOUBLED : PROBLEM_UNEXPECTED);
	while (!reader_at_end(reader) && !reader_at_word(reader) &&
		!token_is_any(&reader->token, starts))
		reader_advance(reader);
}

/* `(void)` has no parameter. */
static bool is_void(const struct decl_variable *only)
{
	return str_equal_nocase(only->type.base, "void") && only->type.pointers == 0 &&
		only->name[0] == '\0';
}

static bool parameters_end(struct decl_reader *reader)
{
	static const char *const ends[] = {";", "{", "}", NULL};

	if (reader_accept(reader, ")"))
		return true;
	if (reader_at_end(reader))
		reader_report(reader, PROBLEM_PAREN_END);
	else if (token_is_any(&reader->token, ends))
		reader_report(reader, PROBLEM_PAREN);
	else
		return false;
	return true;
}

void decl_read_parameters(struct decl_reader *reader, struct decl *decl)
{
	/* the array is ours: the arena's, appended to here alone */
	struct decl_variable *items = (struct decl_variable *)decl->parameters;
	size_t count = decl->parameter_count;

	while (!parameters_end(reader)) {
		struct decl_variable parameter;

		if (!decl_read_variable(reader, &parameter)) {
			skip_to_parameter(reader);
			continue;
		}
		if (reader_accept(reader, "="))
			read_initial(reader, &parameter);
		reader_entry(reader);
		ARENA_APPEND(reader->arena, items, count, parameter);
		read_separator(reader);
	}
	if (count == 1 && is_void(&items[0]))
		count = 0;
	decl->parameters = count > 0 ? items : NULL;
	decl->parameter_count = count;
}

/* STDAPI Name, STDAPI_(X) Name, STDAPI (X) Name */
static void read_api(struct decl_reader *reader, struct decl *decl)
{
	struct decl_type type;

	decl->convention = "STDAPI";
	decl->returns = (struct decl_type){.base = "HRESULT"};
	reader_advance(reader);
	if (!reader_accept(reader, "("))
		return;
	if (decl_read_type(reader, &type))
		decl->returns = type;
	if (!reader_accept(reader, ")"))
		reader_report(reader, PROBLEM_PAREN);
}

static bool read_returns(struct decl_reader *reader, struct decl *decl)
{
	if (reader_at(reader, "STDAPI") || reader_at(reader, "STDAPI_")) {
		read_api(reader, decl);
		return true;
	}
	if (reader_at(reader, "RESULT")) {
		reader_report(reader, PROBLEM_RESULT);
		reader_advance(reader);
		decl->returns = (struct decl_type){.base = "HRESULT"};
		return true;
	}
	return decl_read_type(reader, &decl->returns);
}

/* At most one word between type and name is taken for the convention, known or not. */
static void read_convention(struct decl_reader *reader, struct decl *decl)
{
	struct token next = reader_peek(reader, 1);

	if (reader_at_word(reader) &&
		(token_is_any(&reader->token, conventions) || next.kind == TOKEN_WORD))
		decl->convention = reader_take(reader);
}

static void read_name(struct decl_reader *reader, struct decl *decl)
{
	do {
		decl->line = reader->token.line;
		decl->column = reader->token.column;
		decl->name = reader_at_word(reader) ? reader_take(reader) : "";
	} while (reader_accept(reader, "::"));
}

static void read_suffixes(struct decl_reader *reader)
{
	for (;;) {
		if (reader_at_word(reader) && token_is_any(&reader->token, suffixes))
			reader_advance(reader);
		else if (reader_accept(reader, "=")) /* = 0, = default */
			reader_advance(reader);
		else
			return;
	}
}

static void skip_specifiers(struct decl_reader *reader)
{
	while (reader_at_word(reader) && token_is_any(&reader->token, specifiers)) {
		reader_advance(reader);
		if (reader->token.kind == TOKEN_STRING) /* extern "C" */
			reader_advance(reader);
	}
}

bool decl_read_function(struct decl_reader *reader, struct decl *decl)
{
	decl->kind = DECL_FUNCTION;
	skip_specifiers(reader);
	if (!read_returns(reader, decl))
		return false;
	read_convention(reader, decl);
	if (!reader_at_word(reader))
		return false;
	read_name(reader, decl);
	if (!reader_at(reader, "(") && !decl_at_attributes(reader))
		return false;
	if (!reader_accept(reader, "("))
		reader_report(reader, PROBLEM_PAREN_OPEN);
	decl_read_parameters(reader, decl);
	read_suffixes(reader);
	if (reader_at(reader, "{"))
		reader_skip_braces(reader);
	return true;
}

bool decl_read_function_pointer(struct decl_reader *reader, struct decl *decl)
{
	struct token next;

	decl->kind = DECL_FUNCTION_POINTER;
	if (!reader_accept(reader, "("))
		return false;
	next = reader_peek(reader, 1);
	if (reader_at_word(reader) && !token_is(&next, ")"))
		decl->convention = reader_take(reader);
	while (reader_accept(reader, "*"))
		;
	if (!reader_at_word(reader))
		return false;
	read_name(reader, decl);
	if (!reader_accept(reader, ")"))
		reader_report(reader, PROBLEM_PAREN);
	if (!reader_accept(reader, "("))
		reader_report(reader, PROBLEM_PAREN_OPEN);
	decl_read_parameters(reader, decl);
	return true;
}
