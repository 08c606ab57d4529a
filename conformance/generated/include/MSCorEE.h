/* SPDX-License-Identifier: 0BSD */
/*
 * MSCorEE.h: what the pages document under this header's name
 * Made by stele from the documentation; do not edit.
 * Spec: sha256 b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2
 */
#ifndef STELE_MSCOREE_H
#define STELE_MSCOREE_H

#include "com_types.h"
#include "CorError.h"
#include "IHostTaskManager.h"

#endif
