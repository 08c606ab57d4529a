#!/bin/sh
# shellcheck disable=SC2317 # functions are called through check()
# The program's own catalogs: up to date, complete, and found under a system that has no locale but
# C.UTF-8.
# shellcheck source=tests/messages/common.sh
. "${SRC:?}/tests/messages/common.sh"

mkdir "$work/tree" && cp -R src conformance locales "$work/tree/" || exit 1
check 'update.sh runs' "$work/tree/locales/update.sh"
check 'stele.pot holds what the sources say (else run locales/update.sh)' \
	cmp locales/stele.pot "$work/tree/locales/stele.pot"

none()
{
	msgattrib "$@" | grep '^msgid "' | sed 1d > "$work/left"
	[ ! -s "$work/left" ] || { cat "$work/left"; return 1; }
}

install_catalog()
{
	mkdir -p "$work/locale/$1/LC_MESSAGES" &&
	msgfmt --check -o "$work/locale/$1/LC_MESSAGES/stele.mo" "locales/$1.po"
}

# found LANGUAGE CONTEXT TEXT EXPECTED
found()
{
	equal "$(LANGUAGE=$1 "$work/lookup" "$work/locale" stele "$2" "$3")" "$4"
}

for catalog in locales/*.po; do
	language=$(basename "$catalog" .po)
	check "$language: up to date" cmp "$catalog" "$work/tree/$catalog"
	check "$language: nothing untranslated" none --untranslated "$catalog"
	check "$language: nothing fuzzy" none --only-fuzzy "$catalog"
	check "$language: msgfmt --check" install_catalog "$language"
done

check 'the reader compiles' compile "$work/lookup" tests/messages/lookup.c
check 'LANGUAGE=it' found it '' 'error: ' 'errore: '
check 'LANGUAGE=it_CH' found it_CH '' 'error: ' 'errore: '
check 'LANGUAGE=fr' found fr '' 'error: ' "$(printf 'erreur\302\240: ')"
check 'LANGUAGE=zh_CN' found zh_CN '' 'error: ' '错误：'
check 'LANGUAGE=de' found de '' 'error: ' 'error: '
finish
