#include "front/page.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "front/bilingual.h"
#include "front/decl_parse.h"
#include "front/frontmatter.h"
#include "front/markdown.h"
#include "front/page_facts.h"
#include "front/source.h"
#include "model/spec.h"

/* What an anchor or a file name ends with, and the kind that it stands for. */
static const struct {
	const char *suffix;
	enum entity_kind kind;
} kind_suffixes[] = {
	{"-method", KIND_METHOD},
	{"-interface", KIND_INTERFACE},
	{"-function-pointer", KIND_FUNCTION_POINTER},
	{"-function", KIND_FUNCTION},
	{"-enumeration", KIND_ENUMERATION},
	{"-structure", KIND_STRUCTURE},
	{"-union", KIND_UNION},
	{"-coclass", KIND_COCLASS},
	{"-class", KIND_CLASS},
	{"-attribute", KIND_ATTRIBUTE},
	{"-status-codes", KIND_STATUS_CODES},
};

/* Other anchors of the same section. */
static const struct {
	const char *anchor, *standard;
} synonyms[] = {
	{"return-values", "return-value"},
	{"method", "methods"},
	{"fields", "members"},
};

/* What reads a section; the others hold tables at most. */
static const struct {
	const char *anchor;
	void (*read)(struct page_reader *reader, struct node *body);
} section_readers[] = {
	{"syntax", read_declaration},
	{"parameters", read_parameters},
	{"requirements", read_requirements},
	{"rules", read_rules},
};

/* "Return Value" -> "return-value", as the documentation system makes anchors of headings. */
static const char *slug(struct arena *arena, const char *heading)
{
	char *copy = arena_strdup(arena, heading), *to = copy;

	for (const char *s = heading; *s != '\0'; s++) {
		if (str_is_word(*s) || (unsigned char)*s >= 0x80)
			*to++ = str_lower(*s);
		else if (*s == ' ' || *s == '-')
			*to++ = '-';
	}
	*to = '\0';
	return copy;
}

static const char *heading_anchor(struct arena *arena, const struct node *heading)
{
	if (heading->target != NULL && heading->target[0] != '\0')
		return heading->target;
	return slug(arena, node_plain_text(arena, heading));
}

/* The anchor of a section under the name that most pages have for it. */
static const char *section_anchor(struct arena *arena, const struct node *heading)
{
	const char *anchor = heading_anchor(arena, heading);

	for (size_t i = 0; i < sizeof synonyms / sizeof synonyms[0]; i++) {
		if (strcmp(anchor, synonyms[i].anchor) == 0)
			return synonyms[i].standard;
	}
	return anchor;
}

static const char *file_stem(struct arena *arena, const char *file)
{
	const char *slash = strrchr(file, '/');
	const char *name = slash != NULL ? slash + 1 : file;
	const char *dot = strrchr(name, '.');

	return arena_strndup(arena, name, dot != NULL ? (size_t)(dot - name) : strlen(name));
}

/* The suffix of `name` that tells a kind, or NULL. */
static const char *kind_suffix(const char *name, enum entity_kind *kind)
{
	for (size_t i = 0; i < sizeof kind_suffixes / sizeof kind_suffixes[0]; i++) {
		if (str_ends(name, kind_suffixes[i].suffix)) {
			*kind = kind_suffixes[i].kind;
			return name + strlen(name) - strlen(kind_suffixes[i].suffix);
		}
	}
	return NULL;
}

/*
 * A name on the page that the anchor of its title was made from, so that a name which was copied
 * from another page is not taken. Without any, what the front matter says, or the file's name.
 */
