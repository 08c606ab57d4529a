/*
 * The notation of call-sequence tables: the comment before the table, calls, results.
 * Source: stele-page(5), "Call sequences".
 */
#ifndef STELE_FRONT_NOTATION_H
#define STELE_FRONT_NOTATION_H

#include <stdbool.h>

#include "base/arena.h"
#include "model/entity.h"

/*
 * `[task:] Interface::Method[(argument, ...)]`: fills task, interface, method and arguments of
 * `step`. Returns false, with the step unchanged, if `text` is no such call.
 */
bool notation_call(struct arena *arena, const char *text, struct step *step);

/*
 * One item of a result: a status symbol, or `name=value` with one of = < > <= >=; appended to the
 * step. Returns false if `text` is neither.
 */
bool notation_result(struct arena *arena, const char *text, struct step *step);

/* Has this the form of a status symbol: S_OK, E_..., X_E_..., X_S_..., ERROR_...? */
bool notation_is_status(const char *text);

/*
 * The forms in which tables name a status code: "S_OK", also in lower case or with "HRESULT" behind
 * it, "X_E_LATE (0x80040007)", "HRESULT_FROM_WIN32 (ERROR_LATE)". Fills symbol and value of
 * `status`; returns false, with `status` unchanged, if `text` is none of them.
 */
bool notation_status(struct arena *arena, const char *text, struct status *status);

/* "0x80004005", also of fewer digits, or "0": returns false if `text` is no such number. */
bool notation_value(const char *text, uint32_t *value);

/*
 * The value of attribute `name` in `stele:sequence id="x" basis="y"`, the text of a comment; NULL
 * if the comment is not a `stele:sequence` or has no such attribute.
 */
const char *notation_sequence_attribute(struct arena *arena, const char *comment, const char *name);

#endif
