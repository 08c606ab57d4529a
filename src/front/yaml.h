/* YAML, and JSON, which is YAML. The one module that knows libyaml. */
#ifndef STELE_FRONT_YAML_H
#define STELE_FRONT_YAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/finding.h"

/* A key and one of its values, trimmed; empty values are left out. Both live in the arena. */
typedef void yaml_value(void *context, const char *key, const char *value);

/*
 * Read `length` bytes of UTF-8 as flat YAML, a mapping of keys to scalars or lists of scalars;
 * `file` and `first_line` are for findings. A scalar is a list of one.
 * What is nested deeper is passed over. Returns 0; -1 after a finding, with the values before the
 * mistake handed over.
 */
int yaml_read(struct arena *arena, const char *text, size_t length, const char *file,
	uint32_t first_line, yaml_value *take, void *context, struct findings *findings);

enum tree_kind { TREE_SCALAR, TREE_LIST, TREE_MAPPING };

/* A value of any depth. */
struct tree {
	enum tree_kind kind;
	uint32_t line, column; /* from 1; the column in characters */
	const char *text;      /* of a scalar */
	bool is_quoted;        /* a string, whatever it says */
	const char *key;       /* of the value of a mapping */
	struct tree *first, *last, *next;
};

/*
 * Read a whole document. Refused, with a finding of `rule`, whose text has one argument: what is
 * not well-formed, more than one document, aliases, keys that are no scalars, and nesting deeper
 * than 64. Of a key that a mapping has twice, the first value counts.
 * Returns: the root, which lives in `arena`; NULL after a finding.
 */
struct tree *yaml_tree_read(struct arena *arena, const char *text, size_t length,
	const char *file, enum rule rule, struct findings *findings);

/* The value of a key of a mapping; NULL if there is none. */
const struct tree *tree_get(const struct tree *mapping, const char *key);

#endif
