/* Structured exception handling: see ntwasm/seh.h for how it works here. */
#ifndef NTWASM_EXCPT_H
#define NTWASM_EXCPT_H

#include <ntdef.h>
/* Drivers include ntddk.h inside extern "C", where its templates could not stand. */
#ifdef __cplusplus
extern "C++" {
#include <ntwasm/seh.h>
}
#else
#include <ntwasm/seh.h>
#endif

#endif
