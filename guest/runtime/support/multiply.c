/* What the compiler calls for products of 128 bits: checked multiplication of 64-bit integers. */
#include "../runtime.h"

typedef union {
    __int128 all;
    struct {
        uint64_t low;
        uint64_t high;
    } half;
} wide_t;

/* The whole product of two 64-bit numbers, by halves. */
static wide_t Product(uint64_t a, uint64_t b) {
    const uint64_t mask = 0xffffffffu;
    uint64_t low = (a & mask) * (b & mask);
    uint64_t middle = (a >> 32) * (b & mask) + (low >> 32);
    uint64_t other = (a & mask) * (b >> 32) + (middle & mask);
    wide_t result;
    result.half.low = (other << 32) | (low & mask);
    result.half.high = (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32);
    return result;
}

__int128 __multi3(__int128 a, __int128 b) {
    wide_t left, right, result;
    left.all = a;
    right.all = b;
    result = Product(left.half.low, right.half.low);
    result.half.high += left.half.high * right.half.low + left.half.low * right.half.high;
    return result.all;
}
