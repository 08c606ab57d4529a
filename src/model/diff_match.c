#include "model/diff_match.h"

#include <stdlib.h>
#include <string.h>

struct keyed {
	const char *key;
	size_t index;
};

void match_init(struct match *match, struct arena *arena, size_t before_count, size_t after_count)
{
	match->arena = arena;
	match->before_count = before_count;
	match->after_count = after_count;
	match->after_of = arena_alloc(arena, before_count * sizeof match->after_of[0]);
	match->before_of = arena_alloc(arena, after_count * sizeof match->before_of[0]);
	for (size_t i = 0; i < before_count; i++)
		match->after_of[i] = MATCH_NONE;
	for (size_t i = 0; i < after_count; i++)
		match->before_of[i] = MATCH_NONE;
}

void match_pair(struct match *match, size_t before, size_t after)
{
	match->after_of[before] = after;
	match->before_of[after] = before;
}

static int compare_keyed(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order != 0 ? order : (x->index > y->index) - (x->index < y->index);
}

/* The items that are free and have a key, by key and place. */
static struct keyed *sort_free(struct arena *arena, const char *const *keys, const size_t *partners,
	size_t count, size_t *free_count)
{
	struct keyed *items = arena_alloc(arena, count * sizeof *items);
	size_t n = 0;

	for (size_t i = 0; i < count; i++) {
		if (partners[i] == MATCH_NONE && keys[i] != NULL)
			items[n++] = (struct keyed){.key = keys[i], .index = i};
	}
	if (n > 0)
		qsort(items, n, sizeof *items, compare_keyed);
	*free_count = n;
	return items;
}

/* End of the run of equal keys that begins at `start`. */
static size_t run_end(const struct keyed *items, size_t count, size_t start)
{
	size_t end = start + 1;

	while (end < count && strcmp(items[end].key, items[start].key) == 0)
		end++;
	return end;
}

static void pair_runs(struct match *match, const struct keyed *before, size_t n,
	const struct keyed *after, size_t m, bool unique)
{
	if (unique && (n != 1 || m != 1))
		return;
	for (size_t i = 0; i < n && i < m; i++)
		match_pair(match, before[i].index, after[i].index);
}

void match_keys(struct match *match, const char *const *before, const char *const *after,
	bool unique)
{
	size_t n, m, i = 0, j = 0;
	struct keyed *x = sort_free(match->arena, before, match->after_of, match->before_count, &n);
	struct keyed *y = sort_free(match->arena, after, match->before_of, match->after_count, &m);

	while (i < n && j < m) {
		size_t i_end = run_end(x, n, i), j_end = run_end(y, m, j);
		int order = strcmp(x[i].key, y[j].key);

		if (order == 0)
			pair_runs(match, x + i, i_end - i, y + j, j_end - j, unique);
		i = order <= 0 ? i_end : i;
		j = order >= 0 ? j_end : j;
	}
}

/* How many of the items up to each one are paired. */
static size_t *count_paired(const struct match *match, const size_t *partners, size_t count)
{
	size_t *counts = arena_alloc(match->arena, count * sizeof *counts);
	size_t n = 0;

	for (size_t i = 0; i < count; i++) {
		counts[i] = n;
		n += partners[i] != MATCH_NONE;
	}
	return counts;
}

void match_renamed(struct match *match, const char *const *before, const char *const *after)
{
	size_t *x = count_paired(match, match->after_of, match->before_count);
	size_t *y = count_paired(match, match->before_of, match->after_count);
	size_t i = 0, j = 0;

	while (i < match->before_count && j < match->after_count) {
		if (match->after_of[i] != MATCH_NONE || x[i] < y[j]) {
			i++;
		} else if (match->before_of[j] != MATCH_NONE || y[j] < x[i]) {
			j++;
		} else {
			if (before[i] != NULL && after[j] != NULL &&
				strcmp(before[i], after[j]) == 0)
				match_pair(match, i, j);
			i++;
			j++;
		}
	}
}

/*
 * Longest increasing subsequence of the partners. ends[k]: the item with the smallest partner that
 * ends a run of k + 1; `previous` leads back through that run.
 */
bool *match_in_order(const struct match *match)
{
	size_t count = match->before_count, length = 0;
	bool *kept = arena_alloc(match->arena, count * sizeof *kept);
	size_t *ends = arena_alloc(match->arena, count * sizeof *ends);
	size_t *previous = arena_alloc(match->arena, count * sizeof *previous);

	for (size_t i = 0; i < count; i++) {
		size_t low = 0, high = length;

		if (match->after_of[i] == MATCH_NONE)
			continue;
		while (low < high) {
			size_t middle = low + (high - low) / 2;

			if (match->after_of[ends[middle]] < match->after_of[i])
				low = middle + 1;
			else
				high = middle;
		}
		previous[i] = low > 0 ? ends[low - 1] : MATCH_NONE;
		ends[low] = i;
		if (low == length)
			length++;
	}
	for (size_t i = length > 0 ? ends[length - 1] : MATCH_NONE; i != MATCH_NONE;
		i = previous[i])
		kept[i] = true;
	return kept;
}
