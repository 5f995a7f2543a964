/** What drivers print, as an async iterator. */
import type { MachineEvent, PrintEvent } from './events.js';

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
