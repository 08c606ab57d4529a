/* What the files that write facts share: site_facts.c and those that it calls. */
#ifndef STELE_BACK_SITE_FACTS_PARTS_H
#define STELE_BACK_SITE_FACTS_PARTS_H

#include "back/site_view.h"

/* `<TAG>` with what the locale, or else another page, says of a fact, and how the page differs. */
void facts_said(struct view *view, const char *tag, const struct fact *fact);

/* A status code, linked to its row on the page of status codes. */
void facts_symbol(struct view *view, const char *symbol);

/* Tables ------------------------------------------------------------------------------------- */

/* A column: which cell of the page's header row stands above it, and what stands there if the page
 * has none. */
struct facts_column {
	int cell; /* index, or one of these */
	const char *label;
};

enum { COLUMN_LAST = -1, COLUMN_NONE = -2 };

/* Number of header cells that came with the NODE_FACTS node. */
size_t facts_header_count(const struct node *facts);

/*
 * The language of the page that is shown holds for a table or list of facts, whatever text it
 * stands in. Write its attributes; the caller puts the language that is returned back to
 * view->lang behind the element.
 */
const char *facts_enter(struct view *view);

/* From `<table>` to `<tbody>`, and the end. Returns what facts_table_close() needs. */
const char *facts_table_open(struct view *view, const char *class, const struct node *facts,
	const struct facts_column *columns, size_t count);
void facts_table_close(struct view *view, const char *before);

/* Groups ------------------------------------------------------------------------------------- */

/*
 * Write the facts of a group that were not written yet.
 * facts: the place, with its header cells.
 * name:  which sequence or rule, NULL: all. The other groups have no names.
 */
typedef void facts_writer(struct view *view, const struct node *facts, const char *name);

facts_writer facts_declaration, facts_parameters, facts_members; /* site_declaration.c */
facts_writer facts_requirements;                                 /* site_requirements.c */
facts_writer facts_sequence, facts_rule;                         /* site_sequence.c */

#endif
