/* Tables of a page: what they are is told by their cells, never by the words of their header. */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/notation.h"
#include "front/page_facts.h"

static const struct node *cell(const struct node *row, size_t column)
{
	const struct node *node = row->first;

	while (node != NULL && column-- > 0)
		node = node->next;
	return node;
}

/* The words of a cell that is there, without blanks around; "" if it is not. */
static const char *cell_text(struct page_reader *reader, const struct node *row, size_t column)
{
	const struct node *node = cell(row, column);

	return node != NULL ? node_plain_text(reader->arena, node) : "";
}

/* The cell's content as the text of a fact. */
static struct node *cell_content(struct page_reader *reader, const struct node *row, size_t column)
{
	const struct node *node = cell(row, column);
	struct node *root = node_new(reader->arena, NODE_ROOT);

	if (node != NULL) {
		root->first = node->first;
		root->last = node->last;
	}
	return root;
}

/* The code span that a cell consists of, or NULL. */
static const char *cell_code(const struct node *row, size_t column)
{
	const struct node *node = cell(row, column);

	if (node == NULL || node->first == NULL || node->first->kind != NODE_CODE ||
		node->first->next != NULL)
		return NULL;
	return node->first->text;
}

static bool all_rows(struct page_reader *reader, const struct node *table,
	bool (*test)(struct page_reader *reader, const struct node *row))
{
	const struct node *row = table->first != NULL ? table->first->next : NULL;

	if (row == NULL)
		return false;
	for (; row != NULL; row = row->next) {
		if (!test(reader, row))
			return false;
	}
	return true;
}

/* status codes */

static bool is_status_row(struct page_reader *reader, const struct node *row)
{
	return notation_is_status(cell_text(reader, row, 0));
}

static bool read_value(const char *text, uint32_t *value)
{
	char *end;
	unsigned long long number;

	if (!str_begins(text, "0x") && !str_begins(text, "0X"))
		return false;
	number = strtoull(text + 2, &end, 16);
	*value = (uint32_t)number;
	return *end == '\0' && end > text + 2 && number <= UINT32_MAX;
}

static bool has_values(struct page_reader *reader, const struct node *table)
{
	const struct node *row = table->first->next;

	return cell(row, 2) != NULL && str_begins(cell_text(reader, row, 1), "0x");
}

static void read_statuses(struct page_reader *reader, const struct node *table, const char *section)
{
	struct entity *entity = reader->entity;
	bool values = has_values(reader, table);
	const char *what = entity->kind == KIND_STATUS_CODES ? FACTS_STATUS_CODES : FACTS_RETURNS;

	for (const struct node *row = table->first->next; row != NULL; row = row->next) {
		struct status status = {.symbol = cell_text(reader, row, 0), .section = section};

		if (values) {
			const char *text = cell_text(reader, row, 1);

			status.value_known = read_value(text, &status.value);
			if (!status.value_known)
				finding_add(reader->findings, RULE_STATUS_VALUE, reader->file,
					cell(row, 1)->line, cell(row, 1)->column, text);
		}
		status.fact = fact_make(reader, cell(row, 0),
			cell_content(reader, row, values ? 2 : 1),
			arena_printf(reader->arena, "%s/%s/%s", entity->id, what, status.symbol));
		ARENA_APPEND(reader->arena, entity->statuses, entity->status_count, status);
	}
}

/* methods and members */

static bool is_member_row(struct page_reader *reader, const struct node *row)
{
	const struct node *first = cell(row, 0);

	(void)reader;
	return first != NULL && cell(row, 1) != NULL && first->first != NULL &&
		(first->first->kind == NODE_LINK || cell_code(row, 0) != NULL);
}

/* The word of a link's text that its target was named after: "Metodo DoIt" -> "DoIt". */
static const char *member_name(struct page_reader *reader, const char *text, const char *target)
{
	const char *folded = str_fold(reader->arena, target);

	while (*text != '\0') {
		size_t n = 0;

		while (str_is_word(text[n]))
			n++;
		if (n > 0) {
			const char *word = arena_strndup(reader->arena, text, n);
			const char *found = strstr(folded, str_fold(reader->arena, word));

			if (n > 2 && found != NULL && !str_begins(found, "method") &&
				!str_begins(found, "interface"))
				return word;
		}
		text += n > 0 ? n : 1;
	}
	return NULL;
}

static const char *target_stem(struct page_reader *reader, const char *target)
{
	const char *slash = strrchr(target, '/');
	const char *name = slash != NULL ? slash + 1 : target;

	return arena_strndup(reader->arena, name, strcspn(name, ".#"));
}

static void read_members(struct page_reader *reader, const struct node *table)
{
	struct entity *entity = reader->entity;

	for (const struct node *row = table->first->next; row != NULL; row = row->next) {
		const struct node *link = node_find(cell(row, 0), NODE_LINK);
		struct member member = {.name = cell_code(row, 0)};

		if (link != NULL && link->target != NULL) {
			const char *stem = target_stem(reader, link->target);

			member.target = link->target;
			member.name = member_name(reader, cell_text(reader, row, 0), stem);
			if (member.name == NULL)
				member.name = stem;
		}
		if (member.name == NULL)
			member.name = cell_text(reader, row, 0);
		member.fact = fact_make(reader, cell(row, 0), cell_content(reader, row, 1),
			arena_printf(reader->arena, "%s/members/%s", entity->id, member.name));
		ARENA_APPEND(reader->arena, entity->members, entity->member_count, member);
	}
}

