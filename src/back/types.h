/* Types of C declarations: which of them com_types.h knows, and what the suite may pass for them.
 */
#ifndef STELE_BACK_TYPES_H
#define STELE_BACK_TYPES_H

#include <stddef.h>

#include "model/decl.h"

#define TYPE_POINTER_SIZE ((size_t)0xFF)

enum type_class {
	TYPE_UNKNOWN,
	TYPE_SIGNED,
	TYPE_UNSIGNED,
	TYPE_POINTER, /* a pointer by its own name: PVOID */
	TYPE_FUNCTION, /* a pointer to a function */
	TYPE_GUID,    /* reference to a GUID: REFIID */
	TYPE_OTHER,   /* known to the compiler, but not to be passed: void, GUID */
};

/*
 * The type under a name that is right everywhere: the integers of C with the widths that they have
 * on Windows (`long` is LONG, `wchar_t` is WCHAR), and in C what IDL alone can write.
 */
struct decl_type type_portable(const struct decl_type *type);

/* The class of a type name, without pointers; *size is the bytes that it takes, where that is the
 * same everywhere, TYPE_POINTER_SIZE for that of a pointer, 0 otherwise. */
enum type_class type_find(const char *base, size_t *size);

#endif
