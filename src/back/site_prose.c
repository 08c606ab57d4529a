#include "back/site_prose.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts.h"
#include "base/str.h"

/* Anchors ------------------------------------------------------------------------------------ */

bool prose_has_anchor(const struct node *node, const char *anchor)
{
	if (node->kind == NODE_HEADING && str_equal(node->target, anchor))
		return true;
	for (const struct node *child = node->first; child != NULL; child = child->next) {
		if (prose_has_anchor(child, anchor))
			return true;
	}
	return false;
}

/* In what the page in `locale` takes from these witnesses. */
static bool said_has_anchor(const struct entity *entity, const struct witness *witnesses,
	size_t count, const char *locale, const char *anchor)
{
	size_t i = witness_choose(entity, witnesses, count, locale);

	return i < count && prose_has_anchor(witnesses[i].text, anchor);
}

static bool facts_have_anchor(const struct entity *entity, const char *locale, const char *anchor)
{
	if (entity_status(entity, anchor) != NULL || facts_anchor_find(entity, anchor))
		return true;
	for (size_t i = 0; i < entity->rule_count; i++) {
		const struct rule_fact *rule = &entity->rules[i];

		if (strcmp(rule->name, anchor) == 0 || said_has_anchor(entity,
			rule->fact.witnesses, rule->fact.witness_count, locale, anchor))
			return true;
	}
	return false;
}

bool site_has_anchor(const struct entity *entity, const char *locale, const char *anchor)
{
	const struct page *page;
	bool fallback;

	if (!site_id_valid(anchor))
		return false;
	page = &entity->pages[site_choose_page(entity, locale, &fallback)];
	if (str_equal(page->title_anchor, anchor))
		return true;
	for (size_t i = 0; i < entity->section_count; i++) {
		const struct section *section = &entity->sections[i];

		if (strcmp(section->anchor, anchor) == 0)
			return strcmp(anchor, "intro") != 0;
		if (said_has_anchor(entity, section->bodies, section->body_count, locale, anchor))
			return true;
	}
	return facts_have_anchor(entity, locale, anchor);
}

/* Inline ------------------------------------------------------------------------------------- */

static void write_node(struct view *view, const struct node *node);

static const char *text_of(const struct node *node)
{
	return node->text != NULL ? node->text : "";
}

static void write_text(struct view *view, const struct node *node)
{
	html_text(view->out, text_of(node));
}

static void write_code(struct view *view, const struct node *node)
{
	strbuf_add(view->out, "<code>");
	html_symbol(view->out, text_of(node));
	strbuf_add(view->out, "</code>");
}

static void write_emphasis(struct view *view, const struct node *node)
{
	const char *tag = node->kind == NODE_EMPH ? "em" : "strong";

	strbuf_printf(view->out, "<%s>", tag);
	prose_line(view, node);
	strbuf_printf(view->out, "</%s>", tag);
}

static void write_break(struct view *view, const struct node *node)
{
	(void)node;
	strbuf_add(view->out, "<br>");
}

/* The direction that a page states; where the declaration states it, it stands before the text. */
static void write_direction(struct view *view, const struct node *node)
{
	if (view->no_direction)
		return;
	strbuf_add(view->out, "<code class=\"direction\">");
	html_text(view->out, text_of(node));
	strbuf_add(view->out, "</code>");
}

/* An INCLUDE names a text that the pages do not bring along: its words stand for it. */
static void write_include(struct view *view, const struct node *node)
{
	strbuf_add(view->out, "<span class=\"include\">");
	html_symbol(view->out, text_of(node));
	strbuf_add(view->out, "</span>");
}

/* The entity that a target names, NULL if it names none; *anchor is NULL or an id that it has. */
static const struct entity *resolve(const struct view *view, const char *target,
	const char **anchor)
{
	size_t n = strcspn(target, "#");
	const struct entity *entity = view->entity;

	*anchor = target[n] == '#' ? target + n + 1 : NULL;
	if (n > 0)
		entity = model_find_key(view->site->model, arena_strndup(view->arena, target, n));
	if (entity == NULL)
		return NULL;
	if (*anchor != NULL && !site_has_anchor(entity, view->locale, *anchor))
		*anchor = NULL;
	return n == 0 && *anchor == NULL ? NULL : entity;
}

/* The words of a link or an image; where the page has none, what it leads to. */
static void write_words(struct view *view, const struct node *node, const struct entity *entity)
{
	bool no_links = view->no_links;

	view->no_links = true;
	if (*node_plain_text(view->arena, node) != '\0')
		prose_line(view, node);
	else if (entity != NULL)
		view_entity_name(view, entity);
	else if (node->target != NULL)
		html_text(view->out, node->target);
	view->no_links = no_links;
}

