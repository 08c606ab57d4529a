/* Links: from what pages write to the entities that they mean. */
#ifndef STELE_FRONT_RESOLVE_H
#define STELE_FRONT_RESOLVE_H

#include "model/finding.h"
#include "model/model.h"

/*
 * Replace the target of every link to a page of the model by the key of its entity (and "#anchor").
 * Other targets stay as they are. A link to a page that does not exist, in a folder of which the
 * model has pages, gives a finding. Call after model_add() of all entities; needs model_finish().
 */
void resolve(struct model *model, struct findings *findings);

#endif
