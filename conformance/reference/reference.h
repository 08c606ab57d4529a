/* SPDX-License-Identifier: 0BSD */
/*
 * The reference host: a task manager on POSIX threads, each thread a task.
 *
 * It keeps, for every task, the nested layers between managed and unmanaged code that the runtime
 * tells it of, as deep as memory allows. Any number of hosts live side by side, used by any number
 * of threads; a host may end before the threads that used it and the other way round. Telling it
 * of a layer takes no lock except for the first time on a thread.
 */
#ifndef STELE_REFERENCE_H
#define STELE_REFERENCE_H

#include <stddef.h>

#include "MSCorEE.h"

enum layer_kind {
	LAYER_UNMANAGED, /* a function outside the runtime, which managed code called */
	LAYER_MANAGED    /* managed code, which a function outside called */
};

struct layer {
	enum layer_kind kind;
	SIZE_T target; /* address of the unmanaged function; 0 for a managed layer */
};

struct reference_host;

/* A host with one reference, the caller's. Returns NULL if memory is out. */
struct reference_host *reference_host_new(void);

/* The host's interface; no reference is added. */
IHostTaskManager *reference_host_tasks(struct reference_host *host);

/* Give back the reference of reference_host_new; the last one ends the host. */
void reference_host_release(struct reference_host *host);

/* How many layers are open on the calling thread; the one at `i`, the outermost being 0. */
size_t reference_host_depth(const struct reference_host *host);
struct layer reference_host_layer(const struct reference_host *host, size_t i);

#endif
