/* Sorting and searching of arrays. */
#include "../runtime.h"

typedef int (*Compare)(const void *, const void *);
typedef int (*CompareWith)(void *, const void *, const void *);

static void Swap(char *a, char *b, size_t size) {
    for (; size != 0; size--, a++, b++) {
        char kept = *a;
        *a = *b;
        *b = kept;
    }
}

/* Lets the element at `root` sink to its place in the heap of `count` elements. */
static void Sink(char *base, size_t root, size_t count, size_t size, CompareWith compare, void *context) {
    for (size_t child; (child = root * 2 + 1) < count; root = child) {
        if (child + 1 < count && compare(context, base + child * size, base + (child + 1) * size) < 0) child++;
        if (compare(context, base + root * size, base + child * size) >= 0) return;
        Swap(base + root * size, base + child * size, size);
    }
}

/* A heap sort: kernel stacks are small, so no recursion, and no input makes it quadratic. */
void qsort_s(void *array, size_t count, size_t size, CompareWith compare, void *context) {
    char *base = array;
    for (size_t root = count / 2; root-- > 0;) Sink(base, root, count, size, compare, context);
    for (size_t end = count; end-- > 1;) {
        Swap(base, base + end * size, size);
        Sink(base, 0, end, size, compare, context);
    }
}

/* Compares by a routine without a context, which is the context. */
static int ComparePlain(void *compare, const void *a, const void *b) { return (*(Compare *)compare)(a, b); }

void qsort(void *array, size_t count, size_t size, Compare compare) {
    qsort_s(array, count, size, ComparePlain, &compare);
}

void *bsearch_s(const void *key, const void *array, size_t count, size_t size, CompareWith compare, void *context) {
    const char *low = array;
    while (count != 0) {
        const char *middle = low + count / 2 * size;
        int order = compare(context, key, middle);
        if (order == 0) return (void *)middle;
        if (order > 0) {
            low = middle + size;
            count--;
        }
        count /= 2;
    }
    return NULL;
}

void *bsearch(const void *key, const void *array, size_t count, size_t size, Compare compare) {
    return bsearch_s(key, array, count, size, ComparePlain, &compare);
}
