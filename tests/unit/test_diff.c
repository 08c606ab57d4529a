/* What changed between two models: every kind of change, on models made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "back/diff_json.h"
#include "back/diff_text.h"
#include "base/str.h"
#include "base/strbuf.h"
#include "front/decl_parse.h"
#include "model/diff.h"
#include "model/diff_match.h"

/* The two models of the running test, alike until it changes one. */
static struct model old_model, new_model;
static struct diff_side old_side, new_side;
static struct arena arena;

/* Subjects, kinds and reasons that some test has seen. */
static bool seen_subjects[SUBJECT_COUNT], seen_kinds[CHANGE_KIND_COUNT], seen_reasons[REASON_COUNT];

static int set_up(void **state)
{
	(void)state;
	model_init(&old_model);
	model_init(&new_model);
	old_side = (struct diff_side){.model = &old_model};
	new_side = (struct diff_side){.model = &new_model};
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	model_release(&old_model);
	model_release(&new_model);
	arena_release(&arena);
	return 0;
}

/* --- making entities -------------------------------------------------------------------- */

static struct node *add_node(struct node *parent, enum node_kind kind, const char *text)
{
	struct node *node = node_new(&arena, kind);

	node->text = text;
	if (parent != NULL)
		node_add(parent, node);
	return node;
}

/* A paragraph of plain words, below a root. */
static struct node *words(const char *text)
{
	struct node *root = node_new(&arena, NODE_ROOT);

	if (text == NULL)
		return NULL;
	add_node(add_node(root, NODE_PARAGRAPH, NULL), NODE_TEXT, text);
	return root;
}

/* A fact that the first page states. */
static struct fact fact(const struct entity *entity, const char *step, const char *text)
{
	struct fact fact = {.witness_count = 1};

	fact.id = arena_printf(&arena, "%s/%s", entity->id, step);
	fact.witnesses = arena_alloc(&arena, sizeof *fact.witnesses);
	fact.witnesses[0].text = words(text);
	return fact;
}

static void add_page(struct entity *entity, const char *locale)
{
	struct page page = {.file = arena_printf(&arena, "%s/%s.md", locale, entity->key),
		.locale = locale, .title = "title", .title_anchor = "title"};

	ARENA_APPEND(&arena, entity->pages, entity->page_count, page);
}

static struct entity *add_entity(struct model *model, const char *key, const char *id,
	enum entity_kind kind)
{
	struct entity *entity = arena_alloc(&arena, sizeof *entity);
	const char *dot = strrchr(id, '.');

	entity->key = key;
	entity->id = entity->name = id;
	entity->kind = kind;
	if (kind == KIND_METHOD && dot != NULL) {
		entity->name = dot + 1;
		entity->interface = arena_strndup(&arena, id, (size_t)(dot - id));
	}
	add_page(entity, "en-US");
	model_add(model, entity);
	return entity;
}

static struct section *add_section(struct entity *entity, const char *anchor)
{
	struct section section = {.anchor = anchor, .level = 2};
	struct witness body = {0};

	section.fact = fact(entity, anchor, anchor);
	body.text = node_new(&arena, NODE_ROOT);
	ARENA_APPEND(&arena, section.bodies, section.body_count, body);
	ARENA_APPEND(&arena, entity->sections, entity->section_count, section);
	return &entity->sections[entity->section_count - 1];
}

static struct node *body(struct entity *entity, const char *anchor)
{
	const struct section *section = entity_section(entity, anchor);

	if (section == NULL)
		section = add_section(entity, anchor);
	return (struct node *)section->bodies[0].text;
}

static void declare(struct entity *entity, const char *code)
{
	struct declaration *declaration = arena_alloc(&arena, sizeof *declaration);

	declaration->fact = fact(entity, "declaration", NULL);
	declaration->code = code;
	declaration->language = "cpp";
	declaration->decls = decl_parse(&arena, code, strlen(code), NULL, NULL,
		&declaration->decl_count);
	declaration->text = declaration->decl_count > 0
		? decl_text(&arena, declaration->decls, false) : str_squeeze(&arena, code);
	entity->declaration = declaration;
}

static struct status *add_status(struct entity *entity, const char *symbol, const char *text)
{
	struct status status = {.symbol = symbol, .section = "return-value"};

	status.fact = fact(entity, arena_printf(&arena, "returns/%s", symbol), text);
	ARENA_APPEND(&arena, entity->statuses, entity->status_count, status);
	return &entity->statuses[entity->status_count - 1];
}

static struct parameter *add_parameter(struct entity *entity, const char *name)
{
	struct parameter parameter = {.name = name, .direction = DIRECTION_IN};

	parameter.fact = fact(entity, arena_printf(&arena, "parameters/%s", name), "words");
	ARENA_APPEND(&arena, entity->parameters, entity->parameter_count, parameter);
	return &entity->parameters[entity->parameter_count - 1];
}

static struct member *add_member(struct entity *entity, const char *name, const char *text)
{
	struct member member = {.name = name};

