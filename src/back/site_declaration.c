/* Declarations, and what is said of their parameters, fields, enumerators and methods. */
#include "back/site_facts.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts_parts.h"
#include "base/str.h"

/* Declarations ------------------------------------------------------------------------------- */

/* The page of a type, NULL if it has none or is the page that is written. */
static const struct entity *find_type(const struct view *view, const char *name)
{
	const struct entity *entity = model_find(view->site->model, name);

	if (entity == NULL || entity == view->entity || entity->kind == KIND_ARTICLE ||
		entity->kind == KIND_METHOD || entity->kind == KIND_STATUS_CODES)
		return NULL;
	return entity;
}

/* The page of a name in a declaration: a type, or, before a parenthesis, a method. */
static const struct entity *find_name(const struct view *view, const char *name, const char *next)
{
	if (view->entity->kind == KIND_INTERFACE && next[strspn(next, " \t")] == '(') {
		const struct entity *method = model_find_method(view->site->model,
			view->entity->name, name);

		if (method != NULL)
			return method;
	}
	return find_type(view, name);
}

/* C or IDL, the names that have pages linked. */
static void write_code(struct view *view, const char *code)
{
	while (*code != '\0') {
		bool is_name = str_is_letter(*code) || *code == '_';
		const struct entity *entity;
		const char *word;
		size_t n = 0;

		if (is_name || str_is_digit(*code))
			while (str_is_word(code[n]))
				n++;
		else
			while (code[n] != '\0' && !str_is_word(code[n]))
				n++;
		word = arena_strndup(view->arena, code, n);
		code += n;
		entity = is_name ? find_name(view, word, code) : NULL;
		if (entity != NULL && !view_link(view, entity, NULL))
			entity = NULL;
		html_text(view->out, word);
		if (entity != NULL)
			strbuf_add(view->out, "</a>");
	}
}

void facts_declaration(struct view *view, const struct node *facts, const char *name)
{
	const struct declaration *declaration = view->entity->declaration;

	(void)facts;
	(void)name;
	if (declaration == NULL || view->declaration_done)
		return;
	view->declaration_done = true;
	strbuf_add(view->out, "<pre class=\"declaration\" dir=\"ltr\" tabindex=\"0\"><code>");
	write_code(view, declaration->code);
	strbuf_add(view->out, "</code></pre>\n");
	facts_write_differs(view, &declaration->fact);
}

/* Parameters --------------------------------------------------------------------------------- */

static const struct decl_variable *find_variable(const struct decl_variable *variables,
	size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(variables[i].name, name) == 0)
			return &variables[i];
	}
	return NULL;
}

/* The parameter or field `name` of the declaration, NULL if it has none. */
static const struct decl_variable *declared(const struct entity *entity, const char *name)
{
	const struct decl_variable *variable = NULL;

	if (entity->declaration == NULL)
		return NULL;
	for (size_t i = 0; i < entity->declaration->decl_count && variable == NULL; i++) {
		const struct decl *decl = &entity->declaration->decls[i];

		variable = find_variable(decl->parameters, decl->parameter_count, name);
		if (variable == NULL)
			variable = find_variable(decl->fields, decl->field_count, name);
	}
	return variable;
}

static void write_type(struct view *view, const struct decl_variable *variable)
{
	strbuf_add(view->out, " <code class=\"type\">");
	write_code(view, decl_type_text(view->arena, &variable->type));
	strbuf_add(view->out, "</code>");
}

static const char *const directions[] = {
	[DIRECTION_IN] = "in",
	[DIRECTION_OUT] = "out",
	[DIRECTION_IN | DIRECTION_OUT] = "in, out",
};

/* The declaration outweighs the list. */
static void write_direction(struct view *view, unsigned declared, unsigned listed)
{
	unsigned direction = declared != 0 ? declared : listed;

	if (direction > 0 && direction < sizeof directions / sizeof directions[0])
		strbuf_printf(view->out, " <code class=\"direction\">[%s]</code>",
			directions[direction]);
}

static const char *parameter_id(struct view *view, const char *name)
{
	return arena_printf(view->arena, "parameter-%s", name);
}

static void write_parameter(struct view *view, const struct parameter *parameter)
{
	const struct decl_variable *variable = declared(view->entity, parameter->name);

	strbuf_add(view->out, "<dt");
	view_id(view, parameter_id(view, parameter->name));
	strbuf_add(view->out, "><code>");
	html_symbol(view->out, parameter->name);
	strbuf_add(view->out, "</code>");
	if (variable != NULL)
		write_type(view, variable);
	write_direction(view, variable != NULL ? variable->direction : 0, parameter->direction);
	strbuf_add(view->out, "</dt>\n");
	view->no_direction = true;
	facts_said(view, "dd", &parameter->fact);
	view->no_direction = false;
	strbuf_addc(view->out, '\n');
}

