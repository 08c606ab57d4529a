/*
 * Interfaces of headers and IDL files. Their heads are found among the tokens of the whole file;
 * a body is made plain, byte for byte so that places stay true, and read as a declaration block.
 */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/decl_lex.h"
#include "front/decl_parse.h"
#include "front/witness_parts.h"

enum { HEAD_MAX = 200 }; /* tokens of the attributes before an interface */

struct text_reader {
	struct witness_reader *base;
	char *text; /* a copy, in which bodies are made plain */
	struct token *tokens; /* of the original; the last is TOKEN_END */
	size_t count;
	bool is_idl;
};

/* What stands before the body of an interface. */
struct head {
	struct token name;
	struct token base; /* length 0: none */
	const char *iid;
	size_t body;  /* index of its '{' */
	bool is_cplusplus; /* only virtual functions have slots */
};

static const struct token *at(const struct text_reader *reader, size_t i)
{
	return &reader->tokens[i < reader->count ? i : reader->count - 1];
}

static bool is(const struct text_reader *reader, size_t i, const char *text)
{
	return token_is(at(reader, i), text);
}

static bool is_word(const struct text_reader *reader, size_t i)
{
	return at(reader, i)->kind == TOKEN_WORD;
}

static const char *copy(const struct text_reader *reader, const struct token *token)
{
	return arena_strndup(reader->base->arena, token->start, token->length);
}

static void report(const struct text_reader *reader, const struct token *place,
	const char *message)
{
	finding_add(reader->base->findings, RULE_WITNESS_PART, reader->base->out->path,
		place->line, place->column, message);
}

static void tokenize(struct text_reader *reader)
{
	struct lexer lexer;
	struct token token;

	lexer_init(&lexer, reader->base->text, reader->base->length);
	do {
		lexer_next(&lexer, &token);
		ARENA_APPEND(reader->base->arena, reader->tokens, reader->count, token);
	} while (token.kind != TOKEN_END);
}

/* The token behind what opens at `i`; the last one if it does not close. */
static size_t behind(const struct text_reader *reader, size_t i, const char *open,
	const char *close)
{
	size_t depth = 0;

	for (; i + 1 < reader->count; i++) {
		if (is(reader, i, open))
			depth++;
		else if (is(reader, i, close) && --depth == 0)
			return i + 1;
	}
	return reader->count - 1;
}

/* Heads */

/* The first IID between two tokens, in parentheses or quotes. */
static const char *find_iid(const struct text_reader *reader, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct token *token = at(reader, i);
		const char *iid = NULL;

		if (token->kind == TOKEN_STRING) {
			iid = witness_iid(reader->base->arena, token->start, token->length);
		} else if (token_is(token, "uuid") && is(reader, i + 1, "(")) {
			const struct token *end = at(reader, behind(reader, i + 1, "(", ")") - 1);
			const char *start = at(reader, i + 1)->start;

			iid = witness_iid(reader->base->arena, start, (size_t)(end->start - start));
		}
		if (iid != NULL)
			return iid;
	}
	return NULL;
}

/* `: public IBase {` or `{` at `i` */
static bool read_base(const struct text_reader *reader, size_t i, struct head *head)
{
	static const char *const access[] = {"public", "private", "protected", "virtual", NULL};

	if (is(reader, i, ":")) {
		for (i++; is_word(reader, i) && token_is_any(at(reader, i), access); i++)
			;
		if (!is_word(reader, i))
			return false;
		head->base = *at(reader, i++);
	}
	head->body = i;
	return is(reader, i, "{");
}

/* [uuid(...)] interface IThing : IBase { */
static bool read_idl_head(const struct text_reader *reader, size_t i, struct head *head)
{
	size_t first = i;

	if (!is(reader, i, "interface") || !is_word(reader, i + 1))
		return false;
	head->name = *at(reader, i + 1);
	if (!read_base(reader, i + 2, head))
		return false;
	if (i > 0 && is(reader, i - 1, "]")) {
		while (first > 0 && i - first < HEAD_MAX && !is(reader, first, "["))
			first--;
		head->iid = find_iid(reader, first, i);
	}
	head->is_cplusplus = !reader->is_idl;
	return true;
}

