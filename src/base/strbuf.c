#include "base/strbuf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static void reserve(struct strbuf *buf, size_t more)
{
	size_t need = buf->length + more + 1;

	if (need <= buf->capacity)
		return;
	buf->capacity = need > 2 * buf->capacity ? need : 2 * buf->capacity;
	if (buf->capacity < 64)
		buf->capacity = 64;
	buf->data = xrealloc(buf->data, buf->capacity);
}

void strbuf_addn(struct strbuf *buf, const char *s, size_t n)
{
	reserve(buf, n);
	if (n > 0)
		memcpy(buf->data + buf->length, s, n);
	buf->length += n;
	buf->data[buf->length] = '\0';
}

void strbuf_add(struct strbuf *buf, const char *s)
{
	strbuf_addn(buf, s, strlen(s));
}

void strbuf_addc(struct strbuf *buf, char c)
{
	strbuf_addn(buf, &c, 1);
}

void strbuf_printf(struct strbuf *buf, const char *format, ...)
{
	va_list args;
	char none[1];
	int n;

	va_start(args, format);
	n = vsnprintf(none, sizeof none, format, args);
	va_end(args);
	if (n <= 0)
		return;
	reserve(buf, (size_t)n);
	va_start(args, format);
	vsnprintf(buf->data + buf->length, (size_t)n + 1, format, args);
	va_end(args);
	buf->length += (size_t)n;
}

const char *strbuf_text(const struct strbuf *buf)
{
	return buf->data != NULL ? buf->data : "";
}

void strbuf_cut(struct strbuf *buf, size_t length)
{
	if (length < buf->length) {
		buf->length = length;
		buf->data[length] = '\0';
	}
}

void strbuf_release(struct strbuf *buf)
{
	free(buf->data);
	memset(buf, 0, sizeof *buf);
}
