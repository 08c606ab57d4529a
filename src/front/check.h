/* What is wrong with the pages, seen from the merged model. Only adds findings. */
#ifndef STELE_FRONT_CHECK_H
#define STELE_FRONT_CHECK_H

#include "model/finding.h"
#include "model/model.h"

/* One entity by itself; several threads may check several entities. */
void check_entity(const struct model *model, const struct entity *entity,
	struct findings *findings);
/* What only the whole shows. */
void check_model(const struct model *model, struct findings *findings);

/*
 * Identifiers in prose, compared with those that translation leaves alone; check_names.c. Each
 * thread reads some entities into names of its own; then all are compared.
 */
struct names;

struct names *names_new(struct arena *arena);
void names_read(struct names *names, const struct entity *entity);
void names_check(struct names *const *parts, size_t count, struct findings *findings);
void names_release(struct names *names);

#endif
