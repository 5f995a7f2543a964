/* Operators new and delete, shared pointers, statics of functions, the end by an error. */
#include "lock.h"
#include <memory>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void *allocate(size_t size) {
    void *block = malloc(size == 0 ? 1 : size);
    if (block == nullptr) throw std::bad_alloc();
    return block;
}

void *operator new(size_t size) { return allocate(size); }
void *operator new[](size_t size) { return allocate(size); }
void *operator new(size_t size, const std::nothrow_t &) noexcept { return malloc(size == 0 ? 1 : size); }
void *operator new[](size_t size, const std::nothrow_t &) noexcept { return malloc(size == 0 ? 1 : size); }
void *operator new(size_t size, std::align_val_t alignment) { return _aligned_malloc(size, (size_t)alignment); }
void *operator new[](size_t size, std::align_val_t alignment) { return _aligned_malloc(size, (size_t)alignment); }
void operator delete(void *block) noexcept { free(block); }
void operator delete[](void *block) noexcept { free(block); }
void operator delete(void *block, size_t) noexcept { free(block); }
void operator delete[](void *block, size_t) noexcept { free(block); }
void operator delete(void *block, std::align_val_t) noexcept { _aligned_free(block); }
void operator delete[](void *block, std::align_val_t) noexcept { _aligned_free(block); }
void operator delete(void *block, size_t, std::align_val_t) noexcept { _aligned_free(block); }
void operator delete[](void *block, size_t, std::align_val_t) noexcept { _aligned_free(block); }

extern "C" void __cxa_pure_virtual() { std::__libcpp_verbose_abort("a pure virtual function was called"); }

/* A static of a function: byte 0 is 1 when it has been made, the second word guards its making. */
extern "C" int __cxa_guard_acquire(LONG *guard) {
    if (__atomic_load_n((char *)guard, __ATOMIC_ACQUIRE) == 1) return 0;
    lock(&guard[1]);
    if (__atomic_load_n((char *)guard, __ATOMIC_ACQUIRE) != 1) return 1;
    unlock(&guard[1]);
    return 0;
}

extern "C" void __cxa_guard_release(LONG *guard) {
    __atomic_store_n((char *)guard, 1, __ATOMIC_RELEASE);
    unlock(&guard[1]);
}

extern "C" void __cxa_guard_abort(LONG *guard) { unlock(&guard[1]); }

_LIBCPP_BEGIN_NAMESPACE_STD

const nothrow_t nothrow{};

/* Where a C++ library with exceptions would throw one. */
void __libcpp_verbose_abort(const char *format, ...) noexcept {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fprintf(stderr, "%s\n", text);
    abort();
}

void __throw_bad_alloc() { throw bad_alloc(); }

__shared_count::~__shared_count() {}
__shared_weak_count::~__shared_weak_count() {}
const void *__shared_weak_count::__get_deleter(const type_info &) const noexcept { return nullptr; }

void __shared_weak_count::__release_weak() noexcept {
    if (__libcpp_atomic_refcount_decrement(__shared_weak_owners_) == -1) __on_zero_shared_weak();
}

/* An owner more, unless there is none left. */
__shared_weak_count *__shared_weak_count::lock() noexcept {
    long owners = __atomic_load_n(&__shared_owners_, __ATOMIC_SEQ_CST);
    while (owners != -1)
        if (__atomic_compare_exchange_n(&__shared_owners_, &owners, owners + 1, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
            return this;
    return nullptr;
}

_LIBCPP_END_NAMESPACE_STD
