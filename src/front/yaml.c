#include "front/yaml.h"

#include <yaml.h>

#include "base/i18n.h"
#include "base/str.h"

enum { TREE_DEPTH = 64 };

struct reader {
	struct arena *arena;
	yaml_value *take;
	void *context;
	const char *key; /* that was read last */
	bool expect_key;
	unsigned depth;
};

static void take_scalar(struct reader *reader, const char *text)
{
	if (reader->depth == 1 && reader->expect_key) {
		reader->key = arena_strdup(reader->arena, text);
		reader->expect_key = false;
	} else if (reader->depth == 1 || reader->depth == 2) {
		const char *value = str_trim(reader->arena, text);

		if (*value != '\0' && reader->key != NULL)
			reader->take(reader->context, reader->key, value);
		reader->expect_key = reader->depth == 1;
	}
}

static void take_event(struct reader *reader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_MAPPING_START_EVENT:
	case YAML_SEQUENCE_START_EVENT:
		reader->depth++;
		if (reader->depth == 1)
			reader->expect_key = event->type == YAML_MAPPING_START_EVENT;
		break;
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		reader->depth--;
		if (reader->depth == 1)
			reader->expect_key = true;
		break;
	case YAML_SCALAR_EVENT:
		take_scalar(reader, (const char *)event->data.scalar.value);
		break;
	case YAML_ALIAS_EVENT:
		if (reader->depth == 1)
			reader->expect_key = !reader->expect_key;
		break;
	default:
		break;
	}
}

/* libyaml takes time by the depth of brackets for each token. */
static bool is_too_deep(const char *text, size_t length)
{
	size_t depth = 0;

	for (size_t i = 0; i < length; i++) {
		if (text[i] == '[' || text[i] == '{')
			depth++;
		else if ((text[i] == ']' || text[i] == '}') && depth > 0)
			depth--;
		if (depth > TREE_DEPTH)
			return true;
	}
	return false;
}

