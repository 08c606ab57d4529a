#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/spec_reading.h"
#include "model/spec.h"

/* pages */

struct growing_page {
	struct page *page;
	const char **api_names;
};

static void read_title(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct growing_page *to = parent;

	to->page->title = reading_text(reading, element);
}

static void read_api_name(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing_page *to = parent;

	ARENA_APPEND(reading->arena, to->api_names, to->page->api_name_count,
		reading_text(reading, element));
}

static void read_page(struct reading *reading, const struct spec_element *element, void *parent)
{
	static const struct spec_child children[] = {
		{"title", read_title}, {"api-name", read_api_name}, {NULL, NULL}
	};
	struct entity *entity = parent;
	struct page page = {
		.locale = reading_required(reading, element, "locale"),
		.file = reading_required(reading, element, "file"),
		.title = "",
		.title_line = reading_number(reading, element, "line"),
		.title_anchor = reading_required(reading, element, "anchor"),
		.asset_id = reading_optional(reading, element, "asset-id"),
		.date = reading_optional(reading, element, "date"),
		.translation = reading_optional(reading, element, "translation"),
		.commit = reading_optional(reading, element, "commit"),
	};
	struct growing_page growing = {.page = &page};

	if (!spec_is_locale(page.locale))
		reading_fail(reading, element, _("'%s' is no value of the attribute '%s'"),
			page.locale, "locale");
	reading_children(reading, element, children, &growing);
	page.api_names = growing.api_names;
	ARENA_APPEND(reading->arena, entity->pages, entity->page_count, page);
}

/* witnesses */

struct witnesses {
	struct witness *items;
	size_t count;
};

static void read_witness_page(struct reading *reading, const struct spec_element *element,
	struct witness *witness)
{
	uint32_t page = reading_required_number(reading, element, "page");
	const char *language = spec_tree_attribute(element, "xml:lang");

	if (reading->failed)
		return;
	if (page < 1 || page > reading->entity->page_count) {
		reading_fail(reading, element, _("there is no page %s"),
			spec_tree_attribute(element, "page"));
		return;
	}
	witness->page = page - 1;
	if (language != NULL &&
		strcmp(language, reading->entity->pages[witness->page].locale) != 0)
		reading_fail(reading, element, _("language '%s' is not that of page %s"), language,
			spec_tree_attribute(element, "page"));
}

/* The one text in a `label`. */
static const struct node *read_label(struct reading *reading, const struct spec_element *element)
{
	const struct node *label = NULL;

	for (const struct spec_element *child = element->first; child != NULL && !reading->failed;
		child = child->next) {
		if (child->name == NULL)
			reading_unknown(reading, child);
		else if (label == NULL)
			label = spec_text_read(reading, child);
		else
			reading_fail(reading, child, _("element '%s' has no place here"),
				child->name);
	}
	return label;
}

static void read_words(struct reading *reading, const struct spec_element *element,
	struct witness *witness)
{
	for (const struct spec_element *child = element->first; child != NULL && !reading->failed;
		child = child->next) {
		if (child->name == NULL)
			reading_unknown(reading, child);
		else if (strcmp(child->name, "value") == 0)
			witness->value = reading_text(reading, child);
		else if (strcmp(child->name, "label") == 0)
			witness->label = read_label(reading, child);
		else if (witness->text == NULL)
			witness->text = spec_text_read(reading, child);
		else
			reading_fail(reading, child, _("element '%s' has no place here"),
				child->name);
	}
}

static void read_witness(struct reading *reading, const struct spec_element *element,
	struct witnesses *to)
{
	struct witness witness = {0};

	read_witness_page(reading, element, &witness);
	reading_place(reading, element, &witness.line, &witness.column);
	read_words(reading, element, &witness);
	ARENA_APPEND(reading->arena, to->items, to->count, witness);
}

static void read_fact_witness(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct fact *fact = parent; /* the first member of each fact */
	struct witnesses list = {fact->witnesses, fact->witness_count};

	read_witness(reading, element, &list);
	fact->witnesses = list.items;
	fact->witness_count = list.count;
}

static struct fact make_fact(struct reading *reading, const struct spec_element *element)
{
	return (struct fact){
		.id = reading_required(reading, element, "id"),
		.disputed = reading_flag(reading, element, "disputed"),
	};
}

/* Facts that have nothing but attributes and witnesses. */
static const struct spec_child witness_only[] = {{"witness", read_fact_witness}, {NULL, NULL}};

/* the declaration */

static void read_code(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct declaration *declaration = parent;

	declaration->code = reading_text(reading, element);
}

static void read_normal(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct declaration *declaration = parent;

	declaration->text = reading_text(reading, element);
}

static void read_decl(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct declaration *declaration = parent;
	struct decl *decls = (struct decl *)declaration->decls; /* ours until it is complete */
	struct decl decl;

	spec_decl_read(reading, element, &decl);
	ARENA_APPEND(reading->arena, decls, declaration->decl_count, decl);
	declaration->decls = decls;
}

