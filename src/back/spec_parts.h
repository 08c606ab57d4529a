/* The parts of the spec writer; everybody else wants spec_write.h. */
#ifndef STELE_BACK_SPEC_PARTS_H
#define STELE_BACK_SPEC_PARTS_H

#include "back/spec_xml.h"
#include "model/decl.h"
#include "model/entity.h"
#include "model/model.h"

/*
 * What a page says: <text> for a NODE_ROOT, else the element of the node itself.
 */
void spec_text_write(struct xml_out *out, const struct node *node);

/* The element of a declaration, named after its kind. */
void spec_decl_write(struct xml_out *out, const struct decl *decl);

/* direction="in out", nothing for 0. */
void spec_direction_write(struct xml_out *out, unsigned direction);

/* A whole document. */
void spec_entity_write(struct xml_out *out, const struct entity *entity);

/* The index: first spec_index_start(), then each entity, then spec_index_end(). */
void spec_index_start(struct xml_out *out, const struct model *model);
void spec_index_add(struct xml_out *out, const struct entity *entity, const char *document,
	const char *digest);
void spec_index_end(struct xml_out *out, const struct model *model);

#endif
