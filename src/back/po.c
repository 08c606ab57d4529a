#include "back/po.h"

#include <errno.h>
#include <gettext-po.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"
#include "base/strbuf.h"

#ifdef __SANITIZE_ADDRESS__
/* libgettextpo 0.21 keeps some memory of each file that it has read. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
	return "leak:libgettextpo\n";
}
#endif

enum {
	PO_LIMIT = 64 * 1024 * 1024, /* of a file that libgettextpo wrote */
	NAME_SIZE = 64
};

/* gettext calls scripts by their English names; others by their ISO 15924 code. */
static const struct {
	const char *script;
	const char *modifier;
} modifiers[] = {
	{"Arab", "arabic"},
	{"Cyrl", "cyrillic"},
	{"Deva", "devanagari"},
	{"Latn", "latin"},
};

#define ONE_FORM "nplurals=1; plural=0;"
#define NOT_ONE "nplurals=2; plural=(n != 1);"
#define MORE_THAN_ONE "nplurals=2; plural=(n > 1);"
#define EAST_SLAVIC                                                                                \
	"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "                    \
	"(n%100<10 || n%100>=20) ? 1 : 2);"

/*
 * Plural forms by language, or by language and region where they differ.
 * Source: GNU gettext manual, "Plural forms", and the table of msginit.
 */
static const struct {
	const char *language; /* gettext's form */
	const char *forms;
} plural_forms[] = {
	{"pt_BR", MORE_THAN_ONE},
	{"ar", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
		"n%100>=11 ? 4 : 5);"},
	{"bg", NOT_ONE}, {"ca", NOT_ONE}, {"da", NOT_ONE}, {"de", NOT_ONE}, {"el", NOT_ONE},
	{"en", NOT_ONE}, {"es", NOT_ONE}, {"et", NOT_ONE}, {"fi", NOT_ONE}, {"he", NOT_ONE},
	{"hu", NOT_ONE}, {"it", NOT_ONE}, {"nb", NOT_ONE}, {"nl", NOT_ONE}, {"pt", NOT_ONE},
	{"sv", NOT_ONE},
	{"fr", MORE_THAN_ONE}, {"tr", MORE_THAN_ONE},
	{"id", ONE_FORM}, {"ja", ONE_FORM}, {"ko", ONE_FORM}, {"th", ONE_FORM}, {"vi", ONE_FORM},
	{"zh", ONE_FORM},
	{"be", EAST_SLAVIC}, {"bs", EAST_SLAVIC}, {"hr", EAST_SLAVIC}, {"ru", EAST_SLAVIC},
	{"sr", EAST_SLAVIC}, {"uk", EAST_SLAVIC},
	{"cs", "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"},
	{"sk", "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"},
	{"pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 "
		": 2);"},
	{"ro", "nplurals=3; plural=n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2;"},
};

/* Part of a tag, up to the next '-'. */
static size_t subtag_length(const char *s)
{
	return strcspn(s, "-");
}

static const char *script_modifier(struct arena *arena, const char *script, size_t length)
{
	char *name = arena_strndup(arena, script, length);

	for (size_t i = 0; i < sizeof modifiers / sizeof modifiers[0]; i++) {
		if (str_equal_nocase(modifiers[i].script, name))
			return modifiers[i].modifier;
	}
	for (char *p = name; *p != '\0'; p++)
		*p = str_lower(*p);
	return name;
}

char *po_locale_name(char *name, size_t size, const char *tag)
{
	struct arena arena = {0};
	const char *modifier = NULL;
	size_t n = subtag_length(tag);

	snprintf(name, size, "%.*s", (int)n, tag);
	for (tag += n; *tag == '-'; tag += n) {
		size_t used = strlen(name);

		n = subtag_length(++tag);
		if (n == 4 && str_is_letter(tag[0]))
			modifier = script_modifier(&arena, tag, n);
		else
			snprintf(name + used, size - used, "_%.*s", (int)n, tag);
	}
	if (modifier != NULL) {
		size_t used = strlen(name);

		snprintf(name + used, size - used, "@%s", modifier);
	}
	arena_release(&arena);
	return name;
}

/* NULL: not known */
static const char *plural_forms_of(const char *name)
{
	for (size_t i = 0; i < sizeof plural_forms / sizeof plural_forms[0]; i++) {
		size_t n = strlen(plural_forms[i].language);

		/* what follows is the end, a region or a modifier */
		if (strncmp(name, plural_forms[i].language, n) == 0 &&
			strchr("_@", name[n]) != NULL)
			return plural_forms[i].forms;
	}
	return NULL;
}

