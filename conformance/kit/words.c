/* SPDX-License-Identifier: 0BSD */
#include "words.h"

#include <stdlib.h>
#include <string.h>

#include "locale_match.h"

enum { TAG_SIZE = 64 };

/* The language that the runner's texts are written in. */
static const char own_language[] = "en";

static const char *page_locale = "";
static const char *string_locale = own_language;

static size_t locale_count(void)
{
	size_t n = 0;

	while (stele_suite.locales != NULL && stele_suite.locales[n] != NULL)
		n++;
	return n;
}

/* The locale among those of the runner's translations that serves a reader of `wanted`. */
static const char *match_strings(const char *wanted)
{
	const struct stele_string *strings = stele_suite.strings;
	const char *best = NULL;

	for (size_t i = 0; i < stele_suite.string_count; i++) {
		const char *pair[2] = {best, strings[i].locale};

		if (best == NULL && stele_locale_match(pair + 1, 1, wanted) == 0)
			best = strings[i].locale;
		else if (best != NULL && stele_locale_match(pair, 2, wanted) == 1)
			best = strings[i].locale;
	}
	return best == NULL ? own_language : best;
}

/* Take `wanted` if pages or translations serve it. */
static int choose(const char *wanted)
{
	size_t count = locale_count();
	size_t i = stele_locale_match(stele_suite.locales, count, wanted);
	const char *strings = match_strings(wanted);
	char tag[TAG_SIZE];

	if (i == count && strings == own_language &&
		strncmp(stele_locale_tag(tag, sizeof tag, wanted), own_language, 2) != 0)
		return -1;
	if (i < count)
		page_locale = stele_suite.locales[i];
	string_locale = strings;
	return 0;
}

static const char *environment(const char *name)
{
	const char *value = getenv(name);

	return value == NULL ? "" : value;
}

/* As gettext does: the list in LANGUAGE counts unless the locale proper is "C". */
static void choose_from_environment(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
	const char *locale = "", *list = environment("LANGUAGE");
	char tag[TAG_SIZE];

	for (size_t i = 0; i < 3 && *locale == '\0'; i++)
		locale = environment(names[i]);
	if (*locale == '\0' || strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0)
		return;
	while (*list != '\0') {
		size_t length = strcspn(list, ":");

		if (length > 0 && length < sizeof tag) {
			memcpy(tag, list, length);
			tag[length] = '\0';
			if (choose(tag) == 0)
				return;
		}
		list += length + (list[length] == ':');
	}
	choose(locale);
}

int words_choose(const char *wanted)
{
	char tag[TAG_SIZE];

	page_locale = locale_count() > 0 ? stele_suite.locales[0] : "";
	string_locale = own_language;
	if (wanted == NULL) {
		choose_from_environment();
		return 0;
	}
	if (strcmp(wanted, "C") == 0 || strcmp(wanted, "POSIX") == 0)
		return 0;
	if (stele_locale_tag(tag, sizeof tag, wanted)[0] == '\0')
		return -1;
	choose(wanted);
	return 0;
}

const char *words_locale(void)
{
	return page_locale;
}

/* The order of both tables: by key, then by locale. */
static int compare(const char *key, const char *locale, const char *other_key,
	const char *other_locale)
{
	int order = strcmp(key, other_key);

	return order != 0 ? order : strcmp(locale, other_locale);
}

static const struct stele_words *find_words(const char *fact, const char *locale)
{
	size_t low = 0, high = stele_suite.word_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct stele_words *words = &stele_suite.words[middle];
		int order = compare(fact, locale, words->fact, words->locale);

		if (order == 0)
			return words;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct stele_words *words_find(const char *fact)
{
	const struct stele_words *own, *source = NULL;

	if (fact == NULL)
		return NULL;
	own = find_words(fact, page_locale);
	if (own != NULL && own->text != NULL)
		return own;
	if (locale_count() > 0)
		source = find_words(fact, stele_suite.locales[0]);
	return source != NULL ? source : own;
}

const char *words_translate(const char *text)
{
	size_t low = 0, high = stele_suite.string_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct stele_string *string = &stele_suite.strings[middle];
		int order = compare(text, string_locale, string->text, string->locale);

		if (order == 0)
			return string->translation;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return text;
}
