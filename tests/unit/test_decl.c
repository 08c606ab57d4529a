/*
 * The declaration reader: a case for each term of the grammar and each oddity that real blocks
 * have, then the real blocks themselves, compared with what the real headers declare.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"
#include "base/strbuf.h"
#include "front/decl_lex.h"
#include "front/decl_parse.h"

/* What reading one text gave. */
struct reading {
	struct arena arena;
	struct decl *decls;
	size_t count;
	struct strbuf reports; /* "line:column message\n", with '!' behind what was not recovered */
	unsigned report_count, lost_count;
	uint32_t line, column; /* of the last report */
};

static void note(void *context, uint32_t line, uint32_t column, const char *message,
	bool recovered)
{
	struct reading *reading = context;

	strbuf_printf(&reading->reports, "%u:%u %s%s\n", (unsigned)line, (unsigned)column, message,
		recovered ? "" : " !");
	reading->report_count++;
	reading->lost_count += !recovered;
	reading->line = line;
	reading->column = column;
}

/* The text is copied to storage of exactly its length, so that a sanitizer sees what is beyond. */
static void read_bytes(struct reading *reading, const char *text, size_t length)
{
	char *copy = malloc(length > 0 ? length : 1);

	assert_non_null(copy);
	memcpy(copy, text, length);
	memset(reading, 0, sizeof *reading);
	reading->decls =
		decl_parse(&reading->arena, copy, length, note, reading, &reading->count);
	free(copy);
}

static void release(struct reading *reading)
{
	strbuf_release(&reading->reports);
	arena_release(&reading->arena);
}

/* Texts in full normal form, one a line, then the reports. */
static void check(const char *text, const char *expected)
{
	struct reading reading;
	struct strbuf got = {0};

	read_bytes(&reading, text, strlen(text));
	for (size_t i = 0; i < reading.count; i++)
		strbuf_printf(&got, "%s\n", decl_text(&reading.arena, &reading.decls[i], false));
	strbuf_add(&got, strbuf_text(&reading.reports));
	assert_string_equal(strbuf_text(&got), expected);
	strbuf_release(&got);
	release(&reading);
}

static void check_types(const char *text, const char *expected)
{
	struct reading reading;

	read_bytes(&reading, text, strlen(text));
	assert_int_equal(reading.count, 1);
	assert_string_equal(decl_text(&reading.arena, &reading.decls[0], true), expected);
	release(&reading);
}

/* tokens */

static void test_tokens(void **state)
{
	static const char text[] = "ab_1 // c\r\n\t0x3<<1 /* \n */ \"s\\\"\" "
		"...\xC2\xA0" "\xC3\xA9::&nbsp;\0&";
	static const struct {
		enum token_kind kind;
		const char *text;
		unsigned line, column;
	} expected[] = {
		{TOKEN_WORD, "ab_1", 1, 1}, {TOKEN_NUMBER, "0x3", 2, 2},
		{TOKEN_PUNCTUATION, "<<", 2, 5}, {TOKEN_NUMBER, "1", 2, 7},
		{TOKEN_STRING, "\"s\\\"\"", 3, 5}, {TOKEN_PUNCTUATION, "...", 3, 11},
		{TOKEN_WORD, "\xC3\xA9", 3, 16}, {TOKEN_PUNCTUATION, "::", 3, 18},
		{TOKEN_PUNCTUATION, "&", 3, 27}, {TOKEN_END, "", 3, 28}, {TOKEN_END, "", 3, 28},
	};
	struct lexer lexer;
	struct token token;

	(void)state;
	lexer_init(&lexer, text, sizeof text - 1);
	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
		lexer_next(&lexer, &token);
		assert_int_equal(token.kind, expected[i].kind);
		assert_int_equal(token.length, strlen(expected[i].text));
		assert_memory_equal(token.start, expected[i].text, token.length);
		assert_int_equal(token.line, expected[i].line);
		assert_int_equal(token.column, expected[i].column);
	}
}

static void test_blanks(void **state)
{
	(void)state;
	check("#define X \\\n  int\n  # if 1\nint\\\n f(\xEF\xBB\xBF int&nbsp;a /* , int b */);",
		"int f(int a)\n");
	check("int f(int a); /* open", "int f(int a)\n");
	check("", "1:1 this is not a declaration !\n");
	check("  \n // nothing", "2:12 this is not a declaration !\n");
	check(";;", "1:3 this is not a declaration !\n");
}

/* prototypes */

static void test_return_types(void **state)
{
	(void)state;
	check("HRESULT DoIt ( );", "HRESULT DoIt()\n");
	check("RESULT DoIt(int a);",
		"HRESULT DoIt(int a)\n1:1 'RESULT' is taken for 'HRESULT'\n");
	check("STDAPI Make(void);", "HRESULT Make()\n");
	check("STDAPI_(BOOL) Make(VOID);", "BOOL Make()\n");
	check("STDAPI (VOID) Make(int a)", "VOID Make(int a)\n");
	check("virtual const Thing **Get(int);", "const Thing **Get(int)\n");
	check("extern \"C\" unsigned long WINAPI Get();", "unsigned long Get()\n");
	check("struct _Thing *Get();", "struct _Thing *Get()\n");
	check("HRESULT IThing::DoIt(int a);", "HRESULT DoIt(int a)\n");
}

