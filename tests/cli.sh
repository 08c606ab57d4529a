#!/bin/sh
# The command line: help, mistakes, languages.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
cd "$SRC" || exit 1

run 0 'help' "$stele" --help
has 'names the commands' '^  compile '
has 'and the exit status' 'Exit status'
cp "$work/out" "$work/help"
run 2 'no command' "$stele"
has 'prints the usage' '^Usage: stele COMMAND'
run 2 'an unknown command' "$stele" frobnicate
has 'is named' "no command 'frobnicate'"
run 0 'version' "$stele" --version
for command in compile check header kit messages site diff build; do
	run 0 "$command --help" "$stele" $command --help
	has "$command: usage" "^Usage: stele $command "
	run 2 "$command without arguments" "$stele" $command
	run 2 "$command: unknown option" "$stele" $command --frobnicate x
	has "$command: it is named" "'--frobnicate'"
	"$stele" $command --help | LC_ALL=C.UTF-8 grep -E '^.{81,}' >"$work/out"
	[ ! -s "$work/out" ]
	ok $? "$command: help fits 80 columns"
done
run 0 'run --help' "$stele" run --help
run 2 'an option without its value' "$stele" compile spec/pages -o
has 'is named' "'-o' needs a value"
run 2 'a folder that does not exist' "$stele" check "$work/none"
has 'is named' 'none'
mkdir "$work/empty"
run 2 'a folder without pages' "$stele" check "$work/empty"
has 'says what is expected' 'no pages'
run 0 'check is clean on our pages' "$stele" check spec/pages
[ ! -s "$work/out" ]
ok $? 'and says nothing on stdout'
run 2 'run without a kit' env STELE_DATA="$work/empty" "$stele" run --kit "$work/empty" x.so
has 'says how to make one' 'no built kit found'

# findings: exit status and --fail-on
cp -R spec/pages "$work/pages"
sed -i '/^|S_OK|/d' "$work/pages/it-it/ihosttaskmanager-enterruntime-method.md"
run 1 'check finds the damage' "$stele" check "$work/pages"
has 'at its place' "^it-it/ihosttaskmanager-enterruntime-method.md:[0-9]*:[0-9]*: warning: .*\[status-missing\]"
run 0 'compile goes on' "$stele" compile -o "$work/spec" "$work/pages"
run 1 'unless told otherwise' "$stele" compile --fail-on=warning -o "$work/spec" "$work/pages"
run 0 'check may be lenient' "$stele" check --fail-on error "$work/pages"
run 2 'a source that is no locale' "$stele" check --source-locale=zz9 "$work/pages"
has 'is named' "'zz9'"
run 0 'letters of options together' "$stele" compile -qo "$work/spec" spec/pages
[ ! -s "$work/out" ]
ok $? 'both count'
printf 'source-locale: [\n' >"$work/pages/stele.yaml"
run 2 'a broken stele.yaml' "$stele" check "$work/pages"
has 'at its place' '^stele.yaml:[0-9]*:[0-9]*: error: '
cp spec/pages/stele.yaml "$work/pages/stele.yaml"
mkdir "$work/pages/how-to"
echo 'x' >"$work/pages/how-to/x.md"
run 1 'a folder that is named like a locale' "$stele" check "$work/pages"
lacks 'is none' 'how-to'
run 2 'no thread' "$stele" check -j 0 "$work/pages"
has 'says how many there may be' "'0'.*1 to 1024"
run 2 'an unknown word for progress' "$stele" check --progress=often "$work/pages"
has 'is named' "'often'"
run 2 'a header that does not exist' "$stele" check --witness "$work/none.h" "$work/pages"
has 'is named' 'none\.h'

# threads, and two specs
cp -R spec/pages "$work/clean"
run 0 'one thread' "$stele" compile -q -j1 -o "$work/one" "$work/clean"
run 0 'many threads' "$stele" compile -q --jobs=8 -o "$work/many" "$work/clean"
same 'the same bytes' "$work/one" "$work/many"
run 0 'no difference' "$stele" diff "$work/one" "$work/many"
sed -i 's/^|S_OK|/|S_FALSE|/' "$work"/clean/*/ihosttaskmanager-enterruntime-method.md
"$stele" compile -q -o "$work/many" "$work/clean"
run 1 'a difference' "$stele" diff "$work/one" "$work/many"
has 'is told' 'removed: status S_OK \[breaking\]'
run 2 'one spec alone' "$stele" diff "$work/one"
run 2 'an unknown format' "$stele" diff --format xml "$work/one" "$work/many"
has 'is named' "'xml'"
for command in compile build; do
	run 2 "$command: an empty folder name" "$stele" $command -o '' spec/pages
done
run 2 'an unknown severity' "$stele" check --fail-on nothing "$work/pages"

# languages, also where the user's locale is not there
run 1 'Italian' env LC_ALL=C.UTF-8 LANGUAGE=it "$stele" check "$work/pages"
has 'the finding is in Italian' ': avviso: '
run 1 'a locale that is not generated' env LC_ALL=fr_FR.UTF-8 "$stele" check "$work/pages"
has 'the finding is in French' ': avertissement'
run 1 'Chinese' env LC_ALL=C.UTF-8 LANGUAGE=zh_CN "$stele" check "$work/pages"
has 'the finding is in Chinese' ': 警告'
run 1 'a language that nobody wrote' env LANG=xx_XX "$stele" check "$work/pages"
has 'English' ': warning: '
for language in it fr zh_CN; do
	run 0 "help in $language" env LC_ALL=C.UTF-8 LANGUAGE=$language "$stele" --help
	cmp -s "$work/out" "$work/help"
	[ $? -eq 1 ]
	ok $? "$language: it is translated"
done
run 1 'colour on request' "$stele" check --color=always "$work/pages"
has 'escape sequences' "$(printf '\033')"
run 1 'none in a pipe' "$stele" check "$work/pages"
lacks 'escape sequences' "$(printf '\033')"
finish
