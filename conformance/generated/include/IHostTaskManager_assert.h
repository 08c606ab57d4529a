/* SPDX-License-Identifier: 0BSD */
/*
 * IHostTaskManager_assert.h: include it after your own declaration of the interface
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2
 */
#ifndef STELE_IHOSTTASKMANAGER_ASSERT_H
#define STELE_IHOSTTASKMANAGER_ASSERT_H

#include <stddef.h>

#include "adapter.h"

#if defined(__cplusplus) && !defined(CINTERFACE)
#include <type_traits>

static_assert(std::is_base_of<IUnknown, IHostTaskManager>::value, "IHostTaskManager derives from IUnknown");
static_assert(std::is_same<decltype(&IHostTaskManager::GetCurrentTask),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(IHostTask **)>::value,
	"IHostTaskManager.GetCurrentTask is HRESULT (IHostTask **)");
static_assert(std::is_same<decltype(&IHostTaskManager::CreateTask),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **)>::value,
	"IHostTaskManager.CreateTask is HRESULT (DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **)");
static_assert(std::is_same<decltype(&IHostTaskManager::Sleep),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(DWORD, DWORD)>::value,
	"IHostTaskManager.Sleep is HRESULT (DWORD, DWORD)");
static_assert(std::is_same<decltype(&IHostTaskManager::SwitchToTask),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(DWORD)>::value,
	"IHostTaskManager.SwitchToTask is HRESULT (DWORD)");
static_assert(std::is_same<decltype(&IHostTaskManager::SetUILocale),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(LCID)>::value,
	"IHostTaskManager.SetUILocale is HRESULT (LCID)");
static_assert(std::is_same<decltype(&IHostTaskManager::SetLocale),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(LCID)>::value,
	"IHostTaskManager.SetLocale is HRESULT (LCID)");
static_assert(std::is_same<decltype(&IHostTaskManager::CallNeedsHostHook),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(SIZE_T, BOOL *)>::value,
	"IHostTaskManager.CallNeedsHostHook is HRESULT (SIZE_T, BOOL *)");
static_assert(std::is_same<decltype(&IHostTaskManager::LeaveRuntime),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(SIZE_T)>::value,
	"IHostTaskManager.LeaveRuntime is HRESULT (SIZE_T)");
static_assert(std::is_same<decltype(&IHostTaskManager::EnterRuntime),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.EnterRuntime is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::ReverseLeaveRuntime),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.ReverseLeaveRuntime is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::ReverseEnterRuntime),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.ReverseEnterRuntime is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::BeginDelayAbort),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.BeginDelayAbort is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::EndDelayAbort),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.EndDelayAbort is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::BeginThreadAffinity),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.BeginThreadAffinity is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::EndThreadAffinity),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(void)>::value,
	"IHostTaskManager.EndThreadAffinity is HRESULT ()");
static_assert(std::is_same<decltype(&IHostTaskManager::SetStackGuarantee),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(ULONG)>::value,
	"IHostTaskManager.SetStackGuarantee is HRESULT (ULONG)");
static_assert(std::is_same<decltype(&IHostTaskManager::GetStackGuarantee),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(ULONG *)>::value,
	"IHostTaskManager.GetStackGuarantee is HRESULT (ULONG *)");
static_assert(std::is_same<decltype(&IHostTaskManager::SetCLRTaskManager),
	HRESULT (STDMETHODCALLTYPE IHostTaskManager::*)(ICLRTaskManager *)>::value,
	"IHostTaskManager.SetCLRTaskManager is HRESULT (ICLRTaskManager *)");

#else

_Static_assert(offsetof(IHostTaskManagerVtbl, QueryInterface) == 0 * sizeof(void *),
	"IHostTaskManager.QueryInterface is slot 0");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->QueryInterface,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, REFIID, void **): 1, default: 0),
	"IHostTaskManager.QueryInterface is HRESULT (REFIID, void **)");
_Static_assert(offsetof(IHostTaskManagerVtbl, AddRef) == 1 * sizeof(void *),
	"IHostTaskManager.AddRef is slot 1");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->AddRef,
	ULONG (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.AddRef is ULONG ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, Release) == 2 * sizeof(void *),
	"IHostTaskManager.Release is slot 2");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->Release,
	ULONG (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.Release is ULONG ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, GetCurrentTask) == 3 * sizeof(void *),
	"IHostTaskManager.GetCurrentTask is slot 3");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->GetCurrentTask,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, IHostTask **): 1, default: 0),
	"IHostTaskManager.GetCurrentTask is HRESULT (IHostTask **)");
_Static_assert(offsetof(IHostTaskManagerVtbl, CreateTask) == 4 * sizeof(void *),
	"IHostTaskManager.CreateTask is slot 4");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->CreateTask,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **): 1, default: 0),
	"IHostTaskManager.CreateTask is HRESULT (DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **)");
_Static_assert(offsetof(IHostTaskManagerVtbl, Sleep) == 5 * sizeof(void *),
	"IHostTaskManager.Sleep is slot 5");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->Sleep,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, DWORD, DWORD): 1, default: 0),
	"IHostTaskManager.Sleep is HRESULT (DWORD, DWORD)");
_Static_assert(offsetof(IHostTaskManagerVtbl, SwitchToTask) == 6 * sizeof(void *),
	"IHostTaskManager.SwitchToTask is slot 6");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->SwitchToTask,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, DWORD): 1, default: 0),
	"IHostTaskManager.SwitchToTask is HRESULT (DWORD)");
_Static_assert(offsetof(IHostTaskManagerVtbl, SetUILocale) == 7 * sizeof(void *),
	"IHostTaskManager.SetUILocale is slot 7");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->SetUILocale,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, LCID): 1, default: 0),
	"IHostTaskManager.SetUILocale is HRESULT (LCID)");