int yaml_read(struct arena *arena, const char *text, size_t length, const char *file,
	uint32_t first_line, yaml_value *take, void *context, struct findings *findings)
{
	struct reader reader = {.arena = arena, .take = take, .context = context};
	yaml_parser_t parser;
	bool done = false;
	int rc = 0;

	if (is_too_deep(text, length)) {
		finding_add(findings, RULE_FRONT_MATTER, file, first_line, 1,
			_("nested too deeply"));
		return -1;
	}
	if (!yaml_parser_initialize(&parser))
		return -1;
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
	while (!done) {
		yaml_event_t event;

		if (!yaml_parser_parse(&parser, &event)) {
			finding_add(findings, RULE_FRONT_MATTER, file,
				(uint32_t)parser.problem_mark.line + first_line,
				(uint32_t)parser.problem_mark.column + 1,
				parser.problem != NULL ? parser.problem : "?");
			rc = -1;
			break;
		}
		done = event.type == YAML_STREAM_END_EVENT;
		take_event(&reader, &event);
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return rc;
}

/* Trees */

struct tree_reader {
	struct arena *arena;
	struct findings *findings;
	const char *file;
	enum rule rule;
	yaml_parser_t parser;
	struct tree *open[TREE_DEPTH]; /* the root is open[0]'s */
	const char *keys[TREE_DEPTH];  /* read last, its value is still to come */
	unsigned depth;
	struct tree *root;
	bool failed;
};

static void tree_fail(struct tree_reader *reader, const yaml_mark_t *place, const char *message)
{
	if (!reader->failed)
		finding_add(reader->findings, reader->rule, reader->file,
			(uint32_t)place->line + 1, (uint32_t)place->column + 1, message);
	reader->failed = true;
}

const struct tree *tree_get(const struct tree *mapping, const char *key)
{
	for (const struct tree *value = mapping->first; value != NULL; value = value->next) {
		if (str_equal(value->key, key))
			return value;
	}
	return NULL;
}

/* Put a value where it belongs: behind the others of what is open, or as the root. */
static void tree_place(struct tree_reader *reader, struct tree *node, const yaml_mark_t *place)
{
	struct tree *parent = reader->depth > 0 ? reader->open[reader->depth - 1] : NULL;

	if (parent == NULL) {
		if (reader->root == NULL)
			reader->root = node;
		else
			tree_fail(reader, place, _("more than one document"));
		return;
	}
	if (parent->kind == TREE_MAPPING) {
		node->key = reader->keys[reader->depth - 1];
		reader->keys[reader->depth - 1] = NULL;
		if (node->key == NULL)
			tree_fail(reader, place, _("a key that is no scalar"));
	}
	if (parent->last != NULL)
		parent->last->next = node;
	else
		parent->first = node;
	parent->last = node;
}

static struct tree *tree_new(struct tree_reader *reader, enum tree_kind kind,
	const yaml_mark_t *place)
{
	struct tree *node = arena_alloc(reader->arena, sizeof *node);

	node->kind = kind;
	node->line = (uint32_t)place->line + 1;
	node->column = (uint32_t)place->column + 1;
	return node;
}

static void tree_open(struct tree_reader *reader, enum tree_kind kind, const yaml_mark_t *place)
{
	struct tree *node = tree_new(reader, kind, place);

	tree_place(reader, node, place);
	if (reader->depth == TREE_DEPTH) {
		tree_fail(reader, place, _("nested too deeply"));
		return;
	}
	reader->keys[reader->depth] = NULL;
	reader->open[reader->depth++] = node;
}

static void tree_scalar(struct tree_reader *reader, const yaml_event_t *event)
{
	const char *text = arena_strdup(reader->arena, (const char *)event->data.scalar.value);
	struct tree *node;

	if (reader->depth > 0 && reader->open[reader->depth - 1]->kind == TREE_MAPPING &&
		reader->keys[reader->depth - 1] == NULL) {
		reader->keys[reader->depth - 1] = text;
		return;
	}
	node = tree_new(reader, TREE_SCALAR, &event->start_mark);
	node->text = text;
	node->is_quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
	tree_place(reader, node, &event->start_mark);
}

static void tree_event(struct tree_reader *reader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_MAPPING_START_EVENT:
		tree_open(reader, TREE_MAPPING, &event->start_mark);
		break;
	case YAML_SEQUENCE_START_EVENT:
		tree_open(reader, TREE_LIST, &event->start_mark);
		break;
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		if (reader->depth > 0)
			reader->depth--;
		break;
	case YAML_SCALAR_EVENT:
		tree_scalar(reader, event);
		break;
	case YAML_ALIAS_EVENT:
		tree_fail(reader, &event->start_mark, _("an alias"));
		break;
	default:
		break;
	}
}

struct tree *yaml_tree_read(struct arena *arena, const char *text, size_t length,
	const char *file, enum rule rule, struct findings *findings)
{
	struct tree_reader reader = {.arena = arena, .findings = findings, .file = file,
		.rule = rule};
	yaml_mark_t start = {0};
	bool done = false;

	if (!yaml_parser_initialize(&reader.parser))
		return NULL;
	yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&reader.parser, (const unsigned char *)text, length);
	while (!done && !reader.failed) {
		yaml_event_t event;

		if (!yaml_parser_parse(&reader.parser, &event)) {
			tree_fail(&reader, &reader.parser.problem_mark,
				reader.parser.problem != NULL ? reader.parser.problem : "?");
			break;
		}
		done = event.type == YAML_STREAM_END_EVENT;
		tree_event(&reader, &event);
		yaml_event_delete(&event);
	}
	if (reader.root == NULL)
		tree_fail(&reader, &start, _("there is nothing in it"));
	yaml_parser_delete(&reader.parser);
	return reader.failed ? NULL : reader.root;
}
