/*
 * What the site and the kit say, in every language of locales/ at once, for outputs in a language
 * other than the user's. The table behind it is made from the catalogs by po2c.
 */
#ifndef STELE_BASE_STRINGS_H
#define STELE_BASE_STRINGS_H

#include <stddef.h>

struct string_entry {
	const char *context; /* "site" or "kit" */
	const char *text;    /* English, as in the source */
	const char *locale;  /* BCP 47, as the catalog's name says */
	const char *translation;
};

/*
 * The translation of `text` for a reader who asks for `locale` (any form; chosen as
 * stele_locale_match() does), or `text` itself: strings that are not translated are English.
 */
const char *string_translate(const char *context, const char *text, const char *locale);

/* All entries by context, text and locale (strcmp). */
size_t string_count(void);
const struct string_entry *string_at(size_t index);

/* The table: what po2c writes. */
extern const struct string_entry string_table[];
extern const size_t string_table_count;
extern const char *const string_locales[]; /* in strcmp order */
extern const size_t string_locale_count;

#endif
