/* The types that the methods of an interface use, declared before it. */
#ifndef STELE_BACK_HEADER_TYPES_H
#define STELE_BACK_HEADER_TYPES_H

#include "back/interface.h"
#include "base/strbuf.h"

/*
 * Write what the methods of `interface` need beyond com_types.h: enumerations, function pointers
 * and, by value, structures as the pages or the interface's header declare them, each once per
 * translation unit; what is only pointed at as a forward declaration. Returns 0; -1 after a message
 * that names a type by value that nobody declares.
 */
int header_types_emit(struct strbuf *out, struct arena *arena, const struct model *model,
	const struct interface *interface);

#endif
