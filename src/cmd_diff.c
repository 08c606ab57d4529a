/* stele diff: what changed between two specs. */
#include <stdio.h>
#include <string.h>

#include "back/diff_json.h"
#include "back/diff_text.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"
#include "command.h"
#include "front/spec_read.h"
#include "model/diff.h"
#include "model/spec.h"

/* One of the two specs. */
struct spec {
	struct model model;
	struct findings findings;
	struct diff_side side;
};

/* The folder of the spec as spec_read() names it in findings: its length in `path`. */
static size_t folder_length(const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t length = strlen(path);

	if (!folder_exists(path))
		return slash != NULL ? (size_t)(slash - path) : 0;
	while (length > 0 && path[length - 1] == '/')
		length--;
	return length;
}

/* Which documents could not be loaded? Their findings have the document's path as file. */
static void note_lost(struct spec *spec, const char *path, struct arena *arena)
{
	size_t n = folder_length(path);
	struct diff_side *side = &spec->side;

	for (size_t i = 0; i < spec->findings.count; i++) {
		const struct finding *finding = &spec->findings.items[i];
		const char *name = finding->file;

		if (finding->severity < SEVERITY_ERROR)
			continue;
		if (n > 0 && strncmp(name, path, n) == 0 && name[n] == '/')
			name += n + 1;
		else if (str_begins(name, "./"))
			name += 2;
		if (str_equal(finding->file, path) || str_equal(name, SPEC_INDEX))
			side->index_damaged = true;
		else
			ARENA_APPEND(arena, side->lost, side->lost_count, name);
	}
}

static int read_spec(struct spec *spec, const char *path, struct options *options)
{
	int rc = spec_read(&spec->model, path, &spec->findings);

	finish_with_findings(options, &spec->findings, SEVERITY_ERROR);
	spec->side.model = &spec->model;
	note_lost(spec, path, &options->arena);
	return rc;
}

static void write_json(const struct diff *diff, const struct model *before,
	const struct model *after)
{
	struct json json = {0};

	diff_json_write(&json, diff, before, after);
	fputs(strbuf_text(&json.text), stdout);
	json_release(&json);
}

static void write_text(const struct diff *diff, const struct options *options)
{
	struct strbuf text = {0};
	size_t changes = 0;

	diff_text_write(&text, diff, options->color_out);
	fputs(strbuf_text(&text), stdout);
	strbuf_release(&text);
	for (enum change_kind kind = 0; kind < CHANGE_KIND_COUNT; kind++)
		changes += diff->counts[kind];
	if (!options->quiet)
		fprintf(stderr, _("changes of facts: %zu, of these breaking: %zu; "
				"changes of texts: %zu\n"),
			changes, diff->breaking_count, diff->text_count);
}

/* Returns -1 after a message. *json: the format asked for. */
static int choose_format(const struct options *options, bool *json)
{
	*json = false;
	for (size_t i = 0; i < options->format_count; i++) {
		*json = strcmp(options->formats[i], "json") == 0;
		if (!*json && strcmp(options->formats[i], "text") != 0) {
			message_error(_("--format: '%s' is none of text, json"),
				options->formats[i]);
			return -1;
		}
	}
	return 0;
}

/* Where nothing differs, but not everything could be read, nobody knows. */
static int compare(struct spec *old, struct spec *new, const struct options *options, bool json)
{
	size_t errors = findings_count(&old->findings, SEVERITY_ERROR) +
		findings_count(&new->findings, SEVERITY_ERROR);
	struct diff diff = {0};
	int status = EXIT_FINDINGS;

	diff_models(&diff, &old->side, &new->side);
	if (diff_is_empty(&diff))
		status = errors > 0 ? EXIT_USAGE : EXIT_CLEAN;
	if (json)
		write_json(&diff, &old->model, &new->model);
	else
		write_text(&diff, options);
	diff_release(&diff);
	return status;
}

int cmd_diff(struct options *options)
{
	struct spec old = {0}, new = {0};
	int status = EXIT_USAGE;
	bool json;

	model_init(&old.model);
	model_init(&new.model);
	if (choose_format(options, &json) == -1)
		goto out;
	if (options->argument_count != 2)
		message_error(_("name two specs, the old and the new one: their folders, or their "
				"index.xml"));
	else if (read_spec(&old, options->arguments[0], options) == 0 &&
		read_spec(&new, options->arguments[1], options) == 0)
		status = compare(&old, &new, options, json);
out:
	findings_release(&old.findings);
	findings_release(&new.findings);
	model_release(&old.model);
	model_release(&new.model);
	return status;
}
