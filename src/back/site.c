#include "back/site.h"

#include <stdlib.h>
#include <string.h>

#include "back/site_page.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "model/spec.h"

enum { STYLE_LIMIT = 1024 * 1024 };

/* Nothing is written unless every file has its place. */
static int check_names(const struct model *model)
{
	for (size_t i = 0; i < model->locale_count; i++) {
		if (!spec_is_locale(model->locales[i])) {
			message_error(_("not the name of a language: '%s'"), model->locales[i]);
			return -1;
		}
	}
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		if (!spec_is_key(entity->key) || entity->page_count == 0) {
			message_error(entity->page_count == 0 ? _("without a page: '%s'") :
				_("not a name for a file: '%s'"), entity->key);
			return -1;
		}
	}
	return 0;
}

static int compare_methods(const void *a, const void *b)
{
	const struct entity *x = *(const struct entity *const *)a;
	const struct entity *y = *(const struct entity *const *)b;
	int order = strcmp(x->interface, y->interface);

	if (order == 0)
		order = strcmp(x->name, y->name);
	return order != 0 ? order : strcmp(x->key, y->key);
}

static int compare_codes(const void *a, const void *b)
{
	const struct site_code *x = a, *y = b;
	int order = strcmp(x->symbol, y->symbol);

	return order != 0 ? order : strcmp(x->entity->key, y->entity->key);
}

static void add_codes(struct site *site, const struct entity *entity)
{
	for (size_t i = 0; i < entity->status_count; i++) {
		struct site_code code = {entity->statuses[i].symbol, entity};

		ARENA_APPEND(&site->arena, site->codes, site->code_count, code);
	}
}

/* Tables for the look-ups that the model does not have. */
static void site_index(struct site *site)
{
	const struct model *model = site->model;

	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		site->kind_counts[entity->kind]++;
		if (entity->interface != NULL)
			ARENA_APPEND(&site->arena, site->methods, site->method_count, entity);
		if (entity->kind == KIND_STATUS_CODES)
			add_codes(site, entity);
	}
	if (site->method_count > 0)
		qsort(site->methods, site->method_count, sizeof site->methods[0], compare_methods);
	if (site->code_count > 0)
		qsort(site->codes, site->code_count, sizeof site->codes[0], compare_codes);
}

static int copy_style(struct site *site, const char *assets)
{
	const char *from = arena_printf(&site->arena, "%s/style.css", assets);
	const char *to = arena_printf(&site->arena, "%s/style.css", site->folder);
	size_t length;
	const char *style = file_read(&site->arena, from, STYLE_LIMIT, &length);

	if (style == NULL) {
		message_system(from);
		return -1;
	}
	if (file_write(to, style, length) == -1) {
		message_system(to);
		return -1;
	}
	return 0;
}

static int write_locale(const struct site *site, const char *locale)
{
	int rc = site_start_write(site, locale);

	for (size_t i = 0; i < site->model->entity_count && rc == 0; i++)
		rc = site_page_write(site, locale, i);
	return rc;
}

int site_write(const struct model *model, const char *folder, const struct site_options *options)
{
	struct site site = {.model = model, .folder = folder};
	const char *layout = arena_printf(&site.arena, "%s/layout.html", options->assets);
	int rc = -1;

	if (check_names(model) == -1 || site_layout_read(&site.layout, &site.arena, layout) == -1)
		goto out;
	site_index(&site);
	rc = copy_style(&site, options->assets);
	if (rc == 0)
		rc = site_choice_write(&site);
	for (size_t i = 0; i < model->locale_count && rc == 0; i++)
		rc = write_locale(&site, model->locales[i]);
out:
	arena_release(&site.arena);
	return rc;
}
