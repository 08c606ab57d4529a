/* The spec: what is written is read back whole; what is damaged costs one entity and no more. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "back/spec_write.h"
#include "base/file.h"
#include "base/str.h"
#include "base/strbuf.h"
#include "front/spec_read.h"
#include "model/digest.h"
#include "model/spec.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static struct arena arena; /* of the running test */
static char *folder;       /* of the running test */

/* --- folders ---------------------------------------------------------------------------- */

static int set_up(void **state)
{
	const char *build = getenv("BUILD");
	char *top = arena_printf(&arena, "%s/test-tmp", build != NULL ? build : "build");

	(void)state;
	if (folder_make(top) == -1)
		return -1;
	folder = mkdtemp(arena_printf(&arena, "%s/spec.XXXXXX", top));
	return folder != NULL ? 0 : -1;
}

static int tear_down(void **state)
{
	int rc = system(arena_printf(&arena, "rm -rf '%s'", folder));

	(void)state;
	arena_release(&arena);
	return rc;
}

static char *below(const char *name)
{
	return arena_printf(&arena, "%s/%s", folder, name);
}

static char *slurp(const char *path, size_t *length)
{
	char *data = file_read(&arena, path, SIZE_MAX / 4, length);

	if (data == NULL)
		fail_msg("cannot read %s", path);
	return data;
}

static char *load(const char *name)
{
	size_t length;

	return slurp(below(name), &length);
}

static void store(const char *name, const char *text, size_t length)
{
	assert_int_equal(file_write(below(name), text, length), 0);
}

/* Does every document below `path` hold what the schema asks for? True without xmllint. */
static bool is_valid(const char *path)
{
	if (system("command -v xmllint >/dev/null 2>&1") != 0)
		return true;
	return system(arena_printf(&arena, "find '%s' -name '*.xml' -exec "
		"xmllint --noout --relaxng spec/stele.rng {} + >'%s/xmllint.txt' 2>&1", path,
		folder)) == 0;
}

/* --- comparing models ------------------------------------------------------------------- */

#define SAME(a, b, member) assert_true((a)->member == (b)->member)
#define SAME_TEXT(a, b, member) same_text((a)->member, (b)->member, __LINE__)
#define SAME_EACH(a, b, items, count, same)                                                        \
	do {                                                                                       \
		SAME(a, b, count);                                                                 \
		for (size_t i_ = 0; i_ < (a)->count; i_++)                                         \
			same(&(a)->items[i_], &(b)->items[i_]);                                    \
	} while (0)

static void same_text(const char *a, const char *b, int line)
{
	if (!str_equal(a, b))
		fail_msg("line %d: '%s' is not '%s'", line, a != NULL ? a : "(null)",
			b != NULL ? b : "(null)");
}

static void same_string(const char *const *a, const char *const *b)
{
	same_text(*a, *b, __LINE__);
}

static void same_node(const struct node *a, const struct node *b)
{
	SAME(a, b, kind);
	SAME(a, b, number);
	SAME_TEXT(a, b, text);
	SAME_TEXT(a, b, target);
	if (a->kind != NODE_TEXT) {
		SAME(a, b, line);
		SAME(a, b, column);
	}
	assert_true((a->first == NULL) == (b->first == NULL));
	for (a = a->first, b = b->first; a != NULL && b != NULL; a = a->next, b = b->next) {
		same_node(a, b);
		assert_true((a->next == NULL) == (b->next == NULL));
	}
}

static void same_witness(const struct witness *a, const struct witness *b)
{
	SAME(a, b, page);
	SAME(a, b, line);
	SAME(a, b, column);
	SAME_TEXT(a, b, value);
	assert_true((a->text == NULL) == (b->text == NULL));
	if (a->text != NULL)
		same_node(a->text, b->text);
	assert_true((a->label == NULL) == (b->label == NULL));
	if (a->label != NULL)
		same_node(a->label, b->label);
}

static void same_fact(const struct fact *a, const struct fact *b)
{
	SAME_TEXT(a, b, id);
	SAME(a, b, disputed);
	SAME_EACH(a, b, witnesses, witness_count, same_witness);
}

static void same_attribute(const struct decl_attribute *a, const struct decl_attribute *b)
{
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, value);
}

static void same_type(const struct decl_type *a, const struct decl_type *b)
{
	SAME_TEXT(a, b, base);
	SAME(a, b, is_const);
	SAME(a, b, pointers);
	SAME(a, b, is_reference);
	SAME_TEXT(a, b, array);
}

static void same_variable(const struct decl_variable *a, const struct decl_variable *b)
{
	SAME_TEXT(a, b, name);
	same_type(&a->type, &b->type);
	SAME(a, b, direction);
	SAME_EACH(a, b, attributes, attribute_count, same_attribute);
	SAME_TEXT(a, b, initial);
	SAME(a, b, line);
	SAME(a, b, column);
}

static void same_enumerator(const struct decl_enumerator *a, const struct decl_enumerator *b)
{
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, expression);
	SAME(a, b, value);
	SAME(a, b, value_known);
	SAME(a, b, line);
	SAME(a, b, column);
}

static void same_decl(const struct decl *a, const struct decl *b)
{
	SAME(a, b, kind);
	SAME_TEXT(a, b, name);
	SAME_EACH(a, b, attributes, attribute_count, same_attribute);
	SAME(a, b, line);
	SAME(a, b, column);
	same_type(&a->returns, &b->returns);
	SAME_TEXT(a, b, convention);
	SAME_EACH(a, b, parameters, parameter_count, same_variable);
	SAME_TEXT(a, b, base);
	SAME_EACH(a, b, members, member_count, same_decl);
	SAME(a, b, has_body);
	SAME_EACH(a, b, fields, field_count, same_variable);
	SAME_EACH(a, b, enumerators, enumerator_count, same_enumerator);
	SAME_TEXT(a, b, alias);
}

static void same_page(const struct page *a, const struct page *b)
{
	SAME_TEXT(a, b, file);
	SAME_TEXT(a, b, locale);
	SAME_TEXT(a, b, title);
	SAME(a, b, title_line);
	SAME_TEXT(a, b, title_anchor);
	SAME_TEXT(a, b, asset_id);
	SAME_TEXT(a, b, date);
	SAME_TEXT(a, b, translation);
	SAME_TEXT(a, b, commit);
	SAME_EACH(a, b, api_names, api_name_count, same_string);
}

static void same_declaration(const struct declaration *a, const struct declaration *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, code);
	SAME_TEXT(a, b, language);
	SAME_TEXT(a, b, text);
	SAME_EACH(a, b, decls, decl_count, same_decl);
}

static void same_parameter(const struct parameter *a, const struct parameter *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, name);
	SAME(a, b, direction);
}

