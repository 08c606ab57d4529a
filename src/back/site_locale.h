/* What a site knows about locales: names, direction of writing, texts of the interface. */
#ifndef STELE_BACK_SITE_LOCALE_H
#define STELE_BACK_SITE_LOCALE_H

/* Marks a text of the interface of the site for translation, context "site". */
#define SITE_(s) s

/* A text marked with SITE_() in the language of `locale`, or the text itself. */
const char *site_text(const char *locale, const char *text);

/* Name of the language in itself: "Italiano", "简体中文"; the tag where it is not known. */
const char *site_language_name(const char *locale);

/* "ltr" or "rtl". */
const char *site_direction(const char *locale);

#endif
