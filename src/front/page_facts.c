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

/* parameters */

static bool is_parameter_name(struct page_reader *reader, const char *name)
{
	const struct declaration *declaration = reader->entity->declaration;

	if (declaration == NULL || declaration->decl_count == 0)
		return false;
	for (size_t i = 0; i < declaration->decls[0].parameter_count; i++) {
		if (str_equal_nocase(declaration->decls[0].parameters[i].name, name))
			return true;
	}
	return false;
}

static bool ends_line(const struct node *node)
{
	return node == NULL || node->kind == NODE_BREAK ||
		(node->kind == NODE_TEXT && node->text[0] == '\n');
}

/* The name that the paragraph `node` begins with, alone on its line or known from the
 * declaration; NULL if it describes no parameter. */
static const char *parameter_name(struct page_reader *reader, const struct node *node)
{
	const struct node *first = node->first;

	if (node->kind != NODE_PARAGRAPH || first == NULL || first->kind != NODE_CODE)
		return NULL;
	if (!ends_line(first->next) && !is_parameter_name(reader, first->text))
		return NULL;
	for (const char *s = first->text; *s != '\0'; s++) {
		if (!str_is_word(*s) && *s != '[' && *s != ']')
			return NULL;
	}
	return first->text;
}

/* Cut a literal direction off the front of a text: "[in, out] words". */
static unsigned take_direction(struct page_reader *reader, struct node *text, struct node *parent)
{
	static const struct {
		const char *word;
		unsigned direction;
	} words[] = {
		{"[in]", DIRECTION_IN},
		{"[out]", DIRECTION_OUT},
		{"[in,out]", DIRECTION_IN | DIRECTION_OUT},
		{"[in, out]", DIRECTION_IN | DIRECTION_OUT},
	};

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		struct node *direction;

		if (!str_begins(text->text, words[i].word))
			continue;
		direction = node_new(reader->arena, NODE_DIRECTION);
		direction->text = words[i].word;
		direction->line = text->line;
		direction->column = text->column;
		direction->next = text;
		parent->first = direction;
		text->text += strlen(words[i].word);
		text->column += (uint32_t)strlen(words[i].word);
		while (*text->text == ' ') {
			text->text++;
			text->column++;
		}
		return words[i].direction;
	}
	return 0;
}

/* The description that starts on the line after the name, with the paragraphs that belong to it. */
static struct parameter *parameter_start(struct page_reader *reader, struct node *paragraph,
	const char *name)
{
	struct entity *entity = reader->entity;
	struct parameter parameter = {.name = name};
	struct node *root = node_new(reader->arena, NODE_ROOT);
	struct node *words = node_new(reader->arena, NODE_PARAGRAPH);
	struct node *rest = paragraph->first->next;

	if (rest != NULL && ends_line(rest))
		rest = rest->next;
	else if (rest != NULL && rest->kind == NODE_TEXT)
		rest->text += strspn(rest->text, " ");
	words->line = rest != NULL ? rest->line : paragraph->line;
	words->column = rest != NULL ? rest->column : paragraph->column;
	words->first = rest;
	words->last = rest != NULL ? paragraph->last : NULL;
	if (rest != NULL && rest->kind == NODE_TEXT)
		parameter.direction = take_direction(reader, rest, words);
	if (rest != NULL)
		node_add(root, words);
	parameter.fact = fact_make(reader, paragraph->first, root,
		arena_printf(reader->arena, "%s/parameters/%s", entity->id, name));
	if (entity->declaration != NULL && entity->declaration->decl_count > 0 &&
		!is_parameter_name(reader, name))
		finding_add(reader->findings, RULE_PARAMETER_UNKNOWN, reader->file,
			paragraph->line, paragraph->first->column, name);
	ARENA_APPEND(reader->arena, entity->parameters, entity->parameter_count, parameter);
	return &entity->parameters[entity->parameter_count - 1];
}

