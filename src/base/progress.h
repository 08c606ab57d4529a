/* How far long work has come, on one line of a terminal. */
#ifndef STELE_BASE_PROGRESS_H
#define STELE_BASE_PROGRESS_H

#include <stddef.h>

struct progress;

/* Shown on stderr if that is a terminal, or if `always`; NULL where nothing is to be shown: all
 * functions take NULL. Free with progress_free(). */
struct progress *progress_new(int always);

/*
 * Work of `count` steps begins. Nothing is shown for the first second; then, some times a second,
 * steps done, steps per second and the time that is left.
 */
void progress_start(struct progress *progress, size_t count);
/* One step is done. Any thread may say so. */
void progress_step(struct progress *progress);
/* The work is done; the line is cleared. */
void progress_end(struct progress *progress);
void progress_free(struct progress *progress);

#endif
