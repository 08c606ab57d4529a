/*
 * Rich text: what a page says, as a small tree. Made from Markdown, or read back from a spec.
 * Nodes and strings live in the arena of their entity.
 */
#ifndef STELE_MODEL_TEXT_H
#define STELE_MODEL_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/strbuf.h"

enum node_kind {
	/* inline */
	NODE_TEXT,   /* text */
	NODE_CODE,   /* text */
	NODE_EMPH,
	NODE_STRONG,
	NODE_LINK,   /* target */
	NODE_IMAGE,  /* target; children are the alternative text */
	NODE_BREAK,  /* hard line break */
	NODE_DIRECTION, /* "[in]" before the description of a parameter: text as on the page */
	NODE_INCLUDE, /* [!INCLUDE[text](target)]: text, target */
	/* block */
	NODE_PARAGRAPH,
	NODE_HEADING, /* below the sections: level in `number`, anchor in target or NULL */
	NODE_LIST,    /* bullets */
	NODE_ORDERED_LIST, /* first number in `number` */
	NODE_ITEM,
	NODE_PRE,     /* text; info string in target or NULL */
	NODE_QUOTE,
	NODE_ALERT,   /* tag, "NOTE", in text */
	NODE_TABLE,   /* rows; the first is the header */
	NODE_ROW,
	NODE_CELL,
	NODE_RULE,
	NODE_RAW,     /* HTML as it stands on the page: text; never published as markup */
	NODE_COMMENT, /* HTML comment: text between the marks */
	NODE_FACTS,   /* the place of the facts that were read here: text says which, see entity.h;
	                 children: cells of the table's header row */
	NODE_ROOT,    /* holds what belongs together; never written */
	NODE_KIND_COUNT
};

struct node {
	enum node_kind kind;
	uint32_t number;
	uint32_t line, column; /* on the page, from 1, column in bytes; 0: not known */
	const char *text;
	const char *target;
	const char *segment; /* a sentence begins here that the same page has in its source, too:
				its id there; NULL: none does, or the page is not bilingual */
	struct node *first, *last, *next;
};

struct node *node_new(struct arena *arena, enum node_kind kind);
/* Append `child`, which has no parent yet. */
void node_add(struct node *parent, struct node *child);
/* Is this node part of a line rather than a block? */
bool node_is_inline(const struct node *node);

/* The name of a kind in the spec's XML, and back (NODE_KIND_COUNT: no such name). */
const char *node_kind_name(enum node_kind kind);
enum node_kind node_kind_find(const char *name);

/*
 * Plain text of a node and what is below it, appended: code without marks, links by their text,
 * breaks and white space as one blank, blocks separated by a blank. Facts, comments and
 * directions are left out.
 */
void node_plain(struct strbuf *out, const struct node *node);
char *node_plain_text(struct arena *arena, const struct node *node);

/* First node of a kind in the tree, in reading order; NULL if there is none. */
const struct node *node_find(const struct node *node, enum node_kind kind);

/* Is there a link to exactly `target` in the tree? */
bool node_links_to(const struct node *node, const char *target);

#endif
