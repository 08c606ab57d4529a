#include "front/decl_terms.h"

/* The values of one enumeration, as they go on without being written. */
struct running {
	int64_t next;
	bool is_known;
};

static void read_value(struct decl_reader *reader, struct decl_enumerator *enumerator,
	struct running *running)
{
	const char *start = reader->token.start;

	running->is_known = decl_read_expression(reader, &running->next);
	if (reader->previous.start >= start)
		enumerator->expression = reader_text(reader, start, reader_previous_end(reader));
}

static struct decl_enumerator read_enumerator(struct decl_reader *reader, struct running *running)
{
	struct decl_enumerator enumerator = {0};

	enumerator.line = reader->token.line;
	enumerator.column = reader->token.column;
	enumerator.name = reader_take(reader);
	if (reader_accept(reader, "="))
		read_value(reader, &enumerator, running);
	enumerator.value_known = running->is_known;
	if (running->is_known) {
		enumerator.value = running->next;
		decl_define(reader, enumerator.name, enumerator.value);
		running->next = (int64_t)((uint64_t)running->next + 1);
	}
	return enumerator;
}

static void skip_to_enumerator(struct decl_reader *reader)
{
	reader_report(reader, PROBLEM_UNEXPECTED);
	while (!reader_at_end(reader) && !reader_at(reader, ",") && !reader_at(reader, "}"))
		reader_advance(reader);
}

/* Behind the '{' up to the '}'. */
static void read_enumerators(struct decl_reader *reader, struct decl *decl)
{
	struct decl_enumerator *items = NULL;
	struct running running = {0, true};
	size_t count = 0;

	while (!reader_accept(reader, "}")) {
		struct decl_attributes ignored = {0};

		if (reader_at_end(reader)) {
			reader_report(reader, PROBLEM_BRACE_END);
			break;
		}
		if (reader_accept(reader, ","))
			continue;
		if (reader_accept(reader, ";")) {
			reader_report(reader, PROBLEM_COMMA);
			continue;
		}
		decl_read_attributes(reader, &ignored);
		if (!reader_at_word(reader)) {
			skip_to_enumerator(reader);
			continue;
		}
		reader_entry(reader);
		if (reader_at_end(reader))
			break;
		ARENA_APPEND(reader->arena, items, count, read_enumerator(reader, &running));
		if (reader_at_word(reader))
			reader_report(reader, PROBLEM_COMMA);
	}
	decl->enumerators = items;
	decl->enumerator_count = count;
}

bool decl_read_enumeration(struct decl_reader *reader, struct decl *decl)
{
	decl->kind = DECL_ENUMERATION;
	reader_advance(reader);
	if (!reader_accept(reader, "class"))
		reader_accept(reader, "struct");
	decl->line = reader->token.line;
	decl->column = reader->token.column;
	decl->name = reader_at_word(reader) ? reader_take(reader) : "";
	if (reader_at(reader, ":"))
		decl_read_base(reader, decl);
	decl->has_body = reader_accept(reader, "{");
	if (decl->has_body)
		read_enumerators(reader, decl);
	decl_read_aliases(reader, decl);
	return true;
}
