/**
 * Controlled schedules: which actors of the baton (hal/control) can go on, where one may lose it, and who decides. An
 * actor is a worker, and with it the thread, or the processor's DPCs, that it runs. Processors, IRQL and priorities are
 * those of any machine: an actor with a processor can go on whatever the others do, so a thread at DISPATCH_LEVEL keeps
 * its processor while those on other processors go on.
 *
 *  - A point is where another actor may go on first: before a kernel call, before an access of instrumented code, and
 *    where the actor cannot go on by itself. Between two points it does nothing that others could see half done.
 *  - Who can go on at once is offered first. What only the passing of time brings (a timer's expiry, a time-out of an
 *    idle worker) comes when nobody else can go on, or earlier when the director wants it.
 *  - Who makes many points without anybody else's running, or reads the same word again and again, spins: it gives way
 *    to somebody else before it goes on.
 *
 * What the director decides against the rule (`usual`) is all that distinguishes one schedule from another.
 */
import { atomicOr } from '../hal/atomics.js';
import {
  ACTOR,
  ActorState,
  actorAddress,
  becomeActor,
  CONTROL,
  currentActor,
  isControlled,
  NOBODY,
  startActors,
  switchTo,
} from '../hal/control.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import {
  DISPATCH_LEVEL,
  PENDING_COUNT,
  PENDING_DPC,
  PENDING_INTERRUPT,
  PENDING_IPI,
  PENDING_PREEMPT,
  PENDING_STOP,
  PRCB_IRQL,
  PRCB_PENDING,
  SLOT_PRCB,
  SLOT_THREAD,
} from '../hot/layout.js';
import { currentPrcb } from './current.js';
import { ringDoorbell } from './host.js';
import { requireNoLock } from './lockcheck.js';
import { PRCB } from './prcb.js';
import { bestReady } from './readyqueue.js';
import { staggerAtAccess } from './stagger.js';
import { MACHINE, slotAddress } from './system.js';
import { peekInterruptTime, setStallWatch, virtualTimeLimit } from './time.js';

/** The choice, at a point, to end the current thread's quantum: the best ready thread takes its processor. */
export const QUANTUM_ENDS = 1000;
/** Points that an actor may make while others could go on, and reads of one word in a row. */
const MOST_POINTS = 2_000;
const MOST_REPEATS = 40;
/** Expirations for which the explorer waits, of a driver whose timers never end. */
const MOST_TICKS = 64;

/** Where an actor is when somebody has to decide. */
export interface Point {
  /** Who has the baton. */
  readonly actor: number;
  /** Whether it cannot, or shall not, go on: it waits, or spins. */
  readonly blocked: boolean;
  /** Who can go on, in the order of their numbers; the actor itself among them unless it is blocked. */
  readonly enabled: readonly number[];
  /** Who can go on when time passes; and QUANTUM_ENDS. */
  readonly late: readonly number[];
  /** Who goes on when nobody decides otherwise. */
  readonly usual: number;
  /** Whether it could go on, and only spins. */
  readonly spins: boolean;
  /** Points that the actor has passed, this one included; that all actors have passed. */
  readonly steps: number;
  readonly points: number;
  /** What it is about to access, and whether it writes; 0: a kernel call, or nothing. */
  readonly address: number;
  readonly isWrite: boolean;
}

/** Decides, and says how many points of the chosen actor pass before it wants to be asked again. */
export interface Director {
  /** Whether it is asked at every kernel call, since others may have become able to go on. */
  readonly eager: boolean;
  choose(point: Point): number;
  /** The baton goes from one actor to another. */
  switched(from: number, to: number): void;
  /** Points of the actor, which is about to go on, that the director does not want to see. */
  patience(actor: number): number;
}

let director: Director | undefined;

/** Sets who decides in this worker; the rule alone when nobody does. */
export function setDirector(one: Director): void {
  director = one;
}

/** Makes this worker an actor, when the machine is controlled. Its slot is bound. */
export function joinActors(slot: number): void {
  if (!isControlled()) return;
  becomeActor((slot - slotAddress(0)) / (slotAddress(1) - slotAddress(0)), chooseNext, ringDoorbell);
}

const enabled: number[] = [];
const late: number[] = [];
let resting = NOBODY;
let settling = NOBODY;

/** Looks at all actors. */
function look(): void {
  enabled.length = 0;
  late.length = 0;
  resting = NOBODY;
  settling = NOBODY;
  const count = readI32(MACHINE.WorkerCount);
  for (let actor = 0; actor < count; actor++) lookAt(actor);
}

