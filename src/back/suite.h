/* The tables that tell the runner what the pages state: suite.c of the kit. */
#ifndef STELE_BACK_SUITE_H
#define STELE_BACK_SUITE_H

#include "back/interface.h"
#include "model/model.h"

/* Write suite.c for these interfaces to `path`. Returns 0, or -1 after a message. */
int suite_write(const struct model *model, const struct interface *interfaces, size_t count,
	const char *path);

/* The words of every fact in every locale, and the runner's own texts, as C tables; suite_words.c.
 */
void emit_words(struct strbuf *out, struct arena *arena, const struct model *model);
void emit_strings(struct strbuf *out);

#endif
