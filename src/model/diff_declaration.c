/* Declarations: part by part, each with an id below the declaration's. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/strbuf.h"
#include "model/diff_parts.h"
#include "model/spec.h"

static const char *const directions[] = {NULL, "in", "out", "in, out"};

/* Where in a declaration we are. */
struct place {
	const char *id;     /* "IThing/declaration", ".../methods/DoIt" */
	const char *name; /* for people: "DoIt"; "" for the whole */
};

/* A part of a list in a declaration. */
struct part {
	const char *name;  /* "" if it has none */
	const char *shape; /* all of it but the name; equal: the same under another name */
	const char *text;  /* for people */
	const void *item;
	const struct decl *nested; /* a field that is a structure of its own */
};

struct part_list {
	struct part *items;
	size_t count;
};

/*
 * A kind of list.
 * step:    of ids: "parameters"
 * ordered: does the place of a part mean anything?
 * ends:    what can follow the name in the code, blanks left out
 */
struct part_kind {
	enum change_subject subject, name_subject;
	const char *step;
	bool ordered;
	const char *ends;
	void (*compare)(struct comparison *comparison, const struct place *place,
		const struct part *before, const struct part *after);
};

static void compare_decl(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after);

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "size_is(n), string", by name; NULL for none. uuid is compared by itself. */
static const char *attributes_text(struct arena *arena, const struct decl_attribute *attributes,
	size_t count)
{
	const char **words = NULL, *copy;
	size_t n = 0;
	struct strbuf text = {0};

	for (size_t i = 0; i < count; i++) {
		const struct decl_attribute *attribute = &attributes[i];

		if (strcmp(attribute->name, "uuid") == 0)
			continue;
		ARENA_APPEND(arena, words, n, attribute->value == NULL ? attribute->name
			: arena_printf(arena, "%s(%s)", attribute->name, attribute->value));
	}
	if (n == 0)
		return NULL;
	qsort(words, n, sizeof *words, compare_strings);
	for (size_t i = 0; i < n; i++)
		strbuf_printf(&text, "%s%s", i > 0 ? ", " : "", words[i]);
	copy = arena_strdup(arena, strbuf_text(&text));
	strbuf_release(&text);
	return copy;
}

/* Digits and letters in lower case, and '-'; NULL if there is none. */
static const char *uuid_text(struct arena *arena, const struct decl *decl)
{
	const char *uuid = decl_attribute(decl->attributes, decl->attribute_count, "uuid");
	char *copy, *to;

	if (uuid == NULL)
		return NULL;
	copy = to = arena_strdup(arena, uuid);
	for (; *uuid != '\0'; uuid++) {
		if (str_is_word(*uuid) || *uuid == '-')
			*to++ = str_lower(*uuid);
	}
	*to = '\0';
	return copy;
}

/* The name that C code uses. */
static const char *decl_name(const struct decl *decl)
{
	return decl->alias != NULL ? decl->alias : decl->name;
}

static const char *type_text(struct comparison *comparison, const struct decl_type *type)
{
	return decl_type_text(comparison->arena, type);
}

/* Lists of parts */

/* Is `name` still in this code, where such a part has it? Comments are no code. */
static bool code_has(struct arena *arena, const char *code, const char *name, const char *ends)
{
	size_t n = strlen(name);
	char *copy = arena_strdup(arena, code);

	for (char *s = copy; (s = strstr(s, "/*")) != NULL;) {
		char *end = strstr(s + 2, "*/");

		memset(s, ' ', end != NULL ? (size_t)(end + 2 - s) : strlen(s));
	}
	for (char *s = copy; (s = strstr(s, "//")) != NULL;)
		memset(s, ' ', strcspn(s, "\n"));
	for (const char *s = copy; n > 0 && (s = strstr(s, name)) != NULL; s += n) {
		const char *end = s + n;

		if (str_is_word(*end) || s == copy || str_is_word(s[-1]) || s[-1] == '(' ||
			s[-1] == '.')
			continue;
		while (str_is_space(*end))
			end++;
		if (*end != '\0' && strchr(ends, *end) != NULL)
			return true;
	}
	return false;
}

/* Why a part is not in the declaration of `entity`. In blocks of several declarations the name
 * may belong to another one. */
static enum change_reason part_reason(struct comparison *comparison, const struct part_kind *kind,
	const struct part *part, const struct entity *entity)
{
	const struct declaration *declaration = entity->declaration;

	if (comparison->in_header || kind->ends == NULL || declaration->decl_count != 1 ||
		declaration->code == NULL ||
		(kind->subject == SUBJECT_PARAMETER && declaration->decls[0].member_count > 0))
		return REASON_NONE;
	return code_has(comparison->scratch, declaration->code, part->name, kind->ends)
		? REASON_CODE : REASON_NONE;
}

