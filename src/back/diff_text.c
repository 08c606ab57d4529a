#include "back/diff_text.h"

#include "base/i18n.h"
#include "base/str.h"

static const struct {
	char sign;
	const char *color;
} looks[CHANGE_KIND_COUNT] = {
	[CHANGE_ADDED] = {'+', "\033[32m"},
	[CHANGE_CHANGED] = {'~', "\033[33m"},
	[CHANGE_REMOVED] = {'-', "\033[31m"},
	[CHANGE_MOVED] = {'>', "\033[36m"},
	[CHANGE_UNREADABLE] = {'?', "\033[35m"},
	[CHANGE_READABLE] = {'!', "\033[35m"},
};

static const char bold[] = "\033[1m", breaking[] = "\033[1;31m", plain[] = "\033[0m";

/* Text from a spec. C1 controls are U+0080 to U+009F: C2 80 to C2 9F. */
static void add_clean(struct strbuf *out, const char *s)
{
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];

		if (c == 0xC2 && next >= 0x80 && next < 0xA0)
			s++;
		strbuf_addc(out, c < 0x20 || c == 0x7F || s[0] != (char)c ? ' ' : (char)c);
	}
}

static void add_color(struct strbuf *out, bool color, const char *sequence)
{
	if (color)
		strbuf_add(out, sequence);
}

static void add_values(struct strbuf *out, const struct change *change)
{
	if (change->before == NULL && change->after == NULL)
		return;
	strbuf_add(out, ": ");
	if (change->before != NULL)
		add_clean(out, change->before);
	if (change->before != NULL && change->after != NULL)
		strbuf_add(out, " -> ");
	if (change->after != NULL)
		add_clean(out, change->after);
}

static void add_change(struct strbuf *out, const struct change *change, bool color)
{
	add_color(out, color, looks[change->kind].color);
	/* TRANSLATORS: sign, kind of change, what changed ("status"); its name follows */
	strbuf_printf(out, _("  %c %s: %s "), looks[change->kind].sign,
		_(change_kind_label(change->kind)), _(change_subject_label(change->subject)));
	add_color(out, color, plain);
	add_clean(out, change->name);
	add_values(out, change);
	if (change->reason != REASON_NONE)
		strbuf_printf(out, " (%s)", _(change_reason_label(change->reason)));
	if (change->breaking) {
		strbuf_addc(out, ' ');
		add_color(out, color, breaking);
		strbuf_printf(out, "[%s]", _("breaking"));
		add_color(out, color, plain);
	}
	strbuf_addc(out, '\n');
}

static void add_entity(struct strbuf *out, const struct entity_changes *entity, bool color)
{
	add_color(out, color, bold);
	add_clean(out, entity->id);
	add_color(out, color, plain);
	if (*entity->key != '\0' && !str_equal(entity->key, entity->id)) {
		strbuf_add(out, " (");
		add_clean(out, entity->key);
		strbuf_addc(out, ')');
	}
	strbuf_addc(out, '\n');
	for (size_t i = 0; i < entity->change_count; i++)
		add_change(out, &entity->changes[i], color);
	for (size_t i = 0; i < entity->text_count; i++)
		strbuf_printf(out, _("  texts changed in %s: %zu\n"), entity->texts[i].locale,
			entity->texts[i].id_count);
}

static void add_locales(struct strbuf *out, const struct diff *diff, bool color)
{
	for (size_t i = 0; i < diff->locales_removed_count; i++) {
		add_color(out, color, looks[CHANGE_REMOVED].color);
		strbuf_printf(out, _("- removed: language %s"), diff->locales_removed[i]);
		add_color(out, color, plain);
		strbuf_addc(out, '\n');
	}
	for (size_t i = 0; i < diff->locales_added_count; i++) {
		add_color(out, color, looks[CHANGE_ADDED].color);
		strbuf_printf(out, _("+ added: language %s"), diff->locales_added[i]);
		add_color(out, color, plain);
		strbuf_addc(out, '\n');
	}
}

void diff_text_write(struct strbuf *out, const struct diff *diff, bool color)
{
	add_locales(out, diff, color);
	for (size_t i = 0; i < diff->entity_count; i++)
		add_entity(out, &diff->entities[i], color);
}
