/** What drivers print, as events and as an async iterator. */
import { CONSOLE_COMPONENT, type PrintRecord } from '../kd/ring.js';
import type { MachineEvent, OutputEvent, PrintEvent } from './events.js';

const UNITS_PER_SECOND = 1e7;

/** @returns the event of a record of the print ring. @param number its place among the machine's prints, from 1 */
export function printEvent(record: PrintRecord, number: number): PrintEvent {
  return {
    type: 'print',
    number,
    time: Number(record.time) / UNITS_PER_SECOND,
    processor: record.processor,
    thread: record.threadId,
    irql: record.irql,
    text: record.text,
  };
}

/** @returns whether a program wrote it to its console. */
export function isConsole(record: PrintRecord): boolean {
  return record.component === CONSOLE_COMPONENT;
}

/** @returns whose console it is: the process and its stream. */
export function consoleOf(record: PrintRecord): number {
  return record.level;
}

/**
 * @returns the event of a record that a program wrote
 * @param text the characters that have ended in it
 * @param nameOf file name of a process
 */
export function outputEvent(record: PrintRecord, text: string, nameOf: (process: number) => string): OutputEvent {
  const process = Math.floor(record.level / 4);
  const stream = record.level % 4 === 2 ? 'stderr' : 'stdout';
  return { type: 'output', program: nameOf(process), process, stream, text };
}

/** The part of a machine that prints come from. */
export interface PrintSource {
  /** Settles when there will be no more. */
  readonly stopped: Promise<unknown>;
  on(listener: (event: MachineEvent) => void): () => void;
}

/** Yields prints from now on, and ends when the source has stopped and all have been handed out. */
export async function* printStream(source: PrintSource): AsyncGenerator<PrintEvent, void, void> {
  const queue: PrintEvent[] = [];
  let ended = false;
  let wake: () => void = () => {};
  const off = source.on((event) => {
    if (event.type === 'print') queue.push(event);
    wake();
  });
  void source.stopped.then(() => {
    ended = true;
    wake();
  });
  try {
    for (;;) {
      yield* queue.splice(0);
      if (ended && queue.length === 0) return;
      if (queue.length > 0) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    off();
  }
}
