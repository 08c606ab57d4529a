/* SPDX-License-Identifier: 0BSD */
/*
 * What the generated half of the kit tells the runner: plain tables, made from the pages.
 * The runner reads them and knows nothing else of any interface; no documented name stands in it.
 *
 * Every entry carries the id of the fact that it was made from ("IThing.DoIt/returns/S_OK"), by
 * which the words of the pages are found in `stele_suite.words`. Strings are UTF-8 and static.
 */
#ifndef STELE_SUITE_H
#define STELE_SUITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "adapter.h"

#ifdef _WIN32
/* <windows.h> makes a macro of a word that is a name here */
#include "com_types.h"
#undef interface
#endif

/* One argument of a call, or its result. Integers are in `number`, sign- or zero-extended. */
union stele_value {
	uint64_t number;
	void *pointer;
};

/* What the runner may pass for a parameter. */
enum stele_class {
	STELE_SIGNED,    /* integer or enumeration, passed by value */
	STELE_UNSIGNED,
	STELE_POINTER,   /* to something that the runner knows the size of: `size` */
	STELE_INTERFACE, /* pointer to an interface; with [out], pointer to such a pointer */
	STELE_OPAQUE     /* anything else: a method with such a parameter is not called */
};

#define STELE_IN 1u
#define STELE_OUT 2u

struct stele_parameter {
	const char *name;
	const char *type; /* as the page spells it */
	unsigned direction; /* STELE_IN | STELE_OUT; 0: the pages do not say */
	enum stele_class kind;
	uint32_t size; /* bytes of the integer, or of what is pointed at */
	const char *fact;
};

struct stele_status {
	const char *symbol;
	int32_t value;
	const char *fact;
};

/* Call the method on `object`. `arguments` has one entry per parameter, the object left out. */
typedef union stele_value stele_call(void *object, const union stele_value *arguments);

struct stele_method {
	const char *name;
	const char *fact;      /* of the method; its page need not exist */
	const char *signature; /* type as in struct stele_signature */
	const char *signature_fact;
	unsigned slot; /* in the vtable; 3 follows IUnknown */
	bool returns_status; /* false: the result is not an HRESULT */
	bool statuses_known; /* the page lists statuses and the value of each is known */
	const struct stele_status *statuses;
	size_t status_count;
	const struct stele_parameter *parameters;
	size_t parameter_count;
	stele_call *call;
};

struct stele_interface {
	const char *name;
	struct stele_guid iid;
	const char *fact; /* of the declaration */
	const struct stele_method *methods; /* by slot, those of the base left out */
	size_t method_count;
};

/* A rule of COM that the pages state, e.g. "symmetric". The runner has a test for each it knows. */
struct stele_rule {
	const char *name;
	const char *fact;
};

/* `layers=2` and the like; `comparison` is one of = < > <= >=. */
struct stele_observation {
	const char *name;
	const char *comparison;
	const char *value;
};

struct stele_step {
	const char *fact;
	const char *task; /* name of the task that makes the call; NULL: the sequence's own */
	size_t interface; /* index into stele_suite.interfaces */
	size_t method;    /* index into its methods */
	const union stele_value *arguments; /* NULL: the runner chooses */
	size_t argument_count;
	const struct stele_status *statuses; /* admissible; none: the method's own set */
	size_t status_count;
	const struct stele_observation *observations;
	size_t observation_count;
};

struct stele_sequence {
	const char *id; /* e.g. "IThing.DoIt/sequences/nested" */
	const char *fact;
	const char *basis; /* "addition": goes beyond the real pages and is never charged */
	const struct stele_step *steps;
	size_t step_count;
};

/* Two methods that open and close a layer. */
struct stele_pair {
	const char *fact;
	size_t opens, closes; /* indexes into the interface's methods */
};

/*
 * The nestings that the pages show: pair `p` may stand directly inside pair `q` if
 * inside[q * pair_count + p], and outermost if outermost[p].
 */
struct stele_nesting {
	const char *id;
	const char *fact;
	size_t interface;
	const struct stele_pair *pairs;
	size_t pair_count;
	const bool *outermost;
	const bool *inside;
};

/* What the page of one locale says about a fact. Sorted by fact, then locale (strcmp). */
struct stele_words {
	const char *fact;
	const char *locale; /* BCP 47 */
	const char *file;   /* the page, relative to the corpus */
	unsigned line;
	const char *text; /* plain; NULL where the fact is stated without words */
};

/* A text of the runner itself in another language. Sorted by text, then locale. */
struct stele_string {
	const char *text;
	const char *locale;
	const char *translation;
};

struct stele_suite {
	const char *digest; /* of the spec that the suite was made from */
	const char *const *locales; /* of the pages, the source first; NULL-terminated */
	const struct stele_interface *interfaces;
	size_t interface_count;
	const struct stele_rule *rules;
	size_t rule_count;
	const struct stele_sequence *sequences;
	size_t sequence_count;
	const struct stele_nesting *nestings;
	size_t nesting_count;
	const struct stele_words *words;
	size_t word_count;
	const struct stele_string *strings;
	size_t string_count;
};

extern const struct stele_suite stele_suite;

#endif
