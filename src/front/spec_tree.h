/*
 * A document of a spec as a tree of elements. The one module that knows libxml2.
 */
#ifndef STELE_FRONT_SPEC_TREE_H
#define STELE_FRONT_SPEC_TREE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/finding.h"

struct spec_attribute {
	const char *name; /* "xml:lang", or without prefix; other namespaces are left out */
	const char *value;
};

struct spec_element {
	const char *name; /* without prefix; NULL: character data */
	const char *text; /* of character data; neighbours are united */
	uint32_t line;    /* where its start tag ends */
	struct spec_attribute *attributes;
	size_t attribute_count;
	struct spec_element *first, *last, *next;
};

/*
 * Parse the document `file`. Comments and processing instructions are left out. Refused, with a
 * finding: what is not well-formed UTF-8 XML, a document type declaration (so there are no
 * entities to expand), elements of another namespace than ours, and nesting deeper than
 * SPEC_XML_DEPTH. Nothing is ever loaded from elsewhere.
 * Returns: the root element, which lives in `arena`, or NULL.
 */
struct spec_element *spec_tree_parse(struct arena *arena, const char *data, size_t length,
	const char *file, struct findings *findings);

/* The value of an attribute, or NULL. */
const char *spec_tree_attribute(const struct spec_element *element, const char *name);

#endif
