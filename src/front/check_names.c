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

/* A `word :: word` in prose. */
struct mention {
	const char *found; /* as written */
	const char *file;
	uint32_t line, column;
};

struct names {
	struct arena arena;
	struct name *items;
	size_t count;
	struct mention *mentions;
	size_t mention_count;
	const struct page *page; /* that is read */
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

static void add_mention(struct names *names, const char *start, const char *end, uint32_t line,
	uint32_t column)
{
	struct mention mention = {.file = names->page->file, .line = line, .column = column};

	mention.found = arena_strndup(&names->arena, start, (size_t)(end - start));
	ARENA_APPEND(&names->arena, names->mentions, names->mention_count, mention);
}

/* Every `word :: word` of a text. */
static void read_text(struct names *names, const char *text, uint32_t line, uint32_t column)
{
	for (const char *s = strpbrk(text, ":\xEF"); s != NULL; s = strpbrk(s + 1, ":\xEF")) {
		const char *start = s, *end;
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
		add_mention(names, start, end, line, column + (uint32_t)(start - text));
		s += scope - 1;
	}
}

static void read_nodes(struct names *names, const struct node *node)
{
	if (node->kind == NODE_CODE && strstr(node->text, "::") != NULL)
		add_name(names, node->text);
	if (node->kind == NODE_TEXT)
		read_text(names, node->text, node->line, node->column);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		read_nodes(names, child);
}

static void read_witnesses(struct names *names, const struct entity *entity,
	const struct witness *witnesses, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		names->page = &entity->pages[witnesses[i].page];
		if (witnesses[i].label != NULL)
			read_nodes(names, witnesses[i].label);
		if (witnesses[i].text != NULL)
			read_nodes(names, witnesses[i].text);
	}
}

#define READ_LIST(names, entity, items, count)                                                     \
	for (size_t i_ = 0; i_ < (count); i_++)                                                    \
	read_witnesses(names, entity, (items)[i_].fact.witnesses, (items)[i_].fact.witness_count)

static void read_sequence(struct names *names, const struct entity *entity,
	const struct sequence *sequence)
{
	READ_LIST(names, entity, sequence->steps, sequence->step_count);
	for (size_t i = 0; i < sequence->step_count; i++)
		add_name(names, arena_printf(&names->arena, "%s::%s", sequence->steps[i].interface,
			sequence->steps[i].method));
}

struct names *names_new(struct arena *arena)
{
	return arena_alloc(arena, sizeof(struct names));
}

void names_read(struct names *names, const struct entity *entity)
{
	if (entity->kind == KIND_METHOD)
		add_name(names, entity->id);
	for (size_t i = 0; i < entity->page_count; i++) {
		names->page = &entity->pages[i];
		read_text(names, entity->pages[i].title, entity->pages[i].title_line, 1);
	}
	READ_LIST(names, entity, entity->parameters, entity->parameter_count);
	READ_LIST(names, entity, entity->statuses, entity->status_count);
	READ_LIST(names, entity, entity->members, entity->member_count);
	READ_LIST(names, entity, entity->requirements, entity->requirement_count);
	READ_LIST(names, entity, entity->rules, entity->rule_count);
	READ_LIST(names, entity, entity->sections, entity->section_count);
	for (size_t i = 0; i < entity->section_count; i++)
		read_witnesses(names, entity, entity->sections[i].bodies,
			entity->sections[i].body_count);
	for (size_t i = 0; i < entity->sequence_count; i++)
		read_sequence(names, entity, &entity->sequences[i]);
}

static void check_mention(struct names *all, const struct mention *mention,
	struct findings *findings)
{
	const char *expected = find_name(all, str_fold(&all->arena, mention->found));

	if (expected != NULL && strcmp(mention->found, expected) != 0)
		finding_add(findings, RULE_IDENTIFIER_DAMAGED, mention->file, mention->line,
			mention->column, mention->found, expected);
}

void names_check(struct names *const *parts, size_t count, struct findings *findings)
{
	struct names all = {0};

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < parts[i]->count; j++)
			ARENA_APPEND(&all.arena, all.items, all.count, parts[i]->items[j]);
	}
	finish_names(&all);
	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < parts[i]->mention_count; j++)
			check_mention(&all, &parts[i]->mentions[j], findings);
	}
	arena_release(&all.arena);
}

void names_release(struct names *names)
{
	arena_release(&names->arena);
}
