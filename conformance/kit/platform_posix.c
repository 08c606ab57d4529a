/* SPDX-License-Identifier: 0BSD */
/* platform.h for POSIX systems. */
#define _POSIX_C_SOURCE 200809L

#include "platform.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	RESULT_FD = 3,   /* the child's end of the pipe, when the child begins */
	QUIET_FD = 64,   /* where it is moved, so that hosts find the low numbers free */
	SLICE = 50,      /* milliseconds between two looks at a silent child */
	THREADS_MAX = 64
};

extern char **environ;

static int result_fd = -1;

platform_adapter *platform_library_load(const char *path, const char *name, struct text *message)
{
	struct text file = {0};
	platform_adapter *function = NULL;
	void *library, *symbol = NULL;

	if (strchr(path, '/') == NULL)
		text_add(&file, "./");
	text_add(&file, path);
	library = dlopen(text_string(&file), RTLD_NOW | RTLD_LOCAL);
	if (library != NULL)
		symbol = dlsym(library, name);
	if (symbol != NULL) {
		memcpy(&function, &symbol, sizeof function);
	} else {
		const char *error = dlerror();

		text_add(message, error == NULL ? strerror(ENOENT) : error);
	}
	text_release(&file);
	return function;
}

uint64_t platform_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

uint64_t platform_random(void)
{
	uint64_t number = 0;
	FILE *file = fopen("/dev/urandom", "rb");

	if (file != NULL) {
		if (fread(&number, sizeof number, 1, file) != 1)
			number = 0;
		fclose(file);
	}
	return number ^ (uint64_t)getpid() << 32 ^ platform_clock();
}

size_t platform_processors(void)
{
	long count = sysconf(_SC_NPROCESSORS_ONLN);

	return count < 1 ? 1 : (size_t)count;
}

bool platform_terminal(FILE *stream)
{
	const char *term = getenv("TERM");

	return isatty(fileno(stream)) == 1 && term != NULL && strcmp(term, "dumb") != 0;
}

/* Threads */

struct gate {
	pthread_mutex_t lock;
	pthread_cond_t opened;
	bool open, cancelled;
};

struct starter {
	struct gate *gate;
	void (*function)(void *argument);
	void *argument;
};

static void *start(void *argument)
{
	struct starter *starter = argument;
	struct gate *gate = starter->gate;
	bool cancelled;

	pthread_mutex_lock(&gate->lock);
	while (!gate->open)
		pthread_cond_wait(&gate->opened, &gate->lock);
	cancelled = gate->cancelled;
	pthread_mutex_unlock(&gate->lock);
	if (!cancelled)
		starter->function(starter->argument);
	return NULL;
}

int platform_threads_run(size_t count, void (*function)(void *argument), void *const *arguments)
{
	struct gate gate = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false, false};
	struct starter starters[THREADS_MAX];
	pthread_t threads[THREADS_MAX];
	size_t started = 0;

	for (; started < count && started < THREADS_MAX; started++) {
		starters[started] = (struct starter){&gate, function, arguments[started]};
		if (pthread_create(&threads[started], NULL, start, &starters[started]) != 0)
			break;
	}
	pthread_mutex_lock(&gate.lock);
	gate.open = true;
	gate.cancelled = started < count;
	pthread_cond_broadcast(&gate.opened);
	pthread_mutex_unlock(&gate.lock);
	for (size_t i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	pthread_cond_destroy(&gate.opened);
	pthread_mutex_destroy(&gate.lock);
	return started < count ? -1 : 0;
}

struct platform_turn {
	pthread_mutex_t lock;
	pthread_cond_t passed;
	size_t turn;
};

struct platform_turn *platform_turn_new(void)
{
	struct platform_turn *turn = calloc(1, sizeof *turn);

	if (turn != NULL) {
		pthread_mutex_init(&turn->lock, NULL);
		pthread_cond_init(&turn->passed, NULL);
	}
	return turn;
}

void platform_turn_free(struct platform_turn *turn)
{
	if (turn == NULL)
		return;
	pthread_cond_destroy(&turn->passed);
	pthread_mutex_destroy(&turn->lock);
	free(turn);
}

size_t platform_turn_wait(struct platform_turn *turn, bool (*mine)(void *argument, size_t turn),
	void *argument)
{
	size_t now;

	pthread_mutex_lock(&turn->lock);
	while (!mine(argument, turn->turn))
		pthread_cond_wait(&turn->passed, &turn->lock);
	now = turn->turn;
	pthread_mutex_unlock(&turn->lock);
	return now;
}

void platform_turn_pass(struct platform_turn *turn, size_t next)
{
	pthread_mutex_lock(&turn->lock);
	turn->turn = next;
	pthread_cond_broadcast(&turn->passed);
	pthread_mutex_unlock(&turn->lock);
}

/* Processes */

/* This program's file. Returns false where the system does not tell it. */
static bool own_path(char *path, size_t size)
{
	ssize_t length = readlink("/proc/self/exe", path, size - 1);

	if (length <= 0)
		return false;
	path[length] = '\0';
	return access(path, X_OK) == 0;
}

