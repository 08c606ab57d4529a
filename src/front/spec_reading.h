/* The parts of the spec reader; everybody else wants spec_read.h. */
#ifndef STELE_FRONT_SPEC_READING_H
#define STELE_FRONT_SPEC_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "front/spec_tree.h"
#include "model/decl.h"
#include "model/entity.h"
#include "model/finding.h"

/*
 * One document being read. The first fault gives a finding and sets `failed`; all functions below
 * then go on with empty values, so that only who is about to use the result has to look.
 */
struct reading {
	struct arena *arena; /* of the result: everything is copied into it */
	struct findings *findings;
	const char *file;
	struct entity *entity; /* the one being read: its pages are what witnesses refer to */
	bool newer;  /* of version 1.1 or later: elements that we do not know are left out */
	bool failed;
};

/* `format` is translated already. */
void reading_fail(struct reading *reading, const struct spec_element *element,
	const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Check the root element: its name and its version. */
void reading_root(struct reading *reading, const struct spec_element *root, const char *name);

/* Attributes. Optional ones are NULL, 0 or false if they are not there; required ones fail. */
const char *reading_optional(struct reading *reading, const struct spec_element *element,
	const char *name);
const char *reading_required(struct reading *reading, const struct spec_element *element,
	const char *name);
uint32_t reading_number(struct reading *reading, const struct spec_element *element,
	const char *name);
uint32_t reading_required_number(struct reading *reading, const struct spec_element *element,
	const char *name);
bool reading_flag(struct reading *reading, const struct spec_element *element, const char *name);
/* at="line:column" */
void reading_place(struct reading *reading, const struct spec_element *element, uint32_t *line,
	uint32_t *column);
/* direction="in out" */
unsigned reading_direction(struct reading *reading, const struct spec_element *element);

/* The text of an element that has nothing else. */
const char *reading_text(struct reading *reading, const struct spec_element *element);

/* An element that is not known here, or text where there is none. */
void reading_unknown(struct reading *reading, const struct spec_element *child);

struct spec_child {
	const char *name;
	void (*read)(struct reading *reading, const struct spec_element *child, void *parent);
};

/* Read each child with the function that `table`, which ends with a NULL, has for its name. */
void reading_children(struct reading *reading, const struct spec_element *element,
	const struct spec_child *table, void *parent);

/* What a page says: the node of a <text> or of the element of a node. */
struct node *spec_text_read(struct reading *reading, const struct spec_element *element);

/* The declaration that `element`, named after its kind, holds. */
void spec_decl_read(struct reading *reading, const struct spec_element *element,
	struct decl *decl);

/* The document `root`: a new entity, or NULL after a finding. */
struct entity *spec_entity_read(struct reading *reading, const struct spec_element *root);

#endif
