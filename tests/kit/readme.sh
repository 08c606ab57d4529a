#!/bin/sh
# SPDX-License-Identifier: 0BSD
# What the kit's README and Makefile promise: the adapter in it compiles and works as it stands.
# shellcheck source=tests/kit/tap.sh
. "${SRC:?}/tests/kit/tap.sh"
ref=$SRC/conformance/reference
readme=$SRC/conformance/kit/README.md

# shellcheck disable=SC2016
sed -n '/^```c$/,/^```$/p' "$readme" | grep -v '^```' >"$work/adapter.c"
mkdir "$work/my"
cat >"$work/my/IThing.h" <<'EOF'
#include "MSCorEE.h"
typedef IHostTaskManager IThing;
EOF
cat >"$work/my/IThing_assert.h" <<'EOF'
#include "IHostTaskManager_assert.h"
#define stele_signatures_IThing stele_signatures_IHostTaskManager
EOF
cat >"$work/host.c" <<'EOF'
#include "reference.h"
void *my_host_new(void);
void *my_host_new(void)
{
	return reference_host_new();
}
IHostTaskManager *my_host_thing(void *host);
IHostTaskManager *my_host_thing(void *host)
{
	return reference_host_tasks(host);
}
void my_host_delete(void *host);
void my_host_delete(void *host)
{
	reference_host_release(host);
}
EOF
run 0 'the adapter compiles' library "$work/my.so" -I"$work/my" -Werror "$work/adapter.c" \
	"$work/host.c" "$ref/reference.c" "$ref/tasks.c" "$kit/include/MSCorEE_i.c" \
	"$kit/com_types.c"
run 0 'the suite accepts it' "$suite" "$work/my.so"
has 'signatures are compared' '^passed IHostTaskManager.LeaveRuntime/signature$'
has 'what it does not offer is said' 'the adapter has no observe_layers'

copy="$work/copy of it"
mkdir "$copy" && cp -R "$kit/." "$copy" && rm -f "$copy"/*.o "$copy/stele-suite"
run 0 'make' make -s -C "$copy" CC="$CC" CFLAGS=-O0
run 2 'make run without a host' make -s -C "$copy" run CC="$CC" CFLAGS=-O0
has 'asks for one' 'which host'
run 0 'make run' make -s -C "$copy" run HOST="$work/my.so" ARGS='--format tap13' CC="$CC" CFLAGS=-O0
has 'runs it' '^TAP version 13$'
[ -z "$(make -s -C "$copy" CC="$CC" CFLAGS=-O0)" ]
ok $? 'make again makes nothing'
finish
