/* SPDX-License-Identifier: 0BSD */
/* The reference host by itself: what the suite cannot bring about. Prints TAP 13. */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "reference.h"

enum { MANY = 1000, HOSTS = 50, THREADS = 8 };

static int number, failures;
static _Thread_local bool no_memory;

/* Memory as the tests want it: the linker sends the host's calls here (--wrap). */
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);

void *__wrap_calloc(size_t count, size_t size)
{
	return no_memory ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size)
{
	return no_memory ? NULL : __real_realloc(memory, size);
}

static void ok(bool good, const char *name)
{
	printf("%sok %d - %s\n", good ? "" : "not ", ++number, name);
	failures += !good;
}

static HRESULT leave(struct reference_host *host, SIZE_T target)
{
	IHostTaskManager *tasks = reference_host_tasks(host);

	return tasks->lpVtbl->LeaveRuntime(tasks, target);
}

static HRESULT enter(struct reference_host *host)
{
	IHostTaskManager *tasks = reference_host_tasks(host);

	return tasks->lpVtbl->EnterRuntime(tasks);
}

static HRESULT reverse_enter(struct reference_host *host)
{
	IHostTaskManager *tasks = reference_host_tasks(host);

	return tasks->lpVtbl->ReverseEnterRuntime(tasks);
}

static HRESULT reverse_leave(struct reference_host *host)
{
	IHostTaskManager *tasks = reference_host_tasks(host);

	return tasks->lpVtbl->ReverseLeaveRuntime(tasks);
}

static void test_unmatched(void)
{
	struct reference_host *host = reference_host_new();

	ok(enter(host) == HOST_E_NOT_OWNER && reverse_leave(host) == HOST_E_NOT_OWNER,
		"nothing is open, nothing can be closed");
	ok(leave(host, 5) == S_OK && reverse_leave(host) == HOST_E_NOT_OWNER &&
		reference_host_depth(host) == 1, "a layer is not closed by the other pair");
	ok(reverse_enter(host) == S_OK && enter(host) == HOST_E_NOT_OWNER &&
		reference_host_depth(host) == 2, "nor is one further out");
	ok(reference_host_layer(host, 0).kind == LAYER_UNMANAGED &&
		reference_host_layer(host, 0).target == 5 &&
		reference_host_layer(host, 1).kind == LAYER_MANAGED, "the layers are still told");
	ok(reverse_leave(host) == S_OK && enter(host) == S_OK && reference_host_depth(host) == 0,
		"closed in order");
	ok(reverse_enter(host) == S_OK && reference_host_depth(host) == 1,
		"a native thread calls in, with nothing around it");
	reference_host_release(host);
}

static void test_deep(void)
{
	struct reference_host *host = reference_host_new();
	bool good = true;

	for (SIZE_T i = 0; i < MANY; i++)
		good = good && leave(host, i) == S_OK && reverse_enter(host) == S_OK;
	for (SIZE_T i = 0; i < MANY; i++)
		good = good && reference_host_layer(host, 2 * i).target == i;
	ok(good && reference_host_depth(host) == 2 * MANY, "as deep as it is asked to");
	for (SIZE_T i = 0; i < MANY; i++)
		good = good && reverse_leave(host) == S_OK && enter(host) == S_OK;
	ok(good && enter(host) == HOST_E_NOT_OWNER, "and back");
	reference_host_release(host);
}

static void test_memory(void)
{
	struct reference_host *host = reference_host_new();
	SIZE_T depth = 0;

	no_memory = true;
	ok(leave(host, 1) == E_OUTOFMEMORY && reference_host_depth(host) == 0,
		"a task that finds no memory");
	ok(reference_host_new() == NULL, "a host that finds none");
	no_memory = false;
	ok(leave(host, 1) == S_OK, "works again");
	no_memory = true;
	for (depth = 1; depth < MANY && leave(host, depth + 1) == S_OK;)
		depth++;
	ok(depth < MANY && leave(host, 0) == E_OUTOFMEMORY && reverse_enter(host) == E_OUTOFMEMORY,
		"layers that find none");
	ok(reference_host_depth(host) == depth &&
		reference_host_layer(host, depth - 1).target == depth, "nothing is lost");
	no_memory = false;
	ok(leave(host, depth + 1) == S_OK && reference_host_depth(host) == depth + 1,
		"works again, deeper");
	reference_host_release(host);
}

