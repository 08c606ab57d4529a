/* SPDX-License-Identifier: 0BSD */
/*
 * MSCorEE.h: what the pages document under this header's name
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 388a3251b6e5c3bf4ae64eaf56454dd2f43320fb93da6a1dde098b5d76e10033
 */
#ifndef STELE_MSCOREE_H
#define STELE_MSCOREE_H

#include "com_types.h"
#include "CorError.h"
#include "IHostTaskManager.h"

#endif
