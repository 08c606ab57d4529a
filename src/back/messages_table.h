/* What all forms of the message tables are made from. Part of messages.c, see messages.h. */
#ifndef STELE_BACK_MESSAGES_TABLE_H
#define STELE_BACK_MESSAGES_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "model/model.h"

/* What one locale says, and where. */
struct message_text {
	const char *text; /* plain, not empty; NULL: nothing */
	const char *file; /* NULL: the locale's page does not have this row */
	uint32_t line;
};

/* A row of a table of status codes. */
struct message_row {
	const struct entity *entity;
	const struct status *status;
	bool value_known; /* here or on another page */
	uint32_t value;
	bool states_value; /* this is the row that the value is taken from: the general one */
	struct message_text *texts; /* one per locale of the model */
};

struct message_table {
	struct arena arena;
	const struct model *model;
	const char *domain;
	struct message_row *rows; /* entities by key, each with its rows in order */
	size_t count;
};

/* Parts of messages_write(), with the paths given in messages.h. Return 0; -1 after a message. */
int messages_write_po(struct message_table *table, const char *folder);
int messages_write_c(struct message_table *table, const char *folder);

#endif
