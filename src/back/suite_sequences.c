/* Call sequences of the suite, and the nestings that they show. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "back/suite_parts.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"

/* Index of an interface of the kit, and of one of its own methods; false if it has no such. */
static bool find_method(const struct writer *writer, const char *interface, const char *method,
	size_t *interface_index, size_t *method_index)
{
	for (size_t i = 0; i < writer->count; i++) {
		size_t own = 0;

		if (strcmp(writer->interfaces[i].name, interface) != 0)
			continue;
		for (size_t j = 0; j < writer->interfaces[i].slot_count; j++) {
			if (writer->interfaces[i].slots[j].inherited)
				continue;
			if (strcmp(writer->interfaces[i].slots[j].name, method) == 0) {
				*interface_index = i;
				*method_index = own;
				return true;
			}
			own++;
		}
	}
	return false;
}

/* A literal number: decimal or hexadecimal, with a sign. */
static bool literal(const char *text, uint64_t *number)
{
	char *end;
	bool negative = *text == '-';
	unsigned long long value;

	text += negative;
	if (!str_is_digit(*text))
		return false;
	errno = 0;
	value = strtoull(text, &end, strncmp(text, "0x", 2) == 0 ? 16 : 10);
	*number = negative ? (uint64_t)0 - value : value;
	return *end == '\0' && errno == 0;
}

/* Parameters of an own method of an interface. */
static size_t parameter_count(const struct interface *interface, size_t method)
{
	size_t own = 0;

	for (size_t i = 0; i < interface->slot_count; i++) {
		if (!interface->slots[i].inherited && own++ == method)
			return interface->slots[i].decl->parameter_count;
	}
	return 0;
}

/* What keeps a step from being run, or NULL. */
static const char *step_obstacle(const struct writer *writer, const struct step *step)
{
	size_t interface, method;
	uint64_t number;
	uint32_t value;

	if (!find_method(writer, step->interface, step->method, &interface, &method))
		return N_("it calls a method that the kit does not have");
	if (step->has_arguments &&
		step->argument_count != parameter_count(&writer->interfaces[interface], method))
		return N_("it has not as many arguments as the declaration has parameters");
	for (size_t i = 0; i < step->argument_count; i++) {
		if (!literal(step->arguments[i], &number))
			return N_("it has an argument that is no number");
	}
	for (size_t i = 0; i < step->status_count; i++) {
		if (!status_value(writer->model, step->statuses[i], &value))
			return N_("no page states the value of one of its status codes");
	}
	return NULL;
}

static bool can_run(const struct writer *writer, const struct sequence *sequence, bool report)
{
	for (size_t i = 0; i < sequence->step_count; i++) {
		const char *obstacle = step_obstacle(writer, &sequence->steps[i]);

		if (obstacle == NULL && sequence->fact.disputed)
			obstacle = N_("the pages disagree about it");
		if (obstacle == NULL)
			continue;
		if (report)
			message_note(_("%s is not in the kit: %s"), sequence->fact.id, _(obstacle));
		return false;
	}
	return sequence->step_count > 0;
}

static void emit_step_parts(struct writer *writer, const struct step *step, size_t sequence,
	size_t index)
{
	struct strbuf *out = &writer->out;

	if (step->argument_count > 0) {
		strbuf_printf(out, "static const union stele_value arguments_%zu_%zu[] = {",
			sequence, index);
		for (size_t i = 0; i < step->argument_count; i++) {
			uint64_t number = 0;

			literal(step->arguments[i], &number);
			strbuf_printf(out, "%s{%lluu}", i > 0 ? ", " : "",
				(unsigned long long)number);
		}
		strbuf_add(out, "};\n");
	}
	if (step->status_count > 0) {
		strbuf_printf(out, "static const struct stele_status results_%zu_%zu[] = {\n",
			sequence, index);
		for (size_t i = 0; i < step->status_count; i++) {
			uint32_t value = 0;

			status_value(writer->model, step->statuses[i], &value);
			strbuf_addc(out, '\t');
			emit_status(writer, step->statuses[i], value, step->fact.id);
			strbuf_add(out, ",\n");
		}
		strbuf_add(out, "};\n");
	}
	if (step->observation_count > 0) {
		strbuf_printf(out,
			"static const struct stele_observation observations_%zu_%zu[] = {",
			sequence, index);
		for (size_t i = 0; i < step->observation_count; i++) {
			strbuf_add(out, i > 0 ? ", {" : "{");
			c_string(out, step->observations[i].name, "\t\t");
			strbuf_add(out, ", ");
			c_string(out, step->observations[i].comparison, "\t\t");
			strbuf_add(out, ", ");
			c_string(out, step->observations[i].value, "\t\t");
			strbuf_add(out, "}");
		}
		strbuf_add(out, "};\n");
	}
}

static void emit_part(struct strbuf *out, const char *name, size_t sequence, size_t index,
	size_t count)
{
	if (count > 0)
		strbuf_printf(out, ", %s_%zu_%zu, %zu", name, sequence, index, count);
	else
		strbuf_add(out, ", NULL, 0");
}

