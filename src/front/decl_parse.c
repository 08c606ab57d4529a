#include "front/decl_parse.h"

#include <string.h>

#include "base/str.h"
#include "front/decl_terms.h"

static bool read_typedef(struct decl_reader *reader, struct decl *decl);

static const struct term {
	const char *keyword;
	bool is_aggregate; /* the keyword may begin a mere type, too */
	bool (*read)(struct decl_reader *reader, struct decl *decl);
} terms[] = {
	{"typedef", false, read_typedef},
	{"enum", true, decl_read_enumeration},
	{"struct", true, decl_read_aggregate},
	{"union", true, decl_read_aggregate},
	{"interface", false, decl_read_interface},
	{"dispinterface", false, decl_read_interface},
	{"class", false, decl_read_class},
	{"coclass", false, decl_read_coclass},
};

/* What C# writes before a class. */
static const char *const modifiers[] = {"public", "internal", "private", "protected", "sealed",
	"static", "abstract", "partial", "unsafe", "new", NULL};

enum {
	MODIFIERS_MAX = 5,
	BASE_WORDS_MAX = 4 /* where the keyword of an interface is left out */
};

static const struct term *find_term(const struct decl_reader *reader, const struct token *token)
{
	for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
		if (!token_is_nocase(token, terms[i].keyword))
			continue;
		if (terms[i].is_aggregate && token->start == reader->token.start &&
			!decl_at_aggregate(reader))
			return NULL;
		return &terms[i];
	}
	return NULL;
}

static void skip_modifiers(struct decl_reader *reader)
{
	unsigned n = 0;
	struct token token = reader->token;

	while (n < MODIFIERS_MAX && token_is_any(&token, modifiers))
		token = reader_peek(reader, ++n);
	if (find_term(reader, &token) == NULL)
		return;
	while (n-- > 0)
		reader_advance(reader);
}

/* `typedef struct x y;`: the structure is named, not described. */
static bool read_type_alias(struct decl *decl, const struct decl_type *type)
{
	static const struct {
		const char *prefix;
		enum decl_kind kind;
	} kinds[] = {
		{"struct ", DECL_STRUCTURE}, {"union ", DECL_UNION}, {"enum ", DECL_ENUMERATION},
	};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (type->pointers > 0 || !str_begins(type->base, kinds[i].prefix))
			continue;
		decl->kind = kinds[i].kind;
		decl->alias = str_equal(type->base + strlen(kinds[i].prefix), decl->name)
			? NULL : decl->name;
		decl->name = type->base + strlen(kinds[i].prefix);
		decl->returns = (struct decl_type){0};
		return true;
	}
	return false;
}

/* 'typedef' attributes? (enumeration | aggregate | type name | function | function pointer) */
static bool read_typedef(struct decl_reader *reader, struct decl *decl)
{
	struct decl_attributes attributes = {0};
	struct decl_variable variable = {.name = ""};
	const struct term *term;
	struct token next;

	reader_advance(reader);
	decl_read_attributes(reader, &attributes);
	if (attributes.count > 0) {
		decl->attributes = attributes.items;
		decl->attribute_count = attributes.count;
	}
	term = find_term(reader, &reader->token);
	if (term != NULL && term->is_aggregate)
		return term->read(reader, decl);
	if (!decl_read_type(reader, &variable.type))
		return false;
	decl->returns = variable.type;
	if (reader_at(reader, "("))
		return decl_read_function_pointer(reader, decl);
	next = reader->token;
	decl_read_declarator(reader, &variable);
	decl->line = next.line;
	decl->column = next.column;
	decl->name = variable.name;
	return read_type_alias(decl, &variable.type);
}

/* `IThing {` or `IThing : public IBase {`, the keyword being left out */
static bool at_bare_interface(const struct decl_reader *reader)
{
	unsigned n = 1;
	struct token token = reader_peek(reader, n);

	if (!reader_at_word(reader))
		return false;
	if (token_is(&token, ":"))
		token = reader_peek(reader, ++n);
	while (token.kind == TOKEN_WORD && n > 1 && n <= BASE_WORDS_MAX)
		token = reader_peek(reader, ++n);
	return token_is(&token, "{");
}

