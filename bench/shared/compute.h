/*
 * Three loops that use no kernel routine: table look-ups and shifts, stores to memory with a stride, and
 * compares that a processor cannot foresee. Compiled from this one text for the driver and natively.
 */
#ifndef BENCH_COMPUTE_H
#define BENCH_COMPUTE_H

#define CRC_BYTES 4096
#define SIEVE_SIZE 16384
#define SORT_COUNT 2048

static unsigned int CrcTable[256];
static unsigned char CrcData[CRC_BYTES];
static unsigned char Composite[SIEVE_SIZE];
static unsigned int SortKeys[SORT_COUNT];

/* CRC-32, polynomial 0xEDB88320, a byte at a time. */
static void ComputeCrc(unsigned int rounds)
{
    for (unsigned int value = 0; value < 256; value++) {
        unsigned int remainder = value;
        for (int bit = 0; bit < 8; bit++) {
            remainder = (remainder >> 1) ^ ((remainder & 1) != 0 ? 0xEDB88320u : 0);
        }
        CrcTable[value] = remainder;
    }
    for (unsigned int round = 0; round < rounds; round++) {
        unsigned int crc = ~round;
        for (unsigned int i = 0; i < CRC_BYTES; i++) {
            crc = CrcTable[(crc ^ CrcData[i]) & 0xff] ^ (crc >> 8);
        }
        CrcData[round % CRC_BYTES] = (unsigned char)crc;
        BenchSink = ~crc;
    }
}

/* The sieve of Eratosthenes: counts the primes below SIEVE_SIZE. */
static void ComputeSieve(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        unsigned int primes = 0;
        for (unsigned int i = 0; i < SIEVE_SIZE; i++) {
            Composite[i] = 0;
        }
        for (unsigned int candidate = 2; candidate < SIEVE_SIZE; candidate++) {
            if (Composite[candidate] != 0) {
                continue;
            }
            primes++;
            for (unsigned int multiple = candidate * 2; multiple < SIEVE_SIZE; multiple += candidate) {
                Composite[multiple] = 1;
            }
        }
        BenchSink = primes;
    }
}

static void SiftDown(unsigned int *keys, unsigned int root, unsigned int count)
{
    unsigned int key = keys[root];
    unsigned int child = 2 * root + 1;

    while (child < count) {
        if (child + 1 < count && keys[child + 1] > keys[child]) {
            child++;
        }
        if (keys[child] <= key) {
            break;
        }
        keys[root] = keys[child];
        root = child;
        child = 2 * root + 1;
    }
    keys[root] = key;
}

/* Heap sort of pseudo-random keys, other ones in each round. */
static void ComputeSort(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        unsigned int state = round + 1;
        for (unsigned int i = 0; i < SORT_COUNT; i++) {
            state = state * 1664525u + 1013904223u;
            SortKeys[i] = state >> 8;
        }
        for (unsigned int root = SORT_COUNT / 2; root-- > 0;) {
            SiftDown(SortKeys, root, SORT_COUNT);
        }
        for (unsigned int end = SORT_COUNT - 1; end > 0; end--) {
            unsigned int largest = SortKeys[0];
            SortKeys[0] = SortKeys[end];
            SortKeys[end] = largest;
            SiftDown(SortKeys, 0, end);
        }
        BenchSink = SortKeys[SORT_COUNT / 2];
    }
}

#endif
