/* The page of an entity in one locale. */
#include "back/site_page.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts.h"
#include "back/site_prose.h"
#include "base/str.h"

static const struct page *shown(const struct view *view)
{
	return &view->entity->pages[view->page];
}

/* Head --------------------------------------------------------------------------------------- */

static void write_description(struct view *view)
{
	size_t page;
	const struct node *summary = site_summary(view->entity, view->locale, &page);

	html_attribute(&view->slots[SLOT_TITLE], shown(view)->title);
	strbuf_printf(&view->slots[SLOT_CLASS], "entity %s", entity_kind_name(view->entity->kind));
	if (summary != NULL)
		html_attribute(&view->slots[SLOT_DESCRIPTION],
			node_plain_text(view->arena, summary));
}

static void write_title(struct view *view)
{
	const char *before;

	strbuf_add(view->out, "<h1");
	if (shown(view)->title_anchor != NULL)
		view_id(view, shown(view)->title_anchor);
	before = view_enter(view, shown(view)->locale);
	strbuf_addc(view->out, '>');
	html_text(view->out, shown(view)->title);
	strbuf_add(view->out, "</h1>\n");
	view->lang = before;
	view->level = 1;
}

static void write_fallback_banner(struct view *view)
{
	strbuf_add(view->out, "<p class=\"banner fallback\"><strong>");
	view_ui(view, SITE_("Fallback"));
	strbuf_add(view->out, ": ");
	view_language_name(view, shown(view)->locale);
	strbuf_add(view->out, "</strong> ");
	view_ui(view, SITE_("This page is not available in your language."));
	strbuf_add(view->out, "</p>\n");
}

static void write_heading(struct view *view)
{
	view->out = &view->slots[SLOT_HEADING];
	strbuf_add(view->out, "<p class=\"kind\">");
	view_ui(view, site_kind_name(view->entity->kind));
	if (str_equal(shown(view)->translation, "MT")) {
		strbuf_add(view->out, " <span class=\"badge\">");
		view_ui(view, SITE_("Machine translation"));
		strbuf_add(view->out, "</span>");
	}
	strbuf_add(view->out, "</p>\n");
	write_title(view);
	if (view->fallback)
		write_fallback_banner(view);
}

/* Sections ----------------------------------------------------------------------------------- */

static bool is_intro(const struct section *section)
{
	return strcmp(section->anchor, "intro") == 0;
}

/* The words of a heading, or its anchor where no page has any. */
static void write_heading_words(struct view *view, const struct section *section)
{
	const struct fact *fact = &section->fact;
	size_t i = witness_choose(view->entity, fact->witnesses, fact->witness_count, view->locale);
	bool no_links = view->no_links;
	const char *before;

	view->no_links = true;
	if (i < fact->witness_count) {
		before = view_span(view, view->entity->pages[fact->witnesses[i].page].locale);
		prose_cell(view, fact->witnesses[i].text);
		view_span_end(view, before);
	} else {
		html_text(view->out, section->anchor);
	}
	view->no_links = no_links;
}

static void write_section_heading(struct view *view, const struct section *section)
{
	unsigned level = prose_heading_open(view, section->level);
	bool has_id = view_id(view, section->anchor);

	strbuf_addc(view->out, '>');
	if (has_id) {
		strbuf_add(view->out, "<a href=\"#");
		html_url_fragment(view->out, section->anchor);
		strbuf_add(view->out, "\">");
	}
	write_heading_words(view, section);
	strbuf_printf(view->out, has_id ? "</a></h%u>\n" : "</h%u>\n", level);
	facts_write_differs(view, &section->fact);
}

/* The facts below `node` that were not written yet. */
static void write_facts_below(struct view *view, const struct node *node)
{
	if (node->kind == NODE_FACTS)
		facts_write(view, node);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		write_facts_below(view, child);
}

/* A body in its language; `facts_only`: of a page that is not shown. */
static void write_body(struct view *view, const struct witness *body, bool facts_only)
{
	size_t start = view->out->length, opened;
	const char *before = view_open(view, "div", "body", view->entity->pages[body->page].locale);

	strbuf_addc(view->out, '\n');
	opened = view->out->length;
	if (facts_only)
		write_facts_below(view, body->text);
	else
		prose_blocks(view, body->text);
	if (view->out->length == opened)
		strbuf_cut(view->out, start);
	else
		strbuf_add(view->out, "</div>\n");
	view->lang = before;
}

/*
 * What the locale says, or else another page; then the facts that stand in this section on another
 * page alone, because this one lost their table.
 */
static void write_section(struct view *view, const struct section *section)
{
	size_t chosen = witness_choose(view->entity, section->bodies, section->body_count,
		view->locale);

	view->section = section;
	if (!is_intro(section))
		write_section_heading(view, section);
	if (chosen == section->body_count)
		return;
	if (section->bodies[chosen].page != view->page &&
		*node_plain_text(view->arena, section->bodies[chosen].text) != '\0') {
		strbuf_add(view->out, "<p>");
		facts_write_fallback(view, section->bodies[chosen].page);
		strbuf_add(view->out, "</p>\n");
	}
	write_body(view, &section->bodies[chosen], false);
	for (size_t i = 0; i < section->body_count; i++) {
		if (i != chosen && section->bodies[i].text != NULL)
			write_body(view, &section->bodies[i], true);
	}
}

