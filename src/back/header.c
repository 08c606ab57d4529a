#include "back/header.h"

#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "back/copy.h"
#include "back/header_types.h"
#include "back/interface.h"
#include "back/types.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"

struct writer {
	const struct model *model;
	const char *folder;
	struct arena arena;
	struct strbuf out; /* the file that is being made */
};

static int finish_file(struct writer *writer, const char *name)
{
	const char *path = arena_printf(&writer->arena, "%s/%s", writer->folder, name);
	int rc = file_write(path, strbuf_text(&writer->out), writer->out.length);

	if (rc == -1)
		message_system(path);
	strbuf_cut(&writer->out, 0);
	return rc;
}

static void emit_head(struct writer *writer, const char *name, const char *purpose)
{
	struct strbuf *out = &writer->out;

	strbuf_printf(out, "/* SPDX-License-Identifier: 0BSD */\n/*\n * %s: ", name);
	c_comment(out, purpose);
	strbuf_printf(out, "\n * Made by stele from the documentation; do not edit.\n"
			   " * Spec: sha256 %s\n */\n", writer->model->digest);
}

static void emit_guard_begin(struct writer *writer, const char *name)
{
	struct strbuf guard = {0};

	c_guard(&guard, name);
	strbuf_printf(&writer->out, "#ifndef %s\n#define %s\n\n", strbuf_text(&guard),
		strbuf_text(&guard));
	strbuf_release(&guard);
}

static void emit_guard_end(struct writer *writer)
{
	strbuf_add(&writer->out, "\n#endif\n");
}

/* Where a slot is declared: "page.md:12". */
static void emit_place(struct strbuf *out, const struct slot *slot)
{
	if (slot->file == NULL)
		return;
	c_comment(out, slot->file);
	strbuf_printf(out, ":%u", slot->line);
}

/* A name that C and C++ can use for a parameter, whatever the page calls it. */
static void emit_parameter_name(struct strbuf *out, const struct decl_variable *parameter,
	size_t index)
{
	if (!c_is_identifier(parameter->name) && str_is_word(parameter->name[0]) &&
		!str_is_digit(parameter->name[0]))
		strbuf_printf(out, "%s_", parameter->name);
	else if (!c_is_identifier(parameter->name) || strcmp(parameter->name, "This") == 0)
		strbuf_printf(out, "argument%zu", index + 1);
	else
		strbuf_add(out, parameter->name);
}

/* "const WCHAR *name[2]"; without a name if `named` is false, as a type in a parameter list. */
static void emit_parameter(struct writer *writer, const struct decl_variable *parameter,
	size_t index, bool named)
{
	struct decl_type type = parameter->type;
	const char *array = type.array, *text;

	type.array = NULL;
	text = decl_type_text(&writer->arena, &type);
	strbuf_add(&writer->out, text);
	if (named) {
		if (!str_ends(text, "*"))
			strbuf_addc(&writer->out, ' ');
		emit_parameter_name(&writer->out, parameter, index);
	} else if (array != NULL && !str_ends(text, "*")) {
		strbuf_addc(&writer->out, ' ');
	}
	if (array != NULL)
		strbuf_add(&writer->out, array);
}

/* The parameters of a slot, behind `first` ("IThing *This", or ""). */
static void emit_parameters(struct writer *writer, const struct slot *slot, const char *first,
	bool named)
{
	static const char *const directions[] = {
		"", "/* [in] */ ", "/* [out] */ ", "/* [in, out] */ "};
	const struct decl *decl = slot->decl;

	strbuf_add(&writer->out, first);
	if (decl->parameter_count == 0 && first[0] == '\0')
		strbuf_add(&writer->out, "void");
	for (size_t i = 0; i < decl->parameter_count; i++) {
		if (i > 0 || first[0] != '\0')
			strbuf_add(&writer->out, ", ");
		if (named)
			strbuf_add(&writer->out, directions[decl->parameters[i].direction & 3]);
		emit_parameter(writer, &decl->parameters[i], i, named);
	}
}

static const char *return_type(struct writer *writer, const struct slot *slot)
{
	return decl_type_text(&writer->arena, &slot->decl->returns);
}

