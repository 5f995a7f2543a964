/**
 * The machine block: words that all workers and the host share, and where they lie.
 *
 * Which lock guards what is said beside each field; in which order they are taken, in ke/lockorder.
 */
import { defineLayout } from '../hal/layout.js';
import { MACHINE_BASE, WORKER_SLOTS_BASE } from '../hal/map.js';
import { readI32 } from '../hal/memory.js';

export const MachineState = { Booting: 0, Running: 1, Stopping: 2, BugCheck: 3 } as const;

const fields = defineLayout({
  /** Overwritten only by a driver that writes where it must not; see `guardsIntact`. */
  FirstGuard: 4,
  /** MachineState. Atomic. */
  State: 4,
  /** Processors that run any thread. Constant after boot. */
  ProcessorCount: 4,
  /** Processors that drivers see: those, and the clock's, whose number is the last. Constant after boot. */
  VisibleProcessors: 4,
  /** Cores of the host: polling is worth it only while some are to spare. Constant. */
  HostCores: 4,
  /** End of kernel space. Constant. */
  KernelEnd: 4,
  /** 1 when time is virtual. Constant. */
  VirtualTime: 4,
  /** 1 when the machine is deterministic: one processor and virtual time, see ke/baton. Constant. */
  Deterministic: 4,
  /** 1 between two calls of the loader, in a deterministic machine: nothing runs until the host goes on. ReadyLock. */
  HostHold: 4,
  /** Visits of the kernel, in a deterministic machine. Whoever holds the processor. */
  Steps: 4,
  /** Switches traced, and the hash over them. ReadyLock. */
  TraceCount: 4,
  TraceHash: 4,
  TraceHash2: 4,
  /** 1 when a processor had to be lent: what follows does not repeat. ReadyLock. */
  TraceBroken: 4,
  /** 1 when images are checked: stacks of allocations are kept. Constant. */
  Checked: 4,
  /** Flags of the verifier, see vf/flags; 1 when a broken rule is reported and no bug check, where it can be. Constant. */
  Verifier: 4,
  /** Findings that workers have sent to the host. Atomic. */
  FindingsSent: 4,
  VerifierGoesOn: 4,
  /** What the verifier knows of locks, or 0; see vf/lockstate. Constant after boot. */
  VerifierLocks: 4,
  /** Milliseconds that a processor may be at DISPATCH_LEVEL without a break; see vf/dispatchtime. Constant. */
  DispatchLimit: 4,
  /** Which calls are to fail, or 0; see vf/faults/plan. Constant after boot. */
  Faults: 4,
  /** Host milliseconds (f64) and system time (i64) at boot. Constant. */
  BootHostTime: 8,
  BootSystemTime: 8,
  /** System time (i64) that boot is to have, or -1: the host's. Constant. */
  GivenBootTime: 8,
  /** Name of the time zone, UTF-16 in kernel pool, and its units. Constant. */
  ZoneName: 4,
  ZoneNameLength: 4,
  /** Virtual interrupt time, 100 ns (i64). Atomic. */
  VirtualNow: 8,
  /** Interrupt time (f64) at which virtual time stands still while no call of the loader is under way. Constant. */
  HoldTimeAt: 8,
  /** Calls of the loader under way: initializers, DriverEntry, DriverUnload. Atomic. */
  LoaderCalls: 4,
  /** Questions of programs that the host has not answered. Atomic. */
  HostQuestions: 4,

  /** Guards the ready queues, IdleSummary, who holds which processor, and thread states. */
  ReadyLock: 4,
  /** Bit n: ready queue of priority n has threads. ReadyLock. */
  ReadySummary: 4,
  /** Bit n: processor n is idle. ReadyLock. */
  IdleSummary: 4,
  /** Bit n: block n is one of the processors; as many bits as VisibleProcessors. ReadyLock. */
  ActiveSummary: 4,
  /** Bit n: block n stands in for a processor whose thread spins. ReadyLock. */
  LentSummary: 4,
  /** Bit n: block n is spare, for lending. ReadyLock. */
  SpareSummary: 4,
  /** Workers that poll for their permit. Atomic. */
  Pollers: 4,
  /** DPCs that are queued or run. Atomic. */
  DpcCount: 4,
  /** Bit n: the idle worker of processor number n is on its way to look, or watches. Atomic; see ke/idle. */
  IdleAsked: 4,
  /** Bit n: the host is to start the idle worker of processor number n. Atomic. */
  IdleWanted: 4,
  /** The call that KeIpiGenericCall makes on all processors: guarded by IpiLock, a word taken by spinning. */
  IpiLock: 4,
  /** Bit n: processor number n has not begun. Atomic. */
  IpiTargets: 4,
  /** Processors that are not there yet; that have not finished. Atomic. */
  IpiMissing: 4,
  IpiRunning: 4,
  IpiRoutine: 4,
  IpiContext: 4,
  /** Guards the list of connected interrupts; a leaf. Its head. */
  InterruptLock: 4,
  InterruptList: 8,
  /** Guards the lists of bug check callbacks; a leaf. Their heads. */
  BugCheckLock: 4,
  BugCheckCallbacks: 8,
  BugCheckReasons: 8,
  /** What ExSetTimerResolution asked for, 100 ns; 0: nothing. Atomic. */
  TimerResolution: 4,
  /** Thread object of the clock's worker. Constant after boot. */
  ClockThread: 4,
  /** Counts processors that stop being idle, before they do. Atomic. */
  WakeCount: 4,

  /** Guards the timer table. */
  TimerLock: 4,
  /** Timers in the table. TimerLock; read without. */
  TimerCount: 4,
  /** Interrupt time (f64) until which the clock sleeps. TimerLock. */
  ClockSleepsUntil: 8,
  /** 1 while the clock takes due timers and readies who waits for them. Atomic. */
  ClockExpires: 4,
  /** 1 while the clock sleeps and wants to be told of competition for processors. Atomic. */
  ClockWake: 4,

  /** Guards which thread serves which KQUEUE: it keeps the queue of a thread that is not one's own alive. */
  QueueLock: 4,

  /** Guards the worker list and the queue of threads without a worker. */
  WorkerLock: 4,
  /** Slot of the first free worker, or 0. WorkerLock. */
  FreeWorkers: 4,
  FreeCount: 4,
  /** Workers started so far. WorkerLock. */
  WorkerCount: 4,
  /** Workers for threads that have come up. Atomic. */
  WorkersUp: 4,
  /** Threads that wait for a worker (list head). WorkerLock. */
  Unbound: 8,
  /** As many; each until it has been made ready. Atomic. */
  UnboundCount: 4,

  /** Guards the lists of threads and processes, and their ids. */
  ThreadListLock: 4,
  ThreadCount: 4,
  ThreadListHead: 8,
  /** Processes that have not ended. ThreadListLock. */
  ProcessListHead: 8,
  /** Id of the next process or thread. ThreadListLock. */
  NextClientId: 4,
  /** Routines to be told of processes, threads, images: see ps/notify. Constant after boot. */
  NotifyTable: 4,
  /** Threads of drivers that have not ended. Atomic. */
  DriverThreads: 4,
  ThreadsCreated: 4,

  /** 1 while the host has been rung and has not looked yet. Atomic. */
  Doorbell: 4,
  /** The bug check that stopped the machine: taken by compare-and-swap, then the words below. */
  BugCheckOwner: 4,
  SystemProcess: 4,
  /** Addresses of the OBJECT_TYPEs, by number. Constant after boot. */
  ObjectTypes: 4,
  /** The directory `\`. Constant after boot. */
  RootDirectory: 4,
  /** Registrations of ObRegisterCallbacks, by altitude, and their lock: a leaf. */
  ObCallbacks: 4,
  ObCallbackLock: 4,
  /** Objects that a system thread is to delete, chained. Atomic. */
  DeferredDeletes: 4,
  /** WORK_QUEUE_ITEM that does. */
  DeleteItem: 16,
  /** Objects whose deletion is deferred and not done; atomic. KEVENT, synchronization, set when there are none. */
  DeletesPending: 4,
  DeletesDone: 16,
  ImageGeneration: 4,
  ClockSlot: 4,
  /** Head of the list of input that no program has read, and whether there will be no more. InputLock. */
  InputLock: 4,
  InputHead: 8,
  InputEnded: 4,
  /** 1 while the host has been asked for input and has given none. Atomic. */
  InputAsked: 4,
  /** KEVENT of it, in pool: signalled while there is something to read, or the end. Constant. */
  InputEvent: 4,
  /** What MessageBox returns; 0: the first button. Constant. */
  MessageBoxAnswer: 4,
  /** Threads of programs that wait on an address. KeyedLock, which is held while an event is set. */
  KeyedLock: 4,
  KeyedHead: 8,
  /** DbgPrintEx default filter mask and other words of kd. */
  KdMask: 4,
  RandomSeed: 4,
  /** 1 in a machine that has a timeline. Constant. */
  Traced: 4,
  /** State of NtStressRandom. Atomic. */
  StressRandom: 4,
  /** Seed of the run in a machine under stress, or 0; see ke/stagger. Host, between executions. */
  StaggerSeed: 4,
  /** KEVENTs of threads of NtStressThread, or 0: they may begin, all have ended; see ps/stress. Set once. */
  StressGate: 4,
  StressDone: 4,
  /** Threads of NtStressThread that have not ended. Atomic. */
  StressThreads: 4,
  /** Invariants that NtStressAtQuiescence has been given, the last first. Atomic. */
  StressInvariants: 4,
  /** The cancel spin lock, a KSPIN_LOCK: held while cancel routines begin. */
  CancelLock: 4,
  /** Guards which files are open, and the lists of fs/fileblock. */
  FileLock: 4,
  FileBlocks: 8,
  FileOpens: 8,
  /** Guards sections and their views; see fs/section. */
  SectionLock: 4,
  SectionViews: 8,
  /** Guards device stacks, the lists of devices, and how often each is open. */
  IoLock: 4,
  /** Requests whose dispatch routine has returned without completing them (list head). IoLock. */
  ForgottenHead: 8,
  /** All device objects (list head). IoLock. */
  DeviceList: 8,
  /** Driver object of root-enumerated devices, or 0; the first registered device interface, or 0. IoLock. */
  PnpManager: 4,
  Interfaces: 4,
  /** First registrations for IRP_MJ_SHUTDOWN, and for that of the last chance: see io/shutdown. IoLock. */
  ShutdownFirst: 4,
  LastChanceFirst: 4,
  /** First registration of IoRegisterPlugPlayNotification: see io/pnpnotify. IoLock. */
  PnpNotifyFirst: 4,
  /** What a system worker is to do for the PnP manager, first and last; and whether one does: see io/pnpaction. IoLock. */
  PnpActionFirst: 4,
  PnpActionLast: 4,
  PnpActing: 4,
  /** WORK_QUEUE_ITEM of that. */
  PnpItem: 16,
  /** Memory that IoGetFileObjectGenericMapping and IoGetConfigurationInformation give out, or 0. Atomic. */
  FileMapping: 4,
  Configuration: 4,
  /** Number of the next device that has its name made for it. Atomic. */
  NextDeviceName: 4,
  /** Pages that MDLs have locked, and MDLs that are mapped. Atomic. */
  LockedPages: 4,
  MappedMdls: 4,
  /** Guards which token a process or thread has, and which descriptor an object; a leaf. */
  SecurityLock: 4,
  /** Token of System; SE_EXPORTS; LUID of the programs' logon session; who runs programs (se/accounts). Constant. */
  SystemToken: 4,
  SeExports: 4,
  SessionLuid: 4,
  Account: 4,
  /** Counts LUIDs. Atomic. */
  NextLuid: 4,
  /** Guards the regions of virtual memory of all processes; a leaf. */
  VirtualLock: 4,
  ObjectCount: 4,
  /** Guards the registry: keys, values, watches. See cm/lock. */
  CmLock: 4,
  /** The key `\Registry`. Constant. */
  RegistryRoot: 4,
  /** Watches of keys. Atomic. */
  CmWatches: 4,
  /** Changes of keys that a hive would keep. Atomic. */
  CmChanges: 4,
  /** 1 when the registry has a file. Constant. */
  CmHive: 4,
  /** Guards registrations of registry callbacks and what they attach to key objects. */
  CmCallbackLock: 4,
  /** First registration, the highest altitude; and the number of the last that was made. CmCallbackLock; atomic. */
  CmCallbacks: 4,
  CmSerial: 4,
  LastGuard: 4,
});

