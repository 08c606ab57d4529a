/*
 * One page as an entity: the facts and words of a single file in a single language.
 */
#ifndef STELE_FRONT_PAGE_H
#define STELE_FRONT_PAGE_H

#include "model/entity.h"
#include "model/finding.h"

/* Where a page stands. All strings outlive the entity. */
struct page_place {
	const char *path;   /* to open it */
	const char *file;   /* relative to the corpus root, '/' separated */
	const char *locale; /* BCP 47, from the folder; NULL: only the page itself can tell */
	const char *key;    /* path below the locale's folder without ".md"; NULL: a single file,
	                       whose key is made from its name */
};

/* The language of the source segments of bilingual pages, which they do not name. */
#define PAGE_BILINGUAL_SOURCE "en-US"

/*
 * Read the page into an entity with one page, in `arena`. Link targets are still as on the page.
 * source_half: for a bilingual page (bilingual.h), the entity that its source segments make; else
 *              set to NULL. NULL: not wanted.
 * Returns NULL, after a finding, if it cannot be read at all.
 * Source: stele-page(5).
 */
struct entity *page_read(struct arena *arena, const struct page_place *place,
	struct entity **source_half, struct findings *findings);

#endif
