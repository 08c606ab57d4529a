/*
 * An entity: one documented thing, with its facts and, for each fact, the pages that state it.
 * What a single page tells is an entity too, with one page; merging unites such entities.
 * Everything lives in one arena, that of the model or of the page.
 */
#ifndef STELE_MODEL_ENTITY_H
#define STELE_MODEL_ENTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/decl.h"
#include "model/text.h"

enum entity_kind {
	KIND_ARTICLE, /* also indexes and overviews */
	KIND_METHOD,
	KIND_INTERFACE,
	KIND_FUNCTION,
	KIND_ENUMERATION,
	KIND_STRUCTURE,
	KIND_UNION,
	KIND_FUNCTION_POINTER,
	KIND_COCLASS,
	KIND_CLASS,
	KIND_ATTRIBUTE,
	KIND_STATUS_CODES,
	KIND_COUNT
};

/* One page: one file in one locale. */
struct page {
	const char *file;   /* relative to the corpus root, '/' separated */
	const char *locale; /* BCP 47 */
	const char *title;  /* plain text of the level 1 heading */
	uint32_t title_line;
	const char *title_anchor; /* of that heading, or its slug */
	const char *asset_id;     /* these may be NULL */
	const char *date;
	const char *translation;  /* "MT", "HT" */
	const char *commit;       /* of the source that was translated */
	const char *const *api_names;
	size_t api_name_count;
};

/*
 * A page's statement of a fact.
 */
struct witness {
	size_t page; /* index into entity->pages */
	uint32_t line, column;
	const struct node *text; /* in the page's language; NULL: stated without words */
	const struct node *label; /* the page's words for what the fact says in names: name, value,
	                             call, result; NULL: just these */
	const char *value;       /* where this page differs from what is used: what it says */
};

/* What every fact has; always the first member. */
struct fact {
	const char *id; /* "IThing.DoIt/returns/S_OK" */
	struct witness *witnesses; /* by page */
	size_t witness_count;
	bool disputed; /* the pages disagree about it and nothing decides */
};

/* The fenced declaration. id: ENTITY/declaration */
struct declaration {
	struct fact fact;
	const char *code;     /* as on the first witness, without the fence */
	const char *language; /* info string of the fence, "" if none */
	const char *text;     /* normal form: decl_text() of each, one a line */
	const struct decl *decls;
	size_t decl_count;
};

/*
 * The interface as a header or IDL file declares it, a witness that is independent of the pages:
 * IID, base and the order of the methods. No page states it, so that `fact` has no witnesses.
 * id: ENTITY/header
 */
struct header_declaration {
	struct fact fact;
	const char *file;      /* name without folder */
	uint32_t line, column; /* of the interface's name; those of `decls` are of the file, too */
	const char *text;      /* normal form of the interface */
	/* The interface; then what it needs and no page documents: its bases, and types, which may
	 * come from code on pages. Nearest first. */
	const struct decl *decls;
	size_t decl_count;
};

/* What the parameter list says of a parameter; its type is in the declaration.
 * id: ENTITY/parameters/NAME */
struct parameter {
	struct fact fact;
	const char *name;
	unsigned direction; /* as the list says: DIRECTION_IN | DIRECTION_OUT */
};

/* A row of a table of status codes. id: ENTITY/returns/SYMBOL or, on a page that lists status
 * codes with their values, ENTITY/status-codes/SYMBOL; where another section states the same code
 * again, ENTITY/SECTION/SYMBOL. The symbol may be HRESULT_FROM_WIN32(SYMBOL). */
struct status {
	struct fact fact;
	const char *symbol;
	const char *section; /* anchor of the section that the table stands in */
	uint32_t value;
	bool value_known;
};

/* name=value and the like, in the result cell of a step */
struct observation {
	const char *name;
	const char *comparison; /* = < > <= >= */
	const char *value;
};