static void test_conventions(void **state)
{
	static const char *const conventions[] = {"__stdcall", "_stdcall", "STDMETHODCALLTYPE",
		"STDAPICALLTYPE", "WINAPI", "CALLBACK", "SOMECALL"};
	struct reading reading;

	(void)state;
	for (size_t i = 0; i < sizeof conventions / sizeof *conventions; i++) {
		char text[64];

		snprintf(text, sizeof text, "HRESULT %s DoIt(int a);", conventions[i]);
		read_bytes(&reading, text, strlen(text));
		assert_int_equal(reading.count, 1);
		assert_int_equal(reading.report_count, 0);
		assert_string_equal(reading.decls[0].convention, conventions[i]);
		assert_string_equal(reading.decls[0].name, "DoIt");
		release(&reading);
	}
	read_bytes(&reading, "STDAPI Make()", 13);
	assert_string_equal(reading.decls[0].convention, "STDAPI");
	release(&reading);
}

static void test_suffixes(void **state)
{
	(void)state;
	check("HRESULT A(int a) PURE;\nvirtual HRESULT B() const = 0;\nint C() { if (x) { y; } }",
		"HRESULT A(int a)\nHRESULT B()\nint C()\n");
}

static void test_attributes(void **state)
{
	(void)state;
	check("HRESULT A([ in ] X a, [in,  out] Y *b, [out, size_is( *n ), length_is(n + 1)] Z "
		"*c);",
		"HRESULT A([in] X a, [in, out] Y *b, [out, length_is(n + 1), size_is(*n)] Z *c)\n");
	check("HRESULT A([out][iid_is()] void **p, [in, annotation(\"_In_(x)\")] int q);",
		"HRESULT A([out, iid_is()] void **p, [in, annotation(\"_In_(x)\")] int q)\n");
	check("[propget, id(3)] HRESULT A([out, retval] int *p);",
		"[id(3), propget] HRESULT A([out, retval] int *p)\n");
	check("HRESULT A(IN OPTIONAL X *a, __out_ecount(n) WCHAR *b, __in Y c, _Inout_ Z *d);",
		"HRESULT A([in, optional] X *a, [out, __out_ecount(n)] WCHAR *b, [in] Y c, "
		"[in, out] Z *d)\n");
	check("HRESULT A([out] __in X *a, __int32 b, IN_ADDR c);",
		"HRESULT A([out] X *a, __int32 b, IN_ADDR c)\n");
}

static void test_types(void **state)
{
	(void)state;
	check("void f(const WCHAR *a, WCHAR const *b, LPVOID FAR * c, unsigned *d, T *e[], int "
		"g[2][N + 1]);",
		"void f(const WCHAR *a, const WCHAR *b, LPVOID *c, unsigned int *d, T *e[], "
		"int g[2][N + 1])\n");
	check("void f(const GUID &a, IThing *&b, interface IThing *c, struct _S *d, T * const e);",
		"void f(const GUID &a, IThing *&b, IThing *c, struct _S *d, T *e)\n");
	check("void f(SAFEARRAY(VARIANT) a, SAFEARRAY(BSTR) *b, ns::T c, ...);",
		"void f(SAFEARRAY(VARIANT) a, SAFEARRAY(BSTR) *b, ns::T c, ...)\n");
	check("void f(long unsigned int a, signed b, long c, unsigned __int64 d);",
		"void f(unsigned long a, int b, long c, unsigned __int64 d)\n");
	check("void f(ULONG a=1, void **b = 0, T c = g(1, 2));",
		"void f(ULONG a = 1, void **b = 0, T c = g(1, 2))\n");
	check("void f(int (__stdcall *call)(int a), int b);",
		"void f(int (*)(int a) call, int b)\n");
	check_types("HRESULT f([in] const X *a, BYTE b[], REFIID, T &c);",
		"HRESULT (const X *, BYTE[], REFIID, T &)");
	check_types("void *f();", "void *()");
}

static void test_type_text(void **state)
{
	static const struct {
		struct decl_type type;
		const char *text;
	} cases[] = {
		{{.base = "WCHAR", .is_const = true, .pointers = 1}, "const WCHAR *"},
		{{.base = "IThing", .pointers = 2}, "IThing **"},
		{{.base = "BYTE", .array = "[]"}, "BYTE[]"},
		{{.base = "REFIID"}, "REFIID"},
		{{.base = "T", .pointers = 1, .array = "[2]"}, "T *[2]"},
		{{.base = "T", .pointers = 2, .is_reference = true}, "T *&"},
		{{.base = "unsigned"}, "unsigned int"},
	};
	struct arena arena = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(decl_type_text(&arena, &cases[i].type), cases[i].text);
	arena_release(&arena);
}

