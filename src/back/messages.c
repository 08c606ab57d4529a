#include "back/messages.h"

#include "back/messages_table.h"
#include "base/str.h"

/* Index into model->locales, or their number. */
static size_t locale_index(const struct model *model, const char *locale)
{
	size_t i = 0;

	while (i < model->locale_count && !str_equal(model->locales[i], locale))
		i++;
	return i;
}

/* The first page of a locale that has words counts; else the first that has the row. */
static void add_text(struct message_table *table, struct message_row *row,
	const struct witness *witness)
{
	const struct page *page = &row->entity->pages[witness->page];
	size_t locale = locale_index(table->model, page->locale);
	const char *text = "";
	struct message_text *to;

	if (locale == table->model->locale_count)
		return;
	if (witness->text != NULL)
		text = node_plain_text(&table->arena, witness->text);
	to = &row->texts[locale];
	if (to->text != NULL || (to->file != NULL && text[0] == '\0'))
		return;
	to->text = text[0] != '\0' ? text : NULL;
	to->file = page->file;
	to->line = witness->line;
}

static void add_row(struct message_table *table, const struct entity *entity,
	const struct status *status)
{
	const struct entity *stated_by;
	const struct status *stated = model_find_status(table->model, status->symbol, &stated_by);
	struct message_row row = {
		.entity = entity,
		.status = status,
		.value_known = status->value_known || stated != NULL,
		.value = stated != NULL && !status->value_known ? stated->value : status->value,
		.states_value = stated == status,
		.texts = arena_alloc(&table->arena,
			(table->model->locale_count + 1) * sizeof *row.texts),
	};

	for (size_t i = 0; i < status->fact.witness_count; i++)
		add_text(table, &row, &status->fact.witnesses[i]);
	ARENA_APPEND(&table->arena, table->rows, table->count, row);
}

int messages_write(const struct model *model, const char *folder,
	const struct messages_options *options)
{
	struct message_table table = {
		.model = model,
		.domain = options->domain != NULL ? options->domain : "stele-messages",
	};
	int rc = 0;

	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		for (size_t j = 0; j < entity->status_count; j++)
			add_row(&table, entity, &entity->statuses[j]);
	}
	if (options->po)
		rc = messages_write_po(&table, folder);
	if (options->c && rc == 0)
		rc = messages_write_c(&table, folder);
	arena_release(&table.arena);
	return rc;
}
