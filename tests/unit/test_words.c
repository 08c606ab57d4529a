/*
 * Nothing lost: the words of every page, cut by a reader of its own, are those that the entity
 * keeps as this page's own; and the kinds of the real pages are those that the survey counted.
 *
 * Words are maximal runs of letters, digits, '_' and bytes from 0x80, without '_' at their ends.
 * Left out of the source: front matter; marks of Markdown; what stands behind the marks of a fence;
 * numbers of list items; targets and titles of links; HTML comments; `<a ...>` and `</a>`; tags of
 * alerts; targets of INCLUDEs. Backslashes before punctuation vanish, entities are decoded; in
 * fences and code spans neither happens.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/str.h"
#include "front/bilingual.h"
#include "front/compile.h"
#include "front/corpus.h"
#include "front/markdown.h"
#include "front/page.h"

enum { SLOTS = 1 << 14, SHOWN = 40 };

/* The words of one page: those of the source count up, the page's own in the entity count down. */
struct word {
	const char *text;
	int count;
};

struct words {
	struct arena arena;
	struct word slots[SLOTS];
	int sign;
	struct strbuf run; /* the word that is being read */
};

static void words_put(struct words *words, const char *text)
{
	size_t at = (size_t)str_hash(text) % SLOTS;

	while (words->slots[at].text != NULL && strcmp(words->slots[at].text, text) != 0)
		at = (at + 1) % SLOTS;
	if (words->slots[at].text == NULL)
		words->slots[at].text = arena_strdup(&words->arena, text);
	words->slots[at].count += words->sign;
}

static void words_end(struct words *words)
{
	char *text = words->run.data;
	size_t n = words->run.length;

	while (n > 0 && text[n - 1] == '_')
		n--;
	if (n == 0) {
		strbuf_cut(&words->run, 0);
		return;
	}
	text[n] = '\0';
	words_put(words, text + strspn(text, "_"));
	strbuf_cut(&words->run, 0);
}

static void words_char(struct words *words, char c)
{
	if (str_is_word(c) || (unsigned char)c >= 0x80)
		strbuf_addc(&words->run, c);
	else
		words_end(words);
}

static void words_plain(struct words *words, const char *text, size_t n)
{
	words_end(words);
	for (size_t i = 0; i < n; i++)
		words_char(words, text[i]);
	words_end(words);
}

static void words_text(struct words *words, const char *text)
{
	if (text != NULL)
		words_plain(words, text, strlen(text));
}

/* The source ---------------------------------------------------------------------------------- */

static void put_utf8(struct words *words, unsigned long c)
{
	if (c < 0x80) {
		words_char(words, (char)c);
	} else if (c < 0x800) {
		words_char(words, (char)(0xC0 | c >> 6));
		words_char(words, (char)(0x80 | (c & 0x3F)));
	} else {
		words_char(words, (char)(0xE0 | c >> 12));
		words_char(words, (char)(0x80 | (c >> 6 & 0x3F)));
		words_char(words, (char)(0x80 | (c & 0x3F)));
	}
}

/* Returns the length of the entity at `s`, 0 if there is none. */
static size_t read_entity(struct words *words, const char *s)
{
	static const struct {
		const char *name;
		unsigned long c;
	} names[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'},
		{"&nbsp;", 0xA0}};
	char *end;

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (str_begins(s, names[i].name)) {
			put_utf8(words, names[i].c);
			return strlen(names[i].name);
		}
	}
	if (s[1] == '#' && str_is_digit(s[2])) {
		unsigned long c = strtoul(s + 2, &end, 10);

		if (*end == ';') {
			put_utf8(words, c);
			return (size_t)(end + 1 - s);
		}
	}
	return 0;
}

/* Behind the parenthesis that closes the one at `s`; `s` itself if none does in its paragraph. */
static const char *skip_target(const char *s, const char *end)
{
	unsigned depth = 0;

	for (const char *p = s; p < end; p++) {
		if (*p == '<') {
			const char *close = memchr(p, '>', (size_t)(end - p));

			p = close != NULL ? close : p;
		} else if (*p == '(') {
			depth++;
		} else if (*p == ')' && --depth == 0) {
			return p + 1;
		}
	}
	return s;
}

