/* SPDX-License-Identifier: 0BSD */
#include "grammar.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

/* A word in the making. */
struct maker {
	const struct stele_nesting *nesting;
	size_t pairs; /* that the word shall have */
	size_t opened, depth;
	unsigned char stack[WORD_PAIRS];
	struct word word;
	struct word *words; /* NULL: count only */
	size_t count, limit;
};

static bool may_open(const struct maker *maker, size_t pair)
{
	const struct stele_nesting *nesting = maker->nesting;

	if (maker->depth == 0)
		return nesting->outermost[pair];
	return nesting->inside[maker->stack[maker->depth - 1] * nesting->pair_count + pair];
}

static void push(struct maker *maker, size_t pair, bool closes)
{
	maker->word.calls[maker->word.length].pair = (unsigned char)pair;
	maker->word.calls[maker->word.length].closes = closes;
	maker->word.length++;
}

/* Find all ways to end the word. The depth of the recursion is the word's length. */
static void extend(struct maker *maker)
{
	if (maker->count >= maker->limit)
		return;
	if (maker->word.length == 2 * maker->pairs) {
		if (maker->words != NULL)
			maker->words[maker->count] = maker->word;
		maker->count++;
		return;
	}
	for (size_t i = 0; maker->opened < maker->pairs && i < maker->nesting->pair_count; i++) {
		if (!may_open(maker, i))
			continue;
		push(maker, i, false);
		maker->stack[maker->depth++] = (unsigned char)i;
		maker->opened++;
		extend(maker);
		maker->opened--;
		maker->depth--;
		maker->word.length--;
	}
	if (maker->depth > 0) {
		unsigned char top = maker->stack[--maker->depth];

		push(maker, top, true);
		extend(maker);
		maker->word.length--;
		maker->stack[maker->depth++] = top;
	}
}

size_t grammar_count(const struct stele_nesting *nesting, size_t pairs, size_t limit)
{
	struct maker maker = {.nesting = nesting, .pairs = pairs, .limit = limit};

	extend(&maker);
	return maker.count;
}

size_t grammar_list(struct word_list *list, const struct stele_nesting *nesting, size_t pairs,
	size_t limit)
{
	size_t total = 0, complete = 0;

	while (complete < pairs && complete < WORD_PAIRS) {
		size_t count = grammar_count(nesting, complete + 1, limit + 1);

		if (total + count > limit)
			break;
		total += count;
		complete++;
	}
	list->count = 0;
	list->words = calloc(total + 1, sizeof *list->words);
	if (list->words == NULL) {
		text_exhaust();
		return 0;
	}
	for (size_t i = 1; i <= complete; i++) {
		struct maker maker = {.nesting = nesting, .pairs = i, .limit = total,
			.words = list->words + list->count};

		extend(&maker);
		list->count += maker.count;
	}
	return complete;
}