function lookAt(actor: number): void {
  const fields = actorAddress(actor);
  switch (readI32(fields + ACTOR.State)) {
    case ActorState.Ready:
      enabled.push(actor);
      break;
    case ActorState.Parked:
      if (readI32(readI32(fields + ACTOR.Address)) === 1) enabled.push(actor);
      break;
    case ActorState.Timed:
      if (readI32(readI32(fields + ACTOR.Address)) === 1) enabled.push(actor);
      else late.push(actor);
      break;
    case ActorState.Spinning:
      if (readI32(readI32(fields + ACTOR.Address)) !== readI32(fields + ACTOR.Value) || isInterrupted(actor))
        enabled.push(actor);
      break;
    case ActorState.Clock:
      if (readI32(readI32(fields + ACTOR.Address)) === 1 || timerIsDue()) enabled.push(actor);
      else if (readI32(MACHINE.TimerCount) !== 0 && peekInterruptTime() < virtualTimeLimit()) late.push(actor);
      break;
    case ActorState.Resting:
      resting = actor;
      break;
    case ActorState.Settling:
      settling = actor;
      break;
    default:
      break;
  }
}

/** @returns whether something waits for the processor that its spinning thread has to see to. */
function isInterrupted(actor: number): boolean {
  const prcb = readI32(slotAddress(actor) + SLOT_PRCB);
  if (prcb === 0) return false;
  const pending = readI32(prcb + PRCB_PENDING);
  if ((pending & (PENDING_IPI | PENDING_INTERRUPT | PENDING_STOP)) !== 0) return true;
  return (pending & PENDING_DPC) !== 0 && readI32(prcb + PRCB_IRQL) < DISPATCH_LEVEL;
}

function timerIsDue(): boolean {
  return readI32(MACHINE.TimerCount) !== 0 && (f64[MACHINE.ClockSleepsUntil >> 3] as number) <= peekInterruptTime();
}

/** @returns the one after `actor` in the order of numbers, round and round. */
function after(actor: number, list: readonly number[]): number {
  for (const each of list) if (each > actor) return each;
  return list[0] as number;
}

/** @returns who gets the baton when nobody decides, or NOBODY: then it is for the host to see why. */
function unattended(actor: number): number {
  if (enabled.length > 0) return after(actor, enabled);
  if (settling !== NOBODY) return settling;
  const tired = resting !== NOBODY && readI32(CONTROL.Ticks) >= MOST_TICKS;
  if (late.length > 0 && !tired) {
    if (resting !== NOBODY) writeI32(CONTROL.Ticks, readI32(CONTROL.Ticks) + 1);
    return after(actor, late);
  }
  return resting;
}

/** The chooser of hal/control: this worker's actor waits. */
function chooseNext(): number {
  settle();
  if (readI32(CONTROL.HostTurn) !== 0) return NOBODY;
  look();
  const usual = unattended(currentActor());
  if (enabled.length === 0 || director === undefined || readI32(CONTROL.Exploring) === 0) return begin(usual);
  return begin(decide(true, false, usual, 0, 0));
}

function decide(blocked: boolean, spins: boolean, usual: number, address: number, write: number): number {
  const actor = currentActor();
  const fields = actorAddress(actor);
  writeI32(fields + ACTOR.NextAddress, address);
  writeI32(fields + ACTOR.NextWrite, write);
  const steps = readI32(fields + ACTOR.Steps);
  const points = readI32(CONTROL.Points);
  const isWrite = write !== 0;
  return director?.choose({ actor, blocked, spins, enabled, late, usual, steps, points, address, isWrite }) ?? usual;
}

/** Adds up the points that have passed since the actor was asked last. */
function settle(): void {
  const passed = readI32(CONTROL.CountdownStart) - readI32(CONTROL.Countdown);
  writeI32(CONTROL.CountdownStart, 0);
  writeI32(CONTROL.Countdown, 0);
  const steps = actorAddress(currentActor()) + ACTOR.Steps;
  writeI32(steps, readI32(steps) + passed);
  writeI32(CONTROL.RunLength, readI32(CONTROL.RunLength) + passed);
  writeI32(CONTROL.Points, readI32(CONTROL.Points) + passed);
}

/** Prepares the words for who goes on. @returns the actor */
function begin(actor: number): number {
  if (actor === NOBODY) return actor;
  if (actor !== currentActor()) noteSwitch(actor);
  const most = Math.max(0, MOST_POINTS - readI32(CONTROL.RunLength));
  const wanted = director === undefined || readI32(CONTROL.Exploring) === 0 ? most : director.patience(actor);
  const patience = Math.min(wanted, most);
  writeI32(CONTROL.Countdown, patience);
  writeI32(CONTROL.CountdownStart, patience);
  return actor;
}

