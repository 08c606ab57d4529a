/* The message tables: catalogs through libgettextpo, the table in C through the compiler. */
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

#include "../messages/sample.h"
#include "back/messages.h"
#include "back/c_text.h"
#include "back/po.h"
#include "base/file.h"
#include "base/str.h"

enum { LONG_SENTENCE = 100 * 1024, READ_LIMIT = 16 * 1024 * 1024 };

/* Quotes, backslashes, trigraphs, what could join an escape, line ends, control characters, text
 * that runs from right to left with its marks, and the longest characters of UTF-8. */
static const char *const hostile[] = {
	"",
	"\"quoted\" and 'quoted'",
	"back\\slash at the end\\",
	"?\?/ ?\?= ?\?( \?\?\?/\?\?/ ?",
	"\001" "1\033[0m\177" "7",
	"two\nlines\r\nand\ttab\v\f\a\b",
	"%s %n %d {0} $HOME `id`",
	"*/ // /* \\\n#error",
	SAMPLE_ARABIC " \342\200\217(E_FAIL)\342\200\216 " SAMPLE_ARABIC,
	"\342\200\256evil\342\200\254 \343\201\202 \360\237\230\200\360\237\230\200 \357\273\277",
	"\303\251" "9 \303\251" "abcdef",
};
enum { HOSTILE_COUNT = sizeof hostile / sizeof hostile[0] };

struct fixture {
	struct arena arena;
	char folder[64];
};

static int setup(void **state)
{
	struct fixture *fixture = calloc(1, sizeof *fixture);

	snprintf(fixture->folder, sizeof fixture->folder, "/tmp/stele-messages.XXXXXX");
	*state = fixture;
	return mkdtemp(fixture->folder) != NULL ? 0 : -1;
}

static int teardown(void **state)
{
	struct fixture *fixture = *state;
	int rc = system(arena_printf(&fixture->arena, "rm -rf '%s'", fixture->folder));

	arena_release(&fixture->arena);
	free(fixture);
	return rc;
}

static char *path_of(struct fixture *fixture, const char *name)
{
	return arena_printf(&fixture->arena, "%s/%s", fixture->folder, name);
}

static char *content_of(struct fixture *fixture, const char *name)
{
	size_t length;
	char *data = file_read(&fixture->arena, path_of(fixture, name), READ_LIMIT, &length);

	assert_non_null(data);
	return data;
}

static void put(struct fixture *fixture, const char *name, const char *text)
{
	assert_int_equal(file_write(path_of(fixture, name), text, strlen(text)), 0);
}

/* Run a command whose %s is the folder; what it says is shown if it fails. */
static void run(struct fixture *fixture, const char *command)
{
	char *line = arena_printf(&fixture->arena, "{ %s; } >'%s/log' 2>&1", command,
		fixture->folder);
	int rc = system(line);

	if (rc != 0)
		print_error("# %s\n# %.2000s\n", line, content_of(fixture, "log"));
	assert_int_equal(rc, 0);
}

static const char *compiler(const char *variable, const char *otherwise)
{
	const char *name = getenv(variable);

	return name != NULL && name[0] != '\0' ? name : otherwise;
}

/* Compile sources of the folder, and the kit's locale_match.c, as C or C++, and run the program. */
static void compile_and_run(struct fixture *fixture, bool cpp, const char *sources)
{
	const char *cc = cpp ? compiler("CXX", "c++") : compiler("CC", "cc");
	const char *language = cpp ? "-x c++ -std=c++17" : "-x c -std=c11";

	run(fixture, arena_printf(&fixture->arena,
		"root=$PWD && cd '%s' && %s %s -Wall -Wextra -Wpedantic -Werror "
		"-iquote \"$root/conformance/kit\" %s \"$root/conformance/kit/locale_match.c\" "
		"-o program && ./program",
		fixture->folder, cc, language, sources));
}

static void accept_catalog(struct fixture *fixture, const char *name)
{
	run(fixture, arena_printf(&fixture->arena, "msgfmt -c -o '%s/x.mo' '%s/%s'",
		fixture->folder, fixture->folder, name));
}

static void write_model(struct fixture *fixture, struct model *model)
{
	struct messages_options options = {.po = true, .c = true, .domain = "made-up"};

	assert_int_equal(messages_write(model, fixture->folder, &options), 0);
	model_release(model);
}

