/*
 * The header witness: what is read from JSON, IDL and C++ headers, and where what cannot be used
 * is wrong. All interfaces are made up; tests/witness.sh has the pages and the real ones.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/strbuf.h"
#include "front/witness.h"
#include "front/yaml.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define GUID_A "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
#define UUID_A "[uuid(" GUID_A ")] "

static struct arena arena;   /* of the running test */
static struct findings findings;
static char folder[600];

static int set_up(void **state)
{
	const char *build = getenv("BUILD");

	(void)state;
	snprintf(folder, sizeof folder, "%s/test-tmp", build != NULL ? build : "build");
	if (folder_make(folder) == -1)
		return -1;
	strcat(folder, "/witness.XXXXXX");
	return mkdtemp(folder) != NULL ? 0 : -1;
}

static int tear_down(void **state)
{
	int rc = system(arena_printf(&arena, "rm -rf '%s'", folder));

	(void)state;
	findings_release(&findings);
	arena_release(&arena);
	return rc;
}

/* Read a file of `length` bytes as `name` says. */
static int read_bytes(struct witness_file *witness, const char *name, const char *text,
	size_t length)
{
	const char *path = arena_printf(&arena, "%s/%s", folder, name);

	findings_release(&findings);
	assert_int_equal(file_write(path, text, length), 0);
	return witness_read(witness, &arena, path, &findings);
}

/* The first finding as "line:column message", "" if there is none. */
static const char *first_finding(void)
{
	const struct finding *finding = findings.items;

	if (findings.count == 0)
		return "";
	return arena_printf(&arena, "%u:%u %s", finding->line, finding->column, finding->message);
}

