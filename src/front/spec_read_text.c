#include <string.h>

#include "base/str.h"
#include "front/spec_reading.h"
#include "model/spec.h"

static struct node *read_node(struct reading *reading, const struct spec_element *element,
	enum node_kind kind);

/* The kind of a node that may stand in rich text; NODE_KIND_COUNT: none. */
static enum node_kind kind_of(const struct spec_element *element)
{
	enum node_kind kind = node_kind_find(element->name);

	return kind != NODE_TEXT ? kind : NODE_KIND_COUNT;
}

/* Is white space between the children only there for the looks? See the writer. */
static bool is_indented(const struct spec_element *element)
{
	bool blocks = false;

	if (str_equal(spec_tree_attribute(element, "xml:space"), "preserve"))
		return false;
	for (element = element->first; element != NULL; element = element->next) {
		if (element->name == NULL) {
			if (!spec_is_blank(element->text))
				return false;
		} else {
			struct node node = {.kind = kind_of(element)};

			if (node_is_inline(&node) || strcmp(element->name, "seg") == 0)
				return false;
			blocks = true;
		}
	}
	return blocks;
}

/* The segment that was announced begins with this node. */
static void add(struct node *parent, struct node *node, const char **segment)
{
	node->segment = *segment;
	*segment = NULL;
	node_add(parent, node);
}

static void read_children(struct reading *reading, const struct spec_element *element,
	struct node *parent)
{
	bool indented = is_indented(element);
	const char *segment = NULL; /* of the node that comes next */

	for (const struct spec_element *child = element->first; child != NULL && !reading->failed;
		child = child->next) {
		if (child->name != NULL && strcmp(child->name, "seg") == 0) {
			segment = reading_required(reading, child, "id");
		} else if (child->name != NULL) {
			enum node_kind kind = kind_of(child);

			if (kind == NODE_KIND_COUNT)
				reading_unknown(reading, child);
			else
				add(parent, read_node(reading, child, kind), &segment);
		} else if (!indented) {
			struct node *text = node_new(reading->arena, NODE_TEXT);

			text->text = arena_strdup(reading->arena, child->text);
			add(parent, text, &segment);
		}
	}
}

/* As deep as the document, which spec_tree_parse() limits. */
static struct node *read_node(struct reading *reading, const struct spec_element *element,
	enum node_kind kind)
{
	const struct spec_node_form *form = &spec_node_forms[kind];
	struct node *node = node_new(reading->arena, kind);

	reading_place(reading, element, &node->line, &node->column);
	if (form->number != NULL)
		node->number = reading_required_number(reading, element, form->number);
	if (form->text != NULL)
		node->text = reading_required(reading, element, form->text);
	if (form->target_optional)
		node->target = reading_optional(reading, element, form->target);
	else if (form->target != NULL)
		node->target = reading_required(reading, element, form->target);
	if (form->text_inside)
		node->text = reading_text(reading, element);
	else
		read_children(reading, element, node);
	return node;
}

struct node *spec_text_read(struct reading *reading, const struct spec_element *element)
{
	enum node_kind kind = strcmp(element->name, "text") == 0 ? NODE_ROOT : kind_of(element);

	if (kind != NODE_KIND_COUNT)
		return read_node(reading, element, kind);
	reading_unknown(reading, element);
	return NULL;
}
