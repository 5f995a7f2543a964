/**
 * MmGetSystemRoutineAddress: the kernel's routines by name, as function pointers. Every worker keeps them in
 * the same slots of its table, above all images' functions; an image that imports this routine makes its
 * workers fill them.
 */
import { EXPORTS } from '../abi/gen/exports.js';
import { readU16, readU32, u16 } from '../hal/memory.js';

/** First slot of the kernel's routines. */
export const SYSTEM_ROUTINE_SLOT = 0x1_0000;

/** Routines that have a slot, in the order of their slots. */
export const SYSTEM_ROUTINES = EXPORTS.filter((each) => each.kind === 'export' && each.support !== 'missing');

const SLOTS = new Map(SYSTEM_ROUTINES.map((each, index) => [each.name, SYSTEM_ROUTINE_SLOT + index]));

/**
 * MmGetSystemRoutineAddress. IRQL: PASSIVE_LEVEL.
 * @param SystemRoutineName UNICODE_STRING, compared case-sensitively as on Windows
 * @returns a function pointer, NULL when the kernel has no such routine
 */
export function MmGetSystemRoutineAddress(SystemRoutineName: number): number {
  const length = readU16(SystemRoutineName) >> 1;
  const start = readU32(SystemRoutineName + 4) >> 1;
  return SLOTS.get(String.fromCharCode(...u16.slice(start, start + length))) ?? 0;
}
