#include "back/site_view.h"

#include <stdlib.h>
#include <string.h>

#include "back/html.h"
#include "base/file.h"
#include "base/message.h"
#include "base/str.h"
#include "model/spec.h"

static const struct {
	const char *name, *group;
} kinds[KIND_COUNT] = {
	[KIND_ARTICLE] = {SITE_("Article"), SITE_("Articles")},
	[KIND_METHOD] = {SITE_("Method"), SITE_("Methods")},
	[KIND_INTERFACE] = {SITE_("Interface"), SITE_("Interfaces")},
	[KIND_FUNCTION] = {SITE_("Function"), SITE_("Functions")},
	[KIND_ENUMERATION] = {SITE_("Enumeration"), SITE_("Enumerations")},
	[KIND_STRUCTURE] = {SITE_("Structure"), SITE_("Structures")},
	[KIND_UNION] = {SITE_("Union"), SITE_("Unions")},
	[KIND_FUNCTION_POINTER] = {SITE_("Function pointer"), SITE_("Function pointers")},
	[KIND_COCLASS] = {SITE_("Coclass"), SITE_("Coclasses")},
	[KIND_CLASS] = {SITE_("Class"), SITE_("Classes")},
	[KIND_ATTRIBUTE] = {SITE_("Attribute"), SITE_("Attributes")},
	[KIND_STATUS_CODES] = {SITE_("Status codes"), SITE_("Status codes")},
};

const enum entity_kind site_kind_order[KIND_COUNT] = {
	KIND_ARTICLE, KIND_INTERFACE, KIND_METHOD, KIND_FUNCTION, KIND_FUNCTION_POINTER,
	KIND_COCLASS, KIND_CLASS, KIND_STRUCTURE, KIND_UNION, KIND_ENUMERATION, KIND_ATTRIBUTE,
	KIND_STATUS_CODES,
};

const char *site_kind_name(enum entity_kind kind)
{
	return kinds[kind].name;
}

const char *site_kind_group(enum entity_kind kind)
{
	return kinds[kind].group;
}

/* Texts -------------------------------------------------------------------------------------- */

const char *view_enter(struct view *view, const char *locale)
{
	const char *before = view->lang;

	if (strcmp(before, locale) == 0)
		return before;
	strbuf_add(view->out, " lang=\"");
	html_attribute(view->out, locale);
	strbuf_printf(view->out, "\" dir=\"%s\"", site_direction(locale));
	view->lang = locale;
	return before;
}

const char *view_open(struct view *view, const char *tag, const char *class, const char *locale)
{
	const char *before;

	strbuf_printf(view->out, "<%s", tag);
	if (class != NULL)
		strbuf_printf(view->out, " class=\"%s\"", class);
	before = view_enter(view, locale);
	strbuf_addc(view->out, '>');
	return before;
}

const char *view_span(struct view *view, const char *locale)
{
	const char *before = view->lang;

	if (strcmp(before, locale) != 0)
		view_open(view, "span", NULL, locale);
	return before;
}

void view_span_end(struct view *view, const char *before)
{
	if (strcmp(before, view->lang) != 0)
		strbuf_add(view->out, "</span>");
	view->lang = before;
}

void view_ui(struct view *view, const char *text)
{
	const char *before = view_span(view, view->locale);

	html_text(view->out, site_text(view->locale, text));
	view_span_end(view, before);
}

void view_language_name(struct view *view, const char *locale)
{
	const char *before = view_open(view, "bdi", NULL, locale);

	html_text(view->out, site_language_name(locale));
	strbuf_add(view->out, "</bdi>");
	view->lang = before;
}

/* Identifiers -------------------------------------------------------------------------------- */

bool site_id_valid(const char *id)
{
	return *id != '\0' && !str_begins(id, "site-");
}

