#!/bin/sh
# The header witness: what it supplies and what it contradicts, on made-up pages and on the real ones.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
pages=$SRC/tests/witness/pages
warnings='-Wall -Wextra -Wpedantic -Werror -Wno-unused'
cd "$SRC/tests/witness" || exit 1

# syntax FILE COMPILER OPTIONS...: the file compiles without a warning
syntax() {
	file=$1
	compiler=$2
	shift 2
	if command -v "$compiler" >/dev/null; then
		# shellcheck disable=SC2086
		run 0 "$(basename "$file"): $compiler $*" "$compiler" "$@" $warnings -fsyntax-only "$file"
	else
		skip "$(basename "$file"): $compiler" "$compiler is not installed"
	fi
}

# everywhere FOLDER: all headers of a folder in one C and one C++ file, with all compilers
everywhere() {
	: >"$work/all.c"
	for header in "$1"/*.h; do
		name=$(basename "$header")
		case $name in
		*_assert.h | com_types.h | adapter.h) ;;
		*) echo "#include \"$name\"" >>"$work/all.c" ;;
		esac
	done
	for header in "$1"/*_assert.h; do
		echo "#include \"$(basename "$header")\"" >>"$work/all.c"
	done
	cp "$work/all.c" "$work/all.cc"
	for compiler in gcc clang x86_64-w64-mingw32-gcc i686-w64-mingw32-gcc; do
		syntax "$work/all.c" $compiler -std=c11 -I"$1"
	done
	for compiler in g++ clang++ x86_64-w64-mingw32-g++ i686-w64-mingw32-g++; do
		syntax "$work/all.cc" $compiler -std=c++17 -I"$1"
	done
}

# The same interfaces in every form that is read: the same findings.
for file in things.json things.idl things_midl.h things_declare.h; do
	run 1 "$file is read" "$stele" check -q --witness "$file" "$pages"
	cp "$work/out" "$work/got"
	same "$file: what it contradicts" things.findings "$work/got"
done
run 0 'compile reports them, too' "$stele" compile -o "$work/spec" --witness things.json "$pages"
has 'another name' '\[header-name\]'
has 'another result' '\[header-returns\]'
has 'more parameters' '\[header-parameter-count\]'
has 'another name of a parameter' '\[header-parameter-name\]'
has 'another type' '\[header-type\]'
has 'another direction' '\[header-direction\]'
has 'another IID' '\[header-iid\]'
has 'another base' '\[header-base\]'
has 'a method that is not in the header' '\[header-method-unknown\]'
has 'a method that is in the header alone' '\[header-method-missing\]'
has 'another order' '\[header-order\]'

# The spec holds what the header says, and headers are made from the spec alone.
if command -v xmllint >/dev/null; then
	run 0 'the spec is valid' xmllint --noout --relaxng "$SRC/spec/stele.rng" "$work"/spec/*.xml
else
	skip 'the spec is valid' 'xmllint is not installed'
fi
run 0 'headers from the spec' "$stele" header -o "$work/include" "$work/spec"
run 0 'a spec without a header' "$stele" compile -q -o "$work/plain" "$pages"
run 0 'headers from it and the witness' "$stele" header -o "$work/later" --witness things.idl \
	"$work/plain"
for folder in include later; do
	mkdir "$work/$folder-same"
	for header in "$work/$folder"/*; do
		sed 's/sha256 .*/sha256/; s/things\.[a-z]*:[0-9]*/things/' "$header" \
			>"$work/$folder-same/$(basename "$header")"
	done
done
same 'are the same' "$work/include-same" "$work/later-same"
everywhere "$work/include"
cp "$work/include/ILamp.h" "$work/out"
has 'the base without a page comes first' 'slot 4: things.json:3 \*/'
has 'an enumeration of the pages' 'LAMP_ANY = (int)0x80000000'
has 'a prototype from code on a page' 'STDMETHODCALLTYPE \*LampCallback)(ULONG step, LampState state)'
has 'an unknown type that is pointed at' '^struct _Box;'
run 0 'a header with its bases' "$stele" header -q --interface ilamp -o "$work/one" "$work/spec"
[ -f "$work/one/IThing.h" ] && [ ! -f "$work/one/IDoor.h" ]
ok $? 'and nothing else'
run 1 'our own header is a witness' "$stele" check -q --witness "$work/include/ILamp.h" "$pages"
grep -F ilamp- things.findings >"$work/expected"
grep -F ilamp- "$work/out" >"$work/got"
same 'that says the same' "$work/expected" "$work/got"
run 0 'a kit with a header' "$stele" kit -q -o "$work/kit" "$work/spec"
syntax "$work/kit/suite.c" gcc -std=c11 -I"$work/kit" -I"$work/kit/include"

# What is missing or wrong.
run 2 'without a header, no order' "$stele" header -o "$work/no" --interface ILamp "$work/plain"
has 'with what would help' 'ILamp: the order of its methods is not known.*--witness'
sed 's/ELampColor/ELampSize/' things.json >"$work/things.json"
run 2 'an unknown type by value' "$stele" header -o "$work/no" --witness "$work/things.json" "$work/plain"
has 'is named' "ILamp.Light: nothing declares the type 'ELampSize' of 'color'"
printf '[{"interface": "ILamp",\n "methods": 7}]' >"$work/broken.json"
for command in "compile -o $work/no" check; do
	# shellcheck disable=SC2086
	run 2 "$command: a file that is no witness" "$stele" $command --witness "$work/broken.json" "$pages"
	has 'is refused with its place' 'broken.json:2:13: error: .* \[witness-file\]'
done
run 2 'header: a file that is no witness' "$stele" header -o "$work/no" --witness "$work/broken.json" \
	"$work/plain"
has 'is refused with its place' 'broken.json:2:13: error: .* \[witness-file\]'
run 2 'a file that is not there' "$stele" check --witness "$work/nowhere.h" "$pages"
has 'is named' 'nowhere.h: error: cannot read'
printf 'struct IDoor : public IThing { virtual ~IDoor(); };\ninterface ILamp : IThing {};' \
	>"$work/part.h"
run 1 'an interface that is not clear is left out' "$stele" check --witness "$work/part.h" "$pages"
has 'with its place' 'part.h:1:32: warning: .* \[witness-part\]'
sed 's/, "iid": "A[^"]*", "base": "IThing"/, "iid": null, "base": null/; s/"slot": [0-9]*, //' \
	things.json >"$work/foreign.json"
run 0 'what is no COM interface is left out' "$stele" header -o "$work/foreign" \
	--witness "$work/foreign.json" "$work/plain"
has 'with a note' 'ILamp is no COM interface'
[ ! -f "$work/foreign/ILamp.h" ] && [ -f "$work/foreign/IDoor.h" ]
ok $? 'the others are there'

# The real pages and the real headers.
needs_shared 'the real interfaces' || finish
facts=$shared/facts
run 1 'the real pages' "$stele" check -q --fail-on note --witness "$facts/hosting-interfaces.json" \
	"$shared/corpus"
grep '^en-us/.*-method.md:.*\[header-' "$work/out" >"$work/findings"
grep '^en-us/.*-method.md:.*\[declaration-' "$work/out" |
	sed 's,^[^:]*/\([^/:]*\):.*,\1 broken,' | LC_ALL=C sort -u >"$work/broken-got"
grep '\[header-' "$work/out" | grep -v -e '-method.md:' >"$work/elsewhere"
[ ! -s "$work/elsewhere" ]
ok $? 'nothing but pages of methods contradicts'

# what the list of errors expects, in the form of our findings
grep -o '"interface": "[A-Za-z0-9]*"' "$facts/hosting-interfaces.json" | cut -d'"' -f4 >"$work/known"
awk -F'\t' -v known="$work/known" '
	BEGIN { while ((getline name < known) > 0) is_known[name] = 1 }
	NR == 1 || $2 == "" { next }
	{ interface = $2; sub(/\..*/, "", interface) }
	!(interface in is_known) { absent++; next }
	function part(text, from, to) { sub(from, "", text); if (to != "") sub(to, "", text); return text }
	function direction(text) { gsub(/[][]/, "", text); gsub(/,/, ", ", text); return "[" text "]" }
	{ q = "\047"; page = part($4, ".*syntax ", ", header.*"); header = part($4, ".*, header ", "")
	  what = part($4, ": syntax .*", "") }
	$3 == "name" || $3 == "name-case" { print $1 " parameter " q page q ", in the header " q header q; next }
	$3 == "type" || $3 == "type-alias" {
		print $1 " type of " q what q ": " q page q ", in the header " q header q; next }
	$3 == "dir" {
		print $1 " direction of " q what q ": " direction(page) ", in the header " direction(header); next }
	$3 == "method-name" { print $1 " method " q page q ", in the header " q header q; next }
	$3 == "return" || $3 == "broken syntax" {
		print $1 " broken"
		if ($4 ~ /^method written/) {
			page = part($4, "^method written ", " .*"); header = part($4, ".*\\(header: ", "\\).*")
			print $1 " method " q page q ", in the header " q header q
		}
		next }
	{ print $1 " not understood: " $3 }' "$facts/hosting-page-errors.tsv" |
	LC_ALL=C sort >"$work/expected-all"
grep -v ' broken$' "$work/expected-all" >"$work/expected"
grep ' broken$' "$work/expected-all" | LC_ALL=C sort -u >"$work/broken"
sed 's,^[^:]*/\([^/:]*\):[0-9]*:[0-9]*: warning: \(.*\) \[header-[a-z-]*\]$,\1 \2,' "$work/findings" |
	LC_ALL=C sort >"$work/got"
same 'the contradictions are those of the list, each of them' "$work/expected" "$work/got"
same 'what was not written well is what the list says' "$work/broken" "$work/broken-got"
echo "# $(wc -l <"$work/got") contradictions on $(cut -d' ' -f1 "$work/got" | sort -u | wc -l) pages," \
	"$(wc -l <"$work/broken") declarations recovered," \
	"$(cat "$work/broken" "$work/got" | cut -d' ' -f1 | sort -u | wc -l) pages in all"
while IFS=: read -r file line column rest; do # the thing that differs stands at the place
	word=$(echo "$rest" | sed "s/^[^']*'\([^']*\)'.*/\1/")
	sed -n "${line}p" "$shared/corpus/$file" | cut -c"$column-" | grep -q "^$word" ||
		echo "$file:$line:$column: no '$word' there"
done <"$work/findings" >"$work/out"
[ ! -s "$work/out" ]
ok $? 'each stands at its place'

run 0 'the real spec' "$stele" compile -q -o "$work/real" "$shared/corpus"
run 2 'an interface that neither page nor header knows' "$stele" header -o "$work/no" \
	--witness "$facts/hosting-interfaces.json" --interface IHostMalloc "$work/real"
has 'with what would help' 'IHostMalloc: the order of its methods is not known.*--witness'
run 0 'all headers' "$stele" header -o "$work/hosting" --witness "$facts/hosting-interfaces.json" \
	"$work/real"
has 'with a note about what is no COM interface' 'ICeeFileGen is no COM interface'
count=$(find "$work/hosting" -name '*_assert.h' | wc -l)
[ "$count" -eq "$(grep -c '"iid": "' "$facts/hosting-interfaces.json")" ]
ok $? "there are $count headers, for each interface with an IID"
everywhere "$work/hosting"
for header in "$work"/hosting/*.h; do
	case $header in
	*_assert.h | */com_types.h | */adapter.h) continue ;;
	esac
	printf '#include "%s"\n#include "%s"\nextern int used;\n' "$(basename "$header")" \
		"$(basename "$header")" >"$work/one.c"
	# shellcheck disable=SC2086
	gcc -std=c11 $warnings -I"$work/hosting" -fsyntax-only "$work/one.c" || basename "$header"
done >"$work/out" 2>&1
[ ! -s "$work/out" ]
ok $? 'each compiles by itself'

# slots, as the assertions have them, which have just been compiled
for header in "$work"/hosting/*_assert.h; do
	sed -n 's/^.*"\([A-Za-z0-9]*\.[A-Za-z0-9]*\) is slot \([0-9]*\)".*/\1 \2/p' "$header"
done | LC_ALL=C sort >"$work/slots"
awk '/"iid": "/ {
	match($0, /"interface": "[^"]*"/); interface = substr($0, RSTART + 14, RLENGTH - 15)
	n = split($0, methods, /\{"slot": /)
	for (i = 2; i <= n; i++) {
		slot = methods[i] + 0
		match(methods[i], /"name": "[^"]*"/)
		print interface "." substr(methods[i], RSTART + 9, RLENGTH - 10) " " slot
	}
}' "$facts/hosting-interfaces.json" | LC_ALL=C sort >"$work/facts"
LC_ALL=C comm -23 "$work/facts" "$work/slots" >"$work/out"
[ ! -s "$work/out" ]
ok $? "all $(wc -l <"$work/facts") slots agree"
for file in "$work"/hosting/*_i.c; do
	syntax "$file" gcc -std=c11 -I"$work/hosting"
done
cat "$work"/hosting/*_i.c | grep -c '^const IID' >"$work/iids"
[ "$(cat "$work/iids")" -eq "$count" ]
ok $? 'and each IID is defined'
run 0 'a kit for all of them' "$stele" kit -q -o "$work/allkit" \
	--witness "$facts/hosting-interfaces.json" "$work/real"
syntax "$work/allkit/suite.c" gcc -std=c11 -Wno-pedantic -I"$work/allkit" -I"$work/allkit/include"
finish