static void test_places(void **state)
{
	static const char text[] = "HRESULT\n  DoIt(\r\n\t[in] X\t*a,\r\n[in] Y);\nenum E { "
		"A,\n B };";
	struct reading reading;

	(void)state;
	read_bytes(&reading, text, strlen(text));
	assert_int_equal(reading.count, 2);
	assert_int_equal(reading.decls[0].line, 2);
	assert_int_equal(reading.decls[0].column, 3);
	assert_int_equal(reading.decls[0].parameters[0].line, 3);
	assert_int_equal(reading.decls[0].parameters[0].column, 10);
	assert_string_equal(reading.decls[0].parameters[1].name, "");
	assert_int_equal(reading.decls[0].parameters[1].line, 4);
	assert_int_equal(reading.decls[0].parameters[1].column, 6);
	assert_int_equal(reading.decls[1].enumerators[1].line, 6);
	assert_int_equal(reading.decls[1].enumerators[1].column, 2);
	release(&reading);
}

static void test_attribute_value(void **state)
{
	static const char text[] = "[object, uuid(AB-1)] interface IThing;";
	struct reading reading;
	const struct decl_attribute *list;

	(void)state;
	read_bytes(&reading, text, strlen(text));
	assert_int_equal(reading.decls[0].attribute_count, 2);
	list = reading.decls[0].attributes;
	assert_string_equal(decl_attribute(list, 2, "uuid"), "AB-1");
	assert_string_equal(decl_attribute(list, 2, "object"), "");
	assert_null(decl_attribute(list, 2, "local"));
	assert_null(decl_attribute(NULL, 0, "uuid"));
	release(&reading);
}

/* oddities of prototypes */

static void test_missing_commas(void **state)
{
	(void)state;
	check("HRESULT A([in] X a\n [in] Y b,\n);",
		"HRESULT A([in] X a, [in] Y b)\n1:19 ',' is missing\n"
		"2:11 nothing follows the ','\n");
	check("HRESULT A(X a Y b);", "HRESULT A(X a, Y b)\n1:14 ',' is missing\n");
	check("HRESULT A(X a, MACRO Y b);",
		"HRESULT A(X a, Y b)\n1:24 a word before the type is not understood\n");
	check("HRESULT A(, X a,, Y b);", "HRESULT A(X a, Y b)\n"
		"1:12 nothing follows the ','\n1:18 nothing follows the ','\n");
	check("HRESULT A(X a[2] [in] Y b);",
		"HRESULT A(X a[2], [in] Y b)\n1:17 ',' is missing\n");
}

static void test_missing_brackets(void **state)
{
	(void)state;
	check("HRESULT A([in, REFIID riid, [out, iid_is(riid)] void **p);",
		"HRESULT A([in] REFIID riid, [out, iid_is(riid)] void **p)\n1:15 ']' is missing\n");
	check("HRESULT A([in REFIID riid);", "HRESULT A([in] REFIID riid)\n1:14 ']' is missing\n");
	check("HRESULT A([inBSTR s, [outX] T *p);",
		"HRESULT A([in] BSTR s, [outX] T *p)\n1:14 ']' is missing\n");
	check("HRESULT A([out, size_is(n] BYTE *b);",
		"HRESULT A([out, size_is(n)] BYTE *b)\n1:26 ')' is missing\n");
	check("HRESULT A([out, size_is(n BYTE *b, [in] int n);",
		"HRESULT A([out, size_is(n)] BYTE *b, [in] int n)\n"
		"1:26 ')' is missing\n1:26 ']' is missing\n");
	check("HRESULT A([out, length_is(*n) T *p);",
		"HRESULT A([out, length_is(*n)] T *p)\n1:30 ']' is missing\n");
	check("HRESULT A([in] size_is(n)] void *p, // optional\n [in] int n);",
		"HRESULT A([in, size_is(n)] void *p, [in] int n)\n"
		"1:16 ']' closes the attributes too early\n");
	check("HRESULT A(int a[2, int b);", "HRESULT A(int a[2], int b)\n1:18 ']' is missing\n");
}

static void test_missing_parentheses(void **state)
{
	(void)state;
	check("HRESULT A([in] X a,\n [out] Y *b",
		"HRESULT A([in] X a, [out] Y *b)\n2:12 ')' is missing before the end\n");
	check("HRESULT A([in] X a;", "HRESULT A([in] X a)\n1:19 ')' is missing\n");
	check("HRESULT A(\n", "HRESULT A()\n1:11 ')' is missing before the end\n");
	check("HRESULT A\n [in] X a, [in] Y b);",
		"HRESULT A([in] X a, [in] Y b)\n1:10 '(' is missing before the parameters\n");
	check("HRESULT A( ([out] X *a );", "HRESULT A([out] X *a)\n1:12 '(' stands twice\n");
	check("HRESULT A([in] X a); [out] Y *b);",
		"HRESULT A([in] X a, [out] Y *b)\n1:22 ')' closes the parameters too early\n");
}

static void test_doubled_ends(void **state)
{
	(void)state;
	check("HRESULT A(X a);\n);",
		"HRESULT A(X a)\n2:1 nothing is open that could be closed here\n");
	check("HRESULT A(X a); };",
		"HRESULT A(X a)\n1:17 nothing is open that could be closed here\n");
	check("HRESULT A(X a);}",
		"HRESULT A(X a)\n1:16 nothing is open that could be closed here\n");
	check("HRESULT A(X a) HRESULT B();",
		"HRESULT A(X a)\nHRESULT B()\n1:15 ';' is missing\n");
}

