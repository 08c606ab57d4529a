#include "back/header_types.h"

#include <inttypes.h>
#include <string.h>

#include "back/c_text.h"
#include "back/types.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"

/* A type that has been written, or is about to be. */
struct written {
	const char *name;
	bool is_defined; /* not a forward declaration alone */
};

struct emitter {
	struct strbuf *out;
	struct arena *arena;
	const struct model *model;
	const struct interface *interface;
	const char *method; /* whose types are looked at */
	struct written *types;
	size_t count;
};

static int need_type(struct emitter *emitter, const struct decl_type *written, const char *name);

static int fail(const struct emitter *emitter, const char *type, const char *name)
{
	message_error(_("%s.%s: nothing declares the type '%s' of '%s'"), emitter->interface->name,
		emitter->method, type, name);
	return -1;
}

static struct written *find(struct emitter *emitter, const char *name)
{
	for (size_t i = 0; i < emitter->count; i++) {
		if (strcmp(emitter->types[i].name, name) == 0)
			return &emitter->types[i];
	}
	return NULL;
}

/* Returns false if it has been done before; a definition may follow a forward declaration. */
static bool begin_type(struct emitter *emitter, const char *name, bool defines)
{
	struct written *old = find(emitter, name);
	struct written type = {.name = name, .is_defined = defines};

	if (old != NULL && (old->is_defined || !defines))
		return false;
	if (old != NULL)
		old->is_defined = true;
	else
		ARENA_APPEND(emitter->arena, emitter->types, emitter->count, type);
	return true;
}

static void emit_guard(struct emitter *emitter, const char *name)
{
	strbuf_printf(emitter->out, "#ifndef STELE_%s_DEFINED\n#define STELE_%s_DEFINED\n", name,
		name);
}

/* "WCHAR name[2]" */
static void emit_variable(struct emitter *emitter, const struct decl_variable *variable)
{
	struct decl_type type = type_portable(&variable->type);
	const char *array = type.array != NULL ? type.array : "", *text;

	type.array = NULL;
	text = decl_type_text(emitter->arena, &type);
	strbuf_add(emitter->out, text);
	if (c_is_identifier(variable->name))
		strbuf_printf(emitter->out, "%s%s", str_ends(text, "*") ? "" : " ", variable->name);
	strbuf_add(emitter->out, array);
}

/* Values are those of C's int, as MIDL has them: 0x80000000 is negative. */
static int emit_enumeration(struct emitter *emitter, const struct decl *decl, const char *name)
{
	for (size_t i = 0; i < decl->enumerator_count; i++) {
		const struct decl_enumerator *enumerator = &decl->enumerators[i];

		if (!enumerator->value_known || enumerator->value < INT32_MIN ||
			enumerator->value > UINT32_MAX || !c_is_identifier(enumerator->name)) {
			message_error(_("%s.%s: the value of '%s' in the type '%s' is not known"),
				emitter->interface->name, emitter->method, enumerator->name, name);
			return -1;
		}
	}
	if (decl->enumerator_count == 0)
		return fail(emitter, name, name);
	emit_guard(emitter, name);
	strbuf_printf(emitter->out, "typedef enum %s {\n", name);
	for (size_t i = 0; i < decl->enumerator_count; i++) {
		const struct decl_enumerator *enumerator = &decl->enumerators[i];
		const char *end = i + 1 < decl->enumerator_count ? "," : "";

		if (enumerator->value > INT32_MAX)
			strbuf_printf(emitter->out, "\t%s = (int)0x%08" PRIX32 "%s\n",
				enumerator->name, (uint32_t)enumerator->value, end);
		else if (enumerator->value == INT32_MIN)
			strbuf_printf(emitter->out, "\t%s = (int)0x80000000%s\n", enumerator->name,
				end);
		else
			strbuf_printf(emitter->out, "\t%s = %" PRId64 "%s\n", enumerator->name,
				enumerator->value, end);
	}
	strbuf_printf(emitter->out, "} %s;\n#endif\n", name);
	return 0;
}

