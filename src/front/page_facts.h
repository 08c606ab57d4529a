/*
 * Facts in the sections of one page: the parts of page_read() that know tables, lists and the
 * like. Each replaces what it read by a NODE_FACTS node, and leaves the rest as it is.
 */
#ifndef STELE_FRONT_PAGE_FACTS_H
#define STELE_FRONT_PAGE_FACTS_H

#include "model/entity.h"
#include "model/finding.h"

struct page_reader {
	struct arena *arena;
	struct entity *entity; /* with one page */
	const char *file;
	struct findings *findings;
};

/* A fact of this page, stated at `node`, with the words `text` (may be NULL). */
struct fact fact_make(struct page_reader *reader, const struct node *node, const struct node *text,
	const char *id);

/* A NODE_FACTS node for `what`, standing where `node` stood. */
struct node *facts_node(struct page_reader *reader, const char *what, const struct node *node);

/* The fenced block of the syntax section. */
void read_declaration(struct page_reader *reader, struct node *body);
/* Name lines, list items or rows, and their descriptions; page_parameters.c. */
void read_parameters(struct page_reader *reader, struct node *body);
/* Is this text a direction and no more? page_directions.c */
bool is_direction(const char *text);
/* Cut the direction of the parameter `name` off the front of `words`: it becomes a NODE_DIRECTION.
 * Returns it, 0 if there is none; page_directions.c. */
unsigned take_direction(struct page_reader *reader, struct node *words, const char *name);

/* Every table of a section: status codes, members, call sequences; others stay tables;
 * page_tables.c. */
void read_tables(struct page_reader *reader, struct node *body, const char *section);
/* `**Label:** value` paragraphs; page_requirements.c. */
void read_requirements(struct page_reader *reader, struct node *body);
/* Subsections with an anchor, each a rule. */
void read_rules(struct page_reader *reader, struct node *body);

#endif
