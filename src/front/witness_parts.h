/* The parts of the header witness; everybody else wants witness.h. */
#ifndef STELE_FRONT_WITNESS_PARTS_H
#define STELE_FRONT_WITNESS_PARTS_H

#include <stdbool.h>

#include "front/witness.h"

struct witness_reader {
	struct witness_file *out;
	struct arena *arena;
	struct findings *findings;
	const char *text;
	size_t length;
	bool failed; /* the file cannot be used */
};

/* Read the text into out->interfaces, in the order of the file, and out->types. */
void witness_read_json(struct witness_reader *reader);
void witness_read_text(struct witness_reader *reader, bool is_idl);

/* The IID in `text`, in lower case, without quotes and braces; NULL if that is none. */
const char *witness_iid(struct arena *arena, const char *text, size_t length);

/* An interface with the attribute `uuid`, if `iid` is not NULL. */
struct decl witness_interface(struct arena *arena, const char *name, const char *iid);

/* "IUnknown": its methods are the first in each vtable. */
extern const char witness_root[];
extern const char *const witness_root_methods[3];

#endif
