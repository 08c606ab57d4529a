/* SPDX-License-Identifier: 0BSD */
/*
 * The reference host with one fault, named by the environment variable BAD. Built from its sources,
 * its adapter under another name. Without BAD it is the reference host.
 */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "MSCorEE.h"
#include "adapter.h"

/* The reference host's, renamed on the compiler's command line. */
const struct stele_adapter *reference_adapter(void);

static IHostTaskManagerVtbl good, bad;
static struct stele_adapter adapter;
static __thread int depth;

static bool is(const char *fault)
{
	const char *chosen = getenv("BAD");

	return chosen != NULL && strcmp(chosen, fault) == 0;
}

static void hang(void)
{
	for (;;)
		pause();
}

static void litter(void)
{
	static const char rubbish[] = "not ok 1 - rubbish\nBail out!\n\033[31m";

	if (write(1, rubbish, sizeof rubbish) < 0 || write(3, rubbish, sizeof rubbish) < 0)
		return;
}

static void close_all(void)
{
	for (int i = 0; i < 1024; i++)
		close(i);
}

/* Faults that show when there is nowhere to store the answer: one test does that. */
static void misbehave(void)
{
	if (is("crash"))
		raise(SIGSEGV);
	if (is("abort"))
		abort();
	if (is("hang"))
		hang();
	if (is("exit"))
		exit(0);
	if (is("exit-86"))
		exit(86);
	if (is("litter"))
		litter();
	if (is("close"))
		close_all();
	if (is("crash-at-exit"))
		atexit(abort);
	if (is("orphan") && fork() == 0) {
		/* holds all that it inherits; the runner must not wait for it */
		sleep(30);
		_exit(0);
	}
}

static HRESULT STDMETHODCALLTYPE query(IHostTaskManager *This, REFIID riid, void **out)
{
	HRESULT status;

	if (out == NULL)
		misbehave();
	if (out == NULL && is("null-pointer"))
		return E_FAIL;
	status = good.QueryInterface(This, riid, out);
	if (out != NULL && FAILED(status)) {
		if (is("unknown-pointer"))
			*out = This;
		if (is("unknown-reference"))
			good.AddRef(This);
		if (is("unknown-status"))
			return E_FAIL;
	}
	if (is("no-reference") && SUCCEEDED(status) && IsEqualIID(riid, &IID_IHostTaskManager))
		good.Release(This);
	if (is("two-faces") && SUCCEEDED(status) && IsEqualIID(riid, &IID_IUnknown)) {
		static IHostTaskManager other[64];
		static int next;

		other[next % 64].lpVtbl = &bad;
		*out = &other[next++ % 64];
	}
	return status;
}

/* The other faces of the host live as long as the program. */
static ULONG STDMETHODCALLTYPE always_one(IHostTaskManager *This)
{
	(void)This;
	return 1;
}

static HRESULT STDMETHODCALLTYPE leave(IHostTaskManager *This, SIZE_T target)
{
	if (is("undocumented"))
		return (HRESULT)0x8000FFFFL;
	if (is("undocumented-success"))
		return good.LeaveRuntime(This, target), (HRESULT)1;
	if (is("documented"))
		return HOST_E_TIMEOUT;
	if (is("shallow") && depth >= 2)
		return E_OUTOFMEMORY;
	if (is("edge-hang") && target == (SIZE_T)-1)
		hang();
	if (is("edge-crash") && target == 0)
		raise(SIGSEGV);
	if (is("edge-status") && target == 0)
		return (HRESULT)0x8000FFFFL;
	if (is("wrong-argument"))
		target = depth;
	depth++;
	return good.LeaveRuntime(This, target);
}

static HRESULT STDMETHODCALLTYPE enter(IHostTaskManager *This)
{
	if (is("undocumented-later") && depth > 1)
		return (HRESULT)0x8000FFFFL;
	depth--;
	return good.EnterRuntime(This);
}