static struct place part_place(struct comparison *comparison, const struct place *place,
	const struct part_kind *kind, const struct part *part, size_t index)
{
	const char *name = part->name;

	if (*name == '\0')
		name = arena_printf(comparison->arena, "%zu", index + 1);
	return (struct place){
		.id = arena_printf(comparison->arena, "%s/%s/%s", place->id, kind->step, name),
		.name = arena_printf(comparison->arena, "%s%s%s", place->name,
			*place->name != '\0' ? "." : "", name),
	};
}

static const char **part_texts(struct comparison *comparison, const struct part_list *list,
	bool names)
{
	const char **texts = arena_alloc(comparison->scratch, list->count * sizeof *texts);

	for (size_t i = 0; i < list->count; i++)
		texts[i] = names ? list->items[i].name : list->items[i].shape;
	return texts;
}

static const char *position(struct comparison *comparison, size_t index, size_t count)
{
	return arena_printf(comparison->arena, "%zu/%zu", index + 1, count);
}

static void compare_part(struct comparison *comparison, const struct place *place,
	const struct part_kind *kind, const struct part *before, const struct part *after)
{
	if (strcmp(before->name, after->name) != 0)
		comparison_value(comparison, kind->name_subject, place->id, place->name,
			before->name, after->name);
	if (kind->compare != NULL)
		kind->compare(comparison, place, before, after);
}

static void compare_parts(struct comparison *comparison, const struct place *place,
	const struct part_kind *kind, const struct part_list *before,
	const struct part_list *after)
{
	struct match match;
	const bool *kept;

	match_init(&match, comparison->scratch, before->count, after->count);
	match_keys(&match, part_texts(comparison, before, true),
		part_texts(comparison, after, true), false);
	match_renamed(&match, part_texts(comparison, before, false),
		part_texts(comparison, after, false));
	kept = match_in_order(&match);
	for (size_t i = 0; i < before->count; i++) {
		size_t now = match.after_of[i];
		const struct part *part = &before->items[i];
		struct place own = part_place(comparison, place, kind, part, i);
		struct change change = {.kind = CHANGE_MOVED, .subject = kind->subject};

		if (now != MATCH_NONE)
			own = part_place(comparison, place, kind, &after->items[now], now);
		change.id = own.id;
		change.name = own.name;
		if (now == MATCH_NONE) {
			change.before = part->text;
			comparison_gone(comparison, change, part_reason(comparison, kind, part,
				comparison->after));
			continue;
		}
		compare_part(comparison, &own, kind, part, &after->items[now]);
		if (!kept[i] && kind->ordered) {
			change.before = position(comparison, i, before->count);
			change.after = position(comparison, now, after->count);
			comparison_add(comparison, change);
		}
	}
	for (size_t i = 0; i < after->count; i++) {
		const struct part *part = &after->items[i];
		struct place own = part_place(comparison, place, kind, part, i);

		if (match.before_of[i] == MATCH_NONE)
			comparison_come(comparison, (struct change){.subject = kind->subject,
				.id = own.id, .name = own.name, .after = part->text},
				part_reason(comparison, kind, part, comparison->before));
	}
}

/* Parameters */

static void compare_parameter(struct comparison *comparison, const struct place *place,
	const struct part *before, const struct part *after)
{
	const struct decl_variable *x = before->item, *y = after->item;

	comparison_value(comparison, SUBJECT_PARAMETER_TYPE, place->id, place->name,
		type_text(comparison, &x->type), type_text(comparison, &y->type));
	comparison_value(comparison, SUBJECT_PARAMETER_DIRECTION, place->id, place->name,
		directions[x->direction & 3], directions[y->direction & 3]);
	comparison_value(comparison, SUBJECT_PARAMETER_ATTRIBUTES, place->id, place->name,
		attributes_text(comparison->arena, x->attributes, x->attribute_count),
		attributes_text(comparison->arena, y->attributes, y->attribute_count));
	comparison_value(comparison, SUBJECT_PARAMETER_DEFAULT, place->id, place->name,
		x->initial, y->initial);
}

