#include "model/decl.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/strbuf.h"

/* C has several names for the same integer type. */
static const struct {
	const char *written;
	const char *normal;
} integers[] = {
	{"unsigned", "unsigned int"},
	{"int unsigned", "unsigned int"},
	{"signed", "int"},
	{"signed int", "int"},
	{"long int", "long"},
	{"signed long", "long"},
	{"signed long int", "long"},
	{"unsigned long int", "unsigned long"},
	{"long unsigned", "unsigned long"},
	{"long unsigned int", "unsigned long"},
	{"short int", "short"},
	{"signed short", "short"},
	{"signed short int", "short"},
	{"unsigned short int", "unsigned short"},
	{"short unsigned", "unsigned short"},
	{"short unsigned int", "unsigned short"},
	{"long long int", "long long"},
	{"signed long long", "long long"},
	{"unsigned long long int", "unsigned long long"},
	{"long long unsigned", "unsigned long long"},
	{"long long unsigned int", "unsigned long long"},
};

static const char *const keywords[] = {
	[DECL_OTHER] = "",
	[DECL_FUNCTION] = "",
	[DECL_INTERFACE] = "interface",
	[DECL_CLASS] = "class",
	[DECL_COCLASS] = "coclass",
	[DECL_ENUMERATION] = "enum",
	[DECL_STRUCTURE] = "struct",
	[DECL_UNION] = "union",
	[DECL_FUNCTION_POINTER] = "typedef",
};

/* What the functions below write to, and how much of a declaration. */
struct writer {
	struct arena *arena; /* for what is put in order */
	struct strbuf text;
	bool types_only;
};

static void write_decl(struct writer *out, const struct decl *decl, bool is_member);

const char *decl_attribute(const struct decl_attribute *attributes, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (str_equal(attributes[i].name, name))
			return attributes[i].value != NULL ? attributes[i].value : "";
	}
	return NULL;
}

static const char *normal_base(const char *base)
{
	if (base == NULL)
		return "";
	for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
		if (str_equal(base, integers[i].written))
			return integers[i].normal;
	}
	return base;
}

/* Everything that stands before the name: "const WCHAR *" */
static void write_type(struct strbuf *out, const struct decl_type *type)
{
	unsigned stars = type->pointers;

	if (type->is_const)
		strbuf_add(out, "const ");
	strbuf_add(out, normal_base(type->base));
	if (type->pointers > 0)
		strbuf_addc(out, ' ');
	if (type->is_reference && stars > 0)
		stars--;
	while (stars-- > 0)
		strbuf_addc(out, '*');
	if (type->is_reference)
		strbuf_addc(out, '&');
}

static void write_array(struct strbuf *out, const struct decl_type *type)
{
	if (type->array != NULL)
		strbuf_add(out, type->array);
}

/* "TYPE name[2]" or, without name, "TYPE[2]" */
static void write_named(struct strbuf *out, const struct decl_type *type, const char *name)
{
	write_type(out, type);
	if (*name != '\0' && type->pointers == 0)
		strbuf_addc(out, ' ');
	strbuf_add(out, name);
	write_array(out, type);
}

static const char *take_text(struct arena *arena, struct strbuf *buf)
{
	const char *text = arena_strdup(arena, strbuf_text(buf));

	strbuf_release(buf);
	return text;
}

const char *decl_type_text(struct arena *arena, const struct decl_type *type)
{
	struct strbuf buf = {0};

	write_named(&buf, type, "");
	return take_text(arena, &buf);
}

static int compare_attributes(const void *a, const void *b)
{
	const struct decl_attribute *x = a;
	const struct decl_attribute *y = b;
	int order = strcmp(x->name, y->name);

	if (order != 0)
		return order;
	return strcmp(x->value != NULL ? x->value : "", y->value != NULL ? y->value : "");
}

