/* Strings: ASCII rules only, whatever the locale of the program. UTF-8 passes through. */
#ifndef STELE_BASE_STR_H
#define STELE_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

bool str_is_space(char c); /* blank, tab, CR, LF, FF, VT */
bool str_is_digit(char c);
bool str_is_letter(char c);
bool str_is_word(char c); /* may stand in an identifier: letter, digit, '_' */
char str_lower(char c);
char str_upper(char c);

bool str_equal(const char *a, const char *b); /* NULL equals NULL only */
bool str_equal_nocase(const char *a, const char *b);
bool str_begins(const char *s, const char *prefix);
bool str_ends(const char *s, const char *suffix);
/* Case-insensitive strstr(). */
const char *str_find_nocase(const char *s, const char *part);

/* Copy without white space at both ends; runs of white space inside become one blank. */
char *str_squeeze(struct arena *arena, const char *s);
/* Copy without white space at both ends. */
char *str_trim(struct arena *arena, const char *s);
/* Lower-case copy of the letters and digits alone: "IThing::DoIt Method" -> "ithingdoitmethod". */
char *str_fold(struct arena *arena, const char *s);

/*
 * Is this well-formed UTF-8 without NUL? On failure *bad is the offset of the first wrong byte.
 * Source: Unicode 15, table 3-7.
 */
bool str_is_utf8(const char *s, size_t length, size_t *bad);

/* 64-bit FNV-1a, for tables in memory. */
unsigned long long str_hash(const char *s);

#endif
