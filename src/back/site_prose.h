/* Rich text of a page as HTML. Raw HTML of a page comes out as text, links only where they lead. */
#ifndef STELE_BACK_SITE_PROSE_H
#define STELE_BACK_SITE_PROSE_H

#include "back/site_view.h"

/* The children of `node`: in a line; as blocks, loose words as paragraphs; in a cell or item,
 * where a paragraph that stands alone goes without its tags. */
void prose_line(struct view *view, const struct node *node);
void prose_blocks(struct view *view, const struct node *node);
void prose_cell(struct view *view, const struct node *node);

/* A heading of `level`, cut to one below the last one and to 2 at least: the tag, open. Returns
 * the level used, for the closing tag. */
unsigned prose_heading_open(struct view *view, unsigned level);

/* Does a heading in this text carry this id? */
bool prose_has_anchor(const struct node *node, const char *anchor);

/* Does the page of `entity` in `locale` carry this id? */
bool site_has_anchor(const struct entity *entity, const char *locale, const char *anchor);

#endif