static void read_declaration(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	static const struct spec_child children[] = {
		{"witness", read_fact_witness},
		{"code", read_code},
		{"normal", read_normal},
		{"other", read_decl},
		{"function", read_decl},
		{"interface", read_decl},
		{"class", read_decl},
		{"coclass", read_decl},
		{"enumeration", read_decl},
		{"structure", read_decl},
		{"union", read_decl},
		{"function-pointer", read_decl},
		{NULL, NULL}
	};
	struct entity *entity = parent;
	struct declaration *declaration = arena_alloc(reading->arena, sizeof *declaration);

	if (entity->declaration != NULL)
		reading_fail(reading, element, _("element '%s' has no place here"), element->name);
	declaration->fact = make_fact(reading, element);
	declaration->language = reading_required(reading, element, "language");
	declaration->code = declaration->text = "";
	reading_children(reading, element, children, declaration);
	entity->declaration = declaration;
}

/* what a header declares */

static void read_header_normal(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct header_declaration *header = parent;

	header->text = reading_text(reading, element);
}

static void read_header_decl(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct header_declaration *header = parent;
	struct decl *decls = (struct decl *)header->decls; /* ours until it is complete */
	struct decl decl;

	spec_decl_read(reading, element, &decl);
	ARENA_APPEND(reading->arena, decls, header->decl_count, decl);
	header->decls = decls;
}

static void read_header(struct reading *reading, const struct spec_element *element, void *parent)
{
	static const struct spec_child children[] = {
		{"normal", read_header_normal},
		{"interface", read_header_decl},
		{"class", read_header_decl},
		{"enumeration", read_header_decl},
		{"structure", read_header_decl},
		{"union", read_header_decl},
		{"function-pointer", read_header_decl},
		{NULL, NULL}
	};
	struct entity *entity = parent;
	struct header_declaration *header = arena_alloc(reading->arena, sizeof *header);

	if (entity->header != NULL)
		reading_fail(reading, element, _("element '%s' has no place here"), element->name);
	header->fact = make_fact(reading, element);
	header->file = reading_required(reading, element, "file");
	reading_place(reading, element, &header->line, &header->column);
	header->text = "";
	reading_children(reading, element, children, header);
	if (header->decl_count == 0 || (header->decls[0].kind != DECL_INTERFACE &&
		header->decls[0].kind != DECL_CLASS))
		reading_fail(reading, element, _("'%s' declares no interface"), element->name);
	entity->header = header;
}

/* the other facts */

static void read_parameter(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct entity *entity = parent;
	struct parameter parameter = {
		.fact = make_fact(reading, element),
		.name = reading_required(reading, element, "name"),
		.direction = reading_direction(reading, element),
	};

	reading_children(reading, element, witness_only, &parameter);
	ARENA_APPEND(reading->arena, entity->parameters, entity->parameter_count, parameter);
}

/* value="0x80131024" */
static void read_value(struct reading *reading, const struct spec_element *element,
	struct status *status)
{
	const char *value = spec_tree_attribute(element, "value");

	if (value == NULL)
		return;
	status->value_known = true;
	if (strlen(value) == 10 && str_begins(value, "0x") &&
		strspn(value + 2, "0123456789ABCDEFabcdef") == 8)
		status->value = (uint32_t)strtoul(value + 2, NULL, 16);
	else
		reading_fail(reading, element, _("'%s' is no value of the attribute '%s'"), value,
			"value");
}

static void read_status(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct entity *entity = parent;
	struct status status = {
		.fact = make_fact(reading, element),
		.symbol = reading_required(reading, element, "symbol"),
		.section = reading_required(reading, element, "section"),
	};

	read_value(reading, element, &status);
	reading_children(reading, element, witness_only, &status);
	ARENA_APPEND(reading->arena, entity->statuses, entity->status_count, status);
}

/* A step while its arrays grow. */
struct growing_step {
	struct fact fact; /* as in every fact: the first member */
	struct step *step;
	const char **arguments;
	const char **statuses;
	struct observation *observations;
};

static void read_argument(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing_step *to = parent;

	ARENA_APPEND(reading->arena, to->arguments, to->step->argument_count,
		reading_text(reading, element));
}

static void read_arguments(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	static const struct spec_child children[] = {{"argument", read_argument}, {NULL, NULL}};
	struct growing_step *to = parent;

	to->step->has_arguments = true;
	reading_children(reading, element, children, to);
}

static void read_result(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct growing_step *to = parent;

	ARENA_APPEND(reading->arena, to->statuses, to->step->status_count,
		reading_required(reading, element, "status"));
}

