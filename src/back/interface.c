#include "back/interface.h"

#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "base/i18n.h"
#include "base/message.h"
#include "base/str.h"

const char interface_root[] = "IUnknown";

enum { MAX_BASES = 16 };

/* What every vtable begins with, should no page document the root. */
static const struct decl_variable query_parameters[] = {
	{.name = "riid", .type = {.base = "REFIID"}, .direction = DIRECTION_IN},
	{.name = "ppvObject", .type = {.base = "void", .pointers = 2}, .direction = DIRECTION_OUT},
};
static const struct decl root_methods[] = {
	{.kind = DECL_FUNCTION, .name = "QueryInterface", .returns = {.base = "HRESULT"},
		.parameters = query_parameters, .parameter_count = 2},
	{.kind = DECL_FUNCTION, .name = "AddRef", .returns = {.base = "ULONG"}},
	{.kind = DECL_FUNCTION, .name = "Release", .returns = {.base = "ULONG"}},
};

static const struct decl *find_decl(const struct entity *entity)
{
	if (entity == NULL || entity->declaration == NULL)
		return NULL;
	for (size_t i = 0; i < entity->declaration->decl_count; i++) {
		const struct decl *decl = &entity->declaration->decls[i];

		if ((decl->kind == DECL_INTERFACE || decl->kind == DECL_CLASS) && decl->has_body)
			return decl;
	}
	return NULL;
}

bool interface_is_known(const struct entity *entity)
{
	return entity->kind == KIND_INTERFACE && find_decl(entity) != NULL;
}

/* The page of the method, if its declaration is one of a function of that name. */
static const struct decl *method_decl(const struct entity *page, const char *name)
{
	const struct decl *decl;

	if (page == NULL || page->declaration == NULL || page->declaration->decl_count == 0)
		return NULL;
	decl = &page->declaration->decls[0];
	return decl->kind == DECL_FUNCTION && strcmp(decl->name, name) == 0 ? decl : NULL;
}

static void add_slot(struct interface *interface, struct arena *arena, const struct slot *slot)
{
	ARENA_APPEND(arena, interface->slots, interface->slot_count, *slot);
}

static int add_methods(struct interface *interface, struct arena *arena, const struct model *model,
	const struct entity *entity, const struct decl *decl)
{
	for (size_t i = 0; i < decl->member_count; i++) {
		struct slot slot = {.decl = &decl->members[i], .declared = entity};
		const struct decl *own;

		slot.name = slot.decl->name;
		slot.inherited = entity != interface->entity;
		slot.entity = model_find_method(model, entity->id, slot.name);
		own = method_decl(slot.entity, slot.name);
		if (own != NULL) {
			slot.decl = own;
			slot.declared = slot.entity;
		}
		if (!c_is_identifier(slot.name)) {
			message_error(_("%s: '%s' is no name for a method in C"), interface->name,
				slot.name);
			return -1;
		}
		add_slot(interface, arena, &slot);
	}
	return 0;
}

static void add_root(struct interface *interface, struct arena *arena)
{
	for (size_t i = 0; i < sizeof root_methods / sizeof root_methods[0]; i++) {
		struct slot slot = {.name = root_methods[i].name, .decl = &root_methods[i],
			.inherited = true};

		add_slot(interface, arena, &slot);
	}
}

/* The bases of `decl`, the farthest first, then its own methods. */
static int add_chain(struct interface *interface, struct arena *arena, const struct model *model,
	const struct entity *entity, const struct decl *decl, int depth)
{
	const struct entity *base;

	if (decl->base == NULL && strcmp(decl->name, interface_root) != 0) {
		message_error(_("%s: the declaration names no base"), interface->name);
		return -1;
	}
	if (decl->base != NULL && strcmp(decl->base, interface_root) == 0) {
		add_root(interface, arena);
	} else if (decl->base != NULL) {
		base = model_find(model, decl->base);
		if (find_decl(base) == NULL || depth == MAX_BASES) {
			message_error(_("%s: the methods of its base '%s' are not known; add the page "
					"that declares it"), interface->name, decl->base);
			return -1;
		}
		if (add_chain(interface, arena, model, base, find_decl(base), depth + 1) == -1)
			return -1;
	}
	return add_methods(interface, arena, model, entity, decl);
}

static bool is_iid(const char *iid)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

	if (iid == NULL || strlen(iid) != strlen(form))
		return false;
	for (size_t i = 0; form[i] != '\0'; i++) {
		bool digit = str_is_digit(iid[i]) ||
			(str_lower(iid[i]) >= 'a' && str_lower(iid[i]) <= 'f');

		if (form[i] == '-' ? iid[i] != '-' : !digit)
			return false;
	}
	return true;
}

int interface_open(struct interface *interface, struct arena *arena, const struct model *model,
	const char *name)
{
	memset(interface, 0, sizeof *interface);
	interface->entity = model_find(model, name);
	if (interface->entity == NULL || interface->entity->kind != KIND_INTERFACE) {
		message_error(_("no page documents an interface '%s'"), name);
		return -1;
	}
	interface->name = interface->entity->id;
	interface->decl = find_decl(interface->entity);
	if (interface->decl == NULL || !c_is_identifier(interface->name)) {
		message_error(_("%s: the order of its methods is not known; its page must show the "
				"interface's declaration with all methods"), name);
		return -1;
	}
	interface->base = interface->decl->base;
	interface->iid = decl_attribute(interface->decl->attributes,
		interface->decl->attribute_count, "uuid");
	if (!is_iid(interface->iid)) {
		message_error(_("%s: its IID is not known; the declaration must have uuid(...)"),
			name);
		return -1;
	}
	return add_chain(interface, arena, model, interface->entity, interface->decl, 0);
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct interface *)a)->name, ((const struct interface *)b)->name);
}

static int open_one(struct interface **interfaces, size_t *count, struct arena *arena,
	const struct model *model, const char *name)
{
	struct interface interface;

	for (size_t i = 0; i < *count; i++) {
		if (strcmp((*interfaces)[i].name, name) == 0)
			return 0;
	}
	if (interface_open(&interface, arena, model, name) == -1)
		return -1;
	ARENA_APPEND(arena, *interfaces, *count, interface);
	return 0;
}

int interfaces_open(struct interface **interfaces, size_t *count, struct arena *arena,
	const struct model *model, char *const *wanted, size_t wanted_count)
{
	*interfaces = NULL;
	*count = 0;
	for (size_t i = 0; i < wanted_count; i++) {
		if (open_one(interfaces, count, arena, model, wanted[i]) == -1)
			return -1;
	}
	for (size_t i = 0; wanted_count == 0 && i < model->entity_count; i++) {
		const struct entity *entity = model->entities[i];

		if (interface_is_known(entity) && strcmp(entity->id, interface_root) != 0 &&
			open_one(interfaces, count, arena, model, entity->id) == -1)
			return -1;
	}
	if (*count > 0)
		qsort(*interfaces, *count, sizeof **interfaces, compare);
	return 0;
}

const char *interface_iid_text(struct arena *arena, const char *iid, const char *open,
	const char *close)
{
	return arena_printf(arena,
		"0x%.8s, 0x%.4s, 0x%.4s, %s0x%.2s, 0x%.2s, 0x%.2s, 0x%.2s, 0x%.2s, 0x%.2s, 0x%.2s, "
		"0x%.2s%s",
		iid, iid + 9, iid + 14, open, iid + 19, iid + 21, iid + 24, iid + 26, iid + 28,
		iid + 30, iid + 32, iid + 34, close);
}
