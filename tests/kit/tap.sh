# SPDX-License-Identifier: 0BSD
# What the scripts in this folder share; sourced. On top of tests/lib.sh:
#   CFLAGS are added to what the compiler gets
# shellcheck shell=sh disable=SC2034
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

: "${CFLAGS:=-O1 -g}"
kit=$BUILD/kit
suite=$kit/stele-suite
reference=$BUILD/hosts/reference.so
null=$BUILD/hosts/null.so
unset BAD
# a crash shall be one, also in a sanitized build
ASAN_OPTIONS=handle_segv=0:handle_abort=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0
export ASAN_OPTIONS
LANG=en_US.UTF-8
# the call sequence of the pages, and the nesting that it shows
sequence=IHostTaskManager.LeaveRuntime/sequences/nested-layers
nesting=IHostTaskManager/nesting

# failed NAME ID...: exactly these tests failed in the last run, in this order.
failed() {
	name=$1
	shift
	sed -n 's/^failed //p' "$work/out" >"$work/failed"
	: >"$work/wanted"
	for id in "$@"; do
		echo "$id" >>"$work/wanted"
	done
	diff "$work/wanted" "$work/failed" | sed 's/^/# /'
	cmp -s "$work/wanted" "$work/failed"
	ok $? "$name"
}

# library FILE SOURCE...: compile a host against the kit.
library() {
	file=$1
	shift
	# shellcheck disable=SC2086
	$CC -std=c11 -Wall -Wextra $CFLAGS -fPIC -shared -pthread -Wl,-z,nodelete -I"$kit" \
		-I"$kit/include" -I"$SRC/conformance/reference" -o "$file" "$@" 2>"$work/err" || {
		sed 's/^/# /' "$work/err"
		return 1
	}
}