static const char *find_id(struct arena *arena, const struct entity *entity, const char *stem)
{
	const struct page *page = &entity->pages[0];
	const char *wanted = str_fold(arena, stem);
	const char *title = page->title;

	for (size_t i = 0; i < page->api_name_count; i++) {
		if (strcmp(str_fold(arena, page->api_names[i]), wanted) == 0)
			return page->api_names[i];
	}
	while (*title != '\0') { /* a word of the title, `I::M` included */
		size_t n = 0;

		while (str_is_word(title[n]) || (title[n] == ':' && title[n + 1] == ':') ||
			(n > 0 && title[n] == ':' && title[n - 1] == ':'))
			n++;
		if (n > 0) {
			const char *word = arena_strndup(arena, title, n);

			if (strcmp(str_fold(arena, word), wanted) == 0)
				return word;
		}
		title += n > 0 ? n : 1;
	}
	return page->api_name_count > 0 ? page->api_names[0] : NULL;
}

/* "I::M", "I.M Method" -> "I.M" */
static const char *normal_id(struct arena *arena, const char *id)
{
	char *copy = arena_strdup(arena, id), *to = copy;

	for (const char *s = id; *s != '\0' && *s != ' '; s++) {
		if (*s == ':' && s[1] == ':')
			s++;
		*to++ = *s == ':' ? '.' : *s;
	}
	*to = '\0';
	return copy;
}

/* The name that the page's file would have: "ithing-doit-method". */
static const char *file_key(struct arena *arena, const char *id, enum entity_kind kind)
{
	char *key = arena_printf(arena, "%s-%s", normal_id(arena, id), entity_kind_name(kind));

	for (char *s = key; *s != '\0'; s++)
		*s = *s == '.' || *s == '_' ? '-' : str_lower(*s);
	return key;
}

/* A page whose anchor and file do not tell the kind, but which declares something. */
static enum entity_kind kind_of_syntax(struct page_reader *reader, const struct node *root)
{
	static const enum entity_kind kinds[] = {
		[DECL_FUNCTION] = KIND_FUNCTION, [DECL_INTERFACE] = KIND_INTERFACE,
		[DECL_CLASS] = KIND_CLASS, [DECL_COCLASS] = KIND_COCLASS,
		[DECL_ENUMERATION] = KIND_ENUMERATION, [DECL_STRUCTURE] = KIND_STRUCTURE,
		[DECL_UNION] = KIND_UNION, [DECL_FUNCTION_POINTER] = KIND_FUNCTION_POINTER,
	};
	const struct node *node = root->first;
	const struct decl *decls;
	size_t count;

	while (node != NULL && (node->kind != NODE_HEADING ||
		strcmp(heading_anchor(reader->arena, node), "syntax") != 0))
		node = node->next;
	while (node != NULL && node->kind != NODE_PRE)
		node = node->next;
	if (node == NULL)
		return KIND_ARTICLE;
	decls = decl_parse(reader->arena, node->text, strlen(node->text), NULL, NULL, &count);
	if (count == 0 || (size_t)decls[0].kind >= sizeof kinds / sizeof kinds[0])
		return KIND_ARTICLE;
	return kinds[decls[0].kind];
}

/* Kind, id, name and key of the entity, from its first page. */
static void identify(struct page_reader *reader, const struct page_place *place,
	const struct node *root)
{
	struct entity *entity = reader->entity;
	const struct page *page = &entity->pages[0];
	const char *stem = file_stem(reader->arena, page->file), *end, *dot, *id;
	enum entity_kind kind_of_file;

	end = kind_suffix(page->title_anchor, &entity->kind);
	if (end == NULL)
		end = page->title_anchor + strlen(page->title_anchor);
	/* three real structures carry an anchor that says enumeration; their files are right */
	if (kind_suffix(stem, &kind_of_file) != NULL &&
		(kind_of_file == KIND_STRUCTURE || entity->kind == KIND_ARTICLE))
		entity->kind = kind_of_file;
	if (entity->kind == KIND_ARTICLE)
		entity->kind = kind_of_syntax(reader, root);
	id = NULL;
	if (entity->kind != KIND_ARTICLE && entity->kind != KIND_STATUS_CODES)
		id = find_id(reader->arena, entity, arena_strndup(reader->arena, page->title_anchor,
			(size_t)(end - page->title_anchor)));
	entity->key = place->key;
	if (entity->key == NULL && id != NULL)
		entity->key = file_key(reader->arena, id, entity->kind);
	if (entity->key == NULL)
		entity->key = page->asset_id != NULL ? page->asset_id : stem;
	entity->id = id != NULL ? normal_id(reader->arena, id) : entity->key;
	entity->name = entity->id;
	dot = strrchr(entity->id, '.');
	if (entity->kind == KIND_METHOD && dot != NULL) {
		entity->name = dot + 1;
		entity->interface = arena_strndup(reader->arena, entity->id,
			(size_t)(dot - entity->id));
	}
}

