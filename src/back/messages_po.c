/* Catalogs for gettext: see messages.h. */
#include "back/messages_table.h"

#include "back/po.h"
#include "base/str.h"

enum { NAME_SIZE = 64 };

/* The locale that the sentences are translated from: the first, if there is one. */
static bool has_source(const struct model *model)
{
	return model->source_locale != NULL && model->locale_count > 0 &&
		str_equal(model->locales[0], model->source_locale);
}

static void add_place(struct po *po, struct po_entry *entry, const struct message_text *text)
{
	if (text->file != NULL)
		po_add_place(po, entry, text->file, text->line);
}

/* What a translator wants to know. In English, as the rest of a catalog's comments. */
static const char *comment(struct arena *arena, const struct message_row *row)
{
	const char *symbol = row->status->symbol;

	if (row->value_known)
		symbol = arena_printf(arena, "%s (0x%08lX)", symbol, (unsigned long)row->value);
	if (!row->status->fact.disputed)
		return symbol;
	return arena_printf(arena, "%s\nThe pages disagree about this status.", symbol);
}

/*
 * Add one row to the catalog of a locale (NULL: to the template). Its places are the page that is
 * translated and the translation; in a template without a source, all pages.
 */
static void add_entry(struct po *po, const struct message_table *table,
	const struct message_row *row, const size_t *locale)
{
	bool source = has_source(table->model);
	const char *sentence = source ? row->texts[0].text : NULL;
	struct po_entry *entry = po_add(po, row->status->fact.id,
		sentence != NULL ? sentence : row->status->symbol);

	entry->comment = comment(&po->arena, row);
	if (source)
		add_place(po, entry, &row->texts[0]);
	if (locale != NULL) {
		const struct message_text *text = &row->texts[*locale];

		entry->text = text->text != NULL ? text->text : "";
		add_place(po, entry, text);
	}
	for (size_t i = 0; !source && locale == NULL && i < table->model->locale_count; i++)
		add_place(po, entry, &row->texts[i]);
}

static int write_catalog(const struct message_table *table, const char *path, const size_t *locale)
{
	const struct model *model = table->model;
	struct po po = {0};
	int rc;

	po.header.project = arena_printf(&po.arena, "%s %.12s", table->domain,
		model->digest[0] != '\0' ? model->digest : "0");
	po.header.language = locale != NULL ? model->locales[*locale] : NULL;
	po.header.comment = arena_printf(&po.arena, "Made by stele from the pages; spec %s.",
		model->digest[0] != '\0' ? model->digest : "without digest");
	for (size_t i = 0; i < table->count; i++)
		add_entry(&po, table, &table->rows[i], locale);
	rc = po_write(&po, path);
	po_release(&po);
	return rc;
}

int messages_write_po(struct message_table *table, const char *folder)
{
	const struct model *model = table->model;
	const char *base = arena_printf(&table->arena, "%s/po/%s", folder, table->domain);
	int rc = write_catalog(table, arena_printf(&table->arena, "%s/%s.pot", base, table->domain),
		NULL);

	for (size_t i = has_source(model) ? 1 : 0; i < model->locale_count && rc == 0; i++) {
		char name[NAME_SIZE];

		po_locale_name(name, sizeof name, model->locales[i]);
		rc = write_catalog(table, arena_printf(&table->arena, "%s/%s.po", base, name), &i);
	}
	return rc;
}
