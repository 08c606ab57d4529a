#!/bin/sh
# The spec: valid, the same bytes on every run, and all that the generators need.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

# valid NAME FOLDER
valid() {
	if command -v xmllint >/dev/null; then
		find "$2" -name '*.xml' -print0 |
			xargs -0 xmllint --noout --relaxng "$SRC/spec/stele.rng" >"$work/out" 2>&1
		status=$?
		grep -v ' validates$' "$work/out" >"$work/err"
		: >"$work/out"
		ok $status "$1"
	else
		skip "$1" 'xmllint is not installed'
	fi
}

cd "$SRC" || exit 1
run 0 'our pages are compiled' "$stele" compile -o "$work/a" spec/pages
valid 'every document is valid' "$work/a"
run 0 'again, elsewhere, in another locale' env LANGUAGE=it TZ=Asia/Tokyo \
	"$stele" compile -q -o "$work/b" "$SRC/spec/pages/"
same 'the same bytes' "$work/a" "$work/b"
touch -d '2001-01-01' "$work"/a/*.xml
run 0 'a third time over the first' "$stele" compile -q -o "$work/a" spec/pages
find "$work/a" -name '*.xml' -newermt 2001-01-02 >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no file is written whose bytes are the same'
grep -rl "$work" "$work/a" >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no absolute path'

# outputs from pages and outputs from the written spec
run 0 'all outputs from pages' "$stele" build -q -o "$work/pages" spec/pages
for output in header:include kit:kit messages:messages site:site; do
	command=${output%:*}
	run 0 "$command from the spec" "$stele" "$command" -q -o "$work/spec/${output#*:}" \
		"$work/pages/spec"
	same "$command: the same bytes" "$work/pages/${output#*:}" "$work/spec/${output#*:}"
done
run 0 'from its index' "$stele" site -o "$work/index" "$work/pages/spec/index.xml"
same 'the same bytes' "$work/pages/site" "$work/index"

# a damaged spec
cp -R "$work/pages/spec" "$work/bad"
sed -i 's/LeaveRuntime/LeaveRuntine/' "$work/bad/ihosttaskmanager-leaveruntime-method.xml"
run 1 'a document that was changed is refused' "$stele" site -o "$work/s" "$work/bad"
has 'with its name' 'ihosttaskmanager-leaveruntime-method.xml.*: error: .*\[spec-damaged\]'
[ -f "$work/s/en-us/ihosttaskmanager-enterruntime-method.html" ]
ok $? 'and costs no other'
run 2 'no spec' "$stele" site -o "$work/s" "$work/none"
printf 'x' >"$work/bad/index.xml"
run 2 'no index' "$stele" kit -o "$work/s" "$work/bad"
has 'says so' 'index.xml:1:.*: error: .*\[spec-syntax\]'
printf '<index xmlns="urn:stele:spec:99"/>' >"$work/bad/index.xml"
run 2 'an index of another kind' "$stele" kit -o "$work/s" "$work/bad"
has 'says so' 'index.xml:1:.*: error: .*\[spec-format\]'

# the real pages
if needs_shared 'the shared corpus'; then
	run 0 'the shared corpus is compiled' "$stele" compile -o "$work/c" "$shared/corpus"
	has 'all pages' '^3235 pages in 7 languages'
	valid 'every document is valid' "$work/c"
	run 0 'without a source' "$stele" compile -q --source-locale none -o "$work/n" \
		"$shared/corpus"
	valid 'every document is valid' "$work/n"
fi
finish
