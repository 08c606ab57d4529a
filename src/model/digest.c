#include "model/digest.h"

#include <nettle/sha2.h>

char *digest_text(char text[DIGEST_SIZE], const void *data, size_t length)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[SHA256_DIGEST_SIZE];
	struct sha256_ctx state;

	sha256_init(&state);
	sha256_update(&state, length, data);
	sha256_digest(&state, sizeof bytes, bytes);
	for (size_t i = 0; i < sizeof bytes; i++) {
		text[2 * i] = digits[bytes[i] >> 4];
		text[2 * i + 1] = digits[bytes[i] & 15];
	}
	text[DIGEST_SIZE - 1] = '\0';
	return text;
}
