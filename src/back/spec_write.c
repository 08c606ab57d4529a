#include "back/spec_write.h"

#include <sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "back/spec_parts.h"
#include "back/spec_xml.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"
#include "model/spec.h"

_Static_assert(sizeof ((struct model *)0)->digest == SHA256_DIGEST_STRING_LENGTH, "digest");

/* How each document of ours begins. */
static const char beginning[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<entity xmlns=\"urn:stele:spec:";

struct job {
	struct arena arena;
	const char *folder;
	const char **names; /* of the documents written, below `folder` */
	size_t name_count;
	struct xml_out index, document;
};

static int write_file(struct job *job, const char *name, const struct xml_out *out, char *digest)
{
	const char *path = arena_printf(&job->arena, "%s/%s", job->folder, name);

	SHA256Data((const unsigned char *)out->text.data, out->text.length, digest);
	if (file_write(path, out->text.data, out->text.length) == 0)
		return 0;
	message_system(path);
	return -1;
}

static int write_entity(struct job *job, const struct entity *entity)
{
	char digest[SHA256_DIGEST_STRING_LENGTH];
	const char *name;

	if (!spec_is_key(entity->key)) {
		message_error(_("'%s' cannot be the name of a document"), entity->key);
		return -1;
	}
	name = spec_document_name(&job->arena, entity->key);
	ARENA_APPEND(&job->arena, job->names, job->name_count, name);
	spec_entity_write(&job->document, entity);
	if (write_file(job, name, &job->document, digest) == -1)
		return -1;
	spec_index_add(&job->index, entity, name, digest);
	return 0;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_document(const char *path)
{
	char start[sizeof beginning] = "";
	FILE *file = fopen(path, "rb");

	if (file == NULL)
		return false;
	if (fread(start, 1, sizeof start - 1, file) != sizeof start - 1)
		start[0] = '\0';
	fclose(file);
	return strcmp(start, beginning) == 0;
}

/* Remove `name` and the folders that are empty then. */
static int remove_document(struct job *job, const char *name)
{
	char *path = arena_printf(&job->arena, "%s/%s", job->folder, name);
	size_t top = strlen(job->folder);
	char *slash;

	if (unlink(path) == -1) {
		message_system(path);
		return -1;
	}
	while ((slash = strrchr(path, '/')) != NULL && (size_t)(slash - path) > top) {
		*slash = '\0';
		if (rmdir(path) == -1)
			break;
	}
	return 0;
}

static int remove_old(struct job *job)
{
	size_t count;
	const char **found = folder_list(&job->arena, job->folder, ".xml", &count);
	int rc = 0;

	if (found == NULL) {
		message_system(job->folder);
		return -1;
	}
	if (job->name_count > 0)
		qsort(job->names, job->name_count, sizeof job->names[0], compare);
	for (size_t i = 0; i < count && rc == 0; i++) {
		if (job->name_count > 0 && bsearch(&found[i], job->names, job->name_count,
			sizeof job->names[0], compare) != NULL)
			continue;
		if (is_document(arena_printf(&job->arena, "%s/%s", job->folder, found[i])))
			rc = remove_document(job, found[i]);
	}
	return rc;
}

int spec_write(struct model *model, const char *folder)
{
	struct job job = {.folder = folder};
	int rc = 0;

	spec_index_start(&job.index, model);
	for (size_t i = 0; i < model->entity_count && rc == 0; i++)
		rc = write_entity(&job, model->entities[i]);
	spec_index_end(&job.index, model);
	if (rc == 0)
		rc = write_file(&job, SPEC_INDEX, &job.index, model->digest);
	if (rc == 0)
		rc = remove_old(&job);
	xml_release(&job.index);
	xml_release(&job.document);
	arena_release(&job.arena);
	return rc;
}
