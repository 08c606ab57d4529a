/* Facts as HTML, each from the model and not from the words of one page. */
#ifndef STELE_BACK_SITE_FACTS_H
#define STELE_BACK_SITE_FACTS_H

#include "back/site_view.h"

/* The facts that a NODE_FACTS node stands for. What was written once is not written again. */
void facts_write(struct view *view, const struct node *node);

/* The facts of the entity that stood at no place of the page. */
void facts_write_rest(struct view *view);

/* Does the page of `entity` carry this id for one of its facts? Status codes and rules apart. */
bool facts_anchor_find(const struct entity *entity, const char *anchor);

/* Where the page that is shown differs from what is used: a badge, and what the page says. */
void facts_write_differs(struct view *view, const struct fact *fact);

/* A badge that names the language of a text that is not from the page that is shown. */
void facts_write_fallback(struct view *view, size_t page);

#endif
