/*
 * Bilingual pages: every translated segment stands in `<span data-ttu-id="...">`, and its source
 * behind it, in `<span class="sxs-lookup"><span data-stu-id="...">`. What stands in neither is both
 * languages'.
 */
#ifndef STELE_FRONT_BILINGUAL_H
#define STELE_FRONT_BILINGUAL_H

#include <stdbool.h>

#include "model/text.h"

/* Has the text of a page such spans? A quick look; the tree decides. */
bool bilingual_is(const char *text);

/*
 * The page in one of its two languages: a copy of the tree without the other's segments, and
 * without the spans. Texts that touch become one.
 */
struct node *bilingual_copy(struct arena *arena, const struct node *root, bool source);

#endif
