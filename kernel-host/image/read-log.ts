/**
 * Caching for a compiler that finds out itself what it reads (AssemblyScript's): what it read is kept beside
 * the image, and the image is good as long as reading again gives the same.
 */
import { createHash } from 'node:crypto';
import { type Cache, cacheKey } from './cache.js';

/** Reads a text file. @returns null when there is none. */
type ReadFile = (path: string) => string | null;

const KIND = 'reads';

/** Notes what is read, absent files too: one that appears later may change the outcome. */
export class ReadLog {
  readonly #digests = new Map<string, string>();
  readonly #read: ReadFile;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  readonly read: ReadFile = (path) => {
    const text = this.#read(path);
    this.#digests.set(path, digest(text));
    return text;
  };

  /** Keeps the list under `key`. @returns the key of the outcome */
  save(cache: Cache, key: string): string {
    const entries = [...this.#digests];
    cache.write(key, KIND, new TextEncoder().encode(JSON.stringify(entries)));
    return outcomeKey(key, entries);
  }
}

/** @returns the key of the outcome, when everything that was read for `key` reads the same now. */
export function unchangedReads(cache: Cache, key: string, read: ReadFile): string | undefined {
  const kept = cache.read(key, KIND);
  if (kept === undefined) return undefined;
  const entries: unknown = JSON.parse(new TextDecoder().decode(kept));
  if (!isEntries(entries)) return undefined;
  return entries.every(([path, was]) => digest(read(path)) === was) ? outcomeKey(key, entries) : undefined;
}

type Entry = readonly [path: string, digest: string];

function isEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every((entry) => Array.isArray(entry) && entry.length === 2);
}

function outcomeKey(key: string, entries: readonly Entry[]): string {
  return cacheKey([key, ...entries.flat()]);
}

function digest(text: string | null): string {
  return text === null ? '' : createHash('sha256').update(text).digest('hex');
}
