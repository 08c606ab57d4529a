/* Flat YAML: a mapping of keys to scalars or lists of scalars. The one module that knows libyaml. */
#ifndef STELE_FRONT_YAML_H
#define STELE_FRONT_YAML_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/finding.h"

/* A key and one of its values, trimmed; empty values are left out. Both live in the arena. */
typedef void yaml_value(void *context, const char *key, const char *value);

/*
 * Read `length` bytes of UTF-8; `file` and `first_line` are for findings. A scalar is a list of one.
 * What is nested deeper is passed over. Returns 0; -1 after a finding, with the values before the
 * mistake handed over.
 */
int yaml_read(struct arena *arena, const char *text, size_t length, const char *file,
	uint32_t first_line, yaml_value *take, void *context, struct findings *findings);

#endif
