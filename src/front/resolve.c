#include "front/resolve.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

struct name {
	const char *folded; /* last part of a key, in lower case; or a whole key, in lower case */
	const char *key;
};

struct resolver {
	struct name *names; /* last parts of keys, sorted */
	struct name *keys;  /* whole keys in lower case, sorted */
	size_t count;
};

/* The page whose links are resolved. */
struct task {
	const struct resolver *resolver;
	struct arena *arena;
	struct findings *findings;
	const struct entity *entity;
	bool quiet; /* the same link gives its findings elsewhere */
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

/* The first entry that is not less. */
static size_t lower_bound(const struct name *names, size_t count, const char *folded)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(folded, names[middle].folded) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_key(const struct resolver *resolver, const char *path, const char *folded)
{
	size_t i = lower_bound(resolver->keys, resolver->count, folded);

	for (; i < resolver->count && strcmp(resolver->keys[i].folded, folded) == 0; i++) {
		if (strcmp(resolver->keys[i].key, path) == 0)
			return true;
	}
	return false;
}

/* The key of the only entry with this name, NULL if there is none or more than one. */
static const char *find(const struct name *names, size_t count, const char *folded)
{
	size_t low = lower_bound(names, count, folded);

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

static bool folder_is_known(const struct resolver *resolver, const char *folded)
{
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

/* Does the page stand in a folder, as its key says, or was it named alone? */
static bool has_folder(const struct task *task, const struct page *page)
{
	size_t n = strlen(page->file), m = strlen(task->entity->key);

	return n > m + 3 && strncmp(page->file + n - m - 3, task->entity->key, m) == 0;
}

static void report(struct task *task, enum rule rule, const struct page *page,
	const struct node *node, const char *target, const char *key)
{
	if (!task->quiet)
		finding_add(task->findings, rule, page->file, node->line, node->column, target,
			key);
}

/* The key that a relative target "x/y.md" means, or NULL. */
static const char *find_target(struct task *task, const struct page *page, const char *target,
	const struct node *node)
{
	const struct resolver *resolver = task->resolver;
	const char *path = join(task->arena, task->entity->key, target);
	const char *folded = path != NULL ? lower(task->arena, path) : NULL, *key;

	if (path != NULL && is_key(resolver, path, folded))
		return path;
	if (path != NULL) {
		key = find(resolver->keys, resolver->count, folded);
		if (key != NULL) {
			report(task, RULE_LINK_CASE, page, node, path, key);
			return key;
		}
	}
	/* single pages have lost their folders: the file's name must do */
	key = find(resolver->names, resolver->count, lower(task->arena, last_part(target)));
	if (key != NULL && strchr(key, '/') == NULL)
		return key;
	if (path != NULL && has_folder(task, page) && folder_is_known(resolver, folded))
		report(task, RULE_LINK_BROKEN, page, node, node->target, "");
	return NULL;
}

static bool has_scheme(const char *target)
{
	size_t n = strcspn(target, ":/?#");

	return target[n] == ':';
}

static const char *resolve_target(struct task *task, const struct page *page,
	const struct node *node)
{
	struct arena *arena = task->arena;
	const char *target = node->target, *key;
	size_t n = strcspn(target, "?#");

	if (has_scheme(target) || target[0] == '/' || n < 3 ||
		!str_equal_nocase(arena_strndup(arena, target + n - 3, 3), ".md"))
		return target;
	key = find_target(task, page, arena_strndup(arena, target, n - 3), node);
	if (key == NULL)
		return target;
	return target[n] == '#' ? arena_printf(arena, "%s%s", key, target + n) : key;
}

static void resolve_nodes(struct task *task, const struct page *page, struct node *node)
{
	if (node->kind == NODE_LINK && node->target != NULL)
		node->target = resolve_target(task, page, node);
	for (struct node *child = node->first; child != NULL; child = child->next)
		resolve_nodes(task, page, child);
}

static void resolve_witnesses(struct task *task, struct witness *witnesses, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct page *page = &task->entity->pages[witnesses[i].page];

		if (witnesses[i].label != NULL)
			resolve_nodes(task, page, (struct node *)witnesses[i].label);
		if (witnesses[i].text != NULL)
			resolve_nodes(task, page, (struct node *)witnesses[i].text);
	}
}

#define RESOLVE_LIST(task, items, count)                                                           \
	for (size_t i_ = 0; i_ < (count); i_++)                                                    \
	resolve_witnesses(task, (items)[i_].fact.witnesses, (items)[i_].fact.witness_count)

static void resolve_members(struct task *task, struct entity *entity)
{
	for (size_t i = 0; i < entity->member_count; i++) {
		struct member *member = &entity->members[i];
		struct witness *witness = &member->fact.witnesses[0];
		struct node link = {.kind = NODE_LINK, .target = member->target,
			.line = witness->line, .column = witness->column};

		if (member->target == NULL)
			continue;
		task->quiet = witness->label != NULL;
		member->target = resolve_target(task, &entity->pages[witness->page], &link);
		task->quiet = false;
	}
}

void resolve_page(const struct resolver *resolver, struct entity *entity, struct arena *arena,
	struct findings *findings)
{
	struct task task = {.resolver = resolver, .arena = arena, .findings = findings,
		.entity = entity};

	RESOLVE_LIST(&task, entity->parameters, entity->parameter_count);
	RESOLVE_LIST(&task, entity->statuses, entity->status_count);
	RESOLVE_LIST(&task, entity->members, entity->member_count);
	RESOLVE_LIST(&task, entity->requirements, entity->requirement_count);
	RESOLVE_LIST(&task, entity->rules, entity->rule_count);
	RESOLVE_LIST(&task, entity->sections, entity->section_count);
	for (size_t i = 0; i < entity->section_count; i++)
		resolve_witnesses(&task, entity->sections[i].bodies,
			entity->sections[i].body_count);
	for (size_t i = 0; i < entity->sequence_count; i++) {
		resolve_witnesses(&task, entity->sequences[i].fact.witnesses,
			entity->sequences[i].fact.witness_count);
		RESOLVE_LIST(&task, entity->sequences[i].steps, entity->sequences[i].step_count);
	}
	resolve_members(&task, entity);
}

const struct resolver *resolver_new(struct arena *arena, const char *const *keys, size_t count)
{
	struct resolver *resolver = arena_alloc(arena, sizeof *resolver);
	size_t size = count * sizeof resolver->names[0];

	resolver->names = arena_alloc(arena, size);
	resolver->keys = arena_alloc(arena, size);
	for (size_t i = 0; i < count; i++) {
		if (i > 0 && strcmp(keys[i], keys[i - 1]) == 0)
			continue;
		resolver->keys[resolver->count].key = resolver->names[resolver->count].key =
			keys[i];
		resolver->keys[resolver->count].folded = lower(arena, keys[i]);
		resolver->names[resolver->count].folded =
			last_part(resolver->keys[resolver->count].folded);
		resolver->count++;
	}
	if (resolver->count > 0) {
		qsort(resolver->names, resolver->count, sizeof resolver->names[0], compare);
		qsort(resolver->keys, resolver->count, sizeof resolver->keys[0], compare);
	}
	return resolver;
}

/*
 * The name of a documented thing is what its own page calls it: pages that link to it may have
 * translated it. Witnesses that said something else go on saying it.
 */
static void name_member(struct model *model, struct entity *entity, struct member *member)
{
	const struct entity *target = model_find_key(model, member->target);
	struct fact *fact = &member->fact;

	if (target == NULL || target->kind == KIND_ARTICLE || str_equal(target->name, member->name))
		return;
	for (size_t i = 0; i < fact->witness_count; i++) {
		struct witness *witness = &fact->witnesses[i];

		if (witness->label != NULL) /* holds the page's own words for the name */
			witness->value = NULL;
		else if (witness->value == NULL)
			witness->value = member->name;
		else if (str_equal(witness->value, target->name))
			witness->value = NULL;
	}
	member->name = target->name;
	fact->disputed = false;
	fact->id = arena_printf(&model->arena, "%s/members/%s", entity->id, member->name);
}

void resolve_names(struct model *model)
{
	for (size_t i = 0; i < model->entity_count; i++) {
		struct entity *entity = model->entities[i];

		for (size_t j = 0; j < entity->member_count; j++) {
			if (entity->members[j].target != NULL)
				name_member(model, entity, &entity->members[j]);
		}
	}
}
