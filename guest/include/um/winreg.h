/* The registry: all of it comes with windows.h. */
#include <windows.h>
