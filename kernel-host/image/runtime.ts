/** The C sources that every C image is linked with. */
import { readdirSync } from 'node:fs';
import { packagePath } from './root.js';
import type { BuildKind } from './types.js';

/** One of our sources and how it is compiled. */
export interface RuntimeSource {
  /** Absolute path. */
  readonly path: string;
  readonly build: BuildKind;
}

let names: readonly string[] | undefined;

/**
 * @returns the sources for images of that build. Those that check accesses belong to checked builds only,
 *   and are not checked themselves.
 */
export function runtimeSources(build: BuildKind): RuntimeSource[] {
  names ??= readdirSync(packagePath('guest', 'runtime'))
    .filter((name) => name.endsWith('.c'))
    .sort();
  return names
    .filter((name) => build === 'checked' || !isHandler(name))
    .map((name) => ({ path: packagePath('guest', 'runtime', name), build: isHandler(name) ? 'free' : build }));
}

function isHandler(name: string): boolean {
  return name.startsWith('checked');
}