	member.fact = fact(entity, arena_printf(&arena, "members/%s", name), text);
	ARENA_APPEND(&arena, entity->members, entity->member_count, member);
	return &entity->members[entity->member_count - 1];
}

static struct requirement *add_requirement(struct entity *entity, const char *name,
	const char *value)
{
	struct requirement requirement = {.name = name, .value = value};

	requirement.fact = fact(entity, arena_printf(&arena, "requirements/%s", name),
		arena_printf(&arena, "%s: %s", name, value));
	ARENA_APPEND(&arena, entity->requirements, entity->requirement_count, requirement);
	return &entity->requirements[entity->requirement_count - 1];
}

static void add_rule(struct entity *entity, const char *name)
{
	struct rule_fact rule = {.name = name};

	rule.fact = fact(entity, arena_printf(&arena, "rules/%s", name), "words");
	ARENA_APPEND(&arena, entity->rules, entity->rule_count, rule);
}

static struct sequence *add_sequence(struct entity *entity, const char *name)
{
	struct sequence sequence = {.name = name};

	sequence.fact = fact(entity, arena_printf(&arena, "sequences/%s", name), NULL);
	ARENA_APPEND(&arena, entity->sequences, entity->sequence_count, sequence);
	return &entity->sequences[entity->sequence_count - 1];
}

/* value: of the observation "n" */
static struct step *add_step(struct entity *entity, struct sequence *sequence, const char *method,
	const char *value)
{
	static const char *const statuses[] = {"S_OK"};
	struct observation *observation = arena_alloc(&arena, sizeof *observation);
	struct step step = {.interface = "IThing", .method = method, .statuses = statuses,
		.status_count = 1, .observations = observation, .observation_count = 1};

	*observation = (struct observation){.name = "n", .comparison = "=", .value = value};
	step.fact = fact(entity, arena_printf(&arena, "sequences/%s/%zu", sequence->name,
		sequence->step_count + 1), NULL);
	ARENA_APPEND(&arena, sequence->steps, sequence->step_count, step);
	return &sequence->steps[sequence->step_count - 1];
}

/* A plain table of one column with a header. */
static void add_table(struct node *body, const char *cell)
{
	struct node *table = add_node(body, NODE_TABLE, NULL);

	add_node(add_node(add_node(table, NODE_ROW, NULL), NODE_CELL, NULL), NODE_TEXT, "Header");
	add_node(add_node(add_node(table, NODE_ROW, NULL), NODE_CELL, NULL), NODE_TEXT, cell);
}

/* The same method in both models, and its two versions. */
static struct entity *x, *y;

static void both(const char *key, const char *id, enum entity_kind kind)
{
	x = add_entity(&old_model, key, id, kind);
	y = add_entity(&new_model, key, id, kind);
}

static void both_declare(enum entity_kind kind, const char *before, const char *after)
{
	both("thing", "Thing", kind);
	declare(x, before);
	declare(y, after);
}

/* --- what came out ---------------------------------------------------------------------- */

static void note_seen(const struct change *change)
{
	seen_subjects[change->subject] = true;
	seen_kinds[change->kind] = true;
	seen_reasons[change->reason] = true;
}

static void print_change(struct strbuf *out, const struct change *change)
{
	note_seen(change);
	assert_non_null(change->id);
	strbuf_printf(out, "%s %s %s", change_kind_name(change->kind),
		change_subject_name(change->subject), change->name);
	if (change->before != NULL)
		strbuf_printf(out, " <%s>", change->before);
	if (change->after != NULL)
		strbuf_printf(out, "%s <%s>", change->before == NULL ? " ->" : "", change->after);
	if (change->reason != REASON_NONE)
		strbuf_printf(out, " (%s)", change_reason_name(change->reason));
	strbuf_add(out, change->breaking ? " !\n" : "\n");
}

static void print_diff(struct strbuf *out, const struct diff *diff)
{
	for (size_t i = 0; i < diff->locales_removed_count; i++)
		strbuf_printf(out, "removed locale %s\n", diff->locales_removed[i]);
	for (size_t i = 0; i < diff->locales_added_count; i++)
		strbuf_printf(out, "added locale %s\n", diff->locales_added[i]);
	for (size_t i = 0; i < diff->entity_count; i++) {
		const struct entity_changes *entity = &diff->entities[i];

		for (size_t j = 0; j < entity->change_count; j++)
			print_change(out, &entity->changes[j]);
		for (size_t j = 0; j < entity->text_count; j++) {
			strbuf_printf(out, "texts %s", entity->texts[j].locale);
			for (size_t k = 0; k < entity->texts[j].id_count; k++)
				strbuf_printf(out, " %s", entity->texts[j].ids[k]);
			strbuf_addc(out, '\n');
		}
	}
}

/* All changes, a line each: kind subject name <before> <after> (reason) and '!' if it breaks. */
static void expect(const char *lines)
{
	struct diff diff = {0};
	struct strbuf text = {0};

	model_finish(&old_model);
	model_finish(&new_model);
	diff_models(&diff, &old_side, &new_side);
	print_diff(&text, &diff);
	assert_string_equal(strbuf_text(&text), lines);
	assert_int_equal(diff_is_empty(&diff), *lines == '\0');
	strbuf_release(&text);
	diff_release(&diff);
}

