#!/bin/sh
# Pages that nobody should write: each gives a finding with its place, and costs no other page.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

pages=$work/pages/en-us
mkdir -p "$pages"
head='---\ntitle: x\n---\n# <a name="x-method"></a>X Method\n\n'
repeat() {
	awk -v s="$1" -v n="$2" 'BEGIN {while (n-- > 0) printf "%s", s}'
}

# page NAME: a page of this body from standard input
page() {
	{
		printf '%b' "$head"
		cat
	} >"$pages/$1.md"
}

echo 'A good page.' | page good
: >"$pages/empty.md"
printf '\n \n\t\n' >"$pages/blank.md"
printf '\377\376# x' >"$pages/utf16.md"
printf '# caf\351\n' >"$pages/latin1.md"
printf '# a\0b\n' >"$pages/nul.md"
printf -- '---\ntitle: x\n' >"$pages/open.md"
printf -- '---\ntitle: [x\n---\n# X\n\ntext\n' >"$pages/yaml.md"
printf 'no heading at all\n' >"$pages/untitled.md"
printf '\357\273\277# <a name="bom-method"></a>Bom Method\r\n\r\ntext\r\n' >"$pages/bom.md"
{ repeat '|a' 20000; printf '|\n'; repeat '|-' 20000; printf '|\n'; repeat '|x|\n' 20000; } | page table
repeat '*a_ ' 50000 | page emphasis
repeat '[' 50000 | page brackets
repeat '`' 30000 | page backticks
repeat '> ' 20000 | page quotes
repeat '<!--' 20000 | page comments
repeat '- ' 20000 | page lists
awk 'BEGIN {for (i = 0; i < 3000; i++) {for (j = 0; j < i; j++) printf " "; print "- a"}}' | page steps
repeat 'word ' 1200000 | page enormous
{ printf '## Syntax\n\n```cpp\n'; repeat '(' 300000; printf '\n```\n'; } | page declaration
{ printf '## Syntax\n\n```cpp\nHRESULT X ('; } | page fence
printf '## Return Value\n\n|HRESULT|D|\n|-|-|\n|S_OK|\n|E_FAIL|a|b|c|\n' | page ragged
mkdir "$pages/folder.md"
ln -s /nonexistent "$pages/dangling.md"
mkfifo "$pages/pipe.md"
if [ "$(id -u)" -ne 0 ]; then
	cp "$pages/good.md" "$pages/secret.md"
	chmod 000 "$pages/secret.md"
fi

echo 'x' >"$pages/line
end.md"
echo 'x' >"$pages/$(repeat n 240).md"
awk 'BEGIN {for (i = 0; i < 3000; i++) printf "## <a name=\"a%d\"></a>A\n\nx\n\n", i}' | page headings
{ printf '|M|D|\n|-|-|\n'; awk 'BEGIN {for (i = 0; i < 20000; i++) printf "|`m%d`|d|\n", i}'; } | page rows
{ printf -- '---\na: '; repeat '[' 40000; printf '\n---\n# X\n\ntext\n'; } >"$pages/deep.md"

run 1 'the pages are compiled' timeout 60 "$stele" compile -o "$work/spec" "$work/pages"
cp "$work/err" "$work/findings"
cp "$work/out" "$work/summary"

# finding PAGE PATTERN
finding() {
	: >"$work/out"
	: >"$work/err"
	grep -e "^en-us/$1.md:.*$2" "$work/findings" >"$work/err"
	ok $? "$1: $2"
}

finding empty '1:1: error: .*\[empty-page\]'
finding blank '1:1: error: .*\[empty-page\]'
finding utf16 '1:1: error: .*\[not-utf8\]'
finding latin1 '1:6: error: .*\[not-utf8\]'
finding nul '1:4: error: .*\[not-utf8\]'
finding open '1:1: error: .*\[front-matter-open\]'
finding yaml ': error: .*\[front-matter\]'
finding untitled 'error: .*\[no-title\]'
finding table '[0-9]*:1: error: .*\[too-large\]'
finding emphasis '6:1: error: .*\[too-large\]'
finding brackets '6:1: error: .*\[too-large\]'
finding backticks '6:1: error: .*\[too-large\]'
finding quotes '6:1: error: .*\[too-large\]'
finding lists '6:1: error: .*\[too-large\]'
finding enormous ' error: .*\[too-large\]'
finding declaration '[0-9]*:[0-9]*: warning: .*\[declaration-syntax\]'
finding 'line?end' ' error: .*\[file-name\]'
finding 'nnnnnnnnnn*' ' error: .*\[file-name\]'
finding headings ' error: .*\[too-large\]'
finding rows ' error: .*\[too-large\]'
finding deep ' error: .*\[front-matter\]'
finding dangling ' error: .*\[unreadable\]'
finding pipe ' error: .*\[unreadable\]'
for name in good bom yaml ragged declaration fence; do
	[ -f "$work/spec/$name.xml" ]
	ok $? "$name: a document is written"
done
if command -v xmllint >/dev/null; then
	run 0 'all documents are valid' xmllint --noout --relaxng "$SRC/spec/stele.rng" "$work"/spec/*.xml
else
	skip 'all documents are valid' 'xmllint is not installed'
fi

# what is on a page can do nothing in the outputs
head='---\ntitle: x\nms.contentlocale: en-US\n---\n# <a name="x-method"></a>X Method\n\n'
mkdir -p "$work/evil/en-us"
pages=$work/evil/en-us
page evil <<'EOF'
<script>alert(1)</script> [click](javascript:alert(1)) `"><script>` */ ??/ "quoted\" %s%n

## Return Value

|HRESULT|Description|
|---|---|
|E_FAIL|*/ int evil; /* "\ ??/ <img src=x onerror=alert(1)>|
EOF
run 0 'a hostile page goes through all outputs' "$stele" build --quiet -o "$work/o" \
	"$SRC/spec/pages" "$work/evil"
grep -rlE '<script|(href|src)=.javascript:|<img' "$work/o/site" --include='*.html' >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no markup of the page reaches the site'
run 0 'and the kit compiles' $CC -std=c11 -Wall -Wextra -Wpedantic -Werror -I"$work/o/kit" \
	-I"$work/o/kit/include" -fsyntax-only "$work/o/kit/suite.c" "$work/o/kit/messages.c"

# an output that cannot be written
run 2 'a file in the place of a folder' "$stele" compile -q -o "$work/findings" "$SRC/spec/pages"
has 'is named' 'findings'
run 3 'a full disk' sh -c '"$0" --help >/dev/full' "$stele"
finish