/* A pipe with both ends above the numbers that the child gets, closed when a program starts. */
static int open_pipe(int ends[2])
{
	int low[2];

	if (pipe(low) == -1)
		return -1;
	for (int i = 0; i < 2; i++) {
		ends[i] = fcntl(low[i], F_DUPFD_CLOEXEC, RESULT_FD + 1);
		close(low[i]);
	}
	if (ends[0] != -1 && ends[1] != -1)
		return 0;
	close(ends[0] != -1 ? ends[0] : ends[1]);
	return -1;
}

static int spawn(pid_t *process, const char *const *arguments, int results, bool quiet)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	char path[4096];
	sigset_t none;
	int error;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, results, RESULT_FD);
	if (quiet)
		posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
	sigemptyset(&none);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigmask(&attributes, &none);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
	if (own_path(path, sizeof path))
		error = posix_spawn(process, path, &actions, &attributes,
			(char *const *)arguments, environ);
	else
		error = posix_spawnp(process, arguments[0], &actions, &attributes,
			(char *const *)arguments, environ);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

int platform_child_start(struct platform_child *child, const char *const *arguments, bool quiet,
	struct text *message)
{
	int ends[2], error;
	pid_t process;

	if (open_pipe(ends) == -1) {
		text_add(message, strerror(errno));
		return -1;
	}
	error = spawn(&process, arguments, ends[1], quiet);
	close(ends[1]);
	if (error != 0) {
		text_add(message, strerror(error));
		close(ends[0]);
		return -1;
	}
	*child = (struct platform_child){process, ends[0], true, 0};
	return 0;
}

/* Look whether the child has ended; with WNOHANG in `flags`, without waiting for it. */
static void look(struct platform_child *child, int flags)
{
	pid_t pid;

	while ((pid = waitpid((pid_t)child->process, &child->ending, flags)) == -1 &&
		errno == EINTR)
		;
	if (pid != 0)
		child->running = false;
}

/*
 * The pipe alone does not tell that the child is gone: a process that the host left behind may
 * hold it open.
 */
ptrdiff_t platform_child_read(struct platform_child *child, char *bytes, size_t size,
	uint64_t limit)
{
	uint64_t end = platform_clock() + limit, now;

	for (;;) {
		struct pollfd ready = {(int)child->pipe, POLLIN, 0};
		bool was_running = child->running;
		uint64_t left;

		now = platform_clock();
		left = now < end ? end - now : 0;
		if (poll(&ready, 1, !was_running ? 0 : left < SLICE ? (int)left : SLICE) > 0) {
			ssize_t count = read((int)child->pipe, bytes, size);

			if (count > 0 || (count == -1 && errno != EINTR && errno != EAGAIN))
				return count;
			if (count == 0)
				return -1;
		} else if (!was_running) {
			return -1;
		} else if (left == 0) {
			return 0;
		}
		if (was_running)
			look(child, WNOHANG);
	}
}

static const char *signal_name(int number)
{
	static const struct {
		int number;
		const char *name;
	} names[] = {
		{SIGABRT, "SIGABRT"}, {SIGALRM, "SIGALRM"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"},
		{SIGHUP, "SIGHUP"}, {SIGILL, "SIGILL"}, {SIGINT, "SIGINT"}, {SIGKILL, "SIGKILL"},
		{SIGPIPE, "SIGPIPE"}, {SIGQUIT, "SIGQUIT"}, {SIGSEGV, "SIGSEGV"},
		{SIGSYS, "SIGSYS"}, {SIGTERM, "SIGTERM"}, {SIGTRAP, "SIGTRAP"},
	};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (names[i].number == number)
			return names[i].name;
	}
	return "signal";
}

void platform_child_end(struct platform_child *child, uint64_t limit, struct platform_end *end)
{
	const struct timespec pause = {0, 2000000};
	uint64_t last = platform_clock() + limit;

	if (child->running)
		look(child, WNOHANG);
	while (child->running && platform_clock() < last) {
		nanosleep(&pause, NULL);
		look(child, WNOHANG);
	}
	if (child->running) {
		kill((pid_t)child->process, SIGKILL);
		look(child, 0);
	}
	close((int)child->pipe);
	end->crashed = !WIFEXITED(child->ending);
	end->status = WIFEXITED(child->ending) ? WEXITSTATUS(child->ending) : 0;
	end->crash = end->crashed ? signal_name(WTERMSIG(child->ending)) : "";
}

bool platform_results_open(void)
{
	struct stat status;

	if (fstat(RESULT_FD, &status) == -1 || !S_ISFIFO(status.st_mode))
		return false;
	result_fd = fcntl(RESULT_FD, F_DUPFD_CLOEXEC, QUIET_FD);
	if (result_fd == -1)
		result_fd = fcntl(RESULT_FD, F_DUPFD_CLOEXEC, RESULT_FD + 1);
	close(RESULT_FD);
	return result_fd != -1;
}

void platform_results_write(const char *bytes, size_t count)
{
	while (count > 0) {
		ssize_t written = write(result_fd, bytes, count);

		if (written == -1 && errno != EINTR)
			_exit(EXIT_FAILURE);
		if (written > 0) {
			bytes += written;
			count -= (size_t)written;
		}
	}
}
