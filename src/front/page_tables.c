/* Tables of a page: what stands in all of them, status codes, and which table is what. */
#include "front/page_tables.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "front/notation.h"

/* Sections whose tables list members. */
static const char *const member_sections[] = {"methods", "members", "interfaces", "properties"};

/* Sections whose tables list status codes, even where a row has another form. */
static const char *const status_sections[] = {"return-value", "status-hresults"};

/* Cells --------------------------------------------------------------------------------------- */

const struct node *table_cell(const struct node *row, size_t column)
{
	const struct node *node = row->first;

	while (node != NULL && column-- > 0)
		node = node->next;
	return node;
}

size_t table_columns(const struct node *table)
{
	size_t count = 0;

	for (const struct node *cell = table->first->first; cell != NULL; cell = cell->next)
		count++;
	return count;
}

const char *table_cell_text(struct page_reader *reader, const struct node *row, size_t column)
{
	const struct node *node = table_cell(row, column);

	return node != NULL ? node_plain_text(reader->arena, node) : "";
}

/* The same inlines under another node; cells are not looked at again. */
static struct node *content_of(struct page_reader *reader, const struct node *cell,
	enum node_kind kind)
{
	struct node *node = node_new(reader->arena, kind);

	if (cell != NULL) {
		node->line = kind == NODE_CELL ? cell->line : 0;
		node->column = kind == NODE_CELL ? cell->column : 0;
		node->first = cell->first;
		node->last = cell->last;
	}
	return node;
}

struct node *table_cell_content(struct page_reader *reader, const struct node *row, size_t column)
{
	return content_of(reader, table_cell(row, column), NODE_ROOT);
}

const char *table_cell_code(const struct node *row, size_t column)
{
	const struct node *node = table_cell(row, column);

	if (node == NULL || node->first == NULL || node->first->kind != NODE_CODE ||
		node->first->next != NULL)
		return NULL;
	return node->first->text;
}

struct node *table_label(struct page_reader *reader, const struct node *row, size_t first,
	size_t end)
{
	struct node *label = node_new(reader->arena, NODE_ROOT);

	if (first == 0 && end == 1)
		return table_cell_content(reader, row, 0);
	for (size_t i = first; i < end; i++) {
		const struct node *cell = table_cell(row, i);

		if (cell != NULL)
			node_add(label, content_of(reader, cell, NODE_CELL));
	}
	return label;
}

size_t table_count(struct page_reader *reader, const struct node *table, size_t *rows,
	bool (*test)(struct page_reader *reader, const struct node *row))
{
	size_t count = 0;

	*rows = 0;
	if (table->first == NULL)
		return 0;
	for (const struct node *row = table->first->next; row != NULL; row = row->next) {
		count += test(reader, row);
		(*rows)++;
	}
	return count;
}

static bool all_rows(struct page_reader *reader, const struct node *table,
	bool (*test)(struct page_reader *reader, const struct node *row))
{
	size_t rows, count = table_count(reader, table, &rows, test);

	return rows > 0 && count == rows;
}

/* Status codes -------------------------------------------------------------------------------- */

static bool is_status_row(struct page_reader *reader, const struct node *row)
{
	struct status status = {0};

	return notation_status(reader->arena, table_cell_text(reader, row, 0), &status) &&
		table_cell(row, 1) != NULL;
}

/* The second of three or more columns. */
static void read_value(struct page_reader *reader, const struct node *row, struct status *status)
{
	const char *text = table_cell_text(reader, row, 1);

	if (notation_value(text, &status->value))
		status->value_known = true;
	else if (str_begins(text, "0x") || reader->entity->kind == KIND_STATUS_CODES)
		finding_add(reader->findings, RULE_STATUS_VALUE, reader->file,
			table_cell(row, 1)->line, table_cell(row, 1)->column, text);
}

/* Are the cells before the words exactly what the fact states? */
static bool is_plain(struct page_reader *reader, const struct node *row,
	const struct status *status, size_t columns)
{
	char value[16] = "";

	if (strcmp(table_cell_text(reader, row, 0), status->symbol) != 0 || columns > 3)
		return false;
	if (status->value_known)
		snprintf(value, sizeof value, "0x%08lX", (unsigned long)status->value);
	return columns < 3 ? !status->value_known
			   : strcmp(table_cell_text(reader, row, 1), value) == 0;
}

