/**
 * What of the verifier is on: Driver Verifier's own flag bits and names, in one word. A rule belongs to one of them, or
 * to none: then it is always on, since the kernel cannot go on where it is broken.
 *
 * Source: the page of `verifier /flags` in the WDK documentation.
 */

/** Bits that rules belong to, or that Driver Verifier has and nothing here does. */
export const VerifierFlag = {
  SpecialPool: 0x1,
  ForceIrql: 0x2,
  LowResources: 0x4,
  PoolTracking: 0x8,
  Io: 0x10,
  Deadlock: 0x20,
  EnhancedIo: 0x40,
  Dma: 0x80,
  Security: 0x100,
  ForcePending: 0x200,
  IrpLogging: 0x400,
  Miscellaneous: 0x800,
  InvariantMdlStack: 0x2000,
  InvariantMdlDriver: 0x4000,
  PowerDelay: 0x8000,
  PortMiniport: 0x1_0000,
  DdiCompliance: 0x2_0000,
  SystematicLowResources: 0x4_0000,
  DdiComplianceAdditional: 0x8_0000,
  KernelDelay: 0x80_0000,
  VmSwitch: 0x100_0000,
  CodeIntegrity: 0x200_0000,
  /** Not one of Windows's. */
  Races: 0x4000_0000,
} as const;

/** One bit as the command line shows it. */
export interface FlagInfo {
  readonly bit: number;
  /** What may be written instead of the number. */
  readonly name: string;
  /** What it watches; '' when nothing here belongs to it. */
  readonly watches: string;
}

/** In the order of the bits. */
export const FLAGS: readonly FlagInfo[] = [
  { bit: VerifierFlag.SpecialPool, name: 'special-pool', watches: 'pool blocks: what lies in a block that is freed' },
  {
    bit: VerifierFlag.ForceIrql,
    name: 'force-irql',
    watches: 'IRQL: routines of the driver that return at another, spin locks released to a wrong one',
  },
  {
    bit: VerifierFlag.LowResources,
    name: 'low-resources',
    watches: 'makes 6 in 100 calls fail that need memory, as `--faults 6%`',
  },
  {
    bit: VerifierFlag.PoolTracking,
    name: 'pool-tracking',
    watches: 'pool that a driver has not freed when it unloads',
  },
  { bit: VerifierFlag.Io, name: 'io', watches: 'requests, devices, links and locked pages left at unload' },
  {
    bit: VerifierFlag.Deadlock,
    name: 'deadlock',
    watches: 'locks of every type: their order, their owners, the IRQLs they are held at',
  },
  {
    bit: VerifierFlag.EnhancedIo,
    name: 'enhanced-io',
    watches: 'how requests are sent, completed, marked pending and freed',
  },
  { bit: VerifierFlag.Dma, name: 'dma', watches: '' },
  { bit: VerifierFlag.Security, name: 'security', watches: 'handles left open at unload' },
  { bit: VerifierFlag.ForcePending, name: 'force-pending', watches: '' },
  { bit: VerifierFlag.IrpLogging, name: 'irp-logging', watches: '' },
  {
    bit: VerifierFlag.Miscellaneous,
    name: 'misc',
    watches: 'threads, timers, DPCs, work items and callbacks left at unload',
  },
  { bit: VerifierFlag.InvariantMdlStack, name: 'invariant-mdl-stack', watches: '' },
  { bit: VerifierFlag.InvariantMdlDriver, name: 'invariant-mdl-driver', watches: '' },
  { bit: VerifierFlag.PowerDelay, name: 'power-delay', watches: '' },
  { bit: VerifierFlag.PortMiniport, name: 'port-miniport', watches: '' },
  {
    bit: VerifierFlag.DdiCompliance,
    name: 'ddi-compliance',
    watches: 'routines of the driver that return with APCs disabled or with a lock held',
  },
  {
    bit: VerifierFlag.SystematicLowResources,
    name: 'systematic-low-resources',
    watches: 'makes each call fail once that needs memory, as `--faults systematic`',
  },
  {
    bit: VerifierFlag.DdiComplianceAdditional,
    name: 'ddi-compliance-additional',
    watches: 'handles that are closed, referenced or opened wrongly, and references to objects that are not dropped',
  },
  { bit: VerifierFlag.KernelDelay, name: 'kernel-delay', watches: '' },
  { bit: VerifierFlag.VmSwitch, name: 'vm-switch', watches: '' },
  { bit: VerifierFlag.CodeIntegrity, name: 'code-integrity', watches: '' },
  {
    bit: VerifierFlag.Races,
    name: 'races',
    watches: 'data races: memory that two threads, or a thread and a DPC, touch with nothing that orders them',
  },
];

const {
  SpecialPool,
  ForceIrql,
  PoolTracking,
  Io,
  EnhancedIo,
  Deadlock,
  Dma,
  Security,
  Miscellaneous,
  DdiCompliance,
  DdiComplianceAdditional,
  SystematicLowResources,
  LowResources,
} = VerifierFlag;

/** `verifier /standard`. */
export const STANDARD_FLAGS =
  SpecialPool | ForceIrql | PoolTracking | Io | Deadlock | Dma | Security | Miscellaneous | DdiCompliance;

/** What costs next to nothing: on when nobody says otherwise. */
export const DEFAULT_FLAGS = PoolTracking | Io | Security | Miscellaneous;

/** Every rule. What makes calls fail is none, and has to be asked for by name. */
export const ALL_FLAGS = FLAGS.reduce((sum, { bit }) => sum | bit, 0) & ~(LowResources | SystematicLowResources);

/** Flags whose rules have to see every acquisition of a lock, every free, or every request. */
export const WATCHED_FLAGS = Deadlock | ForceIrql | DdiCompliance | SpecialPool | EnhancedIo | DdiComplianceAdditional;

const SETS: Readonly<Record<string, number>> = {
  none: 0,
  default: DEFAULT_FLAGS,
  standard: STANDARD_FLAGS,
  all: ALL_FLAGS,
};

const byName = new Map(FLAGS.map(({ name, bit }) => [name, bit]));

/**
 * @param text `standard`, `all`, `none`, `default`, a number such as `0x20`, names such as `deadlock`, or several with commas
 * @returns the flags
 * @throws RangeError naming what is none
 */
export function parseFlags(text: string): number {
  return text.split(',').reduce((sum, part) => sum | parsePart(part.trim().toLowerCase()), 0);
}

function parsePart(part: string): number {
  const known = SETS[part] ?? byName.get(part);
  if (known !== undefined) return known;
  const value = /^(?:0x[0-9a-f]{1,8}|\d{1,10})$/.test(part) ? Number(part) : Number.NaN;
  const every = FLAGS.reduce((sum, { bit }) => sum | bit, 0);
  if (Number.isNaN(value)) {
    throw new RangeError(
      `'${part}' is no verifier flag; known are ${[...Object.keys(SETS), ...byName.keys()].join(', ')}`,
    );
  }
  if ((value & ~every) !== 0 || value > 0xffff_ffff) {
    throw new RangeError(
      `0x${(value & ~every).toString(16)} is no flag of the verifier; all together are 0x${every.toString(16)}`,
    );
  }
  return value;
}

/** @returns the names of the flags that are set, or `none`. */
export function flagNames(flags: number): string {
  return (
    FLAGS.filter(({ bit }) => (flags & bit) !== 0)
      .map(({ name }) => name)
      .join(', ') || 'none'
  );
}
