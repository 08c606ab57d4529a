#!/bin/sh
# Many threads: the same bytes as one, and no data race under ThreadSanitizer.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
once 'threads'
unset MAKEFLAGS MAKELEVEL MFLAGS
cd "$SRC" || exit 1

corpus=$shared/corpus
[ -d "$corpus" ] || corpus=$SRC/spec/pages
run 0 'a build with ThreadSanitizer' make -s -j2 BUILD="$BUILD/threads" SANITIZE=-fsanitize=thread \
	CFLAGS='-O1 -g' "$BUILD/threads/stele"
for jobs in 1 2 7; do
	"$stele" compile -q -j $jobs -o "$work/$jobs" "$corpus" >"$work/out" 2>"$work/err-$jobs"
	ok $? "-j $jobs"
done
same 'two threads write what one does' "$work/1" "$work/2"
same 'seven, too' "$work/1" "$work/7"
same 'and find what one does' "$work/err-1" "$work/err-7"
run 0 'no data race' env TSAN_OPTIONS=exitcode=66 "$BUILD/threads/stele" compile -q -j4 \
	-o "$work/tsan" "$corpus"
lacks 'and none is reported' ThreadSanitizer
same 'the same bytes' "$work/1" "$work/tsan"
finish