/* For C++: an abstract structure that derives from the base. */
static void emit_cplusplus(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;

	strbuf_printf(out,
		"#if defined(__cplusplus) && !defined(CINTERFACE)\n\n#ifdef _MSC_VER\n"
		"struct __declspec(uuid(\"%s\")) %s : public %s\n#else\nstruct %s : public %s\n"
		"#endif\n{\n",
		interface->iid, interface->name, interface->base, interface->name, interface->base);
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];

		if (slot->inherited)
			continue;
		strbuf_printf(out, "\t/* slot %zu: ", i);
		emit_place(out, slot);
		strbuf_printf(out, " */\n\tvirtual %s STDMETHODCALLTYPE %s(",
			return_type(writer, slot), slot->name);
		emit_parameters(writer, slot, "", true);
		strbuf_add(out, ") = 0;\n");
	}
	strbuf_printf(out,
		"};\n\n#ifdef __CRT_UUID_DECL\n__CRT_UUID_DECL(%s, %s)\n#endif\n\n#else\n",
		interface->name, interface_iid_text(&writer->arena, interface->iid, "", ""));
}

/* For C: the table of functions, and the object that points at it. */
static void emit_c(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;
	const char *self = arena_printf(&writer->arena, "%s *This", interface->name);

	strbuf_printf(out, "\ntypedef struct %sVtbl {\n", interface->name);
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];

		strbuf_printf(out, "\t/* slot %zu", i);
		if (slot->file != NULL) {
			strbuf_add(out, ": ");
			emit_place(out, slot);
		}
		strbuf_printf(out, " */\n\t%s (STDMETHODCALLTYPE *%s)(", return_type(writer, slot),
			slot->name);
		emit_parameters(writer, slot, self, true);
		strbuf_add(out, ");\n");
	}
	strbuf_printf(out, "} %sVtbl;\n\nstruct %s {\n\tconst %sVtbl *lpVtbl;\n};\n",
		interface->name, interface->name, interface->name);
}

/* IThing_DoIt(This, argument), as MIDL has them. */
static void emit_macros(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;

	strbuf_add(out, "\n#ifdef COBJMACROS\n");
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];
		struct strbuf names = {0};

		for (size_t j = 0; j < slot->decl->parameter_count; j++) {
			strbuf_add(&names, ", ");
			emit_parameter_name(&names, &slot->decl->parameters[j], j);
		}
		strbuf_printf(out, "#define %s_%s(This%s) ((This)->lpVtbl->%s(This%s))\n",
			interface->name, slot->name, strbuf_text(&names), slot->name,
			strbuf_text(&names));
		strbuf_release(&names);
	}
	strbuf_add(out, "#endif\n\n#endif /* C */\n");
}

const char *header_umbrella(struct arena *arena, const struct entity *entity)
{
	const struct requirement *header = entity_requirement(entity, "header");
	const char *dot;

	if (header == NULL || header->value == NULL)
		return NULL;
	dot = strrchr(header->value, '.');
	return arena_printf(arena, "%.*s.h", (int)(dot - header->value), header->value);
}

/* An umbrella: the interfaces and status codes whose pages name this header. */
struct umbrella {
	const char *name;
	const struct interface **interfaces;
	size_t interface_count;
	const struct entity **status_pages;
	size_t status_page_count;
	const struct interface *namesake; /* its header is the umbrella, too; NULL: none */
};

struct umbrellas {
	struct umbrella *items;
	size_t count;
};

/* Header names differ by case alone on some pages: they are one file. */
static struct umbrella *umbrella_get(struct writer *writer, struct umbrellas *umbrellas,
	const struct entity *entity)
{
	const char *name = header_umbrella(&writer->arena, entity);
	struct umbrella umbrella = {.name = name};

	if (name == NULL)
		return NULL;
	for (size_t i = 0; i < umbrellas->count; i++) {
		if (str_equal_nocase(umbrellas->items[i].name, name))
			return &umbrellas->items[i];
	}
	ARENA_APPEND(&writer->arena, umbrellas->items, umbrellas->count, umbrella);
	return &umbrellas->items[umbrellas->count - 1];
}

