/*
 * One file of the site while it is being written: where it stands, in which language, and what
 * it holds so far. Private to the site_*.c files.
 */
#ifndef STELE_BACK_SITE_VIEW_H
#define STELE_BACK_SITE_VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "back/site_layout.h"
#include "back/site_locale.h"
#include "base/strbuf.h"
#include "model/model.h"

/* A status code whose value a page of status codes states. */
struct site_code {
	const char *symbol;
	const struct entity *entity;
};

/* What all files of a site share; not changed while they are written. */
struct site {
	const struct model *model;
	const char *folder;
	struct arena arena;
	struct site_layout layout;
	const struct entity **methods; /* by interface, name and key */
	size_t method_count;
	struct site_code *codes; /* by symbol */
	size_t code_count;
	size_t kind_counts[KIND_COUNT];
};

/* A set of strings that outlive it. */
struct site_ids {
	const char **slots;
	size_t size, count;
};

/* A file of the site. */
struct view {
	const struct site *site;
	struct arena *arena;         /* released with the file */
	const char *locale;          /* of the file */
	const char *path;            /* below the locale's folder, "hosting/x.html"; NULL: the
	                                file above the locales */
	const struct entity *entity; /* NULL: an index */
	size_t page;                 /* of entity->pages: the one to show, a fallback included */
	bool fallback;               /* the locale has no page of its own */
	const char *lang;            /* language of the element that is being written */
	struct strbuf *out;          /* the slot that is being written */
	struct strbuf slots[SLOT_COUNT];
	struct site_ids ids;
	const struct section *section; /* that is being written */
	unsigned level;                /* of the last heading */
	bool no_links;                 /* inside a link or a summary */
	bool no_direction;              /* what is written has its direction from the declaration */
	/* what was written of the entity's facts */
	bool declaration_done, parameters_done, requirements_done;
	bool *statuses_done, *members_done, *sequences_done, *rules_done;
};

/* Texts -------------------------------------------------------------------------------------- */

/* A SITE_() text in the file's language, marked where it stands in text of another language. */
void view_ui(struct view *view, const char *text);

/*
 * Write lang and dir attributes if `locale` is not the language of the text around, and make it
 * the language of what follows. Returns the language before: the caller puts it back to
 * view->lang behind the element.
 */
const char *view_enter(struct view *view, const char *locale);

/* `<TAG class="CLASS" lang dir>`; class may be NULL. As view_enter(). */
const char *view_open(struct view *view, const char *tag, const char *class, const char *locale);

/* A span in the language of `locale`, without its tags where that is the language around. */
const char *view_span(struct view *view, const char *locale);
void view_span_end(struct view *view, const char *before);

/* Name of a language, marked as that language. */
void view_language_name(struct view *view, const char *locale);

/* Identifiers -------------------------------------------------------------------------------- */

/* ` id="ID"`, or nothing if this file has that id already or it cannot be one. True: written. */
bool view_id(struct view *view, const char *id);

/* Is this an id that view_id() would write in some file? Ids of the layout begin with "site-". */
bool site_id_valid(const char *id);

/* Links -------------------------------------------------------------------------------------- */

/* Path from this file to the folder of the site, and of its locale: "" or "../../". */
void view_root(struct view *view);
void view_base(struct view *view);

/* Path from this file to a file below the folder of `locale`. */
void view_path(struct view *view, const char *locale, const char *path);

/*
 * File of an entity below the folder of a locale, "hosting/x.html"; a key that would give the name
 * of the start page is changed as in the spec.
 */
const char *site_entity_path(struct arena *arena, const struct entity *entity);

/*
 * `<a href>` to an entity of the same locale, with `#anchor` unless it is NULL.
 * Returns false, and writes nothing, where no link may stand here (view->no_links).
 */
bool view_link(struct view *view, const struct entity *entity, const char *anchor);

/* Where the status code `symbol` is described, NULL if no page of status codes does. */
const struct entity *site_find_code(const struct site *site, const char *symbol);

/* The methods of an interface: index of the first in site->methods, and their number. */
size_t site_methods(const struct site *site, const char *interface, size_t *count);

/* Pages and names ---------------------------------------------------------------------------- */

/* Index of the page of `entity` to show in `locale`: its own, else the source's, else the first. */
size_t site_choose_page(const struct entity *entity, const char *locale, bool *fallback);

/* Name of an entity as lists show it: "IThing::DoIt" as code, the title of an article as text. */
void view_entity_name(struct view *view, const struct entity *entity);

/* The first paragraph of the intro in the language of `locale`, NULL if there is none; *page is
 * the index of the page that says it. */
const struct node *site_summary(const struct entity *entity, const char *locale, size_t *page);

/* Names of kinds, in the singular and of a group: SITE_() texts. */
const char *site_kind_name(enum entity_kind kind);
const char *site_kind_group(enum entity_kind kind);
/* The kinds in the order in which lists show them. */
extern const enum entity_kind site_kind_order[KIND_COUNT];

/* The file ----------------------------------------------------------------------------------- */

void view_init(struct view *view, const struct site *site, struct arena *arena,
	const char *locale, const char *path, const struct entity *entity);
void view_release(struct view *view);

/* Fill the layout and write the file. Returns 0, or -1 after a message. */
int view_write(struct view *view);

#endif
