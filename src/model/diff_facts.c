/* Facts that stand in lists of an entity: by name, one after the other. */
#include <inttypes.h>
#include <string.h>

#include "base/str.h"
#include "model/diff_parts.h"

/*
 * A list of facts.
 * key:     what makes two items the same fact; section: a better key that is tried first, or NULL
 * value:   what is shown of it, and compared as `property`; NULL: it states none
 * remains: why it cannot be read in the entity that lacks it, REASON_NONE if it is not there
 */
struct list {
	size_t items, count; /* offsets in struct entity */
	size_t size;
	enum change_subject subject, property;
	const char *(*key)(const void *item);
	const char *(*section)(const void *item);
	const char *(*value)(struct arena *arena, const void *item);
	enum change_reason (*remains)(struct comparison *comparison, struct remains *remains,
		const void *item, const char *section);
	const char *facts; /* FACTS_... that the list is, "" for one each */
};

static const char *const directions[] = {NULL, "in", "out", "in, out"};

/* parameters */

static const char *parameter_key(const void *item)
{
	return ((const struct parameter *)item)->name;
}

static const char *parameter_value(struct arena *arena, const void *item)
{
	(void)arena;
	return directions[((const struct parameter *)item)->direction & 3];
}

static enum change_reason parameter_remains(struct comparison *comparison, struct remains *remains,
	const void *item, const char *section)
{
	const char *name = remains_words(comparison->scratch, parameter_key(item));

	(void)section; /* a heading that is gone leaves the list in another section */
	return remains_have(comparison, remains, REMAIN_NAME, name, NULL) ? REASON_TEXT
									  : REASON_NONE;
}

/* rows of tables */

/* Do the words of a row stand in a plain table, or between bars? */
static enum change_reason cell_remains(struct comparison *comparison, struct remains *remains,
	const char *text, const char *section)
{
	const char *words = remains_words(comparison->scratch, text);

	if (remains_have(comparison, remains, REMAIN_CELL, words, section))
		return REASON_TABLE;
	if (remains_have(comparison, remains, REMAIN_BAR, words, section))
		return REASON_TEXT;
	return REASON_NONE;
}

static enum change_reason words_remain(struct comparison *comparison, struct remains *remains,
	const struct node *text, const char *section)
{
	if (text == NULL)
		return REASON_NONE;
	return cell_remains(comparison, remains, node_plain_text(comparison->scratch, text),
		section);
}

/* The same for its name, and for what the pages say about it. */
static enum change_reason row_remains(struct comparison *comparison, struct remains *remains,
	const char *name, const struct fact *fact, const char *section)
{
	enum change_reason reason = cell_remains(comparison, remains, name, section);

	for (size_t i = 0; i < fact->witness_count && reason == REASON_NONE; i++) {
		const struct witness *witness = &fact->witnesses[i];

		reason = words_remain(comparison, remains, witness->text, section);
		if (reason == REASON_NONE)
			reason = words_remain(comparison, remains, witness->label, section);
	}
	return reason;
}

static const char *status_key(const void *item)
{
	return ((const struct status *)item)->symbol;
}

static const char *status_section(const void *item)
{
	return ((const struct status *)item)->section;
}

static const char *status_value(struct arena *arena, const void *item)
{
	const struct status *status = item;

	return status->value_known ? arena_printf(arena, "0x%08" PRIX32, status->value) : NULL;
}

static enum change_reason status_remains(struct comparison *comparison, struct remains *remains,
	const void *item, const char *section)
{
	const struct status *status = item;

	return row_remains(comparison, remains, status->symbol, &status->fact, section);
}

static const char *member_key(const void *item)
{
	return ((const struct member *)item)->name;
}

static const char *member_value(struct arena *arena, const void *item)
{
	(void)arena;
	return ((const struct member *)item)->target;
}

static enum change_reason member_remains(struct comparison *comparison, struct remains *remains,
	const void *item, const char *section)
{
	const struct member *member = item;

	return row_remains(comparison, remains, member->name, &member->fact, section);
}

/* requirements and rules */

static const char *requirement_key(const void *item)
{
	return ((const struct requirement *)item)->name;
}

