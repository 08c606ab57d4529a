#!/bin/sh
# The order of the source tree: who includes whom, what stands where, how it looks.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
cd "$SRC" || exit 1
once 'the source tree'

# includes FOLDER FORBIDDEN...: no file of src/FOLDER includes from these folders
includes() {
	from=$1
	shift
	for to in "$@"; do
		grep -rn "#include \"$to/" "src/$from" >"$work/out" 2>"$work/err"
		[ $? -eq 1 ]
		ok $? "$from does not include $to"
	done
}

includes base model front back
includes model front back
includes front back
includes back front
for folder in base model front back; do
	grep -rn '#include "\(command\|generate\)\.h"' "src/$folder" >"$work/out" 2>"$work/err"
	[ $? -eq 1 ]
	ok $? "$folder knows no command"
done
grep -rn '#include <' src/base | grep -v -E '<(stdio|stdlib|string|stdarg|stdbool|stddef|stdint|stdalign|errno|fcntl|dirent|unistd|locale|libintl|sys/stat|sys/types|limits|time|sched|pthread|stdatomic)\.h>' \
	>"$work/out"
[ ! -s "$work/out" ]
ok $? 'base includes the C library alone'

# one LIBRARY PATTERN: exactly one module includes it
one() {
	grep -rlE "#include <($2)" src | sed 's/\.[ch]$//' | sort -u >"$work/out"
	[ "$(wc -l <"$work/out")" -eq 1 ]
	ok $? "one module includes $1"
}

one cmark-gfm 'cmark-gfm'
one libyaml 'yaml\.h'
one gettext-po 'gettext-po'
one libxml2 'libxml/'
one nettle 'nettle/'

# names of what the pages document, taken from the spec
"$stele" compile -q -o "$work/spec" spec/pages
grep -ho -E ' (id|symbol|name|interface|value)="[^"]*"' "$work"/spec/*.xml | sed 's/^[^"]*"//; s/"$//' |
	tr '/#.' '\n\n\n' | grep -x -E 'I?[A-Z][A-Za-z0-9_]{4,}' | sort -u |
	grep -v -x -E 'IUnknown|S_OK|E_NOINTERFACE|E_POINTER|QueryInterface|AddRef|Release|HRESULT|REFIID|DWORD|ULONG|SIZE_T|LCID|PVOID|BOOL|LPTHREAD_START_ROUTINE|COM' \
	>"$work/names"
grep -q -x LeaveRuntime "$work/names" && grep -q -x HOST_E_TIMEOUT "$work/names"
ok $? 'there are documented names to look for'
grep -rn -w -F -f "$work/names" src conformance/kit --include='*.[ch]' >"$work/out"
[ $? -eq 1 ]
ok $? 'no documented name stands in the program or in the kit'

find src conformance/kit conformance/reference conformance/hosts tests bench -name '*.[ch]' |
	while read -r file; do
		expand -t 8 "$file" | LC_ALL=C.UTF-8 grep -nE '^.{101,}' | sed "s|^|$file:|"
	done >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no line of C is longer than 100 columns'
[ -d .git ] || skip 'no line of the sources ends with blanks, no path' 'no git checkout'
git -C "$SRC" grep -nIE '[[:space:]]$' -- '*.c' '*.h' '*.sh' 'Makefile' >"$work/out" 2>"$work/err"
[ ! -s "$work/out" ]
ok $? 'no line of the sources ends with blanks'
git -C "$SRC" grep -nIE '(^|[^A-Za-z0-9_.])/(work|home)/' -- . ':!tests/tree.sh' >"$work/out" 2>"$work/err"
[ ! -s "$work/out" ]
ok $? 'no path of a machine stands in the tree'

if command -v shellcheck >/dev/null; then
	find tests build-aux locales -name '*.sh' | LC_ALL=C sort >"$work/scripts"
	# shellcheck disable=SC2046
	run 0 'shellcheck finds nothing' shellcheck -x -S warning $(cat "$work/scripts")
else
	skip 'shellcheck finds nothing' 'shellcheck is not installed'
fi
finish
