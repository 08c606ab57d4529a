#include "front/resolve.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

struct name {
	const char *folded; /* last part of a key, in lower case; or a whole key, in lower case */
	const char *key;
};

struct resolver {
	struct model *model;
	struct findings *findings;
	struct name *names; /* last parts of keys, sorted */
	struct name *keys;  /* whole keys in lower case, sorted */
	size_t count;
	const struct entity *entity; /* whose links are resolved */
};

static int compare(const void *a, const void *b)
{
	const struct name *x = a, *y = b;
	int order = strcmp(x->folded, y->folded);

	return order != 0 ? order : strcmp(x->key, y->key);
}

static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? slash + 1 : path;
}

static const char *lower(struct arena *arena, const char *s)
{
	char *copy = arena_strdup(arena, s);

	for (char *p = copy; *p != '\0'; p++)
		*p = str_lower(*p);
	return copy;
}

/* The key of the only entry with this name, NULL if there is none or more than one. */
static const char *find(const struct name *names, size_t count, const char *folded)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(folded, names[middle].folded) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == count || strcmp(names[low].folded, folded) != 0)
		return NULL;
	if (low + 1 < count && strcmp(names[low + 1].folded, folded) == 0)
		return NULL;
	return names[low].key;
}

/*
 * `target` as seen from the folder of `key`, without "." and ".."; NULL if it leads out of the
 * locale's folder.
 */
static const char *join(struct arena *arena, const char *key, const char *target)
{
	char *path = arena_alloc(arena, strlen(key) + strlen(target) + 2);
	size_t n = (size_t)(last_part(key) - key); /* ends behind a '/', or is 0 */

	memcpy(path, key, n);
	while (*target != '\0') {
		size_t m = strcspn(target, "/");

		if (m == 2 && target[0] == '.' && target[1] == '.') {
			if (n == 0)
				return NULL;
			n--;
			while (n > 0 && path[n - 1] != '/')
				n--;
		} else if (m > 0 && !(m == 1 && target[0] == '.')) {
			memcpy(path + n, target, m);
			n += m;
			if (target[m] == '/')
				path[n++] = '/';
		}
		target += m + (target[m] == '/');
	}
	path[n] = '\0';
	return path;
}

static bool folder_is_known(const struct resolver *resolver, const char *path)
{
	const char *folded = lower(&resolver->model->arena, path);
	size_t n = (size_t)(last_part(folded) - folded), low = 0, high = resolver->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strncmp(folded, resolver->keys[middle].folded, n) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < resolver->count && strncmp(folded, resolver->keys[low].folded, n) == 0 &&
		strchr(resolver->keys[low].folded + n, '/') == NULL;
}

/* The key that a relative target "x/y.md" means, or NULL. */
static const char *find_target(struct resolver *resolver, const struct page *page,
	const char *target, const struct node *node)
{
	struct arena *arena = &resolver->model->arena;
	const char *path = join(arena, resolver->entity->key, target);
	const char *key;

	if (path != NULL && model_find_key(resolver->model, path) != NULL)
		return path;
	if (path != NULL) {
		key = find(resolver->keys, resolver->count, lower(arena, path));
		if (key != NULL)
			return key;
	}
	/* single pages have lost their folders: the file's name must do */
	key = find(resolver->names, resolver->count, lower(arena, last_part(target)));
	if (key != NULL && strchr(key, '/') == NULL)
		return key;
	if (path != NULL && str_ends(page->file, arena_printf(arena, "%s.md",
		resolver->entity->key)) && folder_is_known(resolver, path))
		finding_add(resolver->findings, RULE_LINK_BROKEN, page->file, node->line,
			node->column, node->target);
	return NULL;
}

static bool has_scheme(const char *target)
{
	size_t n = strcspn(target, ":/?#");

	return target[n] == ':';
}

