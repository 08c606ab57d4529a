#include "model/text.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

static const char *const names[NODE_KIND_COUNT] = {
	[NODE_TEXT] = "text",
	[NODE_CODE] = "code",
	[NODE_EMPH] = "em",
	[NODE_STRONG] = "strong",
	[NODE_LINK] = "a",
	[NODE_IMAGE] = "img",
	[NODE_BREAK] = "br",
	[NODE_DIRECTION] = "direction",
	[NODE_INCLUDE] = "include",
	[NODE_PARAGRAPH] = "p",
	[NODE_HEADING] = "h",
	[NODE_LIST] = "ul",
	[NODE_ORDERED_LIST] = "ol",
	[NODE_ITEM] = "li",
	[NODE_PRE] = "pre",
	[NODE_QUOTE] = "blockquote",
	[NODE_ALERT] = "alert",
	[NODE_TABLE] = "table",
	[NODE_ROW] = "tr",
	[NODE_CELL] = "td",
	[NODE_RULE] = "hr",
	[NODE_RAW] = "raw",
	[NODE_COMMENT] = "comment",
	[NODE_FACTS] = "facts",
	[NODE_ROOT] = "root",
};

struct node *node_new(struct arena *arena, enum node_kind kind)
{
	struct node *node = arena_alloc(arena, sizeof *node);

	node->kind = kind;
	return node;
}

void node_add(struct node *parent, struct node *child)
{
	if (parent->last != NULL)
		parent->last->next = child;
	else
		parent->first = child;
	parent->last = child;
}

bool node_is_inline(const struct node *node)
{
	return node->kind <= NODE_INCLUDE;
}

const char *node_kind_name(enum node_kind kind)
{
	return names[kind];
}

enum node_kind node_kind_find(const char *name)
{
	enum node_kind kind = 0;

	while (kind < NODE_KIND_COUNT && strcmp(names[kind], name) != 0)
		kind++;
	return kind;
}

static void add_blank(struct strbuf *out)
{
	if (out->length > 0 && out->data[out->length - 1] != ' ')
		strbuf_addc(out, ' ');
}

/* Append with each run of white space as one blank, none at the start. */
static void add_squeezed(struct strbuf *out, const char *s)
{
	for (; *s != '\0'; s++) {
		if (str_is_space(*s))
			add_blank(out);
		else
			strbuf_addc(out, *s);
	}
}

static void plain(struct strbuf *out, const struct node *node)
{
	if (node->kind == NODE_FACTS || node->kind == NODE_COMMENT || node->kind == NODE_DIRECTION)
		return;
	if (!node_is_inline(node) || node->kind == NODE_BREAK)
		add_blank(out);
	if (node->text != NULL && node->kind != NODE_ALERT && node->kind != NODE_RAW)
		add_squeezed(out, node->text);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		plain(out, child);
	if (!node_is_inline(node))
		add_blank(out);
}

void node_plain(struct strbuf *out, const struct node *node)
{
	plain(out, node);
	if (out->length > 0 && out->data[out->length - 1] == ' ')
		strbuf_cut(out, out->length - 1);
}

char *node_plain_text(struct arena *arena, const struct node *node)
{
	struct strbuf out = {0};
	char *text;

	node_plain(&out, node);
	text = arena_strdup(arena, strbuf_text(&out));
	strbuf_release(&out);
	return text;
}

const struct node *node_find(const struct node *node, enum node_kind kind)
{
	const struct node *found = NULL;

	if (node->kind == kind)
		return node;
	for (const struct node *child = node->first; child != NULL && found == NULL;
		child = child->next)
		found = node_find(child, kind);
	return found;
}

bool node_links_to(const struct node *node, const char *target)
{
	if (node->kind == NODE_LINK && str_equal(node->target, target))
		return true;
	for (const struct node *child = node->first; child != NULL; child = child->next) {
		if (node_links_to(child, target))
			return true;
	}
	return false;
}
