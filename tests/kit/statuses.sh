#!/bin/sh
# SPDX-License-Identifier: 0BSD
# An undocumented status fails exactly one test, whoever met it; edges are remarked on only.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
# shellcheck source=tests/kit/bad_library.sh
. "$SRC/tests/kit/bad_library.sh"
m=IHostTaskManager

bad undocumented 1
failed 'undocumented: one test' $m.LeaveRuntime/returns
has 'undocumented: the number' '^  got: 0x8000FFFF$'
has 'undocumented: what the page lists' '^  expected: S_OK 0x00000000, .*HOST_E_TIMEOUT 0x80131024'
has 'undocumented: the sequence is not decided' "^skipped $sequence: "
bad undocumented-success 1
failed 'undocumented-success: one test' $m.LeaveRuntime/returns
has 'undocumented-success: the nestings go on' "^passed $nesting"
bad undocumented-later 1
failed 'undocumented-later: one test' $m.EnterRuntime/returns
sed -n '/^  calls:/,/^  repeat:/p' "$work/out" | grep -q 'EnterRuntime() = 0x8000FFFF'
ok $? 'undocumented-later: the calls that led to it'
eval "$(sed -n 's/^  repeat: /BAD=undocumented-later /p' "$work/out")" >"$work/again"
grep -q '^0 passed, 1 failed, 1 skipped$' "$work/again"
ok $? 'undocumented-later: the command repeats it'
bad undocumented 1 --no-fork
failed 'undocumented: one test in one process' $m.LeaveRuntime/returns
bad undocumented 0 --test "$nesting"
has 'alone, the test that met it says so' "charged to $m.LeaveRuntime/returns, which is not run"

bad edge-status 0
has 'edge-status: a remark' '^  advisory: with target=0x0: .*0x8000FFFF'
has 'edge-status: counted' '^advisory remarks, which count for nothing: 1$'
bad edge-crash 0
has 'edge-crash: a remark' '^  advisory: with target=0x0: .*SIGSEGV'
start=$(date +%s)
bad edge-hang 0
[ $(($(date +%s) - start)) -lt 8 ]
ok $? 'edge-hang: not waited for as long as for a test'
has 'edge-hang: a remark' '^  advisory: with target=0xFFFFFFFF.*: the call did not return'
finish
