#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"

/* Read exactly what `fd` holds; see file_read(). */
static char *read_all(struct arena *arena, int fd, size_t size, size_t *length)
{
	char *data = arena_alloc(arena, size + 1);

	*length = 0;
	while (*length < size) {
		ssize_t n = read(fd, data + *length, size - *length);

		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			return NULL;
		if (n == 0)
			break;
		*length += (size_t)n;
	}
	data[*length] = '\0';
	return data;
}

char *file_read(struct arena *arena, const char *path, size_t limit, size_t *length)
{
	struct stat st;
	char *data = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd == -1)
		return NULL;
	if (fstat(fd, &st) == -1)
		goto out;
	if (!S_ISREG(st.st_mode)) {
		errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
		goto out;
	}
	if ((uintmax_t)st.st_size > limit) {
		errno = EFBIG;
		goto out;
	}
	data = read_all(arena, fd, (size_t)st.st_size, length);
out:
	close(fd);
	return data;
}

static bool holds(const char *path, const char *data, size_t length)
{
	struct arena arena = {0};
	struct stat st;
	size_t n;
	char *old = NULL;
	bool same;

	/* a symbolic link is replaced by a file, never written through */
	if (lstat(path, &st) == 0 && S_ISREG(st.st_mode) && (uintmax_t)st.st_size == length)
		old = file_read(&arena, path, length, &n);
	same = old != NULL && n == length && memcmp(old, data, n) == 0;
	arena_release(&arena);
	return same;
}

int folder_make(const char *path)
{
	char *copy = xstrdup(path);
	int rc = 0;

	for (char *p = copy + 1; rc == 0; p++) {
		char c = *p;

		if (c != '/' && c != '\0')
			continue;
		*p = '\0';
		if (mkdir(copy, 0777) == -1 && (errno != EEXIST || !folder_exists(copy)))
			rc = -1;
		*p = c;
		if (c == '\0')
			break;
	}
	free(copy);
	return rc;
}

static int write_all(int fd, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t n = write(fd, data, length);

		if (n == -1 && errno == EINTR)
			continue;
		if (n == -1)
			return -1;
		data += n;
		length -= (size_t)n;
	}
	return 0;
}

/* mkstemp() with the permissions that an ordinary new file gets. */
static int create_beside(char *name)
{
	int fd = mkstemp(name);
	mode_t mask;

	if (fd == -1)
		return -1;
	mask = umask(0);
	umask(mask);
	fchmod(fd, 0666 & ~mask);
	return fd;
}

int file_write(const char *path, const char *data, size_t length)
{
	struct arena arena = {0};
	const char *slash = strrchr(path, '/');
	char *temporary;
	int fd = -1, rc = -1, error;

	if (holds(path, data, length))
		return 0;
	if (slash != NULL && slash != path &&
		folder_make(arena_strndup(&arena, path, (size_t)(slash - path))) == -1)
		goto out;
	temporary = arena_printf(&arena, "%s.XXXXXX", path);
	if ((fd = create_beside(temporary)) == -1)
		goto out;
	rc = write_all(fd, data, length);
	if (close(fd) == -1)
		rc = -1;
	if (rc == 0)
		rc = rename(temporary, path);
	if (rc == -1) {
		error = errno;
		unlink(temporary);
		errno = error;
	}
out:
	error = errno;
	arena_release(&arena);
	errno = error;
	return rc;
}

bool file_exists(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

bool folder_exists(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

struct listing {
	struct arena *arena;
	const char *suffix;
	const char **names;
	size_t count;
};

/* Add what is in the folder `relative` (ends with '/', or is empty) below `root`. */
static int list_into(struct listing *list, const char *root, const char *relative, bool folders)
{
	DIR *dir = opendir(arena_printf(list->arena, "%s/%s", root, relative));
	struct dirent *entry;
	int rc = 0;

	if (dir == NULL)
		return -1;
	while (rc == 0 && (entry = readdir(dir)) != NULL) {
		char *name;
		struct stat st;

		if (entry->d_name[0] == '.')
			continue;
		name = arena_printf(list->arena, "%s%s", relative, entry->d_name);
		if (fstatat(dirfd(dir), entry->d_name, &st, AT_SYMLINK_NOFOLLOW) == -1)
			continue;
		if (folders) {
			if (S_ISDIR(st.st_mode))
				ARENA_APPEND(list->arena, list->names, list->count, name);
		} else if (S_ISDIR(st.st_mode)) {
			rc = list_into(list, root, arena_printf(list->arena, "%s/", name), false);
		} else if (str_ends(name, list->suffix)) {
			ARENA_APPEND(list->arena, list->names, list->count, name);
		}
	}
	closedir(dir);
	return rc;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char **list_sorted(struct arena *arena, const char *path, const char *suffix,
	bool folders, size_t *count)
{
	struct listing list = {.arena = arena, .suffix = suffix};

	*count = 0;
	if (list_into(&list, path, "", folders) == -1)
		return NULL;
	if (list.count > 0)
		qsort(list.names, list.count, sizeof list.names[0], compare);
	*count = list.count;
	return list.names != NULL ? list.names : arena_alloc(arena, sizeof list.names[0]);
}

const char **folder_list(struct arena *arena, const char *path, const char *suffix, size_t *count)
{
	return list_sorted(arena, path, suffix, false, count);
}

const char **folder_list_folders(struct arena *arena, const char *path, size_t *count)
{
	return list_sorted(arena, path, "", true, count);
}
