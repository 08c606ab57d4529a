/* SPDX-License-Identifier: 0BSD */
/*
 * IHostTaskManager.h: the interface, for C and C++
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2
 */
#ifndef STELE_IHOSTTASKMANAGER_H
#define STELE_IHOSTTASKMANAGER_H

#include "com_types.h"

typedef struct IHostTaskManager IHostTaskManager;
typedef struct IHostTask IHostTask;
typedef struct ICLRTaskManager ICLRTaskManager;

#ifndef __IHostTaskManager_INTERFACE_DEFINED__
#define __IHostTaskManager_INTERFACE_DEFINED__

/* {997ff24c-43b7-4352-8667-0dc04fafd354} */
EXTERN_C const IID IID_IHostTaskManager;

#if defined(__cplusplus) && !defined(CINTERFACE)

#ifdef _MSC_VER
struct __declspec(uuid("997ff24c-43b7-4352-8667-0dc04fafd354")) IHostTaskManager : public IUnknown
#else
struct IHostTaskManager : public IUnknown
#endif
{
	/* slot 3: en-us/ihosttaskmanager-interface.md:26 */
	virtual HRESULT STDMETHODCALLTYPE GetCurrentTask(/* [out] */ IHostTask **pTask) = 0;
	/* slot 4: en-us/ihosttaskmanager-interface.md:27 */
	virtual HRESULT STDMETHODCALLTYPE CreateTask(/* [in] */ DWORD dwStackSize, /* [in] */ LPTHREAD_START_ROUTINE pStartAddress, /* [in] */ PVOID pParameter, /* [out] */ IHostTask **ppTask) = 0;
	/* slot 5: en-us/ihosttaskmanager-interface.md:28 */
	virtual HRESULT STDMETHODCALLTYPE Sleep(/* [in] */ DWORD dwMilliseconds, /* [in] */ DWORD option) = 0;
	/* slot 6: en-us/ihosttaskmanager-interface.md:29 */
	virtual HRESULT STDMETHODCALLTYPE SwitchToTask(/* [in] */ DWORD option) = 0;
	/* slot 7: en-us/ihosttaskmanager-interface.md:30 */
	virtual HRESULT STDMETHODCALLTYPE SetUILocale(/* [in] */ LCID lcid) = 0;
	/* slot 8: en-us/ihosttaskmanager-interface.md:31 */
	virtual HRESULT STDMETHODCALLTYPE SetLocale(/* [in] */ LCID lcid) = 0;
	/* slot 9: en-us/ihosttaskmanager-interface.md:32 */
	virtual HRESULT STDMETHODCALLTYPE CallNeedsHostHook(/* [in] */ SIZE_T target, /* [out] */ BOOL *pbCallNeedsHostHook) = 0;
	/* slot 10: en-us/ihosttaskmanager-leaveruntime-method.md:26 */
	virtual HRESULT STDMETHODCALLTYPE LeaveRuntime(/* [in] */ SIZE_T target) = 0;
	/* slot 11: en-us/ihosttaskmanager-enterruntime-method.md:23 */
	virtual HRESULT STDMETHODCALLTYPE EnterRuntime(void) = 0;
	/* slot 12: en-us/ihosttaskmanager-reverseleaveruntime-method.md:23 */
	virtual HRESULT STDMETHODCALLTYPE ReverseLeaveRuntime(void) = 0;
	/* slot 13: en-us/ihosttaskmanager-reverseenterruntime-method.md:23 */
	virtual HRESULT STDMETHODCALLTYPE ReverseEnterRuntime(void) = 0;
	/* slot 14: en-us/ihosttaskmanager-interface.md:37 */
	virtual HRESULT STDMETHODCALLTYPE BeginDelayAbort(void) = 0;
	/* slot 15: en-us/ihosttaskmanager-interface.md:38 */
	virtual HRESULT STDMETHODCALLTYPE EndDelayAbort(void) = 0;
	/* slot 16: en-us/ihosttaskmanager-interface.md:39 */
	virtual HRESULT STDMETHODCALLTYPE BeginThreadAffinity(void) = 0;
	/* slot 17: en-us/ihosttaskmanager-interface.md:40 */
	virtual HRESULT STDMETHODCALLTYPE EndThreadAffinity(void) = 0;
	/* slot 18: en-us/ihosttaskmanager-interface.md:41 */
	virtual HRESULT STDMETHODCALLTYPE SetStackGuarantee(/* [in] */ ULONG guarantee) = 0;
	/* slot 19: en-us/ihosttaskmanager-interface.md:42 */
	virtual HRESULT STDMETHODCALLTYPE GetStackGuarantee(/* [out] */ ULONG *pGuarantee) = 0;
	/* slot 20: en-us/ihosttaskmanager-interface.md:43 */
	virtual HRESULT STDMETHODCALLTYPE SetCLRTaskManager(/* [in] */ ICLRTaskManager *ppManager) = 0;
};

