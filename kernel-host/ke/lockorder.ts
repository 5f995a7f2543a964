/**
 * The order of the kernel's own locks, written down here and nowhere else: what may be held when a lock is taken.
 * `ke/lockcheck` holds every lock against it when NTWASM_CHECK_LOCKS is 1.
 *
 * Each lock may be taken under some of those that stand before it in the table, so no two threads can wait for each
 * other. No guest code runs, no exception is raised and no thread waits for a processor while one of them is held.
 * Whoever has to nest in a new way adds it here, and moves the lock down when it stands too high.
 *
 * Not among them are what drivers hold (KSPIN_LOCKs, the cancel lock), IpiLock, which is taken by spinning at raised
 * IRQL and under nothing, and what the hot module takes, which it does one at a time.
 */
import { MACHINE } from './system.js';

/** Locks that there are many of, or that a layer above has: which one it is, is said where it is taken. */
export const LockKind = {
  /** A dispatcher object: bit 7 of its first byte. */
  Object: 'lock of a dispatcher object',
  /** A thread's APC queues and alerts. */
  Apc: 'ApcLock of a thread',
  /** The requests that a thread has issued. */
  Irp: 'IrpLock of a thread',
  /** One processor's queue of DPCs. */
  Dpc: 'lock of a DPC queue',
  DeviceQueue: 'lock of a KDEVICE_QUEUE',
  Resource: 'lock of an ERESOURCE',
  RemoveLock: "lock of a remove lock's tags",
  Callback: 'lock of a callback object',
  Notify: 'lock of the notify routines',
  /** Byte ranges and the end of one file. */
  File: 'lock of an open file',
  Directory: 'lock of an object directory',
  HandleTable: 'lock of a handle table',
  /** A program's heap. */
  Heap: 'lock of a heap',
  /** The variables of a process's environment. */
  Environment: 'EnvironmentLock of a process',
  /** One size class of the pool. */
  Pool: 'lock of a pool class',
  Pages: 'lock of the page map',
  StackDepot: 'lock of the stack depot',
  /** What the verifier knows of locks. */
  Verifier: 'lock of the verifier',
  /** Clocks of the race detector. */
  Race: "lock of the race detector's clocks",
  RaceRecords: "lock of the race detector's free records",
} as const;

/** What is said of one lock, or of one kind. */
export interface LockRule {
  readonly name: string;
  /** Its word, of a lock that there is once. */
  readonly word?: number;
  /** Names of what may be held when it is taken; nothing else may. */
  readonly under: readonly string[];
  /** Several may be held, when they are taken by ascending address. */
  readonly ascending?: boolean;
}

/** Held while pool is allocated or freed. */
const ALLOCATING = [
  'SectionLock',
  'FileLock',
  LockKind.File,
  'IoLock',
  LockKind.Resource,
  LockKind.HandleTable,
  'CmLock',
  'CmCallbackLock',
];

/** First to last. */
export const LOCK_ORDER: readonly LockRule[] = [
  // Held while an event is set or cleared.
  { name: 'InputLock', word: MACHINE.InputLock, under: [] },
  { name: 'KeyedLock', word: MACHINE.KeyedLock, under: [] },
  // Ke: timers and waits.
  { name: 'TimerLock', word: MACHINE.TimerLock, under: [] },
  { name: 'QueueLock', word: MACHINE.QueueLock, under: ['KeyedLock'] },
  { name: LockKind.Object, under: ['InputLock', 'KeyedLock', 'TimerLock', 'QueueLock'], ascending: true },
  { name: LockKind.Apc, under: [] },
  { name: 'ReadyLock', word: MACHINE.ReadyLock, under: ['KeyedLock', LockKind.Apc] },
  { name: LockKind.Dpc, under: ['TimerLock'] },
  { name: 'WorkerLock', word: MACHINE.WorkerLock, under: [] },
  { name: 'InterruptLock', word: MACHINE.InterruptLock, under: [] },
  { name: 'BugCheckLock', word: MACHINE.BugCheckLock, under: [] },
  // Ps and Io.
  { name: 'IoLock', word: MACHINE.IoLock, under: [] },
  { name: 'ThreadListLock', word: MACHINE.ThreadListLock, under: [] },
  { name: LockKind.Irp, under: ['IoLock', 'ThreadListLock'] },
  { name: LockKind.Notify, under: [] },
  // Files.
  { name: 'SectionLock', word: MACHINE.SectionLock, under: [] },
  { name: 'FileLock', word: MACHINE.FileLock, under: ['SectionLock'] },
  { name: LockKind.File, under: ['SectionLock', 'FileLock'] },
  // Objects of drivers and of the executive.
  { name: LockKind.DeviceQueue, under: [] },
  { name: LockKind.Resource, under: [] },
  { name: LockKind.RemoveLock, under: [] },
  { name: LockKind.Callback, under: [] },
  { name: 'ObCallbackLock', word: MACHINE.ObCallbackLock, under: [] },
  { name: LockKind.Directory, under: [] },
  { name: LockKind.HandleTable, under: [] },
  { name: LockKind.Heap, under: [] },
  { name: 'SecurityLock', word: MACHINE.SecurityLock, under: [] },
  { name: 'VirtualLock', word: MACHINE.VirtualLock, under: [] },
  // The registry.
  { name: 'CmLock', word: MACHINE.CmLock, under: [] },
  { name: 'CmCallbackLock', word: MACHINE.CmCallbackLock, under: [] },
  { name: LockKind.Environment, under: [] },
  // Memory, which others need while they hold theirs.
  { name: LockKind.Pool, under: ALLOCATING },
  { name: LockKind.Pages, under: [...ALLOCATING, LockKind.Heap, LockKind.Pool] },
  { name: LockKind.Verifier, under: ALLOCATING },
  { name: LockKind.StackDepot, under: [...ALLOCATING, LockKind.Pool] },
  {
    name: LockKind.Race,
    under: [...ALLOCATING, 'TimerLock', 'KeyedLock', LockKind.Heap, LockKind.Pool, LockKind.Pages],
  },
  { name: LockKind.RaceRecords, under: [LockKind.Race] },
];
