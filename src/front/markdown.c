#include "front/markdown.h"

#define CMARK_NO_SHORT_NAMES
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "front/markdown_prepare.h"

enum { MAX_DEPTH = 48 };

/* Of the table extension: its node types are variables of its library, looked up by name. */
static const struct {
	const char *name;
	enum node_kind kind;
} table_kinds[] = {
	{"table_cell", NODE_CELL}, {"table_row", NODE_ROW}, {"table_header", NODE_ROW},
	{"table", NODE_TABLE},
};

struct reader {
	struct arena *arena;
	bool has_colon_marks;
};

void markdown_init(void)
{
	cmark_gfm_core_extensions_ensure_registered();
}

static enum node_kind kind_of(cmark_node *node)
{
	const char *name;

	switch ((int)cmark_node_get_type(node)) {
	case CMARK_NODE_DOCUMENT: return NODE_ROOT;
	case CMARK_NODE_BLOCK_QUOTE: return NODE_QUOTE;
	case CMARK_NODE_LIST: return NODE_LIST;
	case CMARK_NODE_ITEM: return NODE_ITEM;
	case CMARK_NODE_CODE_BLOCK: return NODE_PRE;
	case CMARK_NODE_HTML_BLOCK: return NODE_RAW;
	case CMARK_NODE_PARAGRAPH: return NODE_PARAGRAPH;
	case CMARK_NODE_HEADING: return NODE_HEADING;
	case CMARK_NODE_THEMATIC_BREAK: return NODE_RULE;
	case CMARK_NODE_TEXT: return NODE_TEXT;
	case CMARK_NODE_SOFTBREAK: return NODE_TEXT;
	case CMARK_NODE_LINEBREAK: return NODE_BREAK;
	case CMARK_NODE_CODE: return NODE_CODE;
	case CMARK_NODE_HTML_INLINE: return NODE_RAW;
	case CMARK_NODE_EMPH: return NODE_EMPH;
	case CMARK_NODE_STRONG: return NODE_STRONG;
	case CMARK_NODE_LINK: return NODE_LINK;
	case CMARK_NODE_IMAGE: return NODE_IMAGE;
	}
	name = cmark_node_get_type_string(node);
	for (size_t i = 0; i < sizeof table_kinds / sizeof table_kinds[0]; i++) {
		if (strcmp(table_kinds[i].name, name) == 0)
			return table_kinds[i].kind;
	}
	return NODE_RAW;
}

static const char *copy(struct reader *reader, const char *s)
{
	char *text = s != NULL ? arena_strdup(reader->arena, s) : NULL;

	for (char *mark = text; reader->has_colon_marks && mark != NULL;) {
		mark = strchr(mark, COLON_MARK);
		if (mark != NULL)
			*mark = ':';
	}
	return text;
}

/* cmark leaves out the indentation of the later lines of a paragraph, and points behind the
 * backtick of a code span. */
static void set_position(struct node *to, cmark_node *from)
{
	int line = cmark_node_get_start_line(from), column = cmark_node_get_start_column(from);

	to->line = line > 0 ? (uint32_t)line : 0;
	to->column = column > 0 ? (uint32_t)column : 0;
	if (to->kind == NODE_CODE && to->column > 1)
		to->column--;
}

/* A node without its children. */
static struct node *convert(struct reader *reader, cmark_node *from)
{
	struct node *node = node_new(reader->arena, kind_of(from));

	set_position(node, from);
	switch (node->kind) {
	case NODE_TEXT:
		node->text = copy(reader, cmark_node_get_literal(from));
		if (cmark_node_get_type(from) == CMARK_NODE_SOFTBREAK)
			node->text = "\n";
		break;
	case NODE_CODE:
	case NODE_RAW:
		node->text = copy(reader, cmark_node_get_literal(from));
		break;
	case NODE_PRE:
		node->text = copy(reader, cmark_node_get_literal(from));
		node->target = str_trim(reader->arena, cmark_node_get_fence_info(from));
		break;
	case NODE_LINK:
	case NODE_IMAGE:
		node->target = copy(reader, cmark_node_get_url(from));
		break;
	case NODE_HEADING:
		node->number = (uint32_t)cmark_node_get_heading_level(from);
		break;
	case NODE_LIST:
		if (cmark_node_get_list_type(from) == CMARK_ORDERED_LIST) {
			node->kind = NODE_ORDERED_LIST;
			node->number = (uint32_t)cmark_node_get_list_start(from);
		}
		break;
	default:
		break;
	}
	return node;
}

