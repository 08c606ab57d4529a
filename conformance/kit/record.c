/* SPDX-License-Identifier: 0BSD */
#include "record.h"

#include <stdlib.h>
#include <string.h>

#include "status.h"
#include "words.h"

static const struct stele_method *method_of(const struct call *call)
{
	return &stele_suite.interfaces[call->interface].methods[call->method];
}

static void add_argument(struct text *text, const struct stele_parameter *parameter,
	union stele_value value)
{
	uint64_t number = argument_number(parameter, value);

	text_format(text, "%s=", parameter->name, TEXT_END);
	if (parameter->kind == STELE_SIGNED || parameter->kind == STELE_UNSIGNED)
		text_add(text, number < 10000 ? DECIMAL(number) : HEXADECIMAL(number));
	else
		text_add(text, value.pointer == NULL ? "NULL" : "&");
}

static void add_call(struct text *text, const struct call *call)
{
	const struct stele_method *method = method_of(call);

	text_format(text, "%s::%s(", stele_suite.interfaces[call->interface].name, method->name,
		TEXT_END);
	for (size_t i = 0; i < method->parameter_count; i++) {
		text_add(text, i == 0 ? "" : ", ");
		if (i == CALL_ARGUMENTS) {
			text_add(text, "...");
			break;
		}
		add_argument(text, &method->parameters[i], call->arguments[i]);
	}
	text_add(text, ")");
}

static int32_t status_of(const struct call *call)
{
	return method_of(call)->returns_status ? (int32_t)call->result.number : 0;
}

static void send_call(const struct recorder *recorder, const struct call *call)
{
	struct text text = {0};

	add_call(&text, call);
	event_send(recorder->events, EVENT_CALL, text_string(&text), TEXT_END);
	text_release(&text);
}

static void send_undocumented(const struct recorder *recorder, const struct call *call,
	const char *status)
{
	struct text text = {0};

	if (recorder->advisory) {

		text_format(&text, _("%s::%s returned %s, which its page does not list"),
			stele_suite.interfaces[call->interface].name, method_of(call)->name, status,
			TEXT_END);
		event_send(recorder->events, EVENT_ADVICE, text_string(&text), TEXT_END);
	} else {
		status_add_test(&text, call->interface, call->method);
		event_send(recorder->events, EVENT_CHARGE, text_string(&text), status, TEXT_END);
	}
	text_release(&text);
}

static void send_overrun(const struct recorder *recorder, const struct call *call)
{
	struct text text = {0};

	text_format(&text, _("%s::%s wrote beyond the memory of its parameter '%s'"),
		stele_suite.interfaces[call->interface].name, method_of(call)->name,
		call->overrun->name, TEXT_END);
	event_send(recorder->events, EVENT_FAIL,
		call->overrun->fact == NULL ? method_of(call)->fact : call->overrun->fact,
		text_string(&text), TEXT_END);
	text_release(&text);
}

static void send_return(const struct recorder *recorder, const struct call *call)
{
	const struct stele_method *method = method_of(call);
	struct text text = {0};

	if (method->returns_status)
		status_add(&text, method, status_of(call));
	else
		text_add(&text, HEXADECIMAL(call->result.number));
	event_send(recorder->events, EVENT_RETURN, text_string(&text), TEXT_END);
	if (status_undocumented(method, status_of(call)))
		send_undocumented(recorder, call, text_string(&text));
	if (call->overrun != NULL)
		send_overrun(recorder, call);
	text_release(&text);
}

/* Room for one more call, or NULL. */
static struct call *add(struct recorder *recorder)
{
	if (recorder->count == recorder->capacity) {
		size_t capacity = recorder->capacity * 2 + 16;
		struct call *grown = realloc(recorder->calls, capacity * sizeof *grown);

		if (grown == NULL) {
			text_exhaust();
			return NULL;
		}
		recorder->calls = grown;
		recorder->capacity = capacity;
	}
	memset(&recorder->calls[recorder->count], 0, sizeof *recorder->calls);
	return &recorder->calls[recorder->count++];
}

static void note_first_argument(struct answer *answer, const struct arguments *arguments)
{
	const struct stele_parameter *first = arguments->method->parameters;

	if (arguments->method->parameter_count == 0)
		return;
	answer->opaque = first->kind != STELE_SIGNED && first->kind != STELE_UNSIGNED;
	if (!answer->opaque)
		answer->argument = argument_number(first, arguments->values[0]);
}

static void note(struct call *call, size_t interface, size_t method,
	const struct arguments *arguments)
{
	call->interface = interface;
	call->method = method;
	for (size_t i = 0; i < arguments->method->parameter_count && i < CALL_ARGUMENTS; i++)
		call->arguments[i] = arguments->values[i];
}

struct answer recorder_call(struct recorder *recorder, void *object, size_t interface,
	size_t method, const union stele_value *given, size_t given_count, uint64_t serial)
{
	const struct stele_method *called = &stele_suite.interfaces[interface].methods[method];
	struct answer answer = {0};
	struct arguments arguments;
	struct call *call = add(recorder);

	if (call == NULL)
		return answer;
	if (arguments_make(&arguments, called, given, given_count, serial) == -1) {
		recorder->count--;
		goto out;
	}
	note(call, interface, method, &arguments);
	if (recorder->live)
		send_call(recorder, call);
	call->result = called->call(object, arguments.values);
	call->returned = true;
	call->overrun = arguments_overrun(&arguments);
	answer.called = true;
	answer.status = status_of(call);
	answer.undocumented = status_undocumented(called, answer.status);
	note_first_argument(&answer, &arguments);
	if (answer.undocumented || call->overrun != NULL)
		recorder->complained = true;
	if (recorder->live)
		send_return(recorder, call);
out:
	arguments_release(&arguments, answer.called && answer.status >= 0);
	return answer;
}

void recorder_clear(struct recorder *recorder)
{
	recorder->count = 0;
	recorder->complained = false;
	if (recorder->live)
		event_send(recorder->events, EVENT_CLEAR, TEXT_END);
}

void recorder_replay(struct recorder *recorder)
{
	event_send(recorder->events, EVENT_CLEAR, TEXT_END);
	for (size_t i = 0; i < recorder->count; i++) {
		send_call(recorder, &recorder->calls[i]);
		if (recorder->calls[i].returned)
			send_return(recorder, &recorder->calls[i]);
	}
}

void recorder_release(struct recorder *recorder)
{
	free(recorder->calls);
	recorder->calls = NULL;
	recorder->count = recorder->capacity = 0;
}
