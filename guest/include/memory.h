/* Memory of C. */
#ifndef NTWASM_MEMORY_H
#define NTWASM_MEMORY_H

#include <string.h>

#endif
