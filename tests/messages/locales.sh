#!/bin/sh
# shellcheck disable=SC2317 # functions are called through check()
# The program's own catalogs: up to date, complete, and found under a system that has no locale but
# C.UTF-8.
. tests/messages/common.sh

mkdir "$tmp/tree" && cp -R src conformance locales "$tmp/tree/" || exit 1
check 'update.sh runs' "$tmp/tree/locales/update.sh"
check 'stele.pot holds what the sources say (else run locales/update.sh)' \
	cmp locales/stele.pot "$tmp/tree/locales/stele.pot"

none()
{
	msgattrib "$@" | grep '^msgid "' | sed 1d > "$tmp/left"
	[ ! -s "$tmp/left" ] || { cat "$tmp/left"; return 1; }
}

install_catalog()
{
	mkdir -p "$tmp/locale/$1/LC_MESSAGES" &&
	msgfmt --check -o "$tmp/locale/$1/LC_MESSAGES/stele.mo" "locales/$1.po"
}

# found LANGUAGE CONTEXT TEXT EXPECTED
found()
{
	same "$(LANGUAGE=$1 "$tmp/lookup" "$tmp/locale" stele "$2" "$3")" "$4"
}

for catalog in locales/*.po; do
	name=$(basename "$catalog" .po)
	check "$name: up to date" cmp "$catalog" "$tmp/tree/$catalog"
	check "$name: nothing untranslated" none --untranslated "$catalog"
	check "$name: nothing fuzzy" none --only-fuzzy "$catalog"
	check "$name: msgfmt --check" install_catalog "$name"
done

check 'the reader compiles' compile "$tmp/lookup" tests/messages/lookup.c
check 'LANGUAGE=it' found it '' 'error: ' 'errore: '
check 'LANGUAGE=it_CH' found it_CH '' 'error: ' 'errore: '
check 'LANGUAGE=fr' found fr '' 'error: ' "$(printf 'erreur\302\240: ')"
check 'LANGUAGE=zh_CN' found zh_CN '' 'error: ' '错误：'
check 'LANGUAGE=de' found de '' 'error: ' 'error: '
finish
