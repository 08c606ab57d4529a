#!/bin/sh
# The shared corpus from every single locale: what translation cannot touch (declarations, status
# sets, sequences, members, structure) equals what all locales state together. Prose carries the
# rest: names of header files, and directions in parameter lists, which translation damages.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
once 'locales alone'
needs_shared 'the shared corpus' || finish

run 0 'all locales together' "$stele" compile -q -o "$work/all" "$shared/corpus"
run 0 'without a source' "$stele" compile -q --source-locale none -o "$work/none" "$shared/corpus"
"$stele" diff --color never "$work/none" "$work/all" >"$work/out" 2>"$work/err"
ok $? 'a source makes no difference'

# The two members of one interface whose names stand on its page without marks, and what a locale
# made of them.
validator() {
	echo "+ added: method in the table Validate [breaking]"
	echo "- removed: method in the table $1 [breaking]"
}

formatter() {
	echo "+ added: method in the table FormatEventInfo [breaking]"
	echo "- removed: method in the table $1 [breaking]"
}

# expected LOCALE: the differences that there are, each explained
expected() {
	# ko-kr alone has a page that lists the contents of the folder
	[ "$1" = ko-kr ] || echo '+ added: article docs/framework/unmanaged-api/hosting/toc: article'
	# names of members that stand on their page without any mark, and so were translated
	case $1 in
	de-de)
		validator 'Überprüfen'
		formatter 'Format Event Info'
		;;
	fr-fr)
		validator 'Valider'
		formatter 'FormatEventInfo ('
		;;
	ru-ru) validator 'Проверить' ;;
	zh-cn) validator '验证' ;;
	esac
}

for folder in "$shared"/corpus/*/; do
	locale=$(basename "$folder")
	run 0 "$locale: is compiled alone" "$stele" compile -q -o "$work/$locale" "$shared/corpus/$locale"
	"$stele" diff --color never "$work/$locale" "$work/all" 2>/dev/null |
		sed -n 's/^  \([-+~]\)/\1/p' |
		grep -v -e ': requirement ' -e ': direction ' | LC_ALL=C sort >"$work/out"
	expected "$locale" | LC_ALL=C sort >"$work/wanted"
	diff "$work/wanted" "$work/out" >"$work/err"
	ok $? "$locale: the same facts"
	"$stele" diff --color never "$work/$locale" "$work/all" 2>/dev/null |
		grep -c -e ': requirement ' -e ': direction ' | sed 's/^/# in prose: /'
done
finish
