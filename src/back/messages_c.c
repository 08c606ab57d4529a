/* A table in C: see messages.h. */
#include "back/messages_table.h"

#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "base/file.h"
#include "base/message.h"
#include "base/strbuf.h"

static const char header_source[] =
	"#ifndef STELE_MESSAGES_H\n"
	"#define STELE_MESSAGES_H\n"
	"\n"
	"#include <stdint.h>\n"
	"\n"
	"#ifdef __cplusplus\n"
	"extern \"C\" {\n"
	"#endif\n"
	"\n"
	"/*\n"
	" * What the pages say about a status code: UTF-8, static. Nothing is allocated and no\n"
	" * locale is read or set; any number of threads may call at once.\n"
	" * method:  \"IThing.DoIt\": the sentence of this method's page, if it has one.\n"
	" *          NULL: the general sentence.\n"
	" * locale:  BCP 47 or the name of a POSIX locale. Where the pages do not have it, or do\n"
	" *          not have the sentence in it, the source's sentence. NULL: the source.\n"
	" * Returns: NULL if the pages say nothing about this status.\n"
	" */\n"
	"const char *stele_message(int32_t status, const char *method, const char *locale);\n"
	"\n"
	"/* The symbol of a status; NULL if the pages do not name it. */\n"
	"const char *stele_status_name(int32_t status);\n"
	"\n"
	"#ifdef __cplusplus\n"
	"}\n"
	"#endif\n"
	"\n"
	"#endif\n";

static const char types_source[] =
	"/* What the pages say, by method (\"\": in general) and status. */\n"
	"struct row {\n"
	"\tconst char *method;\n"
	"\tuint32_t status;\n"
	"\tconst char *texts[LOCALE_SLOTS]; /* as locales; NULL: not said in that language */\n"
	"};\n"
	"\n"
	"struct name {\n"
	"\tuint32_t status;\n"
	"\tconst char *symbol;\n"
	"};\n";

static const char functions_source[] =
	"static const struct row *find_row(const char *method, uint32_t status)\n"
	"{\n"
	"\tsize_t low = 0, high = ROW_COUNT;\n"
	"\n"
	"\twhile (low < high) {\n"
	"\t\tsize_t middle = low + (high - low) / 2;\n"
	"\t\tconst struct row *row = &rows[middle];\n"
	"\t\tint order = strcmp(method, row->method);\n"
	"\n"
	"\t\tif (order == 0)\n"
	"\t\t\torder = (status > row->status) - (status < row->status);\n"
	"\t\tif (order == 0)\n"
	"\t\t\treturn row;\n"
	"\t\tif (order < 0)\n"
	"\t\t\thigh = middle;\n"
	"\t\telse\n"
	"\t\t\tlow = middle + 1;\n"
	"\t}\n"
	"\treturn NULL;\n"
	"}\n"
	"\n"
	"const char *stele_message(int32_t status, const char *method, const char *locale)\n"
	"{\n"
	"\tconst struct row *row = method != NULL ? find_row(method, (uint32_t)status) : NULL;\n"
	"\tsize_t i = LOCALE_SLOTS;\n"
	"\n"
	"\tif (row == NULL)\n"
	"\t\trow = find_row(\"\", (uint32_t)status);\n"
	"\tif (row == NULL)\n"
	"\t\treturn NULL;\n"
	"\tif (locale != NULL)\n"
	"\t\ti = stele_locale_match(locales, LOCALE_COUNT, locale);\n"
	"\tif (i < LOCALE_SLOTS && row->texts[i] != NULL)\n"
	"\t\treturn row->texts[i];\n"
	"\tfor (i = 0; i + 1 < LOCALE_SLOTS && row->texts[i] == NULL; i++)\n"
	"\t\tcontinue;\n"
	"\treturn row->texts[i];\n"
	"}\n"
	"\n"
	"const char *stele_status_name(int32_t status)\n"
	"{\n"
	"\tsize_t low = 0, high = NAME_COUNT;\n"
	"\n"
	"\twhile (low < high) {\n"
	"\t\tsize_t middle = low + (high - low) / 2;\n"
	"\n"
	"\t\tif (names[middle].status == (uint32_t)status)\n"
	"\t\t\treturn names[middle].symbol;\n"
	"\t\tif ((uint32_t)status < names[middle].status)\n"
	"\t\t\thigh = middle;\n"
	"\t\telse\n"
	"\t\t\tlow = middle + 1;\n"
	"\t}\n"
	"\treturn NULL;\n"
	"}\n";

