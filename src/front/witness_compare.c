#include "front/witness_compare.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "front/decl_parse.h"

/* The declaration of one page, and where it is. */
struct statement {
	const char *file;
	uint32_t line; /* of the fence */
	bool is_exact; /* the places of the decls are those of this page's code */
	const struct decl *decls;
	size_t count;
};

/* Types that have another name. Sources: WinNT.h, WTypesbase.h */
static const struct {
	const char *name;
	const char *base;
	bool is_const;
	unsigned pointers;
} aliases[] = {
	{"LPWSTR", "WCHAR", false, 1}, {"PWSTR", "WCHAR", false, 1},
	{"LPOLESTR", "WCHAR", false, 1}, {"OLECHAR", "WCHAR", false, 0},
	{"LPCWSTR", "WCHAR", true, 1}, {"PCWSTR", "WCHAR", true, 1},
	{"LPCOLESTR", "WCHAR", true, 1}, {"LPSTR", "char", false, 1},
	{"LPCSTR", "char", true, 1}, {"CHAR", "char", false, 0}, {"LPVOID", "void", false, 1},
	{"PVOID", "void", false, 1}, {"VOID", "void", false, 0}, {"LPBYTE", "BYTE", false, 1},
	{"LPDWORD", "DWORD", false, 1}, {"LPBOOL", "BOOL", false, 1},
	{"REFIID", "GUID", true, 1}, {"REFGUID", "GUID", true, 1}, {"REFCLSID", "GUID", true, 1},
	{"IID", "GUID", false, 0}, {"CLSID", "GUID", false, 0},
	/* one type on Windows */
	{"ULONG", "unsigned long", false, 0}, {"LONG", "long", false, 0},
	{"wchar_t", "WCHAR", false, 0},
};

/* The words that C has for types. */
static const char *const keywords[] = {"void", "char", "int", "long", "short", "unsigned int",
	"unsigned long", "unsigned short", "unsigned char", "signed char", "float", "double",
	"unsigned", "long long", "unsigned long long"};

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_types(struct comparison *comparison, const struct decl *method)
{
	ARENA_APPEND(&comparison->arena, comparison->types, comparison->type_count,
		method->returns.base);
	for (size_t i = 0; i < method->parameter_count; i++)
		ARENA_APPEND(&comparison->arena, comparison->types, comparison->type_count,
			method->parameters[i].type.base);
}

void comparison_init(struct comparison *comparison, const struct model *model,
	const struct witness_file *witness, struct findings *findings)
{
	comparison->model = model;
	comparison->witness = witness;
	comparison->findings = findings;
	for (size_t i = 0; i < witness->interface_count; i++) {
		for (size_t j = 0; j < witness->interfaces[i].member_count; j++)
			add_types(comparison, &witness->interfaces[i].members[j]);
	}
	if (comparison->type_count > 0)
		qsort(comparison->types, comparison->type_count, sizeof comparison->types[0],
			compare_names);
}

void comparison_release(struct comparison *comparison)
{
	arena_release(&comparison->arena);
}

/* Types */

static bool is_keyword(const char *base)
{
	for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
		if (strcmp(keywords[i], base) == 0)
			return true;
	}
	return false;
}

/* The type as the compiler sees it in a parameter list: an array is a pointer there. */
static struct decl_type plain_type(const struct decl_type *written)
{
	struct decl_type type = *written;

	type.is_reference = false; /* it counts as one of the pointers */
	if (type.array != NULL)
		type.pointers++;
	type.array = NULL;
	if (str_begins(type.base, "SAFEARRAY(")) { /* what IDL makes of it in C */
		type.base = "SAFEARRAY";
		type.pointers++;
	}
	if (str_begins(type.base, "struct "))
		type.base += strlen("struct ");
	for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
		if (strcmp(type.base, aliases[i].name) != 0)
			continue;
		type.base = aliases[i].base;
		type.is_const |= aliases[i].is_const;
		type.pointers += aliases[i].pointers;
		break;
	}
	return type;
}

