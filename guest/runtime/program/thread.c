/*
 * What the library keeps for each thread, found by the thread's id. An entry whose thread has ended is taken by the
 * next one that has none; an entry is only ever looked at by its own thread.
 */
#include "thread.h"
#include <errno.h>
#include <process.h>
#include <stdlib.h>
#include <windows.h>

#define BUCKETS 64

struct entry {
    struct entry *next;
    LONG id; /* 0: nobody's */
    struct __ntw_thread thread;
};

static struct entry *volatile buckets[BUCKETS];
static struct __ntw_thread spare;

struct __ntw_thread *__ntw_thread(void) {
    LONG id = (LONG)GetCurrentThreadId();
    struct entry *volatile *bucket = &buckets[(unsigned)id / 4 % BUCKETS];
    struct entry *at;
    for (at = __atomic_load_n(bucket, __ATOMIC_ACQUIRE); at != NULL; at = at->next)
        if (__atomic_load_n(&at->id, __ATOMIC_RELAXED) == id) return &at->thread;
    for (at = __atomic_load_n(bucket, __ATOMIC_ACQUIRE); at != NULL; at = at->next) {
        LONG nobody = 0;
        if (__atomic_compare_exchange_n(&at->id, &nobody, id, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) return &at->thread;
    }
    at = calloc(1, sizeof *at);
    if (at == NULL) return &spare;
    at->id = id;
    at->next = __atomic_load_n(bucket, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(bucket, &at->next, at, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) continue;
    return &at->thread;
}

void __ntw_thread_ends(void) {
    struct __ntw_thread *own = __ntw_thread();
    if (own->destroy != NULL && own->value != NULL) own->destroy(own->value);
    *own = (struct __ntw_thread){0};
    if (own == &spare) return;
    struct entry *entry = (struct entry *)((char *)own - __builtin_offsetof(struct entry, thread));
    __atomic_store_n(&entry->id, 0, __ATOMIC_RELEASE);
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
    unsigned status = start.routine(start.argument);
    __ntw_thread_ends();
    return status;
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
    __ntw_thread_ends();
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

void _endthreadex(unsigned status) {
    __ntw_thread_ends();
    ExitThread(status);
}

void _endthread(void) { _endthreadex(0); }
int _getpid(void) { return (int)GetCurrentProcessId(); }