/* A row of the generated table. */
struct item {
	const char *method; /* "": the general sentence */
	const struct message_row *row;
};

struct output {
	struct arena *arena;
	const struct model *model;
	struct item *items; /* by method and status, without doubles */
	size_t count;
	const struct message_row **names; /* by status, without doubles */
	size_t name_count;
	struct strbuf text;
};

static bool has_words(const struct model *model, const struct message_row *row)
{
	size_t i = 0;

	while (i < model->locale_count && row->texts[i].text == NULL)
		i++;
	return i < model->locale_count;
}

/* Rows lie in one array: their order there decides between equals. */
static int compare_rows(const struct message_row *x, const struct message_row *y)
{
	int order = (x->value > y->value) - (x->value < y->value);

	return order != 0 ? order : (x > y) - (x < y);
}

static int compare_items(const void *a, const void *b)
{
	const struct item *x = a, *y = b;
	int order = strcmp(x->method, y->method);

	return order != 0 ? order : compare_rows(x->row, y->row);
}

static int compare_names(const void *a, const void *b)
{
	const struct message_row *const *x = a, *const *y = b;

	return compare_rows(*x, *y);
}

static void sort_items(struct output *output)
{
	size_t kept = 0;

	if (output->count > 0)
		qsort(output->items, output->count, sizeof output->items[0], compare_items);
	for (size_t i = 0; i < output->count; i++) {
		const struct item *last = kept > 0 ? &output->items[kept - 1] : NULL;

		if (last == NULL || strcmp(last->method, output->items[i].method) != 0 ||
			last->row->value != output->items[i].row->value)
			output->items[kept++] = output->items[i];
	}
	output->count = kept;
}

static void sort_names(struct output *output)
{
	size_t kept = 0;

	if (output->name_count > 0)
		qsort(output->names, output->name_count, sizeof output->names[0], compare_names);
	for (size_t i = 0; i < output->name_count; i++) {
		if (kept == 0 || output->names[kept - 1]->value != output->names[i]->value)
			output->names[kept++] = output->names[i];
	}
	output->name_count = kept;
}

/* The row that states a value gives the general sentence and the name; a page that only lists
 * status codes is no method. */
static void select_rows(struct output *output, const struct message_table *table)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct message_row *row = &table->rows[i];
		struct item general = {"", row}, own = {row->entity->id, row};

		if (!row->value_known)
			continue;
		if (row->states_value)
			ARENA_APPEND(output->arena, output->names, output->name_count, row);
		if (!has_words(output->model, row))
			continue;
		if (row->states_value)
			ARENA_APPEND(output->arena, output->items, output->count, general);
		if (row->entity->kind != KIND_STATUS_CODES)
			ARENA_APPEND(output->arena, output->items, output->count, own);
	}
	sort_items(output);
	sort_names(output);
}

static void emit_start(struct output *output)
{
	strbuf_add(&output->text, "/* SPDX-License-Identifier: 0BSD */\n");
	strbuf_printf(&output->text,
		"/* Made by stele from the pages; spec %s. Do not edit. */\n",
		output->model->digest[0] != '\0' ? output->model->digest : "without digest");
}

/* No array may be empty, not even in a table without entries: each has an entry more. */
static void emit_locales(struct output *output)
{
	const struct model *model = output->model;

	strbuf_printf(&output->text, "enum {\n\tLOCALE_COUNT = %zu,\n\tLOCALE_SLOTS = %zu,\n",
		model->locale_count, model->locale_count > 0 ? model->locale_count : 1);
	strbuf_printf(&output->text, "\tROW_COUNT = %zu,\n\tNAME_COUNT = %zu\n};\n\n",
		output->count, output->name_count);
	strbuf_add(&output->text, "/* The source first. */\n");
	strbuf_add(&output->text, "static const char *const locales[LOCALE_SLOTS + 1] = {\n");
	for (size_t i = 0; i < model->locale_count; i++) {
		strbuf_addc(&output->text, '\t');
		c_string(&output->text, model->locales[i], "\t");
		strbuf_add(&output->text, ",\n");
	}
	strbuf_add(&output->text, "\tNULL\n};\n\n");
}

