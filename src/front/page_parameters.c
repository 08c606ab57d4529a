/*
 * The parameters section. Its entries stand as paragraphs (name line, then words), items of a
 * list, or rows of a table; the declaration tells entries from other things that look alike.
 * Source: corpus survey, section 5.
 */
#include <string.h>

#include "base/str.h"
#include "front/page_facts.h"

struct entries {
	struct page_reader *reader;
	struct node *body;
	struct node *facts;         /* their place, NULL before the first */
	struct parameter *current;  /* takes the blocks that follow; NULL: the section does */
	const char **declared;      /* names in the declaration */
	size_t declared_count;
	size_t index;               /* of the next entry */
	bool all_there;             /* as many entries as the declaration has parameters */
};

/* The line that an entry begins with. */
struct name_line {
	const char *name;         /* as on the page, without brackets */
	struct node *direction;   /* a text "[in]" before the name, or NULL */
	struct node *first, *end; /* the name and what stands on its line; end: not included */
	bool declared;
	bool code;
};

static void collect_declared(struct entries *entries)
{
	const struct declaration *declaration = entries->reader->entity->declaration;

	for (size_t i = 0; declaration != NULL && i < declaration->decl_count; i++) {
		const struct decl *decl = &declaration->decls[i];

		for (size_t j = 0; j < decl->parameter_count; j++)
			ARENA_APPEND(entries->reader->arena, entries->declared,
				entries->declared_count, decl->parameters[j].name);
		if (decl->parameter_count > 0)
			return;
	}
}

/* Name lines ---------------------------------------------------------------------------------- */

static bool ends_line(const struct node *node)
{
	return node == NULL || node->kind == NODE_BREAK ||
		(node->kind == NODE_TEXT && node->text[0] == '\n');
}

static bool is_blank(const struct node *node)
{
	return node->kind == NODE_TEXT && node->text[0] != '\n' &&
		strspn(node->text, " :") == strlen(node->text);
}

/* "rgItems[]" -> "rgItems"; NULL if `text` is no single word. */
static const char *bare_name(struct arena *arena, const char *text)
{
	size_t n = 0;

	while (str_is_word(text[n]) || (unsigned char)text[n] >= 0x80)
		n++;
	if (n == 0 || text[n + strspn(text + n, "[]0123456789 ")] != '\0')
		return NULL;
	return arena_strndup(arena, text, n);
}

/* Names of flags are no parameters, even where they stand alone on a line. */
static bool is_flag(const char *name)
{
	bool underscore = false;

	for (; *name != '\0'; name++) {
		underscore |= *name == '_';
		if (!str_is_word(*name) || (*name >= 'a' && *name <= 'z'))
			return false;
	}
	return underscore;
}

static bool is_declared(const struct entries *entries, const char *name)
{
	for (size_t i = 0; i < entries->declared_count; i++) {
		if (str_equal_nocase(entries->declared[i], name))
			return true;
	}
	return false;
}

/*
 * Does an entry begin with the line from `first` on? Code alone on its line is a name unless it is
 * a flag; code before other words, and a word without marks, only if the declaration knows it. A
 * word that may be the translation of a name is one where all parameters are there.
 */
static bool read_name_line(const struct entries *entries, struct node *first,
	struct name_line *line)
{
	bool alone;

	memset(line, 0, sizeof *line);
	if (first != NULL && first->kind == NODE_TEXT && first->next != NULL &&
		first->next->kind == NODE_CODE) {
		if (is_direction(str_trim(entries->reader->arena, first->text)))
			line->direction = first;
	}
	if (line->direction != NULL)
		first = first->next;
	if (first == NULL || (first->kind != NODE_CODE && first->kind != NODE_TEXT))
		return false;
	line->code = first->kind == NODE_CODE;
	line->name = bare_name(entries->reader->arena, first->text);
	if (line->name == NULL)
		return false;
	line->first = first;
	line->end = first->next;
	while (line->end != NULL && is_blank(line->end))
		line->end = line->end->next;
	alone = ends_line(line->end);
	if (!alone)
		line->end = first->next;
	line->declared = is_declared(entries, line->name);
	if (line->code)
		return line->declared || (alone && !is_flag(line->name));
	return alone && line->end != NULL && (line->declared || entries->all_there);
}

/* Does a paragraph go on with another entry at `node`? */
static bool starts_again(const struct entries *entries, const struct node *before,
	struct node *node)
{
	struct name_line line;

