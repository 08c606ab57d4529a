/* SPDX-License-Identifier: 0BSD */
#include "finding.h"

#include "words.h"

void finding_send(const struct finding *finding, const struct events *events, bool advisory)
{
	struct text text = {0};

	if (advisory) {
		text_format(&text, _("%s (expected: %s; got: %s)"), text_string(&finding->message),
			text_string(&finding->expected), text_string(&finding->got), TEXT_END);
		event_send(events, EVENT_ADVICE, text_string(&text), TEXT_END);
	} else {
		event_send(events, EVENT_FAIL, finding->fact, text_string(&finding->message),
			text_string(&finding->expected), text_string(&finding->got), TEXT_END);
	}
	text_release(&text);
}

void finding_release(struct finding *finding)
{
	text_release(&finding->message);
	text_release(&finding->expected);
	text_release(&finding->got);
}
