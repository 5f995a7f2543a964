/* Ending a program: what was registered runs in reverse, then the process ends. */
#include "lock.h"
#include "stream.h"
#include "thread.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

struct atEnd {
    struct atEnd *next;
    void (*routine)(void);
    void (*withArgument)(void *);
    void *argument;
};

static struct atEnd *ends;
static volatile LONG endsLock;

static int atEnd(struct atEnd end) {
    struct atEnd *added = malloc(sizeof *added);
    if (added == NULL) return 1;
    *added = end;
    lock(&endsLock);
    added->next = ends;
    ends = added;
    unlock(&endsLock);
    return 0;
}

int atexit(void (*routine)(void)) { return atEnd((struct atEnd){.routine = routine}); }

_onexit_t _onexit(_onexit_t routine) { return atexit((void (*)(void))(void *)routine) == 0 ? routine : NULL; }

/* What C++ registers destructors of static objects with. */
int __cxa_atexit(void (*routine)(void *), void *argument, void *image) {
    (void)image;
    return atEnd((struct atEnd){.withArgument = routine, .argument = argument});
}

static struct atEnd *takeEnd(void) {
    lock(&endsLock);
    struct atEnd *last = ends;
    if (last != NULL) ends = last->next;
    unlock(&endsLock);
    return last;
}

/* Variables of the calling thread go before those of the program; other threads are simply stopped. */
void exit(int code) {
    __ntw_thread_ends();
    for (struct atEnd *end; (end = takeEnd()) != NULL; free(end)) {
        if (end->routine != NULL) end->routine();
        else end->withArgument(end->argument);
    }
    __ntw_flush_all();
    ExitProcess((UINT)code);
}

void _exit(int code) { ExitProcess((UINT)code); }
void _Exit(int code) { ExitProcess((UINT)code); }
void quick_exit(int code) { ExitProcess((UINT)code); }

static _crt_signal_t handlers[NSIG];

_crt_signal_t signal(int number, _crt_signal_t routine) {
    if (number <= 0 || number >= NSIG) return SIG_ERR;
    return (_crt_signal_t)__atomic_exchange_n((void **)&handlers[number], (void *)routine, __ATOMIC_ACQ_REL);
}

int raise(int number) {
    if (number <= 0 || number >= NSIG) return -1;
    _crt_signal_t routine = signal(number, SIG_DFL);
    if (routine == SIG_IGN) signal(number, SIG_IGN);
    else if (routine == SIG_DFL) ExitProcess(3);
    else routine(number);
    return 0;
}

void abort(void) {
    raise(SIGABRT);
    ExitProcess(3);
}

void __ntw_assert(const char *expression, const char *file, int line) {
    fprintf(stderr, "Assertion failed: %s, file %s, line %d\n", expression, file, line);
    abort();
}
