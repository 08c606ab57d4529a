#include "front/page_facts.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/decl_parse.h"

struct fact fact_make(struct page_reader *reader, const struct node *node, const struct node *text,
	const char *id)
{
	struct fact fact = {.id = id, .witness_count = 1};

	fact.witnesses = arena_alloc(reader->arena, sizeof fact.witnesses[0]);
	fact.witnesses[0].text = text;
	if (node != NULL) {
		fact.witnesses[0].line = node->line;
		fact.witnesses[0].column = node->column;
	}
	return fact;
}

struct node *facts_node(struct page_reader *reader, const char *what, const struct node *node)
{
	struct node *facts = node_new(reader->arena, NODE_FACTS);

	facts->text = what;
	facts->line = node->line;
	facts->column = node->column;
	return facts;
}

/* Put `with` in the place of `from` up to and including `to`, children of `body`; before == NULL:
 * `from` is the first. */
static void replace(struct node *body, struct node *before, struct node *with, struct node *to)
{
	with->next = to->next;
	if (before != NULL)
		before->next = with;
	else
		body->first = with;
	if (body->last == to)
		body->last = with;
}

/* declaration */

struct declaration_place {
	struct page_reader *reader;
	uint32_t line; /* of the fence */
};

static void report_declaration(void *context, uint32_t line, uint32_t column, const char *message,
	bool recovered)
{
	const struct declaration_place *place = context;

	finding_add(place->reader->findings,
		recovered ? RULE_DECLARATION_RECOVERED : RULE_DECLARATION, place->reader->file,
		place->line + line, column, _(message));
}

static const char *declaration_text(struct arena *arena, const struct decl *decls, size_t count)
{
	struct strbuf text = {0};
	const char *copy;

	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			strbuf_addc(&text, '\n');
		strbuf_add(&text, decl_text(arena, &decls[i], false));
	}
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

void read_declaration(struct page_reader *reader, struct node *body)
{
	struct node *before = NULL, *node = body->first;
	struct declaration *declaration;
	struct declaration_place place = {.reader = reader};

	while (node != NULL && node->kind != NODE_PRE) {
		before = node;
		node = node->next;
	}
	if (node == NULL || reader->entity->declaration != NULL)
		return;
	declaration = arena_alloc(reader->arena, sizeof *declaration);
	declaration->fact = fact_make(reader, node, NULL,
		arena_printf(reader->arena, "%s/declaration", reader->entity->id));
	declaration->code = node->text;
	declaration->language = node->target != NULL ? node->target : "";
	place.line = node->line;
	declaration->decls = decl_parse(reader->arena, node->text, strlen(node->text),
		report_declaration, &place, &declaration->decl_count);
	declaration->text =
		declaration_text(reader->arena, declaration->decls, declaration->decl_count);
	if (declaration->text[0] == '\0')
		declaration->text = str_squeeze(reader->arena, declaration->code);
	reader->entity->declaration = declaration;
	replace(body, before, facts_node(reader, FACTS_DECLARATION, node), node);
}

/* rules */

void read_rules(struct page_reader *reader, struct node *body)
{
	struct entity *entity = reader->entity;
	struct node *next, *kept = body->first, *root = NULL;

	body->first = body->last = NULL;
	for (struct node *node = kept; node != NULL; node = next) {
		next = node->next;
		node->next = NULL;
		if (node->kind == NODE_HEADING && node->target != NULL) {
			struct rule_fact rule = {.name = node->target};

			root = node_new(reader->arena, NODE_ROOT);
			rule.fact = fact_make(reader, node, root,
				arena_printf(reader->arena, "%s/rules/%s", entity->id, rule.name));
			ARENA_APPEND(reader->arena, entity->rules, entity->rule_count, rule);
			node_add(body, facts_node(reader, arena_printf(reader->arena, "%s%s",
				FACTS_RULE, rule.name), node));
		}
		node_add(root != NULL ? root : body, node);
	}
}