static void test_hosts(void)
{
	struct reference_host *hosts[HOSTS];
	bool good = true;

	for (size_t i = 0; i < HOSTS; i++) {
		hosts[i] = reference_host_new();
		for (size_t j = 0; j <= i; j++)
			good = good && leave(hosts[i], j) == S_OK;
	}
	for (size_t i = 0; i < HOSTS; i += 2)
		reference_host_release(hosts[i]);
	for (size_t i = 1; i < HOSTS; i += 2)
		good = good && reference_host_depth(hosts[i]) == i + 1;
	ok(good, "many hosts on one thread do not know of each other");
	for (size_t i = 1; i < HOSTS; i += 2)
		reference_host_release(hosts[i]);
	for (size_t i = 0; i < MANY; i++) {
		struct reference_host *host = reference_host_new();

		good = good && leave(host, 1) == S_OK && reference_host_depth(host) == 1;
		reference_host_release(host);
	}
	ok(good, "hosts come and go");
}

/* Threads and hosts that end in either order. */
struct visit {
	struct reference_host *hosts[2];
	pthread_barrier_t *used, *gone;
	bool good;
};

static void *visit(void *argument)
{
	struct visit *v = argument;

	v->good = leave(v->hosts[0], 1) == S_OK && leave(v->hosts[1], 2) == S_OK &&
		reverse_enter(v->hosts[1]) == S_OK;
	pthread_barrier_wait(v->used);
	pthread_barrier_wait(v->gone);
	v->good = v->good && reference_host_depth(v->hosts[1]) == 2 &&
		reverse_leave(v->hosts[1]) == S_OK;
	return NULL;
}

static void test_ends(void)
{
	struct reference_host *hosts[2] = {reference_host_new(), reference_host_new()};
	struct visit visits[THREADS];
	pthread_t threads[THREADS];
	pthread_barrier_t used, gone;
	bool good = true;

	pthread_barrier_init(&used, NULL, THREADS + 1);
	pthread_barrier_init(&gone, NULL, THREADS + 1);
	for (size_t i = 0; i < THREADS; i++) {
		visits[i] = (struct visit){{hosts[0], hosts[1]}, &used, &gone, false};
		pthread_create(&threads[i], NULL, visit, &visits[i]);
	}
	pthread_barrier_wait(&used);
	reference_host_release(hosts[0]);
	pthread_barrier_wait(&gone);
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(threads[i], NULL);
		good = good && visits[i].good;
	}
	ok(good, "a host ends before the threads that used it, another after them");
	ok(reference_host_depth(hosts[1]) == 0, "their layers were not this thread's");
	reference_host_release(hosts[1]);
	pthread_barrier_destroy(&used);
	pthread_barrier_destroy(&gone);
}

/* A host that ends in the moment in which its threads do. */
static void *leave_once(void *argument)
{
	leave(argument, 1);
	reference_host_release(argument);
	return NULL;
}

static void test_races(void)
{
	for (size_t i = 0; i < 100; i++) {
		struct reference_host *host = reference_host_new();
		IHostTaskManager *tasks = reference_host_tasks(host);
		pthread_t threads[THREADS];

		for (size_t j = 0; j < THREADS; j++) {
			tasks->lpVtbl->AddRef(tasks);
			pthread_create(&threads[j], NULL, leave_once, host);
		}
		reference_host_release(host);
		for (size_t j = 0; j < THREADS; j++)
			pthread_join(threads[j], NULL);
	}
	ok(true, "the last thread takes the host with it");
}

static void test_object(void)
{
	struct reference_host *host = reference_host_new();
	IHostTaskManager *tasks = reference_host_tasks(host);
	IHostTask *task = (IHostTask *)host;
	IUnknown *unknown = NULL;
	ULONG guarantee = 7;

	ok(tasks->lpVtbl->QueryInterface(tasks, &IID_IUnknown, (void **)&unknown) == S_OK &&
		(void *)unknown == (void *)tasks, "the object has IUnknown");
	reference_host_release(host);
	ok(unknown->lpVtbl->AddRef(unknown) == 2 && unknown->lpVtbl->Release(unknown) == 1,
		"who holds a reference holds the host");
	ok(FAILED(tasks->lpVtbl->GetCurrentTask(tasks, &task)) && task == NULL,
		"what is not implemented hands out NULL");
	ok(FAILED(tasks->lpVtbl->GetStackGuarantee(tasks, &guarantee)) && guarantee == 0 &&
		FAILED(tasks->lpVtbl->GetStackGuarantee(tasks, NULL)), "or 0, if anything");
	unknown->lpVtbl->Release(unknown);
}

int main(void)
{
	printf("TAP version 13\n");
	test_unmatched();
	test_deep();
	test_memory();
	test_hosts();
	test_ends();
	test_races();
	test_object();
	printf("1..%d\n", number);
	return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
