/*
 * Message tables: what the pages say about each status code, as catalogs for gettext and as a
 * table in C.
 */
#ifndef STELE_BACK_MESSAGES_H
#define STELE_BACK_MESSAGES_H

#include <stdbool.h>

#include "model/model.h"

struct messages_options {
	bool po, c;         /* what to write */
	const char *domain; /* name of the catalogs, without '/'; NULL: "stele-messages" */
};

/*
 * Write below `folder`:
 *
 * po/DOMAIN/DOMAIN.pot, po/DOMAIN/LL_RR.po for every locale but the source (po_locale_name()).
 *     One entry per status of every entity, in the model's order. msgctxt: the fact's id. msgid:
 *     the source's sentence as plain text; the symbol where there is none. msgstr: the locale's
 *     sentence, or empty.
 * stele_messages.h, messages.c
 *     A look-up by number, method and locale, for the status codes whose value is known. Needs
 *     locale_match.h and locale_match.c of the conformance kit beside it. C11 and C++17.
 *
 * Returns: 0; -1 after a message to the user.
 */
int messages_write(const struct model *model, const char *folder,
	const struct messages_options *options);

#endif