static int emit_function_pointer(struct emitter *emitter, const struct decl *decl, const char *name)
{
	struct decl_type returns = type_portable(&decl->returns);
	const char *text = decl_type_text(emitter->arena, &returns);
	bool is_cdecl = decl->convention == NULL || strstr(decl->convention, "cdecl") != NULL;

	if (need_type(emitter, &decl->returns, name) == -1)
		return -1;
	for (size_t i = 0; i < decl->parameter_count; i++) {
		if (need_type(emitter, &decl->parameters[i].type, decl->parameters[i].name) == -1)
			return -1;
	}
	emit_guard(emitter, name);
	strbuf_printf(emitter->out, "typedef %s%s(%s*%s)(", text, str_ends(text, "*") ? "" : " ",
		is_cdecl ? "" : "STDMETHODCALLTYPE ", name);
	for (size_t i = 0; i < decl->parameter_count; i++) {
		strbuf_add(emitter->out, i > 0 ? ", " : "");
		emit_variable(emitter, &decl->parameters[i]);
	}
	strbuf_printf(emitter->out, "%s);\n#endif\n", decl->parameter_count == 0 ? "void" : "");
	return 0;
}

static void emit_forward(struct emitter *emitter, const char *name, const char *keyword)
{
	if (begin_type(emitter, name, false))
		strbuf_printf(emitter->out, "typedef %s %s %s;\n", keyword, name, name);
}

static int emit_structure(struct emitter *emitter, const struct decl *decl, const char *name)
{
	const char *keyword = decl->kind == DECL_UNION ? "union" : "struct";

	if (decl->member_count > 0 || decl->field_count == 0)
		return fail(emitter, name, name);
	for (size_t i = 0; i < decl->field_count; i++) {
		if (!c_is_identifier(decl->fields[i].name))
			return fail(emitter, name, name);
		if (need_type(emitter, &decl->fields[i].type, decl->fields[i].name) == -1)
			return -1;
	}
	emit_guard(emitter, name);
	strbuf_printf(emitter->out, "%s %s {\n", keyword, name);
	for (size_t i = 0; i < decl->field_count; i++) {
		strbuf_addc(emitter->out, '\t');
		emit_variable(emitter, &decl->fields[i]);
		strbuf_add(emitter->out, ";\n");
	}
	strbuf_add(emitter->out, "};\n#endif\n");
	return 0;
}

/* A type that somebody declares. */
static int need_declared(struct emitter *emitter, const struct decl *decl, const char *base,
	bool by_value)
{
	switch (decl->kind) {
	case DECL_ENUMERATION: /* cannot be declared without its values */
		return begin_type(emitter, base, true) ? emit_enumeration(emitter, decl, base) : 0;
	case DECL_FUNCTION_POINTER:
		return begin_type(emitter, base, true)
			? emit_function_pointer(emitter, decl, base) : 0;
	default:
		emit_forward(emitter, base, decl->kind == DECL_UNION ? "union" : "struct");
		return by_value && begin_type(emitter, base, true)
			? emit_structure(emitter, decl, base) : 0;
	}
}

/* `name` has this type: a parameter, a field, the result of a function. */
static int need_type(struct emitter *emitter, const struct decl_type *written, const char *name)
{
	struct decl_type type = type_portable(written);
	bool by_value = type.pointers == 0;
	bool is_tag = str_begins(type.base, "struct ");
	const struct decl *decl;
	size_t size;

	if (type_find(type.base, &size) != TYPE_UNKNOWN || strcmp(type.base, interface_root) == 0)
		return 0;
	if (!c_is_identifier(is_tag ? type.base + strlen("struct ") : type.base))
		return fail(emitter, type.base, name);
	decl = is_tag ? NULL : interface_type(emitter->interface, emitter->model, type.base);
	if (decl != NULL)
		return need_declared(emitter, decl, type.base, by_value);
	if (by_value)
		return fail(emitter, type.base, name);
	if (!is_tag)
		emit_forward(emitter, type.base, "struct");
	else if (begin_type(emitter, type.base, false))
		strbuf_printf(emitter->out, "%s;\n", type.base);
	return 0;
}

int header_types_emit(struct strbuf *out, struct arena *arena, const struct model *model,
	const struct interface *interface)
{
	struct emitter emitter = {.out = out, .arena = arena, .model = model,
		.interface = interface};

	emit_forward(&emitter, interface->name, "struct");
	for (size_t i = 0; i < interface->slot_count; i++) {
		const struct decl *decl = interface->slots[i].decl;

		emitter.method = interface->slots[i].name;
		for (size_t j = 0; j < decl->parameter_count; j++) {
			if (need_type(&emitter, &decl->parameters[j].type,
				decl->parameters[j].name) == -1)
				return -1;
		}
		if (need_type(&emitter, &decl->returns, emitter.method) == -1)
			return -1;
	}
	return 0;
}
