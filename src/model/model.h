/*
 * The model: everything that the pages state. Made by `front`, read by `back`.
 */
#ifndef STELE_MODEL_MODEL_H
#define STELE_MODEL_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/entity.h"

/* Two methods of one interface that open and close a layer. id: INTERFACE/pairs/OPENS-CLOSES */
struct pair {
	const char *id;
	const char *opens, *closes;
};

/* How the layers of an interface nest. id: INTERFACE/nesting */
struct nesting {
	const char *id;
	const struct entity *entity; /* the interface; NULL: it has no page */
	const char *interface;
	const struct sequence *sequence; /* the first that shows it */
	struct pair *pairs;
	size_t pair_count;
	bool *outermost; /* pair_count: may stand outermost */
	bool *inside;    /* [outer * pair_count + inner]: may stand directly inside */
};

struct model {
	struct arena arena;
	struct arena **arenas; /* of threads that help to make it; owned */
	size_t arena_count;
	const char *source_locale; /* NULL: the witnesses vote */
	const char **locales;      /* BCP 47, the source first, then in order */
	size_t locale_count;
	struct entity **entities;  /* by key */
	size_t entity_count;
	const struct entity **by_id; /* the same, by id; entities of one id by key */
	size_t page_count;
	struct nesting *nestings;
	size_t nesting_count;
	char digest[65]; /* of the spec, SHA-256 in hexadecimal; "" before it is known */
};

/* Zeroed storage becomes an empty model. */
void model_init(struct model *model);
void model_release(struct model *model);
/* An arena that lives as long as the model, for one thread. */
struct arena *model_arena(struct model *model);

/* Add an entity that lives in model->arena; call model_finish() after the last one. */
void model_add(struct model *model, struct entity *entity);
/* Sort, count locales, derive nestings: what is known only when all entities are there. */
void model_finish(struct model *model);

/* NULL if there is none. By key, or by id ("IThing.DoIt", "IThing::DoIt", "IThing"). */
const struct entity *model_find_key(const struct model *model, const char *key);
const struct entity *model_find(const struct model *model, const char *id);
/* The page of method `name` of `interface`. */
const struct entity *model_find_method(const struct model *model, const char *interface,
	const char *name);
/*
 * The same for names that a header states: where the pages write the names with other capitals,
 * or the method's page does not name the interface, they are found nevertheless.
 */
const struct entity *model_seek_interface(const struct model *model, const char *name);
const struct entity *model_seek_method(const struct model *model, const char *interface,
	const char *name);
/* The row that states the value of a status code; NULL if none does. */
const struct status *model_find_status(const struct model *model, const char *symbol,
	const struct entity **entity);

size_t model_fact_count(const struct model *model);

/*
 * What `locale` says, or else the source, or else the first page: index into the witnesses, or
 * `count` if none has words.
 */
size_t witness_choose(const struct entity *entity, const struct witness *witnesses, size_t count,
	const char *locale);

#endif
