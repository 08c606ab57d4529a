#include "front/compile.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/message.h"
#include "base/parallel.h"
#include "base/str.h"
#include "front/check.h"
#include "front/corpus.h"
#include "front/markdown.h"
#include "front/merge.h"
#include "front/resolve.h"
#include "front/witness.h"
#include "locale_match.h"

/* The pages that could be read, each an entity of its own. */
struct pages {
	struct entity **items;
	size_t count;
	const char *source_locale; /* NULL: none */
	bool bilingual; /* pages brought their source along */
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

/* A key that has a page in a locale. */
struct taken {
	const char *key, *locale;
};

static int compare_taken(const void *a, const void *b)
{
	const struct taken *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order != 0 ? order : strcmp(x->locale, y->locale);
}

static const struct taken *list_taken(const struct pages *pages, struct arena *arena)
{
	struct taken *taken = arena_alloc(arena, pages->count * sizeof taken[0]);

	for (size_t i = 0; i < pages->count; i++) {
		taken[i].key = pages->items[i]->key;
		taken[i].locale = pages->items[i]->pages[0].locale;
	}
	qsort(taken, pages->count, sizeof taken[0], compare_taken);
	return taken;
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
	const struct taken *taken = list_taken(pages, arena);
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
			struct taken wanted = {first->key, by_asset[k]->pages[0].locale};

			if (strcmp(by_asset[k]->key, first->key) != 0 &&
				bsearch(&wanted, taken, pages->count, sizeof taken[0],
					compare_taken) == NULL)
				by_asset[k]->key = first->key;
		}
	}
}

/* What the threads share, and what each has for itself. */
struct worker {
	struct arena *arena; /* of the model */
	struct findings findings;
	struct names *names;
};

struct job {
	struct model *model;
	const struct corpus *corpus;
	struct pages pages;
	struct entity **read; /* two for each place: a page, and the source that it brought along */
	const struct resolver *resolver;
	size_t *groups;       /* index of the first page of each entity, and one behind the last */
	size_t group_count;
	struct entity **merged;
	struct worker *workers;
	size_t worker_count;
	struct progress *progress;
};

static void read_place(void *context, size_t number, size_t index)
{
	struct job *job = context;
	struct worker *worker = &job->workers[number];

	job->read[2 * index] = page_read(worker->arena, &job->corpus->places[index],
		&job->read[2 * index + 1], &worker->findings);
	progress_step(job->progress);
}

static void read_pages(struct job *job)
{
	struct pages *pages = &job->pages;
	struct arena *arena = &job->model->arena;
	size_t count = job->corpus->count;

	job->read = arena_alloc(arena, 2 * count * sizeof job->read[0]);
	parallel_for(count, job->worker_count, read_place, job);
	for (size_t i = 0; i < 2 * count; i++) {
		if (job->read[i] != NULL)
			ARENA_APPEND(arena, pages->items, pages->count, job->read[i]);
		pages->bilingual |= i % 2 == 1 && job->read[i] != NULL;
	}
}

/* Is this the source that a bilingual page of the same entity brought along? */
static bool is_source_half(struct entity *const *pages, size_t count, const struct entity *half)
{
	for (size_t i = 0; i < count; i++) {
		if (pages[i] != half && strcmp(pages[i]->pages[0].file, half->pages[0].file) == 0)
			return true;
	}
	return false;
}

/* One page per locale: a second one is left out, with a finding unless bilingual pages bring the
 * same source along. Returns how many are kept. */
static size_t drop_doubles(struct arena *arena, struct entity **pages, size_t count,
	struct findings *findings)
{
	struct entity **all = arena_alloc(arena, count * sizeof all[0]);
	size_t kept = 1;

	memcpy(all, pages, count * sizeof all[0]);
	for (size_t i = 1; i < count; i++) {
		const struct page *page = &all[i]->pages[0], *last = &pages[kept - 1]->pages[0];

		if (strcmp(page->locale, last->locale) != 0)
			pages[kept++] = all[i];
		else if (is_source_half(all, count, all[i]))
			continue;
		else if (is_source_half(all, count, pages[kept - 1]))
			pages[kept - 1] = all[i];
		else
			finding_add(findings, RULE_DUPLICATE_PAGE, page->file, page->title_line, 1,
				last->file);
	}
	return kept;
}

/* The pages of one entity: their links, then what they state together. */
static void merge_group(void *context, size_t number, size_t index)
{
	struct job *job = context;
	struct worker *worker = &job->workers[number];
	struct entity **first = &job->pages.items[job->groups[index]];
	size_t count = drop_doubles(worker->arena, first,
		job->groups[index + 1] - job->groups[index], &worker->findings);

	for (size_t i = 0; i < count; i++)
		resolve_page(job->resolver, first[i], worker->arena, &worker->findings);
	job->merged[index] = merge(worker->arena, first, count,
		str_equal(first[0]->pages[0].locale, job->pages.source_locale));
}