static void locale_names(void **state)
{
	static const char *const names[][2] = {
		{"it-IT", "it_IT"}, {"it", "it"}, {"zh-CN", "zh_CN"}, {"zh-Hant-TW", "zh_TW@hant"},
		{"sr-Latn-RS", "sr_RS@latin"}, {"sr-Cyrl", "sr@cyrillic"}, {"es-419", "es_419"},
	};
	char name[64];

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		assert_string_equal(po_locale_name(name, sizeof name, names[i][0]), names[i][1]);
	assert_string_equal(po_locale_name(name, 4, "it-IT"), "it_");
}

#define HEADER_START                                                                               \
	"# Made by stele from the pages; spec "                                                    \
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.\n"                      \
	"msgid \"\"\nmsgstr \"\"\n"                                                                \
	"\"Project-Id-Version: made-up 0123456789ab\\n\"\n"                                        \
	"\"Report-Msgid-Bugs-To: \\n\"\n"                                                          \
	"\"POT-Creation-Date: 2000-01-01 00:00+0000\\n\"\n"                                        \
	"\"PO-Revision-Date: 2000-01-01 00:00+0000\\n\"\n"                                         \
	"\"Last-Translator: Automatically generated\\n\"\n"                                        \
	"\"Language-Team: none\\n\"\n"
#define HEADER_END                                                                                 \
	"\"MIME-Version: 1.0\\n\"\n"                                                               \
	"\"Content-Type: text/plain; charset=UTF-8\\n\"\n"                                         \
	"\"Content-Transfer-Encoding: 8bit\\n\"\n"

/* Everything that an entry holds; a row without words in the source has its symbol as msgid. */
static void catalog_with_source(void **state)
{
	static const char expected[] =
		HEADER_START "\"Language: it_IT\\n\"\n" HEADER_END
		"\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
		"\n"
		"#. S_OK (0x00000000)\n"
		"#: en-us/ithing-doit-method.md:20 it-it/ithing-doit-method.md:21\n"
		"msgctxt \"IThing.DoIt/returns/S_OK\"\n"
		"msgid \"It was done.\"\n"
		"msgstr \"Fatto \\\"in fretta\\\" \\\\ bene.\"\n"
		"\n"
		"#. E_FAIL (0x80004005)\n"
		"#: en-us/ithing-doit-method.md:22 it-it/ithing-doit-method.md:23\n"
		"msgctxt \"IThing.DoIt/returns/E_FAIL\"\n"
		"msgid \"It was not done.\"\n"
		"msgstr \"\"\n"
		"\n"
		"#. E_UNLISTED\n"
		"#: en-us/ithing-doit-method.md:24 it-it/ithing-doit-method.md:25\n"
		"msgctxt \"IThing.DoIt/returns/E_UNLISTED\"\n"
		"msgid \"Nobody knows the number.\"\n"
		"msgstr \"Nessuno conosce il numero.\"\n"
		"\n"
		"#. S_OK (0x00000000)\n"
		"#: en-us/thing-status-codes.md:10 it-it/thing-status-codes.md:10\n"
		"msgctxt \"thing-status-codes/status-codes/S_OK\"\n"
		"msgid \"The call succeeded.\"\n"
		"msgstr \"La chiamata \303\250 riuscita.\"\n"
		"\n"
		"#. E_FAIL (0x80004005)\n"
		"#: en-us/thing-status-codes.md:11 it-it/thing-status-codes.md:11\n"
		"msgctxt \"thing-status-codes/status-codes/E_FAIL\"\n"
		"msgid \"The call failed.\"\n"
		"msgstr \"La chiamata non \303\250 riuscita.\"\n"
		"\n"
		"#. THING_E_LATE (0x80131024)\n"
		"#: it-it/thing-status-codes.md:12\n"
		"msgctxt \"thing-status-codes/status-codes/THING_E_LATE\"\n"
		"msgid \"THING_E_LATE\"\n"
		"msgstr \"Troppo tardi.\"\n"
		"\n"
		"#. THING_E_FAIL (0x80004005)\n"
		"#: en-us/thing-status-codes.md:13\n"
		"msgctxt \"thing-status-codes/status-codes/THING_E_FAIL\"\n"
		"msgid \"The thing failed.\"\n"
		"msgstr \"\"\n"
		"\n"
		"#. THING_E_MUTE (0x80131025)\n"
		"msgctxt \"thing-status-codes/status-codes/THING_E_MUTE\"\n"
		"msgid \"THING_E_MUTE\"\n"
		"msgstr \"\"\n";
	struct fixture *fixture = *state;
	struct model model;

	sample_model(&model, "en-US");
	write_model(fixture, &model);
	assert_string_equal(content_of(fixture, "po/made-up/it_IT.po"), expected);
	assert_true(file_exists(path_of(fixture, "po/made-up/zh_CN.po")));
	assert_true(file_exists(path_of(fixture, "po/made-up/ar_EG.po")));
	assert_false(file_exists(path_of(fixture, "po/made-up/en_US.po")));
}

