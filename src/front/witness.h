/*
 * The header witness: a header, IDL file or table of interfaces that says independently of the
 * pages what the interfaces look like. It supplies IID, base and vtable order, which pages lack,
 * and contradicts pages that are wrong.
 */
#ifndef STELE_FRONT_WITNESS_H
#define STELE_FRONT_WITNESS_H

#include "model/finding.h"
#include "model/model.h"

struct witness_file {
	const char *path; /* as given */
	const char *name; /* without folder */
	/* Interfaces by name, each once: IID as the attribute `uuid` in lower case, where it is
	 * known; members: the own methods in the order of the vtable. Places are in the file. */
	struct decl *interfaces;
	size_t interface_count;
	/* enumerations, structures, unions and function pointers of the file */
	struct decl *types;
	size_t type_count;
};

/*
 * Read the file `path`. Its name decides how:
 * .json      a list of {"interface", "iid", "base", "methods": [{"slot", "name", "returns",
 *            "params": [[direction, type, name]...]}...]}. `iid` and `base` may be null, a
 *            direction may be empty: no statement. `slot`, where it is, must fit the order.
 * .idl       interfaces with [uuid(...)] attributes
 * .h, .hpp   MIDL_INTERFACE, DECLARE_INTERFACE_ with STDMETHOD, structures of pure virtual
 *            functions; IIDs also from DEFINE_GUID and definitions of IID_...; no preprocessing
 * What is no interface is passed over; an interface of which anything is unclear gives a finding
 * and is left out.
 * Returns: 0; -1 after a finding if the file cannot be used: unreadable, malformed, no interface.
 */
int witness_read(struct witness_file *out, struct arena *arena, const char *path,
	struct findings *findings);

/* The interface of that name, whatever the capitals; NULL if the file has none. */
const struct decl *witness_find(const struct witness_file *witness, const char *name);

/*
 * Give each documented interface of the file its header declaration (entity->header), and add a
 * finding for everything in which a page contradicts it, at the place of the declaration on that
 * page. findings: NULL if they are not wanted. The model is finished, and stays so.
 * What `witness` refers to must live as long as the model.
 */
void witness_apply(struct model *model, const struct witness_file *witness,
	struct findings *findings);

#endif
