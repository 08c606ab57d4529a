#include "model/nesting.h"

#include <string.h>

#include "base/str.h"
#include "model/model.h"

enum { MAX_METHODS = 12, MAX_STEPS = 64, UNKNOWN = -1, OPENS = -2 };

/* A sequence as a word over its methods, and the roles that make it a word of brackets. */
struct word {
	const char *methods[MAX_METHODS];
	int method_count;
	int letters[MAX_STEPS];
	int length;

	int role[MAX_METHODS];   /* UNKNOWN, OPENS, or the method that it closes */
	int closer[MAX_METHODS]; /* of an opener, or UNKNOWN */
	int stack[MAX_STEPS];
	int solutions;
	int found_closer[MAX_METHODS]; /* roles of the first solution */
	int found_role[MAX_METHODS];
};

static void solve(struct word *word, int at, int depth);

static void open_layer(struct word *word, int at, int depth, int letter)
{
	word->stack[depth] = letter;
	solve(word, at + 1, depth + 1);
}

static void record(struct word *word)
{
	for (int i = 0; i < word->method_count; i++) {
		if (word->role[i] == OPENS && word->closer[i] == UNKNOWN)
			return;
	}
	if (word->solutions++ == 0) {
		memcpy(word->found_closer, word->closer, sizeof word->closer);
		memcpy(word->found_role, word->role, sizeof word->role);
	}
}

/* Try all roles for the letters from `at` on. Branches only where a method comes first, and so
 * at most 2^MAX_METHODS times. */
static void solve(struct word *word, int at, int depth)
{
	int letter, top = depth > 0 ? word->stack[depth - 1] : UNKNOWN;

	if (word->solutions > 1 || depth > word->length - at)
		return;
	if (at == word->length) {
		record(word);
		return;
	}
	letter = word->letters[at];
	if (word->role[letter] == OPENS) {
		open_layer(word, at, depth, letter);
	} else if (word->role[letter] != UNKNOWN) {
		if (word->role[letter] == top) {
			solve(word, at + 1, depth - 1);
			word->stack[depth - 1] = top;
		}
	} else {
		word->role[letter] = OPENS;
		open_layer(word, at, depth, letter);
		if (top != UNKNOWN && word->closer[top] == UNKNOWN) {
			word->role[letter] = top;
			word->closer[top] = letter;
			solve(word, at + 1, depth - 1);
			word->stack[depth - 1] = top;
			word->closer[top] = UNKNOWN;
		}
		word->role[letter] = UNKNOWN;
	}
}

static int letter_of(struct word *word, const char *method)
{
	for (int i = 0; i < word->method_count; i++) {
		if (strcmp(word->methods[i], method) == 0)
			return i;
	}
	if (word->method_count == MAX_METHODS)
		return UNKNOWN;
	word->methods[word->method_count] = method;
	return word->method_count++;
}

/* The sequence as a word, if all its calls are of one interface and on one task. */
static bool word_read(struct word *word, const struct sequence *sequence)
{
	memset(word, 0, sizeof *word);
	if (sequence->step_count < 2 || sequence->step_count > MAX_STEPS)
		return false;
	for (size_t i = 0; i < sequence->step_count; i++) {
		const struct step *step = &sequence->steps[i];
		int letter = letter_of(word, step->method);

		if (letter == UNKNOWN || step->task != NULL ||
			strcmp(step->interface, sequence->steps[0].interface) != 0)
			return false;
		word->letters[word->length++] = letter;
	}
	for (int i = 0; i < MAX_METHODS; i++)
		word->role[i] = word->closer[i] = UNKNOWN;
	solve(word, 0, 0);
	return word->solutions == 1;
}

/* Does the prose of `from` link to `to`? The list of related pages is no prose. */
static bool prose_links(const struct entity *from, const struct entity *to)
{
	for (size_t i = 0; i < from->section_count; i++) {
		const struct section *section = &from->sections[i];

		if (strcmp(section->anchor, "see-also") == 0)
			continue;
		for (size_t j = 0; j < section->body_count; j++) {
			if (node_links_to(section->bodies[j].text, to->key))
				return true;
		}
	}
	return false;
}

