/* The driver interface of the kernel. */
#ifndef _WDMDDK_
#define _WDMDDK_
#define _WDM_INCLUDED_

#include <ntdef.h>
#include <ntstatus.h>
#include <excpt.h>
#include <string.h>
#include <ntwasm/gen/constants.h>
#include <ntwasm/interlocked.h>

#ifdef __cplusplus
extern "C" {
#endif

#include <ntwasm/gen/structs_ke.h>
#include <ntwasm/gen/structs_processor.h>
#include <ntwasm/gen/structs_ex.h>
#include <ntwasm/gen/structs_rtl.h>
#include <ntwasm/gen/structs_se.h>
#include <ntwasm/gen/structs_po.h>
#include <ntwasm/gen/structs_mm.h>
#include <ntwasm/gen/structs_io.h>
#include <ntwasm/gen/structs_file.h>
#include <ntwasm/gen/structs_irp.h>
#include <ntwasm/gen/structs_pnp.h>
#include <ntwasm/gen/structs_cm.h>
#include <ntwasm/gen/structs_ob.h>
#include <ntwasm/gen/data.h>
#include <ntwasm/hot.h>
#include <ntwasm/gen/exports_wdm.h>

/* What the headers themselves need, and ntddk.h declares again. */
NTKERNELAPI DECLSPEC_NORETURN VOID ExRaiseStatus(_In_ NTSTATUS Status);

#include <ntwasm/list.h>
#include <ntwasm/debug.h>
#include <ntwasm/inlines.h>
#include <ntwasm/io.h>

#ifdef __cplusplus
}
#endif

#endif
