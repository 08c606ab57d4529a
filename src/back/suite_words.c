/* What the pages say about each fact, so that a report can quote it in the reader's language. */
#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "back/suite.h"
#include "base/str.h"
#include "base/strings.h"

enum { QUOTE_LIMIT = 2000 };

struct entry {
	const char *fact;
	const char *locale;
	const char *file;
	unsigned line;
	const char *text;
};

struct words {
	struct arena *arena;
	const struct model *model;
	struct entry *items;
	size_t count;
};

/* At most QUOTE_LIMIT bytes of a text, cut between characters. */
static const char *quote(struct arena *arena, const char *text)
{
	size_t n = QUOTE_LIMIT;

	if (text == NULL || strlen(text) <= QUOTE_LIMIT)
		return text;
	while (((unsigned char)text[n] & 0xC0) == 0x80)
		n--;
	return arena_printf(arena, "%.*s...", (int)n, text);
}

static void add(struct words *words, const struct entity *entity, const char *fact,
	const struct witness *witness, const char *text)
{
	const struct page *page = &entity->pages[witness->page];
	struct entry entry = {fact, page->locale, page->file, witness->line,
		quote(words->arena, text)};

	ARENA_APPEND(words->arena, words->items, words->count, entry);
}

/* The words of the witnesses of a fact, or `text` where they have none. */
static void add_fact(struct words *words, const struct entity *entity, const struct fact *fact,
	const char *text)
{
	for (size_t i = 0; i < fact->witness_count; i++) {
		const struct witness *witness = &fact->witnesses[i];

		add(words, entity, fact->id, witness, witness->text != NULL
			? node_plain_text(words->arena, witness->text) : text);
	}
}

#define ADD_LIST(words, entity, items, count)                                                      \
	for (size_t i_ = 0; i_ < (count); i_++)                                                    \
	add_fact(words, entity, &(items)[i_].fact, NULL)

/* The words before a table are those of its page about the whole sequence. */
static const char *words_before(struct words *words, const struct entity *entity, size_t page,
	const char *facts)
{
	for (size_t i = 0; i < entity->section_count; i++) {
		const struct section *section = &entity->sections[i];
		const struct witness *body = witness_of(section->bodies, section->body_count, page);
		const struct node *before = NULL;

		if (body == NULL)
			continue;
		for (const struct node *node = body->text->first; node != NULL; node = node->next) {
			if (node->kind == NODE_FACTS && strcmp(node->text, facts) == 0)
				return before != NULL ? node_plain_text(words->arena, before)
						      : NULL;
			if (node->kind == NODE_PARAGRAPH)
				before = node;
		}
	}
	return NULL;
}

static void add_sequence(struct words *words, const struct entity *entity,
	const struct sequence *sequence)
{
	const char *facts = arena_printf(words->arena, "%s%s", FACTS_SEQUENCE, sequence->name);

	for (size_t i = 0; i < sequence->fact.witness_count; i++) {
		const struct witness *witness = &sequence->fact.witnesses[i];

		add(words, entity, sequence->fact.id, witness,
			words_before(words, entity, witness->page, facts));
	}
}

static void add_entity(struct words *words, const struct entity *entity)
{
	for (size_t i = 0; i < entity->page_count; i++) {
		struct witness title = {.page = i, .line = entity->pages[i].title_line};

		add(words, entity, entity->id, &title, entity->pages[i].title);
	}
	if (entity->declaration != NULL)
		add_fact(words, entity, &entity->declaration->fact, entity->declaration->text);
	ADD_LIST(words, entity, entity->parameters, entity->parameter_count);
	ADD_LIST(words, entity, entity->statuses, entity->status_count);
	ADD_LIST(words, entity, entity->rules, entity->rule_count);
	for (size_t i = 0; i < entity->sequence_count; i++) {
		add_sequence(words, entity, &entity->sequences[i]);
		ADD_LIST(
			words, entity, entity->sequences[i].steps, entity->sequences[i].step_count);
	}
}

