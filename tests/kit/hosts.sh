#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The reference host passes; the null host fails where it should, and nowhere else.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
m=IHostTaskManager

run 0 'the reference host passes' "$suite" "$reference"
failed 'nothing fails'
has 'some tests pass' '^[1-9][0-9]* passed, 0 failed, [0-9]* skipped$'
lacks 'no advice' '^  advisory:'
has 'all nestings are walked' '196 nestings of at most 6 pairs'
run 0 'in one process too' "$suite" "$reference" --no-fork
failed 'nothing fails there'

run 1 'the null host fails' "$suite" "$null"
failed 'it fails these tests only' \
	$m/slots $m/com/identity $m/com/reflexive $m/com/symmetric $m/com/transitive \
	$m/com/unknown-interface $m/com/null-pointer "$sequence" "$nesting"
has 'what it answers is documented' "^passed $m.EnterRuntime/returns\$"
has 'its counts are no counts' "^skipped $m/com/reference-count: "
has 'a remark is counted' '^advisory remarks, which count for nothing: 1$'
cp "$work/failed" "$work/apart"
"$suite" "$null" --no-fork >"$work/out" 2>"$work/err"
sed -n 's/^failed //p' "$work/out" | cmp -s - "$work/apart"
ok $? 'the same in one process'

"$suite" "$null" >"$work/null" 2>"$work/err"
sed -n 's/^  repeat: //p' "$work/null" >"$work/commands"
bad=0
while read -r command; do
	eval "$command" >"$work/out" 2>"$work/err"
	[ $? -eq 1 ] && grep -q '^0 passed, 1 failed, 0 skipped$' "$work/out" || bad=1
done <"$work/commands"
[ -s "$work/commands" ] || bad=1
ok $bad 'the commands in the report repeat one failure each'
finish
