# What the scripts of this folder share, on top of tests/lib.sh; sourced. They run from the root.
# shellcheck shell=sh disable=SC2034
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
cd "$SRC" || exit 1
LC_ALL=C.UTF-8
export LC_ALL

core='src/back/po.c src/back/c_text.c src/base/arena.c src/base/file.c src/base/message.c
	src/base/str.c src/base/strbuf.c conformance/kit/locale_match.c'

# compile OUT SOURCE...
compile() {
	out=$1
	shift
	$CC -std=c17 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Werror -Isrc \
		-iquote conformance/kit -o "$out" "$@" -lgettextpo
}

# check NAME COMMAND...: one test
check() {
	label=$1
	shift
	run 0 "$label" "$@"
}

# equal GOT EXPECTED
equal() {
	[ "$1" = "$2" ] || { printf '%s\ninstead of\n%s\n' "$1" "$2"; return 1; }
}
