#include "back/suite.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "back/types.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"

/* Status codes on which every COM header rests: known without a page. */
static const struct {
	const char *symbol;
	uint32_t value;
} base_statuses[] = {
	{"S_OK", 0},
	{"E_NOINTERFACE", 0x80004002},
	{"E_POINTER", 0x80004003},
};

struct writer {
	const struct model *model;
	const struct interface *interfaces;
	size_t count;
	struct arena arena;
	struct strbuf out;
};

static bool status_value(const struct model *model, const char *symbol, uint32_t *value)
{
	const struct status *status = model_find_status(model, symbol, NULL);

	if (status != NULL) {
		*value = status->value;
		return true;
	}
	for (size_t i = 0; i < sizeof base_statuses / sizeof base_statuses[0]; i++) {
		if (strcmp(base_statuses[i].symbol, symbol) == 0) {
			*value = base_statuses[i].value;
			return true;
		}
	}
	return false;
}

/* " page.md:12 " of the first witness, as a comment. */
static void emit_source(struct strbuf *out, const struct entity *entity, const struct fact *fact)
{
	if (fact->witness_count == 0)
		return;
	strbuf_add(out, "/* ");
	c_comment(out, entity->pages[fact->witnesses[0].page].file);
	strbuf_printf(out, ":%u */", fact->witnesses[0].line);
}

static void emit_status(struct writer *writer, const char *symbol, uint32_t value, const char *fact)
{
	strbuf_add(&writer->out, "{");
	c_string(&writer->out, symbol, "\t\t");
	strbuf_add(&writer->out, ", ");
	c_status(&writer->out, value);
	strbuf_add(&writer->out, ", ");
	c_string(&writer->out, fact, "\t\t");
	strbuf_add(&writer->out, "}");
}

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