static struct part_list variables(struct comparison *comparison,
	const struct decl_variable *variables, size_t count)
{
	struct part_list list = {.count = count};

	list.items = arena_alloc(comparison->scratch, count * sizeof *list.items);
	for (size_t i = 0; i < count; i++) {
		const struct decl_variable *variable = &variables[i];

		list.items[i].name = variable->name != NULL ? variable->name : "";
		list.items[i].shape = list.items[i].text =
			type_text(comparison, &variable->type);
		list.items[i].item = variable;
	}
	return list;
}

static void compare_signature(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after)
{
	static const struct part_kind kind = {SUBJECT_PARAMETER, SUBJECT_PARAMETER_NAME,
		"parameters", true, ",)=[", compare_parameter};
	const char *name = *place->name != '\0' ? place->name : decl_name(after);
	const struct part_list x =
		variables(comparison, before->parameters, before->parameter_count);
	const struct part_list y = variables(comparison, after->parameters, after->parameter_count);

	comparison_value(comparison, SUBJECT_RETURNS,
		arena_printf(comparison->arena, "%s/returns", place->id), name,
		type_text(comparison, &before->returns), type_text(comparison, &after->returns));
	comparison_value(comparison, SUBJECT_CONVENTION, place->id, name, before->convention,
		after->convention);
	compare_parts(comparison, place, &kind, &x, &y);
}

/* Methods, and the interfaces of a coclass */

static void compare_member(struct comparison *comparison, const struct place *place,
	const struct part *before, const struct part *after)
{
	compare_decl(comparison, place, before->item, after->item);
}

static struct part_list members(struct comparison *comparison, const struct decl *decl)
{
	struct part_list list = {.count = decl->member_count};

	list.items = arena_alloc(comparison->scratch, list.count * sizeof *list.items);
	for (size_t i = 0; i < list.count; i++) {
		const struct decl *member = &decl->members[i];

		list.items[i].name = decl_name(member);
		list.items[i].text = decl_text(comparison->arena, member, false);
		if (member->kind == DECL_FUNCTION) {
			struct decl nameless = *member;

			nameless.name = "";
			list.items[i].shape = decl_text(comparison->scratch, &nameless, false);
		}
		list.items[i].item = member;
	}
	return list;
}

static void compare_interface(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after)
{
	static const struct part_kind methods = {SUBJECT_METHOD, SUBJECT_METHOD_NAME, "methods",
		true, "(", compare_member};
	static const struct part_kind interfaces = {SUBJECT_IMPLEMENTS, SUBJECT_IMPLEMENTS,
		"interfaces", false, NULL, compare_member};
	const char *name = *place->name != '\0' ? place->name : decl_name(after);
	const struct part_list x = members(comparison, before), y = members(comparison, after);

	comparison_value(comparison, SUBJECT_BASE, place->id, name, before->base, after->base);
	if (before->has_body && after->has_body)
		compare_parts(comparison, place,
			before->kind == DECL_COCLASS ? &interfaces : &methods, &x, &y);
	else
		comparison_value(comparison, SUBJECT_BODY, place->id, name,
			before->has_body ? decl_text(comparison->arena, before, false) : NULL,
			after->has_body ? decl_text(comparison->arena, after, false) : NULL);
}

/* Enumerators */

static void compare_enumerator(struct comparison *comparison, const struct place *place,
	const struct part *before, const struct part *after)
{
	comparison_value(comparison, SUBJECT_ENUMERATOR_VALUE, place->id, place->name,
		before->text, after->text);
}

static struct part_list enumerators(struct comparison *comparison, const struct decl *decl)
{
	struct part_list list = {.count = decl->enumerator_count};

	list.items = arena_alloc(comparison->scratch, list.count * sizeof *list.items);
	for (size_t i = 0; i < list.count; i++) {
		const struct decl_enumerator *enumerator = &decl->enumerators[i];

		list.items[i].name = enumerator->name;
		list.items[i].text = enumerator->expression;
		if (enumerator->value_known)
			list.items[i].text =
				arena_printf(comparison->arena, "%" PRId64, enumerator->value);
		list.items[i].shape = list.items[i].text;
		list.items[i].item = enumerator;
	}
	return list;
}

static void compare_enumeration(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after)
{
	static const struct part_kind kind = {SUBJECT_ENUMERATOR, SUBJECT_ENUMERATOR_NAME,
		"enumerators", false, ",=}", compare_enumerator};
	const struct part_list x = enumerators(comparison, before);
	const struct part_list y = enumerators(comparison, after);

	compare_parts(comparison, place, &kind, &x, &y);
}

/* Fields */

