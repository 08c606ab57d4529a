#include <inttypes.h>
#include <stdio.h>

#include "back/spec_parts.h"
#include "model/spec.h"

static void write_attributes(struct xml_out *out, const struct decl_attribute *attributes,
	size_t count)
{
	for (size_t i = 0; i < count; i++) {
		xml_start(out, "attribute");
		xml_required(out, "name", attributes[i].name);
		xml_attribute(out, "value", attributes[i].value);
		xml_end(out, "attribute");
	}
}

static void write_type(struct xml_out *out, const struct decl_type *type)
{
	xml_required(out, "type", type->base);
	xml_flag(out, "const", type->is_const);
	if (type->pointers > 0)
		xml_number(out, "pointers", type->pointers);
	xml_flag(out, "reference", type->is_reference);
	xml_attribute(out, "array", type->array);
}

void spec_direction_write(struct xml_out *out, unsigned direction)
{
	static const char *const names[] = {NULL, "in", "out", "in out"};

	xml_attribute(out, "direction", names[direction & (DIRECTION_IN | DIRECTION_OUT)]);
}

static void write_variables(struct xml_out *out, const char *name,
	const struct decl_variable *variables, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct decl_variable *variable = &variables[i];

		xml_start(out, name);
		xml_required(out, "name", variable->name);
		write_type(out, &variable->type);
		spec_direction_write(out, variable->direction);
		xml_attribute(out, "initial", variable->initial);
		xml_place(out, variable->line, variable->column);
		write_attributes(out, variable->attributes, variable->attribute_count);
		xml_end(out, name);
	}
}

static void write_enumerators(struct xml_out *out, const struct decl_enumerator *enumerators,
	size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct decl_enumerator *enumerator = &enumerators[i];
		char value[24];

		xml_start(out, "enumerator");
		xml_required(out, "name", enumerator->name);
		xml_attribute(out, "expression", enumerator->expression);
		snprintf(value, sizeof value, "%" PRId64, enumerator->value);
		xml_attribute(out, "value", enumerator->value_known ? value : NULL);
		xml_place(out, enumerator->line, enumerator->column);
		xml_end(out, "enumerator");
	}
}

static bool is_type(const struct decl_type *type)
{
	return type->base != NULL || type->is_const || type->pointers > 0 || type->is_reference ||
		type->array != NULL;
}

static void write_decl(struct xml_out *out, const struct decl *decl, unsigned depth)
{
	const char *name = spec_decl_name(decl->kind);

	xml_start(out, name);
	xml_required(out, "name", decl->name);
	xml_attribute(out, "base", decl->base);
	xml_attribute(out, "alias", decl->alias);
	xml_attribute(out, "convention", decl->convention);
	xml_flag(out, "has-body", decl->has_body);
	xml_place(out, decl->line, decl->column);
	write_attributes(out, decl->attributes, decl->attribute_count);
	if (is_type(&decl->returns)) {
		xml_start(out, "returns");
		write_type(out, &decl->returns);
		xml_end(out, "returns");
	}
	write_variables(out, "parameter", decl->parameters, decl->parameter_count);
	write_variables(out, "field", decl->fields, decl->field_count);
	write_enumerators(out, decl->enumerators, decl->enumerator_count);
	for (size_t i = 0; i < decl->member_count && depth < SPEC_DECL_DEPTH; i++)
		write_decl(out, &decl->members[i], depth + 1);
	xml_end(out, name);
}

void spec_decl_write(struct xml_out *out, const struct decl *decl)
{
	write_decl(out, decl, 0);
}
