/**
 * The C sources that every C image is linked with, few since each costs a run of the compiler: the C library,
 * instrumented like the driver; what compiled code calls, never instrumented; `setjmp`, which must be apart.
 */
import { packagePath } from './root.js';
import type { BuildKind } from './types.js';

/** One of our sources and how it is compiled. */
export interface RuntimeSource {
  /** Absolute path. */
  readonly path: string;
  readonly build: BuildKind;
}

/** @returns the sources to compile and link into an image of that build. */
export function runtimeSources(build: BuildKind): RuntimeSource[] {
  return [
    { path: packagePath('guest', 'runtime', 'crt.c'), build },
    { path: packagePath('guest', 'runtime', 'support.c'), build: 'free' },
    { path: packagePath('guest', 'runtime', 'sjlj.c'), build: 'free' },
  ];
}

/**
 * @returns absolute path of the source whose bitcode units of that build take in and inline, see `c-unit.ts`: for
 *   checked ones the handlers of their accesses, for free ones the kernel's hot paths
 */
export function inlinedSource(build: BuildKind): string {
  return packagePath('guest', 'runtime', build === 'checked' ? 'checked.c' : 'hot.c');
}

/** @returns whether a path in debug information is one of our own sources, which users need not see. */
export function isRuntimeSource(path: string): boolean {
  return path.startsWith(packagePath('guest', 'runtime'));
}
