#include "back/site_layout.h"

#include <stdbool.h>
#include <string.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"

enum { LAYOUT_LIMIT = 1024 * 1024, NAME_SHOWN = 40 };

static const char *const slot_names[SLOT_COUNT] = {
#define SLOT(id, name) [SLOT_##id] = (name),
	SITE_SLOTS(SLOT)
#undef SLOT
};

static enum site_slot slot_find(const char *name, size_t length)
{
	enum site_slot slot = 0;

	while (slot < SLOT_COUNT && (strlen(slot_names[slot]) != length ||
		strncmp(slot_names[slot], name, length) != 0))
		slot++;
	return slot;
}

static unsigned line_of(const char *start, const char *place)
{
	unsigned line = 1;

	for (; start < place; start++)
		line += *start == '\n';
	return line;
}

static bool has_slot(const struct site_layout *layout, enum site_slot slot)
{
	for (size_t i = 0; i < layout->part_count; i++) {
		if (layout->parts[i].slot == slot)
			return true;
	}
	return false;
}

static void add_part(struct site_layout *layout, struct arena *arena, const char *text,
	size_t length, enum site_slot slot)
{
	struct site_layout_part part = {text, length, slot};

	ARENA_APPEND(arena, layout->parts, layout->part_count, part);
}

/* Cut `text` at its placeholders. */
static int layout_parse(struct site_layout *layout, struct arena *arena, const char *path,
	const char *text)
{
	const char *from = text, *open;

	while ((open = strstr(from, "{{")) != NULL) {
		const char *name = open + 2, *end = name;
		enum site_slot slot;

		while (str_is_word(*end) || *end == '-')
			end++;
		if (!str_begins(end, "}}")) {
			message_error(_("%s:%u: placeholder without name or end: '%.*s'"), path,
				line_of(text, open), (int)strcspn(open, "\r\n") < NAME_SHOWN ?
				(int)strcspn(open, "\r\n") : NAME_SHOWN, open);
			return -1;
		}
		slot = slot_find(name, (size_t)(end - name));
		if (slot == SLOT_COUNT) {
			message_error(_("%s:%u: unknown placeholder: '%.*s'"), path,
				line_of(text, open), (int)(end + 2 - open), open);
			return -1;
		}
		add_part(layout, arena, from, (size_t)(open - from), slot);
		from = end + 2;
	}
	add_part(layout, arena, from, strlen(from), SLOT_COUNT);
	return 0;
}

int site_layout_read(struct site_layout *layout, struct arena *arena, const char *path)
{
	size_t length;
	const char *text = file_read(arena, path, LAYOUT_LIMIT, &length);

	memset(layout, 0, sizeof *layout);
	if (text == NULL) {
		message_system(path);
		return -1;
	}
	if (layout_parse(layout, arena, path, text) == -1)
		return -1;
	if (!has_slot(layout, SLOT_CONTENT)) {
		message_error(_("%s: no placeholder '{{%s}}'"), path, slot_names[SLOT_CONTENT]);
		return -1;
	}
	return 0;
}

void site_layout_fill(const struct site_layout *layout, const struct strbuf slots[SLOT_COUNT],
	struct strbuf *out)
{
	for (size_t i = 0; i < layout->part_count; i++) {
		const struct site_layout_part *part = &layout->parts[i];

		strbuf_addn(out, part->text, part->length);
		if (part->slot < SLOT_COUNT)
			strbuf_addn(out, strbuf_text(&slots[part->slot]), slots[part->slot].length);
	}
}
