#include "back/c_text.h"

#include <stddef.h>
#include <string.h>

#include "base/str.h"

/* Of C11 and C++17, alternative spellings of operators included. */
static const char *const keywords[] = {
	"alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break",
	"case", "catch", "char", "char16_t", "char32_t", "class", "compl", "const", "const_cast",
	"constexpr", "continue", "decltype", "default", "delete", "do", "double", "dynamic_cast",
	"else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto",
	"if", "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq",
	"nullptr", "operator", "or", "or_eq", "private", "protected", "public", "register",
	"reinterpret_cast", "restrict", "return", "short", "signed", "sizeof", "static",
	"static_assert", "static_cast", "struct", "switch", "template", "this", "thread_local",
	"throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using",
	"virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
};

enum {
	LITERAL_LIMIT = 4095,
	LINE_LIMIT = 90, /* of the text between the quotes */
	ARRAY_LINE = 16
};

static const struct {
	char c;
	const char *escape;
} escapes[] = {
	{'"', "\\\""}, {'\\', "\\\\"}, {'\'', "\\'"}, {'\a', "\\a"}, {'\b', "\\b"}, {'\f', "\\f"},
	{'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}, {'\v', "\\v"},
};

bool c_string_fits(const char *s)
{
	return strlen(s) < LITERAL_LIMIT;
}

static bool is_plain(char c)
{
	return c >= ' ' && c <= '~';
}

/*
 * Append one byte. Octal escapes have three digits at most, so that the next character cannot
 * join them as it would a hexadecimal one. A '?' after another is escaped: "??/" is a trigraph.
 */
static void add_byte(struct strbuf *out, char c, bool after_question_mark)
{
	for (size_t i = 0; i < sizeof escapes / sizeof escapes[0]; i++) {
		if (escapes[i].c == c) {
			strbuf_add(out, escapes[i].escape);
			return;
		}
	}
	if (c == '?' && after_question_mark)
		strbuf_add(out, "\\?");
	else if (is_plain(c))
		strbuf_addc(out, c);
	else
		strbuf_printf(out, "\\%03o", (unsigned)(unsigned char)c);
}

/* Does a new character of UTF-8 begin here? Lines end before it, better still behind a blank. */
static bool may_break(const char *s, size_t i, size_t width)
{
	if (((unsigned char)s[i] & 0xC0) == 0x80)
		return false;
	return width >= LINE_LIMIT || (width >= LINE_LIMIT - 20 && s[i - 1] == ' ');
}

void c_string(struct strbuf *out, const char *s, const char *indent)
{
	size_t start;

	if (s == NULL) {
		strbuf_add(out, "NULL");
		return;
	}

	strbuf_addc(out, '"');
	start = out->length;
	for (size_t i = 0; s[i] != '\0'; i++) {
		if (i > 0 && may_break(s, i, out->length - start)) {
			strbuf_printf(out, "\"\n%s\"", indent);
			start = out->length;
		}
		add_byte(out, s[i], i > 0 && s[i - 1] == '?');
	}
	strbuf_addc(out, '"');
}

/* A character constant: of type char in C++, where a number above 127 would not fit. */
static void add_constant(struct strbuf *out, char c)
{
	strbuf_addc(out, '\'');
	if (c == '"')
		strbuf_addc(out, c);
	else
		add_byte(out, c, false);
	strbuf_addc(out, '\'');
}

void c_string_array(struct strbuf *out, const char *name, const char *s)
{
	size_t n = strlen(s);

	strbuf_printf(out, "static const char %s[] = {", name);
	for (size_t i = 0; i <= n; i++) {
		strbuf_add(out, i % ARRAY_LINE == 0 ? "\n\t" : " ");
		add_constant(out, s[i]);
		strbuf_add(out, i < n ? "," : "\n};\n");
	}
}

void c_comment(struct strbuf *out, const char *text)
{
	for (; *text != '\0'; text++)
		strbuf_addc(out, is_plain(*text) && strchr("*\\?", *text) == NULL ? *text : '_');
}

bool c_is_identifier(const char *text)
{
	if (*text == '\0' || str_is_digit(*text))
		return false;
	for (const char *s = text; *s != '\0'; s++) {
		if (!str_is_word(*s))
			return false;
	}
	for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
		if (strcmp(keywords[i], text) == 0)
			return false;
	}
	return true;
}

void c_guard(struct strbuf *out, const char *name)
{
	strbuf_add(out, "STELE_");
	for (const char *s = name; *s != '\0'; s++)
		strbuf_addc(out, str_is_letter(*s) || str_is_digit(*s) ? str_upper(*s) : '_');
}

void c_status(struct strbuf *out, uint32_t value)
{
	strbuf_printf(out, "(int32_t)0x%08Xu", (unsigned)value);
}
