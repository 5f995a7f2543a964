/* The routines of the C library that ntoskrnl exports and drivers link statically. Instrumented like the driver. */
#include "crt/memory.c"
#include "crt/string.c"
#include "crt/wide.c"
#include "crt/secure.c"
#include "crt/character.c"
#include "crt/convert.c"
#include "crt/sort.c"
#include "crt/random.c"
