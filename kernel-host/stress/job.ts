/** What is to be run again and again: drivers, programs and a machine, and their images, compiled once. */
import { type BuildOptions, buildImage } from '../image/build.js';
import type { ImageInput } from '../image/inputs.js';
import type { BuiltImage, Subsystem } from '../image/types.js';
import type { ProcessClient } from '../machine/client.js';
import { buildOptions, checkOptions, type LoadOptions, type MachineOptions } from '../machine/options.js';
import { type ChromeTrace, Timeline } from '../machine/timeline.js';
import type { Machine } from '../machine.js';

/** A program written in TypeScript: called with its process. @returns its exit code */
export type StressScript = (process: ProcessClient, args: readonly string[]) => Promise<number>;

/** A user-mode program of a job. */
export interface StressProgram {
  /** Sources in C or C++, or a function of the host's. */
  readonly input: ImageInput | StressScript;
  readonly args?: readonly string[];
  /** Whether it is started, and not only by another program; it is when absent. */
  readonly start?: boolean;
}

/** What one execution does. */
export interface StressJob {
  /** Sources of each driver, in the order of loading. */
  readonly drivers: readonly ImageInput[];
  /** Drivers that programs start as services. */
  readonly services?: readonly ImageInput[];
  readonly programs?: readonly StressProgram[];
  readonly machine: MachineOptions;
  readonly load?: LoadOptions;
  /** Machine time in seconds at which drivers are unloaded; until they rest when absent. */
  readonly duration?: number;
  /** Seconds of real time after which an execution hangs, whatever it does; none when absent. */
  readonly limit?: number;
  /** Given the timeline of each machine when it is switched off; none is kept when absent. */
  readonly onTrace?: (trace: ChromeTrace) => void;
  /** What has to be printed: by programs, or by drivers when there are none. Anything when absent. */
  readonly expect?: string;
}

/** A program ready to start. */
export interface BuiltProgram extends Omit<StressProgram, 'input'> {
  readonly image: BuiltImage | StressScript;
}

/** A job with its images. */
export interface BuiltJob extends Omit<StressJob, 'drivers' | 'services' | 'programs'> {
  readonly drivers: readonly BuiltImage[];
  readonly services: readonly BuiltImage[];
  readonly programs: readonly BuiltProgram[];
}

/** How drivers are compiled whose accesses are places to hold a thread up: for both ways to stress them. */
export function atAccesses(options: BuildOptions): BuildOptions {
  return options.build === 'checked' ? { ...options, build: 'controlled' } : options;
}

/**
 * Compiles what a job names.
 * @param adjust changes how drivers are compiled, for those who want to see more of them
 * @throws ImageError, CompileError, RangeError for machine options out of range
 */
export async function buildJob(
  job: StressJob,
  adjust: (options: BuildOptions) => BuildOptions = (options) => options,
): Promise<BuiltJob> {
  checkOptions(job.machine);
  const build = (input: ImageInput, subsystem: Subsystem): Promise<BuiltImage> => {
    const options = buildOptions(job.machine, subsystem);
    return buildImage(input, subsystem === 'driver' ? adjust(options) : options);
  };
  const drivers: BuiltImage[] = [];
  for (const input of job.drivers) drivers.push(await build(input, 'driver'));
  const services: BuiltImage[] = [];
  for (const input of job.services ?? []) services.push(await build(input, 'driver'));
  const programs: BuiltProgram[] = [];
  for (const { input, ...rest } of job.programs ?? []) {
    programs.push({ ...rest, image: typeof input === 'function' ? input : await build(input, 'program') });
  }
  return { ...job, drivers, services, programs };
}

/** @returns the option for a machine's timeline, when the job wants one: of the last moments before its end. */
export function timelineOf({ onTrace }: Pick<StressJob, 'onTrace'>): Pick<MachineOptions, 'timeline'> {
  return onTrace === undefined ? {} : { timeline: new Timeline(false) };
}

/** Hands the timeline of a machine out, when the job wants one. The machine has not been disposed. */
export async function handTrace(job: BuiltJob, machine: Machine, { timeline }: MachineOptions): Promise<void> {
  if (timeline !== undefined) job.onTrace?.(await machine.inside.timeline(timeline));
}
