#include "back/types.h"

#include <string.h>

#include "base/str.h"

static const struct {
	const char *name;
	enum type_class kind;
	size_t size;
} types[] = {
	{"BOOL", TYPE_SIGNED, 4},
	{"BOOLEAN", TYPE_UNSIGNED, 1},
	{"BYTE", TYPE_UNSIGNED, 1},
	{"BSTR", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"CHAR", TYPE_SIGNED, 1},
	{"CONNID", TYPE_UNSIGNED, 4},
	{"DWORD", TYPE_UNSIGNED, 4},
	{"DWORD_PTR", TYPE_UNSIGNED, TYPE_POINTER_SIZE},
	{"GUID", TYPE_OTHER, 16},
	{"HANDLE", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"HCEEFILE", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"HCEESECTION", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"HCORENUM", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"HDOMAINENUM", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"HMODULE", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"HRESULT", TYPE_SIGNED, 4},
	{"IID", TYPE_OTHER, 16},
	{"CLSID", TYPE_OTHER, 16},
	{"IMAGE_COR20_HEADER", TYPE_OTHER, 0},
	{"IStream", TYPE_OTHER, 0},
	{"IEnumUnknown", TYPE_OTHER, 0},
	{"SAFEARRAY", TYPE_OTHER, 0},
	{"VARIANT", TYPE_OTHER, 0},
	{"OVERLAPPED", TYPE_OTHER, 0},
	{"LPOVERLAPPED", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"PACL", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"PIMAGE_NT_HEADERS", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"PIMAGE_SECTION_HEADER", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"VEContext", TYPE_OTHER, 0},
	{"size_t", TYPE_UNSIGNED, TYPE_POINTER_SIZE},
	{"INT", TYPE_SIGNED, 4},
	{"INT32", TYPE_SIGNED, 4},
	{"INT64", TYPE_SIGNED, 8},
	{"LCID", TYPE_UNSIGNED, 4},
	{"LONG", TYPE_SIGNED, 4},
	{"LONGLONG", TYPE_SIGNED, 8},
	{"LPCSTR", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"LPCWSTR", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"LPSTR", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"LPVOID", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"LPWSTR", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"LPOVERLAPPED_COMPLETION_ROUTINE", TYPE_FUNCTION, TYPE_POINTER_SIZE},
	{"LPTHREAD_START_ROUTINE", TYPE_FUNCTION, TYPE_POINTER_SIZE},
	{"PVOID", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"REFCLSID", TYPE_GUID, TYPE_POINTER_SIZE},
	{"REFGUID", TYPE_GUID, TYPE_POINTER_SIZE},
	{"REFIID", TYPE_GUID, TYPE_POINTER_SIZE},
	{"SHORT", TYPE_SIGNED, 2},
	{"SIZE_T", TYPE_UNSIGNED, TYPE_POINTER_SIZE},
	{"TASKID", TYPE_UNSIGNED, 8},
	{"UINT", TYPE_UNSIGNED, 4},
	{"UINT32", TYPE_UNSIGNED, 4},
	{"UINT64", TYPE_UNSIGNED, 8},
	{"UINT_PTR", TYPE_UNSIGNED, TYPE_POINTER_SIZE},
	{"ULONG", TYPE_UNSIGNED, 4},
	{"ULONG32", TYPE_UNSIGNED, 4},
	{"ULONG64", TYPE_UNSIGNED, 8},
	{"ULONGLONG", TYPE_UNSIGNED, 8},
	{"USHORT", TYPE_UNSIGNED, 2},
	{"WAITORTIMERCALLBACK", TYPE_FUNCTION, TYPE_POINTER_SIZE},
	{"WCHAR", TYPE_UNSIGNED, 2},
	{"WORD", TYPE_UNSIGNED, 2},
	{"char", TYPE_SIGNED, 1},
	{"int", TYPE_SIGNED, 4},
	{"mdMethodDef", TYPE_UNSIGNED, 4},
	{"mdScope", TYPE_POINTER, TYPE_POINTER_SIZE},
	{"mdToken", TYPE_UNSIGNED, 4},
	{"short", TYPE_SIGNED, 2},
	{"unsigned", TYPE_UNSIGNED, 4},
	{"unsigned int", TYPE_UNSIGNED, 4},
	{"unsigned short", TYPE_UNSIGNED, 2},
	{"void", TYPE_OTHER, 0},
};

struct decl_type type_portable(const struct decl_type *written)
{
	static const struct {
		const char *written;
		const char *portable;
	} names[] = {
		{"long", "LONG"}, {"long int", "LONG"}, {"unsigned long", "ULONG"},
		{"long unsigned int", "ULONG"}, {"unsigned long int", "ULONG"},
		{"wchar_t", "WCHAR"}, {"VOID", "void"},
	};
	struct decl_type type = *written;

	if (type.base == NULL)
		type.base = "";
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (strcmp(type.base, names[i].written) == 0)
			type.base = names[i].portable;
	}
	if (str_begins(type.base, "SAFEARRAY(")) { /* of what, C does not say */
		type.base = "SAFEARRAY";
		type.pointers++;
	}
	return type;
}

enum type_class type_find(const char *base, size_t *size)
{
	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
		if (strcmp(types[i].name, base) == 0) {
			*size = types[i].size;
			return types[i].kind;
		}
	}
	*size = 0;
	return TYPE_UNKNOWN;
}
