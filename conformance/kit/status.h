/* SPDX-License-Identifier: 0BSD */
/* Names of methods and status codes, as reports write them. */
#ifndef STELE_STATUS_H
#define STELE_STATUS_H

#include "suite.h"
#include "text.h"

/*
 * Add name and value of a status: "E_POINTER 0x80004003"; the value alone where no page names it.
 * method: looked up first; may be NULL.
 */
void status_add(struct text *text, const struct stele_method *method, int32_t status);

/* Add a set of statuses, with commas. */
void status_add_set(struct text *text, const struct stele_status *statuses, size_t count);

/* `status` is in the set. */
bool status_in(const struct stele_status *statuses, size_t count, int32_t status);

/* The page of the method lists its statuses, and this is none of them. */
bool status_undocumented(const struct stele_method *method, int32_t status);

/* Add the id of the test that answers for the statuses of a method. */
void status_add_test(struct text *text, size_t interface, size_t method);

#endif
