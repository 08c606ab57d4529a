#include "model/entity.h"

#include <string.h>

#include "base/str.h"

static const char *const kind_names[KIND_COUNT] = {
	[KIND_ARTICLE] = "article",
	[KIND_METHOD] = "method",
	[KIND_INTERFACE] = "interface",
	[KIND_FUNCTION] = "function",
	[KIND_ENUMERATION] = "enumeration",
	[KIND_STRUCTURE] = "structure",
	[KIND_UNION] = "union",
	[KIND_FUNCTION_POINTER] = "function-pointer",
	[KIND_COCLASS] = "coclass",
	[KIND_CLASS] = "class",
	[KIND_ATTRIBUTE] = "attribute",
	[KIND_STATUS_CODES] = "status-codes",
};

const char *entity_kind_name(enum entity_kind kind)
{
	return kind_names[kind];
}

enum entity_kind entity_kind_find(const char *name)
{
	enum entity_kind kind = 0;

	while (kind < KIND_COUNT && strcmp(kind_names[kind], name) != 0)
		kind++;
	return kind;
}

size_t entity_fact_count(const struct entity *entity)
{
	size_t count = entity->parameter_count + entity->status_count + entity->sequence_count +
		entity->member_count + entity->requirement_count + entity->rule_count;

	for (size_t i = 0; i < entity->sequence_count; i++)
		count += entity->sequences[i].step_count;
	if (entity->declaration != NULL) {
		count++;
		for (size_t i = 0; i < entity->declaration->decl_count; i++)
			count += entity->declaration->decls[i].member_count +
				entity->declaration->decls[i].field_count +
				entity->declaration->decls[i].enumerator_count;
	}
	if (entity->header != NULL)
		count += 1 + entity->header->decls[0].member_count;
	return count;
}

const struct section *entity_section(const struct entity *entity, const char *anchor)
{
	for (size_t i = 0; i < entity->section_count; i++) {
		if (strcmp(entity->sections[i].anchor, anchor) == 0)
			return &entity->sections[i];
	}
	return NULL;
}

const struct requirement *entity_requirement(const struct entity *entity, const char *name)
{
	for (size_t i = 0; i < entity->requirement_count; i++) {
		if (strcmp(entity->requirements[i].name, name) == 0)
			return &entity->requirements[i];
	}
	return NULL;
}

const struct status *entity_status(const struct entity *entity, const char *symbol)
{
	for (size_t i = 0; i < entity->status_count; i++) {
		if (strcmp(entity->statuses[i].symbol, symbol) == 0)
			return &entity->statuses[i];
	}
	return NULL;
}

const struct parameter *entity_parameter(const struct entity *entity, const char *name)
{
	for (size_t i = 0; i < entity->parameter_count; i++) {
		if (strcmp(entity->parameters[i].name, name) == 0)
			return &entity->parameters[i];
	}
	return NULL;
}

const struct sequence *entity_sequence(const struct entity *entity, const char *name)
{
	for (size_t i = 0; i < entity->sequence_count; i++) {
		if (strcmp(entity->sequences[i].name, name) == 0)
			return &entity->sequences[i];
	}
	return NULL;
}

const struct page *entity_page(const struct entity *entity, const char *locale)
{
	for (size_t i = 0; i < entity->page_count; i++) {
		if (strcmp(entity->pages[i].locale, locale) == 0)
			return &entity->pages[i];
	}
	return NULL;
}

const struct witness *witness_of(const struct witness *witnesses, size_t count, size_t page)
{
	for (size_t i = 0; i < count; i++) {
		if (witnesses[i].page == page)
			return &witnesses[i];
	}
	return NULL;
}