/* MIDL_INTERFACE("...") IThing : public IBase { */
static bool read_midl_head(const struct text_reader *reader, size_t i, struct head *head)
{
	if (!is(reader, i, "MIDL_INTERFACE") || !is(reader, i + 1, "(") ||
		!is(reader, i + 3, ")") || !is_word(reader, i + 4))
		return false;
	head->iid = find_iid(reader, i + 2, i + 3);
	head->name = *at(reader, i + 4);
	head->is_cplusplus = true;
	return read_base(reader, i + 5, head);
}

/* DECLARE_INTERFACE_(IThing, IBase) {, also with an IID */
static bool read_declare_head(const struct text_reader *reader, size_t i, struct head *head)
{
	static const char *const macros[] = {"DECLARE_INTERFACE", "DECLARE_INTERFACE_",
		"DECLARE_INTERFACE_IID", "DECLARE_INTERFACE_IID_", NULL};
	size_t end;

	if (!token_is_any(at(reader, i), macros) || !is(reader, i + 1, "(") ||
		!is_word(reader, i + 2))
		return false;
	end = behind(reader, i + 1, "(", ")");
	head->name = *at(reader, i + 2);
	if (is(reader, i + 3, ",") && is_word(reader, i + 4))
		head->base = *at(reader, i + 4);
	head->iid = find_iid(reader, i + 3, end);
	head->body = end;
	head->is_cplusplus = true;
	return is(reader, end, "{");
}

/* Is there a virtual function in the body at `i`? */
static bool has_virtual(const struct text_reader *reader, size_t i)
{
	static const char *const words[] = {"virtual", "STDMETHOD", "STDMETHOD_", NULL};

	for (i++; i + 1 < reader->count && !is(reader, i, "}") && !is(reader, i, "{"); i++) {
		if (is_word(reader, i) && token_is_any(at(reader, i), words))
			return true;
	}
	return false;
}

/*
 * struct __declspec(uuid("...")) IThing : public IBase {
 * Where #if offers two heads, the second follows the first without a body: iid and name of the
 * first are kept in `head` for it.
 */
static bool read_struct_head(const struct text_reader *reader, size_t i, struct head *head)
{
	static const char *const keywords[] = {"struct", "class", NULL};
	struct token name = {.length = 0};
	const char *iid = NULL;

	if (!token_is_any(at(reader, i), keywords) || (i > 0 && is(reader, i - 1, "enum")))
		return false;
	for (i++; is_word(reader, i) && !token_is_any(at(reader, i), keywords); i++) {
		if (is(reader, i + 1, "(")) {
			size_t end = behind(reader, i + 1, "(", ")");

			iid = find_iid(reader, i + 2, end);
			i = end - 1;
		} else {
			name = *at(reader, i);
		}
	}
	if (name.length == 0)
		return false;
	if (iid == NULL && head->iid != NULL && head->name.length == name.length &&
		memcmp(head->name.start, name.start, name.length) == 0)
		iid = head->iid;
	*head = (struct head){.name = name, .iid = iid, .is_cplusplus = true};
	return read_base(reader, i, head) && has_virtual(reader, head->body);
}

static bool read_head(const struct text_reader *reader, size_t i, struct head *head)
{
	struct head found = {.body = 0};

	if (read_idl_head(reader, i, &found) || read_midl_head(reader, i, &found) ||
		read_declare_head(reader, i, &found)) {
		*head = found;
		return true;
	}
	return read_struct_head(reader, i, head);
}

/* Bodies made plain */

/* Where the token stands in the copy. */
static char *place_of(const struct text_reader *reader, const struct token *token)
{
	return reader->text + (token->start - reader->base->text);
}

/* Blanks instead of what stands from one place up to another; lines stay. */
static void blank(char *from, const char *to)
{
	for (; from < to; from++) {
		if (*from != '\n' && *from != '\r')
			*from = ' ';
	}
}