/* --- entities --------------------------------------------------------------------------- */

static void test_equal(void **state)
{
	(void)state;
	expect("");
	both_declare(KIND_FUNCTION, "int f(int a);", "int  f( int a );");
	add_status(x, "S_OK", "fine");
	add_status(y, "S_OK", "fine");
	expect("");
}

static void test_entities(void **state)
{
	(void)state;
	add_entity(&old_model, "gone", "Gone", KIND_FUNCTION);
	add_entity(&new_model, "come", "Come", KIND_FUNCTION);
	add_entity(&new_model, "guide", "guide", KIND_ARTICLE);
	expect("added entity Come -> <function>\n"
	       "removed entity Gone <function> !\n"
	       "added article guide -> <article>\n");
}

static void test_moved(void **state)
{
	struct entity *links;

	(void)state;
	x = add_entity(&old_model, "a/one", "One", KIND_FUNCTION);
	y = add_entity(&new_model, "b/one", "One", KIND_FUNCTION);
	x->pages[0].asset_id = y->pages[0].asset_id = "1234";
	add_entity(&old_model, "a/two", "Two", KIND_FUNCTION);
	add_entity(&new_model, "b/two", "Two", KIND_FUNCTION);
	both("links", "links", KIND_ARTICLE); /* to what has moved: the same link */
	links = x;
	add_node(body(links, "intro"), NODE_LINK, NULL)->target = "a/one#x";
	add_node(body(y, "intro"), NODE_LINK, NULL)->target = "b/one#x";
	expect("moved entity One <a/one> <b/one>\n"
	       "moved entity Two <a/two> <b/two>\n");
}

static void test_moved_is_not_guessed(void **state)
{
	(void)state;
	add_entity(&old_model, "a", "Same", KIND_FUNCTION);
	add_entity(&old_model, "b", "Same", KIND_FUNCTION);
	add_entity(&new_model, "c", "Same", KIND_FUNCTION);
	expect("removed entity Same <function> !\n"
	       "removed entity Same <function> !\n"
	       "added entity Same -> <function>\n");
}

static void test_identity(void **state)
{
	(void)state;
	both("a", "IThing.A", KIND_METHOD);
	y->interface = "IOther";
	both("b", "IThing.B", KIND_METHOD);
	y->id = "IThing.C";
	both("c", "Thing", KIND_STRUCTURE);
	y->kind = KIND_UNION;
	expect("changed interface A <IThing> <IOther> !\n"
	       "changed name B <IThing.B> <IThing.C> !\n"
	       "changed kind Thing <structure> <union> !\n");
}

static void test_locales(void **state)
{
	(void)state;
	both("a", "A", KIND_FUNCTION);
	add_page(x, "fr-FR");
	add_page(y, "it-IT");
	both("b", "B", KIND_FUNCTION);
	add_page(x, "fr-FR");
	add_page(y, "zh-CN");
	both("c", "C", KIND_FUNCTION);
	add_page(x, "zh-CN");
	add_page(y, "zh-CN");
	both("d", "D", KIND_FUNCTION);
	add_page(x, "zh-CN");
	expect("removed locale fr-FR\n"
	       "added locale it-IT\n"
	       "added page zh-CN -> <zh-CN/b.md>\n"
	       "removed page zh-CN <zh-CN/d.md>\n");
}

static void test_lost_document(void **state)
{
	static const char *lost[] = {"z.xml", "a.xml"};

	(void)state;
	add_entity(&old_model, "a", "Same", KIND_FUNCTION);
	add_entity(&old_model, "b", "B", KIND_FUNCTION);
	add_entity(&new_model, "c", "Same", KIND_FUNCTION);
	new_side.lost = lost;
	new_side.lost_count = 2;
	expect("no-longer-readable entity Same <function> (document)\n"
	       "removed entity B <function> !\n"
	       "added entity Same -> <function>\n");
	new_side.lost_count = 0;
	old_side.index_damaged = true;
	expect("removed entity Same <function> !\n"
	       "removed entity B <function> !\n"
	       "readable-again entity Same -> <function> (document)\n");
}

/* --- declarations ----------------------------------------------------------------------- */

static void test_signature(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION,
		"HRESULT __stdcall f([in] DWORD a, [in, size_is(a)] BYTE *b, int c = 1);",
		"ULONG __cdecl f([out] DWORD a, [in] WORD *b, int c = 2);");
	expect("changed returns f <HRESULT> <ULONG> !\n"
	       "changed calling-convention f <__stdcall> <__cdecl> !\n"
	       "changed parameter-direction a <in> <out> !\n"
	       "changed parameter-type b <BYTE *> <WORD *> !\n"
	       "removed parameter-attributes b <size_is(a)>\n"
	       "changed parameter-default c <1> <2>\n");
}

