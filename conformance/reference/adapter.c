/* SPDX-License-Identifier: 0BSD */
/* The adapter of the reference host. */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <string.h>

#include "adapter.h"
#include "reference.h"

#include "IHostTaskManager_assert.h"

#ifndef E_OUTOFMEMORY
#define E_OUTOFMEMORY ((HRESULT)0x8007000EL)
#endif

static void *create(void)
{
	return reference_host_new();
}

static int32_t get_object(void *host, const struct stele_guid *iid, void **object)
{
	IHostTaskManager *tasks = reference_host_tasks(host);
	IID wanted;

	memcpy(&wanted, iid, sizeof wanted);
	return tasks->lpVtbl->QueryInterface(tasks, &wanted, object);
}

static void destroy(void *host)
{
	reference_host_release(host);
}

static size_t observe_layers(void *host, struct stele_layer *layers, size_t capacity)
{
	size_t count = reference_host_depth(host);

	for (size_t i = 0; i < count && i < capacity; i++) {
		struct layer layer = reference_host_layer(host, i);

		layers[i].method = layer.kind == LAYER_MANAGED ? "ReverseEnterRuntime" :
			"LeaveRuntime";
		layers[i].argument = layer.target;
	}
	return count;
}

struct errand {
	void (*function)(void *argument);
	void *argument;
};

static void *run_errand(void *argument)
{
	const struct errand *errand = argument;

	errand->function(errand->argument);
	return NULL;
}

static int32_t run_on_task(void *host, void (*function)(void *argument), void *argument)
{
	struct errand errand = {function, argument};
	pthread_t thread;

	(void)host;
	if (pthread_create(&thread, NULL, run_errand, &errand) != 0)
		return (int32_t)E_OUTOFMEMORY;
	pthread_join(thread, NULL);
	return S_OK;
}

static const char *const classes[] = {"core", "tasks", "layers", NULL};

static const struct stele_signature *const signatures[] = {
	stele_signatures_IHostTaskManager,
	NULL,
};

static const struct stele_adapter adapter = {
	.version = STELE_ADAPTER_VERSION,
	.size = sizeof adapter,
	.name = "stele reference host",
	.classes = classes,
	.create = create,
	.get_object = get_object,
	.destroy = destroy,
	.signatures = signatures,
	.observe_layers = observe_layers,
	.run_on_task = run_on_task,
};

const struct stele_adapter *stele_adapter(void)
{
	return &adapter;
}
