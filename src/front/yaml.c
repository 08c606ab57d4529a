#include "front/yaml.h"

#include <stdbool.h>
#include <yaml.h>

#include "base/str.h"

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

int yaml_read(struct arena *arena, const char *text, size_t length, const char *file,
	uint32_t first_line, yaml_value *take, void *context, struct findings *findings)
{
	struct reader reader = {.arena = arena, .take = take, .context = context};
	yaml_parser_t parser;
	bool done = false;
	int rc = 0;

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