static const char *array_name(struct output *output, size_t item, size_t locale)
{
	return arena_printf(output->arena, "text_%zu_%zu", item, locale);
}

/* Sentences that are too long for a literal. */
static void emit_arrays(struct output *output)
{
	for (size_t i = 0; i < output->count; i++) {
		const struct message_text *texts = output->items[i].row->texts;

		for (size_t j = 0; j < output->model->locale_count; j++) {
			if (texts[j].text == NULL || c_string_fits(texts[j].text))
				continue;
			c_string_array(&output->text, array_name(output, i, j), texts[j].text);
			strbuf_addc(&output->text, '\n');
		}
	}
}

static void emit_text(struct output *output, size_t item, size_t locale)
{
	const struct message_text *text = &output->items[item].row->texts[locale];
	struct strbuf *out = &output->text;

	if (text->text == NULL) {
		strbuf_add(out, "\t\tNULL");
		return;
	}
	strbuf_add(out, "\t\t");
	strbuf_add(out, "/* ");
	c_comment(out, arena_printf(output->arena, "%s:%u", text->file, text->line));
	strbuf_add(out, " */");
	strbuf_add(out, "\n\t\t");
	if (c_string_fits(text->text))
		c_string(out, text->text, "\t\t");
	else
		strbuf_add(out, array_name(output, item, locale));
}

static void emit_row(struct output *output, size_t item)
{
	const struct message_row *row = output->items[item].row;
	struct strbuf *out = &output->text;

	strbuf_add(out, "\t{");
	c_string(out, output->items[item].method, "\t\t");
	strbuf_printf(out, ", 0x%08lXu, {\n", (unsigned long)row->value);
	for (size_t i = 0; i < output->model->locale_count; i++) {
		emit_text(output, item, i);
		strbuf_add(out, i + 1 < output->model->locale_count ? ",\n" : "\n");
	}
	strbuf_add(out, "\t}},\n");
}

static void emit_rows(struct output *output)
{
	strbuf_add(&output->text, "static const struct row rows[ROW_COUNT + 1] = {\n");
	for (size_t i = 0; i < output->count; i++)
		emit_row(output, i);
	strbuf_add(&output->text, "\t{NULL, 0, {NULL");
	for (size_t i = 1; i < output->model->locale_count; i++)
		strbuf_add(&output->text, ", NULL");
	strbuf_add(&output->text, "}}\n};\n\n");
}

static void emit_names(struct output *output)
{
	strbuf_add(&output->text, "static const struct name names[NAME_COUNT + 1] = {\n");
	for (size_t i = 0; i < output->name_count; i++) {
		const struct message_row *row = output->names[i];

		strbuf_printf(&output->text, "\t{0x%08lXu, ", (unsigned long)row->value);
		c_string(&output->text, row->status->symbol, "\t\t");
		strbuf_add(&output->text, "},\n");
	}
	strbuf_add(&output->text, "\t{0, NULL}\n};\n\n");
}

static int write_output(struct output *output, const char *folder, const char *name)
{
	const char *path = arena_printf(output->arena, "%s/%s", folder, name);
	int rc = file_write(path, strbuf_text(&output->text), output->text.length);

	if (rc == -1)
		message_system(path);
	strbuf_cut(&output->text, 0);
	return rc;
}

static int write_header(struct output *output, const char *folder)
{
	emit_start(output);
	strbuf_add(&output->text, header_source);
	return write_output(output, folder, "stele_messages.h");
}

static int write_source(struct output *output, const char *folder)
{
	emit_start(output);
	strbuf_add(&output->text, "#include \"stele_messages.h\"\n\n"
		"#include <stddef.h>\n#include <string.h>\n\n#include \"locale_match.h\"\n\n");
	emit_locales(output);
	strbuf_add(&output->text, types_source);
	strbuf_addc(&output->text, '\n');
	emit_arrays(output);
	emit_rows(output);
	emit_names(output);
	strbuf_add(&output->text, functions_source);
	return write_output(output, folder, "messages.c");
}

int messages_write_c(struct message_table *table, const char *folder)
{
	struct output output = {.arena = &table->arena, .model = table->model};
	int rc;

	select_rows(&output, table);
	rc = write_header(&output, folder);
	if (rc == 0)
		rc = write_source(&output, folder);
	strbuf_release(&output.text);
	return rc;
}
