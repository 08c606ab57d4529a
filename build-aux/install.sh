#!/bin/sh
# Copies what was built to its places.
# Usage: install.sh BUILD PREFIX   (PREFIX with DESTDIR in front)
set -eu
build=$1
prefix=$2

# put FILE FOLDER [MODE]
put() {
	mkdir -p "$prefix/$2"
	cp -f "$1" "$prefix/$2/"
	chmod "${3:-644}" "$prefix/$2/$(basename "$1")"
}

put "$build/stele" bin 755
put "$build/kit/stele-suite" libexec/stele 755
for page in man/*.[1-9]; do
	put "$page" "share/man/man${page##*.}"
done
for catalog in "$build"/locale/*/LC_MESSAGES/stele.mo; do
	put "$catalog" "share/locale/$(basename "$(dirname "$(dirname "$catalog")")")/LC_MESSAGES"
done
for file in site/*.html site/*.css; do
	put "$file" share/stele/site
done
for file in conformance/kit/*.[ch] conformance/kit/Makefile conformance/kit/README.md; do
	put "$file" share/stele/kit
done
put spec/stele.rnc share/stele
put spec/stele.rng share/stele
