#include "front/decl_reader.h"

#include "base/i18n.h"
#include "base/strbuf.h"
#include "front/decl_terms.h"

static const struct {
	const char *message;
	bool recovered; /* what the declaration states is still known */
	bool behind;    /* something is missing behind the token before */
} problems[] = {
	[PROBLEM_NOT_DECLARATION] = {N_("this is not a declaration"), false, false},
	[PROBLEM_UNEXPECTED] = {N_("text inside a declaration is not understood"), false, false},
	[PROBLEM_TOO_DEEP] = {N_("nested too deeply, the rest is not read"), false, false},
	[PROBLEM_TOO_MANY] = {N_("too many declarations, the rest is not read"), false, false},
	[PROBLEM_MORE] = {N_("more problems follow, they are not listed"), false, false},
	[PROBLEM_PAREN_OPEN] = {N_("'(' is missing before the parameters"), true, true},
	[PROBLEM_PAREN_DOUBLED] = {N_("'(' stands twice"), true, false},
	[PROBLEM_PAREN_EARLY] = {N_("')' closes the parameters too early"), true, false},
	[PROBLEM_PAREN] = {N_("')' is missing"), true, true},
	[PROBLEM_PAREN_END] = {N_("')' is missing before the end"), true, true},
	[PROBLEM_BRACE_END] = {N_("'}' is missing before the end"), true, true},
	[PROBLEM_BRACKET] = {N_("']' is missing"), true, true},
	[PROBLEM_BRACKET_EARLY] = {N_("']' closes the attributes too early"), true, false},
	[PROBLEM_STRAY] = {N_("nothing is open that could be closed here"), true, false},
	[PROBLEM_COMMA] = {N_("',' is missing"), true, true},
	[PROBLEM_COMMA_EXTRA] = {N_("nothing follows the ','"), true, true},
	[PROBLEM_SEMICOLON] = {N_("';' is missing"), true, true},
	[PROBLEM_TYPEDEF] = {N_("'typedef' is missing"), true, false},
	[PROBLEM_RESULT] = {N_("'RESULT' is taken for 'HRESULT'"), true, false},
	[PROBLEM_WORD] = {N_("a word before the type is not understood"), true, false},
	[PROBLEM_BITS] = {N_("the width of a bit-field is not kept"), true, false},
	[PROBLEM_EXPRESSION] = {N_("the value is not understood"), true, false},
};

void reader_advance(struct decl_reader *reader)
{
	if (reader->token.kind == TOKEN_END)
		return;
	reader->previous = reader->token;
	lexer_next(&reader->lexer, &reader->token);
}

struct token reader_peek(const struct decl_reader *reader, unsigned n)
{
	struct lexer lexer = reader->lexer;
	struct token token = reader->token;

	while (n-- > 0 && token.kind != TOKEN_END)
		lexer_next(&lexer, &token);
	return token;
}

bool reader_at(const struct decl_reader *reader, const char *text)
{
	return token_is(&reader->token, text);
}

bool reader_at_end(const struct decl_reader *reader)
{
	return reader->token.kind == TOKEN_END;
}

bool reader_at_word(const struct decl_reader *reader)
{
	return reader->token.kind == TOKEN_WORD;
}

bool reader_accept(struct decl_reader *reader, const char *text)
{
	if (!reader_at(reader, text))
		return false;
	reader_advance(reader);
	return true;
}

const char *reader_take(struct decl_reader *reader)
{
	const char *text = arena_strndup(reader->arena, reader->token.start, reader->token.length);

	reader_advance(reader);
	return text;
}

const char *reader_text(struct decl_reader *reader, const char *start, const char *end)
{
	struct strbuf buf = {0};
	struct lexer lexer;
	struct token token;
	const char *last = NULL;
	const char *text;

	lexer_init(&lexer, start, (size_t)(end - start));
	lexer.fresh = false;
	for (lexer_next(&lexer, &token); token.kind != TOKEN_END; lexer_next(&lexer, &token)) {
		if (last != NULL && last < token.start)
			strbuf_addc(&buf, ' ');
		strbuf_addn(&buf, token.start, token.length);
		last = token.start + token.length;
	}
	text = arena_strdup(reader->arena, strbuf_text(&buf));
	strbuf_release(&buf);
	return text;
}

