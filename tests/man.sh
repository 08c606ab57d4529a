#!/bin/sh
# The manual pages say what there is: commands, options, findings, and nothing else.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
once 'man pages'
cd "$SRC" || exit 1
page=man/stele.1

# Names of options in a help text, "-o" and "--output", a line each.
help_options() {
	sed -n 's/^ *\(-[a-z], \)\{0,1\}\(--[a-z-]*\).*/\1\2/p' "$1" | tr -d , |
		tr ' ' '\n' | sort -u
}

# Names of flags in lines of mdoc(7), in the same form.
flags() {
	awk '{
		flag = 0
		for (i = 1; i <= NF; i++) {
			if ($i == ".Fl" || $i == "Fl")
				flag = 1
			else if (flag && (before == ".Fl" || before == "Fl" || $i ~ /^-[a-z]/))
				print "-" $i
			before = $i
		}
	}' | sort -u
}

# section NAME: what stands below .Ss NAME.
section() {
	awk -v name="$1" '/^\.S[hs] / { inside = $0 == ".Ss " name; next } inside' "$page"
}

# synopsis COMMAND: its lines in the synopsis.
synopsis() {
	awk -v name="$1" '/^\.Sh / { inside = $2 == "SYNOPSIS" } /^\.Nm/ { command = "" }
		/^\.Ic / { command = $2 } inside && command == name' "$page"
}

# within NAME A B: every line of A is one of B. Both are sorted.
within() {
	comm -23 "$2" "$3" >"$work/out"
	: >"$work/err"
	[ -s "$2" ] && [ ! -s "$work/out" ]
	ok $? "$1"
}

# synopsis_complete COMMAND: each option of the help text is there, by one of its names.
synopsis_complete() {
	sed -n 's/^ *\(-[a-z], \)\{0,1\}\(--[a-z-]*\).*/\1\2/p' "$work/help" | tr -d , |
		while read -r first second; do
			grep -q -x -e "$first" -e "${second:-$first}" "$work/synopsis" ||
				echo "missing: $first"
		done >"$work/out"
	[ ! -s "$work/out" ]
	ok $? "$1: the synopsis has all options"
}

for file in man/*.[1-9]; do
	if command -v mandoc >/dev/null; then
		run 0 "$file: lint" mandoc -T lint -W warning "$file"
		[ ! -s "$work/out" ]
		ok $? "$file: nothing to complain about"
	else
		skip "$file: lint" 'no mandoc'
	fi
done

# commands
run 0 'help' "$stele" --help
sed -n 's/^  \([a-z]*\)  .*/\1/p' "$work/out" | sort >"$work/commands"
[ -s "$work/commands" ]
ok $? 'the help lists commands'
sed -n 's/^\.Ss \([a-z]*\)$/\1/p' "$page" | sort >"$work/sections"
same 'a section for each command' "$work/commands" "$work/sections"
awk '/^\.Sh /{ inside = $2 == "SYNOPSIS" } inside && /^\.Ic /{ print $2 }' "$page" |
	sort -u >"$work/synopses"
same 'a synopsis for each command' "$work/commands" "$work/synopses"
for file in man/*.[1-9]; do
	sed -n 's/^\.\(.* \)*Ic \(stele \)\{0,1\}\([^ ]*\).*/\3/p' "$file" | sort -u >"$work/mentioned"
	within "$file: the commands that it mentions exist" "$work/mentioned" "$work/commands"
done

# options
printf '%s\n' --help --version >"$work/everywhere"
section 'Common options' | grep '^\.It ' | flags | comm -23 - "$work/everywhere" >"$work/common"
while read -r command; do
	[ "$command" = run ] && continue
	run 0 "$command --help" "$stele" "$command" --help
	cp "$work/out" "$work/help"
	help_options "$work/help" >"$work/wanted"
	section "$command" | grep '^\.It ' | flags | sort -u - "$work/common" >"$work/documented"
	same "$command: its options are documented, and no others" "$work/wanted" "$work/documented"
	synopsis "$command" | flags >"$work/synopsis"
	within "$command: the synopsis has no others" "$work/synopsis" "$work/wanted"
	synopsis_complete "$command"
done <"$work/commands"
run 0 '--version' "$stele" --version

# those of the suite
if [ -x "$BUILD/kit/stele-suite" ]; then
	run 0 'run --help' "$BUILD/kit/stele-suite" --help
	cp "$work/out" "$work/help"
	{
		help_options "$work/help"
		echo --kit
	} | sort >"$work/wanted"
	section run | grep '^\.It ' | flags >"$work/documented"
	same 'run: its options are documented, and no others' "$work/wanted" "$work/documented"
	synopsis run | flags >"$work/synopsis"
	same 'run: the synopsis has them' "$work/wanted" "$work/synopsis"
	run 0 'run --kit' "$stele" run --kit "$BUILD/kit" --version
else
	skip 'run: its options' 'no built kit'
fi

# findings
sed -n 's/^RULE([A-Z0-9_]*, "\([^"]*\)", \([A-Z]*\),.*/\1 \2/p' src/model/rules.def |
	tr '[:upper:]' '[:lower:]' | sort >"$work/rules"
[ "$(grep -c '^RULE(' src/model/rules.def)" -eq "$(wc -l <"$work/rules")" ]
ok $? 'every rule is looked at'
sed -n 's/^\.It Cm \([^ ]*\) Pq \([a-z]*\)$/\1 \2/p' "$page" | sort >"$work/documented"
same 'every finding with its severity, and no others' "$work/rules" "$work/documented"
finish
