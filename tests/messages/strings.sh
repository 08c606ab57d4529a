#!/bin/sh
# shellcheck disable=SC2317 # functions are called through check()
# po2c and string_translate(): the texts of the site and the kit in every language at once.
# shellcheck source=tests/messages/common.sh
. "${SRC:?}/tests/messages/common.sh"

catalog()
{
	printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
	cat
}

catalog > "$work/it.po" << 'PO'
msgid "no context"
msgstr "senza contesto"

msgctxt "site"
msgid "Page"
msgstr "Pagina"

msgctxt "kit"
msgid "Page"
msgstr "Pagina del kit"

#, fuzzy
msgctxt "site"
msgid "fuzzy"
msgstr "incerto"

msgctxt "site"
msgid "open"
msgstr ""

msgctxt "site"
msgid "hostile \"\\ ??/ é\n"
msgstr "ostile \"\\ ??/ é\n"
PO
catalog > "$work/zh_CN.po" << 'PO'
msgctxt "site"
msgid "Page"
msgstr "页"
PO
catalog > "$work/broken.po" << 'PO'
msgctxt "site"
msgid "Page
msgstr "Pagina"
PO
catalog > "$work/plural.po" << 'PO'
msgctxt "site"
msgid "page"
msgid_plural "pages"
msgstr[0] "pagina"
msgstr[1] "pagine"
PO
cat > "$work/translate.c" << 'C'
#include <stdio.h>
#include <string.h>
#include "base/strings.h"
int main(int argc, char **argv)
{
	if (argc == 4)
		puts(string_translate(argv[1], argv[2], argv[3]));
	for (size_t i = 0; argc != 4 && i < string_count(); i++)
		printf("%s|%s|%s\n", string_at(i)->context, string_at(i)->locale,
			string_at(i)->translation);
	return 0;
}
C

refused()
{
	"$work/po2c" "$work/refused.c" "$@" 2> "$work/said"
	equal "$?" 2 && [ ! -e "$work/refused.c" ]
}

# translated CONTEXT TEXT LOCALE EXPECTED
translated()
{
	equal "$("$work/translate" "$1" "$2" "$3")" "$4"
}

# shellcheck disable=SC2086
check 'po2c compiles' compile "$work/po2c" src/tools/po2c.c $core
check 'a table is made' "$work/po2c" "$work/table.c" "zh_CN=$work/zh_CN.po" "it=$work/it.po"
check 'another order' "$work/po2c" "$work/again.c" "it=$work/it.po" "zh_CN=$work/zh_CN.po"
check 'the same bytes' cmp "$work/table.c" "$work/again.c"
check 'it compiles' compile "$work/translate" "$work/translate.c" "$work/table.c" \
	src/base/strings.c conformance/kit/locale_match.c
check 'a translation' translated site Page it Pagina
check 'by context' translated kit Page it 'Pagina del kit'
check 'of another context' translated cli Page it Page
check 'for a region' translated site Page it-CH Pagina
check 'the form of POSIX' translated site Page it_IT.UTF-8 Pagina
check 'Chinese' translated site Page zh-CN 页
check 'not for another script' translated site Page zh-TW Page
check 'of a language without catalog' translated site Page de Page
check 'of a text that one language lacks' translated kit Page zh-CN Page
check 'of an unknown text' translated site Pages it Pages
check 'fuzzy is not used' translated site fuzzy it fuzzy
check 'open is not used' translated site open it open
check 'hostile text' translated site "$(printf 'hostile "\\ ??/ é\n.')" it 'hostile "\ ??/ é
.'
check 'the table in order' equal "$("$work/translate")" 'kit|it|Pagina del kit
site|it|Pagina
site|zh-CN|页
site|it|ostile "\ ??/ é'
check 'a table of nothing' "$work/po2c" "$work/empty.c"
check 'compiles' compile "$work/empty" "$work/translate.c" "$work/empty.c" src/base/strings.c \
	conformance/kit/locale_match.c
check 'and translates nothing' equal "$("$work/empty" site Page it)" Page

check 'broken input is refused' refused "it=$work/broken.po"
check 'with file and line' grep -q 'broken.po:6: ' "$work/said"
check 'a plural is refused' refused "it=$work/plural.po"
check 'a missing file is refused' refused "it=$work/none.po"
check 'a language twice is refused' refused "it=$work/it.po" "IT=$work/it.po"
check 'no language is refused' refused "C=$work/it.po"
check 'no file is refused' refused it
finish
