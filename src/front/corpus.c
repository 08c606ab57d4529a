#include "front/corpus.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"
#include "front/yaml.h"
#include "locale_match.h"

static const char configuration_file[] = "stele.yaml";

/* Languages of three letters that are translated into: "how-to" is no locale. */
static const char *const long_languages[] = {
	"ast", "bem", "ceb", "chr", "dsb", "fil", "gsw", "haw", "hsb", "kab", "kok", "mni", "nso",
	"prs", "quc", "quz", "sah", "tzm", "yue",
};

static bool is_language(const char *tag)
{
	size_t n = strcspn(tag, "-");

	for (size_t i = 0; i < sizeof long_languages / sizeof long_languages[0]; i++) {
		if (strlen(long_languages[i]) == n && strncmp(tag, long_languages[i], n) == 0)
			return true;
	}
	return n == 2;
}

/* The tag of a folder named after a locale with a region, NULL for any other folder. */
static const char *locale_of_folder(struct arena *arena, const char *name)
{
	char tag[64];

	stele_locale_tag(tag, sizeof tag, name);
	if (strchr(tag, '-') == NULL || strlen(tag) != strlen(name) || !is_language(tag))
		return NULL;
	return arena_strdup(arena, tag);
}

/* A page whose name could not be that of its document is left out. */
static void add_place(struct corpus *corpus, struct arena *arena, const char *path,
	const char *file, const char *locale, const char *key)
{
	struct page_place place = {.path = path, .file = file, .locale = locale, .key = key};

	ARENA_APPEND(arena, corpus->places, corpus->count, place);
}

/* All pages below root/folder, where folder is "" or the folder of a locale. */
static int add_folder(struct corpus *corpus, struct arena *arena, const char *root,
	const char *folder, const char *locale)
{
	const char *base = *folder != '\0' ? arena_printf(arena, "%s/%s", root, folder) : root;
	size_t count;
	const char **files = folder_list(arena, base, ".md", &count);

	if (files == NULL) {
		message_system(base);
		return -1;
	}
	for (size_t i = 0; i < count; i++) {
		const char *name = *folder != '\0' ? arena_printf(arena, "%s/%s", folder, files[i])
						   : files[i];

		add_place(corpus, arena, arena_printf(arena, "%s/%s", base, files[i]), name, locale,
			arena_strndup(arena, files[i], strlen(files[i]) - strlen(".md")));
	}
	return 0;
}

struct configuration {
	struct corpus *corpus;
	struct arena *arena;
};

static void take_setting(void *context, const char *key, const char *value)
{
	struct configuration *configuration = context;
	char tag[64];

	if (strcmp(key, "source-locale") == 0 &&
		stele_locale_tag(tag, sizeof tag, value)[0] != '\0')
		configuration->corpus->source_locale = arena_strdup(configuration->arena, tag);
}

static int read_configuration(struct corpus *corpus, struct arena *arena, const char *root,
	struct findings *findings)
{
	struct configuration configuration = {.corpus = corpus, .arena = arena};
	const char *path = arena_printf(arena, "%s/%s", root, configuration_file);
	size_t length;
	char *text;

	if (access(path, F_OK) == -1)
		return 0;
	text = file_read(arena, path, 1 << 20, &length);
	if (text == NULL) {
		message_system(path);
		return -1;
	}
	return yaml_read(arena, text, length, configuration_file, 1, take_setting, &configuration,
		findings);
}

/* A folder without folders of locales: that of one locale, or of pages that name theirs. */
static int add_single(struct corpus *corpus, struct arena *arena, const char *root)
{
	const char *slash = strrchr(root, '/');
	const char *name = slash != NULL ? slash + 1 : root;
	const char *locale = locale_of_folder(arena, name);

	if (locale == NULL)
		return add_folder(corpus, arena, root, "", NULL);
	if (strcmp(locale, "en-US") == 0 && corpus->source_locale == NULL)
		corpus->source_locale = locale;
	root = slash == NULL ? "." : slash == root ? "/"
		: arena_strndup(arena, root, (size_t)(slash - root));
	return add_folder(corpus, arena, root, name, locale);
}

static int add_root(struct corpus *corpus, struct arena *arena, const char *root,
	struct findings *findings)
{
	size_t count, locales = 0;
	const char **folders = folder_list_folders(arena, root, &count);

	if (folders == NULL) {
		message_system(root);
		return -1;
	}
	for (size_t i = 0; i < count; i++) {
		const char *locale = locale_of_folder(arena, folders[i]);

		if (locale == NULL)
			continue;
		locales++;
		if (strcmp(locale, "en-US") == 0 && corpus->source_locale == NULL)
			corpus->source_locale = locale;
		if (add_folder(corpus, arena, root, folders[i], locale) == -1)
			return -1;
	}
	if (locales == 0 && add_single(corpus, arena, root) == -1)
		return -1;
	return read_configuration(corpus, arena, root, findings);
}

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? slash + 1 : path;
}

static int compare(const void *a, const void *b)
{
	const struct page_place *x = a, *y = b;
	int order = strcmp(x->key != NULL ? x->key : "", y->key != NULL ? y->key : "");

	if (order == 0)
		order = strcmp(x->locale != NULL ? x->locale : "",
			y->locale != NULL ? y->locale : "");
	return order != 0 ? order : strcmp(x->file, y->file);
}

int corpus_open(struct corpus *corpus, struct arena *arena, char *const *paths, size_t path_count,
	struct findings *findings)
{
	memset(corpus, 0, sizeof *corpus);
	for (size_t i = 0; i < path_count; i++) {
		size_t n = strlen(paths[i]);
		char *path = arena_strdup(arena, paths[i]);

		while (n > 1 && path[n - 1] == '/')
			path[--n] = '\0';
		if (folder_exists(path)) {
			if (add_root(corpus, arena, path, findings) == -1)
				return -1;
		} else {
			if (access(path, F_OK) == -1) {
				message_system(path);
				return -1;
			}
			add_place(corpus, arena, path, base_name(path), NULL, NULL);
		}
	}
	if (corpus->count == 0) {
		message_error(_("no pages (*.md) found; name a folder with one folder per locale, "
				"or single pages"));
		return -1;
	}
	qsort(corpus->places, corpus->count, sizeof corpus->places[0], compare);
	return 0;
}
