/*
 * What the Markdown reader would leave out, put so that it reads it: nothing of a page gets lost.
 * Lines stay what they are; columns do, too, but in the last cell of a row of too many cells.
 */
#ifndef STELE_FRONT_MARKDOWN_PREPARE_H
#define STELE_FRONT_MARKDOWN_PREPARE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Stands for the colon of `[in]: words`, which would be a definition of a link. */
#define COLON_MARK '\x1F'

struct prepared {
	const char *text; /* not terminated; the page's own bytes if nothing had to be done */
	size_t length;
	bool has_colon_marks; /* each COLON_MARK in what is read is a colon */
};

/*
 * - The bar between cells that the header of a table has no column for becomes a bar in the words
 *   of the last cell.
 * - `[in]:` and the like are no definitions of links; on a page that has a COLON_MARK of its own
 *   they stay what they are.
 */
struct prepared markdown_prepare(struct arena *arena, const char *text, size_t length);

#endif
