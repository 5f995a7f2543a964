/* Modes of streams. */
#include <io.h>
