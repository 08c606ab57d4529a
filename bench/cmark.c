/*
 * What the Markdown alone costs: read, parse and render the pages of a corpus with cmark-gfm and
 * its table extension, and do nothing else. Usage: cmark FOLDER
 */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static size_t pages, bytes;

static void render(const char *text, size_t length)
{
	cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
	cmark_node *document;
	char *html;

	cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
	cmark_parser_feed(parser, text, length);
	document = cmark_parser_finish(parser);
	html = cmark_render_html(document, CMARK_OPT_DEFAULT,
		cmark_parser_get_syntax_extensions(parser));
	bytes += strlen(html);
	free(html);
	cmark_node_free(document);
	cmark_parser_free(parser);
}

static int visit(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	size_t length = strlen(path);
	char *text;
	FILE *file;

	(void)ftw;
	if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0)
		return 0;
	file = fopen(path, "rb");
	text = malloc((size_t)st->st_size + 1);
	if (file == NULL || text == NULL)
		return 1;
	length = fread(text, 1, (size_t)st->st_size, file);
	fclose(file);
	render(text, length);
	free(text);
	pages++;
	return 0;
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fputs("usage: cmark FOLDER\n", stderr);
		return 2;
	}
	cmark_gfm_core_extensions_ensure_registered();
	if (nftw(argv[1], visit, 16, FTW_PHYS) != 0)
		return 1;
	printf("%zu pages, %zu bytes of HTML\n", pages, bytes);
	return 0;
}
