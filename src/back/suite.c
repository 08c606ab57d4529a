#include "back/suite.h"

#include <string.h>

#include "back/c_text.h"
#include "back/suite_parts.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"

/* Status codes on which every COM header rests: known without a page. */
static const struct {
	const char *symbol;
	uint32_t value;
} base_statuses[] = {
	{"S_OK", 0},
	{"E_NOINTERFACE", 0x80004002},
	{"E_POINTER", 0x80004003},
};

bool status_value(const struct model *model, const char *symbol, uint32_t *value)
{
	const struct status *status = model_find_status(model, symbol, NULL);

	if (status != NULL) {
		*value = status->value;
		return true;
	}
	for (size_t i = 0; i < sizeof base_statuses / sizeof base_statuses[0]; i++) {
		if (strcmp(base_statuses[i].symbol, symbol) == 0) {
			*value = base_statuses[i].value;
			return true;
		}
	}
	return false;
}

/* " page.md:12 " of the first witness, as a comment. */
void emit_source(struct strbuf *out, const struct entity *entity, const struct fact *fact)
{
	if (fact->witness_count == 0)
		return;
	strbuf_add(out, "/* ");
	c_comment(out, entity->pages[fact->witnesses[0].page].file);
	strbuf_printf(out, ":%u */", fact->witnesses[0].line);
}

void emit_status(struct writer *writer, const char *symbol, uint32_t value, const char *fact)
{
	strbuf_add(&writer->out, "{");
	c_string(&writer->out, symbol, "\t\t");
	strbuf_add(&writer->out, ", ");
	c_status(&writer->out, value);
	strbuf_add(&writer->out, ", ");
	c_string(&writer->out, fact, "\t\t");
	strbuf_add(&writer->out, "}");
}

/* Rules */

static size_t emit_rules(struct writer *writer)
{
	const struct entity *root = model_find(writer->model, interface_root);
	size_t count = root != NULL ? root->rule_count : 0;

	strbuf_add(&writer->out, "static const struct stele_rule rules[] = {\n");
	for (size_t i = 0; i < count; i++) {
		strbuf_add(&writer->out, "\t{");
		c_string(&writer->out, root->rules[i].name, "\t\t");
		strbuf_add(&writer->out, ", ");
		c_string(&writer->out, root->rules[i].fact.id, "\t\t");
		strbuf_add(&writer->out, "}, ");
		emit_source(&writer->out, root, &root->rules[i].fact);
		strbuf_addc(&writer->out, '\n');
	}
	strbuf_add(&writer->out, "\t{NULL, NULL},\n};\n\n");
	return count;
}

/* The whole */

static void emit_head(struct writer *writer)
{
	struct strbuf *out = &writer->out;

	strbuf_add(out, "/* SPDX-License-Identifier: 0BSD */\n/*\n"
			" * What the pages state, as tables for the runner: see suite.h.\n"
			" * Made by stele from the documentation; do not edit.\n");
	strbuf_printf(out, " * Spec: sha256 %s\n */\n#define CINTERFACE\n#include \"suite.h\"\n\n",
		writer->model->digest);
	strbuf_add(out, "#include \"com_types.h\"\n");
	for (size_t i = 0; i < writer->count; i++)
		strbuf_printf(out, "#include \"%s.h\"\n", writer->interfaces[i].name);
	strbuf_add(out,
		"\n#ifdef __cplusplus\n"
		"#define STELE_GUID_ARGUMENT(pointer) (*(const GUID *)(pointer))\n#else\n"
		"#define STELE_GUID_ARGUMENT(pointer) ((const GUID *)(pointer))\n#endif\n\n");
}

static void emit_suite(struct writer *writer, size_t rules, size_t sequences, size_t nestings)
{
	struct strbuf *out = &writer->out;

	strbuf_add(out, "static const char *const locales[] = {");
	for (size_t i = 0; i < writer->model->locale_count; i++) {
		c_string(out, writer->model->locales[i], "\t\t");
		strbuf_add(out, ", ");
	}
	strbuf_printf(out,
		"NULL};\n\nconst struct stele_suite stele_suite = {\n\t\"%s\", locales,\n",
		writer->model->digest);
	strbuf_printf(out,
		"\tinterfaces, %zu,\n\trules, %zu,\n\tsequences, %zu,\n\tnestings, %zu,\n",
		writer->count, rules, sequences, nestings);
	strbuf_add(out, "\twords, sizeof words / sizeof words[0] - 1,\n"
			"\tstrings, sizeof strings / sizeof strings[0] - 1,\n};\n");
}

int suite_write(const struct model *model, const struct interface *interfaces, size_t count,
	const char *path)
{
	struct writer writer = {.model = model, .interfaces = interfaces, .count = count};
	size_t rules, sequences, nestings;
	int rc = 0;

	if (count == 0) {
		message_error(_("no interface to test: no page shows the declaration of one with "
				"all its methods"));
		return -1;
	}
	emit_head(&writer);
	emit_interfaces(&writer);
	rules = emit_rules(&writer);
	sequences = emit_sequences(&writer);
	nestings = emit_nestings(&writer);
	emit_words(&writer.out, &writer.arena, model);
	emit_strings(&writer.out);
	emit_suite(&writer, rules, sequences, nestings);
	rc = file_write(path, strbuf_text(&writer.out), writer.out.length);
	if (rc == -1)
		message_system(path);
	strbuf_release(&writer.out);
	arena_release(&writer.arena);
	return rc;
}
