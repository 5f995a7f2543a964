/* Service control: all of it is in windows.h. */
#include <windows.h>
