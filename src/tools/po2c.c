/*
 * po2c OUT.c LANG=FILE.po...
 *
 * Build-time tool: makes the table behind base/strings.h from the catalogs of locales/. Takes the
 * entries that have a context; what the program itself says has none and is left to libintl.
 * Exit status: 0; 2 if a catalog is wrong (each error with file and line), or OUT.c cannot be
 * written.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "back/po.h"
#include "base/file.h"
#include "base/message.h"
#include "base/strbuf.h"
#include "base/strings.h"
#include "locale_match.h"

enum { TAG_SIZE = 64 };

struct table {
	struct arena arena;
	struct string_entry *entries;
	size_t count;
	const char **locales;
	size_t locale_count;
};

/* As msgfmt: what is fuzzy or not translated stays English. */
static int add_entry(struct table *table, const struct po_entry *po, const char *locale,
	const char *path)
{
	struct string_entry entry = {.locale = locale};

	if (po->context == NULL || po->fuzzy || po->text[0] == '\0')
		return 0;
	if (po->plural != NULL || !c_string_fits(po->id) || !c_string_fits(po->text)) {
		message_error("%s: '%.40s': a plural, or too long", path, po->id);
		return -1;
	}
	entry.context = arena_strdup(&table->arena, po->context);
	entry.text = arena_strdup(&table->arena, po->id);
	entry.translation = arena_strdup(&table->arena, po->text);
	ARENA_APPEND(&table->arena, table->entries, table->count, entry);
	return 0;
}

/* argument: "LANG=FILE.po" */
static int add_catalog(struct table *table, const char *argument)
{
	const char *path = strchr(argument, '=');
	const char *name;
	char tag[TAG_SIZE] = "";
	struct po po = {0};
	int rc = -1;

	if (path != NULL)
		stele_locale_tag(tag, sizeof tag,
			arena_strndup(&table->arena, argument, (size_t)(path++ - argument)));
	if (tag[0] == '\0') {
		message_error("'%s' is not LANG=FILE.po", argument);
		return -1;
	}
	name = arena_strdup(&table->arena, tag);
	ARENA_APPEND(&table->arena, table->locales, table->locale_count, name);
	if (po_read(&po, path) == -1)
		goto out;
	rc = 0;
	for (size_t i = 0; i < po.count && rc == 0; i++)
		rc = add_entry(table, &po.entries[i], name, path);
out:
	po_release(&po);
	return rc;
}

static int compare_entries(const void *a, const void *b)
{
	const struct string_entry *x = a, *y = b;
	int order = strcmp(x->context, y->context);

	if (order == 0)
		order = strcmp(x->text, y->text);
	return order != 0 ? order : strcmp(x->locale, y->locale);
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int sort_table(struct table *table)
{
	if (table->count > 0)
		qsort(table->entries, table->count, sizeof table->entries[0], compare_entries);
	if (table->locale_count > 0)
		qsort(table->locales, table->locale_count, sizeof table->locales[0],
			compare_strings);
	for (size_t i = 1; i < table->locale_count; i++) {
		if (strcmp(table->locales[i - 1], table->locales[i]) == 0) {
			message_error("two catalogs for '%s'", table->locales[i]);
			return -1;
		}
	}
	return 0;
}

static void emit_entry(struct strbuf *out, const struct string_entry *entry)
{
	const char *fields[] = {entry->context, entry->text, entry->locale, entry->translation};

	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
		strbuf_add(out, i == 0 ? "\t{" : ",\n\t\t");
		c_string(out, fields[i], "\t\t");
	}
	strbuf_add(out, "},\n");
}

static void emit_table(struct strbuf *out, const struct table *table)
{
	strbuf_add(out, "/* Made by po2c from locales/. Do not edit. */\n");
	strbuf_add(out, "#include \"base/strings.h\"\n\n");
	strbuf_add(out, "const struct string_entry string_table[] = {\n");
	for (size_t i = 0; i < table->count; i++)
		emit_entry(out, &table->entries[i]);
	strbuf_add(out, "\t{NULL, NULL, NULL, NULL}\n};\n");
	strbuf_printf(out, "const size_t string_table_count = %zu;\n\n", table->count);
	strbuf_add(out, "const char *const string_locales[] = {\n");
	for (size_t i = 0; i < table->locale_count; i++) {
		strbuf_addc(out, '\t');
		c_string(out, table->locales[i], "\t");
		strbuf_add(out, ",\n");
	}
	strbuf_printf(out, "\tNULL\n};\nconst size_t string_locale_count = %zu;\n",
		table->locale_count);
}

int main(int argc, char **argv)
{
	struct table table = {0};
	struct strbuf out = {0};
	int rc = argc < 2 ? -1 : 0;

	if (rc == -1)
		message_error("usage: po2c OUT.c LANG=FILE.po...");
	for (int i = 2; i < argc && rc == 0; i++)
		rc = add_catalog(&table, argv[i]);
	if (rc == 0)
		rc = sort_table(&table);
	if (rc == 0) {
		emit_table(&out, &table);
		rc = file_write(argv[1], strbuf_text(&out), out.length);
		if (rc == -1)
			message_system(argv[1]);
	}
	strbuf_release(&out);
	arena_release(&table.arena);
	return rc == 0 ? 0 : 2;
}
