/* The handlers of instrumented accesses: kept as bitcode, inlined into every checked unit. */
#include "checked/access.c"
#include "checked/atomic.c"
