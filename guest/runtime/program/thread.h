/* What the library keeps for each thread. */
#ifndef NTWASM_PROGRAM_THREAD_H
#define NTWASM_PROGRAM_THREAD_H

struct __ntw_thread {
    int error; /* errno */
    void *value; /* of the C++ library */
    void (*destroy)(void *);
};

#ifdef __cplusplus
extern "C" {
#endif
/* The calling thread's. */
struct __ntw_thread *__ntw_thread(void);
/* What is to be done at the calling thread's end; the kernel calls it. */
void __ntw_thread_ends(void);
#ifdef __cplusplus
}
#endif

#endif
