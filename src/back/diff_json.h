/* A diff as JSON; spec/diff.schema.json says what its members mean. */
#ifndef STELE_BACK_DIFF_JSON_H
#define STELE_BACK_DIFF_JSON_H

#include "back/json.h"
#include "model/diff.h"

/* One document, written to the empty `json`. */
void diff_json_write(struct json *json, const struct diff *diff, const struct model *before,
	const struct model *after);

#endif