/* The place of `id` in a table with at least one free place. */
static const char **ids_place(const struct site_ids *ids, const char *id)
{
	size_t i = (size_t)str_hash(id) & (ids->size - 1);

	while (ids->slots[i] != NULL && strcmp(ids->slots[i], id) != 0)
		i = (i + 1) & (ids->size - 1);
	return &ids->slots[i];
}

/* Returns false if `id` was there. */
static bool ids_add(struct site_ids *ids, struct arena *arena, const char *id)
{
	const char **place;

	if (2 * ids->count >= ids->size) {
		struct site_ids larger = {.size = ids->size > 0 ? 2 * ids->size : 64};

		larger.slots = arena_alloc(arena, larger.size * sizeof larger.slots[0]);
		for (size_t i = 0; i < ids->size; i++) {
			if (ids->slots[i] != NULL)
				*ids_place(&larger, ids->slots[i]) = ids->slots[i];
		}
		larger.count = ids->count;
		*ids = larger;
	}
	place = ids_place(ids, id);
	if (*place != NULL)
		return false;
	*place = id;
	ids->count++;
	return true;
}

bool view_id(struct view *view, const char *id)
{
	struct strbuf written = {0};
	bool is_new;

	if (!site_id_valid(id))
		return false;
	html_id(&written, id); /* different ids may be written alike */
	is_new = ids_add(&view->ids, view->arena, arena_strdup(view->arena, strbuf_text(&written)));
	if (is_new)
		strbuf_printf(view->out, " id=\"%s\"", strbuf_text(&written));
	strbuf_release(&written);
	return is_new;
}

/* Links -------------------------------------------------------------------------------------- */

void view_base(struct view *view)
{
	for (const char *s = view->path; s != NULL && *s != '\0'; s++) {
		if (*s == '/')
			strbuf_add(view->out, "../");
	}
}

void view_root(struct view *view)
{
	view_base(view);
	if (view->path != NULL)
		strbuf_add(view->out, "../");
}

static void add_folder(struct strbuf *out, const char *locale)
{
	for (const char *s = locale; *s != '\0'; s++)
		strbuf_addc(out, str_lower(*s));
	strbuf_addc(out, '/');
}

void view_path(struct view *view, const char *locale, const char *path)
{
	if (view->path != NULL && strcmp(locale, view->locale) == 0) {
		view_base(view);
	} else {
		view_root(view);
		add_folder(view->out, locale);
	}
	html_url_path(view->out, path);
}

const char *site_entity_path(struct arena *arena, const struct entity *entity)
{
	const char *document = spec_document_name(arena, entity->key);
	size_t n = strlen(document) - strlen(strrchr(document, '.'));

	return arena_printf(arena, "%.*s.html", (int)n, document);
}

bool view_link(struct view *view, const struct entity *entity, const char *anchor)
{
	if (view->no_links)
		return false;
	strbuf_add(view->out, "<a href=\"");
	if (entity != view->entity || anchor == NULL)
		view_path(view, view->locale, site_entity_path(view->arena, entity));
	if (anchor != NULL) {
		strbuf_addc(view->out, '#');
		html_url_fragment(view->out, anchor);
	}
	strbuf_add(view->out, "\">");
	return true;
}

