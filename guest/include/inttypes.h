/* Format letters of the integers of stated widths. */
#ifndef NTWASM_INTTYPES_H
#define NTWASM_INTTYPES_H

#include <stdint.h>

#define PRId8 "d"
#define PRId16 "d"
#define PRId32 "d"
#define PRId64 "I64d"
#define PRIi32 "i"
#define PRIi64 "I64i"
#define PRIu8 "u"
#define PRIu16 "u"
#define PRIu32 "u"
#define PRIu64 "I64u"
#define PRIx8 "x"
#define PRIx16 "x"
#define PRIx32 "x"
#define PRIx64 "I64x"
#define PRIX32 "X"
#define PRIX64 "I64X"
#define PRIuPTR "u"
#define PRIxPTR "x"

#endif
