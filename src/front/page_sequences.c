/* Tables of calls: the steps of a sequence. Source: stele-page(5), "Call sequences". */
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "front/notation.h"
#include "front/page_tables.h"

bool is_call_row(struct page_reader *reader, const struct node *row)
{
	struct step step = {0};
	const char *code = table_cell_code(row, 1);

	return code != NULL && notation_call(reader->arena, code, &step);
}

static void read_result(struct page_reader *reader, const struct node *row, struct step *step)
{
	const struct node *result = table_cell(row, 2);

	if (result == NULL)
		return;
	for (const struct node *node = result->first; node != NULL; node = node->next) {
		if (node->kind == NODE_CODE && !notation_result(reader->arena, node->text, step))
			finding_add(reader->findings, RULE_SEQUENCE_RESULT, reader->file,
				node->line, node->column, node->text);
	}
}

static bool has_words(const char *text)
{
	for (; *text != '\0'; text++) {
		if (str_is_word(*text) || (unsigned char)*text >= 0x80)
			return true;
	}
	return false;
}

/* Do the cells behind the first hold more than the step states? */
static bool has_more(struct page_reader *reader, const struct node *row, size_t columns)
{
	const struct node *result = table_cell(row, 2);
	struct step step = {0};

	for (const struct node *node = result != NULL ? result->first : NULL; node != NULL;
		node = node->next) {
		if (node->kind == NODE_CODE ? !notation_result(reader->arena, node->text, &step)
					    : has_words(node_plain_text(reader->arena, node)))
			return true;
	}
	for (size_t i = 3; i < columns; i++) {
		if (has_words(table_cell_text(reader, row, i)))
			return true;
	}
	return false;
}

static void read_steps(struct page_reader *reader, const struct node *table,
	struct sequence *sequence)
{
	size_t columns = table_columns(table);

	for (const struct node *row = table->first->next; row != NULL; row = row->next) {
		struct step step = {0};

		notation_call(reader->arena, table_cell_code(row, 1), &step);
		read_result(reader, row, &step);
		step.fact = fact_make(reader, table_cell(row, 0),
			table_cell_content(reader, row, 0),
			arena_printf(reader->arena, "%s/%zu", sequence->fact.id,
				sequence->step_count + 1));
		if (has_more(reader, row, columns))
			step.fact.witnesses[0].label = table_label(reader, row, 1, columns);
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

const char *read_sequence(struct page_reader *reader, const struct node *table,
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
