/**
 * The C sources that every C image is linked with. In a checked build those named `checked…` are not
 * linked but inlined into each unit, see `c-unit.ts`.
 */
import { readdirSync } from 'node:fs';
import { packagePath } from './root.js';
import type { BuildKind } from './types.js';

/** One of our sources and how it is compiled. */
export interface RuntimeSource {
  /** Absolute path. */
  readonly path: string;
  readonly build: BuildKind;
}

/** The slow part of the address checks: needed by checked builds only. */
const RANGE_CHECK = 'range-check.c';
/** Not themselves checked: they touch nothing that a driver gave them. */
const TRUSTED: ReadonlySet<string> = new Set([RANGE_CHECK, 'seh.c', 'sjlj.c']);

let names: readonly string[] | undefined;

function sourceNames(): readonly string[] {
  names ??= readdirSync(packagePath('guest', 'runtime'))
    .filter((name) => name.endsWith('.c'))
    .sort();
  return names;
}

/** @returns the sources to compile and link into an image of that build. */
export function runtimeSources(build: BuildKind): RuntimeSource[] {
  return sourceNames()
    .filter((name) => !name.startsWith('checked') && (build === 'checked' || name !== RANGE_CHECK))
    .map((name) => ({ path: packagePath('guest', 'runtime', name), build: TRUSTED.has(name) ? 'free' : build }));
}

/** @returns absolute paths of the handlers that checked units take in. */
export function handlerSources(): string[] {
  return sourceNames()
    .filter((name) => name.startsWith('checked'))
    .map((name) => packagePath('guest', 'runtime', name));
}

/** @returns whether a path in debug information is one of our own sources, which users need not see. */
export function isRuntimeSource(path: string): boolean {
  return path.startsWith(packagePath('guest', 'runtime'));
}
