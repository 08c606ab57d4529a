/* SPDX-License-Identifier: 0BSD */
/*
 * The contract between a host and the suite.
 *
 * A host author writes one small file, the adapter, and links it with the host into a shared
 * library that exports one function, stele_adapter(). `stele run ./host.so` loads that library.
 *
 * Everything that is optional may be NULL: the tests that need it are then skipped, and say so.
 * All functions may be called on any thread. Strings are UTF-8. This header needs libc only and
 * is plain C11 and C++17.
 */
#ifndef STELE_ADAPTER_H
#define STELE_ADAPTER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Rises when the meaning of a member changes; members are only ever added at the end. */
#define STELE_ADAPTER_VERSION 1

/* A GUID in memory, as COM lays it out: 32, 16, 16 bits in the machine's order, then 8 bytes. */
struct stele_guid {
	uint32_t data1;
	uint16_t data2;
	uint16_t data3;
	uint8_t data4[8];
};

/* One open layer of a task, as the host sees it. */
struct stele_layer {
	const char *method; /* name of the method whose call opened the layer; static storage */
	uint64_t argument;  /* first argument of that call; 0 if it has none */
};

/*
 * The type of one method as the host was compiled: name "Interface.Method", and the C type, without
 * the object pointer, e.g. "HRESULT (SIZE_T)". The generated header `<Interface>_assert.h`,
 * included after the host's own declarations, proves the types at compile time and defines the list
 * `stele_signatures_<Interface>`, which ends with an entry whose name is NULL.
 */
struct stele_signature {
	const char *name;
	const char *type;
};

struct stele_adapter {
	uint32_t version; /* STELE_ADAPTER_VERSION */
	uint32_t size;    /* sizeof(struct stele_adapter), as the adapter was compiled */
	const char *name; /* of the host, for reports */

	/*
	 * What the host claims, NULL-terminated: "core", "tasks", and the extensions "layers",
	 * "faults", "additions". NULL stands for core and tasks. This runner does not read it yet.
	 */
	const char *const *classes;

	/* Make a host that has seen no call. Returns NULL if that is impossible. */
	void *(*create)(void);

	/*
	 * The host's object for an interface. On success (0) *object carries one reference that the
	 * caller gives back through Release; otherwise a negative HRESULT and *object is NULL.
	 */
	int32_t (*get_object)(void *host, const struct stele_guid *iid, void **object);

	/* End a host. All references that the suite took have been given back before. */
	void (*destroy)(void *host);

	/*
	 * Optional. Signatures that the host was compiled with: lists as described at
	 * struct stele_signature, NULL-terminated.
	 */
	const struct stele_signature *const *signatures;

	/*
	 * Optional. The layers that are open on the calling thread's task, outermost first: stores
	 * at most `capacity` of them and returns how many there are.
	 */
	size_t (*observe_layers)(void *host, struct stele_layer *layers, size_t capacity);

	/*
	 * Optional. Run function(argument) on a task of the host's own and return when it has
	 * returned: 0, or a negative HRESULT if no task could be made.
	 */
	int32_t (*run_on_task)(void *host, void (*function)(void *argument), void *argument);

	/*
	 * Optional. Make the next call of method `method` ("Interface.Method") on the calling
	 * thread end with `status`. Returns 0 if the host can bring that about. This runner does
	 * not ask for it yet.
	 */
	int32_t (*induce)(void *host, const char *method, int32_t status);
};

#ifdef _WIN32
#define STELE_EXPORT __declspec(dllexport)
#elif defined(__GNUC__)
#define STELE_EXPORT __attribute__((visibility("default")))
#else
#define STELE_EXPORT
#endif

/* The one function that the shared library exports. The result is valid as long as it is loaded. */
STELE_EXPORT const struct stele_adapter *stele_adapter(void);

#ifdef __cplusplus
}
#endif

#endif
