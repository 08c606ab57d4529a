#include "back/site_locale.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/str.h"
#include "base/strings.h"

/*
 * Names of languages in themselves. A longer tag stands before the language that it begins with.
 * Source: Unicode CLDR, localeDisplayNames of each locale.
 */
static const struct {
	const char *tag;
	const char *name;
} language_names[] = {
	{"ar", "العربية"},
	{"bg", "Български"},
	{"bn", "বাংলা"},
	{"ca", "Català"},
	{"cs", "Čeština"},
	{"da", "Dansk"},
	{"de-AT", "Deutsch (Österreich)"},
	{"de-CH", "Deutsch (Schweiz)"},
	{"de", "Deutsch"},
	{"el", "Ελληνικά"},
	{"en-GB", "English (UK)"},
	{"en", "English"},
	{"es-MX", "Español (México)"},
	{"es", "Español"},
	{"et", "Eesti"},
	{"eu", "Euskara"},
	{"fa", "فارسی"},
	{"fi", "Suomi"},
	{"fr-CA", "Français (Canada)"},
	{"fr", "Français"},
	{"gl", "Galego"},
	{"he", "עברית"},
	{"hi", "हिन्दी"},
	{"hr", "Hrvatski"},
	{"hu", "Magyar"},
	{"id", "Bahasa Indonesia"},
	{"it", "Italiano"},
	{"ja", "日本語"},
	{"ko", "한국어"},
	{"lt", "Lietuvių"},
	{"lv", "Latviešu"},
	{"ms", "Bahasa Melayu"},
	{"nb", "Norsk bokmål"},
	{"nl", "Nederlands"},
	{"pl", "Polski"},
	{"pt-BR", "Português (Brasil)"},
	{"pt-PT", "Português (Portugal)"},
	{"pt", "Português"},
	{"ro", "Română"},
	{"ru", "Русский"},
	{"sk", "Slovenčina"},
	{"sl", "Slovenščina"},
	{"sr-Latn", "Srpski"},
	{"sr", "Српски"},
	{"sv", "Svenska"},
	{"th", "ไทย"},
	{"tr", "Türkçe"},
	{"uk", "Українська"},
	{"ur", "اردو"},
	{"vi", "Tiếng Việt"},
	{"zh-Hant-HK", "繁體中文（香港）"},
	{"zh-Hant", "繁體中文"},
	{"zh-HK", "繁體中文（香港）"},
	{"zh-MO", "繁體中文（澳門）"},
	{"zh-TW", "繁體中文"},
	{"zh", "简体中文"},
};

/* Languages and scripts that are written from right to left. */
static const char *const rtl_languages[] = {
	"ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
};
static const char *const rtl_scripts[] = {"Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"};

const char *site_text(const char *locale, const char *text)
{
	return string_translate("site", text, locale);
}

/* Is `tag` the beginning of `locale`, up to its end or to a '-'? */
static bool begins_with_tag(const char *locale, const char *tag)
{
	size_t n = strlen(tag);

	for (size_t i = 0; i < n; i++) {
		if (str_lower(locale[i]) != str_lower(tag[i]))
			return false;
	}
	return locale[n] == '\0' || locale[n] == '-';
}

const char *site_language_name(const char *locale)
{
	for (size_t i = 0; i < sizeof language_names / sizeof language_names[0]; i++) {
		if (begins_with_tag(locale, language_names[i].tag))
			return language_names[i].name;
	}
	return locale;
}

static bool in_list(const char *locale, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (begins_with_tag(locale, list[i]))
			return true;
	}
	return false;
}

const char *site_direction(const char *locale)
{
	const char *second = strchr(locale, '-');
	size_t n = second != NULL ? strcspn(second + 1, "-") : 0;
	bool rtl;

	if (n == 4) /* a script, which outweighs the language: az-Arab, ks-Deva */
		rtl = in_list(second + 1, rtl_scripts, sizeof rtl_scripts / sizeof rtl_scripts[0]);
	else
		rtl = in_list(locale, rtl_languages,
			sizeof rtl_languages / sizeof rtl_languages[0]);
	return rtl ? "rtl" : "ltr";
}
