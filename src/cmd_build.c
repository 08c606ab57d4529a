/* stele build: all outputs of a set of pages, and a summary. */
#include <stdio.h>
#include <string.h>

#include "back/spec_write.h"
#include "base/i18n.h"
#include "base/message.h"
#include "command.h"
#include "generate.h"

static const struct {
	const char *folder;
	int (*write)(const struct model *model, struct options *options, const char *folder);
	const char *label;
} outputs[] = {
	{"include", generate_header, N_("C and C++ headers")},
	{"kit", generate_kit, N_("conformance kit")},
	{"messages", generate_messages, N_("message catalogs")},
	{"site", generate_site, N_("documentation site")},
};

static void print_line(const char *label, const char *value)
{
	int columns = 0;

	/* columns of a terminal, not bytes: CJK characters take two */
	for (const unsigned char *s = (const unsigned char *)label; *s != '\0'; s++) {
		if ((*s & 0xC0) != 0x80)
			columns += *s >= 0xE3 && *s < 0xF0 ? 2 : 1;
	}
	printf("  %s%*s%s\n", label, columns < 26 ? 26 - columns : 1, "", value);
}

static void print_summary(struct options *options, const struct model *model,
	const struct findings *findings)
{
	struct arena *arena = &options->arena;
	struct strbuf locales = {0};

	for (size_t i = 0; i < model->locale_count; i++)
		strbuf_printf(&locales, "%s%s", i > 0 ? ", " : "", model->locales[i]);
	print_line(_("pages read"), arena_printf(arena, "%zu", model->page_count));
	print_line(_("languages"), strbuf_text(&locales));
	print_line(_("entities"), arena_printf(arena, "%zu", model->entity_count));
	print_line(_("facts"), arena_printf(arena, "%zu", model_fact_count(model)));
	print_line(_("findings"), arena_printf(arena, "%zu", findings->count));
	print_line(_("spec"), arena_printf(arena, "%s/spec", options->output));
	for (size_t i = 0; i < sizeof outputs / sizeof outputs[0]; i++)
		print_line(_(outputs[i].label), arena_printf(arena, "%s/%s", options->output,
			outputs[i].folder));
	strbuf_release(&locales);
}

static int write_outputs(struct options *options, struct model *model)
{
	int rc = spec_write(model, arena_printf(&options->arena, "%s/spec", options->output),
		options->jobs);

	for (size_t i = 0; i < sizeof outputs / sizeof outputs[0] && rc == 0; i++)
		rc = outputs[i].write(model, options, arena_printf(&options->arena, "%s/%s",
			options->output, outputs[i].folder));
	return rc;
}

int cmd_build(struct options *options)
{
	struct findings findings = {0};
	struct model model;
	int status = EXIT_USAGE;

	if (options->output == NULL) {
		message_error(_("name with -o where the outputs go"));
		return EXIT_USAGE;
	}
	model_init(&model);
	if (compile_pages(options, &model, &findings) == -1) {
		finish_with_findings(options, &findings, SEVERITY_ERROR);
	} else {
		status = finish_with_findings(options, &findings, options->fail_on);
		if (write_outputs(options, &model) == -1)
			status = EXIT_USAGE;
		else if (!options->quiet)
			print_summary(options, &model, &findings);
	}
	findings_release(&findings);
	model_release(&model);
	return status;
}
