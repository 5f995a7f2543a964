/** Writes the state of a machine that has just been switched on. Runs on the host, bound to the memory. */

import { KEVENT } from '../abi/gen/structs.js';
import { initializeRegistry } from '../cm/initialize.js';
import { allocateKernelPool } from '../ex/kernelpool.js';
import { setTimeZone } from '../ex/localtime.js';
import { initializePool } from '../ex/poolcontrol.js';
import { initializeWorkQueues } from '../ex/workqueue.js';
import { initializeFileSystem } from '../fs/driver.js';
import { hostNow, hostSystemTime } from '../hal/clock.js';
import { CONTROL } from '../hal/control.js';
import { initializeList } from '../hal/list.js';
import { SYSTEM_BASE, VALIDITY_BASE, VALIDITY_SHIFT, Validity } from '../hal/map.js';
import { f64, i64, u8, writeI32 } from '../hal/memory.js';
import { PENDING_COUNT, PRCB_NUMBER, PRCB_PENDING } from '../hot/layout.js';
import { initializePrintRing } from '../kd/ring.js';
import { DETERMINISTIC_BOOT_TIME, isDeterministic } from '../ke/baton.js';
import { initializeDpcQueues } from '../ke/dpc.js';
import { KeInitializeEvent } from '../ke/event.js';
import { GENERIC_CALL_BLOCK, initializeGenericCall } from '../ke/genericdpc.js';
import { PRCB } from '../ke/prcb.js';
import { MACHINE, MACHINE_GUARD, MAX_PRCBS, MachineState, prcbAddress, READY_QUEUES } from '../ke/system.js';
import { initializeTimerTable } from '../ke/timertable.js';
import { initializePages } from '../mm/pages.js';
import { createSystemCallbacks } from '../ob/callback.js';
import { initializeTypes } from '../ob/object.js';
import { initializeNamespace } from '../ob/tree.js';
import { initializeNotify } from '../ps/notify.js';
import { createSystemProcess } from '../ps/process.js';
import { initializeStress } from '../ps/stress.js';
import { createProcessorThread } from '../ps/thread.js';
import { initializeSecurity } from '../se/accounts.js';
import { type FaultPlan, initializeFaults } from '../vf/faults/plan.js';
import { initializeVerifier } from '../vf/install.js';

const FIRST_THREAD_ID = 8;
const PRIORITIES = 32;
const NOTIFICATION_EVENT = 0;
const SYNCHRONIZATION_EVENT = 1;
const HOSTS_TIME = -1n;
/** Freed blocks that each pool class of a checked machine keeps from reuse. */
const QUARANTINE = 16;

/** As generous as Windows, whose limit is twice that: a busy host is no mistake of the driver's. */
const DISPATCH_LIMIT = 10_000;

/** What boot has to know. */
export interface BootOptions {
  /** Processors for threads, 1 to MAX_PROCESSORS. */
  readonly cpus: number;
  readonly hostCores: number;
  readonly virtualTime: boolean;
  /** Its workers run one at a time, as a schedule wants it: see ke/controlled. */
  readonly controlled: boolean;
  /** Interrupt time at which virtual time stands still, see MachineOptions.holdTimeAt. */
  readonly holdTimeAt: number;
  /** System time at boot, 100 ns since 1601; undefined: the host's, or a fixed one of deterministic machines. */
  readonly bootTime: bigint | undefined;
  /** Who runs programs: one of se/accounts. */
  readonly account: number;
  /** One that rtl/timezone knows. */
  readonly timeZone: string;
  /** What MessageBox returns; 0: the first button. */
  readonly messageBox: number;
  /** Keep stacks of allocations and thread creations. */
  readonly checked: boolean;
  /** Workers write a timeline. */
  readonly traced: boolean;
  /** Flags of the verifier. */
  readonly verifier: number;
  /** Report and go on. */
  readonly keepGoing: boolean;
  /** Milliseconds that code may be at DISPATCH_LEVEL; 10 s when absent. */
  readonly dispatchLimit?: number | undefined;
  /** Which calls are to fail; undefined: none, and they are not counted. */
  readonly faults?: FaultPlan | undefined;
  /** Letters of the drives, in the order of their volumes. */
  readonly drives: readonly string[];
  /** End of kernel space, an address. */
  readonly kernelEnd: number;
}