static const char *requirement_value(struct arena *arena, const void *item)
{
	(void)arena;
	return ((const struct requirement *)item)->value;
}

static enum change_reason requirement_remains(struct comparison *comparison,
	struct remains *remains, const void *item, const char *section)
{
	const struct fact *fact = &((const struct requirement *)item)->fact;
	struct arena *scratch = comparison->scratch;

	(void)section;
	for (size_t i = 0; i < fact->witness_count; i++) {
		const struct node *text = fact->witnesses[i].text;

		if (text != NULL && remains_have(comparison, remains, REMAIN_BLOCK,
			remains_words(scratch, node_plain_text(scratch, text)), NULL))
			return REASON_TEXT;
	}
	return REASON_NONE;
}

static const char *rule_key(const void *item)
{
	return ((const struct rule_fact *)item)->name;
}

static enum change_reason rule_remains(struct comparison *comparison, struct remains *remains,
	const void *item, const char *section)
{
	(void)section;
	return remains_have(comparison, remains, REMAIN_HEADING, rule_key(item), NULL)
		? REASON_TEXT : REASON_NONE;
}

#define LIST(items, count) offsetof(struct entity, items), offsetof(struct entity, count)

static const struct list lists[] = {
	{LIST(parameters, parameter_count), sizeof(struct parameter), SUBJECT_LISTED_PARAMETER,
		SUBJECT_LISTED_DIRECTION, parameter_key, NULL, parameter_value, parameter_remains,
		FACTS_PARAMETERS},
	{LIST(statuses, status_count), sizeof(struct status), SUBJECT_STATUS,
		SUBJECT_STATUS_VALUE, status_key, status_section, status_value, status_remains,
		NULL},
	{LIST(members, member_count), sizeof(struct member), SUBJECT_MEMBER,
		SUBJECT_MEMBER_TARGET, member_key, NULL, member_value, member_remains,
		FACTS_MEMBERS},
	{LIST(requirements, requirement_count), sizeof(struct requirement), SUBJECT_REQUIREMENT,
		SUBJECT_REQUIREMENT, requirement_key, NULL, requirement_value,
		requirement_remains, FACTS_REQUIREMENTS},
	{LIST(rules, rule_count), sizeof(struct rule_fact), SUBJECT_RULE, SUBJECT_RULE, rule_key,
		NULL, NULL, rule_remains, FACTS_RULE},
};

static const void *item_at(const struct entity *entity, const struct list *list, size_t index)
{
	const char *items = *(void *const *)(const void *)((const char *)entity + list->items);

	return items + index * list->size;
}

static size_t item_count(const struct entity *entity, const struct list *list)
{
	return *(const size_t *)(const void *)((const char *)entity + list->count);
}

/* Does the declaration of this interface leave open which methods it has? */
static bool lists_methods_alone(const struct entity *entity)
{
	const struct declaration *declaration = entity->declaration;

	if (entity->kind != KIND_INTERFACE)
		return false;
	for (size_t i = 0; declaration != NULL && i < declaration->decl_count; i++) {
		if (declaration->decls[i].has_body)
			return false;
	}
	return true;
}

/* The same list can mean different things. */
static enum change_subject item_subject(const struct comparison *comparison,
	const struct list *list, const void *item, enum change_subject subject)
{
	if (subject == SUBJECT_REQUIREMENT &&
		strcmp(((const struct requirement *)item)->name, "header") == 0)
		return SUBJECT_HEADER;
	if (subject == SUBJECT_MEMBER && list->subject == SUBJECT_MEMBER &&
		lists_methods_alone(comparison->before) && lists_methods_alone(comparison->after))
		return SUBJECT_LISTED_METHOD;
	return subject;
}

static const char *item_value(const struct comparison *comparison, const struct list *list,
	const void *item)
{
	return list->value != NULL ? list->value(comparison->arena, item) : NULL;
}

static struct change item_change(struct comparison *comparison, const struct list *list,
	const void *item)
{
	const struct fact *fact = item;

	return (struct change){.subject = item_subject(comparison, list, item, list->subject),
		.id = fact->id, .name = list->key(item)};
}