static void same_status(const struct status *a, const struct status *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, symbol);
	SAME_TEXT(a, b, section);
	SAME(a, b, value);
	SAME(a, b, value_known);
}

static void same_observation(const struct observation *a, const struct observation *b)
{
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, comparison);
	SAME_TEXT(a, b, value);
}

static void same_step(const struct step *a, const struct step *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, task);
	SAME_TEXT(a, b, interface);
	SAME_TEXT(a, b, method);
	SAME(a, b, has_arguments);
	SAME_EACH(a, b, arguments, argument_count, same_string);
	SAME_EACH(a, b, statuses, status_count, same_string);
	SAME_EACH(a, b, observations, observation_count, same_observation);
}

static void same_sequence(const struct sequence *a, const struct sequence *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, basis);
	SAME_EACH(a, b, steps, step_count, same_step);
}

static void same_member(const struct member *a, const struct member *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, target);
}

static void same_requirement(const struct requirement *a, const struct requirement *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, value);
}

static void same_rule(const struct rule_fact *a, const struct rule_fact *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, name);
}

static void same_section(const struct section *a, const struct section *b)
{
	same_fact(&a->fact, &b->fact);
	SAME_TEXT(a, b, anchor);
	SAME(a, b, level);
	SAME_EACH(a, b, bodies, body_count, same_witness);
}

static void same_entity(struct entity *const *left, struct entity *const *right)
{
	const struct entity *a = *left, *b = *right;

	SAME_TEXT(a, b, key);
	SAME_TEXT(a, b, id);
	SAME_TEXT(a, b, name);
	SAME_TEXT(a, b, interface);
	SAME(a, b, kind);
	SAME_EACH(a, b, pages, page_count, same_page);
	assert_true((a->declaration == NULL) == (b->declaration == NULL));
	if (a->declaration != NULL)
		same_declaration(a->declaration, b->declaration);
	SAME_EACH(a, b, parameters, parameter_count, same_parameter);
	SAME_EACH(a, b, statuses, status_count, same_status);
	SAME_EACH(a, b, sequences, sequence_count, same_sequence);
	SAME_EACH(a, b, members, member_count, same_member);
	SAME_EACH(a, b, requirements, requirement_count, same_requirement);
	SAME_EACH(a, b, rules, rule_count, same_rule);
	SAME_EACH(a, b, sections, section_count, same_section);
}

static void same_model(const struct model *a, const struct model *b)
{
	SAME_TEXT(a, b, source_locale);
	SAME_EACH(a, b, locales, locale_count, same_string);
	SAME_EACH(a, b, entities, entity_count, same_entity);
	SAME(a, b, page_count);
	SAME(a, b, nesting_count);
	same_text(a->digest, b->digest, __LINE__);
}

/* --- building models -------------------------------------------------------------------- */

/* Strings that writers of XML get wrong. The last does not look the same in every reader. */
static const char *const awkward[] = {
	"]]>", "<&\">'", " ", "  two  runs  ", "\n", " leading and trailing\n\n", "\ttab\t",
	"a\rb\r\n",
	"\xC2\x85next line\xE2\x80\xA8", "\xD8\xA7\xD9\x84\xD9\x88\xD8\xA7\xD8\xAC\xD9\x87\xD8\xA9",
	"\xF0\x9F\x98\x80\xF0\x9F\x87\xAE\xF0\x9F\x87\xB9", "&amp;#13;<!--x--><?y?>", "",
	"\xEF\xBB\xBF\xE3\x80\x8C\xE5\x80\xA4\xE3\x80\x8D", "\xC2\x9B\x7F",
};

static struct node *node(struct node *parent, enum node_kind kind, const char *text,
	const char *target)
{
	struct node *made = node_new(&arena, kind);

	made->text = text;
	made->target = target;
	if (parent != NULL)
		node_add(parent, made);
	if (kind != NODE_TEXT && kind != NODE_BREAK && kind != NODE_ROOT) {
		made->line = 40;
		made->column = kind == NODE_RULE ? 0 : 7;
	}
	return made;
}

static struct node *words(const char *text)
{
	struct node *root = node(NULL, NODE_ROOT, NULL, NULL);

	if (text[0] != '\0') /* empty text nodes are not kept */
		node(root, NODE_TEXT, text, NULL);
	return root;
}

static void add_inlines(struct node *to)
{
	struct node *child;

	node(to, NODE_CODE, "a  `b` ", NULL);
	node(to, NODE_TEXT, " ", NULL);
	node(node(to, NODE_EMPH, NULL, NULL), NODE_TEXT, " ", NULL);
	node(node(to, NODE_STRONG, NULL, NULL), NODE_CODE, "", NULL);
	child = node(to, NODE_LINK, NULL, "ithing-interface.md?a=1&b=\"2\"#x");
	node(child, NODE_IMAGE, NULL, "");
	node(child, NODE_TEXT, "link]]>", NULL);
	node(to, NODE_BREAK, NULL, NULL);
	node(to, NODE_DIRECTION, "[in]", NULL);
	node(to, NODE_INCLUDE, "token <x>", "../includes/token.md");
	node(to, NODE_RAW, "<br\n/>", NULL);
	node(to, NODE_TEXT, "\nend", NULL);
}

static void add_table(struct node *to)
{
	struct node *table = node(to, NODE_TABLE, NULL, NULL);

	for (size_t i = 0; i < 2; i++) {
		struct node *row = node(table, NODE_ROW, NULL, NULL);

		for (size_t j = 0; j < 2; j++)
			node(node(row, NODE_CELL, NULL, NULL), NODE_TEXT, awkward[i + j], NULL);
		node(row, NODE_CELL, NULL, NULL);
	}
}

/* Every kind of node, in every layout. */
static struct node *everything(void)
{
	struct node *root = node(NULL, NODE_ROOT, NULL, NULL), *child, *item;

