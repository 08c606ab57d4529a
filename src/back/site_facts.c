#include "back/site_facts.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts_parts.h"
#include "back/site_prose.h"
#include "base/str.h"

/* Stands for facts that have no place on the page. */
static const struct node no_place = {.kind = NODE_FACTS};

/* What pages say ----------------------------------------------------------------------------- */

void facts_write_fallback(struct view *view, size_t page)
{
	const char *before;

	if (page == view->page)
		return;
	strbuf_addc(view->out, ' ');
	before = view_open(view, "span", "badge fallback", view->locale);
	view_ui(view, SITE_("Fallback"));
	strbuf_add(view->out, ": ");
	view_language_name(view, view->entity->pages[page].locale);
	strbuf_add(view->out, "</span>");
	view->lang = before;
}

void facts_write_differs(struct view *view, const struct fact *fact)
{
	const struct witness *witness = witness_of(fact->witnesses, fact->witness_count,
		view->page);
	const struct page *page;
	const char *before;

	if (witness == NULL || witness->value == NULL)
		return;
	page = &view->entity->pages[witness->page];
	strbuf_add(view->out, "<details class=\"differs\"><summary>");
	view_ui(view, SITE_("differs on the page"));
	strbuf_add(view->out, "</summary>");
	before = view_open(view, "div", NULL, page->locale);
	strbuf_add(view->out, "<code>");
	html_text(view->out, witness->value);
	strbuf_add(view->out, "</code> <span class=\"place\">");
	html_symbol(view->out, page->file);
	strbuf_printf(view->out, ":%u</span></div></details>", (unsigned)witness->line);
	view->lang = before;
}

void facts_said(struct view *view, const char *tag, const struct fact *fact)
{
	size_t i = witness_choose(view->entity, fact->witnesses, fact->witness_count, view->locale);
	const char *before;

	if (i == fact->witness_count) {
		strbuf_printf(view->out, "<%s>", tag);
		facts_write_differs(view, fact);
		strbuf_printf(view->out, "</%s>", tag);
		return;
	}
	before = view_open(view, tag, NULL,
		view->entity->pages[fact->witnesses[i].page].locale);
	prose_cell(view, fact->witnesses[i].text);
	facts_write_fallback(view, fact->witnesses[i].page);
	facts_write_differs(view, fact);
	strbuf_printf(view->out, "</%s>", tag);
	view->lang = before;
}

/* Tables ------------------------------------------------------------------------------------- */

size_t facts_header_count(const struct node *node)
{
	size_t count = 0;

	for (const struct node *child = node->first; child != NULL; child = child->next)
		count++;
	return count;
}

static const struct node *header_cell(const struct node *facts, int cell)
{
	const struct node *child = facts->first;

	if (cell == COLUMN_NONE)
		return NULL;
	if (cell == COLUMN_LAST)
		return facts->last;
	while (child != NULL && cell-- > 0)
		child = child->next;
	return child;
}

const char *facts_enter(struct view *view)
{
	return view_enter(view, view->entity->pages[view->page].locale);
}

/* The words of a cell of the page are in the language of the text around the table. */
static void write_header(struct view *view, const struct node *cell, const char *label,
	const char *around)
{
	const char *table = view->lang;

	strbuf_add(view->out, "<th scope=\"col\"");
	if (cell != NULL && *node_plain_text(view->arena, cell) != '\0') {
		view_enter(view, around);
		strbuf_addc(view->out, '>');
		prose_cell(view, cell);
	} else {
		strbuf_addc(view->out, '>');
		view_ui(view, label);
	}
	strbuf_add(view->out, "</th>");
	view->lang = table;
}

const char *facts_table_open(struct view *view, const char *class, const struct node *facts,
	const struct facts_column *columns, size_t count)
{
	bool no_links = view->no_links;
	const char *before;

	strbuf_printf(view->out, "<div class=\"table\"><table class=\"facts %s\"", class);
	before = facts_enter(view);
	strbuf_add(view->out, ">\n<thead>\n<tr>");
	view->no_links = true;
	for (size_t i = 0; i < count; i++)
		write_header(view, header_cell(facts, columns[i].cell), columns[i].label, before);
	view->no_links = no_links;
	strbuf_add(view->out, "</tr>\n</thead>\n<tbody>\n");
	return before;
}

