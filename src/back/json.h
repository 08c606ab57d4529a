/* Writing JSON (RFC 8259): the only place where text becomes JSON. UTF-8; what is not becomes
 * U+FFFD. Members stand in the order of the calls, so that the same calls give the same bytes. */
#ifndef STELE_BACK_JSON_H
#define STELE_BACK_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/strbuf.h"

/* Zero-initialised storage is an empty document. Owns `text`: json_release(). */
struct json {
	struct strbuf text;
	unsigned depth;
	bool has_items; /* the object or array that is open */
};

/* name: of a member of an object; NULL for the document and in arrays. */
void json_object_open(struct json *json, const char *name);
void json_array_open(struct json *json, const char *name);
void json_object_close(struct json *json);
void json_array_close(struct json *json);

void json_string(struct json *json, const char *name, const char *value); /* NULL: null */
void json_number(struct json *json, const char *name, size_t value);
void json_bool(struct json *json, const char *name, bool value);

/* A string with its quotes, as it stands in a document. */
void json_quote(struct strbuf *out, const char *s);

void json_release(struct json *json);

#endif
