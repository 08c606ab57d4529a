#include "model/model.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "model/nesting.h"

void model_init(struct model *model)
{
	memset(model, 0, sizeof *model);
}

struct arena *model_arena(struct model *model)
{
	struct arena *arena = arena_alloc(&model->arena, sizeof *arena);

	ARENA_APPEND(&model->arena, model->arenas, model->arena_count, arena);
	return arena;
}

void model_release(struct model *model)
{
	for (size_t i = 0; i < model->arena_count; i++)
		arena_release(model->arenas[i]);
	arena_release(&model->arena);
	model_init(model);
}

void model_add(struct model *model, struct entity *entity)
{
	ARENA_APPEND(&model->arena, model->entities, model->entity_count, entity);
}

static int compare_keys(const void *a, const void *b)
{
	return strcmp((*(struct entity *const *)a)->key, (*(struct entity *const *)b)->key);
}

static int compare_ids(const void *a, const void *b)
{
	const struct entity *x = *(const struct entity *const *)a;
	const struct entity *y = *(const struct entity *const *)b;
	int order = strcmp(x->id, y->id);

	return order != 0 ? order : strcmp(x->key, y->key);
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_locale(struct model *model, const char *locale)
{
	for (size_t i = 0; i < model->locale_count; i++) {
		if (strcmp(model->locales[i], locale) == 0)
			return;
	}
	ARENA_APPEND(&model->arena, model->locales, model->locale_count, locale);
}

/* The source first, the others in order. */
static void collect_locales(struct model *model)
{
	size_t first = 0;

	model->locales = NULL;
	model->locale_count = 0;
	model->page_count = 0;
	if (model->source_locale != NULL) {
		add_locale(model, model->source_locale);
		first = 1;
	}
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		model->page_count += entity->page_count;
		for (size_t j = 0; j < entity->page_count; j++)
			add_locale(model, entity->pages[j].locale);
	}
	if (model->locale_count > first)
		qsort(model->locales + first, model->locale_count - first,
			sizeof model->locales[0], compare_strings);
}

void model_finish(struct model *model)
{
	size_t n = model->entity_count;

	if (n > 0) {
		qsort(model->entities, n, sizeof model->entities[0], compare_keys);
		model->by_id = arena_alloc(&model->arena, n * sizeof model->by_id[0]);
		memcpy(model->by_id, model->entities, n * sizeof model->by_id[0]);
		qsort(model->by_id, n, sizeof model->by_id[0], compare_ids);
	}
	collect_locales(model);
	nestings_find(model);
}

const struct entity *model_find_key(const struct model *model, const char *key)
{
	size_t low = 0, high = model->entity_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(key, model->entities[middle]->key);

		if (order == 0)
			return model->entities[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}


static const struct entity *find_id(const struct model *model, const char *id)
{
	size_t low = 0, high = model->entity_count;

	while (low < high) { /* the first that is not less */
		size_t middle = low + (high - low) / 2;

		if (strcmp(id, model->by_id[middle]->id) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < model->entity_count && strcmp(id, model->by_id[low]->id) == 0)
		return model->by_id[low];
	return NULL;
}

const struct entity *model_find(const struct model *model, const char *id)
{
	char dotted[512];
	size_t n = 0;

	for (; *id != '\0' && n + 1 < sizeof dotted; id++) {
		if (id[0] == ':' && id[1] == ':')
			id++;
		dotted[n++] = *id == ':' ? '.' : *id;
	}
	dotted[n] = '\0';
	return find_id(model, dotted);
}

const struct entity *model_find_method(const struct model *model, const char *interface,
	const char *name)
{
	char id[512];
	size_t n = strlen(interface), m = strlen(name);

	if (n + m + 2 > sizeof id)
		return NULL;
	memcpy(id, interface, n);
	id[n] = '.';
	memcpy(id + n + 1, name, m + 1);
	return find_id(model, id);
}

static bool is_interface(const struct entity *entity)
{
	return entity->kind == KIND_INTERFACE || entity->kind == KIND_CLASS;
}

const struct entity *model_seek_interface(const struct model *model, const char *name)
{
	const struct entity *found = model_find(model, name);

	if (found != NULL && is_interface(found))
		return found;
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		if (is_interface(entity) && str_equal_nocase(entity->id, name))
			return entity;
	}
	return NULL;
}

const struct entity *model_seek_method(const struct model *model, const char *interface,
	const char *name)
{
	const struct entity *found = model_find_method(model, interface, name);

	for (size_t i = 0; i < model->entity_count && found == NULL; i++) {
		const struct entity *entity = model->entities[i];

		if (entity->kind == KIND_METHOD && entity->interface != NULL &&
			str_equal_nocase(entity->interface, interface) &&
			str_equal_nocase(entity->name, name))
			found = entity;
	}
	if (found == NULL) {
		found = find_id(model, name);
		if (found != NULL && (found->kind != KIND_METHOD || found->interface != NULL))
			found = NULL;
	}
	return found;
}

const struct status *model_find_status(const struct model *model, const char *symbol,
	const struct entity **entity)
{
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *page = model->entities[i];
		const struct status *status;

		if (page->kind != KIND_STATUS_CODES)
			continue;
		status = entity_status(page, symbol);
		if (status != NULL && status->value_known) {
			if (entity != NULL)
				*entity = page;
			return status;
		}
	}
	return NULL;
}

size_t model_fact_count(const struct model *model)
{
	size_t count = 0;

	for (size_t i = 0; i < model->entity_count; i++)
		count += entity_fact_count(model->entities[i]);
	for (size_t i = 0; i < model->nesting_count; i++)
		count += model->nestings[i].pair_count + 1;
	return count;
}

size_t witness_choose(const struct entity *entity, const struct witness *witnesses, size_t count,
	const char *locale)
{
	size_t first = count;

	for (size_t i = 0; i < count; i++) {
		if (witnesses[i].text == NULL)
			continue;
		if (strcmp(entity->pages[witnesses[i].page].locale, locale) == 0)
			return i;
		if (first == count)
			first = i;
	}
	return first; /* pages are ordered, the source first */
}
