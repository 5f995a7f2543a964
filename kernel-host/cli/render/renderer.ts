/** What shows a run to its user: as text for people, or as JSON for programs. */
import type { SourceFrame } from '../../image/types.js';
import type { BugCheckEvent, CrashEvent, DeadlockEvent, FindingEvent, MachineEvent } from '../../machine/events.js';
import type { CallPlace } from '../../machine/fallible.js';
import type { ExitCode } from '../exitcodes.js';

/** Everything of a run that is wrong with the driver. */
export type Trouble = BugCheckEvent | FindingEvent | DeadlockEvent | CrashEvent;

/** How a run ended. */
export type EndReason =
  | 'clean'
  | 'driver-failed'
  | 'program-failed'
  | 'bugcheck'
  | 'findings'
  | 'deadlock'
  | 'hang'
  | 'interrupted'
  | 'fault'
  | 'usage'
  /** An assertion of the driver's; output that was not expected. Of `stress`. */
  | 'assertion'
  | 'output';

/** A driver of the run, and whether it could be unloaded. */
export interface DriverOutcome {
  readonly name: string;
  /** `none`: it has no unload routine. `not-reached`: the run ended before. */
  readonly unload: 'done' | 'none' | 'not-reached';
}

/** What `stress` has done, and found. */
export interface StressSummary {
  /** `parallel`, `controlled`. */
  readonly mode: string;
  readonly seed: number;
  /** Runs, or executions, that have ended. */
  readonly runs: number;
  /** Of `parallel`: calls of the kernel, acquisitions of locks. */
  readonly calls?: number;
  readonly acquisitions?: number;
  /** Of `controlled`: how schedules were chosen, points of the longest. */
  readonly strategy?: string;
  readonly points?: number;
  /** Seconds of real time. */
  readonly seconds: number;
  /** Every schedule there is within the bounds was executed. */
  readonly explored?: boolean;
  /** Of a failure: in a sentence, its number, and what repeats it. */
  readonly failure?: string;
  readonly signature?: string;
  readonly run?: number;
  readonly token?: string;
  /** Of `controlled`: whether it ended alike when it was repeated. */
  readonly repeats?: boolean;
  /** The command that repeats it. */
  readonly repeat?: string;
}

/** The run as a whole. */
export interface RunSummary {
  readonly code: ExitCode;
  readonly reason: EndReason;
  /** Seconds of machine time. */
  readonly time: number;
  readonly processors: number;
  readonly prints: number;
  /** Rules broken and things left behind, and of these the latter. */
  readonly findings: number;
  readonly left: number;
  readonly drivers: readonly DriverOutcome[];
  /** Of `--cpus 1 --time virtual`: equal for runs in which the same threads ran at the same times. */
  readonly traceHash?: string;
  /** Of `stress`. */
  readonly stress?: StressSummary;
  /** Of `--faults systematic`; then the rest is of the run that went worst, but the findings are of all. */
  readonly hunt?: HuntSummary;
}

/** A run in which one call was made to fail. */
export interface FaultRun {
  /** For `--faults`. */
  readonly id: string;
  readonly routine: string;
  /** From where it was called, innermost first. */
  readonly stack: readonly SourceFrame[];
  /** `not-reached`: threads ran in another order, and the call was not made. */
  readonly outcome: EndReason | 'not-reached';
  /** What DriverEntry returned, when it failed. */
  readonly status?: number;
  /** What went wrong. */
  readonly troubles: readonly Trouble[];
}

export interface HuntSummary {
  /** Places from which calls were made that can fail. */
  readonly places: number;
  /** Numbers of the places whose failure the driver does not stand. */
  readonly wrong: readonly string[];
  /** Whether places are left that were not tried. */
  readonly cut: boolean;
  /** Calls in the source that no run has come to, so nobody knows what happens when they fail. */
  readonly neverCalled: readonly CallPlace[];
}

export interface Renderer {
  /** Settles when the reader has caught up; undefined while it is not far behind. */
  readonly backlog: Promise<void> | undefined;
  event(event: MachineEvent): void;
  /** Compiler warnings, as the compiler wrote them. */
  warnings(driver: string, text: string): void;
  /** A call was made to fail in a run of its own, and this came of it. */
  faultRun(run: FaultRun): void;
  /** A driver's DriverEntry returned a failing status. */
  driverFailed(driver: string, status: number): void;
  /** A word to the user that is neither the driver's nor an error. */
  note(text: string): void;
  /** A user's mistake: in the command line, or the source. */
  error(message: string): void;
  /** A fault in ntwasm itself. */
  fault(message: string, stack: string): void;
  end(summary: RunSummary): void;
}
