/* SPDX-License-Identifier: 0BSD */
#include "status.h"

#include "com_types.h"

static const struct stele_status com_statuses[] = {
	{"S_OK", (int32_t)S_OK, NULL},
	{"E_NOINTERFACE", (int32_t)E_NOINTERFACE, NULL},
	{"E_POINTER", (int32_t)E_POINTER, NULL},
};

static const char *find_symbol(const struct stele_status *statuses, size_t count, int32_t status)
{
	for (size_t i = 0; i < count; i++) {
		if (statuses[i].value == status)
			return statuses[i].symbol;
	}
	return NULL;
}

static const char *find_in_suite(int32_t status)
{
	for (size_t i = 0; i < stele_suite.interface_count; i++) {
		const struct stele_interface *interface = &stele_suite.interfaces[i];

		for (size_t j = 0; j < interface->method_count; j++) {
			const struct stele_method *method = &interface->methods[j];
			const char *symbol = find_symbol(method->statuses, method->status_count,
				status);

			if (symbol != NULL)
				return symbol;
		}
	}
	return NULL;
}

static void add(struct text *text, const char *symbol, int32_t status)
{
	if (symbol != NULL)
		text_format(text, "%s ", symbol, TEXT_END);
	text_add(text, HEXADECIMAL8((uint32_t)status));
}

void status_add(struct text *text, const struct stele_method *method, int32_t status)
{
	const char *symbol = NULL;

	if (method != NULL)
		symbol = find_symbol(method->statuses, method->status_count, status);
	if (symbol == NULL)
		symbol = find_symbol(com_statuses, sizeof com_statuses / sizeof com_statuses[0],
			status);
	if (symbol == NULL)
		symbol = find_in_suite(status);
	add(text, symbol, status);
}

void status_add_set(struct text *text, const struct stele_status *statuses, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		text_add(text, i == 0 ? "" : ", ");
		add(text, statuses[i].symbol, statuses[i].value);
	}
}

bool status_in(const struct stele_status *statuses, size_t count, int32_t status)
{
	return find_symbol(statuses, count, status) != NULL;
}

bool status_undocumented(const struct stele_method *method, int32_t status)
{
	return method->returns_status && method->statuses_known &&
		!status_in(method->statuses, method->status_count, status);
}

void status_add_test(struct text *text, size_t interface, size_t method)
{
	text_format(text, "%s.%s/returns", stele_suite.interfaces[interface].name,
		stele_suite.interfaces[interface].methods[method].name, TEXT_END);
}