/* `<!-- text -->` alone in its block. */
static void mend_comment(struct reader *reader, struct node *node)
{
	const char *text = str_trim(reader->arena, node->text != NULL ? node->text : "");
	size_t n = strlen(text);

	if (n < 7 || !str_begins(text, "<!--") || !str_ends(text, "-->") ||
		strstr(text + 4, "-->") != text + n - 3)
		return;
	node->kind = NODE_COMMENT;
	node->text = str_trim(reader->arena, arena_strndup(reader->arena, text + 4, n - 7));
}

/* The value of the attribute `name` of an `<a ...>` tag, or NULL. */
static const char *anchor_name(struct reader *reader, const struct node *node)
{
	const char *text = node->text, *start, *end;

	if (node->kind != NODE_RAW || text == NULL || !str_begins(text, "<a "))
		return NULL;
	start = strstr(text, "name=\"");
	if (start == NULL)
		return NULL;
	start += strlen("name=\"");
	end = strchr(start, '"');
	return end != NULL ? arena_strndup(reader->arena, start, (size_t)(end - start)) : NULL;
}

/* `<a name="x"></a>Words`: the name goes to the heading, the tags go. */
static void mend_heading(struct reader *reader, struct node *heading)
{
	struct node *first = heading->first;
	const char *name = first != NULL ? anchor_name(reader, first) : NULL;

	if (name == NULL || first->next == NULL || first->next->kind != NODE_RAW ||
		!str_equal(first->next->text, "</a>"))
		return;
	heading->target = name;
	heading->first = first->next->next;
	if (heading->first == NULL)
		heading->last = NULL;
}

/* A quote whose first line is `[!TAG]` alone. */
static void mend_alert(struct reader *reader, struct node *quote)
{
	struct node *paragraph = quote->first, *tag, *text;
	size_t n;

	if (paragraph == NULL || paragraph->kind != NODE_PARAGRAPH || paragraph->first == NULL)
		return;
	/* cmark cuts "[!NOTE]" into "[", "!NOTE", "]" or the like: put the line together */
	struct strbuf line = {0};

	for (tag = paragraph->first; tag != NULL && tag->kind == NODE_TEXT; tag = tag->next) {
		if (strcmp(tag->text, "\n") == 0)
			break;
		strbuf_add(&line, tag->text);
	}
	text = tag;
	n = line.length;
	if (n > 3 && str_begins(line.data, "[!") && line.data[n - 1] == ']' &&
		(text == NULL || text->kind == NODE_TEXT || text->kind == NODE_BREAK)) {
		quote->kind = NODE_ALERT;
		quote->text = arena_strndup(reader->arena, line.data + 2, n - 3);
		paragraph->first = text != NULL ? text->next : NULL;
		if (paragraph->first == NULL) { /* nothing else in the paragraph */
			quote->first = paragraph->next;
			if (quote->first == NULL)
				quote->last = NULL;
		}
	}
	strbuf_release(&line);
}

/* `[!INCLUDE[text](target)]`: a text that ends with "[!INCLUDE", a link, a text from "]" on. */
static void mend_includes(struct reader *reader, struct node *parent)
{
	static const char mark[] = "[!INCLUDE";

	for (struct node *node = parent->first; node != NULL; node = node->next) {
		struct node *link = node->next, *tail = link != NULL ? link->next : NULL;

		if (node->kind != NODE_TEXT || tail == NULL || link->kind != NODE_LINK ||
			tail->kind != NODE_TEXT || !str_ends(node->text, mark) ||
			tail->text[0] != ']')
			continue;
		node->text = arena_strndup(reader->arena, node->text,
			strlen(node->text) - strlen(mark));
		link->kind = NODE_INCLUDE;
		link->text = node_plain_text(reader->arena, link);
		link->first = link->last = NULL;
		tail->text = copy(reader, tail->text + 1);
	}
}

