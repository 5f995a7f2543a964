/**
 * Holds what each JavaScript thread does with the kernel's locks against ke/lockorder, when NTWASM_CHECK_LOCKS is 1.
 * A lock is looked at before it is taken, so a wrong order is reported also where it would have been a deadlock, and
 * on the first run that comes past it: no second thread has to be there at the wrong moment.
 *
 * What it finds is a fault of ntwasm, never of a driver: an error that unwinds the worker and ends the machine.
 */
import { atomicLoad } from '../hal/atomics.js';
import { LOCKS_WATCHED, watchLocks } from '../hal/lock.js';
import { memory } from '../hal/memory.js';
import { LOCK_ORDER, type LockRule } from './lockorder.js';
import { MACHINE, MachineState } from './system.js';

export class LockOrderFault extends Error {}

interface Held {
  readonly address: number;
  readonly rule: LockRule;
}

const byWord = new Map(LOCK_ORDER.flatMap((rule) => (rule.word === undefined ? [] : [[rule.word, rule] as const])));
const byName = new Map(LOCK_ORDER.map((rule) => [rule.name, rule]));

/** What this JavaScript thread holds, in the order in which it was taken. */
const held: Held[] = [];

/**
 * A lock is about to be taken.
 * @param kind one of LockKind; '' for a lock whose word the table has
 * @throws LockOrderFault when it may not be taken now
 */
export function taking(address: number, kind: string): void {
  const rule = kind === '' ? byWord.get(address) : byName.get(kind);
  if (rule === undefined) {
    fault(`takes the lock at ${hex(address)}, which ke/lockorder does not name`);
    return;
  }
  for (const other of held) {
    if (!mayFollow({ address, rule }, other)) {
      fault(`takes the ${describe({ address, rule })} while it holds the ${describe(other)}; see ke/lockorder`);
    }
  }
  held.push({ address, rule });
}

function mayFollow(next: Held, before: Held): boolean {
  if (next.rule === before.rule) return next.rule.ascending === true && next.address > before.address;
  return next.rule.under.includes(before.rule.name);
}

/** A lock is about to be released. @throws LockOrderFault when this thread does not hold it */
export function releasing(address: number): void {
  const index = held.findLastIndex((each) => each.address === address);
  if (index < 0) fault(`releases the lock at ${hex(address)}, which it does not hold`);
  else held.splice(index, 1);
}

/**
 * For places that no lock may be held at. Free when locks are not watched.
 * @param what is about to happen there, in words
 * @throws LockOrderFault when one is held
 */
export function requireNoLock(what: string): void {
  if (!LOCKS_WATCHED) return;
  const last = held.at(-1);
  if (last !== undefined) fault(`${what} while it holds the ${describe(last)}`);
}

function describe({ address, rule }: Held): string {
  return `${rule.name} (at ${hex(address)})`;
}

/** Not while the machine stops: who unwinds then may leave locks held, and nobody waits for them any more. */
function fault(what: string): void {
  if (memory !== undefined && atomicLoad(MACHINE.State) >= MachineState.Stopping) return;
  const locks = held.map(describe).join(', ') || 'none';
  held.length = 0;
  throw new LockOrderFault(`the kernel ${what} (held: ${locks})`);
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

if (LOCKS_WATCHED) watchLocks({ taking, releasing });
