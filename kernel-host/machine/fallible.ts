/** The calls in drivers' code that can be made to fail, also those that no run has come to. Host only. */
import { importCalls } from '../image/callsites.js';
import { isLibrarySource } from '../image/root.js';
import type { SourceFrame } from '../image/types.js';
import { FALLIBLE_NAMES } from '../vf/faults/routines.js';
import type { LoadedImage } from './images.js';
import type { Reporter } from './report.js';

/** A call in the source. */
export interface CallPlace {
  readonly routine: string;
  /** The driver's own line of it. */
  readonly frame: SourceFrame;
}

/** @returns each call of the source once, in the order of files and lines. */
export async function fallibleCalls(loaded: readonly LoadedImage[], reporter: Reporter): Promise<CallPlace[]> {
  const drivers = loaded.filter(({ built }) => built.subsystem === 'driver');
  const calls = drivers.flatMap(({ built, image, codeDelta }) =>
    importCalls(built, FALLIBLE_NAMES).map(({ routine, offset }) => ({
      routine,
      raw: { image: image.index, functionName: '', codeOffset: offset + codeDelta },
    })),
  );
  const stacks = await reporter.frames(calls.map(({ raw }) => [raw]));
  const places = new Map<string, CallPlace>();
  for (const [at, { routine }] of calls.entries()) {
    const frame = ownFrame(stacks[at] ?? []);
    if (frame?.line !== undefined) places.set(callKey(routine, frame), { routine, frame });
  }
  return [...places.values()].sort(byLine);
}

/** @returns the innermost frame of what the driver's author has written: many routines are inlined from our headers. */
export function ownFrame(stack: readonly SourceFrame[]): SourceFrame | undefined {
  return stack.find(({ file }) => file !== undefined && !isLibrarySource(file)) ?? stack[0];
}

/** @returns what tells calls of the source apart. */
export function callKey(routine: string, { image, file, line, column }: SourceFrame): string {
  return [routine, image, file, line, column].join('\0');
}

function byLine(a: CallPlace, b: CallPlace): number {
  const files = (a.frame.file ?? '').localeCompare(b.frame.file ?? '');
  return files !== 0 ? files : (a.frame.line ?? 0) - (b.frame.line ?? 0);
}
