/** Where the package lies: resources (`guest/`) are found from here, whether code runs from `dist/` or from source. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/**
 * @returns the absolute folder of ntwasm's own package.json
 * @throws Error when the installation is damaged and there is none above this file
 */
export function packageRoot(): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return root;
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && isOurs(manifest)) return folder;
    if (dirname(folder) === folder) throw new Error(`ntwasm's package.json is not above ${start}`);
  }
}

function isOurs(manifest: string): boolean {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === 'ntwasm';
}

/** @returns the absolute path of something inside the package. */
export function packagePath(...parts: string[]): string {
  return join(packageRoot(), ...parts);
}

/** @returns whether a path is one of our headers or of the runtime's sources, not a user's or a sample's. */
export function isLibrarySource(path: string): boolean {
  return path.startsWith(packagePath('guest', 'include')) || path.startsWith(packagePath('guest', 'runtime'));
}

/** @returns ntwasm's version, as in package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  const isKnown = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isKnown ? String(manifest.version) : 'unknown';
}
