/* malloc and its kin, from the heap of the process. */
#include <stdlib.h>
#include <string.h>
#include <windows.h>

void *malloc(size_t size) { return HeapAlloc(GetProcessHeap(), 0, size); }

void *calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) return NULL;
  return HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, bytes);
}

void *realloc(void *block, size_t size) {
  if (block == NULL) return malloc(size);
  if (size == 0) {
    free(block);
    return NULL;
  }
  return HeapReAlloc(GetProcessHeap(), 0, block, size);
}

void free(void *block) {
  if (block != NULL) HeapFree(GetProcessHeap(), 0, block);
}

size_t _msize(void *block) { return HeapSize(GetProcessHeap(), 0, block); }

/* The block that was allocated is noted just below what is given out. */
void *_aligned_malloc(size_t size, size_t alignment) {
  size_t bytes;
  if (__builtin_add_overflow(size, alignment + sizeof(void *), &bytes)) return NULL;
  char *block = malloc(bytes);
  if (block == NULL) return NULL;
  void **aligned = (void **)(((size_t)block + sizeof(void *) + alignment - 1) & ~(alignment - 1));
  aligned[-1] = block;
  return aligned;
}

void _aligned_free(void *block) {
  if (block != NULL) free(((void **)block)[-1]);
}
