/* What programs need of a C++ library beside the headers of libc++. Instrumented like the program. */
#include "program/memory.cpp"
#include "program/strings.cpp"
#include "program/streams.cpp"
#include "program/threads.cpp"
#include "program/typeinfo.cpp"
#include "program/exceptions.cpp"
#include "program/stdexcept.cpp"
