/* A model made by hand, with made-up names, for the tests of the message tables. */
#ifndef STELE_TESTS_SAMPLE_H
#define STELE_TESTS_SAMPLE_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "model/model.h"

static inline struct entity *sample_entity(struct model *model, const char *key, const char *id,
	enum entity_kind kind)
{
	struct entity *entity = arena_alloc(&model->arena, sizeof *entity);

	entity->arena = &model->arena;
	entity->key = key;
	entity->id = id;
	entity->name = id;
	entity->kind = kind;
	model_add(model, entity);
	return entity;
}

/* A page of the entity: its file is named after folder and key. */
static inline void sample_page(struct entity *entity, const char *locale, const char *folder)
{
	struct page page = {
		.file = arena_printf(entity->arena, "%s/%s.md", folder, entity->key),
		.locale = locale,
	};

	ARENA_APPEND(entity->arena, entity->pages, entity->page_count, page);
}

/* value < 0: not known */
static inline struct status *sample_status(struct entity *entity, const char *symbol, int64_t value)
{
	struct status status = {
		.fact.id = arena_printf(entity->arena, "%s/%s/%s", entity->id,
			entity->kind == KIND_STATUS_CODES ? "status-codes" : "returns", symbol),
		.symbol = symbol,
		.value = value >= 0 ? (uint32_t)value : 0,
		.value_known = value >= 0,
	};

	ARENA_APPEND(entity->arena, entity->statuses, entity->status_count, status);
	return &entity->statuses[entity->status_count - 1];
}

/* text: NULL: the page has the row, but no words */
static inline void sample_say(struct entity *entity, struct status *status, size_t page,
	uint32_t line, const char *text)
{
	struct witness witness = {.page = page, .line = line, .column = 1};
	struct node *root;

	if (text != NULL) {
		root = node_new(entity->arena, NODE_ROOT);
		node_add(root, node_new(entity->arena, NODE_TEXT));
		root->first->text = text;
		witness.text = root;
	}
	ARENA_APPEND(entity->arena, status->fact.witnesses, status->fact.witness_count, witness);
}

#define SAMPLE_ARABIC                                                                              \
	"\331\201\330\264\331\204 "                                                               \
	"\330\247\331\204\330\247\330\263\330\252\330\257\330\271\330\247\330\241."
#define SAMPLE_CHINESE "\350\260\203\347\224\250\345\244\261\350\264\245\343\200\202"

/* IThing.DoIt has sentences of its own and a status that no page gives a value. */
static inline void sample_method(struct model *model)
{
	struct entity *method =
		sample_entity(model, "ithing-doit-method", "IThing.DoIt", KIND_METHOD);
	struct status *status;

	sample_page(method, "en-US", "en-us");
	sample_page(method, "it-IT", "it-it");
	sample_page(method, "zh-CN", "zh-cn");
	status = sample_status(method, "S_OK", -1);
	sample_say(method, status, 0, 20, "It was done.");
	sample_say(method, status, 1, 21, "Fatto \"in fretta\" \\ bene.");
	status = sample_status(method, "E_FAIL", -1);
	sample_say(method, status, 0, 22, "It was not done.");
	sample_say(method, status, 1, 23, NULL);
	status = sample_status(method, "E_UNLISTED", -1);
	sample_say(method, status, 0, 24, "Nobody knows the number.");
	sample_say(method, status, 1, 25, "Nessuno conosce il numero.");
}

/* The page that states values. One symbol has the value of another. */
static inline void sample_codes(struct model *model)
{
	struct entity *codes =
		sample_entity(model, "thing-status-codes", "thing-status-codes", KIND_STATUS_CODES);
	struct status *status;

	sample_page(codes, "en-US", "en-us");
	sample_page(codes, "it-IT", "it-it");
	sample_page(codes, "zh-CN", "zh-cn");
	sample_page(codes, "ar-EG", "ar-eg");
	status = sample_status(codes, "S_OK", 0);
	sample_say(codes, status, 0, 10, "The call succeeded.");
	sample_say(codes, status, 1, 10, "La chiamata \303\250 riuscita.");
	status = sample_status(codes, "E_FAIL", 0x80004005);
	sample_say(codes, status, 0, 11, "The call failed.");
	sample_say(codes, status, 1, 11, "La chiamata non \303\250 riuscita.");
	sample_say(codes, status, 2, 11, SAMPLE_CHINESE);
	sample_say(codes, status, 3, 11, SAMPLE_ARABIC);
	status = sample_status(codes, "THING_E_LATE", 0x80131024);
	sample_say(codes, status, 1, 12, "Troppo tardi.");
	status = sample_status(codes, "THING_E_FAIL", 0x80004005);
	sample_say(codes, status, 0, 13, "The thing failed.");
	sample_status(codes, "THING_E_MUTE", 0x80131025);
}

/* source: "en-US", or NULL */
static inline void sample_model(struct model *model, const char *source)
{
	model_init(model);
	model->source_locale = source;
	sample_method(model);
	sample_codes(model);
	model_finish(model);
	for (size_t i = 0; i + 1 < sizeof model->digest; i++)
		model->digest[i] = "0123456789abcdef"[i % 16];
}

#endif
