/*
 * Pairs of methods that open and close a layer, and how the layers nest, as the call sequences of
 * the pages show it.
 */
#ifndef STELE_MODEL_NESTING_H
#define STELE_MODEL_NESTING_H

struct model;

/*
 * Fill model->nestings. A sequence shows a nesting if its calls, all of one interface, can be read
 * as a word of brackets in exactly one way (each method either opens or closes, each opener has
 * one closer, all layers are closed at the end), and the prose of one page of each pair links to
 * the other: what merely stands side by side in a table is no pair.
 */
void nestings_find(struct model *model);

#endif
