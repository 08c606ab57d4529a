/* The layout of every page: an HTML file with {{placeholders}}, see site/README.md. */
#ifndef STELE_BACK_SITE_LAYOUT_H
#define STELE_BACK_SITE_LAYOUT_H

#include <stddef.h>

#include "base/arena.h"
#include "base/strbuf.h"

/* SLOT(id, name of the placeholder) */
#define SITE_SLOTS(SLOT)                                                                           \
	SLOT(LANG, "lang")                                                                         \
	SLOT(DIR, "dir")                                                                           \
	SLOT(TITLE, "title")                                                                       \
	SLOT(DESCRIPTION, "description")                                                           \
	SLOT(DIGEST, "digest")                                                                     \
	SLOT(CLASS, "class")                                                                       \
	SLOT(ROOT, "root")                                                                         \
	SLOT(HOME, "home")                                                                         \
	SLOT(SITE_TITLE, "site-title")                                                             \
	SLOT(SKIP, "skip")                                                                         \
	SLOT(LANGUAGES, "languages")                                                               \
	SLOT(BREADCRUMB, "breadcrumb")                                                             \
	SLOT(HEADING, "heading")                                                                   \
	SLOT(TOC, "toc")                                                                           \
	SLOT(CONTENT, "content")                                                                   \
	SLOT(PAGER, "pager")                                                                       \
	SLOT(SOURCE, "source")                                                                     \
	SLOT(NAV, "nav")

enum site_slot {
#define SLOT(id, name) SLOT_##id,
	SITE_SLOTS(SLOT)
#undef SLOT
	SLOT_COUNT
};

/* A piece of text, and the slot behind it (SLOT_COUNT: none). */
struct site_layout_part {
	const char *text;
	size_t length;
	enum site_slot slot;
};

struct site_layout {
	struct site_layout_part *parts;
	size_t part_count;
};

/*
 * Read a layout into `arena`.
 * Returns 0; -1 after a message with file and line: not readable, a placeholder that is not known
 * or does not end, or none for the content.
 */
int site_layout_read(struct site_layout *layout, struct arena *arena, const char *path);

/* Append the layout, each slot replaced by HTML; a slot without content by nothing. */
void site_layout_fill(const struct site_layout *layout, const struct strbuf slots[SLOT_COUNT],
	struct strbuf *out);

#endif