static void emit_sequence(struct writer *writer, const struct entity *entity,
	const struct sequence *sequence, size_t number)
{
	struct strbuf *out = &writer->out;

	for (size_t i = 0; i < sequence->step_count; i++)
		emit_step_parts(writer, &sequence->steps[i], number, i);
	strbuf_printf(out, "static const struct stele_step steps_%zu[] = {\n", number);
	for (size_t i = 0; i < sequence->step_count; i++) {
		const struct step *step = &sequence->steps[i];
		size_t interface = 0, method = 0;

		find_method(writer, step->interface, step->method, &interface, &method);
		strbuf_add(out, "\t");
		emit_source(out, entity, &step->fact);
		strbuf_add(out, "\n\t{");
		c_string(out, step->fact.id, "\t\t");
		strbuf_add(out, ", ");
		c_string(out, step->task, "\t\t");
		strbuf_printf(out, ", %zu, %zu /* %s.%s */", interface, method, step->interface,
			step->method);
		emit_part(out, "arguments", number, i, step->argument_count);
		emit_part(out, "results", number, i, step->status_count);
		emit_part(out, "observations", number, i, step->observation_count);
		strbuf_add(out, "},\n");
	}
	strbuf_add(out, "};\n\n");
}

size_t emit_sequences(struct writer *writer)
{
	struct strbuf *out = &writer->out;
	struct strbuf table = {0};
	size_t count = 0;

	for (size_t i = 0; i < writer->model->entity_count; i++) {
		const struct entity *entity = writer->model->entities[i];

		for (size_t j = 0; j < entity->sequence_count; j++) {
			const struct sequence *sequence = &entity->sequences[j];

			if (!can_run(writer, sequence, true))
				continue;
			emit_sequence(writer, entity, sequence, count);
			strbuf_add(&table, "\t{");
			c_string(&table, sequence->fact.id, "\t\t");
			strbuf_add(&table, ", ");
			c_string(&table, sequence->fact.id, "\t\t");
			strbuf_add(&table, ", ");
			c_string(&table, sequence->basis != NULL ? sequence->basis : entity->key,
				"\t\t");
			strbuf_printf(&table, ", steps_%zu, %zu},\n", count, sequence->step_count);
			count++;
		}
	}
	strbuf_printf(out, "static const struct stele_sequence sequences[] = {\n%s"
			   "\t{NULL, NULL, NULL, NULL, 0},\n};\n\n",
		strbuf_text(&table));
	strbuf_release(&table);
	return count;
}

/* Are all methods of the nesting in the kit? */
static bool has_nesting(
	const struct writer *writer, const struct nesting *nesting, size_t *interface)
{
	size_t method;

	for (size_t i = 0; i < nesting->pair_count; i++) {
		if (!find_method(writer, nesting->interface, nesting->pairs[i].opens, interface,
			    &method) ||
			!find_method(writer, nesting->interface, nesting->pairs[i].closes,
				interface, &method))
			return false;
	}
	return nesting->pair_count > 0;
}

static void emit_bools(struct strbuf *out, const char *name, size_t number, const bool *values,
	size_t count)
{
	strbuf_printf(out, "static const bool %s_%zu[] = {", name, number);
	for (size_t i = 0; i < count; i++)
		strbuf_printf(out, "%s%s", i > 0 ? ", " : "", values[i] ? "true" : "false");
	strbuf_add(out, "};\n");
}

size_t emit_nestings(struct writer *writer)
{
	struct strbuf *out = &writer->out;
	struct strbuf table = {0};
	size_t count = 0;

	for (size_t i = 0; i < writer->model->nesting_count; i++) {
		const struct nesting *nesting = &writer->model->nestings[i];
		size_t interface = 0, opens = 0, closes = 0;

		if (!has_nesting(writer, nesting, &interface))
			continue;
		strbuf_printf(out, "static const struct stele_pair pairs_%zu[] = {\n", count);
		for (size_t j = 0; j < nesting->pair_count; j++) {
			find_method(writer, nesting->interface, nesting->pairs[j].opens, &interface,
				&opens);
			find_method(writer, nesting->interface, nesting->pairs[j].closes,
				&interface, &closes);
			strbuf_add(out, "\t{");
			c_string(out, nesting->pairs[j].id, "\t\t");
			strbuf_printf(out, ", %zu, %zu},\n", opens, closes);
		}
		strbuf_add(out, "};\n");
		emit_bools(out, "outermost", count, nesting->outermost, nesting->pair_count);
		emit_bools(out, "inside", count, nesting->inside,
			nesting->pair_count * nesting->pair_count);
		strbuf_add(&table, "\t{");
		c_string(&table, nesting->id, "\t\t");
		strbuf_add(&table, ", ");
		c_string(&table, nesting->sequence->fact.id, "\t\t");
		strbuf_printf(&table, ", %zu, pairs_%zu, %zu, outermost_%zu, inside_%zu},\n",
			interface, count, nesting->pair_count, count, count);
		count++;
	}
	strbuf_printf(out, "\nstatic const struct stele_nesting nestings[] = {\n%s"
			   "\t{NULL, NULL, 0, NULL, 0, NULL, NULL},\n};\n\n",
		strbuf_text(&table));
	strbuf_release(&table);
	return count;
}
