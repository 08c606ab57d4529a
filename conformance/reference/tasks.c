/* SPDX-License-Identifier: 0BSD */
#define _POSIX_C_SOURCE 200809L

#include "tasks.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

/* A thread's task for the group with this id. The task may be gone: then so is the group. */
struct entry {
	unsigned long long id;
	struct task *task;
};

/* All tasks of one thread. */
struct table {
	size_t count, capacity;
	struct entry *entries;
};

/* Guards `groups` and the lists of tasks; taken when a thread, a host or a task begins or ends. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct task_group *groups;
static unsigned long long last_id;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key; /* of the thread's table */
static int key_error;

/* The group with this id, or NULL if it is gone. With the lock. */
static struct task_group *find_group(unsigned long long id)
{
	struct task_group *group = groups;

	while (group != NULL && group->id != id)
		group = group->next;
	return group;
}

static void free_task(struct task *task)
{
	free(task->layers);
	free(task);
}

static void link_task(struct task_group *group, struct task *task)
{
	task->next = group->tasks;
	if (group->tasks != NULL)
		group->tasks->previous = task;
	group->tasks = task;
}

static void unlink_task(struct task_group *group, struct task *task)
{
	if (task->previous != NULL)
		task->previous->next = task->next;
	else
		group->tasks = task->next;
	if (task->next != NULL)
		task->next->previous = task->previous;
}

/* A thread has ended: so have its tasks, for the hosts that are still there. */
static void end_thread(void *argument)
{
	struct table *table = argument;

	pthread_mutex_lock(&lock);
	for (size_t i = 0; i < table->count; i++) {
		struct task_group *group = find_group(table->entries[i].id);

		if (group == NULL)
			continue;
		unlink_task(group, table->entries[i].task);
		free_task(table->entries[i].task);
	}
	pthread_mutex_unlock(&lock);
	free(table->entries);
	free(table);
}

static void make_key(void)
{
	key_error = pthread_key_create(&key, end_thread);
}

void task_group_open(struct task_group *group)
{
	pthread_once(&once, make_key);
	pthread_mutex_lock(&lock);
	group->id = ++last_id;
	group->tasks = NULL;
	group->previous = NULL;
	group->next = groups;
	if (groups != NULL)
		groups->previous = group;
	groups = group;
	pthread_mutex_unlock(&lock);
}

void task_group_close(struct task_group *group)
{
	pthread_mutex_lock(&lock);
	if (group->previous != NULL)
		group->previous->next = group->next;
	else
		groups = group->next;
	if (group->next != NULL)
		group->next->previous = group->previous;
	while (group->tasks != NULL) {
		struct task *task = group->tasks;

		group->tasks = task->next;
		free_task(task);
	}
	pthread_mutex_unlock(&lock);
}

struct task *task_find(const struct task_group *group)
{
	const struct table *table = key_error == 0 ? pthread_getspecific(key) : NULL;

	for (size_t i = 0; table != NULL && i < table->count; i++) {
		if (table->entries[i].id == group->id)
			return table->entries[i].task;
	}
	return NULL;
}

/* The calling thread's table, or NULL if memory is out. */
static struct table *get_table(void)
{
	struct table *table;

	if (key_error != 0)
		return NULL;
	table = pthread_getspecific(key);
	if (table != NULL)
		return table;
	table = calloc(1, sizeof *table);
	if (table != NULL && pthread_setspecific(key, table) != 0) {
		free(table);
		table = NULL;
	}
	return table;
}

/* Drop the entries of hosts that are gone. With the lock. */
static void tidy(struct table *table)
{
	size_t kept = 0;

	for (size_t i = 0; i < table->count; i++) {
		if (find_group(table->entries[i].id) != NULL)
			table->entries[kept++] = table->entries[i];
	}
	table->count = kept;
}

/* Room for one more entry. Returns 0; -1 if memory is out. */
static int reserve(struct table *table)
{
	size_t capacity = table->capacity * 2 + 4;
	struct entry *grown;

	if (table->count < table->capacity)
		return 0;
	grown = realloc(table->entries, capacity * sizeof *grown);
	if (grown == NULL)
		return -1;
	table->entries = grown;
	table->capacity = capacity;
	return 0;
}

struct task *task_get(struct task_group *group)
{
	struct task *task = task_find(group);
	struct table *table;

	if (task != NULL)
		return task;
	table = get_table();
	task = calloc(1, sizeof *task);
	if (table == NULL || task == NULL) {
		free(task);
		return NULL;
	}
	pthread_mutex_lock(&lock);
	tidy(table);
	if (reserve(table) == -1) {
		pthread_mutex_unlock(&lock);
		free(task);
		return NULL;
	}
	table->entries[table->count++] = (struct entry){group->id, task};
	link_task(group, task);
	pthread_mutex_unlock(&lock);
	return task;
}

int task_push(struct task *task, struct layer layer)
{
	if (task->count == task->capacity) {
		size_t capacity = task->capacity * 2 + 8;
		struct layer *grown = NULL;

		if (capacity <= SIZE_MAX / sizeof *grown)
			grown = realloc(task->layers, capacity * sizeof *grown);
		if (grown == NULL)
			return -1;
		task->layers = grown;
		task->capacity = capacity;
	}
	task->layers[task->count++] = layer;
	return 0;
}
