/* The smallest program: what a process costs here. */
#include <stdio.h>

int main(void)
{
    return puts("hello") < 0;
}
