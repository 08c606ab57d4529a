#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Whatever a host does to its process costs it one test; each fault fails the tests that it should.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
# shellcheck source=tests/kit/bad_library.sh
. "$SRC/tests/kit/bad_library.sh"
m=IHostTaskManager

bad none 0
for fault in crash abort exit exit-86 close crash-at-exit; do
	bad $fault 1
	failed "$fault: one test" $m/com/null-pointer
done
bad crash 1 --test $m/com/null-pointer
has 'crash: how it ended' 'crashed: SIGSEGV'
has 'crash: the call that it died in' "calls: 1. QueryInterface($m, NULL)$"
bad exit 1 --test $m/com/null-pointer
has 'exit: how it ended' 'ended the process, with exit status 0'
bad hang 1 --timeout 1
failed 'hang: one test' $m/com/null-pointer
has 'hang: the limit' 'did not end within 1 seconds'
bad litter 0
bad litter 0 --format tap13
! grep -q 'Bail out' "$work/out"
ok $? 'litter: what a host prints is not among the results'
start=$(date +%s)
bad orphan 0 --test $m/com/null-pointer
[ $(($(date +%s) - start)) -lt 10 ]
ok $? 'orphan: the runner does not wait for what the host left behind'

bad null-pointer 1
failed 'null-pointer' $m/com/null-pointer
bad unknown-pointer 1
failed 'unknown-pointer' $m/com/unknown-interface
bad unknown-status 1
failed 'unknown-status' $m/com/unknown-interface
bad unknown-reference 1
failed 'unknown-reference' $m/com/reference-count
bad two-faces 1
failed 'two-faces' $m/com/identity
bad empty-slot 1
failed 'empty-slot' $m/slots
bad signature 1
failed 'signature' $m.LeaveRuntime/signature
has 'signature: the others are skipped' "^skipped $m.EnterRuntime/signature: "
bad one-reference 0
has 'one-reference: not held against it' "^skipped $m/com/reference-count: "
bad no-reference 1
grep -q "^failed $m/com/reference-count" "$work/out"
ok $? 'no-reference: found by the count'

bad wrong-argument 1
failed 'wrong-argument' "$nesting"
bad shared 1
failed 'shared: right on one task, wrong on many' "$sequence" "$nesting"
bad shared 1 --test "$sequence"
has 'shared: says so' 'while other threads did the same'
bad no-layers 0
has 'no-layers: what was left out is said' 'adapter has no observe_layers'
bad shallow 0
has 'shallow: what was not decided is said' 'nestings were not decided'
bad documented 1
failed 'documented: where the page demands success' "$sequence"
has 'documented: its name' '^  got: HOST_E_TIMEOUT 0x80131024$'
has 'documented: no nesting can be judged' "^skipped $nesting: "

bad broken-object 1
bad no-object 2
has 'no-object: not a clean run' 'no test could be run'
bad no-host 1
has 'no-host: says so' 'could not make a host'
bad no-task 1
has 'no-task: says so' 'run_on_task did not run'
finish
