/**
 * Questions about the system's version: newer than, equal to, at least. A condition mask holds three bits for each
 * kind of number, put there by VerSetConditionMask; those of major, minor, service pack are compared as one number,
 * most important first.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_INVALID_PARAMETER, STATUS_REVISION_MISMATCH, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { OSVERSIONINFOEXW as INFO } from '../abi/gen/structs.js';
import { u8 } from '../hal/memory.js';
import { checkRead, peekU16, peekU32 } from '../rtl/access.js';
import { NT_BUILD } from './version.js';

/** VER_ bits of the type mask, in the order of their three bits in the condition mask. */
const Ver = {
  Minor: 0x1,
  Major: 0x2,
  Build: 0x4,
  Platform: 0x8,
  ServicePackMinor: 0x10,
  ServicePackMajor: 0x20,
  Suite: 0x40,
  Product: 0x80,
} as const;
const ALL_KINDS = 0xff;

const Condition = { Equal: 1, Greater: 2, GreaterEqual: 3, Less: 4, LessEqual: 5, And: 6, Or: 7 } as const;
const BITS_PER_CONDITION = 3n;

const VER_PLATFORM_WIN32_NT = 2;
const VER_NT_WORKSTATION = 1;
/** NTDDI_VERSION of Windows 10 2004 and later builds of its line. */
const NTDDI_CURRENT = 0x0a00_0008;

function conditionOf(mask: bigint, kind: number): number {
  return Number((mask >> (BITS_PER_CONDITION * BigInt(31 - Math.clz32(kind)))) & 7n);
}

/** VerSetConditionMask. IRQL: any. @returns the mask with the condition for each kind in `TypeMask` */
export function VerSetConditionMask(ConditionMask: bigint, TypeMask: number, ConditionByte: number): bigint {
  const condition = ConditionByte & 7;
  const highest = 31 - Math.clz32(TypeMask);
  if (highest < 0 || condition === 0) return ConditionMask;
  return BigInt.asIntN(64, ConditionMask | (BigInt(condition) << (BITS_PER_CONDITION * BigInt(highest))));
}

function holds(condition: number, ours: number, wanted: number): boolean | undefined {
  switch (condition) {
    case Condition.Equal:
      return ours === wanted;
    case Condition.Greater:
      return ours > wanted;
    case Condition.GreaterEqual:
      return ours >= wanted;
    case Condition.Less:
      return ours < wanted;
    case Condition.LessEqual:
      return ours <= wanted;
    default:
      return undefined;
  }
}

/** One number of the version, and the system's own. */
interface Kind {
  readonly bit: number;
  readonly ours: number;
  readonly read: (info: number) => number;
}

/** Compared one after the other: the first that differs decides, by the condition of the first that is asked for. */
const HIERARCHY: readonly Kind[] = [
  { bit: Ver.Major, ours: 10, read: (info) => peekU32(info + INFO.dwMajorVersion) },
  { bit: Ver.Minor, ours: 0, read: (info) => peekU32(info + INFO.dwMinorVersion) },
  { bit: Ver.ServicePackMajor, ours: 0, read: (info) => peekU16(info + INFO.wServicePackMajor) },
  { bit: Ver.ServicePackMinor, ours: 0, read: (info) => peekU16(info + INFO.wServicePackMinor) },
];

/** Compared each for itself. */
const SINGLE: readonly Kind[] = [
  { bit: Ver.Build, ours: NT_BUILD, read: (info) => peekU32(info + INFO.dwBuildNumber) },
  { bit: Ver.Platform, ours: VER_PLATFORM_WIN32_NT, read: (info) => peekU32(info + INFO.dwPlatformId) },
  { bit: Ver.Product, ours: VER_NT_WORKSTATION, read: (info) => u8[info + INFO.wProductType] as number },
];

function hierarchyHolds(info: number, types: number, mask: bigint): boolean | undefined {
  const asked = HIERARCHY.filter(({ bit }) => (types & bit) !== 0);
  const first = asked[0];
  if (first === undefined) return true;
  const condition = conditionOf(mask, first.bit);
  const differing = asked.find(({ ours, read }) => ours !== read(info));
  return differing === undefined ? holds(condition, 0, 0) : holds(condition, differing.ours, differing.read(info));
}

function suiteHolds(info: number, types: number, mask: bigint): boolean | undefined {
  if ((types & Ver.Suite) === 0) return true;
  const wanted = peekU16(info + INFO.wSuiteMask);
  const condition = conditionOf(mask, Ver.Suite);
  // The system belongs to no suite.
  if (condition === Condition.And) return wanted === 0;
  return condition === Condition.Or ? wanted === 0 : undefined;
}

/**
 * RtlVerifyVersionInfo. IRQL: PASSIVE_LEVEL.
 * @param VersionInfo RTL_OSVERSIONINFOEXW @param TypeMask VER_… bits of what is asked for
 * @param ConditionMask as VerSetConditionMask makes it
 * @returns STATUS_REVISION_MISMATCH when the system is not such; STATUS_INVALID_PARAMETER without a condition
 */
export function RtlVerifyVersionInfo(VersionInfo: number, TypeMask: number, ConditionMask: bigint): number {
  checkRead(VersionInfo, INFO.size);
  if ((TypeMask & ALL_KINDS) === 0 || ConditionMask === 0n) return STATUS_INVALID_PARAMETER;
  const single = SINGLE.filter(({ bit }) => (TypeMask & bit) !== 0).map(({ bit, ours, read }) =>
    holds(conditionOf(ConditionMask, bit), ours, read(VersionInfo)),
  );
  const results = [
    ...single,
    hierarchyHolds(VersionInfo, TypeMask, ConditionMask),
    suiteHolds(VersionInfo, TypeMask, ConditionMask),
  ];
  if (results.includes(undefined)) return STATUS_INVALID_PARAMETER;
  return results.includes(false) ? STATUS_REVISION_MISMATCH : STATUS_SUCCESS;
}

/** Service pack of an NTDDI_ constant before Windows 10. */
const SERVICE_PACK = 0xff00;

/**
 * RtlIsNtDdiVersionAvailable. IRQL: PASSIVE_LEVEL.
 * @param Version an NTDDI_ constant without a service pack; with one the answer is FALSE
 * @returns 1 when the system is that new
 */
export function RtlIsNtDdiVersionAvailable(Version: number): number {
  return (Version & SERVICE_PACK) === 0 && Version >>> 0 <= NTDDI_CURRENT ? 1 : 0;
}
