/*
 * Structured exception handling: what a rewritten __try is made of (kernel-host/image/seh.ts rewrites), and
 * the names that filters and handlers use.
 *
 * A frame is linked into the thread's list while its body runs. To raise, the kernel fills an exception
 * record and calls the innermost frame's Raiser, which jumps into the frame's function. Frames, records and
 * pointers are good until the __try statement ends.
 */
#ifndef NTWASM_SEH_H
#define NTWASM_SEH_H

#ifdef __cplusplus
extern "C" {
#endif

struct _EXCEPTION_POINTERS;

/* EXCEPTION_RECORD of 32-bit x86, by words: code, flags, nested record, address, count, 15 parameters. */
#define NTW_SEH_RECORD_WORDS 20

struct _NTW_SEH_FRAME {
    unsigned int Previous; /* the kernel's: next outer frame of the thread */
    unsigned int Raiser;   /* table index of NtwSehRaise in this image */
    unsigned int Code;     /* ExceptionCode once an exception has come */
    unsigned int Linked;   /* 1 while in the thread's list */
    unsigned int Raised;   /* 1 when an exception ended the body */
    unsigned int Exit;     /* number of the jump that ended the body, 0 for none */
    void *Value;           /* what a return statement in the body returns */
    unsigned int Pointers[2];
    unsigned int Record[NTW_SEH_RECORD_WORDS];
    void *Jump[5];
};

void NtwSehEnter(struct _NTW_SEH_FRAME *Frame);
void NtwSehLeave(struct _NTW_SEH_FRAME *Frame);
int NtwSehFilter(struct _NTW_SEH_FRAME *Frame, int Disposition);
void NtwSehBeginFinally(struct _NTW_SEH_FRAME *Frame);
void NtwSehEndFinally(struct _NTW_SEH_FRAME *Frame);
int setjmp(void **Jump) __attribute__((__returns_twice__));

#ifdef __cplusplus
}

/* Leaves a frame with the scope. */
struct NtwSehPopper {
    _NTW_SEH_FRAME *Frame;
    explicit NtwSehPopper(_NTW_SEH_FRAME *frame) : Frame(frame) {}
    ~NtwSehPopper() { NtwSehLeave(Frame); }
};

/* Runs a __finally block once, whatever way the body is left. */
struct NtwSehFinally {
    _NTW_SEH_FRAME *Frame;
    void *Block = nullptr;
    void (*Call)(void *) = nullptr;
    bool Done = false;

    explicit NtwSehFinally(_NTW_SEH_FRAME *frame) : Frame(frame) {}

    template <typename Closure> void Prepare(const Closure &closure, void *memory) {
        __builtin_memcpy(memory, &closure, sizeof closure);
        Block = memory;
        Call = [](void *block) { (*static_cast<Closure *>(block))(); };
    }

    void Run(unsigned int exit) {
        Done = true;
        Frame->Exit = exit;
        NtwSehBeginFinally(Frame);
        Call(Block);
        NtwSehEndFinally(Frame);
    }

    void Complete() { Run(0); }
    void Raised() { Run(0); }

    ~NtwSehFinally() {
        if (!Done && Call != nullptr) Run(1);
    }
};
#endif

#define _exception_code() ((long)_ntwSeh->Code)
#define exception_code _exception_code
#define GetExceptionCode() ((long)_ntwSeh->Code)
#define _exception_info() ((struct _EXCEPTION_POINTERS *)_ntwSeh->Pointers)
#define exception_info _exception_info
#define GetExceptionInformation() ((struct _EXCEPTION_POINTERS *)_ntwSeh->Pointers)
#define _abnormal_termination() ((int)(_ntwSeh->Raised | (_ntwSeh->Exit != 0)))
#define abnormal_termination _abnormal_termination
#define AbnormalTermination() ((int)(_ntwSeh->Raised | (_ntwSeh->Exit != 0)))

#ifndef EXCEPTION_EXECUTE_HANDLER
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#endif

/* The spellings without underscores that Microsoft's C headers define. C++ has its own try. */
#ifndef __cplusplus
#define try __try
#define except __except
#define finally __finally
#define leave __leave
#endif

#ifdef NTWASM_SEH_PREVIEW
/*
 * Diagnostics come from a pass over the source as it was written, with the statements in a form that the
 * compiler's checks can follow.
 */
extern struct _NTW_SEH_FRAME *_ntwSeh;
#define __try if (1)
#define __except(filter) else if (filter)
#define __finally else
#define __leave ((void)0)
#endif

#define _try __try
#define _except __except
#define _finally __finally
#define _leave __leave

#endif