/* Without a source every locale is a translation of the symbols. */
static void catalogs_without_source(void **state)
{
	static const char entry[] =
		"#. E_FAIL (0x80004005)\n"
		"#: ar-eg/thing-status-codes.md:11 en-us/thing-status-codes.md:11\n"
		"#: it-it/thing-status-codes.md:11 zh-cn/thing-status-codes.md:11\n"
		"msgctxt \"thing-status-codes/status-codes/E_FAIL\"\n"
		"msgid \"E_FAIL\"\n"
		"msgstr \"\"\n";
	struct fixture *fixture = *state;
	struct model model;
	char *template;

	sample_model(&model, NULL);
	write_model(fixture, &model);
	template = content_of(fixture, "po/made-up/made-up.pot");
	assert_true(str_begins(template,
		HEADER_START "\"Language: \\n\"\n" HEADER_END "\n#. S_OK"));
	assert_non_null(strstr(template, entry));
	assert_non_null(strstr(content_of(fixture, "po/made-up/en_US.po"),
		"msgid \"E_FAIL\"\nmsgstr \"The call failed.\"\n"));
}

/* msgfmt refuses a file with the same context and id twice. */
static void same_key_once(void **state)
{
	struct fixture *fixture = *state;
	struct po po = {.header = {.project = "p 1", .language = "it"}};
	struct po_entry *entry;
	char *text;

	for (int i = 0; i < 3; i++) {
		entry = po_add(&po, "a", "id");
		entry->text = i == 0 ? "primo" : "altro";
		entry->fuzzy = i == 0;
		po_add_place(&po, entry, "f.md", (uint32_t)i);
	}
	po_add(&po, "b", "id");
	po_add(&po, NULL, "id");
	assert_int_equal(po_write(&po, path_of(fixture, "it.po")), 0);
	text = content_of(fixture, "it.po");
	assert_non_null(strstr(text,
		"#: f.md f.md:1 f.md:2\n#, fuzzy\nmsgctxt \"a\"\nmsgid \"id\"\n"
		"msgstr \"primo\"\n\nmsgctxt \"b\"\nmsgid \"id\"\nmsgstr \"\"\n\nmsgid \"id\"\n"));
	assert_null(strstr(text, "altro"));
	accept_catalog(fixture, "it.po");
	po_release(&po);
}

/* What is written is read again, whatever stands in it. */
static void catalog_round_trip(void **state)
{
	struct fixture *fixture = *state;
	struct po po = {.header = {.project = "p 1", .language = "ar"}}, again = {0};
	struct po_entry *entry;

	for (size_t i = 1; i < HOSTILE_COUNT; i++) {
		entry = po_add(&po, hostile[i], hostile[i]);
		entry->text = hostile[i];
		entry->comment = "for the translator";
		po_add_place(&po, entry, "a page.md", (uint32_t)i);
	}
	assert_int_equal(po_write(&po, path_of(fixture, "ar.po")), 0);
	assert_int_equal(po_read(&again, path_of(fixture, "ar.po")), 0);
	assert_int_equal(again.count, po.count);
	for (size_t i = 0; i < again.count; i++) {
		assert_string_equal(again.entries[i].context, po.entries[i].context);
		assert_string_equal(again.entries[i].id, po.entries[i].id);
		assert_string_equal(again.entries[i].text, po.entries[i].text);
		assert_string_equal(again.entries[i].comment, "for the translator\n");
		assert_int_equal(again.entries[i].place_count, 1);
		assert_string_equal(again.entries[i].places[0].file, "a%20page.md");
		assert_int_equal(again.entries[i].places[0].line, i + 1);
		assert_null(again.entries[i].plural);
	}
	po_release(&again);
	po_release(&po);
}

