#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The command line, languages, and the format for machines.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
m=IHostTaskManager

run 0 '--help' "$suite" --help
has 'it names the options' '--no-fork'
run 0 '--version' "$suite" --version
run 0 '--list needs no host' "$suite" --list
has 'it lists tests' "^$m/com/identity\$"
! sort "$work/out" | uniq -d | grep -q .
ok $? 'ids are unique'
tail -1 "$work/out" | grep -q '/returns$'
ok $? 'statuses come last'
run 2 'no host' "$suite"
run 2 'two hosts' "$suite" "$null" "$reference"
run 2 'an unknown option' "$suite" "$null" --wrong
run 2 'an unknown test' "$suite" "$null" --test "$m/none"
has 'it is named' "no test '$m/none'"
run 2 'no time limit' "$suite" "$null" --timeout 0
run 2 'an unknown format' "$suite" "$null" --format xml
run 2 'a value that lacks' "$suite" "$null" --format
run 2 'no locale' "$suite" "$null" --locale 17
run 2 'the hidden option is for the runner' "$suite" "$reference" --child 1
# shellcheck disable=SC2016
run 2 'also with a file for a pipe' sh -c '"$1" --child 1 "$2" 3>"$3"' sh "$suite" "$null" "$work/f"
"$suite" --child 1 --test $m/slots "$null" 3>&1 | cat >"$work/out"
lacks 'and tells no verdict' 'passed\|failed'
run 0 'one test' "$suite" "$reference" --test $m/slots
has 'one result' '^1 passed, 0 failed, 0 skipped$'

run 1 'a failure in Italian' "$suite" "$null" --locale it_IT.UTF-8
sed -n 's/^  \([^ ]*\.md:[0-9]*\)$/\1/p' "$work/out" >"$work/places"
grep -q '^it-it/' "$work/places"
ok $? 'cites Italian pages'
run 1 'English' "$suite" "$null" --locale en-GB
lacks 'cites no Italian page' '^  it-it/'
LANGUAGE=xx:it LANG=en_US.UTF-8 run 1 'LANGUAGE' "$suite" "$null"
has 'comes first' '^  it-it/'
LANGUAGE=it LC_ALL=C run 1 'LANGUAGE with the locale C' "$suite" "$null"
lacks 'is not listened to' '^  it-it/'
LC_ALL=it_CH.UTF-8 run 1 'LC_ALL' "$suite" "$null"
has 'is listened to' '^  it-it/'
run 1 'a locale without pages' "$suite" "$null" --locale ja
has 'falls back to the source' '^  en-us/'

run 0 'TAP 14' "$suite" "$reference" --format tap
head -1 "$work/out" | grep -q '^TAP version 14$'
ok $? 'says so'
run 0 'TAP 13' "$suite" "$reference" --format tap13
head -1 "$work/out" | grep -q '^TAP version 13$'
ok $? 'says so'
if command -v prove >/dev/null; then
	cp "$work/out" "$work/good.tap"
	run 0 'prove accepts it' prove -e cat "$work/good.tap"
	"$suite" "$null" --format tap13 >"$work/null.tap"
	run 1 'prove sees the failures' prove -e cat "$work/null.tap"
	has 'all of them' 'Failed 9/'
else
	skip 'prove accepts it' 'prove is not installed'
fi
run 1 'no colour in a file' "$suite" "$null"
lacks 'none' "$(printf '\033')"
run 1 '--color=always' "$suite" "$null" --color=always
has 'some' "$(printf '\033')"
finish
