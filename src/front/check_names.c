/*
 * Names in prose. Translation leaves code spans, declarations and api_name alone; what it does to
 * the same names in sentences and link texts ("ihost:: Doit") shows when they are compared.
 */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "front/check.h"

/* A spelling that cannot be damaged. */
struct name {
	const char *folded; /* letters and digits in lower case */
	const char *spelled; /* "IThing::DoIt"; NULL: pages spell it in more than one way */
};

struct names {
	struct arena arena;
	struct name *items;
	size_t count;
	struct findings *findings;
	const struct page *page; /* that is checked */
};

/* "IThing.DoIt" or "IThing::DoIt()" -> "IThing::DoIt"; NULL if it is no member of anything. */
static const char *normal_name(struct arena *arena, const char *s)
{
	size_t n = 0, m;

	while (str_is_word(s[n]))
		n++;
	m = s[n] == '.' ? n + 1 : s[n] == ':' && s[n + 1] == ':' ? n + 2 : 0;
	if (n < 2 || m == 0 || !str_is_letter(s[m]))
		return NULL;
	size_t end = m;

	while (str_is_word(s[end]))
		end++;
	if (s[end] != '\0' && s[end] != '(' && s[end] != ' ')
		return NULL;
	return arena_printf(arena, "%.*s::%.*s", (int)n, s, (int)(end - m), s + m);
}

static void add_name(struct names *names, const char *text)
{
	struct name name = {.spelled = normal_name(&names->arena, text)};

	/* file names and the like have a dot, too: a member name begins with a capital */
	if (name.spelled == NULL || !(name.spelled[0] >= 'A' && name.spelled[0] <= 'Z'))
		return;
	name.folded = str_fold(&names->arena, name.spelled);
	ARENA_APPEND(&names->arena, names->items, names->count, name);
}

static void add_code(struct names *names, const struct node *node)
{
	if (node->kind == NODE_CODE && strstr(node->text, "::") != NULL)
		add_name(names, node->text);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		add_code(names, child);
}

static int compare(const void *a, const void *b)
{
	const struct name *x = a, *y = b;
	int order = strcmp(x->folded, y->folded);

	return order != 0 ? order : strcmp(x->spelled, y->spelled);
}

/* Sort, and leave one entry for each name. */
static void finish_names(struct names *names)
{
	size_t kept = 0;

	if (names->count == 0)
		return;
	qsort(names->items, names->count, sizeof names->items[0], compare);
	for (size_t i = 0; i < names->count; i++) {
		struct name *last = kept > 0 ? &names->items[kept - 1] : NULL;

		if (last == NULL || strcmp(last->folded, names->items[i].folded) != 0)
			names->items[kept++] = names->items[i];
		else if (!str_equal(last->spelled, names->items[i].spelled))
			last->spelled = NULL;
	}
	names->count = kept;
}

static const char *find_name(const struct names *names, const char *folded)
{
	size_t low = 0, high = names->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(folded, names->items[middle].folded);

		if (order == 0)
			return names->items[middle].spelled;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* Length of "::" at `s`, also full-width; 0 if there is none. */
static size_t scope_length(const char *s)
{
	static const char wide[] = "\xEF\xBC\x9A";
	size_t n = 0;

	for (int i = 0; i < 2; i++) {
		if (s[n] == ':')
			n++;
		else if (strncmp(s + n, wide, 3) == 0)
			n += 3;
		else
			return 0;
	}
	return n;
}

/* Every `word :: word` of a text: is it spelled like the name that it stands for? */
static void check_text(struct names *names, const char *text, uint32_t line, uint32_t column)
{
	for (const char *s = text; *s != '\0'; s++) {
		const char *start = s, *end = s, *found, *expected;
		size_t scope = scope_length(s);

		if (scope == 0)
			continue;
		while (start > text && start[-1] == ' ')
			start--;
		while (start > text && str_is_word(start[-1]))
			start--;
		end = s + scope;
		while (*end == ' ')
			end++;
		while (str_is_word(*end))
			end++;
		found = arena_strndup(&names->arena, start, (size_t)(end - start));
		expected = find_name(names, str_fold(&names->arena, found));
		if (expected != NULL && strcmp(found, expected) != 0)
			finding_add(names->findings, RULE_IDENTIFIER_DAMAGED, names->page->file,
				line, column + (uint32_t)(start - text), found, expected);
		s += scope - 1;
	}
}

static void check_nodes(struct names *names, const struct node *node)
{
	if (node->kind == NODE_TEXT)
		check_text(names, node->text, node->line, node->column);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		check_nodes(names, child);
}

/* Call `visit` for the words of every witness. */
static void each_witness(struct names *names, const struct entity *entity,
	const struct witness *witnesses, size_t count,
	void (*visit)(struct names *names, const struct node *node))
{
	for (size_t i = 0; i < count; i++) {
		names->page = &entity->pages[witnesses[i].page];
		if (witnesses[i].text != NULL)
			visit(names, witnesses[i].text);
	}
}

#define EACH(names, entity, items, count, visit)                                                   \
	for (size_t i_ = 0; i_ < (count); i_++)                                                    \
	each_witness(names, entity, (items)[i_].fact.witnesses, (items)[i_].fact.witness_count,    \
		visit)

static void each_text(struct names *names, const struct entity *entity,
	void (*visit)(struct names *names, const struct node *node))
{
	EACH(names, entity, entity->parameters, entity->parameter_count, visit);
	EACH(names, entity, entity->statuses, entity->status_count, visit);
	EACH(names, entity, entity->members, entity->member_count, visit);
	EACH(names, entity, entity->requirements, entity->requirement_count, visit);
	EACH(names, entity, entity->rules, entity->rule_count, visit);
	EACH(names, entity, entity->sections, entity->section_count, visit);
	for (size_t i = 0; i < entity->section_count; i++)
		each_witness(names, entity, entity->sections[i].bodies,
			entity->sections[i].body_count, visit);
	for (size_t i = 0; i < entity->sequence_count; i++)
		EACH(names, entity, entity->sequences[i].steps, entity->sequences[i].step_count,
			visit);
}

static void collect_names(struct names *names, const struct model *model)
{
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		if (entity->kind == KIND_METHOD)
			add_name(names, entity->id);
		for (size_t j = 0; j < entity->sequence_count; j++) {
			for (size_t k = 0; k < entity->sequences[j].step_count; k++) {
				const struct step *step = &entity->sequences[j].steps[k];

				add_name(names, arena_printf(&names->arena, "%s::%s",
					step->interface, step->method));
			}
		}
		each_text(names, entity, add_code);
	}
	finish_names(names);
}

void check_names(const struct model *model, struct findings *findings)
{
	struct names names = {.findings = findings};

	collect_names(&names, model);
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		for (size_t j = 0; j < entity->page_count; j++) {
			names.page = &entity->pages[j];
			check_text(&names, entity->pages[j].title, entity->pages[j].title_line, 1);
		}
		each_text(&names, entity, check_nodes);
	}
	arena_release(&names.arena);
}
