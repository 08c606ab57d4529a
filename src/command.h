/* The commands of stele and their common options. */
#ifndef STELE_COMMAND_H
#define STELE_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "model/finding.h"
#include "model/model.h"

enum exit_status {
	EXIT_CLEAN = 0,
	EXIT_FINDINGS = 1, /* findings or failed tests */
	EXIT_USAGE = 2,    /* usage, or input that cannot be used */
	EXIT_INTERNAL = 3
};

struct options {
	const char *output;        /* -o */
	const char *source_locale; /* --source-locale */
	const char **interfaces;   /* --interface, repeated */
	size_t interface_count;
	const char **witnesses;    /* --witness, repeated */
	size_t witness_count;
	const char **formats;      /* --format, repeated or separated by commas */
	size_t format_count;
	enum severity fail_on;     /* --fail-on */
	bool fail_on_set;
	size_t jobs;               /* -j; 0: one thread for each processor */
	enum { PROGRESS_AUTO, PROGRESS_ALWAYS, PROGRESS_NEVER } progress; /* --progress */
	bool quiet;
	bool color;                /* of messages on stderr */
	bool color_out;            /* of results on stdout */
	char **arguments;          /* what is no option */
	size_t argument_count;
	struct arena arena;
};

struct command {
	const char *name;
	const char *synopsis; /* behind the name */
	const char *purpose;
	const char *help;     /* remarks, before the options */
	const char
		*options; /* letters of the options that it takes, see option_table in options.c */
	int (*run)(struct options *options);
	bool passes_all; /* takes its arguments as they are */
};

extern const struct command commands[];
extern const size_t command_count;

/* Read the options of `command`; returns 0, or -1 after a message. */
int options_read(struct options *options, const struct command *command, int argc, char **argv);

/* Print the options that `command` takes. */
void options_print(const struct command *command);

/* Read the pages that the arguments name, as the options say; see compile(). */
int compile_pages(struct options *options, struct model *model, struct findings *findings);

int cmd_compile(struct options *options);
int cmd_check(struct options *options);
int cmd_header(struct options *options);
int cmd_kit(struct options *options);
int cmd_messages(struct options *options);
int cmd_site(struct options *options);
int cmd_build(struct options *options);
int cmd_run(struct options *options);
int cmd_diff(struct options *options);

/* Print the findings to stderr (unless quiet and below errors) and say how a command ends that has
 * nothing else to complain about. */
int finish_with_findings(const struct options *options, const struct findings *findings,
	enum severity fail_on);

#endif
