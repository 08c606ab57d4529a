/* Call sequences and rules. */
#include "back/site_facts.h"

#include <string.h>

#include "back/html.h"
#include "back/site_facts_parts.h"
#include "back/site_prose.h"
#include "base/str.h"

/* Call sequences ----------------------------------------------------------------------------- */

static const char *sequence_id(struct arena *arena, const char *name)
{
	return arena_printf(arena, "sequence-%s", name);
}

/* `[task:] I::M(arguments)`, linked to the page of the method. */
static void write_call(struct view *view, const struct step *step)
{
	const struct entity *method = model_find_method(view->site->model, step->interface,
		step->method);
	bool link;

	if (step->task != NULL) {
		strbuf_add(view->out, "<code>");
		html_symbol(view->out, step->task);
		strbuf_add(view->out, ":</code> ");
	}
	link = method != NULL && method != view->entity && view_link(view, method, NULL);
	strbuf_add(view->out, "<code>");
	html_symbol(view->out, arena_printf(view->arena, "%s::%s", step->interface, step->method));
	if (step->has_arguments)
		strbuf_addc(view->out, '(');
	for (size_t i = 0; i < step->argument_count; i++) {
		strbuf_add(view->out, i > 0 ? ", " : "");
		html_symbol(view->out, step->arguments[i]);
	}
	strbuf_add(view->out, step->has_arguments ? ")</code>" : "</code>");
	strbuf_add(view->out, link ? "</a>" : "");
}

static void write_result(struct view *view, const struct step *step)
{
	for (size_t i = 0; i < step->status_count; i++) {
		strbuf_add(view->out, i > 0 ? ", " : "");
		facts_symbol(view, step->statuses[i]);
	}
	for (size_t i = 0; i < step->observation_count; i++) {
		const struct observation *observation = &step->observations[i];

		strbuf_add(view->out, step->status_count + i > 0 ? ", <code>" : "<code>");
		html_symbol(view->out, observation->name);
		html_text(view->out, observation->comparison);
		html_symbol(view->out, observation->value);
		strbuf_add(view->out, "</code>");
	}
}

static bool has_results(const struct sequence *sequence)
{
	for (size_t i = 0; i < sequence->step_count; i++) {
		if (sequence->steps[i].status_count + sequence->steps[i].observation_count > 0)
			return true;
	}
	return false;
}

static void write_step(struct view *view, const struct sequence *sequence, size_t i,
	bool with_result)
{
	const struct step *step = &sequence->steps[i];

	strbuf_printf(view->out, "<tr><td class=\"number\">%zu</td>", i + 1);
	facts_said(view, "td", &step->fact);
	strbuf_add(view->out, "<td><span dir=\"ltr\">");
	write_call(view, step);
	strbuf_add(view->out, "</span></td>");
	if (with_result) {
		strbuf_add(view->out, "<td><span dir=\"ltr\">");
		write_result(view, step);
		strbuf_add(view->out, "</span></td>");
	}
	strbuf_add(view->out, "</tr>\n");
}

static void write_one_sequence(struct view *view, const struct node *facts, size_t i)
{
	static const struct facts_column columns[] = {
		{COLUMN_NONE, SITE_("Step")}, {0, SITE_("Action")}, {1, SITE_("Call")},
		{2, SITE_("Result")},
	};
	const struct sequence *sequence = &view->entity->sequences[i];
	bool with_result = has_results(sequence);
	const char *before;

	if (view->sequences_done[i])
		return;
	view->sequences_done[i] = true;
	strbuf_add(view->out, "<div class=\"sequence\"");
	view_id(view, sequence_id(view->arena, sequence->name));
	strbuf_add(view->out, ">\n");
	if (str_equal(sequence->basis, "addition")) {
		strbuf_add(view->out, "<p><span class=\"badge\">");
		view_ui(view, SITE_("Addition"));
		strbuf_add(view->out, "</span></p>\n");
	}
	before = facts_table_open(view, "steps", facts, columns, with_result ? 4 : 3);
	for (size_t j = 0; j < sequence->step_count; j++)
		write_step(view, sequence, j, with_result);
	facts_table_close(view, before);
	facts_write_differs(view, &sequence->fact);
	strbuf_add(view->out, "</div>\n");
}

void facts_sequence(struct view *view, const struct node *facts, const char *name)
{
	for (size_t i = 0; i < view->entity->sequence_count; i++) {
		if (name == NULL || strcmp(view->entity->sequences[i].name, name) == 0)
			write_one_sequence(view, facts, i);
	}
}

/* Rules -------------------------------------------------------------------------------------- */

/* Does the text bring its heading along? */
static bool has_heading(const struct fact *fact, size_t i)
{
	return i < fact->witness_count && node_find(fact->witnesses[i].text, NODE_HEADING) != NULL;
}

/* A rule whose heading stands neither in its text nor before it gets its name for one. */
static void write_rule_heading(struct view *view, const struct rule_fact *rule)
{
	size_t start = view->out->length;
	unsigned level = prose_heading_open(view, 3);

	if (!view_id(view, rule->name)) {
		strbuf_cut(view->out, start);
		return;
	}
	strbuf_add(view->out, "><code>");
	html_symbol(view->out, rule->name);
	strbuf_printf(view->out, "</code></h%u>\n", level);
}

static void write_one_rule(struct view *view, size_t i)
{
	const struct rule_fact *rule = &view->entity->rules[i];
	size_t said;

	if (view->rules_done[i])
		return;
	view->rules_done[i] = true;
	said = witness_choose(view->entity, rule->fact.witnesses, rule->fact.witness_count,
		view->locale);
	if (!has_heading(&rule->fact, said))
		write_rule_heading(view, rule);
	if (said < rule->fact.witness_count) {
		size_t page = rule->fact.witnesses[said].page;
		const char *before;

		strbuf_add(view->out, "<div class=\"rule\"");
		if (!prose_has_anchor(rule->fact.witnesses[said].text, rule->name))
			view_id(view, rule->name);
		before = view_enter(view, view->entity->pages[page].locale);
		strbuf_add(view->out, ">\n");
		prose_blocks(view, rule->fact.witnesses[said].text);
		facts_write_fallback(view, page);
		strbuf_add(view->out, "</div>\n");
		view->lang = before;
	}
	facts_write_differs(view, &rule->fact);
}

void facts_rule(struct view *view, const struct node *facts, const char *name)
{
	(void)facts;
	for (size_t i = 0; i < view->entity->rule_count; i++) {
		if (name == NULL || strcmp(view->entity->rules[i].name, name) == 0)
			write_one_rule(view, i);
	}
}