#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(IHostTaskManager, 0x997ff24c, 0x43b7, 0x4352, 0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54)
#endif

#else

typedef struct IHostTaskManagerVtbl {
	/* slot 0 */
	HRESULT (STDMETHODCALLTYPE *QueryInterface)(IHostTaskManager *This, /* [in] */ REFIID riid, /* [out] */ void **ppvObject);
	/* slot 1 */
	ULONG (STDMETHODCALLTYPE *AddRef)(IHostTaskManager *This);
	/* slot 2 */
	ULONG (STDMETHODCALLTYPE *Release)(IHostTaskManager *This);
	/* slot 3: en-us/ihosttaskmanager-interface.md:26 */
	HRESULT (STDMETHODCALLTYPE *GetCurrentTask)(IHostTaskManager *This, /* [out] */ IHostTask **pTask);
	/* slot 4: en-us/ihosttaskmanager-interface.md:27 */
	HRESULT (STDMETHODCALLTYPE *CreateTask)(IHostTaskManager *This, /* [in] */ DWORD dwStackSize, /* [in] */ LPTHREAD_START_ROUTINE pStartAddress, /* [in] */ PVOID pParameter, /* [out] */ IHostTask **ppTask);
	/* slot 5: en-us/ihosttaskmanager-interface.md:28 */
	HRESULT (STDMETHODCALLTYPE *Sleep)(IHostTaskManager *This, /* [in] */ DWORD dwMilliseconds, /* [in] */ DWORD option);
	/* slot 6: en-us/ihosttaskmanager-interface.md:29 */
	HRESULT (STDMETHODCALLTYPE *SwitchToTask)(IHostTaskManager *This, /* [in] */ DWORD option);
	/* slot 7: en-us/ihosttaskmanager-interface.md:30 */
	HRESULT (STDMETHODCALLTYPE *SetUILocale)(IHostTaskManager *This, /* [in] */ LCID lcid);
	/* slot 8: en-us/ihosttaskmanager-interface.md:31 */
	HRESULT (STDMETHODCALLTYPE *SetLocale)(IHostTaskManager *This, /* [in] */ LCID lcid);
	/* slot 9: en-us/ihosttaskmanager-interface.md:32 */
	HRESULT (STDMETHODCALLTYPE *CallNeedsHostHook)(IHostTaskManager *This, /* [in] */ SIZE_T target, /* [out] */ BOOL *pbCallNeedsHostHook);
	/* slot 10: en-us/ihosttaskmanager-leaveruntime-method.md:26 */
	HRESULT (STDMETHODCALLTYPE *LeaveRuntime)(IHostTaskManager *This, /* [in] */ SIZE_T target);
	/* slot 11: en-us/ihosttaskmanager-enterruntime-method.md:23 */
	HRESULT (STDMETHODCALLTYPE *EnterRuntime)(IHostTaskManager *This);
	/* slot 12: en-us/ihosttaskmanager-reverseleaveruntime-method.md:23 */
	HRESULT (STDMETHODCALLTYPE *ReverseLeaveRuntime)(IHostTaskManager *This);
	/* slot 13: en-us/ihosttaskmanager-reverseenterruntime-method.md:23 */
	HRESULT (STDMETHODCALLTYPE *ReverseEnterRuntime)(IHostTaskManager *This);
	/* slot 14: en-us/ihosttaskmanager-interface.md:37 */
	HRESULT (STDMETHODCALLTYPE *BeginDelayAbort)(IHostTaskManager *This);
	/* slot 15: en-us/ihosttaskmanager-interface.md:38 */
	HRESULT (STDMETHODCALLTYPE *EndDelayAbort)(IHostTaskManager *This);
	/* slot 16: en-us/ihosttaskmanager-interface.md:39 */
	HRESULT (STDMETHODCALLTYPE *BeginThreadAffinity)(IHostTaskManager *This);
	/* slot 17: en-us/ihosttaskmanager-interface.md:40 */
	HRESULT (STDMETHODCALLTYPE *EndThreadAffinity)(IHostTaskManager *This);
	/* slot 18: en-us/ihosttaskmanager-interface.md:41 */
	HRESULT (STDMETHODCALLTYPE *SetStackGuarantee)(IHostTaskManager *This, /* [in] */ ULONG guarantee);
	/* slot 19: en-us/ihosttaskmanager-interface.md:42 */
	HRESULT (STDMETHODCALLTYPE *GetStackGuarantee)(IHostTaskManager *This, /* [out] */ ULONG *pGuarantee);
	/* slot 20: en-us/ihosttaskmanager-interface.md:43 */
	HRESULT (STDMETHODCALLTYPE *SetCLRTaskManager)(IHostTaskManager *This, /* [in] */ ICLRTaskManager *ppManager);
} IHostTaskManagerVtbl;

