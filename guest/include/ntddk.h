/* The driver interface of the kernel, with what is not for WDM drivers. */
#ifndef _NTDDK_
#define _NTDDK_

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

#include <ntwasm/gen/exports_ntddk.h>
#include <ntwasm/splay.h>

#ifdef __cplusplus
}
#endif

#ifdef RTL_USE_AVL_TABLES
#include <ntwasm/avltables.h>
#endif

#endif
