/* Inside of suite.c: what its parts share. */
#ifndef STELE_BACK_SUITE_PARTS_H
#define STELE_BACK_SUITE_PARTS_H

#include "back/suite.h"

struct writer {
	const struct model *model;
	const struct interface *interfaces;
	size_t count;
	struct arena arena;
	struct strbuf out;
};

/* The value of a status code, as a page or every COM header has it; false: nobody says. */
bool status_value(const struct model *model, const char *symbol, uint32_t *value);
/* `page.md:12` of the first witness, as a comment. */
void emit_source(struct strbuf *out, const struct entity *entity, const struct fact *fact);
/* An entry of a table of status codes. */
void emit_status(struct writer *writer, const char *symbol, uint32_t value, const char *fact);

/* The tables and calls of all interfaces; suite_methods.c. */
void emit_interfaces(struct writer *writer);
/* Call sequences and nestings that can be run; both return how many; suite_sequences.c. */
size_t emit_sequences(struct writer *writer);
size_t emit_nestings(struct writer *writer);

#endif
