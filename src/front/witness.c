#include "front/witness.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"
#include "front/witness_parts.h"

enum { WITNESS_LIMIT = 16 << 20 /* bytes */ };

const char witness_root[] = "IUnknown";
const char *const witness_root_methods[3] = {"QueryInterface", "AddRef", "Release"};

const char *witness_iid(struct arena *arena, const char *text, size_t length)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	char *iid;

	while (length > 0 && strchr("\"'({ \t", text[0]) != NULL)
		text++, length--;
	while (length > 0 && strchr("\"')} \t", text[length - 1]) != NULL)
		length--;
	if (length != strlen(form))
		return NULL;
	iid = arena_strndup(arena, text, length);
	for (size_t i = 0; form[i] != '\0'; i++) {
		iid[i] = str_lower(iid[i]);
		if (form[i] == '-' ? iid[i] != '-'
				   : !str_is_digit(iid[i]) && (iid[i] < 'a' || iid[i] > 'f'))
			return NULL;
	}
	return iid;
}

struct decl witness_interface(struct arena *arena, const char *name, const char *iid)
{
	struct decl decl = {.kind = DECL_INTERFACE, .name = name, .has_body = true};
	struct decl_attribute *uuid;

	if (iid != NULL) {
		uuid = arena_alloc(arena, sizeof *uuid);
		*uuid = (struct decl_attribute){.name = "uuid", .value = iid};
		decl.attributes = uuid;
		decl.attribute_count = 1;
	}
	return decl;
}

static int compare_interfaces(const void *a, const void *b)
{
	const struct decl *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	if (order == 0)
		order = (x->line > y->line) - (x->line < y->line);
	return order;
}

/* By name, each once: the first in the file. */
static void sort_interfaces(struct witness_file *file)
{
	size_t kept = 0;

	if (file->interface_count == 0)
		return;
	qsort(file->interfaces, file->interface_count, sizeof file->interfaces[0],
		compare_interfaces);
	for (size_t i = 0; i < file->interface_count; i++) {
		if (kept == 0 ||
			strcmp(file->interfaces[kept - 1].name, file->interfaces[i].name) != 0)
			file->interfaces[kept++] = file->interfaces[i];
	}
	file->interface_count = kept;
}

const struct decl *witness_find(const struct witness_file *witness, const char *name)
{
	size_t low = 0, high = witness->interface_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(name, witness->interfaces[middle].name) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < witness->interface_count && strcmp(witness->interfaces[low].name, name) == 0)
		return &witness->interfaces[low];
	for (size_t i = 0; i < witness->interface_count; i++) {
		if (str_equal_nocase(witness->interfaces[i].name, name))
			return &witness->interfaces[i];
	}
	return NULL;
}

int witness_read(struct witness_file *out, struct arena *arena, const char *path,
	struct findings *findings)
{
	struct witness_reader reader = {.out = out, .arena = arena, .findings = findings};
	const char *slash = strrchr(path, '/');
	bool is_idl = str_ends(path, ".idl");

	*out = (struct witness_file){.path = path};
	out->name = arena_strdup(arena, slash != NULL ? slash + 1 : path);
	if (!is_idl && !str_ends(path, ".json") && !str_ends(path, ".h") &&
		!str_ends(path, ".hpp")) {
		finding_add(findings, RULE_WITNESS_FILE, path, 0, 0,
			_("its name ends with none of .json, .idl, .h, .hpp"));
		return -1;
	}
	reader.text = file_read(arena, path, WITNESS_LIMIT, &reader.length);
	if (reader.text == NULL) {
		finding_add(findings, RULE_UNREADABLE, path, 0, 0, strerror(errno));
		return -1;
	}
	if (str_ends(path, ".json"))
		witness_read_json(&reader);
	else
		witness_read_text(&reader, is_idl);
	sort_interfaces(out);
	if (!reader.failed && out->interface_count == 0) {
		finding_add(findings, RULE_WITNESS_FILE, path, 0, 0, _("no interface in it"));
		reader.failed = true;
	}
	return reader.failed ? -1 : 0;
}
