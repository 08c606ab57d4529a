#include <stdio.h>

#include "back/spec_parts.h"
#include "model/spec.h"

/* What one page says of a fact. */
static void write_witness(struct xml_out *out, const struct entity *entity, const char *name,
	const struct witness *witness)
{
	xml_start(out, name);
	xml_number(out, "page", (uintmax_t)witness->page + 1);
	if (witness->page < entity->page_count)
		xml_required(out, "xml:lang", entity->pages[witness->page].locale);
	xml_place(out, witness->line, witness->column);
	xml_leaf(out, "value", witness->value);
	if (witness->label != NULL) {
		xml_start(out, "label");
		spec_text_write(out, witness->label);
		xml_end(out, "label");
	}
	if (witness->text != NULL)
		spec_text_write(out, witness->text);
	xml_end(out, name);
}

static void write_witnesses(struct xml_out *out, const struct entity *entity, const char *name,
	const struct witness *witnesses, size_t count)
{
	for (size_t i = 0; i < count; i++)
		write_witness(out, entity, name, &witnesses[i]);
}

static void start_fact(struct xml_out *out, const char *name, const struct fact *fact)
{
	xml_start(out, name);
	xml_required(out, "id", fact->id);
	xml_flag(out, "disputed", fact->disputed);
}

static void write_fact_witnesses(struct xml_out *out, const struct entity *entity,
	const struct fact *fact)
{
	write_witnesses(out, entity, "witness", fact->witnesses, fact->witness_count);
}

static void write_pages(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->page_count; i++) {
		const struct page *page = &entity->pages[i];

		xml_start(out, "page");
		xml_required(out, "locale", page->locale);
		xml_required(out, "file", page->file);
		if (page->title_line > 0)
			xml_number(out, "line", page->title_line);
		xml_required(out, "anchor", page->title_anchor);
		xml_attribute(out, "asset-id", page->asset_id);
		xml_attribute(out, "date", page->date);
		xml_attribute(out, "translation", page->translation);
		xml_attribute(out, "commit", page->commit);
		xml_start(out, "title");
		xml_required(out, "xml:lang", page->locale);
		xml_text(out, page->title);
		xml_end(out, "title");
		for (size_t j = 0; j < page->api_name_count; j++)
			xml_leaf(out, "api-name", page->api_names[j]);
		xml_end(out, "page");
	}
}

static void write_declaration(struct xml_out *out, const struct entity *entity)
{
	const struct declaration *declaration = entity->declaration;

	if (declaration == NULL)
		return;
	start_fact(out, "declaration", &declaration->fact);
	xml_required(out, "language", declaration->language);
	write_fact_witnesses(out, entity, &declaration->fact);
	xml_leaf(out, "code", declaration->code != NULL ? declaration->code : "");
	xml_leaf(out, "normal", declaration->text != NULL ? declaration->text : "");
	for (size_t i = 0; i < declaration->decl_count; i++)
		spec_decl_write(out, &declaration->decls[i]);
	xml_end(out, "declaration");
}

static void write_header(struct xml_out *out, const struct entity *entity)
{
	const struct header_declaration *header = entity->header;

	if (header == NULL)
		return;
	start_fact(out, "header", &header->fact);
	xml_required(out, "file", header->file);
	xml_place(out, header->line, header->column);
	xml_leaf(out, "normal", header->text != NULL ? header->text : "");
	for (size_t i = 0; i < header->decl_count; i++)
		spec_decl_write(out, &header->decls[i]);
	xml_end(out, "header");
}

static void write_parameters(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->parameter_count; i++) {
		const struct parameter *parameter = &entity->parameters[i];

		start_fact(out, "parameter", &parameter->fact);
		xml_required(out, "name", parameter->name);
		spec_direction_write(out, parameter->direction);
		write_fact_witnesses(out, entity, &parameter->fact);
		xml_end(out, "parameter");
	}
}

static void write_statuses(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->status_count; i++) {
		const struct status *status = &entity->statuses[i];
		char value[16];

		snprintf(value, sizeof value, "0x%08lX", (unsigned long)status->value);
		start_fact(out, "status", &status->fact);
		xml_required(out, "symbol", status->symbol);
		xml_attribute(out, "value", status->value_known ? value : NULL);
		xml_required(out, "section", status->section);
		write_fact_witnesses(out, entity, &status->fact);
		xml_end(out, "status");
	}
}

static void write_results(struct xml_out *out, const struct step *step)
{
	for (size_t i = 0; i < step->status_count; i++) {
		xml_start(out, "result");
		xml_required(out, "status", step->statuses[i]);
		xml_end(out, "result");
	}
	for (size_t i = 0; i < step->observation_count; i++) {
		xml_start(out, "observation");
		xml_required(out, "name", step->observations[i].name);
		xml_required(out, "comparison", step->observations[i].comparison);
		xml_required(out, "value", step->observations[i].value);
		xml_end(out, "observation");
	}
}

static void write_step(struct xml_out *out, const struct entity *entity, const struct step *step)
{
	start_fact(out, "step", &step->fact);
	xml_attribute(out, "task", step->task);
	xml_required(out, "interface", step->interface);
	xml_required(out, "method", step->method);
	if (step->has_arguments) {
		xml_start(out, "arguments");
		for (size_t i = 0; i < step->argument_count; i++)
			xml_leaf(out, "argument", step->arguments[i]);
		xml_end(out, "arguments");
	}
	write_results(out, step);
	write_fact_witnesses(out, entity, &step->fact);
	xml_end(out, "step");
}

