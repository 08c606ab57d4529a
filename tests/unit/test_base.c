/* Strings, memory, files, choice of a locale. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "base/strbuf.h"
#include "locale_match.h"

static void utf8(void **state)
{
	static const struct {
		const char *text;
		size_t length;
		bool good;
		size_t bad;
	} cases[] = {
		{"", 0, true, 0},
		{"a\xC3\xA9", 3, true, 0},
		{"\xF0\x9F\x98\x80", 4, true, 0},
		{"\xED\x9F\xBF\xEE\x80\x80", 6, true, 0},
		{"a\0b", 3, false, 1},
		{"\xC0\xAF", 2, false, 0}, /* overlong */
		{"x\xE0\x80\xAF", 4, false, 1},
		{"\xED\xA0\x80", 3, false, 0}, /* surrogate */
		{"\xF4\x90\x80\x80", 4, false, 0}, /* above U+10FFFF */
		{"ab\xC3", 3, false, 2}, /* cut */
		{"\x80", 1, false, 0},
		{"\xFF\xFE", 2, false, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		size_t bad = 99;

		assert_int_equal(str_is_utf8(cases[i].text, cases[i].length, &bad), cases[i].good);
		if (!cases[i].good)
			assert_int_equal(bad, cases[i].bad);
	}
}

static void strings(void **state)
{
	struct arena arena = {0};

	(void)state;
	assert_string_equal(str_squeeze(&arena, "  a \t\r\n b  "), "a b");
	assert_string_equal(str_trim(&arena, "\n a b \t"), "a b");
	assert_string_equal(str_fold(&arena, "IThing::DoIt Method"), "ithingdoitmethod");
	assert_true(str_equal_nocase("MSCorEE.h", "mscoree.H"));
	assert_false(str_equal_nocase("a", "ab"));
	assert_false(str_equal_nocase("ab", "a"));
	assert_true(str_equal(NULL, NULL));
	assert_false(str_equal(NULL, ""));
	assert_true(str_ends("x.md", ".md"));
	assert_false(str_ends("md", ".md"));
	assert_string_equal(str_find_nocase("abc.H", ".h"), ".H");
	assert_null(str_find_nocase("abc", "d"));
	arena_release(&arena);
}

/* Arrays grow at powers of two, and keep what they hold. */
static void arrays(void **state)
{
	struct arena arena = {0};
	size_t *items = NULL, count = 0;

	(void)state;
	for (size_t i = 0; i < 1000; i++)
		ARENA_APPEND(&arena, items, count, i);
	for (size_t i = 0; i < 1000; i++)
		assert_int_equal(items[i], i);
	assert_non_null(arena_alloc(&arena, 0));
	assert_string_equal(arena_printf(&arena, "%s-%d", "x", 7), "x-7");
	arena_release(&arena);
	assert_int_equal(arena.total, 0);
}

static void buffers(void **state)
{
	struct strbuf buf = {0};

	(void)state;
	assert_string_equal(strbuf_text(&buf), "");
	strbuf_printf(&buf, "%s", "");
	for (int i = 0; i < 100; i++)
		strbuf_printf(&buf, "%d,", i);
	assert_int_equal(buf.length, 290);
	strbuf_cut(&buf, 4);
	assert_string_equal(buf.data, "0,1,");
	strbuf_release(&buf);
}

/* An equal file is left alone, a different one replaced, and no temporary stays behind. */
static void files(void **state)
{
	char folder[] = "/tmp/stele-test-XXXXXX";
	struct arena arena = {0};
	struct stat before, after;
	const char *path, **names;
	size_t length, count;

	(void)state;
	assert_non_null(mkdtemp(folder));
	path = arena_printf(&arena, "%s/a b/c.txt", folder);
	assert_int_equal(file_write(path, "one", 3), 0);
	assert_int_equal(stat(path, &before), 0);
	assert_int_equal(file_write(path, "one", 3), 0);
	assert_int_equal(stat(path, &after), 0);
	assert_int_equal(before.st_ino, after.st_ino);
	assert_int_equal(file_write(path, "two!", 4), 0);
	assert_string_equal(file_read(&arena, path, 100, &length), "two!");
	assert_int_equal(length, 4);
	assert_null(file_read(&arena, path, 3, &length));
	assert_null(file_read(&arena, folder, 100, &length));
	assert_int_equal(file_write(arena_printf(&arena, "%s/x", path), "x", 1), -1);
	names = folder_list(&arena, folder, "", &count);
	assert_int_equal(count, 1);
	assert_string_equal(names[0], "a b/c.txt");
	assert_int_equal(unlink(path), 0);
	assert_int_equal(rmdir(arena_printf(&arena, "%s/a b", folder)), 0);
	assert_int_equal(rmdir(folder), 0);
	arena_release(&arena);
}

static void locale_tags(void **state)
{
	static const char *const cases[][2] = {
		{"pt-br", "pt-BR"}, {"pt_BR", "pt-BR"}, {"pt_BR.UTF-8", "pt-BR"},
		{"PT_br@euro", "pt-BR"}, {"zh-hans-cn", "zh-Hans-CN"}, {"it", "it"},
		{"es-419", "es-419"}, {"C", ""}, {"POSIX", ""}, {"", ""}, {"C.UTF-8", ""},
		{"includes", "includes"}, {"12", ""}, {"a-b/c", ""}, {"en-US!", ""},
	};
	char tag[64];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_string_equal(stele_locale_tag(tag, sizeof tag, cases[i][0]), cases[i][1]);
}

static void locale_choice(void **state)
{
	static const char *const have[] = {
		"en-US", "fr-FR", "it-IT", "zh-CN", "zh-TW", "sr-Latn-RS", "pt", "ar-SA"};
	enum { COUNT = sizeof have / sizeof have[0] };
	static const struct {
		const char *wanted;
		size_t index;
	} cases[] = {
		{"it-IT", 2}, {"it", 2}, {"it-CH", 2}, {"it_CH.UTF-8", 2}, {"fr-CA", 1},
		{"zh-CN", 3}, {"zh", 3}, {"zh-SG", 3}, {"zh-Hans", 3}, {"zh-Hans-CN", 3},
		{"zh-TW", 4}, {"zh-HK", 4}, {"zh-Hant", 4}, {"zh-Hant-MO", 4}, {"pt-BR", 6},
		{"sr", COUNT}, {"sr-RS", COUNT}, {"sr-Latn", 5}, {"ar", 7}, {"ar-EG", 7},
		{"de-DE", COUNT}, {"C", COUNT}, {"", COUNT},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_int_equal(stele_locale_match(have, COUNT, cases[i].wanted), cases[i].index);
	/* never the other script, whatever there is */
	assert_int_equal(stele_locale_match(have + 3, 1, "zh-TW"), 1);
	assert_int_equal(stele_locale_match(have + 4, 1, "zh-CN"), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8),
		cmocka_unit_test(strings),
		cmocka_unit_test(arrays),
		cmocka_unit_test(buffers),
		cmocka_unit_test(files),
		cmocka_unit_test(locale_tags),
		cmocka_unit_test(locale_choice),
	};

	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
