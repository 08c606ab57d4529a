/*
 * The requirements section: platforms, header, library, versions. Its labels are translated and
 * damaged in many ways, so that a line is told by what stands on it and by its place.
 * Source: corpus survey, section 9, D2, D3, D28.
 */
#include <string.h>

#include "base/str.h"
#include "front/page_facts.h"

struct requirement_kind {
	const char *name;
	const char *extensions[4];
};

/* In the order in which pages state them. */
static const struct requirement_kind kinds[] = {
	{"platforms", {NULL}},
	{"header", {"h", "idl", NULL}},
	{"library", {"dll", "lib", "exe", NULL}},
	{"versions", {NULL}},
};

enum { HEADER = 1, LIBRARY = 2, VERSIONS = 3, KINDS = sizeof kinds / sizeof kinds[0] };

/* Values ------------------------------------------------------------------------------------- */

/* The extension of a file name at `s`, behind its dot, or NULL. */
static const char *find_extension(const char *s, const char *const *extensions)
{
	s += strspn(s, " ");
	for (size_t i = 0; extensions[i] != NULL; i++) {
		size_t n = strlen(extensions[i]);

		if (str_find_nocase(s, extensions[i]) == s && !str_is_word(s[n]))
			return extensions[i];
	}
	return NULL;
}

/* First file name with one of these extensions in `text`, its damages mended: "Thing. h",
 * "Thing .h" and "Thing。h" all give "Thing.h". */
static const char *find_file_name(struct arena *arena, const char *text,
	const char *const *extensions)
{
	static const char full_stop[] = "\xE3\x80\x82";

	for (const char *s = text; *s != '\0'; s++) {
		size_t dot = *s == '.' ? 1 : str_begins(s, full_stop) ? strlen(full_stop) : 0;
		const char *end = s, *start, *extension;

		if (dot == 0)
			continue;
		while (end > text && end[-1] == ' ')
			end--;
		start = end;
		while (start > text && str_is_word(start[-1]))
			start--;
		extension = start < end ? find_extension(s + dot, extensions) : NULL;
		if (extension != NULL)
			return arena_printf(arena, "%.*s.%s", (int)(end - start), start, extension);
	}
	return NULL;
}

/* The names of all INCLUDEs, which are the same in every language: "../x/net-v2-md.md" gives
 * "net-v2-md". NULL if there is none. */
static const char *find_includes(struct arena *arena, const struct node *node, const char *found)
{
	if (node->kind == NODE_INCLUDE && node->target != NULL) {
		const char *slash = strrchr(node->target, '/');
		const char *name = slash != NULL ? slash + 1 : node->target;
		size_t n = strlen(name) - (str_ends(name, ".md") ? strlen(".md") : 0);

		found = found == NULL ? arena_strndup(arena, name, n)
				      : arena_printf(arena, "%s %.*s", found, (int)n, name);
	}
	for (node = node->first; node != NULL; node = node->next)
		found = find_includes(arena, node, found);
	return found;
}

static const char *find_value(struct arena *arena, const struct node *node, size_t kind)
{
	if (kind == VERSIONS)
		return find_includes(arena, node, NULL);
	return find_file_name(arena, node_plain_text(arena, node), kinds[kind].extensions);
}

/* Lines -------------------------------------------------------------------------------------- */

static bool is_requirement(struct page_reader *reader, const struct node *node)
{
	if (node->kind != NODE_PARAGRAPH)
		return false;
	for (const struct node *part = node->first; part != NULL; part = part->next) {
		if (part->kind == NODE_STRONG || part->kind == NODE_INCLUDE)
			return true;
	}
	return find_value(reader->arena, node, HEADER) != NULL ||
		find_value(reader->arena, node, LIBRARY) != NULL;
}

static bool begins_with_colon(const char *s)
{
	s += strspn(s, " ");
	return *s == ':' || str_begins(s, "\xEF\xBC\x9A");
}

/* `**Header:**` or `**Header**:`, with a colon of any width. */
static bool is_label(struct page_reader *reader, const struct node *node)
{
	const char *text;

	if (node->kind != NODE_STRONG)
		return false;
	text = node_plain_text(reader->arena, node);
	return str_ends(text, ":") || str_ends(text, "\xEF\xBC\x9A") ||
		(node->next != NULL && node->next->kind == NODE_TEXT &&
			begins_with_colon(node->next->text));
}

/* Where a paragraph holds two facts: cut it before the second label; else NULL. */
static struct node *cut_second(struct page_reader *reader, struct node *paragraph)
{
	struct node *node = paragraph->first, *second;

	while (node != NULL && !is_label(reader, node))
		node = node->next;
	if (node == NULL)
		return NULL;
	while (node->next != NULL && !is_label(reader, node->next))
		node = node->next;
	if (node->next == NULL)
		return NULL;
	second = node_new(reader->arena, NODE_PARAGRAPH);
	second->line = node->next->line;
	second->column = node->next->column;
	second->first = node->next;
	second->last = paragraph->last;
	second->next = paragraph->next;
	node->next = NULL;
	paragraph->last = node;
	paragraph->next = second;
	return second;
}

/* Which requirement a paragraph states: by its place where all four are there, else by what can
 * be seen without its words. */
static size_t find_kind(struct page_reader *reader, const struct node *node, size_t index,
	size_t count)
{
	if (count == KINDS)
		return index;
	for (size_t i = HEADER; i <= LIBRARY; i++) {
		if (find_value(reader->arena, node, i) != NULL)
			return i;
	}
	if (node_find(node, NODE_INCLUDE) != NULL || index + 1 == count)
		return VERSIONS;
	return index <= HEADER ? index : KINDS;
}

static void add_requirement(struct page_reader *reader, struct node *node, size_t index,
	size_t count)
{
	struct entity *entity = reader->entity;
	struct requirement requirement = {0};
	size_t kind = find_kind(reader, node, index, count);
	struct node *root = node_new(reader->arena, NODE_ROOT);

	if (kind < KINDS)
		requirement.name = kinds[kind].name;
	if (requirement.name == NULL || entity_requirement(entity, requirement.name) != NULL)
		requirement.name = arena_printf(reader->arena, "other-%zu", index + 1);
	else
		requirement.value = find_value(reader->arena, node, kind);
	node_add(root, node);
	requirement.fact = fact_make(reader, node, root,
		arena_printf(reader->arena, "%s/requirements/%s", entity->id, requirement.name));
	ARENA_APPEND(reader->arena, entity->requirements, entity->requirement_count, requirement);
}

void read_requirements(struct page_reader *reader, struct node *body)
{
	struct node *next, *kept = body->first, *facts = NULL;
	size_t index = 0, count = 0;

	for (struct node *node = kept; node != NULL; node = node->next) {
		if (is_requirement(reader, node)) {
			cut_second(reader, node);
			count++;
		}
	}
	body->first = body->last = NULL;
	for (struct node *node = kept; node != NULL; node = next) {
		next = node->next;
		node->next = NULL;
		if (!is_requirement(reader, node)) {
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
