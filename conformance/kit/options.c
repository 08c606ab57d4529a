/* SPDX-License-Identifier: 0BSD */
#include "options.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"
#include "words.h"

/* Tell on stderr what is wrong, with `what` in it. Returns -1. */
static int complain(const struct options *options, const char *format, const char *what)
{
	struct text text = {0};

	text_format(&text, "%s: ", options->program, TEXT_END);
	text_format(&text, format, what, TEXT_END);
	fprintf(stderr, "%s\n", text_string(&text));
	text_release(&text);
	return -1;
}

static int read_timeout(struct options *options, const char *value)
{
	char *end;

	errno = 0;
	options->timeout = strtoull(value, &end, 10);
	if (!isdigit((unsigned char)*value) || *end != '\0' || errno != 0 ||
		options->timeout == 0 || options->timeout > 86400)
		return complain(options, _("'%s' is no time limit: 1 to 86400 seconds"), value);
	return 0;
}

static int read_format(struct options *options, const char *value)
{
	if (strcmp(value, "text") == 0)
		options->format = FORMAT_TEXT;
	else if (strcmp(value, "tap") == 0 || strcmp(value, "tap14") == 0)
		options->format = FORMAT_TAP14;
	else if (strcmp(value, "tap13") == 0)
		options->format = FORMAT_TAP13;
	else
		return complain(options, _("there is no format '%s': text, tap, tap13"), value);
	return 0;
}

static int read_color(struct options *options, const char *value)
{
	if (strcmp(value, "auto") == 0)
		options->color = COLOR_AUTO;
	else if (strcmp(value, "always") == 0)
		options->color = COLOR_ALWAYS;
	else if (strcmp(value, "never") == 0)
		options->color = COLOR_NEVER;
	else
		return complain(options, _("'%s' is not one of auto, always, never"), value);
	return 0;
}

static int read_locale(struct options *options, const char *value)
{
	options->locale = value;
	if (words_choose(value) == -1)
		return complain(options, _("'%s' is no locale"), value);
	return 0;
}

static int read_test(struct options *options, const char *value)
{
	options->tests[options->test_count++] = value;
	return 0;
}

/* How the runner starts itself, and nobody else does. */
static int read_child(struct options *options, const char *value)
{
	char *end;

	options->child = true;
	options->key = strtoull(value, &end, 16);
	return *end == '\0' ? 0 : complain(options, _("unknown option '%s'"), "--child");
}

static const struct {
	const char *name;
	int (*read)(struct options *options, const char *value);
} valued[] = {
	{"--child", read_child},
	{"--color", read_color},
	{"--format", read_format},
	{"--locale", read_locale},
	{"--test", read_test},
	{"--timeout", read_timeout},
};

static bool read_plain(struct options *options, const char *argument)
{
	if (strcmp(argument, "--list") == 0)
		options->action = ACTION_LIST;
	else if (strcmp(argument, "--help") == 0)
		options->action = ACTION_HELP;
	else if (strcmp(argument, "--version") == 0)
		options->action = ACTION_VERSION;
	else if (strcmp(argument, "--no-fork") == 0)
		options->fork = false;
	else
		return false;
	return true;
}

/* Read the option at argv[i]. Returns how many arguments it takes, its value's among them. */
static int read_option(struct options *options, char **argv, int i)
{
	size_t length = strcspn(argv[i], "=");

	if (read_plain(options, argv[i]))
		return 1;
	for (size_t j = 0; j < sizeof valued / sizeof valued[0]; j++) {
		if (strlen(valued[j].name) != length ||
			strncmp(valued[j].name, argv[i], length) != 0)
			continue;
		if (argv[i][length] == '=')
			return valued[j].read(options, argv[i] + length + 1) == -1 ? -1 : 1;
		if (argv[i + 1] == NULL)
			return complain(options, _("option '%s' needs a value"), argv[i]);
		return valued[j].read(options, argv[i + 1]) == -1 ? -1 : 2;
	}
	return complain(options, _("unknown option '%s'"), argv[i]);
}

static int read_host(struct options *options, const char *path)
{
	if (options->host != NULL)
		return complain(options, _("one host at a time: '%s' is too many"), path);
	options->host = path;
	return 0;
}

int options_read(struct options *options, int argc, char **argv)
{
	bool only_hosts = false;

	*options = (struct options){.program = argc > 0 ? argv[0] : "stele-suite", .fork = true,
		.timeout = OPTIONS_TIMEOUT};
	options->tests = calloc((size_t)argc + 1, sizeof *options->tests);
	if (options->tests == NULL)
		return complain(options, _("memory is out%s"), "");
	for (int i = 1; i < argc;) {
		int taken = 1;

		if (only_hosts || argv[i][0] != '-')
			taken = read_host(options, argv[i]) == -1 ? -1 : 1;
		else if (strcmp(argv[i], "--") == 0)
			only_hosts = true;
		else
			taken = read_option(options, argv, i);
		if (taken == -1)
			return -1;
		i += taken;
	}
	if (options->host == NULL && options->action == ACTION_RUN)
		return complain(options, _("name the host's library; '%s --help' says more"),
			options->program);
	return 0;
}

void options_release(struct options *options)
{
	free(options->tests);
}

void options_help(const struct options *options)
{
	struct text text = {0};

	text_format(&text, _("Usage: %s HOST [OPTION]...\n"), options->program, TEXT_END);
	text_add(&text, _("Run the conformance suite on a host: a library with an adapter.\n"));
	text_add(&text, "\n");
	text_add(&text, _("  --locale L       cite the pages of this locale, e.g. it-IT\n"));
	text_add(&text, _("  --format F       text, tap (version 14) or tap13\n"));
	text_add(&text, _("  --test ID        run this test only; may be repeated\n"));
	text_add(&text, _("  --list           list the tests\n"));
	text_add(&text, _("  --timeout N      seconds that a test may take, 10 if not said\n"));
	text_add(&text, _("  --no-fork        run all tests in this process, for a debugger\n"));
	text_add(&text, _("  --color WHEN     auto, always or never\n"));
	text_add(&text, _("  --help           show this text\n"));
	text_add(&text, _("  --version        show the version\n"));
	text_add(&text, "\n");
	text_add(&text, _("Exit status: 0 all tests passed or were skipped, 1 a test failed,\n"
		"2 the command line or the host cannot be used, 3 internal error.\n"));
	fputs(text_string(&text), stdout);
	text_release(&text);
}
