#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The hand-written half of the kit names nothing that the pages document; style of its files.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
folder=$SRC/conformance/kit

# interfaces and methods from the ids of tests, statuses from the tables
{
	"$suite" --list | sed -n 's,^\([^.]*\)\.\([^/]*\)/returns$,\1 \2,p' | tr ' ' '\n'
	sed -n 's/^.*{"\([A-Z][A-Z0-9]*_[A-Z0-9_]*\)", .*/\1/p' "$kit/suite.c"
} | sort -u | grep -v -x -e IUnknown -e S_OK -e E_NOINTERFACE -e E_POINTER >"$work/names"
grep -q '^HOST_E_TIMEOUT$' "$work/names" &&
grep -q LeaveRuntime "$work/names"
ok $? 'there are names to look for'
grep -n -w -F -f "$work/names" "$folder"/*.[ch] >"$work/out" 2>"$work/err"
[ $? -eq 1 ]
ok $? 'no documented name stands in the runner'
: >"$work/out"
for f in "$folder"/*.[ch] "$folder/Makefile" "$SRC"/conformance/reference/* \
	"$SRC"/conformance/hosts/null/*; do
	head -2 "$f" | grep -q 'SPDX-License-Identifier: 0BSD' || echo "$f" >>"$work/out"
done
[ ! -s "$work/out" ]
ok $? 'each file states its licence'
for f in "$folder"/*.[ch] "$SRC"/conformance/reference/*.[ch]; do
	expand -t 8 "$f" | awk -v f="$f" 'length > 100 {print f ":" NR ": " length}'
done >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no line is longer than 100 columns'

cat >"$work/types.c" <<'EOF'
#include "com_types.h"
#include "adapter.h"
int f(IUnknown *object);
int f(IUnknown *object)
{
	return object != 0 && sizeof(LONG) == 4 && sizeof(WCHAR) == 2 && FAILED(E_POINTER);
}
EOF
cp "$work/types.c" "$work/types.cc"
warnings='-Wall -Wextra -Wpedantic -Werror'
for c in gcc clang x86_64-w64-mingw32-gcc i686-w64-mingw32-gcc; do
	if command -v $c >/dev/null; then
		# shellcheck disable=SC2086
		run 0 "com_types.h: $c" $c -std=c11 $warnings -I"$folder" -c "$work/types.c" \
			-o "$work/types.o"
	else
		skip "com_types.h: $c" "$c is not installed"
	fi
done
for c in g++ clang++ x86_64-w64-mingw32-g++; do
	if command -v $c >/dev/null; then
		# shellcheck disable=SC2086
		run 0 "com_types.h: $c" $c -std=c++17 $warnings -I"$folder" -c "$work/types.cc" \
			-o "$work/types.o"
	else
		skip "com_types.h: $c" "$c is not installed"
	fi
done
finish
