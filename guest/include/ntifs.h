/* The driver interface of the kernel, with what file systems and filters use. */
#ifndef _NTIFS_
#define _NTIFS_
#define _NTIFS_INCLUDED_

#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

#include <ntwasm/gen/exports_ntifs.h>

#ifdef __cplusplus
}
#endif

#endif