/* Unite neighbouring texts of one line: cmark cuts at every character that may be a mark. */
static void unite_texts(struct reader *reader, struct node *parent)
{
	struct strbuf joined = {0};

	for (struct node *node = parent->first; node != NULL; node = node->next) {
		if (node->kind != NODE_TEXT || strcmp(node->text, "\n") == 0)
			continue;
		strbuf_cut(&joined, 0);
		strbuf_add(&joined, node->text);
		while (node->next != NULL && node->next->kind == NODE_TEXT &&
			strcmp(node->next->text, "\n") != 0) {
			strbuf_add(&joined, node->next->text);
			node->next = node->next->next;
		}
		if (joined.length != strlen(node->text))
			node->text = copy(reader, strbuf_text(&joined));
		if (node->next == NULL)
			parent->last = node;
	}
	strbuf_release(&joined);
}

/*
 * CommonMark does not read `**word：**text` as emphasis where no blank follows: the closing mark
 * stands between punctuation and a letter. Pages in Chinese, Japanese and Korean are full of it.
 */
static void mend_strong(struct reader *reader, struct node *parent)
{
	for (struct node *node = parent->first; node != NULL; node = node->next) {
		const char *open = node->kind == NODE_TEXT ? strstr(node->text, "**") : NULL;
		const char *close = open != NULL ? strstr(open + 2, "**") : NULL;
		struct node *strong, *words, *tail;

		if (close == NULL || close == open + 2 || open[2] == ' ' || open[2] == '*')
			continue;
		strong = node_new(reader->arena, NODE_STRONG);
		words = node_new(reader->arena, NODE_TEXT);
		tail = node_new(reader->arena, NODE_TEXT);
		strong->line = words->line = tail->line = node->line;
		strong->column = node->column + (uint32_t)(open - node->text);
		words->column = strong->column + 2;
		tail->column = node->column + (uint32_t)(close + 2 - node->text);
		words->text = arena_strndup(reader->arena, open + 2, (size_t)(close - open - 2));
		tail->text = copy(reader, close + 2);
		node_add(strong, words);
		node->text = arena_strndup(reader->arena, node->text, (size_t)(open - node->text));
		tail->next = node->next;
		strong->next = tail;
		node->next = strong;
		if (parent->last == node)
			parent->last = tail;
		node = strong;
	}
}

/*
 * `` `a``b` `` is two code spans that translation has put together; CommonMark reads one. A span
 * whose content has two backticks in it needs other marks around, so that nobody writes it.
 */
static void mend_codes(struct reader *reader, struct node *parent)
{
	for (struct node *node = parent->first; node != NULL; node = node->next) {
		const char *glue = node->kind == NODE_CODE ? strstr(node->text, "``") : NULL;
		struct node *second;

		if (glue == NULL || glue == node->text || glue[2] == '\0' || glue[2] == '`' ||
			glue[-1] == ' ' || glue[2] == ' ')
			continue;
		second = node_new(reader->arena, NODE_CODE);
		second->line = node->line;
		second->column = node->column + (uint32_t)(glue - node->text) + 2;
		second->text = copy(reader, glue + 2);
		second->next = node->next;
		node->text = arena_strndup(reader->arena, node->text, (size_t)(glue - node->text));
		node->next = second;
		if (parent->last == node)
			parent->last = second;
	}
}

/* Texts that mending left empty. */
static void drop_empty_texts(struct node *parent)
{
	struct node **link = &parent->first;

	parent->last = NULL;
	while (*link != NULL) {
		struct node *node = *link;

		if (node->kind == NODE_TEXT && node->text[0] == '\0') {
			*link = node->next;
		} else {
			parent->last = node;
			link = &node->next;
		}
	}
}

