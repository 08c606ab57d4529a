/* Options of all commands: one table. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"
#include "command.h"

struct option_kind {
	char letter; /* what a command's list of options says */
	const char *name;
	char short_name; /* 0: none */
	const char *value; /* what help calls it; NULL: there is none */
	int (*take)(struct options *options, const char *value);
	const char *help; /* one line, or more with the indentation of print_option() */
};

static int take_output(struct options *options, const char *value)
{
	if (*value == '\0') {
		message_error(_("-o: an empty name is no folder"));
		return -1;
	}
	options->output = value;
	return 0;
}

static int take_source(struct options *options, const char *value)
{
	options->source_locale = value;
	return 0;
}

static int take_interface(struct options *options, const char *value)
{
	ARENA_APPEND(&options->arena, options->interfaces, options->interface_count, value);
	return 0;
}

static int take_witness(struct options *options, const char *value)
{
	ARENA_APPEND(&options->arena, options->witnesses, options->witness_count, value);
	return 0;
}

static int take_format(struct options *options, const char *value)
{
	while (*value != '\0') {
		size_t n = strcspn(value, ",");

		ARENA_APPEND(&options->arena, options->formats, options->format_count,
			arena_strndup(&options->arena, value, n));
		value += n + (value[n] == ',');
	}
	return 0;
}

static int take_fail_on(struct options *options, const char *value)
{
	options->fail_on_set = true;
	for (enum severity i = 0; i < SEVERITY_COUNT; i++) {
		if (strcmp(severity_name(i), value) == 0) {
			options->fail_on = i;
			return 0;
		}
	}
	message_error(_("--fail-on: '%s' is none of note, warning, error"), value);
	return -1;
}

static int take_jobs(struct options *options, const char *value)
{
	char *end;
	unsigned long jobs = strtoul(value, &end, 10);

	if (*end != '\0' || end == value || jobs < 1 || jobs > 1024) {
		message_error(_("-j: '%s' is no number of threads from 1 to 1024"), value);
		return -1;
	}
	options->jobs = jobs;
	return 0;
}

static int take_progress(struct options *options, const char *value)
{
	static const char *const names[] = {
		[PROGRESS_AUTO] = "auto", [PROGRESS_ALWAYS] = "always", [PROGRESS_NEVER] = "never",
	};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (strcmp(names[i], value) == 0) {
			options->progress = i;
			return 0;
		}
	}
	message_error(_("--progress: '%s' is none of auto, always, never"), value);
	return -1;
}

static int take_quiet(struct options *options, const char *value)
{
	(void)value;
	options->quiet = true;
	return 0;
}

static void color_automatically(struct options *options)
{
	const char *no_color = getenv("NO_COLOR");
	bool allowed = no_color == NULL || *no_color == '\0';

	options->color = allowed && isatty(STDERR_FILENO);
	options->color_out = allowed && isatty(STDOUT_FILENO);
}

static int take_color(struct options *options, const char *value)
{
	if (strcmp(value, "always") == 0 || strcmp(value, "never") == 0) {
		options->color = options->color_out = strcmp(value, "always") == 0;
		return 0;
	}
	if (strcmp(value, "auto") == 0) {
		color_automatically(options);
		return 0;
	}
	message_error(_("--color: '%s' is none of auto, always, never"), value);
	return -1;
}

static const struct option_kind option_table[] = {
	{'o', "output", 'o', "DIR", take_output, N_("where the output goes")},
	{'s', "source-locale", 0, "TAG", take_source,
		N_("the language that was translated, or 'none'")},
	{'i', "interface", 0, "NAME", take_interface, N_("only this interface; may be repeated")},
	{'w', "witness", 0, "FILE", take_witness,
		N_("a header (.h, .idl, .json) that says what the\n"
		   "                            interfaces look like; may be repeated")},
	{'f', "format", 0, "FORMAT", take_format, N_("what to write; may be repeated")},
	{'e', "fail-on", 0, "SEVERITY", take_fail_on,
		N_("exit with 1 from note, warning or error on")},
	{'j', "jobs", 'j', "N", take_jobs, N_("threads; default: one for each processor")},
	{'p', "progress", 0, "WHEN", take_progress, N_("auto, always or never")},
	{'q', "quiet", 'q', NULL, take_quiet, N_("print errors only")},
	{'c', "color", 0, "WHEN", take_color, N_("auto, always or never")},
};

static void print_option(const struct option_kind *kind)
{
	char words[64];

	snprintf(words, sizeof words, "--%s%s%s", kind->name, kind->value != NULL ? "=" : "",
		kind->value != NULL ? kind->value : "");
	if (kind->short_name != 0)
		printf("  -%c, %-21s %s\n", kind->short_name, words, _(kind->help));
	else
		printf("      %-21s %s\n", words, _(kind->help));
}

void options_print(const struct command *command)
{
	for (size_t i = 0; i < sizeof option_table / sizeof option_table[0]; i++) {
		if (strchr(command->options, option_table[i].letter) != NULL)
			print_option(&option_table[i]);
	}
}

static const struct option_kind *find_long(
	const struct command *command, const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof option_table / sizeof option_table[0]; i++) {
		if (strlen(option_table[i].name) == n &&
			strncmp(option_table[i].name, name, n) == 0 &&
			strchr(command->options, option_table[i].letter) != NULL)
			return &option_table[i];
	}
	return NULL;
}

static const struct option_kind *find_short(const struct command *command, char name)
{
	for (size_t i = 0; i < sizeof option_table / sizeof option_table[0]; i++) {
		if (option_table[i].short_name == name &&
			strchr(command->options, option_table[i].letter) != NULL)
			return &option_table[i];
	}
	return NULL;
}

/* One option at argv[*i]; moves *i over its value. */
static int read_option(
	struct options *options, const struct command *command, char **argv, int argc, int *i)
{
	const char *argument = argv[*i], *value = NULL;
	const struct option_kind *kind;

	if (argument[1] == '-') {
		size_t n = strcspn(argument + 2, "=");

		kind = find_long(command, argument + 2, n);
		if (argument[2 + n] == '=')
			value = argument + 3 + n;
	} else {
		const char *letter = argument + 1;

		/* letters without a value may stand together: -qo DIR */
		while ((kind = find_short(command, *letter)) != NULL && kind->value == NULL &&
			letter[1] != '\0') {
			kind->take(options, NULL);
			letter++;
		}
		if (kind != NULL && letter[1] != '\0')
			value = letter + 1;
	}
	if (kind == NULL || (value != NULL && kind->value == NULL)) {
		message_error(_("'stele %s' has no option '%s'; see 'stele %s --help'"),
			command->name, argument, command->name);
		return -1;
	}
	if (kind->value != NULL && value == NULL) {
		if (*i + 1 == argc) {
			message_error(_("option '%s' needs a value"), argument);
			return -1;
		}
		value = argv[++*i];
	}
	return kind->take(options, value);
}

int options_read(struct options *options, const struct command *command, int argc, char **argv)
{
	bool only_arguments = false;

	options->fail_on = SEVERITY_ERROR;
	color_automatically(options);
	for (int i = 0; i < argc; i++) {
		if (command->passes_all || only_arguments || argv[i][0] != '-' ||
			argv[i][1] == '\0') {
			ARENA_APPEND(&options->arena, options->arguments, options->argument_count,
				argv[i]);
		} else if (strcmp(argv[i], "--") == 0) {
			only_arguments = true;
		} else if (read_option(options, command, argv, argc, &i) == -1) {
			return -1;
		}
	}
	return 0;
}
