#include "base/message.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/i18n.h"

static void print(const char *severity, const char *format, va_list args)
{
	fprintf(stderr, "stele: %s", severity);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
}

void message_error(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	print(_("error: "), format, args);
	va_end(args);
}

void message_note(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	print("", format, args);
	va_end(args);
}

void message_system(const char *path)
{
	message_error("%s: %s", path, strerror(errno));
}
