/*
 * Writing XML: elements on lines of their own, except in mixed content. Characters that XML 1.0
 * has no way to write, and bytes that are not UTF-8, become U+FFFD.
 */
#ifndef STELE_BACK_SPEC_XML_H
#define STELE_BACK_SPEC_XML_H

#include <stdbool.h>
#include <stdint.h>

#include "base/strbuf.h"

/* Zero-initialised storage is an empty document. */
struct xml_out {
	struct strbuf text;
	unsigned depth;  /* open elements */
	unsigned mixed;  /* open elements with mixed content */
	bool tag_open;   /* "<name attribute" stands at the end */
	bool after_text; /* character data stands at the end */
};

/* Empty `out` and write the XML declaration. */
void xml_document(struct xml_out *out);

/* Start an element; its attributes come next, then its content, then xml_end(). */
void xml_start(struct xml_out *out, const char *name);
void xml_end(struct xml_out *out, const char *name);

/* NULL: no attribute. */
void xml_attribute(struct xml_out *out, const char *name, const char *value);
/* NULL: an empty attribute. */
void xml_required(struct xml_out *out, const char *name, const char *value);
void xml_number(struct xml_out *out, const char *name, uintmax_t value);
/* name="true", or nothing. */
void xml_flag(struct xml_out *out, const char *name, bool value);
/* at="line:column"; nothing if the line is not known. */
void xml_place(struct xml_out *out, uint32_t line, uint32_t column);

/* The element started last has mixed content: nothing is added to it for the looks. Between
 * xml_start() and xml_end(), with xml_mixed_end() directly behind the latter. */
void xml_mixed(struct xml_out *out);
void xml_mixed_end(struct xml_out *out);

/* Character data; NULL is empty. */
void xml_text(struct xml_out *out, const char *s);

/* An element with text alone; NULL: no element. */
void xml_leaf(struct xml_out *out, const char *name, const char *text);

void xml_release(struct xml_out *out);

#endif
