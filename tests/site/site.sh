#!/bin/sh
# The site of our own pages: complete, and every link leads somewhere.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

site=$BUILD/site
for locale in en-us fr-fr it-it zh-cn; do
	for page in "$SRC"/spec/pages/en-us/*.md; do
		[ -f "$site/$locale/$(basename "$page" .md).html" ] || echo "$locale $page"
	done
	[ -f "$site/$locale/index.html" ] || echo "$locale index"
done >"$work/out"
[ ! -s "$work/out" ]
ok $? 'a page for every entity and locale'
run 0 'every link and anchor resolves' sh "$SRC/tests/site/links.sh" "$site"
page=$site/it-it/ihosttaskmanager-leaveruntime-method.html
grep -q 'href="[^"]*/zh-cn/ihosttaskmanager-leaveruntime-method.html"' "$page"
ok $? 'the language switcher stays on the entity'
grep -l '<script\|javascript:\| style="\|https\?://' "$site"/*/*.html >"$work/out"
[ ! -s "$work/out" ]
ok $? 'no script, no inline style, no external request'
grep -q 'lang="zh-CN"' "$site/zh-cn/index.html" && grep -q 'dir="ltr"' "$site/zh-cn/index.html"
ok $? 'language and direction are stated'

# a locale that lacks a page shows the source's, and says so
cp -R "$SRC/spec/pages" "$work/pages"
rm "$work/pages/it-it/ihosttaskmanager-enterruntime-method.md"
run 0 'a partial locale' "$stele" build -q -o "$work/o" "$work/pages"
page=$work/o/site/it-it/ihosttaskmanager-enterruntime-method.html
grep -q 'lang="en-US"' "$page"
ok $? 'the words of the source are marked as English'
run 0 'every link resolves there' sh "$SRC/tests/site/links.sh" "$work/o/site"
finish
