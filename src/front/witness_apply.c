/* A header witness and the model: what it supplies, and what it contradicts. */
#include <string.h>

#include "base/str.h"
#include "front/decl_parse.h"
#include "front/witness_compare.h"
#include "front/witness_parts.h"

enum { BASES_MAX = 16, TYPES_MAX = 1000 };

/* The header declaration of one interface, while it grows. */
struct supply {
	struct model *model;
	const struct witness_file *witness;
	struct decl *decls;
	size_t count;
};

static bool is_named(const struct decl *decl, const char *name)
{
	return strcmp(decl->name, name) == 0 || str_equal(decl->alias, name);
}

static bool is_supplied(const struct supply *supply, const char *name)
{
	for (size_t i = 0; i < supply->count; i++) {
		if (is_named(&supply->decls[i], name))
			return true;
	}
	return false;
}

static void add(struct supply *supply, const struct decl *decl)
{
	ARENA_APPEND(&supply->model->arena, supply->decls, supply->count, *decl);
}

/* The bases that no page documents; one that a page does has a header declaration of its own. */
static void add_bases(struct supply *supply)
{
	const char *base = supply->decls[0].base;

	while (base != NULL && strcmp(base, witness_root) != 0 && supply->count < BASES_MAX) {
		const struct decl *decl = witness_find(supply->witness, base);

		if (decl == NULL || is_supplied(supply, base) ||
			model_seek_interface(supply->model, base) != NULL)
			return;
		add(supply, decl);
		base = decl->base;
	}
}

static bool declares_type(const struct decl *decl, const char *name)
{
	switch (decl->kind) {
	case DECL_ENUMERATION:
	case DECL_STRUCTURE:
	case DECL_UNION:
		return decl->has_body && is_named(decl, name);
	case DECL_FUNCTION_POINTER:
		return is_named(decl, name);
	default:
		return false;
	}
}

/* The declaration has no place in the header. */
static void clear_places(struct decl *decl)
{
	/* the arrays are those that decl_parse() has just made */
	struct decl_variable *parameters = (struct decl_variable *)decl->parameters;
	struct decl_variable *fields = (struct decl_variable *)decl->fields;
	struct decl_enumerator *enumerators = (struct decl_enumerator *)decl->enumerators;

	decl->line = decl->column = 0;
	for (size_t i = 0; i < decl->parameter_count; i++)
		parameters[i].line = parameters[i].column = 0;
	for (size_t i = 0; i < decl->field_count; i++)
		fields[i].line = fields[i].column = 0;
	for (size_t i = 0; i < decl->enumerator_count; i++)
		enumerators[i].line = enumerators[i].column = 0;
}

/* A typedef of that name in the code of a page's text. */
static struct decl *find_in_code(struct supply *supply, const struct node *node, const char *name)
{
	for (const struct node *child = node->first; child != NULL; child = child->next) {
		struct decl *found = find_in_code(supply, child, name);

		if (found != NULL)
			return found;
	}
	if (node->kind == NODE_PRE && node->text != NULL && strstr(node->text, "typedef") != NULL &&
		strstr(node->text, name) != NULL) {
		size_t count;
		struct decl *decls = decl_parse(&supply->model->arena, node->text,
			strlen(node->text), NULL, NULL, &count);

		for (size_t i = 0; i < count; i++) {
			if (declares_type(&decls[i], name)) {
				clear_places(&decls[i]);
				return &decls[i];
			}
		}
	}
	return NULL;
}

static const struct decl *find_on_page(struct supply *supply, const struct entity *page,
	const char *name)
{
	for (size_t i = 0; page != NULL && i < page->section_count; i++) {
		for (size_t j = 0; j < page->sections[i].body_count; j++) {
			const struct node *text = page->sections[i].bodies[j].text;
			const struct decl *found =
				text != NULL ? find_in_code(supply, text, name) : NULL;

			if (found != NULL)
				return found;
		}
	}
	return NULL;
}

static void add_type(struct supply *supply, const char *name, const struct entity *page)
{
	const struct decl *found = NULL;

	if (is_supplied(supply, name) || model_find(supply->model, name) != NULL ||
		witness_find(supply->witness, name) != NULL || supply->count > TYPES_MAX)
		return;
	for (size_t i = 0; i < supply->witness->type_count && found == NULL; i++) {
		if (declares_type(&supply->witness->types[i], name))
			found = &supply->witness->types[i];
	}
	if (found == NULL)
		found = find_on_page(supply, page, name);
	if (found == NULL)
		return;
	add(supply, found);
	for (size_t i = 0; i < found->parameter_count; i++)
		add_type(supply, found->parameters[i].type.base, page);
	for (size_t i = 0; i < found->field_count; i++)
		add_type(supply, found->fields[i].type.base, page);
}