static void test_no_declaration(void **state)
{
	static const char *const texts[] = {"C:\\> tool.exe /all", "DoIt(int a);", "HRESULT A;",
		"typedef DWORD NUMBER;", "[in] ", "\"text\"", "{ }", "int *", "HRESULT", "1 + 1",
		"interface", "coclass { }", "typedef", "typedef HRESULT (", "struct"};
	struct reading reading;

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		read_bytes(&reading, texts[i], strlen(texts[i]));
		assert_int_equal(reading.count, 0);
		assert_true(reading.lost_count > 0);
		release(&reading);
	}
	check("nonsense; HRESULT A();", "HRESULT A()\n1:1 this is not a declaration !\n");
	check("HRESULT A(int a, = 3, int b);",
		"HRESULT A(int a, int b)\n1:18 text inside a declaration is not understood !\n"
		"1:22 nothing follows the ','\n");
}

static void test_attribute_line(void **state)
{
	struct reading reading;

	(void)state;
	check("[ custom(GUID_Some,  value) ]", "[custom(GUID_Some, value)]\n");
	read_bytes(&reading, "[custom(a)]", 11);
	assert_int_equal(reading.decls[0].kind, DECL_OTHER);
	release(&reading);
}

/* enumerations */

static void test_enumeration_values(void **state)
{
	(void)state;
	check("typedef enum { A, B = 0x10, C, D = 0x3<<1, E = A|B, F = ~0, G = -(2+3)*2, } Some;",
		"enum Some { A = 0, B = 16, C = 17, D = 6, E = 16, F = -1, G = -10 }\n");
	check("enum Some { A = 0x80000000, B = 0x7fffffffffffffff, C = 0xFFFFFFFFFFFFFFFF, D };",
		"enum Some { A = 2147483648, B = 9223372036854775807, C = -1, D = 0 }\n");
	check("enum Some { A = 010, B = 1UL, C = 5i64, D = (X)7, E = 1 << 2 + 1, F = 7 & 3 ^ 1 };",
		"enum Some { A = 8, B = 1, C = 5, D = 7, E = 8, F = 2 }\n");
	check("enum Some { A = 10 - 2 - 3, B = 100 / 7 % 4, C = - - 3, D = !A };",
		"enum Some { A = 5, B = 2, C = 3, D = 0 }\n");
	check("enum Some { A = OTHER  | 1, B, C = 1 << 64, D = 1/0, E = F(1), G = 1.5, H = 99z };",
		"enum Some { A = OTHER | 1, B, C = 1 << 64, D = 1/0, E = F(1), G = 1.5, H = 99z "
		"}\n");
	check("enum Some { A = 0x10000000000000000, B = 2 };",
		"enum Some { A = 0x10000000000000000, B = 2 }\n");
	check("enum A { X = 3 }; enum B { Y = X + 1 };", "enum A { X = 3 }\nenum B { Y = 4 }\n");
}

static void test_enumeration_names(void **state)
{
	static const char text[] = "Typedef enum _Some { A } Some, *PSome;\nenum { B };";
	struct reading reading;

	(void)state;
	read_bytes(&reading, text, strlen(text));
	assert_int_equal(reading.count, 2);
	assert_int_equal(reading.report_count, 0);
	assert_string_equal(reading.decls[0].name, "_Some");
	assert_string_equal(reading.decls[0].alias, "Some");
	assert_string_equal(reading.decls[1].name, "");
	assert_null(reading.decls[1].alias);
	release(&reading);
	read_bytes(&reading, "typedef enum Some { A } Some;", 29);
	assert_string_equal(reading.decls[0].name, "Some");
	assert_null(reading.decls[0].alias);
	assert_null(reading.decls[0].enumerators[0].expression);
	release(&reading);
}

static void test_enumeration_oddities(void **state)
{
	(void)state;
	check("enum Some {\n A = 1\n B = 2 // two\n C };",
		"enum Some { A = 1, B = 2, C = 3 }\n2:7 ',' is missing\n3:7 ',' is missing\n");
	check("enum Some { A, B", "enum Some { A = 0, B = 1 }\n1:17 '}' is missing before the "
		"end\n");
	check("enum Some { A = , B };",
		"enum Some { A, B }\n1:17 the value is not understood\n");
	check("enum Some { A, ?? , B };",
		"enum Some { A = 0, B = 1 }\n1:16 text inside a declaration is not understood !\n");
	check("enum Some { A = (1, B };", "enum Some { A = 1, B = 2 }\n1:19 ')' is missing\n");
	check("enum { A } Some;", "enum Some { A = 0 }\n1:1 'typedef' is missing\n");
	check("enum Some { };", "enum Some { }\n");
}

/* structures and unions */

