/* The C++ library of user-mode programs: operators new and delete. */
#include <stdlib.h>

void *operator new(size_t size) { return malloc(size == 0 ? 1 : size); }
void *operator new[](size_t size) { return malloc(size == 0 ? 1 : size); }
void operator delete(void *block) noexcept { free(block); }
void operator delete[](void *block) noexcept { free(block); }
void operator delete(void *block, size_t) noexcept { free(block); }
void operator delete[](void *block, size_t) noexcept { free(block); }
