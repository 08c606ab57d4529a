/* SPDX-License-Identifier: 0BSD */
#include "event.h"

#include <stdarg.h>
#include <string.h>

/*
 * A frame: the key, 8 bytes; the kind, 1 byte; the length of each field, 4 bytes; the fields, each
 * with its final NUL. Numbers are little-endian.
 */
enum {
	KEY_SIZE = 8,
	LENGTH_SIZE = 4,
	HEAD_SIZE = KEY_SIZE + 1 + LENGTH_SIZE * EVENT_FIELDS,
	FIELD_MAX = 1 << 20
};

void event_send(const struct events *events, enum event_kind kind, ...)
{
	struct event event = {kind, {"", "", "", ""}};
	va_list list;
	const char *s;

	va_start(list, kind);
	for (size_t i = 0; i < EVENT_FIELDS && (s = va_arg(list, const char *)) != NULL; i++)
		event.fields[i] = s;
	va_end(list);
	events->take(events->taker, &event);
}

static void put_number(char *bytes, uint64_t number, size_t size)
{
	for (size_t i = 0; i < size; i++)
		bytes[i] = (char)(number >> (8 * i) & 0xff);
}

static uint64_t get_number(const char *bytes, size_t size)
{
	uint64_t number = 0;

	for (size_t i = 0; i < size; i++)
		number |= (uint64_t)(unsigned char)bytes[i] << (8 * i);
	return number;
}

static size_t field_size(const char *field)
{
	size_t length = strlen(field);

	return (length < FIELD_MAX ? length : FIELD_MAX - 1) + 1;
}

void event_write(struct text *frame, uint64_t key, const struct event *event)
{
	char head[HEAD_SIZE];

	put_number(head, key, KEY_SIZE);
	head[KEY_SIZE] = (char)event->kind;
	for (size_t i = 0; i < EVENT_FIELDS; i++) {
		put_number(head + KEY_SIZE + 1 + LENGTH_SIZE * i, field_size(event->fields[i]),
			LENGTH_SIZE);
	}
	text_add_bytes(frame, head, sizeof head);
	for (size_t i = 0; i < EVENT_FIELDS; i++) {
		text_add_bytes(frame, event->fields[i], field_size(event->fields[i]) - 1);
		text_add_bytes(frame, "", 1);
	}
}

/* Read the frame at `bytes`. Returns its size; 0 if it is not complete; -1 if it is none. */
static ptrdiff_t read_frame(struct event *event, uint64_t key, const char *bytes, size_t count)
{
	size_t size = HEAD_SIZE;

	if (count < HEAD_SIZE)
		return 0;
	if (get_number(bytes, KEY_SIZE) != key || (unsigned char)bytes[KEY_SIZE] >= EVENT_KINDS)
		return -1;
	event->kind = (enum event_kind)bytes[KEY_SIZE];
	for (size_t i = 0; i < EVENT_FIELDS; i++) {
		size_t field = (size_t)get_number(bytes + KEY_SIZE + 1 + LENGTH_SIZE * i,
			LENGTH_SIZE);

		if (field == 0 || field > FIELD_MAX)
			return -1;
		size += field;
		if (size > count)
			continue;
		event->fields[i] = bytes + size - field;
		if (bytes[size - 1] != '\0')
			return -1;
	}
	return size > count ? 0 : (ptrdiff_t)size;
}

int event_read(struct event_reader *reader, const char *bytes, size_t count,
	const struct events *events)
{
	size_t used = 0;
	ptrdiff_t size = 0;

	text_add_bytes(&reader->bytes, bytes, count);
	while (used < reader->bytes.length) {
		struct event event;

		size = read_frame(&event, reader->key, reader->bytes.bytes + used,
			reader->bytes.length - used);
		if (size <= 0)
			break;
		events->take(events->taker, &event);
		used += (size_t)size;
	}
	if (used > 0) {
		reader->bytes.length -= used;
		memmove(reader->bytes.bytes, reader->bytes.bytes + used, reader->bytes.length);
	}
	return size < 0 ? -1 : 0;
}