_Static_assert(offsetof(IHostTaskManagerVtbl, SetLocale) == 8 * sizeof(void *),
	"IHostTaskManager.SetLocale is slot 8");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->SetLocale,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, LCID): 1, default: 0),
	"IHostTaskManager.SetLocale is HRESULT (LCID)");
_Static_assert(offsetof(IHostTaskManagerVtbl, CallNeedsHostHook) == 9 * sizeof(void *),
	"IHostTaskManager.CallNeedsHostHook is slot 9");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->CallNeedsHostHook,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, SIZE_T, BOOL *): 1, default: 0),
	"IHostTaskManager.CallNeedsHostHook is HRESULT (SIZE_T, BOOL *)");
_Static_assert(offsetof(IHostTaskManagerVtbl, LeaveRuntime) == 10 * sizeof(void *),
	"IHostTaskManager.LeaveRuntime is slot 10");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->LeaveRuntime,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, SIZE_T): 1, default: 0),
	"IHostTaskManager.LeaveRuntime is HRESULT (SIZE_T)");
_Static_assert(offsetof(IHostTaskManagerVtbl, EnterRuntime) == 11 * sizeof(void *),
	"IHostTaskManager.EnterRuntime is slot 11");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->EnterRuntime,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.EnterRuntime is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, ReverseLeaveRuntime) == 12 * sizeof(void *),
	"IHostTaskManager.ReverseLeaveRuntime is slot 12");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->ReverseLeaveRuntime,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.ReverseLeaveRuntime is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, ReverseEnterRuntime) == 13 * sizeof(void *),
	"IHostTaskManager.ReverseEnterRuntime is slot 13");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->ReverseEnterRuntime,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.ReverseEnterRuntime is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, BeginDelayAbort) == 14 * sizeof(void *),
	"IHostTaskManager.BeginDelayAbort is slot 14");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->BeginDelayAbort,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.BeginDelayAbort is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, EndDelayAbort) == 15 * sizeof(void *),
	"IHostTaskManager.EndDelayAbort is slot 15");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->EndDelayAbort,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.EndDelayAbort is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, BeginThreadAffinity) == 16 * sizeof(void *),
	"IHostTaskManager.BeginThreadAffinity is slot 16");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->BeginThreadAffinity,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.BeginThreadAffinity is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, EndThreadAffinity) == 17 * sizeof(void *),
	"IHostTaskManager.EndThreadAffinity is slot 17");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->EndThreadAffinity,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *): 1, default: 0),
	"IHostTaskManager.EndThreadAffinity is HRESULT ()");
_Static_assert(offsetof(IHostTaskManagerVtbl, SetStackGuarantee) == 18 * sizeof(void *),
	"IHostTaskManager.SetStackGuarantee is slot 18");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->SetStackGuarantee,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, ULONG): 1, default: 0),
	"IHostTaskManager.SetStackGuarantee is HRESULT (ULONG)");
_Static_assert(offsetof(IHostTaskManagerVtbl, GetStackGuarantee) == 19 * sizeof(void *),
	"IHostTaskManager.GetStackGuarantee is slot 19");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->GetStackGuarantee,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, ULONG *): 1, default: 0),
	"IHostTaskManager.GetStackGuarantee is HRESULT (ULONG *)");
_Static_assert(offsetof(IHostTaskManagerVtbl, SetCLRTaskManager) == 20 * sizeof(void *),
	"IHostTaskManager.SetCLRTaskManager is slot 20");
_Static_assert(_Generic(((IHostTaskManagerVtbl *)0)->SetCLRTaskManager,
	HRESULT (STDMETHODCALLTYPE *)(IHostTaskManager *, ICLRTaskManager *): 1, default: 0),
	"IHostTaskManager.SetCLRTaskManager is HRESULT (ICLRTaskManager *)");

#endif

static const struct stele_signature stele_signatures_IHostTaskManager[] = {
	{"IHostTaskManager.GetCurrentTask", "HRESULT (IHostTask **)"},
	{"IHostTaskManager.CreateTask", "HRESULT (DWORD, LPTHREAD_START_ROUTINE, PVOID, IHostTask **)"},
	{"IHostTaskManager.Sleep", "HRESULT (DWORD, DWORD)"},
	{"IHostTaskManager.SwitchToTask", "HRESULT (DWORD)"},
	{"IHostTaskManager.SetUILocale", "HRESULT (LCID)"},
	{"IHostTaskManager.SetLocale", "HRESULT (LCID)"},
	{"IHostTaskManager.CallNeedsHostHook", "HRESULT (SIZE_T, BOOL *)"},
	{"IHostTaskManager.LeaveRuntime", "HRESULT (SIZE_T)"},
	{"IHostTaskManager.EnterRuntime", "HRESULT ()"},
	{"IHostTaskManager.ReverseLeaveRuntime", "HRESULT ()"},
	{"IHostTaskManager.ReverseEnterRuntime", "HRESULT ()"},
	{"IHostTaskManager.BeginDelayAbort", "HRESULT ()"},
	{"IHostTaskManager.EndDelayAbort", "HRESULT ()"},
	{"IHostTaskManager.BeginThreadAffinity", "HRESULT ()"},
	{"IHostTaskManager.EndThreadAffinity", "HRESULT ()"},
	{"IHostTaskManager.SetStackGuarantee", "HRESULT (ULONG)"},
	{"IHostTaskManager.GetStackGuarantee", "HRESULT (ULONG *)"},
	{"IHostTaskManager.SetCLRTaskManager", "HRESULT (ICLRTaskManager *)"},
	{NULL, NULL},
};

#endif
