/* SPDX-License-Identifier: 0BSD */
/*
 * MSCorEE_i.c: the IIDs; compile it once into your program or library
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 388a3251b6e5c3bf4ae64eaf56454dd2f43320fb93da6a1dde098b5d76e10033
 */
#include "MSCorEE.h"

const IID IID_IHostTaskManager = {0x997ff24c, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}};
