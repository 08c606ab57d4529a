/* Read a spec back. spec/README.md says what its elements mean. */
#ifndef STELE_FRONT_SPEC_READ_H
#define STELE_FRONT_SPEC_READ_H

#include "model/finding.h"
#include "model/model.h"

/*
 * Read the spec `path`, its folder or its index.xml, into the initialised `model`, to the end:
 * model_add() for each entity, model_finish(). Fills model->digest.
 * The spec may come from anywhere: keys and locales that would lead out of a folder are refused.
 * What is wrong gives findings (with the path as file) and costs only the entity concerned. A
 * document whose SHA-256 is not the one in the index counts as damaged.
 * Returns: 0, also if entities are lost (see `findings`); -1 if the index cannot be used, with a
 * finding; the model is then empty.
 */
int spec_read(struct model *model, const char *path, struct findings *findings);

#endif