/* Behind `[!TAG]` or the mark of an INCLUDE at `s`; `s` if it is neither. */
static const char *skip_tag(const char *s)
{
	const char *p = s + 2;

	if (!str_begins(s, "[!"))
		return s;
	while (str_is_letter(*p) || *p == '-')
		p++;
	return *p == ']' || (*p == '[' && p > s + 2) ? p + 1 : s;
}

static const char *skip_anchor(const char *s, const char *end)
{
	const char *close;

	if (!str_begins(s, "<a ") && !str_begins(s, "</a>"))
		return s;
	close = memchr(s, '>', (size_t)(end - s));
	return close != NULL ? close + 1 : s;
}

/* The code span at `s`: its words; returns what stands behind it, or behind the backticks. */
static const char *read_span(struct words *words, const char *s, const char *end)
{
	size_t n = 0;

	while (s + n < end && s[n] == '`')
		n++;
	for (const char *p = s + n; p < end; p++) {
		size_t m = 0;

		while (p + m < end && p[m] == '`')
			m++;
		if (m == n) {
			words_plain(words, s + n, (size_t)(p - s) - n);
			return p + n;
		}
		p += m > 0 ? m - 1 : 0;
	}
	words_end(words);
	return s + n;
}

/* Lines without a blank one and without a fence. */
static void read_lines(struct words *words, const char *s, const char *end)
{
	while (s < end) {
		const char *next = s;

		if (*s == '`') {
			s = read_span(words, s, end);
			continue;
		}
		if (*s == '[')
			next = skip_tag(s);
		else if (*s == '<')
			next = skip_anchor(s, end);
		else if (*s == ']' && s[1] == '(')
			next = skip_target(s + 1, end) == s + 1 ? s : skip_target(s + 1, end);
		if (next != s) {
			words_end(words);
			s = next;
		} else if (*s == '\\' && strchr("\\`*_{}[]()#+-.!|<>~&\"':;,/=?@^$%", s[1])) {
			words_char(words, s[1]);
			s += 2;
		} else if (*s == '&' && read_entity(words, s) > 0) {
			s = strchr(s, ';') + 1;
		} else {
			words_char(words, *s++);
		}
	}
	words_end(words);
}

/* Behind indentation, marks of quotes and lists, and the number of a list item. */
static const char *skip_marks(const char *s, const char *end)
{
	const char *p;

	while (s < end && (str_is_space(*s) || *s == '>' || ((*s == '-' || *s == '*') &&
		s[1] == ' ')))
		s++;
	for (p = s; p < end && str_is_digit(*p); p++)
		;
	if (p > s && p - s < 10 && (*p == '.' || *p == ')') && str_is_space(p[1]))
		return p + 1;
	return s;
}

static size_t fence_length(const char *s, const char *end)
{
	size_t n = 0;

	while (s + n < end && s[n] == '`')
		n++;
	return n >= 3 && memchr(s + n, '`', (size_t)(end - s) - n) == NULL ? n : 0;
}

