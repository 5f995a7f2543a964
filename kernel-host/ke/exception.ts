/**
 * The ways control leaves guest code other than by returning. All are thrown through wasm frames, which
 * no guest code can catch: `__except` catches only what `raiseStatus` raises. C++ code runs destructors for whatever
 * comes by, except for what a trap has thrown, since the engine marks that. So these are made of traps.
 */
let trap: (() => void) | undefined;

/** A module whose one function traps. */
const TRAPS = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 0x74, 0, 0, 10, 5, 1, 3, 0, 0, 11],
);

/** @returns what a trap throws, as an object of a class */
function trapped<T extends object>(prototype: T): T {
  trap ??= new WebAssembly.Instance(new WebAssembly.Module(TRAPS)).exports.t as () => void;
  try {
    trap();
  } catch (error) {
    return Object.setPrototypeOf(error, prototype) as T;
  }
  return prototype;
}

/** What no guest code can catch. */
class Uncatchable {
  constructor() {
    // biome-ignore lint/correctness/noConstructorReturn: the object must be one that a trap has thrown.
    return trapped(new.target.prototype);
  }
}

/** Thrown by PsTerminateSystemThread: unwinds the guest's frames to the bottom of the thread. */
export class ThreadExit extends Uncatchable {
  readonly status: number;
  constructor(status: number) {
    super();
    this.status = status;
  }
}

/** A program's thread ends itself: what is to be done at its end still is. */
export class OrderlyExit extends ThreadExit {}

/** Thrown where a program does what ends it, instead of a bug check: its process ends, the machine goes on. */
export class ProgramFault extends Uncatchable {
  /** NTSTATUS of the exception. */
  readonly status: number;
  readonly detail: string;
  readonly stack: string;
  constructor(status: number, detail: string, stack: string) {
    super();
    this.status = status;
    this.detail = detail;
    this.stack = stack;
  }
}

/** Thrown on every worker when the machine stops (bug check, end of the run): ends the thread where it stands. */
export class MachineStop extends Uncatchable {}
