#include "front/check.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

/* Anchors whose headings are never questions. */
static const char *const plain_headings[] = {
	"syntax", "parameters", "return-value", "remarks", "requirements", "see-also", "methods",
	"members", "exceptions", "example", "rules", "status-codes", "in-this-section",
	"related-sections",
};

static const char *stating_locale(const struct entity *entity, const struct fact *fact)
{
	return fact->witness_count > 0 ? entity->pages[fact->witnesses[0].page].locale : "?";
}

static const struct witness *fact_witness(const struct fact *fact, size_t page)
{
	return witness_of(fact->witnesses, fact->witness_count, page);
}

static bool heading_is_damaged(const char *anchor, const char *words)
{
	if (words[0] == '\0' || strstr(words, "\xEF\xBF\xBD") != NULL ||
		strstr(words, "&gt;") != NULL)
		return true;
	for (size_t i = 0; i < sizeof plain_headings / sizeof plain_headings[0]; i++) {
		if (strcmp(anchor, plain_headings[i]) == 0)
			return strchr(words, '?') != NULL;
	}
	return false;
}

static void check_headings(struct arena *arena, const struct entity *entity,
	const struct section *section, struct findings *findings)
{
	for (size_t i = 0; i < section->fact.witness_count; i++) {
		const struct witness *witness = &section->fact.witnesses[i];
		const char *words;

		if (witness->text == NULL)
			continue;
		words = node_plain_text(arena, witness->text);
		if (heading_is_damaged(section->anchor, words))
			finding_add(findings, RULE_HEADING_DAMAGED,
				entity->pages[witness->page].file, witness->line, witness->column,
				words, section->anchor);
	}
}

/* A section that the source has, or more than half of the pages, must be on all. */
static void check_section_missing(const struct model *model, const struct entity *entity,
	const struct section *section, struct findings *findings)
{
	bool has_source = str_equal(entity->pages[0].locale, model->source_locale);
	bool expected = has_source ? witness_of(section->bodies, section->body_count, 0) != NULL
				   : 2 * section->body_count > entity->page_count;

	for (size_t i = 0; expected && i < entity->page_count; i++) {
		if (witness_of(section->bodies, section->body_count, i) == NULL)
			finding_add(findings, RULE_SECTION_MISSING, entity->pages[i].file,
				entity->pages[i].title_line, 1, section->anchor,
				entity->pages[section->bodies[0].page].locale);
	}
}

/* Where a page lists status codes at all: its first row in that section. */
static const struct witness *first_row(
	const struct entity *entity, const char *section, size_t page)
{
	for (size_t i = 0; i < entity->status_count; i++) {
		const struct witness *witness = fact_witness(&entity->statuses[i].fact, page);

		if (witness != NULL && strcmp(entity->statuses[i].section, section) == 0)
			return witness;
	}
	return NULL;
}

/* The first page that lists status codes, but not this one. */
static const char *silent_locale(const struct entity *entity, const struct status *status)
{
	for (size_t page = 0; page < entity->page_count; page++) {
		if (fact_witness(&status->fact, page) == NULL &&
			first_row(entity, status->section, page) != NULL)
			return entity->pages[page].locale;
	}
	return "?";
}

/* Pages that have the section of a table, but not the table. */
static void check_status_tables(const struct entity *entity, struct findings *findings)
{
	for (size_t i = 0; i < entity->status_count; i++) {
		const struct status *status = &entity->statuses[i];
		const struct section *section = entity_section(entity, status->section);

		if (section == NULL || status->fact.disputed ||
			(i > 0 && strcmp(entity->statuses[i - 1].section, status->section) == 0))
			continue;
		for (size_t j = 0; j < section->fact.witness_count; j++) {
			const struct witness *heading = &section->fact.witnesses[j];

			if (first_row(entity, status->section, heading->page) == NULL)
				finding_add(findings, RULE_STATUS_TABLE_MISSING,
					entity->pages[heading->page].file, heading->line,
					heading->column, status->section,
					stating_locale(entity, &status->fact));
		}
	}
}

static void check_status(const struct model *model, const struct entity *entity,
	const struct status *status, struct findings *findings)
{
	bool undecided = !str_equal(entity->pages[0].locale, model->source_locale) &&
		2 * status->fact.witness_count == entity->page_count;

	for (size_t page = 0; page < entity->page_count; page++) {
		const struct witness *own = fact_witness(&status->fact, page);
		const struct witness *row = first_row(entity, status->section, page);
		const char *file = entity->pages[page].file;

		if (own != NULL && own->value != NULL) {
			char value[16];

			snprintf(value, sizeof value, "0x%08X", (unsigned)status->value);
			finding_add(findings, RULE_VALUE_DIFFERS, file, own->line, own->column,
				status->symbol, value);
		}
		if (row == NULL)
			continue;
		if (status->fact.disputed && own != NULL && undecided)
			finding_add(findings, RULE_STATUS_UNDECIDED, file, own->line, own->column,
				status->symbol);
		else if (status->fact.disputed && own != NULL)
			finding_add(findings, RULE_STATUS_EXTRA, file, own->line, own->column,
				status->symbol, silent_locale(entity, status));
		else if (!status->fact.disputed && own == NULL)
			finding_add(findings, RULE_STATUS_MISSING, file, row->line, row->column,
				status->symbol, stating_locale(entity, &status->fact));
	}
}

