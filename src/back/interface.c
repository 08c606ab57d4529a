#include "back/interface.h"

#include <stdlib.h>
#include <string.h>

#include "back/c_text.h"
#include "back/types.h"
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

/* An interface of that name, as somebody declares it. */
struct source {
	const struct entity *entity; /* NULL: it has no page */
	const struct decl *decl;     /* NULL: nobody declares it */
	const struct header_declaration *header; /* that has `decl`; NULL: the page has */
};

/* A declaration of the page that shows the methods. */
static const struct decl *page_body(const struct entity *entity)
{
	for (size_t i = 0; entity->declaration != NULL && i < entity->declaration->decl_count;
		i++) {
		const struct decl *decl = &entity->declaration->decls[i];

		if ((decl->kind == DECL_INTERFACE || decl->kind == DECL_CLASS) && decl->has_body)
			return decl;
	}
	return NULL;
}

static struct source entity_source(const struct entity *entity)
{
	if (entity->header != NULL)
		return (struct source){entity, &entity->header->decls[0], entity->header};
	return (struct source){entity, page_body(entity), NULL};
}

/* header: where bases without a page may stand; NULL: nowhere */
static struct source find_source(const struct model *model,
	const struct header_declaration *header, const char *name)
{
	const struct entity *entity = model_seek_interface(model, name);
	struct source source = {.entity = entity};

	if (entity != NULL)
		source = entity_source(entity);
	for (size_t i = 1; header != NULL && source.decl == NULL && i < header->decl_count; i++) {
		const struct decl *decl = &header->decls[i];

		if (decl->kind == DECL_INTERFACE && strcmp(decl->name, name) == 0)
			source = (struct source){entity, decl, header};
	}
	return source;
}

bool interface_is_known(const struct entity *entity)
{
	return entity->kind == KIND_INTERFACE && !interface_is_foreign(entity) &&
		entity_source(entity).decl != NULL;
}

bool interface_is_foreign(const struct entity *entity)
{
	struct source source = entity_source(entity);

	return source.decl != NULL && source.decl->base == NULL &&
		decl_attribute(source.decl->attributes, source.decl->attribute_count,
			"uuid") == NULL &&
		strcmp(source.decl->name, interface_root) != 0 &&
		(entity->kind == KIND_CLASS ||
			(entity->kind == KIND_INTERFACE && source.header != NULL));
}

/* Slots */

/* A copy of `decl` for C. What it does not say of its parameters, the page may. */
static const struct decl *portable_decl(struct arena *arena, const struct decl *decl,
	const struct decl *page)
{
	struct decl *copy = arena_alloc(arena, sizeof *copy);
	struct decl_variable *parameters = NULL;

	*copy = *decl;
	copy->returns = type_portable(&decl->returns);
	if (decl->parameter_count > 0)
		parameters = arena_alloc(arena, decl->parameter_count * sizeof parameters[0]);
	for (size_t i = 0; i < decl->parameter_count; i++) {
		parameters[i] = decl->parameters[i];
		parameters[i].type = type_portable(&decl->parameters[i].type);
		if (page != NULL && parameters[i].direction == 0)
			parameters[i].direction = page->parameters[i].direction;
	}
	copy->parameters = parameters;
	return copy;
}

/* The function that a method's page declares, or NULL. */
static const struct decl *method_decl(const struct entity *page)
{
	const struct decl *decl;

	if (page == NULL || page->declaration == NULL || page->declaration->decl_count == 0)
		return NULL;
	decl = &page->declaration->decls[0];
	return decl->kind == DECL_FUNCTION ? decl : NULL;
}

static const struct decl *find_member(const struct decl *interface, const char *name)
{
	for (size_t i = 0; interface != NULL && i < interface->member_count; i++) {
		if (strcmp(interface->members[i].name, name) == 0)
			return &interface->members[i];
	}
	return NULL;
}

static void set_place(struct slot *slot, const struct entity *page)
{
	const struct fact *fact = &page->declaration->fact;

	slot->fact = fact->id;
	if (fact->witness_count > 0) {
		slot->file = page->pages[fact->witnesses[0].page].file;
		slot->line = fact->witnesses[0].line + slot->decl->line;
	}
}

/* What the pages say of a slot that a header declares. */
static void add_page_decl(struct slot *slot, const struct entity *entity)
{
	const struct decl *page = method_decl(slot->entity);

	slot->fact = page != NULL ? slot->entity->declaration->fact.id : slot->fact;
	if (page == NULL && entity != NULL && page_body(entity) != NULL) {
		page = find_member(page_body(entity), slot->name);
		slot->fact = entity->declaration->fact.id;
	}
	if (page != NULL && page->parameter_count == slot->decl->parameter_count)
		slot->page_decl = page;
}

static struct slot make_slot(struct arena *arena, const struct model *model,
	const struct source *source, const struct decl *member)
{
	struct slot slot = {.name = member->name, .decl = member, .fact = ""};
	const struct decl *own;

	slot.entity = model_seek_method(model,
		source->header != NULL ? source->decl->name : source->entity->id, slot.name);
	own = method_decl(slot.entity);
	if (source->header != NULL) {
		slot.fact = source->header->fact.id;
		slot.file = source->header->file;
		slot.line = member->line;
		add_page_decl(&slot, source->entity);
	} else if (own != NULL && strcmp(own->name, slot.name) == 0) {
		slot.decl = slot.page_decl = own;
		set_place(&slot, slot.entity);
	} else {
		slot.page_decl = member;
		set_place(&slot, source->entity);
	}
	slot.decl = portable_decl(arena, slot.decl, slot.page_decl);
	return slot;
}