/* A name that neither the header nor a page knows, where the header has a word of C: it may well
 * be another name for that. Silence is better than a guess. */
static bool may_be_alias(const struct comparison *comparison, const struct decl_type *page,
	const struct decl_type *header)
{
	return is_keyword(header->base) && !is_keyword(page->base) &&
		bsearch(&page->base, comparison->types, comparison->type_count,
			sizeof comparison->types[0], compare_names) == NULL &&
		model_find(comparison->model, page->base) == NULL;
}

static bool same_type(struct comparison *comparison, const struct decl_type *page,
	const struct decl_type *header)
{
	struct decl_type x = plain_type(page), y = plain_type(header);

	return may_be_alias(comparison, page, header) ||
		strcmp(decl_type_text(&comparison->arena, &x),
			decl_type_text(&comparison->arena, &y)) == 0;
}

/* Findings */

static uint32_t line_of(const struct statement *statement, uint32_t line)
{
	return statement->is_exact ? statement->line + line : statement->line;
}

static uint32_t column_of(const struct statement *statement, uint32_t column)
{
	return statement->is_exact ? column : 1;
}

#define ADD(comparison, rule, statement, thing, ...)                                               \
	finding_add((comparison)->findings, rule, (statement)->file,                               \
		line_of(statement, (thing)->line), column_of(statement, (thing)->column),          \
		__VA_ARGS__)

static const char *number_text(struct comparison *comparison, size_t number)
{
	return arena_printf(&comparison->arena, "%zu", number);
}

static void compare_parameter(struct comparison *comparison, const struct statement *statement,
	const struct decl_variable *page, const struct decl_variable *header)
{
	static const char *const directions[] = {"", "in", "out", "in, out"};
	const char *name = page->name[0] != '\0' ? page->name : header->name;

	if (page->name[0] != '\0' && header->name[0] != '\0' &&
		strcmp(page->name, header->name) != 0)
		ADD(comparison, RULE_HEADER_PARAMETER_NAME, statement, page, page->name,
			header->name);
	if (!same_type(comparison, &page->type, &header->type))
		ADD(comparison, RULE_HEADER_TYPE, statement, page, name,
			decl_type_text(&comparison->arena, &page->type),
			decl_type_text(&comparison->arena, &header->type));
	if (header->direction != 0 && page->direction != header->direction)
		ADD(comparison, RULE_HEADER_DIRECTION, statement, page, name,
			directions[page->direction & 3], directions[header->direction & 3]);
}

static void compare_function(struct comparison *comparison, const struct statement *statement,
	const struct decl *page, const struct decl *header)
{
	if (strcmp(page->name, header->name) != 0)
		ADD(comparison, RULE_HEADER_NAME, statement, page, page->name, header->name);
	if (!same_type(comparison, &page->returns, &header->returns))
		ADD(comparison, RULE_HEADER_RETURNS, statement, page,
			decl_type_text(&comparison->arena, &page->returns),
			decl_type_text(&comparison->arena, &header->returns));
	if (page->parameter_count != header->parameter_count) {
		ADD(comparison, RULE_HEADER_PARAMETER_COUNT, statement, page,
			number_text(comparison, page->parameter_count),
			number_text(comparison, header->parameter_count));
		return;
	}
	for (size_t i = 0; i < page->parameter_count; i++)
		compare_parameter(comparison, statement, &page->parameters[i],
			&header->parameters[i]);
}

static const struct decl *find_member(const struct decl *interface, const char *name)
{
	for (size_t i = 0; i < interface->member_count; i++) {
		if (strcmp(interface->members[i].name, name) == 0)
			return &interface->members[i];
	}
	return NULL;
}

/* The place of `member` in its list, from 1, among those that the other list has, too. */
static size_t common_place(const struct decl *list, const struct decl *member,
	const struct decl *other)
{
	size_t place = 1;

	for (const struct decl *m = list->members; m != member; m++)
		place += find_member(other, m->name) != NULL;
	return place;
}

