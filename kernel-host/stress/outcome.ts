/**
 * What is wrong with an execution, and how it is said: the one form in which torture, controlled schedules, replay and
 * the command line speak of a failure. Of several things that are wrong the gravest counts.
 */
import { STATUS_ASSERTION_FAILURE } from '../abi/gen/constants.js';
import type { SourceFrame } from '../image/types.js';
import type {
  BugCheckEvent,
  CrashEvent,
  DeadlockEvent,
  FaultEvent,
  FindingEvent,
  MachineEvent,
} from '../machine/events.js';

/** Kinds of failure, the gravest first, with the exit code of the command that finds or repeats one. */
export const FAILURE_CODES = {
  /** A fault of ntwasm itself. */
  fault: 70,
  /** NtStressAssert, or another assertion of the driver's, did not hold. */
  assertion: 3,
  bugcheck: 3,
  /** Every thread waits and nothing can wake them. */
  deadlock: 5,
  /** Threads run and do not get on, or the limit has passed. */
  hang: 5,
  /** DriverEntry returned a failing status. */
  'driver-failed': 1,
  /** A rule of the verifier was broken, or something was left behind at unload. */
  finding: 4,
  /** A program returned an exit code other than 0. */
  'program-failed': 1,
  /** What was printed is not what was expected. */
  output: 1,
} as const;

export type FailureKind = keyof typeof FAILURE_CODES;

/** Why an execution counts as failed. */
export interface Failure {
  readonly kind: FailureKind;
  /** Exit code of the command line. */
  readonly code: (typeof FAILURE_CODES)[FailureKind];
  /** In a sentence. */
  readonly what: string;
  /** The same for the same mistake found twice, whatever its addresses and thread ids: kind, rule, place. */
  readonly signature: string;
  /** What shows it: bug check, deadlock, findings, crash or fault. */
  readonly events: readonly MachineEvent[];
}

/** What came of one execution: from DriverEntry to what was left behind after DriverUnload. */
export interface Outcome {
  /** Absent when nothing was wrong. */
  readonly failure?: Failure;
  /** Lines that drivers have printed, the last ones only when there are many; and their number. */
  readonly prints: readonly string[];
  readonly printCount: number;
  /** Whether every driver was unloaded: only then the machine may be used again. */
  readonly unloaded: boolean;
}

/** What was seen while an execution ran. */
export interface Evidence {
  readonly events: readonly MachineEvent[];
  /** DriverEntry's status, when it failed; the driver's name. */
  readonly driverFailed?: { readonly driver: string; readonly status: number };
  /** Programs that ended with another exit code than 0. */
  readonly programsFailed: readonly { readonly program: string; readonly status: number }[];
  /** Of `--expect`: the first line that differs. */
  readonly difference?: string;
}

/** @returns what is wrong; undefined when nothing is. */
export function failureOf(evidence: Evidence): Failure | undefined {
  const { events, driverFailed, programsFailed, difference } = evidence;
  const fault = find<FaultEvent>(events, 'fault');
  if (fault !== undefined) return failure('fault', fault.message, fault.message, [fault]);
  const bugCheck = find<BugCheckEvent>(events, 'bugcheck');
  if (bugCheck !== undefined) return bugCheckFailure(bugCheck);
  const stuck = find<DeadlockEvent>(events, 'deadlock');
  if (stuck !== undefined) return stuckFailure(stuck);
  if (driverFailed !== undefined) {
    const { driver, status } = driverFailed;
    return failure('driver-failed', `DriverEntry of ${driver} returned ${hex(status)}`, `${driver} ${hex(status)}`, []);
  }
  const findings = events.filter((event): event is FindingEvent => event.type === 'finding');
  const [first] = findings;
  if (first !== undefined) return failure('finding', first.message, `${first.rule} ${place(first.stack)}`, findings);
  const [program] = programsFailed;
  if (program !== undefined) {
    const crash = find<CrashEvent>(events, 'crash');
    const what = crash?.detail ?? `${program.program} exited with ${program.status}`;
    return failure('program-failed', what, `${program.program} ${program.status}`, crash === undefined ? [] : [crash]);
  }
  if (difference !== undefined) return failure('output', difference, difference, []);
  return undefined;
}

function failure(kind: FailureKind, what: string, mark: string, events: readonly MachineEvent[]): Failure {
  return { kind, code: FAILURE_CODES[kind], what, signature: `${kind}: ${mark}`, events };
}

function bugCheckFailure(event: BugCheckEvent): Failure {
  const kind = event.parameters[0] === STATUS_ASSERTION_FAILURE >>> 0 ? 'assertion' : 'bugcheck';
  const mark = kind === 'assertion' ? event.detail : `${event.name} ${event.rule} ${place(event.stack)}`;
  const what = kind === 'assertion' ? event.detail : `${event.name}: ${event.detail}`;
  return failure(kind, what, mark, [event]);
}

/** Where each thread stands, since ids and addresses differ from one execution to the next. */
function stuckFailure(event: DeadlockEvent): Failure {
  const places = event.threads.map(({ stack }) => place(stack)).filter((text) => text !== '');
  const what =
    event.kind === 'deadlock'
      ? `Every thread waits during ${event.phase}, and nothing can wake them.`
      : `The machine hangs during ${event.phase}.`;
  return failure(event.kind, what, `${event.phase} ${[...new Set(places)].sort().join(', ')}`, [event]);
}

/** @returns the innermost place in a source */
function place(stack: readonly SourceFrame[]): string {
  const frame = stack.find(({ file }) => file !== undefined);
  return frame === undefined ? '' : `${frame.file}:${frame.line}`;
}

function find<E extends MachineEvent>(events: readonly MachineEvent[], type: E['type']): E | undefined {
  return events.find((event): event is E => event.type === type);
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0').toUpperCase()}`;
}