static void test_aggregates(void **state)
{
	(void)state;
	check("typedef struct _S { DWORD a; const WCHAR *b, c[2], **d; [size_is(a)] BYTE *e; } "
		"S, *PS;",
		"struct S { DWORD a; const WCHAR *b; const WCHAR c[2]; const WCHAR **d; "
		"[size_is(a)] BYTE *e; }\n");
	check("struct PACKED S { enum F { A, B = 4 }; F f; union { int i; struct { int x; } s; "
		"} u; "
		"union { int j; }; int k; };",
		"struct S { enum F { A = 0, B = 4 }; F f; union { int i; struct { int x; } s; } u; "
		"union { int j; }; int k; }\n");
	check("Typedef union U { struct _N *next; T *rest[]; } U;",
		"union U { struct _N *next; T *rest[]; }\n");
	check("struct S; typedef struct _T T; typedef enum _E E;", "struct S\nstruct T\nenum E\n");
	check("struct S : public B { public: int a; };",
		"struct S : B { int a; }\n");
}

static void test_aggregate_oddities(void **state)
{
	(void)state;
	check("struct { int a; union { int b; } } S;",
		"struct S { int a; union { int b; }; }\n"
		"1:33 ';' is missing\n1:1 'typedef' is missing\n");
	check("typedef struct S { LPCWSTR a\n LPCWSTR b } S",
		"struct S { LPCWSTR a; LPCWSTR b; }\n1:29 ';' is missing\n2:11 ';' is missing\n");
	check("struct S { int a : 3; int b; };",
		"struct S { int a; int b; }\n1:18 the width of a bit-field is not kept\n");
	check("struct S { int a; int f(); int b; };",
		"struct S { int a; int b; }\n1:24 text inside a declaration is not understood !\n");
	check("struct S { int a;", "struct S { int a; }\n1:18 '}' is missing before the end\n");
}

static void test_function_pointers(void **state)
{
	struct reading reading;

	(void)state;
	check("typedef HRESULT (__stdcall *FCall) ( [in] void  *cookie );",
		"typedef HRESULT (*FCall)([in] void *cookie)\n");
	check("typedef VOID (*FCall)();", "typedef VOID (*FCall)()\n");
	check("typedef void *(CALLBACK FCall)(int", "typedef void *(*FCall)(int)\n"
		"1:35 ')' is missing before the end\n");
	check_types("typedef HRESULT (WINAPI *FCall)(int a);", "HRESULT (*)(int)");
	read_bytes(&reading, "typedef HRESULT (WINAPI *FCall)(int a);", 39);
	assert_int_equal(reading.decls[0].kind, DECL_FUNCTION_POINTER);
	assert_string_equal(reading.decls[0].name, "FCall");
	assert_string_equal(reading.decls[0].convention, "WINAPI");
	release(&reading);
}

/* interfaces and classes */

static void test_interfaces(void **state)
{
	static const char *const same[] = {
		"[object, uuid(AB-CD)] interface IThing : IBase { HRESULT A([in] int a); "
		"HRESULT B(void); };",
		"[uuid(\"ab-cd\")]interface IThing:IBase\n{HRESULT WINAPI A([in]int a);virtual "
		"HRESULT B()=0;}",
		"[uuid(ab-cd)] IThing : public IBase { public: HRESULT A([in] int a); HRESULT "
		"B(); };",
	};

	(void)state;
	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		check(same[i], "[uuid(ab-cd)] interface IThing : IBase "
			"{ HRESULT A([in] int a); HRESULT B(); }\n");
	check_types(same[0],
		"[uuid(ab-cd)] interface IThing : IBase { HRESULT A(int); HRESULT B(); }");
	check("[uuid(AB)]interface IThing : IBase", "[uuid(ab)] interface IThing : IBase\n");
	check("interface IThing { HRESULT A();",
		"interface IThing { HRESULT A(); }\n1:32 '}' is missing before the end\n");
	check("interface IThing { typedef enum { X } E; HRESULT A(E e\n); ); };",
		"interface IThing { enum E { X = 0 }; HRESULT A(E e); }\n"
		"2:4 nothing is open that could be closed here\n");
}

static void test_classes(void **state)
{
	struct reading reading;

	(void)state;
	check("class CThing {\npublic:\n virtual HRESULT A(T *a, int b = 1);\n virtual HRESULT "
		"B ();\n};",
		"class CThing { HRESULT A(T *a, int b = 1); HRESULT B(); }\n");
	check("internal sealed class Some", "class Some\n");
	check("[Usage(All, Multiple = true)]\npublic class Some : Base { }", "class Some : Base "
		"{ }\n");
	read_bytes(&reading, "class A { }; class B;", 21);
	assert_true(reading.decls[0].has_body);
	assert_false(reading.decls[1].has_body);
	release(&reading);
}

static void test_coclasses(void **state)
{
	(void)state;
	check("[uuid(AB)] coclass Some { [default] interface IOne; interface ITwo };",
		"[uuid(ab)] coclass Some { [default] interface IOne; interface ITwo; }\n"
		"1:67 ';' is missing\n");
	check("coclass Some { interface IOne;",
		"coclass Some { interface IOne; }\n1:31 '}' is missing before the end\n");
}

/* hostile text */

/* `head`, then `part` again and again; it has to be read, or refused, in the time of a test. */
static void check_hostile(const char *head, const char *part, size_t total)
{
	char *text = malloc(total);
	size_t head_length = strlen(head);
	size_t part_length = strlen(part) > 0 ? strlen(part) : 1; /* "": NUL */
	struct reading reading;

	assert_non_null(text);
	memcpy(text, head, head_length);
	for (size_t i = head_length; i < total; i++)
		text[i] = part[(i - head_length) % part_length];
	read_bytes(&reading, text, total);
	assert_true(reading.report_count <= 101);
	assert_true(reading.count <= 100001);
	for (size_t i = 0; i < reading.count && i < 10; i++)
		decl_text(&reading.arena, &reading.decls[i], false);
	free(text);
	release(&reading);
}

