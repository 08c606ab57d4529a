#include "base/progress.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/i18n.h"

/* Milliseconds before the line is shown, and between two versions of it. */
enum { DELAY = 1000, INTERVAL = 200 };

struct progress {
	size_t count;
	long long start; /* milliseconds */
	atomic_size_t done;
	atomic_llong shown; /* when the line was written last */
	atomic_int is_shown;
};

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct progress *progress_new(int always)
{
	struct progress *progress;

	if (!always && !isatty(STDERR_FILENO))
		return NULL;
	progress = xmalloc(sizeof *progress);
	progress->count = 0;
	progress->start = 0;
	atomic_init(&progress->done, 0);
	atomic_init(&progress->shown, 0);
	atomic_init(&progress->is_shown, 0);
	return progress;
}

void progress_start(struct progress *progress, size_t count)
{
	if (progress == NULL)
		return;
	progress->count = count;
	progress->start = now();
	atomic_store(&progress->done, 0);
	atomic_store(&progress->shown, progress->start + DELAY - INTERVAL);
}

static void show(struct progress *progress, size_t done, long long time)
{
	long long spent = time - progress->start;
	long long rate = spent > 0 ? (long long)done * 1000 / spent : 0;
	long long left =
		done > 0 ? spent * (long long)(progress->count - done) / (long long)done : 0;

	fputc('\r', stderr);
	/* TRANSLATORS: pages done, pages in all, pages per second, seconds left */
	fprintf(stderr, _("%zu of %zu pages, %lld a second, %lld s left"), done, progress->count,
		rate, (left + 999) / 1000);
	fputs("\033[K", stderr);
	fflush(stderr);
	atomic_store(&progress->is_shown, 1);
}

void progress_step(struct progress *progress)
{
	size_t done;
	long long time, shown;

	if (progress == NULL)
		return;
	done = atomic_fetch_add(&progress->done, 1) + 1;
	time = now();
	shown = atomic_load(&progress->shown);
	/* the thread that moves `shown` writes the line */
	if (time - shown >= INTERVAL &&
		atomic_compare_exchange_strong(&progress->shown, &shown, time))
		show(progress, done, time);
}

void progress_end(struct progress *progress)
{
	if (progress != NULL && atomic_load(&progress->is_shown))
		fputs("\r\033[K", stderr);
}

void progress_free(struct progress *progress)
{
	free(progress);
}
