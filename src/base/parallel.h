/* Work on independent items by several threads. */
#ifndef STELE_BASE_PARALLEL_H
#define STELE_BASE_PARALLEL_H

#include <stddef.h>

/* Do item `index` as worker `worker`: what a worker writes to, no other worker touches. */
typedef void parallel_work(void *context, size_t worker, size_t index);

/*
 * Call `work` once for each index below `count`, by at most `workers` threads at a time, numbered
 * from 0; returns when all is done. With one worker, everything is done by the caller, in order.
 * Where no thread can be made, those that there are do the work.
 */
void parallel_for(size_t count, size_t workers, parallel_work *work, void *context);

/* Processors that this program may use, at least 1. */
size_t parallel_processors(void);

#endif
