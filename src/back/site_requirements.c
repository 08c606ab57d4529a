/* Requirements: a label and a value each. */
#include "back/site_facts.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts_parts.h"
#include "back/site_prose.h"
#include "base/str.h"

static const struct {
	const char *name, *label;
} requirement_labels[] = {
	{"platforms", SITE_("Platforms")},
	{"header", SITE_("Header")},
	{"library", SITE_("Library")},
	{"versions", SITE_("Versions")},
};

static const char *requirement_label(const char *name)
{
	for (size_t i = 0; i < sizeof requirement_labels / sizeof requirement_labels[0]; i++) {
		if (strcmp(requirement_labels[i].name, name) == 0)
			return requirement_labels[i].label;
	}
	return SITE_("Other");
}

/* Cut blanks and colons, the full-width and the no-break one included, from the end. */
static void cut_colon(struct strbuf *label)
{
	static const char *const ends[] = {":", " ", "\xEF\xBC\x9A", "\xC2\xA0", "\xE2\x80\xAF"};
	size_t i = 0;

	while (i < sizeof ends / sizeof ends[0]) {
		if (label->length > 0 && str_ends(label->data, ends[i])) {
			strbuf_cut(label, label->length - strlen(ends[i]));
			i = 0;
		} else {
			i++;
		}
	}
}

/* The strong words that the text begins with, on the page a label; NULL if there are none. */
static const struct node *page_label(const struct node *text)
{
	const struct node *first = text->first;

	while (first != NULL && (first->kind == NODE_PARAGRAPH || first->kind == NODE_ROOT))
		first = first->first;
	return first != NULL && first->kind == NODE_STRONG ? first : NULL;
}

static void write_label(struct view *view, const struct requirement *requirement,
	const struct node *label)
{
	struct strbuf words = {0};

	strbuf_add(view->out, "<dt>");
	if (label != NULL) {
		node_plain(&words, label);
		cut_colon(&words);
	}
	if (words.length > 0)
		html_text(view->out, strbuf_text(&words));
	else
		view_ui(view, requirement_label(requirement->name));
	strbuf_add(view->out, "</dt>\n");
	strbuf_release(&words);
}

/* The words behind the label, without the colon that may stand before them. */
static void write_words(struct view *view, const struct node *text, const struct node *label)
{
	const struct node *node = label != NULL ? label->next : NULL;
	const char *words;

	if (label == NULL) {
		prose_cell(view, text);
		return;
	}
	if (node != NULL && node->kind == NODE_TEXT) {
		words = node->text + strspn(node->text, " :");
		if (str_begins(words, "\xEF\xBC\x9A"))
			words += 3;
		html_text(view->out, words);
		node = node->next;
	}
	prose_line(view, &(struct node){.kind = NODE_ROOT, .first = (struct node *)node});
}

/*
 * A file name is shown as it is used; the words of the page stand with it where they hold more
 * than a name and did not damage it.
 */
static void write_requirement(struct view *view, const struct requirement *requirement)
{
	const struct fact *fact = &requirement->fact;
	size_t i = witness_choose(view->entity, fact->witnesses, fact->witness_count, view->locale);
	bool said = i < fact->witness_count;
	const struct node *text = said ? fact->witnesses[i].text : NULL;
	const struct node *label = said ? page_label(text) : NULL;
	const char *value = requirement->value, *before = view->lang;

	strbuf_add(view->out, "<div");
	if (said)
		before = view_enter(view, view->entity->pages[fact->witnesses[i].page].locale);
	strbuf_add(view->out, ">\n");
	write_label(view, requirement, label);
	strbuf_add(view->out, "<dd>");
	if (said && (value == NULL || strstr(node_plain_text(view->arena, text), value) != NULL)) {
		write_words(view, text, label);
		facts_write_fallback(view, fact->witnesses[i].page);
	} else if (value != NULL) {
		strbuf_add(view->out, "<code>");
		html_symbol(view->out, value);
		strbuf_add(view->out, "</code>");
	}
	facts_write_differs(view, fact);
	strbuf_add(view->out, "</dd>\n</div>\n");
	view->lang = before;
}

void facts_requirements(struct view *view, const struct node *facts, const char *name)
{
	const char *before;

	(void)facts;
	(void)name;
	if (view->requirements_done || view->entity->requirement_count == 0)
		return;
	view->requirements_done = true;
	strbuf_add(view->out, "<dl class=\"requirements\"");
	before = facts_enter(view);
	strbuf_add(view->out, ">\n");
	for (size_t i = 0; i < view->entity->requirement_count; i++)
		write_requirement(view, &view->entity->requirements[i]);
	strbuf_add(view->out, "</dl>\n");
	view->lang = before;
}

