/* Messages to the user, on stderr: "stele: error: ...". Findings about pages are not messages. */
#ifndef STELE_BASE_MESSAGE_H
#define STELE_BASE_MESSAGE_H

/* `format` is translated already. A line end is added. */
void message_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
void message_note(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* What errno says about `path`. */
void message_system(const char *path);

#endif
