/* A table of interfaces as JSON. */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/decl_parse.h"
#include "front/witness_parts.h"
#include "front/yaml.h"

enum { SLOT_MAX = 100000 };

static void fail(struct witness_reader *reader, const struct tree *place, const char *message)
{
	finding_add(reader->findings, RULE_WITNESS_FILE, reader->out->path, place->line,
		place->column, message);
	reader->failed = true;
}

static bool is_null(const struct tree *value)
{
	return value == NULL || (value->kind == TREE_SCALAR && !value->is_quoted &&
		(value->text[0] == '\0' || strcmp(value->text, "null") == 0));
}

/* The string at `key`; NULL, after a finding, if there is none. */
static const char *take_string(struct witness_reader *reader, const struct tree *mapping,
	const char *key)
{
	const struct tree *value = tree_get(mapping, key);

	if (value != NULL && value->kind == TREE_SCALAR && value->is_quoted)
		return value->text;
	fail(reader, value != NULL ? value : mapping,
		arena_printf(reader->arena, _("'%s' must be a string"), key));
	return NULL;
}

static bool is_name(const char *text)
{
	if (!str_is_word(text[0]) || str_is_digit(text[0]))
		return false;
	while (str_is_word(*text))
		text++;
	return *text == '\0';
}

static const char *take_name(struct witness_reader *reader, const struct tree *mapping,
	const char *key)
{
	const char *name = take_string(reader, mapping, key);

	if (name == NULL || is_name(name))
		return name;
	fail(reader, tree_get(mapping, key),
		arena_printf(reader->arena, _("'%s' is no name"), name));
	return NULL;
}

static void note_problem(void *context, uint32_t line, uint32_t column, const char *message,
	bool recovered)
{
	(void)line, (void)column, (void)message, (void)recovered;
	*(bool *)context = true;
}

/* "IThing **"; false after a finding. */
static bool read_type(struct witness_reader *reader, const struct tree *value,
	struct decl_type *type)
{
	const char *text;
	struct decl *decls;
	bool wrong = false;
	size_t count;

	if (value->kind != TREE_SCALAR || !value->is_quoted) {
		fail(reader, value, _("a type must be a string"));
		return false;
	}
	text = arena_printf(reader->arena, "void f(%s v, int w);", value->text);
	decls = decl_parse(reader->arena, text, strlen(text), note_problem, &wrong, &count);
	if (wrong || count != 1 || decls[0].parameter_count != 2 ||
		strcmp(decls[0].parameters[0].name, "v") != 0 ||
		decls[0].parameters[0].attribute_count > 0 ||
		decls[0].parameters[0].initial != NULL) {
		fail(reader, value,
			arena_printf(reader->arena, _("'%s' is no type"), value->text));
		return false;
	}
	*type = decls[0].parameters[0].type;
	return true;
}

static bool read_direction(struct witness_reader *reader, const struct tree *value,
	unsigned *direction)
{
	static const char *const names[] = {"", "in", "out", "in,out"};
	char *text = arena_strdup(reader->arena, value->text != NULL ? value->text : "?");
	size_t n = 0;

	for (const char *s = text; *s != '\0'; s++) {
		if (!str_is_space(*s))
			text[n++] = *s;
	}
	text[n] = '\0';
	for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (strcmp(text, names[i]) == 0) {
			*direction = i;
			return true;
		}
	}
	fail(reader, value, _("a direction must be one of \"in\", \"out\", \"in,out\", \"\""));
	return false;
}

/* [direction, type, name] */
static bool read_parameter(struct witness_reader *reader, const struct tree *entry,
	struct decl_variable *parameter)
{
	const struct tree *type, *name;

	*parameter = (struct decl_variable){.name = ""};
	type = entry->kind == TREE_LIST && entry->first != NULL ? entry->first->next : NULL;
	name = type != NULL ? type->next : NULL;
	if (name == NULL || name->next != NULL || name->kind != TREE_SCALAR) {
		fail(reader, entry, _("a parameter must be a list of direction, type and name"));
		return false;
	}
	if (!is_name(name->text) && name->text[0] != '\0') {
		fail(reader, name, arena_printf(reader->arena, _("'%s' is no name"), name->text));
		return false;
	}
	parameter->name = name->text;
	parameter->line = name->line;
	parameter->column = name->column;
	return read_direction(reader, entry->first, &parameter->direction) &&
		read_type(reader, type, &parameter->type);
}

static bool read_parameters(struct witness_reader *reader, const struct tree *list,
	struct decl *method)
{
	struct decl_variable *items = NULL;

	if (is_null(list))
		return true;
	if (list->kind != TREE_LIST) {
		fail(reader, list, arena_printf(reader->arena, _("'%s' must be a list"), "params"));
		return false;
	}
	for (const struct tree *entry = list->first; entry != NULL; entry = entry->next) {
		struct decl_variable parameter;

		if (!read_parameter(reader, entry, &parameter))
			return false;
		ARENA_APPEND(reader->arena, items, method->parameter_count, parameter);
	}
	method->parameters = items;
	return true;
}

static bool read_method(struct witness_reader *reader, const struct tree *entry,
	struct decl *method)
{
	const struct tree *returns = tree_get(entry, "returns");

