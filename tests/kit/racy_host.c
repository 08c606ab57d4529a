/* SPDX-License-Identifier: 0BSD */
/* A host that counts calls without a lock: for the thread sanitizer to find. */
#include <string.h>

#include "MSCorEE.h"
#include "adapter.h"
#include "reference.h"

static IHostTaskManagerVtbl good, racy;
static int calls;

static HRESULT STDMETHODCALLTYPE leave(IHostTaskManager *This, SIZE_T target)
{
	calls++;
	return good.LeaveRuntime(This, target);
}

static void *create(void)
{
	return reference_host_new();
}

static int32_t get_object(void *host, const struct stele_guid *iid, void **object)
{
	IHostTaskManager *tasks = reference_host_tasks(host);
	IID wanted;

	memcpy(&wanted, iid, sizeof wanted);
	if (tasks->lpVtbl != &racy) {
		good = racy = *tasks->lpVtbl;
		racy.LeaveRuntime = leave;
		tasks->lpVtbl = &racy;
	}
	return tasks->lpVtbl->QueryInterface(tasks, &wanted, object);
}

static void destroy(void *host)
{
	reference_host_release(host);
}

static const struct stele_adapter adapter = {
	.version = STELE_ADAPTER_VERSION,
	.size = sizeof adapter,
	.name = "racy host",
	.create = create,
	.get_object = get_object,
	.destroy = destroy,
};

const struct stele_adapter *stele_adapter(void)
{
	return &adapter;
}
