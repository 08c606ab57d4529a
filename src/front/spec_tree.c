#include "front/spec_tree.h"

#include <string.h>

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/strbuf.h"
#include "model/spec.h"

struct parser {
	struct arena *arena;
	const char *file;
	struct findings *findings;
	xmlParserCtxtPtr context;
	struct spec_element *root;
	struct spec_element *open[SPEC_XML_DEPTH];
	size_t depth;
	struct strbuf text; /* character data that no element has ended yet */
	bool refused;       /* a finding says why */
};

static uint32_t current_line(const struct parser *parser)
{
	int line = parser->context->input != NULL ? parser->context->input->line : 0;

	return line > 0 ? (uint32_t)line : 1;
}

static void refuse(struct parser *parser, enum rule rule, const char *message)
{
	if (!parser->refused)
		finding_add(parser->findings, rule, parser->file, current_line(parser), 1, message);
	parser->refused = true;
	xmlStopParser(parser->context);
}

static struct spec_element *add_element(struct parser *parser)
{
	struct spec_element *element = arena_alloc(parser->arena, sizeof *element);
	struct spec_element *parent = parser->depth > 0 ? parser->open[parser->depth - 1] : NULL;

	element->line = current_line(parser);
	if (parent == NULL) {
		parser->root = element;
	} else {
		if (parent->last != NULL)
			parent->last->next = element;
		else
			parent->first = element;
		parent->last = element;
	}
	return element;
}

static void end_text(struct parser *parser)
{
	if (parser->text.length == 0)
		return;
	if (parser->depth > 0)
		add_element(parser)->text = arena_strndup(parser->arena, parser->text.data,
			parser->text.length);
	strbuf_cut(&parser->text, 0);
}

/* libxml2 gives five pointers an attribute: name, prefix, namespace, start and end of the value. */
static void add_attributes(struct parser *parser, struct spec_element *element, int count,
	const xmlChar **attributes)
{
	element->attributes = arena_alloc(parser->arena,
		(size_t)count * sizeof element->attributes[0]);
	for (int i = 0; i < count; i++, attributes += 5) {
		const char *prefix = (const char *)attributes[1];
		struct spec_attribute *to = &element->attributes[element->attribute_count];

		if (prefix != NULL && strcmp(prefix, "xml") != 0)
			continue;
		to->name = prefix == NULL ?
			arena_strdup(parser->arena, (const char *)attributes[0]) :
			arena_printf(parser->arena, "xml:%s", (const char *)attributes[0]);
		to->value = arena_strndup(parser->arena, (const char *)attributes[3],
			(size_t)(attributes[4] - attributes[3]));
		element->attribute_count++;
	}
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
	int namespace_count, const xmlChar **namespaces, int count, int defaulted,
	const xmlChar **attributes)
{
	struct parser *parser = data;
	struct spec_element *element;

	(void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
	if (parser->refused)
		return;
	if (uri == NULL || strcmp((const char *)uri, SPEC_NAMESPACE) != 0) {
		refuse(parser, RULE_SPEC_FORMAT, arena_printf(parser->arena,
			_("element '%s' is not of the namespace '%s'"), (const char *)name,
			SPEC_NAMESPACE));
		return;
	}
	if (parser->depth == SPEC_XML_DEPTH) {
		refuse(parser, RULE_SPEC_DAMAGED, _("elements are nested too deeply"));
		return;
	}
	end_text(parser);
	element = add_element(parser);
	element->name = arena_strdup(parser->arena, (const char *)name);
	if (count > 0)
		add_attributes(parser, element, count, attributes);
	parser->open[parser->depth++] = element;
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct parser *parser = data;

	(void)name, (void)prefix, (void)uri;
	if (parser->refused)
		return;
	end_text(parser);
	if (parser->depth > 0)
		parser->depth--;
}

static void on_text(void *data, const xmlChar *text, int length)
{
	struct parser *parser = data;

	strbuf_addn(&parser->text, (const char *)text, (size_t)length);
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *external,
	const xmlChar *system)
{
	(void)name, (void)external, (void)system;
	refuse(data, RULE_SPEC_FORMAT, _("it has a document type declaration"));
}

/* What libxml2 says, in one line of UTF-8. */
static void report_syntax(struct parser *parser)
{
	const xmlError *error = xmlCtxtGetLastError(parser->context);
	const char *message = error != NULL && error->message != NULL ?
		str_squeeze(parser->arena, error->message) : "";
	size_t bad;

	if (message[0] == '\0' || !str_is_utf8(message, strlen(message), &bad))
		message = _("the document is cut off or is no UTF-8");
	finding_add(parser->findings, RULE_SPEC_SYNTAX, parser->file,
		error != NULL && error->line > 0 ? (uint32_t)error->line : 1, 1, message);
}

/*
 * NOENT: without it the values of attributes come with "&#38;" for '&'. It expands nothing else,
 * because entities are declared in a document type declaration, which stops the parser.
 */
static void parse(struct parser *parser, const char *data, int length)
{
	xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.internalSubset = on_doctype,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.cdataBlock = on_text,
		.ignorableWhitespace = on_text,
	};

	*parser->context->sax = handler;
	parser->context->userData = parser;
	xmlFreeDoc(xmlCtxtReadMemory(parser->context, data, length, NULL, "UTF-8",
		XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
	if (!parser->refused && (!parser->context->wellFormed || parser->root == NULL)) {
		report_syntax(parser);
		parser->refused = true;
	}
}

struct spec_element *spec_tree_parse(struct arena *arena, const char *data, size_t length,
	const char *file, struct findings *findings)
{
	struct parser parser = {.arena = arena, .file = file, .findings = findings};

	parser.context = xmlNewParserCtxt();
	if (parser.context == NULL || length > INT32_MAX) {
		finding_add(findings, RULE_UNREADABLE, file, 0, 0, _("too large"));
		parser.refused = true;
	} else {
		parse(&parser, data, (int)length);
	}
	xmlFreeParserCtxt(parser.context);
	strbuf_release(&parser.text);
	return parser.refused ? NULL : parser.root;
}

const char *spec_tree_attribute(const struct spec_element *element, const char *name)
{
	for (size_t i = 0; i < element->attribute_count; i++) {
		if (strcmp(element->attributes[i].name, name) == 0)
			return element->attributes[i].value;
	}
	return NULL;
}
