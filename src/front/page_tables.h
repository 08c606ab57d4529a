/*
 * Tables of a page: cells and rows, and the readers of the kinds of tables. Only page_*.c include
 * this. What a table is, is told by its cells, never by the words of its header.
 */
#ifndef STELE_FRONT_PAGE_TABLES_H
#define STELE_FRONT_PAGE_TABLES_H

#include "front/page_facts.h"

/* NULL if the row has no such cell. */
const struct node *table_cell(const struct node *row, size_t column);
size_t table_columns(const struct node *table);
/* The words of a cell that is there, without blanks around; "" if it is not. */
const char *table_cell_text(struct page_reader *reader, const struct node *row, size_t column);
/* The cell's content as the text of a fact. */
struct node *table_cell_content(struct page_reader *reader, const struct node *row, size_t column);
/* The code span that a cell consists of, or NULL. */
const char *table_cell_code(const struct node *row, size_t column);

/* The cells of a row from `first` up to `end`, not included, as the label of a witness. The first
 * cell of a row is there as a run of words. */
struct node *table_label(struct page_reader *reader, const struct node *row, size_t first,
	size_t end);

/* How many rows below the header pass `test`; *rows is the number of them all. */
size_t table_count(struct page_reader *reader, const struct node *table, size_t *rows,
	bool (*test)(struct page_reader *reader, const struct node *row));

/* page_members.c: rows of methods, fields, enumerators, interfaces. */
bool is_member_table(struct page_reader *reader, const struct node *table);
void read_members(struct page_reader *reader, const struct node *table);

/* page_sequences.c: rows of calls. `comment` is the one before the table, or NULL. Returns the text
 * of the NODE_FACTS node. */
bool is_call_row(struct page_reader *reader, const struct node *row);
const char *read_sequence(struct page_reader *reader, const struct node *table,
	const struct node *comment);

#endif