/* Read a catalog that is wrong; returns what was said on stderr. */
static char *read_broken(struct fixture *fixture, const char *text)
{
	struct po po = {0};
	int saved = dup(STDERR_FILENO);

	put(fixture, "broken.po", text);
	assert_non_null(freopen(path_of(fixture, "said"), "w", stderr));
	assert_int_equal(po_read(&po, path_of(fixture, "broken.po")), -1);
	assert_int_equal(po.count, 0);
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	po_release(&po);
	return content_of(fixture, "said");
}

#define CHARSET "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

static void broken_catalogs(void **state)
{
	struct fixture *fixture = *state;
	struct po po = {0};
	char *many;

	assert_non_null(strstr(read_broken(fixture, CHARSET "msgid \"a\nmsgstr \"b\"\n"),
		"broken.po:5: "));
	assert_non_null(strstr(read_broken(fixture, CHARSET "msgid \"a\"\nmsgid \"b\"\n"),
		"broken.po:5: "));
	assert_non_null(strstr(read_broken(fixture, CHARSET "msgid \"a\"\nmsgstr \"\303(\"\n"),
		"broken.po:5: "));
	assert_non_null(strstr(read_broken(fixture, CHARSET "msgid \"a\"\nmsgstr \"\"\n\n"
		"msgid \"a\"\nmsgstr \"b\"\n"), "broken.po:7: "));
	assert_non_null(strstr(read_broken(fixture, "msgid \"a\"\nmsgstr \"b\"\n"), "UTF-8"));
	assert_non_null(strstr(read_broken(fixture, ""), "UTF-8"));
	many = arena_alloc(&fixture->arena, 4000);
	memset(many, '\\', 3000);
	for (size_t i = 0; i < 3000; i += 3)
		many[i] = '\n';
	assert_true(strlen(read_broken(fixture, many)) > 0);
	freopen("/dev/null", "w", stderr);
	assert_int_equal(po_read(&po, path_of(fixture, "none.po")), -1);
	po_release(&po);
}

static void dates(void **state)
{
	static const struct {
		const char *epoch;
		const char *date;
	} cases[] = {
		{"0", "Date: 1970-01-01 00:00+0000"},
		{"1700000000", "Date: 2023-11-14 22:13+0000"},
		{"", "Date: 2000-01-01 00:00+0000"},
		{"-1", "Date: 2000-01-01 00:00+0000"},
		{"12x", "Date: 2000-01-01 00:00+0000"},
		{"99999999999999999999", "Date: 2000-01-01 00:00+0000"},
	};
	struct fixture *fixture = *state;
	struct po po = {.header = {.project = "p 1"}};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		setenv("SOURCE_DATE_EPOCH", cases[i].epoch, 1);
		assert_int_equal(po_write(&po, path_of(fixture, "d.pot")), 0);
		assert_non_null(strstr(content_of(fixture, "d.pot"), cases[i].date));
	}
	unsetenv("SOURCE_DATE_EPOCH");
	po_release(&po);
}

/* An equal file is left alone, nothing stays beside it, and an error changes nothing. */
static void file_left_alone(void **state)
{
	struct fixture *fixture = *state;
	struct po po = {.header = {.project = "p 1"}};
	struct stat before, after;
	const char **names;
	size_t count;

	assert_int_equal(po_write(&po, path_of(fixture, "deep/er/d.pot")), 0);
	assert_int_equal(stat(path_of(fixture, "deep/er/d.pot"), &before), 0);
	assert_int_equal(po_write(&po, path_of(fixture, "deep/er/d.pot")), 0);
	assert_int_equal(stat(path_of(fixture, "deep/er/d.pot"), &after), 0);
	assert_true(before.st_ino == after.st_ino);
	freopen("/dev/null", "w", stderr);
	assert_int_equal(po_write(&po, path_of(fixture, "deep/er/d.pot/x.pot")), -1);
	assert_int_equal(mkdir(path_of(fixture, "deep/folder"), 0777), 0);
	assert_int_equal(po_write(&po, path_of(fixture, "deep/folder")), -1);
	names = folder_list(&fixture->arena, path_of(fixture, "deep"), "", &count);
	assert_int_equal(count, 1);
	assert_string_equal(names[0], "er/d.pot");
	po_release(&po);
}