	add_inlines(node(root, NODE_PARAGRAPH, NULL, NULL));
	for (size_t i = 0; i < COUNT(awkward); i++) {
		child = node(root, NODE_PARAGRAPH, NULL, NULL);
		if (awkward[i][0] != '\0')
			node(child, NODE_TEXT, awkward[i], NULL);
		node(root, NODE_PRE, awkward[i], i % 2 == 0 ? awkward[i] : NULL);
		node(root, NODE_COMMENT, awkward[i], NULL);
		node(root, NODE_RAW, awkward[i], NULL);
	}
	child = node(root, NODE_HEADING, NULL, "anchor");
	child->number = 3;
	node(child, NODE_TEXT, "Heading", NULL);
	node(root, NODE_HEADING, NULL, NULL)->number = 6;
	item = node(node(root, NODE_LIST, NULL, NULL), NODE_ITEM, NULL, NULL);
	add_inlines(item); /* lines and blocks side by side */
	node(item, NODE_PARAGRAPH, NULL, NULL);
	child = node(root, NODE_ORDERED_LIST, NULL, NULL);
	child->number = 17;
	item = node(child, NODE_ITEM, NULL, NULL);
	node(item, NODE_TEXT, " \n", NULL); /* only white space beside a block */
	node(item, NODE_PARAGRAPH, NULL, NULL);
	node(item, NODE_RAW, "", NULL);
	node(child, NODE_ITEM, NULL, NULL);
	node(node(root, NODE_QUOTE, NULL, NULL), NODE_PARAGRAPH, NULL, NULL);
	add_table(node(root, NODE_ALERT, "NOTE", NULL));
	add_table(root);
	node(root, NODE_RULE, NULL, NULL);
	node(root, NODE_FACTS, FACTS_DECLARATION, NULL);
	child = node(root, NODE_FACTS, FACTS_SEQUENCE "nested", NULL);
	node(node(child, NODE_CELL, NULL, NULL), NODE_TEXT, "Call", NULL);
	node(root, NODE_ROOT, NULL, NULL);
	for (int kind = 0; kind < NODE_KIND_COUNT; kind++)
		assert_non_null(node_find(root, (enum node_kind)kind));
	return root;
}

static struct fact fact(const char *id, const char *text, const char *value)
{
	struct fact made = {.id = id, .witness_count = 3, .disputed = value != NULL};

	made.witnesses = arena_alloc(&arena, 3 * sizeof made.witnesses[0]);
	made.witnesses[0] = (struct witness){.page = 0, .line = 12, .column = 3,
		.text = words(text)};
	made.witnesses[1] = (struct witness){.page = 1, .line = 13, .value = value,
		.label = value != NULL ? words(text) : NULL};
	made.witnesses[2] = (struct witness){.page = 2, .text = words(text), .value = value};
	return made;
}

static const struct decl_attribute some_attributes[] = {
	{"uuid", "01234567-89ab-cdef-0123-456789abcdef"}, {"local", NULL}, {"string", ""},
};

static const struct decl_variable some_variables[] = {
	{"size", {.base = "SIZE_T"}, DIRECTION_IN, NULL, 0, NULL, 2, 17},
	{"", {.base = "WCHAR", .is_const = true, .pointers = 2, .array = "[]"},
		DIRECTION_IN | DIRECTION_OUT, some_attributes, 3, "\"<a&b>\"", 3, 0},
	{"r", {.base = "struct _S", .pointers = 1, .is_reference = true, .array = "[2][3]"},
		DIRECTION_OUT, NULL, 0, "", 0, 0},
	{"f", {.base = "int"}, 0, some_attributes, 1, NULL, 4, 1},
};

static const struct decl_enumerator some_enumerators[] = {
	{"FIRST", NULL, 0, true, 2, 5},
	{"LOWEST", "-0x7fffffffffffffff - 1", INT64_MIN, true, 3, 5},
	{"HIGHEST", "1 << 62", INT64_MAX, true, 0, 0},
	{"UNKNOWN", "ELSEWHERE + 1", 0, false, 5, 5},
};

static const struct decl inner[] = {
	{.kind = DECL_FUNCTION, .name = "DoIt", .returns = {.base = "HRESULT"},
		.convention = "STDMETHODCALLTYPE", .parameters = some_variables,
		.parameter_count = 4, .line = 3, .column = 9},
	{.kind = DECL_STRUCTURE, .name = "", .fields = some_variables, .field_count = 4,
		.has_body = true, .alias = "S"},
	{.kind = DECL_UNION, .name = "U", .fields = some_variables, .field_count = 1},
	{.kind = DECL_INTERFACE, .name = "INone"},
};

static const struct decl some_decls[] = {
	{.kind = DECL_INTERFACE, .name = "IThing", .base = "IUnknown", .has_body = true,
		.attributes = some_attributes, .attribute_count = 3, .members = inner,
		.member_count = 1, .line = 2, .column = 11},
	{.kind = DECL_OTHER, .name = ""},
	{.kind = DECL_CLASS, .name = "C", .base = "", .members = inner, .member_count = 4},
	{.kind = DECL_COCLASS, .name = "Thing", .members = inner + 3, .member_count = 1},
	{.kind = DECL_ENUMERATION, .name = "E", .enumerators = some_enumerators,
		.enumerator_count = 4, .has_body = true, .alias = "E_ALIAS"},
	{.kind = DECL_STRUCTURE, .name = "S", .fields = some_variables, .field_count = 4,
		.members = inner + 1, .member_count = 2},
	{.kind = DECL_FUNCTION_POINTER, .name = "CALLBACK", .returns = {.base = "void",
		.is_const = true, .pointers = 1}, .convention = ""},
};

static struct entity *entity(const char *key, const char *id, enum entity_kind kind)
{
	static const char *const api_names[] = {"IThing.DoIt", "", "<thing>"};
	static const struct page pages[] = {
		{"en-us/a.md", "en-US", "IThing::DoIt & co.", 17, "do-it", "83de691d", "03/30/2017",
			NULL, NULL, api_names, 3},
		{"fr-fr/a.md", "fr-FR", "", 0, "", "", "", "", "", NULL, 0},
		{"zh-hant/<a>.md", "zh-Hant-TW", "\xE4\xB8\xAD \xE6\x96\x87", 3, "x\ty", NULL,
			NULL, "MT", "0123abcd", api_names, 1},
	};
	struct entity *made = arena_alloc(&arena, sizeof *made);

	made->arena = &arena;
	made->key = key;
	made->id = id;
	made->name = strrchr(id, '.') != NULL ? strrchr(id, '.') + 1 : id;
	made->interface = kind == KIND_METHOD ? "IThing" : NULL;
	made->kind = kind;
	made->pages = arena_alloc(&arena, sizeof pages);
	memcpy(made->pages, pages, sizeof pages);
	made->page_count = COUNT(pages);
	return made;
}

static void add_declaration(struct entity *to)
{
	struct declaration *made = arena_alloc(&arena, sizeof *made);

	*made = (struct declaration){
		.fact = fact("IThing.DoIt/declaration", "", "HRESULT DoIt()\nHRESULT (x)\n"),
		.code = "\nHRESULT DoIt (\r\n\t[in] SIZE_T a<b&c>\n);\n\n",
		.language = "c++", .text = "HRESULT DoIt()", .decls = some_decls,
		.decl_count = COUNT(some_decls),
	};
	to->declaration = made;
}

