#!/bin/sh
# Single files with odd names: the four pages that the project began with.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

needs_shared 'the seeds' || finish
run 0 'the seeds are compiled' "$stele" compile -o "$work/spec" "$shared"/seeds/*.txt
has 'four pages, three languages, three entities' '^4 pages in 3 languages, 3 entities'
grep -q "^001.*:42:19: warning: 'ihosttaskmanager:: Enterruntime' should read 'IHostTaskManager::EnterRuntime' \[identifier-damaged\]" \
	"$work/err"
ok $? 'the damaged identifier is reported at its place'
grep -q "^001.*:80:1: warning: heading '.*' of section 'requirements' is damaged" "$work/err"
ok $? 'the damaged heading is reported at its place'
[ "$(grep -c ': warning: ' "$work/err")" -eq 4 ]
ok $? 'and three identifiers and a heading are all'

m=ihosttaskmanager
for method in enterruntime leaveruntime reverseleaveruntime; do
	grep -c '<status ' "$work/spec/$m-$method-method.xml" >"$work/out"
	[ "$(cat "$work/out")" -eq 7 ]
	ok $? "$method: seven status codes"
done
leave=$work/spec/$m-leaveruntime-method.xml
[ "$(grep -c '<page ' "$leave")" -eq 2 ] && grep -q '<page locale="fr-FR"' "$leave" &&
	grep -q '<page locale="zh-CN"' "$leave"
ok $? 'leaveruntime has two witnesses'
grep -q '<page locale="fr-FR"' "$work/spec/$m-enterruntime-method.xml" &&
	grep -q '<page locale="it-IT"' "$work/spec/$m-reverseleaveruntime-method.xml"
ok $? 'the others have one each'
grep -q '<parameter name="target" type="SIZE_T" direction="in"' "$leave"
ok $? 'target is an [in] SIZE_T'
grep -o '<step [^>]*method="[^"]*"' "$leave" | sed 's/.*method="//; s/"//' | tr '\n' ' ' >"$work/out"
[ "$(cat "$work/out")" = 'LeaveRuntime ReverseEnterRuntime LeaveRuntime EnterRuntime ReverseLeaveRuntime EnterRuntime ' ]
ok $? 'six steps in order'
if command -v xmllint >/dev/null; then
	run 0 'the spec is valid' xmllint --noout --relaxng "$SRC/spec/stele.rng" "$work"/spec/*.xml
else
	skip 'the spec is valid' 'xmllint is not installed'
fi
finish
