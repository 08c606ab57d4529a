/* Start pages, the choice of language, and the navigation between files. */
#include "back/site_page.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts.h"
#include "back/site_prose.h"
#include "base/str.h"

/* Navigation --------------------------------------------------------------------------------- */

void site_nav_open(struct view *view, const char *class, const char *label)
{
	strbuf_printf(view->out, "<nav class=\"%s\" aria-label=\"", class);
	html_attribute(view->out, site_text(view->locale, label));
	strbuf_add(view->out, "\">");
}

static void write_language(struct view *view, const char *locale)
{
	bool here = strcmp(locale, view->locale) == 0, missing = false;

	if (view->entity != NULL)
		site_choose_page(view->entity, locale, &missing);
	strbuf_printf(view->out, "<li%s><a href=\"", missing ? " class=\"missing\"" : "");
	view_path(view, locale, view->path);
	strbuf_add(view->out, "\" hreflang=\"");
	html_attribute(view->out, locale);
	strbuf_add(view->out, here ? "\" aria-current=\"page\">" : "\">");
	view_language_name(view, locale);
	if (missing) {
		strbuf_add(view->out, " <span class=\"badge\">");
		view_ui(view, SITE_("Fallback"));
		strbuf_add(view->out, "</span>");
	}
	strbuf_add(view->out, "</a></li>\n");
}

void site_languages_write(struct view *view)
{
	const struct model *model = view->site->model;

	site_nav_open(view, "languages", SITE_("Language"));
	strbuf_add(view->out, "\n<details>\n<summary><span class=\"label\">");
	view_ui(view, SITE_("Language"));
	strbuf_add(view->out, "</span> ");
	view_language_name(view, view->locale);
	strbuf_add(view->out, "</summary>\n<ul>\n");
	for (size_t i = 0; i < model->locale_count; i++)
		write_language(view, model->locales[i]);
	strbuf_add(view->out, "</ul>\n</details>\n</nav>");
}

/* The groups of the start page, with the number of their entities. */
static void write_groups(struct view *view)
{
	strbuf_add(view->out, "<ul>\n");
	for (size_t i = 0; i < KIND_COUNT; i++) {
		enum entity_kind kind = site_kind_order[i];

		if (view->site->kind_counts[kind] == 0)
			continue;
		strbuf_add(view->out, "<li><a href=\"");
		if (view->entity != NULL) {
			view_base(view);
			strbuf_add(view->out, "index.html");
		}
		strbuf_printf(view->out, "#%s\">", entity_kind_name(kind));
		view_ui(view, site_kind_group(kind));
		strbuf_printf(view->out, " <span class=\"count\">%zu</span></a></li>\n",
			view->site->kind_counts[kind]);
	}
	strbuf_add(view->out, "</ul>\n");
}

static void write_method(struct view *view, const struct entity *method)
{
	strbuf_add(view->out, "<li><a href=\"");
	view_path(view, view->locale, site_entity_path(view->arena, method));
	strbuf_add(view->out, method == view->entity ? "\" aria-current=\"page\"><code>" :
		"\"><code>");
	html_symbol(view->out, method->name);
	strbuf_add(view->out, "</code></a></li>\n");
}

/* The methods of the interface that the page is about, or that its method belongs to. */
static void write_methods(struct view *view)
{
	const struct entity *entity = view->entity;
	const char *interface = entity->kind == KIND_INTERFACE ? entity->name : entity->interface;
	size_t count = 0, first = 0;

	if (interface != NULL)
		first = site_methods(view->site, interface, &count);
	if (count == 0)
		return;
	strbuf_add(view->out, "<p class=\"label\"><code>");
	html_symbol(view->out, interface);
	strbuf_add(view->out, "</code></p>\n<ul>\n");
	for (size_t i = first; i < first + count; i++)
		write_method(view, view->site->methods[i]);
	strbuf_add(view->out, "</ul>\n");
}

void site_nav_write(struct view *view)
{
	site_nav_open(view, "contents", SITE_("Contents"));
	strbuf_addc(view->out, '\n');
	if (view->entity != NULL)
		write_methods(view);
	strbuf_add(view->out, "<p class=\"label\">");
	view_ui(view, SITE_("Contents"));
	strbuf_add(view->out, "</p>\n");
	write_groups(view);
	strbuf_add(view->out, "</nav>");
}

/* Start page --------------------------------------------------------------------------------- */