#define CHECK_START                                                                                \
	"#include \"stele_messages.h\"\n#include <stdio.h>\n#include <string.h>\n"                 \
	"static int failed;\n"                                                                     \
	"static void same(const char *got, const char *expected)\n{\n"                             \
	"\tif ((got == NULL) != (expected == NULL) || (got && strcmp(got, expected) != 0)) {\n"    \
	"\t\tprintf(\"%s instead of %s\\n\", got ? got : \"NULL\", " \
	"expected ? expected : \"NULL\");\n"                                                      \
	"\t\tfailed = 1;\n\t}\n}\n"                                                                \
	"#define FAIL ((int32_t)0x80004005)\n#define LATE ((int32_t)0x80131024)\n"                 \
	"int main(void)\n{\n"
#define CHECK_END "\treturn failed;\n}\n"

static const char lookups[] = CHECK_START
	/* the method's own sentence, then the general one */
	"same(stele_message(0, \"IThing.DoIt\", \"en-US\"), \"It was done.\");\n"
	"same(stele_message(0, NULL, \"en-US\"), \"The call succeeded.\");\n"
	"same(stele_message(0, \"IThing.Other\", \"en-US\"), \"The call succeeded.\");\n"
	"same(stele_message(0, \"\", \"en-US\"), \"The call succeeded.\");\n"
	"same(stele_message(LATE, \"IThing.DoIt\", \"it-IT\"), \"Troppo tardi.\");\n"
	/* the choice of a locale */
	"same(stele_message(0, \"IThing.DoIt\", \"it\"), \"Fatto \\\"in fretta\\\" \\\\ bene.\");\n"
	"same(stele_message(0, \"IThing.DoIt\", \"it_CH.UTF-8\"), "
	"\"Fatto \\\"in fretta\\\" \\\\ bene.\");\n"
	"same(stele_message(FAIL, NULL, \"zh\"), \"" SAMPLE_CHINESE "\");\n"
	"same(stele_message(FAIL, NULL, \"zh-TW\"), \"The call failed.\");\n"
	"same(stele_message(FAIL, NULL, \"ar\"), \"" SAMPLE_ARABIC "\");\n"
	"same(stele_message(FAIL, NULL, \"tlh\"), \"The call failed.\");\n"
	"same(stele_message(FAIL, NULL, \"C\"), \"The call failed.\");\n"
	"same(stele_message(FAIL, NULL, \"\"), \"The call failed.\");\n"
	"same(stele_message(FAIL, NULL, NULL), \"The call failed.\");\n"
	/* a sentence that the locale, or even the source, lacks */
	"same(stele_message(FAIL, \"IThing.DoIt\", \"it-IT\"), \"It was not done.\");\n"
	"same(stele_message(0, NULL, \"ar-EG\"), \"The call succeeded.\");\n"
	"same(stele_message(LATE, NULL, \"en-US\"), \"Troppo tardi.\");\n"
	/* unknown */
	"same(stele_message(1, NULL, \"it-IT\"), NULL);\n"
	"same(stele_message(-1, \"IThing.DoIt\", NULL), NULL);\n"
	"same(stele_message((int32_t)0x80131025, NULL, NULL), NULL);\n"
	/* names: of two with the same value, the first */
	"same(stele_status_name(0), \"S_OK\");\n"
	"same(stele_status_name(FAIL), \"E_FAIL\");\n"
	"same(stele_status_name((int32_t)0x80131025), \"THING_E_MUTE\");\n"
	"same(stele_status_name(7), NULL);\n"
	CHECK_END;

