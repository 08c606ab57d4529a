/*
 * Declarations from the fenced block of a page. The blocks are written by hand and never
 * compiled: commas, brackets and parentheses get lost. What is certain is kept, and what was done
 * is reported.
 */
#ifndef STELE_FRONT_DECL_PARSE_H
#define STELE_FRONT_DECL_PARSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/decl.h"

/*
 * One problem of the text.
 * line, column: from 1, column in bytes; where something is missing, behind what stands before it.
 * message:      marked for translation, not translated; constant.
 * recovered:    what the declaration states is still known; false: part of the text was skipped.
 */
typedef void decl_report(void *context, uint32_t line, uint32_t column, const char *message,
	bool recovered);

/*
 * Read the declarations of one block.
 * text:    may hold any bytes and need not be terminated; nothing of it is kept.
 * report:  called for each problem, at most 101 times; may be NULL.
 * Returns: array of *count declarations in order, in `arena`; NULL for 0. Never fails. Takes time
 *          linear in `length`; bodies and parentheses may be nested 64 deep, 100,000 things are
 *          kept; what is behind such a limit is not read, and that is reported.
 *
 * Beyond decl.h:
 * - `&` counts as one of the pointers; `const` behind a `*` is not kept.
 * - STDAPI, also STDAPI_(X), is the convention "STDAPI"; the return type is HRESULT or X.
 * - `(void)` is no parameter; `...` is a parameter whose type has the base "...".
 * - `typedef enum { } X` has the name "" and the alias X; the place is then that of the alias.
 *   Names behind it that are pointers are not kept.
 * - The order of fields and nested aggregates is that of their places; a nested aggregate's alias
 *   is the name of the field that it declares.
 * - Attributes with nothing behind them give one DECL_OTHER that has these attributes.
 */
struct decl *decl_parse(struct arena *arena, const char *text, size_t length, decl_report *report,
	void *context, size_t *count);

#endif
