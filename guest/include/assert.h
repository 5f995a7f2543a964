/* Assertions of C, by the kernel's own. */
#ifndef NTWASM_ASSERT_H
#define NTWASM_ASSERT_H

#include <ntddk.h>

#undef assert
#define assert(exp) ASSERT(exp)

#endif