static void add_sequences(struct entity *to)
{
	static const char *const arguments[] = {"0x1", "out a", "", " \"<&>\" "};
	static const char *const statuses[] = {"S_OK", "E_FAIL"};
	static const struct observation observations[] = {
		{"layers", "=", "1"}, {"elapsed", ">=", "10 ms"}, {"out", "<", ""},
		{"x", ">", "<&>"}, {"y", "<=", "0"},
	};
	struct step steps[] = {
		{.fact = fact("q/1", "a", NULL), .interface = "IThing", .method = "Open",
			.statuses = statuses, .status_count = 2},
		{.fact = fact("q/2", "b", NULL), .interface = "IThing", .method = "Shut",
			.has_arguments = true},
		{.fact = fact("q/3", "c", ""), .task = "t1", .interface = "IThing", .method = "Do",
			.has_arguments = true, .arguments = arguments, .argument_count = 4,
			.observations = observations, .observation_count = 5},
	};
	struct sequence sequences[] = {
		{.fact = fact("IThing.DoIt/sequences/nested", "a", NULL), .name = "nested",
			.basis = "page#remarks", .step_count = 2},
		{.fact = fact("IThing.DoIt/sequences/1", "a", NULL), .name = "1", .step_count = 3},
		{.fact = {.id = "IThing.DoIt/sequences/2"}, .name = "2", .basis = ""},
	};

	sequences[0].steps = sequences[1].steps = arena_alloc(&arena, sizeof steps);
	memcpy(sequences[0].steps, steps, sizeof steps);
	to->sequences = arena_alloc(&arena, sizeof sequences);
	memcpy(to->sequences, sequences, sizeof sequences);
	to->sequence_count = COUNT(sequences);
}

static void add_parameters(struct entity *to)
{
	to->parameters = arena_alloc(&arena, 4 * sizeof to->parameters[0]);
	to->parameter_count = 4;
	for (unsigned i = 0; i < 4; i++)
		to->parameters[i] = (struct parameter){
			.fact = fact(arena_printf(&arena, "p/%u", i), awkward[i], awkward[i + 3]),
			.name = "name", .direction = i};
}

static void add_statuses(struct entity *to)
{
	to->statuses = arena_alloc(&arena, COUNT(awkward) * sizeof to->statuses[0]);
	to->status_count = COUNT(awkward);
	for (size_t i = 0; i < COUNT(awkward); i++)
		to->statuses[i] = (struct status){
			.fact = fact(arena_printf(&arena, "s/%zu", i), awkward[i], awkward[i]),
			.symbol = arena_printf(&arena, "E_%zu", i), .section = awkward[i],
			.value = i == 0 ? 0 : 0x80131020u + (uint32_t)i, .value_known = true};
	to->statuses[1].value = 0;
	to->statuses[1].value_known = false;
}

static void add_others(struct entity *to)
{
	struct member members[] = {
		{fact("m/1", "x", NULL), "DoIt", "sub/ithing-doit-method"},
		{fact("m/2", "y", NULL), "Other", NULL},
	};
	struct requirement requirements[] = {
		{fact("r/header", "x", "Thing. h"), "header", "Thing.h"},
		{fact("r/other-1", "", NULL), "other-1", NULL},
		{fact("r/library", " ", NULL), "library", ""},
	};
	struct rule_fact rules[] = {{fact("rules/one", "words", NULL), "one"}};

	to->members = memcpy(arena_alloc(&arena, sizeof members), members, sizeof members);
	to->member_count = COUNT(members);
	to->requirements = memcpy(arena_alloc(&arena, sizeof requirements), requirements,
		sizeof requirements);
	to->requirement_count = COUNT(requirements);
	to->rules = memcpy(arena_alloc(&arena, sizeof rules), rules, sizeof rules);
	to->rule_count = COUNT(rules);
}

static void add_sections(struct entity *to)
{
	struct section sections[] = {
		{.fact = {.id = "IThing.DoIt#intro"}, .anchor = "intro"},
		{.fact = fact("IThing.DoIt#remarks", "Remarks", NULL), .anchor = "remarks",
			.level = 2, .body_count = 3},
		{.fact = fact("IThing.DoIt#cells", "Cells", NULL), .anchor = "", .level = 6},
	};
	struct witness *bodies = arena_alloc(&arena, 3 * sizeof *bodies);

	bodies[0] = (struct witness){.page = 0, .line = 1, .column = 1, .text = everything()};
	bodies[1] = (struct witness){.page = 1, .text = node(NULL, NODE_CELL, NULL, NULL)};
	bodies[2] = (struct witness){.page = 2, .value = "x"};
	node_add((struct node *)bodies[1].text, everything());
	sections[1].bodies = bodies;
	to->sections = memcpy(arena_alloc(&arena, sizeof sections), sections, sizeof sections);
	to->section_count = COUNT(sections);
}

/* A model with everything that a model can hold. */
static void build(struct model *model)
{
	struct entity *full = entity("sub/deep/ithing-doit-method", "IThing.DoIt", KIND_METHOD);

	model_init(model);
	model->source_locale = "en-US";
	add_declaration(full);
	add_parameters(full);
	add_statuses(full);
	add_sequences(full);
	add_others(full);
	add_sections(full);
	model_add(model, full);
	for (int kind = 0; kind < KIND_COUNT; kind++)
		model_add(model, entity(arena_printf(&arena, "kind %d & co", kind),
			arena_printf(&arena, "K%d", kind), (enum entity_kind)kind));
	model_add(model, entity("index", "index", KIND_ARTICLE));
	model_add(model, entity("Index_", "Index_", KIND_ARTICLE));
	model_add(model, entity("sub/index", "sub/index", KIND_ARTICLE));
	model_finish(model);
}

/* The test's arena holds the entities. */
static void drop(struct model *model)
{
	for (size_t i = 0; i < model->entity_count; i++)
		model->entities[i]->arena = NULL;
	model_release(model);
}

/* --- write and read --------------------------------------------------------------------- */

static void same_files(const char *a, const char *b)
{
	size_t count, other, n, m;
	const char **names = folder_list(&arena, a, ".xml", &count);

	assert_non_null(folder_list(&arena, b, ".xml", &other));
	assert_int_equal(count, other);
	for (size_t i = 0; i < count; i++) {
		char *x = slurp(arena_printf(&arena, "%s/%s", a, names[i]), &n);
		char *y = slurp(arena_printf(&arena, "%s/%s", b, names[i]), &m);

		assert_int_equal(n, m);
		assert_memory_equal(x, y, n);
	}
}

