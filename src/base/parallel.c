/* sched_getaffinity() and CPU_COUNT() are Linux's */
#define _GNU_SOURCE
#include "base/parallel.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#include "base/arena.h"

/* Items that a thread takes at a time: pages are small, and neighbours often of one size. */
enum { CHUNK = 4 };

struct work {
	parallel_work *work;
	void *context;
	size_t count;
	atomic_size_t next;
};

struct worker {
	struct work *shared;
	size_t number;
	pthread_t thread;
};

static void *run(void *argument)
{
	struct worker *worker = argument;
	struct work *shared = worker->shared;

	for (;;) {
		size_t first = atomic_fetch_add(&shared->next, CHUNK);

		if (first >= shared->count)
			return NULL;
		for (size_t i = first; i < first + CHUNK && i < shared->count; i++)
			shared->work(shared->context, worker->number, i);
	}
}

void parallel_for(size_t count, size_t workers, parallel_work *work, void *context)
{
	struct work shared = {.work = work, .context = context, .count = count};
	struct arena arena = {0};
	struct worker *all;
	size_t started = 1;

	if (workers > count)
		workers = count;
	if (workers == 0)
		return;
	all = arena_alloc(&arena, workers * sizeof all[0]);
	all[0].shared = &shared;
	while (started < workers) {
		all[started].shared = &shared;
		all[started].number = started;
		if (pthread_create(&all[started].thread, NULL, run, &all[started]) != 0)
			break;
		started++;
	}
	run(&all[0]);
	for (size_t i = 1; i < started; i++)
		pthread_join(all[i].thread, NULL);
	arena_release(&arena);
}

size_t parallel_processors(void)
{
	cpu_set_t set;

	if (sched_getaffinity(0, sizeof set, &set) == -1 || CPU_COUNT(&set) < 1)
		return 1;
	return (size_t)CPU_COUNT(&set);
}
