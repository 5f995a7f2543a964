/* Assertions and debug prints. DBG is 1 unless the build says otherwise. */
#ifndef NTWASM_DEBUG_H
#define NTWASM_DEBUG_H

#define NTW_ASSERT(exp, text) \
    ((!(exp)) ? (RtlAssert((PVOID)#exp, (PVOID)__FILE__, __LINE__, (PCHAR)(text)), FALSE) : TRUE)

#define DbgRaiseAssertionFailure() ExRaiseStatus(STATUS_ASSERTION_FAILURE)

#if DBG
#ifndef ASSERT
#define ASSERT(exp) NTW_ASSERT(exp, NULL)
#endif
#define ASSERTMSG(msg, exp) NTW_ASSERT(exp, msg)
#define RTL_ASSERT(exp) NTW_ASSERT(exp, NULL)
#define RTL_ASSERTMSG(msg, exp) NTW_ASSERT(exp, msg)
#define RTL_SOFT_ASSERT(exp) \
    ((!(exp)) ? (DbgPrint("%s(%d): Soft assertion failed\n   Expression: %s\n", __FILE__, __LINE__, #exp), FALSE) : TRUE)
#define RTL_SOFT_ASSERTMSG(msg, exp) \
    ((!(exp)) ? (DbgPrint("%s(%d): Soft assertion failed\n   Expression: %s\n   Message: %s\n", __FILE__, __LINE__, #exp, (msg)), FALSE) : TRUE)
#define NT_ASSERT(exp) NTW_ASSERT(exp, NULL)
#define NT_ASSERTMSG(msg, exp) NTW_ASSERT(exp, msg)
#define NT_ASSERTMSGW(msg, exp) NTW_ASSERT(exp, NULL)
#define NT_VERIFY(exp) NTW_ASSERT(exp, NULL)
#define NT_VERIFYMSG(msg, exp) NTW_ASSERT(exp, msg)
#define KdPrint(arguments) DbgPrint arguments
#define KdPrintEx(arguments) DbgPrintEx arguments
#define vKdPrintEx(arguments) vDbgPrintEx arguments
#define KdBreakPoint() DbgBreakPoint()
#define KdBreakPointWithStatus(s) DbgBreakPointWithStatus(s)
#define PAGED_CODE()                                                                          \
    do {                                                                                      \
        if (KeGetCurrentIrql() > APC_LEVEL) {                                                 \
            DbgPrint("Pageable code of %s runs at IRQL %d\n", __FUNCTION__, KeGetCurrentIrql()); \
            NTW_ASSERT(KeGetCurrentIrql() <= APC_LEVEL, "PAGED_CODE");                        \
        }                                                                                     \
    } while (0)
#else
#ifndef ASSERT
#define ASSERT(exp) ((void)0)
#endif
#define ASSERTMSG(msg, exp) ((void)0)
#define RTL_ASSERT(exp) ((void)0)
#define RTL_ASSERTMSG(msg, exp) ((void)0)
#define RTL_SOFT_ASSERT(exp) ((void)0)
#define RTL_SOFT_ASSERTMSG(msg, exp) ((void)0)
#define NT_ASSERT(exp) ((void)0)
#define NT_ASSERTMSG(msg, exp) ((void)0)
#define NT_ASSERTMSGW(msg, exp) ((void)0)
#define NT_VERIFY(exp) ((exp) ? TRUE : FALSE)
#define NT_VERIFYMSG(msg, exp) ((exp) ? TRUE : FALSE)
#define KdPrint(arguments) ((void)0)
#define KdPrintEx(arguments) ((void)0)
#define vKdPrintEx(arguments) ((void)0)
#define KdBreakPoint() ((void)0)
#define KdBreakPointWithStatus(s) ((void)0)
#define PAGED_CODE() ((void)0)
#endif

#define RTL_VERIFY(exp) NT_VERIFY(exp)
#define NT_ASSERT_ACTION(exp) NT_ASSERT(exp)
#define NT_ANALYSIS_ASSUME(exp) ((void)0)
#define NT_FRE_ASSERT(exp) NTW_ASSERT(exp, NULL)
#define PAGED_ASSERT(exp) ASSERT(exp)
#define PAGED_CODE_LOCKED() ((void)0)
#define KD_DEBUGGER_ENABLED KdDebuggerEnabled
#define KD_DEBUGGER_NOT_PRESENT KdDebuggerNotPresent

#endif
