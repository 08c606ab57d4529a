#!/bin/sh
# What stele costs, beside a program that only parses and renders the same pages, in the same run.
# Usage: bench/run.sh BUILD [ROUNDS]
# STELE_SHARED names the folder with the corpus; without it our own pages are used, many times.
set -eu

build=$1
rounds=${2:-7}
shared=${STELE_SHARED:-../shared}
folder=$build/bench
mkdir -p "$folder"
: "${CC:=gcc}"
$CC -O2 -D_XOPEN_SOURCE=700 -o "$folder/cmark" bench/cmark.c -lcmark-gfm -lcmark-gfm-extensions
$CC -O2 -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -o "$folder/measure" bench/measure.c

# the pages: COPIES copies under other names, of every STEPth page
pages() {
	name=$1
	copies=$2
	step=$3
	[ -d "$folder/$name" ] && return
	echo "making $folder/$name" >&2
	(cd "$corpus" && find . -name '*.md' | LC_ALL=C sort) >"$folder/list"
	copy=0
	while [ $copy -lt "$copies" ]; do
		awk -v step="$step" -v copy=$copy -F / '{
			key = $0
			sub(/^\.\/[^\/]*\//, "", key)
			if (!(key in number))
				number[key] = count++
			if (number[key] % step == 0)
				print $2 "/copy" copy "/" key "\t" $0
		}' "$folder/list" | while IFS="$(printf '\t')" read -r to from; do
			mkdir -p "$folder/$name/${to%/*}"
			cp "$corpus/$from" "$folder/$name/$to"
		done
		copy=$((copy + 1))
	done
}

if [ -d "$shared/corpus" ]; then
	corpus=$shared/corpus
	copies=1
else
	corpus=spec/pages
	copies=100
fi
pages quarter $copies 4
pages half $copies 2
pages all $copies 1
pages eight $((8 * copies)) 1

compile() {
	echo "'$build/stele' compile -q --fail-on error $2 '$folder/$1' -o '$folder/spec-$1' 2>/dev/null"
}

"$folder/measure" "$rounds" \
	cmark "'$folder/cmark' '$folder/all'" \
	j1 "$(compile all -j1)" \
	j2 "$(compile all -j2)" \
	twice "$(compile all -j1) & '$build/stele' compile -q -j1 '$folder/all' -o '$folder/spec-other' 2>/dev/null; wait" \
	check "'$build/stele' check -q --fail-on error -j1 '$folder/all' >/dev/null" \
	site "'$build/stele' site -q -o '$folder/site' '$folder/spec-all' 2>/dev/null" \
	quarter "$(compile quarter -j1)" \
	half "$(compile half -j1)" >"$folder/results"
"$folder/measure" 5 eight "$(compile eight -j1)" >>"$folder/results"

count() {
	find "$folder/$1" -name '*.md' | wc -l
}
awk -F '\t' -v all="$(count all)" -v half="$(count half)" -v quarter="$(count quarter)" \
	-v eight="$(count eight)" '
{ cpu[$1] = $2; cpu_spread[$1] = $3; wall[$1] = $4; wall_spread[$1] = $5; memory[$1] = $6 / 1024 }
function line(name, pages) {
	printf "%-28s %6d pages  %7.3f s cpu (spread %.3f)  %7.3f s wall (spread %.3f)  %6.1f MB\n", \
		name, pages, cpu[key], cpu_spread[key], wall[key], wall_spread[key], memory[key]
}
END {
	key = "cmark"; line("parse and render, cmark-gfm", all)
	key = "j1"; line("stele compile -j1", all)
	key = "j2"; line("stele compile -j2", all)
	key = "check"; line("stele check -j1", all)
	key = "site"; line("stele site", all)
	key = "quarter"; line("stele compile -j1", quarter)
	key = "half"; line("stele compile -j1", half)
	key = "eight"; line("stele compile -j1", eight)
	printf "\nprocessor time, compile / cmark-gfm:  %.2f   (goal: at most 2.5)\n", cpu["j1"] / cpu["cmark"]
	printf "wall time, -j1 / -j2:                 %.2f   (goal: at least 1.7; two programs at once: %.2f)\n", \
		wall["j1"] / wall["j2"], 2 * wall["j1"] / wall["twice"]
	printf "processor time, site / compile:       %.2f\n", cpu["site"] / cpu["j1"]
	printf "peak memory:                          %.0f MB (goal: below 150 MB)\n", memory["j1"]
	printf "milliseconds a page, 1/4 1/2 1 8:     %.3f %.3f %.3f %.3f\n", \
		1000 * cpu["quarter"] / quarter, 1000 * cpu["half"] / half, \
		1000 * cpu["j1"] / all, 1000 * cpu["eight"] / eight
	printf "KB of memory a page, 1/4 1/2 1 8:     %.1f %.1f %.1f %.1f\n", \
		1024 * memory["quarter"] / quarter, 1024 * memory["half"] / half, \
		1024 * memory["j1"] / all, 1024 * memory["eight"] / eight
}' "$folder/results"
