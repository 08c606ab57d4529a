#!/bin/sh
# The generated headers compile without a warning wherever they are used.
# shellcheck source=tests/lib.sh
. "${SRC:?}/tests/lib.sh"

once 'headers'
include=$BUILD/include
interface=IHostTaskManager

cat >"$work/use.c" <<'EOF'
#define COBJMACROS
#include "MSCorEE.h"
#include "IHostTaskManager_assert.h"
int use(IHostTaskManager *manager);
int use(IHostTaskManager *manager)
{
	return IHostTaskManager_LeaveRuntime(manager, 1) == HOST_E_TIMEOUT &&
		FAILED(IHostTaskManager_EnterRuntime(manager)) &&
		stele_signatures_IHostTaskManager[0].name != NULL;
}
EOF
cat >"$work/use.cc" <<'EOF'
#include "MSCorEE.h"
#include "IHostTaskManager_assert.h"
struct Manager : public IHostTaskManager {
	virtual ~Manager() = default;
	HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, void **) override { return E_NOINTERFACE; }
	ULONG STDMETHODCALLTYPE AddRef() override { return 1; }
	ULONG STDMETHODCALLTYPE Release() override { return 1; }
	HRESULT STDMETHODCALLTYPE GetCurrentTask(IHostTask **) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE CreateTask(DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **)
		override { return S_OK; }
	HRESULT STDMETHODCALLTYPE Sleep(DWORD, DWORD) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE SwitchToTask(DWORD) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE SetUILocale(LCID) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE SetLocale(LCID) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE CallNeedsHostHook(SIZE_T, BOOL *) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE LeaveRuntime(SIZE_T) override { return HOST_E_TIMEOUT; }
	HRESULT STDMETHODCALLTYPE EnterRuntime() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE ReverseLeaveRuntime() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE ReverseEnterRuntime() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE BeginDelayAbort() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE EndDelayAbort() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE BeginThreadAffinity() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE EndThreadAffinity() override { return S_OK; }
	HRESULT STDMETHODCALLTYPE SetStackGuarantee(ULONG) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE GetStackGuarantee(ULONG *) override { return S_OK; }
	HRESULT STDMETHODCALLTYPE SetCLRTaskManager(ICLRTaskManager *) override { return S_OK; }
};
int main()
{
	Manager manager;
	IHostTaskManager *object = &manager;
	bool good = object->LeaveRuntime(1) == HOST_E_TIMEOUT &&
		IID_IHostTaskManager.Data1 == 0x997ff24c &&
		stele_signatures_IHostTaskManager[0].name != nullptr;
	return good ? 0 : 1;
}
EOF
warnings='-Wall -Wextra -Wpedantic -Werror'

# compile COMPILER OPTIONS FILE
compile() {
	if command -v "$1" >/dev/null; then
		# shellcheck disable=SC2086
		run 0 "$3: $1 $2" $1 $2 $warnings -I"$include" -c "$work/$3" -o "$work/$1-$3.o"
	else
		skip "$3: $1" "$1 is not installed"
	fi
}

for compiler in gcc clang x86_64-w64-mingw32-gcc i686-w64-mingw32-gcc; do
	compile $compiler -std=c11 use.c
done
for compiler in g++ clang++ x86_64-w64-mingw32-g++ i686-w64-mingw32-g++; do
	compile $compiler "-std=c++17 -Wno-non-virtual-dtor" use.cc
done
for header in "$include"/*.h; do # each header by itself, twice
	name=$(basename "$header")
	if [ "$name" = ${interface}_assert.h ]; then
		printf '#include "%s.h"\n' $interface >"$work/one.c"
		unused=-Wno-unused
	else
		: >"$work/one.c"
		unused=
	fi
	printf '#include "%s"\n#include "%s"\nextern int used;\n' "$name" "$name" >>"$work/one.c"
	echo "# $name"
	compile gcc "-std=c11 $unused" one.c
	compile clang "-std=c11 $unused" one.c
done

# the IIDs link, and the abstract class is usable
# shellcheck disable=SC2086
run 0 'the IIDs compile' $CC -std=c11 $warnings -I"$include" -c "$include/MSCorEE_i.c" \
	-o "$work/iids.o"
run 0 'a C++ host links' "$CXX" -o "$work/host" "$work/g++-use.cc.o" "$work/iids.o"
run 0 'and answers through the interface' "$work/host"

# a host that declares the interface in another way does not compile with the assertions
awk '/STDMETHODCALLTYPE \*LeaveRuntime\)/ {kept = $0; next} {print}
	/STDMETHODCALLTYPE \*EnterRuntime\)/ {print kept}' "$include/$interface.h" >"$work/swapped.h"
cat >"$work/wrong.c" <<'EOF'
#include "swapped.h"
#include "IHostTaskManager_assert.h"
EOF
run 1 'exchanged slots are refused' $CC -std=c11 -I"$work" -I"$include" -fsyntax-only \
	"$work/wrong.c"
has 'with the name of the slot' 'IHostTaskManager.LeaveRuntime is slot 10'

# without the order of methods there is no header
cat >"$work/page.md" <<'EOF'
---
api_name: IThing
ms.contentlocale: en-US
---
# <a name="ithing-interface"></a>IThing Interface

## <a name="methods"></a>Methods

|Method|Description|
|---|---|
|`DoIt`|Does it.|
EOF
run 0 'a page without declaration is compiled' "$stele" compile -q -o "$work/spec" "$work/page.md"
run 2 'an interface without known order is refused' "$stele" header --interface IThing -o "$work/h" \
	"$work/spec"
has 'with what is missing' 'the order of its methods is not known'
finish