	return node->kind == NODE_CODE && ends_line(before) && ends_line(node->next) &&
		read_name_line(entries, node, &line) && line.declared &&
		entity_parameter(entries->reader->entity, line.name) == NULL;
}

/* Entries ------------------------------------------------------------------------------------- */

static void put_facts(struct entries *entries, const struct node *at)
{
	if (entries->facts != NULL)
		return;
	entries->facts = facts_node(entries->reader, FACTS_PARAMETERS, at);
	node_add(entries->body, entries->facts);
}

/* The nodes from `first` up to `end`, not included, as a run of their own. */
static struct node *cut_run(struct arena *arena, enum node_kind kind, struct node *first,
	const struct node *end)
{
	struct node *run = node_new(arena, kind);

	while (first != end) {
		struct node *next = first->next;

		first->next = NULL;
		node_add(run, first);
		first = next;
	}
	return run;
}

/*
 * A new entry. label: what the page has for the name; words: its text, both may be empty.
 * Where the page's word is a translation, the declaration has the name.
 */
static void add_entry(struct entries *entries, const struct name_line *line, struct node *label,
	struct node *words)
{
	struct page_reader *reader = entries->reader;
	struct entity *entity = reader->entity;
	struct parameter parameter = {.name = line->name};
	struct node *root = node_new(reader->arena, NODE_ROOT);
	struct node *at = label->first;

	if (!line->declared && !line->code && entries->index < entries->declared_count)
		parameter.name = entries->declared[entries->index];
	entries->index++;
	parameter.direction = take_direction(reader, words, parameter.name);
	if (words->first != NULL)
		node_add(root, words);
	parameter.fact = fact_make(reader, at, root, arena_printf(reader->arena,
		"%s/parameters/%s", entity->id, parameter.name));
	if (strcmp(str_trim(reader->arena, node_plain_text(reader->arena, label)),
		parameter.name) != 0)
		parameter.fact.witnesses[0].label = label;
	if (entries->declared_count > 0 && !is_declared(entries, parameter.name))
		finding_add(reader->findings, RULE_PARAMETER_UNKNOWN, reader->file, at->line,
			at->column, parameter.name);
	ARENA_APPEND(reader->arena, entity->parameters, entity->parameter_count, parameter);
	entries->current = &entity->parameters[entity->parameter_count - 1];
}

/* One or more entries in a paragraph that begins with `line`. */
static void read_paragraph(struct entries *entries, struct node *paragraph, struct name_line line)
{
	struct arena *arena = entries->reader->arena;
	struct node *end;

	do {
		struct node *rest = line.end, *before = NULL, *words, *label;

		if (rest != NULL && ends_line(rest))
			rest = rest->next;
		else if (rest != NULL && rest->kind == NODE_TEXT)
			rest->text += strspn(rest->text, " ");
		for (end = rest; end != NULL; end = end->next) {
			if (before != NULL && starts_again(entries, before, end))
				break;
			before = end;
		}
		words = cut_run(arena, NODE_PARAGRAPH, rest, end);
		words->line = rest != NULL ? rest->line : paragraph->line;
		words->column = rest != NULL ? rest->column : paragraph->column;
		if (line.direction != NULL) {
			line.direction->next = words->first;
			words->first = line.direction;
			if (words->last == NULL)
				words->last = line.direction;
		}
		label = cut_run(arena, NODE_ROOT, line.first, line.end);
		add_entry(entries, &line, label, words);
	} while (end != NULL && read_name_line(entries, end, &line));
}

static void add_block(struct entries *entries, struct node *block)
{
	struct parameter *parameter = entries->current;
	struct node *words;

	if (parameter == NULL) {
		node_add(entries->body, block);
		return;
	}
	words = (struct node *)parameter->fact.witnesses[0].text;
	if (words->first == NULL && block->kind == NODE_PARAGRAPH) /* nothing on the name's line */
		parameter->direction = take_direction(entries->reader, block, parameter->name);
	node_add(words, block);
}

/* A list each of whose items is an entry that the declaration knows. */
static bool is_entry_list(const struct entries *entries, const struct node *list)
{
	struct name_line line;

	for (struct node *item = list->first; item != NULL; item = item->next) {
		if (item->first == NULL || item->first->kind != NODE_PARAGRAPH ||
			!read_name_line(entries, item->first->first, &line) || !line.declared)
			return false;
	}
	return list->first != NULL;
}

