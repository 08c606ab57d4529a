/* Tables of methods, fields, enumerators and interfaces. */
#include <string.h>

#include "base/str.h"
#include "front/page_tables.h"

/* The link that a cell begins with, code around or inside; NULL if it begins with none. */
static const struct node *cell_link(const struct node *cell)
{
	return cell->first != NULL && cell->first->kind == NODE_LINK ? cell->first : NULL;
}

/* A name without marks: one word. */
static bool is_word(const char *text)
{
	if (*text == '\0')
		return false;
	while (str_is_word(*text) || (unsigned char)*text >= 0x80)
		text++;
	return *text == '\0';
}

static bool is_member_row(struct page_reader *reader, const struct node *row)
{
	const struct node *first = table_cell(row, 0);

	if (first == NULL || table_cell(row, 1) == NULL || first->first == NULL)
		return false;
	return cell_link(first) != NULL || first->first->kind == NODE_CODE ||
		is_word(table_cell_text(reader, row, 0));
}

/* Translation makes more than one word of some names. */
static bool is_named_row(struct page_reader *reader, const struct node *row)
{
	return is_member_row(reader, row) ||
		(table_cell(row, 1) != NULL && *table_cell_text(reader, row, 0) != '\0');
}

bool is_member_table(struct page_reader *reader, const struct node *table)
{
	size_t rows;

	return table_count(reader, table, &rows, is_member_row) > 0 &&
		table_count(reader, table, &rows, is_named_row) == rows;
}

/* The word of a link's text that its target was named after: "Metodo DoIt" -> "DoIt". */
static const char *find_name(struct page_reader *reader, const char *text, const char *target)
{
	const char *folded = str_fold(reader->arena, target);

	while (*text != '\0') {
		size_t n = 0;

		while (str_is_word(text[n]))
			n++;
		if (n > 0) {
			const char *word = arena_strndup(reader->arena, text, n);
			const char *found = strstr(folded, str_fold(reader->arena, word));

			if (n > 2 && found != NULL && !str_begins(found, "method") &&
				!str_begins(found, "interface"))
				return word;
		}
		text += n > 0 ? n : 1;
	}
	return NULL;
}

/* "../x/ithing-doit-method.md#remarks" -> "ithing-doit-method" */
static const char *target_stem(struct page_reader *reader, const char *target)
{
	const char *slash = strrchr(target, '/');
	const char *name = slash != NULL ? slash + 1 : target;

	return arena_strndup(reader->arena, name, strcspn(name, ".#"));
}

/* The last part of "xref:System.Thing.DoIt%2A"; NULL if `target` is no such thing. */
static const char *xref_name(struct page_reader *reader, const char *target)
{
	const char *dot = strrchr(target, '.');

	if (!str_begins(target, "xref:") || dot == NULL || !str_is_word(dot[1]))
		return NULL;
	return arena_strndup(reader->arena, dot + 1, strcspn(dot + 1, "%*(?#`"));
}

/* Names in the declaration that rows of a table of members stand for. */
static size_t declared_names(struct page_reader *reader, const char ***names)
{
	const struct declaration *declaration = reader->entity->declaration;
	size_t count = 0;

	*names = NULL;
	for (size_t i = 0; declaration != NULL && i < declaration->decl_count; i++) {
		const struct decl *decl = &declaration->decls[i];

		for (size_t j = 0; j < decl->enumerator_count; j++)
			ARENA_APPEND(reader->arena, *names, count, decl->enumerators[j].name);
		for (size_t j = 0; j < decl->field_count; j++)
			ARENA_APPEND(reader->arena, *names, count, decl->fields[j].name);
	}
	return count;
}

/* Which of the names is `name`, case left aside; `count` if none is. */
static size_t find_declared(const char *const *names, size_t count, const char *name)
{
	size_t i = 0;

	while (i < count && !str_equal_nocase(names[i], name))
		i++;
	return i;
}

static struct member read_link(struct page_reader *reader, const struct node *row,
	const struct node *link)
{
	struct member member = {.target = link->target};

	member.name = xref_name(reader, link->target);
	if (member.name == NULL)
		member.name = find_name(reader, table_cell_text(reader, row, 0),
			target_stem(reader, link->target));
	if (member.name == NULL)
		member.name = target_stem(reader, link->target);
	return member;
}

/* '"IThing"' -> "IThing" */
static const char *without_quotes(struct page_reader *reader, const char *text)
{
	size_t n = strlen(text);

	if (n < 3 || text[0] != '"' || text[n - 1] != '"')
		return text;
	return arena_strndup(reader->arena, text + 1, n - 2);
}

void read_members(struct page_reader *reader, const struct node *table)
{
	struct entity *entity = reader->entity;
	size_t columns = table_columns(table), index = 0, rows = 0;
	const char **names;
	size_t name_count = declared_names(reader, &names);

	table_count(reader, table, &rows, is_named_row);
	for (const struct node *row = table->first->next; row != NULL; row = row->next, index++) {
		const struct node *first = table_cell(row, 0), *link = cell_link(first);
		struct member member = {0};
		const char *text = table_cell_text(reader, row, 0);

		if (link != NULL && link->target != NULL && link->target[0] != '\0')
			member = read_link(reader, row, link);
		else if (first->first != NULL && first->first->kind == NODE_CODE)
			member.name = first->first->text;
		/* a word without marks may have been translated: the declaration has the name */
		if (member.name == NULL && rows == name_count &&
			find_declared(names, name_count, text) == name_count)
			member.name = names[index];
		if (member.name == NULL)
			member.name = without_quotes(reader, text);
		member.fact = fact_make(reader, first, table_cell_content(reader, row, columns - 1),
			arena_printf(reader->arena, "%s/members/%s", entity->id, member.name));
		/* merging may find that a word without marks is a translation, and needs to tell */
		if (columns > 2 || strcmp(text, member.name) != 0 ||
			first->first->kind != NODE_CODE)
			member.fact.witnesses[0].label = table_label(reader, row, 0, columns - 1);
		ARENA_APPEND(reader->arena, entity->members, entity->member_count, member);
	}
}