static void test_hostile(void **state)
{
	static const struct {
		const char *head, *part;
	} cases[] = {
		{"", "f("}, {"", "struct a{"}, {"", "enum{a=("}, {"", "[in,"}, {"", "a "},
		{"", "int f();"}, {"", "/*"}, {"", "\""}, {"", "#"}, {"", "typedef "}, {"", "}"},
		{"int f(", "("}, {"int f(", "*"}, {"int f(", "a,"}, {"int f(int a", "["},
		{"int f(int a", "[]"}, {"int f(int ", "x "}, {"int f([size_is(", "("},
		{"int f([size_is(", "["}, {"enum{", "a,"}, {"enum{a=", "("}, {"enum{a=", "-"},
		{"enum{a=1", "+1"}, {"struct{", "struct{"}, {"struct{", "int a;"},
		{"struct{int a", ",b"}, {"interface I{", "interface I{"}, {"coclass "
			"X{", "interface "},
		{"typedef int (", "*"}, {"int f(int (", "*"}, {"[", "a,"}, {"int f(int a=", "("},
	};

	(void)state;
	check_hostile("", "[", 10 * 1024 * 1024);
	check_hostile("", "(", 10 * 1024 * 1024);
	check_hostile("int f(T ", "*", 10 * 1024 * 1024);
	check_hostile("int f(", "", 1024 * 1024);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		check_hostile(cases[i].head, cases[i].part, 512 * 1024);
}

static void test_depth(void **state)
{
	struct strbuf text = {0};
	struct reading reading;

	(void)state;
	strbuf_add(&text, "enum E { A = ");
	for (int i = 0; i < 65; i++)
		strbuf_addc(&text, '(');
	strbuf_add(&text, "1 };");
	read_bytes(&reading, text.data, text.length);
	assert_string_equal(strbuf_text(&reading.reports),
		"1:78 nested too deeply, the rest is not read !\n");
	assert_int_equal(reading.count, 1);
	release(&reading);
	strbuf_release(&text);
}

/* Every prefix of a text with everything in it, and every text with one byte less. */
static void test_truncation(void **state)
{
	static const char text[] =
		"[object, uuid(AB-1)] interface I : J { [propget] HRESULT A([out, size_is(*n)] "
		"T *p[2],"
		" SAFEARRAY(X) s = f(1)) PURE; };\ntypedef struct _S { enum E { A = (1 << 2) | "
		"~B, };"
		" union { int a, *b; } u; int c : 3; } S, *P;\nSTDAPI_(void) F(void);\n"
		"typedef int (WINAPI *C)(const GUID &, ...); coclass X { [default] interface I; };";
	char without[sizeof text];
	struct reading reading;

	(void)state;
	for (size_t n = 0; n < sizeof text; n++) {
		read_bytes(&reading, text, n);
		release(&reading);
	}
	for (size_t n = 0; n + 1 < sizeof text; n++) {
		memcpy(without, text, n);
		memcpy(without + n, text + n + 1, sizeof text - n - 1);
		read_bytes(&reading, without, sizeof text - 2);
		assert_true(reading.count > 0);
		for (size_t i = 0; i < reading.count; i++)
			decl_text(&reading.arena, &reading.decls[i], false);
		release(&reading);
	}
}

/* the real blocks */

#define HOSTING "/corpus/en-us/docs/framework/unmanaged-api/hosting"

static const char *shared_folder(void)
{
	const char *folder = getenv("STELE_SHARED");

	return folder != NULL && *folder != '\0' ? folder : "../shared";
}

/* Is the folder there? Says so if it is not: cmocka's own skip() is "not ok" in TAP. */
static bool has_shared(void)
{
	char path[512];

	snprintf(path, sizeof path, "%s" HOSTING, shared_folder());
	if (access(path, R_OK) == 0)
		return true;
	print_message("# skipped: there is no %s\n", path);
	return false;
}

/* The whole file, to be freed; NULL if it is not there. */
static char *load(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct strbuf text = {0};
	char part[4096];
	size_t n;

	if (file == NULL)
		return NULL;
	strbuf_add(&text, "");
	while ((n = fread(part, 1, sizeof part, file)) > 0)
		strbuf_addn(&text, part, n);
	fclose(file);
	return text.data;
}

/* The fence below the heading `Syntax`; cuts the page. */
static char *syntax_block(char *page)
{
	char *at = strstr(page, "\n## Syntax");
	char *end;

	if (at == NULL || (at = strstr(at, "\n```")) == NULL || (at = strchr(at + 1, '\n')) == NULL)
		return NULL;
	end = strstr(at, "\n```");
	if (end == NULL)
		return NULL;
	end[1] = '\0';
	return at + 1;
}

