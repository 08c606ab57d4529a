/* SPDX-License-Identifier: 0BSD */
/* The words of the grammar that the pages' nestings make: which pairs may stand inside which. */
#ifndef STELE_GRAMMAR_H
#define STELE_GRAMMAR_H

#include "suite.h"

enum { WORD_PAIRS = 6 };

/* Calls that open and close layers, balanced. */
struct word {
	struct {
		unsigned char pair; /* index into the pairs of the nesting */
		bool closes;
	} calls[2 * WORD_PAIRS];
	size_t length;
};

struct word_list {
	struct word *words;
	size_t count;
};

/* How many words have exactly `pairs` pairs, counted no further than `limit`. */
size_t grammar_count(const struct stele_nesting *nesting, size_t pairs, size_t limit);

/*
 * List all words of 1 to `pairs` pairs (at most WORD_PAIRS), the shorter first. Where there are
 * more than `limit` words, the longest pairs are left out until there are not.
 * Returns: the number of pairs up to which the list is complete; 0 with an empty list if memory
 *          is out. Owns: the caller frees list->words.
 */
size_t grammar_list(struct word_list *list, const struct stele_nesting *nesting, size_t pairs,
	size_t limit);

#endif
