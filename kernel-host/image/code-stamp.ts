/** Images are made by our own code too: what another version of it made is not taken from the cache. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from './cache.js';
import { packagePath } from './root.js';

let stamp: string | undefined;

/** @returns a hash of the code of images as it was built, and of the manifest, whose dependencies are pinned. */
export function codeStamp(): string {
  stamp ??= cacheKey(
    [...filesOf(packagePath('dist', 'kernel-host', 'image'), /\.js$/), packagePath('package.json')].map(text),
  );
  return stamp;
}

/** @returns a hash of the guest library of AssemblyScript. */
export function libraryStamp(): string {
  return cacheKey(filesOf(packagePath('guest', 'assembly'), /\.ts$/).map(text));
}

function text(path: string): string {
  return readFileSync(path, 'utf8');
}

function filesOf(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
