/* The generators with the options of the command line; see cmd_generate.c. */
#ifndef STELE_GENERATE_H
#define STELE_GENERATE_H

#include "command.h"

/* Each writes its output into `folder`. Returns 0, or -1 after a message. */
int generate_header(const struct model *model, struct options *options, const char *folder);
int generate_kit(const struct model *model, struct options *options, const char *folder);
int generate_messages(const struct model *model, struct options *options, const char *folder);
int generate_site(const struct model *model, struct options *options, const char *folder);

#endif
