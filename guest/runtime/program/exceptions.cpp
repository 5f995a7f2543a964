/*
 * Exceptions. Throwing unwinds by the engine; at each `catch` the compiled code asks, by the table of its function,
 * which handler takes the exception. What it throws is the address of our header, behind which the object lies.
 */
#include "typeinfo.h"
#include <exception>
#include <new>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <typeinfo>

using __cxxabiv1::Type;

namespace {

struct alignas(16) Header {
    const Type *type;
    /* A destructor returns its object here. */
    void *(*destroy)(void *);
    /* The next that this thread handles. */
    Header *next;
    /* What the handler gets: the object, or a base of it. */
    const void *adjusted;
    /* How many handlers are at it; negative while it is thrown on. */
    int handlers;
    long references;
    /* The exception that this one stands for, rethrown from an exception_ptr. */
    Header *primary;
};

thread_local Header *caught;
thread_local int uncaught;
std::terminate_handler terminateHandler;

Header *headerOf(const void *object) { return (Header *)object - 1; }
Header *primaryOf(Header *header) { return header->primary == nullptr ? header : header->primary; }
void *objectOf(Header *header) { return primaryOf(header) + 1; }

void release(Header *header) {
    if (__atomic_sub_fetch(&header->references, 1, __ATOMIC_ACQ_REL) != 0) return;
    if (header->primary != nullptr) release(header->primary);
    else if (header->destroy != nullptr) header->destroy(header + 1);
    _aligned_free(header);
}

[[noreturn]] void start(Header *header) {
    uncaught++;
    __builtin_wasm_throw(0, header);
}

uintptr_t readUnsigned(const uint8_t *&at) {
    uintptr_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        uint8_t byte = *at++;
        value |= (uintptr_t)(byte & 0x7f) << shift;
        if (byte < 0x80) return value;
    }
}

intptr_t readSigned(const uint8_t *&at) {
    uintptr_t value = 0;
    for (unsigned shift = 0;;) {
        uint8_t byte = *at++;
        value |= (uintptr_t)(byte & 0x7f) << shift;
        shift += 7;
        if (byte >= 0x80) continue;
        if ((byte & 0x40) != 0 && shift < 32) value |= (uintptr_t)-1 << shift;
        return (intptr_t)value;
    }
}

enum { OMITTED = 0xff };

}

extern "C" {

/* What a handler's code tells of where it is, and gets to know: the number of the type that takes the exception. */
struct Context {
    uintptr_t pad;
    const uint8_t *table;
    uintptr_t selector;
};
thread_local Context __wasm_lpad_context;

/* Compiled code names it, and asks the routine below. */
int __gxx_wasm_personality_v0(int) { return 0; }

int _Unwind_CallPersonality(void *thrown) {
    Header *header = (Header *)thrown;
    __wasm_lpad_context.selector = 0;
    const uint8_t *at = __wasm_lpad_context.table;
    if (at == nullptr) return 0;
    if (*at++ != OMITTED) readUnsigned(at);
    const uint8_t *types = nullptr;
    if (*at++ != OMITTED) {
        uintptr_t offset = readUnsigned(at);
        types = at + offset;
    }
    at++;
    uintptr_t length = readUnsigned(at);
    const uint8_t *actions = at + length;
    uintptr_t action = 0;
    for (uintptr_t pad = 0; at < actions; pad++) {
        readUnsigned(at);
        action = readUnsigned(at);
        if (pad == __wasm_lpad_context.pad) break;
        action = 0;
    }
    if (action == 0) return 0;
    for (const uint8_t *record = actions + action - 1;;) {
        intptr_t number = readSigned(record);
        if (number > 0) {
            const Type *wanted = ((const Type *const *)types)[-number];
            const void *object = objectOf(header);
            if (wanted == nullptr || catches(wanted, primaryOf(header)->type, object)) {
                header->adjusted = object;
                __wasm_lpad_context.selector = (uintptr_t)number;
                return 0;
            }
        }
        const uint8_t *here = record;
        intptr_t next = readSigned(record);
        if (next == 0) return 0;
        record = here + next;
    }
}

void *__cxa_allocate_exception(size_t size) noexcept {
    Header *header = (Header *)_aligned_malloc(sizeof(Header) + size, alignof(Header));
    if (header == nullptr) std::terminate();
    *header = Header{};
    return header + 1;
}

void __cxa_free_exception(void *object) noexcept { _aligned_free(headerOf(object)); }

[[noreturn]] void __cxa_throw(void *object, std::type_info *type, void *(*destroy)(void *)) {
    Header *header = headerOf(object);
    header->type = (const Type *)type;
    header->destroy = destroy;
    header->references = 1;
    header->adjusted = object;
    start(header);
}

void *__cxa_get_exception_ptr(void *thrown) noexcept { return (void *)((Header *)thrown)->adjusted; }

void *__cxa_begin_catch(void *thrown) noexcept {
    Header *header = (Header *)thrown;
    header->handlers = (header->handlers < 0 ? -header->handlers : header->handlers) + 1;
    if (caught != header) {
        header->next = caught;
        caught = header;
    }
    uncaught--;
    return (void *)header->adjusted;
}

void __cxa_end_catch() {
    Header *header = caught;
    if (header == nullptr) return;
    if (header->handlers < 0) {
        if (++header->handlers == 0) caught = header->next;
    } else if (--header->handlers == 0) {
        caught = header->next;
        release(header);
    }
}

[[noreturn]] void __cxa_rethrow() {
    Header *header = caught;
    if (header == nullptr) std::terminate();
    header->handlers = -header->handlers;
    start(header);
}

[[noreturn]] void __cxa_bad_cast() { throw std::bad_cast(); }
[[noreturn]] void __cxa_bad_typeid() { throw std::bad_typeid(); }
[[noreturn]] void __cxa_throw_bad_array_new_length() { throw std::bad_array_new_length(); }

/* An exception that nothing has caught has come to the bottom of its thread. */
void __ntw_uncaught(void *thrown) {
    __cxa_begin_catch(thrown);
    std::terminate();
}
}

