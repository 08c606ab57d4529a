/*
 * Escaping for HTML. Source: WHATWG HTML, 13.1.2 and 13.2.3.5 (what may stand in text), WHATWG
 * URL, 4.3 (what may stand in a URL), RFC 3986, 2.1 (percent-encoding).
 */
#include "back/html.h"

#include <string.h>

#include "base/str.h"

enum { SYMBOL_UNBROKEN = 16 }; /* characters that fit into any line */

static const char replacement[] = "\xEF\xBF\xBD";

/* Length of a control character at `s`, 0 if there is none. Line ends and tabs are none. */
static size_t control_length(const unsigned char *s)
{
	if ((s[0] < 0x20 && s[0] != '\n' && s[0] != '\t' && s[0] != '\r') || s[0] == 0x7F)
		return 1;
	return s[0] == 0xC2 && s[1] >= 0x80 && s[1] <= 0x9F ? 2 : 0;
}

static const char *entity_for(char c)
{
	switch (c) {
	case '&': return "&amp;";
	case '<': return "&lt;";
	case '>': return "&gt;";
	case '"': return "&quot;";
	case '\'': return "&#39;";
	default: return NULL;
	}
}

/* Append one character and return what comes behind it. */
static const char *add_escaped(struct strbuf *out, const char *s)
{
	size_t control = control_length((const unsigned char *)s);
	const char *entity = entity_for(*s);

	if (control > 0) {
		strbuf_add(out, replacement);
		return s + control;
	}
	if (entity != NULL)
		strbuf_add(out, entity);
	else if (*s != '\r')
		strbuf_addc(out, *s);
	return s + 1;
}

/* Bytes at `s` that need no look: ASCII but for the five, UTF-8 above the controls. */
static size_t plain_length(const char *s)
{
	size_t n = 0;

	while ((unsigned char)s[n] >= 0x20 && (unsigned char)s[n] != 0x7F &&
		(unsigned char)s[n] != 0xC2 && entity_for(s[n]) == NULL)
		n++;
	return n;
}

void html_text(struct strbuf *out, const char *s)
{
	while (*s != '\0') {
		size_t n = plain_length(s);

		strbuf_addn(out, s, n);
		s += n;
		if (*s != '\0')
			s = add_escaped(out, s);
	}
}

/* May a long name be broken behind the character at `s`: "A_|B", "::|", "aB" as "a|B"? */
static bool breaks_behind(const char *start, const char *s)
{
	if (*s == '_')
		return s[1] != '_';
	if (*s == ':')
		return s > start && s[-1] == ':';
	return *s >= 'a' && *s <= 'z' && s[1] >= 'A' && s[1] <= 'Z';
}

void html_symbol(struct strbuf *out, const char *s)
{
	const char *start = s;
	bool is_long = strlen(s) > SYMBOL_UNBROKEN;

	while (*s != '\0') {
		bool breaks = is_long && s[1] != '\0' && breaks_behind(start, s);

		s = add_escaped(out, s);
		if (breaks)
			strbuf_add(out, "<wbr>");
	}
}

void html_attribute(struct strbuf *out, const char *s)
{
	html_text(out, s);
}

void html_id(struct strbuf *out, const char *id)
{
	while (*id != '\0') {
		if (str_is_space(*id)) {
			strbuf_addc(out, '-');
			id++;
		} else {
			id = add_escaped(out, id);
		}
	}
}

static bool has_host(const char *url, const char *scheme)
{
	size_t n = strlen(scheme);

	for (size_t i = 0; i < n; i++) {
		if (str_lower(url[i]) != scheme[i])
			return false;
	}
	return str_is_word(url[n]) || (unsigned char)url[n] >= 0x80;
}

bool html_url_allowed(const char *url)
{
	return has_host(url, "http://") || has_host(url, "https://") || has_host(url, "mailto:");
}

static bool is_hexadecimal(char c)
{
	return str_is_digit(c) || (str_lower(c) >= 'a' && str_lower(c) <= 'f');
}

/* Append one byte of a URL, percent-encoded where it is no part of one or stands in `also`. */
static void add_url_byte(struct strbuf *out, char byte, const char *also)
{
	unsigned char c = (unsigned char)byte;

	if (c <= 0x20 || c == 0x7F || strchr("\"<>\\^`{|}[]'", c) != NULL ||
		strchr(also, c) != NULL)
		strbuf_printf(out, "%%%02X", (unsigned)c);
	else if (c == '&')
		strbuf_add(out, "&amp;");
	else
		strbuf_addc(out, byte);
}

/* As add_escaped(), in a URL: what is a control character in an id is the same here. */
static const char *add_url_character(struct strbuf *out, const char *s, const char *also)
{
	size_t control = control_length((const unsigned char *)s);

	if (control > 0)
		strbuf_add(out, replacement);
	else
		add_url_byte(out, *s, also);
	return s + (control > 0 ? control : 1);
}

void html_url(struct strbuf *out, const char *url)
{
	bool fragment = false;

	while (*url != '\0') {
		bool stray = *url == '%' && !(is_hexadecimal(url[1]) && is_hexadecimal(url[2]));
		bool second = *url == '#' && fragment;

		fragment = fragment || *url == '#';
		url = add_url_character(out, url, stray ? "%" : second ? "#" : "");
	}
}

void html_url_path(struct strbuf *out, const char *path)
{
	while (*path != '\0')
		path = add_url_character(out, path, "%?#:;");
}

void html_url_fragment(struct strbuf *out, const char *id)
{
	while (*id != '\0') {
		if (str_is_space(*id)) {
			strbuf_addc(out, '-');
			id++;
		} else {
			id = add_url_character(out, id, "%#");
		}
	}
}
