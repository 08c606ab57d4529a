/* SPDX-License-Identifier: 0BSD */
/*
 * MSCorEE_i.c: the IIDs; compile it once into your program or library
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2
 */
#include "MSCorEE.h"

const IID IID_IHostTaskManager = {0x997ff24c, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}};