namespace std {

static void sayAndAbort() {
    Header *header = caught;
    const Type *wanted = (const Type *)&typeid(exception);
    const void *object = header == nullptr ? nullptr : objectOf(header);
    if (header == nullptr) fputs("terminate was called\n", stderr);
    else if (catches(wanted, primaryOf(header)->type, object))
        fprintf(stderr, "an exception is not caught: %s: %s\n", primaryOf(header)->type->name(), ((const exception *)object)->what());
    else fprintf(stderr, "an exception is not caught: %s\n", primaryOf(header)->type->name());
    abort();
}

void terminate() noexcept {
    terminate_handler handler = __atomic_load_n(&terminateHandler, __ATOMIC_ACQUIRE);
    if (handler != nullptr) handler();
    sayAndAbort();
    abort();
}

terminate_handler set_terminate(terminate_handler handler) noexcept {
    return __atomic_exchange_n(&terminateHandler, handler, __ATOMIC_ACQ_REL);
}

terminate_handler get_terminate() noexcept { return __atomic_load_n(&terminateHandler, __ATOMIC_ACQUIRE); }
int uncaught_exceptions() noexcept { return uncaught; }
bool uncaught_exception() noexcept { return uncaught > 0; }

exception_ptr::exception_ptr(const exception_ptr &other) noexcept : __ptr_(other.__ptr_) {
    if (__ptr_ != nullptr) __atomic_add_fetch(&((Header *)__ptr_)->references, 1, __ATOMIC_RELAXED);
}

exception_ptr &exception_ptr::operator=(const exception_ptr &other) noexcept {
    exception_ptr copy(other);
    void *old = __ptr_;
    __ptr_ = copy.__ptr_;
    copy.__ptr_ = old;
    return *this;
}

exception_ptr::~exception_ptr() noexcept {
    if (__ptr_ != nullptr) release((Header *)__ptr_);
}

exception_ptr current_exception() noexcept {
    exception_ptr pointer;
    if (caught == nullptr) return pointer;
    Header *primary = primaryOf(caught);
    __atomic_add_fetch(&primary->references, 1, __ATOMIC_RELAXED);
    *(void **)&pointer = primary;
    return pointer;
}

void rethrow_exception(exception_ptr pointer) {
    Header *primary = *(Header **)&pointer;
    Header *header = headerOf(__cxa_allocate_exception(0));
    __atomic_add_fetch(&primary->references, 1, __ATOMIC_RELAXED);
    header->type = primary->type;
    header->primary = primary;
    header->references = 1;
    header->adjusted = primary + 1;
    start(header);
}

exception::~exception() noexcept {}
const char *exception::what() const noexcept { return "std::exception"; }
bad_exception::~bad_exception() noexcept {}
const char *bad_exception::what() const noexcept { return "std::bad_exception"; }
bad_cast::bad_cast() noexcept {}
bad_cast::~bad_cast() noexcept {}
const char *bad_cast::what() const noexcept { return "std::bad_cast"; }
bad_typeid::bad_typeid() noexcept {}
bad_typeid::~bad_typeid() noexcept {}
const char *bad_typeid::what() const noexcept { return "std::bad_typeid"; }
bad_alloc::bad_alloc() noexcept {}
bad_alloc::~bad_alloc() noexcept {}
const char *bad_alloc::what() const noexcept { return "std::bad_alloc"; }
bad_array_new_length::bad_array_new_length() noexcept {}
bad_array_new_length::~bad_array_new_length() noexcept {}
const char *bad_array_new_length::what() const noexcept { return "bad_array_new_length"; }

}