const struct entity *site_find_code(const struct site *site, const char *symbol)
{
	size_t low = 0, high = site->code_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(symbol, site->codes[middle].symbol);

		if (order == 0)
			return site->codes[middle].entity;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

size_t site_methods(const struct site *site, const char *interface, size_t *count)
{
	size_t low = 0, high = site->method_count, first;

	while (low < high) { /* the first that is not less */
		size_t middle = low + (high - low) / 2;

		if (strcmp(interface, site->methods[middle]->interface) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (first = low; low < site->method_count; low++) {
		if (strcmp(interface, site->methods[low]->interface) != 0)
			break;
	}
	*count = low - first;
	return first;
}

/* Pages and names ---------------------------------------------------------------------------- */

size_t site_choose_page(const struct entity *entity, const char *locale, bool *fallback)
{
	for (size_t i = 0; i < entity->page_count; i++) {
		if (strcmp(entity->pages[i].locale, locale) == 0) {
			*fallback = false;
			return i;
		}
	}
	*fallback = true;
	return 0; /* the source, if there is one */
}

static void title_as_name(struct view *view, const struct entity *entity)
{
	bool fallback;
	const struct page *page;
	const char *before;

	page = &entity->pages[site_choose_page(entity, view->locale, &fallback)];
	before = view_span(view, page->locale);
	html_text(view->out, page->title);
	view_span_end(view, before);
}

void view_entity_name(struct view *view, const struct entity *entity)
{
	const char *name = entity->name;

	if (entity->kind == KIND_ARTICLE || entity->kind == KIND_STATUS_CODES) {
		title_as_name(view, entity);
		return;
	}
	strbuf_add(view->out, "<code>");
	if (entity->interface != NULL)
		name = arena_printf(view->arena, "%s::%s", entity->interface, name);
	html_symbol(view->out, name);
	strbuf_add(view->out, "</code>");
}

const struct node *site_summary(const struct entity *entity, const char *locale, size_t *page)
{
	const struct section *intro = entity_section(entity, "intro");
	size_t i;

	if (intro == NULL)
		return NULL;
	i = witness_choose(entity, intro->bodies, intro->body_count, locale);
	if (i == intro->body_count)
		return NULL;
	*page = intro->bodies[i].page;
	for (const struct node *node = intro->bodies[i].text->first; node != NULL;
		node = node->next) {
		if (node->kind == NODE_PARAGRAPH)
			return node;
	}
	return NULL;
}

/* The file ----------------------------------------------------------------------------------- */

void view_init(struct view *view, const struct site *site, struct arena *arena,
	const char *locale, const char *path, const struct entity *entity)
{
	*view = (struct view){
		.site = site, .arena = arena, .locale = locale, .path = path, .entity = entity,
		.lang = locale, .out = &view->slots[SLOT_CONTENT],
	};
	if (entity == NULL)
		return;
	view->page = site_choose_page(entity, locale, &view->fallback);
	view->statuses_done = arena_alloc(arena, entity->status_count * sizeof(bool));
	view->members_done = arena_alloc(arena, entity->member_count * sizeof(bool));
	view->sequences_done = arena_alloc(arena, entity->sequence_count * sizeof(bool));
	view->rules_done = arena_alloc(arena, entity->rule_count * sizeof(bool));
}

void view_release(struct view *view)
{
	for (size_t i = 0; i < SLOT_COUNT; i++)
		strbuf_release(&view->slots[i]);
	arena_release(view->arena);
}

/* What every file has. */
static void fill_common(struct view *view)
{
	view->out = &view->slots[SLOT_LANG];
	html_attribute(view->out, view->locale);
	strbuf_add(&view->slots[SLOT_DIR], site_direction(view->locale));
	html_attribute(&view->slots[SLOT_DIGEST], view->site->model->digest);
	view->out = &view->slots[SLOT_ROOT];
	view_root(view);
	view->out = &view->slots[SLOT_HOME];
	if (view->path != NULL)
		view_base(view);
	strbuf_add(view->out, "index.html");
	html_text(&view->slots[SLOT_SITE_TITLE], site_text(view->locale, SITE_("API reference")));
	html_text(&view->slots[SLOT_SKIP], site_text(view->locale, SITE_("Skip to content")));
}

int view_write(struct view *view)
{
	struct strbuf path = {0}, file = {0};
	int rc;

	fill_common(view);
	site_layout_fill(&view->site->layout, view->slots, &file);
	strbuf_printf(&path, "%s/", view->site->folder);
	if (view->path != NULL)
		add_folder(&path, view->locale);
	strbuf_add(&path, view->path != NULL ? view->path : "index.html");
	rc = file_write(strbuf_text(&path), strbuf_text(&file), file.length);
	if (rc == -1)
		message_system(strbuf_text(&path));
	strbuf_release(&path);
	strbuf_release(&file);
	return rc;
}