static void test_round_trip(void **state)
{
	struct findings findings = {0};
	struct model model, again;
	size_t length;
	char digest[DIGEST_SIZE], *index;

	(void)state;
	build(&model);
	model_init(&again);
	assert_int_equal(spec_write(&model, below("a"), 2), 0);
	assert_int_equal(spec_read(&again, below("a"), &findings), 0);
	findings_print(&findings, SEVERITY_NOTE, stderr, false);
	assert_int_equal(findings.count, 0);
	same_model(&model, &again);
	assert_int_equal(spec_write(&again, below("b"), 2), 0);
	same_files(below("a"), below("b"));
	index = slurp(below("a/index.xml"), &length);
	assert_string_equal(digest_text(digest, index, length), model.digest);
	assert_true(file_exists(below("a/sub/deep/ithing-doit-method.xml")));
	assert_true(file_exists(below("a/index_.xml")));
	assert_true(file_exists(below("a/Index__.xml")));
	assert_true(file_exists(below("a/sub/index.xml")));
	assert_true(is_valid(folder));
	drop(&model);
	model_release(&again);
	findings_release(&findings);
}

static void test_no_source_locale(void **state)
{
	struct findings findings = {0};
	struct model model, again;

	(void)state;
	build(&model);
	model.source_locale = NULL;
	model_init(&again);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_int_equal(spec_read(&again, below("index.xml"), &findings), 0);
	assert_null(again.source_locale);
	assert_int_equal(again.entity_count, model.entity_count);
	assert_true(is_valid(folder));
	drop(&model);
	model_release(&again);
	findings_release(&findings);
}

static void test_empty_model(void **state)
{
	struct findings findings = {0};
	struct model model, again;

	(void)state;
	model_init(&model);
	model_init(&again);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_int_equal(spec_read(&again, arena_printf(&arena, "%s//", folder), &findings), 0);
	assert_int_equal(again.entity_count, 0);
	assert_int_equal(findings.count, 0);
	assert_true(is_valid(folder));
	model_release(&again);
	model_release(&model);
}

/* An entity whose section "intro" says `text`, and one that says nothing. */
static void build_small(struct model *model, const char *key, const struct node *text)
{
	struct entity *made = entity(key, "IThing.DoIt", KIND_METHOD);
	static struct witness body, witness;
	static struct section section;
	static struct status status;

	body = (struct witness){.text = text};
	witness = (struct witness){.page = 2, .line = 4, .column = 2, .value = "v"};
	section = (struct section){.fact = {.id = "IThing.DoIt#intro"}, .anchor = "intro",
		.bodies = &body, .body_count = 1};
	status = (struct status){.fact = {"IThing.DoIt/returns/S_OK", &witness, 1, false},
		.symbol = "S_OK", .section = "return-value", .value = 0, .value_known = true};
	made->sections = &section;
	made->section_count = 1;
	made->statuses = &status;
	made->status_count = 1;
	model_init(model);
	model_add(model, made);
	model_add(model, entity("zz", "ZZ", KIND_ARTICLE));
	model_finish(model);
}

/* The example of the README is one: valid, and written again as it stands there. */
static void test_readme(void **state)
{
	static const char fence[] = "```xml\n";
	struct findings findings = {0};
	struct model model;
	size_t length;
	char *readme = slurp("spec/README.md", &length);
	char *example = strstr(readme, fence) + strlen(fence), *index;
	char digest[DIGEST_SIZE];

	(void)state;
	length = (size_t)(strstr(example, "```") - example);
	example = arena_strndup(&arena, example, length);
	digest_text(digest, example, length);
	index = arena_printf(&arena, "<index xmlns='urn:stele:spec:1' version='1.0'>"
		"<entity key='doors/idoor-open-method' document='doors/idoor-open-method.xml' "
		"sha256='%s'/></index>", digest);
	store("doors/idoor-open-method.xml", example, length);
	store("index.xml", index, strlen(index));
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	findings_print(&findings, SEVERITY_NOTE, stderr, false);
	assert_int_equal(findings.count, 0);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_string_equal(load("doors/idoor-open-method.xml"), example);
	assert_true(is_valid(folder));
	model_release(&model);
}

/* What the first body of the first entity says after a round trip. */
static void through(const struct node *text, struct model *again)
{
	struct findings findings = {0};
	struct model model;

	build_small(&model, "a", text);
	model_init(again);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_int_equal(spec_read(again, folder, &findings), 0);
	findings_print(&findings, SEVERITY_NOTE, stderr, false);
	assert_int_equal(findings.count, 0);
	assert_true(is_valid(folder));
	drop(&model);
}

static const struct node *body_of(const struct model *model)
{
	return model->entities[0]->sections[0].bodies[0].text;
}

/* XML 1.0, 2.2: what cannot be written becomes U+FFFD, and so do bytes that are not UTF-8. */
static void test_forbidden_characters(void **state)
{
	struct model again;

	(void)state;
	through(words("a\x01" "b\x1F" "\xEF\xBF\xBE" "c\xFF" "\xED\xA0\x80" "\xC3"), &again);
	assert_string_equal(body_of(&again)->first->text, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD"
		"\xEF\xBF\xBD" "c\xEF\xBF\xBD" "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
		"\xEF\xBF\xBD");
	model_release(&again);
}

static void test_texts_are_united(void **state)
{
	struct node *root = words("a"), *paragraph;
	struct model again;

	(void)state;
	node(root, NODE_TEXT, "\n", NULL);
	node(root, NODE_TEXT, "", NULL);
	node(root, NODE_TEXT, NULL, NULL);
	node(root, NODE_TEXT, "b", NULL);
	paragraph = node(root, NODE_PARAGRAPH, NULL, NULL);
	node(paragraph, NODE_TEXT, "", NULL);
	through(root, &again);
	assert_string_equal(body_of(&again)->first->text, "a\nb");
	assert_int_equal(body_of(&again)->first->next->kind, NODE_PARAGRAPH);
	assert_null(body_of(&again)->first->next->first);
	model_release(&again);
	through(node(NULL, NODE_TEXT, "alone", NULL), &again);
	assert_int_equal(body_of(&again)->kind, NODE_ROOT);
	assert_string_equal(body_of(&again)->first->text, "alone");
	model_release(&again);
}

/* Nothing that is said is lost, however deep it stands; and any reader of XML can read it. */
static void test_deep_text(void **state)
{
	struct node *root = node(NULL, NODE_ROOT, NULL, NULL), *at = root;
	struct model again;

	(void)state;
	for (int i = 0; i < 1000; i++)
		at = node(at, NODE_QUOTE, NULL, NULL);
	node(at, NODE_TEXT, "deep", NULL);
	through(root, &again);
	assert_non_null(strstr(node_plain_text(&arena, body_of(&again)), "deep"));
	model_release(&again);
}

static void test_deep_declaration(void **state)
{
	struct declaration declaration = {.fact = {.id = "d"}, .code = "", .language = "",
		.text = "", .decl_count = 1};
	struct decl *decls = arena_alloc(&arena, 1000 * sizeof *decls);
	struct findings findings = {0};
	struct model model, again;

	(void)state;
	for (size_t i = 0; i < 1000; i++)
		decls[i] = (struct decl){.kind = DECL_STRUCTURE, .name = "S",
			.members = i < 999 ? &decls[i + 1] : NULL, .member_count = i < 999};
	declaration.decls = decls;
	build_small(&model, "a", words("x"));
	model.entities[0]->declaration = &declaration;
	model_init(&again);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_int_equal(spec_read(&again, folder, &findings), 0);
	assert_int_equal(findings.count, 0);
	assert_true(is_valid(folder));
	drop(&model);
	model_release(&again);
}

