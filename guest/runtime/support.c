/* What compiled code calls that is not part of the C library. Never instrumented: it touches nothing a driver gave it. */
#include "support/delete.c"
#include "support/range.c"
#include "support/seh.c"
#include "support/multiply.c"