struct po_entry *po_add(struct po *po, const char *context, const char *id)
{
	struct po_entry entry = {
		.context = context != NULL ? arena_strdup(&po->arena, context) : NULL,
		.id = arena_strdup(&po->arena, id),
		.text = "",
	};

	ARENA_APPEND(&po->arena, po->entries, po->count, entry);
	return &po->entries[po->count - 1];
}

void po_add_place(struct po *po, struct po_entry *entry, const char *file, uint32_t line)
{
	struct po_place place = {arena_strdup(&po->arena, file), line};

	ARENA_APPEND(&po->arena, entry->places, entry->place_count, place);
}

void po_release(struct po *po)
{
	arena_release(&po->arena);
	memset(po, 0, sizeof *po);
}

/* What libgettextpo says. It must not be returned to after a fatal error. */
static struct {
	const char *path; /* instead of the file that the library names; NULL: that one */
	size_t errors;
	jmp_buf fatal;
} report;

static void report_text(const char *file, size_t line, const char *text)
{
	size_t n = strlen(text);

	while (n > 0 && text[n - 1] == '\n')
		n--;
	if (report.path != NULL)
		file = report.path;
	if (file == NULL)
		message_error("%.*s", (int)n, text);
	else if (line == (size_t)-1)
		message_error("%s: %.*s", file, (int)n, text);
	else
		message_error("%s:%zu: %.*s", file, line, (int)n, text);
}

static void on_problem(int severity, po_message_t message, const char *file, size_t line,
	size_t column, int several_lines, const char *text)
{
	(void)message;
	(void)column;
	(void)several_lines;
	if (severity == PO_SEVERITY_WARNING)
		return;
	report.errors++;
	report_text(file, line, text);
	if (severity == PO_SEVERITY_FATAL_ERROR)
		longjmp(report.fatal, 1);
}

/* A problem between two messages. The place of the second is not always told. */
static void on_problem_of_two(int severity, po_message_t message1, const char *file1, size_t line1,
	size_t column1, int several_lines1, const char *text1, po_message_t message2,
	const char *file2, size_t line2, size_t column2, int several_lines2, const char *text2)
{
	(void)message2;
	(void)column2;
	(void)several_lines2;
	if (severity != PO_SEVERITY_WARNING && file2 != NULL)
		report_text(file2, line2, text2);
	on_problem(severity, message1, file1, line1, column1, several_lines1, text1);
}

static const struct po_xerror_handler handler = {on_problem, on_problem_of_two};

/*
 * The date of the sources, or a constant one: never that of the clock.
 * Source: reproducible-builds.org, SOURCE_DATE_EPOCH.
 */
static void add_date(struct strbuf *out, const char *field)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char date[NAME_SIZE] = "2000-01-01 00:00+0000";
	long long seconds;
	char *end = NULL;
	struct tm tm;
	time_t time;

	errno = 0;
	seconds = epoch != NULL ? strtoll(epoch, &end, 10) : -1;
	time = (time_t)seconds;
	if (seconds >= 0 && errno == 0 && end != epoch && *end == '\0' &&
		gmtime_r(&time, &tm) != NULL)
		strftime(date, sizeof date, "%Y-%m-%d %H:%M+0000", &tm);
	strbuf_printf(out, "%s: %s\n", field, date);
}

/* Source: GNU gettext manual, "Header Entry". */
static void header_text(struct strbuf *out, const struct po_header *header)
{
	char name[NAME_SIZE] = "";
	const char *forms;

	if (header->language != NULL)
		po_locale_name(name, sizeof name, header->language);
	strbuf_printf(out, "Project-Id-Version: %s\n", header->project);
	strbuf_add(out, "Report-Msgid-Bugs-To: \n");
	add_date(out, "POT-Creation-Date");
	add_date(out, "PO-Revision-Date");
	strbuf_add(out, "Last-Translator: Automatically generated\n");
	strbuf_add(out, "Language-Team: none\n");
	strbuf_printf(out, "Language: %s\n", name);
	strbuf_add(out, "MIME-Version: 1.0\n");
	strbuf_add(out, "Content-Type: text/plain; charset=UTF-8\n");
	strbuf_add(out, "Content-Transfer-Encoding: 8bit\n");
	if ((forms = plural_forms_of(name)) != NULL)
		strbuf_printf(out, "Plural-Forms: %s\n", forms);
}

