/* The handlers of accesses in a controlled machine: those of a checked build, with a scheduling point before each. */
#define NTW_POINTS
#include "checked/access.c"
#include "checked/atomic.c"