static void compare_field(struct comparison *comparison, const struct place *place,
	const struct part *before, const struct part *after)
{
	const struct decl_variable *x = before->item, *y = after->item;

	if (before->nested != NULL && after->nested != NULL) {
		compare_decl(comparison, place, before->nested, after->nested);
		return;
	}
	comparison_value(comparison, SUBJECT_FIELD_TYPE, place->id, place->name, before->text,
		after->text);
	if (x != NULL && y != NULL)
		comparison_value(comparison, SUBJECT_FIELD_ATTRIBUTES, place->id, place->name,
			attributes_text(comparison->arena, x->attributes, x->attribute_count),
			attributes_text(comparison->arena, y->attributes, y->attribute_count));
}

static bool is_before(const struct decl *nested, const struct decl_variable *field)
{
	return nested->line < field->line ||
		(nested->line == field->line && nested->column < field->column);
}

/* Fields and nested aggregates, in the order of their places */
static struct part_list fields(struct comparison *comparison, const struct decl *decl)
{
	struct part_list list = {.count = decl->field_count + decl->member_count};
	size_t field = 0, member = 0;

	list.items = arena_alloc(comparison->scratch, list.count * sizeof *list.items);
	for (size_t i = 0; i < list.count; i++) {
		struct part *part = &list.items[i];

		if (member < decl->member_count && (field == decl->field_count ||
			is_before(&decl->members[member], &decl->fields[field]))) {
			part->nested = &decl->members[member++];
			part->name = part->nested->alias != NULL ? part->nested->alias : "";
			part->text = decl_text(comparison->arena, part->nested, false);
		} else {
			part->item = &decl->fields[field];
			part->name = decl->fields[field].name;
			part->text = type_text(comparison, &decl->fields[field++].type);
		}
		part->shape = part->text;
	}
	return list;
}

static void compare_aggregate(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after)
{
	static const struct part_kind kind = {SUBJECT_FIELD, SUBJECT_FIELD_NAME, "fields", true,
		";[:,", compare_field};
	const struct part_list x = fields(comparison, before), y = fields(comparison, after);

	compare_parts(comparison, place, &kind, &x, &y);
}

/* Declarations */

static void compare_same_kind(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after)
{
	const char *name = *place->name != '\0' ? place->name : decl_name(after);

	comparison_value(comparison, SUBJECT_UUID, place->id, name,
		uuid_text(comparison->arena, before), uuid_text(comparison->arena, after));
	comparison_value(comparison, SUBJECT_ATTRIBUTES, place->id, name,
		attributes_text(comparison->arena, before->attributes, before->attribute_count),
		attributes_text(comparison->arena, after->attributes, after->attribute_count));
	switch (before->kind) {
	case DECL_FUNCTION:
	case DECL_FUNCTION_POINTER:
		compare_signature(comparison, place, before, after);
		break;
	case DECL_INTERFACE:
	case DECL_CLASS:
	case DECL_COCLASS:
		compare_interface(comparison, place, before, after);
		break;
	case DECL_ENUMERATION:
		compare_enumeration(comparison, place, before, after);
		break;
	case DECL_STRUCTURE:
	case DECL_UNION:
		compare_aggregate(comparison, place, before, after);
		break;
	case DECL_OTHER:
		break;
	}
}

static void compare_decl(struct comparison *comparison, const struct place *place,
	const struct decl *before, const struct decl *after)
{
	size_t count = comparison->out->change_count;
	const char *name = *place->name != '\0' ? place->name : decl_name(after);
	struct decl renamed = *before; /* another name has been reported */

	if (before->kind != after->kind)
		comparison_value(comparison, SUBJECT_DECLARED_KIND, place->id, name,
			spec_decl_name(before->kind), spec_decl_name(after->kind));
	else
		compare_same_kind(comparison, place, before, after);
	renamed.name = after->name;
	renamed.alias = after->alias;
	if (comparison->out->change_count == count)
		comparison_value(comparison, SUBJECT_DECLARATION, place->id, name,
			decl_text(comparison->arena, &renamed, false),
			decl_text(comparison->arena, after, false));
}

/* One or several declarations of a block */
static void compare_decls(struct comparison *comparison, const struct declaration *before,
	const struct declaration *after)
{
	static const struct part_kind several = {SUBJECT_DECLARED, SUBJECT_DECLARED_NAME,
		"declared", false, NULL, compare_member};
	struct decl x = {.members = before->decls, .member_count = before->decl_count};
	struct decl y = {.members = after->decls, .member_count = after->decl_count};
	struct place place = {.id = after->fact.id, .name = ""};
	struct part_list x_list, y_list;

	if (before->decl_count == 1 && after->decl_count == 1) {
		comparison_value(comparison, SUBJECT_DECLARED_NAME, place.id,
			decl_name(after->decls), decl_name(before->decls), decl_name(after->decls));
		compare_decl(comparison, &place, before->decls, after->decls);
		return;
	}
	x_list = members(comparison, &x);
	y_list = members(comparison, &y);
	compare_parts(comparison, &place, &several, &x_list, &y_list);
}