static void write_separated(struct strbuf *out, size_t *count, const char *name, const char *value)
{
	strbuf_add(out, (*count)++ > 0 ? ", " : "[");
	strbuf_add(out, name);
	if (value != NULL)
		strbuf_printf(out, "(%s)", value);
}

/* "[in, out, size_is(n)] ": directions first, then by name; nothing if there are none */
static void write_attributes(struct writer *out, unsigned direction,
	const struct decl_attribute *attributes, size_t count)
{
	struct decl_attribute *sorted = NULL;
	size_t written = 0;

	if (out->types_only)
		return;
	if (direction & DIRECTION_IN)
		write_separated(&out->text, &written, "in", NULL);
	if (direction & DIRECTION_OUT)
		write_separated(&out->text, &written, "out", NULL);
	if (count > 0) {
		sorted = arena_alloc(out->arena, count * sizeof *sorted);
		memcpy(sorted, attributes, count * sizeof *sorted);
		qsort(sorted, count, sizeof *sorted, compare_attributes);
	}
	for (size_t i = 0; i < count; i++)
		write_separated(&out->text, &written, sorted[i].name, sorted[i].value);
	if (written > 0)
		strbuf_add(&out->text, "] ");
}

static void write_parameter(struct writer *out, const struct decl_variable *parameter)
{
	write_attributes(out, parameter->direction, parameter->attributes,
		parameter->attribute_count);
	write_named(&out->text, &parameter->type, out->types_only ? "" : parameter->name);
	if (parameter->initial != NULL && !out->types_only)
		strbuf_printf(&out->text, " = %s", parameter->initial);
}

static void write_parameters(struct writer *out, const struct decl *decl)
{
	strbuf_addc(&out->text, '(');
	for (size_t i = 0; i < decl->parameter_count; i++) {
		if (i > 0)
			strbuf_add(&out->text, ", ");
		write_parameter(out, &decl->parameters[i]);
	}
	strbuf_addc(&out->text, ')');
}

/* A method keeps its name in its interface; alone, its types are all that is compared. */
static void write_function(struct writer *out, const struct decl *decl, bool is_member)
{
	const char *name = out->types_only && !is_member ? "" : decl->name;

	write_attributes(out, 0, decl->attributes, decl->attribute_count);
	write_named(&out->text, &decl->returns, name);
	if (*name == '\0' && decl->returns.pointers == 0)
		strbuf_addc(&out->text, ' ');
	write_parameters(out, decl);
}

static void write_function_pointer(struct writer *out, const struct decl *decl)
{
	if (!out->types_only)
		strbuf_add(&out->text, "typedef ");
	write_named(&out->text, &decl->returns, "");
	if (decl->returns.pointers == 0)
		strbuf_addc(&out->text, ' ');
	strbuf_printf(&out->text, "(*%s)", out->types_only ? "" : decl->name);
	write_parameters(out, decl);
}

/* uuid("ABC...") and uuid(abc...) are the same. */
static void write_uuid(struct writer *out, const struct decl *decl)
{
	const char *uuid = decl_attribute(decl->attributes, decl->attribute_count, "uuid");

	if (uuid == NULL)
		return;
	strbuf_add(&out->text, "[uuid(");
	for (; *uuid != '\0'; uuid++) {
		if (str_is_word(*uuid) || *uuid == '-')
			strbuf_addc(&out->text, str_lower(*uuid));
	}
	strbuf_add(&out->text, ")] ");
}

static void write_head(struct writer *out, const struct decl *decl)
{
	const char *name = decl->alias != NULL ? decl->alias : decl->name;

	strbuf_add(&out->text, keywords[decl->kind]);
	if (*name != '\0')
		strbuf_printf(&out->text, " %s", name);
	if (decl->base != NULL)
		strbuf_printf(&out->text, " : %s", decl->base);
}

