#include "base/str.h"

#include <stdint.h>
#include <string.h>

bool str_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool str_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool str_is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool str_is_word(char c)
{
	return str_is_letter(c) || str_is_digit(c) || c == '_';
}

char str_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

char str_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

bool str_equal(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return strcmp(a, b) == 0;
}

bool str_equal_nocase(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	for (; str_lower(*a) == str_lower(*b); a++, b++) {
		if (*a == '\0')
			return true;
	}
	return false;
}

bool str_begins(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

bool str_ends(const char *s, const char *suffix)
{
	size_t n = strlen(s), m = strlen(suffix);

	return n >= m && memcmp(s + n - m, suffix, m) == 0;
}

const char *str_find_nocase(const char *s, const char *part)
{
	for (; *s != '\0'; s++) {
		size_t i = 0;

		while (part[i] != '\0' && str_lower(s[i]) == str_lower(part[i]))
			i++;
		if (part[i] == '\0')
			return s;
	}
	return *part == '\0' ? s : NULL;
}

char *str_squeeze(struct arena *arena, const char *s)
{
	char *copy = arena_alloc(arena, strlen(s) + 1), *to = copy;

	for (; *s != '\0'; s++) {
		if (!str_is_space(*s))
			*to++ = *s;
		else if (to != copy && to[-1] != ' ')
			*to++ = ' ';
	}
	if (to != copy && to[-1] == ' ')
		to--;
	*to = '\0';
	return copy;
}

char *str_trim(struct arena *arena, const char *s)
{
	size_t n;

	while (str_is_space(*s))
		s++;
	n = strlen(s);
	while (n > 0 && str_is_space(s[n - 1]))
		n--;
	return arena_strndup(arena, s, n);
}

char *str_fold(struct arena *arena, const char *s)
{
	char *copy = arena_alloc(arena, strlen(s) + 1), *to = copy;

	for (; *s != '\0'; s++) {
		if (str_is_letter(*s) || str_is_digit(*s))
			*to++ = str_lower(*s);
	}
	return copy;
}

/* Length of the well-formed sequence at `s`, 0 if there is none. */
static size_t sequence_length(const unsigned char *s, size_t left)
{
	unsigned char low = 0x80, high = 0xBF;
	size_t n;

	if (s[0] < 0x80)
		return s[0] != 0;
	if (s[0] < 0xC2 || s[0] > 0xF4)
		return 0;
	n = s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
	switch (s[0]) {
	case 0xE0: low = 0xA0; break;
	case 0xED: high = 0x9F; break;
	case 0xF0: low = 0x90; break;
	case 0xF4: high = 0x8F; break;
	}
	if (n > left || s[1] < low || s[1] > high)
		return 0;
	for (size_t i = 2; i < n; i++) {
		if ((s[i] & 0xC0) != 0x80)
			return 0;
	}
	return n;
}

/* How many bytes at `s` are ASCII and not NUL, counted in words of eight. */
static size_t plain_length(const char *s, size_t length)
{
	const uint64_t high = 0x8080808080808080u, ones = 0x0101010101010101u;
	size_t i = 0;

	for (uint64_t word; i + sizeof word <= length; i += sizeof word) {
		memcpy(&word, s + i, sizeof word);
		if (((word | (word - ones)) & high) != 0)
			break;
	}
	return i;
}

bool str_is_utf8(const char *s, size_t length, size_t *bad)
{
	for (size_t i = 0; i < length;) {
		size_t n;

		i += plain_length(s + i, length - i);
		if (i == length)
			break;
		n = sequence_length((const unsigned char *)s + i, length - i);

		if (n == 0) {
			*bad = i;
			return false;
		}
		i += n;
	}
	return true;
}

unsigned long long str_hash(const char *s)
{
	unsigned long long hash = 14695981039346656037ULL;

	for (; *s != '\0'; s++)
		hash = (hash ^ (unsigned char)*s) * 1099511628211ULL;
	return hash;
}
