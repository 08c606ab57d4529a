#!/bin/sh
# SPDX-License-Identifier: 0BSD
# What is no host is refused with a reason, and no test is run.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
# shellcheck source=tests/kit/bad_library.sh
. "$SRC/tests/kit/bad_library.sh"

# refused FAULT REASON
refused() {
	bad "$1" 2 --timeout 2
	has "$1: the reason" "stele-suite: '.*' cannot be used: $2"
	lacks "$1: no test" '^passed\|^failed'
}

refused version 'the adapter has version 7, this suite needs version 1'
refused size 'the adapter says that it has 12 bytes'
refused member "the adapter lacks its member 'destroy'"
refused no-adapter 'its function stele_adapter returned NULL'
refused crash-at-load 'when it was loaded, the process of the host crashed: SIGSEGV'
refused hang-at-load 'when it was loaded, the test did not end within 2 seconds'
bad future 0
bad short 0
has 'short: what the adapter does not have is not read' 'the adapter states no signatures'

echo 'int answer = 42;' >"$work/empty.c"
library "$work/empty.so" "$work/empty.c"
run 2 'a library without the function' "$suite" "$work/empty.so"
has 'it is named' 'cannot be used: .*stele_adapter'
echo 'no library' >"$work/text.so"
run 2 'no library' "$suite" "$work/text.so"
has 'it is told' 'cannot be used: .*text.so'
run 2 'no file' "$suite" "$work/none.so"
has 'it is told too' 'cannot be used: .*none.so'
# shellcheck disable=SC2016
run 2 'a file without a folder is one' sh -c 'cd "$1" && "$2" text.so' sh "$work" "$suite"
has 'and not looked for elsewhere' '\./text.so'
finish