static void blank_token(const struct text_reader *reader, size_t i)
{
	char *place = place_of(reader, at(reader, i));

	blank(place, place + at(reader, i)->length);
}

static void blank_tokens(const struct text_reader *reader, size_t from, size_t to)
{
	blank(place_of(reader, at(reader, from)), place_of(reader, at(reader, to)));
}

/* A comment that MIDL leaves of the attributes, [in] or [out]: the directions are kept. */
static void uncomment(char *from, char *to)
{
	static const char *const directions[] = {"", "[in]", "[out]", "[in,out]"};
	unsigned direction = 0;
	char *s = from + 2;

	while (s < to && str_is_space(*s))
		s++;
	if (*s != '[')
		return;
	while (s < to) {
		size_t n = 0;

		while (str_is_word(s[n]))
			n++;
		if (n == 2 && memcmp(s, "in", 2) == 0)
			direction |= DIRECTION_IN;
		if (n == 3 && memcmp(s, "out", 3) == 0)
			direction |= DIRECTION_OUT;
		s += n > 0 ? n : 1;
	}
	blank(from, to);
	memcpy(from, directions[direction], strlen(directions[direction]));
}

static void uncomment_all(char *from, char *to)
{
	for (char *s = from; s + 1 < to; s++) {
		char *end;

		if (s[0] != '/' || s[1] != '*')
			continue;
		for (end = s + 2; end + 1 < to && (end[0] != '*' || end[1] != '/'); end++)
			;
		if (end + 1 >= to)
			return;
		end += 2;
		uncomment(s, end);
		s = end - 1;
	}
}

/* STDMETHOD(Name) becomes HRESULT Name, STDMETHOD_(type, Name) type Name; at the macro. */
static void plain_method_macro(const struct text_reader *reader, size_t i)
{
	size_t end = behind(reader, i + 1, "(", ")") - 1;

	blank_token(reader, i);
	if (is(reader, i, "STDMETHOD"))
		memcpy(place_of(reader, at(reader, i)), "HRESULT", strlen("HRESULT"));
	blank_token(reader, i + 1);
	for (size_t j = i + 2; j < end; j++) {
		if (is(reader, j, ","))
			blank_token(reader, j);
	}
	blank_token(reader, end);
}

static void plain_macros(const struct text_reader *reader, size_t from, size_t to)
{
	static const char *const empty[] = {"THIS", "THIS_", NULL};

	for (size_t i = from; i < to; i++) {
		if (!is_word(reader, i))
			continue;
		if (token_is_any(at(reader, i), empty))
			blank_token(reader, i);
		else if ((is(reader, i, "STDMETHOD") || is(reader, i, "STDMETHOD_")) &&
			is(reader, i + 1, "("))
			plain_method_macro(reader, i);
		else if (is(reader, i, "cpp_quote") && is(reader, i + 1, "("))
			blank_tokens(reader, i, behind(reader, i + 1, "(", ")"));
	}
}

/* Behind the statement at `i`: behind its ';', or the '}' of a function's body. */
static size_t statement_end(const struct text_reader *reader, size_t i, size_t to)
{
	bool in_type = is(reader, i, "typedef");

	while (i < to) {
		if (is(reader, i, "{")) {
			i = behind(reader, i, "{", "}");
			if (!in_type && !is(reader, i, ";"))
				return i;
			continue;
		}
		if (is(reader, i, ";"))
			return i + 1;
		i++;
	}
	return to;
}

/* `const int x = 1;`, which IDL allows among methods */
static bool is_constant(const struct text_reader *reader, size_t from, size_t to)
{
	for (size_t i = from; i < to && is(reader, from, "const"); i++) {
		if (is(reader, i, "("))
			return false;
		if (is(reader, i, "="))
			return true;
	}
	return false;
}

/* What has no slot in the vtable is blanked. False: there is something that has one, but no
 * method of COM has. */
