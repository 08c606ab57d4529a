/* SPDX-License-Identifier: 0BSD */
/*
 * The base types of COM declarations, for machines that are not Windows, where they come from
 * <unknwn.h>. Widths are those of Windows everywhere: LONG has 32 bits, WCHAR 16.
 * C11 and C++17, no extension. Interfaces are laid out as MIDL does it: in C a structure of
 * function pointers, in C++ an abstract structure; both describe the same object.
 */
#ifndef STELE_COM_TYPES_H
#define STELE_COM_TYPES_H

#ifdef _WIN32

#ifndef COBJMACROS
#define COBJMACROS
#endif
#include <unknwn.h>

#else

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

/* Calling conventions differ on 32-bit Windows only. */
#define STDMETHODCALLTYPE
#define STDAPICALLTYPE
#define WINAPI

typedef uint8_t BYTE;
typedef uint8_t BOOLEAN;
typedef uint16_t WORD;
typedef uint16_t WCHAR;
typedef int32_t BOOL;
typedef int32_t INT;
typedef int32_t INT32;
typedef int32_t LONG;
typedef int32_t HRESULT;
typedef uint32_t DWORD;
typedef uint32_t LCID;
typedef uint32_t UINT;
typedef uint32_t UINT32;
typedef uint32_t ULONG;
typedef int64_t INT64;
typedef int64_t LONGLONG;
typedef uint64_t UINT64;
typedef uint64_t ULONGLONG;
typedef uint64_t DWORDLONG;
typedef size_t SIZE_T;
typedef void *PVOID;
typedef void *LPVOID;
typedef void *HANDLE;
typedef void *HMODULE;
typedef char *LPSTR;
typedef const char *LPCSTR;
typedef WCHAR *LPWSTR;
typedef const WCHAR *LPCWSTR;
typedef WCHAR *BSTR; /* its length in bytes stands in the 32 bits before it */

#ifndef TRUE
#define TRUE 1
#endif
#ifndef FALSE
#define FALSE 0
#endif

typedef struct _GUID {
	uint32_t Data1;
	uint16_t Data2;
	uint16_t Data3;
	uint8_t Data4[8];
} GUID;

typedef GUID IID;
typedef GUID CLSID;

#ifdef __cplusplus
typedef const GUID &REFGUID;
typedef const IID &REFIID;
typedef const CLSID &REFCLSID;

static inline bool IsEqualGUID(REFGUID a, REFGUID b)
{
	return memcmp(&a, &b, sizeof a) == 0;
}
#else
typedef const GUID *REFGUID;
typedef const IID *REFIID;
typedef const CLSID *REFCLSID;

static inline int IsEqualGUID(REFGUID a, REFGUID b)
{
	return memcmp(a, b, sizeof *a) == 0;
}
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)

#define SUCCEEDED(status) ((HRESULT)(status) >= 0)
#define FAILED(status) ((HRESULT)(status) < 0)

/* Those that the pages of IUnknown name; all others come from the pages. */
#ifndef S_OK
#define S_OK ((HRESULT)0L)
#endif
#ifndef E_NOINTERFACE
#define E_NOINTERFACE ((HRESULT)0x80004002L)
#endif
#ifndef E_POINTER
#define E_POINTER ((HRESULT)0x80004003L)
#endif

struct _OVERLAPPED;
typedef struct _OVERLAPPED OVERLAPPED;
typedef struct _OVERLAPPED *LPOVERLAPPED;
typedef DWORD (WINAPI *LPTHREAD_START_ROUTINE)(LPVOID parameter);
typedef void (WINAPI *WAITORTIMERCALLBACK)(PVOID parameter, BOOLEAN timed_out);
typedef void (WINAPI *LPOVERLAPPED_COMPLETION_ROUTINE)(DWORD error, DWORD bytes,
	LPOVERLAPPED overlapped);

/* Used through pointers only. */
typedef struct _ACL *PACL;
typedef struct _IMAGE_NT_HEADERS *PIMAGE_NT_HEADERS;
typedef struct _IMAGE_SECTION_HEADER *PIMAGE_SECTION_HEADER;
typedef struct IMAGE_COR20_HEADER IMAGE_COR20_HEADER;
typedef struct tagSAFEARRAY SAFEARRAY;
typedef struct tagVARIANT VARIANT;
typedef struct IStream IStream;
typedef struct IEnumUnknown IEnumUnknown;
typedef struct ICeeGen ICeeGen;
typedef struct IMetaDataEmit IMetaDataEmit;
typedef struct IVEHandler IVEHandler;
typedef struct IUnknown IUnknown;

#ifdef __cplusplus

struct IUnknown {
	virtual HRESULT STDMETHODCALLTYPE QueryInterface(REFIID riid, void **ppvObject) = 0;
	virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
	virtual ULONG STDMETHODCALLTYPE Release() = 0;
};

#else

typedef struct IUnknownVtbl {
	HRESULT (STDMETHODCALLTYPE *QueryInterface)(IUnknown *This, REFIID riid, void **ppvObject);
	ULONG (STDMETHODCALLTYPE *AddRef)(IUnknown *This);
	ULONG (STDMETHODCALLTYPE *Release)(IUnknown *This);
} IUnknownVtbl;

struct IUnknown {
	const IUnknownVtbl *lpVtbl;
};

#endif

/* Defined in com_types.c. */
EXTERN_C const IID IID_IUnknown;

#endif /* !_WIN32 */

/* Not in <unknwn.h>; the spelling of each type is that of the Windows headers that have it. */
typedef DWORD CONNID;
typedef UINT64 TASKID;
typedef void *HCEEFILE;
typedef void *HCEESECTION;
typedef void *HCORENUM;
typedef void *HDOMAINENUM;
typedef UINT32 mdToken;
typedef mdToken mdMethodDef;
typedef LPVOID mdScope;

#ifndef STELE_VECONTEXT_DEFINED
#define STELE_VECONTEXT_DEFINED
typedef struct tag_VEContext {
	unsigned int flags;
	unsigned int opcode;
	unsigned int uOffset;
	unsigned int Token;
	unsigned int item1_flags;
	int *item1_data;
	unsigned int item2_flags;
	int *item2_data;
} VEContext;
#endif

#endif
