/* Assertions of programs: no include guard, since NDEBUG may change. */
#include <stddef.h>
#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
#ifdef __cplusplus
extern "C"
#endif
__attribute__((noreturn)) void __ntw_assert(const char *expression, const char *file, int line);
#define assert(expression) ((expression) ? (void)0 : __ntw_assert(#expression, __FILE__, __LINE__))
#endif
#ifndef __cplusplus
#undef static_assert
#define static_assert _Static_assert
#endif