static struct section *section_start(struct page_reader *reader, const struct node *heading)
{
	struct entity *entity = reader->entity;
	struct section section = {.anchor = "intro", .level = 2};
	struct node *words = NULL;
	struct witness body = {0};

	if (heading != NULL) {
		section.anchor = section_anchor(reader->arena, heading);
		section.level = heading->number;
		words = node_new(reader->arena, NODE_ROOT);
		words->first = heading->first;
		words->last = heading->last;
	}
	section.fact = fact_make(reader, heading, words,
		arena_printf(reader->arena, "%s#%s", entity->id, section.anchor));
	body.text = node_new(reader->arena, NODE_ROOT);
	body.line = heading != NULL ? heading->line : 1;
	body.column = 1;
	ARENA_APPEND(reader->arena, section.bodies, section.body_count, body);
	ARENA_APPEND(reader->arena, entity->sections, entity->section_count, section);
	return &entity->sections[entity->section_count - 1];
}

/* A second section of the same anchor continues the first one. */
static struct section *section_find(struct page_reader *reader, const struct node *heading)
{
	const char *anchor = section_anchor(reader->arena, heading);
	struct entity *entity = reader->entity;

	for (size_t i = 0; i < entity->section_count; i++) {
		if (strcmp(entity->sections[i].anchor, anchor) == 0)
			return &entity->sections[i];
	}
	return NULL;
}

/* Cut the page at its headings. Those below level 2 stay in their section, except that some real
 * pages have the parameters at level 4. */
static void cut_sections(struct page_reader *reader, struct node *root, struct node *title)
{
	struct section *section = NULL;
	struct node *next;

	for (struct node *node = root->first; node != NULL; node = next) {
		next = node->next;
		if (node == title)
			continue;
		node->next = NULL;
		if (node->kind == NODE_HEADING) {
			const char *anchor = heading_anchor(reader->arena, node);
			bool starts = node->number <= 2 || strcmp(anchor, "parameters") == 0;

			if (!starts)
				node->target = anchor;
			if (starts) {
				struct section *same = section_find(reader, node);

				if (same == NULL) {
					section = section_start(reader, node);
					continue;
				}
				section = same;
			}
		}
		if (section == NULL)
			section = section_start(reader, NULL);
		node_add((struct node *)section->bodies[0].text, node);
	}
}

static void read_sections(struct page_reader *reader)
{
	struct entity *entity = reader->entity;

	for (size_t i = 0; i < entity->section_count; i++) {
		struct section *section = &entity->sections[i];
		struct node *body = (struct node *)section->bodies[0].text;

		for (size_t j = 0; j < sizeof section_readers / sizeof section_readers[0]; j++) {
			if (strcmp(section->anchor, section_readers[j].anchor) == 0)
				section_readers[j].read(reader, body);
		}
		read_tables(reader, body, section->anchor);
	}
}

/* Code spans that touch: two that translation has put together. */
static void check_codes(struct page_reader *reader, const struct node *parent)
{
	for (const struct node *node = parent->first; node != NULL; node = node->next) {
		if (node->kind == NODE_CODE && node->next != NULL && node->next->kind == NODE_CODE)
			finding_add(reader->findings, RULE_CODE_GLUED, reader->file,
				node->next->line, node->next->column, node->text, node->next->text);
		check_codes(reader, node);
	}
}

