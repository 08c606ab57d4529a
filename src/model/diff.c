#include "model/diff.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "model/diff_parts.h"
#include "model/spec.h"

/* The comparison of two models. */
struct job {
	struct diff *diff;
	const struct diff_side *before, *after;
	struct arena scratch;
	struct match match;    /* of entities */
	size_t *before_groups; /* of each entity before: index into diff->entities */
	size_t *after_groups;
};

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool has_string(const char *const *list, size_t count, const char *s)
{
	return count > 0 && bsearch(&s, list, count, sizeof *list, compare_strings) != NULL;
}

/* locales */

static const char **sorted_locales(struct arena *arena, const struct model *model)
{
	const char **list = arena_alloc(arena, model->locale_count * sizeof *list);

	for (size_t i = 0; i < model->locale_count; i++)
		list[i] = model->locales[i];
	if (model->locale_count > 0)
		qsort(list, model->locale_count, sizeof *list, compare_strings);
	return list;
}

/* The locales of `model` that `other` does not have. */
static const char **missing_locales(struct diff *diff, const struct model *model,
	const struct model *other, size_t *count)
{
	const char **own = sorted_locales(&diff->arena, model);
	const char **others = sorted_locales(&diff->arena, other), **list = NULL;

	*count = 0;
	for (size_t i = 0; i < model->locale_count; i++) {
		if (!has_string(others, other->locale_count, own[i]))
			ARENA_APPEND(&diff->arena, list, *count, own[i]);
	}
	return list;
}

/* entities: which is which */

static bool is_lost(struct job *job, const struct diff_side *side, const char *key)
{
	return side->index_damaged || has_string(side->lost, side->lost_count,
		spec_document_name(&job->scratch, key));
}

static const char *key_of(const struct entity *entity)
{
	return entity->key;
}

static const char *asset_of(const struct entity *entity)
{
	for (size_t i = 0; i < entity->page_count; i++) {
		if (entity->pages[i].asset_id != NULL)
			return entity->pages[i].asset_id;
	}
	return NULL;
}

static const char *id_of(const struct entity *entity)
{
	return entity->id;
}

/* Keys of all entities; those of which the other spec has lost the document have not moved. */
static const char **keys(struct job *job, const struct model *model, const struct diff_side *other,
	const char *(*get)(const struct entity *entity))
{
	const char **list = arena_alloc(&job->scratch, model->entity_count * sizeof *list);

	for (size_t i = 0; i < model->entity_count; i++) {
		list[i] = get(model->entities[i]);
		if (get != key_of && is_lost(job, other, model->entities[i]->key))
			list[i] = NULL;
	}
	return list;
}

static void match_entities(struct job *job)
{
	static const char *(*const getters[])(const struct entity *entity) = {
		key_of, asset_of, id_of
	};
	const struct model *before = job->before->model, *after = job->after->model;

	match_init(&job->match, &job->scratch, before->entity_count, after->entity_count);
	for (size_t i = 0; i < sizeof getters / sizeof getters[0]; i++)
		match_keys(&job->match, keys(job, before, job->after, getters[i]),
			keys(job, after, job->before, getters[i]), getters[i] != key_of);
}

static void note_moves(struct job *job)
{
	struct diff *diff = job->diff;

	for (size_t i = 0; i < job->match.before_count; i++) {
		size_t now = job->match.after_of[i];
		struct diff_move move = {.before = job->before->model->entities[i]->key};

		if (now == MATCH_NONE)
			continue;
		move.after = job->after->model->entities[now]->key;
		if (strcmp(move.before, move.after) != 0)
			ARENA_APPEND(&diff->arena, diff->moves, diff->move_count, move);
	}
}

/* The last part of a path without ".md": its length, and where it begins. */
static size_t last_part(const char *path, const char **start, bool *is_file)
{
	size_t n = strcspn(path, "#"), length;

	*start = path + n;
	while (*start > path && (*start)[-1] != '/')
		(*start)--;
	length = (size_t)(path + n - *start);
	*is_file = length > 3 && strncmp(path + n - 3, ".md", 3) == 0;
	return *is_file ? length - 3 : length;
}

/* A key, and the file name of its page: a link to an entity that is there on one side only. */
static bool is_unresolved(const char *a, const char *b)
{
	const char *x, *y;
	bool x_is_file, y_is_file;
	size_t n = last_part(a, &x, &x_is_file), m = last_part(b, &y, &y_is_file);

	return n == m && x_is_file != y_is_file && strncmp(x, y, n) == 0 &&
		strcmp(a + strcspn(a, "#"), b + strcspn(b, "#")) == 0;
}

