/* The C library of user-mode programs beyond what drivers have. Instrumented like the program. */
#include "program/heap.c"
#include "program/exit.c"
#include "program/output.c"
