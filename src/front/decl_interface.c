#include "front/decl_terms.h"

static void read_name(struct decl_reader *reader, struct decl *decl)
{
	decl->line = reader->token.line;
	decl->column = reader->token.column;
	decl->name = reader_at_word(reader) ? reader_take(reader) : "";
}

/* '{' declaration* '}' */
static void read_body(struct decl_reader *reader, struct decl *decl)
{
	if (!reader_enter(reader))
		return;
	reader_advance(reader);
	decl->has_body = true;
	decl->members = decl_read_list(reader, true, &decl->member_count);
	reader_leave(reader);
	if (!reader_accept(reader, "}"))
		reader_report(reader, PROBLEM_BRACE_END);
}

bool decl_read_interface_body(struct decl_reader *reader, struct decl *decl)
{
	decl->kind = DECL_INTERFACE;
	read_name(reader, decl);
	if (reader_at(reader, ":"))
		decl_read_base(reader, decl);
	if (reader_at(reader, "{"))
		read_body(reader, decl);
	return decl->name[0] != '\0';
}

bool decl_read_interface(struct decl_reader *reader, struct decl *decl)
{
	reader_advance(reader);
	return decl_read_interface_body(reader, decl);
}

bool decl_read_class(struct decl_reader *reader, struct decl *decl)
{
	bool read;

	reader_advance(reader);
	read = decl_read_interface_body(reader, decl);
	decl->kind = DECL_CLASS;
	return read;
}

/* attributes? 'interface'? name */
static bool read_implemented(struct decl_reader *reader, struct decl *item)
{
	struct decl_attributes attributes = {0};

	*item = (struct decl){.kind = DECL_INTERFACE, .name = ""};
	decl_read_attributes(reader, &attributes);
	item->attributes = attributes.items;
	item->attribute_count = attributes.count;
	if (!reader_accept(reader, "interface"))
		reader_accept(reader, "dispinterface");
	read_name(reader, item);
	return item->name[0] != '\0';
}

static void read_implemented_list(struct decl_reader *reader, struct decl *decl)
{
	struct decl *items = NULL;

	while (!reader_accept(reader, "}")) {
		struct decl item;

		if (reader_at_end(reader)) {
			reader_report(reader, PROBLEM_BRACE_END);
			break;
		}
		if (reader_accept(reader, ";"))
			continue;
		if (!read_implemented(reader, &item)) {
			reader_report(reader, PROBLEM_UNEXPECTED);
			if (!reader_at(reader, "}"))
				reader_advance(reader);
			continue;
		}
		reader_entry(reader);
		ARENA_APPEND(reader->arena, items, decl->member_count, item);
		if (!reader_accept(reader, ";"))
			reader_report(reader, PROBLEM_SEMICOLON);
	}
	decl->members = items;
}

bool decl_read_coclass(struct decl_reader *reader, struct decl *decl)
{
	decl->kind = DECL_COCLASS;
	reader_advance(reader);
	read_name(reader, decl);
	if (reader_accept(reader, "{")) {
		decl->has_body = true;
		read_implemented_list(reader, decl);
	}
	return decl->name[0] != '\0';
}