static void emit_interfaces(struct writer *writer)
{
	struct strbuf *out = &writer->out;

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

/* Rules */

static size_t emit_rules(struct writer *writer)
{
	const struct entity *root = model_find(writer->model, interface_root);
	size_t count = root != NULL ? root->rule_count : 0;

	strbuf_add(&writer->out, "static const struct stele_rule rules[] = {\n");
	for (size_t i = 0; i < count; i++) {
		strbuf_add(&writer->out, "\t{");
		c_string(&writer->out, root->rules[i].name, "\t\t");
		strbuf_add(&writer->out, ", ");
		c_string(&writer->out, root->rules[i].fact.id, "\t\t");
		strbuf_add(&writer->out, "}, ");
		emit_source(&writer->out, root, &root->rules[i].fact);
		strbuf_addc(&writer->out, '\n');
	}
	strbuf_add(&writer->out, "\t{NULL, NULL},\n};\n\n");
	return count;
}

/* Sequences and nestings */

/* Index of an interface of the kit, and of one of its own methods; false if it has no such. */
static bool find_method(const struct writer *writer, const char *interface, const char *method,
	size_t *interface_index, size_t *method_index)
{
	for (size_t i = 0; i < writer->count; i++) {
		size_t own = 0;

		if (strcmp(writer->interfaces[i].name, interface) != 0)
			continue;
		for (size_t j = 0; j < writer->interfaces[i].slot_count; j++) {
			if (writer->interfaces[i].slots[j].inherited)
				continue;
			if (strcmp(writer->interfaces[i].slots[j].name, method) == 0) {
				*interface_index = i;
				*method_index = own;
				return true;
			}
			own++;
		}
	}
	return false;
}

/* A literal number: decimal or hexadecimal, with a sign. */
static bool literal(const char *text, uint64_t *number)
{
	char *end;
	bool negative = *text == '-';
	unsigned long long value;

	text += negative;
	if (!str_is_digit(*text))
		return false;
	errno = 0;
	value = strtoull(text, &end, strncmp(text, "0x", 2) == 0 ? 16 : 10);
	*number = negative ? (uint64_t)0 - value : value;
	return *end == '\0' && errno == 0;
}

/* Parameters of an own method of an interface. */
static size_t parameter_count(const struct interface *interface, size_t method)
{
	size_t own = 0;

	for (size_t i = 0; i < interface->slot_count; i++) {
		if (!interface->slots[i].inherited && own++ == method)
			return interface->slots[i].decl->parameter_count;
	}
	return 0;
}

/* What keeps a step from being run, or NULL. */
static const char *step_obstacle(const struct writer *writer, const struct step *step)
{
	size_t interface, method;
	uint64_t number;
	uint32_t value;

	if (!find_method(writer, step->interface, step->method, &interface, &method))
		return N_("it calls a method that the kit does not have");
	if (step->has_arguments &&
		step->argument_count != parameter_count(&writer->interfaces[interface], method))
		return N_("it has not as many arguments as the declaration has parameters");
	for (size_t i = 0; i < step->argument_count; i++) {
		if (!literal(step->arguments[i], &number))
			return N_("it has an argument that is no number");
	}
	for (size_t i = 0; i < step->status_count; i++) {
		if (!status_value(writer->model, step->statuses[i], &value))
			return N_("no page states the value of one of its status codes");
	}
	return NULL;
}

static bool can_run(const struct writer *writer, const struct sequence *sequence, bool report)
{
	for (size_t i = 0; i < sequence->step_count; i++) {
		const char *obstacle = step_obstacle(writer, &sequence->steps[i]);

		if (obstacle == NULL && sequence->fact.disputed)
			obstacle = N_("the pages disagree about it");
		if (obstacle == NULL)
			continue;
		if (report)
			message_note(_("%s is not in the kit: %s"), sequence->fact.id, _(obstacle));
		return false;
	}
	return sequence->step_count > 0;
}

static void emit_step_parts(struct writer *writer, const struct step *step, size_t sequence,
	size_t index)
{
	struct strbuf *out = &writer->out;

	if (step->argument_count > 0) {
		strbuf_printf(out, "static const union stele_value arguments_%zu_%zu[] = {",
			sequence, index);
		for (size_t i = 0; i < step->argument_count; i++) {
			uint64_t number = 0;

			literal(step->arguments[i], &number);
			strbuf_printf(out, "%s{%lluu}", i > 0 ? ", " : "",
				(unsigned long long)number);
		}
		strbuf_add(out, "};\n");
	}
	if (step->status_count > 0) {
		strbuf_printf(out, "static const struct stele_status results_%zu_%zu[] = {\n",
			sequence, index);
		for (size_t i = 0; i < step->status_count; i++) {
			uint32_t value = 0;

			status_value(writer->model, step->statuses[i], &value);
			strbuf_addc(out, '\t');
			emit_status(writer, step->statuses[i], value, step->fact.id);
			strbuf_add(out, ",\n");
		}
		strbuf_add(out, "};\n");
	}
	if (step->observation_count > 0) {
		strbuf_printf(out,
			"static const struct stele_observation observations_%zu_%zu[] = {",
			sequence, index);
		for (size_t i = 0; i < step->observation_count; i++) {
			strbuf_add(out, i > 0 ? ", {" : "{");
			c_string(out, step->observations[i].name, "\t\t");
			strbuf_add(out, ", ");
			c_string(out, step->observations[i].comparison, "\t\t");
			strbuf_add(out, ", ");
			c_string(out, step->observations[i].value, "\t\t");
			strbuf_add(out, "}");
		}
		strbuf_add(out, "};\n");
	}
}

static void emit_part(struct strbuf *out, const char *name, size_t sequence, size_t index,
	size_t count)
{
	if (count > 0)
		strbuf_printf(out, ", %s_%zu_%zu, %zu", name, sequence, index, count);
	else
		strbuf_add(out, ", NULL, 0");
}

static void emit_sequence(struct writer *writer, const struct entity *entity,
	const struct sequence *sequence, size_t number)
{
	struct strbuf *out = &writer->out;

	for (size_t i = 0; i < sequence->step_count; i++)
		emit_step_parts(writer, &sequence->steps[i], number, i);
	strbuf_printf(out, "static const struct stele_step steps_%zu[] = {\n", number);
	for (size_t i = 0; i < sequence->step_count; i++) {
		const struct step *step = &sequence->steps[i];
		size_t interface = 0, method = 0;

		find_method(writer, step->interface, step->method, &interface, &method);
		strbuf_add(out, "\t");
		emit_source(out, entity, &step->fact);
		strbuf_add(out, "\n\t{");
		c_string(out, step->fact.id, "\t\t");
		strbuf_add(out, ", ");
		c_string(out, step->task, "\t\t");
		strbuf_printf(out, ", %zu, %zu /* %s.%s */", interface, method, step->interface,
			step->method);
		emit_part(out, "arguments", number, i, step->argument_count);
		emit_part(out, "results", number, i, step->status_count);
		emit_part(out, "observations", number, i, step->observation_count);
		strbuf_add(out, "},\n");
	}
	strbuf_add(out, "};\n\n");
}

static size_t emit_sequences(struct writer *writer)
{
	struct strbuf *out = &writer->out;
	struct strbuf table = {0};
	size_t count = 0;

	for (size_t i = 0; i < writer->model->entity_count; i++) {
		const struct entity *entity = writer->model->entities[i];

		for (size_t j = 0; j < entity->sequence_count; j++) {
			const struct sequence *sequence = &entity->sequences[j];

			if (!can_run(writer, sequence, true))
				continue;
			emit_sequence(writer, entity, sequence, count);
			strbuf_add(&table, "\t{");
			c_string(&table, sequence->fact.id, "\t\t");
			strbuf_add(&table, ", ");
			c_string(&table, sequence->fact.id, "\t\t");
			strbuf_add(&table, ", ");
			c_string(&table, sequence->basis != NULL ? sequence->basis : entity->key,
				"\t\t");
			strbuf_printf(&table, ", steps_%zu, %zu},\n", count, sequence->step_count);
			count++;
		}
	}
	strbuf_printf(out, "static const struct stele_sequence sequences[] = {\n%s"
			   "\t{NULL, NULL, NULL, NULL, 0},\n};\n\n",
		strbuf_text(&table));
	strbuf_release(&table);
	return count;
}

/* Are all methods of the nesting in the kit? */
static bool has_nesting(
	const struct writer *writer, const struct nesting *nesting, size_t *interface)
{
	size_t method;

	for (size_t i = 0; i < nesting->pair_count; i++) {
		if (!find_method(writer, nesting->interface, nesting->pairs[i].opens, interface,
			    &method) ||
			!find_method(writer, nesting->interface, nesting->pairs[i].closes,
				interface, &method))
			return false;
	}
	return nesting->pair_count > 0;
}

static void emit_bools(struct strbuf *out, const char *name, size_t number, const bool *values,
	size_t count)
{
	strbuf_printf(out, "static const bool %s_%zu[] = {", name, number);
	for (size_t i = 0; i < count; i++)
		strbuf_printf(out, "%s%s", i > 0 ? ", " : "", values[i] ? "true" : "false");
	strbuf_add(out, "};\n");
}

static size_t emit_nestings(struct writer *writer)
{
	struct strbuf *out = &writer->out;
	struct strbuf table = {0};
	size_t count = 0;

	for (size_t i = 0; i < writer->model->nesting_count; i++) {
		const struct nesting *nesting = &writer->model->nestings[i];
		size_t interface = 0, opens = 0, closes = 0;

		if (!has_nesting(writer, nesting, &interface))
			continue;
		strbuf_printf(out, "static const struct stele_pair pairs_%zu[] = {\n", count);
		for (size_t j = 0; j < nesting->pair_count; j++) {
			find_method(writer, nesting->interface, nesting->pairs[j].opens, &interface,
				&opens);
			find_method(writer, nesting->interface, nesting->pairs[j].closes,
				&interface, &closes);
			strbuf_add(out, "\t{");
			c_string(out, nesting->pairs[j].id, "\t\t");
			strbuf_printf(out, ", %zu, %zu},\n", opens, closes);
		}
		strbuf_add(out, "};\n");
		emit_bools(out, "outermost", count, nesting->outermost, nesting->pair_count);
		emit_bools(out, "inside", count, nesting->inside,
			nesting->pair_count * nesting->pair_count);
		strbuf_add(&table, "\t{");
		c_string(&table, nesting->id, "\t\t");
		strbuf_add(&table, ", ");
		c_string(&table, nesting->sequence->fact.id, "\t\t");
		strbuf_printf(&table, ", %zu, pairs_%zu, %zu, outermost_%zu, inside_%zu},\n",
			interface, count, nesting->pair_count, count, count);
		count++;
	}
	strbuf_printf(out, "\nstatic const struct stele_nesting nestings[] = {\n%s"
			   "\t{NULL, NULL, 0, NULL, 0, NULL, NULL},\n};\n\n",
		strbuf_text(&table));
	strbuf_release(&table);
	return count;
}

/* The whole */

static void emit_head(struct writer *writer)
{
	struct strbuf *out = &writer->out;

	strbuf_add(out, "/* SPDX-License-Identifier: 0BSD */\n/*\n"
			" * What the pages state, as tables for the runner: see suite.h.\n"
			" * Made by stele from the documentation; do not edit.\n");
	strbuf_printf(out, " * Spec: sha256 %s\n */\n#define CINTERFACE\n#include \"suite.h\"\n\n",
		writer->model->digest);
	strbuf_add(out, "#include \"com_types.h\"\n");
	for (size_t i = 0; i < writer->count; i++)
		strbuf_printf(out, "#include \"%s.h\"\n", writer->interfaces[i].name);
	strbuf_add(out,
		"\n#ifdef __cplusplus\n"
		"#define STELE_GUID_ARGUMENT(pointer) (*(const GUID *)(pointer))\n#else\n"
		"#define STELE_GUID_ARGUMENT(pointer) ((const GUID *)(pointer))\n#endif\n\n");
}

static void emit_suite(struct writer *writer, size_t rules, size_t sequences, size_t nestings)
{
	struct strbuf *out = &writer->out;

	strbuf_add(out, "static const char *const locales[] = {");
	for (size_t i = 0; i < writer->model->locale_count; i++) {
		c_string(out, writer->model->locales[i], "\t\t");
		strbuf_add(out, ", ");
	}
	strbuf_printf(out,
		"NULL};\n\nconst struct stele_suite stele_suite = {\n\t\"%s\", locales,\n",
		writer->model->digest);
	strbuf_printf(out,
		"\tinterfaces, %zu,\n\trules, %zu,\n\tsequences, %zu,\n\tnestings, %zu,\n",
		writer->count, rules, sequences, nestings);
	strbuf_add(out, "\twords, sizeof words / sizeof words[0] - 1,\n"
			"\tstrings, sizeof strings / sizeof strings[0] - 1,\n};\n");
}

int suite_write(const struct model *model, const struct interface *interfaces, size_t count,
	const char *path)
{
	struct writer writer = {.model = model, .interfaces = interfaces, .count = count};
	size_t rules, sequences, nestings;
	int rc = 0;

	if (count == 0) {
		message_error(_("no interface to test: no page shows the declaration of one with "
				"all its methods"));
		return -1;
	}
	emit_head(&writer);
	for (size_t i = 0; i < count; i++)
		emit_method_parts(&writer, &interfaces[i]);
	emit_interfaces(&writer);
	rules = emit_rules(&writer);
	sequences = emit_sequences(&writer);
	nestings = emit_nestings(&writer);
	emit_words(&writer.out, &writer.arena, model);
	emit_strings(&writer.out);
	emit_suite(&writer, rules, sequences, nestings);
	rc = file_write(path, strbuf_text(&writer.out), writer.out.length);
	if (rc == -1)
		message_system(path);
	strbuf_release(&writer.out);
	arena_release(&writer.arena);
	return rc;
}
