/* The files of a site: each writes one and returns 0, or -1 after a message. */
#ifndef STELE_BACK_SITE_PAGE_H
#define STELE_BACK_SITE_PAGE_H

#include "back/site_view.h"

/* The page of model->entities[index] in `locale`. */
int site_page_write(const struct site *site, const char *locale, size_t index);

/* The start page of `locale`: all entities by kind. */
int site_start_write(const struct site *site, const char *locale);

/* The choice of language above the locales. */
int site_choice_write(const struct site *site);

/* `<nav>` with the file in the other locales; marks those that have no page of the entity. */
void site_languages_write(struct view *view);

/* `<nav>` with the groups of the start page and, of an interface, its methods. */
void site_nav_write(struct view *view);

/* Open a landmark: `<nav class="CLASS" aria-label="LABEL">`; label is a SITE_() text. */
void site_nav_open(struct view *view, const char *class, const char *label);

#endif