static void check_declaration(const struct entity *entity, struct findings *findings)
{
	const struct fact *fact = &entity->declaration->fact;

	for (size_t i = 0; i < fact->witness_count; i++) {
		const struct witness *witness = &fact->witnesses[i];
		const char *file = entity->pages[witness->page].file;

		if (fact->disputed)
			finding_add(findings, RULE_DECLARATION_UNDECIDED, file, witness->line,
				witness->column);
		else if (witness->value != NULL)
			finding_add(findings, RULE_DECLARATION_DIFFERS, file, witness->line,
				witness->column, entity->declaration->text);
	}
}

/* Pages with the section that the others have the declaration in. */
static void check_declaration_missing(const struct entity *entity, struct findings *findings)
{
	const struct section *syntax = entity_section(entity, "syntax");

	for (size_t i = 0; syntax != NULL && i < syntax->fact.witness_count; i++) {
		const struct witness *heading = &syntax->fact.witnesses[i];

		if (fact_witness(&entity->declaration->fact, heading->page) == NULL)
			finding_add(findings, RULE_DECLARATION_MISSING,
				entity->pages[heading->page].file, heading->line, heading->column,
				stating_locale(entity, &entity->declaration->fact));
	}
}

/* A sequence that most pages have, or the source. */
static void check_sequence_missing(const struct model *model, const struct entity *entity,
	const struct sequence *sequence, struct findings *findings)
{
	bool expected = str_equal(entity->pages[0].locale, model->source_locale)
		? fact_witness(&sequence->fact, 0) != NULL
		: 2 * sequence->fact.witness_count > entity->page_count;

	for (size_t page = 0; expected && page < entity->page_count; page++) {
		if (fact_witness(&sequence->fact, page) == NULL)
			finding_add(findings, RULE_SEQUENCE_MISSING, entity->pages[page].file,
				entity->pages[page].title_line, 1, sequence->name,
				stating_locale(entity, &sequence->fact));
	}
}

static void check_sequence(const struct entity *entity, const struct sequence *sequence,
	struct findings *findings)
{
	const char *used = "?";

	for (size_t i = 0; i < sequence->fact.witness_count; i++) {
		const struct witness *witness = &sequence->fact.witnesses[i];

		if (witness->value == NULL) {
			used = entity->pages[witness->page].locale;
			break;
		}
	}
	for (size_t i = 0; i < sequence->fact.witness_count; i++) {
		const struct witness *witness = &sequence->fact.witnesses[i];

		if (witness->value != NULL)
			finding_add(findings, RULE_SEQUENCE_DIFFERS,
				entity->pages[witness->page].file, witness->line, witness->column,
				sequence->name, used);
	}
}

/* Calls of methods that no page of a documented interface declares. */
static void check_calls(const struct model *model, const struct entity *entity,
	const struct sequence *sequence, struct findings *findings)
{
	for (size_t i = 0; i < sequence->step_count; i++) {
		const struct step *step = &sequence->steps[i];
		const struct entity *interface = model_find(model, step->interface);
		const struct witness *witness = &step->fact.witnesses[0];
		bool known = model_find_method(model, step->interface, step->method) != NULL;

		if (interface == NULL) /* its page is not in the corpus: nothing to compare with */
			continue;
		for (size_t j = 0; !known && j < interface->member_count; j++)
			known = strcmp(interface->members[j].name, step->method) == 0;
		if (!known)
			finding_add(findings, RULE_SEQUENCE_CALL,
				entity->pages[witness->page].file, witness->line, witness->column,
				step->method);
	}
}

void check_entity(const struct model *model, const struct entity *entity,
	struct findings *findings)
{
	struct arena scratch = {0};

	for (size_t i = 0; i < entity->section_count; i++) {
		check_headings(&scratch, entity, &entity->sections[i], findings);
		check_section_missing(model, entity, &entity->sections[i], findings);
	}
	for (size_t i = 0; i < entity->status_count; i++)
		check_status(model, entity, &entity->statuses[i], findings);
	check_status_tables(entity, findings);
	if (entity->declaration != NULL) {
		check_declaration(entity, findings);
		check_declaration_missing(entity, findings);
	}
	for (size_t i = 0; i < entity->sequence_count; i++) {
		check_sequence(entity, &entity->sequences[i], findings);
		check_sequence_missing(model, entity, &entity->sequences[i], findings);
		check_calls(model, entity, &entity->sequences[i], findings);
	}
	arena_release(&scratch);
}

/* Two entities of one id: names are copied by mistake. */
static void check_ids(const struct model *model, struct findings *findings)
{
	for (size_t i = 1; i < model->entity_count; i++) {
		const struct entity *a = model->by_id[i - 1], *b = model->by_id[i];

		if (strcmp(a->id, b->id) == 0)
			finding_add(findings, RULE_NAME_TAKEN, b->pages[0].file,
				b->pages[0].title_line, 1, b->id, a->pages[0].file);
	}
}

void check_model(const struct model *model, struct findings *findings)
{
	check_ids(model, findings);
}
