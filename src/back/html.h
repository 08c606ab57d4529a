/*
 * Escaping for HTML: the only place where text of a page becomes markup. All strings are UTF-8.
 * Control characters, which HTML forbids, become U+FFFD.
 */
#ifndef STELE_BACK_HTML_H
#define STELE_BACK_HTML_H

#include <stdbool.h>

#include "base/strbuf.h"

/* Content of an element. */
void html_text(struct strbuf *out, const char *s);

/* Content of an element: a long name, which may be broken between its words ("_", "::", "aB"). */
void html_symbol(struct strbuf *out, const char *s);

/* Value of an attribute, between double quotes that the caller writes. */
void html_attribute(struct strbuf *out, const char *s);

/* Value of an id attribute: white space becomes '-'. */
void html_id(struct strbuf *out, const char *id);

/*
 * May this link target be published as it is? Only absolute http:, https: and mailto:; everything
 * else (javascript:, data:, //host, relative) may not.
 */
bool html_url_allowed(const char *url);

/* Such a target as the value of an attribute: what may not stand in a URL is percent-encoded. */
void html_url(struct strbuf *out, const char *url);

/* A path of files, or an id behind '#', as part of a URL in an attribute. */
void html_url_path(struct strbuf *out, const char *path);
void html_url_fragment(struct strbuf *out, const char *id);

#endif