static bool plain_statements(const struct text_reader *reader, const struct head *head,
	size_t from, size_t to)
{
	static const char *const slots[] = {"virtual", "STDMETHOD", "STDMETHOD_", NULL};
	static const char *const types[] = {"typedef", "enum", "using", "friend", NULL};

	for (size_t i = from, end; i < to; i = end) {
		while (i < to && (is(reader, i, "BEGIN_INTERFACE") ||
			is(reader, i, "END_INTERFACE") ||
			(is_word(reader, i) && is(reader, i + 1, ":")))) {
			blank_token(reader, i++);
			if (is(reader, i, ":"))
				blank_token(reader, i++);
		}
		end = statement_end(reader, i, to);
		if (i >= to)
			break;
		if (is(reader, i, "virtual") && is(reader, i + 1, "~")) {
			report(reader, at(reader, i), _("a virtual destructor: no COM interface"));
			return false;
		}
		if (token_is_any(at(reader, i), types) || is_constant(reader, i, end) ||
			(head->is_cplusplus && !token_is_any(at(reader, i), slots)))
			blank_tokens(reader, i, end);
	}
	return true;
}

/* Reports of the declaration reader */

struct body {
	const struct text_reader *reader;
	const struct token *start; /* its '{' */
	bool lost;
};

/* The reader counts lines from behind the '{'. */
static void to_file(const struct token *start, uint32_t *line, uint32_t *column)
{
	if (*line == 1)
		*column += start->column;
	*line += start->line - 1;
}

static void note_problem(void *context, uint32_t line, uint32_t column, const char *message,
	bool recovered)
{
	struct body *body = context;
	struct token place = {0};

	to_file(body->start, &line, &column);
	place.line = line;
	place.column = column;
	report(body->reader, &place, _(message));
	body->lost |= !recovered;
}

static void move_places(const struct token *start, struct decl *decl)
{
	/* the arrays are ours: decl_parse() made them for us alone */
	struct decl_variable *parameters = (struct decl_variable *)decl->parameters;
	struct decl_variable *fields = (struct decl_variable *)decl->fields;

	to_file(start, &decl->line, &decl->column);
	for (size_t i = 0; i < decl->parameter_count; i++)
		to_file(start, &parameters[i].line, &parameters[i].column);
	for (size_t i = 0; i < decl->field_count; i++)
		to_file(start, &fields[i].line, &fields[i].column);
}

/* The name of the function in the vtable: that of a property has a prefix. */
static const char *slot_name(struct arena *arena, const struct decl *method)
{
	static const struct {
		const char *attribute;
		const char *prefix;
	} properties[] = {
		{"propget", "get_"}, {"propputref", "putref_"}, {"propput", "put_"},
	};

	for (size_t i = 0; i < sizeof properties / sizeof properties[0]; i++) {
		if (decl_attribute(method->attributes, method->attribute_count,
			properties[i].attribute) != NULL)
			return arena_printf(arena, "%s%s", properties[i].prefix, method->name);
	}
	return method->name;
}

static void take_methods(struct text_reader *reader, const struct token *start,
	struct decl *methods, size_t count, struct decl *interface)
{
	struct decl *items = NULL;

	for (size_t i = 0; i < count; i++) {
		struct decl *method = &methods[i];

		if (method->kind != DECL_FUNCTION || decl_attribute(method->attributes,
			method->attribute_count, "call_as") != NULL)
			continue;
		move_places(start, method);
		method->name = slot_name(reader->base->arena, method);
		ARENA_APPEND(reader->base->arena, items, interface->member_count, *method);
	}
	interface->members = items;
}