/* --- the folder ------------------------------------------------------------------------- */

static void test_old_documents_are_removed(void **state)
{
	static const char other[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<other/>\n";
	struct model model;
	char *document;

	(void)state;
	build_small(&model, "a", words("x"));
	assert_int_equal(spec_write(&model, folder, 1), 0);
	document = load("a.xml");
	store("old/er/b.xml", document, strlen(document));
	store("old/c.xml", document, strlen(document));
	store("keep/b.xml", document, strlen(document));
	store("keep/other.xml", other, strlen(other));
	store("short.xml", "<", 1);
	store("b.txt", document, strlen(document));
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_true(file_exists(below("a.xml")));
	assert_true(file_exists(below("index.xml")));
	assert_false(folder_exists(below("old")));
	assert_false(file_exists(below("keep/b.xml")));
	assert_true(file_exists(below("keep/other.xml")));
	assert_true(file_exists(below("short.xml")));
	assert_true(file_exists(below("b.txt")));
	drop(&model);
}

static void test_equal_files_are_left_alone(void **state)
{
	struct model model;
	struct stat before, after;

	(void)state;
	build_small(&model, "a", words("x"));
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_int_equal(stat(below("a.xml"), &before), 0);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	assert_int_equal(stat(below("a.xml"), &after), 0);
	assert_true(before.st_ino == after.st_ino);
	drop(&model);
}

static void test_keys_stay_in_the_folder(void **state)
{
	static const char *const bad[] = {"", "/a", "a/", "a//b", "../a", "a/../b", ".", "a\\b",
		"a\nb", "\xFF"};
	static const char *const good[] = {"a", "a/b c", "..a/b..", "\xC3\xA9"};

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct model model;

		assert_false(spec_is_key(bad[i]));
		build_small(&model, bad[i], words("x"));
		assert_int_equal(spec_write(&model, folder, 1), -1);
		drop(&model);
	}
	for (size_t i = 0; i < COUNT(good); i++)
		assert_true(spec_is_key(good[i]));
	assert_true(spec_is_locale("zh-Hans-CN"));
	assert_true(spec_is_locale("es-419"));
	assert_false(spec_is_locale("../x"));
	assert_false(spec_is_locale("en_US"));
	assert_false(spec_is_locale("en-"));
	assert_false(spec_is_locale("e"));
	assert_false(spec_is_locale(""));
}

/* --- damaged documents ------------------------------------------------------------------ */

/* Write `text` as the document of the entity "a", and into the index that it is right. */
static void forge(const char *text, size_t length)
{
	char *index = load("index.xml");
	char *sum = strstr(strstr(index, "document=\"a.xml\""), "sha256=\"") + strlen("sha256=\"");
	char digest[DIGEST_SIZE];

	digest_text(digest, text, length);
	memcpy(sum, digest, strlen(digest));
	store("a.xml", text, length);
	store("index.xml", index, strlen(index));
}