/* call sequences */

static bool is_call_row(struct page_reader *reader, const struct node *row)
{
	struct step step = {0};
	const char *code = cell_code(row, 1);

	return code != NULL && notation_call(reader->arena, code, &step);
}

static void read_result(struct page_reader *reader, const struct node *row, struct step *step)
{
	const struct node *result = cell(row, 2);

	if (result == NULL)
		return;
	for (const struct node *node = result->first; node != NULL; node = node->next) {
		if (node->kind == NODE_CODE && !notation_result(reader->arena, node->text, step))
			finding_add(reader->findings, RULE_SEQUENCE_RESULT, reader->file,
				node->line, node->column, node->text);
	}
}

static void read_steps(struct page_reader *reader, const struct node *table,
	struct sequence *sequence)
{
	for (const struct node *row = table->first->next; row != NULL; row = row->next) {
		struct step step = {0};

		notation_call(reader->arena, cell_code(row, 1), &step);
		read_result(reader, row, &step);
		step.fact = fact_make(reader, cell(row, 0), cell_content(reader, row, 0),
			arena_printf(reader->arena, "%s/%zu", sequence->fact.id,
				sequence->step_count + 1));
		ARENA_APPEND(reader->arena, sequence->steps, sequence->step_count, step);
	}
}

static const struct node *whole_table(struct page_reader *reader, const struct node *table)
{
	struct node *root = node_new(reader->arena, NODE_ROOT);
	struct node *copy = node_new(reader->arena, NODE_TABLE);

	*copy = *table;
	copy->next = NULL;
	node_add(root, copy);
	return root;
}

/* `comment` is the one before the table, or NULL. */
static const char *read_sequence(struct page_reader *reader, const struct node *table,
	const struct node *comment)
{
	struct entity *entity = reader->entity;
	struct sequence sequence = {0};
	const char *notes = comment != NULL ? comment->text : "";

	sequence.name = notation_sequence_attribute(reader->arena, notes, "id");
	sequence.basis = notation_sequence_attribute(reader->arena, notes, "basis");
	if (str_begins(notes, "stele:sequence") && sequence.name == NULL)
		finding_add(reader->findings, RULE_SEQUENCE_NOTATION, reader->file, comment->line,
			comment->column, _("the comment names no id"));
	if (sequence.name == NULL)
		sequence.name = arena_printf(reader->arena, "%zu", entity->sequence_count + 1);
	if (entity_sequence(entity, sequence.name) != NULL)
		finding_add(reader->findings, RULE_SEQUENCE_NOTATION, reader->file, table->line,
			table->column, _("this id is used twice"));
	/* merging keeps the words of the whole table where a page's calls differ */
	sequence.fact = fact_make(reader, table, whole_table(reader, table),
		arena_printf(reader->arena, "%s/%s%s", entity->id, FACTS_SEQUENCE, sequence.name));
	read_steps(reader, table, &sequence);
	ARENA_APPEND(reader->arena, entity->sequences, entity->sequence_count, sequence);
	return arena_printf(reader->arena, "%s%s", FACTS_SEQUENCE, sequence.name);
}

/* What the table is; NULL if it is a table and no more. */
static const char *read_table(struct page_reader *reader, const struct node *table,
	const struct node *comment, const char *section)
{
	if (strcmp(section, "members") != 0 && all_rows(reader, table, is_status_row)) {
		read_statuses(reader, table, section);
		return reader->entity->kind == KIND_STATUS_CODES ? FACTS_STATUS_CODES
								  : FACTS_RETURNS;
	}
	if (all_rows(reader, table, is_call_row))
		return read_sequence(reader, table, comment);
	if ((strcmp(section, "methods") == 0 || strcmp(section, "members") == 0) &&
		all_rows(reader, table, is_member_row)) {
		read_members(reader, table);
		return FACTS_MEMBERS;
	}
	return NULL;
}

void read_tables(struct page_reader *reader, struct node *body, const char *section)
{
	struct node *before = NULL, *comment = NULL;

	for (struct node *node = body->first; node != NULL; node = node->next) {
		const char *what = NULL;

		if (node->kind == NODE_TABLE)
			what = read_table(reader, node, comment, section);
		if (what != NULL) {
			struct node *facts = facts_node(reader, what, node);

			facts->first = node->first->first; /* cells of the header */
			facts->last = node->first->last;
			facts->next = node->next;
			if (before != NULL)
				before->next = facts;
			else
				body->first = facts;
			if (body->last == node)
				body->last = facts;
			node = facts;
		}
		comment = node->kind == NODE_COMMENT ? node : NULL;
		before = node;
	}
}
