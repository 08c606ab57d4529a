/* SPDX-License-Identifier: 0BSD */
/*
 * The null host: says S_OK to everything and does nothing. A suite that it passed would be worth
 * nothing.
 */
#include "MSCorEE.h"
#include "adapter.h"

static HRESULT STDMETHODCALLTYPE query_interface(IHostTaskManager *This, REFIID riid, void **out)
{
	(void)This;
	(void)riid;
	(void)out;
	return S_OK;
}

static ULONG STDMETHODCALLTYPE one(IHostTaskManager *This)
{
	(void)This;
	return 1;
}

static HRESULT STDMETHODCALLTYPE get_task(IHostTaskManager *This, IHostTask **task)
{
	(void)This;
	(void)task;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE create_task(IHostTaskManager *This, DWORD size,
	LPTHREAD_START_ROUTINE start, PVOID parameter, IHostTask **task)
{
	(void)This;
	(void)size;
	(void)start;
	(void)parameter;
	(void)task;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE sleep_task(IHostTaskManager *This, DWORD time, DWORD option)
{
	(void)This;
	(void)time;
	(void)option;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE take_dword(IHostTaskManager *This, DWORD number)
{
	(void)This;
	(void)number;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE take_size(IHostTaskManager *This, SIZE_T target)
{
	(void)This;
	(void)target;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE needs_hook(IHostTaskManager *This, SIZE_T target, BOOL *needed)
{
	(void)This;
	(void)target;
	(void)needed;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE nothing(IHostTaskManager *This)
{
	(void)This;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE get_guarantee(IHostTaskManager *This, ULONG *guarantee)
{
	(void)This;
	(void)guarantee;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE take_manager(IHostTaskManager *This, ICLRTaskManager *manager)
{
	(void)This;
	(void)manager;
	return S_OK;
}

static const IHostTaskManagerVtbl vtable = {
	query_interface, one, one, get_task, create_task, sleep_task, take_dword, take_dword,
	take_dword, needs_hook, take_size, nothing, nothing, nothing, nothing, nothing, nothing,
	nothing, take_dword, get_guarantee, take_manager,
};

static IHostTaskManager object = {&vtable};

static void *create(void)
{
	return &object;
}

static int32_t get_object(void *host, const struct stele_guid *iid, void **out)
{
	(void)iid;
	*out = host;
	return S_OK;
}

static void destroy(void *host)
{
	(void)host;
}

static size_t observe_layers(void *host, struct stele_layer *layers, size_t capacity)
{
	(void)host;
	(void)layers;
	(void)capacity;
	return 0;
}

static const struct stele_adapter adapter = {
	.version = STELE_ADAPTER_VERSION,
	.size = sizeof adapter,
	.name = "null host",
	.create = create,
	.get_object = get_object,
	.destroy = destroy,
	.observe_layers = observe_layers,
};

const struct stele_adapter *stele_adapter(void)
{
	return &adapter;
}
