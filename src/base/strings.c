#include "base/strings.h"

#include <string.h>

#include "locale_match.h" /* the kit's, not the C library's: -iquote */

static int compare(const struct string_entry *entry, const char *context, const char *text,
	const char *locale)
{
	int order = strcmp(context, entry->context);

	if (order == 0)
		order = strcmp(text, entry->text);
	return order != 0 ? order : strcmp(locale, entry->locale);
}

const char *string_translate(const char *context, const char *text, const char *locale)
{
	size_t chosen = stele_locale_match(string_locales, string_locale_count, locale);
	size_t low = 0, high = string_table_count;

	if (chosen == string_locale_count)
		return text;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare(&string_table[middle], context, text, string_locales[chosen]);

		if (order == 0)
			return string_table[middle].translation;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return text;
}

size_t string_count(void)
{
	return string_table_count;
}

const struct string_entry *string_at(size_t index)
{
	return &string_table[index];
}
