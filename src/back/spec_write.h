/*
 * The spec: what the pages state, as XML. spec/README.md says what its elements mean.
 */
#ifndef STELE_BACK_SPEC_WRITE_H
#define STELE_BACK_SPEC_WRITE_H

#include "model/model.h"

/*
 * Write `model` below `folder`: index.xml and one KEY.xml per entity (KEY may contain '/'; see
 * spec_document_name()). Documents of entities that are no more are removed: files *.xml below
 * the folder that begin as our documents do, and folders that this leaves empty.
 * Same model, same bytes; a file whose bytes stay the same keeps its time stamp.
 * jobs: threads; 0: one for each processor.
 * Fills model->digest with the SHA-256 of index.xml, which holds that of every document.
 * Returns: 0, or -1 after a message on stderr; some documents may have been written then.
 */
int spec_write(struct model *model, const char *folder, size_t jobs);

#endif
