/* The driver's loops, compiled natively. */
#include "bench.h"
#include "../shared/compute.h"

int main(void)
{
    BenchRun("crc", ComputeCrc);
    BenchRun("sieve", ComputeSieve);
    BenchRun("sort", ComputeSort);
    return 0;
}
