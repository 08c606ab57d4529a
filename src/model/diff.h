/*
 * What changed between two models, in terms of facts.
 *
 * Entities are compared by key; those left over by the asset id of their pages, then by id: these
 * have moved. Facts are compared by their id below the entity's, parts of a declaration by name.
 * What stands in a list is "moved" only if its place among the others is another one: what merely
 * shifts because something was put before it is not.
 *
 * A fact that is not there any more was either dropped by the page, or the page still has it and
 * it could not be read. Only the first is "removed". The second, "no longer readable", is decided
 * from the entity as it is now, by what still stands in it outside of facts:
 *   entity       its document is listed in the spec and could not be loaded (diff_side.lost)
 *   declaration  it is there without anything parsed in it, or it runs on over headings of
 *                sections that are gone (its fence is broken), or its section has code that was
 *                not read, or its code stands on the page as a paragraph
 *   its parts    the code of the declaration still has the name where such a part has it
 *   status codes, members, sequences
 *                the first cell, the words or the call of a row stand in a plain table, or between
 *                bars in a paragraph or in code (a table that lost its header's rule), in the
 *                section where the fact stood, or anywhere if that section is gone
 *   parameters   the name begins a paragraph as code, or a line of code
 *   requirements its words are those of a paragraph
 *   rules        its heading is there
 *   nestings     the sequence that showed it is no longer readable, or a document is lost
 *   any fact     its section's heading stands in code now; or the pages came to disagree about it
 *                and nothing decides (disputed)
 * Read with the two models exchanged, the same rules say what is "readable again".
 *
 * Pages that could not be read at all when a spec was compiled have left no trace in it: that
 * locale's page counts as removed.
 *
 * Words are only counted: facts and sections with other words, by locale. Words of facts that came
 * or went count with these facts; words of sections in which something is no longer readable do
 * not count, because they cannot be told from the facts. HTML comments are no words.
 */
#ifndef STELE_MODEL_DIFF_H
#define STELE_MODEL_DIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "model/model.h"

enum change_kind {
	CHANGE_ADDED,
	CHANGE_CHANGED,
	CHANGE_REMOVED,
	CHANGE_MOVED,
	CHANGE_UNREADABLE, /* no longer readable */
	CHANGE_READABLE,   /* readable again */
	CHANGE_KIND_COUNT
};

enum change_subject {
#define SUBJECT(id, name, label, breaks) SUBJECT_##id,
#include "model/diff.def"
#undef SUBJECT
	SUBJECT_COUNT
};

/* Why a fact cannot be read. */
enum change_reason {
	REASON_NONE,
	REASON_DISPUTED, /* the pages disagree, and nothing decides */
	REASON_DOCUMENT, /* the document cannot be loaded */
	REASON_CODE,     /* there is code, but no declaration was found in it */
	REASON_TABLE,    /* it stands in a table that was not understood */
	REASON_TEXT,     /* it stands in plain text */
	REASON_SECTION,  /* its section stands in code */
	REASON_BASIS,    /* what it was derived from cannot be read */
	REASON_COUNT
};

struct change {
	enum change_kind kind;
	enum change_subject subject;
	enum change_reason reason;
	bool breaking;      /* see diff.def; never for what merely cannot be read */
	const char *id;     /* of the fact, or of the part of a declaration */
	const char *name;   /* short, for people: "S_OK", "DoIt.size" */
	const char *before; /* values; NULL: none */
	const char *after;
};

/* Facts and sections of an entity whose words changed in one language. */
struct text_changes {
	const char *locale;
	const char **ids;
	size_t id_count;
};

struct entity_changes {
	const struct entity *before, *after; /* one may be NULL; both: a nesting without a page */
	const char *key; /* that of `after`, else of `before`; "" */
	const char *id;
	struct change *changes;
	size_t change_count;
	struct text_changes *texts;
	size_t text_count;
};

/* One of the two specs. The model must outlive the diff. */
struct diff_side {
	const struct model *model;
	const char **lost; /* documents, below the spec's folder, that could not be loaded */
	size_t lost_count;
	bool index_damaged; /* some entries of the index could not be used */
};

/* An entity whose key is another one now. */
struct diff_move {
	const char *before, *after;
};

struct diff {
	struct arena arena;
	struct entity_changes *entities; /* those with changes, by key and id */
	size_t entity_count;
	const char **locales_added; /* languages that the other spec has not at all; their pages */
	size_t locales_added_count; /* are then no changes of each entity */
	const char **locales_removed;
	size_t locales_removed_count;
	struct diff_move *moves; /* by the key before */
	size_t move_count;
	size_t counts[CHANGE_KIND_COUNT];
	size_t breaking_count;
	size_t text_count;
};

/* Fill the zeroed `diff`. Sorts the lists of lost documents. Time: n log n in the size of both. */
void diff_models(struct diff *diff, const struct diff_side *before, const struct diff_side *after);
bool diff_is_empty(const struct diff *diff);
void diff_release(struct diff *diff);

/* Names that do not depend on the language: "no-longer-readable", "parameter-type", "table". */
const char *change_kind_name(enum change_kind kind);
const char *change_subject_name(enum change_subject subject);
const char *change_reason_name(enum change_reason reason);
/* What users read; English, marked for translation. */
const char *change_kind_label(enum change_kind kind);
const char *change_subject_label(enum change_subject subject);
const char *change_reason_label(enum change_reason reason);

/* Does such a change break hosts? By the table in diff.def alone. */
bool change_breaks(enum change_subject subject, enum change_kind kind);

#endif