static void test_parameters(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a, long b, char c);",
		"int f(int a, int d, long b);");
	expect("removed parameter c <char> !\n"
	       "added parameter d -> <int> !\n");
}

static void test_parameter_names(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a, long b, char c);",
		"int f(int x, long b, char d);");
	expect("changed parameter-name x <a> <x>\n"
	       "changed parameter-name d <c> <d>\n");
}

static void test_parameter_order(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a, long b, char c);",
		"int f(char c, int a, long b);");
	expect("moved parameter c <3/3> <1/3> !\n");
}

static void test_stated_direction(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a, [in] int b);", "int f([in] int a, int b);");
	expect("added parameter-direction a -> <in>\n"
	       "removed parameter-direction b <in>\n");
}

static void test_interface(void **state)
{
	(void)state;
	both_declare(KIND_INTERFACE,
		"[object, uuid(12345678-0000-0000-0000-000000000000)] interface IThing : IUnknown {"
		" HRESULT A(int a); HRESULT B(); HRESULT C(); HRESULT D(); };",
		"[uuid(12345678-0000-0000-0000-00000000000A)] interface IThing : IOther {"
		" HRESULT A(long a); HRESULT E(int e); HRESULT D(); HRESULT B(); };");
	expect("changed uuid IThing <12345678-0000-0000-0000-000000000000> "
	       "<12345678-0000-0000-0000-00000000000a> !\n"
	       "removed attributes IThing <object>\n"
	       "changed base IThing <IUnknown> <IOther> !\n"
	       "changed parameter-type A.a <int> <long> !\n"
	       "moved method B <2/4> <4/4> !\n"
	       "removed method C <HRESULT C()> !\n"
	       "added method E -> <HRESULT E(int e)> !\n");
}

static void test_slots_shift(void **state)
{
	(void)state;
	both_declare(KIND_INTERFACE, "interface I { int A(); int B(); int C(int c); };",
		"interface I { int New(long x); int A(); int B(); int D(int c); };");
	expect("changed method-name D <C> <D> !\n"
	       "added method New -> <int New(long x)> !\n");
}

static void test_body(void **state)
{
	(void)state;
	both_declare(KIND_INTERFACE, "interface I : IUnknown;",
		"interface I : IUnknown { int A(); };");
	expect("added body I -> <interface I : IUnknown { int A(); }>\n");
}

static void test_enumeration(void **state)
{
	(void)state;
	both_declare(KIND_ENUMERATION, "typedef enum { A = 1, B = 2, C = 3, D = 4 } E;",
		"typedef enum { B = 2, A = 7, X = 3, Y = 9 } E;");
	expect("changed enumerator-value A <1> <7> !\n"
	       "changed enumerator-name X <C> <X> !\n"
	       "removed enumerator D <4> !\n"
	       "added enumerator Y -> <9>\n");
}

static void test_structure(void **state)
{
	(void)state;
	both_declare(KIND_STRUCTURE,
		"typedef struct { int a; [string] char *b; long c; union { int u; } n; } S;",
		"typedef struct { int z; char *b; short c; union { int u; int v; } n; char d; } "
		"S;");
	expect("changed field-name z <a> <z> !\n"
	       "removed field-attributes b <string>\n"
	       "changed field-type c <long> <short> !\n"
	       "added field n.v -> <int> !\n"
	       "added field d -> <char> !\n");
}

static void test_coclass(void **state)
{
	(void)state;
	both_declare(KIND_COCLASS, "coclass C { interface IA; interface IB; };",
		"coclass C { interface IB; interface ID; };");
	expect("removed implements IA <interface IA> !\n"
	       "added implements ID -> <interface ID>\n");
}

static void test_declared(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a);", "typedef enum { A } f;");
	expect("changed declared-kind f <function> <enumeration> !\n");
}

static void test_declared_name(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a);", "int g(int a);");
	expect("changed declared-name g <f> <g> !\n");
}

static void test_several_declared(void **state)
{
	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a); int g(long b);",
		"int h(short c); int f(int x);");
	expect("changed parameter-name f.x <a> <x>\n"
	       "removed declared g <int g(long b)> !\n"
	       "added declared h -> <int h(short c)>\n");
}

static void test_declaration_alone(void **state)
{
	(void)state;
	both("a", "A", KIND_FUNCTION);
	declare(x, "int a();");
	both("b", "B", KIND_FUNCTION);
	declare(y, "int b();");
	both("c", "C", KIND_FUNCTION);
	declare(x, "?");
	declare(y, "!");
	expect("removed declaration A <int a()> !\n"
	       "added declaration B -> <int b()>\n"
	       "changed declaration C <?> <!> !\n");
}

/* What a header says of an interface */
static void add_header(struct entity *entity, const char *code)
{
	struct header_declaration *header = arena_alloc(&arena, sizeof *header);

	header->fact = fact(entity, "header", NULL);
	header->fact.witness_count = 0;
	header->file = "x.h";
	header->decls = decl_parse(&arena, code, strlen(code), NULL, NULL, &header->decl_count);
	header->text = decl_text(&arena, header->decls, false);
	entity->header = header;
}

