/* What the files of the comparison share; for diff*.c alone. */
#ifndef STELE_MODEL_DIFF_PARTS_H
#define STELE_MODEL_DIFF_PARTS_H

#include "model/diff.h"
#include "model/diff_match.h"

/* Something that an entity says outside of its facts. */
enum remain_kind {
	REMAIN_CELL,    /* of a plain table: its words */
	REMAIN_BAR,     /* between bars in a paragraph or in code */
	REMAIN_BLOCK,   /* a paragraph or a line of code, its words */
	REMAIN_NAME,    /* code that begins a paragraph or a line of code and ends there */
	REMAIN_HEADING, /* anchor of a heading below the sections */
	REMAIN_SECTION, /* anchor or words of a heading of Markdown in code */
	REMAIN_CODE,    /* the section has a block of code */
	REMAIN_FACTS,   /* which facts stand there */
	REMAIN_ANCHOR   /* a section */
};

struct remain {
	enum remain_kind kind;
	const char *words;   /* as remains_words(); of headings the anchor */
	const char *section; /* anchor; NULL: not known */
	bool explained;      /* of a section: something was found in it, so that its words do
	                        not count */
};

/* Made when something is looked for. */
struct remains {
	const struct entity *entity;
	bool collected;
	struct remain *items; /* sorted */
	size_t count;
	const char *home; /* the section asked for last, and the answer */
	bool home_found;
};

/* Two versions of an entity. */
struct comparison {
	struct diff *diff;
	struct entity_changes *out;
	struct arena *arena;   /* of the diff: what is kept */
	struct arena *scratch; /* of this comparison */
	const struct entity *before, *after;
	struct remains old_remains, new_remains;
	const size_t *page_after;  /* of each page before: that of the same locale after */
	const size_t *page_before; /* the reverse; MATCH_NONE: that side has no such page */
	const struct witness **by_page; /* of each page after; all NULL between calls */
	struct text_changes *texts; /* of each page after */
	bool in_header; /* what is compared is not the code of a page */
	bool disputed; /* the fact at hand, on both sides: changes of it break nothing */
};

/* Add a change; `breaking` follows from the table. Strings are kept as they are. */
void comparison_add(struct comparison *comparison, struct change change);
/* Two values of one property, NULL where there is none: added, changed, removed, or nothing. */
void comparison_value(struct comparison *comparison, enum change_subject subject, const char *id,
	const char *name, const char *before, const char *after);
/* A fact or a part is on one side only. reason: why the other side, which still has it, cannot be
 * read; or that it was disputed where it is. `change` lacks kind, reason and breaking. */
void comparison_gone(struct comparison *comparison, struct change change,
	enum change_reason reason);
void comparison_come(struct comparison *comparison, struct change change,
	enum change_reason reason);

/* diff_remains.c */

/* Letters, digits, '_' and what is not ASCII; the rest is left to markup. */
const char *remains_words(struct arena *arena, const char *s);
/* Is this there, in `section`? In any, if it is NULL or the entity does not have it. */
bool remains_have(struct comparison *comparison, struct remains *remains, enum remain_kind kind,
	const char *words, const char *section);
/* Does the heading of `section`, of the other entity, stand in code? */
bool remains_have_section(struct comparison *comparison, struct remains *remains,
	const struct section *section);
/* The same for the section `anchor` of `other`, which may be NULL. */
bool remains_have_home(struct comparison *comparison, struct remains *remains,
	const struct entity *other, const char *anchor);
/* Words of this section do not count. */
void remains_explain(struct remains *remains, const char *section);
/* False for all sections if nothing was looked for. */
bool remains_explained(const struct remains *remains, const char *section);
/* Anchor of the section where the entity's facts stand (FACTS_...), NULL if it does not say. */
const char *remains_facts_section(struct comparison *comparison, struct remains *remains,
	const char *what);
/* Has the code of this declaration a heading of a section that the entity lacks? */
bool declaration_runs_on(struct comparison *comparison, struct remains *remains,
	const struct entity *other);

/* The others: each adds what it finds. */
void diff_declaration(struct comparison *comparison);
void diff_facts(struct comparison *comparison);
void diff_sequences(struct comparison *comparison);
void diff_words_begin(struct comparison *comparison);
/* labels: compare these, too; not where the values changed that they are the words for. */
void diff_words(struct comparison *comparison, const struct fact *before, const struct fact *after,
	bool labels);
void diff_words_end(struct comparison *comparison); /* titles and sections; the result */

/*
 * To be called for a fact that is there on both sides, before its properties are compared. Where
 * its pages agree on one side only, that is the change, and the properties say nothing more:
 * returns true. `change` has subject, id, name and values.
 */
bool diff_dispute(struct comparison *comparison, struct change change, const struct fact *before,
	const struct fact *after);

/* Do two links lead to the same place? Entities that moved have the key that they have now; to one
 * that has come or gone, the link is the same. */
bool diff_same_target(const struct diff *diff, const char *before, const char *after);

/* diff_nesting.c; `group` of the entity `before` or `after`, one of which may be NULL. */
typedef struct entity_changes *diff_group(void *context, const struct entity *before,
	const struct entity *after, const char *interface);
void diff_nestings(struct diff *diff, const struct diff_side *before,
	const struct diff_side *after, diff_group *group, void *context);

#endif