/* Interfaces, classes and coclasses */
static void write_interface(struct writer *out, const struct decl *decl)
{
	write_uuid(out, decl);
	write_head(out, decl);
	if (!decl->has_body)
		return;
	strbuf_add(&out->text, " {");
	for (size_t i = 0; i < decl->member_count; i++) {
		const struct decl *member = &decl->members[i];

		strbuf_addc(&out->text, ' ');
		if (decl->kind == DECL_COCLASS)
			write_attributes(out, 0, member->attributes, member->attribute_count);
		write_decl(out, member, true);
		strbuf_addc(&out->text, ';');
	}
	strbuf_add(&out->text, " }");
}

static void write_enumerator(struct writer *out, const struct decl_enumerator *enumerator)
{
	strbuf_add(&out->text, enumerator->name);
	if (enumerator->value_known)
		strbuf_printf(&out->text, " = %" PRId64, enumerator->value);
	else if (enumerator->expression != NULL)
		strbuf_printf(&out->text, " = %s", enumerator->expression);
}

static void write_enumeration(struct writer *out, const struct decl *decl)
{
	write_head(out, decl);
	if (!decl->has_body)
		return;
	strbuf_add(&out->text, " { ");
	for (size_t i = 0; i < decl->enumerator_count; i++) {
		if (i > 0)
			strbuf_add(&out->text, ", ");
		write_enumerator(out, &decl->enumerators[i]);
	}
	strbuf_add(&out->text, decl->enumerator_count > 0 ? " }" : "}");
}

static bool is_before(const struct decl *member, const struct decl_variable *field)
{
	return member->line < field->line ||
		(member->line == field->line && member->column < field->column);
}

static void write_field(struct writer *out, const struct decl_variable *field)
{
	write_attributes(out, field->direction, field->attributes, field->attribute_count);
	write_named(&out->text, &field->type, field->name);
	strbuf_add(&out->text, "; ");
}

/* A nested aggregate; its alias is the name of a field, behind the braces as in C. */
static void write_nested(struct writer *out, const struct decl *nested)
{
	struct decl plain = *nested;

	plain.alias = NULL;
	write_decl(out, &plain, true);
	if (nested->alias != NULL)
		strbuf_printf(&out->text, " %s", nested->alias);
	strbuf_add(&out->text, "; ");
}

/* Fields and nested aggregates in the order of their places */
static void write_aggregate(struct writer *out, const struct decl *decl)
{
	size_t member = 0;

	write_head(out, decl);
	if (!decl->has_body)
		return;
	strbuf_add(&out->text, " { ");
	for (size_t i = 0; i < decl->field_count; i++) {
		while (member < decl->member_count &&
			is_before(&decl->members[member], &decl->fields[i]))
			write_nested(out, &decl->members[member++]);
		write_field(out, &decl->fields[i]);
	}
	while (member < decl->member_count)
		write_nested(out, &decl->members[member++]);
	strbuf_addc(&out->text, '}');
}

/* Attributes alone */
static void write_other(struct writer *out, const struct decl *decl)
{
	write_attributes(out, 0, decl->attributes, decl->attribute_count);
	if (out->text.length > 0)
		strbuf_cut(&out->text, out->text.length - 1);
}

static void write_decl(struct writer *out, const struct decl *decl, bool is_member)
{
	switch (decl->kind) {
	case DECL_OTHER:
		write_other(out, decl);
		break;
	case DECL_FUNCTION:
		write_function(out, decl, is_member);
		break;
	case DECL_INTERFACE:
	case DECL_CLASS:
	case DECL_COCLASS:
		write_interface(out, decl);
		break;
	case DECL_ENUMERATION:
		write_enumeration(out, decl);
		break;
	case DECL_STRUCTURE:
	case DECL_UNION:
		write_aggregate(out, decl);
		break;
	case DECL_FUNCTION_POINTER:
		write_function_pointer(out, decl);
		break;
	}
}

const char *decl_text(struct arena *arena, const struct decl *decl, bool types_only)
{
	struct writer out = {.arena = arena, .types_only = types_only};

	write_decl(&out, decl, false);
	return take_text(arena, &out.text);
}