static void test_header(void **state)
{
	(void)state;
	both("a", "IA", KIND_INTERFACE);
	add_header(x, "interface IA { int A(); int B(); };");
	add_header(y, "interface IA { int B(); };");
	both("b", "IB", KIND_INTERFACE);
	add_header(y, "interface IB;");
	expect("removed method A <int A()> !\n"
	       "added header-declaration x.h -> <interface IB>\n");
}

/* --- other facts ------------------------------------------------------------------------ */

static void test_statuses(void **state)
{
	(void)state;
	both("a", "A", KIND_METHOD);
	add_status(x, "S_OK", "fine");
	add_status(x, "E_FAIL", "bad");
	add_status(x, "E_A", "value")->value_known = true;
	add_status(x, "E_B", "moved");
	add_status(y, "E_A", "value")->value_known = true;
	y->statuses[0].value = 0x80000001;
	add_status(y, "S_OK", "fine");
	add_status(y, "E_B", "moved")->section = "remarks";
	add_status(y, "E_NEW", "new");
	expect("removed status E_FAIL !\n"
	       "changed status-value E_A <0x00000000> <0x80000001> !\n"
	       "moved status E_B <return-value> <remarks>\n"
	       "added status E_NEW\n");
}

static void test_lists(void **state)
{
	(void)state;
	both("a", "A", KIND_METHOD);
	add_parameter(x, "p");
	add_parameter(x, "q");
	add_parameter(y, "q")->direction = DIRECTION_OUT;
	add_parameter(y, "r");
	add_member(x, "M", NULL)->target = "m";
	add_member(y, "M", NULL)->target = "n";
	add_member(y, "N", NULL);
	add_requirement(x, "header", "a.h");
	add_requirement(y, "header", "b.h");
	add_requirement(y, "library", "b.dll");
	add_rule(y, "more");
	add_rule(x, "less");
	expect("removed listed-parameter p <in>\n"
	       "changed listed-direction q <in> <out>\n"
	       "added listed-parameter r -> <in>\n"
	       "changed member-target M <m> <n>\n"
	       "added member N\n"
	       "changed header header <a.h> <b.h> !\n"
	       "added requirement library -> <b.dll>\n"
	       "removed rule less\n"
	       "added rule more !\n");
}

static void test_methods_in_tables(void **state)
{
	(void)state;
	both("a", "IA", KIND_INTERFACE);
	add_member(y, "New", NULL);
	both("b", "IB", KIND_INTERFACE);
	declare(x, "interface IB { int A(); };");
	declare(y, "interface IB { int A(); };");
	add_member(y, "New", NULL);
	expect("added listed-method New !\n"
	       "added member New\n");
}

static void test_steps(void **state)
{
	struct sequence *before, *after;

	(void)state;
	both("a", "A", KIND_METHOD);
	before = add_sequence(x, "s");
	after = add_sequence(y, "s");
	after->basis = "addition";
	add_step(x, before, "One", "1");
	add_step(y, after, "One", "5");
	add_step(x, before, "Two", "2");
	add_step(y, after, "Six", "2");
	add_step(x, before, "Three", "3");
	add_step(y, after, "Three", "3");
	expect("added sequence-basis s -> <addition>\n"
	       "changed step-result s/1 <S_OK, n=1> <S_OK, n=5> !\n"
	       "changed step-call s/2 <IThing::Two> <IThing::Six> !\n");
}

static void test_steps_in_between(void **state)
{
	static const char *const methods[] = {"A", "B", "A", "C"};
	struct sequence *before, *after;

	(void)state;
	both("a", "A", KIND_METHOD);
	before = add_sequence(x, "s");
	after = add_sequence(y, "s");
	for (size_t i = 0; i < 4; i++) {
		add_step(x, before, methods[i], "0");
		if (i == 1)
			add_step(y, after, "New", "0");
		if (i != 2)
			add_step(y, after, methods[i], "0");
	}
	add_step(y, after, "Last", "0");
	expect("removed step s/3 <IThing::A: S_OK, n=0> !\n"
	       "added step s/2 -> <IThing::New: S_OK, n=0> !\n"
	       "added step s/5 -> <IThing::Last: S_OK, n=0> !\n");
}

static void test_sequences(void **state)
{
	(void)state;
	both("a", "A", KIND_METHOD);
	add_step(x, add_sequence(x, "1"), "One", "1");
	add_step(x, add_sequence(x, "2"), "Two", "2");
	add_step(y, add_sequence(y, "1"), "Two", "2");
	add_step(y, add_sequence(y, "new"), "New", "2");
	expect("removed sequence 1 <IThing::One: S_OK, n=1>\n"
	       "changed sequence-name 1 <2> <1>\n"
	       "added sequence new -> <IThing::New: S_OK, n=2> !\n");
}

/* Two methods that open and close, linked to each other. */
static struct sequence *add_nesting(struct model *model)
{
	struct entity *opens = add_entity(model, "open", "IThing.Open", KIND_METHOD);
	struct entity *closes = add_entity(model, "close", "IThing.Close", KIND_METHOD);
	struct sequence *sequence = add_sequence(opens, "s");

