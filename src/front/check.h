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

/* Identifiers in prose, compared with those that translation leaves alone; check_names.c. */
void check_names(const struct model *model, struct findings *findings);

#endif
