/*
 * The readers of the grammar terms, one file each. They read from the present token on and leave
 * the first token behind the term as the present one; the `;` behind a declaration is left to
 * decl_parse.c. Those that return bool say whether the term was there; after false, tokens may
 * have been read, and nothing was reported. Only decl_*.c include this.
 * Source: the grammar of the 1,843 real blocks (corpus survey, section 4).
 */
#ifndef STELE_FRONT_DECL_TERMS_H
#define STELE_FRONT_DECL_TERMS_H

#include "front/decl_reader.h"

/* Attributes without the directions, which are bits. */
struct decl_attributes {
	struct decl_attribute *items;
	size_t count;
	unsigned direction;
};

/* decl_attributes.c */

/* attributes := ('[' attribute (',' attribute)* ']')*; appended to `list`. */
void decl_read_attributes(struct decl_reader *reader, struct decl_attributes *list);
/* Does the present token open attributes that only a parameter can have? */
bool decl_at_attributes(const struct decl_reader *reader);
/* Header annotations before a parameter's type: IN, __in, _Out_, __out_ecount(n). */
void decl_read_annotations(struct decl_reader *reader, struct decl_attributes *list);

/* decl_type.c */

/* type := qualifier* base (qualifier | '*' | '&')* */
bool decl_read_type(struct decl_reader *reader, struct decl_type *type);
/* Name and array suffix; the type is known and may be corrected. */
void decl_read_declarator(struct decl_reader *reader, struct decl_variable *variable);
/* A parameter or the first variable of a field: attributes, type, declarator. */
bool decl_read_variable(struct decl_reader *reader, struct decl_variable *variable);

/* decl_function.c */

/* Reads behind the '(' up to the ')'; further parameters are appended. */
void decl_read_parameters(struct decl_reader *reader, struct decl *decl);
/* prototype := specifier* type convention? name '(' parameters? ')' suffix* */
bool decl_read_function(struct decl_reader *reader, struct decl *decl);
/* The rest of a function-pointer typedef behind its return type. */
bool decl_read_function_pointer(struct decl_reader *reader, struct decl *decl);

/* decl_expression.c */

/* An integer constant expression; false if its value cannot be known here. */
bool decl_read_expression(struct decl_reader *reader, int64_t *value);
/* Make an enumerator's value known to the expressions that follow. */
void decl_define(struct decl_reader *reader, const char *name, int64_t value);

/* decl_enum.c */

bool decl_read_enumeration(struct decl_reader *reader, struct decl *decl);

/* decl_aggregate.c */

/* A structure or union; without body it is only named. */
bool decl_read_aggregate(struct decl_reader *reader, struct decl *decl);
/* Does a declaration with a body, or a mere `struct x;`, begin at this keyword? */
bool decl_at_aggregate(const struct decl_reader *reader);
/* aliases := ('*'* name (',' '*'* name)*)?  The first name without '*' is kept. */
void decl_read_aliases(struct decl_reader *reader, struct decl *decl);
/* base := ':' access? name (',' access? name)*  The first one is kept. */
void decl_read_base(struct decl_reader *reader, struct decl *decl);

/* Read over `public:` and the like inside a body. */
bool decl_skip_label(struct decl_reader *reader);

/* decl_interface.c */

bool decl_read_interface(struct decl_reader *reader, struct decl *decl);
bool decl_read_class(struct decl_reader *reader, struct decl *decl);
bool decl_read_coclass(struct decl_reader *reader, struct decl *decl);
/* name base? body, the keyword being read or left out. */
bool decl_read_interface_body(struct decl_reader *reader, struct decl *decl);

/* decl_parse.c */

/* Declarations up to the end or, inside a body, up to its '}', which stays. */
struct decl *decl_read_list(struct decl_reader *reader, bool in_body, size_t *count);

#endif
