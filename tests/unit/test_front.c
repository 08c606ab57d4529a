/* Notation of call sequences, Markdown, and the nestings that sequences show. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "front/markdown.h"
#include "front/notation.h"
#include "model/model.h"

static void calls(void **state)
{
	struct arena arena = {0};
	struct step step = {0};

	(void)state;
	assert_true(notation_call(&arena, "IThing::DoIt", &step));
	assert_string_equal(step.interface, "IThing");
	assert_string_equal(step.method, "DoIt");
	assert_null(step.task);
	assert_false(step.has_arguments);
	memset(&step, 0, sizeof step);
	assert_true(notation_call(&arena, "first: IThing::DoIt(0x10, \"a, b\", out x)", &step));
	assert_string_equal(step.task, "first");
	assert_int_equal(step.argument_count, 3);
	assert_string_equal(step.arguments[0], "0x10");
	assert_string_equal(step.arguments[1], "\"a, b\"");
	assert_string_equal(step.arguments[2], "out x");
	memset(&step, 0, sizeof step);
	assert_true(notation_call(&arena, "IThing::DoIt()", &step));
	assert_true(step.has_arguments);
	assert_int_equal(step.argument_count, 0);
	static const char *const wrong[] = {"", "DoIt", "IThing:DoIt", "IThing::", "::DoIt",
		"IThing::DoIt(", "IThing::DoIt(1", "IThing::DoIt x", "1::2", "a:IThing::DoIt"};

	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
		assert_false(notation_call(&arena, wrong[i], &step));
	arena_release(&arena);
}

static void results(void **state)
{
	struct arena arena = {0};
	struct step step = {0};

	(void)state;
	assert_true(notation_result(&arena, "S_OK", &step));
	assert_true(notation_result(&arena, "X_E_LATE", &step));
	assert_true(notation_result(&arena, "layers=2", &step));
	assert_true(notation_result(&arena, "elapsed >= 10", &step));
	assert_false(notation_result(&arena, "layers", &step));
	assert_false(notation_result(&arena, "layers=", &step));
	assert_false(notation_result(&arena, "=2", &step));
	assert_false(notation_result(&arena, "Words", &step));
	assert_int_equal(step.status_count, 2);
	assert_int_equal(step.observation_count, 2);
	assert_string_equal(step.observations[1].comparison, ">=");
	assert_string_equal(step.observations[1].value, "10");
	arena_release(&arena);
}

static void comments(void **state)
{
	struct arena arena = {0};
	static const char comment[] = "stele:sequence id=\"a-b\" basis=\"page#remarks\"";

	(void)state;
	assert_string_equal(notation_sequence_attribute(&arena, comment, "id"), "a-b");
	assert_string_equal(notation_sequence_attribute(&arena, comment, "basis"), "page#remarks");
	assert_null(notation_sequence_attribute(&arena, comment, "other"));
	assert_null(notation_sequence_attribute(&arena, "something id=\"a\"", "id"));
	assert_null(notation_sequence_attribute(&arena, "stele:sequence id=a", "id"));
	assert_null(notation_sequence_attribute(&arena, "stele:sequence id=\"a", "id"));
	arena_release(&arena);
}

/* The kinds of the nodes of a tree in reading order, and their texts. */
static void outline(struct strbuf *out, const struct node *node)
{
	strbuf_printf(out, "%s", node_kind_name(node->kind));
	if (node->text != NULL)
		strbuf_printf(out, "'%s'", node->text);
	if (node->first != NULL) {
		strbuf_addc(out, '(');
		for (const struct node *child = node->first; child != NULL; child = child->next) {
			if (child != node->first)
				strbuf_addc(out, ' ');
			outline(out, child);
		}
		strbuf_addc(out, ')');
	}
}

static void assert_markdown(const char *text, const char *expected)
{
	struct arena arena = {0};
	struct source source = {.file = "x.md", .text = (char *)text, .length = strlen(text),
		.body_line = 1};
	struct strbuf out = {0};

	outline(&out, markdown_read(&arena, &source));
	assert_string_equal(strbuf_text(&out), expected);
	strbuf_release(&out);
	arena_release(&arena);
}

