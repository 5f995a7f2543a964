/* Prints numbered lines to a pipe, each by itself: whoever reads sees a line when it has been printed. */
#include <stdio.h>

#ifndef BENCH_LINES
#define BENCH_LINES 300000
#endif

int main(void)
{
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
    for (unsigned int line = 0; line < BENCH_LINES; line++) {
        printf("line %u of a driver that prints\n", line);
    }
    return 0;
}