/* Comments are lines, each with its end. */
static char *comment_lines(struct arena *arena, const char *comment)
{
	return arena_printf(arena, "%s%s", comment, str_ends(comment, "\n") ? "" : "\n");
}

/* First of all: without a charset, libgettextpo writes every text as empty. */
static void insert_header(po_message_iterator_t iterator, const struct po_header *header)
{
	po_message_t message = po_message_create();
	struct arena arena = {0};
	struct strbuf text = {0};

	header_text(&text, header);
	po_message_set_msgid(message, "");
	po_message_set_msgstr(message, strbuf_text(&text));
	if (header->comment != NULL)
		po_message_set_comments(message, comment_lines(&arena, header->comment));
	po_message_insert(iterator, message);
	strbuf_release(&text);
	arena_release(&arena);
}

/* Blanks would end the name, and line ends the comment that it stands in. */
static void add_file_name(struct strbuf *out, const char *file)
{
	for (; *file != '\0'; file++) {
		if ((unsigned char)*file <= ' ' || *file == '\177')
			strbuf_printf(out, "%%%02X", (unsigned)(unsigned char)*file);
		else
			strbuf_addc(out, *file);
	}
}

static void set_places(po_message_t message, const struct po_entry *entry)
{
	struct strbuf name = {0};

	for (size_t i = 0; i < entry->place_count; i++) {
		const struct po_place *place = &entry->places[i];

		strbuf_cut(&name, 0);
		add_file_name(&name, place->file);
		po_message_add_filepos(message, strbuf_text(&name),
			place->line > 0 ? place->line : (size_t)-1);
	}
	strbuf_release(&name);
}

static po_message_t insert_entry(po_message_iterator_t iterator, const struct po_entry *entry)
{
	po_message_t message = po_message_create();
	struct arena arena = {0};

	po_message_set_msgctxt(message, entry->context);
	po_message_set_msgid(message, entry->id);
	po_message_set_msgstr(message, entry->text);
	po_message_set_fuzzy(message, entry->fuzzy);
	if (entry->comment != NULL)
		po_message_set_extracted_comments(message, comment_lines(&arena, entry->comment));
	po_message_insert(iterator, message);
	arena_release(&arena);
	return message;
}

static int compare_keys(const struct po_entry *x, const struct po_entry *y)
{
	const char *a = x->context != NULL ? x->context : "";
	const char *b = y->context != NULL ? y->context : "";
	int order = (x->context != NULL) - (y->context != NULL);

	if (order == 0)
		order = strcmp(a, b);
	return order != 0 ? order : strcmp(x->id, y->id);
}

static int compare_entries(const void *a, const void *b)
{
	const struct po_entry *x = *(const struct po_entry *const *)a;
	const struct po_entry *y = *(const struct po_entry *const *)b;
	int order = compare_keys(x, y);

	return order != 0 ? order : (x > y) - (x < y);
}

/* For each entry the first with the same context and id: an arena array of indexes. */
static size_t *first_of_same(struct arena *arena, const struct po *po)
{
	const struct po_entry **sorted = arena_alloc(arena, (po->count + 1) * sizeof *sorted);
	size_t *first = arena_alloc(arena, (po->count + 1) * sizeof *first);

	for (size_t i = 0; i < po->count; i++)
		sorted[i] = &po->entries[i];
	if (po->count > 0)
		qsort(sorted, po->count, sizeof *sorted, compare_entries);
	for (size_t i = 0; i < po->count; i++) {
		size_t index = (size_t)(sorted[i] - po->entries);

		first[index] = i > 0 && compare_keys(sorted[i - 1], sorted[i]) == 0
			? first[sorted[i - 1] - po->entries]
			: index;
	}
	return first;
}

static po_file_t build(const struct po *po)
{
	struct arena arena = {0};
	size_t *first = first_of_same(&arena, po);
	po_message_t *messages = arena_alloc(&arena, (po->count + 1) * sizeof *messages);
	po_file_t file = po_file_create();
	po_message_iterator_t iterator = po_message_iterator(file, NULL);

	insert_header(iterator, &po->header);
	for (size_t i = 0; i < po->count; i++) {
		if (first[i] == i)
			messages[i] = insert_entry(iterator, &po->entries[i]);
		set_places(messages[first[i]], &po->entries[i]);
	}
	po_message_iterator_free(iterator);
	arena_release(&arena);
	return file;
}

