/*
 * setjmp and longjmp as LLVM lowers them on WebAssembly: a call that may jump is wrapped in a catch of the
 * tag __c_longjmp, which the host provides, and asks these routines whether the jump is its own. They must be
 * in a unit apart from every function that uses setjmp, or the compiler rewrites their insides.
 */
#include "runtime.h"

/* What a jump buffer holds. `invocation` tells apart two calls of the same function. */
struct jump {
    void *invocation;
    uint32_t label;
    struct {
        void *buffer;
        int value;
    } thrown;
};

enum { TAG_C_LONGJMP = 1 };

void __wasm_setjmp(void *buffer, uint32_t label, void *invocation) {
    struct jump *jump = buffer;
    jump->invocation = invocation;
    jump->label = label;
}

/* @returns the label to continue at, 0 when the jump belongs to another call. */
uint32_t __wasm_setjmp_test(void *buffer, void *invocation) {
    struct jump *jump = buffer;
    return jump->invocation == invocation ? jump->label : 0;
}

void __wasm_longjmp(void *buffer, int value) {
    struct jump *jump = buffer;
    jump->thrown.buffer = buffer;
    jump->thrown.value = value == 0 ? 1 : value;
    __builtin_wasm_throw(TAG_C_LONGJMP, &jump->thrown);
}
