/*
 * Declarations, as the fenced block of a page, a header or an IDL file states them.
 * All strings and arrays live in the arena of whoever reads the declaration.
 */
#ifndef STELE_MODEL_DECL_H
#define STELE_MODEL_DECL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum decl_kind {
	DECL_OTHER, /* not a declaration that we know; only the text is kept */
	DECL_FUNCTION, /* also a method outside its interface */
	DECL_INTERFACE,
	DECL_CLASS,
	DECL_COCLASS,
	DECL_ENUMERATION,
	DECL_STRUCTURE,
	DECL_UNION,
	DECL_FUNCTION_POINTER
};

/* Bits of a direction. None: the declaration does not say. */
#define DIRECTION_IN 1u
#define DIRECTION_OUT 2u

/* An IDL attribute: uuid(...), size_is(...), optional, ... `in` and `out` are directions instead.
 */
struct decl_attribute {
	const char *name;
	const char
		*value; /* between the parentheses, white space squeezed; NULL if there are none */
};

struct decl_type {
	const char *base;  /* "WCHAR", "unsigned int", "IThing", "struct _OVERLAPPED" */
	bool is_const;     /* const before the base */
	unsigned
		pointers; /* number of '*'; FAR and '&' (counted as one, with is_reference) apart */
	bool is_reference;
	const char *array; /* array suffix: NULL none, "[]", "[2]", "[2][3]" */
};

/* A parameter of a function or a field of a structure. */
struct decl_variable {
	const char *name; /* "" if the declaration has none */
	struct decl_type type;
	unsigned direction;
	const struct decl_attribute *attributes;
	size_t attribute_count;
	const char *initial; /* default value, as written; NULL if none */
	uint32_t line, column; /* of the name, in the text that was read: from 1, in bytes */
};

struct decl_enumerator {
	const char *name;
	const char *expression; /* as written, squeezed; NULL if none */
	int64_t value;
	bool value_known; /* false: the expression uses a name that this block does not define */
	uint32_t line, column;
};

struct decl {
	enum decl_kind kind;
	const char *name; /* "" for an anonymous structure */
	const struct decl_attribute *attributes;
	size_t attribute_count;
	uint32_t line, column; /* of the name */

	/* functions and function pointers */
	struct decl_type returns;
	const char *convention; /* as written, NULL if none */
	const struct decl_variable *parameters;
	size_t parameter_count;

	/* interfaces, classes: base and methods; structures, unions: nested aggregates; coclasses:
	 * interfaces, each a DECL_INTERFACE with a name alone */
	const char *base; /* NULL if none */
	const struct decl *members;
	size_t member_count;
	bool has_body; /* `{ }` was there, so that the order of the members is documented */

	const struct decl_variable *fields;
	size_t field_count;
	const struct decl_enumerator *enumerators;
	size_t enumerator_count;
	const char *alias; /* name after the closing brace of a typedef, if it differs from name */
};

/* The value of an attribute: "" if it has none, NULL if the attribute is not there. */
const char *decl_attribute(const struct decl_attribute *attributes, size_t count, const char *name);

/* A type in normal form: "const WCHAR *", "IThing **", "BYTE[]", "REFIID". */
const char *decl_type_text(struct arena *arena, const struct decl_type *type);

/*
 * A declaration in normal form, without directions, attributes and parameter names where
 * `types_only`: "HRESULT DoIt([in] SIZE_T size)", or "HRESULT (SIZE_T)". Two declarations that
 * state the same have the same normal form. Interfaces: name, base, uuid in lower case and every
 * method.
 */
const char *decl_text(struct arena *arena, const struct decl *decl, bool types_only);

#endif