/* A list number counts as one only where a list may begin or goes on: not inside a paragraph. */
static void read_body(struct words *words, const char *s, const char *end)
{
	struct strbuf lines = {0};
	size_t fence = 0;
	bool listed = false;

	for (const char *next; s < end; s = next) {
		const char *line_end = memchr(s, '\n', (size_t)(end - s)), *start, *bare;
		size_t mark;

		line_end = line_end != NULL ? line_end : end;
		next = line_end < end ? line_end + 1 : end;
		bare = s;
		while (bare < line_end && (str_is_space(*bare) || *bare == '>'))
			bare++;
		start = skip_marks(s, line_end);
		mark = fence_length(fence > 0 ? bare : start, line_end);
		if (fence > 0) {
			if (mark >= fence && strspn(bare, "` \r") >= (size_t)(line_end - bare))
				fence = 0;
			else
				words_plain(words, s, (size_t)(line_end - s));
			continue;
		}
		if (mark > 0 || start == line_end) {
			read_lines(words, strbuf_text(&lines),
				strbuf_text(&lines) + lines.length);
			strbuf_cut(&lines, 0);
			fence = mark;
			continue;
		}
		listed = lines.length == 0 || (listed && start != bare);
		if (str_is_digit(*bare) && !listed && !str_begins(bare, "1"))
			start = bare;
		else if (start != bare)
			listed = true;
		strbuf_addn(&lines, start, (size_t)(next - start));
	}
	read_lines(words, strbuf_text(&lines), strbuf_text(&lines) + lines.length);
	strbuf_release(&lines);
}

/* Blank what stands between `<!--` and `-->`. */
static void drop_comments(char *text)
{
	for (char *s = strstr(text, "<!--"); s != NULL; s = strstr(s, "<!--")) {
		char *end = strstr(s, "-->");

		if (end == NULL)
			return;
		for (end += 3; s < end; s++)
			*s = *s == '\n' ? '\n' : ' ';
	}
}

static void read_source(struct words *words, char *text)
{
	char *body = text;

	if (str_begins(body, "\xEF\xBB\xBF"))
		body += 3;
	if (str_begins(body, "---")) {
		body = strstr(body, "\n---");
		assert_non_null(body);
		body += strlen("\n---");
		body += strcspn(body, "\n");
	}
	drop_comments(body);
	words->sign = 1;
	read_body(words, body, body + strlen(body));
}

/* The entity ---------------------------------------------------------------------------------- */

static void own_node(struct words *words, const struct node *node)
{
	if (node == NULL || node->kind == NODE_COMMENT)
		return;
	if (node->kind == NODE_RAW) {
		char *text = arena_strdup(&words->arena, node->text != NULL ? node->text : "");

		drop_comments(text);
		read_body(words, text, text + strlen(text));
	} else if (node->kind != NODE_ALERT && node->kind != NODE_FACTS) {
		words_text(words, node->text);
	}
	for (node = node->first; node != NULL; node = node->next)
		own_node(words, node);
}

/* What the page says: its label, or else the fact's own names. */
static void own_said(struct words *words, const struct fact *fact, size_t page,
	void (*names)(struct words *words, const void *item, const char *value),
	const void *item)
{
	for (size_t i = 0; i < fact->witness_count; i++) {
		const struct witness *witness = &fact->witnesses[i];

		if (witness->page != page)
			continue;
		if (witness->label != NULL)
			own_node(words, witness->label);
		else if (names != NULL)
			names(words, item, witness->value);
		own_node(words, witness->text);
	}
}

static void parameter_names(struct words *words, const void *item, const char *value)
{
	(void)value; /* of the direction, which stands in the text */
	words_text(words, ((const struct parameter *)item)->name);
}

static void status_names(struct words *words, const void *item, const char *value)
{
	const struct status *status = item;
	char used[16] = "";

	words_text(words, status->symbol);
	if (status->value_known)
		snprintf(used, sizeof used, "0x%08X", (unsigned)status->value);
	words_text(words, value != NULL ? value : used);
}

static void member_names(struct words *words, const void *item, const char *value)
{
	words_text(words, value != NULL ? value : ((const struct member *)item)->name);
}

static void step_names(struct words *words, const void *item, const char *value)
{
	const struct step *step = item;

	(void)value;
	words_text(words, step->task);
	words_text(words, step->interface);
	words_text(words, step->method);
	for (size_t i = 0; i < step->argument_count; i++)
		words_text(words, step->arguments[i]);
	for (size_t i = 0; i < step->status_count; i++)
		words_text(words, step->statuses[i]);
	for (size_t i = 0; i < step->observation_count; i++) {
		words_text(words, step->observations[i].name);
		words_text(words, step->observations[i].value);
	}
}

