/* Tests of the site: the pages of sample.c, written into a temporary folder and read again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "back/html.h"
#include "back/site.h"
#include "back/site_layout.h"
#include "back/site_locale.h"
#include "base/file.h"
#include "base/str.h"
#include "sample.h"

#define SPIN "widgets/deep/iwidget-spin-method.html"
#define STOP "widgets/deep/iwidget-stop-method.html"

enum { FILE_LIMIT = 1 << 20 };

static struct arena arena; /* of the tests */
static const char *folder; /* temporary, with "a": the site */
static struct model model;

static int write_site(const char *name)
{
	struct site_options options = {.assets = "site"};

	return site_write(&model, arena_printf(&arena, "%s/%s", folder, name), &options);
}

static int set_up(void **state)
{
	char name[] = "/tmp/stele-site-XXXXXX";

	(void)state;
	if (mkdtemp(name) == NULL)
		return -1;
	folder = arena_strdup(&arena, name);
	sample_model(&model);
	return write_site("a");
}

static int run(const char *command, const char *path)
{
	int status = system(arena_printf(&arena, "%s '%s'", command, path));

	return status != -1 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int tear_down(void **state)
{
	(void)state;
	model_release(&model);
	run("rm -rf", folder);
	arena_release(&arena);
	return 0;
}

/* A file of the site. */
static const char *page(const char *path)
{
	size_t length;
	const char *text = file_read(&arena, arena_printf(&arena, "%s/a/%s", folder, path),
		FILE_LIMIT, &length);

	if (text == NULL)
		fail_msg("no file %s", path);
	return text;
}

static void has(const char *text, const char *part)
{
	if (strstr(text, part) == NULL)
		fail_msg("not there: %s", part);
}

static void has_not(const char *text, const char *part)
{
	if (strstr(text, part) != NULL)
		fail_msg("should not be there: %s", part);
}

static size_t count(const char *text, const char *part)
{
	size_t n = 0;

	while ((text = strstr(text, part)) != NULL) {
		text += strlen(part);
		n++;
	}
	return n;
}

/* Escaping ----------------------------------------------------------------------------------- */

static void escapes(void (*write)(struct strbuf *out, const char *s), const char *s,
	const char *expected)
{
	struct strbuf out = {0};

	write(&out, s);
	assert_string_equal(strbuf_text(&out), expected);
	strbuf_release(&out);
}

static void test_escaping(void **state)
{
	(void)state;
	escapes(html_text, "a<b>&\"c\"'", "a&lt;b&gt;&amp;&quot;c&quot;&#39;");
	escapes(html_text, "\x01\x7f\xC2\x85\xC2\xA0\t", "\uFFFD\uFFFD\uFFFD\xC2\xA0\t");
	escapes(html_text, "中文", "中文");
	escapes(html_symbol, "SHORT_NAME", "SHORT_NAME");
	escapes(html_symbol, "VERY_LONG__NAME_OF_IT", "VERY_<wbr>LONG__<wbr>NAME_<wbr>OF_<wbr>IT");
	escapes(html_symbol, "IThing::DoSomething", "IThing::<wbr>Do<wbr>Something");
	escapes(html_id, "a b\"c", "a-b&quot;c");
	escapes(html_url, "http://x/a b?c=1&d=%zz%20#e#f",
		"http://x/a%20b?c=1&amp;d=%25zz%20#e%23f");
	escapes(html_url_path, "a b/50%?#c:d", "a%20b/50%25%3F%23c%3Ad");
	escapes(html_url_fragment, "two words\"%", "two-words%22%25");
}

static void test_url_allowed(void **state)
{
	static const struct {
		const char *url;
		bool allowed;
	} cases[] = {
		{"http://example.org", true}, {"HTTPS://example.org/x", true},
		{"mailto:a@example.org", true}, {"http://", false}, {"http:///x", false},
		{"javascript:alert(1)", false}, {" javascript:alert(1)", false},
		{"java\nscript:alert(1)", false}, {"data:text/html,x", false}, {"//host/x", false},
		{"/x", false}, {"x", false}, {"", false},
		{" http://x", false}, {"file:///x", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		if (html_url_allowed(cases[i].url) != cases[i].allowed)
			fail_msg("%s", cases[i].url);
	}
}

/* Locales ------------------------------------------------------------------------------------ */

static void test_locales(void **state)
{
	(void)state;
	assert_string_equal(site_direction("ar-SA"), "rtl");
	assert_string_equal(site_direction("arn"), "ltr");
	assert_string_equal(site_direction("az-Arab-IR"), "rtl");
	assert_string_equal(site_direction("ks-Deva"), "ltr");
	assert_string_equal(site_direction("en"), "ltr");
	assert_string_equal(site_language_name("it-IT"), "Italiano");
	assert_string_equal(site_language_name("pt-BR"), "Português (Brasil)");
	assert_string_equal(site_language_name("zh-TW"), "繁體中文");
	assert_string_equal(site_language_name("tlh"), "tlh");
	assert_string_equal(site_text("de-DE", "Fallback"), "Ersatz");
	assert_string_equal(site_text("zh-CN", "Fallback"), "Fallback");
}

/* Layout ------------------------------------------------------------------------------------- */

static int read_layout(struct site_layout *layout, const char *text)
{
	const char *path = arena_printf(&arena, "%s/layout.html", folder);

	assert_int_equal(file_write(path, text, strlen(text)), 0);
	return site_layout_read(layout, &arena, path);
}

static void test_layout(void **state)
{
	struct strbuf slots[SLOT_COUNT] = {0}, out = {0};
	struct site_layout layout;

	(void)state;
	assert_int_equal(read_layout(&layout, "<{{title}}|{{content}}|{{title}}>"), 0);
	strbuf_add(&slots[SLOT_TITLE], "t");
	site_layout_fill(&layout, slots, &out);
	assert_string_equal(strbuf_text(&out), "<t||t>");
	strbuf_release(&out);
	strbuf_release(&slots[SLOT_TITLE]);
}

/* What is written to stderr while reading a faulty layout. */
static const char *layout_error(const char *text)
{
	const char *path = arena_printf(&arena, "%s/stderr", folder);
	struct site_layout layout;
	int saved = dup(STDERR_FILENO), rc;
	size_t length;

	fflush(stderr);
	assert_non_null(freopen(path, "w", stderr));
	rc = read_layout(&layout, text);
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	assert_int_equal(rc, -1);
	return file_read(&arena, path, FILE_LIMIT, &length);
}

static void test_layout_errors(void **state)
{
	(void)state;
	has(layout_error("{{content}}\n\n<p>{{titel}}"), "layout.html:3: unknown placeholder: "
		"'{{titel}}'");
	has(layout_error("{{content}}\n{{title"), "layout.html:2: placeholder without name or end");
	has(layout_error("<p>{{title}}"), "no placeholder '{{content}}'");
}

/* Pages -------------------------------------------------------------------------------------- */

static void test_files(void **state)
{
	static const char *const locales[] = {"en-us", "ar-sa", "de-de", "zh-cn"};

	(void)state;
	page("style.css");
	page("index.html");
	for (size_t i = 0; i < 4; i++) {
		page(arena_printf(&arena, "%s/index.html", locales[i]));
		page(arena_printf(&arena, "%s/index_.html", locales[i]));
		page(arena_printf(&arena, "%s/%s", locales[i], SPIN));
		page(arena_printf(&arena, "%s/hostile/a \"b\"&c.html", locales[i]));
	}
}

static void test_links(void **state)
{
	(void)state;
	assert_int_equal(run("sh tests/site/links.sh >&2",
		arena_printf(&arena, "%s/a", folder)), 0);
}

/* The checker must be able to fail. */
static void test_links_checker(void **state)
{
	static const char *const faults[] = {
		"<a href=\"no-such-file.html\">x</a>\n", "<a href=\"#no-such-id\">x</a>\n",
		"<p id=\"a\"></p><p id=\"a\"></p>\n", "<script src=\"x\"></script>\n",
		"<a href=\"javascript:x\">x</a>\n", "<p onclick=\"x\">x</p>\n",
		"<a href=\"../x.html\">x</a>\n", "<a href=\"/x.html\">x</a>\n",
	};
	const char *broken = arena_printf(&arena, "%s/broken", folder);

	(void)state;
	for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
		assert_int_equal(file_write(arena_printf(&arena, "%s/x.html", broken), faults[i],
			strlen(faults[i])), 0);
		if (run("sh tests/site/links.sh >/dev/null", broken) != 1)
			fail_msg("not found: %s", faults[i]);
	}
}

static void test_start(void **state)
{
	const char *start = page("ar-sa/index.html");

	(void)state;
	has(start, "<html lang=\"ar-SA\" dir=\"rtl\">");
	has(start, "<h1>مرجع واجهات البرمجة</h1>");
	has(start, "<a href=\"" SPIN "\"><code>IWidget::Spin</code></a>");
	has(start, "<span class=\"summary\">تدير الأداة مرة واحدة.</span>");
	/* of a page that is not there: marked, and in its own language */
	has(start, "<span class=\"summary\" lang=\"en-US\" dir=\"ltr\">Stops the widget.</span>");
	has(start,
		"<span class=\"badge fallback\">بديل: "
		"<bdi lang=\"en-US\" dir=\"ltr\">English</bdi>");
	has(page("index.html"), "<a href=\"ar-sa/index.html\" hreflang=\"ar-SA\" lang=\"ar-SA\" "
		"dir=\"rtl\">");
	has(page("index.html"), "href=\"style.css\"");
}

static void test_frame(void **state)
{
	const char *spin = page("en-us/" SPIN);

	(void)state;
	has(spin, "<html lang=\"en-US\" dir=\"ltr\">");
	has(spin, "<title>IWidget::Spin Method - API reference</title>");
	has(spin, "<meta name=\"description\" content=\"Turns the widget once.\">");
	has(spin, "<meta name=\"stele-spec\" content=\"0123456789abcdef\">");
	has(spin, "href=\"../../../style.css\"");
	has(spin, "<a href=\"../../index.html\">API reference</a>");
	has(spin, "<a href=\"../../widgets/index.html\">Widget overview</a>");
	has(spin, "<li aria-current=\"page\"><code>Spin</code></li>");
	has(spin, "<a href=\"../../../ar-sa/" SPIN "\" hreflang=\"ar-SA\">");
	has(spin, "<li class=\"missing\"><a href=\"../../../de-de/" SPIN "\"");
	has(spin, "rel=\"prev\" href=\"../../index_.html\"");
	has(spin, "rel=\"next\" href=\"../../" STOP "\"");
	has(spin, "<a href=\"#return-value\">Return Value</a></li>");
	has(spin, "<p>Source: <code>en-us/widgets/deep/iwidget-spin-");
	assert_int_equal(count(spin, "<h1"), 1);
}

static void test_facts(void **state)
{
	const char *spin = page("en-us/" SPIN), *interface;

	(void)state;
	has(spin, "<h2 id=\"syntax\"><a href=\"#syntax\">Syntax</a></h2>");
	has(spin, "[in]  <a href=\"../../widgets/spinmode-enumeration.html\">SpinMode</a>   mode,");
	/* the direction of the declaration, not that of the list */
	has(spin, "<dt id=\"parameter-mode\"><code>mode</code> <code class=\"type\">");
	has(spin, "<code class=\"direction\">[in]</code></dt>\n<dd>How to turn.</dd>");
	has(spin, "<code class=\"direction\">[out]</code></dt>\n<dd>The widget behind");
	has(spin, "<tr id=\"W_E_JAMMED\"><th scope=\"row\"><a href=\"../../widgets/"
		"widget-status-codes.html#W_E_JAMMED\"><code>W_E_JAMMED</code></a></th>"
		"<td>It is jammed.</td></tr>");
	has(spin, "<div class=\"sequence\" id=\"sequence-there-and-back\">");
	has(spin, "<span class=\"badge\">Addition</span>");
	has(spin, "<code>B:</code> <code>IWidget::Spin(7, next)</code>");
	has(spin, "<a href=\"../../" STOP "\"><code>IWidget::Stop</code></a>");
	has(spin, ", <code>turns&gt;=1</code>");
	has(spin, "<dt>Header</dt>\n<dd>Widget.h</dd>");
	has(spin, "<dt>Platforms</dt>\n<dd>Any workshop</dd>");
	interface = page("en-us/widgets/iwidget-interface.html");
	has(interface,
		"HRESULT <a href=\"../widgets/deep/iwidget-spin-method.html\">Spin</a> ([in]");
	has(interface,
		"<h3 id=\"symmetric\">Symmetry</h3>\n<div class=\"rule\">\n<p>What goes left");
	has(interface, "<h3 id=\"transitive\"><code>transitive</code></h3>");
	has(interface,
		"<a href=\"../widgets/deep/iwidget-spin-method.html\"><code>Spin</code></a>");
	has(interface, "<th scope=\"row\"><code>Undocumented</code></th>");
	has(page("en-us/widgets/widget-status-codes.html"), "<tr id=\"W_E_JAMMED\">"
		"<th scope=\"row\"><code>W_E_JAMMED</code></th><td><code>0x80990001</code></td>"
		"<td>Jammed.</td></tr>");
	has(page("de-de/widgets/spinmode-enumeration.html"), "<code>SPIN_LEFT</code> "
		"<code class=\"type\">= 0x1</code></th><td>Nach links.</td>");
}

/* Facts that no page gave a place are there all the same; each fact is there once. */
static void test_no_fact_lost(void **state)
{
	(void)state;
	has(page("en-us/" STOP), "HRESULT Stop ();");
	has(page("en-us/" STOP), "<td>It stopped.</td>");
	assert_int_equal(count(page("en-us/" SPIN), "class=\"declaration\""), 1);
	assert_int_equal(count(page("en-us/" SPIN), "<tr id=\"W_OK\""), 1);
	/* the Arabic page lost its table: the facts are there, in its words where it has them */
	has(page("ar-sa/widgets/iwidget-interface.html"), "الدوال في الجدول أدناه.");
	has(page("ar-sa/widgets/iwidget-interface.html"), "<td>تدير الأداة.</td>");
	assert_int_equal(count(page("ar-sa/widgets/iwidget-interface.html"), "<tr id=\"Spin\""), 1);
}

static void test_damage(void **state)
{
	const char *spin = page("ar-sa/" SPIN);

	(void)state;
	has(spin,
		"<td>دارت الأداة.<details class=\"differs\"><summary>تختلف في الصفحة</summary>"
		"<div><code>w_ok</code>");
	has(spin, "<code>[out]</code> <span class=\"place\">");
	/* a damaged file name is not shown, the fact is */
	has(spin, "<dt>الملف</dt>\n<dd><code>Widget.h</code></dd>");
	has_not(page("en-us/" SPIN), "class=\"differs\"");
}

static void test_fallback(void **state)
{
	const char *whole = page("de-de/" SPIN), *part = page("ar-sa/" SPIN);

	(void)state;
	has(whole, "<html lang=\"de-DE\" dir=\"ltr\">");
	has(whole, "<p class=\"banner fallback\"><strong>Ersatz: <bdi lang=\"en-US\" dir=\"ltr\">"
		"English</bdi></strong> Diese Seite gibt es nicht in Ihrer Sprache.</p>");
	has(whole, "<h1 id=\"top\" lang=\"en-US\" dir=\"ltr\">IWidget::Spin Method</h1>");
	has(whole,
		"<div class=\"body\" lang=\"en-US\" dir=\"ltr\">\n<p>Turns the widget once.</p>");
	assert_int_equal(count(whole, "badge fallback"), 0); /* the banner is enough */
	has_not(part, "banner fallback");
	has(part, "<td lang=\"en-US\" dir=\"ltr\">It is jammed. <span class=\"badge fallback\" "
		"lang=\"ar-SA\" dir=\"rtl\">بديل: "
		"<bdi lang=\"en-US\" dir=\"ltr\">English</bdi></span>");
	has(part, "<p> <span class=\"badge fallback\">بديل:");
	has(page("zh-cn/widgets/index.html"), "<span class=\"badge\">Machine translation</span>");
}

static void test_right_to_left(void **state)
{
	const char *spin = page("ar-sa/" SPIN);

	(void)state;
	has(spin, "<html lang=\"ar-SA\" dir=\"rtl\">");
	has(spin, "<pre class=\"declaration\" dir=\"ltr\"");
	has(spin, "<span class=\"icon\" aria-hidden=\"true\">!</span> مهم</p>");
	has(spin, "<td><span dir=\"ltr\"><code>B:</code>");
	/* facts in a body of another language keep the direction of the page */
	has(spin, "<table class=\"facts steps\" lang=\"ar-SA\" dir=\"rtl\">");
	has(spin, "<th scope=\"col\" lang=\"en-US\" dir=\"ltr\">Action</th>");
}

static void test_prose(void **state)
{
	const char *all = page("en-us/widgets/index.html");

	(void)state;
	has(all, "Plain, <code>code&lt;T&gt;</code>, <em>emphasis</em><strong>strong</strong><br>");
	has(all,
		"<span class=\"include\">included_words</span>"
		"<code class=\"direction\">[in]</code>");
	has(all, "<br><code class=\"raw\">&lt;kbd&gt;</code>");
	has(all, "<a href=\"../widgets/deep/iwidget-spin-method.html\">a method</a>");
	has(all, "<a href=\"../widgets/widget-status-codes.html#W_E_JAMMED\">a code</a>");
	has(all, "<a href=\"../widgets/widget-status-codes.html\">no such id</a>");
	has(all, "<a href=\"../widgets/iwidget-interface.html\"><code>IWidget</code></a>");
	has(all, "<a href=\"#tables\">below</a>nowhere");
	has(all, "<a href=\"https://example.org/a%20b?x=1&amp;y=%222%22#f\">elsewhere</a>");
	has(all, "<a href=\"mailto:someone@example.org\">write</a>not there");
	has(all, "<span class=\"image\">A widget from the side</span>");
	has(all, "<li>first</li>\n<li><p>second</p>\n<ol start=\"3\">\n<li>third</li>");
	has(all, "<h3 id=\"tables\">Tables</h3>"); /* no level left out */
	has(all, "<tr><th scope=\"col\">Left</th><td></td></tr>");
	has(all, "<tr><td>one</td><td>two</td></tr>");
	has(all,
		"<pre dir=\"ltr\" tabindex=\"0\"><code>if (a &lt; b)\n"
		"\treturn &amp;x;\n</code></pre>");
	has(all, "<blockquote>\n<p>quoted</p>\n</blockquote>");
	has(all, "<aside class=\"alert caution\" role=\"note\">");
	assert_int_equal(count(all, "<aside"), 5);
	has(all, "<hr>");
	has(all, "&lt;div class=&quot;x&quot;&gt;block&lt;/div&gt;");
	has(all, "loose words");
	has_not(all, "secret");
	has_not(all, "<img");
}

static void test_hostile(void **state)
{
	const char *hostile = page("en-us/hostile/a \"b\"&c.html");

	(void)state;
	has_not(hostile, "<script");
	has_not(hostile, "javascript:alert(3)");
	has_not(hostile, "href=\"javascript");
	has_not(hostile, "href=\"vbscript");
	has_not(hostile, "href=\"data");
	has_not(hostile, "href=\"//");
	has_not(hostile, "passwd");
	has_not(hostile, "<b>");
	has_not(hostile, "\x01");
	has(hostile, "script linkspaced linkdata linkhost link");
	has(hostile,
		"<a href=\"https://ok.example/%22%3E%3Cscript%3Ealert(2)%3C/script%3E\">quote</a>");
	has(hostile, "<h2 id=\"two-words\"><a href=\"#two-words\">Two words</a></h2>");
	has(hostile, "<h2>Id of the layout</h2>");
	has(page("en-us/index.html"), "href=\"hostile/a%20%22b%22&amp;c.html\"");
	has_not(page("en-us/index.html"), "<script");
}

/* Names that would lead out of the folder: nothing is written. */
static void test_names(void **state)
{
	const char *key = model.entities[0]->key, *locale = model.locales[1];

	(void)state;
	model.entities[0]->key = "../../outside";
	assert_int_equal(write_site("b"), -1);
	model.entities[0]->key = key;
	model.entities[0]->page_count--;
	assert_int_equal(write_site("b"), -1);
	model.entities[0]->page_count++;
	model.locales[1] = "../en";
	assert_int_equal(write_site("b"), -1);
	model.locales[1] = locale;
	assert_false(folder_exists(arena_printf(&arena, "%s/b", folder)));
}

static void test_determinism(void **state)
{
	struct stat before, after;
	const char *path = arena_printf(&arena, "%s/a/en-us/%s", folder, SPIN);

	(void)state;
	assert_int_equal(write_site("c"), 0);
	assert_int_equal(run(arena_printf(&arena, "diff -r '%s/a'", folder),
		arena_printf(&arena, "%s/c", folder)), 0);
	assert_int_equal(stat(path, &before), 0);
	assert_int_equal(write_site("a"), 0);
	assert_int_equal(stat(path, &after), 0);
	assert_int_equal(before.st_ino, after.st_ino); /* equal files are left alone */
}

static void test_empty(void **state)
{
	struct site_options options = {.assets = "site"};
	struct model empty;

	(void)state;
	model_init(&empty);
	model_finish(&empty);
	assert_int_equal(site_write(&empty, arena_printf(&arena, "%s/d", folder), &options), 0);
	assert_true(file_exists(arena_printf(&arena, "%s/d/index.html", folder)));
	model_release(&empty);
}

static void test_no_assets(void **state)
{
	struct site_options options = {.assets = "tests/site"};

	(void)state;
	assert_int_equal(site_write(&model, arena_printf(&arena, "%s/e", folder), &options), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_escaping),
		cmocka_unit_test(test_url_allowed),
		cmocka_unit_test(test_locales),
		cmocka_unit_test(test_layout),
		cmocka_unit_test(test_layout_errors),
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_links_checker),
		cmocka_unit_test(test_start),
		cmocka_unit_test(test_frame),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_no_fact_lost),
		cmocka_unit_test(test_damage),
		cmocka_unit_test(test_fallback),
		cmocka_unit_test(test_right_to_left),
		cmocka_unit_test(test_prose),
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_determinism),
		cmocka_unit_test(test_empty),
		cmocka_unit_test(test_no_assets),
	};

	return cmocka_run_group_tests_name("site", tests, set_up, tear_down);
}