static void write_link(struct view *view, const struct node *node)
{
	const char *target = node->target != NULL ? node->target : "", *anchor;
	const struct entity *entity = resolve(view, target, &anchor);
	bool open = false;

	if (entity != NULL) {
		open = view_link(view, entity, anchor);
	} else if (html_url_allowed(target) && !view->no_links) {
		strbuf_add(view->out, "<a href=\"");
		html_url(view->out, target);
		strbuf_add(view->out, "\">");
		open = true;
	}
	write_words(view, node, entity);
	if (open)
		strbuf_add(view->out, "</a>");
}

/* Never an img element: nothing is loaded from elsewhere, and the pages' pictures are not here. */
static void write_image(struct view *view, const struct node *node)
{
	strbuf_add(view->out, "<span class=\"image\">");
	write_link(view, node);
	strbuf_add(view->out, "</span>");
}

static bool is_line_break(const char *html)
{
	if (strlen(html) < 3 || (!str_begins(html, "<br") && !str_begins(html, "<BR")))
		return false;
	html += 3;
	html += strspn(html, " \t");
	html += *html == '/';
	return strcmp(html, ">") == 0;
}

/* HTML as text; a line break alone is one. */
static void write_raw(struct view *view, const struct node *node)
{
	if (is_line_break(text_of(node))) {
		strbuf_add(view->out, "<br>");
		return;
	}
	strbuf_add(view->out, "<code class=\"raw\">");
	html_text(view->out, text_of(node));
	strbuf_add(view->out, "</code>");
}

static void write_nothing(struct view *view, const struct node *node)
{
	(void)view;
	(void)node;
}

/* Blocks ------------------------------------------------------------------------------------- */

static void write_paragraph(struct view *view, const struct node *node)
{
	strbuf_add(view->out, "<p>");
	prose_line(view, node);
	strbuf_add(view->out, "</p>\n");
}

unsigned prose_heading_open(struct view *view, unsigned level)
{
	if (level > view->level + 1)
		level = view->level + 1;
	if (level < 2)
		level = 2;
	if (level > 6)
		level = 6;
	view->level = level;
	strbuf_printf(view->out, "<h%u", level);
	return level;
}

static void write_heading(struct view *view, const struct node *node)
{
	unsigned level = prose_heading_open(view, node->number > 3 ? node->number : 3);

	if (node->target != NULL)
		view_id(view, node->target);
	strbuf_addc(view->out, '>');
	prose_line(view, node);
	strbuf_printf(view->out, "</h%u>\n", level);
}

static void write_list(struct view *view, const struct node *node)
{
	const char *tag = node->kind == NODE_LIST ? "ul" : "ol";

	strbuf_printf(view->out, "<%s", tag);
	if (node->kind == NODE_ORDERED_LIST && node->number != 1)
		strbuf_printf(view->out, " start=\"%u\"", (unsigned)node->number);
	strbuf_add(view->out, ">\n");
	for (const struct node *item = node->first; item != NULL; item = item->next) {
		strbuf_add(view->out, "<li>");
		prose_cell(view, item);
		strbuf_add(view->out, "</li>\n");
	}
	strbuf_printf(view->out, "</%s>\n", tag);
}

/* An item that stands in no list. */
static void write_children(struct view *view, const struct node *node)
{
	prose_blocks(view, node);
}

static void write_pre(struct view *view, const struct node *node)
{
	strbuf_add(view->out, "<pre dir=\"ltr\" tabindex=\"0\"><code>");
	html_text(view->out, text_of(node));
	strbuf_add(view->out, "</code></pre>\n");
}

static void write_quote(struct view *view, const struct node *node)
{
	strbuf_add(view->out, "<blockquote>\n");
	prose_blocks(view, node);
	strbuf_add(view->out, "</blockquote>\n");
}

static const struct alert {
	const char *tag, *class, *icon, *label;
} alerts[] = {
	{"NOTE", "note", "i", SITE_("Note")},
	{"TIP", "tip", "✓", SITE_("Tip")},
	{"IMPORTANT", "important", "!", SITE_("Important")},
	{"WARNING", "warning", "!", SITE_("Warning")},
	{"CAUTION", "caution", "!", SITE_("Caution")},
};

static const struct alert *alert_find(const char *tag)
{
	for (size_t i = 0; i < sizeof alerts / sizeof alerts[0]; i++) {
		if (str_equal_nocase(alerts[i].tag, tag))
			return &alerts[i];
	}
	return &alerts[0];
}