static void table_in_c(void **state)
{
	struct fixture *fixture = *state;
	struct model model;

	sample_model(&model, "en-US");
	write_model(fixture, &model);
	put(fixture, "check.c", lookups);
	assert_true(str_begins(content_of(fixture, "messages.c"),
		"/* SPDX-License-Identifier: 0BSD */\n"
		"/* Made by stele from the pages; spec 01234567"));
	assert_non_null(strstr(content_of(fixture, "messages.c"),
		"\t\t/* it-it/ithing-doit-method.md:21 */\n"
		"\t\t\"Fatto \\\"in fretta\\\" \\\\ bene.\""));
	/* a page of status codes is no method */
	assert_null(strstr(content_of(fixture, "messages.c"), "{\"thing-status-codes\""));
	compile_and_run(fixture, false, "messages.c check.c");
	compile_and_run(fixture, true, "messages.c check.c");
}

/* Of two pages in one locale the first that has words speaks. */
static void two_pages_of_a_locale(void **state)
{
	struct fixture *fixture = *state;
	struct model model;
	struct entity *codes;
	struct status *status;

	model_init(&model);
	codes = sample_entity(&model, "c", "c", KIND_STATUS_CODES);
	sample_page(codes, "it-IT", "a");
	sample_page(codes, "it-IT", "b");
	sample_page(codes, "it-IT", "c");
	status = sample_status(codes, "S_OK", 0);
	sample_say(codes, status, 0, 1, NULL);
	sample_say(codes, status, 1, 2, "primo");
	sample_say(codes, status, 2, 3, "secondo");
	status = sample_status(codes, "E_FAIL", 5);
	status->fact.disputed = true;
	sample_say(codes, status, 1, 4, "");
	sample_say(codes, status, 2, 5, NULL);
	model_finish(&model);
	write_model(fixture, &model);
	assert_non_null(strstr(content_of(fixture, "po/made-up/it_IT.po"),
		"#: b/c.md:2\nmsgctxt \"c/status-codes/S_OK\"\n"
		"msgid \"S_OK\"\nmsgstr \"primo\"\n"));
	assert_non_null(strstr(content_of(fixture, "po/made-up/it_IT.po"),
		"#. The pages disagree about this status.\n"
		"#: b/c.md:4\nmsgctxt \"c/status-codes/E_FAIL\"\n"));
}

/* Without a source, who asks for nothing gets the first locale that has the sentence. */
static void table_without_source(void **state)
{
	struct fixture *fixture = *state;
	struct model model;

	sample_model(&model, NULL);
	write_model(fixture, &model);
	put(fixture, "check.c", CHECK_START
		"same(stele_message(FAIL, NULL, NULL), \"" SAMPLE_ARABIC "\");\n"
		"same(stele_message(0, NULL, NULL), \"The call succeeded.\");\n"
		"same(stele_message(LATE, NULL, \"de\"), \"Troppo tardi.\");\n" CHECK_END);
	compile_and_run(fixture, false, "messages.c check.c");
}

static void empty_model(void **state)
{
	struct fixture *fixture = *state;
	struct model model;

	model_init(&model);
	model_finish(&model);
	write_model(fixture, &model);
	put(fixture, "check.c", CHECK_START
		"same(stele_message(FAIL, NULL, \"it\"), NULL);\n"
		"same(stele_status_name(0), NULL);\n"
		"(void)LATE;\n" CHECK_END);
	compile_and_run(fixture, false, "messages.c check.c");
	compile_and_run(fixture, true, "messages.c check.c");
	accept_catalog(fixture, "po/made-up/made-up.pot");
}

static char *long_sentence(struct arena *arena)
{
	static const char piece[] = "? \303\251 \"\\";
	char *text = arena_alloc(arena, LONG_SENTENCE + 1);

	for (size_t i = 0; i + sizeof piece <= LONG_SENTENCE; i += sizeof piece - 1)
		memcpy(text + i, piece, sizeof piece - 1);
	return text;
}