/* Pages of one key stand together. */
static void find_groups(struct job *job)
{
	const struct pages *pages = &job->pages;
	struct arena *arena = &job->model->arena;
	const char **keys = arena_alloc(arena, (pages->count + 1) * sizeof keys[0]);

	for (size_t i = 0; i < pages->count; i++) {
		keys[i] = pages->items[i]->key;
		if (i == 0 || strcmp(keys[i], keys[i - 1]) != 0)
			ARENA_APPEND(arena, job->groups, job->group_count, i);
	}
	job->groups = arena_grow(arena, job->groups, job->group_count, sizeof job->groups[0]);
	job->groups[job->group_count] = pages->count;
	job->resolver = resolver_new(arena, keys, pages->count);
}

static void merge_pages(struct job *job)
{
	struct arena *arena = &job->model->arena;

	find_groups(job);
	job->merged = arena_alloc(arena, (job->group_count + 1) * sizeof job->merged[0]);
	parallel_for(job->group_count, job->worker_count, merge_group, job);
	for (size_t i = 0; i < job->group_count; i++)
		model_add(job->model, job->merged[i]);
}

static void check_one(void *context, size_t number, size_t index)
{
	struct job *job = context;

	check_entity(job->model, job->model->entities[index], &job->workers[number].findings);
	names_read(job->workers[number].names, job->model->entities[index]);
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

/* The header witnesses; NULL after a finding. */
static struct witness_file *read_witnesses(struct arena *arena,
	const struct compile_options *options, struct findings *findings)
{
	struct witness_file *files =
		arena_alloc(arena, (options->witness_count + 1) * sizeof files[0]);

	for (size_t i = 0; i < options->witness_count; i++) {
		if (witness_read(&files[i], arena, options->witnesses[i], findings) == -1)
			return NULL;
	}
	return files;
}

static void workers_start(struct job *job, size_t count)
{
	job->worker_count = count > 0 ? count : parallel_processors();
	job->workers = arena_alloc(&job->model->arena,
		job->worker_count * sizeof job->workers[0]);
	for (size_t i = 0; i < job->worker_count; i++) {
		job->workers[i].arena = model_arena(job->model);
		job->workers[i].names = names_new(&job->model->arena);
	}
}

static void workers_end(struct job *job, struct findings *findings)
{
	struct names **names = arena_alloc(&job->model->arena,
		job->worker_count * sizeof names[0]);

	for (size_t i = 0; i < job->worker_count; i++)
		names[i] = job->workers[i].names;
	names_check(names, job->worker_count, findings);
	for (size_t i = 0; i < job->worker_count; i++) {
		findings_join(findings, &job->workers[i].findings);
		findings_release(&job->workers[i].findings);
		names_release(job->workers[i].names);
	}
}

static void read_and_merge(struct job *job, const struct compile_options *options)
{
	struct model *model = job->model;
	struct pages *pages = &job->pages;
	struct entity **spare;

	read_pages(job);
	if (pages->bilingual && options->source_locale == NULL && model->source_locale == NULL)
		model->source_locale = PAGE_BILINGUAL_SOURCE;
	pages->source_locale = model->source_locale;
	if (pages->count > 0) {
		unite_moved_pages(pages, &model->arena);
		spare = arena_alloc(&model->arena, pages->count * sizeof spare[0]);
		sort_pages(pages, pages->items, spare, pages->count);
		merge_pages(job);
	}
	model_finish(model);
	resolve_names(model);
}

int compile(struct model *model, char *const *paths, size_t path_count,
	const struct compile_options *options, struct findings *findings)
{
	struct corpus corpus;
	struct job job = {.model = model, .corpus = &corpus, .progress = options->progress};
	struct witness_file *witnesses = read_witnesses(&model->arena, options, findings);

	if (witnesses == NULL)
		return -1;
	if (corpus_open(&corpus, &model->arena, paths, path_count, findings) == -1 ||
		choose_source(&model->source_locale, &model->arena, &corpus, options) == -1)
		return -1;
	markdown_init();
	workers_start(&job, options->jobs);
	progress_start(job.progress, corpus.count);
	read_and_merge(&job, options);
	for (size_t i = 0; i < options->witness_count; i++)
		witness_apply(model, &witnesses[i], findings);
	parallel_for(model->entity_count, job.worker_count, check_one, &job);
	check_model(model, findings);
	progress_end(job.progress);
	workers_end(&job, findings);
	findings_sort(findings);
	return 0;
}