/* Called when all children of `node` are there. */
static void mend(struct reader *reader, struct node *node)
{
	switch (node->kind) {
	case NODE_HEADING:
		mend_heading(reader, node);
		break;
	case NODE_QUOTE:
		mend_alert(reader, node);
		break;
	case NODE_RAW:
		mend_comment(reader, node);
		return;
	default:
		break;
	}
	if (node->kind == NODE_PARAGRAPH || node->kind == NODE_HEADING || node->kind == NODE_CELL ||
		node_is_inline(node)) {
		unite_texts(reader, node);
		mend_includes(reader, node);
		mend_strong(reader, node);
		mend_codes(reader, node);
		drop_empty_texts(node);
	}
}

static struct node *convert_tree(struct reader *reader, cmark_node *document)
{
	cmark_iter *iter = cmark_iter_new(document);
	struct node *stack[MAX_DEPTH] = {NULL};
	struct node *root = NULL;
	cmark_event_type event;
	int depth = -1;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *from = cmark_iter_get_node(iter);
		struct node *node;
		bool is_leaf = cmark_node_first_child(from) == NULL;

		if (event == CMARK_EVENT_EXIT) {
			if (depth < MAX_DEPTH)
				mend(reader, stack[depth]);
			depth--;
			continue;
		}
		node = convert(reader, from);
		if (root == NULL)
			root = node;
		else
			node_add(stack[depth < MAX_DEPTH ? depth : MAX_DEPTH - 1], node);
		/* leaves of these kinds have no exit event */
		if (is_leaf && (node_is_inline(node) || node->kind == NODE_PRE ||
			node->kind == NODE_RAW || node->kind == NODE_RULE) &&
			node->kind != NODE_LINK && node->kind != NODE_IMAGE &&
			node->kind != NODE_EMPH && node->kind != NODE_STRONG) {
			mend(reader, node);
			continue;
		}
		depth++;
		if (depth < MAX_DEPTH)
			stack[depth] = node;
	}
	cmark_iter_free(iter);
	return root;
}

/*
 * cmark-gfm allocates and frees each node and string by itself; here all of a page goes into one
 * arena and is given back at once. The functions have no argument for the arena: it is that of the
 * page which the thread reads.
 */
static _Thread_local struct arena *page_memory;

/* In front of each piece, so that it can be copied when it grows. */
union piece {
	size_t size;
	max_align_t align;
};

static void *page_calloc(size_t count, size_t size)
{
	union piece *piece;

	if (size > 0 && count > (SIZE_MAX - sizeof *piece) / size)
		abort();
	piece = arena_alloc(page_memory, sizeof *piece + count * size);
	piece->size = count * size;
	return piece + 1;
}

static void *page_realloc(void *old, size_t size)
{
	union piece *piece = old;
	void *larger;

	if (old != NULL && piece[-1].size >= size)
		return old;
	larger = page_calloc(1, size);
	if (old != NULL)
		memcpy(larger, old, piece[-1].size);
	return larger;
}

static void page_free(void *old)
{
	(void)old;
}

static cmark_mem page_allocator = {page_calloc, page_realloc, page_free};

/* The page with its front matter blanked, so that lines keep their numbers. */
static cmark_node *parse(struct reader *reader, const struct source *source)
{
	cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &page_allocator);
	struct prepared prepared;

	cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
	for (uint32_t line = 1; line < source->body_line; line++)
		cmark_parser_feed(parser, "\n", 1);
	prepared = markdown_prepare(reader->arena, source->text + source->body,
		source->length - source->body);
	reader->has_colon_marks = prepared.has_colon_marks;
	cmark_parser_feed(parser, prepared.text, prepared.length);
	return cmark_parser_finish(parser);
}

struct node *markdown_read(struct arena *arena, const struct source *source)
{
	struct reader reader = {.arena = arena};
	struct arena memory = {0};
	struct node *root;

	page_memory = &memory;
	root = convert_tree(&reader, parse(&reader, source));
	page_memory = NULL;
	arena_release(&memory);
	return root;
}
