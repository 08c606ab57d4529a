#include <stdlib.h>

#include "back/spec_parts.h"
#include "model/spec.h"

/*
 * An element is mixed if it holds character data or inline elements; only the others are indented.
 * A reader tells them apart by what it finds, except where all the text is white space beside
 * blocks: there xml:space says it.
 */
enum layout { LAYOUT_BLOCKS, LAYOUT_MIXED, LAYOUT_PRESERVE };

static enum layout layout_of(const struct node *parent)
{
	bool inlines = false, blanks = false, blocks = false;

	for (const struct node *node = parent->first; node != NULL; node = node->next) {
		inlines = inlines || node->segment != NULL;
		if (node->kind != NODE_TEXT) {
			inlines = inlines || node_is_inline(node);
			blocks = blocks || !node_is_inline(node);
		} else if (node->text != NULL && node->text[0] != '\0') {
			blanks = true;
			inlines = inlines || !spec_is_blank(node->text);
		}
	}
	if (inlines || (blanks && !blocks))
		return LAYOUT_MIXED;
	return blanks ? LAYOUT_PRESERVE : LAYOUT_BLOCKS;
}

static void write_node(struct xml_out *out, const struct node *node, const char *name,
	unsigned depth);

static void write_plain(struct xml_out *out, const struct node *node)
{
	struct strbuf plain = {0};

	for (node = node->first; node != NULL; node = node->next)
		node_plain(&plain, node);
	xml_text(out, strbuf_text(&plain));
	strbuf_release(&plain);
}

static void write_children(struct xml_out *out, const struct node *node, unsigned depth)
{
	for (node = node->first; node != NULL; node = node->next) {
		if (node->segment != NULL) {
			xml_start(out, "seg");
			xml_attribute(out, "id", node->segment);
			xml_end(out, "seg");
		}
		if (node->kind == NODE_TEXT)
			xml_text(out, node->text);
		else
			write_node(out, node, node_kind_name(node->kind), depth);
	}
}

static void write_attributes(struct xml_out *out, const struct node *node)
{
	const struct spec_node_form *form = &spec_node_forms[node->kind];

	xml_place(out, node->line, node->column);
	if (form->number != NULL)
		xml_number(out, form->number, node->number);
	if (form->text != NULL)
		xml_required(out, form->text, node->text);
	if (form->target_optional)
		xml_attribute(out, form->target, node->target);
	else if (form->target != NULL)
		xml_required(out, form->target, node->target);
}

static void write_node(struct xml_out *out, const struct node *node, const char *name,
	unsigned depth)
{
	enum layout layout = depth < SPEC_TEXT_DEPTH ? layout_of(node) : LAYOUT_MIXED;

	xml_start(out, name);
	write_attributes(out, node);
	if (layout == LAYOUT_PRESERVE)
		xml_attribute(out, "xml:space", "preserve");
	if (layout != LAYOUT_BLOCKS)
		xml_mixed(out);
	if (spec_node_forms[node->kind].text_inside)
		xml_text(out, node->text);
	else if (depth < SPEC_TEXT_DEPTH)
		write_children(out, node, depth + 1);
	else
		write_plain(out, node);
	xml_end(out, name);
	if (layout != LAYOUT_BLOCKS)
		xml_mixed_end(out);
}

void spec_text_write(struct xml_out *out, const struct node *node)
{
	struct node root = {.kind = NODE_ROOT};
	struct node text;

	if (node->kind == NODE_TEXT) { /* alone: as if a root held it */
		text = *node;
		text.next = NULL;
		node_add(&root, &text);
		node = &root;
	}
	write_node(out, node, node->kind == NODE_ROOT ? "text" : node_kind_name(node->kind), 0);
}
