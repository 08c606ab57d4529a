#include "front/compile.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"
#include "front/check.h"
#include "front/corpus.h"
#include "front/markdown.h"
#include "front/merge.h"
#include "front/resolve.h"
#include "locale_match.h"

/* The pages that could be read, each an entity of its own. */
struct pages {
	struct entity **items;
	size_t count;
	const char *source_locale; /* NULL: none */
};

static int compare_pages(const struct pages *pages, const struct entity *x, const struct entity *y)
{
	int order = strcmp(x->key, y->key);
	bool x_is_source = str_equal(x->pages[0].locale, pages->source_locale);
	bool y_is_source = str_equal(y->pages[0].locale, pages->source_locale);

	if (order == 0)
		order = y_is_source - x_is_source;
	if (order == 0)
		order = strcmp(x->pages[0].locale, y->pages[0].locale);
	return order != 0 ? order : strcmp(x->pages[0].file, y->pages[0].file);
}

/* Merge sort: qsort() has no argument for the source locale. */
static void sort_pages(struct pages *pages, struct entity **items, struct entity **spare, size_t n)
{
	size_t half = n / 2, i = 0, j = half;

	if (n < 2)
		return;
	sort_pages(pages, items, spare, half);
	sort_pages(pages, items + half, spare, n - half);
	for (size_t k = 0; k < n; k++) {
		if (j == n || (i < half && compare_pages(pages, items[i], items[j]) <= 0))
			spare[k] = items[i++];
		else
			spare[k] = items[j++];
	}
	memcpy(items, spare, n * sizeof items[0]);
}

/* Has a page with this key and locale been read? The pages are sorted by key. */
static bool key_has_locale(const struct pages *pages, const char *key, const char *locale)
{
	for (size_t i = 0; i < pages->count; i++) {
		if (strcmp(pages->items[i]->key, key) == 0 &&
			strcmp(pages->items[i]->pages[0].locale, locale) == 0)
			return true;
	}
	return false;
}

static int compare_assets(const void *a, const void *b)
{
	const struct entity *x = *(struct entity *const *)a, *y = *(struct entity *const *)b;

	return strcmp(x->pages[0].asset_id, y->pages[0].asset_id);
}

/*
 * Pages that one locale keeps elsewhere: where all pages of one asset id do not have the same key,
 * those whose locale lacks the key of the first (the source's, if it has one) get that key.
 */
static void unite_moved_pages(struct pages *pages, struct arena *arena)
{
	struct entity **by_asset = arena_alloc(arena, pages->count * sizeof by_asset[0]);
	size_t count = 0;

	for (size_t i = 0; i < pages->count; i++) {
		if (pages->items[i]->pages[0].asset_id != NULL)
			by_asset[count++] = pages->items[i];
	}
	qsort(by_asset, count, sizeof by_asset[0], compare_assets);
	for (size_t i = 0, j; i < count; i = j) {
		struct entity *first = by_asset[i];

		for (j = i + 1; j < count && compare_assets(&by_asset[i], &by_asset[j]) == 0; j++) {
			if (compare_pages(pages, by_asset[j], first) < 0 ||
				str_equal(by_asset[j]->pages[0].locale, pages->source_locale))
				first = by_asset[j];
		}
		for (size_t k = i; k < j; k++) {
			if (strcmp(by_asset[k]->key, first->key) != 0 &&
				!key_has_locale(pages, first->key, by_asset[k]->pages[0].locale))
				by_asset[k]->key = first->key;
		}
	}
}

static void read_pages(struct pages *pages, const struct corpus *corpus, struct arena *arena,
	struct findings *findings)
{
	for (size_t i = 0; i < corpus->count; i++) {
		struct entity *page = page_read(arena, &corpus->places[i], findings);

		if (page != NULL)
			ARENA_APPEND(arena, pages->items, pages->count, page);
	}
}

/* One page per locale: a second one is left out. Returns how many are kept. */
static size_t drop_doubles(struct entity **pages, size_t count, struct findings *findings)
{
	size_t kept = 1;

	for (size_t i = 1; i < count; i++) {
		const struct page *page = &pages[i]->pages[0], *last = &pages[kept - 1]->pages[0];

		if (strcmp(page->locale, last->locale) == 0)
			finding_add(findings, RULE_DUPLICATE_PAGE, page->file, page->title_line, 1,
				last->file);
		else
			pages[kept++] = pages[i];
	}
	return kept;
}

static void merge_pages(struct model *model, const struct pages *pages, struct findings *findings)
{
	for (size_t i = 0, j; i < pages->count; i = j) {
		struct entity **first = &pages->items[i];
		size_t count;

		for (j = i + 1; j < pages->count; j++) {
			if (strcmp(pages->items[j]->key, first[0]->key) != 0)
				break;
		}
		count = drop_doubles(first, j - i, findings);
		model_add(model, merge(&model->arena, first, count,
			str_equal(first[0]->pages[0].locale, pages->source_locale)));
	}
}

/* The source locale, NULL for none. Returns -1 after a message if the option names no locale. */
static int choose_source(const char **locale, struct arena *arena, const struct corpus *corpus,
	const struct compile_options *options)
{
	char tag[64];

	*locale = corpus->source_locale;
	if (options->source_locale == NULL)
		return 0;
	*locale = NULL;
	if (strcmp(options->source_locale, "none") == 0)
		return 0;
	if (stele_locale_tag(tag, sizeof tag, options->source_locale)[0] == '\0') {
		message_error(_("--source-locale: '%s' is neither a locale nor 'none'"),
			options->source_locale);
		return -1;
	}
	*locale = arena_strdup(arena, tag);
	return 0;
}

int compile(struct model *model, char *const *paths, size_t path_count,
	const struct compile_options *options, struct findings *findings)
{
	struct corpus corpus;
	struct pages pages = {0};
	struct entity **spare;

	if (corpus_open(&corpus, &model->arena, paths, path_count, findings) == -1 ||
		choose_source(&model->source_locale, &model->arena, &corpus, options) == -1)
		return -1;
	markdown_init();
	pages.source_locale = model->source_locale;
	read_pages(&pages, &corpus, &model->arena, findings);
	if (pages.count > 0) {
		unite_moved_pages(&pages, &model->arena);
		spare = arena_alloc(&model->arena, pages.count * sizeof spare[0]);
		sort_pages(&pages, pages.items, spare, pages.count);
		merge_pages(model, &pages, findings);
	}
	model_finish(model);
	resolve(model, findings);
	model_finish(model); /* nestings need the links */
	check(model, findings);
	findings_sort(findings);
	return 0;
}
