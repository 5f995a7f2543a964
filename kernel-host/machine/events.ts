/** What a machine tells its owner. The CLI prints these; `--json` prints them one a line. */
import type { SourceFrame } from '../image/types.js';

/** A line, or part of one, that a driver printed. */
export interface PrintEvent {
  readonly type: 'print';
  /** 1, 2, 3 … in the order in which they were printed. */
  readonly number: number;
  /** Seconds of machine time. */
  readonly time: number;
  readonly processor: number;
  readonly thread: number;
  readonly irql: number;
  readonly text: string;
}

/** What a thread waits for. */
export interface WaitTarget {
  /** `SynchronizationEvent`, `Mutant`, `Semaphore`, `Thread`, `FastMutex`, `Resource` … */
  readonly object: string;
  readonly address: number;
  /** Signal state, as KeReadState… would give it. */
  readonly state: number;
  /** Thread ids of a lock's owners, or the thread waited for; empty when nobody owns it, or the lock does not know. */
  readonly owners: readonly number[];
  /** Name of the driver's variable at the address, when known. */
  readonly symbol?: string;
}

/** A mutex that a thread holds, or another lock with an owner, when somebody waits for it. */
export interface OwnedMutex {
  /** As in WaitTarget. */
  readonly object: string;
  readonly address: number;
  /** Name of the driver's variable at the address, when known. */
  readonly symbol?: string;
}

/** A request that a thread has sent and that nobody has completed. */
export interface PendingRequest {
  /** Address of the IRP. */
  readonly address: number;
  /** `IRP_MJ_READ` … */
  readonly request: string;
  /** Name of the device that has it, or its address. */
  readonly device: string;
  /** The dispatch routine that was called last, when it is a driver's. */
  readonly routine?: SourceFrame;
}

/** A thread as reports show it. */
export interface ThreadReport {
  readonly id: number;
  readonly state: 'Initialized' | 'Ready' | 'Running' | 'Waiting' | 'Terminated';
  readonly priority: number;
  readonly irql: number;
  /** Processor number, when it holds one. */
  readonly processor?: number;
  /** Runs DriverEntry or DriverUnload. */
  readonly loader: boolean;
  /** Runs work items, or waits for some: the kernel's own thread. */
  readonly systemWorker: boolean;
  /** Belongs to a user-mode program. */
  readonly program: boolean;
  readonly waitType?: 'any' | 'all';
  readonly waitsFor: readonly WaitTarget[];
  /** Seconds since the wait began. */
  readonly waitedFor?: number;
  /** Mutexes it owns, and other locks of its that somebody waits for. */
  readonly owns: readonly OwnedMutex[];
  /** Requests of its that are pending. */
  readonly requests: readonly PendingRequest[];
  readonly stack: readonly SourceFrame[];
}

/** Another stack that a report shows. */
export interface NamedStack {
  /** What happened there. */
  readonly title: string;
  readonly stack: readonly SourceFrame[];
}

/** The one form of everything that is wrong with a driver. */
export interface RuleReport {
  /** The verifier's rule, or the bug check's own name where it has none for it; '' for a driver's own code. */
  readonly rule: string;
  /** Bug check that Windows gives, its name and its four parameters. */
  readonly code: number;
  readonly name: string;
  readonly parameters: readonly number[];
  /** What each parameter means for this code. */
  readonly parameterMeanings: readonly string[];
  /** What to do instead, or to look for. */
  readonly advice: string;
  /** Driver frames, innermost first: of the thread that did it; of something left behind, where it was made. */
  readonly stack: readonly SourceFrame[];
  /** The lines around the innermost frame's. */
  readonly excerpt: readonly ExcerptLine[];
  /** Other stacks that matter: where a lock was acquired, a block freed. */
  readonly others: readonly NamedStack[];
}

/** A bug check: the machine has stopped. */
export interface BugCheckEvent extends RuleReport {
  readonly type: 'bugcheck';
  /** What happened, in a sentence. */
  readonly detail: string;
  readonly thread: number;
  readonly processor: number;
  readonly irql: number;
  readonly threads: readonly ThreadReport[];
}

export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  readonly current: boolean;
}

/** Every thread waits and nothing can wake them. */
export interface DeadlockEvent {
  readonly type: 'deadlock';
  /** `deadlock`: nothing can ever happen again; `hang`: the limit was reached. */
  readonly kind: 'deadlock' | 'hang';
  /** During what: `DriverEntry`, `DriverUnload`, `run`. */
  readonly phase: string;
  readonly threads: readonly ThreadReport[];
  /** Other stacks that matter: calls that were made to fail. */
  readonly others: readonly NamedStack[];
}

/** A rule was broken and the machine has gone on, or something was left behind. */
export interface FindingEvent extends RuleReport {
  readonly type: 'finding';
  /** Left behind at unload, so found by looking, not by what a thread did. */
  readonly left: boolean;
  readonly message: string;
  /** How many and how much: pool blocks and bytes of a tag. */
  readonly count: number;
  readonly bytes: number;
  /** Who did it, where it was done by a thread. */
  readonly thread?: number;
  readonly processor?: number;
  readonly irql?: number;
}

/** What the machine or the loader has to say beside. */
export interface NoteEvent {
  readonly type: 'note';
  readonly text: string;
}

/** A step in a driver's life. */
export interface DriverEvent {
  readonly type: 'driver';
  readonly driver: string;
  readonly step: 'loaded' | 'entry' | 'unload' | 'unloaded';
  readonly status?: number;
}

/** A fault in ntwasm itself, never the driver's. */
export interface FaultEvent {
  readonly type: 'fault';
  readonly message: string;
  readonly stack: string;
}

/** What a program writes to its console. */
export interface OutputEvent {
  readonly type: 'output';
  readonly program: string;
  /** Process id. */
  readonly process: number;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** A program that starts, waits for input or ends. */
export interface ProgramEvent {
  readonly type: 'program';
  readonly program: string;
  /** Process id. */
  readonly process: number;
  readonly step: 'started' | 'input' | 'exited';
  /** Exit code. */
  readonly status?: number;
}

/** A program has done what ends it. */
export interface CrashEvent {
  readonly type: 'crash';
  readonly program: string;
  readonly process: number;
  readonly thread: number;
  /** NTSTATUS of the exception. */
  readonly code: number;
  readonly name: string;
  readonly detail: string;
  readonly stack: readonly SourceFrame[];
  readonly excerpt: readonly ExcerptLine[];
}

export type MachineEvent =
  | OutputEvent
  | ProgramEvent
  | CrashEvent
  | PrintEvent
  | BugCheckEvent
  | DeadlockEvent
  | FindingEvent
  | NoteEvent
  | DriverEvent
  | FaultEvent;