static bool read_page(struct reading *reading, const char *file)
{
	char path[512];
	char *page;
	char *block = NULL;

	snprintf(path, sizeof path, "%s" HOSTING "/%s", shared_folder(), file);
	page = load(path);
	if (page != NULL && (block = syntax_block(page)) != NULL)
		read_bytes(reading, block, strlen(block));
	free(page);
	return block != NULL;
}

static void test_corpus_parses(void **state)
{
	char pattern[512];
	unsigned blocks = 0, clean = 0, recovered = 0;
	glob_t found;

	(void)state;
	if (!has_shared())
		return;
	snprintf(pattern, sizeof pattern, "%s" HOSTING "/*.md", shared_folder());
	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		const char *file = strrchr(found.gl_pathv[i], '/') + 1;
		struct reading reading;

		if (!read_page(&reading, file))
			continue;
		blocks++;
		if (reading.count != 1 || reading.lost_count > 0)
			print_message("# %s: %s", file, strbuf_text(&reading.reports));
		else if (reading.report_count > 0)
			recovered++;
		else
			clean++;
		release(&reading);
	}
	globfree(&found);
	print_message("# %u blocks: %u without report, %u recovered\n", blocks, clean, recovered);
	assert_int_equal(blocks, 385);
	assert_in_range(clean + recovered, 384, 385);
}

/* One string of the JSON file behind `*at`; the values there have no escapes. */
static const char *next_string(struct arena *arena, const char **at)
{
	const char *start = strchr(*at, '"');
	const char *end;

	assert_non_null(start);
	end = strchr(++start, '"');
	assert_non_null(end);
	*at = end + 1;
	return arena_strndup(arena, start, (size_t)(end - start));
}

static const char *value_of(struct arena *arena, const char **at, const char *key)
{
	char quoted[32];

	snprintf(quoted, sizeof quoted, "\"%s\":", key);
	*at = strstr(*at, quoted);
	assert_non_null(*at);
	*at += strlen(quoted);
	return next_string(arena, at);
}

static unsigned direction_of(const char *text)
{
	return (strstr(text, "in") != NULL ? DIRECTION_IN : 0) |
		(strstr(text, "out") != NULL ? DIRECTION_OUT : 0);
}

/* A parameter as the header declares it: ["in", "TYPE", "name"] */
static bool same_parameter(struct arena *arena, const char **at, const struct decl_variable *page)
{
	unsigned direction = direction_of(next_string(arena, at));
	const char *type = next_string(arena, at);
	const char *name = next_string(arena, at);
	struct decl_type plain = page->type;

	if (plain.array != NULL) { /* as a parameter, an array is a pointer */
		plain.array = NULL;
		plain.pointers++;
	}
	if (str_begins(plain.base, "SAFEARRAY(")) { /* what IDL makes of it in C */
		plain.base = "SAFEARRAY";
		plain.pointers++;
	}
	if (str_equal(plain.base, "CCW_PTR")) /* IDL names it, the header does not */
		plain = (struct decl_type){.base = "int", .pointers = 1};
	if (str_equal(type, "unsigned *") || str_equal(type, "unsigned"))
		type = str_ends(type, "*") ? "unsigned int *" : "unsigned int";
	return str_equal(decl_type_text(arena, &plain), type) && str_equal(page->name, name) &&
		(direction == 0 || direction == page->direction);
}

/* The method behind `*at`, its name read, against the page; moves behind its parameters. */
static bool same_method(struct arena *arena, const char **at, const char *name,
	const struct decl *page)
{
	const char *returns = value_of(arena, at, "returns");
	const char *end = strchr(*at, '}');
	bool same = str_equal(page->name, name) &&
		str_equal(decl_type_text(arena, &page->returns), returns);
	size_t count = 0;

	assert_non_null(end);
	*at = strstr(*at, "\"params\":") + strlen("\"params\":");
	for (; strchr(*at, '"') != NULL && strchr(*at, '"') < end; count++) {
		struct decl_variable none = {.name = "", .type = {.base = ""}};

		if (!same_parameter(arena, at,
			count < page->parameter_count ? &page->parameters[count] : &none))
			same = false;
	}
	*at = end;
	return same && count == page->parameter_count;
}

/* Is the page named in the list with an entity, that is, with an error in its declaration? */
static bool is_named(const char *list, const char *file)
{
	char line_start[300];

	snprintf(line_start, sizeof line_start, "\n%s\t", file);
	for (const char *at = list; (at = strstr(at, line_start)) != NULL; at++) {
		if (at[strlen(line_start)] != '\t')
			return true;
	}
	return false;
}

struct comparison {
	char *errors; /* hosting-page-errors.tsv */
	unsigned methods, without_page, compared, differing, wrong;
};

static void lower(char *text)
{
	for (; *text != '\0'; text++)
		*text = (char)tolower((unsigned char)*text);
}

/* The page of a method, "ithing-doit-method.md" or "doit-method.md". */
static bool read_method_page(struct reading *reading, const char *interface, const char *method,
	char *file, size_t size)
{
	snprintf(file, size, "%s-%s-method.md", interface, method);
	lower(file);
	if (read_page(reading, file))
		return true;
	snprintf(file, size, "%s-method.md", method);
	lower(file);
	return read_page(reading, file);
}

