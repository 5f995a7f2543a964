/** The way from a worker to the host: rare messages, never on a hot path. */

import { atomicExchange } from '../hal/atomics.js';
import { MACHINE } from './system.js';

/** What a program asks of the service control manager. Handles are the manager's own. */
export type ServiceRequest =
  | { readonly operation: 'manager' }
  /** ZwLoadDriver, ZwUnloadDriver, with the path of the service's key. */
  | { readonly operation: 'load'; readonly name: string }
  | { readonly operation: 'unload'; readonly name: string }
  | {
      readonly operation: 'create';
      readonly handle: number;
      readonly name: string;
      readonly path: string;
      readonly kind: number;
      readonly start: number;
      readonly errorControl: number;
      /** '' for its name. */
      readonly displayName: string;
    }
  | { readonly operation: 'open'; readonly handle: number; readonly name: string }
  | { readonly operation: 'start' | 'query' | 'delete' | 'close'; readonly handle: number }
  | { readonly operation: 'control'; readonly handle: number; readonly control: number };

/** A stack beside the one in question: where a block was allocated, a lock first acquired. */
export interface OtherStack {
  /** What happened there: `fast mutex at 0x21004560 acquired by thread 16`. */
  readonly title: string;
  /** In the stack depot; 0 for none. */
  readonly stack: number;
  /** Instead of it, a line as V8 writes stacks: of a routine that has returned. */
  readonly frame?: string;
  /** The frames instead, innermost first, a line each: address in the image, function, file, line, column between tabs. */
  readonly frames?: string;
}

/** What a report says beside code and parameters. */
export interface Broken {
  /** Name of the verifier's rule, when whoever found it knows; else the code and its first parameter say it. */
  readonly rule?: string;
  readonly others?: readonly OtherStack[];
}

/** Something that is wrong, as the worker sees it that found it. */
export interface Violation extends Broken {
  readonly code: number;
  readonly parameters: readonly number[];
  readonly thread: number;
  readonly processor: number;
  readonly irql: number;
  readonly stack: string;
  readonly detail: string;
}

/**
 * Why an explorer has ended (sched/explorer): every schedule is explored, as many executions as were wanted are done, the
 * host has stopped it; DriverEntry has failed, something was left behind at the end, a finding was
 * sent, an execution took other steps than one before it by the same schedule, or printed what was not expected.
 */
export type ExploredReason = 'explored' | 'done' | 'stopped' | 'refused' | 'left' | 'finding' | 'strayed' | 'printed';

/** In a replay: an actor has given the baton on, see ke/controlled. */
export interface BatonPass {
  readonly actor: number;
  /** Id of the thread that it runs, or has run; 0 for the clock and idle workers. */
  readonly thread: number;
  /** Whether that has ended. */
  readonly ended: boolean;
  readonly to: number;
  /** Points that the actor has passed, and that all have. */
  readonly steps: number;
  readonly points: number;
  /** Whether it could have gone on: then this is a pre-emption. */
  readonly preempted: boolean;
  readonly irql: number;
  readonly processor: number;
  /** Where it stands, as V8 writes stacks. */
  readonly stack: string;
}

/** What a worker tells the host. */
export type WorkerMessage =
  /** Look at the shared words: prints to drain, workers to start, machine at rest. */
  | { readonly type: 'doorbell' }
  | ({ readonly type: 'bugcheck' } & Violation)
  /** The machine goes on. */
  | ({ readonly type: 'finding' } & Violation)
  /** Stack of a thread that the stopping machine has unwound. */
  | { readonly type: 'stack'; readonly thread: number; readonly stack: string }
  /** A fault in ntwasm itself. */
  | { readonly type: 'fault'; readonly message: string; readonly stack: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'explored'; readonly reason: ExploredReason }
  | ({ readonly type: 'switched' } & BatonPass)
  /** The last thread of a process has ended. */
  | { readonly type: 'exited'; readonly process: number; readonly status: number }
  /** A program asks the service control manager; the answer goes to the block, see ps/servicecall. */
  | { readonly type: 'service'; readonly block: number; readonly process: number; readonly request: ServiceRequest }
  /** A thread waits until the registry is in its file; the answer goes to the block, see cm/flush. */
  | { readonly type: 'hive'; readonly block: number }
  /** A program starts another; the answer goes to the block: both objects. */
  | {
      readonly type: 'spawn';
      readonly block: number;
      /** Process id. */
      readonly parent: number;
      /** What it is called, and its whole command line. */
      readonly path: string;
      readonly commandLine: string;
    }
  /** A program waits for input. */
  | { readonly type: 'input' }
  /** A program has done what ends it. */
  | {
      readonly type: 'crash';
      readonly process: number;
      readonly thread: number;
      readonly code: number;
      readonly detail: string;
      readonly stack: string;
    }
  /** A thread that makes calls for the host has made one, and waits for the next. */
  | { readonly type: 'called'; readonly thread: number }
  /** A loader thread's routine has returned, or a thread that makes calls for the host has ended. */
  | { readonly type: 'returned'; readonly thread: number; readonly status: number };

/** Unset on the host itself, which looks without being rung. */
let post: ((message: WorkerMessage) => void) | undefined;

/** Sets where messages go; once, at the worker's start. */
export function connectHost(poster: (message: WorkerMessage) => void): void {
  post = poster;
}

export function postToHost(message: WorkerMessage): void {
  post?.(message);
}

/**
 * Asks the host to look at the shared words. Free while it has been rung and has not looked: the host
 * clears the word before it looks, so what was written before the ring is always seen.
 */
export function ringDoorbell(): void {
  if (post !== undefined && atomicExchange(MACHINE.Doorbell, 1) === 0) post({ type: 'doorbell' });
}
