#include "front/markdown_prepare.h"

#include <string.h>

#include "base/str.h"
#include "base/strbuf.h"

/* A line without its end. */
struct line {
	const char *start, *end;
};

struct preparer {
	const char *text, *end;
	struct strbuf out;  /* the text up to `done`, changed; nothing as long as nothing changed */
	const char *done;
	bool has_colon_marks;
};

/* Put `with` in the place of the byte at `at`. */
static void put(struct preparer *preparer, const char *at, const char *with)
{
	strbuf_addn(&preparer->out, preparer->done, (size_t)(at - preparer->done));
	strbuf_add(&preparer->out, with);
	preparer->done = at + 1;
}

static struct line line_at(const struct preparer *preparer, const char *s)
{
	const char *end = memchr(s, '\n', (size_t)(preparer->end - s));
	struct line line = {s, end != NULL ? end : preparer->end};

	return line;
}

static struct line trim(struct line line)
{
	while (line.start < line.end && str_is_space(*line.start))
		line.start++;
	while (line.end > line.start && str_is_space(line.end[-1]))
		line.end--;
	return line;
}

/* Tables -------------------------------------------------------------------------------------- */

static bool is_bar(struct line line, const char *s)
{
	return *s == '|' && (s == line.start || s[-1] != '\\');
}

/* `|---|:-:|` */
static bool is_rule(struct line line)
{
	bool dash = false, bar = false;

	for (const char *s = line.start; s < line.end; s++) {
		dash |= *s == '-';
		bar |= *s == '|';
		if (memchr("|-: \t", *s, 5) == NULL)
			return false;
	}
	return dash && bar;
}

/* The number of cells of a row; *excess is the bar behind cell number `limit`, if more follow. */
static size_t count_cells(struct line row, size_t limit, const char **excess)
{
	size_t cells = 1;
	const char *s = row.start;

	if (s < row.end && *s == '|')
		s++;
	for (; s < row.end; s++) {
		if (!is_bar(row, s) || s + 1 == row.end)
			continue;
		if (excess != NULL && cells == limit)
			*excess = s;
		cells++;
	}
	return cells;
}

static void mend_row(struct preparer *preparer, struct line row, size_t columns)
{
	const char *excess = NULL;

	if (count_cells(row, columns, &excess) <= columns)
		return;
	for (const char *s = excess; s + 1 < row.end; s++) {
		if (is_bar(row, s))
			put(preparer, s, "\\|");
	}
}

static void mend_tables(struct preparer *preparer)
{
	struct line previous = {preparer->text, preparer->text};
	size_t columns = 0; /* of the table that this line belongs to */
	bool fenced = false;

	for (const char *s = preparer->text; s < preparer->end;) {
		struct line whole = line_at(preparer, s), line = trim(whole);
		size_t n = (size_t)(line.end - line.start);

		s = whole.end + 1;
		if (n >= 3 && memcmp(line.start, "```", 3) == 0)
			fenced = !fenced;
		if (n == 0 || fenced)
			columns = 0;
		else if (columns > 0)
			mend_row(preparer, line, columns);
		else if (is_rule(line) && previous.start < previous.end &&
			count_cells(line, 0, NULL) == count_cells(previous, 0, NULL))
			columns = count_cells(line, 0, NULL);
		previous = line;
	}
}

/* Definitions --------------------------------------------------------------------------------- */

/* Do the bytes from `start` to `end` end with this? */
static bool stands_before(const char *start, const char *end, const char *text)
{
	size_t n = strlen(text);

	return (size_t)(end - start) >= n && memcmp(end - n, text, n) == 0;
}

static void mend_definitions(struct preparer *preparer)
{
	static const char *const labels[] = {"[in]", "[out]", "[in, out]", "[in,out]"};
	static const char mark[] = {COLON_MARK, '\0'};
	const char *s = preparer->text;

	while ((s = memchr(s, ':', (size_t)(preparer->end - s))) != NULL) {
		for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
			if (!stands_before(preparer->text, s, labels[i]))
				continue;
			put(preparer, s, mark);
			preparer->has_colon_marks = true;
		}
		s++;
	}
}

/* All ----------------------------------------------------------------------------------------- */

static void finish(struct preparer *preparer, struct arena *arena)
{
	if (preparer->done == preparer->text)
		return;
	strbuf_addn(&preparer->out, preparer->done, (size_t)(preparer->end - preparer->done));
	preparer->text = arena_strndup(arena, preparer->out.data, preparer->out.length);
	preparer->end = preparer->text + preparer->out.length;
	preparer->done = preparer->text;
	strbuf_cut(&preparer->out, 0);
}

struct prepared markdown_prepare(struct arena *arena, const char *text, size_t length)
{
	struct preparer preparer = {.text = text, .end = text + length, .done = text};

	if (length > 0 && memchr(text, COLON_MARK, length) == NULL) {
		mend_definitions(&preparer);
		finish(&preparer, arena);
	}
	if (length > 0) {
		mend_tables(&preparer);
		finish(&preparer, arena);
	}
	strbuf_release(&preparer.out);
	return (struct prepared){
		.text = preparer.text,
		.length = (size_t)(preparer.end - preparer.text),
		.has_colon_marks = preparer.has_colon_marks,
	};
}
