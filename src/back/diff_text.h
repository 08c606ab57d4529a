/* A diff for people, in the user's language: grouped by entity, one line a change. */
#ifndef STELE_BACK_DIFF_TEXT_H
#define STELE_BACK_DIFF_TEXT_H

#include <stdbool.h>

#include "base/strbuf.h"
#include "model/diff.h"

/*
 * Append
 *     ENTITY (key)
 *       ~ changed: parameter type DoIt.size: SIZE_T -> DWORD [breaking]
 *       texts changed in fr-FR: 3
 * Control characters of the specs do not reach the terminal; line ends become blanks.
 */
void diff_text_write(struct strbuf *out, const struct diff *diff, bool color);

#endif
