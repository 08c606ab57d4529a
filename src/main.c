/* The command line: which command, in which language. */
#include <locale.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/message.h"
#include "base/paths.h"
#include "command.h"

#ifndef STELE_VERSION
#define STELE_VERSION "0.1"
#endif

const struct command commands[] = {
	{"compile", N_("[-o DIR] PATH..."), N_("read pages and write the spec that they agree on"),
		N_("PATH is a folder with one folder per locale, or single pages. Without -o\n"
		   "the spec goes into the folder 'spec'.\n"),
		"oswejpqc", cmd_compile, false},
	{"check", N_("PATH..."), N_("report what is wrong with pages"),
		N_("PATH is a folder with one folder per locale, or single pages. Exit status 1\n"
		   "from warnings on, unless --fail-on says something else.\n"),
		"swejpqc", cmd_check, false},
	{"header", N_("[-o DIR] SPEC"), N_("write C and C++ headers"),
		N_("Without -o they go into the folder 'include'.\n"), "oiwqc", cmd_header, false},
	{"kit", N_("[-o DIR] SPEC"), N_("write the conformance kit"),
		N_("Without -o it goes into the folder 'kit'.\n"), "oiwqc", cmd_kit, false},
	{"messages", N_("[-o DIR] SPEC"), N_("write message catalogs"),
		N_("Without -o they go into the folder 'messages'. Formats: po, c; default: "
		   "all.\n"),
		"ofqc", cmd_messages, false},
	{"site", N_("[-o DIR] SPEC"), N_("write the documentation site"),
		N_("Without -o it goes into the folder 'site'.\n"), "oqc", cmd_site, false},
	{"run", N_("[--kit DIR] HOST.so"), N_("run the conformance suite against a host"), "", "",
		cmd_run, true},
	{"diff", N_("OLD NEW"), N_("say what changed between two specs"),
		N_("OLD and NEW are specs: their folders, or their index.xml. Formats: text\n"
		   "(default), json. Exit status: 0 no differences, 1 differences, 2 unusable\n"
		   "input.\n"),
		"fqc", cmd_diff, false},
	{"build", N_("-o DIR PATH..."), N_("all of it: spec, headers, kit, messages, site"),
		N_("PATH is a folder with one folder per locale, or single pages.\n"), "oswejpqc",
		cmd_build, false},
};

const size_t command_count = sizeof commands / sizeof commands[0];

/*
 * libintl translates only if setlocale() succeeds, and with LANGUAGE only in a locale other than C:
 * where the user's locale is not generated, which is usual on small systems, C.UTF-8 stands in.
 */
static void choose_language(void)
{
	static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
	const char *language = getenv("LANGUAGE");
	struct arena arena = {0};
	const char *folder = paths_data(&arena, "locale");

	if (setlocale(LC_ALL, "") == NULL) {
		for (size_t i = 0; i < sizeof variables / sizeof variables[0]; i++) {
			const char *value = getenv(variables[i]);

			if (value == NULL || *value == '\0')
				continue;
			if (language == NULL || *language == '\0')
				setenv("LANGUAGE", value, 1);
			break;
		}
		setlocale(LC_MESSAGES, "C.UTF-8");
		setlocale(LC_CTYPE, "C.UTF-8");
	}
	setlocale(LC_NUMERIC, "C");
	if (folder != NULL)
		bindtextdomain("stele", folder);
	bind_textdomain_codeset("stele", "UTF-8");
	textdomain("stele");
	arena_release(&arena);
}

static void print_usage(FILE *stream)
{
	fputs(_("Usage: stele COMMAND [OPTION]... [ARGUMENT]...\n\n"
		"Reads API reference pages in several languages, and makes from the facts on\n"
		"which they agree a spec, headers, a conformance suite, message catalogs and a\n"
		"documentation site.\n\n"
		"Commands:\n"),
		stream);
	for (size_t i = 0; i < command_count; i++)
		fprintf(stream, "  %-10s %s\n", commands[i].name, _(commands[i].purpose));
	fputs(_("\n'stele COMMAND --help' says more; so does stele(1).\n"
		"Exit status: 0 clean, 1 findings or failed tests, 2 usage or unusable input,\n"
		"3 internal error.\n"),
		stream);
}

static void print_help(const struct command *command)
{
	printf(_("Usage: stele %s %s\n\n"), command->name, _(command->synopsis));
	printf("%s\n\n%s\n", _(command->purpose), _(command->help));
	options_print(command);
}

static const struct command *find_command(const char *name)
{
	for (size_t i = 0; i < command_count; i++) {
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	}
	return NULL;
}

/* A result that could not be written is no result. */
static int close_output(int status)
{
	if (fflush(stdout) != 0 || ferror(stdout)) {
		message_system("stdout");
		return EXIT_INTERNAL;
	}
	return status;
}

int main(int argc, char **argv)
{
	const struct command *command;
	struct options options = {0};
	int status = EXIT_USAGE;

	/* pages come and go by the thousand: keep the memory instead of giving it back each time */
	mallopt(M_TRIM_THRESHOLD, 64 << 20);
	mallopt(M_TOP_PAD, 4 << 20);
	choose_language();
	if (argc < 2) {
		print_usage(stderr);
		return EXIT_USAGE;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		print_usage(stdout);
		return close_output(EXIT_CLEAN);
	}
	if (strcmp(argv[1], "--version") == 0) {
		puts("stele " STELE_VERSION);
		return close_output(EXIT_CLEAN);
	}
	command = find_command(argv[1]);
	if (command == NULL) {
		message_error(_("no command '%s'; see 'stele --help'"), argv[1]);
		return EXIT_USAGE;
	}
	for (int i = 2; i < argc && strcmp(argv[i], "--") != 0; i++) {
		if (strcmp(argv[i], "--help") == 0 && !command->passes_all) {
			print_help(command);
			return close_output(EXIT_CLEAN);
		}
	}
	if (options_read(&options, command, argc - 2, argv + 2) == 0)
		status = command->run(&options);
	arena_release(&options.arena);
	return close_output(status);
}
