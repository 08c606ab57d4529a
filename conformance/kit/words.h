/* SPDX-License-Identifier: 0BSD */
/*
 * Words in the reader's language: those of the pages, and the runner's own. The locale is chosen
 * once, before any thread starts.
 */
#ifndef STELE_WORDS_H
#define STELE_WORDS_H

#include "suite.h"

/*
 * Choose the reader's locale: `wanted` (any form), or NULL for what the environment asks for, as
 * gettext reads it. Where the suite has no pages in it, the locale of the source serves.
 * Returns: 0; -1 if `wanted` is no locale.
 */
int words_choose(const char *wanted);

/* The locale of the pages that are cited, BCP 47; "" where the suite has none. */
const char *words_locale(void);

/* What the pages say about `fact`: in the reader's locale, else in the source's, else NULL. */
const struct stele_words *words_find(const char *fact);

/* The runner's text `text`, which is English, in the reader's language. */
const char *words_translate(const char *text);

#define _(text) words_translate(text)

#endif
