/**
 * The baton of a controlled machine: of its workers at most one runs guest or kernel code at any moment. Who holds the
 * baton gives it on where it would sleep, and at scheduling points; everybody else sleeps on a word of his own. Who
 * gets it next is decided above (ke/controlled), from what each actor (a worker, by the number of its slot) waits for.
 *
 * Invariant: Holder names the actor that runs, or nobody; only that actor, or the host while there is none, writes the
 * state of the machine. A worker becomes an actor when it first sleeps; until then it comes up beside the others, and
 * touches nothing but its own.
 *
 * When the machine stops, control ends for good: everybody is woken, and sleeps and wakes as workers otherwise do.
 */
import { defineLayout } from './layout.js';
import { CONTROL_BASE } from './map.js';
import { i32 } from './memory.js';

const fields = defineLayout({
  /** 1 while the machine is controlled. Atomic. */
  On: 4,
  /** The next words are counted down and compared in wasm, see guest/runtime/controlled. Points until the next stop. */
  Countdown: 4,
  /** What the last access touched, and what one before it; and how many in a row touched one of these. */
  LastAddress: 4,
  LastAddress2: 4,
  Repeats: 4,
  /** Actor that runs, plus one; 0: nobody. Atomic. */
  Holder: 4,
  /** 1: nobody gets the baton before the host has had its turn. Atomic. */
  HostTurn: 4,
  /** Actors so far. Atomic. */
  Joined: 4,
  /** Countdown when the actor was last asked. */
  CountdownStart: 4,
  /** Points that the actor has passed since it got the baton. */
  RunLength: 4,
  /** Points that all actors have passed. */
  Points: 4,
  /** Times that the baton was given on, and a hash over all of them. */
  Switches: 4,
  Hash: 4,
  Hash2: 4,
  /** Expirations of timers while the explorer waits for the machine to rest. */
  Ticks: 4,
  /** A hash over what drivers have printed, and ends of lines that are not in it yet; see `hashPrinted`. */
  Printed: 4,
  PrintedEnds: 4,
  /** A LARGE_INTEGER of 0: a time-out for who shall not wait. */
  NoTime: 8,
  /** What the explorer is at: DriverEntry, the drivers' work, the stress test's end, DriverUnload. */
  Phase: 4,
  /** 1 from the first execution on, until all are done. */
  Exploring: 4,
});

/** Addresses of the words. */
export const CONTROL = Object.fromEntries(
  Object.entries(fields).map(([name, offset]) => [name, name === 'size' ? offset : CONTROL_BASE + offset]),
) as unknown as typeof fields;

/** Fields of an actor, from `actorAddress`. */
export const ACTOR = defineLayout({
  /** Its permit to run: as those of hal/park. */
  Baton: 4,
  State: 4,
  /** What it waits for. */
  Address: 4,
  Value: 4,
  /** Points that it has passed. */
  Steps: 4,
  /** What it does next, where that is an access: address, and whether it writes. */
  NextAddress: 4,
  NextWrite: 4,
  /** Id of the thread that it has run last, where somebody wants to know. */
  Thread: 4,
});

const ACTORS = CONTROL_BASE + 0x100;
const ACTOR_SIZE = 32;
/** Most actors of a controlled machine. */
export const MOST_ACTORS = 1024;

/** What an actor does. */
export const ActorState = {
  /** Not there yet. */
  Absent: 0,
  /** It runs, or goes on when it gets the baton. */
  Ready: 1,
  /** Sleeps until the permit at its Address is granted. */
  Parked: 2,
  /** The same, and looks again when nothing else happens. */
  Timed: 3,
  /** Spins while the word at its Address is Value. */
  Spinning: 4,
  /** The clock: until its permit is granted or a timer is to expire. */
  Clock: 5,
  /** The explorer: until nothing happens any more, timers included. */
  Resting: 6,
  /** The explorer: until nobody else can go on but for timers. */
  Settling: 7,
} as const;

/** @returns address of an actor's fields. */
export function actorAddress(actor: number): number {
  return ACTORS + actor * ACTOR_SIZE;
}

/** Nobody is chosen: the host has its turn, or nothing can go on. */
export const NOBODY = -1;

/** Number of this worker's actor, or NOBODY. */
let self = NOBODY;
let joined = false;
/** @returns who gets the baton, or NOBODY */
let choose: () => number = () => NOBODY;
let onGranted: () => void = () => {};
let onNobody: () => void = () => {};

/**
 * Makes this worker an actor, from its first sleep on.
 * @param chooser who gets the baton when this one cannot go on
 * @param nobody tells the host that it is its turn
 */
