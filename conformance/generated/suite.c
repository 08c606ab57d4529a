/* SPDX-License-Identifier: 0BSD */
/*
 * What the pages state, as tables for the runner: see suite.h.
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2
 */
#define CINTERFACE
#include "suite.h"

#include "com_types.h"
#include "IHostTaskManager.h"

#ifdef __cplusplus
#define STELE_GUID_ARGUMENT(pointer) (*(const GUID *)(pointer))
#else
#define STELE_GUID_ARGUMENT(pointer) ((const GUID *)(pointer))
#endif

static const struct stele_parameter parameters_IHostTaskManager_GetCurrentTask[] = {
	{"pTask", "IHostTask **", 2, STELE_OPAQUE, 0, "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_GetCurrentTask(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->GetCurrentTask(self,
		(IHostTask **)arguments[0].pointer);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_CreateTask[] = {
	{"dwStackSize", "DWORD", 1, STELE_UNSIGNED, (uint32_t)sizeof(DWORD), "IHostTaskManager/declaration"},
	{"pStartAddress", "LPTHREAD_START_ROUTINE", 1, STELE_OPAQUE, 0, "IHostTaskManager/declaration"},
	{"pParameter", "PVOID", 1, STELE_OPAQUE, 0, "IHostTaskManager/declaration"},
	{"ppTask", "IHostTask **", 2, STELE_OPAQUE, 0, "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_CreateTask(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->CreateTask(self,
		(DWORD)arguments[0].number,
		(LPTHREAD_START_ROUTINE)(uintptr_t)arguments[1].pointer,
		(PVOID)arguments[2].pointer,
		(IHostTask **)arguments[3].pointer);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_Sleep[] = {
	{"dwMilliseconds", "DWORD", 1, STELE_UNSIGNED, (uint32_t)sizeof(DWORD), "IHostTaskManager/declaration"},
	{"option", "DWORD", 1, STELE_UNSIGNED, (uint32_t)sizeof(DWORD), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_Sleep(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->Sleep(self,
		(DWORD)arguments[0].number,
		(DWORD)arguments[1].number);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_SwitchToTask[] = {
	{"option", "DWORD", 1, STELE_UNSIGNED, (uint32_t)sizeof(DWORD), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_SwitchToTask(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->SwitchToTask(self,
		(DWORD)arguments[0].number);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_SetUILocale[] = {
	{"lcid", "LCID", 1, STELE_UNSIGNED, (uint32_t)sizeof(LCID), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_SetUILocale(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->SetUILocale(self,
		(LCID)arguments[0].number);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_SetLocale[] = {
	{"lcid", "LCID", 1, STELE_UNSIGNED, (uint32_t)sizeof(LCID), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_SetLocale(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->SetLocale(self,
		(LCID)arguments[0].number);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_CallNeedsHostHook[] = {
	{"target", "SIZE_T", 1, STELE_UNSIGNED, (uint32_t)sizeof(SIZE_T), "IHostTaskManager/declaration"},
	{"pbCallNeedsHostHook", "BOOL *", 2, STELE_POINTER, (uint32_t)sizeof(BOOL), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_CallNeedsHostHook(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->CallNeedsHostHook(self,
		(SIZE_T)arguments[0].number,
		(BOOL *)arguments[1].pointer);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_LeaveRuntime[] = {
	{"target", "SIZE_T", 1, STELE_UNSIGNED, (uint32_t)sizeof(SIZE_T), "IHostTaskManager.LeaveRuntime/parameters/target"},
};
static const struct stele_status statuses_IHostTaskManager_LeaveRuntime[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/returns/S_OK"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:40 */
	{"HOST_E_CLRNOTAVAILABLE", (int32_t)0x80131023u, "IHostTaskManager.LeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:41 */
	{"HOST_E_TIMEOUT", (int32_t)0x80131024u, "IHostTaskManager.LeaveRuntime/returns/HOST_E_TIMEOUT"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:42 */
	{"HOST_E_NOT_OWNER", (int32_t)0x80131025u, "IHostTaskManager.LeaveRuntime/returns/HOST_E_NOT_OWNER"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:43 */
	{"HOST_E_ABANDONED", (int32_t)0x80131026u, "IHostTaskManager.LeaveRuntime/returns/HOST_E_ABANDONED"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:44 */
	{"E_FAIL", (int32_t)0x80004005u, "IHostTaskManager.LeaveRuntime/returns/E_FAIL"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:45 */
	{"E_OUTOFMEMORY", (int32_t)0x8007000Eu, "IHostTaskManager.LeaveRuntime/returns/E_OUTOFMEMORY"}, /* en-us/ihosttaskmanager-leaveruntime-method.md:46 */
};
static union stele_value call_IHostTaskManager_LeaveRuntime(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->LeaveRuntime(self,
		(SIZE_T)arguments[0].number);
	return result;
}

static const struct stele_status statuses_IHostTaskManager_EnterRuntime[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.EnterRuntime/returns/S_OK"}, /* en-us/ihosttaskmanager-enterruntime-method.md:30 */
	{"HOST_E_CLRNOTAVAILABLE", (int32_t)0x80131023u, "IHostTaskManager.EnterRuntime/returns/HOST_E_CLRNOTAVAILABLE"}, /* en-us/ihosttaskmanager-enterruntime-method.md:31 */
	{"HOST_E_TIMEOUT", (int32_t)0x80131024u, "IHostTaskManager.EnterRuntime/returns/HOST_E_TIMEOUT"}, /* en-us/ihosttaskmanager-enterruntime-method.md:32 */
	{"HOST_E_NOT_OWNER", (int32_t)0x80131025u, "IHostTaskManager.EnterRuntime/returns/HOST_E_NOT_OWNER"}, /* en-us/ihosttaskmanager-enterruntime-method.md:33 */
	{"HOST_E_ABANDONED", (int32_t)0x80131026u, "IHostTaskManager.EnterRuntime/returns/HOST_E_ABANDONED"}, /* en-us/ihosttaskmanager-enterruntime-method.md:34 */
	{"E_FAIL", (int32_t)0x80004005u, "IHostTaskManager.EnterRuntime/returns/E_FAIL"}, /* en-us/ihosttaskmanager-enterruntime-method.md:35 */
	{"E_OUTOFMEMORY", (int32_t)0x8007000Eu, "IHostTaskManager.EnterRuntime/returns/E_OUTOFMEMORY"}, /* en-us/ihosttaskmanager-enterruntime-method.md:36 */
};
static union stele_value call_IHostTaskManager_EnterRuntime(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->EnterRuntime(self);
	return result;
}

static const struct stele_status statuses_IHostTaskManager_ReverseLeaveRuntime[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.ReverseLeaveRuntime/returns/S_OK"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:30 */
	{"HOST_E_CLRNOTAVAILABLE", (int32_t)0x80131023u, "IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:31 */
	{"HOST_E_TIMEOUT", (int32_t)0x80131024u, "IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_TIMEOUT"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:32 */
	{"HOST_E_NOT_OWNER", (int32_t)0x80131025u, "IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_NOT_OWNER"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:33 */
	{"HOST_E_ABANDONED", (int32_t)0x80131026u, "IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_ABANDONED"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:34 */
	{"E_FAIL", (int32_t)0x80004005u, "IHostTaskManager.ReverseLeaveRuntime/returns/E_FAIL"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:35 */
	{"E_OUTOFMEMORY", (int32_t)0x8007000Eu, "IHostTaskManager.ReverseLeaveRuntime/returns/E_OUTOFMEMORY"}, /* en-us/ihosttaskmanager-reverseleaveruntime-method.md:36 */
};
static union stele_value call_IHostTaskManager_ReverseLeaveRuntime(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->ReverseLeaveRuntime(self);
	return result;
}

static const struct stele_status statuses_IHostTaskManager_ReverseEnterRuntime[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.ReverseEnterRuntime/returns/S_OK"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:30 */
	{"HOST_E_CLRNOTAVAILABLE", (int32_t)0x80131023u, "IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_CLRNOTAVAILABLE"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:31 */
	{"HOST_E_TIMEOUT", (int32_t)0x80131024u, "IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_TIMEOUT"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:32 */
	{"HOST_E_NOT_OWNER", (int32_t)0x80131025u, "IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_NOT_OWNER"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:33 */
	{"HOST_E_ABANDONED", (int32_t)0x80131026u, "IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_ABANDONED"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:34 */
	{"E_FAIL", (int32_t)0x80004005u, "IHostTaskManager.ReverseEnterRuntime/returns/E_FAIL"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:35 */
	{"E_OUTOFMEMORY", (int32_t)0x8007000Eu, "IHostTaskManager.ReverseEnterRuntime/returns/E_OUTOFMEMORY"}, /* en-us/ihosttaskmanager-reverseenterruntime-method.md:36 */
};
static union stele_value call_IHostTaskManager_ReverseEnterRuntime(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->ReverseEnterRuntime(self);
	return result;
}

static union stele_value call_IHostTaskManager_BeginDelayAbort(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->BeginDelayAbort(self);
	return result;
}

static union stele_value call_IHostTaskManager_EndDelayAbort(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->EndDelayAbort(self);
	return result;
}

static union stele_value call_IHostTaskManager_BeginThreadAffinity(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->BeginThreadAffinity(self);
	return result;
}

static union stele_value call_IHostTaskManager_EndThreadAffinity(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	(void)arguments;
	result.number = (uint32_t)self->lpVtbl->EndThreadAffinity(self);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_SetStackGuarantee[] = {
	{"guarantee", "ULONG", 1, STELE_UNSIGNED, (uint32_t)sizeof(ULONG), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_SetStackGuarantee(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->SetStackGuarantee(self,
		(ULONG)arguments[0].number);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_GetStackGuarantee[] = {
	{"pGuarantee", "ULONG *", 2, STELE_POINTER, (uint32_t)sizeof(ULONG), "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_GetStackGuarantee(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->GetStackGuarantee(self,
		(ULONG *)arguments[0].pointer);
	return result;
}

static const struct stele_parameter parameters_IHostTaskManager_SetCLRTaskManager[] = {
	{"ppManager", "ICLRTaskManager *", 1, STELE_OPAQUE, 0, "IHostTaskManager/declaration"},
};
static union stele_value call_IHostTaskManager_SetCLRTaskManager(void *object, const union stele_value *arguments)
{
	IHostTaskManager *self = (IHostTaskManager *)object;
	union stele_value result = {0};

	result.number = (uint32_t)self->lpVtbl->SetCLRTaskManager(self,
		(ICLRTaskManager *)arguments[0].pointer);
	return result;
}

static const struct stele_method methods_IHostTaskManager[] = {
	{"GetCurrentTask", "IHostTaskManager/declaration",
		"HRESULT (IHostTask **)", "IHostTaskManager/declaration",
		3, true, false, NULL, 0, parameters_IHostTaskManager_GetCurrentTask, 1,
		call_IHostTaskManager_GetCurrentTask},
	{"CreateTask", "IHostTaskManager/declaration",
		"HRESULT (DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **)", "IHostTaskManager/declaration",
		4, true, false, NULL, 0, parameters_IHostTaskManager_CreateTask, 4,
		call_IHostTaskManager_CreateTask},
	{"Sleep", "IHostTaskManager/declaration",
		"HRESULT (DWORD, DWORD)", "IHostTaskManager/declaration",
		5, true, false, NULL, 0, parameters_IHostTaskManager_Sleep, 2,
		call_IHostTaskManager_Sleep},
	{"SwitchToTask", "IHostTaskManager/declaration",
		"HRESULT (DWORD)", "IHostTaskManager/declaration",
		6, true, false, NULL, 0, parameters_IHostTaskManager_SwitchToTask, 1,
		call_IHostTaskManager_SwitchToTask},
	{"SetUILocale", "IHostTaskManager/declaration",
		"HRESULT (LCID)", "IHostTaskManager/declaration",
		7, true, false, NULL, 0, parameters_IHostTaskManager_SetUILocale, 1,
		call_IHostTaskManager_SetUILocale},
	{"SetLocale", "IHostTaskManager/declaration",
		"HRESULT (LCID)", "IHostTaskManager/declaration",
		8, true, false, NULL, 0, parameters_IHostTaskManager_SetLocale, 1,
		call_IHostTaskManager_SetLocale},
	{"CallNeedsHostHook", "IHostTaskManager/declaration",
		"HRESULT (SIZE_T, BOOL *)", "IHostTaskManager/declaration",
		9, true, false, NULL, 0, parameters_IHostTaskManager_CallNeedsHostHook, 2,
		call_IHostTaskManager_CallNeedsHostHook},
	{"LeaveRuntime", "IHostTaskManager.LeaveRuntime",
		"HRESULT (SIZE_T)", "IHostTaskManager.LeaveRuntime/declaration",
		10, true, true, statuses_IHostTaskManager_LeaveRuntime, 7, parameters_IHostTaskManager_LeaveRuntime, 1,
		call_IHostTaskManager_LeaveRuntime},
	{"EnterRuntime", "IHostTaskManager.EnterRuntime",
		"HRESULT ()", "IHostTaskManager.EnterRuntime/declaration",
		11, true, true, statuses_IHostTaskManager_EnterRuntime, 7, NULL, 0,
		call_IHostTaskManager_EnterRuntime},
	{"ReverseLeaveRuntime", "IHostTaskManager.ReverseLeaveRuntime",
		"HRESULT ()", "IHostTaskManager.ReverseLeaveRuntime/declaration",
		12, true, true, statuses_IHostTaskManager_ReverseLeaveRuntime, 7, NULL, 0,
		call_IHostTaskManager_ReverseLeaveRuntime},
	{"ReverseEnterRuntime", "IHostTaskManager.ReverseEnterRuntime",
		"HRESULT ()", "IHostTaskManager.ReverseEnterRuntime/declaration",
		13, true, true, statuses_IHostTaskManager_ReverseEnterRuntime, 7, NULL, 0,
		call_IHostTaskManager_ReverseEnterRuntime},
	{"BeginDelayAbort", "IHostTaskManager/declaration",
		"HRESULT ()", "IHostTaskManager/declaration",
		14, true, false, NULL, 0, NULL, 0,
		call_IHostTaskManager_BeginDelayAbort},
	{"EndDelayAbort", "IHostTaskManager/declaration",
		"HRESULT ()", "IHostTaskManager/declaration",
		15, true, false, NULL, 0, NULL, 0,
		call_IHostTaskManager_EndDelayAbort},
	{"BeginThreadAffinity", "IHostTaskManager/declaration",
		"HRESULT ()", "IHostTaskManager/declaration",
		16, true, false, NULL, 0, NULL, 0,
		call_IHostTaskManager_BeginThreadAffinity},
	{"EndThreadAffinity", "IHostTaskManager/declaration",
		"HRESULT ()", "IHostTaskManager/declaration",
		17, true, false, NULL, 0, NULL, 0,
		call_IHostTaskManager_EndThreadAffinity},
	{"SetStackGuarantee", "IHostTaskManager/declaration",
		"HRESULT (ULONG)", "IHostTaskManager/declaration",
		18, true, false, NULL, 0, parameters_IHostTaskManager_SetStackGuarantee, 1,
		call_IHostTaskManager_SetStackGuarantee},
	{"GetStackGuarantee", "IHostTaskManager/declaration",
		"HRESULT (ULONG *)", "IHostTaskManager/declaration",
		19, true, false, NULL, 0, parameters_IHostTaskManager_GetStackGuarantee, 1,
		call_IHostTaskManager_GetStackGuarantee},
	{"SetCLRTaskManager", "IHostTaskManager/declaration",
		"HRESULT (ICLRTaskManager *)", "IHostTaskManager/declaration",
		20, true, false, NULL, 0, parameters_IHostTaskManager_SetCLRTaskManager, 1,
		call_IHostTaskManager_SetCLRTaskManager},
};

static const struct stele_interface interfaces[] = {
	{"IHostTaskManager", {0x997ff24c, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}},
		"IHostTaskManager/declaration", methods_IHostTaskManager, 18},
};

static const struct stele_rule rules[] = {
	{"identity", "IUnknown/rules/identity"}, /* en-us/iunknown-interface.md:42 */
	{"reflexive", "IUnknown/rules/reflexive"}, /* en-us/iunknown-interface.md:46 */
	{"symmetric", "IUnknown/rules/symmetric"}, /* en-us/iunknown-interface.md:50 */
	{"transitive", "IUnknown/rules/transitive"}, /* en-us/iunknown-interface.md:54 */
	{"unknown-interface", "IUnknown/rules/unknown-interface"}, /* en-us/iunknown-interface.md:58 */
	{"null-pointer", "IUnknown/rules/null-pointer"}, /* en-us/iunknown-interface.md:62 */
	{"reference-count", "IUnknown/rules/reference-count"}, /* en-us/iunknown-interface.md:66 */
	{NULL, NULL},
};

static const struct stele_status results_0_0[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/sequences/nested-layers/1"},
};
static const struct stele_observation observations_0_0[] = {{"layers", "=", "1"}};
static const struct stele_status results_0_1[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/sequences/nested-layers/2"},
};
static const struct stele_observation observations_0_1[] = {{"layers", "=", "2"}};
static const struct stele_status results_0_2[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/sequences/nested-layers/3"},
};
static const struct stele_observation observations_0_2[] = {{"layers", "=", "3"}};
static const struct stele_status results_0_3[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/sequences/nested-layers/4"},
};
static const struct stele_observation observations_0_3[] = {{"layers", "=", "2"}};
static const struct stele_status results_0_4[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/sequences/nested-layers/5"},
};
static const struct stele_observation observations_0_4[] = {{"layers", "=", "1"}};
static const struct stele_status results_0_5[] = {
	{"S_OK", (int32_t)0x00000000u, "IHostTaskManager.LeaveRuntime/sequences/nested-layers/6"},
};
static const struct stele_observation observations_0_5[] = {{"layers", "=", "0"}};
static const struct stele_step steps_0[] = {
	/* en-us/ihosttaskmanager-leaveruntime-method.md:58 */
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/1", NULL, 0, 7 /* IHostTaskManager.LeaveRuntime */, NULL, 0, results_0_0, 1, observations_0_0, 1},
	/* en-us/ihosttaskmanager-leaveruntime-method.md:59 */
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/2", NULL, 0, 10 /* IHostTaskManager.ReverseEnterRuntime */, NULL, 0, results_0_1, 1, observations_0_1, 1},
	/* en-us/ihosttaskmanager-leaveruntime-method.md:60 */
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/3", NULL, 0, 7 /* IHostTaskManager.LeaveRuntime */, NULL, 0, results_0_2, 1, observations_0_2, 1},
	/* en-us/ihosttaskmanager-leaveruntime-method.md:61 */
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/4", NULL, 0, 8 /* IHostTaskManager.EnterRuntime */, NULL, 0, results_0_3, 1, observations_0_3, 1},
	/* en-us/ihosttaskmanager-leaveruntime-method.md:62 */
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/5", NULL, 0, 9 /* IHostTaskManager.ReverseLeaveRuntime */, NULL, 0, results_0_4, 1, observations_0_4, 1},
	/* en-us/ihosttaskmanager-leaveruntime-method.md:63 */
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/6", NULL, 0, 8 /* IHostTaskManager.EnterRuntime */, NULL, 0, results_0_5, 1, observations_0_5, 1},
};

static const struct stele_sequence sequences[] = {
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers", "IHostTaskManager.LeaveRuntime/sequences/nested-layers", "ihosttaskmanager-leaveruntime-method#remarks", steps_0, 6},
	{NULL, NULL, NULL, NULL, 0},
};

static const struct stele_pair pairs_0[] = {
	{"IHostTaskManager/pairs/LeaveRuntime-EnterRuntime", 7, 8},
	{"IHostTaskManager/pairs/ReverseEnterRuntime-ReverseLeaveRuntime", 10, 9},
};
static const bool outermost_0[] = {true, false};
static const bool inside_0[] = {false, true, true, false};

static const struct stele_nesting nestings[] = {
	{"IHostTaskManager/nesting", "IHostTaskManager.LeaveRuntime/sequences/nested-layers", 0, pairs_0, 2, outermost_0, inside_0},
	{NULL, NULL, 0, NULL, 0, NULL, NULL},
};

static const struct stele_words words[] = {
	{"IHostTaskManager", "en-US",
		"en-us/ihosttaskmanager-interface.md", 16,
		"IHostTaskManager Interface"},
	{"IHostTaskManager", "fr-FR",
		"fr-fr/ihosttaskmanager-interface.md", 18,
		"IHostTaskManager, interface"},
	{"IHostTaskManager", "it-IT",
		"it-it/ihosttaskmanager-interface.md", 18,
		"Interfaccia IHostTaskManager"},
	{"IHostTaskManager", "zh-CN",
		"zh-cn/ihosttaskmanager-interface.md", 18,
		"IHostTaskManager \346\216\245\345\217\243"},
	{"IHostTaskManager.EnterRuntime", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 16,
		"IHostTaskManager::EnterRuntime Method"},
	{"IHostTaskManager.EnterRuntime", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 18,
		"IHostTaskManager::EnterRuntime, m\303\251thode"},
	{"IHostTaskManager.EnterRuntime", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 18,
		"Metodo IHostTaskManager::EnterRuntime"},
	{"IHostTaskManager.EnterRuntime", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 18,
		"IHostTaskManager::EnterRuntime \346\226\271\346\263\225"},
	{"IHostTaskManager.EnterRuntime/declaration", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 22,
		"HRESULT EnterRuntime()"},
	{"IHostTaskManager.EnterRuntime/declaration", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 24,
		"HRESULT EnterRuntime()"},
	{"IHostTaskManager.EnterRuntime/declaration", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 24,
		"HRESULT EnterRuntime()"},
	{"IHostTaskManager.EnterRuntime/declaration", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 24,
		"HRESULT EnterRuntime()"},
	{"IHostTaskManager.EnterRuntime/returns/E_FAIL", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 35,
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.EnterRuntime/returns/E_FAIL", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 37,
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.EnterRuntime/returns/E_FAIL", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 37,
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.EnterRuntime/returns/E_FAIL", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 37,
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"},
	{"IHostTaskManager.EnterRuntime/returns/E_OUTOFMEMORY", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 36,
		"There was too little memory for what the call had to allocate."},
	{"IHostTaskManager.EnterRuntime/returns/E_OUTOFMEMORY", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 38,
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer."},
	{"IHostTaskManager.EnterRuntime/returns/E_OUTOFMEMORY", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 38,
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare."},
	{"IHostTaskManager.EnterRuntime/returns/E_OUTOFMEMORY", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 38,
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_ABANDONED", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 34,
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_ABANDONED", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 36,
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_ABANDONED", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 36,
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_ABANDONED", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 36,
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 31,
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 33,
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 33,
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 33,
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_NOT_OWNER", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 33,
		"The call needs a lock that the caller is not holding."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_NOT_OWNER", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 35,
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_NOT_OWNER", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 35,
		"La chiamata richiede un blocco che il chiamante non detiene."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_NOT_OWNER", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 35,
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_TIMEOUT", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 32,
		"The time allowed for the call ran out before it could complete."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_TIMEOUT", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 34,
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_TIMEOUT", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 34,
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata."},
	{"IHostTaskManager.EnterRuntime/returns/HOST_E_TIMEOUT", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 34,
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"},
	{"IHostTaskManager.EnterRuntime/returns/S_OK", "en-US",
		"en-us/ihosttaskmanager-enterruntime-method.md", 30,
		"The host has taken note that the task is back in managed code."},
	{"IHostTaskManager.EnterRuntime/returns/S_OK", "fr-FR",
		"fr-fr/ihosttaskmanager-enterruntime-method.md", 32,
		"L\342\200\231h\303\264te a pris acte que la t\303\242che est revenue dans "
		"le code manag\303\251."},
	{"IHostTaskManager.EnterRuntime/returns/S_OK", "it-IT",
		"it-it/ihosttaskmanager-enterruntime-method.md", 32,
		"L\'host ha preso atto che l\'attivit\303\240 \303\250 rientrata nel codice "
		"gestito."},
	{"IHostTaskManager.EnterRuntime/returns/S_OK", "zh-CN",
		"zh-cn/ihosttaskmanager-enterruntime-method.md", 32,
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\345\267\262\345\233\236\345\210\260\346\211\230\347\256\241\344\273\243\347\240\201"
		"\343\200\202"},
	{"IHostTaskManager.LeaveRuntime", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 16,
		"IHostTaskManager::LeaveRuntime Method"},
	{"IHostTaskManager.LeaveRuntime", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 18,
		"IHostTaskManager::LeaveRuntime, m\303\251thode"},
	{"IHostTaskManager.LeaveRuntime", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 18,
		"Metodo IHostTaskManager::LeaveRuntime"},
	{"IHostTaskManager.LeaveRuntime", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 18,
		"IHostTaskManager::LeaveRuntime \346\226\271\346\263\225"},
	{"IHostTaskManager.LeaveRuntime/declaration", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 25,
		"HRESULT LeaveRuntime([in] SIZE_T target)"},
	{"IHostTaskManager.LeaveRuntime/declaration", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 27,
		"HRESULT LeaveRuntime([in] SIZE_T target)"},
	{"IHostTaskManager.LeaveRuntime/declaration", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 27,
		"HRESULT LeaveRuntime([in] SIZE_T target)"},
	{"IHostTaskManager.LeaveRuntime/declaration", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 27,
		"HRESULT LeaveRuntime([in] SIZE_T target)"},
	{"IHostTaskManager.LeaveRuntime/parameters/target", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 33,
		"Location of the unmanaged function that is about to run, given as an address "
		"inside the portable executable (PE) image that is mapped into the process."},
	{"IHostTaskManager.LeaveRuntime/parameters/target", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 35,
		"Emplacement de la fonction non manag\303\251e sur le point de s\342\200\231ex\303\251cuter"
		", donn\303\251 sous la forme d\342\200\231une adresse dans l\342\200\231image "
		"ex\303\251cutable portable (PE) mapp\303\251e dans le processus."},
	{"IHostTaskManager.LeaveRuntime/parameters/target", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 35,
		"Posizione della funzione non gestita che sta per essere eseguita, espressa "
		"come indirizzo all\'interno dell\'immagine eseguibile portabile (PE) mappata "
		"nel processo."},
	{"IHostTaskManager.LeaveRuntime/parameters/target", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 35,
		"\345\215\263\345\260\206\350\277\220\350\241\214\347\232\204\351\235\236\346\211\230\347\256\241"
		"\345\207\275\346\225\260\347\232\204\344\275\215\347\275\256\357\274\214\344\273\245\346\230\240"
		"\345\260\204\345\210\260\350\277\233\347\250\213\344\270\255\347\232\204\345\217\257\347\247\273"
		"\346\244\215\345\217\257\346\211\247\350\241\214\357\274\210PE\357\274\211\346\230\240\345\203\217"
		"\345\206\205\347\232\204\345\234\260\345\235\200\350\241\250\347\244\272\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/E_FAIL", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 45,
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.LeaveRuntime/returns/E_FAIL", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 47,
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.LeaveRuntime/returns/E_FAIL", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 47,
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.LeaveRuntime/returns/E_FAIL", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 47,
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/E_OUTOFMEMORY", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 46,
		"There was too little memory for what the call had to allocate."},
	{"IHostTaskManager.LeaveRuntime/returns/E_OUTOFMEMORY", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 48,
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer."},
	{"IHostTaskManager.LeaveRuntime/returns/E_OUTOFMEMORY", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 48,
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare."},
	{"IHostTaskManager.LeaveRuntime/returns/E_OUTOFMEMORY", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 48,
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_ABANDONED", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 44,
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_ABANDONED", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 46,
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_ABANDONED", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 46,
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_ABANDONED", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 46,
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 41,
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 43,
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 43,
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 43,
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_NOT_OWNER", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 43,
		"The call needs a lock that the caller is not holding."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_NOT_OWNER", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 45,
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_NOT_OWNER", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 45,
		"La chiamata richiede un blocco che il chiamante non detiene."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_NOT_OWNER", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 45,
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_TIMEOUT", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 42,
		"The time allowed for the call ran out before it could complete."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_TIMEOUT", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 44,
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_TIMEOUT", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 44,
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata."},
	{"IHostTaskManager.LeaveRuntime/returns/HOST_E_TIMEOUT", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 44,
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/returns/S_OK", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 40,
		"The host has taken note that the task is leaving managed code."},
	{"IHostTaskManager.LeaveRuntime/returns/S_OK", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 42,
		"L\342\200\231h\303\264te a pris acte que la t\303\242che quitte le code "
		"manag\303\251."},
	{"IHostTaskManager.LeaveRuntime/returns/S_OK", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 42,
		"L\'host ha preso atto che l\'attivit\303\240 sta lasciando il codice gestito."},
	{"IHostTaskManager.LeaveRuntime/returns/S_OK", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 42,
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\346\255\243\345\234\250\347\246\273\345\274\200\346\211\230\347\256\241\344\273\243"
		"\347\240\201\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 56,
		"These calls nest: unmanaged code may call back into managed code, which "
		"may leave again in its turn, and so on. Because the runtime reports each "
		"crossing in either direction, the host knows at any time which layers "
		"are open on a task. The table follows one such chain from its start to "
		"its end; layers counts the layers that are open after each call."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 58,
		"Ces appels s\342\200\231imbriquent\302\240: le code non manag\303\251 "
		"peut rappeler du code manag\303\251, qui peut ressortir \303\240 son tour, "
		"et ainsi de suite. Comme le runtime signale chaque passage, dans un sens "
		"comme dans l\342\200\231autre, l\342\200\231h\303\264te sait \303\240 "
		"tout moment quelles couches sont ouvertes sur une t\303\242che. Le tableau "
		"suit l\342\200\231une de ces cha\303\256nes du d\303\251but \303\240 la "
		"fin\302\240; layers compte les couches ouvertes apr\303\250s chaque appel."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 58,
		"Queste chiamate si annidano: il codice non gestito pu\303\262 richiamare "
		"codice gestito, che a sua volta pu\303\262 uscire di nuovo, e cos\303\254 "
		"via. Poich\303\251 il runtime segnala ogni passaggio in entrambe le direzioni, "
		"l\'host sa in ogni momento quali livelli sono aperti in un\'attivit\303\240. "
		"La tabella segue una di queste catene dall\'inizio alla fine; layers conta "
		"i livelli aperti dopo ogni chiamata."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 58,
		"\350\277\231\344\272\233\350\260\203\347\224\250\345\217\257\344\273\245\345\265\214\345\245\227"
		"\357\274\232\351\235\236\346\211\230\347\256\241\344\273\243\347\240\201\345\217\257\344\273\245"
		"\345\233\236\350\260\203\346\211\230\347\256\241\344\273\243\347\240\201\357\274\214\346\211\230"
		"\347\256\241\344\273\243\347\240\201\345\217\210\345\217\257\344\273\245\345\206\215\346\254\241"
		"\347\246\273\345\274\200\357\274\214\344\276\235\346\255\244\347\261\273\346\216\250\343\200\202"
		"\347\224\261\344\272\216\350\277\220\350\241\214\346\227\266\344\274\232\346\212\245\345\221\212"
		"\346\257\217\344\270\200\346\254\241\350\277\233\345\207\272\357\274\214\345\256\277\344\270\273"
		"\351\232\217\346\227\266\351\203\275\347\237\245\351\201\223\346\237\220\344\270\252\344\273\273"
		"\345\212\241\344\270\212\346\234\211\345\223\252\344\272\233\345\261\202\345\244\204\344\272\216"
		"\346\211\223\345\274\200\347\212\266\346\200\201\343\200\202\344\270\213\350\241\250\344\273\216"
		"\345\244\264\345\210\260\345\260\276\350\267\237\350\270\252\350\277\231\346\240\267\344\270\200"
		"\346\235\241\350\260\203\347\224\250\351\223\276\357\274\233layers \346\230\257\346\257\217"
		"\346\254\241\350\260\203\347\224\250\344\271\213\345\220\216\345\244\204\344\272\216\346\211\223"
		"\345\274\200\347\212\266\346\200\201\347\232\204\345\261\202\346\225\260\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/1", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 58,
		"A managed report program calls an image library written in C."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/1", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 60,
		"Un programme manag\303\251 de g\303\251n\303\251ration de rapports appelle "
		"une biblioth\303\250que d\342\200\231images \303\251crite en C."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/1", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 60,
		"Un programma gestito che genera report chiama una libreria di immagini "
		"scritta in C."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/1", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 60,
		"\346\211\230\347\256\241\346\212\245\350\241\250\347\250\213\345\272\217\350\260\203\347\224\250"
		"\344\270\200\344\270\252\347\224\250 C \347\274\226\345\206\231\347\232\204\345\233\276\345\203\217"
		"\345\272\223\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/2", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 59,
		"The image library calls the program\'s managed progress callback."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/2", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 61,
		"La biblioth\303\250que d\342\200\231images appelle le rappel de progression "
		"manag\303\251 du programme."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/2", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 61,
		"La libreria di immagini chiama il callback di avanzamento gestito del "
		"programma."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/2", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 61,
		"\345\233\276\345\203\217\345\272\223\350\260\203\347\224\250\350\257\245\347\250\213\345\272\217"
		"\347\232\204\346\211\230\347\256\241\350\277\233\345\272\246\345\233\236\350\260\203\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/3", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 60,
		"The progress callback calls a logging function written in C."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/3", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 62,
		"Le rappel de progression appelle une fonction de journalisation \303\251crite "
		"en C."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/3", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 62,
		"Il callback di avanzamento chiama una funzione di registrazione scritta "
		"in C."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/3", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 62,
		"\350\277\233\345\272\246\345\233\236\350\260\203\350\260\203\347\224\250\344\270\200\344\270\252"
		"\347\224\250 C \347\274\226\345\206\231\347\232\204\346\227\245\345\277\227\345\207\275\346\225\260"
		"\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/4", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 61,
		"The logging function returns to the progress callback."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/4", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 63,
		"La fonction de journalisation rend la main au rappel de progression."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/4", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 63,
		"La funzione di registrazione ritorna al callback di avanzamento."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/4", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 63,
		"\346\227\245\345\277\227\345\207\275\346\225\260\350\277\224\345\233\236\345\210\260\350\277\233"
		"\345\272\246\345\233\236\350\260\203\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/5", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 62,
		"The progress callback returns to the image library."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/5", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 64,
		"Le rappel de progression rend la main \303\240 la biblioth\303\250que "
		"d\342\200\231images."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/5", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 64,
		"Il callback di avanzamento ritorna alla libreria di immagini."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/5", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 64,
		"\350\277\233\345\272\246\345\233\236\350\260\203\350\277\224\345\233\236\345\210\260\345\233\276"
		"\345\203\217\345\272\223\343\200\202"},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/6", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 63,
		"The image library returns to the report program."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/6", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 65,
		"La biblioth\303\250que d\342\200\231images rend la main au programme de "
		"g\303\251n\303\251ration de rapports."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/6", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 65,
		"La libreria di immagini ritorna al programma che genera report."},
	{"IHostTaskManager.LeaveRuntime/sequences/nested-layers/6", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 65,
		"\345\233\276\345\203\217\345\272\223\350\277\224\345\233\236\345\210\260\346\212\245\350\241\250"
		"\347\250\213\345\272\217\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 16,
		"IHostTaskManager::ReverseEnterRuntime Method"},
	{"IHostTaskManager.ReverseEnterRuntime", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 18,
		"IHostTaskManager::ReverseEnterRuntime, m\303\251thode"},
	{"IHostTaskManager.ReverseEnterRuntime", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 18,
		"Metodo IHostTaskManager::ReverseEnterRuntime"},
	{"IHostTaskManager.ReverseEnterRuntime", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 18,
		"IHostTaskManager::ReverseEnterRuntime \346\226\271\346\263\225"},
	{"IHostTaskManager.ReverseEnterRuntime/declaration", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 22,
		"HRESULT ReverseEnterRuntime()"},
	{"IHostTaskManager.ReverseEnterRuntime/declaration", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 24,
		"HRESULT ReverseEnterRuntime()"},
	{"IHostTaskManager.ReverseEnterRuntime/declaration", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 24,
		"HRESULT ReverseEnterRuntime()"},
	{"IHostTaskManager.ReverseEnterRuntime/declaration", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 24,
		"HRESULT ReverseEnterRuntime()"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_FAIL", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 35,
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_FAIL", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 37,
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_FAIL", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 37,
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_FAIL", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 37,
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_OUTOFMEMORY", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 36,
		"There was too little memory for what the call had to allocate."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_OUTOFMEMORY", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 38,
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_OUTOFMEMORY", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 38,
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/E_OUTOFMEMORY", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 38,
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_ABANDONED", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 34,
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_ABANDONED", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 36,
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_ABANDONED", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 36,
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_ABANDONED", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 36,
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 31,
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 33,
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 33,
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_CLRNOTAVAILABLE", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 33,
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_NOT_OWNER", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 33,
		"The call needs a lock that the caller is not holding."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_NOT_OWNER", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 35,
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_NOT_OWNER", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 35,
		"La chiamata richiede un blocco che il chiamante non detiene."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_NOT_OWNER", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 35,
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_TIMEOUT", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 32,
		"The time allowed for the call ran out before it could complete."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_TIMEOUT", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 34,
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_TIMEOUT", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 34,
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/HOST_E_TIMEOUT", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 34,
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"},
	{"IHostTaskManager.ReverseEnterRuntime/returns/S_OK", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 30,
		"The host has taken note that the task is entering managed code from unmanaged "
		"code."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/S_OK", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 32,
		"L\342\200\231h\303\264te a pris acte que la t\303\242che entre dans le "
		"code manag\303\251 depuis du code non manag\303\251."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/S_OK", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 32,
		"L\'host ha preso atto che l\'attivit\303\240 entra nel codice gestito "
		"da codice non gestito."},
	{"IHostTaskManager.ReverseEnterRuntime/returns/S_OK", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 32,
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\346\255\243\344\273\216\351\235\236\346\211\230\347\256\241\344\273\243\347\240\201"
		"\350\277\233\345\205\245\346\211\230\347\256\241\344\273\243\347\240\201\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 16,
		"IHostTaskManager::ReverseLeaveRuntime Method"},
	{"IHostTaskManager.ReverseLeaveRuntime", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 18,
		"IHostTaskManager::ReverseLeaveRuntime, m\303\251thode"},
	{"IHostTaskManager.ReverseLeaveRuntime", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 18,
		"Metodo IHostTaskManager::ReverseLeaveRuntime"},
	{"IHostTaskManager.ReverseLeaveRuntime", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 18,
		"IHostTaskManager::ReverseLeaveRuntime \346\226\271\346\263\225"},
	{"IHostTaskManager.ReverseLeaveRuntime/declaration", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 22,
		"HRESULT ReverseLeaveRuntime()"},
	{"IHostTaskManager.ReverseLeaveRuntime/declaration", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 24,
		"HRESULT ReverseLeaveRuntime()"},
	{"IHostTaskManager.ReverseLeaveRuntime/declaration", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 24,
		"HRESULT ReverseLeaveRuntime()"},
	{"IHostTaskManager.ReverseLeaveRuntime/declaration", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 24,
		"HRESULT ReverseLeaveRuntime()"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_FAIL", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 35,
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_FAIL", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 37,
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_FAIL", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 37,
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_FAIL", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 37,
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_OUTOFMEMORY", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 36,
		"There was too little memory for what the call had to allocate."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_OUTOFMEMORY", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 38,
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_OUTOFMEMORY", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 38,
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/E_OUTOFMEMORY", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 38,
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_ABANDONED", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 34,
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_ABANDONED", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 36,
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_ABANDONED", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 36,
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_ABANDONED", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 36,
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 31,
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 33,
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 33,
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_CLRNOTAVAILABLE", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 33,
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_NOT_OWNER", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 33,
		"The call needs a lock that the caller is not holding."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_NOT_OWNER", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 35,
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_NOT_OWNER", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 35,
		"La chiamata richiede un blocco che il chiamante non detiene."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_NOT_OWNER", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 35,
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_TIMEOUT", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 32,
		"The time allowed for the call ran out before it could complete."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_TIMEOUT", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 34,
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_TIMEOUT", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 34,
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/HOST_E_TIMEOUT", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 34,
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/S_OK", "en-US",
		"en-us/ihosttaskmanager-reverseleaveruntime-method.md", 30,
		"The host has taken note that the task is going back to unmanaged code."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/S_OK", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseleaveruntime-method.md", 32,
		"L\342\200\231h\303\264te a pris acte que la t\303\242che retourne dans "
		"le code non manag\303\251."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/S_OK", "it-IT",
		"it-it/ihosttaskmanager-reverseleaveruntime-method.md", 32,
		"L\'host ha preso atto che l\'attivit\303\240 ritorna al codice non gestito."},
	{"IHostTaskManager.ReverseLeaveRuntime/returns/S_OK", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseleaveruntime-method.md", 32,
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\346\255\243\350\277\224\345\233\236\351\235\236\346\211\230\347\256\241\344\273\243"
		"\347\240\201\343\200\202"},
	{"IHostTaskManager/declaration", "en-US",
		"en-us/ihosttaskmanager-interface.md", 22,
		"[uuid(997ff24c-43b7-4352-8667-0dc04fafd354)] interface IHostTaskManager "
		": IUnknown { HRESULT GetCurrentTask([out] IHostTask **pTask); HRESULT "
		"CreateTask([in] DWORD dwStackSize, [in] LPTHREAD_START_ROUTINE pStartAddress, "
		"[in] PVOID pParameter, [out] IHostTask **ppTask); HRESULT Sleep([in] DWORD "
		"dwMilliseconds, [in] DWORD option); HRESULT SwitchToTask([in] DWORD option); "
		"HRESULT SetUILocale([in] LCID lcid); HRESULT SetLocale([in] LCID lcid); "
		"HRESULT CallNeedsHostHook([in] SIZE_T target, [out] BOOL *pbCallNeedsHostHook); "
		"HRESULT LeaveRuntime([in] SIZE_T target); HRESULT EnterRuntime(); HRESULT "
		"ReverseLeaveRuntime(); HRESULT ReverseEnterRuntime(); HRESULT BeginDelayAbort(); "
		"HRESULT EndDelayAbort(); HRESULT BeginThreadAffinity(); HRESULT EndThreadAffinity(); "
		"HRESULT SetStackGuarantee([in] ULONG guarantee); HRESULT GetStackGuarantee([out] "
		"ULONG *pGuarantee); HRESULT SetCLRTaskManager([in] ICLRTaskManager *ppManager); "
		"}"},
	{"IHostTaskManager/declaration", "fr-FR",
		"fr-fr/ihosttaskmanager-interface.md", 24,
		"[uuid(997ff24c-43b7-4352-8667-0dc04fafd354)] interface IHostTaskManager "
		": IUnknown { HRESULT GetCurrentTask([out] IHostTask **pTask); HRESULT "
		"CreateTask([in] DWORD dwStackSize, [in] LPTHREAD_START_ROUTINE pStartAddress, "
		"[in] PVOID pParameter, [out] IHostTask **ppTask); HRESULT Sleep([in] DWORD "
		"dwMilliseconds, [in] DWORD option); HRESULT SwitchToTask([in] DWORD option); "
		"HRESULT SetUILocale([in] LCID lcid); HRESULT SetLocale([in] LCID lcid); "
		"HRESULT CallNeedsHostHook([in] SIZE_T target, [out] BOOL *pbCallNeedsHostHook); "
		"HRESULT LeaveRuntime([in] SIZE_T target); HRESULT EnterRuntime(); HRESULT "
		"ReverseLeaveRuntime(); HRESULT ReverseEnterRuntime(); HRESULT BeginDelayAbort(); "
		"HRESULT EndDelayAbort(); HRESULT BeginThreadAffinity(); HRESULT EndThreadAffinity(); "
		"HRESULT SetStackGuarantee([in] ULONG guarantee); HRESULT GetStackGuarantee([out] "
		"ULONG *pGuarantee); HRESULT SetCLRTaskManager([in] ICLRTaskManager *ppManager); "
		"}"},
	{"IHostTaskManager/declaration", "it-IT",
		"it-it/ihosttaskmanager-interface.md", 24,
		"[uuid(997ff24c-43b7-4352-8667-0dc04fafd354)] interface IHostTaskManager "
		": IUnknown { HRESULT GetCurrentTask([out] IHostTask **pTask); HRESULT "
		"CreateTask([in] DWORD dwStackSize, [in] LPTHREAD_START_ROUTINE pStartAddress, "
		"[in] PVOID pParameter, [out] IHostTask **ppTask); HRESULT Sleep([in] DWORD "
		"dwMilliseconds, [in] DWORD option); HRESULT SwitchToTask([in] DWORD option); "
		"HRESULT SetUILocale([in] LCID lcid); HRESULT SetLocale([in] LCID lcid); "
		"HRESULT CallNeedsHostHook([in] SIZE_T target, [out] BOOL *pbCallNeedsHostHook); "
		"HRESULT LeaveRuntime([in] SIZE_T target); HRESULT EnterRuntime(); HRESULT "
		"ReverseLeaveRuntime(); HRESULT ReverseEnterRuntime(); HRESULT BeginDelayAbort(); "
		"HRESULT EndDelayAbort(); HRESULT BeginThreadAffinity(); HRESULT EndThreadAffinity(); "
		"HRESULT SetStackGuarantee([in] ULONG guarantee); HRESULT GetStackGuarantee([out] "
		"ULONG *pGuarantee); HRESULT SetCLRTaskManager([in] ICLRTaskManager *ppManager); "
		"}"},
	{"IHostTaskManager/declaration", "zh-CN",
		"zh-cn/ihosttaskmanager-interface.md", 24,
		"[uuid(997ff24c-43b7-4352-8667-0dc04fafd354)] interface IHostTaskManager "
		": IUnknown { HRESULT GetCurrentTask([out] IHostTask **pTask); HRESULT "
		"CreateTask([in] DWORD dwStackSize, [in] LPTHREAD_START_ROUTINE pStartAddress, "
		"[in] PVOID pParameter, [out] IHostTask **ppTask); HRESULT Sleep([in] DWORD "
		"dwMilliseconds, [in] DWORD option); HRESULT SwitchToTask([in] DWORD option); "
		"HRESULT SetUILocale([in] LCID lcid); HRESULT SetLocale([in] LCID lcid); "
		"HRESULT CallNeedsHostHook([in] SIZE_T target, [out] BOOL *pbCallNeedsHostHook); "
		"HRESULT LeaveRuntime([in] SIZE_T target); HRESULT EnterRuntime(); HRESULT "
		"ReverseLeaveRuntime(); HRESULT ReverseEnterRuntime(); HRESULT BeginDelayAbort(); "
		"HRESULT EndDelayAbort(); HRESULT BeginThreadAffinity(); HRESULT EndThreadAffinity(); "
		"HRESULT SetStackGuarantee([in] ULONG guarantee); HRESULT GetStackGuarantee([out] "
		"ULONG *pGuarantee); HRESULT SetCLRTaskManager([in] ICLRTaskManager *ppManager); "
		"}"},
	{"IHostTaskManager/pairs/LeaveRuntime-EnterRuntime", "en-US",
		"en-us/ihosttaskmanager-leaveruntime-method.md", 20,
		"When that function returns, the runtime makes the matching call, IHostTaskManager::EnterRu"
		"ntime, for the same task."},
	{"IHostTaskManager/pairs/LeaveRuntime-EnterRuntime", "fr-FR",
		"fr-fr/ihosttaskmanager-leaveruntime-method.md", 22,
		"Au retour de cette fonction, le runtime \303\251met l\342\200\231appel "
		"correspondant, IHostTaskManager::EnterRuntime, pour la m\303\252me t\303\242che."},
	{"IHostTaskManager/pairs/LeaveRuntime-EnterRuntime", "it-IT",
		"it-it/ihosttaskmanager-leaveruntime-method.md", 22,
		"Al ritorno di tale funzione il runtime effettua la chiamata corrispondente, "
		"IHostTaskManager::EnterRuntime, per la stessa attivit\303\240."},
	{"IHostTaskManager/pairs/LeaveRuntime-EnterRuntime", "zh-CN",
		"zh-cn/ihosttaskmanager-leaveruntime-method.md", 22,
		"\350\257\245\345\207\275\346\225\260\350\277\224\345\233\236\346\227\266\357\274\214\350\277\220"
		"\350\241\214\346\227\266\344\274\232\351\222\210\345\257\271\345\220\214\344\270\200\344\273\273"
		"\345\212\241\345\217\221\345\207\272\351\205\215\345\257\271\347\232\204\350\260\203\347\224\250"
		" IHostTaskManager::EnterRuntime\343\200\202"},
	{"IHostTaskManager/pairs/ReverseEnterRuntime-ReverseLeaveRuntime", "en-US",
		"en-us/ihosttaskmanager-reverseenterruntime-method.md", 40,
		"The runtime makes this call when unmanaged code enters managed code, for "
		"instance through a function pointer made from a delegate. In a chain of "
		"calls that began in managed code, the new layer lies inside the one that "
		"LeaveRuntime opened, and the matching call is IHostTaskManager::ReverseLeaveRuntime, "
		"made when the managed callback returns."},
	{"IHostTaskManager/pairs/ReverseEnterRuntime-ReverseLeaveRuntime", "fr-FR",
		"fr-fr/ihosttaskmanager-reverseenterruntime-method.md", 42,
		"Le runtime \303\251met cet appel lorsque du code non manag\303\251 entre "
		"dans du code manag\303\251, par exemple au moyen d\342\200\231un pointeur "
		"de fonction cr\303\251\303\251 \303\240 partir d\342\200\231un d\303\251l\303\251gu\303\251"
		". Dans une cha\303\256ne d\342\200\231appels qui a commenc\303\251 en "
		"code manag\303\251, la nouvelle couche se trouve \303\240 l\342\200\231int\303\251rieur "
		"de celle que LeaveRuntime a ouverte, et l\342\200\231appel correspondant "
		"est IHostTaskManager::ReverseLeaveRuntime, \303\251mis au retour du rappel "
		"manag\303\251."},
	{"IHostTaskManager/pairs/ReverseEnterRuntime-ReverseLeaveRuntime", "it-IT",
		"it-it/ihosttaskmanager-reverseenterruntime-method.md", 42,
		"Il runtime effettua questa chiamata quando il codice non gestito entra "
		"nel codice gestito, ad esempio tramite un puntatore a funzione ricavato "
		"da un delegato. In una catena di chiamate iniziata nel codice gestito, "
		"il nuovo livello si trova all\'interno di quello aperto da LeaveRuntime "
		"e la chiamata corrispondente \303\250 IHostTaskManager::ReverseLeaveRuntime, "
		"effettuata al ritorno del callback gestito."},
	{"IHostTaskManager/pairs/ReverseEnterRuntime-ReverseLeaveRuntime", "zh-CN",
		"zh-cn/ihosttaskmanager-reverseenterruntime-method.md", 42,
		"\345\275\223\351\235\236\346\211\230\347\256\241\344\273\243\347\240\201\350\277\233\345\205\245"
		"\346\211\230\347\256\241\344\273\243\347\240\201\346\227\266\357\274\210\344\276\213\345\246\202"
		"\351\200\232\350\277\207\347\224\261\345\247\224\346\211\230\347\224\237\346\210\220\347\232\204"
		"\345\207\275\346\225\260\346\214\207\351\222\210\357\274\211\357\274\214\350\277\220\350\241\214"
		"\346\227\266\344\274\232\345\217\221\345\207\272\346\255\244\350\260\203\347\224\250\343\200\202"
		"\345\234\250\345\247\213\344\272\216\346\211\230\347\256\241\344\273\243\347\240\201\347\232\204"
		"\350\260\203\347\224\250\351\223\276\344\270\255\357\274\214\346\226\260\347\232\204\344\270\200"
		"\345\261\202\344\275\215\344\272\216 LeaveRuntime \346\211\200\346\211\223\345\274\200\347\232\204"
		"\345\261\202\344\271\213\345\206\205\357\274\214\344\270\216\344\271\213\351\205\215\345\257\271"
		"\347\232\204\350\260\203\347\224\250\346\230\257 IHostTaskManager::ReverseLeaveRuntime\357\274\214"
		"\345\234\250\346\211\230\347\256\241\345\233\236\350\260\203\350\277\224\345\233\236\346\227\266"
		"\345\217\221\345\207\272\343\200\202"},
	{"IUnknown", "en-US",
		"en-us/iunknown-interface.md", 14,
		"IUnknown Interface"},
	{"IUnknown", "fr-FR",
		"fr-fr/iunknown-interface.md", 16,
		"IUnknown, interface"},
	{"IUnknown", "it-IT",
		"it-it/iunknown-interface.md", 16,
		"Interfaccia IUnknown"},
	{"IUnknown", "zh-CN",
		"zh-cn/iunknown-interface.md", 16,
		"IUnknown \346\216\245\345\217\243"},
	{"IUnknown/declaration", "en-US",
		"en-us/iunknown-interface.md", 20,
		"[uuid(00000000-0000-0000-c000-000000000046)] interface IUnknown { HRESULT "
		"QueryInterface([in] REFIID riid, [out, iid_is(riid)] void **ppvObject); "
		"ULONG AddRef(); ULONG Release(); }"},
	{"IUnknown/declaration", "fr-FR",
		"fr-fr/iunknown-interface.md", 22,
		"[uuid(00000000-0000-0000-c000-000000000046)] interface IUnknown { HRESULT "
		"QueryInterface([in] REFIID riid, [out, iid_is(riid)] void **ppvObject); "
		"ULONG AddRef(); ULONG Release(); }"},
	{"IUnknown/declaration", "it-IT",
		"it-it/iunknown-interface.md", 22,
		"[uuid(00000000-0000-0000-c000-000000000046)] interface IUnknown { HRESULT "
		"QueryInterface([in] REFIID riid, [out, iid_is(riid)] void **ppvObject); "
		"ULONG AddRef(); ULONG Release(); }"},
	{"IUnknown/declaration", "zh-CN",
		"zh-cn/iunknown-interface.md", 22,
		"[uuid(00000000-0000-0000-c000-000000000046)] interface IUnknown { HRESULT "
		"QueryInterface([in] REFIID riid, [out, iid_is(riid)] void **ppvObject); "
		"ULONG AddRef(); ULONG Release(); }"},
	{"IUnknown/rules/identity", "en-US",
		"en-us/iunknown-interface.md", 42,
		"Identity QueryInterface for IUnknown always gives the same pointer value, "
		"whichever interface of the object is asked."},
	{"IUnknown/rules/identity", "fr-FR",
		"fr-fr/iunknown-interface.md", 44,
		"Identit\303\251 QueryInterface pour IUnknown donne toujours la m\303\252me "
		"valeur de pointeur, quelle que soit l\342\200\231interface de l\342\200\231objet "
		"\303\240 laquelle on s\342\200\231adresse."},
	{"IUnknown/rules/identity", "it-IT",
		"it-it/iunknown-interface.md", 44,
		"Identit\303\240 QueryInterface per IUnknown fornisce sempre lo stesso "
		"valore di puntatore, qualunque sia l\'interfaccia dell\'oggetto interpellata."},
	{"IUnknown/rules/identity", "zh-CN",
		"zh-cn/iunknown-interface.md", 44,
		"\346\240\207\350\257\206 \347\224\250 QueryInterface \350\257\267\346\261\202 "
		"IUnknown \346\227\266\357\274\214\346\227\240\350\256\272\345\220\221\345\257\271\350\261\241"
		"\347\232\204\345\223\252\344\270\252\346\216\245\345\217\243\350\257\267\346\261\202\357\274\214"
		"\345\247\213\347\273\210\345\276\227\345\210\260\347\233\270\345\220\214\347\232\204\346\214\207"
		"\351\222\210\345\200\274\343\200\202"},
	{"IUnknown/rules/null-pointer", "en-US",
		"en-us/iunknown-interface.md", 62,
		"Null pointer If ppvObject is NULL, QueryInterface returns E_POINTER and "
		"leaves the object as it was."},
	{"IUnknown/rules/null-pointer", "fr-FR",
		"fr-fr/iunknown-interface.md", 64,
		"Pointeur null Si ppvObject est NULL, QueryInterface retourne E_POINTER "
		"et laisse l\342\200\231objet dans l\342\200\231\303\251tat o\303\271 il "
		"\303\251tait."},
	{"IUnknown/rules/null-pointer", "it-IT",
		"it-it/iunknown-interface.md", 64,
		"Puntatore null Se ppvObject \303\250 NULL, QueryInterface restituisce "
		"E_POINTER e lascia l\'oggetto com\'era."},
	{"IUnknown/rules/null-pointer", "zh-CN",
		"zh-cn/iunknown-interface.md", 64,
		"\347\251\272\346\214\207\351\222\210 \345\246\202\346\236\234 ppvObject "
		"\344\270\272 NULL\357\274\214\345\210\231 QueryInterface \350\277\224\345\233\236 "
		"E_POINTER\357\274\214\345\271\266\344\275\277\345\257\271\350\261\241\344\277\235\346\214\201"
		"\345\216\237\346\240\267\343\200\202"},
	{"IUnknown/rules/reference-count", "en-US",
		"en-us/iunknown-interface.md", 66,
		"Reference count A successful QueryInterface adds one reference. AddRef "
		"and Release return the new count, which is meant for tests only. Each "
		"reference is given back by one Release, and the object lives as long as "
		"one reference is held."},
	{"IUnknown/rules/reference-count", "fr-FR",
		"fr-fr/iunknown-interface.md", 68,
		"Compteur de r\303\251f\303\251rences Un appel r\303\251ussi \303\240 QueryInterface "
		"ajoute une r\303\251f\303\251rence. AddRef et Release retournent la nouvelle "
		"valeur du compteur, destin\303\251e uniquement aux tests. Chaque r\303\251f\303\251rence "
		"est rendue par un seul Release, et l\342\200\231objet vit tant qu\342\200\231une "
		"r\303\251f\303\251rence est d\303\251tenue."},
	{"IUnknown/rules/reference-count", "it-IT",
		"it-it/iunknown-interface.md", 68,
		"Conteggio dei riferimenti Una chiamata a QueryInterface che riesce aggiunge "
		"un riferimento. AddRef e Release restituiscono il nuovo conteggio, destinato "
		"esclusivamente ai test. Ogni riferimento viene restituito con una sola "
		"Release e l\'oggetto vive finch\303\251 viene mantenuto almeno un riferimento."},
	{"IUnknown/rules/reference-count", "zh-CN",
		"zh-cn/iunknown-interface.md", 68,
		"\345\274\225\347\224\250\350\256\241\346\225\260 \346\210\220\345\212\237\347\232\204 "
		"QueryInterface \344\274\232\345\242\236\345\212\240\344\270\200\344\270\252\345\274\225\347\224\250"
		"\343\200\202AddRef \345\222\214 Release \350\277\224\345\233\236\346\226\260\347\232\204\350\256\241"
		"\346\225\260\357\274\214\350\257\245\350\256\241\346\225\260\344\273\205\344\276\233\346\265\213"
		"\350\257\225\344\275\277\347\224\250\343\200\202\346\257\217\344\270\252\345\274\225\347\224\250"
		"\351\203\275\347\224\261\344\270\200\346\254\241 Release \345\275\222\350\277\230\357\274\233"
		"\345\217\252\350\246\201\344\273\215\346\214\201\346\234\211\344\270\200\344\270\252\345\274\225"
		"\347\224\250\357\274\214\345\257\271\350\261\241\345\260\261\347\273\247\347\273\255\345\255\230"
		"\345\234\250\343\200\202"},
	{"IUnknown/rules/reflexive", "en-US",
		"en-us/iunknown-interface.md", 46,
		"Reflexivity A QueryInterface call that asks an interface for itself succeeds "
		"with S_OK."},
	{"IUnknown/rules/reflexive", "fr-FR",
		"fr-fr/iunknown-interface.md", 48,
		"R\303\251flexivit\303\251 Un appel \303\240 QueryInterface qui demande "
		"\303\240 une interface cette interface elle-m\303\252me r\303\251ussit "
		"avec S_OK."},
	{"IUnknown/rules/reflexive", "it-IT",
		"it-it/iunknown-interface.md", 48,
		"Riflessivit\303\240 Una chiamata a QueryInterface che richiede a un\'interfaccia "
		"l\'interfaccia stessa riesce con S_OK."},
	{"IUnknown/rules/reflexive", "zh-CN",
		"zh-cn/iunknown-interface.md", 48,
		"\350\207\252\345\217\215\346\200\247 \351\200\232\350\277\207 QueryInterface "
		"\345\220\221\346\237\220\344\270\252\346\216\245\345\217\243\350\257\267\346\261\202\350\257\245"
		"\346\216\245\345\217\243\350\207\252\350\272\253\346\227\266\357\274\214\350\260\203\347\224\250"
		"\346\210\220\345\212\237\345\271\266\350\277\224\345\233\236 S_OK\343\200\202"},
	{"IUnknown/rules/symmetric", "en-US",
		"en-us/iunknown-interface.md", 50,
		"Symmetry If QueryInterface leads from a first interface to a second one, "
		"it also leads from the second one back to the first."},
	{"IUnknown/rules/symmetric", "fr-FR",
		"fr-fr/iunknown-interface.md", 52,
		"Sym\303\251trie Si QueryInterface m\303\250ne d\342\200\231une premi\303\250re "
		"interface \303\240 une deuxi\303\250me, il m\303\250ne aussi de la deuxi\303\250me "
		"\303\240 la premi\303\250re."},
	{"IUnknown/rules/symmetric", "it-IT",
		"it-it/iunknown-interface.md", 52,
		"Simmetria Se QueryInterface porta da una prima interfaccia a una seconda, "
		"porta anche dalla seconda alla prima."},
	{"IUnknown/rules/symmetric", "zh-CN",
		"zh-cn/iunknown-interface.md", 52,
		"\345\257\271\347\247\260\346\200\247 \345\246\202\346\236\234\351\200\232\350\277\207 "
		"QueryInterface \350\203\275\344\273\216\347\254\254\344\270\200\344\270\252\346\216\245\345\217\243"
		"\345\276\227\345\210\260\347\254\254\344\272\214\344\270\252\346\216\245\345\217\243\357\274\214"
		"\351\202\243\344\271\210\344\271\237\350\203\275\344\273\216\347\254\254\344\272\214\344\270\252"
		"\346\216\245\345\217\243\345\276\227\345\210\260\347\254\254\344\270\200\344\270\252\346\216\245"
		"\345\217\243\343\200\202"},
	{"IUnknown/rules/transitive", "en-US",
		"en-us/iunknown-interface.md", 54,
		"Transitivity If QueryInterface leads from a first interface to a second "
		"one and from there to a third one, it also leads from the first one straight "
		"to the third."},
	{"IUnknown/rules/transitive", "fr-FR",
		"fr-fr/iunknown-interface.md", 56,
		"Transitivit\303\251 Si QueryInterface m\303\250ne d\342\200\231une premi\303\250re "
		"interface \303\240 une deuxi\303\250me, et de celle-ci \303\240 une troisi\303\250me, "
		"il m\303\250ne aussi directement de la premi\303\250re \303\240 la troisi\303\250me."},
	{"IUnknown/rules/transitive", "it-IT",
		"it-it/iunknown-interface.md", 56,
		"Transitivit\303\240 Se QueryInterface porta da una prima interfaccia a "
		"una seconda e da questa a una terza, porta anche direttamente dalla prima "
		"alla terza."},
	{"IUnknown/rules/transitive", "zh-CN",
		"zh-cn/iunknown-interface.md", 56,
		"\344\274\240\351\200\222\346\200\247 \345\246\202\346\236\234\351\200\232\350\277\207 "
		"QueryInterface \350\203\275\344\273\216\347\254\254\344\270\200\344\270\252\346\216\245\345\217\243"
		"\345\276\227\345\210\260\347\254\254\344\272\214\344\270\252\346\216\245\345\217\243\357\274\214"
		"\345\217\210\350\203\275\344\273\216\347\254\254\344\272\214\344\270\252\346\216\245\345\217\243"
		"\345\276\227\345\210\260\347\254\254\344\270\211\344\270\252\346\216\245\345\217\243\357\274\214"
		"\351\202\243\344\271\210\344\271\237\350\203\275\347\233\264\346\216\245\344\273\216\347\254\254"
		"\344\270\200\344\270\252\346\216\245\345\217\243\345\276\227\345\210\260\347\254\254\344\270\211"
		"\344\270\252\346\216\245\345\217\243\343\200\202"},
	{"IUnknown/rules/unknown-interface", "en-US",
		"en-us/iunknown-interface.md", 58,
		"Unknown interface For an IID that the object does not implement, QueryInterface "
		"returns E_NOINTERFACE and stores NULL at ppvObject."},
	{"IUnknown/rules/unknown-interface", "fr-FR",
		"fr-fr/iunknown-interface.md", 60,
		"Interface inconnue Pour un IID que l\342\200\231objet n\342\200\231impl\303\251mente "
		"pas, QueryInterface retourne E_NOINTERFACE et place NULL \303\240 l\342\200\231emplacement"
		" d\303\251sign\303\251 par ppvObject."},
	{"IUnknown/rules/unknown-interface", "it-IT",
		"it-it/iunknown-interface.md", 60,
		"Interfaccia sconosciuta Per un IID che l\'oggetto non implementa, QueryInterface "
		"restituisce E_NOINTERFACE e scrive NULL nella posizione indicata da ppvObject."},
	{"IUnknown/rules/unknown-interface", "zh-CN",
		"zh-cn/iunknown-interface.md", 60,
		"\346\234\252\347\237\245\346\216\245\345\217\243 \345\257\271\344\272\216\345\257\271\350\261\241"
		"\346\234\252\345\256\236\347\216\260\347\232\204 IID\357\274\214QueryInterface "
		"\350\277\224\345\233\236 E_NOINTERFACE\357\274\214\345\271\266\345\260\206 "
		"NULL \345\255\230\345\202\250\345\210\260 ppvObject \346\211\200\346\214\207\347\232\204\344\275\215"
		"\347\275\256\343\200\202"},
	{"hosting-status-codes", "en-US",
		"en-us/hosting-status-codes.md", 32,
		"Hosting status codes"},
	{"hosting-status-codes", "fr-FR",
		"fr-fr/hosting-status-codes.md", 34,
		"Codes d\342\200\231\303\251tat d\342\200\231h\303\251bergement"},
	{"hosting-status-codes", "it-IT",
		"it-it/hosting-status-codes.md", 34,
		"Codici di stato di hosting"},
	{"hosting-status-codes", "zh-CN",
		"zh-cn/hosting-status-codes.md", 34,
		"\346\211\277\350\275\275\347\212\266\346\200\201\344\273\243\347\240\201"},
	{"hosting-status-codes/status-codes/E_FAIL", "en-US",
		"en-us/hosting-status-codes.md", 48,
		"The call failed for a reason that no other status code names. Once a hosting "
		"method has returned it, the runtime cannot be used any more in this process."},
	{"hosting-status-codes/status-codes/E_FAIL", "fr-FR",
		"fr-fr/hosting-status-codes.md", 50,
		"L\342\200\231appel a \303\251chou\303\251 pour une raison qu\342\200\231aucun "
		"autre code d\342\200\231\303\251tat ne d\303\251signe. Une fois qu\342\200\231une "
		"m\303\251thode d\342\200\231h\303\251bergement l\342\200\231a retourn\303\251, "
		"le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus."},
	{"hosting-status-codes/status-codes/E_FAIL", "it-IT",
		"it-it/hosting-status-codes.md", 50,
		"La chiamata non \303\250 riuscita per un motivo che nessun altro codice "
		"di stato indica. Dopo che un metodo di hosting lo ha restituito, il runtime "
		"non pu\303\262 pi\303\271 essere usato in questo processo."},
	{"hosting-status-codes/status-codes/E_FAIL", "zh-CN",
		"zh-cn/hosting-status-codes.md", 50,
		"\350\260\203\347\224\250\345\244\261\350\264\245\357\274\214\344\270\224\345\205\266\344\273\226"
		"\347\212\266\346\200\201\344\273\243\347\240\201\345\235\207\346\234\252\350\257\264\346\230\216"
		"\345\205\266\345\216\237\345\233\240\343\200\202\346\211\277\350\275\275\346\226\271\346\263\225"
		"\350\277\224\345\233\236\346\255\244\344\273\243\347\240\201\345\220\216\357\274\214\350\277\220"
		"\350\241\214\346\227\266\345\234\250\346\255\244\350\277\233\347\250\213\344\270\255\346\227\240"
		"\346\263\225\345\206\215\344\275\277\347\224\250\343\200\202"},
	{"hosting-status-codes/status-codes/E_INVALIDARG", "en-US",
		"en-us/hosting-status-codes.md", 45,
		"At least one argument has a value that the method does not accept."},
	{"hosting-status-codes/status-codes/E_INVALIDARG", "fr-FR",
		"fr-fr/hosting-status-codes.md", 47,
		"Au moins un argument a une valeur que la m\303\251thode n\342\200\231accepte "
		"pas."},
	{"hosting-status-codes/status-codes/E_INVALIDARG", "it-IT",
		"it-it/hosting-status-codes.md", 47,
		"Almeno un argomento ha un valore che il metodo non accetta."},
	{"hosting-status-codes/status-codes/E_INVALIDARG", "zh-CN",
		"zh-cn/hosting-status-codes.md", 47,
		"\350\207\263\345\260\221\346\234\211\344\270\200\344\270\252\345\217\202\346\225\260\347\232\204"
		"\345\200\274\344\270\215\350\242\253\350\257\245\346\226\271\346\263\225\346\216\245\345\217\227"
		"\343\200\202"},
	{"hosting-status-codes/status-codes/E_NOINTERFACE", "en-US",
		"en-us/hosting-status-codes.md", 46,
		"The object does not implement the interface that was asked for."},
	{"hosting-status-codes/status-codes/E_NOINTERFACE", "fr-FR",
		"fr-fr/hosting-status-codes.md", 48,
		"L\342\200\231objet n\342\200\231impl\303\251mente pas l\342\200\231interface "
		"demand\303\251e."},
	{"hosting-status-codes/status-codes/E_NOINTERFACE", "it-IT",
		"it-it/hosting-status-codes.md", 48,
		"L\'oggetto non implementa l\'interfaccia richiesta."},
	{"hosting-status-codes/status-codes/E_NOINTERFACE", "zh-CN",
		"zh-cn/hosting-status-codes.md", 48,
		"\345\257\271\350\261\241\346\234\252\345\256\236\347\216\260\346\211\200\350\257\267\346\261\202"
		"\347\232\204\346\216\245\345\217\243\343\200\202"},
	{"hosting-status-codes/status-codes/E_NOTIMPL", "en-US",
		"en-us/hosting-status-codes.md", 43,
		"The object does not implement this method."},
	{"hosting-status-codes/status-codes/E_NOTIMPL", "fr-FR",
		"fr-fr/hosting-status-codes.md", 45,
		"L\342\200\231objet n\342\200\231impl\303\251mente pas cette m\303\251thode."},
	{"hosting-status-codes/status-codes/E_NOTIMPL", "it-IT",
		"it-it/hosting-status-codes.md", 45,
		"L\'oggetto non implementa questo metodo."},
	{"hosting-status-codes/status-codes/E_NOTIMPL", "zh-CN",
		"zh-cn/hosting-status-codes.md", 45,
		"\345\257\271\350\261\241\346\234\252\345\256\236\347\216\260\346\255\244\346\226\271\346\263\225"
		"\343\200\202"},
	{"hosting-status-codes/status-codes/E_OUTOFMEMORY", "en-US",
		"en-us/hosting-status-codes.md", 44,
		"Memory ran out while the call was being carried out."},
	{"hosting-status-codes/status-codes/E_OUTOFMEMORY", "fr-FR",
		"fr-fr/hosting-status-codes.md", 46,
		"La m\303\251moire s\342\200\231est \303\251puis\303\251e pendant l\342\200\231ex\303\251cu"
		"tion de l\342\200\231appel."},
	{"hosting-status-codes/status-codes/E_OUTOFMEMORY", "it-IT",
		"it-it/hosting-status-codes.md", 46,
		"La memoria si \303\250 esaurita durante l\'esecuzione della chiamata."},
	{"hosting-status-codes/status-codes/E_OUTOFMEMORY", "zh-CN",
		"zh-cn/hosting-status-codes.md", 46,
		"\346\211\247\350\241\214\350\260\203\347\224\250\346\234\237\351\227\264\345\206\205\345\255\230"
		"\350\200\227\345\260\275\343\200\202"},
	{"hosting-status-codes/status-codes/E_POINTER", "en-US",
		"en-us/hosting-status-codes.md", 47,
		"A pointer that the call needs is NULL or not valid."},
	{"hosting-status-codes/status-codes/E_POINTER", "fr-FR",
		"fr-fr/hosting-status-codes.md", 49,
		"Un pointeur n\303\251cessaire \303\240 l\342\200\231appel est NULL ou "
		"non valide."},
	{"hosting-status-codes/status-codes/E_POINTER", "it-IT",
		"it-it/hosting-status-codes.md", 49,
		"Un puntatore necessario alla chiamata \303\250 NULL o non \303\250 valido."},
	{"hosting-status-codes/status-codes/E_POINTER", "zh-CN",
		"zh-cn/hosting-status-codes.md", 49,
		"\350\257\245\350\260\203\347\224\250\346\211\200\351\234\200\347\232\204\346\214\207\351\222\210"
		"\344\270\272 NULL \346\210\226\346\227\240\346\225\210\343\200\202"},
	{"hosting-status-codes/status-codes/E_UNEXPECTED", "en-US",
		"en-us/hosting-status-codes.md", 42,
		"The call does not fit the state in which the object is."},
	{"hosting-status-codes/status-codes/E_UNEXPECTED", "fr-FR",
		"fr-fr/hosting-status-codes.md", 44,
		"L\342\200\231appel ne convient pas \303\240 l\342\200\231\303\251tat dans "
		"lequel se trouve l\342\200\231objet."},
	{"hosting-status-codes/status-codes/E_UNEXPECTED", "it-IT",
		"it-it/hosting-status-codes.md", 44,
		"La chiamata non \303\250 compatibile con lo stato in cui si trova l\'oggetto."},
	{"hosting-status-codes/status-codes/E_UNEXPECTED", "zh-CN",
		"zh-cn/hosting-status-codes.md", 44,
		"\350\257\245\350\260\203\347\224\250\344\270\216\345\257\271\350\261\241\345\275\223\345\211\215"
		"\347\232\204\347\212\266\346\200\201\344\270\215\347\254\246\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_ABANDONED", "en-US",
		"en-us/hosting-status-codes.md", 55,
		"A thread or fiber was blocked on an event that was then canceled."},
	{"hosting-status-codes/status-codes/HOST_E_ABANDONED", "fr-FR",
		"fr-fr/hosting-status-codes.md", 57,
		"Un thread ou une fibre \303\251tait bloqu\303\251 sur un \303\251v\303\251nement "
		"qui a ensuite \303\251t\303\251 annul\303\251."},
	{"hosting-status-codes/status-codes/HOST_E_ABANDONED", "it-IT",
		"it-it/hosting-status-codes.md", 57,
		"Un thread o un fiber era bloccato su un evento che \303\250 stato poi "
		"annullato."},
	{"hosting-status-codes/status-codes/HOST_E_ABANDONED", "zh-CN",
		"zh-cn/hosting-status-codes.md", 57,
		"\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\345\233\240\347\255\211\345\276\205"
		"\346\237\220\344\270\252\344\272\213\344\273\266\350\200\214\351\230\273\345\241\236\357\274\214"
		"\351\232\217\345\220\216\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210"
		"\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_CLRNOTAVAILABLE", "en-US",
		"en-us/hosting-status-codes.md", 52,
		"The process has no runtime that could run managed code or handle the call."},
	{"hosting-status-codes/status-codes/HOST_E_CLRNOTAVAILABLE", "fr-FR",
		"fr-fr/hosting-status-codes.md", 54,
		"Le processus ne dispose d\342\200\231aucun runtime capable d\342\200\231ex\303\251cuter "
		"du code manag\303\251 ou de traiter l\342\200\231appel."},
	{"hosting-status-codes/status-codes/HOST_E_CLRNOTAVAILABLE", "it-IT",
		"it-it/hosting-status-codes.md", 54,
		"Il processo non dispone di un runtime in grado di eseguire codice gestito "
		"o di gestire la chiamata."},
	{"hosting-status-codes/status-codes/HOST_E_CLRNOTAVAILABLE", "zh-CN",
		"zh-cn/hosting-status-codes.md", 54,
		"\350\277\233\347\250\213\344\270\255\346\262\241\346\234\211\350\203\275\345\244\237\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_DEADLOCK", "en-US",
		"en-us/hosting-status-codes.md", 49,
		"The host found that tasks were waiting for one another without end, and "
		"gave up this wait to free the others."},
	{"hosting-status-codes/status-codes/HOST_E_DEADLOCK", "fr-FR",
		"fr-fr/hosting-status-codes.md", 51,
		"L\342\200\231h\303\264te a constat\303\251 que des t\303\242ches s\342\200\231attendaient "
		"mutuellement sans fin et a renonc\303\251 \303\240 cette attente pour "
		"d\303\251bloquer les autres."},
	{"hosting-status-codes/status-codes/HOST_E_DEADLOCK", "it-IT",
		"it-it/hosting-status-codes.md", 51,
		"L\'host ha rilevato che alcune attivit\303\240 si attendevano a vicenda "
		"senza fine e ha annullato questa attesa per sbloccare le altre."},
	{"hosting-status-codes/status-codes/HOST_E_DEADLOCK", "zh-CN",
		"zh-cn/hosting-status-codes.md", 51,
		"\345\256\277\344\270\273\345\217\221\347\216\260\350\213\245\345\271\262\344\273\273\345\212\241"
		"\345\234\250\346\227\240\344\274\221\346\255\242\345\234\260\347\233\270\344\272\222\347\255\211"
		"\345\276\205\357\274\214\344\272\216\346\230\257\346\224\276\345\274\203\346\255\244\346\254\241"
		"\347\255\211\345\276\205\344\273\245\350\247\243\351\231\244\345\257\271\345\205\266\344\273\226"
		"\344\273\273\345\212\241\347\232\204\351\230\273\345\241\236\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_ADUNLOAD", "en-US",
		"en-us/hosting-status-codes.md", 57,
		"The unloading of an application domain was escalated to the exit of the "
		"process."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_ADUNLOAD", "fr-FR",
		"fr-fr/hosting-status-codes.md", 59,
		"Le d\303\251chargement d\342\200\231un domaine d\342\200\231application "
		"a conduit, par escalade, \303\240 la sortie du processus."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_ADUNLOAD", "it-IT",
		"it-it/hosting-status-codes.md", 59,
		"Lo scaricamento di un dominio applicazione ha comportato, per escalation, "
		"l\'uscita dal processo."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_ADUNLOAD", "zh-CN",
		"zh-cn/hosting-status-codes.md", 59,
		"\345\272\224\347\224\250\347\250\213\345\272\217\345\237\237\345\215\270\350\275\275\350\242\253"
		"\345\215\207\347\272\247\344\270\272\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_OUTOFMEMORY", "en-US",
		"en-us/hosting-status-codes.md", 59,
		"A lack of memory was escalated to the exit of the process."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_OUTOFMEMORY", "fr-FR",
		"fr-fr/hosting-status-codes.md", 61,
		"Le manque de m\303\251moire a conduit, par escalade, \303\240 la sortie "
		"du processus."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_OUTOFMEMORY", "it-IT",
		"it-it/hosting-status-codes.md", 61,
		"La mancanza di memoria ha comportato, per escalation, l\'uscita dal processo."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_OUTOFMEMORY", "zh-CN",
		"zh-cn/hosting-status-codes.md", 61,
		"\345\206\205\345\255\230\344\270\215\350\266\263\350\242\253\345\215\207\347\272\247\344\270\272"
		"\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_STACKOVERFLOW", "en-US",
		"en-us/hosting-status-codes.md", 60,
		"A stack overflow was escalated to the exit of the process."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_STACKOVERFLOW", "fr-FR",
		"fr-fr/hosting-status-codes.md", 62,
		"Un d\303\251passement de pile a conduit, par escalade, \303\240 la sortie "
		"du processus."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_STACKOVERFLOW", "it-IT",
		"it-it/hosting-status-codes.md", 62,
		"Un overflow dello stack ha comportato, per escalation, l\'uscita dal processo."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_STACKOVERFLOW", "zh-CN",
		"zh-cn/hosting-status-codes.md", 62,
		"\345\240\206\346\240\210\346\272\242\345\207\272\350\242\253\345\215\207\347\272\247\344\270\272"
		"\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_THREADABORT", "en-US",
		"en-us/hosting-status-codes.md", 56,
		"The abort of a thread was escalated to the exit of the process."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_THREADABORT", "fr-FR",
		"fr-fr/hosting-status-codes.md", 58,
		"L\342\200\231abandon d\342\200\231un thread a conduit, par escalade, \303\240 "
		"la sortie du processus."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_THREADABORT", "it-IT",
		"it-it/hosting-status-codes.md", 58,
		"L\'interruzione di un thread ha comportato, per escalation, l\'uscita "
		"dal processo."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_THREADABORT", "zh-CN",
		"zh-cn/hosting-status-codes.md", 58,
		"\347\272\277\347\250\213\344\270\255\346\255\242\350\242\253\345\215\207\347\272\247\344\270\272"
		"\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_TIMEOUT", "en-US",
		"en-us/hosting-status-codes.md", 58,
		"An exceeded time limit was escalated to the exit of the process."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_TIMEOUT", "fr-FR",
		"fr-fr/hosting-status-codes.md", 60,
		"Le d\303\251passement d\342\200\231un d\303\251lai a conduit, par escalade, "
		"\303\240 la sortie du processus."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_TIMEOUT", "it-IT",
		"it-it/hosting-status-codes.md", 60,
		"Il superamento di un limite di tempo ha comportato, per escalation, l\'uscita "
		"dal processo."},
	{"hosting-status-codes/status-codes/HOST_E_EXITPROCESS_TIMEOUT", "zh-CN",
		"zh-cn/hosting-status-codes.md", 60,
		"\350\266\205\346\227\266\350\242\253\345\215\207\347\272\247\344\270\272\350\277\233\347\250\213"
		"\351\200\200\345\207\272\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_INTERRUPTED", "en-US",
		"en-us/hosting-status-codes.md", 50,
		"The call was broken off before it had finished its work."},
	{"hosting-status-codes/status-codes/HOST_E_INTERRUPTED", "fr-FR",
		"fr-fr/hosting-status-codes.md", 52,
		"L\342\200\231appel a \303\251t\303\251 interrompu avant d\342\200\231avoir "
		"termin\303\251 son travail."},
	{"hosting-status-codes/status-codes/HOST_E_INTERRUPTED", "it-IT",
		"it-it/hosting-status-codes.md", 52,
		"La chiamata \303\250 stata interrotta prima di aver terminato il suo lavoro."},
	{"hosting-status-codes/status-codes/HOST_E_INTERRUPTED", "zh-CN",
		"zh-cn/hosting-status-codes.md", 52,
		"\350\260\203\347\224\250\345\234\250\345\256\214\346\210\220\345\205\266\345\267\245\344\275\234"
		"\344\271\213\345\211\215\350\242\253\344\270\255\346\226\255\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_INVALIDOPERATION", "en-US",
		"en-us/hosting-status-codes.md", 51,
		"The operation is not permitted in the present situation."},
	{"hosting-status-codes/status-codes/HOST_E_INVALIDOPERATION", "fr-FR",
		"fr-fr/hosting-status-codes.md", 53,
		"L\342\200\231op\303\251ration n\342\200\231est pas autoris\303\251e dans "
		"la situation actuelle."},
	{"hosting-status-codes/status-codes/HOST_E_INVALIDOPERATION", "it-IT",
		"it-it/hosting-status-codes.md", 53,
		"L\'operazione non \303\250 consentita nella situazione attuale."},
	{"hosting-status-codes/status-codes/HOST_E_INVALIDOPERATION", "zh-CN",
		"zh-cn/hosting-status-codes.md", 53,
		"\345\234\250\345\275\223\345\211\215\346\203\205\345\206\265\344\270\213\344\270\215\345\205\201"
		"\350\256\270\346\211\247\350\241\214\346\255\244\346\223\215\344\275\234\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_NOT_OWNER", "en-US",
		"en-us/hosting-status-codes.md", 54,
		"The caller does not hold the lock that it must hold for this call."},
	{"hosting-status-codes/status-codes/HOST_E_NOT_OWNER", "fr-FR",
		"fr-fr/hosting-status-codes.md", 56,
		"L\342\200\231appelant ne d\303\251tient pas le verrou qu\342\200\231il "
		"doit d\303\251tenir pour cet appel."},
	{"hosting-status-codes/status-codes/HOST_E_NOT_OWNER", "it-IT",
		"it-it/hosting-status-codes.md", 56,
		"Il chiamante non detiene il blocco che deve detenere per questa chiamata."},
	{"hosting-status-codes/status-codes/HOST_E_NOT_OWNER", "zh-CN",
		"zh-cn/hosting-status-codes.md", 56,
		"\350\260\203\347\224\250\346\226\271\346\234\252\346\214\201\346\234\211\350\277\233\350\241\214"
		"\350\257\245\350\260\203\347\224\250\346\211\200\345\277\205\351\241\273\346\214\201\346\234\211"
		"\347\232\204\351\224\201\343\200\202"},
	{"hosting-status-codes/status-codes/HOST_E_TIMEOUT", "en-US",
		"en-us/hosting-status-codes.md", 53,
		"The time limit passed before the call could complete."},
	{"hosting-status-codes/status-codes/HOST_E_TIMEOUT", "fr-FR",
		"fr-fr/hosting-status-codes.md", 55,
		"Le d\303\251lai imparti s\342\200\231est \303\251coul\303\251 avant que "
		"l\342\200\231appel n\342\200\231aboutisse."},
	{"hosting-status-codes/status-codes/HOST_E_TIMEOUT", "it-IT",
		"it-it/hosting-status-codes.md", 55,
		"Il limite di tempo \303\250 trascorso prima che la chiamata potesse essere "
		"completata."},
	{"hosting-status-codes/status-codes/HOST_E_TIMEOUT", "zh-CN",
		"zh-cn/hosting-status-codes.md", 55,
		"\346\227\266\351\227\264\351\231\220\345\210\266\345\267\262\350\277\207\357\274\214\350\200\214"
		"\350\260\203\347\224\250\345\260\232\346\234\252\345\256\214\346\210\220\343\200\202"},
	{"hosting-status-codes/status-codes/S_FALSE", "en-US",
		"en-us/hosting-status-codes.md", 41,
		"The call succeeded, but there was nothing to do, or the answer is no."},
	{"hosting-status-codes/status-codes/S_FALSE", "fr-FR",
		"fr-fr/hosting-status-codes.md", 43,
		"L\342\200\231appel a r\303\251ussi, mais il n\342\200\231y avait rien "
		"\303\240 faire, ou la r\303\251ponse est n\303\251gative."},
	{"hosting-status-codes/status-codes/S_FALSE", "it-IT",
		"it-it/hosting-status-codes.md", 43,
		"La chiamata \303\250 riuscita, ma non c\'era nulla da fare oppure la risposta "
		"\303\250 negativa."},
	{"hosting-status-codes/status-codes/S_FALSE", "zh-CN",
		"zh-cn/hosting-status-codes.md", 43,
		"\350\260\203\347\224\250\346\210\220\345\212\237\357\274\214\344\275\206\346\227\240\344\272\213"
		"\345\217\257\345\201\232\357\274\214\346\210\226\350\200\205\347\255\224\346\241\210\344\270\272"
		"\345\220\246\343\200\202"},
	{"hosting-status-codes/status-codes/S_OK", "en-US",
		"en-us/hosting-status-codes.md", 40,
		"The call succeeded."},
	{"hosting-status-codes/status-codes/S_OK", "fr-FR",
		"fr-fr/hosting-status-codes.md", 42,
		"L\342\200\231appel a r\303\251ussi."},
	{"hosting-status-codes/status-codes/S_OK", "it-IT",
		"it-it/hosting-status-codes.md", 42,
		"La chiamata \303\250 riuscita."},
	{"hosting-status-codes/status-codes/S_OK", "zh-CN",
		"zh-cn/hosting-status-codes.md", 42,
		"\350\260\203\347\224\250\346\210\220\345\212\237\343\200\202"},
	{NULL, NULL, NULL, 0, NULL},
};

static const struct stele_string strings[] = {
	{"  --color WHEN     auto, always or never\n", "fr",
		"  --color QUAND    auto, always ou never\n"},
	{"  --color WHEN     auto, always or never\n", "it",
		"  --color QUANDO   auto, always o never\n"},
	{"  --color WHEN     auto, always or never\n", "zh-CN",
		"  --color WHEN     auto\343\200\201always \346\210\226 never\n"},
	{"  --format F       text, tap (version 14) or tap13\n", "fr",
		"  --format F       text, tap (version 14) ou tap13\n"},
	{"  --format F       text, tap (version 14) or tap13\n", "it",
		"  --format F       text, tap (versione 14) o tap13\n"},
	{"  --format F       text, tap (version 14) or tap13\n", "zh-CN",
		"  --format F       text\343\200\201tap\357\274\210\347\211\210\346\234\254 "
		"14\357\274\211\346\210\226 tap13\n"},
	{"  --help           show this text\n", "fr",
		"  --help           afficher ce texte\n"},
	{"  --help           show this text\n", "it",
		"  --help           mostra questo testo\n"},
	{"  --help           show this text\n", "zh-CN",
		"  --help           \346\230\276\347\244\272\346\255\244\345\270\256\345\212\251\n"},
	{"  --list           list the tests\n", "fr",
		"  --list           \303\251num\303\251rer les tests\n"},
	{"  --list           list the tests\n", "it",
		"  --list           elenca i test\n"},
	{"  --list           list the tests\n", "zh-CN",
		"  --list           \345\210\227\345\207\272\346\265\213\350\257\225\n"},
	{"  --locale L       cite the pages of this locale, e.g. it-IT\n", "fr",
		"  --locale L       citer les pages dans cette langue, p. ex. it-IT\n"},
	{"  --locale L       cite the pages of this locale, e.g. it-IT\n", "it",
		"  --locale L       cita le pagine in questa lingua, p. es. it-IT\n"},
	{"  --locale L       cite the pages of this locale, e.g. it-IT\n", "zh-CN",
		"  --locale L       \345\274\225\347\224\250\346\255\244\350\257\255\350\250\200\347\232\204"
		"\351\241\265\351\235\242\357\274\214\344\276\213\345\246\202 it-IT\n"},
	{"  --no-fork        run all tests in this process, for a debugger\n", "fr",
		"  --no-fork        ex\303\251cuter tous les tests dans ce processus, pour "
		"un d\303\251bogueur\n"},
	{"  --no-fork        run all tests in this process, for a debugger\n", "it",
		"  --no-fork        esegue tutti i test in questo processo, per un debugger\n"},
	{"  --no-fork        run all tests in this process, for a debugger\n", "zh-CN",
		"  --no-fork        \345\234\250\346\234\254\350\277\233\347\250\213\344\270\255\350\277\220"
		"\350\241\214\346\211\200\346\234\211\346\265\213\350\257\225\357\274\214\344\276\233\350\260\203"
		"\350\257\225\345\231\250\344\275\277\347\224\250\n"},
	{"  --test ID        run this test only; may be repeated\n", "fr",
		"  --test ID        n\'ex\303\251cuter que ce test\302\240; peut \303\252tre "
		"r\303\251p\303\251t\303\251e\n"},
	{"  --test ID        run this test only; may be repeated\n", "it",
		"  --test ID        esegue solo questo test; pu\303\262 essere ripetuta\n"},
	{"  --test ID        run this test only; may be repeated\n", "zh-CN",
		"  --test ID        \345\217\252\350\277\220\350\241\214\346\255\244\346\265\213\350\257\225"
		"\357\274\233\345\217\257\344\273\245\351\207\215\345\244\215\344\275\277\347\224\250\n"},
	{"  --timeout N      seconds that a test may take, 10 if not said\n", "fr",
		"  --timeout N      secondes accord\303\251es \303\240 un test, 10 par "
		"d\303\251faut\n"},
	{"  --timeout N      seconds that a test may take, 10 if not said\n", "it",
		"  --timeout N      secondi concessi a un test, 10 se non indicato\n"},
	{"  --timeout N      seconds that a test may take, 10 if not said\n", "zh-CN",
		"  --timeout N      \344\270\200\344\270\252\346\265\213\350\257\225\345\205\201\350\256\270"
		"\347\232\204\347\247\222\346\225\260\357\274\214\351\273\230\350\256\244\344\270\272 "
		"10\n"},
	{"  --version        show the version\n", "fr",
		"  --version        afficher la version\n"},
	{"  --version        show the version\n", "it",
		"  --version        mostra la versione\n"},
	{"  --version        show the version\n", "zh-CN",
		"  --version        \346\230\276\347\244\272\347\211\210\346\234\254\n"},
	{" (while other threads did the same)", "fr",
		" (pendant que d\'autres threads faisaient de m\303\252me)"},
	{" (while other threads did the same)", "it",
		" (mentre altri thread facevano lo stesso)"},
	{" (while other threads did the same)", "zh-CN",
		"\357\274\210\345\220\214\346\227\266\345\205\266\344\273\226\347\272\277\347\250\213\345\234\250"
		"\345\201\232\345\220\214\346\240\267\347\232\204\344\272\213\357\274\211"},
	{"%s (expected: %s; got: %s)", "fr",
		"%s (attendu\302\240: %s\302\240; obtenu\302\240: %s)"},
	{"%s (expected: %s; got: %s)", "it",
		"%s (previsto: %s; ottenuto: %s)"},
	{"%s (expected: %s; got: %s)", "zh-CN",
		"%s\357\274\210\351\242\204\346\234\237\357\274\232%s\357\274\233\345\256\236\351\231\205\357\274\232"
		"%s\357\274\211"},
	{"%s nestings of at most %s pairs", "fr",
		"%s imbrications d\'au plus %s paires"},
	{"%s nestings of at most %s pairs", "it",
		"%s annidamenti di al massimo %s coppie"},
	{"%s nestings of at most %s pairs", "zh-CN",
		"%s \344\270\252\345\265\214\345\245\227\357\274\214\346\257\217\344\270\252\346\234\200\345\244\232"
		" %s \344\270\252\351\205\215\345\257\271"},
	{"%s of %s nestings were not decided; the first: %s", "fr",
		"%s imbrications sur %s n\'ont pas \303\251t\303\251 d\303\251cid\303\251es\302\240; "
		"la premi\303\250re\302\240: %s"},
	{"%s of %s nestings were not decided; the first: %s", "it",
		"%s di %s annidamenti non sono stati decisi; il primo: %s"},
	{"%s of %s nestings were not decided; the first: %s", "zh-CN",
		"\345\205\261 %2$s \344\270\252\345\265\214\345\245\227\357\274\214\345\205\266\344\270\255"
		" %1$s \344\270\252\346\234\252\350\203\275\345\210\244\345\256\232\357\274\233\347\254\254"
		"\344\270\200\344\270\252\357\274\232%3$s"},
	{"%s passed, %s failed, %s skipped", "fr",
		"r\303\251ussis\302\240: %s, \303\251chou\303\251s\302\240: %s, ignor\303\251s\302\240: "
		"%s"},
	{"%s passed, %s failed, %s skipped", "it",
		"superati: %s, non superati: %s, saltati: %s"},
	{"%s passed, %s failed, %s skipped", "zh-CN",
		"\351\200\232\350\277\207 %s \351\241\271\357\274\214\345\244\261\350\264\245 "
		"%s \351\241\271\357\274\214\350\267\263\350\277\207 %s \351\241\271"},
	{"%s::%s returned %s, which its page does not list", "fr",
		"%s::%s a retourn\303\251 %s, que sa page n\'\303\251num\303\250re pas"},
	{"%s::%s returned %s, which its page does not list", "it",
		"%s::%s ha restituito %s, che la sua pagina non elenca"},
	{"%s::%s returned %s, which its page does not list", "zh-CN",
		"%s::%s \350\277\224\345\233\236\344\272\206 %s\357\274\214\345\205\266\351\241\265\351\235\242"
		"\346\234\252\345\210\227\345\207\272\350\257\245\347\212\266\346\200\201"},
	{"%s::%s wrote beyond the memory of its parameter \'%s\'", "fr",
		"%s::%s a \303\251crit au-del\303\240 de la m\303\251moire de son param\303\250tre "
		"\302\253\302\240%s\302\240\302\273"},
	{"%s::%s wrote beyond the memory of its parameter \'%s\'", "it",
		"%s::%s ha scritto oltre la memoria del suo parametro \'%s\'"},
	{"%s::%s wrote beyond the memory of its parameter \'%s\'", "zh-CN",
		"%s::%s \347\232\204\345\206\231\345\205\245\350\266\205\345\207\272\344\272\206\345\205\266"
		"\345\217\202\346\225\260\342\200\234%s\342\200\235\347\232\204\345\206\205\345\255\230"},
	{"\'%s\' cannot be used: %s", "fr",
		"\302\253\302\240%s\302\240\302\273 est inutilisable\302\240: %s"},
	{"\'%s\' cannot be used: %s", "it",
		"\'%s\' non pu\303\262 essere usato: %s"},
	{"\'%s\' cannot be used: %s", "zh-CN",
		"\346\227\240\346\263\225\344\275\277\347\224\250\342\200\234%s\342\200\235\357\274\232%s"},
	{"\'%s\' cannot be used: when it was loaded, %s", "fr",
		"\302\253\302\240%s\302\240\302\273 est inutilisable\302\240: lors de son "
		"chargement, %s"},
	{"\'%s\' cannot be used: when it was loaded, %s", "it",
		"\'%s\' non pu\303\262 essere usato: al caricamento, %s"},
	{"\'%s\' cannot be used: when it was loaded, %s", "zh-CN",
		"\346\227\240\346\263\225\344\275\277\347\224\250\342\200\234%s\342\200\235\357\274\232\345\212\240"
		"\350\275\275\346\227\266\357\274\214%s"},
	{"\'%s\' is no locale", "fr",
		"\302\253\302\240%s\302\240\302\273 n\'est pas un code de langue"},
	{"\'%s\' is no locale", "it",
		"\'%s\' non \303\250 un codice di lingua"},
	{"\'%s\' is no locale", "zh-CN",
		"\342\200\234%s\342\200\235\344\270\215\346\230\257\350\257\255\350\250\200\344\273\243\347\240\201"},
	{"\'%s\' is no time limit: 1 to 86400 seconds", "fr",
		"\302\253\302\240%s\302\240\302\273 n\'est pas une dur\303\251e limite\302\240: "
		"de 1 \303\240 86400 secondes"},
	{"\'%s\' is no time limit: 1 to 86400 seconds", "it",
		"\'%s\' non \303\250 un limite di tempo: da 1 a 86400 secondi"},
	{"\'%s\' is no time limit: 1 to 86400 seconds", "zh-CN",
		"\342\200\234%s\342\200\235\344\270\215\346\230\257\346\227\266\351\227\264\351\231\220\345\210\266"
		"\357\274\232\345\272\224\344\270\272 1 \345\210\260 86400 \347\247\222"},
	{"\'%s\' is not one of auto, always, never", "fr",
		"\302\253\302\240%s\302\240\302\273 n\'est pas l\'une des valeurs auto, "
		"always, never"},
	{"\'%s\' is not one of auto, always, never", "it",
		"\'%s\' non \303\250 uno di auto, always, never"},
	{"\'%s\' is not one of auto, always, never", "zh-CN",
		"\342\200\234%s\342\200\235\344\270\215\346\230\257 auto\343\200\201always\343\200\201never"
		" \344\271\213\344\270\200"},
	{"Exit status: 0 all tests passed or were skipped, 1 a test failed,\n2 the "
		"command line or the host cannot be used, 3 internal error.\n", "fr",
		"\303\211tat de sortie : 0 tous les tests r\303\251ussis ou ignor\303\251s, "
		"1 un test en \303\251chec,\n2 la ligne de commande ou l\342\200\231h\303\264te "
		"sont inutilisables, 3 erreur interne.\n"},
	{"Exit status: 0 all tests passed or were skipped, 1 a test failed,\n2 the "
		"command line or the host cannot be used, 3 internal error.\n", "it",
		"Stato di uscita: 0 tutti i test superati o saltati, 1 un test non superato,\n2 "
		"la riga di comando o l\342\200\231host non sono utilizzabili, 3 errore "
		"interno.\n"},
	{"Exit status: 0 all tests passed or were skipped, 1 a test failed,\n2 the "
		"command line or the host cannot be used, 3 internal error.\n", "zh-CN",
		"\351\200\200\345\207\272\347\212\266\346\200\201\357\274\2320 \346\211\200\346\234\211\346\265\213"
		"\350\257\225\345\235\207\351\200\232\350\277\207\346\210\226\350\242\253\350\267\263\350\277\207"
		"\357\274\2141 \346\234\211\346\265\213\350\257\225\345\244\261\350\264\245\357\274\2142 "
		"\345\221\275\344\273\244\350\241\214\346\210\226\345\256\277\344\270\273\346\227\240\346\263\225"
		"\344\275\277\347\224\250\357\274\214\n3 \345\206\205\351\203\250\351\224\231\350\257\257\343\200\202"
		"\n"},
	{"QueryInterface denies the object\'s own interface", "fr",
		"QueryInterface refuse l\'interface propre \303\240 l\'objet"},
	{"QueryInterface denies the object\'s own interface", "it",
		"QueryInterface nega l\'interfaccia propria dell\'oggetto"},
	{"QueryInterface denies the object\'s own interface", "zh-CN",
		"QueryInterface \345\220\246\350\256\244\345\257\271\350\261\241\350\207\252\350\272\253\347\232\204"
		"\346\216\245\345\217\243"},
	{"QueryInterface failed and kept a reference", "fr",
		"QueryInterface a \303\251chou\303\251 et a gard\303\251 une r\303\251f\303\251rence"},
	{"QueryInterface failed and kept a reference", "it",
		"QueryInterface non \303\250 riuscita e ha trattenuto un riferimento"},
	{"QueryInterface failed and kept a reference", "zh-CN",
		"QueryInterface \345\244\261\350\264\245\357\274\214\345\215\264\344\277\235\347\225\231\344\272\206"
		"\344\270\200\344\270\252\345\274\225\347\224\250"},
	{"QueryInterface failed and left a pointer that is not NULL", "fr",
		"QueryInterface a \303\251chou\303\251 et a laiss\303\251 un pointeur diff\303\251rent "
		"de NULL"},
	{"QueryInterface failed and left a pointer that is not NULL", "it",
		"QueryInterface non \303\250 riuscita e ha lasciato un puntatore diverso "
		"da NULL"},
	{"QueryInterface failed and left a pointer that is not NULL", "zh-CN",
		"QueryInterface \345\244\261\350\264\245\357\274\214\345\215\264\347\225\231\344\270\213\344\272\206"
		"\351\235\236 NULL \347\232\204\346\214\207\351\222\210"},
	{"QueryInterface handed out a pointer and no reference", "fr",
		"QueryInterface a remis un pointeur sans r\303\251f\303\251rence"},
	{"QueryInterface handed out a pointer and no reference", "it",
		"QueryInterface ha consegnato un puntatore senza riferimento"},
	{"QueryInterface handed out a pointer and no reference", "zh-CN",
		"QueryInterface \347\273\231\345\207\272\344\272\206\346\214\207\351\222\210\357\274\214\345\215\264"
		"\346\262\241\346\234\211\345\242\236\345\212\240\345\274\225\347\224\250"},
	{"QueryInterface succeeded and stored no pointer", "fr",
		"QueryInterface a r\303\251ussi sans stocker de pointeur"},
	{"QueryInterface succeeded and stored no pointer", "it",
		"QueryInterface \303\250 riuscita senza memorizzare alcun puntatore"},
	{"QueryInterface succeeded and stored no pointer", "zh-CN",
		"QueryInterface \346\210\220\345\212\237\357\274\214\344\275\206\346\262\241\346\234\211\345\255\230"
		"\345\202\250\346\214\207\351\222\210"},
	{"QueryInterface with nowhere to store its answer did not say so", "fr",
		"QueryInterface n\'a pas signal\303\251 qu\'elle n\'avait nulle part o\303\271 "
		"stocker sa r\303\251ponse"},
	{"QueryInterface with nowhere to store its answer did not say so", "it",
		"QueryInterface non ha segnalato di non avere dove memorizzare la risposta"},
	{"QueryInterface with nowhere to store its answer did not say so", "zh-CN",
		"QueryInterface \346\262\241\346\234\211\345\255\230\345\202\250\347\273\223\346\236\234\347\232\204"
		"\344\275\215\347\275\256\357\274\214\345\215\264\346\262\241\346\234\211\346\212\245\345\221\212"
		"\350\277\231\344\270\200\347\202\271"},
	{"Release did not take back what QueryInterface gave", "fr",
		"Release n\'a pas repris ce que QueryInterface avait donn\303\251"},
	{"Release did not take back what QueryInterface gave", "it",
		"Release non ha ripreso ci\303\262 che QueryInterface aveva dato"},
	{"Release did not take back what QueryInterface gave", "zh-CN",
		"Release \346\262\241\346\234\211\346\224\266\345\233\236 QueryInterface "
		"\347\273\231\345\207\272\347\232\204\345\274\225\347\224\250"},
	{"Run the conformance suite on a host: a library with an adapter.\n", "fr",
		"Ex\303\251cute la suite de conformit\303\251 sur un h\303\264te\302\240: "
		"une biblioth\303\250que avec adaptateur.\n"},
	{"Run the conformance suite on a host: a library with an adapter.\n", "it",
		"Esegue la suite di conformit\303\240 su un host: una libreria con un adattatore.\n"},
	{"Run the conformance suite on a host: a library with an adapter.\n", "zh-CN",
		"\345\257\271\345\256\277\344\270\273\357\274\210\345\270\246\346\234\211\351\200\202\351\205\215"
		"\345\231\250\347\232\204\345\272\223\357\274\211\350\277\220\350\241\214\344\270\200\350\207\264"
		"\346\200\247\346\265\213\350\257\225\345\245\227\344\273\266\343\200\202\n"},
	{"Usage: %s HOST [OPTION]...\n", "fr",
		"Utilisation\302\240: %s H\303\224TE [OPTION]...\n"},
	{"Usage: %s HOST [OPTION]...\n", "it",
		"Uso: %s HOST [OPZIONE]...\n"},
	{"Usage: %s HOST [OPTION]...\n", "zh-CN",
		"\347\224\250\346\263\225\357\274\232%s \345\256\277\344\270\273 [\351\200\211\351\241\271]"
		"...\n"},
	{"a pointer", "fr",
		"un pointeur"},
	{"a pointer", "it",
		"un puntatore"},
	{"a pointer", "zh-CN",
		"\346\214\207\351\222\210"},
	{"a status that the page does not list: %s, in the test %s", "fr",
		"un code d\'\303\251tat que la page n\'\303\251num\303\250re pas\302\240: "
		"%s, dans le test %s"},
	{"a status that the page does not list: %s, in the test %s", "it",
		"uno stato che la pagina non elenca: %s, nel test %s"},
	{"a status that the page does not list: %s, in the test %s", "zh-CN",
		"\351\241\265\351\235\242\346\234\252\345\210\227\345\207\272\347\232\204\347\212\266\346\200\201"
		"\357\274\232%s\357\274\214\345\207\272\347\216\260\345\234\250\346\265\213\350\257\225 "
		"%s \344\270\255"},
	{"advisory remarks, which count for nothing: %s", "fr",
		"remarques pour information, sans effet sur le r\303\251sultat\302\240: "
		"%s"},
	{"advisory remarks, which count for nothing: %s", "it",
		"osservazioni informative, che non incidono sul risultato: %s"},
	{"advisory remarks, which count for nothing: %s", "zh-CN",
		"\345\273\272\350\256\256\346\200\247\345\244\207\346\263\250\357\274\210\344\270\215\350\256\241"
		"\345\205\245\347\273\223\346\236\234\357\274\211\357\274\232%s"},
	{"advisory:", "fr",
		"pour information\302\240:"},
	{"advisory:", "it",
		"informativo:"},
	{"advisory:", "zh-CN",
		"\345\273\272\350\256\256\357\274\232"},
	{"an IID that nobody knows was not answered as one", "fr",
		"la r\303\251ponse \303\240 un IID que personne ne conna\303\256t n\'est "
		"pas celle qui convient"},
	{"an IID that nobody knows was not answered as one", "it",
		"a un IID che nessuno conosce non \303\250 stato risposto come a un IID "
		"sconosciuto"},
	{"an IID that nobody knows was not answered as one", "zh-CN",
		"\345\257\271\346\227\240\344\272\272\347\237\245\346\231\223\347\232\204 "
		"IID \347\232\204\345\233\236\347\255\224\344\270\216\346\234\252\347\237\245 "
		"IID \345\272\224\346\234\211\347\232\204\345\233\236\347\255\224\344\270\215\347\254\246"},
	{"an object that gives an interface denies it when it is asked again", "fr",
		"un objet qui fournit une interface la refuse lorsqu\'on la lui redemande"},
	{"an object that gives an interface denies it when it is asked again", "it",
		"un oggetto che fornisce un\'interfaccia la nega quando gli viene chiesta "
		"di nuovo"},
	{"an object that gives an interface denies it when it is asked again", "zh-CN",
		"\345\257\271\350\261\241\346\217\220\344\276\233\344\272\206\346\237\220\344\270\252\346\216\245"
		"\345\217\243\357\274\214\345\206\215\346\254\241\350\257\242\351\227\256\346\227\266\345\215\264"
		"\345\220\246\350\256\244"},
	{"calls:", "fr",
		"appels\302\240:"},
	{"calls:", "it",
		"chiamate:"},
	{"calls:", "zh-CN",
		"\350\260\203\347\224\250\357\274\232"},
	{"expected:", "fr",
		"attendu\302\240:"},
	{"expected:", "it",
		"previsto:"},
	{"expected:", "zh-CN",
		"\351\242\204\346\234\237\357\274\232"},
	{"fact:", "fr",
		"fait\302\240:"},
	{"fact:", "it",
		"fatto:"},
	{"fact:", "zh-CN",
		"\344\272\213\345\256\236\357\274\232"},
	{"failed", "fr",
		"\303\251chou\303\251"},
	{"failed", "it",
		"non superato"},
	{"failed", "zh-CN",
		"\345\244\261\350\264\245"},
	{"got:", "fr",
		"obtenu\302\240:"},
	{"got:", "it",
		"ottenuto:"},
	{"got:", "zh-CN",
		"\345\256\236\351\231\205\357\274\232"},
	{"host:", "fr",
		"h\303\264te\302\240:"},
	{"host:", "it",
		"host:"},
	{"host:", "zh-CN",
		"\345\256\277\344\270\273\357\274\232"},
	{"it cannot be loaded as a host: %s", "fr",
		"chargement comme h\303\264te impossible\302\240: %s"},
	{"it cannot be loaded as a host: %s", "it",
		"non pu\303\262 essere caricato come host: %s"},
	{"it cannot be loaded as a host: %s", "zh-CN",
		"\346\227\240\346\263\225\345\260\206\345\205\266\344\275\234\344\270\272\345\256\277\344\270\273"
		"\345\212\240\350\275\275\357\274\232%s"},
	{"it returned a status that the page does not give for this step", "fr",
		"il a retourn\303\251 un code d\'\303\251tat que la page n\'indique pas "
		"pour cette \303\251tape"},
	{"it returned a status that the page does not give for this step", "it",
		"ha restituito uno stato che la pagina non indica per questo passaggio"},
	{"it returned a status that the page does not give for this step", "zh-CN",
		"\350\277\224\345\233\236\344\272\206\351\241\265\351\235\242\346\262\241\346\234\211\344\270\272"
		"\346\255\244\346\255\245\351\252\244\347\273\231\345\207\272\347\232\204\347\212\266\346\200\201"},
	{"it returned a status that the page does not give for this step; the steps "
		"after it were not reached", "fr",
		"il a retourn\303\251 un code d\'\303\251tat que la page n\'indique pas "
		"pour cette \303\251tape\302\240; les \303\251tapes suivantes n\'ont pas "
		"\303\251t\303\251 atteintes"},
	{"it returned a status that the page does not give for this step; the steps "
		"after it were not reached", "it",
		"ha restituito uno stato che la pagina non indica per questo passaggio; "
		"i passaggi successivi non sono stati raggiunti"},
	{"it returned a status that the page does not give for this step; the steps "
		"after it were not reached", "zh-CN",
		"\350\277\224\345\233\236\344\272\206\351\241\265\351\235\242\346\262\241\346\234\211\344\270\272"
		"\346\255\244\346\255\245\351\252\244\347\273\231\345\207\272\347\232\204\347\212\266\346\200\201"
		"\357\274\233\346\234\252\346\211\247\350\241\214\345\210\260\345\205\266\345\220\216\347\232\204"
		"\346\255\245\351\252\244"},
	{"its function stele_adapter returned NULL", "fr",
		"sa fonction stele_adapter a retourn\303\251 NULL"},
	{"its function stele_adapter returned NULL", "it",
		"la sua funzione stele_adapter ha restituito NULL"},
	{"its function stele_adapter returned NULL", "zh-CN",
		"\345\205\266\345\207\275\346\225\260 stele_adapter \350\277\224\345\233\236\344\272\206 "
		"NULL"},
	{"layers not looked at: the adapter has no observe_layers", "fr",
		"couches non examin\303\251es\302\240: l\'adaptateur n\'a pas observe_layers"},
	{"layers not looked at: the adapter has no observe_layers", "it",
		"livelli non esaminati: l\'adattatore non ha observe_layers"},
	{"layers not looked at: the adapter has no observe_layers", "zh-CN",
		"\346\234\252\346\243\200\346\237\245\345\261\202\357\274\232\351\200\202\351\205\215\345\231\250"
		"\346\262\241\346\234\211 observe_layers"},
	{"memory is out", "fr",
		"m\303\251moire \303\251puis\303\251e"},
	{"memory is out", "it",
		"memoria esaurita"},
	{"memory is out", "zh-CN",
		"\345\206\205\345\255\230\345\267\262\350\200\227\345\260\275"},
	{"memory is out%s", "fr",
		"m\303\251moire \303\251puis\303\251e%s"},
	{"memory is out%s", "it",
		"memoria esaurita%s"},
	{"memory is out%s", "zh-CN",
		"\345\206\205\345\255\230\345\267\262\350\200\227\345\260\275%s"},
	{"memory ran out", "fr",
		"m\303\251moire \303\251puis\303\251e"},
	{"memory ran out", "it",
		"memoria esaurita"},
	{"memory ran out", "zh-CN",
		"\345\206\205\345\255\230\345\267\262\350\200\227\345\260\275"},
	{"name the host\'s library; \'%s --help\' says more", "fr",
		"indiquez la biblioth\303\250que de l\'h\303\264te\302\240; pour en savoir "
		"plus\302\240: \302\253\302\240%s --help\302\240\302\273"},
	{"name the host\'s library; \'%s --help\' says more", "it",
		"indicare la libreria dell\'host; per saperne di pi\303\271: \'%s --help\'"},
	{"name the host\'s library; \'%s --help\' says more", "zh-CN",
		"\350\257\267\346\214\207\345\256\232\345\256\277\344\270\273\347\232\204\345\272\223\357\274\233"
		"\350\257\246\346\203\205\350\257\267\350\277\220\350\241\214\342\200\234%s "
		"--help\342\200\235"},
	{"nesting %s, call %s, %s::%s: ", "fr",
		"imbrication %s, appel %s, %s::%s\302\240: "},
	{"nesting %s, call %s, %s::%s: ", "it",
		"annidamento %s, chiamata %s, %s::%s: "},
	{"nesting %s, call %s, %s::%s: ", "zh-CN",
		"\345\265\214\345\245\227 %s\357\274\214\350\260\203\347\224\250 %s\357\274\214%s::%s\357\274\232"},
	{"no process could be started for the test: %s", "fr",
		"aucun processus n\'a pu \303\252tre lanc\303\251 pour le test\302\240: "
		"%s"},
	{"no process could be started for the test: %s", "it",
		"non \303\250 stato possibile avviare un processo per il test: %s"},
	{"no process could be started for the test: %s", "zh-CN",
		"\346\227\240\346\263\225\344\270\272\346\265\213\350\257\225\345\220\257\345\212\250\350\277\233"
		"\347\250\213\357\274\232%s"},
	{"no test could be run on \'%s\'", "fr",
		"aucun test n\'a pu \303\252tre ex\303\251cut\303\251 sur \302\253\302\240%s\302\240\302\273"},
	{"no test could be run on \'%s\'", "it",
		"non \303\250 stato possibile eseguire alcun test su \'%s\'"},
	{"no test could be run on \'%s\'", "zh-CN",
		"\346\227\240\346\263\225\345\257\271\342\200\234%s\342\200\235\350\277\220\350\241\214\344\273\273"
		"\344\275\225\346\265\213\350\257\225"},
	{"no test for this rule", "fr",
		"aucun test pour cette r\303\250gle"},
	{"no test for this rule", "it",
		"nessun test per questa regola"},
	{"no test for this rule", "zh-CN",
		"\346\255\244\350\247\204\345\210\231\346\262\241\346\234\211\346\265\213\350\257\225"},
	{"not tried on many threads: its steps are on several tasks", "fr",
		"non essay\303\251 sur de nombreux threads\302\240: ses \303\251tapes concernent "
		"plusieurs t\303\242ches"},
	{"not tried on many threads: its steps are on several tasks", "it",
		"non provato su molti thread: i suoi passaggi si svolgono su pi\303\271 "
		"attivit\303\240"},
	{"not tried on many threads: its steps are on several tasks", "zh-CN",
		"\346\234\252\345\234\250\345\244\232\344\270\252\347\272\277\347\250\213\344\270\212\345\260\235"
		"\350\257\225\357\274\232\345\205\266\346\255\245\351\252\244\345\210\206\345\270\203\345\234\250"
		"\345\244\232\344\270\252\344\273\273\345\212\241\344\270\212"},
	{"not tried on many threads: the system has too few", "fr",
		"non essay\303\251 sur de nombreux threads\302\240: le syst\303\250me en "
		"a trop peu"},
	{"not tried on many threads: the system has too few", "it",
		"non provato su molti thread: il sistema ne ha troppo pochi"},
	{"not tried on many threads: the system has too few", "zh-CN",
		"\346\234\252\345\234\250\345\244\232\344\270\252\347\272\277\347\250\213\344\270\212\345\260\235"
		"\350\257\225\357\274\232\347\263\273\347\273\237\347\232\204\347\272\277\347\250\213\345\244\252"
		"\345\260\221"},
	{"note:", "fr",
		"note\302\240:"},
	{"note:", "it",
		"nota:"},
	{"note:", "zh-CN",
		"\345\244\207\346\263\250\357\274\232"},
	{"observation \'%s\' left out: this runner does not know it", "fr",
		"observation \302\253\302\240%s\302\240\302\273 laiss\303\251e de c\303\264t\303\251\302\240"
		": cet ex\303\251cuteur ne la conna\303\256t pas"},
	{"observation \'%s\' left out: this runner does not know it", "it",
		"osservazione \'%s\' tralasciata: questo esecutore non la conosce"},
	{"observation \'%s\' left out: this runner does not know it", "zh-CN",
		"\345\267\262\347\225\245\345\216\273\350\247\202\345\257\237\351\241\271\342\200\234%s\342\200\235"
		"\357\274\232\346\255\244\350\277\220\350\241\214\345\231\250\344\270\215\350\256\244\350\257\206"
		"\345\256\203"},
	{"one host at a time: \'%s\' is too many", "fr",
		"un seul h\303\264te \303\240 la fois\302\240: \302\253\302\240%s\302\240\302\273 "
		"est de trop"},
	{"one host at a time: \'%s\' is too many", "it",
		"un host alla volta: \'%s\' \303\250 di troppo"},
	{"one host at a time: \'%s\' is too many", "zh-CN",
		"\344\270\200\346\254\241\345\217\252\350\203\275\346\214\207\345\256\232\344\270\200\344\270\252"
		"\345\256\277\344\270\273\357\274\232\342\200\234%s\342\200\235\346\230\257\345\244\232\344\275\231"
		"\347\232\204"},
	{"option \'%s\' needs a value", "fr",
		"l\'option \302\253\302\240%s\302\240\302\273 requiert une valeur"},
	{"option \'%s\' needs a value", "it",
		"l\'opzione \'%s\' richiede un valore"},
	{"option \'%s\' needs a value", "zh-CN",
		"\351\200\211\351\241\271\342\200\234%s\342\200\235\351\234\200\350\246\201\344\270\200\344\270\252"
		"\345\200\274"},
	{"passed", "fr",
		"r\303\251ussi"},
	{"passed", "it",
		"superato"},
	{"passed", "zh-CN",
		"\351\200\232\350\277\207"},
	{"references went astray while many threads took and gave them", "fr",
		"des r\303\251f\303\251rences se sont perdues pendant que de nombreux threads "
		"les prenaient et les rendaient"},
	{"references went astray while many threads took and gave them", "it",
		"alcuni riferimenti sono andati persi mentre molti thread li acquisivano "
		"e rilasciavano"},
	{"references went astray while many threads took and gave them", "zh-CN",
		"\345\244\232\344\270\252\347\272\277\347\250\213\345\220\214\346\227\266\350\216\267\345\217\226"
		"\345\222\214\351\207\212\346\224\276\345\274\225\347\224\250\346\227\266\357\274\214\345\274\225"
		"\347\224\250\350\256\241\346\225\260\345\207\272\347\216\260\351\224\231\350\257\257"},
	{"repeat:", "fr",
		"r\303\251p\303\251ter\302\240:"},
	{"repeat:", "it",
		"ripetere:"},
	{"repeat:", "zh-CN",
		"\351\207\215\347\216\260\357\274\232"},
	{"returned %s", "fr",
		"a retourn\303\251 %s"},
	{"returned %s", "it",
		"ha restituito %s"},
	{"returned %s", "zh-CN",
		"\350\277\224\345\233\236\344\272\206 %s"},
	{"returned %s, which its own test answers for; the steps after it were left "
		"out", "fr",
		"a retourn\303\251 %s, dont r\303\251pond le test propre \303\240 la m\303\251thode\302\240"
		"; les \303\251tapes suivantes ont \303\251t\303\251 laiss\303\251es de "
		"c\303\264t\303\251"},
	{"returned %s, which its own test answers for; the steps after it were left "
		"out", "it",
		"ha restituito %s, di cui risponde il test del metodo stesso; i passaggi "
		"successivi sono stati tralasciati"},
	{"returned %s, which its own test answers for; the steps after it were left "
		"out", "zh-CN",
		"\350\277\224\345\233\236\344\272\206 %s\357\274\214\347\224\261\350\257\245\346\226\271\346\263\225"
		"\350\207\252\345\267\261\347\232\204\346\265\213\350\257\225\350\264\237\350\264\243\357\274\233"
		"\345\205\266\345\220\216\347\232\204\346\255\245\351\252\244\345\267\262\347\225\245\345\216\273"},
	{"returned %s; the page says nothing of the steps after that", "fr",
		"a retourn\303\251 %s\302\240; la page ne dit rien des \303\251tapes qui "
		"suivent"},
	{"returned %s; the page says nothing of the steps after that", "it",
		"ha restituito %s; la pagina non dice nulla dei passaggi successivi"},
	{"returned %s; the page says nothing of the steps after that", "zh-CN",
		"\350\277\224\345\233\236\344\272\206 %s\357\274\233\351\241\265\351\235\242\346\262\241\346\234\211"
		"\350\257\264\346\230\216\346\255\244\345\220\216\347\232\204\346\255\245\351\252\244"},
	{"skipped", "fr",
		"ignor\303\251"},
	{"skipped", "it",
		"saltato"},
	{"skipped", "zh-CN",
		"\350\267\263\350\277\207"},
	{"slot %s of the vtable, %s, is empty", "fr",
		"l\'emplacement %s de la vtable, %s, est vide"},
	{"slot %s of the vtable, %s, is empty", "it",
		"lo slot %s della vtable, %s, \303\250 vuoto"},
	{"slot %s of the vtable, %s, is empty", "zh-CN",
		"vtable \347\232\204\346\247\275\344\275\215 %s\357\274\210%s\357\274\211\344\270\272\347\251\272"},
	{"step %s, %s::%s: ", "fr",
		"\303\251tape %s, %s::%s\302\240: "},
	{"step %s, %s::%s: ", "it",
		"passaggio %s, %s::%s: "},
	{"step %s, %s::%s: ", "zh-CN",
		"\346\255\245\351\252\244 %s\357\274\214%s::%s\357\274\232"},
	{"the adapter could not make a host", "fr",
		"l\'adaptateur n\'a pas pu cr\303\251er d\'h\303\264te"},
	{"the adapter could not make a host", "it",
		"l\'adattatore non ha potuto creare un host"},
	{"the adapter could not make a host", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\346\227\240\346\263\225\345\210\233\345\273\272\345\256\277"
		"\344\270\273"},
	{"the adapter has version %s, this suite needs version %s", "fr",
		"l\'adaptateur a la version %s, cette suite requiert la version %s"},
	{"the adapter has version %s, this suite needs version %s", "it",
		"l\'adattatore ha la versione %s, questa suite richiede la versione %s"},
	{"the adapter has version %s, this suite needs version %s", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\347\232\204\347\211\210\346\234\254\344\270\272 "
		"%s\357\274\214\346\255\244\345\245\227\344\273\266\351\234\200\350\246\201\347\211\210\346\234\254"
		" %s"},
	{"the adapter lacks its member \'%s\'", "fr",
		"il manque \303\240 l\'adaptateur son membre \302\253\302\240%s\302\240\302\273"},
	{"the adapter lacks its member \'%s\'", "it",
		"nell\'adattatore manca il membro \'%s\'"},
	{"the adapter lacks its member \'%s\'", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\347\274\272\345\260\221\346\210\220\345\221\230\342\200\234"
		"%s\342\200\235"},
	{"the adapter says that it has %s bytes, at least %s are needed", "fr",
		"l\'adaptateur d\303\251clare %s octets, il en faut au moins %s"},
	{"the adapter says that it has %s bytes, at least %s are needed", "it",
		"l\'adattatore dichiara %s byte, ne servono almeno %s"},
	{"the adapter says that it has %s bytes, at least %s are needed", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\345\243\260\346\230\216\345\205\266\345\244\247\345\260\217"
		"\344\270\272 %s \345\255\227\350\212\202\357\274\214\350\207\263\345\260\221\351\234\200\350\246\201"
		" %s \345\255\227\350\212\202"},
	{"the adapter states no signature of this method", "fr",
		"l\'adaptateur n\'indique pas la signature de cette m\303\251thode"},
	{"the adapter states no signature of this method", "it",
		"l\'adattatore non indica la firma di questo metodo"},
	{"the adapter states no signature of this method", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\346\262\241\346\234\211\347\273\231\345\207\272\346\255\244"
		"\346\226\271\346\263\225\347\232\204\347\255\276\345\220\215"},
	{"the adapter states no signatures", "fr",
		"l\'adaptateur n\'indique aucune signature"},
	{"the adapter states no signatures", "it",
		"l\'adattatore non indica alcuna firma"},
	{"the adapter states no signatures", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\346\262\241\346\234\211\347\273\231\345\207\272\347\255\276"
		"\345\220\215"},
	{"the adapter\'s get_object failed", "fr",
		"la fonction get_object de l\'adaptateur a \303\251chou\303\251"},
	{"the adapter\'s get_object failed", "it",
		"la funzione get_object dell\'adattatore non \303\250 riuscita"},
	{"the adapter\'s get_object failed", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\347\232\204 get_object \345\244\261\350\264\245"},
	{"the adapter\'s get_object succeeded and stored no object", "fr",
		"la fonction get_object de l\'adaptateur a r\303\251ussi sans stocker d\'objet"},
	{"the adapter\'s get_object succeeded and stored no object", "it",
		"la funzione get_object dell\'adattatore \303\250 riuscita senza memorizzare "
		"alcun oggetto"},
	{"the adapter\'s get_object succeeded and stored no object", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\347\232\204 get_object \346\210\220\345\212\237\357\274\214"
		"\344\275\206\346\262\241\346\234\211\345\255\230\345\202\250\345\257\271\350\261\241"},
	{"the adapter\'s run_on_task did not run what it was given", "fr",
		"la fonction run_on_task de l\'adaptateur n\'a pas ex\303\251cut\303\251 "
		"ce qui lui a \303\251t\303\251 confi\303\251"},
	{"the adapter\'s run_on_task did not run what it was given", "it",
		"la funzione run_on_task dell\'adattatore non ha eseguito quanto le \303\250 "
		"stato passato"},
	{"the adapter\'s run_on_task did not run what it was given", "zh-CN",
		"\351\200\202\351\205\215\345\231\250\347\232\204 run_on_task \346\262\241\346\234\211\350\277\220"
		"\350\241\214\344\272\244\347\273\231\345\256\203\347\232\204\345\206\205\345\256\271"},
	{"the call did not return in good time", "fr",
		"l\'appel n\'a pas rendu la main \303\240 temps"},
	{"the call did not return in good time", "it",
		"la chiamata non \303\250 ritornata in tempo utile"},
	{"the call did not return in good time", "zh-CN",
		"\350\260\203\347\224\250\346\234\252\350\203\275\345\217\212\346\227\266\350\277\224\345\233\236"},
	{"the host does not offer %s", "fr",
		"l\'h\303\264te ne propose pas %s"},
	{"the host does not offer %s", "it",
		"l\'host non offre %s"},
	{"the host does not offer %s", "zh-CN",
		"\345\256\277\344\270\273\344\270\215\346\217\220\344\276\233 %s"},
	{"the host does not see the layers that the calls opened", "fr",
		"l\'h\303\264te ne voit pas les couches que les appels ont ouvertes"},
	{"the host does not see the layers that the calls opened", "it",
		"l\'host non vede i livelli aperti dalle chiamate"},
	{"the host does not see the layers that the calls opened", "zh-CN",
		"\345\256\277\344\270\273\347\234\213\345\210\260\347\232\204\345\261\202\344\270\216\350\260\203"
		"\347\224\250\346\211\200\346\211\223\345\274\200\347\232\204\345\261\202\344\270\215\347\254\246"},
	{"the host does not see the open layers that the page gives", "fr",
		"l\'h\303\264te ne voit pas les couches ouvertes qu\'indique la page"},
	{"the host does not see the open layers that the page gives", "it",
		"l\'host non vede i livelli aperti indicati dalla pagina"},
	{"the host does not see the open layers that the page gives", "zh-CN",
		"\345\256\277\344\270\273\347\234\213\345\210\260\347\232\204\346\211\223\345\274\200\347\232\204"
		"\345\261\202\344\270\216\351\241\265\351\235\242\347\273\231\345\207\272\347\232\204\344\270\215"
		"\347\254\246"},
	{"the host ended the process, with exit status %s", "fr",
		"l\'h\303\264te a mis fin au processus, avec le code de sortie %s"},
	{"the host ended the process, with exit status %s", "it",
		"l\'host ha terminato il processo, con stato di uscita %s"},
	{"the host ended the process, with exit status %s", "zh-CN",
		"\345\256\277\344\270\273\347\273\223\346\235\237\344\272\206\350\277\233\347\250\213\357\274\214"
		"\351\200\200\345\207\272\347\212\266\346\200\201\344\270\272 %s"},
	{"the host was compiled with another signature", "fr",
		"l\'h\303\264te a \303\251t\303\251 compil\303\251 avec une autre signature"},
	{"the host was compiled with another signature", "it",
		"l\'host \303\250 stato compilato con una firma diversa"},
	{"the host was compiled with another signature", "zh-CN",
		"\345\256\277\344\270\273\347\274\226\350\257\221\346\227\266\344\275\277\347\224\250\344\272\206"
		"\344\270\215\345\220\214\347\232\204\347\255\276\345\220\215"},
	{"the host wrote to the pipe of the runner", "fr",
		"l\'h\303\264te a \303\251crit dans le tube de l\'ex\303\251cuteur"},
	{"the host wrote to the pipe of the runner", "it",
		"l\'host ha scritto nella pipe dell\'esecutore"},
	{"the host wrote to the pipe of the runner", "zh-CN",
		"\345\256\277\344\270\273\345\206\231\345\205\245\344\272\206\350\277\220\350\241\214\345\231\250"
		"\347\232\204\347\256\241\351\201\223"},
	{"the method has a parameter that the runner cannot make", "fr",
		"la m\303\251thode a un param\303\250tre que l\'ex\303\251cuteur ne sait "
		"pas cr\303\251er"},
	{"the method has a parameter that the runner cannot make", "it",
		"il metodo ha un parametro che l\'esecutore non sa creare"},
	{"the method has a parameter that the runner cannot make", "zh-CN",
		"\350\257\245\346\226\271\346\263\225\346\234\211\344\270\200\344\270\252\350\277\220\350\241\214"
		"\345\231\250\346\227\240\346\263\225\346\236\204\351\200\240\347\232\204\345\217\202\346\225\260"},
	{"the method has more parameters than the runner passes", "fr",
		"la m\303\251thode a plus de param\303\250tres que l\'ex\303\251cuteur "
		"n\'en transmet"},
	{"the method has more parameters than the runner passes", "it",
		"il metodo ha pi\303\271 parametri di quanti l\'esecutore ne passi"},
	{"the method has more parameters than the runner passes", "zh-CN",
		"\350\257\245\346\226\271\346\263\225\347\232\204\345\217\202\346\225\260\345\244\232\344\272\216"
		"\350\277\220\350\241\214\345\231\250\346\211\200\350\203\275\344\274\240\351\200\222\347\232\204"
		"\346\225\260\351\207\217"},
	{"the method takes an interface, and no page shows a call of it", "fr",
		"la m\303\251thode re\303\247oit une interface, et aucune page n\'en montre "
		"un appel"},
	{"the method takes an interface, and no page shows a call of it", "it",
		"il metodo riceve un\'interfaccia e nessuna pagina ne mostra una chiamata"},
	{"the method takes an interface, and no page shows a call of it", "zh-CN",
		"\350\257\245\346\226\271\346\263\225\346\216\245\345\217\227\346\216\245\345\217\243\357\274\214"
		"\350\200\214\346\262\241\346\234\211\351\241\265\351\235\242\347\273\231\345\207\272\345\257\271"
		"\345\256\203\347\232\204\350\260\203\347\224\250"},
	{"the method\'s page lists no statuses whose values are known", "fr",
		"la page de la m\303\251thode n\'\303\251num\303\250re aucun code d\'\303\251tat "
		"dont la valeur soit connue"},
	{"the method\'s page lists no statuses whose values are known", "it",
		"la pagina del metodo non elenca stati i cui valori siano noti"},
	{"the method\'s page lists no statuses whose values are known", "zh-CN",
		"\350\257\245\346\226\271\346\263\225\347\232\204\351\241\265\351\235\242\346\262\241\346\234\211"
		"\345\210\227\345\207\272\345\200\274\345\267\262\347\237\245\347\232\204\347\212\266\346\200\201"},
	{"the nesting has more pairs than the runner walks through", "fr",
		"l\'imbrication a plus de paires que l\'ex\303\251cuteur n\'en parcourt"},
	{"the nesting has more pairs than the runner walks through", "it",
		"l\'annidamento ha pi\303\271 coppie di quante l\'esecutore ne percorra"},
	{"the nesting has more pairs than the runner walks through", "zh-CN",
		"\350\257\245\345\265\214\345\245\227\347\232\204\351\205\215\345\257\271\346\225\260\350\266\205"
		"\350\277\207\350\277\220\350\241\214\345\231\250\346\211\200\350\203\275\351\201\215\345\216\206"
		"\347\232\204\346\225\260\351\207\217"},
	{"the object denies an interface that another of its own gives", "fr",
		"l\'objet refuse une interface qu\'une autre de ses interfaces fournit"},
	{"the object denies an interface that another of its own gives", "it",
		"l\'oggetto nega un\'interfaccia che un\'altra delle sue interfacce fornisce"},
	{"the object denies an interface that another of its own gives", "zh-CN",
		"\345\257\271\350\261\241\345\220\246\350\256\244\344\270\200\344\270\252\345\217\257\347\224\261"
		"\345\205\266\345\217\246\344\270\200\346\216\245\345\217\243\345\276\227\345\210\260\347\232\204"
		"\346\216\245\345\217\243"},
	{"the object denies that it has IUnknown", "fr",
		"l\'objet nie avoir IUnknown"},
	{"the object denies that it has IUnknown", "it",
		"l\'oggetto nega di avere IUnknown"},
	{"the object denies that it has IUnknown", "zh-CN",
		"\345\257\271\350\261\241\345\220\246\350\256\244\350\207\252\345\267\261\345\205\267\346\234\211"
		" IUnknown"},
	{"the object gives an interface that does not lead back", "fr",
		"l\'objet fournit une interface qui ne permet pas de revenir en arri\303\250re"},
	{"the object gives an interface that does not lead back", "it",
		"l\'oggetto fornisce un\'interfaccia da cui non si pu\303\262 tornare indietro"},
	{"the object gives an interface that does not lead back", "zh-CN",
		"\345\257\271\350\261\241\346\217\220\344\276\233\347\232\204\346\216\245\345\217\243\346\227\240"
		"\346\263\225\350\277\224\345\233\236\345\210\260\345\216\237\346\216\245\345\217\243"},
	{"the pages show no nesting to try", "fr",
		"les pages ne montrent aucune imbrication \303\240 essayer"},
	{"the pages show no nesting to try", "it",
		"le pagine non mostrano alcun annidamento da provare"},
	{"the pages show no nesting to try", "zh-CN",
		"\351\241\265\351\235\242\346\262\241\346\234\211\347\273\231\345\207\272\345\217\257\344\276\233"
		"\345\260\235\350\257\225\347\232\204\345\265\214\345\245\227"},
	{"the process of the host crashed: %s", "fr",
		"le processus de l\'h\303\264te s\'est arr\303\252t\303\251 brutalement\302\240: "
		"%s"},
	{"the process of the host crashed: %s", "it",
		"il processo dell\'host si \303\250 arrestato in modo anomalo: %s"},
	{"the process of the host crashed: %s", "zh-CN",
		"\345\256\277\344\270\273\347\232\204\350\277\233\347\250\213\345\264\251\346\272\203\357\274\232"
		"%s"},
	{"the suite has no call of the method", "fr",
		"la suite ne contient aucun appel de la m\303\251thode"},
	{"the suite has no call of the method", "it",
		"la suite non contiene alcuna chiamata al metodo"},
	{"the suite has no call of the method", "zh-CN",
		"\345\245\227\344\273\266\344\270\255\346\262\241\346\234\211\345\257\271\350\257\245\346\226\271"
		"\346\263\225\347\232\204\350\260\203\347\224\250"},
	{"the test did not end within %s seconds", "fr",
		"le test ne s\'est pas termin\303\251 en moins de %s secondes"},
	{"the test did not end within %s seconds", "it",
		"il test non \303\250 terminato entro %s secondi"},
	{"the test did not end within %s seconds", "zh-CN",
		"\346\265\213\350\257\225\346\234\252\345\234\250 %s \347\247\222\345\206\205\347\273\223\346\235\237"},
	{"there is no format \'%s\': text, tap, tap13", "fr",
		"il n\'y a pas de format \302\253\302\240%s\302\240\302\273\302\240: text, "
		"tap, tap13"},
	{"there is no format \'%s\': text, tap, tap13", "it",
		"il formato \'%s\' non esiste: text, tap, tap13"},
	{"there is no format \'%s\': text, tap, tap13", "zh-CN",
		"\346\262\241\346\234\211\346\240\274\345\274\217\342\200\234%s\342\200\235\357\274\232\345\217\257"
		"\347\224\250 text\343\200\201tap\343\200\201tap13"},
	{"there is no test \'%s\'", "fr",
		"il n\'y a pas de test \302\253\302\240%s\302\240\302\273"},
	{"there is no test \'%s\'", "it",
		"il test \'%s\' non esiste"},
	{"there is no test \'%s\'", "zh-CN",
		"\346\262\241\346\234\211\346\265\213\350\257\225\342\200\234%s\342\200\235"},
	{"two questions for IUnknown of one object gave two pointers", "fr",
		"deux demandes d\'IUnknown au m\303\252me objet ont donn\303\251 deux pointeurs "
		"diff\303\251rents"},
	{"two questions for IUnknown of one object gave two pointers", "it",
		"due richieste di IUnknown allo stesso oggetto hanno dato due puntatori "
		"diversi"},
	{"two questions for IUnknown of one object gave two pointers", "zh-CN",
		"\345\257\271\345\220\214\344\270\200\345\257\271\350\261\241\344\270\244\346\254\241\350\257\242"
		"\351\227\256 IUnknown \345\276\227\345\210\260\344\272\206\344\270\244\344\270\252\344\270\215"
		"\345\220\214\347\232\204\346\214\207\351\222\210"},
	{"undocumented status %s, charged to %s, which is not run", "fr",
		"code d\'\303\251tat %s non document\303\251, imput\303\251 \303\240 %s, "
		"qui n\'est pas ex\303\251cut\303\251"},
	{"undocumented status %s, charged to %s, which is not run", "it",
		"stato %s non documentato, imputato a %s, che non viene eseguito"},
	{"undocumented status %s, charged to %s, which is not run", "zh-CN",
		"\346\234\252\350\256\260\350\275\275\347\232\204\347\212\266\346\200\201 "
		"%s\357\274\214\345\275\222\344\272\216 %s\357\274\214\350\200\214\350\257\245\346\265\213\350\257\225"
		"\346\234\252\350\277\220\350\241\214"},
	{"unknown option \'%s\'", "fr",
		"option inconnue \302\253\302\240%s\302\240\302\273"},
	{"unknown option \'%s\'", "it",
		"opzione \'%s\' sconosciuta"},
	{"unknown option \'%s\'", "zh-CN",
		"\346\234\252\347\237\245\347\232\204\351\200\211\351\241\271\342\200\234%s\342\200\235"},
	{"what AddRef and Release return does not count references, which is only "
		"meant for tests", "fr",
		"ce que retournent AddRef et Release ne compte pas les r\303\251f\303\251rences\302\240; "
		"ce n\'est de toute fa\303\247on destin\303\251 qu\'aux tests"},
	{"what AddRef and Release return does not count references, which is only "
		"meant for tests", "it",
		"ci\303\262 che restituiscono AddRef e Release non conta i riferimenti; "
		"\303\250 comunque inteso solo per i test"},
	{"what AddRef and Release return does not count references, which is only "
		"meant for tests", "zh-CN",
		"AddRef \345\222\214 Release \347\232\204\350\277\224\345\233\236\345\200\274\344\270\215\346\230\257"
		"\345\274\225\347\224\250\350\256\241\346\225\260\357\274\233\350\257\245\345\200\274\346\234\254"
		"\346\235\245\344\271\237\345\217\252\344\276\233\346\265\213\350\257\225\344\275\277\347\224\250"},
	{"with %s=%s", "fr",
		"avec %s=%s"},
	{"with %s=%s", "it",
		"con %s=%s"},
	{"with %s=%s", "zh-CN",
		"\344\275\277\347\224\250 %s=%s"},
	{NULL, NULL, NULL},
};

static const char *const locales[] = {"en-US", "fr-FR", "it-IT", "zh-CN", NULL};

const struct stele_suite stele_suite = {
	"b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2", locales,
	interfaces, 1,
	rules, 7,
	sequences, 1,
	nestings, 1,
	words, sizeof words / sizeof words[0] - 1,
	strings, sizeof strings / sizeof strings[0] - 1,
};