static void compare_members(struct comparison *comparison, const struct statement *statement,
	const struct decl *page, const struct decl *header)
{
	for (size_t i = 0; i < page->member_count; i++) {
		const struct decl *member = &page->members[i];
		const struct decl *twin = find_member(header, member->name);
		size_t here, there;

		if (twin == NULL) {
			ADD(comparison, RULE_HEADER_METHOD_UNKNOWN, statement, member,
				member->name);
			continue;
		}
		here = common_place(page, member, header);
		there = common_place(header, twin, page);
		if (here != there)
			ADD(comparison, RULE_HEADER_ORDER, statement, member, member->name,
				number_text(comparison, here), number_text(comparison, there));
		compare_function(comparison, statement, member, twin);
	}
	for (size_t i = 0; i < header->member_count; i++) {
		if (find_member(page, header->members[i].name) == NULL)
			ADD(comparison, RULE_HEADER_METHOD_MISSING, statement, page,
				header->members[i].name);
	}
}

/* An IID as written, without quotes, in lower case. */
static const char *iid_text(struct comparison *comparison, const struct decl *interface)
{
	const char *uuid = decl_attribute(interface->attributes, interface->attribute_count,
		"uuid");
	char *text;
	size_t n = 0;

	if (uuid == NULL)
		return NULL;
	text = arena_strdup(&comparison->arena, uuid);
	for (; *uuid != '\0'; uuid++) {
		if (str_is_word(*uuid) || *uuid == '-')
			text[n++] = str_lower(*uuid);
	}
	text[n] = '\0';
	return text;
}

static void compare_heads(struct comparison *comparison, const struct statement *statement,
	const struct decl *page, const struct decl *header)
{
	const char *here = iid_text(comparison, page), *there = iid_text(comparison, header);

	if (here != NULL && there != NULL && strcmp(here, there) != 0)
		ADD(comparison, RULE_HEADER_IID, statement, page, here, there);
	if (page->base != NULL && header->base != NULL && strcmp(page->base, header->base) != 0)
		ADD(comparison, RULE_HEADER_BASE, statement, page, page->base, header->base);
	if (page->has_body)
		compare_members(comparison, statement, page, header);
}

/* Pages */

/* What page number `i` of the entity declares. */
static struct statement read_statement(struct comparison *comparison, const struct entity *entity,
	size_t i, bool *first_seen)
{
	const struct declaration *declaration = entity->declaration;
	const struct witness *witness = &declaration->fact.witnesses[i];
	struct statement statement = {.file = entity->pages[witness->page].file,
		.line = witness->line};

	if (witness->value == NULL) {
		statement.decls = declaration->decls;
		statement.count = declaration->decl_count;
		statement.is_exact = !*first_seen; /* the code that is kept is the first's */
		*first_seen = true;
	} else {
		statement.decls = decl_parse(&comparison->arena, witness->value,
			strlen(witness->value), NULL, NULL, &statement.count);
		statement.is_exact = true;
	}
	return statement;
}

void comparison_method(struct comparison *comparison, const struct entity *page,
	const struct decl *header)
{
	bool first_seen = false;

	if (page->declaration == NULL)
		return;
	for (size_t i = 0; i < page->declaration->fact.witness_count; i++) {
		struct statement statement = read_statement(comparison, page, i, &first_seen);

		if (statement.count > 0 && statement.decls[0].kind == DECL_FUNCTION)
			compare_function(comparison, &statement, &statement.decls[0], header);
	}
}

void comparison_interface(struct comparison *comparison, const struct entity *page,
	const struct decl *header)
{
	bool first_seen = false;

	if (page->declaration == NULL)
		return;
	for (size_t i = 0; i < page->declaration->fact.witness_count; i++) {
		struct statement statement = read_statement(comparison, page, i, &first_seen);

		for (size_t j = 0; j < statement.count; j++) {
			const struct decl *decl = &statement.decls[j];

			if (decl->kind == DECL_INTERFACE || decl->kind == DECL_CLASS)
				compare_heads(comparison, &statement, decl, header);
		}
	}
}
