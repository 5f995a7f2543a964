/**
 * The C sources that every C image is linked with, few since each costs a run of the compiler: the C library,
 * instrumented like the driver; what compiled code calls, never instrumented; `setjmp`, which must be apart.
 */
import { packagePath } from './root.js';
import type { BuildKind, Subsystem } from './types.js';

/** One of our sources and how it is compiled. */
export interface RuntimeSource {
  /** Absolute path. */
  readonly path: string;
  readonly build: BuildKind;
  readonly subsystem: Subsystem;
  /** What of the kernel's layout it is told. */
  readonly layout: BuildKind;
}

/**
 * @param coverage whether the image counts which of its lines run
 * @returns the sources to compile and link into an image of that build: a program's are a driver's and more
 */
export function runtimeSources(build: BuildKind, subsystem: Subsystem, coverage = false): RuntimeSource[] {
  const source = (name: string, kind: BuildKind, from: Subsystem = 'driver'): RuntimeSource => ({
    path: packagePath('guest', 'runtime', name),
    build: kind,
    subsystem: from,
    layout: build,
  });
  const detector = build === 'races' ? [source('race.c', 'free')] : [];
  const counters = coverage ? [source('coverage.c', 'free')] : [];
  const common = [
    source('crt.c', build),
    source('support.c', 'free'),
    source('sjlj.c', 'free'),
    ...detector,
    ...counters,
  ];
  if (subsystem === 'driver') return common;
  return [
    ...common,
    source('program.c', build, 'program'),
    source('program-cxx.cpp', build, 'program'),
    source('program-math.c', 'free', 'program'),
  ];
}

const INLINED: Readonly<Record<BuildKind, string>> = {
  free: 'hot.c',
  checked: 'checked.c',
  races: 'races.c',
  controlled: 'controlled.c',
};

/**
 * @returns absolute path of the source whose bitcode units of that build take in and inline, see `c-unit.ts`: for
 *   checked ones and those for the race detector the handlers of their accesses, for free ones the kernel's hot paths
 */
export function inlinedSource(build: BuildKind): string {
  return packagePath('guest', 'runtime', INLINED[build]);
}

/** @returns whether a path in debug information is one of our own sources, which users need not see. */
export function isRuntimeSource(path: string): boolean {
  return path.startsWith(packagePath('guest', 'runtime'));
}
