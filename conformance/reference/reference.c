/* SPDX-License-Identifier: 0BSD */
/* The interface of the reference host. See reference.h. */
#include "reference.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "tasks.h"

/* No page of a method that is implemented lists it. */
#ifndef E_NOTIMPL
#define E_NOTIMPL ((HRESULT)0x80004001L)
#endif

struct reference_host {
	IHostTaskManager object; /* first: the object and the host have one address */
	atomic_uint references;
	struct task_group tasks;
};

static struct reference_host *host_of(IHostTaskManager *object)
{
	return (struct reference_host *)object;
}

static ULONG STDMETHODCALLTYPE add_ref(IHostTaskManager *This)
{
	return atomic_fetch_add_explicit(&host_of(This)->references, 1, memory_order_relaxed) + 1;
}

static ULONG STDMETHODCALLTYPE release(IHostTaskManager *This)
{
	struct reference_host *host = host_of(This);
	ULONG left = atomic_fetch_sub_explicit(&host->references, 1, memory_order_acq_rel) - 1;

	if (left == 0) {
		task_group_close(&host->tasks);
		free(host);
	}
	return left;
}

static HRESULT STDMETHODCALLTYPE query_interface(IHostTaskManager *This, REFIID riid,
	void **ppvObject)
{
	if (ppvObject == NULL)
		return E_POINTER;
	if (!IsEqualIID(riid, &IID_IUnknown) && !IsEqualIID(riid, &IID_IHostTaskManager)) {
		*ppvObject = NULL;
		return E_NOINTERFACE;
	}
	add_ref(This);
	*ppvObject = This;
	return S_OK;
}

/* Layers */

static HRESULT open_layer(IHostTaskManager *object, enum layer_kind kind, SIZE_T target)
{
	struct task *task = task_get(&host_of(object)->tasks);

	if (task == NULL || task_push(task, (struct layer){kind, target}) == -1)
		return E_OUTOFMEMORY;
	return S_OK;
}

/* Close the innermost layer, which has to be one of this kind: layers do not overlap. */
static HRESULT close_layer(IHostTaskManager *object, enum layer_kind kind)
{
	struct task *task = task_find(&host_of(object)->tasks);

	if (task == NULL || task->count == 0 || task->layers[task->count - 1].kind != kind)
		return HOST_E_NOT_OWNER;
	task->count--;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE leave_runtime(IHostTaskManager *This, SIZE_T target)
{
	return open_layer(This, LAYER_UNMANAGED, target);
}

static HRESULT STDMETHODCALLTYPE enter_runtime(IHostTaskManager *This)
{
	return close_layer(This, LAYER_UNMANAGED);
}

/* The outermost call may come from a thread that the runtime has not seen yet. */
static HRESULT STDMETHODCALLTYPE reverse_enter_runtime(IHostTaskManager *This)
{
	return open_layer(This, LAYER_MANAGED, 0);
}

static HRESULT STDMETHODCALLTYPE reverse_leave_runtime(IHostTaskManager *This)
{
	return close_layer(This, LAYER_MANAGED);
}

/* Not implemented yet: what is to be handed out is handed out empty. */

static HRESULT STDMETHODCALLTYPE get_current_task(IHostTaskManager *This, IHostTask **pTask)
{
	(void)This;
	if (pTask != NULL)
		*pTask = NULL;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE create_task(IHostTaskManager *This, DWORD dwStackSize,
	LPTHREAD_START_ROUTINE pStartAddress, PVOID pParameter, IHostTask **ppTask)
{
	(void)This;
	(void)dwStackSize;
	(void)pStartAddress;
	(void)pParameter;
	if (ppTask != NULL)
		*ppTask = NULL;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE sleep_task(IHostTaskManager *This, DWORD dwMilliseconds,
	DWORD option)
{
	(void)This;
	(void)dwMilliseconds;
	(void)option;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE switch_to_task(IHostTaskManager *This, DWORD option)
{
	(void)This;
	(void)option;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE set_locale(IHostTaskManager *This, LCID lcid)
{
	(void)This;
	(void)lcid;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE call_needs_host_hook(IHostTaskManager *This, SIZE_T target,
	BOOL *pbCallNeedsHostHook)
{
	(void)This;
	(void)target;
	if (pbCallNeedsHostHook != NULL)
		*pbCallNeedsHostHook = FALSE;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE not_implemented(IHostTaskManager *This)
{
	(void)This;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE set_stack_guarantee(IHostTaskManager *This, ULONG guarantee)
{
	(void)This;
	(void)guarantee;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE get_stack_guarantee(IHostTaskManager *This, ULONG *pGuarantee)
{
	(void)This;
	if (pGuarantee != NULL)
		*pGuarantee = 0;
	return E_NOTIMPL;
}

static HRESULT STDMETHODCALLTYPE set_clr_task_manager(IHostTaskManager *This,
	ICLRTaskManager *ppManager)
{
	(void)This;
	(void)ppManager;
	return E_NOTIMPL;
}

static const IHostTaskManagerVtbl vtable = {
	.QueryInterface = query_interface,
	.AddRef = add_ref,
	.Release = release,
	.GetCurrentTask = get_current_task,
	.CreateTask = create_task,
	.Sleep = sleep_task,
	.SwitchToTask = switch_to_task,
	.SetUILocale = set_locale,
	.SetLocale = set_locale,
	.CallNeedsHostHook = call_needs_host_hook,
	.LeaveRuntime = leave_runtime,
	.EnterRuntime = enter_runtime,
	.ReverseLeaveRuntime = reverse_leave_runtime,
	.ReverseEnterRuntime = reverse_enter_runtime,
	.BeginDelayAbort = not_implemented,
	.EndDelayAbort = not_implemented,
	.BeginThreadAffinity = not_implemented,
	.EndThreadAffinity = not_implemented,
	.SetStackGuarantee = set_stack_guarantee,
	.GetStackGuarantee = get_stack_guarantee,
	.SetCLRTaskManager = set_clr_task_manager,
};

struct reference_host *reference_host_new(void)
{
	struct reference_host *host = calloc(1, sizeof *host);

	if (host == NULL)
		return NULL;
	host->object.lpVtbl = &vtable;
	atomic_init(&host->references, 1);
	task_group_open(&host->tasks);
	return host;
}

IHostTaskManager *reference_host_tasks(struct reference_host *host)
{
	return &host->object;
}

void reference_host_release(struct reference_host *host)
{
	release(&host->object);
}

size_t reference_host_depth(const struct reference_host *host)
{
	const struct task *task = task_find(&host->tasks);

	return task == NULL ? 0 : task->count;
}

struct layer reference_host_layer(const struct reference_host *host, size_t i)
{
	return task_find(&host->tasks)->layers[i];
}
