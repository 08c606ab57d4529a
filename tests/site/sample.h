/* A model made by hand, of an API that does not exist, for the tests of the site. */
#ifndef STELE_TESTS_SITE_SAMPLE_H
#define STELE_TESTS_SITE_SAMPLE_H

#include "model/model.h"

/*
 * Into a zeroed model: five articles, an interface, two methods, an enumeration and a list of
 * status codes, in en-US (the source), ar-SA (three pages), de-DE (one page) and zh-CN.
 */
void sample_model(struct model *model);

/* What must come out as text and never as markup or as a link. */
#define SAMPLE_SCRIPT "<script>alert(1)</script>"
#define SAMPLE_BREAKOUT "\"><script>alert(2)</script>"

#endif