static void emit_status_macros(struct strbuf *out, const struct entity *page)
{
	for (size_t i = 0; i < page->status_count; i++) {
		const struct status *status = &page->statuses[i];

		if (status->value_known && c_is_identifier(status->symbol))
			strbuf_printf(out, "#ifndef %s\n#define %s ((HRESULT)0x%08XL)\n#endif\n",
				status->symbol, status->symbol, (unsigned)status->value);
	}
}

/* What an umbrella holds, without the interface that has its name. */
static void emit_umbrella(struct writer *writer, const struct umbrellas *umbrellas,
	const struct umbrella *umbrella)
{
	struct strbuf *out = &writer->out;

	for (size_t i = 0; i < umbrellas->count && umbrella->interface_count > 0; i++) {
		if (&umbrellas->items[i] != umbrella && umbrellas->items[i].status_page_count > 0)
			strbuf_printf(out, "#include \"%s\"\n", umbrellas->items[i].name);
	}
	for (size_t i = 0; i < umbrella->interface_count; i++) {
		if (umbrella->interfaces[i] != umbrella->namesake)
			strbuf_printf(out, "#include \"%s.h\"\n", umbrella->interfaces[i]->name);
	}
	if (umbrella->status_page_count > 0)
		strbuf_addc(out, '\n');
	for (size_t i = 0; i < umbrella->status_page_count; i++)
		emit_status_macros(out, umbrella->status_pages[i]);
}

static int write_interface(struct writer *writer, const struct interface *interface,
	const struct umbrellas *umbrellas)
{
	struct strbuf *out = &writer->out;
	const char *name = arena_printf(&writer->arena, "%s.h", interface->name);

	emit_head(writer, name, "the interface, for C and C++");
	emit_guard_begin(writer, name);
	strbuf_add(out, "#include \"com_types.h\"\n");
	if (interface->base != NULL && strcmp(interface->base, interface_root) != 0)
		strbuf_printf(out, "#include \"%s.h\"\n", interface->base);
	strbuf_addc(out, '\n');
	if (header_types_emit(out, &writer->arena, writer->model, interface) == -1) {
		strbuf_cut(out, 0);
		return -1;
	}
	strbuf_printf(out,
		"\n#ifndef __%s_INTERFACE_DEFINED__\n#define __%s_INTERFACE_DEFINED__\n\n"
		"/* {%s} */\nEXTERN_C const IID IID_%s;\n\n",
		interface->name, interface->name, interface->iid, interface->name);
	emit_cplusplus(writer, interface);
	emit_c(writer, interface);
	emit_macros(writer, interface);
	strbuf_printf(out, "\n#endif /* __%s_INTERFACE_DEFINED__ */\n", interface->name);
	for (size_t i = 0; i < umbrellas->count; i++) {
		if (umbrellas->items[i].namesake != interface)
			continue;
		strbuf_addc(out, '\n');
		emit_umbrella(writer, umbrellas, &umbrellas->items[i]);
	}
	emit_guard_end(writer);
	return finish_file(writer, name);
}

static const char *signature(struct writer *writer, const struct slot *slot)
{
	return decl_text(&writer->arena, slot->decl, true);
}

static void emit_c_assertions(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;
	const char *self = arena_printf(&writer->arena, "%s *", interface->name);

	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];

		strbuf_printf(out,
			"_Static_assert(offsetof(%sVtbl, %s) == %zu * sizeof(void *),\n"
			"\t\"%s.%s is slot %zu\");\n",
			interface->name, slot->name, i, interface->name, slot->name, i);
		strbuf_printf(out, "_Static_assert(_Generic(((%sVtbl *)0)->%s,\n\t%s "
				   "(STDMETHODCALLTYPE *)(",
			interface->name, slot->name, return_type(writer, slot));
		emit_parameters(writer, slot, self, false);
		strbuf_printf(out, "): 1, default: 0),\n\t\"%s.%s is ", interface->name,
			slot->name);
		strbuf_add(out, signature(writer, slot));
		strbuf_add(out, "\");\n");
	}
}

