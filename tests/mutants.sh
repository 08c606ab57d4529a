#!/bin/sh
# Page mutants: copies of the pages with one fact changed. The suite that is made from them fails
# or changes exactly at that fact, with the unchanged reference host.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

pages=$SRC/spec/pages
m=IHostTaskManager
flags="-O0 -g"
case $BUILD in
*sanitize*) flags="-O0 -g -fsanitize=address,undefined" ;;
esac

# mutate NAME FILE SED LOCALE...: pages with FILE changed in these locales, and a suite of them
# in $work/NAME, unless nothing changed.
mutate() {
	mutant=$1
	file=$2
	script=$3
	shift 3
	rm -rf "$work/pages"
	cp -R "$pages" "$work/pages"
	changed=0
	for locale in "$@"; do
		sed -i "$script" "$work/pages/$locale/$file"
		cmp -s "$pages/$locale/$file" "$work/pages/$locale/$file" || changed=$((changed + 1))
	done
	[ "$changed" -eq $# ]
	ok $? "$mutant: the pages change"
	"$stele" build --fail-on=error -o "$work/$mutant" "$work/pages" >"$work/out" 2>"$work/err"
	ok $? "$mutant: everything is made"
	cp "$work/err" "$work/findings"
}

# suite NAME: compile the suite of a mutant; only suite.c differs from the kit that was built.
suite() {
	# shellcheck disable=SC2046,SC2086
	$CC -std=c11 $flags -pthread -I"$work/$1/kit" -I"$work/$1/kit/include" \
		-o "$work/$1/stele-suite" "$work/$1/kit/suite.c" \
		$(cd "$BUILD/kit" && for o in *.o; do [ "$o" = suite.o ] || echo "$o"; done |
			sed "s|.*|objects/&|") -ldl 2>"$work/err"
}

# fails NAME ID...: the reference host fails in these tests, and no others.
fails() {
	mutant=$1
	shift
	(cd "$work" && suite "$mutant")
	ok $? "$mutant: the suite compiles"
	"$work/$mutant/stele-suite" "$BUILD/hosts/reference.so" --color never >"$work/report" \
		2>"$work/err"
	sed -n 's/^failed //p' "$work/report" >"$work/out"
	for id in "$@"; do
		echo "$id"
	done >"$work/wanted"
	cmp -s "$work/wanted" "$work/out"
	ok $? "$mutant: fails exactly in ${*:-nothing}"
}

# differs NAME PATTERN: the tables of the suite differ from the true ones in lines like this alone
differs() {
	diff "$BUILD/kit/suite.c" "$work/$1/kit/suite.c" | grep '^[<>]' |
		grep -v -e 'Spec: sha256' -e '", locales,$' >"$work/out"
	grep -q -e "$2" "$work/out"
	ok $? "$1: the suite changes"
	! grep -v -e "$2" "$work/out" >"$work/other"
	ok $? "$1: it changes there alone"
}

ln -s "$BUILD/kit" "$work/objects"
all='en-us fr-fr it-it zh-cn'

# shellcheck disable=SC2086
mutate status-removed ihosttaskmanager-reverseenterruntime-method.md '/^|S_OK|/d' $all
fails status-removed $m.ReverseEnterRuntime/returns
grep -q 'S_OK 0x00000000' "$work/report"
ok $? 'status-removed: the report names the status'

# shellcheck disable=SC2086
mutate status-added ihosttaskmanager-reverseenterruntime-method.md \
	's/^|E_OUTOFMEMORY|/|E_NOTIMPL|.|\n&/' $all
fails status-added
grep -c 'ReverseEnterRuntime/returns/E_NOTIMPL' "$work/status-added/kit/suite.c" >"$work/out"
[ "$(cat "$work/out")" -eq 5 ] # one row, and its words in four languages
ok $? 'status-added: one row more'

# shellcheck disable=SC2086
mutate direction ihosttaskmanager-leaveruntime-method.md 's/\[in\]/[out]/' $all
fails direction
diff "$BUILD/include/$m.h" "$work/direction/include/$m.h" | grep '^>' >"$work/out"
! grep -v -e LeaveRuntime -e 'Spec: sha256' "$work/out" >"$work/err" &&
	grep -q '/\* \[out\] \*/ SIZE_T target' "$work/out"
ok $? 'direction: the header changes at that parameter alone'

# shellcheck disable=SC2086
mutate type ihosttaskmanager-leaveruntime-method.md 's/SIZE_T target/DWORD target/' $all
fails type $m.LeaveRuntime/signature
grep -q 'HRESULT (DWORD)' "$work/report"
ok $? 'type: the report names the type'
$CC -std=c11 -fsyntax-only -I"$work/type/include" -include "$BUILD/include/$m.h" \
	-x c "$work/type/include/${m}_assert.h" >"$work/out" 2>&1
[ $? -ne 0 ] && grep -q "$m.LeaveRuntime is HRESULT (DWORD)" "$work/out"
ok $? 'type: the assertion header refuses the old declaration'

# shellcheck disable=SC2086
mutate observation ihosttaskmanager-leaveruntime-method.md \
	'/ReverseEnterRuntime`|/s/layers=2/layers=5/' $all
fails observation $m.LeaveRuntime/sequences/nested-layers
differs observation '"layers", "=", "[25]"'
grep -q 'step 2,' "$work/report" && ! grep -q 'step [13456],' "$work/report"
ok $? 'observation: step 2 is reported'

# shellcheck disable=SC2086
mutate step ihosttaskmanager-leaveruntime-method.md \
	'/layers=2/s/::EnterRuntime`/::ReverseLeaveRuntime`/' $all
fails step $m.LeaveRuntime/sequences/nested-layers
grep -q 'step 4,' "$work/report"
ok $? 'step: step 4 is reported'

# shellcheck disable=SC2086
mutate result ihosttaskmanager-leaveruntime-method.md \
	'/ReverseLeaveRuntime`|/s/`S_OK`/`E_FAIL`/' $all
fails result $m.LeaveRuntime/sequences/nested-layers
grep -q 'step 5,' "$work/report"
ok $? 'result: step 5 is reported'

# a translation alone cannot change a fact
mutate one-locale ihosttaskmanager-reverseenterruntime-method.md '/^|S_OK|/d' zh-cn
fails one-locale
grep -q "zh-cn/.*warning: .*'S_OK' is missing here, stated by en-US \[status-missing\]" \
	"$work/findings"
ok $? 'one-locale: the page is reported'
finish
