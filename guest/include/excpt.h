/* Structured exception handling: see ntwasm/seh.h for how it works here. */
#ifndef NTWASM_EXCPT_H
#define NTWASM_EXCPT_H

#include <ntdef.h>
#include <ntwasm/seh.h>

#endif
