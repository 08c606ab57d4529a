/* Methods of the suite: their parameters, their status codes, a call for each. */
#include <string.h>

#include "back/c_text.h"
#include "back/suite_parts.h"
#include "back/types.h"
#include "base/str.h"

/* Parameters */

static bool is_interface(const struct writer *writer, const char *base)
{
	const struct entity *entity = model_find(writer->model, base);

	return strcmp(base, interface_root) == 0 ||
		(entity != NULL && entity->kind == KIND_INTERFACE);
}

/* As type_find(), also for types that pages or a header declare. */
static enum type_class find_type(const struct writer *writer, const struct interface *interface,
	const char *base)
{
	size_t size;
	enum type_class kind = type_find(base, &size);
	const struct decl *decl = kind == TYPE_UNKNOWN
		? interface_type(interface, writer->model, base) : NULL;

	if (decl == NULL)
		return kind;
	return decl->kind == DECL_ENUMERATION ? TYPE_SIGNED
		: decl->kind == DECL_FUNCTION_POINTER ? TYPE_FUNCTION : TYPE_OTHER;
}

static const char *parameter_class(const struct writer *writer, const struct interface *interface,
	const struct decl_variable *parameter)
{
	const struct decl_type *type = &parameter->type;
	enum type_class kind = find_type(writer, interface, type->base);

	if (type->array != NULL)
		return "STELE_OPAQUE";
	if (is_interface(writer, type->base) &&
		type->pointers == (parameter->direction & DIRECTION_OUT ? 2u : 1u))
		return "STELE_INTERFACE";
	if (type->pointers == 0 && kind == TYPE_SIGNED)
		return "STELE_SIGNED";
	if (type->pointers == 0 && kind == TYPE_UNSIGNED)
		return "STELE_UNSIGNED";
	if (type->pointers == 1 && (kind == TYPE_SIGNED || kind == TYPE_UNSIGNED))
		return "STELE_POINTER";
	return "STELE_OPAQUE";
}

/* The type whose size the runner needs: of the integer, or of what is pointed at; NULL: none. */
static const char *sized_type(struct writer *writer, const struct decl_variable *parameter,
	const char *kind)
{
	struct decl_type type = parameter->type;

	if (strcmp(kind, "STELE_OPAQUE") == 0 ||
		(strcmp(kind, "STELE_INTERFACE") == 0 && type.pointers == 1))
		return NULL;
	if (type.pointers > 0)
		type.pointers--;
	type.is_const = false;
	return decl_type_text(&writer->arena, &type);
}

static const char *parameter_fact(const struct slot *slot, const char *name)
{
	const struct parameter *parameter =
		slot->entity != NULL ? entity_parameter(slot->entity, name) : NULL;

	return parameter != NULL ? parameter->fact.id : slot->fact;
}

static void emit_parameters(struct writer *writer, const struct interface *interface,
	const struct slot *slot)
{
	struct strbuf *out = &writer->out;

	if (slot->decl->parameter_count == 0)
		return;
	strbuf_printf(out, "static const struct stele_parameter parameters_%s_%s[] = {\n",
		interface->name, slot->name);
	for (size_t i = 0; i < slot->decl->parameter_count; i++) {
		const struct decl_variable *parameter = &slot->decl->parameters[i];
		const char *kind = parameter_class(writer, interface, parameter);
		const char *sized = sized_type(writer, parameter, kind);
		const char *name = slot->page_decl != NULL ? slot->page_decl->parameters[i].name
							   : parameter->name;

		strbuf_add(out, "\t{");
		c_string(out, name, "\t\t");
		strbuf_add(out, ", ");
		c_string(out, decl_type_text(&writer->arena, &parameter->type), "\t\t");
		strbuf_printf(out, ", %u, %s, ", parameter->direction, kind);
		if (sized != NULL)
			strbuf_printf(out, "(uint32_t)sizeof(%s), ", sized);
		else
			strbuf_add(out, "0, ");
		c_string(out, parameter_fact(slot, name), "\t\t");
		strbuf_add(out, "},\n");
	}
	strbuf_add(out, "};\n");
}

/* Status sets */

struct status_set {
	const char **symbols;
	const char **facts;
	const struct status **rows; /* NULL: named by a row */
	size_t count;
	bool known; /* all values are */
};

