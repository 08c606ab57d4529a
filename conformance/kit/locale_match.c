/* SPDX-License-Identifier: 0BSD */
/* Choice of a locale: see locale_match.h. ASCII only; the C library's locale is left alone. */
#include "locale_match.h"

#include <stdbool.h>
#include <string.h>

enum { TAG_SIZE = 64 };

struct subtags {
	char language[9];
	char script[5];
	char region[4];
};

/* Scripts that a language is written in where its tag names none: only where regions differ, or
 * where the language is not written in Latin letters and meets one that is. */
static const struct {
	const char *language;
	const char *region; /* "": any other */
	const char *script;
} likely_scripts[] = {
	{"zh", "TW", "Hant"}, {"zh", "HK", "Hant"}, {"zh", "MO", "Hant"}, {"zh", "", "Hans"},
	{"sr", "ME", "Latn"}, {"sr", "", "Cyrl"},
	{"uz", "AF", "Arab"}, {"uz", "", "Latn"},
	{"pa", "PK", "Arab"}, {"pa", "", "Guru"},
	{"az", "IR", "Arab"}, {"az", "", "Latn"},
	{"ku", "IQ", "Arab"}, {"ku", "", "Latn"},
	{"mn", "CN", "Mong"}, {"mn", "", "Cyrl"},
	{"kk", "CN", "Arab"}, {"kk", "", "Cyrl"},
	{"bs", "", "Latn"}, {"ar", "", "Arab"}, {"he", "", "Hebr"}, {"ru", "", "Cyrl"},
	{"ja", "", "Jpan"}, {"ko", "", "Kore"},
};

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* Letters and digits at `s`. */
static size_t subtag_length(const char *s)
{
	size_t n = 0;

	while (is_letter(s[n]) || is_digit(s[n]))
		n++;
	return n;
}

static bool all_letters(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!is_letter(s[i]))
			return false;
	}
	return true;
}

/* Take `name` apart. Variants and extensions are left out: no page of ours carries one. */
static bool parse(struct subtags *tags, const char *name)
{
	size_t n = subtag_length(name);

	memset(tags, 0, sizeof *tags);
	if (n < 2 || n > 8 || !all_letters(name, n) || strncmp(name, "POSIX", 5) == 0)
		return false;
	for (size_t i = 0; i < n; i++)
		tags->language[i] = lower(name[i]);
	name += n;
	while (*name == '-' || *name == '_') {
		n = subtag_length(++name);
		if (n == 4 && all_letters(name, n) && !tags->script[0] && !tags->region[0]) {
			for (size_t i = 0; i < n; i++)
				tags->script[i] = i == 0 ? upper(name[i]) : lower(name[i]);
		} else if ((n == 2 || n == 3) && !tags->region[0]) {
			for (size_t i = 0; i < n; i++)
				tags->region[i] = upper(name[i]);
		}
		name += n;
	}
	return *name == '\0' || *name == '.' || *name == '@';
}

static void format(char *tag, size_t size, const char *language, const char *script,
	const char *region)
{
	const char *parts[3] = {language, script, region};
	size_t used = 0;

	for (size_t i = 0; i < 3; i++) {
		size_t n = strlen(parts[i]);

		if (n == 0 || used + n + 2 > size)
			continue;
		if (used > 0)
			tag[used++] = '-';
		memcpy(tag + used, parts[i], n);
		used += n;
	}
	tag[used] = '\0';
}

char *stele_locale_tag(char *tag, size_t size, const char *name)
{
	struct subtags tags;

	tag[0] = '\0';
	if (parse(&tags, name))
		format(tag, size, tags.language, tags.script, tags.region);
	return tag;
}

static const char *script_of(const struct subtags *tags)
{
	if (tags->script[0])
		return tags->script;
	for (size_t i = 0; i < sizeof likely_scripts / sizeof likely_scripts[0]; i++) {
		if (strcmp(likely_scripts[i].language, tags->language) == 0 &&
			(!likely_scripts[i].region[0] ||
				strcmp(likely_scripts[i].region, tags->region) == 0))
			return likely_scripts[i].script;
	}
	return "";
}

static size_t find(const char *const *available, size_t count, const char *tag)
{
	char other[TAG_SIZE];

	for (size_t i = 0; i < count; i++) {
		if (strcmp(stele_locale_tag(other, sizeof other, available[i]), tag) == 0)
			return i;
	}
	return count;
}

size_t stele_locale_match(const char *const *available, size_t count, const char *wanted)
{
	struct subtags want, have;
	char tag[TAG_SIZE];
	const char *script;
	size_t i;

	if (!parse(&want, wanted))
		return count;
	script = script_of(&want);
	format(tag, sizeof tag, want.language, want.script, want.region);
	if ((i = find(available, count, tag)) < count)
		return i;
	format(tag, sizeof tag, want.language, "", want.region);
	/* zh-Hant-CN must not become zh-CN: the script is dropped where it says nothing new */
	for (i = 0; i < count; i++) {
		if (parse(&have, available[i]) && strcmp(script_of(&have), script) == 0 &&
			find(&available[i], 1, tag) == 0)
			return i;
	}
	for (i = 0; i < count; i++) {
		if (parse(&have, available[i]) && !have.region[0] &&
			strcmp(have.language, want.language) == 0 &&
			strcmp(script_of(&have), script) == 0)
			return i;
	}
	for (i = 0; i < count; i++) {
		if (parse(&have, available[i]) && strcmp(have.language, want.language) == 0 &&
			strcmp(script_of(&have), script) == 0)
			return i;
	}
	return count;
}