static bool is_parsed(const struct declaration *declaration)
{
	for (size_t i = 0; declaration != NULL && i < declaration->decl_count; i++) {
		if (declaration->decls[i].kind != DECL_OTHER)
			return true;
	}
	return false;
}

/* Why `from` has a declaration and the other entity none, or none that was understood. */
static enum change_reason declaration_reason(struct comparison *comparison,
	const struct entity *from, const struct entity *other)
{
	bool gone = from == comparison->before;
	struct remains *own = gone ? &comparison->old_remains : &comparison->new_remains;
	struct remains *remains = gone ? &comparison->new_remains : &comparison->old_remains;
	enum change_reason reason = REASON_NONE;
	const char *section, *code = from->declaration->code;

	if (other->declaration == NULL && from->declaration->fact.disputed)
		return REASON_DISPUTED;
	if (is_parsed(from->declaration) && declaration_runs_on(comparison, remains, from))
		reason = REASON_SECTION;
	else if (is_parsed(from->declaration) && other->declaration != NULL &&
		!is_parsed(other->declaration))
		reason = REASON_CODE;
	else if (other->declaration != NULL)
		return REASON_NONE;
	section = remains_facts_section(comparison, own, FACTS_DECLARATION);
	if (reason == REASON_NONE && section != NULL &&
		remains_have(comparison, remains, REMAIN_CODE, "code", section))
		reason = REASON_CODE;
	if (reason == REASON_NONE && code != NULL && remains_have(comparison, remains, REMAIN_BLOCK,
		remains_words(comparison->scratch, code), NULL))
		reason = REASON_TEXT;
	if (reason == REASON_NONE && remains_have_home(comparison, remains, from, section))
		reason = REASON_SECTION;
	if (reason != REASON_NONE) {
		remains_explain(own, section);
		remains_explain(remains, section);
	}
	return reason;
}

/* What a header says; no page can be damaged there. */
static void compare_headers(struct comparison *comparison)
{
	const struct header_declaration *x = comparison->before->header;
	const struct header_declaration *y = comparison->after->header;
	const struct header_declaration *any = y != NULL ? y : x;
	struct place place = {.name = ""};

	if (any == NULL)
		return;
	place.id = any->fact.id;
	comparison->in_header = true;
	if (x != NULL && y != NULL && x->decl_count > 0 && y->decl_count > 0)
		compare_decl(comparison, &place, x->decls, y->decls);
	else
		comparison_value(comparison, SUBJECT_HEADER_WITNESS, any->fact.id, any->file,
			x != NULL ? x->text : NULL, y != NULL ? y->text : NULL);
	comparison->in_header = false;
}

static const char *declaration_text(const struct declaration *declaration)
{
	return declaration != NULL ? declaration->text : NULL;
}

static void compare_declarations(struct comparison *comparison)
{
	const struct entity *before = comparison->before, *after = comparison->after;
	const struct declaration *x = before->declaration, *y = after->declaration;
	enum change_reason gone = REASON_NONE, come = REASON_NONE;
	struct change change = {.subject = SUBJECT_DECLARATION, .name = after->name,
		.before = declaration_text(x), .after = declaration_text(y)};

	if (x == NULL && y == NULL)
		return;
	change.id = y != NULL ? y->fact.id : x->fact.id;
	if (x != NULL)
		gone = declaration_reason(comparison, before, after);
	if (y != NULL && gone == REASON_NONE)
		come = declaration_reason(comparison, after, before);
	if (y == NULL || gone != REASON_NONE) {
		change.after = NULL;
		comparison_gone(comparison, change, gone);
	} else if (x == NULL || come != REASON_NONE) {
		change.before = NULL;
		comparison_come(comparison, change, come);
	} else {
		diff_words(comparison, &x->fact, &y->fact, true);
		if (diff_dispute(comparison, change, &x->fact, &y->fact))
			return;
		if (is_parsed(x) && is_parsed(y))
			compare_decls(comparison, x, y);
		else
			comparison_value(comparison, SUBJECT_DECLARATION, change.id, change.name,
				x->text, y->text);
		comparison->disputed = false;
	}
}

void diff_declaration(struct comparison *comparison)
{
	compare_declarations(comparison);
	compare_headers(comparison);
}
