/** The thread object: KTHREAD and ETHREAD in one. Opaque to drivers, as in the WDK. */
import { defineLayout } from '../hal/layout.js';
import {
  THREAD_APC_LISTS,
  THREAD_FIELDS,
  THREAD_KERNEL_APC_DISABLE,
  THREAD_MUTANT_LIST,
  THREAD_SPECIAL_APC_DISABLE,
  THREAD_WAIT_NEXT,
} from '../hot/layout.js';

export const ThreadState = {
  Initialized: 0,
  Ready: 1,
  Running: 2,
  Terminated: 4,
  Waiting: 5,
} as const;

/**
 * A wait's life, in KTHREAD.WaitState. Whoever moves it to Claimed, by compare-and-swap, decides the
 * wait's outcome, alone: an object under its own lock, the thread's timer, an alert.
 */
export const WaitState = { None: 0, Preparing: 1, Committed: 2, Claimed: 3 } as const;
/** The part of KTHREAD.WaitState that says where the wait is; the rest are WaitCondition bits. */
export const WAIT_STATE_MASK = 0xf;

/**
 * What may interrupt a wait. The bits stand in KTHREAD.WaitState beside the state while it is Preparing or
 * Committed, so who claims a wait by compare-and-swap claims one that could be interrupted so, and no later one.
 */
export const WaitCondition = {
  Alertable: 0x10,
  /** The wait is in UserMode. */
  User: 0x20,
  /** Below APC_LEVEL, in no guarded region. */
  SpecialApcs: 0x40,
  /** Besides, in no critical region and in no normal APC. */
  NormalApcs: 0x80,
} as const;

/** Bits of KTHREAD.Interrupts: what a wait looks at before it blocks. */
export const Interrupt = {
  /** Kernel APCs that have not been looked at. */
  KernelApc: 1,
  /** User APCs are queued. */
  UserApc: 2,
  /** A wait has ended with STATUS_USER_APC; they run on return to user mode. */
  UserApcPending: 4,
  /** KeAlertThread, by mode. */
  AlertKernel: 8,
  AlertUser: 16,
  /** The thread ends before it comes back to user mode. */
  Terminate: 32,
} as const;

export const ThreadFlag = {
  /** Runs DriverEntry or DriverUnload for the loader; not a thread of the driver's own. */
  Loader: 1,
  /** Created by PsCreateSystemThread or for the loader: runs in System. */
  System: 2,
  /** Runs work items: the kernel's own, not a thread of any driver. */
  Worker: 4,
  /** Runs code of a user-mode program, on a stack in user space. */
  User: 8,
  /** A program's first thread: StartContext is its start block (um/start). */
  ProgramStart: 16,
  /** Nobody has been told of it: it does so itself, before its routine. */
  Unannounced: 32,
  /** Its process ends with it. */
  LastInProcess: 64,
  /** A user thread that makes one call for the host: StartContext is the call (um/hostcall). */
  HostCall: 128,
  /** A thread of the loader's that explores schedules: StartContext is its plan (sched/explorer). */
  Explorer: 256,
} as const;

/** What the hot paths in wasm use too, where hot/layout puts it. */
const HOT_FIELDS = {
  /** Counts below zero disable APCs, as in KTHREAD. The thread itself. */
  KernelApcDisable: THREAD_KERNEL_APC_DISABLE,
  SpecialApcDisable: THREAD_SPECIAL_APC_DISABLE,
  /** 1 after KeSetEvent(…, Wait = TRUE) and the like: the next call is a wait. The thread itself. */
  WaitNext: THREAD_WAIT_NEXT,
  /** APCs by mode, Kernel and User. ApcLock; the thread itself reads without whether one is empty. */
  ApcListHead: THREAD_APC_LISTS,
  /** Mutants owned. The thread itself, or who claimed its wait: never both at once. */
  MutantListHead: THREAD_MUTANT_LIST,
} as const;

