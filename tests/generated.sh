#!/bin/sh
# What is committed is what the pages make, to the byte.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"
cd "$SRC" || exit 1

run 0 'the committed outputs are up to date (make generated)' sh build-aux/generated.sh "$BUILD" check
run 0 'the schema in XML is that of the compact one' sh -c '
	command -v trang >/dev/null || exit 0
	trang spec/stele.rnc "$0/stele.rng" && diff spec/stele.rng "$0/stele.rng"' "$work"
finish
