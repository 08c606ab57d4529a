# What test scripts share; sourced. A script prints TAP and fails if one of its tests did.
#   BUILD  build folder of the program under test
#   SRC    root of the tree
#   CC, CXX  compilers
# shellcheck shell=sh disable=SC2034

: "${BUILD:?}" "${SRC:?}" "${CC:=gcc}" "${CXX:=g++}"
case $BUILD in
/*) ;;
*) BUILD=$SRC/$BUILD ;;
esac
stele=$BUILD/stele
shared=${STELE_SHARED:-$SRC/../shared}
unset LC_ALL LC_MESSAGES LANGUAGE NO_COLOR STELE_DATA SOURCE_DATE_EPOCH
LANG=C.UTF-8
export LANG
work=$(mktemp -d "${TMPDIR:-/tmp}/stele test.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
number=0
failures=0
echo 'TAP version 13'

# ok STATUS NAME: one test; STATUS is that of a command, 0 for good.
ok() {
	number=$((number + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $number - $2"
	else
		echo "not ok $number - $2"
		failures=$((failures + 1))
		for f in "$work/out" "$work/err"; do
			[ -s "$f" ] && sed 's/^/# /' "$f" | head -n 40
		done
	fi
}

skip() {
	number=$((number + 1))
	echo "ok $number - $1 # SKIP $2"
}

# run STATUS NAME COMMAND...: the command ends with STATUS; output in $work/out and $work/err.
run() {
	wanted=$1
	name=$2
	shift 2
	"$@" >"$work/out" 2>"$work/err"
	got=$?
	[ "$got" -eq "$wanted" ] || echo "# exit status $got, not $wanted"
	[ "$got" -eq "$wanted" ]
	ok $? "$name"
}

# has NAME PATTERN: the last output has a line like this.
has() {
	grep -q -e "$2" "$work/out" "$work/err"
	ok $? "$1"
}

lacks() {
	! grep -q -e "$2" "$work/out" "$work/err"
	ok $? "$1"
}

# same NAME A B: two files or folders hold the same bytes.
same() {
	diff -r "$2" "$3" >"$work/out" 2>"$work/err"
	ok $? "$1"
}

# once NAME: what does not depend on the build is tested in one build folder alone.
once() {
	case $BUILD in
	*sanitize*)
		skip "$1" 'once is enough'
		finish
		;;
	esac
}

# needs_shared NAME: is the folder of large test data there? Skips the test NAME if not.
needs_shared() {
	[ -d "$shared/corpus" ] && return 0
	skip "$1" "no folder of shared test data"
	return 1
}

finish() {
	echo "1..$number"
	[ "$failures" -eq 0 ]
	exit
}