/** Offsets of `fields` are from MACHINE_BASE; these are addresses. */
export const MACHINE = Object.fromEntries(
  Object.entries(fields).map(([name, offset]) => [name, name === 'size' ? offset : MACHINE_BASE + offset]),
) as unknown as typeof fields;

/** Ready queue heads: LIST_ENTRY per priority 0..31. */
export const READY_QUEUES = MACHINE_BASE + 0x400;
/** DPC queues, by processor number; see ke/dpc. */
export const DPC_QUEUES = MACHINE_BASE + 0x600;
/** Worker slots of the idle workers, by processor number; see ke/idle. */
export const IDLE_SLOTS = MACHINE_BASE + 0x3000;
/** What KeGenericCallDpc needs; see ke/genericdpc. */
export const GENERIC_CALL = MACHINE_BASE + 0x3100;
/** Queues of work items by priority; see ex/workqueue. */
export const WORK_QUEUES = MACHINE_BASE + 0x4000;
/** Where work items were queued; see ex/workorigin. */
export const WORK_ORIGINS = MACHINE_BASE + 0x6000;
/** Bit n of a processor number's 256: the interrupt of vector n is pending there. Atomic; see ke/interruptservice. */
export const PENDING_VECTORS = MACHINE_BASE + 0x3a00;
/** What a bug check callback may fill. */
export const BUG_CHECK_BUFFER = MACHINE_BASE + 0x14000;
export const BUG_CHECK_BUFFER_SIZE = 0x4000;
/** See ke/timerorigin. */
export const TIMER_ORIGINS = MACHINE_BASE + 0x18000;
/** Processor blocks. */
export const PRCB_BASE = MACHINE_BASE + 0x1000;
export const PRCB_STRIDE = 0x100;
/** Most processor blocks: summaries are 32-bit words, bit 31 stays clear. */
export const MAX_PRCBS = 31;
/** Most processors for threads; the rest are the clock's processor, its own block, and the spare ones. */
export const MAX_PROCESSORS = 24;

export const SLOT_STRIDE = 0x40;
/** Worker slot: the host's number of the worker's thread, 0 where it has none that could be read. */
export const SLOT_HOST_THREAD = 16;
/** Most workers, hence most live threads. */
export const MAX_WORKERS = 1024;

const GUARD = 0x6e74_7761;

/** @returns address of worker slot `index`. */
export function slotAddress(index: number): number {
  return WORKER_SLOTS_BASE + index * SLOT_STRIDE;
}

/** @returns address of processor block `index`. */
export function prcbAddress(index: number): number {
  return PRCB_BASE + index * PRCB_STRIDE;
}

/** @returns the block the clock's worker stands on when it runs nobody's DPCs. It is none of the processors. */
export function clockBlock(): number {
  return prcbAddress(readI32(MACHINE.VisibleProcessors));
}

/** @returns whether the words around the machine block still hold what boot wrote. */
export function guardsIntact(): boolean {
  return readI32(MACHINE.FirstGuard) === GUARD && readI32(MACHINE.LastGuard) === GUARD;
}

export { GUARD as MACHINE_GUARD };