/* Types of the methods that no page documents: from the file, or from code on the method's page. */
static void add_types(struct supply *supply)
{
	size_t interfaces = supply->count;

	for (size_t i = 0; i < interfaces; i++) {
		const struct decl interface = supply->decls[i];

		for (size_t j = 0; j < interface.member_count; j++) {
			const struct decl *method = &interface.members[j];
			const struct entity *page = model_seek_method(supply->model,
				interface.name, method->name);

			add_type(supply, method->returns.base, page);
			for (size_t k = 0; k < method->parameter_count; k++)
				add_type(supply, method->parameters[k].type.base, page);
		}
	}
}

static void supply_header(struct model *model, const struct witness_file *witness,
	struct entity *entity, const struct decl *interface)
{
	struct supply supply = {.model = model, .witness = witness};
	struct header_declaration *header = arena_alloc(&model->arena, sizeof *header);

	add(&supply, interface);
	add_bases(&supply);
	add_types(&supply);
	header->fact.id = arena_printf(&model->arena, "%s/header", entity->id);
	header->file = witness->name;
	header->line = interface->line;
	header->column = interface->column;
	header->text = decl_text(&model->arena, interface, false);
	header->decls = supply.decls;
	header->decl_count = supply.count;
	entity->header = header;
}

static const struct decl *find_member(const struct decl *interface, const char *name)
{
	for (size_t i = 0; i < interface->member_count; i++) {
		if (str_equal_nocase(interface->members[i].name, name))
			return &interface->members[i];
	}
	return NULL;
}

/* Does the interface's own page declare methods? What it lacks is reported there. */
static bool has_body(const struct entity *entity)
{
	const struct declaration *declaration = entity->declaration;

	for (size_t i = 0; declaration != NULL && i < declaration->decl_count; i++) {
		if (declaration->decls[i].has_body)
			return true;
	}
	return false;
}

static void compare_interface(struct comparison *comparison, const struct entity *entity,
	const struct decl *interface)
{
	if (entity != NULL)
		comparison_interface(comparison, entity, interface);
	for (size_t i = 0; i < interface->member_count; i++) {
		const struct decl *method = &interface->members[i];
		const struct entity *page = model_seek_method(comparison->model, interface->name,
			method->name);

		if (page != NULL)
			comparison_method(comparison, page, method);
		else if (entity != NULL && !has_body(entity))
			finding_add(comparison->findings, RULE_HEADER_METHOD_MISSING,
				entity->pages[0].file, entity->pages[0].title_line, 1,
				method->name);
	}
}

static uint32_t declaration_line(const struct entity *entity, size_t page)
{
	const struct witness *witness = entity->declaration != NULL
		? witness_of(entity->declaration->fact.witnesses,
			entity->declaration->fact.witness_count, page) : NULL;

	return witness != NULL ? witness->line : entity->pages[page].title_line;
}

/* Pages of methods that their interface does not have in the header. */
static void find_unknown_methods(struct comparison *comparison)
{
	const struct model *model = comparison->model;

	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];
		const struct decl *interface = entity->kind == KIND_METHOD &&
			entity->interface != NULL
			? witness_find(comparison->witness, entity->interface) : NULL;

		if (interface == NULL || find_member(interface, entity->name) != NULL)
			continue;
		for (size_t j = 0; j < entity->page_count; j++)
			finding_add(comparison->findings, RULE_HEADER_METHOD_UNKNOWN,
				entity->pages[j].file, declaration_line(entity, j), 1,
				entity->name);
	}
}

void witness_apply(struct model *model, const struct witness_file *witness,
	struct findings *findings)
{
	struct comparison comparison = {.model = model};

	if (findings != NULL)
		comparison_init(&comparison, model, witness, findings);
	for (size_t i = 0; i < witness->interface_count; i++) {
		const struct decl *interface = &witness->interfaces[i];
		/* the entities are ours, models only lend them as const */
		struct entity *entity =
			(struct entity *)model_seek_interface(model, interface->name);

		if (entity != NULL)
			supply_header(model, witness, entity, interface);
		if (findings != NULL)
			compare_interface(&comparison, entity, interface);
	}
	if (findings != NULL)
		find_unknown_methods(&comparison);
	comparison_release(&comparison);
}
