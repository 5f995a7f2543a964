/* Threads, and what the library keeps for each. */
#include "thread.h"
#include <errno.h>
#include <process.h>
#include <stdlib.h>
#include <windows.h>

static _Thread_local struct __ntw_thread own;

struct __ntw_thread *__ntw_thread(void) { return &own; }

/* A destructor of a variable of the thread. */
struct destructor {
    struct destructor *next;
    void (*routine)(void *);
    void *object;
};

static _Thread_local struct destructor *destructors;

/* What C++ registers destructors of thread_local objects with. */
int __cxa_thread_atexit(void (*routine)(void *), void *object, void *image) {
    (void)image;
    struct destructor *added = malloc(sizeof *added);
    if (added == NULL) return -1;
    *added = (struct destructor){destructors, routine, object};
    destructors = added;
    return 0;
}

/* The last made goes first; a destructor may make others. */
void __ntw_thread_ends(void) {
    for (struct destructor *last; (last = destructors) != NULL; free(last)) {
        destructors = last->next;
        last->routine(last->object);
    }
    void *value = own.value;
    own.value = NULL;
    if (own.destroy != NULL && value != NULL) own.destroy(value);
}

int *_errno(void) { return &__ntw_thread()->error; }

int _set_errno(int value) {
    errno = value;
    return 0;
}

int _get_errno(int *value) {
    *value = errno;
    return 0;
}

/* What a thread is started with. */
struct start {
    unsigned (*routine)(void *);
    void *argument;
};

static DWORD runThread(LPVOID parameter) {
    struct start start = *(struct start *)parameter;
    free(parameter);
    return start.routine(start.argument);
}

uintptr_t _beginthreadex(void *security, unsigned stack, unsigned (*routine)(void *), void *argument, unsigned flags,
                         unsigned *id) {
    struct start *start = malloc(sizeof *start);
    if (start == NULL) return 0;
    *start = (struct start){routine, argument};
    DWORD identity = 0;
    HANDLE thread = CreateThread(security, stack, runThread, start, flags, &identity);
    if (thread == NULL) {
        free(start);
        errno = EAGAIN;
        return 0;
    }
    if (id != NULL) *id = identity;
    return (uintptr_t)thread;
}

static DWORD runPlainThread(LPVOID parameter) {
    struct start start = *(struct start *)parameter;
    free(parameter);
    ((void (*)(void *))(void *)start.routine)(start.argument);
    return 0;
}

/* What it returns is good until the process ends; with Microsoft's it is only until the thread does. */
uintptr_t _beginthread(void (*routine)(void *), unsigned stack, void *argument) {
    struct start *start = malloc(sizeof *start);
    if (start == NULL) return (uintptr_t)-1;
    *start = (struct start){(unsigned (*)(void *))(void *)routine, argument};
    HANDLE thread = CreateThread(NULL, stack, runPlainThread, start, 0, NULL);
    if (thread == NULL) {
        free(start);
        errno = EAGAIN;
        return (uintptr_t)-1;
    }
    return (uintptr_t)thread;
}

void _endthreadex(unsigned status) { ExitThread(status); }

void _endthread(void) { _endthreadex(0); }
int _getpid(void) { return (int)GetCurrentProcessId(); }
