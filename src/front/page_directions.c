/* "[in]", "[out]" before the description of a parameter, and what translation makes of them. */
#include <string.h>

#include "base/str.h"
#include "front/page_facts.h"

static const struct decl_variable *find_declared(const struct entity *entity, const char *name)
{
	const struct declaration *declaration = entity->declaration;

	for (size_t i = 0; declaration != NULL && i < declaration->decl_count; i++) {
		const struct decl *decl = &declaration->decls[i];

		for (size_t j = 0; j < decl->parameter_count; j++) {
			if (str_equal_nocase(decl->parameters[j].name, name))
				return &decl->parameters[j];
		}
	}
	return NULL;
}

static const struct {
	const char *text;
	unsigned direction;
} literals[] = {
	{"[in]", DIRECTION_IN},
	{"[out]", DIRECTION_OUT},
	{"[in,out]", DIRECTION_IN | DIRECTION_OUT},
	{"[in, out]", DIRECTION_IN | DIRECTION_OUT},
	{"[in\xEF\xBC\x8Cout]", DIRECTION_IN | DIRECTION_OUT},
};

/*
 * What translation makes of "[in]" and "[out]": a first word without brackets, which stands before
 * a sentence that begins with a capital. Believed only where the declaration says the same.
 * Source: corpus survey, section 5, dictionary.
 */
static const struct {
	const char *language, *in, *out;
} translations[] = {
	{"cs", "pro", "mimo"},
	{"de", "in", "vorgenommen"},
	{"es", "de", "enuncia"},
	{"fr", "dans", "\xC3\xA0"},
	{"it", "in", "out"},
	{"pl", "podczas", "okre\xC5\x9Blon\xC4\x85"},
	{"pt", "no", "fora"},
	{"ru", "\xD0\xBE\xD0\xBA\xD0\xBD\xD0\xB5",
		"\xD0\xB7\xD0\xB0\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xBD\xD1\x8F\xD0\xB5\xD1\x82"},
};

/* A capital of the Latin or the Cyrillic alphabet. */
static bool is_capital(const char *s)
{
	unsigned char c = (unsigned char)s[0], d = c != '\0' ? (unsigned char)s[1] : 0;

	return (c >= 'A' && c <= 'Z') || (c == 0xC3 && d >= 0x80 && d <= 0x9E) ||
		(c == 0xD0 && d >= 0x81 && d <= 0xAF);
}

/* Length of the direction that `text` begins with; 0 if there is none. */
static size_t find_direction(struct page_reader *reader, const char *text, const char *name,
	unsigned *direction)
{
	const struct decl_variable *declared = find_declared(reader->entity, name);
	const char *locale = reader->entity->pages[0].locale;

	for (size_t i = 0; i < sizeof literals / sizeof literals[0]; i++) {
		*direction = literals[i].direction;
		if (str_begins(text, literals[i].text))
			return strlen(literals[i].text);
	}
	for (size_t i = 0; i < sizeof translations / sizeof translations[0]; i++) {
		const char *word;
		size_t n;

		if (strncmp(locale, translations[i].language, 2) != 0 || declared == NULL ||
			(declared->direction != DIRECTION_IN &&
				declared->direction != DIRECTION_OUT))
			continue;
		*direction = declared->direction;
		word = *direction == DIRECTION_IN ? translations[i].in : translations[i].out;
		n = strlen(word);
		if (str_begins(text, word) && text[n] == ' ' && is_capital(text + n + 1))
			return n;
	}
	*direction = 0;
	return 0;
}

bool is_direction(const char *text)
{
	for (size_t i = 0; i < sizeof literals / sizeof literals[0]; i++) {
		if (str_equal(text, literals[i].text))
			return true;
	}
	return false;
}

unsigned take_direction(struct page_reader *reader, struct node *words, const char *name)
{
	struct node *text = words->first, *node;
	unsigned direction = 0;
	size_t n = 0;

	if (text != NULL && text->kind == NODE_TEXT)
		n = find_direction(reader, text->text, name, &direction);
	if (n == 0)
		return 0;
	node = node_new(reader->arena, NODE_DIRECTION);
	node->text = arena_strndup(reader->arena, text->text, n);
	node->line = text->line;
	node->column = text->column;
	n += strspn(text->text + n, " ");
	text->text += n;
	text->column += (uint32_t)n;
	node->next = text->text[0] != '\0' ? text : text->next;
	if (node->next == NULL)
		words->last = node;
	words->first = node;
	return direction;
}