static void own_sequences(struct words *words, const struct entity *entity, size_t page)
{
	for (size_t i = 0; i < entity->sequence_count; i++) {
		const struct sequence *sequence = &entity->sequences[i];

		for (size_t j = 0; j < sequence->fact.witness_count; j++) {
			const struct witness *witness = &sequence->fact.witnesses[j];

			if (witness->page != page || witness->text == NULL)
				continue;
			/* the table as a whole; its header stands in the section, too */
			for (const struct node *row = witness->text->first->first->next;
				row != NULL; row = row->next)
				own_node(words, row);
		}
		for (size_t j = 0; j < sequence->step_count; j++)
			own_said(words, &sequence->steps[j].fact, page, step_names,
				&sequence->steps[j]);
	}
}

static void own_declaration(struct words *words, const struct entity *entity, size_t page)
{
	const struct declaration *declaration = entity->declaration;

	for (size_t i = 0; declaration != NULL && i < declaration->fact.witness_count; i++) {
		const struct witness *witness = &declaration->fact.witnesses[i];

		if (witness->page != page)
			continue;
		if (witness->value != NULL)
			words_text(words, witness->value);
		else if (witness->label != NULL)
			own_node(words, witness->label);
		else
			words_text(words, declaration->code);
	}
}

static void read_own(struct words *words, const struct entity *entity, size_t page)
{
	words->sign = -1;
	words_text(words, entity->pages[page].title);
	own_declaration(words, entity, page);
	for (size_t i = 0; i < entity->parameter_count; i++)
		own_said(words, &entity->parameters[i].fact, page, parameter_names,
			&entity->parameters[i]);
	for (size_t i = 0; i < entity->status_count; i++)
		own_said(words, &entity->statuses[i].fact, page, status_names,
			&entity->statuses[i]);
	for (size_t i = 0; i < entity->member_count; i++)
		own_said(words, &entity->members[i].fact, page, member_names,
			&entity->members[i]);
	for (size_t i = 0; i < entity->requirement_count; i++)
		own_said(words, &entity->requirements[i].fact, page, NULL, NULL);
	for (size_t i = 0; i < entity->rule_count; i++)
		own_said(words, &entity->rules[i].fact, page, NULL, NULL);
	own_sequences(words, entity, page);
	for (size_t i = 0; i < entity->section_count; i++) {
		const struct section *section = &entity->sections[i];

		own_said(words, &section->fact, page, NULL, NULL);
		for (size_t j = 0; j < section->body_count; j++) {
			if (section->bodies[j].page == page)
				own_node(words, section->bodies[j].text);
		}
	}
}

/* Pages --------------------------------------------------------------------------------------- */

struct count {
	size_t pages, differing, missing, added;
};

/* Compare, report, and empty the table. */
static void settle(struct words *words, const char *file, struct count *count)
{
	size_t missing = 0, added = 0;

	for (size_t i = 0; i < SLOTS; i++) {
		struct word *word = &words->slots[i];

		if (word->count != 0 && count->differing < SHOWN)
			print_message("%s: %s '%s' (%d)\n", file,
				word->count > 0 ? "lost" : "added", word->text, word->count);
		missing += word->count > 0 ? (size_t)word->count : 0;
		added += word->count < 0 ? (size_t)-word->count : 0;
	}
	count->pages++;
	count->differing += missing > 0 || added > 0;
	count->missing += missing;
	count->added += added;
	memset(words->slots, 0, sizeof words->slots);
	arena_release(&words->arena);
	memset(&words->arena, 0, sizeof words->arena);
}

/* "root/fr-fr/key.md" */
static const char *plain_path(struct arena *arena, const char *root, const struct entity *entity,
	size_t page)
{
	char *locale = arena_strdup(arena, entity->pages[page].locale);

	for (char *s = locale; *s != '\0'; s++)
		*s = str_lower(*s);
	return arena_printf(arena, "%s/%s/%s.md", root, locale, entity->key);
}

