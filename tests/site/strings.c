/* Stands for the table that is made from the catalogs: a few texts, in the order of strings.h. */
#include "base/strings.h"

const struct string_entry string_table[] = {
	{"site", "API reference", "ar", "مرجع واجهات البرمجة"},
	{"site", "API reference", "de", "API-Referenz"},
	{"site", "Breadcrumb", "ar", "مسار التنقل"},
	{"site", "Contents", "ar", "المحتويات"},
	{"site", "Fallback", "ar", "بديل"},
	{"site", "Fallback", "de", "Ersatz"},
	{"site", "Important", "ar", "مهم"},
	{"site", "Language", "ar", "اللغة"},
	{"site", "Method", "ar", "دالة"},
	{"site", "Next", "ar", "التالي"},
	{"site", "Note", "ar", "ملاحظة"},
	{"site", "On this page", "ar", "في هذه الصفحة"},
	{"site", "On this page", "de", "Auf dieser Seite"},
	{"site", "Previous", "ar", "السابق"},
	{"site", "Step", "ar", "خطوة"},
	{"site", "This page is not available in your language.", "ar",
		"هذه الصفحة غير متوفرة بلغتك."},
	{"site", "This page is not available in your language.", "de",
		"Diese Seite gibt es nicht in Ihrer Sprache."},
	{"site", "differs on the page", "ar", "تختلف في الصفحة"},
};
const size_t string_table_count = sizeof string_table / sizeof string_table[0];
const char *const string_locales[] = {"ar", "de"};
const size_t string_locale_count = 2;
