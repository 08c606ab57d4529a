#include "front/spec_read.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"
#include "front/spec_reading.h"
#include "model/digest.h"
#include "model/spec.h"

enum {
	INDEX_LIMIT = 512 << 20,   /* bytes */
	DOCUMENT_LIMIT = 64 << 20
};

/* An entity as the index lists it. */
struct entry {
	const char *key;
	const char *document; /* below the folder */
	const char *sha256;
	const struct spec_element *element;
};

struct job {
	struct model *model;
	struct findings *findings;
	struct arena arena;    /* of the index */
	const char *folder;
	const char *index;     /* path */
	struct reading reading; /* of the index */
	struct entry *entries;
	size_t entry_count;
	const struct entry *last; /* the one read last */
};

/* The document `path` as a tree in `arena`; NULL after a finding. */
static struct spec_element *load(struct arena *arena, const char *path, size_t limit,
	char *digest, struct findings *findings)
{
	size_t length;
	char *data = file_read(arena, path, limit, &length);

	if (data == NULL) {
		finding_add(findings, RULE_UNREADABLE, path, 0, 0, strerror(errno));
		return NULL;
	}
	digest_text(digest, data, length);
	return spec_tree_parse(arena, data, length, path, findings);
}

static void read_entry(struct reading *reading, const struct spec_element *element, void *parent)
{
	struct job *job = parent;
	struct entry entry = {
		.key = reading_required(reading, element, "key"),
		.document = reading_required(reading, element, "document"),
		.sha256 = reading_required(reading, element, "sha256"),
		.element = element,
	};

	ARENA_APPEND(&job->arena, job->entries, job->entry_count, entry);
}

/* What follows from the entities; see model_finish(). */
static void skip(struct reading *reading, const struct spec_element *element, void *parent)
{
	(void)reading, (void)element, (void)parent;
}

static int compare_keys(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order != 0 ? order : (x->element->line > y->element->line) -
		(x->element->line < y->element->line);
}

static int read_index(struct job *job)
{
	static const struct spec_child children[] = {
		{"locale", skip}, {"entity", read_entry}, {"nesting", skip}, {NULL, NULL}
	};
	struct reading *reading = &job->reading;
	struct spec_element *root = load(&job->arena, job->index, INDEX_LIMIT,
		job->model->digest, job->findings);
	const char *source;

	if (root == NULL)
		return -1;
	reading_root(reading, root, "index");
	source = spec_tree_attribute(root, "source-locale");
	if (source != NULL && !spec_is_locale(source))
		reading_fail(reading, root, _("'%s' is no value of the attribute '%s'"), source,
			"source-locale");
	reading_children(reading, root, children, job);
	if (reading->failed)
		return -1;
	if (source != NULL)
		job->model->source_locale = arena_strdup(&job->model->arena, source);
	if (job->entry_count > 0)
		qsort(job->entries, job->entry_count, sizeof job->entries[0], compare_keys);
	return 0;
}

/* Does the index name the document that belongs to the key? Anything else could lie anywhere. */
static bool check_entry(struct job *job, const struct entry *entry)
{
	struct reading reading = {.findings = job->findings, .file = job->index};

	if (!spec_is_key(entry->key))
		reading_fail(&reading, entry->element, _("'%s' is no value of the attribute '%s'"),
			entry->key, "key");
	else if (!str_equal(spec_document_name(&job->arena, entry->key), entry->document))
		reading_fail(&reading, entry->element, _("'%s' is no value of the attribute '%s'"),
			entry->document, "document");
	else if (job->last != NULL && strcmp(entry->key, job->last->key) == 0)
		reading_fail(&reading, entry->element, _("'%s' is listed twice"), entry->key);
	if (reading.failed)
		return false;
	job->last = entry;
	return true;
}

static void read_entity(struct job *job, const struct entry *entry)
{
	struct arena arena = {0};
	struct reading reading = {
		.arena = &job->model->arena,
		.findings = job->findings,
		.file = arena_printf(&arena, "%s/%s", job->folder, entry->document),
	};
	char digest[DIGEST_SIZE];
	struct spec_element *root = load(&arena, reading.file, DOCUMENT_LIMIT, digest,
		job->findings);
	struct entity *entity;

	if (root == NULL)
		goto out;
	if (!str_equal_nocase(digest, entry->sha256)) {
		reading_fail(&reading, root, _("it is not the document that the index lists"));
		goto out;
	}
	entity = spec_entity_read(&reading, root);
	if (entity != NULL && strcmp(entity->key, entry->key) != 0)
		reading_fail(&reading, root, _("its key is '%s', not '%s'"), entity->key,
			entry->key);
	if (!reading.failed)
		model_add(job->model, entity);
out:
	arena_release(&arena);
}

static void find_files(struct job *job, const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t length = strlen(path);

	if (folder_exists(path)) {
		while (length > 0 && path[length - 1] == '/')
			length--;
		job->folder = arena_strndup(&job->arena, path, length);
		job->index = arena_printf(&job->arena, "%s/%s", job->folder, SPEC_INDEX);
		return;
	}
	job->index = path;
	if (slash != NULL)
		job->folder = arena_strndup(&job->arena, path, (size_t)(slash - path));
	else
		job->folder = ".";
}

int spec_read(struct model *model, const char *path, struct findings *findings)
{
	struct job job = {.model = model, .findings = findings};
	int rc;

	find_files(&job, path);
	job.reading = (struct reading){
		.arena = &job.arena, .findings = findings, .file = job.index
	};
	rc = read_index(&job);
	if (rc == -1)
		model->digest[0] = '\0';
	for (size_t i = 0; i < job.entry_count && rc == 0; i++) {
		if (check_entry(&job, &job.entries[i]))
			read_entity(&job, &job.entries[i]);
	}
	model_finish(model);
	arena_release(&job.arena);
	return rc;
}
