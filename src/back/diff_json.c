#include "back/diff_json.h"

static void write_spec(struct json *json, const char *name, const struct model *model)
{
	json_object_open(json, name);
	json_string(json, "digest", model->digest[0] != '\0' ? model->digest : NULL);
	json_string(json, "source-locale", model->source_locale);
	json_number(json, "entities", model->entity_count);
	json_number(json, "pages", model->page_count);
	json_object_close(json);
}

static void write_strings(struct json *json, const char *name, const char *const *list,
	size_t count)
{
	json_array_open(json, name);
	for (size_t i = 0; i < count; i++)
		json_string(json, NULL, list[i]);
	json_array_close(json);
}

static void write_summary(struct json *json, const struct diff *diff)
{
	json_object_open(json, "summary");
	for (enum change_kind kind = 0; kind < CHANGE_KIND_COUNT; kind++)
		json_number(json, change_kind_name(kind), diff->counts[kind]);
	json_number(json, "breaking", diff->breaking_count);
	json_number(json, "texts", diff->text_count);
	json_object_close(json);
}

static void write_change(struct json *json, const struct change *change)
{
	json_object_open(json, NULL);
	json_string(json, "change", change_kind_name(change->kind));
	json_string(json, "subject", change_subject_name(change->subject));
	json_string(json, "id", change->id);
	json_string(json, "name", change->name);
	if (change->before != NULL)
		json_string(json, "old", change->before);
	if (change->after != NULL)
		json_string(json, "new", change->after);
	if (change->reason != REASON_NONE)
		json_string(json, "reason", change_reason_name(change->reason));
	json_bool(json, "breaking", change->breaking);
	json_object_close(json);
}

static void write_entity(struct json *json, const struct entity_changes *entity)
{
	const struct entity *any = entity->after != NULL ? entity->after : entity->before;

	json_object_open(json, NULL);
	json_string(json, "key", any != NULL ? entity->key : NULL);
	json_string(json, "id", entity->id);
	json_string(json, "kind", any != NULL ? entity_kind_name(any->kind) : NULL);
	json_array_open(json, "changes");
	for (size_t i = 0; i < entity->change_count; i++)
		write_change(json, &entity->changes[i]);
	json_array_close(json);
	json_array_open(json, "texts");
	for (size_t i = 0; i < entity->text_count; i++) {
		json_object_open(json, NULL);
		json_string(json, "locale", entity->texts[i].locale);
		write_strings(json, "ids", entity->texts[i].ids, entity->texts[i].id_count);
		json_object_close(json);
	}
	json_array_close(json);
	json_object_close(json);
}

void diff_json_write(struct json *json, const struct diff *diff, const struct model *before,
	const struct model *after)
{
	json_object_open(json, NULL);
	json_string(json, "format", "stele-diff-1");
	write_spec(json, "old", before);
	write_spec(json, "new", after);
	json_object_open(json, "locales");
	write_strings(json, "added", diff->locales_added, diff->locales_added_count);
	write_strings(json, "removed", diff->locales_removed, diff->locales_removed_count);
	json_object_close(json);
	write_summary(json, diff);
	json_array_open(json, "entities");
	for (size_t i = 0; i < diff->entity_count; i++)
		write_entity(json, &diff->entities[i]);
	json_array_close(json);
	json_object_close(json);
}
