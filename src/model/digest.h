/* Digests of specs and their documents: SHA-256 (FIPS 180-4). The one module that knows nettle. */
#ifndef STELE_MODEL_DIGEST_H
#define STELE_MODEL_DIGEST_H

#include <stddef.h>

enum { DIGEST_SIZE = 65 }; /* hexadecimal, with its NUL */

/* Write the digest of `length` bytes to `text`, in lower-case hexadecimal. Returns text. */
char *digest_text(char text[DIGEST_SIZE], const void *data, size_t length);

#endif