static struct node *find_title(struct node *root)
{
	for (struct node *node = root->first; node != NULL; node = node->next) {
		if (node->kind == NODE_HEADING && node->number == 1)
			return node;
	}
	return NULL;
}

/* Front matter and title of the page. Returns the heading of the title, NULL if the page is
 * useless. */
static struct node *read_head(struct page_reader *reader, struct node *root,
	const struct page_place *place, const struct source *source)
{
	struct page *page = &reader->entity->pages[0];
	struct node *title = find_title(root);
	struct frontmatter frontmatter;

	frontmatter_read(&frontmatter, reader->arena, source, reader->findings);
	page->file = place->file;
	page->asset_id = frontmatter.asset_id;
	page->date = frontmatter.date;
	page->translation = frontmatter.translation;
	page->commit = frontmatter.commit;
	page->api_names = frontmatter.api_names;
	page->api_name_count = frontmatter.api_name_count;
	page->locale = frontmatter.locale != NULL ? frontmatter.locale : place->locale;
	if (page->locale == NULL) {
		finding_add(reader->findings, RULE_NO_LOCALE, place->file, 1, 1);
		return NULL;
	}
	if (title == NULL) {
		finding_add(reader->findings, RULE_NO_TITLE, place->file, source->body_line, 1);
		return NULL;
	}
	page->title = node_plain_text(reader->arena, title);
	page->title_line = title->line;
	page->title_anchor = heading_anchor(reader->arena, title);
	return title;
}

/* The entity that one tree of a page makes; NULL after a finding. source_half: it is what the page
 * was translated from. */
static struct entity *read_tree(struct arena *arena, const struct page_place *place,
	const struct source *source, struct node *root, bool source_half, struct findings *findings)
{
	struct page_reader reader = {.arena = arena, .file = place->file, .findings = findings};
	struct node *title;

	reader.entity = arena_alloc(arena, sizeof *reader.entity);
	reader.entity->arena = arena;
	reader.entity->pages = arena_alloc(arena, sizeof reader.entity->pages[0]);
	reader.entity->page_count = 1;
	title = read_head(&reader, root, place, source);
	if (title == NULL)
		return NULL;
	if (source_half) {
		reader.entity->pages[0].locale = PAGE_BILINGUAL_SOURCE;
		reader.entity->pages[0].translation = NULL;
		reader.entity->pages[0].commit = NULL;
	}
	check_codes(&reader, root);
	identify(&reader, place, root);
	cut_sections(&reader, root, title);
	read_sections(&reader);
	return reader.entity;
}

/* The source's half of a bilingual page. Its findings would repeat those of the translation. */
static struct entity *read_source_half(struct arena *arena, const struct page_place *place,
	const struct source *source, const struct node *root)
{
	struct findings unused = {0};
	struct entity *entity = read_tree(arena, place, source, bilingual_copy(arena, root, true),
		true, &unused);

	findings_release(&unused);
	return entity;
}

struct entity *page_read(struct arena *arena, const struct page_place *place,
	struct entity **source_half, struct findings *findings)
{
	struct arena scratch = {0}; /* the bytes of the page */
	struct entity *entity = NULL;
	struct source source;
	struct node *root;

	if (source_half != NULL)
		*source_half = NULL;
	if (!spec_is_key(place->key != NULL ? place->key : place->file)) {
		finding_add(findings, RULE_FILE_NAME, place->file, 0, 0);
		goto out;
	}
	if (source_open(&source, &scratch, place->path, place->file, findings) == -1)
		goto out;
	root = markdown_read(arena, &source);
	if (bilingual_is(source.text + source.body)) {
		if (source_half != NULL)
			*source_half = read_source_half(arena, place, &source, root);
		root = bilingual_copy(arena, root, false);
	}
	entity = read_tree(arena, place, &source, root, false, findings);
out:
	arena_release(&scratch);
	return entity;
}
