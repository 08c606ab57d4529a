#!/bin/sh
# Runs all tests of one or more build folders and adds them up.
# Usage: tests/run.sh BUILD...
# A test is a program or a script that prints TAP; each gets BUILD (its build folder), SRC (the root
# of the project) and STELE_SHARED (the folder of large test data; such tests skip without it).
set -u

SRC=$(pwd)
STELE_SHARED=${STELE_SHARED:-$SRC/../shared}
export SRC STELE_SHARED
passed=0 failed=0 skipped=0

# one name NAME COMMAND...
one() {
	name=$1
	shift
	log=$BUILD/test-logs/$(echo "$name" | tr '/' '_').log
	started=$(date +%s)
	CMOCKA_MESSAGE_OUTPUT=TAP "$@" > "$log" 2>&1 < /dev/null
	status=$?
	took=$(($(date +%s) - started))
	skip=$(grep -c -E '^(not )?ok\b.*# *SKIP' "$log")
	fail=$(grep -E '^not ok\b' "$log" | grep -v -c -E '# *SKIP')
	pass=$(grep -E '^ok\b' "$log" | grep -v -c -E '# *SKIP')
	plan=$(sed -n 's/^1\.\.\([0-9][0-9]*\).*/\1/p' "$log" | head -n 1)
	if [ "$status" -ne 0 ] && [ "$fail" -eq 0 ]; then
		echo "not ok - $name ended with status $status" >> "$log"
		fail=1
	elif [ -n "$plan" ] && [ "$plan" -ne $((skip + fail + pass)) ]; then
		echo "not ok - $name planned $plan tests and ran $((skip + fail + pass))" >> "$log"
		fail=$((fail + 1))
	elif [ $((skip + fail + pass)) -eq 0 ] && [ "$plan" != 0 ]; then
		echo "not ok - $name ran no test" >> "$log"
		fail=1
	fi
	passed=$((passed + pass)) failed=$((failed + fail)) skipped=$((skipped + skip))
	printf '%s: %d passed, %d failed, %d skipped (%d s)\n' "$label$name" "$pass" "$fail" "$skip" \
		"$took"
	grep -E '# *SKIP' "$log" | sed 's/^/    /'
	if [ "$fail" -gt 0 ]; then
		sed 's/^/    /' "$log" | tail -n 60
	fi
}

for BUILD in "$@"; do
	export BUILD
	label="$BUILD: "
	mkdir -p "$BUILD/test-logs"
	find "$BUILD/tests" -type f -name 'test_*' ! -name '*.d' ! -name '*.o' | LC_ALL=C sort \
		> "$BUILD/test-logs/programs"
	while read -r program; do
		one "${program#"$BUILD/tests/"}" "$program"
	done < "$BUILD/test-logs/programs"
	find tests -type f -name "*.sh" ! -name run.sh ! -name lib.sh ! -name tap.sh ! -name bad_library.sh ! -name common.sh ! -name links.sh | LC_ALL=C sort \
		> "$BUILD/test-logs/scripts"
	while read -r script; do
		one "${script#tests/}" sh "$script"
	done < "$BUILD/test-logs/scripts"
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