static int add_methods(struct interface *interface, struct arena *arena, const struct model *model,
	const struct source *source)
{
	for (size_t i = 0; i < source->decl->member_count; i++) {
		struct slot slot = make_slot(arena, model, source, &source->decl->members[i]);

		slot.inherited = source->decl != interface->decl;
		if (!c_is_identifier(slot.name)) {
			message_error(_("%s: '%s' is no name for a method in C"), interface->name,
				slot.name);
			return -1;
		}
		ARENA_APPEND(arena, interface->slots, interface->slot_count, slot);
	}
	return 0;
}

static void add_root(struct interface *interface, struct arena *arena)
{
	for (size_t i = 0; i < sizeof root_methods / sizeof root_methods[0]; i++) {
		struct slot slot = {.name = root_methods[i].name, .decl = &root_methods[i],
			.fact = "", .inherited = true};

		ARENA_APPEND(arena, interface->slots, interface->slot_count, slot);
	}
}

/* The bases of `source`, the farthest first, then its own methods. */
static int add_chain(struct interface *interface, struct arena *arena, const struct model *model,
	const struct source *source, int depth)
{
	const char *base = source->decl->base;

	if (base == NULL && strcmp(source->decl->name, interface_root) != 0) {
		message_error(_("%s: the declaration names no base"), interface->name);
		return -1;
	}
	if (base != NULL && strcmp(base, interface_root) == 0) {
		add_root(interface, arena);
	} else if (base != NULL) {
		struct source from = find_source(model,
			source->header != NULL ? source->header : interface->header, base);

		if (from.decl == NULL || depth == MAX_BASES) {
			message_error(_("%s: the methods of its base '%s' are not known; add the "
				"page that declares it, or a header with --witness"),
				interface->name, base);
			return -1;
		}
		if (add_chain(interface, arena, model, &from, depth + 1) == -1)
			return -1;
	}
	return add_methods(interface, arena, model, source);
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

/* The declaration that reports cite: the page's own, if it has one. */
static const char *page_body_fact(const struct source *source)
{
	if (source->entity != NULL && page_body(source->entity) != NULL)
		return source->entity->declaration->fact.id;
	return source->header->fact.id;
}

static int open_source(struct interface *interface, struct arena *arena, const struct model *model,
	const struct source *source, const char *name)
{
	memset(interface, 0, sizeof *interface);
	interface->entity = source->entity;
	interface->decl = source->decl;
	interface->header = source->header;
	if (source->decl == NULL) {
		message_error(_("%s: the order of its methods is not known; its page must show the "
				"interface's declaration with all methods, or a header must: "
				"--witness=FILE"), name);
		return -1;
	}
	interface->name = source->header != NULL ? source->decl->name : source->entity->id;
	interface->fact = page_body_fact(source);
	if (!c_is_identifier(interface->name)) {
		message_error(_("'%s' is no name for an interface in C"), interface->name);
		return -1;
	}
	interface->base = interface->decl->base;
	interface->iid = decl_attribute(interface->decl->attributes,
		interface->decl->attribute_count, "uuid");
	if (!is_iid(interface->iid)) {
		message_error(_("%s: its IID is not known; the declaration must have uuid(...), "
				"or a header must: --witness=FILE"), name);
		return -1;
	}
	return add_chain(interface, arena, model, source, 0);
}

int interface_open(struct interface *interface, struct arena *arena, const struct model *model,
	const char *name)
{
	const struct entity *entity = model_seek_interface(model, name);
	struct source source;

	if (entity == NULL || (entity->kind != KIND_INTERFACE && !interface_is_foreign(entity))) {
		message_error(_("no page documents an interface '%s'"), name);
		return -1;
	}
	if (interface_is_foreign(entity)) {
		message_error(_("%s: it is no COM interface, it has neither IID nor base"), name);
		return -1;
	}
	source = entity_source(entity);
	return open_source(interface, arena, model, &source, name);
}

int interface_open_base(struct interface *base, struct arena *arena, const struct model *model,
	const struct interface *derived)
{
	struct source source = find_source(model, derived->header, derived->base);

	return open_source(base, arena, model, &source, derived->base);
}

static bool declares_type(const struct decl *decl)
{
	return decl->kind == DECL_FUNCTION_POINTER || (decl->has_body &&
		(decl->kind == DECL_ENUMERATION || decl->kind == DECL_STRUCTURE ||
			decl->kind == DECL_UNION));
}

const struct decl *interface_type(const struct interface *interface, const struct model *model,
	const char *name)
{
	const struct header_declaration *header = interface->header;
	const struct entity *entity = model_find(model, name);

	for (size_t i = 1; header != NULL && i < header->decl_count; i++) {
		const struct decl *decl = &header->decls[i];

		if (declares_type(decl) &&
			(strcmp(decl->name, name) == 0 || str_equal(decl->alias, name)))
			return decl;
	}
	if (entity == NULL || entity->declaration == NULL)
		return NULL;
	for (size_t i = 0; i < entity->declaration->decl_count; i++) {
		if (declares_type(&entity->declaration->decls[i]))
			return &entity->declaration->decls[i];
	}
	return NULL;
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct interface *)a)->name, ((const struct interface *)b)->name);
}

static int open_one(struct interface **interfaces, size_t *count, struct arena *arena,
	const struct model *model, const char *name)
{
	struct interface interface;

	if (interface_open(&interface, arena, model, name) == -1)
		return -1;
	for (size_t i = 0; i < *count; i++) {
		if (strcmp((*interfaces)[i].name, interface.name) == 0)
			return 0;
	}
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
