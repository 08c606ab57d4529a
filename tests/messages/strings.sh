#!/bin/sh
# shellcheck disable=SC2317 # functions are called through check()
# po2c and string_translate(): the texts of the site and the kit in every language at once.
. tests/messages/common.sh

catalog()
{
	printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
	cat
}

catalog > "$tmp/it.po" << 'PO'
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
catalog > "$tmp/zh_CN.po" << 'PO'
msgctxt "site"
msgid "Page"
msgstr "页"
PO
catalog > "$tmp/broken.po" << 'PO'
msgctxt "site"
msgid "Page
msgstr "Pagina"
PO
catalog > "$tmp/plural.po" << 'PO'
msgctxt "site"
msgid "page"
msgid_plural "pages"
msgstr[0] "pagina"
msgstr[1] "pagine"
PO
cat > "$tmp/translate.c" << 'C'
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
	"$tmp/po2c" "$tmp/refused.c" "$@" 2> "$tmp/said"
	same "$?" 2 && [ ! -e "$tmp/refused.c" ]
}

# translated CONTEXT TEXT LOCALE EXPECTED
translated()
{
	same "$("$tmp/translate" "$1" "$2" "$3")" "$4"
}

# shellcheck disable=SC2086
check 'po2c compiles' compile "$tmp/po2c" src/tools/po2c.c $core
check 'a table is made' "$tmp/po2c" "$tmp/table.c" "zh_CN=$tmp/zh_CN.po" "it=$tmp/it.po"
check 'another order' "$tmp/po2c" "$tmp/again.c" "it=$tmp/it.po" "zh_CN=$tmp/zh_CN.po"
check 'the same bytes' cmp "$tmp/table.c" "$tmp/again.c"
check 'it compiles' compile "$tmp/translate" "$tmp/translate.c" "$tmp/table.c" \
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
check 'the table in order' same "$("$tmp/translate")" 'kit|it|Pagina del kit
site|it|Pagina
site|zh-CN|页
site|it|ostile "\ ??/ é'
check 'a table of nothing' "$tmp/po2c" "$tmp/empty.c"
check 'compiles' compile "$tmp/empty" "$tmp/translate.c" "$tmp/empty.c" src/base/strings.c \
	conformance/kit/locale_match.c
check 'and translates nothing' same "$("$tmp/empty" site Page it)" Page

check 'broken input is refused' refused "it=$tmp/broken.po"
check 'with file and line' grep -q 'broken.po:6: ' "$tmp/said"
check 'a plural is refused' refused "it=$tmp/plural.po"
check 'a missing file is refused' refused "it=$tmp/none.po"
check 'a language twice is refused' refused "it=$tmp/it.po" "IT=$tmp/it.po"
check 'no language is refused' refused "C=$tmp/it.po"
check 'no file is refused' refused it
finish