/* `text` with its first `from` replaced by `to`; fails the test if there is none. */
static char *replaced(const char *text, const char *from, const char *to)
{
	const char *at = strstr(text, from);

	if (at == NULL)
		fail_msg("no '%s' in the document", from);
	return arena_printf(&arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

/* Read the folder: what is wrong with "a" must cost "a" alone. */
static void assert_lost(enum rule rule, const char *message)
{
	struct findings findings = {0};
	struct model model;

	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	if (findings.count != 1 || findings.items[0].rule != rule ||
		strstr(findings.items[0].message, message) == NULL) {
		findings_print(&findings, SEVERITY_NOTE, stderr, false);
		fail_msg("expected one finding %s with '%s'", rule_name(rule), message);
	}
	assert_true(findings.items[0].severity == SEVERITY_ERROR);
	assert_true(str_ends(findings.items[0].file, "a.xml"));
	assert_true(findings.items[0].line > 0 || rule == RULE_UNREADABLE);
	assert_int_equal(model.entity_count, 1);
	assert_string_equal(model.entities[0]->key, "zz");
	model_release(&model);
	findings_release(&findings);
}

static void write_small(void)
{
	struct node *root = words("one "), *list = node(root, NODE_ORDERED_LIST, NULL, NULL);
	struct model model;

	node(node(list, NODE_ITEM, NULL, NULL), NODE_CODE, "code", NULL);
	node(root, NODE_LINK, NULL, "x.md");
	build_small(&model, "a", root);
	assert_int_equal(spec_write(&model, folder, 1), 0);
	drop(&model);
}

#define LOL9 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"

static void test_damaged_documents(void **state)
{
	static const struct {
		const char *from, *to;
		enum rule rule;
		const char *message;
	} cases[] = {
		/* well-formedness and form */
		{"</entity>", "", RULE_SPEC_SYNTAX, ""},
		{"<li", "<<li", RULE_SPEC_SYNTAX, ""},
		{"one ", "one &nbsp; ", RULE_SPEC_SYNTAX, "nbsp"},
		{"one ", "one \x01 ", RULE_SPEC_SYNTAX, ""},
		{"one ", "one \xFF\xFE ", RULE_SPEC_SYNTAX, ""},
		{"one ", "one &#0; ", RULE_SPEC_SYNTAX, ""},
		{"</entity>\n", "</entity>\n<entity/>", RULE_SPEC_SYNTAX, ""},
		{"<entity ", "<!DOCTYPE entity><entity ", RULE_SPEC_FORMAT, "document type"},
		{"<entity ", "<!DOCTYPE entity SYSTEM \"file:///etc/passwd\"><entity ",
			RULE_SPEC_FORMAT, "document type"},
		{"<entity ", "<!DOCTYPE e [<!ENTITY lol 'lol'><!ENTITY l '" LOL9 "'>"
			"<!ENTITY m '&l;&l;&l;&l;&l;&l;&l;&l;'><!ENTITY n '&m;&m;&m;&m;&m;&m;&m;'>"
			"<!ENTITY o SYSTEM 'file:///etc/passwd'>]><entity ", RULE_SPEC_FORMAT,
			"document type"},
		{"urn:stele:spec:1", "urn:stele:spec:2", RULE_SPEC_FORMAT, "namespace"},
		{" xmlns=\"urn:stele:spec:1\"", "", RULE_SPEC_FORMAT, "namespace"},
		{"<li", "<x:li xmlns:x=\"urn:x\"/><li", RULE_SPEC_FORMAT, "namespace"},
		{"spec:1\" version=\"1.0\"", "spec:1\" version=\"2.0\"", RULE_SPEC_FORMAT, "2.0"},
		{"spec:1\" version=\"1.0\"", "spec:1\" version=\"1.\"", RULE_SPEC_FORMAT, "1."},
		{"spec:1\" version=\"1.0\"", "spec:1\"", RULE_SPEC_FORMAT, "version"},
		/* attributes */
		{" key=\"a\"", "", RULE_SPEC_DAMAGED, "'key'"},
		{" key=\"a\"", " key=\"b\"", RULE_SPEC_DAMAGED, "'b'"},
		{" id=\"IThing.DoIt\"", "", RULE_SPEC_DAMAGED, "'id'"},
		{" kind=\"method\"", "", RULE_SPEC_DAMAGED, "'kind'"},
		{" kind=\"method\"", " kind=\"thing\"", RULE_SPEC_DAMAGED, "'thing'"},
		{" name=\"DoIt\"", "", RULE_SPEC_DAMAGED, "'name'"},
		{" locale=\"fr-FR\"", "", RULE_SPEC_DAMAGED, "'locale'"},
		{" locale=\"fr-FR\"", " locale=\"../fr\"", RULE_SPEC_DAMAGED, "'../fr'"},
		{" file=\"fr-fr/a.md\"", "", RULE_SPEC_DAMAGED, "'file'"},
		{" line=\"17\"", " line=\"-17\"", RULE_SPEC_DAMAGED, "'-17'"},
		{" line=\"17\"", " line=\"4294967296\"", RULE_SPEC_DAMAGED, "'4294967296'"},
		{" symbol=\"S_OK\"", "", RULE_SPEC_DAMAGED, "'symbol'"},
		{"\"0x00000000\"", "\"0\"", RULE_SPEC_DAMAGED, "'0'"},
		{"\"0x00000000\"", "\"0x0000000g\"", RULE_SPEC_DAMAGED, "0x0000000g"},
		{" page=\"3\"", "", RULE_SPEC_DAMAGED, "'page'"},
		{" page=\"3\"", " page=\"0\"", RULE_SPEC_DAMAGED, "0"},
		{" page=\"3\"", " page=\"4\"", RULE_SPEC_DAMAGED, "4"},
		{" page=\"3\"", " page=\"99999999999999999999\"", RULE_SPEC_DAMAGED, "9999"},
		{" page=\"3\"", " page=\"1\"", RULE_SPEC_DAMAGED, "language"},
		{" at=\"4:2\"", " at=\"4:\"", RULE_SPEC_DAMAGED, "'4:'"},
		{" at=\"4:2\"", " at=\"\"", RULE_SPEC_DAMAGED, "'at'"},
		{" start=\"0\"", "", RULE_SPEC_DAMAGED, "'start'"},
		{" href=\"x.md\"", "", RULE_SPEC_DAMAGED, "'href'"},
		{" level=\"0\"", " level=\"x\"", RULE_SPEC_DAMAGED, "'x'"},
		/* elements */
		{"<ol", "<unknown/><ol", RULE_SPEC_DAMAGED, "'unknown'"},
		{"<ol", "<text/><ol", RULE_SPEC_DAMAGED, "'text'"},
		{"code</code>", "<em/></code>", RULE_SPEC_DAMAGED, "'em'"},
		{"<status", "<witness/><status", RULE_SPEC_DAMAGED, "'witness'"},
		{"<status", "words<status", RULE_SPEC_DAMAGED, "text"},
		{"<value>v</value>", "v", RULE_SPEC_DAMAGED, "text"},
		{"<value>v</value>", "<p/><p/>", RULE_SPEC_DAMAGED, "'p'"},
		{"<section", "<declaration id=\"d\" language=\"\"/>"
			"<declaration id=\"d\" language=\"\"/><section", RULE_SPEC_DAMAGED,
			"'declaration'"},
		{"<section", "<declaration id=\"d\" language=\"\"><function name=\"\">"
			"<parameter name=\"x\" type=\"\" pointers=\"4000000000\"/></function>"
			"</declaration><section", RULE_SPEC_DAMAGED, "pointers"},
		{"<section", "<declaration id=\"d\" language=\"\"><enumeration name=\"\">"
			"<enumerator name=\"x\" value=\"9223372036854775808\"/></enumeration>"
			"</declaration><section", RULE_SPEC_DAMAGED, "'9223372036854775808'"},
		{"<section", "<declaration id=\"d\" language=\"\"><thing/></declaration><section",
			RULE_SPEC_DAMAGED, "'thing'"},
		{"<section", "<parameter id=\"d\" name=\"x\" direction=\"up\"/><section",
			RULE_SPEC_DAMAGED, "'up'"},
	};
	char *good;

	(void)state;
	write_small();
	good = load("a.xml");
	for (size_t i = 0; i < COUNT(cases); i++) {
		char *bad = replaced(good, cases[i].from, cases[i].to);

		forge(bad, strlen(bad));
		assert_lost(cases[i].rule, cases[i].message);
	}
	forge("", 0);
	assert_lost(RULE_SPEC_SYNTAX, "");
	forge("\xFF\xFE<\0e\0", 6);
	assert_lost(RULE_SPEC_SYNTAX, "");
	forge("<index xmlns='urn:stele:spec:1' version='1.0'/>", 47);
	assert_lost(RULE_SPEC_FORMAT, "'index'");
	forge("<entity xmlns='urn:stele:spec:1' version='1.0' key='a' id='i' kind='article' "
		"name='n'/>", 87);
	assert_lost(RULE_SPEC_DAMAGED, "no page");
}

/* Places: the line of what is wrong. */
static void test_line_of_damage(void **state)
{
	struct findings findings = {0};
	struct model model;
	char *bad;

	(void)state;
	write_small();
	bad = replaced(load("a.xml"), "<page", "\n\n\n<wrong/><page");
	forge(bad, strlen(bad));
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	assert_int_equal(findings.count, 1);
	assert_int_equal(findings.items[0].line, 6);
	model_release(&model);
	findings_release(&findings);
}

static void test_missing_and_changed_documents(void **state)
{
	char *text;

	(void)state;
	write_small();
	text = replaced(load("a.xml"), "<value>v", "<value>w");
	store("a.xml", text, strlen(text));
	assert_lost(RULE_SPEC_DAMAGED, "index");
	assert_int_equal(unlink(below("a.xml")), 0);
	assert_lost(RULE_UNREADABLE, "");
	assert_int_equal(folder_make(below("a.xml")), 0);
	assert_lost(RULE_UNREADABLE, "");
}

static char *repeat(const char *s, size_t count)
{
	size_t n = strlen(s);
	char *text = arena_alloc(&arena, n * count + 1);

	for (size_t i = 0; i < count; i++)
		memcpy(text + i * n, s, n);
	return text;
}

static void test_deep_documents(void **state)
{
	char *good, *bad;

	(void)state;
	write_small();
	good = load("a.xml");
	bad = replaced(good, "<ol", arena_printf(&arena, "%s%s<ol", repeat("<em>", 100000),
		repeat("</em>", 100000)));
	forge(bad, strlen(bad));
	assert_lost(RULE_SPEC_DAMAGED, "deep");
	bad = replaced(good, "<section", arena_printf(&arena, "%s%s<section",
		"<declaration id='d' language=''>", repeat("<class name='c'>", 100000)));
	forge(bad, strlen(bad));
	assert_lost(RULE_SPEC_DAMAGED, "deep");
}

/* README, "Versions": what a later 1.x adds is passed over. */
static void test_newer_version(void **state)
{
	struct findings findings = {0};
	struct model model;
	char *text;

	(void)state;
	write_small();
	text = replaced(load("a.xml"), "version=\"1.0\" key", "version=\"1.7\" mood=\"x\" key");
	text = replaced(text, "<section", "<novelty a=\"b\"><em/></novelty><section");
	text = replaced(text, "<ol", "<novelty/><ol");
	forge(text, strlen(text));
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	assert_int_equal(findings.count, 0);
	assert_int_equal(model.entity_count, 2);
	model_release(&model);
}

/* Comments, CDATA, character references, a prefix: other ways to write the same. */
static void test_other_notation(void **state)
{
	struct findings findings = {0};
	struct model model;
	char *text;

	(void)state;
	write_small();
	text = replaced(load("a.xml"), "one ", "o<!--x-->n<?y z?><![CDATA[e]]>&#x20;");
	forge(text, strlen(text));
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	assert_int_equal(findings.count, 0);
	assert_string_equal(body_of(&model)->first->text, "one ");
	model_release(&model);
}

static void test_damaged_index(void **state)
{
	static const struct {
		const char *from, *to;
		int rc;
		size_t entities;
	} cases[] = {
		{"</index>", "", -1, 0},
		{"<index ", "<!DOCTYPE index><index ", -1, 0},
		{"spec:1", "spec:3", -1, 0},
		{"version=\"1.0\" e", "version=\"3.0\" e", -1, 0},
		{" key=\"a\"", "", -1, 0},
		{"<entity", "<thing/><entity", -1, 0},
		{"version=\"1.0\" e", "version=\"1.0\" source-locale=\"../x\" e", -1, 0},
		{" key=\"a\"", " key=\"../a\"", 0, 1},
		{" key=\"a\"", " key=\"zz\"", 0, 1},
		{"document=\"a.xml\"", "document=\"../a.xml\"", 0, 1},
		{"document=\"a.xml\"", "document=\"/etc/passwd\"", 0, 1},
		{" key=\"a\"", " key=\"A\"", 0, 1},
	};
	char *good;

	(void)state;
	write_small();
	good = load("index.xml");
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct findings findings = {0};
		struct model model;
		char *bad = replaced(good, cases[i].from, cases[i].to);

		store("index.xml", bad, strlen(bad));
		model_init(&model);
		assert_int_equal(spec_read(&model, folder, &findings), cases[i].rc);
		assert_int_equal(findings_count(&findings, SEVERITY_ERROR), 1);
		assert_int_equal(model.entity_count, cases[i].entities);
		assert_true((model.digest[0] == '\0') == (cases[i].rc == -1));
		model_release(&model);
		findings_release(&findings);
	}
}

static void test_duplicate_key(void **state)
{
	struct findings findings = {0};
	struct model model;
	char *index, *entry, *end;

	(void)state;
	write_small();
	index = load("index.xml");
	entry = strstr(index, "<entity");
	end = strstr(entry, "</entity>") + strlen("</entity>");
	entry = arena_strndup(&arena, entry, (size_t)(end - entry));
	index = replaced(index, "<entity", arena_printf(&arena, "%s<entity", entry));
	store("index.xml", index, strlen(index));
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	assert_int_equal(findings.count, 1);
	assert_int_equal(model.entity_count, 2);
	model_release(&model);
	findings_release(&findings);
}

static void test_no_index(void **state)
{
	struct findings findings = {0};
	struct model model;

	(void)state;
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), -1);
	assert_int_equal(findings.count, 1);
	assert_int_equal(findings.items[0].rule, RULE_UNREADABLE);
	assert_int_equal(spec_read(&model, below("nowhere/index.xml"), &findings), -1);
	assert_int_equal(findings.count, 2);
	model_release(&model);
	findings_release(&findings);
}