static void write_summary(struct view *view, const struct entity *entity)
{
	size_t page;
	const struct node *summary = site_summary(entity, view->locale, &page);
	const char *before;

	if (summary == NULL)
		return;
	view->no_links = true;
	before = view_open(view, "span", "summary", entity->pages[page].locale);
	prose_line(view, summary);
	strbuf_add(view->out, "</span>");
	view->lang = before;
	view->no_links = false;
}

static void write_entry(struct view *view, const struct entity *entity)
{
	bool fallback;
	size_t page;

	page = site_choose_page(entity, view->locale, &fallback);
	strbuf_add(view->out, "<li>");
	view_link(view, entity, NULL);
	view_entity_name(view, entity);
	strbuf_add(view->out, "</a> ");
	if (fallback) {
		strbuf_add(view->out, "<span class=\"badge fallback\">");
		view_ui(view, SITE_("Fallback"));
		strbuf_add(view->out, ": ");
		view_language_name(view, entity->pages[page].locale);
		strbuf_add(view->out, "</span> ");
	}
	write_summary(view, entity);
	strbuf_add(view->out, "</li>\n");
}

static void write_group(struct view *view, enum entity_kind kind)
{
	const struct model *model = view->site->model;

	if (view->site->kind_counts[kind] == 0)
		return;
	strbuf_printf(view->out, "<h2 id=\"%s\">", entity_kind_name(kind));
	view_ui(view, site_kind_group(kind));
	strbuf_add(view->out, "</h2>\n<ul class=\"entities\">\n");
	for (size_t i = 0; i < model->entity_count; i++) {
		if (model->entities[i]->kind == kind)
			write_entry(view, model->entities[i]);
	}
	strbuf_add(view->out, "</ul>\n");
}

/* Title and heading of an index. */
static void write_index_heading(struct view *view, const char *class)
{
	const char *title = site_text(view->locale, SITE_("API reference"));

	html_attribute(&view->slots[SLOT_TITLE], title);
	html_attribute(&view->slots[SLOT_DESCRIPTION], title);
	strbuf_add(&view->slots[SLOT_CLASS], class);
	view->out = &view->slots[SLOT_HEADING];
	strbuf_add(view->out, "<h1>");
	html_text(view->out, title);
	strbuf_add(view->out, "</h1>");
	view->out = &view->slots[SLOT_CONTENT];
}

int site_start_write(const struct site *site, const char *locale)
{
	struct arena arena = {0};
	struct view view;
	int rc;

	view_init(&view, site, &arena, locale, "index.html", NULL);
	write_index_heading(&view, "start");
	for (size_t i = 0; i < KIND_COUNT; i++)
		write_group(&view, site_kind_order[i]);
	view.out = &view.slots[SLOT_LANGUAGES];
	site_languages_write(&view);
	view.out = &view.slots[SLOT_NAV];
	site_nav_write(&view);
	rc = view_write(&view);
	view_release(&view);
	return rc;
}

/* Choice of language ------------------------------------------------------------------------- */

static size_t count_pages(const struct model *model, const char *locale)
{
	size_t count = 0;

	for (size_t i = 0; i < model->entity_count; i++)
		count += entity_page(model->entities[i], locale) != NULL;
	return count;
}

static void write_choice(struct view *view, const char *locale)
{
	const struct model *model = view->site->model;
	const char *before;

	strbuf_add(view->out, "<li><a href=\"");
	view_path(view, locale, "index.html");
	strbuf_add(view->out, "\" hreflang=\"");
	html_attribute(view->out, locale);
	strbuf_addc(view->out, '"');
	before = view_enter(view, locale);
	strbuf_add(view->out, "><span class=\"language\">");
	html_text(view->out, site_language_name(locale));
	strbuf_add(view->out, "</span> <span class=\"summary\">");
	html_text(view->out, site_text(locale, SITE_("API reference")));
	strbuf_add(view->out, "</span> <span class=\"count\">");
	html_text(view->out, site_text(locale, SITE_("Pages")));
	strbuf_printf(view->out, ": %zu/%zu</span></a></li>\n", count_pages(model, locale),
		model->entity_count);
	view->lang = before;
}

int site_choice_write(const struct site *site)
{
	const struct model *model = site->model;
	const char *locale = model->locale_count > 0 ? model->locales[0] : "en";
	struct arena arena = {0};
	struct view view;
	int rc;

	view_init(&view, site, &arena, locale, NULL, NULL);
	write_index_heading(&view, "choice");
	strbuf_add(view.out, "<ul class=\"choice\">\n");
	for (size_t i = 0; i < model->locale_count; i++)
		write_choice(&view, model->locales[i]);
	strbuf_add(view.out, "</ul>");
	rc = view_write(&view);
	view_release(&view);
	return rc;
}
