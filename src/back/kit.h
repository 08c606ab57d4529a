/*
 * The conformance kit: the hand-written runner together with what is generated from the pages.
 */
#ifndef STELE_BACK_KIT_H
#define STELE_BACK_KIT_H

#include "model/model.h"

struct kit_options {
	char *const *interfaces; /* names; none: all whose order of methods is known */
	size_t interface_count;
	const char *kit; /* folder of the runner's sources */
};

/*
 * Write the kit into `folder`: the runner's sources, headers below include/, suite.c with the
 * facts as tables and a call for every method, messages.c. Returns 0, or -1 after a message.
 */
int kit_write(const struct model *model, const char *folder, const struct kit_options *options);

/* The generated part alone: suite.c, messages.c, stele_messages.h and include/. */
int kit_write_generated(const struct model *model, const char *folder,
	const struct kit_options *options);

#endif