static void write_sequences(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->sequence_count; i++) {
		const struct sequence *sequence = &entity->sequences[i];

		start_fact(out, "sequence", &sequence->fact);
		xml_required(out, "name", sequence->name);
		xml_attribute(out, "basis", sequence->basis);
		write_fact_witnesses(out, entity, &sequence->fact);
		for (size_t j = 0; j < sequence->step_count; j++)
			write_step(out, entity, &sequence->steps[j]);
		xml_end(out, "sequence");
	}
}

static void write_members(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->member_count; i++) {
		const struct member *member = &entity->members[i];

		start_fact(out, "member", &member->fact);
		xml_required(out, "name", member->name);
		xml_attribute(out, "target", member->target);
		write_fact_witnesses(out, entity, &member->fact);
		xml_end(out, "member");
	}
}

static void write_requirements(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->requirement_count; i++) {
		const struct requirement *requirement = &entity->requirements[i];

		start_fact(out, "requirement", &requirement->fact);
		xml_required(out, "name", requirement->name);
		xml_attribute(out, "value", requirement->value);
		write_fact_witnesses(out, entity, &requirement->fact);
		xml_end(out, "requirement");
	}
}

static void write_rules(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->rule_count; i++) {
		start_fact(out, "rule", &entity->rules[i].fact);
		xml_required(out, "name", entity->rules[i].name);
		write_fact_witnesses(out, entity, &entity->rules[i].fact);
		xml_end(out, "rule");
	}
}

static void write_sections(struct xml_out *out, const struct entity *entity)
{
	for (size_t i = 0; i < entity->section_count; i++) {
		const struct section *section = &entity->sections[i];

		start_fact(out, "section", &section->fact);
		xml_required(out, "anchor", section->anchor);
		xml_number(out, "level", section->level);
		write_witnesses(out, entity, "heading", section->fact.witnesses,
			section->fact.witness_count);
		write_witnesses(out, entity, "body", section->bodies, section->body_count);
		xml_end(out, "section");
	}
}

/* What an entity is, in its document and in the index. */
static void write_identity(struct xml_out *out, const struct entity *entity)
{
	xml_required(out, "key", entity->key);
	xml_required(out, "id", entity->id);
	xml_required(out, "kind", entity_kind_name(entity->kind));
	xml_required(out, "name", entity->name);
	xml_attribute(out, "interface", entity->interface);
}

void spec_entity_write(struct xml_out *out, const struct entity *entity)
{
	xml_document(out);
	xml_start(out, "entity");
	xml_attribute(out, "xmlns", SPEC_NAMESPACE);
	xml_attribute(out, "version", SPEC_VERSION);
	write_identity(out, entity);
	write_pages(out, entity);
	write_declaration(out, entity);
	write_header(out, entity);
	write_parameters(out, entity);
	write_statuses(out, entity);
	write_sequences(out, entity);
	write_members(out, entity);
	write_requirements(out, entity);
	write_rules(out, entity);
	write_sections(out, entity);
	xml_end(out, "entity");
}

/* Of one locale, or of all (NULL). */
static size_t count_pages(const struct model *model, const char *locale)
{
	size_t count = 0;

	for (size_t i = 0; i < model->entity_count; i++) {
		if (locale == NULL)
			count += model->entities[i]->page_count;
		else
			count += entity_page(model->entities[i], locale) != NULL;
	}
	return count;
}

void spec_index_start(struct xml_out *out, const struct model *model)
{
	xml_document(out);
	xml_start(out, "index");
	xml_attribute(out, "xmlns", SPEC_NAMESPACE);
	xml_attribute(out, "version", SPEC_VERSION);
	xml_attribute(out, "source-locale", model->source_locale);
	xml_number(out, "entities", model->entity_count);
	xml_number(out, "pages", count_pages(model, NULL));
	xml_number(out, "facts", model_fact_count(model));
	for (size_t i = 0; i < model->locale_count; i++) {
		xml_start(out, "locale");
		xml_required(out, "tag", model->locales[i]);
		xml_number(out, "entities", count_pages(model, model->locales[i]));
		xml_end(out, "locale");
	}
}

void spec_index_add(struct xml_out *out, const struct entity *entity, const char *document,
	const char *digest)
{
	xml_start(out, "entity");
	write_identity(out, entity);
	xml_required(out, "document", document);
	xml_required(out, "sha256", digest);
	xml_number(out, "facts", entity_fact_count(entity));
	for (size_t i = 0; i < entity->page_count; i++) {
		xml_start(out, "title");
		xml_required(out, "xml:lang", entity->pages[i].locale);
		xml_text(out, entity->pages[i].title);
		xml_end(out, "title");
	}
	xml_end(out, "entity");
}

static void write_pair(struct xml_out *out, const struct nesting *nesting, size_t outer)
{
	const struct pair *pair = &nesting->pairs[outer];

	xml_start(out, "pair");
	xml_required(out, "id", pair->id);
	xml_required(out, "opens", pair->opens);
	xml_required(out, "closes", pair->closes);
	xml_flag(out, "outermost", nesting->outermost[outer]);
	for (size_t i = 0; i < nesting->pair_count; i++) {
		if (!nesting->inside[outer * nesting->pair_count + i])
			continue;
		xml_start(out, "holds");
		xml_required(out, "pair", nesting->pairs[i].id);
		xml_end(out, "holds");
	}
	xml_end(out, "pair");
}

void spec_index_end(struct xml_out *out, const struct model *model)
{
	for (size_t i = 0; i < model->nesting_count; i++) {
		const struct nesting *nesting = &model->nestings[i];

		xml_start(out, "nesting");
		xml_required(out, "id", nesting->id);
		xml_required(out, "interface", nesting->interface);
		xml_required(out, "sequence", nesting->sequence->fact.id);
		for (size_t j = 0; j < nesting->pair_count; j++)
			write_pair(out, nesting, j);
		xml_end(out, "nesting");
	}
	xml_end(out, "index");
}
