#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The C tests, with the address and undefined behaviour sanitizers, and under valgrind if there is
# one. Each C test prints TAP of its own, shown here as comments.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
here=$SRC/tests/kit
ref=$SRC/conformance/reference
flags='-std=c11 -Wall -Wextra -Wpedantic -Werror -pthread'

# compile_TEST FILE FLAGS...: build a C test
# shellcheck disable=SC2317
compile_unit() {
	file=$1
	shift
	set -- "$@" "$here/unit_test.c"
	for f in "$kit"/*.c; do
		case $f in
		*/main.c | */suite.c | */messages*.c | */platform_win32.c) ;;
		*) set -- "$@" "$f" ;;
		esac
	done
	# shellcheck disable=SC2086
	$CC $flags -I"$kit" -o "$file" "$@" -ldl
}

# shellcheck disable=SC2317
compile_reference() {
	file=$1
	shift
	# shellcheck disable=SC2086
	$CC $flags "$@" -I"$kit" -I"$kit/include" -I"$ref" -Wl,--wrap=calloc,--wrap=realloc \
		-o "$file" "$here/reference_test.c" "$ref/reference.c" "$ref/tasks.c" \
		"$kit/com_types.c" "$kit/include/MSCorEE_i.c"
}

for test in unit reference; do
	run 0 "$test: compiles" compile_$test "$work/$test" -O1 -g -fsanitize=address,undefined \
		-fno-sanitize-recover=all
	run 0 "$test: passes with sanitizers" "$work/$test"
	has "$test: to its end" '^1\.\.[1-9]'
	run 0 "$test: compiles for valgrind" compile_$test "$work/$test" -O1 -g -gdwarf-4
	if command -v valgrind >/dev/null; then
		run 0 "$test: passes in valgrind" valgrind -q --error-exitcode=9 \
			--leak-check=full --errors-for-leak-kinds=definite,indirect "$work/$test"
	else
		skip "$test: passes in valgrind" 'valgrind is not installed'
	fi
done
run 0 'reference: compiles with -fsanitize=thread' compile_reference "$work/thread" -O1 -g \
	-fsanitize=thread
run 0 'reference: has no data race' "$work/thread"
finish