static void emit_cplusplus_assertions(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;

	strbuf_printf(out,
		"static_assert(std::is_base_of<%s, %s>::value, \"%s derives from %s\");\n",
		interface->base, interface->name, interface->name, interface->base);
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];

		if (slot->inherited)
			continue;
		strbuf_printf(out,
			"static_assert(std::is_same<decltype(&%s::%s),\n\t%s (STDMETHODCALLTYPE "
			"%s::*)(",
			interface->name, slot->name, return_type(writer, slot), interface->name);
		emit_parameters(writer, slot, "", false);
		strbuf_printf(out, ")>::value,\n\t\"%s.%s is ", interface->name, slot->name);
		strbuf_add(out, signature(writer, slot));
		strbuf_add(out, "\");\n");
	}
}

/* The list that an adapter hands to the suite; true, because the assertions above hold. */
static void emit_signatures(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;

	strbuf_printf(out, "\nstatic const struct stele_signature stele_signatures_%s[] = {\n",
		interface->name);
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct slot *slot = &interface->slots[i];

		if (slot->inherited)
			continue;
		strbuf_printf(out, "\t{\"%s.%s\", ", interface->name, slot->name);
		c_string(out, signature(writer, slot), "\t\t");
		strbuf_add(out, "},\n");
	}
	strbuf_add(out, "\t{NULL, NULL},\n};\n");
}

static int write_assertions(struct writer *writer, const struct interface *interface)
{
	struct strbuf *out = &writer->out;
	const char *name = arena_printf(&writer->arena, "%s_assert.h", interface->name);

	emit_head(writer, name, "include it after your own declaration of the interface");
	emit_guard_begin(writer, name);
	strbuf_add(out,
		"#include <stddef.h>\n\n#include \"adapter.h\"\n\n"
		"#if defined(__cplusplus) && !defined(CINTERFACE)\n#include <type_traits>\n\n");
	emit_cplusplus_assertions(writer, interface);
	strbuf_add(out, "\n#else\n\n");
	emit_c_assertions(writer, interface);
	strbuf_add(out, "\n#endif\n");
	emit_signatures(writer, interface);
	emit_guard_end(writer);
	return finish_file(writer, name);
}

/* The IIDs that a header declares, for `name`_i.c. */
static int write_iids(struct writer *writer, const char *header,
	const struct interface *const *interfaces, size_t count)
{
	struct strbuf *out = &writer->out;
	const char *name = arena_printf(&writer->arena, "%.*s_i.c",
		(int)(strlen(header) - strlen(".h")), header);

	emit_head(writer, name, "the IIDs; compile it once into your program or library");
	strbuf_printf(out, "#include \"%s\"\n\n", header);
	for (size_t i = 0; i < count; i++)
		strbuf_printf(out, "const IID IID_%s = {%s};\n", interfaces[i]->name,
			interface_iid_text(&writer->arena, interfaces[i]->iid, "{", "}"));
	return finish_file(writer, name);
}

static int write_umbrella(struct writer *writer, const struct umbrellas *umbrellas,
	const struct umbrella *umbrella)
{
	emit_head(writer, umbrella->name, "what the pages document under this header's name");
	emit_guard_begin(writer, umbrella->name);
	strbuf_add(&writer->out, "#include \"com_types.h\"\n");
	emit_umbrella(writer, umbrellas, umbrella);
	emit_guard_end(writer);
	return finish_file(writer, umbrella->name);
}

/* A header that an umbrella takes its name from: file names may differ by case alone. */
static const struct interface *find_namesake(struct writer *writer,
	const struct interface *interfaces, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		const char *file = arena_printf(&writer->arena, "%s.h", interfaces[i].name);

		if (str_equal_nocase(file, name))
			return &interfaces[i];
	}
	return NULL;
}

static void collect_umbrellas(struct writer *writer, struct umbrellas *umbrellas,
	const struct interface *interfaces, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct umbrella *umbrella = interfaces[i].entity != NULL
			? umbrella_get(writer, umbrellas, interfaces[i].entity) : NULL;

		if (umbrella != NULL)
			ARENA_APPEND(&writer->arena, umbrella->interfaces,
				umbrella->interface_count, &interfaces[i]);
	}
	for (size_t i = 0; i < writer->model->entity_count; i++) {
		const struct entity *entity = writer->model->entities[i];
		struct umbrella *umbrella = entity->kind == KIND_STATUS_CODES
			? umbrella_get(writer, umbrellas, entity) : NULL;

		if (umbrella != NULL)
			ARENA_APPEND(&writer->arena, umbrella->status_pages,
				umbrella->status_page_count, entity);
	}
	for (size_t i = 0; i < umbrellas->count; i++) {
		struct umbrella *umbrella = &umbrellas->items[i];

		umbrella->namesake = find_namesake(writer, interfaces, count, umbrella->name);
		if (umbrella->namesake != NULL)
			umbrella->name = arena_printf(&writer->arena, "%s.h",
				umbrella->namesake->name);
	}
}

