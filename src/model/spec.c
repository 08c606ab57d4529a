#include "model/spec.h"

#include <string.h>

#include "base/str.h"

const struct spec_node_form spec_node_forms[NODE_KIND_COUNT] = {
	[NODE_CODE] = {.text_inside = true},
	[NODE_LINK] = {.target = "href"},
	[NODE_IMAGE] = {.target = "src"},
	[NODE_DIRECTION] = {.text_inside = true},
	[NODE_INCLUDE] = {.target = "href", .text_inside = true},
	[NODE_HEADING] = {.number = "level", .target = "anchor", .target_optional = true},
	[NODE_ORDERED_LIST] = {.number = "start"},
	[NODE_PRE] = {.target = "info", .target_optional = true, .text_inside = true},
	[NODE_ALERT] = {.text = "tag"},
	[NODE_RAW] = {.text_inside = true},
	[NODE_COMMENT] = {.text_inside = true},
	[NODE_FACTS] = {.text = "of"},
};

static const char *const decl_names[] = {
	[DECL_OTHER] = "other",
	[DECL_FUNCTION] = "function",
	[DECL_INTERFACE] = "interface",
	[DECL_CLASS] = "class",
	[DECL_COCLASS] = "coclass",
	[DECL_ENUMERATION] = "enumeration",
	[DECL_STRUCTURE] = "structure",
	[DECL_UNION] = "union",
	[DECL_FUNCTION_POINTER] = "function-pointer",
};

enum { DECL_KINDS = sizeof decl_names / sizeof decl_names[0] };

const char *spec_decl_name(enum decl_kind kind)
{
	return decl_names[kind];
}

bool spec_decl_find(const char *name, enum decl_kind *kind)
{
	for (int i = 0; i < DECL_KINDS; i++) {
		if (strcmp(decl_names[i], name) == 0) {
			*kind = (enum decl_kind)i;
			return true;
		}
	}
	return false;
}

bool spec_is_blank(const char *s)
{
	return s[strspn(s, " \t\r\n")] == '\0';
}

static bool is_part(const char *s, size_t n)
{
	return n > 0 && !(n == 1 && s[0] == '.') && !(n == 2 && s[0] == '.' && s[1] == '.');
}

/* Names of files have at most 255 bytes; ours get an extension, and one more while written. */
static bool has_long_part(const char *key)
{
	while (strcspn(key, "/") <= 230) {
		key += strcspn(key, "/");
		if (*key++ == '\0')
			return false;
	}
	return true;
}

bool spec_is_key(const char *key)
{
	size_t bad;

	if (!str_is_utf8(key, strlen(key), &bad) || has_long_part(key))
		return false;
	for (const char *c = key; *c != '\0'; c++) {
		if ((unsigned char)*c < ' ' || *c == 0x7F || *c == '\\')
			return false;
	}
	for (;;) {
		size_t n = strcspn(key, "/");

		if (!is_part(key, n))
			return false;
		if (key[n] == '\0')
			return true;
		key += n + 1;
	}
}

bool spec_is_locale(const char *tag)
{
	size_t length = 0; /* of this subtag */
	bool first = true;

	for (; *tag != '\0'; tag++) {
		if (*tag == '-' && length >= (first ? 2 : 1)) {
			length = 0;
			first = false;
		} else if (++length > 8 ||
			!(str_is_letter(*tag) || (!first && str_is_digit(*tag)))) {
			return false;
		}
	}
	return length >= (first ? 2 : 1);
}

char *spec_document_name(struct arena *arena, const char *key)
{
	static const char index[] = "index";
	size_t n = strlen(key);

	while (n > 0 && key[n - 1] == '_')
		n--;
	if (n == strlen(index) &&
		str_equal_nocase(arena_strndup(arena, key, n), index))
		return arena_printf(arena, "%s_.xml", key);
	return arena_printf(arena, "%s.xml", key);
}