bool diff_same_target(const struct diff *diff, const char *before, const char *after)
{
	size_t n = strcspn(before, "#"), low = 0, high = diff->move_count;

	if (strcmp(before, after) == 0 || is_unresolved(before, after))
		return true;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *key = diff->moves[middle].before;
		int order = strncmp(before, key, n);

		if (order == 0 && key[n] == '\0')
			return str_begins(after, diff->moves[middle].after) &&
				strcmp(after + strlen(diff->moves[middle].after), before + n) == 0;
		if (order > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

/* one entity */

static void compare_identity(struct comparison *comparison)
{
	const struct entity *x = comparison->before, *y = comparison->after;
	bool renamed = strcmp(x->id, y->id) != 0;

	if (strcmp(x->key, y->key) != 0)
		comparison_add(comparison, (struct change){.kind = CHANGE_MOVED,
			.subject = y->kind == KIND_ARTICLE ? SUBJECT_ARTICLE : SUBJECT_ENTITY,
			.id = y->id, .name = y->name, .before = x->key, .after = y->key});
	comparison_value(comparison, SUBJECT_KIND, y->id, y->name, entity_kind_name(x->kind),
		entity_kind_name(y->kind));
	if (strcmp(x->id, x->key) != 0 || strcmp(y->id, y->key) != 0)
		comparison_value(comparison, SUBJECT_NAME, y->id, y->name, x->id, y->id);
	if (!renamed)
		comparison_value(comparison, SUBJECT_INTERFACE, y->id, y->name, x->interface,
			y->interface);
}

static const char **locales(struct arena *arena, const struct entity *entity)
{
	const char **list = arena_alloc(arena, entity->page_count * sizeof *list);

	for (size_t i = 0; i < entity->page_count; i++)
		list[i] = entity->pages[i].locale;
	return list;
}

/* Which languages it is described in. */
static void compare_pages(struct comparison *comparison)
{
	const struct entity *x = comparison->before, *y = comparison->after;
	struct diff *diff = comparison->diff;
	struct match match;

	match_init(&match, comparison->scratch, x->page_count, y->page_count);
	match_keys(&match, locales(comparison->scratch, x), locales(comparison->scratch, y), false);
	comparison->page_after = match.after_of;
	comparison->page_before = match.before_of;
	for (size_t i = 0; i < x->page_count; i++) {
		if (match.after_of[i] == MATCH_NONE && !has_string(diff->locales_removed,
			diff->locales_removed_count, x->pages[i].locale))
			comparison_value(comparison, SUBJECT_PAGE, y->id, x->pages[i].locale,
				x->pages[i].file, NULL);
	}
	for (size_t i = 0; i < y->page_count; i++) {
		if (match.before_of[i] == MATCH_NONE && !has_string(diff->locales_added,
			diff->locales_added_count, y->pages[i].locale))
			comparison_value(comparison, SUBJECT_PAGE, y->id, y->pages[i].locale, NULL,
				y->pages[i].file);
	}
}

static void compare_entity(struct comparison *comparison)
{
	compare_identity(comparison);
	compare_pages(comparison);
	diff_words_begin(comparison);
	diff_declaration(comparison);
	diff_facts(comparison);
	diff_sequences(comparison);
	diff_words_end(comparison);
}

static struct entity_changes *add_group(struct job *job, const struct entity *before,
	const struct entity *after)
{
	const struct entity *entity = after != NULL ? after : before;
	struct entity_changes group = {.before = before, .after = after, .key = entity->key,
		.id = entity->id};

	ARENA_APPEND(&job->diff->arena, job->diff->entities, job->diff->entity_count, group);
	return &job->diff->entities[job->diff->entity_count - 1];
}

static void compare_pair(struct job *job, const struct entity *before, const struct entity *after)
{
	struct arena scratch = {0};
	struct comparison comparison = {
		.diff = job->diff,
		.out = add_group(job, before, after),
		.arena = &job->diff->arena,
		.scratch = &scratch,
		.before = before,
		.after = after,
		.old_remains = {.entity = before},
		.new_remains = {.entity = after},
	};

	compare_entity(&comparison);
	arena_release(&scratch);
}

/* An entity that is on one side only. */
static void add_entity(struct job *job, const struct entity *before, const struct entity *after)
{
	const struct entity *entity = after != NULL ? after : before;
	struct comparison comparison = {
		.diff = job->diff,
		.out = add_group(job, before, after),
		.arena = &job->diff->arena,
	};
	struct change change = {
		.subject = entity->kind == KIND_ARTICLE ? SUBJECT_ARTICLE : SUBJECT_ENTITY,
		.id = entity->id,
		.name = entity->name,
	};

	if (before != NULL) {
		change.before = entity_kind_name(entity->kind);
		comparison_gone(&comparison, change,
			is_lost(job, job->after, entity->key) ? REASON_DOCUMENT : REASON_NONE);
	} else {
		change.after = entity_kind_name(entity->kind);
		comparison_come(&comparison, change,
			is_lost(job, job->before, entity->key) ? REASON_DOCUMENT : REASON_NONE);
	}
}

static void compare_entities(struct job *job)
{
	const struct model *before = job->before->model, *after = job->after->model;
	struct diff *diff = job->diff;

	job->before_groups =
		arena_alloc(&job->scratch, before->entity_count * sizeof job->before_groups[0]);
	job->after_groups =
		arena_alloc(&job->scratch, after->entity_count * sizeof job->after_groups[0]);
	for (size_t i = 0; i < before->entity_count; i++) {
		size_t now = job->match.after_of[i];

		job->before_groups[i] = diff->entity_count;
		if (now == MATCH_NONE) {
			add_entity(job, before->entities[i], NULL);
			continue;
		}
		job->after_groups[now] = diff->entity_count;
		compare_pair(job, before->entities[i], after->entities[now]);
	}
	for (size_t i = 0; i < after->entity_count; i++) {
		if (job->match.before_of[i] != MATCH_NONE)
			continue;
		job->after_groups[i] = diff->entity_count;
		add_entity(job, NULL, after->entities[i]);
	}
}

/* nestings go with the entity of their interface */

static size_t entity_index(const struct model *model, const struct entity *entity)
{
	size_t low = 0, high = model->entity_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(model->entities[middle]->key, entity->key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct entity_changes *find_group(void *context, const struct entity *before,
	const struct entity *after, const char *interface)
{
	struct job *job = context;
	struct diff *diff = job->diff;
	struct entity_changes group = {.key = "", .id = interface};
	size_t index;

	if (after != NULL) {
		index = entity_index(job->after->model, after);
		return &diff->entities[job->after_groups[index]];
	}
	if (before != NULL) {
		index = entity_index(job->before->model, before);
		return &diff->entities[job->before_groups[index]];
	}
	ARENA_APPEND(&diff->arena, diff->entities, diff->entity_count, group);
	return &diff->entities[diff->entity_count - 1];
}

/* the whole */

static int compare_groups(const void *a, const void *b)
{
	const struct entity_changes *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order != 0 ? order : strcmp(x->id, y->id);
}

static void drop_empty(struct diff *diff)
{
	size_t kept = 0;

	for (size_t i = 0; i < diff->entity_count; i++) {
		const struct entity_changes *group = &diff->entities[i];

		if (group->change_count > 0 || group->text_count > 0)
			diff->entities[kept++] = *group;
	}
	diff->entity_count = kept;
	if (kept > 0)
		qsort(diff->entities, kept, sizeof diff->entities[0], compare_groups);
}

static void sort_lost(const struct diff_side *side)
{
	if (side->lost_count > 0)
		qsort(side->lost, side->lost_count, sizeof side->lost[0], compare_strings);
}

void diff_models(struct diff *diff, const struct diff_side *before, const struct diff_side *after)
{
	struct job job = {.diff = diff, .before = before, .after = after};

	sort_lost(before);
	sort_lost(after);
	diff->locales_removed = missing_locales(diff, before->model, after->model,
		&diff->locales_removed_count);
	diff->locales_added = missing_locales(diff, after->model, before->model,
		&diff->locales_added_count);
	match_entities(&job);
	note_moves(&job);
	compare_entities(&job);
	diff_nestings(diff, before, after, find_group, &job);
	drop_empty(diff);
	arena_release(&job.scratch);
}

bool diff_is_empty(const struct diff *diff)
{
	return diff->entity_count == 0 && diff->locales_added_count == 0 &&
		diff->locales_removed_count == 0;
}

void diff_release(struct diff *diff)
{
	arena_release(&diff->arena);
	memset(diff, 0, sizeof *diff);
}
