/* The frames of __try statements, see ntwasm/seh.h. */
#include "../runtime.h"
#include <ntwasm/seh.h>

#define STATUS_NONCONTINUABLE_EXCEPTION 0xC0000025u
/* sizeof(CONTEXT) on x86. Its registers mean nothing here, and read as zero. */
#define CONTEXT_SIZE 716

/* Provided by the kernel: the thread's list of frames. */
void NtwSehPush(struct _NTW_SEH_FRAME *frame);
void NtwSehPop(struct _NTW_SEH_FRAME *frame);
/* Provided by the kernel: nobody handles the exception; a bug check. */
__attribute__((noreturn)) void NtwSehUnhandled(uint32_t code, const uint32_t *record);

__attribute__((noreturn)) void __wasm_longjmp(void *buffer, int value);

typedef void (*Raiser)(struct _NTW_SEH_FRAME *frame, uint32_t code, const uint32_t *record);

static uint32_t context[CONTEXT_SIZE / sizeof(uint32_t)];

/*
 * Called by the kernel through the frame: jumps to its `__except` or `__finally`.
 * `record` is an EXCEPTION_RECORD, copied; 0 when there is only a code.
 */
void NtwSehRaise(struct _NTW_SEH_FRAME *frame, uint32_t code, const uint32_t *record) {
    for (int word = 0; word < NTW_SEH_RECORD_WORDS; word++) frame->Record[word] = record ? record[word] : 0;
    frame->Record[0] = code;
    frame->Code = code;
    frame->Raised = 1;
    NtwSehLeave(frame);
    __wasm_longjmp(frame->Jump, 1);
}

void NtwSehEnter(struct _NTW_SEH_FRAME *frame) {
    frame->Raiser = (uint32_t)NtwSehRaise;
    frame->Code = 0;
    frame->Raised = 0;
    frame->Exit = 0;
    frame->Value = 0;
    frame->Pointers[0] = (uint32_t)frame->Record;
    frame->Pointers[1] = (uint32_t)context;
    frame->Linked = 1;
    NtwSehPush(frame);
}

/* Pops the frame, and those inside it, when it is still linked. */
void NtwSehLeave(struct _NTW_SEH_FRAME *frame) {
    if (!frame->Linked) return;
    frame->Linked = 0;
    NtwSehPop(frame);
}

/* Hands the frame's exception to the next outer one. */
static __attribute__((noreturn)) void PassOn(struct _NTW_SEH_FRAME *frame) {
    struct _NTW_SEH_FRAME *outer = (struct _NTW_SEH_FRAME *)frame->Previous;
    if (outer != 0) ((Raiser)outer->Raiser)(outer, frame->Code, frame->Record);
    NtwSehUnhandled(frame->Code, frame->Record);
}

/*
 * @returns 1 when the filter wants its handler to run; does not return when it wants the search to go on.
 * Going on where the exception came from is not possible: its stack is gone. The exceptions that kernel
 * routines raise are noncontinuable on NT too, and end alike.
 */
int NtwSehFilter(struct _NTW_SEH_FRAME *frame, int disposition) {
    if (disposition > 0) return 1;
    if (disposition == 0) PassOn(frame);
    NtwSehUnhandled(STATUS_NONCONTINUABLE_EXCEPTION, frame->Record);
}

void NtwSehBeginFinally(struct _NTW_SEH_FRAME *frame) { NtwSehLeave(frame); }

void NtwSehEndFinally(struct _NTW_SEH_FRAME *frame) {
    if (frame->Raised) PassOn(frame);
}
