#include "back/spec_xml.h"

#include <string.h>

#include "base/str.h"

#define REPLACEMENT "\xEF\xBF\xBD" /* U+FFFD */

/* What has to be written in another way, in the content of an element and in the value of an
 * attribute. */
enum { CONTENT = 1, VALUE = 2 };

static const unsigned char classes[128] = {
	[0x01] = 3, [0x02] = 3, [0x03] = 3, [0x04] = 3, [0x05] = 3, [0x06] = 3, [0x07] = 3,
	[0x08] = 3, [0x0B] = 3, [0x0C] = 3, [0x0E] = 3, [0x0F] = 3, [0x10] = 3, [0x11] = 3,
	[0x12] = 3, [0x13] = 3, [0x14] = 3, [0x15] = 3, [0x16] = 3, [0x17] = 3, [0x18] = 3,
	[0x19] = 3, [0x1A] = 3, [0x1B] = 3, [0x1C] = 3, [0x1D] = 3, [0x1E] = 3, [0x1F] = 3,
	['\t'] = VALUE, ['\n'] = VALUE, ['"'] = VALUE,
	['\r'] = CONTENT | VALUE, ['<'] = CONTENT | VALUE, ['>'] = CONTENT | VALUE,
	['&'] = CONTENT | VALUE,
};

/* How a character of class CONTENT or VALUE is written. */
static const char *reference(char c)
{
	switch (c) {
	case '<': return "&lt;";
	case '>': return "&gt;";
	case '&': return "&amp;";
	case '"': return "&quot;";
	case '\t': return "&#9;";
	case '\n': return "&#10;";
	case '\r': return "&#13;";
	default: return REPLACEMENT;
	}
}

/* U+FFFE or U+FFFF, which XML cannot write either. */
static bool is_noncharacter(const char *s)
{
	return s[0] == '\xEF' && s[1] == '\xBF' && (s[2] == '\xBE' || s[2] == '\xBF');
}

static size_t length_beyond_ascii(const char *s)
{
	size_t n = 0;

	while ((unsigned char)s[n] >= 0x80)
		n++;
	return n;
}

/* How many of the `n` bytes beyond ASCII at `s` can be written as they are. */
static size_t length_writable(const char *s, size_t n)
{
	size_t good = n;

	str_is_utf8(s, n, &good);
	for (size_t i = 0; i < good; i++) {
		if (is_noncharacter(s + i))
			return i;
	}
	return good;
}

/* Append any bytes. */
static void add(struct strbuf *to, const char *s, unsigned char mask)
{
	const char *run = s; /* from here to `s`, all can be written as it is */

	while (*s != '\0') {
		if ((unsigned char)*s >= 0x80) {
			size_t n = length_beyond_ascii(s), good = length_writable(s, n);

			s += good;
			if (good == n)
				continue;
			strbuf_addn(to, run, (size_t)(s - run));
			strbuf_add(to, REPLACEMENT);
			s += is_noncharacter(s) ? 3 : 1;
			run = s;
		} else if ((classes[(unsigned char)*s] & mask) != 0) {
			strbuf_addn(to, run, (size_t)(s - run));
			strbuf_add(to, reference(*s));
			run = ++s;
		} else {
			s++;
		}
	}
	strbuf_addn(to, run, (size_t)(s - run));
}

static void new_line(struct xml_out *out)
{
	static const char tabs[] = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t";
	size_t left = out->depth;

	strbuf_addc(&out->text, '\n');
	while (left > 0) {
		size_t n = left < sizeof tabs - 1 ? left : sizeof tabs - 1;

		strbuf_addn(&out->text, tabs, n);
		left -= n;
	}
}

static void close_tag(struct xml_out *out)
{
	if (out->tag_open)
		strbuf_addc(&out->text, '>');
	out->tag_open = false;
}

void xml_document(struct xml_out *out)
{
	strbuf_cut(&out->text, 0);
	out->depth = out->mixed = 0;
	out->tag_open = out->after_text = false;
	strbuf_add(&out->text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
}

void xml_start(struct xml_out *out, const char *name)
{
	close_tag(out);
	if (out->mixed == 0)
		new_line(out);
	strbuf_addc(&out->text, '<');
	strbuf_add(&out->text, name);
	out->depth++;
	out->tag_open = true;
	out->after_text = false;
}

void xml_end(struct xml_out *out, const char *name)
{
	out->depth--;
	if (out->tag_open) {
		strbuf_add(&out->text, "/>");
	} else {
		if (out->mixed == 0 && !out->after_text)
			new_line(out);
		strbuf_add(&out->text, "</");
		strbuf_add(&out->text, name);
		strbuf_addc(&out->text, '>');
	}
	out->tag_open = out->after_text = false;
	if (out->depth == 0)
		strbuf_addc(&out->text, '\n');
}

void xml_attribute(struct xml_out *out, const char *name, const char *value)
{
	if (value == NULL)
		return;
	strbuf_addc(&out->text, ' ');
	strbuf_add(&out->text, name);
	strbuf_add(&out->text, "=\"");
	add(&out->text, value, VALUE);
	strbuf_addc(&out->text, '"');
}

void xml_required(struct xml_out *out, const char *name, const char *value)
{
	xml_attribute(out, name, value != NULL ? value : "");
}

/* strbuf_printf() would take a tenth of the writer's time. */
static char *decimal(char *end, uintmax_t value)
{
	do {
		*--end = (char)('0' + value % 10);
		value /= 10;
	} while (value > 0);
	return end;
}

void xml_number(struct xml_out *out, const char *name, uintmax_t value)
{
	char digits[24] = "";

	xml_attribute(out, name, decimal(digits + sizeof digits - 1, value));
}

void xml_flag(struct xml_out *out, const char *name, bool value)
{
	if (value)
		xml_attribute(out, name, "true");
}

void xml_place(struct xml_out *out, uint32_t line, uint32_t column)
{
	char digits[24] = "", *start = digits + sizeof digits - 1;

	if (line == 0)
		return;
	if (column > 0) {
		start = decimal(start, column);
		*--start = ':';
	}
	xml_attribute(out, "at", decimal(start, line));
}

void xml_mixed(struct xml_out *out)
{
	out->mixed++;
}

void xml_mixed_end(struct xml_out *out)
{
	out->mixed--;
}

void xml_text(struct xml_out *out, const char *s)
{
	if (s == NULL || s[0] == '\0')
		return;
	close_tag(out);
	add(&out->text, s, CONTENT);
	out->after_text = true;
}

void xml_leaf(struct xml_out *out, const char *name, const char *text)
{
	if (text == NULL)
		return;
	xml_start(out, name);
	xml_text(out, text);
	xml_end(out, name);
}

void xml_release(struct xml_out *out)
{
	strbuf_release(&out->text);
}
