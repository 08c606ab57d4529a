/*
 * Markdown to rich text. The one module that knows cmark-gfm.
 */
#ifndef STELE_FRONT_MARKDOWN_H
#define STELE_FRONT_MARKDOWN_H

#include "front/source.h"
#include "model/text.h"

/* Once, before the first thread reads a page. */
void markdown_init(void);

/*
 * The body of `source` as a NODE_ROOT of blocks, in `arena`. Headings carry the name of their
 * `<a name>` in `target`, or NULL. Alerts, INCLUDEs and HTML comments become nodes of their own;
 * a soft line break is a text node "\n". Blocks nested deeper than 48 levels are flattened.
 * Lines and columns are those of the page.
 */
struct node *markdown_read(struct arena *arena, const struct source *source);

#endif