static const char *resolve_target(struct resolver *resolver, const struct page *page,
	const struct node *node)
{
	struct arena *arena = &resolver->model->arena;
	const char *target = node->target, *key;
	size_t n = strcspn(target, "?#");

	if (has_scheme(target) || target[0] == '/' || n < 3 ||
		!str_equal_nocase(arena_strndup(arena, target + n - 3, 3), ".md"))
		return target;
	key = find_target(resolver, page, arena_strndup(arena, target, n - 3), node);
	if (key == NULL)
		return target;
	return target[n] == '#' ? arena_printf(arena, "%s%s", key, target + n) : key;
}

static void resolve_nodes(struct resolver *resolver, const struct page *page, struct node *node)
{
	if (node->kind == NODE_LINK && node->target != NULL)
		node->target = resolve_target(resolver, page, node);
	for (struct node *child = node->first; child != NULL; child = child->next)
		resolve_nodes(resolver, page, child);
}

static void resolve_witnesses(struct resolver *resolver, struct witness *witnesses, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (witnesses[i].text != NULL)
			resolve_nodes(resolver, &resolver->entity->pages[witnesses[i].page],
				(struct node *)witnesses[i].text);
	}
}

#define RESOLVE_LIST(resolver, items, count)                                                       \
	for (size_t i_ = 0; i_ < (count); i_++)                                                    \
	resolve_witnesses(resolver, (items)[i_].fact.witnesses, (items)[i_].fact.witness_count)

static void resolve_members(struct resolver *resolver, struct entity *entity)
{
	for (size_t i = 0; i < entity->member_count; i++) {
		struct member *member = &entity->members[i];
		struct witness *witness = &member->fact.witnesses[0];
		struct node link = {.kind = NODE_LINK, .target = member->target,
			.line = witness->line, .column = witness->column};

		if (member->target != NULL)
			member->target = resolve_target(resolver, &entity->pages[witness->page],
				&link);
	}
}

static void resolve_entity(struct resolver *resolver, struct entity *entity)
{
	resolver->entity = entity;
	RESOLVE_LIST(resolver, entity->parameters, entity->parameter_count);
	RESOLVE_LIST(resolver, entity->statuses, entity->status_count);
	RESOLVE_LIST(resolver, entity->members, entity->member_count);
	RESOLVE_LIST(resolver, entity->requirements, entity->requirement_count);
	RESOLVE_LIST(resolver, entity->rules, entity->rule_count);
	RESOLVE_LIST(resolver, entity->sections, entity->section_count);
	for (size_t i = 0; i < entity->section_count; i++)
		resolve_witnesses(resolver, entity->sections[i].bodies,
			entity->sections[i].body_count);
	for (size_t i = 0; i < entity->sequence_count; i++) {
		resolve_witnesses(resolver, entity->sequences[i].fact.witnesses,
			entity->sequences[i].fact.witness_count);
		RESOLVE_LIST(resolver, entity->sequences[i].steps, entity->sequences[i].step_count);
	}
	resolve_members(resolver, entity);
}

void resolve(struct model *model, struct findings *findings)
{
	struct resolver resolver = {.model = model, .findings = findings,
		.count = model->entity_count};
	size_t size = model->entity_count * sizeof resolver.names[0];

	if (model->entity_count == 0)
		return;
	resolver.names = arena_alloc(&model->arena, size);
	resolver.keys = arena_alloc(&model->arena, size);
	for (size_t i = 0; i < model->entity_count; i++) {
		const char *key = model->entities[i]->key;

		resolver.keys[i].key = resolver.names[i].key = key;
		resolver.keys[i].folded = lower(&model->arena, key);
		resolver.names[i].folded = last_part(resolver.keys[i].folded);
	}
	qsort(resolver.names, resolver.count, sizeof resolver.names[0], compare);
	qsort(resolver.keys, resolver.count, sizeof resolver.keys[0], compare);
	for (size_t i = 0; i < model->entity_count; i++)
		resolve_entity(&resolver, model->entities[i]);
}