static void set_add(struct writer *writer, struct status_set *set, const char *symbol,
	const char *fact, const struct status *row)
{
	size_t count = set->count;

	for (size_t i = 0; i < count; i++) {
		if (strcmp(set->symbols[i], symbol) == 0)
			return;
	}
	ARENA_APPEND(&writer->arena, set->symbols, set->count, symbol);
	set->count = count;
	ARENA_APPEND(&writer->arena, set->facts, set->count, fact);
	set->count = count;
	ARENA_APPEND(&writer->arena, set->rows, set->count, row);
}

/* Every status code that the words of a row name: what a later call returns, for instance. */
static void add_named(struct writer *writer, struct status_set *set, const struct status *row)
{
	for (size_t i = 0; i < row->fact.witness_count; i++) {
		const char *text;

		if (row->fact.witnesses[i].text == NULL)
			continue;
		text = node_plain_text(&writer->arena, row->fact.witnesses[i].text);
		while (*text != '\0') {
			size_t n = 0;
			const char *word;
			uint32_t value;

			while (str_is_word(text[n]))
				n++;
			word = arena_strndup(&writer->arena, text, n);
			if (n > 0 && strchr(word, '_') != NULL &&
				status_value(writer->model, word, &value))
				set_add(writer, set, word, row->fact.id, NULL);
			text += n > 0 ? n : 1;
		}
	}
}

/* The rows of the page's tables, then what they name. A row that is disputed is allowed: the
 * suite is silent where the pages are not sure. */
static struct status_set status_set(struct writer *writer, const struct slot *slot)
{
	struct status_set set = {.known = slot->entity != NULL && slot->entity->status_count > 0};
	uint32_t value;

	for (size_t i = 0; set.known && i < slot->entity->status_count; i++) {
		const struct status *row = &slot->entity->statuses[i];

		set_add(writer, &set, row->symbol, row->fact.id, row);
	}
	for (size_t i = 0; set.known && i < slot->entity->status_count; i++)
		add_named(writer, &set, &slot->entity->statuses[i]);
	for (size_t i = 0; i < set.count; i++) {
		if (!status_value(writer->model, set.symbols[i], &value))
			set.known = false;
	}
	return set;
}

static void emit_statuses(struct writer *writer, const char *interface, const struct slot *slot,
	const struct status_set *set)
{
	struct strbuf *out = &writer->out;

	if (!set->known)
		return;
	strbuf_printf(out, "static const struct stele_status statuses_%s_%s[] = {\n", interface,
		slot->name);
	for (size_t i = 0; i < set->count; i++) {
		uint32_t value = 0;

		status_value(writer->model, set->symbols[i], &value);
		strbuf_addc(out, '\t');
		emit_status(writer, set->symbols[i], value, set->facts[i]);
		strbuf_add(out, ", ");
		if (set->rows[i] != NULL)
			emit_source(out, slot->entity, &set->rows[i]->fact);
		else
			strbuf_add(out, "/* named by that row */");
		strbuf_addc(out, '\n');
	}
	strbuf_add(out, "};\n");
}

/* Methods */

/* The expression that passes argument `i`. */
static void emit_argument(struct writer *writer, const struct interface *interface,
	const struct decl_variable *parameter, size_t i)
{
	struct decl_type type = parameter->type;
	struct strbuf *out = &writer->out;
	const char *text;
	enum type_class kind = find_type(writer, interface, type.base);

	if (type.array != NULL) {
		type.array = NULL;
		type.pointers++;
	}
	text = decl_type_text(&writer->arena, &type);
	if (type.pointers == 0 && (kind == TYPE_SIGNED || kind == TYPE_UNSIGNED))
		strbuf_printf(out, "(%s)arguments[%zu].number", text, i);
	else if (type.pointers == 0 && kind == TYPE_GUID)
		strbuf_printf(out, "STELE_GUID_ARGUMENT(arguments[%zu].pointer)", i);
	else if (type.pointers == 0 && kind == TYPE_FUNCTION)
		strbuf_printf(out, "(%s)(uintptr_t)arguments[%zu].pointer", text, i);
	else if (type.pointers == 0 && kind == TYPE_OTHER) /* a structure */
		strbuf_printf(out, "(%s){0}", text);
	else
		strbuf_printf(out, "(%s)arguments[%zu].pointer", text, i);
}