function noteSwitch(actor: number): void {
  const from = currentActor();
  if (from !== NOBODY && readI32(CONTROL.Exploring) !== 0) director?.switched(from, actor);
  const steps = from === NOBODY ? 0 : readI32(actorAddress(from) + ACTOR.Steps);
  writeI32(CONTROL.RunLength, 0);
  writeI32(CONTROL.Repeats, 0);
  writeI32(CONTROL.Switches, readI32(CONTROL.Switches) + 1);
  const word = Math.imul(from * 64 + actor, 0x9e3779b1) ^ steps;
  writeI32(CONTROL.Hash, Math.imul(readI32(CONTROL.Hash) ^ word, 0x01000193));
  const second = readI32(CONTROL.Hash2) ^ word;
  writeI32(CONTROL.Hash2, Math.imul(second ^ (second >>> 13), 0x85ebca6b) + 1);
}

/** A kernel call is about to be made, by the actor that has the baton. */
export function visitPoint(): void {
  const left = readI32(CONTROL.Countdown) - 1;
  writeI32(CONTROL.Countdown, left);
  writeI32(CONTROL.LastAddress, 0);
  if (left < 0 || director?.eager === true || readI32(CONTROL.Repeats) > MOST_REPEATS) stop(0, 0);
}

/** The actor's thread gives way, if anybody else can go on: at its next point. */
export function noteYield(): void {
  if (isControlled()) writeI32(CONTROL.Repeats, MOST_REPEATS + 1);
}

/**
 * NtwStep: called by instrumented code whose countdown has ended, before an access.
 * @param address of the access @param isWrite 1 when it writes
 */
export function NtwStep(address: number, isWrite: number): void {
  stop(address, isWrite);
  const pending = readI32(currentPrcb() + PRCB_PENDING) & ~PENDING_COUNT;
  if (pending !== 0) servePoint();
}

let servePoint: () => void = () => {};

/** Sets what serves, after an access's point, what is pending on its processor. */
export function onServePoint(serve: () => void): void {
  servePoint = serve;
}

/** Asks the director, and gives the baton to whom it names. */
function stop(address: number, isWrite: number): void {
  requireNoLock('is at a scheduling point');
  const self = currentActor();
  if (self === NOBODY || !isControlled()) {
    writeI32(CONTROL.Countdown, staggerAtAccess());
    writeI32(CONTROL.Repeats, 0);
    return;
  }
  settle();
  look();
  const spins =
    enabled.length > 1 && (readI32(CONTROL.RunLength) > MOST_POINTS || readI32(CONTROL.Repeats) > MOST_REPEATS);
  if (spins) enabled.splice(enabled.indexOf(self), 1);
  if (readI32(CONTROL.Repeats) > MOST_REPEATS) writeI32(CONTROL.Repeats, 0);
  const usual = spins ? after(self, enabled) : self;
  if (director === undefined || readI32(CONTROL.Exploring) === 0) {
    go(self, usual);
    return;
  }
  if (!spins && mayEndQuantum()) late.push(QUANTUM_ENDS);
  const next = decide(spins, spins, usual, address, isWrite);
  if (next === QUANTUM_ENDS) endQuantum();
  go(self, next === QUANTUM_ENDS ? self : next);
}

function go(self: number, next: number): void {
  begin(next);
  if (next !== self) switchTo(next);
  if (readI32(CONTROL.RunLength) > MOST_POINTS) writeI32(CONTROL.RunLength, 0);
}

/** @returns whether a ready thread may take the current thread's processor here. */
function mayEndQuantum(): boolean {
  const prcb = currentPrcb();
  if (readI32(MACHINE.ReadySummary) === 0 || readI32(prcb + PRCB_IRQL) >= DISPATCH_LEVEL) return false;
  return readI32(slotAddress(currentActor()) + SLOT_THREAD) !== 0 && bestReady(prcb) !== 0;
}

function endQuantum(): void {
  writeI32(currentPrcb() + PRCB.QuantumEnd, 1);
  atomicOr(currentPrcb() + PRCB_PENDING, PENDING_PREEMPT);
}

setStallWatch(noteYield);

/** For the host, bound to the machine: it has had its turn, or somebody has been granted a permit. */
export function resumeActors(): void {
  if (!isControlled()) return;
  // A thread waits for a worker that is coming up: until then nothing runs.
  if (readI32(CONTROL.HostTurn) !== 0 && readI32(MACHINE.FreeCount) === 0) return;
  startActors(() => {
    look();
    return begin(unattended(NOBODY));
  });
}
