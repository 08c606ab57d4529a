/*
 * Text from pages as parts of C source: whatever the text is, the source stays valid C11 and C++17,
 * ASCII only, whatever the character set that a compiler assumes.
 */
#ifndef STELE_BACK_C_TEXT_H
#define STELE_BACK_C_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/strbuf.h"

/* Short enough for a string literal? (C11 5.2.4.1: 4095 characters) */
bool c_string_fits(const char *s);
/* A string literal, over several lines, each after `indent`, where it is long; NULL for NULL. */
void c_string(struct strbuf *out, const char *s, const char *indent);
/* `static const char NAME[] = {'a', ...};`, for text of any length. */
void c_string_array(struct strbuf *out, const char *name, const char *s);
/* Text for the inside of a comment; what could end it or upset a compiler becomes '_'. */
void c_comment(struct strbuf *out, const char *text);
/* Is this an identifier, and no keyword, of both C11 and C++17? */
bool c_is_identifier(const char *text);
/* Upper-case letters, digits and '_' alone: for include guards. */
void c_guard(struct strbuf *out, const char *name);
/* An HRESULT as an int32_t expression without warnings: "(int32_t)0x80131024u". */
void c_status(struct strbuf *out, uint32_t value);

#endif
