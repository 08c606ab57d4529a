#include "front/spec_reading.h"

#include <stdarg.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "model/spec.h"

static void fail(struct reading *reading, enum rule rule, const struct spec_element *element,
	const char *message)
{
	if (!reading->failed)
		finding_add(reading->findings, rule, reading->file, element->line, 1, message);
	reading->failed = true;
}

void reading_fail(struct reading *reading, const struct spec_element *element,
	const char *format, ...)
{
	va_list args;

	if (reading->failed)
		return;
	va_start(args, format);
	fail(reading, RULE_SPEC_DAMAGED, element,
		arena_vprintf(&reading->findings->arena, format, args));
	va_end(args);
}

/* "1.0", "1.12" */
static bool is_version(const char *version)
{
	return str_begins(version, "1.") && version[2] != '\0' &&
		version[2 + strspn(version + 2, "0123456789")] == '\0';
}

void reading_root(struct reading *reading, const struct spec_element *root, const char *name)
{
	const char *version = spec_tree_attribute(root, "version");

	if (strcmp(root->name, name) != 0)
		fail(reading, RULE_SPEC_FORMAT, root, arena_printf(&reading->findings->arena,
			_("its element is '%s', not '%s'"), root->name, name));
	else if (version == NULL || !is_version(version))
		fail(reading, RULE_SPEC_FORMAT, root, arena_printf(&reading->findings->arena,
			_("its version is '%s'"), version != NULL ? version : ""));
	reading->newer = version != NULL && strcmp(version, SPEC_VERSION) != 0;
}

const char *reading_optional(struct reading *reading, const struct spec_element *element,
	const char *name)
{
	const char *value = spec_tree_attribute(element, name);

	return value != NULL ? arena_strdup(reading->arena, value) : NULL;
}

static const char *require(struct reading *reading, const struct spec_element *element,
	const char *name)
{
	const char *value = spec_tree_attribute(element, name);

	if (value != NULL)
		return value;
	reading_fail(reading, element, _("attribute '%s' of '%s' is missing"), name,
		element->name);
	return "";
}

const char *reading_required(struct reading *reading, const struct spec_element *element,
	const char *name)
{
	return arena_strdup(reading->arena, require(reading, element, name));
}

static void fail_value(struct reading *reading, const struct spec_element *element,
	const char *name)
{
	const char *value = spec_tree_attribute(element, name);

	reading_fail(reading, element, _("'%s' is no value of the attribute '%s'"),
		value != NULL ? value : "", name);
}

/* Digits up to `end`. Returns the end, NULL if there are none or too many. */
static const char *parse_number(const char *s, char end, uint32_t *number)
{
	uint64_t value = 0;

	if (!str_is_digit(*s))
		return NULL;
	for (; str_is_digit(*s); s++) {
		value = value * 10 + (uint64_t)(*s - '0');
		if (value > UINT32_MAX)
			return NULL;
	}
	*number = (uint32_t)value;
	return *s == end || *s == '\0' ? s : NULL;
}

uint32_t reading_number(struct reading *reading, const struct spec_element *element,
	const char *name)
{
	const char *value = spec_tree_attribute(element, name);
	uint32_t number = 0;

	if (value != NULL && parse_number(value, '\0', &number) == NULL)
		fail_value(reading, element, name);
	return number;
}

uint32_t reading_required_number(struct reading *reading, const struct spec_element *element,
	const char *name)
{
	require(reading, element, name);
	return reading_number(reading, element, name);
}

bool reading_flag(struct reading *reading, const struct spec_element *element, const char *name)
{
	const char *value = spec_tree_attribute(element, name);

	if (value == NULL || strcmp(value, "false") == 0)
		return false;
	if (strcmp(value, "true") != 0)
		fail_value(reading, element, name);
	return true;
}

void reading_place(struct reading *reading, const struct spec_element *element, uint32_t *line,
	uint32_t *column)
{
	const char *value = spec_tree_attribute(element, "at"), *end;

	if (value == NULL)
		return;
	end = parse_number(value, ':', line);
	if (end != NULL && *end == ':')
		end = parse_number(end + 1, '\0', column);
	if (end == NULL)
		fail_value(reading, element, "at");
}

unsigned reading_direction(struct reading *reading, const struct spec_element *element)
{
	static const char *const names[] = {"in", "out", "in out"}; /* 1, 2, 3 */
	const char *value = spec_tree_attribute(element, "direction");

	if (value == NULL)
		return 0;
	for (unsigned i = 0; i < 3; i++) {
		if (strcmp(value, names[i]) == 0)
			return i + 1;
	}
	fail_value(reading, element, "direction");
	return 0;
}

const char *reading_text(struct reading *reading, const struct spec_element *element)
{
	const struct spec_element *child = element->first;

	if (child == NULL)
		return "";
	if (child->name == NULL && child->next == NULL)
		return arena_strdup(reading->arena, child->text);
	for (; child != NULL; child = child->next) {
		if (child->name != NULL)
			reading_fail(reading, child, _("element '%s' has no place in '%s'"),
				child->name, element->name);
	}
	return "";
}

void reading_unknown(struct reading *reading, const struct spec_element *child)
{
	if (child->name != NULL && !reading->newer)
		reading_fail(reading, child, _("element '%s' has no place here"), child->name);
	else if (child->name == NULL && !spec_is_blank(child->text))
		reading_fail(reading, child, _("text has no place here"));
}

void reading_children(struct reading *reading, const struct spec_element *element,
	const struct spec_child *table, void *parent)
{
	for (const struct spec_element *child = element->first; child != NULL && !reading->failed;
		child = child->next) {
		const struct spec_child *entry = table;

		while (child->name != NULL && entry->name != NULL &&
			strcmp(entry->name, child->name) != 0)
			entry++;
		if (child->name == NULL || entry->name == NULL)
			reading_unknown(reading, child);
		else
			entry->read(reading, child, parent);
	}
}