/* Hostile words on a page reach the catalogs and the table unharmed. */
static void hostile_pages(void **state)
{
	struct fixture *fixture = *state;
	struct model model;
	struct entity *codes;
	struct status *status;

	model_init(&model);
	model.source_locale = "en-US";
	codes = sample_entity(&model, "c", "c", KIND_STATUS_CODES);
	sample_page(codes, "en-US", "a */ b?\?/");
	sample_page(codes, "it-IT", "c\nd\\");
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		status = sample_status(codes, arena_printf(&model.arena, "E_%zu", i), (int64_t)i);
		sample_say(codes, status, 0, 1, hostile[i]);
		sample_say(codes, status, 1, 1, i > 0 ? long_sentence(&model.arena) : hostile[i]);
	}
	model_finish(&model);
	write_model(fixture, &model);
	put(fixture, "check.c", CHECK_START
		"same(stele_message(0, NULL, NULL), NULL);\n(void)LATE; (void)FAIL;\n"
		"same(stele_message(3, NULL, NULL), \"?\\?/ ?\\?= ?\\?( ?\\?\\?/?\\?/ ?\");\n"
		"same(stele_message(4, NULL, NULL), \"\\001\" \"1\\033[0m\\177\" \"7\");\n"
		"same(stele_message(10, NULL, NULL), \"\\303\\251\" \"9 \\303\\251\" \"abcdef\");\n"
		"if (strlen(stele_message(1, NULL, \"it\")) < 100000) failed = 1;\n"
		CHECK_END);
	compile_and_run(fixture, false, "messages.c check.c");
	compile_and_run(fixture, true, "messages.c check.c");
	accept_catalog(fixture, "po/made-up/it_IT.po");
}

static void add_check(struct strbuf *out, const char *text, size_t number)
{
	char name[32];

	strbuf_printf(out, "static const unsigned char bytes_%zu[] = {", number);
	for (size_t i = 0; i <= strlen(text); i++)
		strbuf_printf(out, "%u,", (unsigned)(unsigned char)text[i]);
	strbuf_add(out, "};\n");
	snprintf(name, sizeof name, "array_%zu", number);
	c_string_array(out, name, text);
	strbuf_printf(out, "static void check_%zu(void)\n{\n", number);
	strbuf_printf(out, "\tsame(array_%zu, bytes_%zu, sizeof bytes_%zu);\n", number, number,
		number);
	if (c_string_fits(text)) {
		strbuf_add(out, "\tsame(");
		c_string(out, text, "\t\t");
		strbuf_printf(out, ", bytes_%zu, sizeof bytes_%zu);\n", number, number);
	}
	strbuf_add(out, "}\n");
}

/* Literals and arrays hold the very bytes, in C and in C++. */
static void literals(void **state)
{
	struct fixture *fixture = *state;
	struct strbuf out = {0};
	char *text = long_sentence(&fixture->arena);

	strbuf_add(&out, "#include <string.h>\nstatic int failed;\n"
		"static void same(const char *got, const unsigned char *bytes, size_t n)\n"
		"{\n\tif (strlen(got) + 1 != n || memcmp(got, bytes, n) != 0) failed = 1;\n}\n");
	for (size_t i = 0; i < HOSTILE_COUNT; i++)
		add_check(&out, hostile[i], i);
	text[6000] = '\0';
	add_check(&out, text, HOSTILE_COUNT);
	text[4094] = '\0';
	assert_true(c_string_fits(text));
	add_check(&out, text, HOSTILE_COUNT + 1);
	strbuf_add(&out, "int main(void)\n{\n");
	for (size_t i = 0; i < HOSTILE_COUNT + 2; i++)
		strbuf_printf(&out, "\tcheck_%zu();\n", i);
	strbuf_add(&out, "\treturn failed;\n}\n");
	put(fixture, "literals.c", strbuf_text(&out));
	strbuf_release(&out);
	compile_and_run(fixture, false, "literals.c");
	compile_and_run(fixture, true, "literals.c");
}

static void same_bytes_again(void **state)
{
	struct fixture *fixture = *state;
	struct model model;
	char *first;

	sample_model(&model, "en-US");
	write_model(fixture, &model);
	first = content_of(fixture, "messages.c");
	assert_int_equal(unlink(path_of(fixture, "messages.c")), 0);
	sample_model(&model, "en-US");
	write_model(fixture, &model);
	assert_string_equal(first, content_of(fixture, "messages.c"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(locale_names), TEST(catalog_with_source), TEST(catalogs_without_source),
		TEST(same_key_once), TEST(catalog_round_trip), TEST(broken_catalogs), TEST(dates),
		TEST(file_left_alone), TEST(table_in_c), TEST(two_pages_of_a_locale),
		TEST(table_without_source), TEST(empty_model), TEST(hostile_pages),
		TEST(literals), TEST(same_bytes_again),
	};

	unsetenv("SOURCE_DATE_EPOCH");
	return cmocka_run_group_tests_name("messages", tests, NULL, NULL);
}
