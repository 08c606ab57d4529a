/* SPDX-License-Identifier: 0BSD */
/*
 * Choice of a locale, the one algorithm of the program, the kit and the message tables.
 */
#ifndef STELE_LOCALE_MATCH_H
#define STELE_LOCALE_MATCH_H

#include <stddef.h>

/*
 * Write the BCP 47 form of `name` into `tag` (`size` bytes, 0 < size): "pt_BR.UTF-8", "pt-br" and
 * "PT_br@euro" give "pt-BR", "zh-hans-cn" gives "zh-Hans-CN". "C", "POSIX" and what is no
 * language tag give "". Returns tag.
 * Source: RFC 5646, 2.1.1 (case); POSIX, 8.2 (form of locale names).
 */
char *stele_locale_tag(char *tag, size_t size, const char *name);

/*
 * The entry of `available` (count entries, BCP 47) that serves a reader who asks for `wanted`
 * (any form): the same tag; the same without script; a truncation of it; the first of the same
 * language and script, stated or likely, so that "it" and "it-CH" reach it-IT and zh-TW never
 * gets zh-CN. Returns an index, or count if none serves: the caller then takes the source.
 * Source: RFC 4647, 3.4 (lookup), with likely scripts after Unicode's likely subtags.
 */
size_t stele_locale_match(const char *const *available, size_t count, const char *wanted);

#endif