static void read_list(struct entries *entries, struct node *list)
{
	for (struct node *item = list->first; item != NULL; item = item->next) {
		struct node *next = item->first->next;
		struct name_line line;

		read_name_line(entries, item->first->first, &line);
		read_paragraph(entries, item->first, line);
		for (struct node *block = next; block != NULL; block = next) {
			next = block->next;
			block->next = NULL;
			add_block(entries, block);
		}
	}
}

/* The name in the first cell of a row; a translation of it where all parameters are there. */
static bool read_row(const struct entries *entries, const struct node *row, struct name_line *line)
{
	const struct node *cell = row->first;

	memset(line, 0, sizeof *line);
	if (cell == NULL || cell->first == NULL || cell->first->next != NULL || cell->next == NULL)
		return false;
	line->code = cell->first->kind == NODE_CODE;
	line->first = cell->first;
	if (!line->code && cell->first->kind != NODE_TEXT)
		return false;
	line->name = bare_name(entries->reader->arena, cell->first->text);
	line->declared = line->name != NULL && is_declared(entries, line->name);
	return line->declared || (line->name != NULL && entries->all_there);
}

/* A table each of whose rows is an entry, most of them known to the declaration. */
static bool is_entry_table(const struct entries *entries, const struct node *table)
{
	size_t rows = 0, known = 0;
	struct name_line line;

	if (table->first == NULL)
		return false;
	for (const struct node *row = table->first->next; row != NULL; row = row->next) {
		if (!read_row(entries, row, &line))
			return false;
		rows++;
		known += line.declared;
	}
	return known > 0 && 2 * known >= rows;
}

/* Cells between the name and the words belong to the name. */
static void read_table(struct entries *entries, struct node *table)
{
	struct arena *arena = entries->reader->arena;

	if (entries->facts->first == NULL) {
		entries->facts->first = table->first->first;
		entries->facts->last = table->first->last;
	}
	for (struct node *row = table->first->next; row != NULL; row = row->next) {
		struct node *words = node_new(arena, NODE_PARAGRAPH), *label, *next;
		struct name_line line;

		read_row(entries, row, &line);
		words->line = row->last->line;
		words->column = row->last->column;
		words->first = row->last->first;
		words->last = row->last->last;
		label = cut_run(arena, NODE_ROOT, line.first, NULL);
		for (struct node *cell = row->first->next; cell != row->last; cell = next) {
			next = cell->next;
			cell->next = NULL;
			node_add(label, cell);
		}
		add_entry(entries, &line, label, words);
	}
}

static size_t count_children(const struct node *node)
{
	size_t count = 0;

	for (node = node->first; node != NULL; node = node->next)
		count++;
	return count;
}

/* Are there as many entries as parameters are declared, each at least one word on a line? */
static bool all_are_there(struct entries *entries)
{
	size_t count = 0;
	struct name_line line;

	if (entries->declared_count == 0)
		return false;
	entries->all_there = true; /* let translations count */
	for (struct node *node = entries->body->first; node != NULL; node = node->next) {
		if (node->kind == NODE_PARAGRAPH)
			count += read_name_line(entries, node->first, &line);
		else if (node->kind == NODE_TABLE && is_entry_table(entries, node))
			count += count_children(node) - 1;
		else if (node->kind == NODE_LIST && is_entry_list(entries, node))
			count += count_children(node);
	}
	entries->all_there = false;
	return count == entries->declared_count;
}

void read_parameters(struct page_reader *reader, struct node *body)
{
	struct entries entries = {.reader = reader, .body = body};
	struct node *next, *kept = body->first;

	collect_declared(&entries);
	entries.all_there = all_are_there(&entries);
	body->first = body->last = NULL;
	for (struct node *node = kept; node != NULL; node = next) {
		struct name_line line;

		next = node->next;
		node->next = NULL;
		if (node->kind == NODE_PARAGRAPH && read_name_line(&entries, node->first, &line)) {
			put_facts(&entries, node);
			read_paragraph(&entries, node, line);
		} else if (node->kind == NODE_LIST && is_entry_list(&entries, node)) {
			put_facts(&entries, node);
			read_list(&entries, node);
			entries.current = NULL;
		} else if (node->kind == NODE_TABLE && is_entry_table(&entries, node)) {
			put_facts(&entries, node);
			read_table(&entries, node);
			entries.current = NULL;
		} else {
			add_block(&entries, node);
		}
	}
}