/* Why `item`, of the entity `from`, is not in the other one. */
static enum change_reason item_reason(struct comparison *comparison, const struct list *list,
	const void *item, const struct entity *from)
{
	bool gone = from == comparison->before;
	struct remains *own = gone ? &comparison->old_remains : &comparison->new_remains;
	struct remains *remains = gone ? &comparison->new_remains : &comparison->old_remains;
	const char *section, *what = list->facts;
	enum change_reason reason;

	if (((const struct fact *)item)->disputed)
		return REASON_DISPUTED;
	if (list->subject == SUBJECT_RULE)
		what = arena_printf(comparison->scratch, "%s%s", FACTS_RULE, list->key(item));
	section = list->section != NULL ? list->section(item)
					: remains_facts_section(comparison, own, what);
	reason = list->remains(comparison, remains, item, section);
	if (reason == REASON_NONE && remains_have_home(comparison, remains, from, section))
		reason = REASON_SECTION;
	if (reason != REASON_NONE)
		remains_explain(own, section);
	return reason;
}

static void compare_item(struct comparison *comparison, const struct list *list,
	const void *before, const void *after)
{
	struct change change = item_change(comparison, list, after);
	enum change_subject property =
		item_subject(comparison, list, after, list->property);
	bool same;

	change.before = item_value(comparison, list, before);
	change.after = item_value(comparison, list, after);
	if (property == SUBJECT_MEMBER_TARGET && change.before != NULL && change.after != NULL &&
		diff_same_target(comparison->diff, change.before, change.after))
		change.before = change.after;
	same = str_equal(change.before, change.after);
	/* the words of a requirement hold its value */
	if (list->property != SUBJECT_REQUIREMENT || same)
		diff_words(comparison, before, after, same);
	if (diff_dispute(comparison, change, before, after))
		return;
	comparison_value(comparison, property, change.id, change.name, change.before, change.after);
	if (list->section != NULL && !str_equal(list->section(before), list->section(after))) {
		change.kind = CHANGE_MOVED;
		change.before = list->section(before);
		change.after = list->section(after);
		comparison_add(comparison, change);
	}
	comparison->disputed = false;
}

static const char **item_keys(struct comparison *comparison, const struct entity *entity,
	const struct list *list, bool with_section)
{
	size_t count = item_count(entity, list);
	const char **keys = arena_alloc(comparison->scratch, count * sizeof *keys);

	for (size_t i = 0; i < count; i++) {
		const void *item = item_at(entity, list, i);

		keys[i] = list->key(item);
		if (with_section)
			keys[i] = arena_printf(comparison->scratch, "%s#%s", keys[i],
				list->section(item));
	}
	return keys;
}

static void compare_list(struct comparison *comparison, const struct list *list)
{
	const struct entity *before = comparison->before, *after = comparison->after;
	struct match match;

	match_init(&match, comparison->scratch, item_count(before, list), item_count(after, list));
	if (list->section != NULL)
		match_keys(&match, item_keys(comparison, before, list, true),
			item_keys(comparison, after, list, true), false);
	match_keys(&match, item_keys(comparison, before, list, false),
		item_keys(comparison, after, list, false), false);
	for (size_t i = 0; i < match.before_count; i++) {
		const void *item = item_at(before, list, i);
		struct change change = item_change(comparison, list, item);

		if (match.after_of[i] != MATCH_NONE) {
			compare_item(comparison, list, item,
				item_at(after, list, match.after_of[i]));
			continue;
		}
		change.before = item_value(comparison, list, item);
		comparison_gone(comparison, change, item_reason(comparison, list, item, before));
	}
	for (size_t i = 0; i < match.after_count; i++) {
		const void *item = item_at(after, list, i);
		struct change change = item_change(comparison, list, item);

		if (match.before_of[i] != MATCH_NONE)
			continue;
		change.after = item_value(comparison, list, item);
		comparison_come(comparison, change, item_reason(comparison, list, item, after));
	}
}

void diff_facts(struct comparison *comparison)
{
	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
		compare_list(comparison, &lists[i]);
}
