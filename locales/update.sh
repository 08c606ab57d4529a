#!/bin/sh
# Collects what the program, the site and the kit say into stele.pot and brings every LANG.po up to
# date with it. No clock in the output: run again, it changes nothing. Needs gettext; see README.md.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# sources FOLDER PATTERN...: files in a stable order, build-time tools and generated files left out
sources()
{
	folder=$1
	shift
	for pattern; do
		find "$folder" -path src/tools -prune -o -type f -name "$pattern" -print
	done | sort -u
}

# part OUT CONTEXT KEYWORD... : the strings of the sources listed on stdin, in a context ('': none)
part()
{
	out=$1 context=$2
	shift 2
	for keyword; do
		set -- "$@" "--keyword=$keyword"
		shift
	done
	xgettext --files-from=- --language=C --from-code=UTF-8 --keyword "$@" \
		--flag=message_error:1:c-format --flag=message_note:1:c-format \
		--flag=text_format:2:c-format --flag=_:1:pass-c-format \
		--add-comments=TRANSLATORS --add-location=file --force-po --output="$tmp/raw"
	# xgettext knows no constant context: put it before every msgid but the header's; and it
	# leaves the charset open where all is ASCII
	awk -v context="$context" '
		{ sub(/charset=CHARSET/, "charset=UTF-8") }
		/^msgid / && context != "" && n++ > 0 { printf "msgctxt \"%s\"\n", context }
		{ print }' "$tmp/raw" > "$out"
}

# replace FILE: take over $tmp/new if it differs
replace()
{
	cmp -s "$tmp/new" "$1" || cp "$tmp/new" "$1"
}

cat > "$tmp/header" <<'HEADER'
# What stele says: the program (no context), its site ("site"), its conformance kit ("kit").
# Made by locales/update.sh.
msgid ""
msgstr ""
"Project-Id-Version: stele\n"
"Report-Msgid-Bugs-To: \n"
"POT-Creation-Date: 2000-01-01 00:00+0000\n"
"PO-Revision-Date: 2000-01-01 00:00+0000\n"
"Last-Translator: \n"
"Language-Team: \n"
"Language: \n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
HEADER

sources src '*.c' '*.h' '*.def' | part "$tmp/program" '' _ N_ ngettext:1,2
sources src/back 'site*.c' 'site*.h' | part "$tmp/site" site SITE_
sources conformance/kit '*.c' '*.h' | part "$tmp/kit" kit _ N_
msgcat --use-first --add-location=file --output-file="$tmp/new" \
	"$tmp/header" "$tmp/program" "$tmp/site" "$tmp/kit"
replace locales/stele.pot

for catalog in locales/*.po; do
	msgmerge --quiet --previous --add-location=file --output-file="$tmp/merged" \
		"$catalog" locales/stele.pot
	msgattrib --no-obsolete --add-location=file --output-file="$tmp/new" "$tmp/merged"
	replace "$catalog"
	printf '%s: ' "$catalog" >&2
	msgfmt --check --statistics --output-file=/dev/null "$catalog"
done
