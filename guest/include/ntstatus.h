/* Status codes. */
#ifndef _NTSTATUS_
#define _NTSTATUS_

#include <ntdef.h>
#include <ntwasm/gen/status.h>

#define FACILITY_NTWIN32 0x7
#define FACILITY_IO_ERROR_CODE 0x4
#define FACILITY_DRIVER_FRAMEWORK 0x20
#define STATUS_SEVERITY_SUCCESS 0x0
#define STATUS_SEVERITY_INFORMATIONAL 0x1
#define STATUS_SEVERITY_WARNING 0x2
#define STATUS_SEVERITY_ERROR 0x3

#endif