export function becomeActor(actor: number, chooser: () => number, nobody: () => void): void {
  self = actor;
  choose = chooser;
  onNobody = nobody;
}

/** Sets what the host does when it has granted a permit. */
export function onHostGrant(told: () => void): void {
  onGranted = told;
}

/** @returns whether the machine is controlled. */
export function isControlled(): boolean {
  return i32[CONTROL.On >> 2] !== 0;
}

/** @returns whether this worker is an actor of a controlled machine. */
export function isActor(): boolean {
  return self !== NOBODY && i32[CONTROL.On >> 2] !== 0;
}

/** @returns number of this worker's actor. */
export function currentActor(): number {
  return self;
}

/** A permit has been granted: who is not an actor may have to give somebody the baton. */
export function tellGranted(): void {
  if (self === NOBODY) onGranted();
}

/** Gives the baton on until this actor is chosen again. @param state what it waits for, with its address and value */
export function yieldBaton(state: number, address: number, value: number): void {
  const fields = actorAddress(self) >> 2;
  i32[fields + (ACTOR.Address >> 2)] = address;
  i32[fields + (ACTOR.Value >> 2)] = value;
  if (!joined) {
    joined = true;
    Atomics.store(i32, fields + (ACTOR.State >> 2), state);
    Atomics.add(i32, CONTROL.Joined >> 2, 1);
    onNobody();
    awaitBaton(fields);
  } else {
    i32[fields + (ACTOR.State >> 2)] = state;
    const next = choose();
    if (next !== self) switchTo(next);
  }
  i32[fields + (ACTOR.State >> 2)] = ActorState.Ready;
}

/** Gives the baton to another actor, which may go on; this one goes on when it gets it back. */
export function switchTo(next: number): void {
  passBaton(next);
  awaitBaton(actorAddress(self) >> 2);
}

function passBaton(next: number): void {
  Atomics.store(i32, CONTROL.Holder >> 2, next + 1);
  if (next === NOBODY) onNobody();
  else giveBaton(next);
}

function giveBaton(actor: number): void {
  const word = actorAddress(actor) >> 2;
  if (Atomics.exchange(i32, word, 1) === -1) Atomics.notify(i32, word, 1);
}

/** Looks for the baton before sleeping; follows how often that paid off. */
let looks = 2_000;
const MOST_LOOKS = 4_000;
const LEAST_LOOKS = 20;

function awaitBaton(word: number): void {
  for (let look = 0; look < looks; look++) {
    if (Atomics.load(i32, word) === 1) {
      looks = Math.min(MOST_LOOKS, looks + 50);
      Atomics.store(i32, word, 0);
      return;
    }
  }
  looks = Math.max(LEAST_LOOKS, looks - (looks >> 3));
  if (Atomics.compareExchange(i32, word, 0, -1) === 0) {
    while (Atomics.wait(i32, word, -1) !== 'not-equal' && Atomics.load(i32, word) === -1);
  }
  Atomics.store(i32, word, 0);
}

/**
 * For the host, bound to the machine: gives the baton to an actor when nobody has it.
 * @param chooser who gets it
 */
export function startActors(chooser: () => number): void {
  Atomics.store(i32, CONTROL.HostTurn >> 2, 0);
  if (Atomics.load(i32, CONTROL.Holder >> 2) !== 0) return;
  const next = chooser();
  if (next === NOBODY) return;
  Atomics.store(i32, CONTROL.Holder >> 2, next + 1);
  giveBaton(next);
}

/** Ends control: the machine stops, and everybody goes his own way. */
export function endControl(): void {
  if (Atomics.exchange(i32, CONTROL.On >> 2, 0) === 0) return;
  for (let actor = 0; actor < MOST_ACTORS; actor++) {
    if (i32[(actorAddress(actor) + ACTOR.State) >> 2] !== ActorState.Absent) giveBaton(actor);
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FNV = 0x01000193;

/**
 * Adds text to a hash in which carriage returns and ends of lines at the end do not count.
 * @param state the hash and ends of lines that have not been added
 */
export function hashPrinted(state: { hash: number; ends: number }, bytes: ArrayLike<number>, length: number): void {
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte === CARRIAGE_RETURN) continue;
    if (byte === LINE_FEED) {
      state.ends++;
      continue;
    }
    for (; state.ends > 0; state.ends--) state.hash = Math.imul(state.hash ^ LINE_FEED, FNV);
    state.hash = Math.imul(state.hash ^ byte, FNV);
  }
}
