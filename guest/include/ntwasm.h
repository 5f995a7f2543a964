/* What ntwasm offers drivers under test beyond the kernel's own interface. Guard its use with #ifdef NTWASM. */
#ifndef NTWASM_H
#define NTWASM_H

#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Raises the interrupt of a vector, as its device would. The service routines connected to it run at their IRQL on
 * the current processor when that is enabled for it and below that IRQL, otherwise as soon as they can. Any IRQL.
 * Returns FALSE when nothing is connected to the vector.
 */
NTKERNELAPI BOOLEAN NtwasmRaiseInterrupt(_In_ ULONG Vector);

#ifdef __cplusplus
}
#endif

#endif
