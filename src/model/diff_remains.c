/*
 * What an entity still says outside of facts, so that a fact which was dropped can be told from
 * one which was not understood; diff.h has the rules.
 */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "model/diff_parts.h"

struct collector {
	struct remains *remains;
	struct arena *arena;
	const char *section;
};

static bool is_kept(char c)
{
	return str_is_word(c) || (unsigned char)c >= 0x80;
}

static const char *words_of(struct arena *arena, const char *s, size_t n)
{
	char *copy = arena_strndup(arena, s, n), *to = copy;

	for (size_t i = 0; i < n; i++) {
		if (is_kept(s[i]))
			*to++ = s[i];
	}
	*to = '\0';
	return copy;
}

const char *remains_words(struct arena *arena, const char *s)
{
	return words_of(arena, s, strlen(s));
}

static void collect(struct collector *collector, enum remain_kind kind, const char *words)
{
	struct remains *remains = collector->remains;
	struct remain remain = {.kind = kind, .words = words, .section = collector->section};

	if (*words != '\0')
		ARENA_APPEND(collector->arena, remains->items, remains->count, remain);
}

/* "|S_OK|text|": what stands between bars, if there are at least two */
static void collect_bars(struct collector *collector, const char *text, size_t length)
{
	const char *end = text + length;
	const char *bar = memchr(text, '|', length);
	const char *next = bar != NULL ? memchr(bar + 1, '|', (size_t)(end - bar - 1)) : NULL;

	if (next == NULL)
		return;
	collect(collector, REMAIN_BAR, words_of(collector->arena, text, (size_t)(bar - text)));
	while (bar != NULL) {
		const char *start = bar + 1;

		bar = memchr(start, '|', (size_t)(end - start));
		next = bar != NULL ? bar : end;
		collect(collector, REMAIN_BAR,
			words_of(collector->arena, start, (size_t)(next - start)));
	}
}

/* "## <a name="x"></a>Words": by anchor, or by words */
static void collect_heading_line(struct collector *collector, const char *line, size_t length)
{
	static const char attribute[] = "name=\"";
	char *copy = arena_strndup(collector->arena, line, length);
	char *anchor = strstr(copy, attribute), *end;

	collect(collector, REMAIN_SECTION, remains_words(collector->arena, copy));
	if (anchor == NULL)
		return;
	anchor += strlen(attribute);
	end = strchr(anchor, '"');
	if (end != NULL) {
		*end = '\0';
		collect(collector, REMAIN_SECTION, anchor);
	}
}

static void collect_code_line(struct collector *collector, const char *line, size_t length)
{
	size_t hashes = 0;

	while (length > 0 && str_is_space(line[0])) {
		line++;
		length--;
	}
	while (length > 0 && str_is_space(line[length - 1]))
		length--;
	while (hashes < length && line[hashes] == '#')
		hashes++;
	if (hashes >= 2 && hashes <= 6 && hashes < length && line[hashes] == ' ')
		collect_heading_line(collector, line + hashes, length - hashes);
	if (length > 2 && line[0] == '`' && line[length - 1] == '`' && line[1] != '`')
		collect(collector, REMAIN_NAME, words_of(collector->arena, line, length));
	collect(collector, REMAIN_BLOCK, words_of(collector->arena, line, length));
	collect_bars(collector, line, length);
}

static void collect_code(struct collector *collector, const char *code)
{
	while (*code != '\0') {
		size_t n = strcspn(code, "\n");

		collect_code_line(collector, code, n);
		code += n + (code[n] == '\n');
	}
}

static bool ends_line(const struct node *node)
{
	return node == NULL || node->kind == NODE_BREAK ||
		(node->kind == NODE_TEXT && node->text[0] == '\n');
}

static void collect_paragraph(struct collector *collector, const struct node *node)
{
	const char *text = node_plain_text(collector->arena, node);
	const struct node *first = node->first;

	collect(collector, REMAIN_BLOCK, remains_words(collector->arena, text));
	collect_bars(collector, text, strlen(text));
	if (first != NULL && first->kind == NODE_CODE && ends_line(first->next))
		collect(collector, REMAIN_NAME, remains_words(collector->arena, first->text));
}

static void collect_node(struct collector *collector, const struct node *node)
{
	switch (node->kind) {
	case NODE_PARAGRAPH:
		collect_paragraph(collector, node);
		return;
	case NODE_CELL:
		collect(collector, REMAIN_CELL, remains_words(collector->arena,
			node_plain_text(collector->arena, node)));
		return;
	case NODE_HEADING:
		if (node->target != NULL)
			collect(collector, REMAIN_HEADING, node->target);
		collect_paragraph(collector, node);
		return;
	case NODE_PRE:
		collect(collector, REMAIN_CODE, "code");
		collect_code(collector, node->text);
		return;
	case NODE_RAW:
		collect_code(collector, node->text);
		return;
	case NODE_FACTS:
		if (node->text != NULL)
			collect(collector, REMAIN_FACTS, node->text);
		return;
	case NODE_COMMENT:
		return;
	default:
		for (const struct node *child = node->first; child != NULL; child = child->next)
			collect_node(collector, child);
	}
}

