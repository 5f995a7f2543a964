/** How machines are built and drivers loaded: options, defaults, limits. */
import { availableParallelism } from 'node:os';
import { KERNEL_SPACE_BASE, KERNEL_SPACE_LIMIT, RACE_MOST_MEMORY } from '../hal/map.js';
import type { BuildOptions } from '../image/build.js';
import type { BuildKind, Subsystem } from '../image/types.js';
import { MAX_PROCESSORS } from '../ke/system.js';
import type { FaultPlan } from '../vf/faults/plan.js';
import { DEFAULT_FLAGS, VerifierFlag, WATCHED_FLAGS } from '../vf/flags.js';
import type { Suppression } from './suppressions.js';
import type { Timeline } from './timeline.js';

/** Answers to message boxes, with what MessageBox returns for them. */
export const MESSAGE_BOX_ANSWERS = { ok: 1, cancel: 2, abort: 3, retry: 4, ignore: 5, yes: 6, no: 7 } as const;

/** `ask`: who types at the console answers. */
export type MessageBoxAnswer = keyof typeof MESSAGE_BOX_ANSWERS | 'ask';

/** How a machine is built. */
export interface MachineOptions {
  /** Processors for threads, 1 to 24; the host's cores when absent. The clock's is one more. */
  readonly cpus?: number;
  /** `virtual`: when every thread waits, time jumps to the next timer. */
  readonly time?: 'real' | 'virtual';
  /**
   * Seconds of machine time at which virtual time stands still, with all that waits for it, but while a driver is
   * loaded or unloaded: so that one may be unloaded exactly then. Never when absent.
   */
  readonly holdTimeAt?: number;
  /**
   * What the machine's clock says when the first driver is loaded: ISO date and time, in the machine's zone unless it
   * ends in `Z` or an offset. The host's clock when absent.
   */
  readonly date?: string | Date;
  /** Time zone, `Europe/Berlin` or `+02:00`; the host's when absent, UTC on one processor in virtual time. */
  readonly timezone?: string;
  /** Whose rights programs have: an administrator's when absent. Drivers are System. */
  readonly account?: 'administrator' | 'user';
  /** How programs' message boxes are answered; by their first button when absent. */
  readonly messageBox?: MessageBoxAnswer;
  /** Bytes for images, kernel stacks and pool; 512 MiB when absent. */
  readonly memory?: number;
  /** Folders of the host that are drives, by letter. Without a `C` there is a temporary one, removed at the end. */
  readonly drives?: Readonly<Record<string, string>>;
  /** Leaves the temporary drive C: where it is when the machine is disposed. */
  readonly keepDrive?: boolean;
  /** How drivers given as source are compiled; `checked` when absent. */
  readonly build?: BuildKind;
  /** Rules of the verifier that are on: bits of Driver Verifier, see vf/flags; the cheap ones when absent. */
  readonly verifier?: number;
  /**
   * Controlled schedules: the machine's workers run one at a time, in virtual time, and drivers are compiled so that
   * each access is a place where another may go on first. What the workers share of it beside the machine's memory.
   */
  readonly schedule?: SharedArrayBuffer;
  /** Gathers what threads, processors and locks do. */
  readonly timeline?: Timeline;
  /** A broken rule is reported and the run goes on, where the kernel can. */
  readonly keepGoing?: boolean;
  /** Findings that nobody wants to hear of, beside those with a comment in the source. */
  readonly suppressions?: readonly Suppression[];
  /** Seconds that a DPC may run, or a thread be at DISPATCH_LEVEL, without a break; 10 when absent. */
  readonly dispatchLimit?: number;
  /** Calls of the drivers that are to fail as when memory is short. When absent none fails, and none is counted. */
  readonly faults?: FaultPlan;
  /** Drivers count which of their lines and branches run: see `Machine.inside.coverage`. */
  readonly coverage?: boolean;
  /** Folders of headers for C and C++ sources. */
  readonly includeDirs?: readonly string[];
  /** Preprocessor definitions for C and C++ sources, `NAME` or `NAME=value`. */
  readonly defines?: readonly string[];
  /** `.reg` files that are imported at boot, in this order. */
  readonly registry?: readonly string[];
  /** File that keeps the registry from one machine to the next; it is made when it is missing. */
  readonly hive?: string;
  /** Told in a few words what takes time. */
  readonly onProgress?: (message: string) => void;
}

