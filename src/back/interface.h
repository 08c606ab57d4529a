/*
 * An interface as the generators of C code need it: its slots, each with the declaration that
 * counts and the page that documents it.
 */
#ifndef STELE_BACK_INTERFACE_H
#define STELE_BACK_INTERFACE_H

#include "model/model.h"

struct slot {
	const char *name;
	const struct decl *decl;       /* a header's, else the method page's own, else the
	                                * interface's; types as they are outside of Windows, too */
	const struct decl *page_decl;  /* what the pages say, where that has as many parameters:
	                                * they know a parameter by this name; NULL: nothing */
	const char *fact;              /* id of the declaration, for reports: the pages' if there is
	                                * one; "": the root's */
	const char *file;              /* where `decl` stands; NULL: the root's */
	uint32_t line;
	const struct entity *entity;   /* the method's page, or NULL */
	bool inherited;                /* from the base */
};

struct interface {
	const struct entity *entity; /* NULL: only a header knows it */
	const struct decl *decl;     /* a header's, else the page's */
	const struct header_declaration *header; /* what comes with it; NULL: the page states it */
	const char *fact;            /* id of the declaration */
	const char *name;
	const char *base; /* NULL for the root of all interfaces */
	const char *iid;  /* as written: "997ff24c-43b7-..."; NULL: not stated */
	struct slot *slots; /* those of the bases first */
	size_t slot_count;
};

/* Does the entity, or a header, declare an interface with its methods, so that their order is
 * known? */
bool interface_is_known(const struct entity *entity);

/* Is that something without IID and base: a class with virtual functions, but no COM interface? */
bool interface_is_foreign(const struct entity *entity);

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

/* The base of `derived`, which is not the root; its page may be missing where a header declares it.
 * Returns as interface_open(). */
int interface_open_base(struct interface *base, struct arena *arena, const struct model *model,
	const struct interface *derived);

/*
 * The declaration of a type: of an enumeration, structure, union or function pointer that a page
 * documents, or that comes with the interface's header. NULL: nobody declares it.
 */
const struct decl *interface_type(const struct interface *interface, const struct model *model,
	const char *name);

/* The parts of an IID as C writes them: "0x997ff24c, 0x43b7, 0x4352, {0x86, ...}" with `open` and
 * `close` around the last eight bytes. */
const char *interface_iid_text(struct arena *arena, const char *iid, const char *open,
	const char *close);

/* The root of all interfaces, which com_types.h and every COM header declare. */
extern const char interface_root[];

#endif
