/* SPDX-License-Identifier: 0BSD */
/*
 * Growing strings. One that memory runs out for keeps what it had; text_exhausted() then says so,
 * and the runner ends with the status of an internal error.
 */
#ifndef STELE_TEXT_H
#define STELE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
	char *bytes; /* NULL while empty; NUL-terminated */
	size_t length, capacity;
};

/* Ends the arguments of text_format. */
#define TEXT_END ((const char *)NULL)

#if defined(__GNUC__)
#define TEXT_SENTINEL __attribute__((sentinel))
#else
#define TEXT_SENTINEL
#endif

/* A number as text, where it is needed for one call: DECIMAL(3) is "3", HEXADECIMAL(3) "0x3". */
struct text_number {
	char bytes[24];
};
#define DECIMAL(n) text_decimal(&(struct text_number){""}, (n))
#define HEXADECIMAL(n) text_hexadecimal(&(struct text_number){""}, (n), 1)
#define HEXADECIMAL8(n) text_hexadecimal(&(struct text_number){""}, (n), 8)

void text_add(struct text *text, const char *string);
void text_add_bytes(struct text *text, const char *bytes, size_t count);

/*
 * Add `format`, in which %s stands for the next of the strings that follow, %2$s for the second,
 * %% for %. Nothing else is a conversion, and one too many stands for nothing: a faulty
 * translation does no harm.
 */
TEXT_SENTINEL void text_format(struct text *text, const char *format, ...);

/* The string; valid until the text is changed. */
const char *text_string(const struct text *text);

void text_clear(struct text *text);
void text_release(struct text *text);

/* Memory has run out somewhere since the program began. */
bool text_exhausted(void);

/* Note that memory has run out. */
void text_exhaust(void);

const char *text_decimal(struct text_number *number, uint64_t value);
const char *text_hexadecimal(struct text_number *number, uint64_t value, int digits);

#endif
