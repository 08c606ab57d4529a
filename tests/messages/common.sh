# Sourced by the tests of this folder, which run from the root of the checkout and print TAP.
# shellcheck shell=sh disable=SC2034
set -u
unset SOURCE_DATE_EPOCH LANGUAGE
LC_ALL=C.UTF-8
export LC_ALL
tmp=$(mktemp -d "${TMPDIR:-/tmp}/stele-messages.XXXXXX") || exit 1
trap 'rm -rf "$tmp"' EXIT
number=0
failed=0

core='src/back/po.c src/back/c_text.c src/base/arena.c src/base/file.c
	src/base/message.c src/base/str.c src/base/strbuf.c conformance/kit/locale_match.c'

# compile OUT SOURCE...
compile()
{
	out=$1
	shift
	# CC may hold options
	# shellcheck disable=SC2086
	${CC:-cc} -std=c17 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Werror -Isrc \
		-iquote conformance/kit -o "$out" "$@" -lgettextpo
}

# check NAME COMMAND...: one test; what the command says is shown if it fails
check()
{
	label=$1
	shift
	number=$((number + 1))
	if "$@" > "$tmp/log" 2>&1; then
		echo "ok $number - $label"
	else
		failed=1
		echo "not ok $number - $label"
		sed 's/^/# /' "$tmp/log"
	fi
}

# same GOT EXPECTED
same()
{
	[ "$1" = "$2" ] || { printf '%s\ninstead of\n%s\n' "$1" "$2"; return 1; }
}

finish()
{
	echo "1..$number"
	exit "$failed"
}
