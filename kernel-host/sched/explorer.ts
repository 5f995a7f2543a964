/**
 * The explorer: the thread of a controlled machine that lives a driver's life from DriverEntry to DriverUnload again and
 * again, each time by another schedule. In between the machine's memory becomes what it was at the beginning, so that
 * nothing but the schedule tells executions apart; workers stay, parked where they were then.
 *
 * An execution that goes wrong stops the machine as it stops any; what was decided is in the schedule's buffer then.
 */
import { DRIVER_OBJECT } from '../abi/gen/structs.js';
import { ACTOR, ActorState, actorAddress, CONTROL, yieldBaton } from '../hal/control.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { PASSIVE_LEVEL } from '../hot/layout.js';
import { BugCode, stopWith } from '../ke/bugcheck.js';
import { setDirector } from '../ke/controlled.js';
import { currentIrql } from '../ke/current.js';
import { type ExploredReason, postToHost } from '../ke/host.js';
import { callRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { MACHINE } from '../ke/system.js';
import { threadHooks } from '../ps/hooks.js';
import { closeStressGate, hasStress } from '../ps/stress.js';
import { sortFreeWorkers } from '../ps/thread.js';
import { Conductor } from './conductor.js';
import { PLAN_STEP_SIZE, PlanStep } from './plan.js';
import { Snapshot } from './snapshot.js';
import { random, seedExecution, WORD } from './state.js';
import { strategyOf } from './strategies.js';
import type { Strategy } from './strategy.js';

let view: Int32Array | undefined;
let strategy: Strategy | undefined;

/** Lets this worker's actor be directed by the schedule in the buffer. */
export function bindSchedule(buffer: SharedArrayBuffer | undefined): void {
  if (buffer === undefined) return;
  view = new Int32Array(buffer);
  strategy = strategyOf(view);
  setDirector(new Conductor(view, strategy));
}

/** Executes the plan at `address` until the strategy, the number wanted or the host says that it is enough. */
export function explore(address: number): number {
  if (view === undefined || strategy === undefined) return 0;
  let snapshot = new Snapshot();
  const busy = busyWorkers();
  for (let execution = 0; ; execution++) {
    const length = view[WORD.MostPoints] as number;
    const reason = execute(view, strategy, execution, address) ?? leftReason(view, busy);
    if (reason !== undefined) return tell(view, reason);
    if (view[WORD.Check] !== 0 && view[WORD.Learnt] === 0) {
      const steps = stepsTaken();
      snapshot = again(snapshot);
      view[WORD.MostPoints] = length;
      if (execute(view, strategy, execution, address) !== undefined || stepsTaken() !== steps)
        return tell(view, 'strayed');
    }
    const goOn = strategy.end();
    view[WORD.Done] = execution + 1;
    if (!goOn) return tell(view, 'explored');
    if (view[WORD.Stop] !== 0) return tell(view, 'stopped');
    if (execution + 1 === view[WORD.Wanted]) return tell(view, 'done');
    snapshot = again(snapshot);
    view[WORD.Blocks] = snapshot.blocks;
  }
}

/** Lives the plan once, by the strategy's schedule of that number. @returns why there is nothing to explore any more */
function execute(words: Int32Array, by: Strategy, execution: number, plan: number): ExploredReason | undefined {
  begin(words, by, execution);
  const reason = live(words, plan);
  writeI32(CONTROL.Exploring, 0);
  finish(words);
  return reason;
}

/** @returns what distinguishes the last execution from one that took other steps */
function stepsTaken(): string {
  return [CONTROL.Hash, CONTROL.Hash2, CONTROL.Points].map(readI32).join();
}

/** Makes the machine what it was at the beginning, but for workers that have come up meanwhile. @returns what to keep */
function again(snapshot: Snapshot): Snapshot {
  const count = readI32(MACHINE.WorkerCount);
  const up = readI32(MACHINE.WorkersUp);
  snapshot.restore();
  const before = readI32(MACHINE.WorkerCount);
  if (before === count) return snapshot;
  writeI32(MACHINE.WorkerCount, count);
  writeI32(MACHINE.WorkersUp, up);
  sortFreeWorkers(before);
  return new Snapshot();
}

function begin(words: Int32Array, by: Strategy, execution: number): void {
  words[WORD.Execution] = execution;
  words[WORD.Decisions] = 0;
  words[WORD.Asked] = 0;
  words[WORD.Skip] = 0;
  seedExecution(words);
  if (words[WORD.Replays] === 0) words[WORD.StressRandom] = random(words);
  writeI32(MACHINE.StressRandom, words[WORD.StressRandom] as number);
  const count = readI32(MACHINE.WorkerCount);
  for (let actor = 0; actor < count; actor++) writeI32(actorAddress(actor) + ACTOR.Steps, 0);
  for (const word of [
    CONTROL.Countdown,
    CONTROL.CountdownStart,
    CONTROL.RunLength,
    CONTROL.Points,
    CONTROL.Repeats,
    CONTROL.LastAddress,
    CONTROL.LastAddress2,
    CONTROL.Printed,
    CONTROL.PrintedEnds,
    CONTROL.Switches,
    CONTROL.Hash,
    CONTROL.Hash2,
    CONTROL.Ticks,
  ])
    writeI32(word, 0);
  by.begin();
  writeI32(CONTROL.Exploring, words[WORD.Prints] === 0 ? 2 : 1);
}

/** What the execution amounted to. */
function finish(words: Int32Array): void {
  const points = readI32(CONTROL.Points);
  words[WORD.Points] = points;
  words[WORD.MostPoints] = Math.max(points, words[WORD.MostPoints] as number);
  words[WORD.MostAsked] = Math.max(words[WORD.Asked] as number, words[WORD.MostAsked] as number);
}

/** Runs the plan once. @returns why there is nothing to explore any more; undefined when all went well */
function live(view: Int32Array, plan: number): ExploredReason | undefined {
  for (let at = plan; readI32(at) !== PlanStep.End; at += PLAN_STEP_SIZE) {
    const first = readU32(at + 4);
    const second = readU32(at + 8);
    switch (readI32(at)) {
      case PlanStep.Call:
        called(callRoutine(first, second, 0));
        break;
      case PlanStep.Entry:
        view[WORD.Status] = enter(first, second, readU32(at + PLAN_STEP_SIZE + 4));
        if ((view[WORD.Status] as number) < 0) return 'refused';
        break;
      case PlanStep.Rest:
        writeI32(CONTROL.Phase, 2);
        writeI32(MACHINE.LoaderCalls, 0);
        yieldBaton(ActorState.Resting, 0, 0);
        writeI32(MACHINE.LoaderCalls, 1);
        break;
      case PlanStep.Unload:
        unload(first);
        break;
      default:
        break;
    }
  }
  return undefined;
}

function enter(routine: number, driver: number, path: number): number {
  writeI32(CONTROL.Phase, 1);
  closeStressGate();
  threadHooks().loaderStarting(routine, driver);
  const status = called(callRoutine(routine, driver, path));
  threadHooks().loaderReturned(routine, driver, status);
  if (status >= 0 && hasStress()) callRoutine(KernelRoutine.StressBegin);
  return status;
}

function unload(driver: number): void {
  writeI32(CONTROL.Phase, 3);
  if (hasStress()) callRoutine(KernelRoutine.StressQuiesce);
  writeI32(CONTROL.Phase, 4);
  const routine = readU32(driver + DRIVER_OBJECT.DriverUnload);
  if (routine === 0) return;
  threadHooks().loaderStarting(routine, driver);
  called(callRoutine(routine, driver, 0));
  threadHooks().loaderReturned(routine, driver, 0);
  // Threads that are on their way out take their last steps.
  yieldBaton(ActorState.Settling, 0, 0);
}

/** A routine must return at the IRQL it was called at. */
function called(status: number | undefined): number {
  const irql = currentIrql();
  if (irql !== PASSIVE_LEVEL) {
    const detail = `The routine was called at PASSIVE_LEVEL (0) and returned at IRQL ${irql}: an IRQL was raised, or a spin lock taken, and not lowered or released.`;
    stopWith(BugCode.IRQL_UNEXPECTED_VALUE, [irql << 16, 0, 0, 0], detail, '');
  }
  return status ?? 0;
}

/** @returns what the drivers have left when they are gone, as far as it shows at a glance. */
function leftReason(words: Int32Array, busy: number): ExploredReason | undefined {
  if (words[WORD.Strayed] !== 0) return 'strayed';
  if (words[WORD.Expects] !== 0 && readI32(CONTROL.Printed) !== words[WORD.Expected]) return 'printed';
  if (readI32(MACHINE.FindingsSent) !== 0) return 'finding';
  return busyWorkers() === busy ? undefined : 'left';
}

/** @returns workers that run a thread, and those for processors. */
function busyWorkers(): number {
  return readI32(MACHINE.WorkerCount) - readI32(MACHINE.FreeCount);
}

function tell(words: Int32Array, reason: ExploredReason): number {
  if (reason === 'explored') words[WORD.Explored] = 1;
  postToHost({ type: 'explored', reason });
  return 0;
}
