# SPDX-License-Identifier: 0BSD
# Builds $bad, the library of bad_host.c; sourced after tap.sh.
# shellcheck shell=sh disable=SC2154

bad=$work/bad.so
ref=$SRC/conformance/reference
# shellcheck disable=SC2086
$CC -std=c11 $CFLAGS -fPIC -c -Dstele_adapter=reference_adapter -I"$kit" -I"$kit/include" \
	-o "$work/adapter.o" "$ref/adapter.c" &&
	library "$bad" "$SRC/tests/kit/bad_host.c" "$work/adapter.o" "$ref/reference.c" \
		"$ref/tasks.c" "$kit/include/MSCorEE_i.c" "$kit/com_types.c"
ok $? 'the bad host compiles'

# bad FAULT STATUS [OPTION...]: run the suite on the host with this fault.
bad() {
	BAD=$1
	export BAD
	status=$2
	shift 2
	run "$status" "$BAD: exit status" "$suite" "$bad" "$@"
	unset BAD
}
