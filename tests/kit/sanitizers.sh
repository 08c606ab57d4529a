#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The whole suite on the reference host, both built with sanitizers; in a folder with a blank.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
ref=$SRC/conformance/reference

# build NAME FLAGS: a copy of the kit and the hosts, with these flags
# shellcheck disable=SC2317
build() {
	copy=$work/$1
	mkdir "$copy" && cp -R "$kit/." "$copy" && rm -f "$copy"/*.o "$copy/stele-suite" &&
		make -s -C "$copy" CC="$CC" CFLAGS="-O1 -g $2" &&
		CFLAGS="-O1 -g $2" library "$copy/reference.so" "$ref/adapter.c" \
			"$ref/reference.c" "$ref/tasks.c" "$kit/include/MSCorEE_i.c" \
			"$kit/com_types.c" &&
		CFLAGS="-O1 -g $2" library "$copy/null.so" "$SRC/conformance/hosts/null/null.c"
}

for name in address thread; do
	flags="-fsanitize=$name"
	[ $name = address ] && flags="$flags,undefined -fno-sanitize-recover=all"
	run 0 "$name: builds" build $name "$flags"
	run 0 "$name: the reference host passes" "$copy/stele-suite" --timeout 60 "$copy/reference.so"
	lacks "$name: nothing is reported" 'Sanitizer\|runtime error'
	run 0 "$name: in one process" "$copy/stele-suite" --no-fork "$copy/reference.so"
	lacks "$name: nothing is reported there" 'Sanitizer\|runtime error'
	run 1 "$name: the null host fails" "$copy/stele-suite" --timeout 60 "$copy/null.so"
	lacks "$name: nothing is reported of it" 'Sanitizer\|runtime error'
done

# a race in the host has to be found, or the run above proves nothing
run 0 'racy: builds' library "$work/racy.so" -O1 -g -fsanitize=thread \
	"$SRC/tests/kit/racy_host.c" "$ref/reference.c" "$ref/tasks.c" \
	"$kit/include/MSCorEE_i.c" "$kit/com_types.c"
run 1 'racy: fails' "$copy/stele-suite" --timeout 60 "$work/racy.so"
has 'racy: the race is reported' 'ThreadSanitizer: data race'
finish
