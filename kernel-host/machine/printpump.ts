/** Hands out what drivers print and programs write, in turns that leave the host's event loop room. */
import { StringDecoder } from 'node:string_decoder';
import { withMemory } from '../hal/memory.js';
import { drainPrints, type PrintRecord } from '../kd/ring.js';
import type { MachineEvent } from './events.js';
import { consoleOf, isConsole, outputEvent, printEvent } from './prints.js';

/** Prints handled before the event loop gets its turn. */
const PRINTS_A_TURN = 20_000;
/** Turns in which a full ring is surely emptied. */
const FLUSH_TURNS = 4;

export class PrintPump {
  readonly #memory: WebAssembly.Memory;
  readonly #emit: (event: MachineEvent) => void;
  readonly #nameOf: (process: number) => string;
  /** What each program's stream has begun of a character. */
  readonly #decoders = new Map<number, StringDecoder>();
  #count = 0;
  #held = false;

  /** @param nameOf file name of a process */
  constructor(memory: WebAssembly.Memory, emit: (event: MachineEvent) => void, nameOf: (process: number) => string) {
    this.#memory = memory;
    this.#emit = emit;
    this.#nameOf = nameOf;
  }

  /** Hands out a turn's worth, also what is held. @returns whether there may be more */
  drain(): boolean {
    const handed = withMemory(this.#memory, () =>
      drainPrints((record) => {
        if (isConsole(record)) this.#output(record);
        else this.#emit(printEvent(record, ++this.#count));
      }, PRINTS_A_TURN),
    );
    return handed === PRINTS_A_TURN;
  }

  #output(record: PrintRecord): void {
    const key = consoleOf(record);
    const decoder = this.#decoders.get(key) ?? new StringDecoder('utf8');
    this.#decoders.set(key, decoder);
    const text = decoder.write(Buffer.from(record.bytes));
    if (text !== '') this.#emit(outputEvent(record, text, this.#nameOf));
  }

  /** Like `drain`, unless prints are held. */
  drainUnlessHeld(): boolean {
    return !this.#held && this.drain();
  }

  /** Hands out what has been printed so far; not for ever, when a driver prints without end. */
  async flush(): Promise<void> {
    for (let turn = 0; turn < FLUSH_TURNS && this.drain(); turn++) await new Promise(setImmediate);
  }

  /** Leaves prints in the machine until `until` settles. @param released called then */
  hold(until: Promise<unknown>, released: () => void): void {
    if (this.#held) return;
    this.#held = true;
    const release = (): void => {
      this.#held = false;
      released();
    };
    until.then(release, release);
  }
}
