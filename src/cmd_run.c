/* stele run: the suite against a host. The work is done by the kit's own program. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/paths.h"
#include "command.h"

static const char suite_program[] = "stele-suite";

/* The --kit of the arguments, taken out of them; NULL if there is none. */
static const char *take_kit(struct options *options)
{
	const char *kit = NULL;
	size_t kept = 0;

	for (size_t i = 0; i < options->argument_count; i++) {
		char *argument = options->arguments[i];

		if (strcmp(argument, "--kit") == 0 && i + 1 < options->argument_count)
			kit = options->arguments[++i];
		else if (strncmp(argument, "--kit=", 6) == 0)
			kit = argument + 6;
		else
			options->arguments[kept++] = argument;
	}
	options->argument_count = kept;
	return kit;
}

static bool asks_for_help(const struct options *options)
{
	for (size_t i = 0; i < options->argument_count; i++) {
		if (strcmp(options->arguments[i], "--help") == 0)
			return true;
	}
	return false;
}

int cmd_run(struct options *options)
{
	const char *kit = take_kit(options), *program;
	const char *caller = kit != NULL
		? arena_printf(&options->arena, "stele run --kit '%s'", kit)
		: "stele run";
	char **argv;

	if (kit == NULL)
		kit = paths_data(&options->arena, "suite");
	program = kit != NULL ? arena_printf(&options->arena, "%s/%s", kit, suite_program) : NULL;
	if (asks_for_help(options)) {
		fputs(_("Usage: stele run [--kit DIR] HOST.so [OPTION]...\n\n"
			"  --kit DIR    a built kit; default: that of 'make run', or the installed "
			"one\n"
			"\nAll other options are those of the kit's own program:\n\n"),
			stdout);
		fflush(stdout);
		if (program == NULL || !file_exists(program))
			return EXIT_CLEAN;
	}
	if (program == NULL || !file_exists(program)) {
		message_error(
			_("no built kit found; 'stele kit SPEC -o DIR', then 'make -C DIR', then "
			  "'stele run --kit DIR HOST.so'"));
		return EXIT_USAGE;
	}
	setenv("STELE_SUITE_CALLER", caller, 1);
	argv = arena_alloc(&options->arena, (options->argument_count + 2) * sizeof argv[0]);
	argv[0] = arena_strdup(&options->arena, program);
	if (options->argument_count > 0)
		memcpy(argv + 1, options->arguments, options->argument_count * sizeof argv[0]);
	execv(program, argv);
	message_error("%s: %s", program, strerror(errno));
	return EXIT_INTERNAL;
}
