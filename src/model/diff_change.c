/* Single changes: their names, what breaks hosts, and how they are added. */
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "model/diff_parts.h"

static const struct {
	const char *name, *label;
	const char *breaks;
} subjects[SUBJECT_COUNT] = {
#define SUBJECT(id, name, label, breaks) {name, label, breaks},
#include "model/diff.def"
#undef SUBJECT
};

static const struct {
	const char *name, *label;
	char letter; /* in the table; 0: never breaks */
} kinds[CHANGE_KIND_COUNT] = {
	[CHANGE_ADDED] = {"added", N_("added"), 'A'},
	[CHANGE_CHANGED] = {"changed", N_("changed"), 'C'},
	[CHANGE_REMOVED] = {"removed", N_("removed"), 'R'},
	[CHANGE_MOVED] = {"moved", N_("moved"), 'M'},
	[CHANGE_UNREADABLE] = {"no-longer-readable", N_("no longer readable"), 0},
	[CHANGE_READABLE] = {"readable-again", N_("readable again"), 0},
};

static const struct {
	const char *name, *label;
} reasons[REASON_COUNT] = {
	[REASON_NONE] = {"none", ""},
	[REASON_DISPUTED] = {"disputed", N_("the pages disagree")},
	[REASON_DOCUMENT] = {"document", N_("its document cannot be loaded")},
	[REASON_CODE] = {"code", N_("its code is there, but was not understood")},
	[REASON_TABLE] = {"table", N_("it stands in a table that was not understood")},
	[REASON_TEXT] = {"text", N_("it stands in plain text")},
	[REASON_SECTION] = {"section", N_("its section stands in code")},
	[REASON_BASIS] = {"basis", N_("what it follows from cannot be read")},
};

const char *change_kind_name(enum change_kind kind)
{
	return kinds[kind].name;
}

const char *change_kind_label(enum change_kind kind)
{
	return kinds[kind].label;
}

const char *change_subject_name(enum change_subject subject)
{
	return subjects[subject].name;
}

const char *change_subject_label(enum change_subject subject)
{
	return subjects[subject].label;
}

const char *change_reason_name(enum change_reason reason)
{
	return reasons[reason].name;
}

const char *change_reason_label(enum change_reason reason)
{
	return reasons[reason].label;
}

bool change_breaks(enum change_subject subject, enum change_kind kind)
{
	return kinds[kind].letter != 0 &&
		strchr(subjects[subject].breaks, kinds[kind].letter) != NULL;
}

void comparison_add(struct comparison *comparison, struct change change)
{
	struct entity_changes *out = comparison->out;
	struct diff *diff = comparison->diff;

	if (comparison->disputed && change.reason == REASON_NONE)
		change.reason = REASON_DISPUTED;
	change.breaking = change.reason == REASON_NONE &&
		change_breaks(change.subject, change.kind);
	ARENA_APPEND(comparison->arena, out->changes, out->change_count, change);
	diff->counts[change.kind]++;
	diff->breaking_count += change.breaking;
}

void comparison_value(struct comparison *comparison, enum change_subject subject, const char *id,
	const char *name, const char *before, const char *after)
{
	struct change change = {.kind = CHANGE_CHANGED, .subject = subject, .id = id,
		.name = name, .before = before, .after = after};

	if (str_equal(before, after))
		return;
	if (before == NULL)
		change.kind = CHANGE_ADDED;
	else if (after == NULL)
		change.kind = CHANGE_REMOVED;
	comparison_add(comparison, change);
}

static bool is_loss(enum change_reason reason)
{
	return reason != REASON_NONE && reason != REASON_DISPUTED;
}

void comparison_gone(struct comparison *comparison, struct change change,
	enum change_reason reason)
{
	change.kind = is_loss(reason) ? CHANGE_UNREADABLE : CHANGE_REMOVED;
	change.reason = reason;
	comparison_add(comparison, change);
}

void comparison_come(struct comparison *comparison, struct change change,
	enum change_reason reason)
{
	change.kind = is_loss(reason) ? CHANGE_READABLE : CHANGE_ADDED;
	change.reason = reason;
	comparison_add(comparison, change);
}

bool diff_dispute(struct comparison *comparison, struct change change, const struct fact *before,
	const struct fact *after)
{
	comparison->disputed = before->disputed && after->disputed;
	if (before->disputed == after->disputed)
		return false;
	change.kind = after->disputed ? CHANGE_UNREADABLE : CHANGE_READABLE;
	change.reason = REASON_DISPUTED;
	comparison_add(comparison, change);
	return true;
}