/* Returns the token behind the interface. */
static size_t read_interface(struct text_reader *reader, const struct head *head)
{
	struct arena *arena = reader->base->arena;
	struct witness_file *file = reader->base->out;
	size_t end = behind(reader, head->body, "{", "}") - 1;
	struct body body = {.reader = reader, .start = at(reader, head->body)};
	struct decl interface = witness_interface(arena, copy(reader, &head->name), head->iid);
	char *from = place_of(reader, body.start) + 1, *to = place_of(reader, at(reader, end));
	struct decl *methods;
	size_t count;

	if (!is(reader, end, "}")) {
		report(reader, body.start, _("the body does not end"));
		return end + 1;
	}
	interface.line = head->name.line;
	interface.column = head->name.column;
	if (head->base.length > 0)
		interface.base = copy(reader, &head->base);
	if (!plain_statements(reader, head, head->body + 1, end))
		return end + 1;
	plain_macros(reader, head->body + 1, end);
	uncomment_all(from, to);
	while (from < to && str_is_space(to[-1]))
		to--;
	if (from < to) {
		methods = decl_parse(arena, from, (size_t)(to - from), note_problem, &body, &count);
		take_methods(reader, body.start, methods, count, &interface);
	}
	if (body.lost)
		report(reader, &head->name, arena_printf(arena, _("'%s' is left out"),
			interface.name));
	else
		ARENA_APPEND(arena, file->interfaces, file->interface_count, interface);
	return end + 1;
}

/* Types and IIDs beside the interfaces */

static void note_any(void *context, uint32_t line, uint32_t column, const char *message,
	bool recovered)
{
	(void)line, (void)column, (void)message, (void)recovered;
	*(bool *)context = true;
}

/* `typedef enum ... ;` at `i`: kept if it is read without a doubt. */
static void read_type(struct text_reader *reader, size_t i)
{
	struct arena *arena = reader->base->arena;
	struct witness_file *file = reader->base->out;
	size_t end = statement_end(reader, i, reader->count - 1), count;
	const struct token *start = at(reader, i);
	const char *stop = at(reader, end - 1)->start + at(reader, end - 1)->length;
	bool wrong = false;
	struct decl *decls = decl_parse(arena, start->start, (size_t)(stop - start->start),
		note_any, &wrong, &count);

	if (wrong || count != 1)
		return;
	decls[0].line += start->line - 1;
	switch (decls[0].kind) {
	case DECL_ENUMERATION:
	case DECL_STRUCTURE:
	case DECL_UNION:
		if (!decls[0].has_body)
			break;
		/* fall through */
	case DECL_FUNCTION_POINTER:
		ARENA_APPEND(arena, file->types, file->type_count, decls[0]);
		break;
	default:
		break;
	}
}

/* The IID in the 11 numbers behind `i`; NULL if they are not there. */
static const char *read_iid(const struct text_reader *reader, size_t i)
{
	static const char *const between[] = {",", "{", "=", "(", NULL};
	unsigned long v[11];

	for (size_t n = 0; n < 11; i++) {
		const struct token *token = at(reader, i);
		const char *text;
		char *end;

		if (token_is_any(token, between))
			continue;
		if (token->kind != TOKEN_NUMBER || token->length > 12)
			return NULL;
		text = copy(reader, token);
		v[n] = strtoul(text, &end, 0);
		if (end[strspn(end, "uUlL")] != '\0' ||
			v[n] > (n == 0 ? 0xFFFFFFFFul : n < 3 ? 0xFFFFul : 0xFFul))
			return NULL;
		n++;
	}
	return arena_printf(reader->base->arena,
		"%08lx-%04lx-%04lx-%02lx%02lx-%02lx%02lx%02lx%02lx%02lx%02lx", v[0], v[1], v[2],
		v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10]);
}

static void give_iid(struct text_reader *reader, const char *name, const char *iid)
{
	struct witness_file *file = reader->base->out;

	for (size_t i = 0; i < file->interface_count; i++) {
		struct decl *interface = &file->interfaces[i];
		struct decl plain;

		if (strcmp(interface->name, name) != 0 || interface->attribute_count > 0)
			continue;
		plain = witness_interface(reader->base->arena, name, iid);
		interface->attributes = plain.attributes;
		interface->attribute_count = plain.attribute_count;
	}
}

/* IID_IThing, 0x..., and __CRT_UUID_DECL(IThing, 0x..., */
static void read_iids(struct text_reader *reader)
{
	for (size_t i = 0; i < reader->count; i++) {
		const char *name, *iid;

		if (!is_word(reader, i))
			continue;
		name = copy(reader, at(reader, i));
		if (str_begins(name, "IID_"))
			name += strlen("IID_");
		else if (i < 2 || !is(reader, i - 2, "__CRT_UUID_DECL"))
			continue;
		iid = read_iid(reader, i + 1);
		if (iid != NULL)
			give_iid(reader, name, iid);
	}
}

