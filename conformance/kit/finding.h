/* SPDX-License-Identifier: 0BSD */
/* How a run of several calls ended, and what was found wrong. Made on any thread. */
#ifndef STELE_FINDING_H
#define STELE_FINDING_H

#include "event.h"

enum run_end {
	RUN_DONE,      /* to the end, all as documented */
	RUN_FAILED,    /* not as documented */
	RUN_UNDECIDED  /* a call ended so that the pages say nothing of what follows */
};

struct finding {
	const char *fact;
	struct text message, expected, got; /* RUN_UNDECIDED: the message alone */
};

/* Send it as a failure, or if `advisory` as a remark. */
void finding_send(const struct finding *finding, const struct events *events, bool advisory);
void finding_release(struct finding *finding);

#endif
