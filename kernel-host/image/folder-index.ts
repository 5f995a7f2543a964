/**
 * Finds files by name in any letter case, as drivers written on Windows expect: `#include <NTDDK.H>`,
 * `"..\Inc\Public.h"`. Folders are listed once.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';
import { isInMemory, MEMORY_ROOT } from './virtual-path.js';

export class FolderIndex {
  readonly #folders = new Map<string, ReadonlyMap<string, string>>();
  readonly #memory: ReadonlyMap<string, string>;

  /** @param memory sources given as text, by path under `MEMORY_ROOT` */
  constructor(memory: ReadonlyMap<string, string> = new Map()) {
    this.#memory = memory;
  }

  /**
   * @param folder absolute path, spelled as it is on disk
   * @param name relative path, `/` or `\` between its parts, any case
   * @returns the path as it is spelled on disk, or undefined when there is none
   */
  find(folder: string, name: string): string | undefined {
    let at = folder;
    for (const part of name.split(/[/\\]/)) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        at = dirname(at);
        continue;
      }
      const spelled = this.#entry(at, part);
      if (spelled === undefined) return undefined;
      at = join(at, spelled);
    }
    return at;
  }

  /** @returns the bytes of a file, or undefined when it is none or cannot be read. */
  read(path: string): Uint8Array | undefined {
    const text = this.#memory.get(path);
    if (text !== undefined) return new TextEncoder().encode(text);
    if (isInMemory(path)) return undefined;
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  }

  #entry(folder: string, name: string): string | undefined {
    const entries = this.#list(folder);
    const lower = name.toLowerCase();
    return entries.get(`=${name}`) !== undefined ? name : entries.get(lower);
  }

  #list(folder: string): ReadonlyMap<string, string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const entries = new Map<string, string>();
    for (const name of this.#names(folder)) {
      entries.set(`=${name}`, name);
      if (!entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), name);
    }
    this.#folders.set(folder, entries);
    return entries;
  }

  #names(folder: string): readonly string[] {
    if (folder === MEMORY_ROOT || isInMemory(folder)) return this.#memoryNames(folder);
    try {
      return readdirSync(folder === parse(folder).root ? folder : folder + sep).sort();
    } catch {
      return [];
    }
  }

  #memoryNames(folder: string): readonly string[] {
    const prefix = `${folder}/`;
    const names = new Set<string>();
    for (const path of this.#memory.keys()) {
      const rest = path.startsWith(prefix) ? path.slice(prefix.length).split('/')[0] : undefined;
      if (rest !== undefined) names.add(rest);
    }
    return [...names];
  }
}
