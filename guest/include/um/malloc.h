/* Memory, and memory of the stack. */
#ifndef NTWASM_MALLOC_H
#define NTWASM_MALLOC_H

#include <stdlib.h>
#define _alloca __builtin_alloca
#define alloca __builtin_alloca
#define _malloca __builtin_alloca
#define _freea(block) ((void)(block))

#endif
