/*
 * PO files: catalogs of messages for translators, and the templates (POT) that they start from.
 * The one module that knows libgettextpo. That library and this module keep global state: call
 * po_write() and po_read() from one thread at a time.
 */
#ifndef STELE_BACK_PO_H
#define STELE_BACK_PO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Where a message comes from. */
struct po_place {
	const char *file;
	uint32_t line; /* 0: not known */
};

/* A message: told apart from others by its context and id together. */
struct po_entry {
	const char *context; /* msgctxt; NULL: none */
	const char *id;      /* msgid */
	const char *plural;  /* msgid_plural; only po_read() sets it */
	const char *text;    /* msgstr, of a plural its first form; "" if not translated */
	const char *comment; /* for the translator ("#."); NULL: none */
	struct po_place *places;
	size_t place_count;
	bool fuzzy;
};

/* Only what differs between catalogs; the other fields of the header are constant. */
struct po_header {
	const char *project;  /* "NAME VERSION" */
	const char *language; /* BCP 47; NULL: a template */
	const char *comment;  /* lines above the header; NULL: none */
};

/* Zero-initialised storage is an empty catalog. Entries keep the order in which they came. */
struct po {
	struct arena arena;
	struct po_header header; /* written, not read */
	struct po_entry *entries;
	size_t count;
};

/*
 * Add an empty message and return it, valid until the next one is added. Strings are copied.
 * A message without text, places and so on gets them through the functions below.
 */
struct po_entry *po_add(struct po *po, const char *context, const char *id);
void po_add_place(struct po *po, struct po_entry *entry, const char *file, uint32_t line);

/*
 * Make `path` hold the catalog: same entries, same bytes. Of entries with the same context and id
 * only the first is written, with the places of all. Dates are SOURCE_DATE_EPOCH, or constant.
 * Returns: 0; -1 after a message to the user, with nothing changed at `path`.
 */
int po_write(const struct po *po, const char *path);

/*
 * Read a catalog in UTF-8; obsolete entries and the header are left out.
 * po:      empty. To be released in any case.
 * Returns: 0; -1 if any line of it is wrong: each was reported with file and line.
 */
int po_read(struct po *po, const char *path);

void po_release(struct po *po);

/*
 * Write gettext's form of a BCP 47 tag into `name` (`size` bytes): "it-IT" gives "it_IT",
 * "sr-Latn-RS" gives "sr_RS@latin". No two tags of language, script and region give the same name.
 * Returns: name.
 * Source:  GNU gettext manual, "Locale Names".
 */
char *po_locale_name(char *name, size_t size, const char *tag);

#endif