/* po_file_free() of gettext 0.21 forgets the contexts. */
static void free_file(po_file_t file)
{
	po_message_iterator_t iterator = po_message_iterator(file, NULL);
	po_message_t message;

	while ((message = po_next_message(iterator)) != NULL)
		po_message_set_msgctxt(message, NULL);
	po_message_iterator_free(iterator);
	po_file_free(file);
}

/* The library can only write files: let it fill `name`. */
static int library_write(po_file_t file, const char *name, const char *path)
{
	report.path = path;
	report.errors = 0;
	if (setjmp(report.fatal) != 0)
		return -1;
	if (po_file_write(file, name, &handler) == NULL || report.errors > 0)
		return -1;
	return 0;
}

/* An empty file beside `path`, whose folder is made. */
static char *create_beside(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');
	char *name = arena_printf(arena, "%s.XXXXXX", path);
	int fd;

	if (slash != NULL && slash != path &&
		folder_make(arena_strndup(arena, path, (size_t)(slash - path))) == -1)
		return NULL;
	if ((fd = mkstemp(name)) == -1)
		return NULL;
	close(fd);
	return name;
}

int po_write(const struct po *po, const char *path)
{
	struct arena arena = {0};
	po_file_t file = build(po);
	char *name = create_beside(&arena, path);
	const char *data;
	size_t length;
	int rc = -1;

	if (name == NULL) {
		message_system(path);
		goto out;
	}
	if (library_write(file, name, path) == -1)
		goto out;
	data = file_read(&arena, name, PO_LIMIT, &length);
	if (data == NULL || file_write(path, data, length) == -1)
		message_system(path);
	else
		rc = 0;
out:
	if (name != NULL)
		unlink(name);
	free_file(file);
	arena_release(&arena);
	return rc;
}

static po_file_t library_read(const char *path)
{
	po_file_t file;

	report.path = NULL;
	report.errors = 0;
	if (setjmp(report.fatal) != 0)
		return NULL;
	errno = 0;
	file = po_file_read(path, &handler);
	if (file == NULL && report.errors == 0) {
		report.errors++;
		message_system(path);
	}
	return file;
}

static bool is_utf8(po_file_t file)
{
	const char *header = po_file_domain_header(file, NULL);
	char *type = header != NULL ? po_header_field(header, "Content-Type") : NULL;
	bool utf8 = type != NULL && str_find_nocase(type, "charset=utf-8") != NULL;

	free(type);
	return utf8;
}

static void read_places(struct po *po, struct po_entry *entry, po_message_t message)
{
	po_filepos_t place;

	for (int i = 0; (place = po_message_filepos(message, i)) != NULL; i++) {
		size_t line = po_filepos_start_line(place);

		po_add_place(po, entry, po_filepos_file(place),
			line != (size_t)-1 ? (uint32_t)line : 0);
	}
}

static void read_entry(struct po *po, po_message_t message)
{
	const char *context = po_message_msgctxt(message), *id = po_message_msgid(message);
	const char *plural = po_message_msgid_plural(message);
	const char *comment = po_message_extracted_comments(message);
	struct po_entry *entry;

	if (po_message_is_obsolete(message) || (context == NULL && id[0] == '\0'))
		return;
	entry = po_add(po, context, id);
	entry->text = arena_strdup(&po->arena, po_message_msgstr(message));
	entry->plural = plural != NULL ? arena_strdup(&po->arena, plural) : NULL;
	entry->comment = comment[0] != '\0' ? arena_strdup(&po->arena, comment) : NULL;
	entry->fuzzy = po_message_is_fuzzy(message);
	read_places(po, entry, message);
}

int po_read(struct po *po, const char *path)
{
	po_file_t file = library_read(path);
	po_message_iterator_t iterator;
	po_message_t message;

	if (file != NULL && report.errors == 0 && !is_utf8(file)) {
		report.errors++;
		message_error(_("%s: not a catalog in UTF-8"), path);
	}
	/* the library makes a file of broken input, too */
	if (file != NULL && report.errors == 0) {
		iterator = po_message_iterator(file, NULL);
		while ((message = po_next_message(iterator)) != NULL)
			read_entry(po, message);
		po_message_iterator_free(iterator);
	}
	if (file != NULL)
		free_file(file);
	return report.errors == 0 ? 0 : -1;
}