static bool is_stated(const struct model *model, const char *interface, const char *opens,
	const char *closes)
{
	const struct entity *a = model_find_method(model, interface, opens);
	const struct entity *b = model_find_method(model, interface, closes);

	return a != NULL && b != NULL && (prose_links(a, b) || prose_links(b, a));
}

static struct nesting *nesting_get(struct model *model, const char *interface,
	const struct sequence *sequence)
{
	struct nesting *nesting;

	for (size_t i = 0; i < model->nesting_count; i++) {
		if (strcmp(model->nestings[i].interface, interface) == 0)
			return &model->nestings[i];
	}
	model->nestings = arena_grow(&model->arena, model->nestings, model->nesting_count,
		sizeof model->nestings[0]);
	nesting = &model->nestings[model->nesting_count++];
	memset(nesting, 0, sizeof *nesting);
	nesting->id = arena_printf(&model->arena, "%s/nesting", interface);
	nesting->interface = interface;
	nesting->entity = model_find(model, interface);
	nesting->sequence = sequence;
	nesting->outermost = arena_alloc(&model->arena, MAX_METHODS);
	nesting->inside = arena_alloc(&model->arena, (size_t)MAX_METHODS * MAX_METHODS);
	return nesting;
}

/* Index of the pair; pair_count if an opener would get a second closer. */
static size_t pair_add(struct model *model, struct nesting *nesting, const char *opens,
	const char *closes)
{
	struct pair pair = {.opens = opens, .closes = closes};

	for (size_t i = 0; i < nesting->pair_count; i++) {
		if (strcmp(nesting->pairs[i].opens, opens) == 0)
			return strcmp(nesting->pairs[i].closes, closes) == 0 ? i
									     : nesting->pair_count;
	}
	if (nesting->pair_count == MAX_METHODS)
		return nesting->pair_count;
	pair.id = arena_printf(&model->arena, "%s/pairs/%s-%s", nesting->interface, opens, closes);
	ARENA_APPEND(&model->arena, nesting->pairs, nesting->pair_count, pair);
	return nesting->pair_count - 1;
}

/* Note which layer stands inside which in this word. */
static void add_word(struct model *model, struct nesting *nesting, const struct word *word)
{
	size_t pairs[MAX_METHODS], stack[MAX_STEPS];
	int depth = 0;

	for (int i = 0; i < word->method_count; i++) {
		if (word->found_role[i] != OPENS)
			continue;
		pairs[i] = pair_add(model, nesting, word->methods[i],
			word->methods[word->found_closer[i]]);
		if (pairs[i] == nesting->pair_count)
			return;
	}
	for (int i = 0; i < word->length; i++) {
		int letter = word->letters[i];

		if (word->found_role[letter] != OPENS) {
			depth--;
			continue;
		}
		if (depth == 0)
			nesting->outermost[pairs[letter]] = true;
		else
			nesting->inside[stack[depth - 1] * MAX_METHODS + pairs[letter]] = true;
		stack[depth++] = pairs[letter];
	}
}

static void add_sequence(struct model *model, const struct sequence *sequence)
{
	struct word word;
	const char *interface;

	if ((sequence->basis != NULL && strcmp(sequence->basis, "addition") == 0) ||
		sequence->fact.disputed || !word_read(&word, sequence))
		return;
	interface = sequence->steps[0].interface;
	for (int i = 0; i < word.method_count; i++) {
		if (word.found_role[i] == OPENS && !is_stated(model, interface, word.methods[i],
			word.methods[word.found_closer[i]]))
			return;
	}
	add_word(model, nesting_get(model, interface, sequence), &word);
}

/* From rows of MAX_METHODS to rows of pair_count, as model.h has it. */
static void pack(struct nesting *nesting)
{
	for (size_t outer = 0; outer < nesting->pair_count; outer++) {
		for (size_t inner = 0; inner < nesting->pair_count; inner++)
			nesting->inside[outer * nesting->pair_count + inner] =
				nesting->inside[outer * MAX_METHODS + inner];
	}
}

void nestings_find(struct model *model)
{
	model->nestings = NULL;
	model->nesting_count = 0;
	for (size_t i = 0; i < model->entity_count; i++) {
		for (size_t j = 0; j < model->entities[i]->sequence_count; j++)
			add_sequence(model, &model->entities[i]->sequences[j]);
	}
	for (size_t i = 0; i < model->nesting_count; i++)
		pack(&model->nestings[i]);
}