void facts_parameters(struct view *view, const struct node *facts, const char *name)
{
	const char *before;

	(void)facts;
	(void)name;
	if (view->parameters_done || view->entity->parameter_count == 0)
		return;
	view->parameters_done = true;
	strbuf_add(view->out, "<dl class=\"parameters\"");
	before = facts_enter(view);
	strbuf_add(view->out, ">\n");
	for (size_t i = 0; i < view->entity->parameter_count; i++)
		write_parameter(view, &view->entity->parameters[i]);
	strbuf_add(view->out, "</dl>\n");
	view->lang = before;
}

/* Members ------------------------------------------------------------------------------------ */

/* The line on which the next table of members begins on page `page`, behind `line`. */
static uint32_t next_table(const struct node *node, uint32_t line, uint32_t next)
{
	if (node->kind == NODE_FACTS && str_equal(node->text, FACTS_MEMBERS) && node->line > line &&
		node->line < next)
		next = node->line;
	for (const struct node *child = node->first; child != NULL; child = child->next)
		next = next_table(child, line, next);
	return next;
}

/* First and last line of the rows of this table on its page; the last table ends with the page. */
struct range {
	size_t page;
	uint32_t first, end;
	bool last; /* takes the rows that the page does not have, too */
};

static struct range member_range(const struct view *view, const struct node *facts)
{
	const struct entity *entity = view->entity;
	struct range range = {.page = view->page, .first = facts->line, .end = UINT32_MAX};

	for (size_t i = 0; i < entity->section_count && facts->line > 0; i++) {
		const struct section *section = &entity->sections[i];
		const struct witness *body = witness_of(section->bodies, section->body_count,
			view->page);

		if (body != NULL && body->text != NULL)
			range.end = next_table(body->text, facts->line, range.end);
	}
	range.last = range.end == UINT32_MAX;
	if (range.last)
		range.first = 0;
	return range;
}

static bool member_here(const struct view *view, size_t i, const struct range *range)
{
	const struct fact *fact = &view->entity->members[i].fact;
	const struct witness *witness;

	if (view->members_done[i])
		return false;
	witness = witness_of(fact->witnesses, fact->witness_count, range->page);
	if (witness == NULL || range->last)
		return range->last;
	return witness->line >= range->first && witness->line < range->end;
}

static const struct decl_enumerator *find_enumerator(const struct entity *entity, const char *name)
{
	if (entity->declaration == NULL)
		return NULL;
	for (size_t i = 0; i < entity->declaration->decl_count; i++) {
		const struct decl *decl = &entity->declaration->decls[i];

		for (size_t j = 0; j < decl->enumerator_count; j++) {
			if (strcmp(decl->enumerators[j].name, name) == 0)
				return &decl->enumerators[j];
		}
	}
	return NULL;
}

static void write_enumerator(struct view *view, const struct decl_enumerator *enumerator)
{
	strbuf_add(view->out, " <code class=\"type\">= ");
	if (enumerator->expression != NULL)
		html_text(view->out, enumerator->expression);
	else
		strbuf_printf(view->out, "%lld", (long long)enumerator->value);
	strbuf_add(view->out, "</code>");
}

static void write_member(struct view *view, const struct member *member)
{
	const struct entity *target = NULL;
	const struct decl_variable *field = declared(view->entity, member->name);
	const struct decl_enumerator *enumerator = find_enumerator(view->entity, member->name);
	bool link;

	if (member->target != NULL)
		target = model_find_key(view->site->model, member->target);
	strbuf_add(view->out, "<tr");
	view_id(view, member->name);
	strbuf_add(view->out, "><th scope=\"row\">");
	link = target != NULL && view_link(view, target, NULL);
	strbuf_add(view->out, "<code>");
	html_symbol(view->out, member->name);
	strbuf_add(view->out, link ? "</code></a>" : "</code>");
	if (field != NULL)
		write_type(view, field);
	if (enumerator != NULL && (enumerator->expression != NULL || enumerator->value_known))
		write_enumerator(view, enumerator);
	strbuf_add(view->out, "</th>");
	facts_said(view, "td", &member->fact);
	strbuf_add(view->out, "</tr>\n");
}

void facts_members(struct view *view, const struct node *facts, const char *name)
{
	const struct facts_column columns[] = {
		{0, SITE_("Name")},
		{facts_header_count(facts) > 1 ? COLUMN_LAST : COLUMN_NONE, SITE_("Description")},
	};
	struct range range = member_range(view, facts);
	const char *before = view->lang;
	bool open = false;

	(void)name;
	for (size_t i = 0; i < view->entity->member_count; i++) {
		if (!member_here(view, i, &range))
			continue;
		if (!open)
			before = facts_table_open(view, "members", facts, columns, 2);
		open = true;
		view->members_done[i] = true;
		write_member(view, &view->entity->members[i]);
	}
	if (open)
		facts_table_close(view, before);
}