static void markdown(void **state)
{
	(void)state;
	assert_markdown("a `b`\nc  \nd", "root(p(text'a ' code'b' text'\n' text'c' br text'd'))");
	assert_markdown("> [!NOTE]\n> words", "root(alert'NOTE'(p(text'words')))");
	assert_markdown("> [!NOTE]\n>\n> words", "root(alert'NOTE'(p(text'words')))");
	assert_markdown("> words", "root(blockquote(p(text'words')))");
	assert_markdown("> [link](x.md)", "root(blockquote(p(a(text'link'))))");
	assert_markdown("**\xE5\xB9\xB3\xE5\x8F\xB0\xEF\xBC\x9A**\xE8\xAF\xB7",
		"root(p(strong(text'\xE5\xB9\xB3\xE5\x8F\xB0\xEF\xBC\x9A') text'\xE8\xAF\xB7'))");
	assert_markdown("v [!INCLUDE[n](x.md)] w", "root(p(text'v ' include'n' text' w'))");
	assert_markdown("<!-- stele:sequence id=\"a\" -->\n",
		"root(comment'stele:sequence id=\"a\"')");
	assert_markdown("## <a name=\"x\"></a>Words", "root(h(text'Words'))");
	assert_markdown("a <b>c</b>", "root(p(text'a ' raw'<b>' text'c' raw'</b>'))");
	assert_markdown("|a|b|\n|-|-|\n|`c`|d|\n",
		"root(table(tr(td(text'a') td(text'b')) tr(td(code'c') td(text'd'))))");
	assert_markdown("```cpp  \nint x;\n```\n", "root(pre'int x;\n')");
}

/* A model of one interface whose calls are the letters of `word`; each method's page links to the
 * page of the method beside it in `links`, a string of pairs of letters. */
static void nesting_model(struct model *model, const char *word, const char *links)
{
	struct arena *arena = &model->arena;
	struct sequence sequence = {.name = "1", .fact = {.id = "I.A/sequences/1"}};

	model_init(model);
	for (const char *s = word; *s != '\0'; s++) {
		struct step step = {.interface = "I", .method = arena_strndup(arena, s, 1)};

		ARENA_APPEND(arena, sequence.steps, sequence.step_count, step);
	}
	for (char c = 'A'; c <= 'Z'; c++) {
		struct entity *entity = arena_alloc(arena, sizeof *entity);
		struct section section = {.anchor = "remarks"};
		struct witness body = {.text = node_new(arena, NODE_ROOT)};

		entity->kind = KIND_METHOD;
		entity->key = arena_printf(arena, "%c", c);
		entity->id = arena_printf(arena, "I.%c", c);
		for (const char *s = links; *s != '\0'; s += 2) {
			struct node *link = node_new(arena, NODE_LINK);

			link->target = arena_strndup(arena, s + 1, 1);
			if (*s == c)
				node_add((struct node *)body.text, link);
		}
		ARENA_APPEND(arena, section.bodies, section.body_count, body);
		ARENA_APPEND(arena, entity->sections, entity->section_count, section);
		if (c == 'A')
			ARENA_APPEND(arena, entity->sequences, entity->sequence_count, sequence);
		model_add(model, entity);
	}
	model_finish(model);
}

static void assert_nesting(const char *word, const char *links, const char *expected)
{
	struct model model;
	struct strbuf out = {0};

	nesting_model(&model, word, links);
	for (size_t i = 0; i < model.nesting_count; i++) {
		const struct nesting *nesting = &model.nestings[i];

		for (size_t j = 0; j < nesting->pair_count; j++)
			strbuf_printf(&out, "%s%s%s ", nesting->pairs[j].opens,
				nesting->pairs[j].closes, nesting->outermost[j] ? "!" : "");
		for (size_t j = 0; j < nesting->pair_count * nesting->pair_count; j++)
			strbuf_addc(&out, nesting->inside[j] ? '1' : '0');
	}
	assert_string_equal(strbuf_text(&out), expected);
	strbuf_release(&out);
	model_release(&model);
}

static void nestings(void **state)
{
	(void)state;
	/* two pairs that alternate, as one example shows them */
	assert_nesting("ABACDC", "ACBD", "AC! BD 0110");
	/* the same without a word that A and C, or B and D, belong together */
	assert_nesting("ABACDC", "AC", "");
	assert_nesting("ABACDC", "ACAD", "");
	/* one pair */
	assert_nesting("AB", "AB", "AB! 0");
	assert_nesting("AB", "BA", "AB! 0");
	assert_nesting("AABB", "AB", "AB! 1");
	/* not closed, closed twice, no brackets at all, more than one reading */
	assert_nesting("ABA", "AB", "");
	assert_nesting("ABB", "AB", "");
	assert_nesting("A", "AB", "");
	assert_nesting("ABCD", "ABCDADBC", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(calls),
		cmocka_unit_test(results),
		cmocka_unit_test(comments),
		cmocka_unit_test(markdown),
		cmocka_unit_test(nestings),
	};

	markdown_init();
	return cmocka_run_group_tests_name("front", tests, NULL, NULL);
}