static uint32_t next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

/* Whatever happens to the bytes, the reader survives; what it accepts can be written again. */
static void read_mutation(const char *text, size_t length)
{
	struct findings findings = {0};
	struct model model;

	forge(text, length);
	model_init(&model);
	assert_int_equal(spec_read(&model, folder, &findings), 0);
	assert_true(model.entity_count + findings.count == 2);
	model_release(&model);
	findings_release(&findings);
}

static void test_mutations(void **state)
{
	static const char spice[] = "<>&\"'/= :19ax\0\xFF\n]";
	struct model model;
	uint32_t seed = 1;
	char *good, *bad;
	size_t length;

	(void)state;
	build(&model);
	model.entities[model.entity_count - 2]->key = "a"; /* "sub/deep/..." */
	assert_int_equal(spec_write(&model, below("full"), 2), 0);
	drop(&model);
	good = slurp(below("full/a.xml"), &length);
	write_small();
	bad = arena_alloc(&arena, length);
	for (int i = 0; i < 400; i++) {
		memcpy(bad, good, length);
		for (uint32_t n = next_random(&seed) % 4 + 1; n > 0; n--)
			bad[next_random(&seed) % length] =
				spice[next_random(&seed) % (sizeof spice - 1)];
		read_mutation(bad, i % 4 == 0 ? next_random(&seed) % length : length);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, set_up, tear_down)
		TEST(round_trip),
		TEST(no_source_locale),
		TEST(empty_model),
		TEST(readme),
		TEST(forbidden_characters),
		TEST(texts_are_united),
		TEST(deep_text),
		TEST(deep_declaration),
		TEST(old_documents_are_removed),
		TEST(equal_files_are_left_alone),
		TEST(keys_stay_in_the_folder),
		TEST(damaged_documents),
		TEST(line_of_damage),
		TEST(missing_and_changed_documents),
		TEST(deep_documents),
		TEST(newer_version),
		TEST(other_notation),
		TEST(damaged_index),
		TEST(duplicate_key),
		TEST(no_index),
		TEST(mutations),
	};

	return cmocka_run_group_tests_name("spec", tests, NULL, NULL);
}