static void read_status(struct page_reader *reader, const struct node *row, const char *what,
	const char *section, size_t columns)
{
	struct entity *entity = reader->entity;
	struct status status = {.section = section};
	const struct status *known;

	notation_status(reader->arena, table_cell_text(reader, row, 0), &status);
	if (columns > 2)
		read_value(reader, row, &status);
	known = entity_status(entity, status.symbol);
	if (known != NULL && strcmp(known->section, section) != 0)
		what = section; /* stated in another section, too */
	status.fact = fact_make(reader, table_cell(row, 0),
		table_cell_content(reader, row, columns - 1),
		arena_printf(reader->arena, "%s/%s/%s", entity->id, what, status.symbol));
	if (!is_plain(reader, row, &status, columns))
		status.fact.witnesses[0].label = table_label(reader, row, 0, columns - 1);
	ARENA_APPEND(reader->arena, entity->statuses, entity->status_count, status);
}

/* Reads the rows that state a code. The others stay a table, without words in its header: returned
 * in *rest, NULL if there are none. */
static const char *read_statuses(struct page_reader *reader, struct node *table,
	const char *section, struct node **rest)
{
	const char *what = reader->entity->kind == KIND_STATUS_CODES ? FACTS_STATUS_CODES
								     : FACTS_RETURNS;
	size_t columns = table_columns(table);
	struct node *next;

	for (struct node *row = table->first->next; row != NULL; row = next) {
		next = row->next;
		row->next = NULL;
		if (is_status_row(reader, row)) {
			read_status(reader, row, what, section, columns);
			continue;
		}
		if (*rest == NULL) {
			struct node *header = node_new(reader->arena, NODE_ROW);

			*rest = node_new(reader->arena, NODE_TABLE);
			(*rest)->line = row->line;
			(*rest)->column = row->column;
			for (size_t i = 0; i < columns; i++)
				node_add(header, node_new(reader->arena, NODE_CELL));
			node_add(*rest, header);
		}
		node_add(*rest, row);
	}
	return what;
}

/* All ----------------------------------------------------------------------------------------- */

static bool is_one_of(const char *section, const char *const *sections, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(section, sections[i]) == 0)
			return true;
	}
	return false;
}

static bool lists_members(const char *section)
{
	return is_one_of(section, member_sections,
		sizeof member_sections / sizeof member_sections[0]);
}

static bool lists_statuses(struct page_reader *reader, const struct node *table,
	const char *section)
{
	size_t rows, count = table_count(reader, table, &rows, is_status_row);

	if (lists_members(section) || count == 0)
		return false;
	return count == rows || (2 * count >= rows && is_one_of(section, status_sections,
		sizeof status_sections / sizeof status_sections[0]));
}

/* What the table is; NULL if it is a table and no more. */
static const char *read_table(struct page_reader *reader, struct node *table,
	const struct node *comment, const char *section, struct node **rest)
{
	if (lists_statuses(reader, table, section))
		return read_statuses(reader, table, section, rest);
	if (all_rows(reader, table, is_call_row))
		return read_sequence(reader, table, comment);
	if (lists_members(section) && is_member_table(reader, table)) {
		read_members(reader, table);
		return FACTS_MEMBERS;
	}
	return NULL;
}

/* Put the place of the facts where the table stood, and what is left of the table behind it. */
static struct node *replace_table(struct page_reader *reader, struct node *body,
	struct node *before, struct node *table, const char *what, struct node *rest)
{
	struct node *facts = facts_node(reader, what, table);
	struct node *last = rest != NULL ? rest : facts;

	facts->first = table->first->first; /* cells of the header */
	facts->last = table->first->last;
	facts->next = rest;
	last->next = table->next;
	if (before != NULL)
		before->next = facts;
	else
		body->first = facts;
	if (body->last == table)
		body->last = last;
	return last;
}

void read_tables(struct page_reader *reader, struct node *body, const char *section)
{
	struct node *before = NULL, *comment = NULL;

	for (struct node *node = body->first; node != NULL; node = node->next) {
		const char *what = NULL;
		struct node *rest = NULL;

		if (node->kind == NODE_TABLE)
			what = read_table(reader, node, comment, section, &rest);
		if (what != NULL)
			node = replace_table(reader, body, before, node, what, rest);
		comment = node->kind == NODE_COMMENT ? node : NULL;
		before = node;
	}
}
