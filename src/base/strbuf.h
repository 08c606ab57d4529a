/* A string that grows. Zero-initialised storage is an empty one. */
#ifndef STELE_BASE_STRBUF_H
#define STELE_BASE_STRBUF_H

#include <stddef.h>

struct strbuf {
	char *data; /* NUL-terminated once something was added; owned */
	size_t length;
	size_t capacity;
};

void strbuf_add(struct strbuf *buf, const char *s);
void strbuf_addn(struct strbuf *buf, const char *s, size_t n);
void strbuf_addc(struct strbuf *buf, char c);
void strbuf_printf(struct strbuf *buf, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/* The content, "" for an empty buffer; valid until the next change. */
const char *strbuf_text(const struct strbuf *buf);
/* Cut to `length` bytes. */
void strbuf_cut(struct strbuf *buf, size_t length);
void strbuf_release(struct strbuf *buf);

#endif
