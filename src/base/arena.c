#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct arena_block {
	struct arena_block *next;
	alignas(max_align_t) char data[];
};

enum { BLOCK_SIZE = 16 * 1024 };

static void exhausted(void)
{
	fputs("stele: out of memory\n", stderr);
	exit(3);
}

void *xmalloc(size_t size)
{
	void *p = malloc(size > 0 ? size : 1);

	if (p == NULL)
		exhausted();
	return p;
}

void *xrealloc(void *p, size_t size)
{
	p = realloc(p, size > 0 ? size : 1);
	if (p == NULL)
		exhausted();
	return p;
}

char *xstrdup(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(xmalloc(n), s, n);
}

void *arena_alloc(struct arena *arena, size_t size)
{
	const size_t align = alignof(max_align_t);
	void *p;

	if (size > SIZE_MAX - BLOCK_SIZE - align)
		exhausted();
	size = ((size > 0 ? size : 1) + align - 1) & ~(align - 1);
	if (size > arena->left) {
		size_t n = size > BLOCK_SIZE / 4 ? size : BLOCK_SIZE;
		struct arena_block *block = xmalloc(sizeof *block + n);

		block->next = arena->blocks;
		arena->blocks = block;
		if (n != BLOCK_SIZE) { /* large: a block of its own, go on with the present one */
			arena->total += n;
			return memset(block->data, 0, n);
		}
		arena->free = block->data;
		arena->left = n;
	}
	p = arena->free;
	arena->free += size;
	arena->left -= size;
	arena->total += size;
	return memset(p, 0, size);
}

char *arena_strndup(struct arena *arena, const char *s, size_t n)
{
	char *copy = arena_alloc(arena, n + 1);

	if (n > 0)
		memcpy(copy, s, n);
	return copy;
}

char *arena_strdup(struct arena *arena, const char *s)
{
	return arena_strndup(arena, s, strlen(s));
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
	va_list again;
	char *s, none[1];
	int n;

	va_copy(again, args);
	n = vsnprintf(none, sizeof none, format, again);
	va_end(again);
	if (n < 0)
		exhausted();
	s = arena_alloc(arena, (size_t)n + 1);
	vsnprintf(s, (size_t)n + 1, format, args);
	return s;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;
	char *s;

	va_start(args, format);
	s = arena_vprintf(arena, format, args);
	va_end(args);
	return s;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t size)
{
	void *larger;

	if (count > 0 && (count & (count - 1)) != 0)
		return items;
	if (count > SIZE_MAX / 2 / size)
		exhausted();
	larger = arena_alloc(arena, (count > 0 ? 2 * count : 1) * size);
	if (count > 0)
		memcpy(larger, items, count * size);
	return larger;
}

void arena_release(struct arena *arena)
{
	while (arena->blocks != NULL) {
		struct arena_block *block = arena->blocks;

		arena->blocks = block->next;
		free(block);
	}
	memset(arena, 0, sizeof *arena);
}
