#include "back/json.h"

#include <string.h>

#include "base/str.h"

static void quote_byte(struct strbuf *out, char c)
{
	switch (c) {
	case '"':
	case '\\':
		strbuf_addc(out, '\\');
		strbuf_addc(out, c);
		break;
	case '\n':
		strbuf_add(out, "\\n");
		break;
	case '\t':
		strbuf_add(out, "\\t");
		break;
	default:
		if ((unsigned char)c < 0x20 || c == 0x7f)
			strbuf_printf(out, "\\u%04x", (unsigned)(unsigned char)c);
		else
			strbuf_addc(out, c);
	}
}

static void quote_part(struct strbuf *out, const char *s, size_t length)
{
	for (size_t i = 0; i < length; i++)
		quote_byte(out, s[i]);
}

void json_quote(struct strbuf *out, const char *s)
{
	size_t length = strlen(s), bad;

	strbuf_addc(out, '"');
	while (!str_is_utf8(s, length, &bad)) {
		quote_part(out, s, bad);
		strbuf_add(out, "\xEF\xBF\xBD");
		s += bad + 1;
		length -= bad + 1;
	}
	quote_part(out, s, length);
	strbuf_addc(out, '"');
}

static void new_line(struct json *json)
{
	strbuf_addc(&json->text, '\n');
	for (unsigned i = 0; i < json->depth; i++)
		strbuf_add(&json->text, "  ");
}

static void begin(struct json *json, const char *name)
{
	if (json->has_items)
		strbuf_addc(&json->text, ',');
	if (json->depth > 0)
		new_line(json);
	json->has_items = true;
	if (name != NULL) {
		json_quote(&json->text, name);
		strbuf_add(&json->text, ": ");
	}
}

static void open(struct json *json, const char *name, char bracket)
{
	begin(json, name);
	strbuf_addc(&json->text, bracket);
	json->depth++;
	json->has_items = false;
}

static void close(struct json *json, char bracket)
{
	json->depth--;
	if (json->has_items)
		new_line(json);
	strbuf_addc(&json->text, bracket);
	if (json->depth == 0)
		strbuf_addc(&json->text, '\n');
	json->has_items = true;
}

void json_object_open(struct json *json, const char *name)
{
	open(json, name, '{');
}

void json_array_open(struct json *json, const char *name)
{
	open(json, name, '[');
}

void json_object_close(struct json *json)
{
	close(json, '}');
}

void json_array_close(struct json *json)
{
	close(json, ']');
}

void json_string(struct json *json, const char *name, const char *value)
{
	begin(json, name);
	if (value != NULL)
		json_quote(&json->text, value);
	else
		strbuf_add(&json->text, "null");
}

void json_number(struct json *json, const char *name, size_t value)
{
	begin(json, name);
	strbuf_printf(&json->text, "%zu", value);
}

void json_bool(struct json *json, const char *name, bool value)
{
	begin(json, name);
	strbuf_add(&json->text, value ? "true" : "false");
}

void json_release(struct json *json)
{
	strbuf_release(&json->text);
	memset(json, 0, sizeof *json);
}
