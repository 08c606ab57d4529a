/*
 * The form of the spec: what its writer and its reader have to agree on.
 * Source: spec/README.md and spec/stele.rnc.
 */
#ifndef STELE_MODEL_SPEC_H
#define STELE_MODEL_SPEC_H

#include <stdbool.h>

#include "base/arena.h"
#include "model/decl.h"
#include "model/text.h"

#define SPEC_NAMESPACE "urn:stele:spec:1"
#define SPEC_VERSION "1.0"
#define SPEC_INDEX "index.xml"

enum {
	SPEC_TEXT_DEPTH = 200, /* nodes below each other; what is deeper is kept as plain text */
	SPEC_DECL_DEPTH = 40,  /* declarations below each other; what is deeper is left out */
	SPEC_XML_DEPTH = 250   /* elements below each other; libxml2 takes 256 */
};

/* How the members of a node are written. NULL: nodes of this kind have no such member. */
struct spec_node_form {
	const char *number; /* attribute */
	const char *target; /* attribute */
	bool target_optional; /* not written if NULL */
	const char *text;   /* attribute */
	bool text_inside;   /* the text is the content of the element, which has no children */
};

extern const struct spec_node_form spec_node_forms[NODE_KIND_COUNT];

/* "function", ... and back (false: no such name). */
const char *spec_decl_name(enum decl_kind kind);
bool spec_decl_find(const char *name, enum decl_kind *kind);

/* Is there only white space (of XML) in `s`? */
bool spec_is_blank(const char *s);

/*
 * May this be the key of an entity, and so part of a path? UTF-8 without control characters and
 * backslashes, relative, no empty part, no "." and "..", no part that is too long for a file.
 */
bool spec_is_key(const char *key);

/* Has this the form of a BCP 47 tag, which may be part of a path? */
bool spec_is_locale(const char *tag);

/*
 * The name of an entity's document below the folder of the spec: KEY.xml. Keys that would give the
 * name of the index ("index", whatever the case) get a '_', as do those that end up there.
 */
char *spec_document_name(struct arena *arena, const char *key);

#endif