/* A row of a call-sequence table. id: SEQUENCE/NUMBER, from 1 */
struct step {
	struct fact fact;
	const char *task; /* NULL: the sequence's own */
	const char *interface;
	const char *method;
	const char *const *arguments;
	size_t argument_count;
	bool has_arguments; /* an empty list in parentheses is not the same as none */
	const char *const *statuses; /* symbols */
	size_t status_count;
	const struct observation *observations;
	size_t observation_count;
};

/* id: ENTITY/sequences/NAME */
struct sequence {
	struct fact fact;
	const char *name;  /* from the comment before the table; else "1", "2", ... */
	const char *basis; /* page#section; "addition"; NULL: a real page itself */
	struct step *steps;
	size_t step_count;
};

/* A row of a methods or members table. id: ENTITY/members/NAME */
struct member {
	struct fact fact;
	const char *name;
	const char *target; /* key of the entity that the row links to, NULL if none */
};

/* `**Label:** text`, or a line of its own. The value of versions are the names of its INCLUDEs,
 * separated by blanks: "net-v2plus-md". id: ENTITY/requirements/NAME, NAME one of platforms,
 * header, library, versions, or other-N. */
struct requirement {
	struct fact fact;
	const char *name;
	const char *value; /* "Thing.h", "net-v2plus-md"; NULL: the words are all there is */
};

/* A rule that other things have to keep, a subsection of `rules`. id: ENTITY/rules/NAME */
struct rule_fact {
	struct fact fact;
	const char *name;
};

/*
 * A section. `heading` is witnessed by every page that has it, text = the words of the heading.
 * `body` holds what the pages say below it, facts replaced by NODE_FACTS nodes.
 * The text before the first heading of level 2 is the section "intro", without heading.
 */
struct section {
	struct fact fact; /* id: ENTITY#ANCHOR; text: the heading */
	const char *anchor;
	unsigned level;
	struct witness *bodies; /* text: NODE_ROOT */
	size_t body_count;
};

/* Texts of NODE_FACTS nodes: which facts stand at that place of the page. */
#define FACTS_DECLARATION "declaration"
#define FACTS_PARAMETERS "parameters"
#define FACTS_RETURNS "returns"
#define FACTS_STATUS_CODES "status-codes"
#define FACTS_MEMBERS "members"
#define FACTS_REQUIREMENTS "requirements"
#define FACTS_SEQUENCE "sequences/" /* followed by the name */
#define FACTS_RULE "rules/"         /* followed by the name */

struct entity {
	struct arena *arena;
	const char *key; /* path below the locale's folder, without ".md": unique in a model */
	const char *id;  /* "IThing.DoIt", "IThing"; articles: the key */
	const char *name;      /* last part of the id */
	const char *interface; /* of a method; else NULL */
	enum entity_kind kind;

	struct page *pages; /* the source locale first, then by locale */
	size_t page_count;
	struct declaration *declaration; /* NULL if there is none */
	struct header_declaration *header; /* NULL if there is none */
	struct parameter *parameters;
	size_t parameter_count;
	struct status *statuses;
	size_t status_count;
	struct sequence *sequences;
	size_t sequence_count;
	struct member *members;
	size_t member_count;
	struct requirement *requirements;
	size_t requirement_count;
	struct rule_fact *rules;
	size_t rule_count;
	struct section *sections;
	size_t section_count;
};

/* "method", ... and back (KIND_COUNT: no such name). */
const char *entity_kind_name(enum entity_kind kind);
enum entity_kind entity_kind_find(const char *name);

/* Number of facts, those of parts of a declaration included. */
size_t entity_fact_count(const struct entity *entity);

/* These return NULL if the entity has no such thing. */
const struct section *entity_section(const struct entity *entity, const char *anchor);
const struct requirement *entity_requirement(const struct entity *entity, const char *name);
const struct status *entity_status(const struct entity *entity, const char *symbol);
const struct parameter *entity_parameter(const struct entity *entity, const char *name);
const struct sequence *entity_sequence(const struct entity *entity, const char *name);
const struct page *entity_page(const struct entity *entity, const char *locale);

/* The witness of a page in this list, NULL if that page is silent. */
const struct witness *witness_of(const struct witness *witnesses, size_t count, size_t page);

#endif
