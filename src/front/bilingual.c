#include "front/bilingual.h"

#include <string.h>

#include "base/str.h"

static const char translation_mark[] = "<span data-ttu-id=";
static const char source_mark[] = "<span class=\"sxs-lookup\"";
static const char any_span[] = "<span";
static const char end_of_span[] = "</span>";

/* Spans do not reach beyond their block; one that does not end, ends there. */
enum { SPANS_MAX = 16 };

enum segment { SEGMENT_BOTH, SEGMENT_TRANSLATION, SEGMENT_SOURCE };

struct splitter {
	struct arena *arena;
	enum segment wanted;
	enum segment open[SPANS_MAX]; /* what the open spans hold */
	size_t open_count;
	const char *segment; /* id of the one that begins; NULL: it has begun */
};

bool bilingual_is(const char *text)
{
	return strstr(text, translation_mark) != NULL;
}

static enum segment segment_here(const struct splitter *splitter)
{
	return splitter->open_count > 0 ? splitter->open[splitter->open_count - 1] : SEGMENT_BOTH;
}

/* The id of the segment that a tag opens, NULL if it opens none. */
static const char *segment_id(struct splitter *splitter, const char *tag)
{
	const char *id = strstr(tag, "tu-id=\"");
	size_t n;

	if (id == NULL)
		return NULL;
	id += strlen("tu-id=\"");
	n = strcspn(id, "\"");
	return n > 0 && id[n] == '"' ? arena_strndup(splitter->arena, id, n) : NULL;
}

/* Is this the tag of a span? Opens or closes it. */
static bool read_tag(struct splitter *splitter, const struct node *node)
{
	enum segment segment = segment_here(splitter);

	if (node->kind != NODE_RAW || node->text == NULL)
		return false;
	if (splitter->open_count > 0 && str_equal(node->text, end_of_span)) {
		splitter->open_count--;
		return true;
	}
	if (str_begins(node->text, translation_mark))
		segment = SEGMENT_TRANSLATION;
	else if (str_begins(node->text, source_mark))
		segment = SEGMENT_SOURCE;
	else if (splitter->open_count == 0 || !str_begins(node->text, any_span))
		return false;
	if (splitter->open_count < SPANS_MAX)
		splitter->open[splitter->open_count++] = segment;
	if (segment == splitter->wanted)
		splitter->segment = segment_id(splitter, node->text);
	return true;
}

static bool is_text(const struct node *node)
{
	return node != NULL && node->kind == NODE_TEXT && node->text[0] != '\n';
}

static void add_copy(struct splitter *splitter, struct node *parent, struct node *copy)
{
	if (is_text(parent->last) && is_text(copy) && copy->segment == NULL)
		parent->last->text = arena_printf(splitter->arena, "%s%s", parent->last->text,
			copy->text);
	else
		node_add(parent, copy);
}

/* The depth of the tree is that of markdown_read(). */
static void copy_children(struct splitter *splitter, struct node *to, const struct node *from)
{
	for (const struct node *node = from->first; node != NULL; node = node->next) {
		size_t open_count = splitter->open_count;
		enum segment segment;
		struct node *copy;

		if (read_tag(splitter, node))
			continue;
		segment = segment_here(splitter);
		if (segment != SEGMENT_BOTH && segment != splitter->wanted)
			continue;
		copy = node_new(splitter->arena, node->kind);
		*copy = *node;
		copy->first = copy->last = copy->next = NULL;
		if (segment == splitter->wanted && node_is_inline(copy)) {
			copy->segment = splitter->segment;
			splitter->segment = NULL;
		}
		copy_children(splitter, copy, node);
		splitter->open_count = open_count;
		add_copy(splitter, to, copy);
	}
}

struct node *bilingual_copy(struct arena *arena, const struct node *root, bool source)
{
	struct splitter splitter = {.arena = arena,
		.wanted = source ? SEGMENT_SOURCE : SEGMENT_TRANSLATION};
	struct node *copy = node_new(arena, root->kind);

	copy_children(&splitter, copy, root);
	return copy;
}
