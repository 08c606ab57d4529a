/* The documentation site: a static, localized folder of HTML made from the model. */
#ifndef STELE_BACK_SITE_H
#define STELE_BACK_SITE_H

#include "model/model.h"

struct site_options {
	const char *assets; /* folder with layout.html and style.css, see site/README.md */
};

/*
 * Write the site of `model` below `folder`:
 *   index.html                  choice of language
 *   style.css                   copied from the assets
 *   LOCALE/index.html           start page; LOCALE is the BCP 47 tag in lower case
 *   LOCALE/KEY.html             every entity in every locale of the model, as a marked fallback
 *                               where the locale has no page of its own; the key "index"
 *                               gives index_.html, as in the spec
 * All links are relative. Same model and assets, same bytes; equal files are left alone.
 * Returns 0; -1 after a message on stderr: layout not usable, a key or locale that is no path
 * below `folder`, an entity without a page, or a file that cannot be written.
 */
int site_write(const struct model *model, const char *folder, const struct site_options *options);

#endif