/* Layers of all threads as if they were one task's: right as long as there is one. */
static pthread_mutex_t shared_lock = PTHREAD_MUTEX_INITIALIZER;
static int shared;

static void shared_add(int number)
{
	pthread_mutex_lock(&shared_lock);
	shared += number;
	pthread_mutex_unlock(&shared_lock);
	sched_yield();
}

static HRESULT STDMETHODCALLTYPE shared_leave(IHostTaskManager *This, SIZE_T target)
{
	(void)This;
	(void)target;
	shared_add(1);
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE shared_open(IHostTaskManager *This)
{
	(void)This;
	shared_add(1);
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE shared_close(IHostTaskManager *This)
{
	(void)This;
	shared_add(-1);
	return S_OK;
}

static size_t shared_layers(void *host, struct stele_layer *layers, size_t capacity)
{
	size_t count;

	(void)host;
	(void)layers;
	(void)capacity;
	pthread_mutex_lock(&shared_lock);
	count = (size_t)shared;
	pthread_mutex_unlock(&shared_lock);
	sched_yield();
	return count;
}

static void share(void)
{
	bad.LeaveRuntime = shared_leave;
	bad.ReverseEnterRuntime = shared_open;
	bad.EnterRuntime = shared_close;
	bad.ReverseLeaveRuntime = shared_close;
}

static void break_vtable(void)
{
	bad.QueryInterface = query;
	bad.LeaveRuntime = leave;
	bad.EnterRuntime = enter;
	if (is("empty-slot"))
		bad.SetLocale = NULL;
	if (is("shared"))
		share();
	if (is("one-reference") || is("two-faces"))
		bad.AddRef = bad.Release = always_one;
}

static int32_t get_object(void *host, const struct stele_guid *iid, void **object)
{
	int32_t status;

	if (is("no-object") || is("broken-object")) {
		*object = NULL;
		return is("no-object") ? (int32_t)E_NOINTERFACE : (int32_t)E_FAIL;
	}
	status = reference_adapter()->get_object(host, iid, object);
	if (status >= 0) {
		IHostTaskManager *tasks = *object;

		if (tasks->lpVtbl != &bad) {
			good = bad = *tasks->lpVtbl;
			break_vtable();
			tasks->lpVtbl = &bad;
		}
	}
	return status;
}

static void *no_host(void)
{
	return NULL;
}

static int32_t no_task(void *host, void (*function)(void *argument), void *argument)
{
	(void)host;
	(void)function;
	(void)argument;
	return E_OUTOFMEMORY;
}

static const struct stele_signature other_signatures[] = {
	{"IHostTaskManager.LeaveRuntime", "HRESULT (DWORD)"},
	{NULL, NULL},
};
static const struct stele_signature *const signatures[] = {other_signatures, NULL};

/* An adapter of old: it ends before the optional members, and what follows is not its own. */
static const struct stele_adapter *make_short(void)
{
	const size_t size = offsetof(struct stele_adapter, signatures);
	static struct stele_adapter small;

	adapter.size = (uint32_t)size;
	memset(&small, 0xee, sizeof small);
	memcpy(&small, &adapter, size);
	return &small;
}

const struct stele_adapter *stele_adapter(void)
{
	adapter = *reference_adapter();
	adapter.get_object = get_object;
	if (is("version"))
		adapter.version = 7;
	if (is("size"))
		adapter.size = 12;
	if (is("future"))
		adapter.size += 64;
	if (is("member"))
		adapter.destroy = NULL;
	if (is("no-host"))
		adapter.create = no_host;
	if (is("no-task"))
		adapter.run_on_task = no_task;
	if (is("signature"))
		adapter.signatures = signatures;
	if (is("shared"))
		adapter.observe_layers = shared_layers;
	if (is("no-layers"))
		adapter.observe_layers = NULL;
	if (is("no-adapter"))
		return NULL;
	if (is("crash-at-load"))
		raise(SIGSEGV);
	if (is("hang-at-load"))
		hang();
	return is("short") ? make_short() : &adapter;
}
