/** What sources were like when an image was built: lines of one that has changed since are not those that were compiled. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BuiltImage } from './types.js';

/** Hashes by absolute path. */
export type SourceStamps = Readonly<Record<string, string>>;

/** Of the images that machines of this process have loaded; the latest counts. */
const remembered = new Map<string, string>();

function stampOf(contents: Uint8Array | string): string {
  return createHash('md5').update(contents).digest('hex');
}

/** @returns the image with what its sources are like now; those that were given as text are left out. */
export function withStamps(built: BuiltImage): BuiltImage {
  const stamps: Record<string, string> = {};
  for (const path of built.sources) {
    try {
      stamps[path] = stampOf(readFileSync(path));
    } catch {
      // It was given as text, or is gone already.
    }
  }
  return { ...built, sourceStamps: stamps };
}

/** Remembers what the sources of an image were like that is loaded. */
export function rememberSources({ sourceStamps = {} }: BuiltImage): void {
  for (const [path, stamp] of Object.entries(sourceStamps)) remembered.set(path, stamp);
}

/** @returns whether a source is another than the one that was compiled. */
export function hasChanged(path: string, contents: string): boolean {
  const stamp = remembered.get(path);
  return stamp !== undefined && stamp !== stampOf(contents);
}
