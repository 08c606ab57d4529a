/* SPDX-License-Identifier: 0BSD */
#include "text.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_ARGUMENTS = 9 };

static atomic_bool exhausted;

bool text_exhausted(void)
{
	return atomic_load(&exhausted);
}

void text_exhaust(void)
{
	atomic_store(&exhausted, true);
}

void text_add_bytes(struct text *text, const char *bytes, size_t count)
{
	if (text->capacity - text->length <= count) {
		size_t capacity = (text->length + count + 1) * 2;
		char *grown = realloc(text->bytes, capacity);

		if (grown == NULL) {
			text_exhaust();
			return;
		}
		text->bytes = grown;
		text->capacity = capacity;
	}
	memcpy(text->bytes + text->length, bytes, count);
	text->length += count;
	text->bytes[text->length] = '\0';
}

void text_add(struct text *text, const char *string)
{
	text_add_bytes(text, string, strlen(string));
}

/* Add the conversion at `format`, behind its '%'. Returns what follows it. */
static const char *add_conversion(struct text *text, const char *format,
	const char *const *arguments, size_t count, size_t *next)
{
	size_t chosen;

	if (format[0] == 's') {
		chosen = (*next)++;
		format += 1;
	} else if (format[0] >= '1' && format[0] <= '9' && format[1] == '$' && format[2] == 's') {
		chosen = (size_t)(format[0] - '1');
		format += 3;
	} else {
		text_add(text, "%");
		return format[0] == '%' ? format + 1 : format;
	}
	if (chosen < count)
		text_add(text, arguments[chosen]);
	return format;
}

void text_format(struct text *text, const char *format, ...)
{
	const char *arguments[TEXT_ARGUMENTS];
	size_t count = 0, next = 0;
	va_list list;

	va_start(list, format);
	for (const char *s; count < TEXT_ARGUMENTS && (s = va_arg(list, const char *)) != NULL;)
		arguments[count++] = s;
	va_end(list);
	while (*format) {
		size_t plain = strcspn(format, "%");

		text_add_bytes(text, format, plain);
		format += plain;
		if (*format == '%')
			format = add_conversion(text, format + 1, arguments, count, &next);
	}
}

const char *text_string(const struct text *text)
{
	return text->bytes == NULL ? "" : text->bytes;
}

void text_clear(struct text *text)
{
	text->length = 0;
	if (text->bytes != NULL)
		text->bytes[0] = '\0';
}

void text_release(struct text *text)
{
	free(text->bytes);
	memset(text, 0, sizeof *text);
}

const char *text_decimal(struct text_number *number, uint64_t value)
{
	snprintf(number->bytes, sizeof number->bytes, "%" PRIu64, value);
	return number->bytes;
}

const char *text_hexadecimal(struct text_number *number, uint64_t value, int digits)
{
	snprintf(number->bytes, sizeof number->bytes, "0x%0*" PRIX64, digits, value);
	return number->bytes;
}
