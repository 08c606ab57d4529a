/* SPDX-License-Identifier: 0BSD */
#include "arguments.h"

#include <stdlib.h>
#include <string.h>

#include "com_types.h"
#include "words.h"

enum {
	GUARD = 64, /* bytes before and behind; keeps what lies between aligned */
	GUARD_BYTE = 0xa5
};

/* Points at memory that the runner provides. */
static bool is_block(const struct stele_parameter *parameter)
{
	if (parameter->kind == STELE_INTERFACE)
		return (parameter->direction & STELE_OUT) != 0;
	return parameter->kind == STELE_POINTER && parameter->size > 0;
}

static bool is_integer(const struct stele_parameter *parameter)
{
	return parameter->kind == STELE_SIGNED || parameter->kind == STELE_UNSIGNED;
}

static size_t block_size(const struct stele_parameter *parameter)
{
	return parameter->kind == STELE_INTERFACE ? sizeof(void *) : parameter->size;
}

const char *arguments_obstacle(const struct stele_method *method, size_t given)
{
	if (method->call == NULL)
		return _("the suite has no call of the method");
	if (method->parameter_count > ARGUMENTS_MAX)
		return _("the method has more parameters than the runner passes");
	for (size_t i = given; i < method->parameter_count; i++) {
		const struct stele_parameter *parameter = &method->parameters[i];

		if (parameter->kind == STELE_INTERFACE && !is_block(parameter))
			return _("the method takes an interface, and no page shows a call of it");
		if (!is_integer(parameter) && !is_block(parameter))
			return _("the method has a parameter that the runner cannot make");
	}
	return NULL;
}

/*
 * An integer that is wide enough for an address gets one, of a function of the runner's: pages
 * may ask for nothing less. All others get a small number.
 */
static uint64_t choose_number(const struct stele_parameter *parameter, uint64_t serial)
{
	uint64_t number = parameter->size >= sizeof(void *) ?
		(uint64_t)(uintptr_t)arguments_make + serial : 1 + serial;

	/* no sign bit, whatever the width */
	return parameter->size == 0 || parameter->size >= sizeof number ? number :
		number & (((uint64_t)1 << (8 * parameter->size - 1)) - 1);
}

static unsigned char *make_block(const struct stele_parameter *parameter)
{
	size_t size = block_size(parameter);
	unsigned char *block = malloc(size + 2 * GUARD);

	if (block == NULL) {
		text_exhaust();
		return NULL;
	}
	memset(block, GUARD_BYTE, size + 2 * GUARD);
	memset(block + GUARD, 0, size);
	return block;
}

int arguments_make(struct arguments *arguments, const struct stele_method *method,
	const union stele_value *given, size_t given_count, uint64_t serial)
{
	memset(arguments, 0, sizeof *arguments);
	arguments->method = method;
	for (size_t i = 0; i < method->parameter_count; i++) {
		const struct stele_parameter *parameter = &method->parameters[i];
		bool stated = given != NULL && i < given_count;

		if (is_block(parameter) && !(stated && !(parameter->direction & STELE_OUT))) {
			arguments->blocks[i] = make_block(parameter);
			if (arguments->blocks[i] == NULL)
				return -1;
			arguments->values[i].pointer = arguments->blocks[i] + GUARD;
		} else if (stated) {
			arguments->values[i] = given[i];
		} else {
			arguments->values[i].number = choose_number(parameter, serial);
		}
	}
	return 0;
}

static bool intact(const unsigned char *guard)
{
	for (size_t i = 0; i < GUARD; i++) {
		if (guard[i] != GUARD_BYTE)
			return false;
	}
	return true;
}

const struct stele_parameter *arguments_overrun(const struct arguments *arguments)
{
	for (size_t i = 0; i < arguments->method->parameter_count; i++) {
		const struct stele_parameter *parameter = &arguments->method->parameters[i];
		const unsigned char *block = arguments->blocks[i];

		if (block != NULL && !(intact(block) &&
			intact(block + GUARD + block_size(parameter))))
			return parameter;
	}
	return NULL;
}

void arguments_release(struct arguments *arguments, bool succeeded)
{
	for (size_t i = 0; i < arguments->method->parameter_count; i++) {
		unsigned char *block = arguments->blocks[i];
		IUnknown *object = NULL;

		if (block != NULL && arguments->method->parameters[i].kind == STELE_INTERFACE)
			memcpy(&object, block + GUARD, sizeof object);
		if (object != NULL && succeeded)
			object->lpVtbl->Release(object);
		free(block);
	}
}

uint64_t argument_number(const struct stele_parameter *parameter, union stele_value value)
{
	return parameter->size >= sizeof value.number ? value.number :
		value.number & (((uint64_t)1 << 8 * parameter->size) - 1);
}
