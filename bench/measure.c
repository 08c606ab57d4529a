/*
 * Runs commands in turns and says what each costs, so that they meet the same machine.
 * Usage: measure ROUNDS NAME COMMAND [NAME COMMAND]...   COMMAND is one word for sh
 * Prints, per name: median and spread of processor time, wall time (seconds) and peak memory (KiB),
 * separated by tabs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_ROUNDS = 100, MAX_COMMANDS = 20, MEASURES = 3 };

static double samples[MAX_COMMANDS][MEASURES][MAX_ROUNDS];

static double seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static int run(const char *command, double *cpu, double *wall, double *memory)
{
	struct timespec start, end;
	struct rusage usage;
	int status;
	pid_t child;

	clock_gettime(CLOCK_MONOTONIC, &start);
	child = fork();
	if (child == 0) {
		if (freopen("/dev/null", "w", stdout) == NULL)
			_exit(127);
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
		_exit(127);
	}
	if (child == -1 || wait4(child, &status, 0, &usage) == -1)
		return -1;
	clock_gettime(CLOCK_MONOTONIC, &end);
	*cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
	*wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
	*memory = (double)usage.ru_maxrss;
	return WIFEXITED(status) && WEXITSTATUS(status) <= 1 ? 0 : -1;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	int rounds = argc > 1 ? atoi(argv[1]) : 0, count = (argc - 2) / 2;

	if (rounds < 1 || rounds > MAX_ROUNDS || count < 1 || count > MAX_COMMANDS ||
		argc % 2 != 0) {
		fputs("usage: measure ROUNDS NAME COMMAND [NAME COMMAND]...\n", stderr);
		return 2;
	}
	for (int i = -1; i < rounds; i++) { /* one round to warm up */
		for (int j = 0; j < count; j++) {
			double measured[MEASURES];

			if (run(argv[3 + 2 * j], &measured[0], &measured[1], &measured[2]) == -1) {
				fprintf(stderr, "measure: '%s' failed\n", argv[3 + 2 * j]);
				return 1;
			}
			for (int k = 0; k < MEASURES && i >= 0; k++)
				samples[j][k][i] = measured[k];
		}
	}
	for (int j = 0; j < count; j++) {
		printf("%s", argv[2 + 2 * j]);
		for (int k = 0; k < MEASURES; k++) {
			double *s = samples[j][k];

			qsort(s, (size_t)rounds, sizeof s[0], compare);
			printf("\t%.4f\t%.4f", s[rounds / 2], s[rounds - 1] - s[0]);
		}
		putchar('\n');
	}
	return 0;
}
