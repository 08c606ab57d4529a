#!/bin/sh
# Cases: one small page (NAME.md), or one folder of locales (NAME/), and what comes of it:
# NAME.findings, and NAME.xml, the document of its first entity, where that is there.
# `tests/cases.sh write` writes what is now the case; read the difference before you commit it.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
cd "$SRC/tests/cases" || exit 1

for case in *.md */; do
	name=${case%.md}
	name=${name%/}
	rm -rf "$work/spec"
	"$stele" compile -q -o "$work/spec" "$case" >"$work/out" 2>"$work/log"
	status=$?
	"$stele" check -q --fail-on note "$case" >"$work/findings" 2>"$work/err"
	document=$(find "$work/spec" -name '*.xml' ! -name index.xml | LC_ALL=C sort | head -n 1)
	if [ "${1:-}" = write ]; then
		cp "$work/findings" "$name.findings"
		[ -n "$document" ] && cp "$document" "$name.xml"
		continue
	fi
	[ "$status" -le 1 ]
	ok $? "$name: is compiled"
	same "$name: findings" "$name.findings" "$work/findings"
	[ -f "$name.xml" ] && same "$name: spec" "$name.xml" "$document"
done

# every rule is shown by a case, or by a page of hostile.sh
sed -n 's/^RULE([A-Z0-9_]*, "\([a-z0-9-]*\)".*/\1/p' "$SRC/src/model/rules.def" |
	while read -r rule; do
		grep -q "\[$rule\]" ./*.findings || grep -q -F "\\[$rule\\]" "$SRC"/tests/*.sh || echo "$rule"
	done >"$work/out"
[ ! -s "$work/out" ]
ok $? 'every rule has a case'
finish