const char *reader_previous_end(const struct decl_reader *reader)
{
	return reader->previous.start + reader->previous.length;
}

/* Parentheses and brackets that are open inside an argument. */
struct nesting {
	size_t parens, brackets;
	bool after_operand;
};

/* Has the `)` of this argument been forgotten before the present token? */
static bool argument_stops(const struct decl_reader *reader, const struct nesting *open,
	bool expression)
{
	static const char *const stops[] = {";", "{", "}", NULL};

	if (reader_at_end(reader) || token_is_any(&reader->token, stops))
		return true;
	if (reader_at(reader, "]"))
		return open->brackets == 0;
	if (reader_at(reader, "["))
		return decl_at_attributes(reader);
	return expression && open->after_operand && reader_at_word(reader);
}

static void argument_step(const struct decl_reader *reader, struct nesting *open)
{
	enum token_kind kind = reader->token.kind;

	open->after_operand = kind == TOKEN_WORD || kind == TOKEN_NUMBER;
	open->parens += reader_at(reader, "(");
	open->parens -= reader_at(reader, ")");
	open->brackets += reader_at(reader, "[");
	open->brackets -= reader_at(reader, "]");
}

const char *reader_parenthesized(struct decl_reader *reader, bool expression)
{
	struct nesting open = {1, 0, false};
	const char *start;
	const char *end;

	reader_advance(reader);
	start = reader_previous_end(reader);
	while (!argument_stops(reader, &open, expression)) {
		argument_step(reader, &open);
		if (open.parens == 0)
			break;
		reader_advance(reader);
	}
	end = reader_previous_end(reader);
	if (!reader_accept(reader, ")"))
		reader_report(reader, PROBLEM_PAREN);
	return reader_text(reader, start, end);
}

void reader_skip_braces(struct decl_reader *reader)
{
	size_t open = 0;

	do {
		open += reader_at(reader, "{");
		open -= reader_at(reader, "}");
		reader_advance(reader);
	} while (open > 0 && !reader_at_end(reader));
	if (open > 0)
		reader_report(reader, PROBLEM_BRACE_END);
}

void reader_skip_statement(struct decl_reader *reader)
{
	while (!reader_at_end(reader) && !reader_at(reader, "}")) {
		if (reader_at(reader, "{")) {
			reader_skip_braces(reader);
			return;
		}
		if (reader_accept(reader, ";"))
			return;
		reader_advance(reader);
	}
}

static void report(struct decl_reader *reader, uint32_t line, uint32_t column,
	enum decl_problem problem)
{
	if (reader->stopped || reader->report_count > READER_REPORTS_MAX)
		return;
	if (reader->report_count++ == READER_REPORTS_MAX)
		problem = PROBLEM_MORE;
	if (reader->report != NULL)
		reader->report(reader->context, line, column, problems[problem].message,
			problems[problem].recovered);
}

void reader_report_at(struct decl_reader *reader, const struct token *place,
	enum decl_problem problem)
{
	report(reader, place->line, place->column, problem);
}

void reader_report(struct decl_reader *reader, enum decl_problem problem)
{
	const struct token *before = &reader->previous;

	if (problems[problem].behind && before->length > 0)
		report(reader, before->line, before->column + (uint32_t)before->length, problem);
	else
		reader_report_at(reader, &reader->token, problem);
}

/* A limit is met: what was read so far stays. */
static void stop(struct decl_reader *reader, enum decl_problem problem)
{
	reader_report(reader, problem);
	reader->stopped = true;
	reader->lexer.at = reader->lexer.end;
	reader->token.kind = TOKEN_END;
	reader->token.length = 0;
}

bool reader_enter(struct decl_reader *reader)
{
	if (reader->depth == READER_DEPTH_MAX) {
		stop(reader, PROBLEM_TOO_DEEP);
		return false;
	}
	reader->depth++;
	return true;
}

void reader_leave(struct decl_reader *reader)
{
	reader->depth--;
}

void reader_entry(struct decl_reader *reader)
{
	if (++reader->entry_count > READER_ENTRIES_MAX)
		stop(reader, PROBLEM_TOO_MANY);
}
