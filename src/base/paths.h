/* Where the program's own files are: beside it in a build folder, or installed. */
#ifndef STELE_BASE_PATHS_H
#define STELE_BASE_PATHS_H

#include "base/arena.h"

/* The folder that the running program lies in. */
const char *paths_program_folder(struct arena *arena);

/*
 * One of the program's own folders: "kit" (sources of the runner), "site" (layout and style),
 * "suite" (the kit that was built last, with its program stele-suite), "locale" (compiled
 * catalogs). Looked for in $STELE_DATA, beside a build, then where `make install` puts it.
 * Returns the path; NULL if it is nowhere.
 */
const char *paths_data(struct arena *arena, const char *name);

#endif
