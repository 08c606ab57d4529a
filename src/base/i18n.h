/* Texts for people. `_` translates; `N_` only marks a text that is translated later. */
#ifndef STELE_BASE_I18N_H
#define STELE_BASE_I18N_H

#include <libintl.h>
#include <locale.h>

#define _(s) gettext(s)
#define N_(s) s

#endif