struct IHostTaskManager {
	const IHostTaskManagerVtbl *lpVtbl;
};

#ifdef COBJMACROS
#define IHostTaskManager_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IHostTaskManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IHostTaskManager_Release(This) ((This)->lpVtbl->Release(This))
#define IHostTaskManager_GetCurrentTask(This, pTask) ((This)->lpVtbl->GetCurrentTask(This, pTask))
#define IHostTaskManager_CreateTask(This, dwStackSize, pStartAddress, pParameter, ppTask) ((This)->lpVtbl->CreateTask(This, dwStackSize, pStartAddress, pParameter, ppTask))
#define IHostTaskManager_Sleep(This, dwMilliseconds, option) ((This)->lpVtbl->Sleep(This, dwMilliseconds, option))
#define IHostTaskManager_SwitchToTask(This, option) ((This)->lpVtbl->SwitchToTask(This, option))
#define IHostTaskManager_SetUILocale(This, lcid) ((This)->lpVtbl->SetUILocale(This, lcid))
#define IHostTaskManager_SetLocale(This, lcid) ((This)->lpVtbl->SetLocale(This, lcid))
#define IHostTaskManager_CallNeedsHostHook(This, target, pbCallNeedsHostHook) ((This)->lpVtbl->CallNeedsHostHook(This, target, pbCallNeedsHostHook))
#define IHostTaskManager_LeaveRuntime(This, target) ((This)->lpVtbl->LeaveRuntime(This, target))
#define IHostTaskManager_EnterRuntime(This) ((This)->lpVtbl->EnterRuntime(This))
#define IHostTaskManager_ReverseLeaveRuntime(This) ((This)->lpVtbl->ReverseLeaveRuntime(This))
#define IHostTaskManager_ReverseEnterRuntime(This) ((This)->lpVtbl->ReverseEnterRuntime(This))
#define IHostTaskManager_BeginDelayAbort(This) ((This)->lpVtbl->BeginDelayAbort(This))
#define IHostTaskManager_EndDelayAbort(This) ((This)->lpVtbl->EndDelayAbort(This))
#define IHostTaskManager_BeginThreadAffinity(This) ((This)->lpVtbl->BeginThreadAffinity(This))
#define IHostTaskManager_EndThreadAffinity(This) ((This)->lpVtbl->EndThreadAffinity(This))
#define IHostTaskManager_SetStackGuarantee(This, guarantee) ((This)->lpVtbl->SetStackGuarantee(This, guarantee))
#define IHostTaskManager_GetStackGuarantee(This, pGuarantee) ((This)->lpVtbl->GetStackGuarantee(This, pGuarantee))
#define IHostTaskManager_SetCLRTaskManager(This, ppManager) ((This)->lpVtbl->SetCLRTaskManager(This, ppManager))
#endif

#endif /* C */

#endif /* __IHostTaskManager_INTERFACE_DEFINED__ */

#endif
