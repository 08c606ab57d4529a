#include "back/spec_write.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "back/spec_parts.h"
#include "back/spec_xml.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/parallel.h"
#include "base/str.h"
#include "model/digest.h"
#include "model/spec.h"

_Static_assert(sizeof ((struct model *)0)->digest == DIGEST_SIZE, "digest");

/* How each document of ours begins. */
static const char beginning[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<entity xmlns=\"urn:stele:spec:";

/* One document: made by any thread, listed in the index by one. */
struct document {
	const struct entity *entity;
	const char *name; /* below the folder */
	char digest[DIGEST_SIZE];
	bool written;
};

struct worker {
	struct arena arena;
	struct xml_out out;
};

struct job {
	struct arena arena;
	const char *folder;
	struct document *documents;
	size_t count;
	struct worker *workers;
	struct xml_out index;
};

static int write_file(const char *folder, struct arena *arena, const char *name,
	const struct xml_out *out, char *digest)
{
	const char *path = arena_printf(arena, "%s/%s", folder, name);

	digest_text(digest, out->text.data, out->text.length);
	if (file_write(path, out->text.data, out->text.length) == 0)
		return 0;
	message_system(path);
	return -1;
}

static void write_document(void *context, size_t number, size_t index)
{
	struct job *job = context;
	struct worker *worker = &job->workers[number];
	struct document *document = &job->documents[index];

	spec_entity_write(&worker->out, document->entity);
	document->written = write_file(job->folder, &worker->arena, document->name, &worker->out,
		document->digest) == 0;
}

/* Which documents there will be. Returns -1 after a message if an entity can have none. */
static int list_documents(struct job *job, const struct model *model)
{
	job->count = model->entity_count;
	job->documents = arena_alloc(&job->arena, (job->count + 1) * sizeof job->documents[0]);
	for (size_t i = 0; i < job->count; i++) {
		const struct entity *entity = model->entities[i];

		if (!spec_is_key(entity->key)) {
			message_error(_("'%s' cannot be the name of a document"), entity->key);
			return -1;
		}
		job->documents[i].entity = entity;
		job->documents[i].name = spec_document_name(&job->arena, entity->key);
	}
	return 0;
}

static int write_documents(struct job *job, size_t jobs)
{
	size_t workers = jobs > 0 ? jobs : parallel_processors();
	int rc = 0;

	job->workers = arena_alloc(&job->arena, workers * sizeof job->workers[0]);
	parallel_for(job->count, workers, write_document, job);
	for (size_t i = 0; i < workers; i++) {
		xml_release(&job->workers[i].out);
		arena_release(&job->workers[i].arena);
	}
	for (size_t i = 0; i < job->count; i++) {
		const struct document *document = &job->documents[i];

		if (!document->written)
			rc = -1;
		else
			spec_index_add(&job->index, document->entity, document->name,
				document->digest);
	}
	return rc;
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct document *)a)->name, ((const struct document *)b)->name);
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
	if (job->count > 0)
		qsort(job->documents, job->count, sizeof job->documents[0], compare);
	for (size_t i = 0; i < count && rc == 0; i++) {
		struct document wanted = {.name = found[i]};

		if (job->count > 0 && bsearch(&wanted, job->documents, job->count,
			sizeof job->documents[0], compare) != NULL)
			continue;
		if (is_document(arena_printf(&job->arena, "%s/%s", job->folder, found[i])))
			rc = remove_document(job, found[i]);
	}
	return rc;
}

int spec_write(struct model *model, const char *folder, size_t jobs)
{
	struct job job = {.folder = folder};
	int rc;

	spec_index_start(&job.index, model);
	rc = list_documents(&job, model);
	if (rc == 0)
		rc = write_documents(&job, jobs);
	spec_index_end(&job.index, model);
	if (rc == 0)
		rc = write_file(folder, &job.arena, SPEC_INDEX, &job.index, model->digest);
	if (rc == 0)
		rc = remove_old(&job);
	xml_release(&job.index);
	arena_release(&job.arena);
	return rc;
}
