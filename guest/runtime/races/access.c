/* The handlers of accesses for the race detector: as those of a checked build, and told where in the source they are. */
#include "../slot.h"
#include "races.h"

/* The kernel's: an atomic access to that address comes or has been, so what came before is known to who follows. */
__attribute__((import_module("env"), import_name("NtwRaceRelease"))) void NtwRaceRelease(uint32_t at);
__attribute__((import_module("env"), import_name("NtwRaceAcquire"))) void NtwRaceAcquire(uint32_t at);

/* Whose accesses these are; null for what is not watched. */
INLINE CONTEXT *Context(void) { return (CONTEXT *)WORD_AT(Slot() + NTW_SLOT_RACE); }

/* An access of 1 to 8 bytes. */
INLINE void Watch(uint32_t at, uint32_t bytes, uint32_t flags, uint32_t site) {
    CONTEXT *context = Context();

    if (context == NULL || at - NTW_RACE_BASE >= NTW_RACE_BYTES) return;
    if (Says(CellsOf(at)->epoch, EpochOf(context, at, bytes, flags))) return;
    NtwRaceCheck(context, at, bytes, flags, site);
}

#define HANDLER(kind, bytes, flags)                                            \
    void __tsan_##kind##bytes(uint32_t at, uint32_t site) {                    \
        CheckAccess(at, bytes, (flags) & IS_WRITE);                            \
        Watch(at, bytes, flags, site);                                         \
    }

/* Volatile accesses are ordered as the compilers of the WDK order them: a store releases, a load acquires. */
#define ACCESS(bytes)                                                          \
    HANDLER(read, bytes, 0)                                                    \
    HANDLER(write, bytes, IS_WRITE)                                            \
    HANDLER(read_write, bytes, IS_WRITE)                                       \
    HANDLER(unaligned_read, bytes, 0)                                          \
    HANDLER(unaligned_write, bytes, IS_WRITE)                                  \
    HANDLER(unaligned_read_write, bytes, IS_WRITE)                             \
    HANDLER(volatile_read, bytes, IS_ATOMIC)                                   \
    HANDLER(unaligned_volatile_read, bytes, IS_ATOMIC)                         \
    HANDLER(update_read, bytes, IS_ATOMIC)                                     \
    HANDLER(unaligned_update_read, bytes, IS_ATOMIC)                           \
    RELEASING(volatile_write, bytes, IS_WRITE | IS_ATOMIC)                     \
    RELEASING(unaligned_volatile_write, bytes, IS_WRITE | IS_ATOMIC)           \
    RELEASING(update_write, bytes, IS_WRITE)                                   \
    RELEASING(unaligned_update_write, bytes, IS_WRITE)

#define RELEASING(kind, bytes, flags)                                          \
    void __tsan_##kind##bytes(uint32_t at, uint32_t site) {                    \
        CheckAccess(at, bytes, 1);                                             \
        Watch(at, bytes, flags, site);                                         \
        if (Context() != NULL) NtwRaceRelease(at);                             \
    }

ACCESS(1)
ACCESS(2)
ACCESS(4)
ACCESS(8)

/* Before an atomic operation. */
void NtwRaceAtomic(uint32_t at, uint32_t bytes, uint32_t isWrite, uint32_t site) {
    Watch(at, bytes, isWrite | IS_ATOMIC, site);
    if (Context() != NULL) NtwRaceRelease(at);
}

/* After a volatile or atomic one. */
void NtwRaceAccessed(uint32_t at) {
    if (Context() != NULL) NtwRaceAcquire(at);
}

static void WatchRange(uint32_t at, uint32_t bytes, uint32_t flags, uint32_t site) {
    NtwCheckRange(at, bytes, flags & IS_WRITE);
    while (bytes != 0) {
        uint32_t part = 8 - (at & 7);

        if (part > bytes) part = bytes;
        Watch(at, part, flags, site);
        at += part;
        bytes -= part;
    }
}

/* Wider than a granule. */
#define RANGE16(kind, flags) \
    void __tsan_##kind##16(uint32_t at, uint32_t site) { WatchRange(at, 16, flags, site); }

RANGE16(read, 0)
RANGE16(write, IS_WRITE)
RANGE16(read_write, IS_WRITE)
RANGE16(unaligned_read, 0)
RANGE16(unaligned_write, IS_WRITE)
RANGE16(unaligned_read_write, IS_WRITE)
RANGE16(volatile_read, IS_ATOMIC)
RANGE16(volatile_write, IS_WRITE | IS_ATOMIC)
RANGE16(unaligned_volatile_read, IS_ATOMIC)
RANGE16(unaligned_volatile_write, IS_WRITE | IS_ATOMIC)

void __tsan_read_range(uint32_t at, uint32_t bytes, uint32_t site) { WatchRange(at, bytes, 0, site); }
void __tsan_write_range(uint32_t at, uint32_t bytes, uint32_t site) { WatchRange(at, bytes, IS_WRITE, site); }

void __tsan_vptr_update(uint32_t at, uint32_t table, uint32_t site) {
    (void)table;
    CheckAccess(at, 4, 1);
    Watch(at, 4, IS_WRITE, site);
}
void __tsan_vptr_read(uint32_t at, uint32_t site) {
    CheckAccess(at, 4, 0);
    Watch(at, 4, 0, site);
}

void *__tsan_memcpy(void *destination, const void *source, size_t bytes, uint32_t site) {
    WatchRange((uint32_t)source, bytes, 0, site);
    WatchRange((uint32_t)destination, bytes, IS_WRITE, site);
    return __builtin_memcpy(destination, source, bytes);
}

void *__tsan_memmove(void *destination, const void *source, size_t bytes, uint32_t site) {
    WatchRange((uint32_t)source, bytes, 0, site);
    WatchRange((uint32_t)destination, bytes, IS_WRITE, site);
    return __builtin_memmove(destination, source, bytes);
}

void *__tsan_memset(void *destination, int value, size_t bytes, uint32_t site) {
    WatchRange((uint32_t)destination, bytes, IS_WRITE, site);
    return __builtin_memset(destination, value, bytes);
}

void __tsan_init(void) {}

/* Where in the current function control is: the place of the call that follows. */
void NtwRaceCall(uint32_t site) {
    CONTEXT *context = Context();

    if (context != NULL) context->call = site;
}

/* A call begins. Returns the stack of its caller. */
uint32_t NtwRaceEnter(CONTEXT *context, uint32_t function);

/* Returns the caller's stack, for the exit: after a longjmp the innermost call is not who leaves. */
uint32_t __tsan_func_entry(uint32_t function) {
    CONTEXT *context = Context();

    return context == NULL ? 0 : NtwRaceEnter(context, function);
}

void __tsan_func_exit(uint32_t stack) {
    CONTEXT *context = Context();

    if (context != NULL) context->stack = stack;
}
