#!/bin/sh
# stele diff: one fact is changed on a copy of our pages, in all languages, and exactly that is said.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
cd "$SRC" || exit 1

page=ihosttaskmanager-leaveruntime-method.md
interface=ihosttaskmanager-interface.md

# valid NAME FILE: JSON that the schema allows
valid() {
	if ! python3 -W ignore -c 'import jsonschema; jsonschema.Draft202012Validator' \
		2>/dev/null; then
		skip "$1" 'python3-jsonschema is not installed'
		return
	fi
	python3 -W ignore - spec/diff.schema.json "$2" >"$work/out" 2>"$work/err" <<'PYTHON'
import json, sys
import jsonschema
schema, document = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.Draft202012Validator(schema).validate(document)
PYTHON
	ok $? "$1"
}

# copy SED [FILE]: the pages, changed in all languages, become the spec $work/new
copy() {
	rm -rf "$work/pages" "$work/new"
	cp -R spec/pages "$work/pages"
	for file in "$work"/pages/*/"${2:-$page}"; do
		sed -i "$1" "$file"
	done
	compile_copy
}

compile_copy() {
	"$stele" compile -q -o "$work/new" "$work/pages" >"$work/out" 2>"$work/log" ||
		echo "# the changed pages could not be compiled"
}

# says NAME WANTED: the changes of facts and texts, without the lines of entities, are these lines
says() {
	run 1 "$1" "$stele" diff "$work/old" "$work/new"
	grep '^  ' "$work/out" >"$work/changes"
	printf '%s\n' "$2" >"$work/wanted"
	diff "$work/wanted" "$work/changes" >"$work/out"
	ok $? "$1: exactly that"
	"$stele" diff --format json "$work/old" "$work/new" >"$work/json" 2>"$work/err"
	valid "$1: JSON is valid" "$work/json"
}

run 0 'our pages are compiled' "$stele" compile -q -o "$work/old" spec/pages
run 0 'a spec and itself' "$stele" diff "$work/old" "$work/old"
[ ! -s "$work/out" ]
ok $? 'nothing is said'
run 0 'as JSON' "$stele" diff -q --format=json "$work/old/index.xml" "$work/old"
cp "$work/out" "$work/json"
valid 'JSON without changes is valid' "$work/json"

# the schema knows what the program knows
sed -n 's/^SUBJECT([A-Z_]*, "\([^"]*\)".*/            "\1"/p' src/model/diff.def | LC_ALL=C sort \
	>"$work/subjects"
sed -n '/"subject": {/,/]/p' spec/diff.schema.json | grep '^            "' | sed 's/,$//' |
	LC_ALL=C sort >"$work/schema"
same 'the schema lists every subject' "$work/subjects" "$work/schema"

# facts
copy '/^|HOST_E_TIMEOUT|/d'
says 'a status is removed' '  - removed: status HOST_E_TIMEOUT [breaking]'
grep -q '"id": "IHostTaskManager.LeaveRuntime/returns/HOST_E_TIMEOUT"' "$work/json"
ok $? 'JSON has its id'
"$stele" diff --format json "$work/old" "$work/new" 2>&1 | cmp - "$work/json" >"$work/out" 2>&1
ok $? 'the same bytes again'
cp -R "$work/new" "$work/without"
run 1 'the other way round' "$stele" diff "$work/new" "$work/old"
has 'a status is added' '^  + added: status HOST_E_TIMEOUT$'

copy 's/^|HOST_E_TIMEOUT|`[^`]*`/|HOST_E_TIMEOUT|`0x80131099`/' hosting-status-codes.md
says 'the value of a status' \
	'  ~ changed: status value HOST_E_TIMEOUT: 0x80131024 -> 0x80131099 [breaking]'
copy 's/\[in\] SIZE_T target$/[in] DWORD target/'
says 'the type of a parameter' \
	'  ~ changed: parameter type target: SIZE_T -> DWORD [breaking]'
copy 's/\[in\] SIZE_T target$/[out] SIZE_T target/'
says 'a direction in the declaration' \
	'  ~ changed: parameter direction target: in -> out [breaking]'
copy 's/^ \[in\] / [out] /'
says 'a direction in the list' '  ~ changed: direction in the list target: in -> out'
copy 's/HRESULT SetLocale (.*/HRESULT SetNothing ();\n&/' "$interface"
says 'a method in the middle' \
	'  + added: method SetNothing: HRESULT SetNothing() [breaking]'
copy '/HRESULT Sleep (/{h;d};/HRESULT SetUILocale (/{G}' "$interface"
says 'a slot' '  > moved: method Sleep: 3/18 -> 5/18 [breaking]'
copy '/layers=3/s/layers=3/layers=4/'
says 'an observation' \
	'  ~ changed: result of the step nested-layers/3: S_OK, layers=3 -> S_OK, layers=4 [breaking]'
copy '/layers=3/s/`S_OK`/`E_FAIL`/'
says 'the status of a step' \
	'  ~ changed: result of the step nested-layers/3: S_OK, layers=3 -> E_FAIL, layers=3 [breaking]'
nesting='nesting IHostTaskManager: LeaveRuntime-EnterRuntime, ReverseEnterRuntime-ReverseLeaveRuntime'
copy '/layers=3/d'
says 'a step, and what followed from it' "  - removed: $nesting
  - removed: step nested-layers/3: IHostTaskManager::LeaveRuntime: S_OK, layers=3 [breaking]"
copy 's/MSCorEE\.h/MSCorEX.h/'
says 'a header' '  ~ changed: requirement header: MSCorEE.h -> MSCorEX.h [breaking]'
copy '/^### <a name="symmetric"/,/^### <a name="transitive"/{/transitive/!d}' iunknown-interface.md
says 'a rule' '  - removed: rule symmetric'
copy '/^|`SetLocale`/d' "$interface"
says 'a row of the methods table' '  - removed: table row SetLocale'

# pages and words
rm -rf "$work/pages" "$work/new"
cp -R spec/pages "$work/pages"
rm "$work/pages/it-it/$page"
compile_copy
says 'a page' "  - removed: page it-IT: it-it/$page"
rm "$work"/pages/*/"$page"
compile_copy
says 'an entity' "  - removed: $nesting
  - removed: entity LeaveRuntime: method [breaking]"
rm -rf "$work/pages/fr-fr" "$work/new"
cp -R spec/pages/fr-fr spec/pages/it-it "$work/pages"
cp "spec/pages/en-us/$page" "$work/pages/en-us"
mv "$work/pages/zh-cn" "$work/zh-cn"
compile_copy
run 1 'a language' "$stele" diff -q "$work/old" "$work/new"
[ "$(cat "$work/out")" = '- removed: language zh-CN' ]
ok $? 'a language: exactly that'
rm -rf "$work/pages"
cp -R spec/pages "$work/pages"
for file in "$work"/pages/*/"$page"; do
	mkdir "${file%/*}/moved"
	mv "$file" "${file%/*}/moved/"
	sed -i 's/](\(i\|hosting\)/](..\/\1/' "${file%/*}/moved/$page"
	sed -i "s/]($page/](moved\/$page/" "${file%/*}"/*.md
done
compile_copy
run 1 'a page moves' "$stele" diff "$work/old" "$work/new"
has 'said as such' \
	'> moved: entity LeaveRuntime: ihosttaskmanager-leaveruntime-method -> moved/ihosttaskmanager-leaveruntime-method'
lacks 'nothing is removed' 'removed'
rm -rf "$work/pages" "$work/new"
cp -R spec/pages "$work/pages"
sed -i 's/Emplacement/Lieu/' "$work/pages/fr-fr/$page"
compile_copy
says 'a translation' '  texts changed in fr-FR: 1'

# what can no longer be read was not removed
statuses='S_OK HOST_E_CLRNOTAVAILABLE HOST_E_TIMEOUT HOST_E_NOT_OWNER HOST_E_ABANDONED E_FAIL E_OUTOFMEMORY'
# all_statuses REASON: the lines for all of them
all_statuses() {
	for status in $statuses; do
		echo "  ? no longer readable: status $status ($1)"
	done
}
copy '0,/^|---|---|$/s/^|---|---|$/|---|/'
says 'a table without its rule' "$(all_statuses 'it stands in plain text')"
copy 's/^|HOST_E_TIMEOUT|/|HOST _E_TIMEOUT|/'
run 1 'a damaged row' "$stele" diff "$work/old" "$work/new"
has 'no longer readable' \
	'^  ? no longer readable: status HOST_E_TIMEOUT (it stands in a table that was not understood)'
[ "$(grep -c '^  [^?]' "$work/out")" -eq 0 ]
ok $? 'nothing else is said'
copy 's/^|\([A-Z]*_[A-Z_]*\)|/|? \1|/'
says 'damaged rows' "$(all_statuses 'it stands in a table that was not understood')"
run 1 'the other way round' "$stele" diff "$work/new" "$work/old"
has 'readable again' '^  ! readable again: status S_OK ('
lacks 'not added' 'added'
copy 's/`IHostTaskManager::LeaveRuntime`|`S_OK`, `layers=3`/IHostTaskManager::LeaveRuntime|`S_OK`/'
run 1 'a damaged call sequence' "$stele" diff "$work/old" "$work/new"
has 'no longer readable' '^  ? no longer readable: call sequence nested-layers: '
lacks 'nothing is removed' 'removed'
copy 's/^    \[in\] SIZE_T target$/!!!/; s/^HRESULT LeaveRuntime (/((/'
run 1 'a damaged declaration' "$stele" diff "$work/old" "$work/new"
has 'no longer readable' '^  ? no longer readable: declaration LeaveRuntime'
lacks 'nothing is removed' 'removed'
# broken NAME SED: a fence; what follows it cannot be read either
broken() {
	copy "$2"
	run 1 "$1" "$stele" diff "$work/old" "$work/new"
	has "$1: the declaration cannot be read" '^  ? no longer readable: declaration LeaveRuntime'
	has "$1: nor a status" '^  ? no longer readable: status HOST_E_TIMEOUT'
	has "$1: nor a requirement" '^  ? no longer readable: requirement header'
	[ "$(grep -c '^  [^?]' "$work/out")" -eq 0 ]
	ok $? "$1: nothing else is said"
	"$stele" diff --format json "$work/old" "$work/new" >"$work/json" 2>"$work/err"
	valid "$1: JSON is valid" "$work/json"
}
broken 'a fence that does not open' '0,/^```cpp/s/^```cpp/``cpp/'
broken 'a fence that does not close' '/^```$/d'
for section in parameters requirements; do
	copy "s/^## <a name=\"$section\"/##<a name=\"$section\"/"
	run 1 "the heading of $section is damaged" "$stele" diff "$work/old" "$work/new"
	has 'no longer readable' '^  ? no longer readable'
	[ "$(grep -c '^  [^?]' "$work/out")" -eq 0 ]
	ok $? 'nothing else is said'
done

# specs that cannot be used
cp -R "$work/old" "$work/bad"
sed -i 's/LeaveRuntime/LeaveRuntine/' "$work/bad/ihosttaskmanager-leaveruntime-method.xml"
rm -rf "$work/new"
cp -R "$work/bad" "$work/new"
says 'a document is lost' "  ? no longer readable: $nesting (what it follows from cannot be read)
  ? no longer readable: entity LeaveRuntime: method (its document cannot be loaded)"
run 1 'by the path of the index' "$stele" diff "$work/old/" "$work/bad/index.xml"
has 'the same' '? no longer readable: entity LeaveRuntime'
run 2 'lost in both: nobody knows' "$stele" diff "$work/bad" "$work/bad"
run 2 'no spec' "$stele" diff "$work/old" "$work/none"
has 'it is named' 'none'
run 2 'one argument' "$stele" diff "$work/old"
run 2 'three arguments' "$stele" diff "$work/old" "$work/old" "$work/old"
run 2 'another format' "$stele" diff --format xml "$work/old" "$work/old"
has 'the formats are named' "'xml' is none of text, json"
printf 'x' >"$work/bad/index.xml"
run 2 'no index' "$stele" diff "$work/bad" "$work/old"

# colour
run 1 'colour on request' "$stele" diff --color=always "$work/old" "$work/without"
has 'escape sequences' "$(printf '\033')\\[31m  - removed"
run 1 'none in a pipe' "$stele" diff "$work/old" "$work/without"
lacks 'escape sequences' "$(printf '\033')"

# the real pages: each language for itself states the same, as far as it was translated well
if needs_shared 'the shared corpus'; then
	for language in en-us zh-cn; do
		mkdir -p "$work/corpus-$language"
		cp -R "$shared/corpus/$language" "$work/corpus-$language/"
		"$stele" compile -q --source-locale none -o "$work/$language" \
			"$work/corpus-$language" >"$work/out" 2>"$work/log"
	done
	"$stele" compile -q -o "$work/all" "$shared/corpus" >"$work/out" 2>"$work/log"
	# timed OLD NEW: in seconds of wall time, and whether every line is accounted for
	timed() {
		started=$(date +%s)
		run 1 "$1 and $2" "$stele" diff "$work/$1" "$work/$2"
		[ $(($(date +%s) - started)) -le 10 ]
		ok $? "$1 and $2: in less than ten seconds"
		"$stele" diff --format json "$work/$1" "$work/$2" >"$work/json" 2>"$work/err"
		valid "$1 and $2: JSON is valid" "$work/json"
	}
	timed en-us zh-cn
	timed en-us all
	run 0 'all and itself' "$stele" diff "$work/all" "$work/all"
	[ ! -s "$work/out" ]
	ok $? 'nothing is said'
fi
finish
