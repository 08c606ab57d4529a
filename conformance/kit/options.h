/* SPDX-License-Identifier: 0BSD */
/* The command line. */
#ifndef STELE_OPTIONS_H
#define STELE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum format { FORMAT_TEXT, FORMAT_TAP14, FORMAT_TAP13 };
enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
enum action { ACTION_RUN, ACTION_LIST, ACTION_HELP, ACTION_VERSION };

struct options {
	const char *program; /* as it was called */
	enum action action;
	const char *host;    /* path of the library; NULL if none was named */
	const char *locale;  /* NULL: the environment's */
	enum format format;
	enum color color;
	bool fork;
	uint64_t timeout;    /* seconds */
	const char **tests;  /* ids; none: all tests */
	size_t test_count;
	bool child;          /* this process was started to run one test for another */
	uint64_t key;        /* then: what marks its events */
};

/* Seconds that a test may take where the command line does not say. */
#define OPTIONS_TIMEOUT 10

/*
 * Read the command line. Returns 0; -1 after a message on stderr.
 * Owns: options->tests, for options_release.
 */
int options_read(struct options *options, int argc, char **argv);
void options_release(struct options *options);

void options_help(const struct options *options);

#endif
