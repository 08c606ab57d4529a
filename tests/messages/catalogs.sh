#!/bin/sh
# shellcheck disable=SC2317 # functions are called through check()
# The catalogs made from the pages: msgfmt accepts each, and libintl finds what stands in them.
# shellcheck source=tests/messages/common.sh
. "${SRC:?}/tests/messages/common.sh"

# shellcheck disable=SC2086
check 'the writer compiles' compile "$work/write" tests/messages/write_sample.c \
	src/back/messages.c src/back/messages_po.c src/back/messages_c.c $core src/model/model.c \
	src/model/entity.c src/model/text.c src/model/nesting.c
check 'catalogs are written' "$work/write" "$work/source"
check 'catalogs are written without a source' "$work/write" "$work/none" nosource
check 'catalogs of our own pages are written' "$stele" messages "$BUILD/spec" -o "$work/own"

(cd "$work" && find . -name '*.po' -o -name '*.pot' | LC_ALL=C sort) >"$work/catalogs"
while read -r catalog; do
	check "msgfmt -c ${catalog#./}" msgfmt -c -o /dev/null "$work/$catalog"
done <"$work/catalogs"

install_catalog()
{
	mkdir -p "$work/locale/$1/LC_MESSAGES" &&
	msgfmt -c -o "$work/locale/$1/LC_MESSAGES/stele-messages.mo" \
		"$work/source/po/stele-messages/$1.po"
}

# found LANGUAGE CONTEXT TEXT EXPECTED
found()
{
	equal "$(LANGUAGE=$1 "$work/lookup" "$work/locale" stele-messages "$2" "$3")" "$4"
}

check 'the reader compiles' compile "$work/lookup" tests/messages/lookup.c
check 'it_IT is installed' install_catalog it_IT
check 'ar_EG is installed' install_catalog ar_EG
id=IThing.DoIt/returns/S_OK
check 'libintl finds a sentence' found it_IT "$id" 'It was done.' 'Fatto "in fretta" \ bene.'
check 'the source stands in for a sentence that is missing' \
	found it_IT IThing.DoIt/returns/E_FAIL 'It was not done.' 'It was not done.'
check 'the source stands in for a language that is missing' \
	found de "$id" 'It was done.' 'It was done.'
check 'the first language that there is' \
	found de:it_IT "$id" 'It was done.' 'Fatto "in fretta" \ bene.'
check 'text from right to left' found ar_EG thing-status-codes/status-codes/E_FAIL \
	'The call failed.' 'فشل الاستدعاء.'
finish