static void write_alert(struct view *view, const struct node *node)
{
	const struct alert *alert = alert_find(text_of(node));

	strbuf_printf(view->out, "<aside class=\"alert %s\" role=\"note\">\n"
		"<p class=\"alert-label\"><span class=\"icon\" aria-hidden=\"true\">%s</span> ",
		alert->class, alert->icon);
	view_ui(view, alert->label);
	strbuf_add(view->out, "</p>\n");
	prose_blocks(view, node);
	strbuf_add(view->out, "</aside>\n");
}

static void write_row(struct view *view, const struct node *row, bool is_header)
{
	const char *open = is_header ? "<th scope=\"col\">" : "<td>";

	strbuf_add(view->out, "<tr>");
	for (const struct node *cell = row->first; cell != NULL; cell = cell->next) {
		bool empty = cell->first == NULL;

		strbuf_add(view->out, empty ? "<td>" : open);
		prose_cell(view, cell);
		strbuf_add(view->out, is_header && !empty ? "</th>" : "</td>");
	}
	strbuf_add(view->out, "</tr>\n");
}

static void write_table(struct view *view, const struct node *node)
{
	if (node->first == NULL)
		return;
	strbuf_add(view->out, "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n");
	write_row(view, node->first, true);
	strbuf_add(view->out, "</thead>\n");
	if (node->first->next != NULL)
		strbuf_add(view->out, "<tbody>\n");
	for (const struct node *row = node->first->next; row != NULL; row = row->next)
		write_row(view, row, false);
	if (node->first->next != NULL)
		strbuf_add(view->out, "</tbody>\n");
	strbuf_add(view->out, "</table>\n</div>\n");
}

static void write_rule(struct view *view, const struct node *node)
{
	(void)node;
	strbuf_add(view->out, "<hr>\n");
}

static void (*const writers[NODE_KIND_COUNT])(struct view *view, const struct node *node) = {
	[NODE_TEXT] = write_text,
	[NODE_CODE] = write_code,
	[NODE_EMPH] = write_emphasis,
	[NODE_STRONG] = write_emphasis,
	[NODE_LINK] = write_link,
	[NODE_IMAGE] = write_image,
	[NODE_BREAK] = write_break,
	[NODE_DIRECTION] = write_direction,
	[NODE_INCLUDE] = write_include,
	[NODE_PARAGRAPH] = write_paragraph,
	[NODE_HEADING] = write_heading,
	[NODE_LIST] = write_list,
	[NODE_ORDERED_LIST] = write_list,
	[NODE_ITEM] = write_children,
	[NODE_PRE] = write_pre,
	[NODE_QUOTE] = write_quote,
	[NODE_ALERT] = write_alert,
	[NODE_TABLE] = write_table,
	[NODE_ROW] = write_children,
	[NODE_CELL] = write_children,
	[NODE_RULE] = write_rule,
	[NODE_RAW] = write_raw,
	[NODE_COMMENT] = write_nothing,
	[NODE_FACTS] = facts_write,
	[NODE_ROOT] = write_children,
};

static void write_node(struct view *view, const struct node *node)
{
	writers[node->kind](view, node);
}

/* Sequences of nodes ------------------------------------------------------------------------- */

/* May this node stand in a line? HTML on a page does both. */
static bool is_phrase(const struct node *node)
{
	return node_is_inline(node) || node->kind == NODE_RAW || node->kind == NODE_COMMENT;
}

void prose_line(struct view *view, const struct node *node)
{
	for (const struct node *child = node->first; child != NULL; child = child->next)
		write_node(view, child);
}

/* What of `node` and its neighbours stands in a line: from `node` up to the node returned. */
static const struct node *write_phrases(struct view *view, const struct node *node)
{
	const struct node *end = node;
	bool words = false;

	for (; end != NULL && is_phrase(end); end = end->next)
		words = words || node_is_inline(end);
	strbuf_add(view->out, words ? "<p>" : "<div class=\"raw\">");
	for (; node != end; node = node->next)
		write_node(view, node);
	strbuf_add(view->out, words ? "</p>\n" : "</div>\n");
	return end;
}

void prose_blocks(struct view *view, const struct node *node)
{
	const struct node *child = node->first;

	while (child != NULL) {
		if (child->kind == NODE_COMMENT) {
			child = child->next;
		} else if (is_phrase(child)) {
			child = write_phrases(view, child);
		} else {
			write_node(view, child);
			child = child->next;
		}
	}
}

void prose_cell(struct view *view, const struct node *node)
{
	const struct node *child = node->first;

	if (child != NULL && child->next == NULL &&
		(child->kind == NODE_PARAGRAPH || child->kind == NODE_ROOT)) {
		prose_cell(view, child);
		return;
	}
	for (; child != NULL && is_phrase(child); child = child->next)
		;
	if (child == NULL)
		prose_line(view, node);
	else
		prose_blocks(view, node);
}
