/* SPDX-License-Identifier: 0BSD */
/*
 * What each thread is to each host: its task. A thread finds its tasks without a lock, in a table
 * of its own; the lock is for what threads and hosts do to each other when one of them begins or
 * ends.
 */
#ifndef STELE_TASKS_H
#define STELE_TASKS_H

#include "reference.h"

/* One thread, as one host sees it. Only that thread touches the layers. */
struct task {
	struct layer *layers;
	size_t count, capacity;
	struct task *previous, *next; /* of the same host */
};

/* The tasks of one host. */
struct task_group {
	unsigned long long id; /* unlike that of any other host, also of those gone */
	struct task *tasks;
	struct task_group *previous, *next; /* all groups that are alive */
};

void task_group_open(struct task_group *group);

/* End all tasks of the group. Its threads may live on, and no longer use it. */
void task_group_close(struct task_group *group);

/* The calling thread's task; NULL if it has none yet. */
struct task *task_find(const struct task_group *group);

/* The same, made if need be; NULL if memory is out. */
struct task *task_get(struct task_group *group);

/* Open a layer. Returns 0; -1, nothing changed, if memory is out. */
int task_push(struct task *task, struct layer layer);

#endif