	*method = (struct decl){.kind = DECL_FUNCTION, .name = ""};
	if (entry->kind != TREE_MAPPING) {
		fail(reader, entry, _("a method must be a mapping"));
		return false;
	}
	method->name = take_name(reader, entry, "name");
	if (method->name == NULL || take_string(reader, entry, "returns") == NULL)
		return false;
	method->line = tree_get(entry, "name")->line;
	method->column = tree_get(entry, "name")->column;
	return read_type(reader, returns, &method->returns) &&
		read_parameters(reader, tree_get(entry, "params"), method);
}

/* The slot that a method states, or -1; -2 after a finding. */
static long read_slot(struct witness_reader *reader, const struct tree *entry)
{
	const struct tree *value = tree_get(entry, "slot");
	long slot;
	char *end;

	if (is_null(value))
		return -1;
	slot = value->kind == TREE_SCALAR ? strtol(value->text, &end, 10) : -1;
	if (slot >= 0 && slot <= SLOT_MAX && *end == '\0' && str_is_digit(value->text[0]))
		return slot;
	fail(reader, value, arena_printf(reader->arena, _("'%s' must be a number"), "slot"));
	return -2;
}

/* Methods stand in the order of their slots, without a gap. */
static bool read_methods(struct witness_reader *reader, const struct tree *list,
	struct decl *interface)
{
	struct decl *items = NULL;
	long next = -1;

	if (list == NULL || list->kind != TREE_LIST) {
		fail(reader, list, arena_printf(reader->arena, _("'%s' must be a list"),
			"methods"));
		return false;
	}
	for (const struct tree *entry = list->first; entry != NULL; entry = entry->next) {
		struct decl method;
		long slot;

		if (!read_method(reader, entry, &method))
			return false;
		slot = read_slot(reader, entry);
		if (slot == -2)
			return false;
		if (items != NULL && slot != next) {
			fail(reader, entry, _("a slot that does not follow the one before"));
			return false;
		}
		next = slot >= 0 ? slot + 1 : -1;
		ARENA_APPEND(reader->arena, items, interface->member_count, method);
	}
	interface->members = items;
	return true;
}

static void read_interface(struct witness_reader *reader, const struct tree *entry)
{
	const struct tree *iid = tree_get(entry, "iid");
	const struct tree *methods = tree_get(entry, "methods");
	const char *name = NULL, *base = NULL, *uuid = NULL;
	struct decl interface;

	if (entry->kind != TREE_MAPPING) {
		fail(reader, entry, _("an interface must be a mapping"));
		return;
	}
	name = take_name(reader, entry, "interface");
	if (name == NULL)
		return;
	if (!is_null(iid)) {
		uuid = iid->kind == TREE_SCALAR
			? witness_iid(reader->arena, iid->text, strlen(iid->text)) : NULL;
		if (uuid == NULL) {
			fail(reader, iid, _("an IID must be a string of the form "
				"\"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx\""));
			return;
		}
	}
	if (!is_null(tree_get(entry, "base"))) {
		base = take_name(reader, entry, "base");
		if (base == NULL)
			return;
	}
	interface = witness_interface(reader->arena, name, uuid);
	interface.base = base;
	interface.line = tree_get(entry, "interface")->line;
	interface.column = tree_get(entry, "interface")->column;
	if (read_methods(reader, methods != NULL ? methods : entry, &interface))
		ARENA_APPEND(reader->arena, reader->out->interfaces, reader->out->interface_count,
			interface);
}

/* What `slot` says of the first method must agree with the bases in the file. */
static long first_slot(const struct witness_file *file, const struct decl *interface)
{
	long count = 0;

	for (unsigned depth = 0; interface->base != NULL && depth < 16; depth++) {
		const struct decl *base = NULL;

		if (strcmp(interface->base, witness_root) == 0)
			return count + 3;
		for (size_t i = 0; i < file->interface_count && base == NULL; i++) {
			if (strcmp(file->interfaces[i].name, interface->base) == 0)
				base = &file->interfaces[i];
		}
		if (base == NULL)
			return -1;
		count += (long)base->member_count;
		interface = base;
	}
	return interface->base == NULL && strcmp(interface->name, witness_root) != 0 &&
		count > 0 ? -1 : count;
}

static void check_slots(struct witness_reader *reader, const struct tree *root)
{
	const struct witness_file *file = reader->out;
	const struct tree *entry = root->first;

	for (size_t i = 0; i < file->interface_count && entry != NULL; i++, entry = entry->next) {
		const struct tree *methods = tree_get(entry, "methods");
		const struct tree *slot = methods != NULL && methods->first != NULL
			? tree_get(methods->first, "slot") : NULL;
		long expected = first_slot(file, &file->interfaces[i]);

		if (is_null(slot) || expected < 0 || strtol(slot->text, NULL, 10) == expected)
			continue;
		fail(reader, slot, arena_printf(reader->arena,
			_("the first slot of '%s' is %ld, as its bases have so many methods"),
			file->interfaces[i].name, expected));
	}
}

void witness_read_json(struct witness_reader *reader)
{
	struct tree *root = yaml_tree_read(reader->arena, reader->text, reader->length,
		reader->out->path, RULE_WITNESS_FILE, reader->findings);

	if (root == NULL) {
		reader->failed = true;
		return;
	}
	if (root->kind != TREE_LIST) {
		fail(reader, root, _("it must be a list of interfaces"));
		return;
	}
	for (const struct tree *entry = root->first; entry != NULL; entry = entry->next)
		read_interface(reader, entry);
	if (!reader->failed)
		check_slots(reader, root);
}
