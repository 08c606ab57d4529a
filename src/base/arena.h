/*
 * Memory that is given back all at once. Allocation never returns NULL: a program that has no
 * memory left says so and exits with status 3.
 */
#ifndef STELE_BASE_ARENA_H
#define STELE_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_block;

/* Zero-initialised storage is an empty arena. */
struct arena {
	struct arena_block *blocks; /* newest first */
	char *free;
	size_t left;
	size_t total; /* bytes handed out */
};

/* Zeroed memory, aligned for any type; valid until arena_release(). */
void *arena_alloc(struct arena *arena, size_t size);
char *arena_strdup(struct arena *arena, const char *s);
char *arena_strndup(struct arena *arena, const char *s, size_t n);
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list args);
void arena_release(struct arena *arena);

/*
 * Room for one more item of `size` bytes behind `count` items: returns `items`, or a larger copy.
 * Capacities are powers of two, so that the count alone tells when to grow; always append through
 * this function, starting from NULL and 0. The new item is not cleared.
 */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t size);

/* Append `value` to the array `items` of `count` items. */
#define ARENA_APPEND(arena, items, count, value)                                                   \
	((items) = arena_grow((arena), (items), (count), sizeof *(items)),                         \
		(items)[(count)++] = (value))

/* malloc, realloc and strdup for what outlives arenas; they exit on exhaustion, too. */
void *xmalloc(size_t size);
void *xrealloc(void *p, size_t size);
char *xstrdup(const char *s);

#endif
