/* SPDX-License-Identifier: 0BSD */
/* Made by stele from the pages; spec b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2. Do not edit. */
#ifndef STELE_MESSAGES_H
#define STELE_MESSAGES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What the pages say about a status code: UTF-8, static. Nothing is allocated and no
 * locale is read or set; any number of threads may call at once.
 * method:  "IThing.DoIt": the sentence of this method's page, if it has one.
 *          NULL: the general sentence.
 * locale:  BCP 47 or the name of a POSIX locale. Where the pages do not have it, or do
 *          not have the sentence in it, the source's sentence. NULL: the source.
 * Returns: NULL if the pages say nothing about this status.
 */
const char *stele_message(int32_t status, const char *method, const char *locale);

/* The symbol of a status; NULL if the pages do not name it. */
const char *stele_status_name(int32_t status);

#ifdef __cplusplus
}
#endif

#endif