static int compare_text(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return (a != NULL) - (b != NULL);
	return strcmp(a, b);
}

static int compare(const void *a, const void *b)
{
	const struct remain *x = a, *y = b;
	int order = (x->kind > y->kind) - (x->kind < y->kind);

	if (order == 0)
		order = strcmp(x->words, y->words);
	return order != 0 ? order : compare_text(x->section, y->section);
}

static void collect_sections(struct collector *collector, const struct entity *entity)
{
	for (size_t i = 0; i < entity->section_count; i++) {
		const struct section *section = &entity->sections[i];

		collector->section = section->anchor;
		collect(collector, REMAIN_ANCHOR, section->anchor);
		for (size_t j = 0; j < section->body_count; j++) {
			if (section->bodies[j].text != NULL)
				collect_node(collector, section->bodies[j].text);
		}
	}
}

static void collect_entity(struct remains *remains, struct arena *arena)
{
	const struct declaration *declaration = remains->entity->declaration;
	struct collector collector = {.remains = remains, .arena = arena};

	if (remains->collected)
		return;
	remains->collected = true;
	collect_sections(&collector, remains->entity);
	for (size_t i = 0; i < remains->count && declaration != NULL; i++) {
		collector.section = remains->items[i].section;
		if (remains->items[i].kind == REMAIN_FACTS &&
			strcmp(remains->items[i].words, FACTS_DECLARATION) == 0)
			break;
		collector.section = NULL;
	}
	if (declaration != NULL && declaration->code != NULL)
		collect_code(&collector, declaration->code);
	if (remains->count > 0)
		qsort(remains->items, remains->count, sizeof remains->items[0], compare);
}

/* The first of this kind with these words, in `section` unless that is NULL; or NULL. */
static struct remain *find(const struct remains *remains, enum remain_kind kind, const char *words,
	const char *section)
{
	const struct remain wanted = {.kind = kind, .words = words, .section = section};
	size_t low = 0, high = remains->count;
	struct remain *found;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare(&remains->items[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == remains->count)
		return NULL;
	found = &remains->items[low];
	if (found->kind != kind || strcmp(found->words, words) != 0 ||
		(section != NULL && compare_text(found->section, section) != 0))
		return NULL;
	return found;
}

bool remains_have(struct comparison *comparison, struct remains *remains, enum remain_kind kind,
	const char *words, const char *section)
{
	const struct remain *found;

	collect_entity(remains, comparison->scratch);
	if (section != NULL && find(remains, REMAIN_ANCHOR, section, NULL) == NULL)
		section = NULL;
	found = *words != '\0' ? find(remains, kind, words, section) : NULL;
	if (found != NULL)
		remains_explain(remains, found->section);
	return found != NULL;
}

bool remains_have_section(struct comparison *comparison, struct remains *remains,
	const struct section *section)
{
	const struct fact *heading = &section->fact;

	collect_entity(remains, comparison->scratch);
	if (find(remains, REMAIN_ANCHOR, section->anchor, NULL) != NULL)
		return false;
	if (remains_have(comparison, remains, REMAIN_SECTION, section->anchor, NULL))
		return true;
	for (size_t i = 0; i < heading->witness_count; i++) {
		const struct node *text = heading->witnesses[i].text;

		if (text != NULL && remains_have(comparison, remains, REMAIN_SECTION,
			remains_words(comparison->scratch,
				node_plain_text(comparison->scratch, text)), NULL))
			return true;
	}
	return false;
}

bool remains_have_home(struct comparison *comparison, struct remains *remains,
	const struct entity *other, const char *anchor)
{
	const struct section *section;

	if (anchor == NULL)
		return false;
	if (!str_equal(remains->home, anchor)) { /* facts of one section come one after the other */
		remains->home = anchor;
		section = entity_section(other, anchor);
		remains->home_found =
			section != NULL && remains_have_section(comparison, remains, section);
	}
	return remains->home_found;
}

bool declaration_runs_on(struct comparison *comparison, struct remains *remains,
	const struct entity *other)
{
	const struct declaration *declaration = remains->entity->declaration;

	if (declaration == NULL || declaration->code == NULL ||
		strstr(declaration->code, "\n##") == NULL)
		return false;
	for (size_t i = 0; i < other->section_count; i++) {
		if (remains_have_section(comparison, remains, &other->sections[i]))
			return true;
	}
	return false;
}

void remains_explain(struct remains *remains, const char *section)
{
	struct remain *found =
		section != NULL ? find(remains, REMAIN_ANCHOR, section, NULL) : NULL;

	if (found != NULL)
		found->explained = true;
}

bool remains_explained(const struct remains *remains, const char *section)
{
	const struct remain *found = find(remains, REMAIN_ANCHOR, section, NULL);

	return found != NULL && found->explained;
}

const char *remains_facts_section(struct comparison *comparison, struct remains *remains,
	const char *what)
{
	const struct remain *found;

	collect_entity(remains, comparison->scratch);
	found = find(remains, REMAIN_FACTS, what, NULL);
	return found != NULL ? found->section : NULL;
}