	add_node(body(opens, "intro"), NODE_LINK, NULL)->target = closes->key;
	add_step(opens, sequence, "Open", "1");
	add_step(opens, sequence, "Close", "0");
	return sequence;
}

static void test_nesting_comes(void **state)
{
	struct sequence *sequence;

	(void)state;
	add_nesting(&new_model);
	sequence = add_nesting(&old_model);
	sequence->step_count = 1;
	expect("added nesting IThing -> <Open-Close> !\n"
	       "added step s/2 -> <IThing::Close: S_OK, n=0> !\n");
}

static void test_pairs(void **state)
{
	struct sequence *sequence;
	struct entity *opens;

	(void)state;
	add_nesting(&old_model);
	sequence = add_nesting(&new_model);
	opens = new_model.entities[0];
	sequence->step_count = 0; /* Open Open Close Close */
	add_step(opens, sequence, "Open", "1");
	add_step(opens, sequence, "Open", "2");
	add_step(opens, sequence, "Close", "1");
	add_step(opens, sequence, "Close", "0");
	expect("changed pair Open-Close <outermost> <outermost; holds: Open-Close> !\n"
	       "added step s/2 -> <IThing::Open: S_OK, n=2> !\n"
	       "added step s/3 -> <IThing::Close: S_OK, n=1> !\n");
}

/* --- what cannot be read ---------------------------------------------------------------- */

static void test_code_without_declaration(void **state)
{
	(void)state;
	both("a", "A", KIND_FUNCTION);
	declare(x, "int a();");
	declare(y, "@@@");
	both("b", "B", KIND_FUNCTION);
	declare(x, "@@@");
	declare(y, "int b();");
	both("c", "C", KIND_FUNCTION);
	declare(x, "int c(int x);");
	add_node(add_node(body(y, "syntax"), NODE_PARAGRAPH, NULL), NODE_TEXT, "int c(int x);");
	body(x, "syntax");
	both("d", "D", KIND_FUNCTION);
	declare(x, "int d();");
	add_node(body(x, "syntax"), NODE_FACTS, FACTS_DECLARATION);
	add_node(body(y, "syntax"), NODE_PRE, "int d();");
	expect("no-longer-readable declaration A <int a()> (code)\n"
	       "readable-again declaration B -> <int b()> (code)\n"
	       "no-longer-readable declaration C <int c(int x)> (text)\n"
	       "no-longer-readable declaration D <int d()> (code)\n");
}

static void test_declaration_runs_on(void **state)
{
	(void)state;
	both("a", "A", KIND_METHOD);
	declare(x, "int a();");
	add_status(x, "S_OK", "fine");
	add_node(body(x, "return-value"), NODE_FACTS, FACTS_RETURNS);
	add_rule(x, "rule");
	add_node(body(x, "rules"), NODE_FACTS, "rules/rule");
	body(x, "see-also");
	declare(y, "int a();\n## <a name=\"return-value\"></a>Return\n|A|B|\n|`S_OK`|fine|\n"
		   "## <a name=\"rules\"></a>Rules\nwords\n## see-also\n");
	expect("no-longer-readable declaration A <int a()> (section)\n"
	       "no-longer-readable status S_OK (text)\n"
	       "no-longer-readable rule rule (section)\n");
}

static void test_parts_in_code(void **state)
{
	(void)state;
	both_declare(KIND_INTERFACE, "interface I { int A(); int B(int b); int C(); };",
		"interface I { int A(); int C(); };");
	y->declaration->code = "interface I { int A(); int (B (int b); /* int X(); */ int C(); };";
	expect("removed method B <int B(int b)> !\n");
	y->declaration->code = "interface I { int A(); int B (int b; /* int X(); */ int C(); };";
	expect("no-longer-readable method B <int B(int b)> (code)\n");
	y->declaration->code = "interface I { int A(); /* int B (int b); */ int C(); };";
	expect("removed method B <int B(int b)> !\n");
}

static void test_tables(void **state)
{
	(void)state;
	both("a", "A", KIND_METHOD); /* in its section */
	add_status(x, "S_OK", "fine");
	body(x, "return-value");
	add_table(body(y, "return-value"), "S_OK");
	both("b", "B", KIND_METHOD); /* in another one: an example */
	add_status(x, "S_OK", "fine");
	body(x, "return-value");
	body(x, "remarks");
	body(y, "return-value");
	add_table(body(y, "remarks"), "S_OK");
	both("c", "C", KIND_METHOD); /* its words, where the symbol is damaged */
	add_status(x, "S_OK", "the very words");
	add_table(body(y, "return-value"), "the very words");
	body(x, "return-value");
	both("d", "D", KIND_METHOD); /* readable again */
	add_table(body(x, "return-value"), "S_OK");
	add_status(y, "S_OK", "fine");
	body(y, "return-value");
	both("e", "E", KIND_METHOD); /* in prose */
	add_status(x, "S_OK", "fine");
	body(x, "return-value");
	add_node(add_node(body(y, "return-value"), NODE_PARAGRAPH, NULL), NODE_TEXT, "See S_OK.");
	expect("no-longer-readable status S_OK (table)\n"
	       "removed status S_OK !\n"
	       "texts en-US B/remarks\n"
	       "no-longer-readable status S_OK (table)\n"
	       "readable-again status S_OK (table)\n"
	       "removed status S_OK !\n"
	       "texts en-US E/return-value\n");
}

