/*
 * C and C++ headers of the documented interfaces, in the shape of MIDL's output: one header per
 * interface, an umbrella for each header file that the pages name, and the IIDs in
 * `<umbrella>_i.c`.
 */
#ifndef STELE_BACK_HEADER_H
#define STELE_BACK_HEADER_H

#include "model/model.h"

struct header_options {
	char *const *interfaces; /* names; none: all whose order of methods is known */
	size_t interface_count;
	bool quiet;      /* do not say what is left out */
	const char *kit; /* folder of com_types.h and adapter.h, which are copied beside */
};

/*
 * Write the headers of `model` into `folder`:
 *   I.h          the interface, C and C++
 *   I_assert.h   for a host's own declarations: slots and types are compared at compile time
 *   UMBRELLA.h, UMBRELLA_i.c   as the pages' Header facts name them
 *   I_i.c        the IID of an interface whose pages name no header
 * and those of their bases.
 * Returns 0; -1 after a message (an interface that is not known well enough, a type by value that
 * nobody declares, a file that cannot be written).
 */
int header_write(const struct model *model, const char *folder,
	const struct header_options *options);

/* The file name of the umbrella that a page's Header fact names, "x.h"; NULL: it names none. */
const char *header_umbrella(struct arena *arena, const struct entity *entity);

#endif
