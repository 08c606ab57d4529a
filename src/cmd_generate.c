/* stele header, kit, messages, site: from a spec. */
#include <stdio.h>
#include <string.h>

#include "back/header.h"
#include "back/kit.h"
#include "back/messages.h"
#include "back/site.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/paths.h"
#include "command.h"
#include "front/spec_read.h"
#include "front/witness.h"
#include "generate.h"

static const char *data(struct options *options, const char *name)
{
	const char *path = paths_data(&options->arena, name);

	if (path == NULL)
		message_error(
			_("the folder '%s' of stele's own files is missing; set STELE_DATA to "
			  "the folder that holds it"),
			name);
	return path;
}

int generate_header(const struct model *model, struct options *options, const char *folder)
{
	const struct header_options how = {.interfaces = (char *const *)options->interfaces,
		.interface_count = options->interface_count, .quiet = options->quiet,
		.kit = data(options, "kit")};

	return how.kit != NULL ? header_write(model, folder, &how) : -1;
}

int generate_kit(const struct model *model, struct options *options, const char *folder)
{
	const struct kit_options how = {.interfaces = (char *const *)options->interfaces,
		.interface_count = options->interface_count, .kit = data(options, "kit")};

	return how.kit != NULL ? kit_write(model, folder, &how) : -1;
}

int generate_messages(const struct model *model, struct options *options, const char *folder)
{
	struct messages_options how = {.po = options->format_count == 0,
		.c = options->format_count == 0};

	for (size_t i = 0; i < options->format_count; i++) {
		if (strcmp(options->formats[i], "po") == 0) {
			how.po = true;
		} else if (strcmp(options->formats[i], "c") == 0) {
			how.c = true;
		} else {
			message_error(_("--format: '%s' is none of po, c"), options->formats[i]);
			return -1;
		}
	}
	return messages_write(model, folder, &how);
}

int generate_site(const struct model *model, struct options *options, const char *folder)
{
	const struct site_options how = {.assets = data(options, "site")};

	return how.assets != NULL ? site_write(model, folder, &how) : -1;
}

typedef int generate(const struct model *model, struct options *options, const char *folder);

/* What pages say against a header is for compile and check to report. */
static int apply_witnesses(struct options *options, struct model *model, struct findings *findings)
{
	for (size_t i = 0; i < options->witness_count; i++) {
		struct witness_file witness;

		if (witness_read(&witness, &model->arena, options->witnesses[i], findings) == -1)
			return -1;
		witness_apply(model, &witness, NULL);
	}
	return 0;
}

/* Read the spec that is the only argument, and write into -o, or `folder`. */
static int from_spec(struct options *options, generate *write, const char *folder)
{
	struct findings findings = {0};
	struct model model;
	int status = EXIT_USAGE;

	model_init(&model);
	if (options->argument_count != 1)
		message_error(_("name one spec: its folder, or its index.xml"));
	else if (spec_read(&model, options->arguments[0], &findings) == -1 ||
		apply_witnesses(options, &model, &findings) == -1 ||
		write(&model, options, options->output != NULL ? options->output : folder) == -1)
		finish_with_findings(options, &findings, SEVERITY_ERROR);
	else
		status = finish_with_findings(options, &findings, SEVERITY_ERROR);
	findings_release(&findings);
	model_release(&model);
	return status;
}

int cmd_header(struct options *options)
{
	return from_spec(options, generate_header, "include");
}

int cmd_kit(struct options *options)
{
	return from_spec(options, generate_kit, "kit");
}

int cmd_messages(struct options *options)
{
	return from_spec(options, generate_messages, "messages");
}

int cmd_site(struct options *options)
{
	return from_spec(options, generate_site, "site");
}