static void compare_method(struct comparison *sum, const char *interface, const char *name,
	const char **at, struct arena *arena)
{
	struct reading reading;
	char file[256];
	bool same;

	sum->methods++;
	if (!read_method_page(&reading, interface, name, file, sizeof file)) {
		sum->without_page++;
		return;
	}
	sum->compared++;
	assert_int_equal(reading.count, 1);
	same = same_method(arena, at, name, &reading.decls[0]) && reading.report_count == 0;
	sum->differing += !same;
	if (same == is_named(sum->errors, file)) {
		print_message("# %s: %s, but the list says otherwise: %s\n", file,
			same ? "same" : "differs",
			decl_text(&reading.arena, &reading.decls[0], false));
		sum->wrong++;
	}
	release(&reading);
}

/* A class on one page: its methods are the interface's. */
static void compare_class(struct comparison *sum, const char *file, const char *at,
	struct arena *arena)
{
	struct reading reading;
	size_t i = 0;

	assert_true(read_page(&reading, file));
	for (; strstr(at, "\"name\":") != NULL; i++) {
		const char *name = value_of(arena, &at, "name");

		assert_true(i < reading.decls[0].member_count);
		if (!same_method(arena, &at, name, &reading.decls[0].members[i])) {
			print_message("# %s: %s differs\n", file, name);
			sum->wrong++;
		}
	}
	assert_int_equal(i, reading.decls[0].member_count);
	print_message("# %s: %zu methods\n", file, i);
	release(&reading);
}

/* One line of the JSON file is one interface. */
static void compare_interface(struct comparison *sum, const char *text)
{
	struct arena arena = {0};
	const char *line = arena_strndup(&arena, text, strcspn(text, "\n"));
	const char *at = line;
	const char *interface = value_of(&arena, &at, "interface");

	if (strstr(line, "\"iid\": \"") == NULL) {
		compare_class(sum, "iceefilegen-class.md", at, &arena);
	} else {
		while (strstr(at, "\"name\":") != NULL) {
			const char *name = value_of(&arena, &at, "name");

			compare_method(sum, interface, name, &at, &arena);
		}
	}
	arena_release(&arena);
}

/* How many pages the list names for an error of their declarations; its rows are sorted.
 * absent: those of them whose interface is not among the headers'. */
static unsigned count_named(char *list, const char *json, unsigned *absent)
{
	const char *before = "";
	unsigned count = 0;

	for (char *line = strtok(list, "\n"); line != NULL; line = strtok(NULL, "\n")) {
		char *entity = strchr(line, '\t');
		char key[128];

		assert_non_null(entity);
		*entity++ = '\0';
		if (strchr(entity, '.') == NULL || *entity == '\t' || strcmp(line, before) == 0)
			continue;
		snprintf(key, sizeof key, "\"interface\": \"%.*s\"", (int)strcspn(entity, "."),
			entity);
		*absent += strstr(json, key) == NULL;
		before = line;
		count++;
	}
	return count;
}

static void test_corpus_equals_headers(void **state)
{
	struct comparison sum = {0};
	unsigned named, absent = 0;
	char path[512];
	char *json;

	(void)state;
	if (!has_shared())
		return;
	snprintf(path, sizeof path, "%s/facts/hosting-page-errors.tsv", shared_folder());
	sum.errors = load(path);
	assert_non_null(sum.errors);
	snprintf(path, sizeof path, "%s/facts/hosting-interfaces.json", shared_folder());
	json = load(path);
	assert_non_null(json);
	for (const char *line = json; line != NULL; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (*line == '{')
			compare_interface(&sum, line);
	}
	named = count_named(sum.errors, json, &absent);
	print_message("# %u methods, %u without a page; %u pages compared: %u differ; "
		"%u are named as differing, %u of them of interfaces without header\n",
		sum.methods, sum.without_page, sum.compared, sum.differing, named, absent);
	assert_int_equal(sum.wrong, 0);
	assert_int_equal(sum.differing, named - absent);
	free(json);
	free(sum.errors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tokens),
		cmocka_unit_test(test_blanks),
		cmocka_unit_test(test_return_types),
		cmocka_unit_test(test_conventions),
		cmocka_unit_test(test_suffixes),
		cmocka_unit_test(test_attributes),
		cmocka_unit_test(test_types),
		cmocka_unit_test(test_type_text),
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_attribute_value),
		cmocka_unit_test(test_missing_commas),
		cmocka_unit_test(test_missing_brackets),
		cmocka_unit_test(test_missing_parentheses),
		cmocka_unit_test(test_doubled_ends),
		cmocka_unit_test(test_no_declaration),
		cmocka_unit_test(test_attribute_line),
		cmocka_unit_test(test_enumeration_values),
		cmocka_unit_test(test_enumeration_names),
		cmocka_unit_test(test_enumeration_oddities),
		cmocka_unit_test(test_aggregates),
		cmocka_unit_test(test_aggregate_oddities),
		cmocka_unit_test(test_function_pointers),
		cmocka_unit_test(test_interfaces),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_coclasses),
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_truncation),
		cmocka_unit_test(test_corpus_parses),
		cmocka_unit_test(test_corpus_equals_headers),
	};

	return cmocka_run_group_tests_name("decl", tests, NULL, NULL);
}