static bool read_declaration(struct decl_reader *reader, struct decl *decl)
{
	const struct term *term;
	struct token place;
	bool read;

	skip_modifiers(reader);
	place = reader->token;
	term = find_term(reader, &place);
	if (term == NULL)
		return at_bare_interface(reader) ? decl_read_interface_body(reader, decl)
			: decl_read_function(reader, decl);
	read = term->read(reader, decl);
	if (read && term->is_aggregate && decl->name[0] == '\0' && decl->alias != NULL)
		reader_report_at(reader, &place, PROBLEM_TYPEDEF);
	return read;
}

/* What nothing before has opened: the second end of a prototype that was written twice. */
static bool skip_stray(struct decl_reader *reader, bool in_body)
{
	static const char *const strays[] = {")", "]", ",", NULL};

	if (!token_is_any(&reader->token, strays) && (in_body || !reader_at(reader, "}")))
		return false;
	reader_report(reader, PROBLEM_STRAY);
	reader_advance(reader);
	reader_accept(reader, ";");
	return true;
}

/* Functions end with ';' unless they are the last or have a body. */
static void read_end(struct decl_reader *reader, const struct decl *decl)
{
	static const char *const ends[] = {"}", ")", ",", NULL};

	if (reader_accept(reader, ";") || reader_at_end(reader))
		return;
	if (decl->kind != DECL_FUNCTION && decl->kind != DECL_FUNCTION_POINTER)
		return;
	if (!token_is_any(&reader->token, ends) && !token_is(&reader->previous, "}"))
		reader_report(reader, PROBLEM_SEMICOLON);
}

/* One declaration with its attributes; false if there was none, which is reported. */
static bool read_item(struct decl_reader *reader, struct decl *decl)
{
	struct token place = reader->token;
	struct decl_attributes attributes = {0};

	*decl = (struct decl){.name = ""};
	decl->line = place.line;
	decl->column = place.column;
	decl_read_attributes(reader, &attributes);
	decl->attributes = attributes.items;
	decl->attribute_count = attributes.count;
	if (reader_at_end(reader) && attributes.count > 0)
		return true;
	if (read_declaration(reader, decl)) {
		read_end(reader, decl);
		return true;
	}
	reader_report_at(reader, &place, PROBLEM_NOT_DECLARATION);
	reader_skip_statement(reader);
	return false;
}

/* `f([in] A a); [in] B b);`: the last function goes on. */
static bool read_late_parameters(struct decl_reader *reader, struct decl *last)
{
	if (last == NULL || last->kind != DECL_FUNCTION || !decl_at_attributes(reader))
		return false;
	reader_report(reader, PROBLEM_PAREN_EARLY);
	decl_read_parameters(reader, last);
	reader_accept(reader, ";");
	return true;
}

struct decl *decl_read_list(struct decl_reader *reader, bool in_body, size_t *count)
{
	struct decl *items = NULL;
	size_t n = 0;

	while (!reader_at_end(reader) && !(in_body && reader_at(reader, "}"))) {
		struct decl decl;

		if (reader_accept(reader, ";") || skip_stray(reader, in_body) ||
			(in_body && decl_skip_label(reader)) ||
			read_late_parameters(reader, n > 0 ? &items[n - 1] : NULL))
			continue;
		if (!read_item(reader, &decl))
			continue;
		reader_entry(reader);
		ARENA_APPEND(reader->arena, items, n, decl);
	}
	*count = n;
	return items;
}

struct decl *decl_parse(struct arena *arena, const char *text, size_t length, decl_report *report,
	void *context, size_t *count)
{
	struct decl_reader reader = {.arena = arena, .report = report, .context = context};
	struct decl *decls;

	lexer_init(&reader.lexer, text, length);
	lexer_next(&reader.lexer, &reader.token);
	reader.previous = (struct token){.start = reader.token.start};
	decls = decl_read_list(&reader, false, count);
	if (*count == 0 && reader.report_count == 0)
		reader_report_at(&reader, &reader.token, PROBLEM_NOT_DECLARATION);
	return decls;
}
