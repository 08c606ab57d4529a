/* Links: from what pages write to the entities that they mean. */
#ifndef STELE_FRONT_RESOLVE_H
#define STELE_FRONT_RESOLVE_H

#include "model/finding.h"
#include "model/model.h"

struct resolver;

/* Knows which entities there are: `keys` in strcmp order, doubles allowed. Lives in `arena`;
 * several threads may use it. */
const struct resolver *resolver_new(struct arena *arena, const char *const *keys, size_t count);

/*
 * Replace the target of every link of a page (an entity of one page) to a known entity by its key
 * (and "#anchor"). Other targets stay as they are. A link to a page that does not exist, in a
 * folder of which there are pages, gives a finding, and so does one whose capitals are wrong.
 * arena: for the new targets; must live as long as the page.
 */
void resolve_page(const struct resolver *resolver, struct entity *page, struct arena *arena,
	struct findings *findings);

/* Give the members of all entities the names of the entities that they link to. */
void resolve_names(struct model *model);

#endif
