#include "front/source.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"

static uint32_t line_of(const char *text, size_t offset)
{
	uint32_t line = 1;

	for (size_t i = 0; i < offset; i++)
		line += text[i] == '\n';
	return line;
}

/* Length of the line at `offset` without its end; *next is the offset of the line after it. */
static size_t line_length(const struct source *source, size_t offset, size_t *next)
{
	const char *line = source->text + offset;
	const char *end = memchr(line, '\n', source->length - offset);
	size_t n = end != NULL ? (size_t)(end - line) : source->length - offset;

	*next = offset + n + (end != NULL);
	if (n > 0 && line[n - 1] == '\r')
		n--;
	return n;
}

static bool is_fence_of_front_matter(const char *line, size_t n)
{
	while (n > 0 && (line[n - 1] == ' ' || line[n - 1] == '\t'))
		n--;
	return n == 3 && memcmp(line, "---", 3) == 0;
}

/* Find the YAML between the first line and the next `---`. Returns -1 if it does not end. */
static int find_front_matter(struct source *source)
{
	size_t next, offset, n = line_length(source, 0, &next);

	source->body_line = 1;
	if (!is_fence_of_front_matter(source->text, n))
		return 0;
	source->front_matter = next;
	while (next < source->length) {
		offset = next;
		n = line_length(source, offset, &next);
		if (is_fence_of_front_matter(source->text + offset, n)) {
			source->front_matter_length = offset - source->front_matter;
			source->body = next;
			source->body_line = line_of(source->text, next);
			return 0;
		}
	}
	return -1;
}

/* What a run of lines without a blank one between them costs the Markdown reader. */
struct cost {
	size_t columns; /* bars of the first line */
	size_t lines;
	size_t delimiters;
	size_t headings, rows; /* of the whole page */
};

enum { BAR = 1, DELIMITER = 2 };

static const unsigned char classes[256] = {
	['|'] = BAR, ['*'] = DELIMITER, ['_'] = DELIMITER, ['`'] = DELIMITER, ['['] = DELIMITER,
	[']'] = DELIMITER, ['!'] = DELIMITER, ['<'] = DELIMITER,
};

/* How often characters of a class stand on a line. */
static size_t count_class(const char *line, size_t n, unsigned char class)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += classes[(unsigned char)line[i]] == class;
	return count;
}

/* Marks of quotes and lists that a line begins with. */
static size_t count_containers(const char *line, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++) {
		if (line[i] == '>' || line[i] == '-' || line[i] == '+' || line[i] == '*')
			count++;
		else if (line[i] != ' ' && line[i] != '\t')
			break;
		if (line[i] == '\t' || (i > 0 && line[i] == ' ' && line[i - 1] == ' '))
			count++; /* deep indentation keeps deep lists open */
	}
	return count;
}

/* What is too much about this line, or NULL. Adds the line to `cost`. */
static const char *too_costly(struct cost *cost, const char *line, size_t n)
{
	size_t i = 0, columns;

	/* a rule of many dashes or asterisks is no container */
	if (n > CONTAINER_LIMIT && count_containers(line, n) > CONTAINER_LIMIT)
		return N_("too many quotes and lists inside each other");
	while (i < n && (line[i] == ' ' || line[i] == '\t' || line[i] == '>'))
		i++;
	if (i == n) {
		cost->columns = cost->lines = cost->delimiters = 0;
		return NULL;
	}
	cost->headings += line[i] == '#';
	cost->rows += line[i] == '|';
	if (cost->headings > HEADING_LIMIT)
		return N_("too many headings");
	if (cost->rows > ROW_LIMIT)
		return N_("too many rows of tables");
	columns = count_class(line, n, BAR);
	if (cost->lines++ == 0 || columns > cost->columns)
		cost->columns = columns;
	cost->delimiters += count_class(line, n, DELIMITER);
	if (cost->columns * cost->lines > TABLE_CELL_LIMIT)
		return N_("a table of too many cells");
	if (cost->delimiters > DELIMITER_LIMIT)
		return N_("a paragraph of too many marks");
	return NULL;
}

static int check_cost(const struct source *source, struct findings *findings)
{
	struct cost cost = {0};
	uint32_t line = source->body_line;

	for (size_t next, offset = source->body; offset < source->length; offset = next, line++) {
		size_t n = line_length(source, offset, &next);
		const char *reason = too_costly(&cost, source->text + offset, n);

		if (reason != NULL) {
			finding_add(findings, RULE_TOO_LARGE, source->file, line, 1, _(reason));
			return -1;
		}
	}
	return 0;
}

static int read_text(struct source *source, struct arena *arena, const char *path,
	struct findings *findings)
{
	size_t bad;

	source->text = file_read(arena, path, PAGE_SIZE_LIMIT, &source->length);
	if (source->text == NULL) {
		if (errno == EFBIG)
			finding_add(findings, RULE_TOO_LARGE, source->file, 0, 0,
				_("more than 4 MiB"));
		else
			finding_add(findings, RULE_UNREADABLE, source->file, 0, 0,
				strerror(errno));
		return -1;
	}
	if (!str_is_utf8(source->text, source->length, &bad)) {
		size_t column = 1;

		while (column <= bad && source->text[bad - column] != '\n')
			column++;
		finding_add(findings, RULE_NOT_UTF8, source->file, line_of(source->text, bad),
			(uint32_t)column);
		return -1;
	}
	return 0;
}

int source_open(struct source *source, struct arena *arena, const char *path, const char *file,
	struct findings *findings)
{
	size_t i = 0;

	memset(source, 0, sizeof *source);
	source->file = file;
	if (read_text(source, arena, path, findings) == -1)
		return -1;
	if (source->length >= 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0) {
		source->text += 3;
		source->length -= 3;
	}
	while (i < source->length && str_is_space(source->text[i]))
		i++;
	if (i == source->length) {
		finding_add(findings, RULE_EMPTY_PAGE, file, 1, 1);
		return -1;
	}
	if (find_front_matter(source) == -1) {
		finding_add(findings, RULE_FRONT_MATTER_OPEN, file, 1, 1);
		return -1;
	}
	return check_cost(source, findings);
}