static void emit_call(struct writer *writer, const struct interface *interface,
	const struct slot *slot)
{
	struct strbuf *out = &writer->out;
	const struct decl_type *returns = &slot->decl->returns;
	bool is_void = strcmp(returns->base, "void") == 0 && returns->pointers == 0;

	strbuf_printf(out,
		"static union stele_value call_%s_%s(void *object, const union stele_value "
		"*arguments)\n{\n\t%s *self = (%s *)object;\n\tunion stele_value result = {0};\n\n",
		interface->name, slot->name, interface->name, interface->name);
	if (slot->decl->parameter_count == 0)
		strbuf_add(out, "\t(void)arguments;\n");
	strbuf_add(out, is_void ? "\t" : returns->pointers > 0 ? "\tresult.pointer = (void *)"
		: strcmp(returns->base, "HRESULT") == 0 ? "\tresult.number = (uint32_t)"
							 : "\tresult.number = (uint64_t)");
	strbuf_printf(out, "self->lpVtbl->%s(self", slot->name);
	for (size_t i = 0; i < slot->decl->parameter_count; i++) {
		strbuf_add(out, ",\n\t\t");
		emit_argument(writer, interface, &slot->decl->parameters[i], i);
	}
	strbuf_add(out, ");\n\treturn result;\n}\n\n");
}

static void emit_method_parts(struct writer *writer, const struct interface *interface)
{
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];
		struct status_set set;

		if (slot->inherited)
			continue;
		set = status_set(writer, slot);
		emit_parameters(writer, interface, slot);
		emit_statuses(writer, interface->name, slot, &set);
		emit_call(writer, interface, slot);
	}
}

static void emit_method(struct writer *writer, const struct interface *interface, size_t index)
{
	const struct slot *slot = &interface->slots[index];
	struct strbuf *out = &writer->out;
	struct status_set set = status_set(writer, slot);
	bool returns_status = strcmp(slot->decl->returns.base, "HRESULT") == 0 &&
		slot->decl->returns.pointers == 0;
	const char *declaration = slot->fact;

	strbuf_add(out, "\t{");
	c_string(out, slot->name, "\t\t");
	strbuf_add(out, ", ");
	c_string(out, slot->entity != NULL ? slot->entity->id : declaration, "\t\t");
	strbuf_add(out, ",\n\t\t");
	c_string(out, decl_text(&writer->arena, slot->decl, true), "\t\t");
	strbuf_add(out, ", ");
	c_string(out, declaration, "\t\t");
	strbuf_printf(out, ",\n\t\t%zu, %s, %s, ", index, returns_status ? "true" : "false",
		set.known ? "true" : "false");
	if (set.known)
		strbuf_printf(out, "statuses_%s_%s, %zu, ", interface->name, slot->name, set.count);
	else
		strbuf_add(out, "NULL, 0, ");
	if (slot->decl->parameter_count > 0)
		strbuf_printf(out, "parameters_%s_%s, %zu,\n\t\t", interface->name, slot->name,
			slot->decl->parameter_count);
	else
		strbuf_add(out, "NULL, 0,\n\t\t");
	strbuf_printf(out, "call_%s_%s},\n", interface->name, slot->name);
}

static size_t own_methods(const struct interface *interface)
{
	size_t count = 0;

	for (size_t i = 0; i < interface->slot_count; i++)
		count += !interface->slots[i].inherited;
	return count;
}

void emit_interfaces(struct writer *writer)
{
	struct strbuf *out = &writer->out;

	for (size_t i = 0; i < writer->count; i++)
		emit_method_parts(writer, &writer->interfaces[i]);
	for (size_t i = 0; i < writer->count; i++) {
		const struct interface *interface = &writer->interfaces[i];

		strbuf_printf(out, "static const struct stele_method methods_%s[] = {\n",
			interface->name);
		for (size_t j = 0; j < interface->slot_count; j++) {
			if (!interface->slots[j].inherited)
				emit_method(writer, interface, j);
		}
		strbuf_add(out, "};\n\n");
	}
	strbuf_add(out, "static const struct stele_interface interfaces[] = {\n");
	for (size_t i = 0; i < writer->count; i++) {
		const struct interface *interface = &writer->interfaces[i];

		strbuf_add(out, "\t{");
		c_string(out, interface->name, "\t\t");
		strbuf_printf(out, ", {%s},\n\t\t",
			interface_iid_text(&writer->arena, interface->iid, "{", "}"));
		c_string(out, interface->fact, "\t\t");
		strbuf_printf(
			out, ", methods_%s, %zu},\n", interface->name, own_methods(interface));
	}
	strbuf_add(out, "};\n\n");
}