/* Methods of the bases that an interface repeats */

static const struct decl *find(const struct witness_file *file, const char *name)
{
	for (size_t i = 0; i < file->interface_count; i++) {
		if (strcmp(file->interfaces[i].name, name) == 0)
			return &file->interfaces[i];
	}
	return NULL;
}

enum { BASES_MAX = 10 };

/* How many methods at the front of `interface` are those of `name` and its bases, in order? */
static size_t repeated(const struct witness_file *file, const struct decl *interface,
	const char *name, unsigned depth)
{
	const struct decl *base = find(file, name);
	size_t count = 0;

	if (strcmp(name, witness_root) == 0) {
		while (count < 3 && count < interface->member_count &&
			strcmp(interface->members[count].name, witness_root_methods[count]) == 0)
			count++;
		return count == 3 ? 3 : 0;
	}
	if (base == NULL || base == interface || depth == 0)
		return 0;
	name = base->base != NULL ? base->base : witness_root;
	count = repeated(file, interface, name, depth - 1);
	for (size_t i = repeated(file, base, name, depth - 1); i < base->member_count; i++) {
		if (count == interface->member_count ||
			strcmp(interface->members[count].name, base->members[i].name) != 0)
			return 0;
		count++;
	}
	return count;
}

/*
 * How many methods to take off the front of `interface`; -1 if it repeats those of a base that is
 * not in the file, so that nobody knows where its own begin.
 */
static long count_repeated(const struct witness_file *file, struct decl *interface)
{
	size_t count;

	if (interface->member_count == 0 || strcmp(interface->name, witness_root) == 0)
		return 0;
	if (interface->base != NULL && find(file, interface->base) != NULL)
		count = repeated(file, interface, interface->base, BASES_MAX);
	else
		count = repeated(file, interface, witness_root, 1);
	if (count == 0 || interface->base == NULL)
		interface->base = count > 0 ? witness_root : interface->base;
	else if (find(file, interface->base) == NULL && strcmp(interface->base, witness_root) != 0)
		return -1;
	return (long)count;
}

static void drop_repeated(const struct text_reader *reader)
{
	struct witness_file *file = reader->base->out;
	struct arena scratch = {0};
	long *counts = NULL;
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < file->interface_count; i++) {
		long count = count_repeated(file, &file->interfaces[i]);

		ARENA_APPEND(&scratch, counts, n, count);
	}
	for (size_t i = 0; i < n; i++) {
		struct decl *interface = &file->interfaces[i];
		struct token place = {.line = interface->line, .column = interface->column};

		if (counts[i] == -1) {
			report(reader, &place, arena_printf(reader->base->arena,
				_("'%s' is left out: it repeats the methods of '%s', which is not "
					"in this file"), interface->name, interface->base));
			continue;
		}
		if (counts[i] > 0)
			interface->members += counts[i];
		interface->member_count -= (size_t)counts[i];
		file->interfaces[kept++] = *interface;
	}
	file->interface_count = kept;
	arena_release(&scratch);
}

enum { TYPES_MAX = 500 };

void witness_read_text(struct witness_reader *base, bool is_idl)
{
	struct text_reader reader = {.base = base, .is_idl = is_idl};
	struct head head = {.body = 0};
	size_t types = 0;

	reader.text = arena_alloc(base->arena, base->length + 1);
	memcpy(reader.text, base->text, base->length);
	tokenize(&reader);
	for (size_t i = 0; i + 1 < reader.count;) {
		/* at most so many: each is read to its end, and may lack one */
		if (is(&reader, i, "typedef") && types++ < TYPES_MAX)
			read_type(&reader, i);
		i = read_head(&reader, i, &head) ? read_interface(&reader, &head) : i + 1;
	}
	read_iids(&reader);
	drop_repeated(&reader);
}
