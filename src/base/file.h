/* Whole files and folders. Paths are UTF-8 with '/'. */
#ifndef STELE_BASE_FILE_H
#define STELE_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/*
 * Read a regular file of at most `limit` bytes into arena memory, followed by a NUL.
 * Returns NULL and sets errno (EFBIG: larger than the limit; EISDIR, EINVAL: no regular file).
 */
char *file_read(struct arena *arena, const char *path, size_t limit, size_t *length);

/*
 * Make `path` hold exactly these bytes: an equal file is left alone, time stamp included;
 * otherwise a temporary file beside it is written and renamed. Missing folders are made.
 * Returns 0; -1 with errno set and nothing changed.
 */
int file_write(const char *path, const char *data, size_t length);

/* mkdir -p. Returns 0, or -1 with errno set. */
int folder_make(const char *path);

bool file_exists(const char *path);
bool folder_exists(const char *path);

/*
 * Everything but folders below `path` whose name ends with `suffix`, as paths relative to it, in
 * strcmp order; symbolic links are not followed to folders. Whether it can be read shows when it
 * is read. Names that begin with '.' are left out.
 * Returns an arena array and its length; NULL with errno set if `path` cannot be read.
 */
const char **folder_list(struct arena *arena, const char *path, const char *suffix, size_t *count);

/* Names of the folders directly in `path`, in strcmp order, as folder_list(). */
const char **folder_list_folders(struct arena *arena, const char *path, size_t *count);

#endif
