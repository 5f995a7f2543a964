/**
 * The compile cache: files named by the hash of everything that went in. Written under another name and
 * renamed, so that two processes never see half an entry; an entry that cannot be read is no entry.
 */
import { createHash, randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from './root.js';

export class Cache {
  readonly #folder: string | undefined;

  /** @param folder where entries are kept; by default beside the package's dependencies, or in the user's cache */
  constructor(folder?: string) {
    this.#folder = folder !== undefined ? usable(folder) : defaultFolder();
  }

  /** @returns the bytes kept under that key and kind, or undefined. */
  read(key: string, kind: string): Uint8Array | undefined {
    return readEntry(this.#folder, key, kind) ?? readEntry(shippedFolder(), key, kind);
  }

  /** Keeps bytes. A full or read-only disk is no error: the next run compiles again. */
  write(key: string, kind: string, bytes: Uint8Array): void {
    if (this.#folder === undefined) return;
    const path = join(this.#folder, `${key}.${kind}`);
    const partial = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      writeFileSync(partial, Buffer.concat([digest(bytes), bytes]));
      renameSync(partial, path);
    } catch {
      rmSync(partial, { force: true });
    }
  }
}

/** @returns a key for everything that decides an output, in order. */
export function cacheKey(parts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** @returns the folder of entries that come with the package: our runtime, compiled when the package was built. */
export function shippedFolder(): string {
  return packagePath('dist', 'runtime');
}

const DIGEST_SIZE = 32;

function readEntry(folder: string | undefined, key: string, kind: string): Uint8Array | undefined {
  if (folder === undefined) return undefined;
  try {
    const sealed = readFileSync(join(folder, `${key}.${kind}`));
    const bytes = sealed.subarray(DIGEST_SIZE);
    return digest(bytes).equals(sealed.subarray(0, DIGEST_SIZE)) ? new Uint8Array(bytes) : undefined;
  } catch {
    return undefined;
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function defaultFolder(): string | undefined {
  const home = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return (
    usable(packagePath('node_modules', '.cache', 'ntwasm')) ??
    usable(join(home, 'ntwasm')) ??
    usable(join(tmpdir(), 'ntwasm-cache'))
  );
}

function usable(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return undefined;
  }
}
