/*
 * Called by the compiler's instrumentation before every load and store that is not provably local. The names
 * are ThreadSanitizer's; what they do is ours. These are kept as bitcode and inlined
 * into every checked unit, which makes a checked loop four times as fast as calling them.
 */
#include "checked.h"

#define ACCESS(bytes)                                                                                   \
    void __tsan_read##bytes(uint32_t at) { CheckAccess(at, bytes, 0); }                                 \
    void __tsan_write##bytes(uint32_t at) { CheckAccess(at, bytes, 1); }                                \
    void __tsan_read_write##bytes(uint32_t at) { CheckAccess(at, bytes, 1); }                           \
    void __tsan_unaligned_read##bytes(uint32_t at) { CheckAccess(at, bytes, 0); }                       \
    void __tsan_unaligned_write##bytes(uint32_t at) { CheckAccess(at, bytes, 1); }                      \
    void __tsan_unaligned_read_write##bytes(uint32_t at) { CheckAccess(at, bytes, 1); }                 \
    void __tsan_volatile_read##bytes(uint32_t at) { CheckAccess(at, bytes, 0); }                        \
    void __tsan_volatile_write##bytes(uint32_t at) { CheckAccess(at, bytes, 1); }                       \
    void __tsan_unaligned_volatile_read##bytes(uint32_t at) { CheckAccess(at, bytes, 0); }              \
    void __tsan_unaligned_volatile_write##bytes(uint32_t at) { CheckAccess(at, bytes, 1); }

ACCESS(2)
ACCESS(4)
ACCESS(8)

void __tsan_read1(uint32_t at) { CheckByte(at, 0); }
void __tsan_write1(uint32_t at) { CheckByte(at, 1); }
void __tsan_read_write1(uint32_t at) { CheckByte(at, 1); }
void __tsan_volatile_read1(uint32_t at) { CheckByte(at, 0); }
void __tsan_volatile_write1(uint32_t at) { CheckByte(at, 1); }

#define ACCESS16(name, isWrite) \
    void __tsan_##name##16(uint32_t at) { CheckSpan(at, 16, isWrite); }

ACCESS16(read, 0)
ACCESS16(write, 1)
ACCESS16(read_write, 1)
ACCESS16(unaligned_read, 0)
ACCESS16(unaligned_write, 1)
ACCESS16(unaligned_read_write, 1)
ACCESS16(volatile_read, 0)
ACCESS16(volatile_write, 1)
ACCESS16(unaligned_volatile_read, 0)
ACCESS16(unaligned_volatile_write, 1)

void __tsan_read_range(uint32_t at, uint32_t bytes) { CheckSpan(at, bytes, 0); }
void __tsan_write_range(uint32_t at, uint32_t bytes) { CheckSpan(at, bytes, 1); }

/* A C++ object's table of virtual functions is stored or fetched. */
void __tsan_vptr_update(uint32_t at, uint32_t table) {
    (void)table;
    CheckAccess(at, 4, 1);
}
void __tsan_vptr_read(uint32_t at) { CheckAccess(at, 4, 0); }

void *__tsan_memcpy(void *destination, const void *source, size_t bytes) {
    CheckSpan((uint32_t)source, bytes, 0);
    CheckSpan((uint32_t)destination, bytes, 1);
    return __builtin_memcpy(destination, source, bytes);
}

void *__tsan_memmove(void *destination, const void *source, size_t bytes) {
    CheckSpan((uint32_t)source, bytes, 0);
    CheckSpan((uint32_t)destination, bytes, 1);
    return __builtin_memmove(destination, source, bytes);
}

void *__tsan_memset(void *destination, int value, size_t bytes) {
    CheckSpan((uint32_t)destination, bytes, 1);
    return __builtin_memset(destination, value, bytes);
}

/* Every instrumented unit has a constructor that calls it; there is nothing to set up. */
void __tsan_init(void) {}
