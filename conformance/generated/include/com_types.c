/* SPDX-License-Identifier: 0BSD */
/* What com_types.h declares; on Windows it comes from the import library uuid. */
#include "com_types.h"

#ifndef _WIN32

const IID IID_IUnknown = {
	0x00000000, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

#endif