static void test_table_without_rule(void **state)
{
	(void)state;
	both("a", "A", KIND_INTERFACE);
	declare(x, "interface A { int M(); };");
	declare(y, "interface A { int M(); };");
	add_member(x, "M", "what it does");
	add_node(add_node(body(y, "methods"), NODE_PARAGRAPH, NULL), NODE_TEXT,
		"|Method|Text| |M|what it does|");
	body(x, "methods");
	expect("no-longer-readable member M (text)\n");
}

static void test_sequence_table(void **state)
{
	struct sequence *sequence;
	struct node *row;

	(void)state;
	add_nesting(&old_model);
	sequence = add_nesting(&new_model);
	sequence->steps = NULL;
	sequence->step_count = 0;
	new_model.entities[0]->sequence_count = 0;
	row = add_node(add_node(body(new_model.entities[0], "remarks"), NODE_TABLE, NULL), NODE_ROW,
		NULL);
	add_node(add_node(row, NODE_CELL, NULL), NODE_CODE, "IThing::Open");
	expect("no-longer-readable nesting IThing <Open-Close> (basis)\n"
	       "no-longer-readable sequence s <IThing::Open: S_OK, n=1; IThing::Close: S_OK, n=0> "
	       "(table)\n");
}

static void test_plain_text(void **state)
{
	struct node *paragraph;

	(void)state;
	both("a", "A", KIND_METHOD);
	add_parameter(x, "size");
	paragraph = add_node(body(y, "syntax"), NODE_PARAGRAPH, NULL);
	add_node(paragraph, NODE_CODE, "size");
	add_node(paragraph, NODE_TEXT, "\n");
	body(x, "syntax");
	add_requirement(x, "header", "a.h");
	add_node(add_node(body(y, "remarks"), NODE_PARAGRAPH, NULL), NODE_TEXT, "header: a.h");
	body(x, "remarks");
	add_rule(x, "rule");
	add_node(body(y, "intro"), NODE_HEADING, NULL)->target = "rule";
	body(x, "intro");
	expect("no-longer-readable listed-parameter size <in> (text)\n"
	       "no-longer-readable header header <a.h> (text)\n"
	       "no-longer-readable rule rule (text)\n");
}

static void test_disputed(void **state)
{
	(void)state;
	both("a", "A", KIND_METHOD);
	add_status(x, "E_A", NULL);
	add_status(y, "E_A", NULL)->fact.disputed = true;
	add_status(x, "E_B", NULL)->fact.disputed = true;
	add_status(y, "E_B", NULL);
	add_status(x, "E_C", NULL)->fact.disputed = true;
	add_status(y, "E_D", NULL)->fact.disputed = true;
	both_declare(KIND_FUNCTION, "int f(int a);", "int f(long a);");
	x->declaration->fact.disputed = y->declaration->fact.disputed = true;
	expect("no-longer-readable status E_A (disputed)\n"
	       "readable-again status E_B (disputed)\n"
	       "removed status E_C (disputed)\n"
	       "added status E_D (disputed)\n"
	       "changed parameter-type a <int> <long> (disputed)\n");
}

/* --- texts ------------------------------------------------------------------------------ */

static void test_texts(void **state)
{
	struct witness *witnesses;

	(void)state;
	both("a", "A", KIND_METHOD);
	add_page(x, "fr-FR");
	add_page(y, "fr-FR");
	add_status(x, "S_OK", "fine");
	add_status(y, "S_OK", "very fine");
	witnesses = arena_alloc(&arena, 2 * sizeof *witnesses);
	witnesses[0] = y->statuses[0].fact.witnesses[0];
	witnesses[1] = (struct witness){.page = 1, .text = words("bien")};
	y->statuses[0].fact.witnesses = witnesses;
	y->statuses[0].fact.witness_count = 2;
	add_node(body(x, "remarks"), NODE_COMMENT, "a comment is no text");
	add_node(body(y, "remarks"), NODE_FACTS, "returns");
	y->pages[1].title = "titre";
	body(y, "more");
	add_member(x, "M", "same");
	add_member(y, "M", "same")->fact.witnesses[0].label = words("the method M");
	expect("texts en-US A/returns/S_OK A/members/M A/more\n"
	       "texts fr-FR A A/returns/S_OK\n");
}

/* --- tools ------------------------------------------------------------------------------ */

