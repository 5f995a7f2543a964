/**
 * When the machine is at rest: no thread runs or is ready, none is on its way there. Then virtual time may
 * jump, and when no timer is pending either, the host knows that nothing will ever happen by itself.
 *
 * DPCs are counted from their insertion to their end. A thread that is about to run may be counted in one of four
 * places: an expiring timer, a wait for a worker, a ready queue, a processor. Each hand-over counts it in the next
 * place before it leaves the one before.
 *
 * No rest goes unnoticed. Each of those counts comes to nought either by somebody who holds a processor, or by the
 * clock while it expires timers:
 *  - DpcCount: the thread or idle worker that ran the DPC, or removed it from its queue, on its processor;
 *  - ReadySummary: by a thread's getting a processor, under ReadyLock; TimerCount: by a thread that cancels, or the
 *    clock; UnboundCount: by the worker of a thread that has been made ready and cannot run, nor end, before.
 * So what comes last is that the last processor becomes idle, or that the clock has expired timers. The first is seen
 * under ReadyLock by who gives the processor up (ke/ready, `releaseProcessor`), and the second by the clock; both then
 * ring the host, or wake the clock where virtual time has a timer to go to, which looks at all of it before it sleeps.
 * The host clears the bell before it looks, and the clock's permit stays until it parks. The end of a loan makes no
 * processor idle: one of its blocks stays in use, which is why only a block in use is ever lent (ke/loan).
 * What the host itself does, starting threads, it does between two looks.
 */
import { atomicLoad } from '../hal/atomics.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { MACHINE } from './system.js';

/** @returns whether every processor is idle. */
export function noProcessorBusy(): boolean {
  return atomicLoad(MACHINE.IdleSummary) === atomicLoad(MACHINE.ActiveSummary);
}

/**
 * For the clock, which is the one that expires timers.
 * @returns whether all threads wait: none runs, is ready, or is without a worker
 */
export function allThreadsWait(): boolean {
  acquireLock(MACHINE.ReadyLock);
  // A thread gets its worker by being made ready, which needs this lock; it is uncounted afterwards.
  const all = noProcessorBusy() && atomicLoad(MACHINE.UnboundCount) === 0 && atomicLoad(MACHINE.DpcCount) === 0;
  releaseLock(MACHINE.ReadyLock);
  return all;
}

/** @returns whether threads queue for a processor. Exact: a thread that gives way to another is never missed. */
export function threadsQueue(): boolean {
  acquireLock(MACHINE.ReadyLock);
  const queue = atomicLoad(MACHINE.ReadySummary) !== 0;
  releaseLock(MACHINE.ReadyLock);
  return queue;
}

/**
 * For the host, which takes no lock that a broken driver could leave held.
 * @returns whether nothing will happen by itself any more, timers included
 */
export function isAtRest(): boolean {
  const wakes = atomicLoad(MACHINE.WakeCount);
  return (
    noProcessorBusy() &&
    atomicLoad(MACHINE.ReadySummary) === 0 &&
    atomicLoad(MACHINE.TimerCount) === 0 &&
    atomicLoad(MACHINE.ClockExpires) === 0 &&
    atomicLoad(MACHINE.UnboundCount) === 0 &&
    atomicLoad(MACHINE.DpcCount) === 0 &&
    // Nothing became busy while we looked, so what we saw one after the other was so at one time.
    noProcessorBusy() &&
    atomicLoad(MACHINE.WakeCount) === wakes
  );
}