/** How a driver is loaded. */
export interface LoadOptions {
  /** What DriverEntry gets as RegistryPath; the service key of the driver's name when absent. */
  readonly registryPath?: string;
  /** Imports that the kernel lacks fail when called, not at load. */
  readonly stubMissing?: boolean;
  /** It will be loaded again after it is unloaded, often: it keeps its place, and workers their instances of it. */
  readonly again?: boolean;
}

const DEFAULT_MEMORY = 512 * 2 ** 20;

/** @returns whether the machine looks for data races. */
export function hasRaces({ verifier = DEFAULT_FLAGS, build, schedule }: MachineOptions): boolean {
  return (verifier & VerifierFlag.Races) !== 0 && build !== 'free' && schedule === undefined;
}

/** @returns flags of the verifier; races are for what is instrumented. */
export function verifierOf(options: MachineOptions): number {
  const { verifier = DEFAULT_FLAGS } = options;
  return hasRaces(options) ? verifier : verifier & ~VerifierFlag.Races;
}

/** @returns kernel space in bytes. */
export function memoryOf(options: MachineOptions): number {
  return options.memory ?? (hasRaces(options) ? RACE_MOST_MEMORY : DEFAULT_MEMORY);
}

/** @returns how an image of the machine's is compiled. Only drivers are looked at for races. */
function buildKindOf(options: MachineOptions, subsystem: Subsystem): BuildKind {
  if (options.schedule !== undefined) return options.build === 'free' ? 'free' : 'controlled';
  return hasRaces(options) && subsystem === 'driver' ? 'races' : (options.build ?? 'checked');
}
const LEAST_MEMORY = 16 * 2 ** 20;

/** @returns processors of a machine when nobody says: the host's cores. */
export function defaultCpus(): number {
  return Math.min(availableParallelism(), MAX_PROCESSORS);
}

/** @throws RangeError naming the option that is out of range */
export function checkOptions(options: MachineOptions): void {
  const { cpus, memory } = options;
  if (cpus !== undefined && (!Number.isInteger(cpus) || cpus < 1 || cpus > MAX_PROCESSORS)) {
    throw new RangeError(`cpus must be a whole number from 1 to ${MAX_PROCESSORS}, not ${cpus}`);
  }
  const most = hasRaces(options) ? RACE_MOST_MEMORY : KERNEL_SPACE_LIMIT - KERNEL_SPACE_BASE;
  if (memory !== undefined && !(memory >= LEAST_MEMORY && memory <= most)) {
    const because = hasRaces(options) ? ' in a machine that looks for data races' : '';
    throw new RangeError(`memory must be from ${LEAST_MEMORY / 2 ** 20}M to ${Math.floor(most / 2 ** 20)}M${because}`);
  }
}

/** What makes a free build call the kernel for locks that it would inline otherwise; see guest/include/ntwasm/hot.h. */
const CALL_KERNEL = 'NTWASM_CALL_KERNEL=1';

/** @returns how a machine with these options compiles. Its verifier has to see every acquisition of a lock. */
export function buildOptions(options: MachineOptions, subsystem: Subsystem): BuildOptions {
  const { includeDirs = [], defines = [], onProgress = () => {} } = options;
  const build = buildKindOf(options, subsystem);
  const watched = build === 'free' && ((options.verifier ?? DEFAULT_FLAGS) & WATCHED_FLAGS) !== 0;
  const traced = build === 'free' && options.timeline !== undefined;
  const all = watched || traced ? [...defines, CALL_KERNEL] : defines;
  const coverage = options.coverage === true && subsystem === 'driver';
  return { build, subsystem, includeDirs, defines: all, onProgress, coverage };
}
