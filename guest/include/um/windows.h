/* What user-mode programs include: the types, constants and routines of Win32 that ntwasm has. */
#ifndef _WINDOWS_
#define _WINDOWS_

#include <windef.h>
#include <ntwasm/interlocked.h>
#include <ntwasm/win32defs.h>

#ifdef __cplusplus
extern "C" {
#endif
#include <ntwasm/gen/win32.h>
#ifdef __cplusplus
}
#endif
#ifndef WIN32_LEAN_AND_MEAN
#include <winioctl.h>
#endif

#endif
