/* The handlers of a build for the race detector: kept as bitcode, inlined into every unit. */
#include "races/access.c"
#include "checked/atomic.c"