/* The smallest block of `body` that links to `key`, or NULL. */
static const struct node *linking_block(const struct node *body, const char *key)
{
	for (const struct node *child = body->first; child != NULL; child = child->next) {
		if (!node_is_inline(child) && node_links_to(child, key)) {
			const struct node *inner = linking_block(child, key);

			return inner != NULL ? inner : child;
		}
	}
	return NULL;
}

/* The sentences of `from` that link to `to`: they state the pair. */
static bool add_pair_words(struct words *words, const char *fact, const struct entity *from,
	const struct entity *to)
{
	size_t before = words->count;

	for (size_t i = 0; i < from->section_count; i++) {
		const struct section *section = &from->sections[i];

		if (strcmp(section->anchor, "see-also") == 0)
			continue;
		for (size_t j = 0; j < section->body_count; j++) {
			const struct node *block = linking_block(section->bodies[j].text, to->key);
			struct witness place = section->bodies[j];

			if (block == NULL)
				continue;
			place.line = block->line;
			add(words, from, fact, &place, node_plain_text(words->arena, block));
		}
	}
	return words->count > before;
}

static void add_nesting(struct words *words, const struct nesting *nesting)
{
	for (size_t i = 0; i < nesting->pair_count; i++) {
		const struct pair *pair = &nesting->pairs[i];
		const struct entity *opens = model_find_method(words->model, nesting->interface,
			pair->opens);
		const struct entity *closes = model_find_method(words->model, nesting->interface,
			pair->closes);

		if (!add_pair_words(words, pair->id, opens, closes))
			add_pair_words(words, pair->id, closes, opens);
	}
}

static int compare(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = strcmp(x->fact, y->fact);

	if (order == 0)
		order = strcmp(x->locale, y->locale);
	if (order == 0)
		order = strcmp(x->file, y->file);
	return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

static bool same_key(const struct entry *x, const struct entry *y)
{
	return strcmp(x->fact, y->fact) == 0 && strcmp(x->locale, y->locale) == 0;
}

void emit_words(struct strbuf *out, struct arena *arena, const struct model *model)
{
	struct words words = {.arena = arena, .model = model};

	for (size_t i = 0; i < model->entity_count; i++)
		add_entity(&words, model->entities[i]);
	for (size_t i = 0; i < model->nesting_count; i++)
		add_nesting(&words, &model->nestings[i]);
	if (words.count > 0)
		qsort(words.items, words.count, sizeof words.items[0], compare);
	strbuf_add(out, "static const struct stele_words words[] = {\n");
	for (size_t i = 0; i < words.count; i++) {
		const struct entry *entry = &words.items[i];

		if (i > 0 && same_key(&words.items[i - 1], entry))
			continue;
		strbuf_add(out, "\t{");
		c_string(out, entry->fact, "\t\t");
		strbuf_add(out, ", ");
		c_string(out, entry->locale, "\t\t");
		strbuf_add(out, ",\n\t\t");
		c_string(out, entry->file, "\t\t");
		strbuf_printf(out, ", %u,\n\t\t", entry->line);
		c_string(out, entry->text, "\t\t");
		strbuf_add(out, "},\n");
	}
	strbuf_add(out, "\t{NULL, NULL, NULL, 0, NULL},\n};\n\n");
}

void emit_strings(struct strbuf *out)
{
	strbuf_add(out, "static const struct stele_string strings[] = {\n");
	for (size_t i = 0; i < string_count(); i++) {
		const struct string_entry *entry = string_at(i);

		if (strcmp(entry->context, "kit") != 0)
			continue;
		strbuf_add(out, "\t{");
		c_string(out, entry->text, "\t\t");
		strbuf_add(out, ", ");
		c_string(out, entry->locale, "\t\t");
		strbuf_add(out, ",\n\t\t");
		c_string(out, entry->translation, "\t\t");
		strbuf_add(out, "},\n");
	}
	strbuf_add(out, "\t{NULL, NULL, NULL},\n};\n\n");
}
