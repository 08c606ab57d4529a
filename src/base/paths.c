#include "base/paths.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

/* What tells one of our folders from another of that name. */
static const struct {
	const char *name;
	const char *file;
} marks[] = {
	{"kit", "suite.h"}, {"site", "layout.html"}, {"suite", "stele-suite"}, {"locale", ""},
};

/* Places of a folder as seen from the folder of the program, the build first. */
static const struct {
	const char *name;
	const char *place;
} places[] = {
	{"kit", "../conformance/kit"}, {"kit", "../../conformance/kit"},
	{"kit", "../share/stele/kit"},
	{"site", "../site"}, {"site", "../../site"}, {"site", "../share/stele/site"},
	{"suite", "kit"}, {"suite", "../libexec/stele"},
	{"locale", "locale"}, {"locale", "../share/locale"},
};

const char *paths_program_folder(struct arena *arena)
{
	char path[4096];
	ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
	char *slash;

	if (n <= 0)
		return ".";
	path[n] = '\0';
	slash = strrchr(path, '/');
	return slash == NULL ? "." : arena_strndup(arena, path, (size_t)(slash - path));
}

/* Is `path` the folder `name` of ours? */
static bool is_ours(struct arena *arena, const char *path, const char *name)
{
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		if (strcmp(marks[i].name, name) == 0 && marks[i].file[0] != '\0')
			return file_exists(arena_printf(arena, "%s/%s", path, marks[i].file));
	}
	return folder_exists(path);
}

const char *paths_data(struct arena *arena, const char *name)
{
	const char *set = getenv("STELE_DATA");
	const char *path;

	if (set != NULL && *set != '\0') {
		path = arena_printf(arena, "%s/%s", set, name);
		if (is_ours(arena, path, name))
			return path;
	}
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
		if (strcmp(places[i].name, name) != 0)
			continue;
		path = arena_printf(arena, "%s/%s", paths_program_folder(arena), places[i].place);
		if (is_ours(arena, path, name))
			return path;
	}
	return NULL;
}