/* Everything that the file declares, an interface a line. */
static const char *witness_text(const struct witness_file *witness)
{
	struct strbuf text = {0};
	const char *copy;

	for (size_t i = 0; i < witness->interface_count; i++)
		strbuf_printf(&text, "%s\n", decl_text(&arena, &witness->interfaces[i], false));
	copy = arena_strdup(&arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

/* The file is read without a finding and declares this. */
static void check(const char *name, const char *text, const char *expected)
{
	struct witness_file witness;

	assert_int_equal(read_bytes(&witness, name, text, strlen(text)), 0);
	assert_string_equal(first_finding(), "");
	assert_string_equal(witness_text(&witness), expected);
}

/* The file cannot be used, with this as the first finding. */
static void check_refused(const char *name, const char *text, const char *expected)
{
	struct witness_file witness;

	assert_int_equal(read_bytes(&witness, name, text, strlen(text)), -1);
	assert_string_equal(first_finding(), expected);
}

/* JSON */

#define LAMP(methods) "[{\"interface\": \"ILamp\", \"iid\": \"" GUID_A "\",\n" \
	"\"base\": \"IUnknown\",\n\"methods\": [" methods "]}]"
#define LIGHT(slot, parameters) "{\"slot\": " slot ", \"name\": \"Light\", \"returns\": " \
	"\"HRESULT\", \"params\": [" parameters "]}"

static void test_json(void **state)
{
	(void)state;
	check("x.json", LAMP(LIGHT("3", "[\"in\", \"const WCHAR *\", \"a\"], [\"in, out\", "
		"\"IDoor **\", \"b\"], [\"\", \"unsigned\", \"c\"]")),
		UUID_A "interface ILamp : IUnknown { HRESULT Light([in] const WCHAR *a, "
		"[in, out] IDoor **b, unsigned int c); }\n");
	check("x.json", "[{\"interface\": \"ITool\", \"iid\": null, \"base\": null, \"methods\": "
		"[" LIGHT("0", "") "]}]", "interface ITool { HRESULT Light(); }\n");
	check("x.json", LAMP(""), UUID_A "interface ILamp : IUnknown { }\n");
}

static void test_json_order(void **state)
{
	(void)state;
	check("x.json", "[{\"interface\": \"IB\", \"base\": \"IA\", \"methods\": ["
		LIGHT("4", "") "]}, {\"interface\": \"IA\", \"base\": \"IUnknown\", \"methods\": ["
		LIGHT("3", "") "]}]",
		"interface IA : IUnknown { HRESULT Light(); }\n"
		"interface IB : IA { HRESULT Light(); }\n");
	check_refused("x.json", LAMP(LIGHT("4", "")),
		"3:22 cannot be used as a header: the first slot of 'ILamp' is 3, as its bases "
		"have "
		"so many methods");
	check_refused("x.json", LAMP(LIGHT("3", "") ",\n" LIGHT("5", "")),
		"4:1 cannot be used as a header: a slot that does not follow the one before");
}

static void test_json_places(void **state)
{
	struct witness_file witness;
	static const char text[] = LAMP("\n" LIGHT("3", "[\"in\", \"int\", \"a\"]"));

	(void)state;
	assert_int_equal(read_bytes(&witness, "x.json", text, sizeof text - 1), 0);
	assert_int_equal(witness.interfaces[0].line, 1);
	assert_int_equal(witness.interfaces[0].column, 16);
	assert_int_equal(witness.interfaces[0].members[0].line, 4);
	assert_int_equal(witness.interfaces[0].members[0].column, 21);
	assert_int_equal(witness.interfaces[0].members[0].parameters[0].line, 4);
	assert_string_equal(witness.name, "x.json");
}

static void test_json_refused(void **state)
{
	static const struct {
		const char *text, *finding;
	} cases[] = {
		{"", "1:1 cannot be used as a header: there is nothing in it"},
		{"{}", "1:1 cannot be used as a header: it must be a list of interfaces"},
		{"[]", "0:0 cannot be used as a header: no interface in it"},
		{"[\n1]", "2:1 cannot be used as a header: an interface must be a mapping"},
		{"[{}]", "1:2 cannot be used as a header: 'interface' must be a string"},
		{"[{\"interface\": 7}]", "1:16 cannot be used as a header: 'interface' must be "
			"a string"},
		{"[{\"interface\": \"I-L\"}]", "1:16 cannot be used as a header: 'I-L' is no name"},
		{"[{\"interface\": \"I\", \"iid\": \"7\"}]", "1:28 cannot be used as a header: "
			"an IID "
			"must be a string of the form \"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx\""},
		{"[{\"interface\": \"I\", \"base\": [1]}]",
			"1:29 cannot be used as a header: 'base' must be a string"},
		{"[{\"interface\": \"I\"}]", "1:2 cannot be used as a header: 'methods' must be "
			"a list"},
		{"[{\"interface\": \"I\", \"methods\": [[]]}]",
			"1:33 cannot be used as a header: a method must be a mapping"},
		{LAMP("{\"name\": \"M\"}"),
			"3:13 cannot be used as a header: 'returns' must be a string"},
		{LAMP("{\"name\": \"M\", \"returns\": \"int) f(\"}"),
			"3:38 cannot be used as a header: 'int) f(' is no type"},
		{LAMP(LIGHT("-1", "")), "3:22 cannot be used as a header: 'slot' must be a number"},
		{LAMP(LIGHT("3", "[\"in\", \"int\"]")), "3:75 cannot be used as a header: "
			"a parameter must be a list of direction, type and name"},
		{LAMP(LIGHT("3", "[\"by\", \"int\", \"a\"]")), "3:76 cannot be used as a header: "
			"a direction must be one of \"in\", \"out\", \"in,out\", \"\""},
		{LAMP(LIGHT("3", "[\"in\", \"int a, int\", \"b\"]")),
			"3:82 cannot be used as a header: 'int a, int' is no type"},
		{LAMP(LIGHT("3", "[\"in\", \"\", \"b\"]")),
			"3:82 cannot be used as a header: '' is no type"},
		{"[*a]", "1:2 cannot be used as a header: an alias"},
		{"[]\n---\n[]", "3:1 cannot be used as a header: more than one document"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		check_refused("x.json", cases[i].text, cases[i].finding);
}

/* What is cut off anywhere is refused with a place, and never crashes. */
static void test_json_cut(void **state)
{
	static const char text[] = LAMP(LIGHT("3", "[\"in\", \"int\", \"a\"]"));
	struct witness_file witness;

	(void)state;
	for (size_t n = 0; n + 1 < sizeof text; n++) {
		assert_int_equal(read_bytes(&witness, "x.json", text, n), -1);
		assert_true(findings.count > 0 && findings.items[0].line > 0);
	}
	assert_int_equal(read_bytes(&witness, "x.json", "[{\"a\0b\": \xFF}]", 13), -1);
	assert_true(findings.count > 0);
}

static void test_json_deep(void **state)
{
	struct witness_file witness;
	char text[4000];

	(void)state;
	memset(text, '[', sizeof text);
	assert_int_equal(read_bytes(&witness, "x.json", text, sizeof text), -1);
	assert_string_equal(first_finding(), "1:65 cannot be used as a header: nested too deeply");
}

/* IDL */

static void test_idl(void **state)
{
	(void)state;
	check("x.idl", "interface IDoor;\n[object, uuid(" GUID_A "), local]\n"
		"interface ILamp : IUnknown {\n const int MAX = 3;\n typedef struct { int a; } S;\n"
		" HRESULT Light([in, string] LPCWSTR name); /* x */\n"
		" [propget, id(1)] HRESULT Color([out, retval] int *color);\n"
		" [propput] HRESULT Color([in] int color);\n"
		" [local] HRESULT Dim(void);\n [call_as(Dim)] HRESULT RemoteDim();\n};\n"
		"library L { coclass Lamp { [default] interface ILamp; }; };\n",
		UUID_A "interface ILamp : IUnknown { HRESULT Light([in, string] LPCWSTR name); "
		"[id(1), propget] HRESULT get_Color([out, retval] int *color); "
		"[propput] HRESULT put_Color([in] int color); [local] HRESULT Dim(); }\n");
	check("x.idl", "[uuid(\"{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}\")] interface IA : IUnknown "
		"{ }", UUID_A "interface IA : IUnknown { }\n");
	check("x.idl", "interface IA : IUnknown { const char *Name(); }",
		"interface IA : IUnknown { const char *Name(); }\n");
}

static void test_idl_types(void **state)
{
	static const char text[] = "typedef enum { LAMP_ON = 1, LAMP_OFF } LampState;\n"
		"interface IA : IUnknown { typedef struct _Box { int a; } Box; };\n"
		"typedef void (*Callback)(int a);\ntypedef int Number;\n";
	struct witness_file witness;

	(void)state;
	assert_int_equal(read_bytes(&witness, "x.idl", text, sizeof text - 1), 0);
	assert_int_equal(witness.type_count, 2);
	assert_string_equal(witness.types[0].alias, "LampState");
	assert_int_equal(witness.types[0].enumerators[1].value, 2);
	assert_string_equal(witness.types[1].name, "Callback");
	assert_int_equal(witness.types[1].line, 3);
}

/* Headers */

static void test_midl_header(void **state)
{
	(void)state;
	check("x.h", "typedef interface ILamp ILamp;\nMIDL_INTERFACE(\"" GUID_A "\")\n"
		"ILamp : public IDoor\n{\npublic:\n virtual HRESULT STDMETHODCALLTYPE Light(\n"
		" /* [string][in] */ __RPC__in_string LPCWSTR name,\n"
		" /* [size_is][out][in] */ int *a) = 0;\n"
		" virtual /* [local] */ void STDMETHODCALLTYPE Dim( void) = 0;\n};\n"
		"typedef struct ILampVtbl { HRESULT ( STDMETHODCALLTYPE *Light )( ILamp * This); } "
		"ILampVtbl;\n",
		UUID_A "interface ILamp : IDoor { HRESULT Light([in] LPCWSTR name, [in, out] "
			"int *a); "
		"void Dim(); }\n");
}

static void test_declare_header(void **state)
{
	(void)state;
	check("x.h", "DECLARE_INTERFACE_(ILamp, IUnknown)\n{\n"
		"STDMETHOD(QueryInterface)(THIS_ REFIID riid, void **ppv) PURE;\n"
		"STDMETHOD_(ULONG, AddRef)(THIS) PURE;\nSTDMETHOD_(ULONG, Release)(THIS) PURE;\n"
		"STDMETHOD(Light)(THIS_ _In_ LPCWSTR name) PURE;\n"
		"STDMETHOD_(const int *, Dim)(THIS) PURE;\n};\n"
		"DEFINE_GUID(IID_ILamp, 0xAAAAAAAA, 0xbbbb, 0xcccc, 0xdd, 0xdd, 0xee, 0xee, "
		"0xee, 0xee, "
		"0xee, 0xee);",
		UUID_A "interface ILamp : IUnknown { HRESULT Light([in] LPCWSTR name); "
		"const int *Dim(); }\n");
	check("x.h", "DECLARE_INTERFACE(ILamp) { STDMETHOD(QueryInterface)(THIS_ REFIID r, void "
		"**p) "
		"PURE; STDMETHOD_(ULONG,AddRef)(THIS) PURE; STDMETHOD_(ULONG,Release)(THIS) "
		"PURE; };",
		"interface ILamp : IUnknown { }\n");
}

static void test_struct_header(void **state)
{
	(void)state;
	check("x.h", "#ifdef _MSC_VER\nstruct __declspec(uuid(\"" GUID_A "\")) ILamp : public "
		"IDoor\n"
		"#else\nstruct ILamp : public IDoor\n#endif\n{\n"
		" virtual HRESULT __stdcall Light(int a) = 0;\n int helper() { return 1; }\n};\n"
		"struct Plain { int a; };\nenum class E : int { A };\n",
		UUID_A "interface ILamp : IDoor { HRESULT Light(int a); }\n");
	check("x.hpp", "class ITool {\npublic:\n virtual void f();\n};\n",
		"interface ITool { void f(); }\n");
	check("x.h", "struct IA : public IUnknown { virtual void f() = 0; };\n"
		"const IID IID_IA = {0xaaaaaaaa, 0xbbbb, 0xcccc, {0xdd, 0xdd, 0xee, 0xee, 0xee, "
		"0xee, "
		"0xee, 0xee}};\n", UUID_A "interface IA : IUnknown { void f(); }\n");
}

/* An interface that is not clear is left out; the others are kept. */
static void test_header_left_out(void **state)
{
	static const struct {
		const char *text, *finding, *rest;
	} cases[] = {
		{"struct IA : IUnknown { virtual void f() = 0;\nvirtual ~IA(); };\n"
			"struct IB : IUnknown { virtual void g() = 0; };",
			"2:1 in a header: a virtual destructor: no COM interface",
			"interface IB : IUnknown { void g(); }\n"},
		{"struct IB : IUnknown { virtual void g() = 0; };\n"
			"MIDL_INTERFACE(\"x\") IA : public IUnknown\n{ virtual HRESULT 7(); };",
			"3:3 in a header: this is not a declaration",
			"interface IB : IUnknown { void g(); }\n"},
		{"DECLARE_INTERFACE_(IA, IFar) { STDMETHOD(QueryInterface)(THIS) PURE; "
			"STDMETHOD(AddRef)(THIS) PURE; STDMETHOD(Release)(THIS) PURE; };\n"
			"struct IB : IUnknown { virtual void g() = 0; };",
			"1:20 in a header: 'IA' is left out: it repeats the methods of 'IFar', "
			"which is "
			"not in this file", "interface IB : IUnknown { void g(); }\n"},
		{"struct IB : IUnknown { virtual void g() = 0; };\n"
			"struct IA : IUnknown { virtual void f() = 0;",
			"2:22 in a header: the body does not end",
			"interface IB : IUnknown { void g(); }\n"},
	};
	struct witness_file witness;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(
			read_bytes(&witness, "x.h", cases[i].text, strlen(cases[i].text)), 0);
		assert_string_equal(first_finding(), cases[i].finding);
		assert_string_equal(witness_text(&witness), cases[i].rest);
	}
}

/* Any beginning of the file, and any one byte of it changed: no crash. */
static void test_header_hostile(void **state)
{
	static const char text[] = UUID_A "interface ILamp : IUnknown {\nconst int A = 1; "
		"HRESULT Light([in] int a); };\nMIDL_INTERFACE(\"" GUID_A "\") IB : public IA { "
		"public: "
		"virtual void f(/* [in] */ int a) = 0; };\nDECLARE_INTERFACE_(IC, IB) { "
		"STDMETHOD_(int, "
		"g)(THIS_ int a) PURE; };\ntypedef enum { A, B } E;\nconst IID IID_IC = "
		"{1,2,3,{4,5,6,7,"
		"8,9,10,11}};\nstruct __declspec(uuid(\"" GUID_A "\")) IE : public IB { virtual "
		"int h(); };";
	static const char bytes[] = "{}()[];:,\"/*\0\xFF" "a0 ";
	struct witness_file witness;

	(void)state;
	for (size_t n = 0; n < sizeof text; n += 3) {
		char copy[sizeof text];

		read_bytes(&witness, "x.h", text, n);
		memcpy(copy, text, sizeof text);
		for (size_t i = 0; i < sizeof bytes; i += 2) {
			copy[n] = bytes[(i + n) % sizeof bytes];
			read_bytes(&witness, i % 4 == 0 ? "x.h" : "x.idl", copy, sizeof text - 1);
		}
		arena_release(&arena);
	}
}

static void test_file_names(void **state)
{
	struct witness_file witness;

	(void)state;
	assert_int_equal(read_bytes(&witness, "x.md", "", 0), -1);
	assert_string_equal(first_finding(), "0:0 cannot be used as a header: its name ends "
		"with none "
		"of .json, .idl, .h, .hpp");
	assert_int_equal(witness_read(&witness, &arena, "/nowhere/x.h", &findings), -1);
	check_refused("x.h", "int f();", "0:0 cannot be used as a header: no interface in it");
}

static void test_find(void **state)
{
	static const char text[] = "interface IB : IUnknown {}; interface IA : IUnknown {};"
		"interface IB : IA {};";
	struct witness_file witness;

	(void)state;
	assert_int_equal(read_bytes(&witness, "x.idl", text, sizeof text - 1), 0);
	assert_int_equal(witness.interface_count, 2);
	assert_string_equal(witness_find(&witness, "IB")->base, "IUnknown");
	assert_string_equal(witness_find(&witness, "ia")->name, "IA");
	assert_null(witness_find(&witness, "IC"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_json, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_json_order, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_json_places, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_json_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_json_cut, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_json_deep, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_idl, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_idl_types, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_midl_header, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_declare_header, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_struct_header, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_header_left_out, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_header_hostile, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_file_names, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_find, set_up, tear_down),
	};

	return cmocka_run_group_tests_name("witness", tests, NULL, NULL);
}