static void test_match(void **state)
{
	static const char *const before[] = {"a", "b", "a", NULL, "c", "a"};
	static const char *const after[] = {"c", "a", "a", "d", NULL};
	struct match match;
	const bool *kept;

	(void)state;
	match_init(&match, &arena, 6, 5);
	match_keys(&match, before, after, true);
	assert_int_equal(match.after_of[4], 0);
	assert_int_equal(match.after_of[0], MATCH_NONE);
	match_keys(&match, before, after, false);
	assert_int_equal(match.after_of[0], 1);
	assert_int_equal(match.after_of[2], 2);
	assert_int_equal(match.after_of[5], MATCH_NONE);
	assert_int_equal(match.before_of[3], MATCH_NONE);
	kept = match_in_order(&match);
	assert_true(kept[0] && kept[2]);
	assert_false(kept[4] || kept[5]);
}

static void test_breaking_table(void **state)
{
	(void)state;
	for (enum change_subject subject = 0; subject < SUBJECT_COUNT; subject++) {
		assert_false(change_breaks(subject, CHANGE_UNREADABLE));
		assert_false(change_breaks(subject, CHANGE_READABLE));
		assert_true(*change_subject_name(subject) != '\0');
	}
	assert_true(change_breaks(SUBJECT_STATUS, CHANGE_REMOVED));
	assert_false(change_breaks(SUBJECT_STATUS, CHANGE_ADDED));
	assert_true(change_breaks(SUBJECT_METHOD, CHANGE_ADDED));
	assert_true(change_breaks(SUBJECT_METHOD, CHANGE_MOVED));
}

static void test_json(void **state)
{
	struct json json = {0};

	(void)state;
	json_object_open(&json, NULL);
	json_string(&json, "a\"\\\n\x01", "\xC3\xA9\xFFx\x7F");
	json_string(&json, "none", NULL);
	json_array_open(&json, "list");
	json_number(&json, NULL, 12);
	json_bool(&json, NULL, true);
	json_array_close(&json);
	json_array_open(&json, "empty");
	json_array_close(&json);
	json_object_close(&json);
	assert_string_equal(strbuf_text(&json.text),
		"{\n  \"a\\\"\\\\\\n\\u0001\": \"\xC3\xA9\xEF\xBF\xBDx\\u007f\",\n"
		"  \"none\": null,\n"
		"  \"list\": [\n    12,\n    true\n  ],\n  \"empty\": []\n}\n");
	json_release(&json);
}

static void test_text(void **state)
{
	struct diff diff = {0};
	struct strbuf text = {0};

	(void)state;
	both_declare(KIND_FUNCTION, "int f(int a);", "int f(long a);");
	add_status(y, "E_\x1b[31m\xC2\x9BX\n", NULL);
	add_page(y, "fr-FR");
	model_finish(&old_model);
	model_finish(&new_model);
	diff_models(&diff, &old_side, &new_side);
	diff_text_write(&text, &diff, false);
	assert_string_equal(strbuf_text(&text), "+ added: language fr-FR\nThing (thing)\n"
		"  ~ changed: parameter type a: int -> long [breaking]\n"
		"  + added: status E_ [31m X \n");
	strbuf_cut(&text, 0);
	diff_text_write(&text, &diff, true);
	assert_non_null(strstr(strbuf_text(&text), "\033[1mThing\033[0m (thing)\n"
		"\033[33m  ~ changed: parameter type \033[0ma: int -> long "
		"\033[1;31m[breaking]\033[0m"));
	strbuf_release(&text);
	diff_release(&diff);
}

/* The last: has every subject, kind and reason been seen above? */
static void test_all_seen(void **state)
{
	(void)state;
	for (enum change_subject subject = 0; subject < SUBJECT_COUNT; subject++) {
		if (!seen_subjects[subject])
			fail_msg("no test for '%s'", change_subject_name(subject));
	}
	for (enum change_kind kind = 0; kind < CHANGE_KIND_COUNT; kind++)
		assert_true(seen_kinds[kind]);
	for (enum change_reason reason = 0; reason < REASON_COUNT; reason++)
		assert_true(seen_reasons[reason]);
}

#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, set_up, tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		TEST(equal), TEST(entities), TEST(moved), TEST(moved_is_not_guessed),
		TEST(identity), TEST(locales), TEST(lost_document), TEST(signature),
		TEST(parameters),
		TEST(parameter_names), TEST(parameter_order), TEST(stated_direction),
		TEST(interface), TEST(slots_shift), TEST(body), TEST(enumeration), TEST(structure),
		TEST(coclass), TEST(declared), TEST(declared_name), TEST(several_declared),
		TEST(declaration_alone), TEST(header), TEST(statuses), TEST(lists),
		TEST(methods_in_tables),
		TEST(steps), TEST(steps_in_between), TEST(sequences), TEST(nesting_comes),
		TEST(pairs), TEST(code_without_declaration), TEST(declaration_runs_on),
		TEST(parts_in_code), TEST(tables), TEST(table_without_rule), TEST(sequence_table),
		TEST(plain_text), TEST(disputed), TEST(texts), TEST(match), TEST(breaking_table),
		TEST(json), TEST(text), TEST(all_seen),
	};

	return cmocka_run_group_tests_name("diff", tests, NULL, NULL);
}
