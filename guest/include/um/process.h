/* Threads of the C library. */
#ifndef NTWASM_PROCESS_H
#define NTWASM_PROCESS_H

#include <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif
uintptr_t _beginthread(void (*routine)(void *), unsigned stack, void *argument);
uintptr_t _beginthreadex(void *security, unsigned stack, unsigned (*routine)(void *), void *argument, unsigned flags,
                         unsigned *id);
__attribute__((noreturn)) void _endthread(void);
__attribute__((noreturn)) void _endthreadex(unsigned status);
int _getpid(void);
#ifdef __cplusplus
}
#endif
#define getpid _getpid

#endif