static void write_content(struct view *view)
{
	view->out = &view->slots[SLOT_CONTENT];
	for (size_t i = 0; i < view->entity->section_count; i++)
		write_section(view, &view->entity->sections[i]);
	facts_write_rest(view);
}

/* Around the content ------------------------------------------------------------------------- */

static void write_toc_item(struct view *view, const struct section *section)
{
	strbuf_printf(view->out, "<li%s><a href=\"#", section->level > 2 ? " class=\"deep\"" : "");
	html_url_fragment(view->out, section->anchor);
	strbuf_add(view->out, "\">");
	write_heading_words(view, section);
	strbuf_add(view->out, "</a></li>\n");
}

static void write_toc(struct view *view)
{
	const struct entity *entity = view->entity;
	bool any = false;

	view->out = &view->slots[SLOT_TOC];
	for (size_t i = 0; i < entity->section_count; i++) {
		const struct section *section = &entity->sections[i];

		if (is_intro(section) || !site_id_valid(section->anchor))
			continue;
		if (!any) {
			site_nav_open(view, "toc", SITE_("On this page"));
			strbuf_add(view->out, "<p class=\"label\">");
			view_ui(view, SITE_("On this page"));
			strbuf_add(view->out, "</p>\n<ul>\n");
		}
		any = true;
		write_toc_item(view, section);
	}
	strbuf_add(view->out, any ? "</ul>\n</nav>" : "");
}

static void write_crumb(struct view *view, const struct entity *entity)
{
	strbuf_add(view->out, "<li>");
	view_link(view, entity, NULL);
	view_entity_name(view, entity);
	strbuf_add(view->out, "</a></li>\n");
}

/* The pages "a/b/index" and "a/index" above "a/b/c", from the top. */
static void write_folder_crumbs(struct view *view, const char *key)
{
	for (const char *slash = strchr(key, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		const struct entity *index = model_find_key(view->site->model,
			arena_printf(view->arena, "%.*s/index", (int)(slash - key), key));

		if (index != NULL && index != view->entity)
			write_crumb(view, index);
	}
}

static void write_breadcrumb(struct view *view)
{
	const struct entity *entity = view->entity, *interface = NULL;

	view->out = &view->slots[SLOT_BREADCRUMB];
	site_nav_open(view, "breadcrumb", SITE_("Breadcrumb"));
	strbuf_add(view->out, "<ol>\n<li><a href=\"");
	view_base(view);
	strbuf_add(view->out, "index.html\">");
	view_ui(view, SITE_("API reference"));
	strbuf_add(view->out, "</a></li>\n");
	write_folder_crumbs(view, entity->key);
	if (entity->interface != NULL)
		interface = model_find(view->site->model, entity->interface);
	if (interface != NULL && interface != entity)
		write_crumb(view, interface);
	strbuf_add(view->out, "<li aria-current=\"page\">");
	if (interface != NULL) {
		strbuf_add(view->out, "<code>");
		html_symbol(view->out, entity->name);
		strbuf_add(view->out, "</code>");
	} else {
		view_entity_name(view, entity);
	}
	strbuf_add(view->out, "</li>\n</ol>\n</nav>");
}

static void write_neighbour(struct view *view, const struct entity *entity, const char *rel,
	const char *label)
{
	strbuf_printf(view->out, "<a class=\"%s\" rel=\"%s\" href=\"", rel, rel);
	view_path(view, view->locale, site_entity_path(view->arena, entity));
	strbuf_add(view->out, "\"><span class=\"label\">");
	view_ui(view, label);
	strbuf_add(view->out, "</span> ");
	view_entity_name(view, entity);
	strbuf_add(view->out, "</a>\n");
}

static void write_pager(struct view *view, size_t index)
{
	const struct model *model = view->site->model;

	if (model->entity_count < 2)
		return;
	view->out = &view->slots[SLOT_PAGER];
	site_nav_open(view, "pager", SITE_("Previous and next page"));
	strbuf_addc(view->out, '\n');
	if (index > 0)
		write_neighbour(view, model->entities[index - 1], "prev", SITE_("Previous"));
	if (index + 1 < model->entity_count)
		write_neighbour(view, model->entities[index + 1], "next", SITE_("Next"));
	strbuf_add(view->out, "</nav>");
}

static void write_source(struct view *view)
{
	view->out = &view->slots[SLOT_SOURCE];
	strbuf_add(view->out, "<p>");
	view_ui(view, SITE_("Source"));
	strbuf_add(view->out, ": <code>");
	html_symbol(view->out, shown(view)->file);
	strbuf_printf(view->out, ":%u</code></p>", (unsigned)shown(view)->title_line);
}

int site_page_write(const struct site *site, const char *locale, size_t index)
{
	const struct entity *entity = site->model->entities[index];
	struct arena arena = {0};
	struct view view;
	int rc;

	view_init(&view, site, &arena, locale, site_entity_path(&arena, entity), entity);
	write_description(&view);
	write_heading(&view);
	write_content(&view);
	write_toc(&view);
	write_breadcrumb(&view);
	write_pager(&view, index);
	write_source(&view);
	view.out = &view.slots[SLOT_LANGUAGES];
	site_languages_write(&view);
	view.out = &view.slots[SLOT_NAV];
	site_nav_write(&view);
	rc = view_write(&view);
	view_release(&view);
	return rc;
}