static void read_observation(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct growing_step *to = parent;
	struct observation observation = {
		.name = reading_required(reading, element, "name"),
		.comparison = reading_required(reading, element, "comparison"),
		.value = reading_required(reading, element, "value"),
	};

	ARENA_APPEND(reading->arena, to->observations, to->step->observation_count, observation);
}

static void read_step(struct reading *reading, const struct spec_element *element, void *parent)
{
	static const struct spec_child children[] = {
		{"arguments", read_arguments},
		{"result", read_result},
		{"observation", read_observation},
		{"witness", read_fact_witness},
		{NULL, NULL}
	};
	struct sequence *sequence = parent;
	struct step step = {
		.task = reading_optional(reading, element, "task"),
		.interface = reading_required(reading, element, "interface"),
		.method = reading_required(reading, element, "method"),
	};
	struct growing_step growing = {.fact = make_fact(reading, element), .step = &step};

	reading_children(reading, element, children, &growing);
	step.fact = growing.fact;
	step.arguments = growing.arguments;
	step.statuses = growing.statuses;
	step.observations = growing.observations;
	ARENA_APPEND(reading->arena, sequence->steps, sequence->step_count, step);
}

static void read_sequence(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	static const struct spec_child children[] = {
		{"witness", read_fact_witness}, {"step", read_step}, {NULL, NULL}
	};
	struct entity *entity = parent;
	struct sequence sequence = {
		.fact = make_fact(reading, element),
		.name = reading_required(reading, element, "name"),
		.basis = reading_optional(reading, element, "basis"),
	};

	reading_children(reading, element, children, &sequence);
	ARENA_APPEND(reading->arena, entity->sequences, entity->sequence_count, sequence);
}

static void read_member(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct entity *entity = parent;
	struct member member = {
		.fact = make_fact(reading, element),
		.name = reading_required(reading, element, "name"),
		.target = reading_optional(reading, element, "target"),
	};

	reading_children(reading, element, witness_only, &member);
	ARENA_APPEND(reading->arena, entity->members, entity->member_count, member);
}

static void read_requirement(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	struct entity *entity = parent;
	struct requirement requirement = {
		.fact = make_fact(reading, element),
		.name = reading_required(reading, element, "name"),
		.value = reading_optional(reading, element, "value"),
	};

	reading_children(reading, element, witness_only, &requirement);
	ARENA_APPEND(reading->arena, entity->requirements, entity->requirement_count, requirement);
}

static void read_rule(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct entity *entity = parent;
	struct rule_fact rule = {
		.fact = make_fact(reading, element),
		.name = reading_required(reading, element, "name"),
	};

	reading_children(reading, element, witness_only, &rule);
	ARENA_APPEND(reading->arena, entity->rules, entity->rule_count, rule);
}

static void read_body(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct section *section = parent;
	struct witnesses list = {section->bodies, section->body_count};

	read_witness(reading, element, &list);
	section->bodies = list.items;
	section->body_count = list.count;
}

static void read_section(struct reading *reading, const struct spec_element *element,
	void *parent)
{
	static const struct spec_child children[] = {
		{"heading", read_fact_witness}, {"body", read_body}, {NULL, NULL}
	};
	struct entity *entity = parent;
	struct section section = {
		.fact = make_fact(reading, element),
		.anchor = reading_required(reading, element, "anchor"),
		.level = reading_required_number(reading, element, "level"),
	};

	reading_children(reading, element, children, &section);
	ARENA_APPEND(reading->arena, entity->sections, entity->section_count, section);
}

static void read_identity(struct reading *reading, const struct spec_element *root,
	struct entity *entity)
{
	const char *kind = reading_required(reading, root, "kind");

	entity->key = reading_required(reading, root, "key");
	entity->id = reading_required(reading, root, "id");
	entity->name = reading_required(reading, root, "name");
	entity->interface = reading_optional(reading, root, "interface");
	entity->kind = entity_kind_find(kind);
	if (entity->kind == KIND_COUNT)
		reading_fail(reading, root, _("'%s' is no value of the attribute '%s'"), kind,
			"kind");
}

struct entity *spec_entity_read(struct reading *reading, const struct spec_element *root)
{
	static const struct spec_child children[] = {
		{"page", read_page},
		{"declaration", read_declaration},
		{"header", read_header},
		{"parameter", read_parameter},
		{"status", read_status},
		{"sequence", read_sequence},
		{"member", read_member},
		{"requirement", read_requirement},
		{"rule", read_rule},
		{"section", read_section},
		{NULL, NULL}
	};
	struct entity *entity = arena_alloc(reading->arena, sizeof *entity);

	entity->arena = reading->arena;
	reading->entity = entity;
	reading_root(reading, root, "entity");
	read_identity(reading, root, entity);
	reading_children(reading, root, children, entity);
	if (entity->page_count == 0)
		reading_fail(reading, root, _("there is no page"));
	return reading->failed ? NULL : entity;
}