void read_parameters(struct page_reader *reader, struct node *body)
{
	struct parameter *parameter = NULL;
	struct node *next, *facts = NULL, *kept = body->first;

	body->first = body->last = NULL;
	for (struct node *node = kept; node != NULL; node = next) {
		const char *name = parameter_name(reader, node);

		next = node->next;
		node->next = NULL;
		if (name != NULL) {
			if (facts == NULL) {
				facts = facts_node(reader, FACTS_PARAMETERS, node);
				node_add(body, facts);
			}
			parameter = parameter_start(reader, node, name);
		} else if (parameter != NULL) {
			node_add((struct node *)parameter->fact.witnesses[0].text, node);
		} else {
			node_add(body, node);
		}
	}
}

/* requirements */

/* First file name with one of these extensions in `text`, blanks before the extension and before
 * the dot left out: "MSCorEE. h" gives "MSCorEE.h". */
static const char *find_file_name(struct arena *arena, const char *text,
	const char *const *extensions)
{
	for (const char *dot = strchr(text, '.'); dot != NULL; dot = strchr(dot + 1, '.')) {
		const char *start = dot, *end = dot + 1;

		while (start > text && str_is_word(start[-1]))
			start--;
		while (*end == ' ')
			end++;
		for (size_t i = 0; start < dot && extensions[i] != NULL; i++) {
			size_t n = strlen(extensions[i]);
			const char *found = str_find_nocase(end, extensions[i]);

			if (found == end && !str_is_word(end[n]))
				return arena_printf(arena, "%.*s.%s", (int)(dot - start), start,
					extensions[i]);
		}
	}
	return NULL;
}

struct requirement_kind {
	const char *name;
	const char *extensions[4];
};

/* In the order in which pages state them. */
static const struct requirement_kind requirement_kinds[] = {
	{"platforms", {NULL}},
	{"header", {"h", "idl", NULL}},
	{"library", {"dll", "lib", "exe", NULL}},
	{"versions", {NULL}},
};

enum { REQUIREMENT_KINDS = sizeof requirement_kinds / sizeof requirement_kinds[0] };

/* Which requirement a paragraph states: by its place where all four are there, else by what can
 * be seen without its words. */
static size_t requirement_kind(struct page_reader *reader, const struct node *node, size_t index,
	size_t count)
{
	const char *text = node_plain_text(reader->arena, node);

	if (count == REQUIREMENT_KINDS)
		return index;
	for (size_t i = 1; i <= 2; i++) {
		if (find_file_name(reader->arena, text, requirement_kinds[i].extensions) != NULL)
			return i;
	}
	if (node_find(node, NODE_INCLUDE) != NULL || index + 1 == count)
		return 3;
	return index == 0 ? 0 : REQUIREMENT_KINDS;
}

static void add_requirement(struct page_reader *reader, struct node *node, size_t index,
	size_t count)
{
	struct entity *entity = reader->entity;
	struct requirement requirement = {0};
	size_t kind = requirement_kind(reader, node, index, count);
	struct node *root = node_new(reader->arena, NODE_ROOT);

	if (kind < REQUIREMENT_KINDS)
		requirement.name = requirement_kinds[kind].name;
	if (requirement.name == NULL || entity_requirement(entity, requirement.name) != NULL)
		requirement.name = arena_printf(reader->arena, "other-%zu", index + 1);
	else
		requirement.value = find_file_name(reader->arena,
			node_plain_text(reader->arena, node), requirement_kinds[kind].extensions);
	node_add(root, node);
	requirement.fact = fact_make(reader, node, root,
		arena_printf(reader->arena, "%s/requirements/%s", entity->id, requirement.name));
	ARENA_APPEND(reader->arena, entity->requirements, entity->requirement_count, requirement);
}

static bool is_requirement(const struct node *node)
{
	return node->kind == NODE_PARAGRAPH && node->first != NULL &&
		node->first->kind == NODE_STRONG;
}

void read_requirements(struct page_reader *reader, struct node *body)
{
	struct node *next, *kept = body->first, *facts = NULL;
	size_t index = 0, count = 0;

	for (struct node *node = kept; node != NULL; node = node->next)
		count += is_requirement(node);
	body->first = body->last = NULL;
	for (struct node *node = kept; node != NULL; node = next) {
		next = node->next;
		node->next = NULL;
		if (!is_requirement(node)) {
			node_add(body, node);
			continue;
		}
		if (facts == NULL) {
			facts = facts_node(reader, FACTS_REQUIREMENTS, node);
			node_add(body, facts);
		}
		add_requirement(reader, node, index++, count);
	}
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
