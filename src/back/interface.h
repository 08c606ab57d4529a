/*
 * An interface as the generators of C code need it: its slots, each with the declaration that
 * counts and the page that documents it.
 */
#ifndef STELE_BACK_INTERFACE_H
#define STELE_BACK_INTERFACE_H

#include "model/model.h"

struct slot {
	const char *name;
	const struct decl *decl;       /* the method page's own, else the interface's */
	const struct entity *declared; /* the entity that `decl` stands on */
	const struct entity *entity;   /* the method's page, or NULL */
	bool inherited;                /* from the base */
};

struct interface {
	const struct entity *entity;
	const struct decl *decl;
	const char *name;
	const char *base; /* NULL for the root of all interfaces */
	const char *iid;  /* as written: "997ff24c-43b7-..."; NULL: not stated */
	struct slot *slots; /* those of the bases first */
	size_t slot_count;
};

/* Does the entity declare an interface whose methods, and so their order, are known? */
bool interface_is_known(const struct entity *entity);

/*
 * Take the interface `name` apart, in `arena`. Returns 0; -1 after a message that says what is
 * missing: the page, the declaration with its order of methods, the IID, a base, or names that C
 * can use.
 */
int interface_open(struct interface *interface, struct arena *arena, const struct model *model,
	const char *name);

/* All known interfaces of the model by name, or those of `wanted` (may be empty: all), each once;
 * the root interface, which every COM header has, is left out. Returns -1 after a message. */
int interfaces_open(struct interface **interfaces, size_t *count, struct arena *arena,
	const struct model *model, char *const *wanted, size_t wanted_count);

/* The parts of an IID as C writes them: "0x997ff24c, 0x43b7, 0x4352, {0x86, ...}" with `open` and
 * `close` around the last eight bytes. */
const char *interface_iid_text(struct arena *arena, const char *iid, const char *open,
	const char *close);

/* The root of all interfaces, which com_types.h and every COM header declare. */
extern const char interface_root[];

#endif