/* plain: each language has a file of its own below `root`, also where the pages are bilingual. */
static void compare_pages(const struct model *model, const char *root, bool plain,
	struct count *count)
{
	struct words *words = xmalloc(sizeof *words);

	memset(words, 0, sizeof *words);
	for (size_t i = 0; i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		for (size_t j = 0; j < entity->page_count; j++) {
			const char *path = plain
				? plain_path(&words->arena, root, entity, j)
				: arena_printf(&words->arena, "%s/%s", root,
					entity->pages[j].file);
			size_t length;
			char *text = file_read(&words->arena, path, 1 << 24, &length);

			if (text == NULL)
				fail_msg("cannot read %s", path);
			if (!plain && bilingual_is(text))
				continue; /* two languages in one file: see below */
			read_source(words, text);
			read_own(words, entity, j);
			settle(words, entity->pages[j].file, count);
		}
	}
	strbuf_release(&words->run);
	free(words);
}

static void compare_folder(const char *root, const char *source, const char *plain,
	struct count *count)
{
	struct compile_options options = {.source_locale = source};
	struct findings findings = {0};
	struct model model = {0};
	char *path = xstrdup(root);

	model_init(&model);
	assert_int_equal(compile(&model, &path, 1, &options, &findings), 0);
	compare_pages(&model, plain != NULL ? plain : root, plain != NULL, count);
	findings_release(&findings);
	model_release(&model);
	free(path);
}

static const char *setting(const char *name, const char *usual)
{
	const char *value = getenv(name);

	return value != NULL && *value != '\0' ? value : usual;
}

static void assert_nothing_lost(const char *what, const struct count *count)
{
	print_message("%s: %zu pages, %zu differ: %zu words missing, %zu added\n", what,
		count->pages, count->differing, count->missing, count->added);
	assert_int_not_equal(count->pages, 0);
	assert_int_equal(count->differing, 0);
}

static void words_of_corpus(void **state)
{
	struct arena arena = {0};
	const char *root = arena_printf(&arena, "%s/corpus",
		setting("STELE_SHARED", "../shared"));
	struct count voted = {0}, led = {0};

	(void)state;
	if (!folder_exists(root)) {
		arena_release(&arena);
		skip();
	}
	compare_folder(root, NULL, NULL, &led);
	compare_folder(root, "none", NULL, &voted);
	arena_release(&arena);
	assert_nothing_lost("corpus", &led);
	assert_nothing_lost("corpus without source", &voted);
}

/* Both halves of a bilingual page say what the pages in one language say. */
static void words_of_bilingual_pages(void **state)
{
	struct arena arena = {0};
	const char *shared = setting("STELE_SHARED", "../shared");
	const char *root = arena_printf(&arena, "%s/bilingual", shared);
	struct count count = {0};

	(void)state;
	if (!folder_exists(root)) {
		arena_release(&arena);
		skip();
	}
	compare_folder(root, NULL, arena_printf(&arena, "%s/corpus", shared), &count);
	arena_release(&arena);
	assert_nothing_lost("bilingual", &count);
}

static void words_of_own_pages(void **state)
{
	struct arena arena = {0};
	const char *tree = setting("SRC", ".");
	struct count count = {0};

	(void)state;
	compare_folder(arena_printf(&arena, "%s/spec/pages", tree), NULL, NULL, &count);
	arena_release(&arena);
	assert_nothing_lost("spec/pages", &count);
}

/* Each case is a folder of locales, or a single page; in a folder both find their locale. */
static void words_of_cases(void **state)
{
	struct arena arena = {0};
	const char *root = arena_printf(&arena, "%s/tests/cases", setting("SRC", "."));
	struct count count = {0};
	size_t folder_count;
	const char **folders;

	(void)state;
	folders = folder_list_folders(&arena, root, &folder_count);
	assert_non_null(folders);
	for (size_t i = 0; i < folder_count; i++)
		compare_folder(arena_printf(&arena, "%s/%s", root, folders[i]), NULL, NULL,
			&count);
	compare_folder(root, NULL, NULL, &count);
	arena_release(&arena);
	assert_nothing_lost("tests/cases", &count);
}

