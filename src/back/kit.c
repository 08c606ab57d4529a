#include "back/kit.h"

#include <string.h>

#include "back/copy.h"
#include "back/header.h"
#include "back/messages.h"
#include "back/suite.h"
#include "base/file.h"
#include "base/message.h"

int kit_write_generated(const struct model *model, const char *folder,
	const struct kit_options *options)
{
	const struct messages_options messages = {.c = true};
	struct header_options header = {.interfaces = options->interfaces,
		.interface_count = options->interface_count, .quiet = true, .kit = options->kit};
	struct arena arena = {0};
	struct interface *interfaces;
	size_t count;
	int rc = interfaces_open(&interfaces, &count, &arena, model, options->interfaces,
		options->interface_count);

	if (rc == 0)
		rc = header_write(model, arena_printf(&arena, "%s/include", folder), &header);
	if (rc == 0)
		rc = suite_write(model, interfaces, count,
			arena_printf(&arena, "%s/suite.c", folder));
	if (rc == 0)
		rc = messages_write(model, folder, &messages);
	arena_release(&arena);
	return rc;
}

/* Is this one of the runner's files? What make leaves there is not. */
static int copy_runner(struct arena *arena, const char *from, const char *to)
{
	static const char *const suffixes[] = {".c", ".h", "Makefile", ".md"};
	int rc = 0;

	for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0] && rc == 0; i++) {
		size_t count;
		const char **files = folder_list(arena, from, suffixes[i], &count);

		if (files == NULL) {
			message_system(from);
			return -1;
		}
		for (size_t j = 0; j < count && rc == 0; j++) {
			if (strchr(files[j], '/') == NULL)
				rc = copy_file(from, to, files[j]);
		}
	}
	return rc;
}

int kit_write(const struct model *model, const char *folder, const struct kit_options *options)
{
	struct arena arena = {0};
	int rc = copy_runner(&arena, options->kit, folder);

	if (rc == 0)
		rc = kit_write_generated(model, folder, options);
	arena_release(&arena);
	return rc;
}
