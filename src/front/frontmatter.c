#include "front/frontmatter.h"

#include <stdbool.h>
#include <string.h>

#include "base/str.h"
#include "front/yaml.h"
#include "locale_match.h"

struct reader {
	struct frontmatter *result;
	struct arena *arena;
};

/* Keys of one value, and where it goes. The first value counts. */
static const struct {
	const char *key;
	size_t offset;
} scalars[] = {
	{"ms.contentlocale", offsetof(struct frontmatter, locale)},
	{"title", offsetof(struct frontmatter, title)},
	{"ms.assetid", offsetof(struct frontmatter, asset_id)},
	{"ms.date", offsetof(struct frontmatter, date)},
	{"ms.translationtype", offsetof(struct frontmatter, translation)},
	{"ms.sourcegitcommit", offsetof(struct frontmatter, commit)},
};

static void take(void *context, const char *key, const char *value)
{
	struct reader *reader = context;
	struct frontmatter *result = reader->result;

	if (strcmp(key, "api_name") == 0 || strcmp(key, "api.name") == 0) {
		ARENA_APPEND(reader->arena, result->api_names, result->api_name_count, value);
		return;
	}
	for (size_t i = 0; i < sizeof scalars / sizeof scalars[0]; i++) {
		const char **slot = (void *)((char *)result + scalars[i].offset);

		if (strcmp(scalars[i].key, key) == 0 && *slot == NULL)
			*slot = value;
	}
}

void frontmatter_read(struct frontmatter *frontmatter, struct arena *arena,
	const struct source *source, struct findings *findings)
{
	struct reader reader = {.result = frontmatter, .arena = arena};
	char tag[64];

	memset(frontmatter, 0, sizeof *frontmatter);
	if (source->front_matter_length == 0)
		return;
	yaml_read(arena, source->text + source->front_matter, source->front_matter_length,
		source->file, 2, take, &reader, findings);
	if (frontmatter->locale == NULL)
		return;
	stele_locale_tag(tag, sizeof tag, frontmatter->locale);
	frontmatter->locale = tag[0] != '\0' ? arena_strdup(arena, tag) : NULL;
}