/* A page that keeps all but one word, and has one of its own. */
static void lost_word_shows(void **state)
{
	static char source[] = "---\ntitle: x\n---\n# <a name=\"a\"></a>Two *words*\n\n"
		"1. `a``b` [one](two.md \"three\")\n2. c&#124;d\\_e <!-- not --> f\n\n"
		"> [!NOTE]\n> [!INCLUDE[g](h.md)]\n\n```idl\n[in] &amp;\n```\n";
	static const char *const own[] = {"Two", "words", "a", "b", "one", "c", "d_e", "g", "in",
		"amp", "added"};
	struct words *words = xmalloc(sizeof *words);
	struct count count = {.differing = SHOWN}; /* shows nothing */

	(void)state;
	memset(words, 0, sizeof *words);
	read_source(words, source);
	words->sign = -1;
	for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
		words_text(words, own[i]);
	settle(words, "x.md", &count);
	assert_int_equal(count.missing, 1); /* f */
	assert_int_equal(count.added, 1);
	assert_int_equal(count.differing, SHOWN + 1);
	strbuf_release(&words->run);
	free(words);
}

/* Kinds --------------------------------------------------------------------------------------- */

static void count_kinds(struct arena *arena, const char *root, const char *folder,
	size_t kinds[KIND_COUNT])
{
	const char *base = arena_printf(arena, "%s/%s", root, folder);
	struct findings findings = {0};
	size_t count;
	const char **files = folder_list(arena, base, ".md", &count);

	assert_non_null(files);
	for (size_t i = 0; i < count; i++) {
		struct page_place place = {
			.path = arena_printf(arena, "%s/%s", base, files[i]),
			.file = files[i],
			.locale = "en-US",
			.key = arena_strndup(arena, files[i], strlen(files[i]) - 3),
		};
		struct entity *page = page_read(arena, &place, NULL, &findings);

		assert_non_null(page);
		if (!str_ends(place.key, "/toc"))
			kinds[page->kind]++;
	}
	findings_release(&findings);
}

/* Source: corpus survey, section 2, column "hosting"; indexes and overviews are articles. */
static void kinds_of_corpus(void **state)
{
	static const size_t expected[KIND_COUNT] = {
		[KIND_METHOD] = 298, [KIND_INTERFACE] = 66, [KIND_FUNCTION] = 39,
		[KIND_ENUMERATION] = 30, [KIND_STRUCTURE] = 8, [KIND_ARTICLE] = 10 + 1,
		[KIND_FUNCTION_POINTER] = 5, [KIND_COCLASS] = 4, [KIND_CLASS] = 1,
	};
	struct arena arena = {0};
	const char *root = arena_printf(&arena, "%s/corpus",
		setting("STELE_SHARED", "../shared"));
	size_t folder_count;
	const char **folders = folder_list_folders(&arena, root, &folder_count);

	(void)state;
	if (folders == NULL) {
		arena_release(&arena);
		skip();
	}
	markdown_init();
	for (size_t i = 0; i < folder_count; i++) {
		size_t kinds[KIND_COUNT] = {0};

		count_kinds(&arena, root, folders[i], kinds);
		for (size_t kind = 0; kind < KIND_COUNT; kind++) {
			if (kinds[kind] != expected[kind])
				print_message("%s: %zu of kind %s\n", folders[i], kinds[kind],
					entity_kind_name((enum entity_kind)kind));
			assert_int_equal(kinds[kind], expected[kind]);
		}
	}
	assert_int_not_equal(folder_count, 0);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lost_word_shows),
		cmocka_unit_test(words_of_corpus),
		cmocka_unit_test(words_of_bilingual_pages),
		cmocka_unit_test(words_of_own_pages),
		cmocka_unit_test(words_of_cases),
		cmocka_unit_test(kinds_of_corpus),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
