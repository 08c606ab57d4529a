/* stele compile, stele check: from pages. */
#include <stdio.h>

#include "back/spec_write.h"
#include "base/i18n.h"
#include "base/message.h"
#include "command.h"
#include "front/compile.h"

int finish_with_findings(const struct options *options, const struct findings *findings,
	enum severity fail_on)
{
	findings_print(findings, options->quiet ? SEVERITY_ERROR : SEVERITY_NOTE, stderr,
		options->color);
	return findings_count(findings, fail_on) > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}

int compile_pages(struct options *options, struct model *model, struct findings *findings)
{
	struct compile_options how = {.source_locale = options->source_locale,
		.witnesses = options->witnesses, .witness_count = options->witness_count,
		.jobs = options->jobs};
	int rc;

	if (options->argument_count == 0) {
		message_error(_("name the folder of the pages, or single pages"));
		return -1;
	}
	if (options->progress != PROGRESS_NEVER && !options->quiet)
		how.progress = progress_new(options->progress == PROGRESS_ALWAYS);
	rc = compile(model, options->arguments, options->argument_count, &how, findings);
	progress_free(how.progress);
	return rc;
}

int cmd_compile(struct options *options)
{
	const char *folder = options->output != NULL ? options->output : "spec";
	struct findings findings = {0};
	struct model model;
	int status = EXIT_USAGE;

	model_init(&model);
	if (compile_pages(options, &model, &findings) == -1 ||
		spec_write(&model, folder, options->jobs) == -1) {
		finish_with_findings(options, &findings, SEVERITY_ERROR);
		goto out;
	}
	status = finish_with_findings(options, &findings, options->fail_on);
	if (!options->quiet)
		printf(_("%zu pages in %zu languages, %zu entities, %zu facts, %zu findings: %s\n"),
			model.page_count, model.locale_count, model.entity_count,
			model_fact_count(&model), findings.count, folder);
out:
	findings_release(&findings);
	model_release(&model);
	return status;
}

int cmd_check(struct options *options)
{
	struct findings findings = {0};
	struct model model;
	int status = EXIT_USAGE;

	model_init(&model);
	if (compile_pages(options, &model, &findings) == -1) {
		finish_with_findings(options, &findings, SEVERITY_ERROR);
	} else {
		findings_print(&findings, SEVERITY_NOTE, stdout, options->color_out);
		status = findings_count(&findings,
				 options->fail_on_set ? options->fail_on : SEVERITY_WARNING) > 0
			? EXIT_FINDINGS
			: EXIT_CLEAN;
		if (!options->quiet)
			fprintf(stderr, _("%zu pages in %zu languages, %zu findings\n"),
				model.page_count, model.locale_count, findings.count);
	}
	findings_release(&findings);
	model_release(&model);
	return status;
}
