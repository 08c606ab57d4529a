/*
 * The bytes of one page, checked before anything reads them as Markdown.
 */
#ifndef STELE_FRONT_SOURCE_H
#define STELE_FRONT_SOURCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/finding.h"

enum {
	PAGE_SIZE_LIMIT = 4 << 20,    /* bytes */
	TABLE_CELL_LIMIT = 200000,    /* columns of the first row times rows */
	DELIMITER_LIMIT = 20000,      /* * _ ` [ ] ! < in one paragraph */
	CONTAINER_LIMIT = 200,        /* nested quotes and lists on one line */
	HEADING_LIMIT = 2000,         /* on one page */
	ROW_LIMIT = 10000             /* of all tables of a page */
};

struct source {
	const char *file; /* as findings name it, relative to the corpus root */
	char *text;       /* the whole page, NUL behind it; a byte order mark is blanked */
	size_t length;
	size_t front_matter; /* offset of the line after the opening ---; 0: no front matter */
	size_t front_matter_length;
	size_t body; /* offset of the first line of the body */
	uint32_t body_line; /* its number, from 1 */
};

/*
 * Read the page `path`, named `file` in findings. Pages that cannot be read, are not UTF-8, are
 * empty, or would take the Markdown reader more than linear time are refused with a finding.
 * Returns 0, or -1 if the page is refused. The text lives in `arena`.
 */
int source_open(struct source *source, struct arena *arena, const char *path, const char *file,
	struct findings *findings);

#endif