/** Fills the machine block, the processors and every table of a zeroed memory. */
export function initializeMachine(options: BootOptions): void {
  const deterministic = (options.cpus === 1 || options.controlled) && options.virtualTime;
  writeI32(CONTROL.On, options.controlled ? 1 : 0);
  // The clock of a deterministic machine with one processor has none of its own.
  const visible = deterministic && !options.controlled ? options.cpus : options.cpus + 1;
  const words: Record<string, number> = {
    FirstGuard: MACHINE_GUARD,
    LastGuard: MACHINE_GUARD,
    ProcessorCount: options.cpus,
    VisibleProcessors: visible,
    Deterministic: deterministic ? 1 : 0,
    HostCores: options.hostCores,
    KernelEnd: options.kernelEnd,
    VirtualTime: options.virtualTime ? 1 : 0,
    Checked: options.checked ? 1 : 0,
    Verifier: options.verifier,
    Traced: options.traced ? 1 : 0,
    DispatchLimit: options.dispatchLimit ?? DISPATCH_LIMIT,
    VerifierGoesOn: options.keepGoing ? 1 : 0,
    MessageBoxAnswer: options.messageBox,
    NextClientId: FIRST_THREAD_ID,
  };
  for (const [name, value] of Object.entries(words)) writeI32(MACHINE[name as keyof typeof MACHINE], value);
  f64[MACHINE.HoldTimeAt >> 3] = options.holdTimeAt;
  i64[MACHINE.GivenBootTime >> 3] = options.bootTime ?? HOSTS_TIME;
  startClock();
  initializeList(MACHINE.Unbound);
  initializeList(MACHINE.ThreadListHead);
  initializeList(MACHINE.DeviceList);
  initializeList(MACHINE.ForgottenHead);
  for (let priority = 0; priority < PRIORITIES; priority++) initializeList(READY_QUEUES + priority * 8);
  initializeProcessors(visible);
  initializeTimerTable();
  initializeDpcQueues();
  initializeGenericCall();
  initializeWorkQueues();
  for (const list of [MACHINE.InterruptList, MACHINE.BugCheckCallbacks, MACHINE.BugCheckReasons]) initializeList(list);
  initializePrintRing();
  initializePages(options.kernelEnd);
  initializePool(options.checked ? QUARANTINE : 0);
  setTimeZone(options.timeZone);
  initializeVerifier();
  if (options.faults !== undefined) initializeFaults(options.faults);
  markSystemBlock();
  initializeObjects(options.account);
  initializeFileSystem(options.drives);
  initializeInput();
  initializeStress();
  writeI32(MACHINE.State, MachineState.Running);
}

/**
 * Lets machine time begin now. Again before the first driver is loaded: what a compiler took until then is not
 * the machine's time. Nothing has run or been timed by then, so nobody sees the clock go back.
 */
export function startClock(): void {
  f64[MACHINE.BootHostTime >> 3] = hostNow();
  const given = i64[MACHINE.GivenBootTime >> 3] as bigint;
  const usual = isDeterministic() ? DETERMINISTIC_BOOT_TIME : hostSystemTime();
  i64[MACHINE.BootSystemTime >> 3] = given === HOSTS_TIME ? usual : given;
}

/** The first blocks are the processors, the next is where the clock's worker stands; the rest are spare. */
function initializeProcessors(count: number): void {
  for (let index = 0; index < MAX_PRCBS; index++) {
    writeI32(prcbAddress(index) + PRCB.Index, index);
    writeI32(prcbAddress(index) + PRCB_NUMBER, index);
    if (isDeterministic()) writeI32(prcbAddress(index) + PRCB_PENDING, PENDING_COUNT);
  }
  writeI32(prcbAddress(count) + PRCB_NUMBER, count - 1);
  const processors = 2 ** count - 1;
  writeI32(MACHINE.ActiveSummary, processors);
  writeI32(MACHINE.IdleSummary, processors);
  writeI32(MACHINE.SpareSummary, (2 ** MAX_PRCBS - 1) & ~(2 ** (count + 1) - 1));
}

/** The console of programs; see um/console. */
function initializeInput(): void {
  const event = allocateKernelPool(KEVENT.size);
  KeInitializeEvent(event, NOTIFICATION_EVENT, 0);
  writeI32(MACHINE.InputEvent, event);
  initializeList(MACHINE.InputHead);
  initializeList(MACHINE.KeyedHead);
}

/** Checked drivers are told what they hit when they hit the kernel's own data. */
function markSystemBlock(): void {
  u8.fill(
    Validity.System,
    VALIDITY_BASE + (SYSTEM_BASE >> VALIDITY_SHIFT),
    VALIDITY_BASE + (VALIDITY_BASE >> VALIDITY_SHIFT),
  );
  const given = VALIDITY_BASE + (GENERIC_CALL_BLOCK.address >> VALIDITY_SHIFT);
  u8.fill(Validity.Valid, given, given + (GENERIC_CALL_BLOCK.size >> VALIDITY_SHIFT));
}

/** What is an object itself, in the order in which they need each other. */
function initializeObjects(account: number): void {
  KeInitializeEvent(MACHINE.DeletesDone, SYNCHRONIZATION_EVENT, 0);
  initializeTypes();
  initializeNamespace();
  createSystemCallbacks();
  initializeNotify();
  initializeRegistry();
  initializeSecurity(account);
  writeI32(MACHINE.SystemProcess, createSystemProcess());
  writeI32(MACHINE.ClockThread, createProcessorThread());
}
