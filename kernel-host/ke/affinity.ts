/**
 * Affinities: which processors a thread may run on. A thread has its own, which KeSetAffinityThread sets, and while
 * the system demands another, that of KeSetSystemAffinityThread and its kin. Nothing but ke/ready looks at what
 * follows from them, KTHREAD.RunMask.
 *
 * The last processor is the clock's. A thread whose affinity names others, too, never runs there, so that timers and
 * their DPCs are on time; one that is bound to it alone does run there, and holds off what the clock would run.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { GROUP_AFFINITY } from '../abi/gen/structs.js';
import { readI32, readU16, readU32, writeI32, writeU16 } from '../hal/memory.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql, currentThread } from './current.js';
import { safepoint } from './irql.js';
import { setRunMask } from './ready.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';

/** @returns a bit for each processor that drivers see. */
export function activeProcessors(): number {
  return 2 ** readI32(MACHINE.VisibleProcessors) - 1;
}

/** @returns the processors on which a thread of that affinity runs. */
export function runMask(affinity: number): number {
  const forAll = 2 ** readI32(MACHINE.ProcessorCount) - 1;
  return affinity & forAll || affinity;
}

/** Lets the scheduler know of a changed affinity; the current thread has moved on return, where its IRQL allows. */
function apply(thread: number): void {
  const affinity = readI32(thread + KTHREAD.SystemAffinity) || readI32(thread + KTHREAD.UserAffinity);
  setRunMask(thread, runMask(affinity));
  if (thread === currentThread() && currentIrql() < DISPATCH_LEVEL) safepoint();
}

/** Sets the system's demand on the current thread. @param affinity 0: none @returns what it was before, 0 for none */
function demand(affinity: number): number {
  const thread = currentThread();
  const before = readI32(thread + KTHREAD.SystemAffinity);
  writeI32(thread + KTHREAD.SystemAffinity, affinity);
  apply(thread);
  return before;
}

function stopForAffinity(routine: string, affinity: number): never {
  keBugCheckEx(
    BugCode.INVALID_AFFINITY_SET,
    affinity,
    activeProcessors(),
    0,
    0,
    `${routine} was given the affinity 0x${(affinity >>> 0).toString(16)}; the processors are 0x${activeProcessors().toString(16)}.`,
  );
}

/** KeSetSystemAffinityThread. IRQL: <= APC_LEVEL. @param Affinity processors; those that do not exist are left out */
export function KeSetSystemAffinityThread(Affinity: number): void {
  const wanted = Affinity & activeProcessors();
  if (wanted === 0) stopForAffinity('KeSetSystemAffinityThread', Affinity);
  demand(wanted);
}

/**
 * KeSetSystemAffinityThreadEx. IRQL: <= APC_LEVEL.
 * @param Affinity processors; nothing changes when none of them exists
 * @returns the previous system affinity, 0 when there was none: for KeRevertToUserAffinityThreadEx
 */
export function KeSetSystemAffinityThreadEx(Affinity: number): number {
  const wanted = Affinity & activeProcessors();
  return wanted === 0 ? readI32(currentThread() + KTHREAD.SystemAffinity) : demand(wanted);
}

/** KeRevertToUserAffinityThread: ends the system's demand. IRQL: <= APC_LEVEL. */
export function KeRevertToUserAffinityThread(): void {
  demand(0);
}

/** KeRevertToUserAffinityThreadEx. IRQL: <= APC_LEVEL. @param Affinity what KeSetSystemAffinityThreadEx returned */
export function KeRevertToUserAffinityThreadEx(Affinity: number): void {
  demand(Affinity & activeProcessors());
}

/** @returns the processors of a GROUP_AFFINITY that exist. There is one group. */
function maskOf(affinity: number): number {
  if (readU16(affinity + GROUP_AFFINITY.Group) !== 0) return 0;
  return readU32(affinity + GROUP_AFFINITY.Mask) & activeProcessors();
}

/** Fills a GROUP_AFFINITY of group 0. */
export function writeGroupAffinity(address: number, mask: number): void {
  writeI32(address + GROUP_AFFINITY.Mask, mask);
  for (let at = GROUP_AFFINITY.Group; at < GROUP_AFFINITY.size; at += 2) writeU16(address + at, 0);
}

/**
 * KeSetSystemGroupAffinityThread. IRQL: <= APC_LEVEL.
 * @param Affinity GROUP_AFFINITY; nothing changes when none of its processors exists
 * @param PreviousAffinity receives the previous system affinity, zeros when there was none; or NULL
 */
export function KeSetSystemGroupAffinityThread(Affinity: number, PreviousAffinity: number): void {
  const wanted = maskOf(Affinity);
  const before = wanted === 0 ? 0 : demand(wanted);
  if (PreviousAffinity !== 0) writeGroupAffinity(PreviousAffinity, before);
}

/** KeRevertToUserGroupAffinityThread. IRQL: <= APC_LEVEL. @param PreviousAffinity GROUP_AFFINITY from the call above */
export function KeRevertToUserGroupAffinityThread(PreviousAffinity: number): void {
  demand(maskOf(PreviousAffinity));
}

/**
 * KeSetAffinityThread: the thread's own affinity, in force unless the system demands another. IRQL: <= DISPATCH_LEVEL.
 * @returns the previous one
 */
export function KeSetAffinityThread(Thread: number, Affinity: number): number {
  if (Affinity === 0 || (Affinity & ~activeProcessors()) !== 0) stopForAffinity('KeSetAffinityThread', Affinity);
  const before = readI32(Thread + KTHREAD.UserAffinity);
  writeI32(Thread + KTHREAD.UserAffinity, Affinity);
  apply(Thread);
  return before;
}

/**
 * KeSetIdealProcessorThread: where the thread runs when that processor is idle. IRQL: <= DISPATCH_LEVEL.
 * @param Processor number; one that does not exist takes the wish back
 * @returns the previous one; MAXIMUM_PROCESSORS when there was none
 */
export function KeSetIdealProcessorThread(Thread: number, Processor: number): number {
  const MAXIMUM_PROCESSORS = 32;
  const number = Processor & 0xff;
  const before = readI32(Thread + KTHREAD.IdealProcessor);
  writeI32(Thread + KTHREAD.IdealProcessor, number < readI32(MACHINE.VisibleProcessors) ? number : -1);
  return before < 0 ? MAXIMUM_PROCESSORS : before;
}
