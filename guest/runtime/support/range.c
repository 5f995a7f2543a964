/* The slow part of the address checks: accesses that touch a granule that is not all valid, and long ones. */
#include "../checked/checked.h"

/* @returns whether the bytes of [address, end) in the granule that holds `address` are valid. */
INLINE int IsPartValid(uint32_t address, uint32_t end) {
    uint32_t valid = VALIDITY[address >> 3];
    uint32_t granuleEnd = (address | 7) + 1;
    uint32_t last = (end - 1 < granuleEnd ? end - 1 : granuleEnd - 1) & 7;
    return valid <= ALL_VALID && last < valid;
}

/* @returns the first address from a granule's start on, below `end`, whose map word is not all valid. */
INLINE uint32_t SkipValidWords(uint32_t address, uint32_t end) {
    while (address + 64 <= end && (address & 63) == 0 &&
           *(const uint64_t *)(VALIDITY + (address >> 3)) == 0x0808080808080808ull) {
        address += 64;
    }
    return address;
}

__attribute__((noinline)) void NtwCheckRange(uint32_t address, uint32_t bytes, uint32_t isWrite) {
    if (bytes == 0) return;
    uint32_t end = address + bytes;
    if (!IS_MAPPED(address) || !IS_MAPPED(end - 1) || end < address) {
        NtwAccessFault(address, bytes, isWrite);
        return;
    }
    for (uint32_t at = address; at < end; at = (at | 7) + 1) {
        at = SkipValidWords(at, end);
        if (at < end && !IsPartValid(at, end)) {
            NtwAccessFault(address, bytes, isWrite);
            return;
        }
    }
}
