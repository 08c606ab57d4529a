#include "back/copy.h"

#include "base/file.h"
#include "base/message.h"

int copy_file(const char *from, const char *to, const char *name)
{
	struct arena arena = {0};
	const char *source = arena_printf(&arena, "%s/%s", from, name);
	const char *target = arena_printf(&arena, "%s/%s", to, name);
	size_t length;
	char *data = file_read(&arena, source, (size_t)64 << 20, &length);
	int rc = 0;

	if (data == NULL) {
		message_system(source);
		rc = -1;
	} else if (file_write(target, data, length) == -1) {
		message_system(target);
		rc = -1;
	}
	arena_release(&arena);
	return rc;
}