static bool is_under_umbrella(const struct umbrellas *umbrellas, const struct interface *interface)
{
	for (size_t i = 0; i < umbrellas->count; i++) {
		for (size_t j = 0; j < umbrellas->items[i].interface_count; j++) {
			if (umbrellas->items[i].interfaces[j] == interface)
				return true;
		}
	}
	return false;
}

static int write_umbrellas(struct writer *writer, const struct umbrellas *umbrellas,
	const struct interface *interfaces, size_t count)
{
	int rc = 0;

	for (size_t i = 0; i < umbrellas->count && rc == 0; i++) {
		const struct umbrella *umbrella = &umbrellas->items[i];

		if (umbrella->namesake == NULL)
			rc = write_umbrella(writer, umbrellas, umbrella);
		if (rc == 0 && umbrella->interface_count > 0)
			rc = write_iids(writer, umbrella->name, umbrella->interfaces,
				umbrella->interface_count);
	}
	for (size_t i = 0; i < count && rc == 0; i++) {
		const struct interface *interface = &interfaces[i];

		if (!is_under_umbrella(umbrellas, interface)) /* its pages name no header */
			rc = write_iids(writer, arena_printf(&writer->arena, "%s.h",
				interface->name), &interface, 1);
	}
	return rc;
}

static bool has_interface(const struct interface *interfaces, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(interfaces[i].name, name) == 0)
			return true;
	}
	return false;
}

/* The headers of derived interfaces include those of their bases. */
static int add_bases(struct writer *writer, struct interface **interfaces, size_t *count)
{
	for (size_t i = 0; i < *count; i++) {
		const struct interface derived = (*interfaces)[i];
		struct interface base;

		if (derived.base == NULL || strcmp(derived.base, interface_root) == 0 ||
			has_interface(*interfaces, *count, derived.base))
			continue;
		if (interface_open_base(&base, &writer->arena, writer->model, &derived) == -1)
			return -1;
		ARENA_APPEND(&writer->arena, *interfaces, *count, base);
	}
	return 0;
}

static void note_foreign(const struct model *model)
{
	for (size_t i = 0; i < model->entity_count; i++) {
		if (interface_is_foreign(model->entities[i]))
			message_note(_("%s is no COM interface, it has neither IID nor base: "
				"left out"), model->entities[i]->id);
	}
}

int header_write(const struct model *model, const char *folder,
	const struct header_options *options)
{
	static const char *const copied[] = {"com_types.h", "com_types.c", "adapter.h"};
	struct writer writer = {.model = model, .folder = folder};
	struct umbrellas umbrellas = {0};
	struct interface *interfaces;
	size_t count;
	int rc = interfaces_open(&interfaces, &count, &writer.arena, model, options->interfaces,
		options->interface_count);

	if (rc == 0 && options->interface_count == 0 && !options->quiet)
		note_foreign(model);
	if (rc == 0)
		rc = add_bases(&writer, &interfaces, &count);
	if (rc == 0)
		collect_umbrellas(&writer, &umbrellas, interfaces, count);
	for (size_t i = 0; i < count && rc == 0; i++) {
		rc = write_interface(&writer, &interfaces[i], &umbrellas);
		if (rc == 0)
			rc = write_assertions(&writer, &interfaces[i]);
	}
	if (rc == 0)
		rc = write_umbrellas(&writer, &umbrellas, interfaces, count);
	for (size_t i = 0; i < sizeof copied / sizeof copied[0] && rc == 0; i++)
		rc = copy_file(options->kit, folder, copied[i]);
	strbuf_release(&writer.out);
	arena_release(&writer.arena);
	return rc;
}