void facts_table_close(struct view *view, const char *before)
{
	strbuf_add(view->out, "</tbody>\n</table></div>\n");
	view->lang = before;
}

/* Status codes ------------------------------------------------------------------------------- */

void facts_symbol(struct view *view, const char *symbol)
{
	const struct entity *page = site_find_code(view->site, symbol);
	bool link = page != NULL && page != view->entity && site_id_valid(symbol) &&
		view_link(view, page, symbol);

	strbuf_add(view->out, "<code>");
	html_symbol(view->out, symbol);
	strbuf_add(view->out, link ? "</code></a>" : "</code>");
}

static void write_status(struct view *view, const struct status *status, bool with_value)
{
	strbuf_add(view->out, "<tr");
	view_id(view, status->symbol);
	strbuf_add(view->out, "><th scope=\"row\">");
	facts_symbol(view, status->symbol);
	strbuf_add(view->out, "</th>");
	if (with_value && status->value_known)
		strbuf_printf(view->out, "<td><code>0x%08lX</code></td>",
			(unsigned long)status->value);
	else if (with_value)
		strbuf_add(view->out, "<td></td>");
	facts_said(view, "td", &status->fact);
	strbuf_add(view->out, "</tr>\n");
}

/* Does row `i` belong to the table at this place? Outside a section, every row left does. */
static bool status_here(const struct view *view, size_t i)
{
	if (view->statuses_done[i])
		return false;
	return view->section == NULL ||
		str_equal(view->entity->statuses[i].section, view->section->anchor);
}

static void write_statuses(struct view *view, const struct node *facts, const char *name)
{
	const struct entity *entity = view->entity;
	bool any = false, with_value = false, three = facts_header_count(facts) > 2;
	const char *before;
	struct facts_column columns[3] = {
		{0, SITE_("Status code")}, {three ? 1 : COLUMN_NONE, SITE_("Value")},
		{facts_header_count(facts) > 1 ? COLUMN_LAST : COLUMN_NONE, SITE_("Meaning")},
	};

	(void)name;
	for (size_t i = 0; i < entity->status_count; i++) {
		any = any || status_here(view, i);
		with_value = with_value ||
			(status_here(view, i) && entity->statuses[i].value_known);
	}
	if (!any)
		return;
	if (!with_value)
		columns[1] = columns[2];
	before = facts_table_open(view, with_value ? "codes" : "statuses", facts, columns,
		with_value ? 3 : 2);
	for (size_t i = 0; i < entity->status_count; i++) {
		if (!status_here(view, i))
			continue;
		view->statuses_done[i] = true;
		write_status(view, &entity->statuses[i], with_value);
	}
	facts_table_close(view, before);
}

/* All ---------------------------------------------------------------------------------------- */

/* A text that ends with '/' is followed by a name. */
static const struct {
	const char *text;
	facts_writer *write;
} groups[] = {
	{FACTS_DECLARATION, facts_declaration},
	{FACTS_PARAMETERS, facts_parameters},
	{FACTS_RETURNS, write_statuses},
	{FACTS_STATUS_CODES, write_statuses},
	{FACTS_MEMBERS, facts_members},
	{FACTS_REQUIREMENTS, facts_requirements},
	{FACTS_SEQUENCE, facts_sequence},
	{FACTS_RULE, facts_rule},
};

void facts_write(struct view *view, const struct node *node)
{
	const char *text = node->text != NULL ? node->text : "";

	if (view->entity == NULL)
		return;
	for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
		bool named = str_ends(groups[i].text, "/");

		if (named ? str_begins(text, groups[i].text) : strcmp(text, groups[i].text) == 0)
			groups[i].write(view, node, text + strlen(groups[i].text));
	}
}

void facts_write_rest(struct view *view)
{
	view->section = NULL;
	for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++)
		groups[i].write(view, &no_place, NULL);
}

bool facts_anchor_find(const struct entity *entity, const char *anchor)
{
	for (size_t i = 0; i < entity->member_count; i++) {
		if (strcmp(entity->members[i].name, anchor) == 0)
			return true;
	}
	if (str_begins(anchor, "parameter-"))
		return entity_parameter(entity, anchor + strlen("parameter-")) != NULL;
	if (str_begins(anchor, "sequence-"))
		return entity_sequence(entity, anchor + strlen("sequence-")) != NULL;
	return false;
}
