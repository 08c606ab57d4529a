#include "front/notation.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

static const char *skip_blanks(const char *s)
{
	while (*s == ' ')
		s++;
	return s;
}

/* The identifier at *s, NULL if there is none; *s moves behind it. */
static const char *take_word(struct arena *arena, const char **s)
{
	const char *start = *s;

	if (str_is_digit(*start))
		return NULL;
	while (str_is_word(**s))
		(*s)++;
	return *s > start ? arena_strndup(arena, start, (size_t)(*s - start)) : NULL;
}

/* Arguments up to the closing parenthesis, split at commas outside of strings. */
static bool take_arguments(struct arena *arena, const char *s, struct step *step)
{
	size_t n = strlen(s);

	if (n == 0 || s[n - 1] != ')')
		return false;
	step->has_arguments = true;
	s = skip_blanks(s);
	if (*s == ')')
		return s[1] == '\0';
	while (*s != '\0') {
		const char *start = s;
		bool quoted = false;
		const char **arguments = (const char **)step->arguments;

		while (*s != '\0' && (quoted || (*s != ',' && !(*s == ')' && s[1] == '\0')))) {
			quoted ^= *s == '"';
			s++;
		}
		if (*s == '\0')
			return false;
		ARENA_APPEND(arena, arguments, step->argument_count,
			str_trim(arena, arena_strndup(arena, start, (size_t)(s - start))));
		step->arguments = arguments;
		s++;
	}
	return true;
}

bool notation_call(struct arena *arena, const char *text, struct step *step)
{
	struct step call = *step;
	const char *s = text, *word = take_word(arena, &s);

	if (word != NULL && s[0] == ':' && s[1] == ' ') {
		call.task = word;
		s = skip_blanks(s + 1);
		word = take_word(arena, &s);
	}
	if (word == NULL || s[0] != ':' || s[1] != ':')
		return false;
	call.interface = word;
	s += 2;
	call.method = take_word(arena, &s);
	if (call.method == NULL)
		return false;
	s = skip_blanks(s);
	if (*s == '(' ? !take_arguments(arena, s + 1, &call) : *s != '\0')
		return false;
	*step = call;
	return true;
}

bool notation_is_status(const char *text)
{
	static const char *const prefixes[] = {"S_", "E_", "ERROR_", "STATUS_", "PDH_"};
	bool status = false;

	for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
		status |= str_begins(text, prefixes[i]) && text[strlen(prefixes[i])] != '\0';
	if (!(*text >= 'A' && *text <= 'Z'))
		return false;
	for (const char *s = text; *s != '\0'; s++) {
		if (!str_is_word(*s) || (*s >= 'a' && *s <= 'z'))
			return false;
		status |= str_begins(s, "_E_") || str_begins(s, "_S_");
	}
	return status;
}

/* The symbol in capitals, if `text` has none but letters of one case: translation lowers whole
 * symbols. NULL if that is no symbol. */
static const char *status_symbol(struct arena *arena, const char *text)
{
	char *symbol = arena_strdup(arena, text);

	for (char *s = symbol; *s != '\0'; s++) {
		if (*s >= 'A' && *s <= 'Z')
			return notation_is_status(text) ? text : NULL;
		*s = str_upper(*s);
	}
	return notation_is_status(symbol) ? symbol : NULL;
}

bool notation_value(const char *text, uint32_t *value)
{
	bool hexadecimal = str_begins(text, "0x") || str_begins(text, "0X");
	const char *digits = hexadecimal ? text + 2 : text;
	unsigned long long number;
	char *end;

	if (strspn(digits, hexadecimal ? "0123456789ABCDEFabcdef" : "0") != strlen(digits) ||
		*digits == '\0' || strlen(digits) > 8)
		return false;
	number = strtoull(digits, &end, 16);
	*value = (uint32_t)number;
	return true;
}

bool notation_status(struct arena *arena, const char *text, struct status *status)
{
	static const char win32[] = "HRESULT_FROM_WIN32";
	bool is_win32 = str_begins(text, win32);
	const char *s = skip_blanks(is_win32 ? text + strlen(win32) : text), *symbol, *start;

	if (is_win32 && *s++ != '(')
		return false;
	s = start = skip_blanks(s);
	while (str_is_word(*s))
		s++;
	symbol = status_symbol(arena, arena_strndup(arena, start, (size_t)(s - start)));
	if (symbol == NULL)
		return false;
	s = skip_blanks(s);
	if (is_win32) {
		if (strcmp(s, ")") != 0)
			return false;
		status->symbol = arena_printf(arena, "%s(%s)", win32, symbol);
		return true;
	}
	if (*s == '(') {
		size_t n = strcspn(s, ")");
		uint32_t value;

		if (s[n] == '\0' || s[n + 1] != '\0' ||
			!notation_value(arena_strndup(arena, s + 1, n - 1), &value))
			return false;
		status->value = value;
		status->value_known = true;
	} else if (*s != '\0' && strcmp(s, "HRESULT") != 0) {
		return false;
	}
	status->symbol = symbol;
	return true;
}

bool notation_result(struct arena *arena, const char *text, struct step *step)
{
	static const char *const comparisons[] = {"<=", ">=", "=", "<", ">"};
	struct observation observation = {0};
	const char *s = text;

	if (notation_is_status(text)) {
		const char **statuses = (const char **)step->statuses;

		ARENA_APPEND(arena, statuses, step->status_count, arena_strdup(arena, text));
		step->statuses = statuses;
		return true;
	}
	observation.name = take_word(arena, &s);
	s = skip_blanks(s);
	for (size_t i = 0; i < sizeof comparisons / sizeof comparisons[0]; i++) {
		if (observation.comparison == NULL && str_begins(s, comparisons[i]))
			observation.comparison = comparisons[i];
	}
	if (observation.name == NULL || observation.comparison == NULL)
		return false;
	observation.value = str_trim(arena, s + strlen(observation.comparison));
	if (observation.value[0] == '\0')
		return false;
	struct observation *observations = (struct observation *)step->observations;

	ARENA_APPEND(arena, observations, step->observation_count, observation);
	step->observations = observations;
	return true;
}

const char *notation_sequence_attribute(struct arena *arena, const char *comment, const char *name)
{
	const char *s = comment;

	if (!str_begins(s, "stele:sequence"))
		return NULL;
	s += strlen("stele:sequence");
	while (*s != '\0') {
		const char *word, *end;

		while (str_is_space(*s))
			s++;
		word = take_word(arena, &s);
		if (word == NULL || s[0] != '=' || s[1] != '"')
			return NULL;
		end = strchr(s + 2, '"');
		if (end == NULL)
			return NULL;
		if (strcmp(word, name) == 0)
			return arena_strndup(arena, s + 2, (size_t)(end - s - 2));
		s = end + 1;
	}
	return NULL;
}
