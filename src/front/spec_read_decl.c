#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/spec_reading.h"
#include "model/spec.h"

enum { POINTER_LIMIT = 1000 };

/* A declaration while its arrays grow. */
struct growing {
	struct decl *decl;
	struct decl_attribute *attributes;
	struct decl_variable *parameters, *fields;
	struct decl_enumerator *enumerators;
	struct decl *members;
};

struct growing_variable {
	struct decl_variable *variable;
	struct decl_attribute *attributes;
};

static struct decl_attribute make_attribute(struct reading *reading,
	const struct spec_element *element)
{
	return (struct decl_attribute){
		.name = reading_required(reading, element, "name"),
		.value = reading_optional(reading, element, "value"),
	};
}

static struct decl_type make_type(struct reading *reading, const struct spec_element *element)
{
	struct decl_type type = {
		.base = reading_required(reading, element, "type"),
		.is_const = reading_flag(reading, element, "const"),
		.pointers = reading_number(reading, element, "pointers"),
		.is_reference = reading_flag(reading, element, "reference"),
		.array = reading_optional(reading, element, "array"),
	};

	if (type.pointers > POINTER_LIMIT) { /* somebody would write so many '*' */
		reading_fail(reading, element, _("too many pointers"));
		type.pointers = 0;
	}
	return type;
}

static void read_variable_attribute(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing_variable *to = parent;

	ARENA_APPEND(reading->arena, to->attributes, to->variable->attribute_count,
		make_attribute(reading, element));
}

static struct decl_variable make_variable(struct reading *reading,
	const struct spec_element *element)
{
	static const struct spec_child children[] = {
		{"attribute", read_variable_attribute}, {NULL, NULL}
	};
	struct decl_variable variable = {
		.name = reading_required(reading, element, "name"),
		.type = make_type(reading, element),
		.direction = reading_direction(reading, element),
		.initial = reading_optional(reading, element, "initial"),
	};
	struct growing_variable growing = {.variable = &variable};

	reading_place(reading, element, &variable.line, &variable.column);
	reading_children(reading, element, children, &growing);
	variable.attributes = growing.attributes;
	return variable;
}

static void read_value(struct reading *reading, const struct spec_element *element,
	struct decl_enumerator *enumerator)
{
	const char *value = spec_tree_attribute(element, "value");
	char *end;

	if (value == NULL)
		return;
	errno = 0;
	enumerator->value = strtoll(value, &end, 10);
	enumerator->value_known = true;
	if (errno != 0 || *end != '\0' || !str_is_digit(value[value[0] == '-']))
		reading_fail(reading, element, _("'%s' is no value of the attribute '%s'"), value,
			"value");
}

static void read_enumerator(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing *to = parent;
	struct decl_enumerator enumerator = {
		.name = reading_required(reading, element, "name"),
		.expression = reading_optional(reading, element, "expression"),
	};

	read_value(reading, element, &enumerator);
	reading_place(reading, element, &enumerator.line, &enumerator.column);
	ARENA_APPEND(reading->arena, to->enumerators, to->decl->enumerator_count, enumerator);
}

static void read_attribute(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing *to = parent;

	ARENA_APPEND(reading->arena, to->attributes, to->decl->attribute_count,
		make_attribute(reading, element));
}

static void read_returns(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing *to = parent;

	to->decl->returns = make_type(reading, element);
}

static void read_parameter(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing *to = parent;

	ARENA_APPEND(reading->arena, to->parameters, to->decl->parameter_count,
		make_variable(reading, element));
}

static void read_field(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct growing *to = parent;

	ARENA_APPEND(reading->arena, to->fields, to->decl->field_count,
		make_variable(reading, element));
}

static void read_member(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct growing *to = parent;
	struct decl member;

	spec_decl_read(reading, element, &member);
	ARENA_APPEND(reading->arena, to->members, to->decl->member_count, member);
}

void spec_decl_read(struct reading *reading, const struct spec_element *element,
	struct decl *decl)
{
	static const struct spec_child children[] = {
		{"attribute", read_attribute},
		{"returns", read_returns},
		{"parameter", read_parameter},
		{"field", read_field},
		{"enumerator", read_enumerator},
		{"other", read_member},
		{"function", read_member},
		{"interface", read_member},
		{"class", read_member},
		{"coclass", read_member},
		{"enumeration", read_member},
		{"structure", read_member},
		{"union", read_member},
		{"function-pointer", read_member},
		{NULL, NULL}
	};
	struct growing growing = {.decl = decl};

	memset(decl, 0, sizeof *decl);
	if (!spec_decl_find(element->name, &decl->kind))
		reading_unknown(reading, element);
	decl->name = reading_required(reading, element, "name");
	decl->base = reading_optional(reading, element, "base");
	decl->alias = reading_optional(reading, element, "alias");
	decl->convention = reading_optional(reading, element, "convention");
	decl->has_body = reading_flag(reading, element, "has-body");
	reading_place(reading, element, &decl->line, &decl->column);
	reading_children(reading, element, children, &growing);
	decl->attributes = growing.attributes;
	decl->parameters = growing.parameters;
	decl->fields = growing.fields;
	decl->enumerators = growing.enumerators;
	decl->members = growing.members;
}