const OTHER_FIELDS = defineLayout(
  {
    /** Worker slot the thread is bound to. Constant once bound. */
    Slot: 4,
    /** ThreadState. ReadyLock. */
    State: 4,
    Flags: 4,
    /** Current and base priority. ReadyLock. */
    Priority: 4,
    BasePriority: 4,
    /** Processor block while Running. ReadyLock. */
    Processor: 4,
    LastProcessor: 4,
    /** Ready queue or unbound queue. ReadyLock, WorkerLock. */
    QueueEntry: 8,
    /** Chains threads that a signal has released until they are readied. Owner: who claimed the wait. */
    DeferredNext: 4,

    /** WaitState. Atomic. */
    WaitState: 4,
    /** Outcome; written by who claimed. */
    WaitStatus: 4,
    /** Wakers that look at a WaitAll from outside an object lock; the wait ends only at 0. Atomic. */
    WaitPins: 4,
    /** What the thread waits for. The thread itself; read by others under a pin or when it is parked. */
    WaitBlocks: 4,
    WaitCount: 4,
    WaitType: 4,
    WaitReason: 4,
    WaitMode: 4,
    Alertable: 4,
    /** Lock of the executive that the wait is part of acquiring, or 0; see ex/lockwait. */
    WaitLock: 4,
    /** IRQL to resume at. */
    WaitIrql: 4,
    /** IRQL to go back to when WaitNext ends. */
    WaitNextIrql: 4,
    /** Guards the APC lists and their links, Interrupts, ApcQueueable. */
    ApcLock: 4,
    /** Interrupt bits. ApcLock; read without. */
    Interrupts: 4,
    /** 1 until the thread ends. ApcLock. */
    ApcQueueable: 4,
    /** What it ends with, once Interrupt.Terminate is set. ApcLock. */
    TerminateStatus: 4,
    /** 1 while a normal kernel APC runs. The thread itself. */
    KernelApcInProgress: 4,
    /** What a KernelRoutine may change: routine, context and both arguments. The thread itself, at APC_LEVEL. */
    ApcArguments: 16,

    /** Innermost `__try` frame. The thread itself. */
    ExceptionList: 4,
    PreviousMode: 4,
    /** 1 while a user thread is in the kernel. The thread itself. */
    InKernel: 4,
    /** Its stack in user space: end, and start of its pages. Constant. */
    UserStackBase: 4,
    UserStackLimit: 4,
    /** Timeout of a wait that a program asks for: LARGE_INTEGER. The thread itself. */
    UserTimeout: 8,
    /** GetLastError. The thread itself. */
    LastError: 4,
    /** Values of TlsSetValue and FlsSetValue, in kernel pool, or 0; see um/slots. The thread itself. */
    LocalStorage: 4,
    /** What it is suspended by, or 0; see ps/suspend. Set once. Atomic. */
    Suspension: 4,

    ExitStatus: 4,
    ClientId: 4,
    /** Its process. Constant. */
    Process: 4,
    /** Process it is attached to (KeStackAttachProcess), or 0. The thread itself. */
    AttachedProcess: 4,
    StackBase: 4,
    StackLimit: 4,
    StartRoutine: 4,
    StartContext: 4,
    /** DriverEntry's RegistryPath, for the loader's threads. */
    SecondArgument: 4,
    /** In the machine's list. ThreadListLock. */
    ListEntry: 8,
    /** Image that created it, as index, or -1. */
    Creator: 4,
    /** Stack depot id of the creating call. */
    CreatorStack: 4,
    /** Waits since the last that cost it a step of its boost. ReadyLock. */
    WaitsCharged: 4,
    /** Processors as KeSet…Affinity… gave them: those of the thread, and of the system's demand while there is one. ReadyLock. */
    UserAffinity: 4,
    SystemAffinity: 4,
    /** Numbers of the processors it may run on, which follows; see ke/affinity. ReadyLock. */
    RunMask: 4,
    /** Number of the processor it prefers, or -1. ReadyLock. */
    IdealProcessor: 4,
    ContextSwitches: 4,
    /** Interrupt time, 100 ns (f64). */
    CreateTime: 8,
    WaitSince: 8,
    RunTime: 8,
    DispatchedAt: 8,

    /** The timer of waits with a timeout, and its wait block. */
    Timer: 40,
    TimerBlock: 24,
    /** Built-in wait blocks, THREAD_WAIT_OBJECTS of them. */
    BuiltInBlocks: 72,
    /** An event for locks without room for one, and what they note of a waiter; see ex/threadgate. */
    Gate: 16,
    GateNext: 4,
    GateCount: 4,
    GateExclusive: 4,
    /** KQUEUE the thread serves, or 0, and its place in that queue's list. QueueLock and the queue's lock. */
    Queue: 4,
    QueueListEntry: 8,
    /** 1 while the thread serves a queue and does not count as active there: it waits. The queue's lock. */
    QueueIdle: 4,
    /** Entry that the last KeRemoveQueue has taken; written by who claimed its wait. */
    RemovedEntry: 4,
    /** Requests that count as the thread's until they are finished, by IRP.ThreadListEntry. IrpLock. */
    IrpListHead: 8,
    /** A leaf. */
    IrpLock: 4,
    /** 1 while the ending thread waits for IrpEvent, which the last request off the list sets. IrpLock. */
    IrpDraining: 4,
    IrpEvent: 16,
    /** What a driver's routine is to fill in for a kernel routine that calls it. The thread itself. */
    Scratch: 8,
    /** The work item whose routine a system worker runs, or 0; the routine; where it was queued, in the stack depot. */
    WorkItem: 4,
    WorkRoutine: 4,
    WorkOrigin: 4,
    /** Token that it impersonates with, referenced, or 0. SecurityLock. Beside it: of PsImpersonateClient, by bits. */
    ImpersonationToken: 4,
    /** SECURITY_IMPERSONATION_LEVEL; bit 8 CopyOnOpen, bit 9 EffectiveOnly, bit 10 PsDisableImpersonation. The thread itself. */
    Impersonation: 4,
    /** 1: IoRaiseInformationalHardError says nothing. The thread itself. */
    NoHardErrors: 4,
    /** Device or driver object that IoCreateSystemThread keeps until the thread ends, or 0. */
    IoObject: 4,
    /** EXCEPTION_RECORD of the exception that is being raised. */
    ExceptionRecord: 80,
  },
  THREAD_FIELDS,
);

export const KTHREAD = { ...HOT_FIELDS, ...OTHER_FIELDS };

export const THREAD_WAIT_OBJECTS = 3;
export const MAXIMUM_WAIT_OBJECTS = 64;

/** Priorities as NT has them. */
export const LOW_REALTIME_PRIORITY = 16;
export const HIGH_PRIORITY = 31;
/** Base priority of system threads. */
export const SYSTEM_THREAD_PRIORITY = 8;

/** KWAIT_BLOCK on x86. */
export const WAIT_BLOCK = {
  ListEntry: 0,
  Thread: 8,
  Object: 12,
  Next: 16,
  Key: 20,
  Type: 22,
  State: 23,
  size: 24,
} as const;
export const WaitAll = 0;
export const WaitAny = 1;
