/* The driver interface of the kernel, with what is not for WDM drivers. */
#ifndef _NTDDK_
#define _NTDDK_

#include <wdm.h>

#ifdef __cplusplus
extern "C" {
#endif

#include <ntwasm/gen/exports_ntddk.h>

#ifdef __cplusplus
}
#endif

#endif
