/**
 * Which DbgPrintEx lines are shown: a mask for each component and one for all. A level below 32 is a bit
 * number, a larger one is a mask itself. DbgPrint is not filtered here: people who run a driver under
 * ntwasm want to see what it prints, as under DebugView.
 *
 * Source: "Reading and Filtering Debugging Messages" in the Windows driver documentation.
 */
import { STATUS_INVALID_PARAMETER_1, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { PRINT_RING_BASE } from '../hal/map.js';
import { readI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';

/** DPFLTR_DEFAULT_ID, DbgPrint's own component, and its level, DPFLTR_INFO_LEVEL. */
export const DPFLTR_DEFAULT_ID = 101;
export const DPFLTR_INFO_LEVEL = 3;
/** DPFLTR_ERROR_LEVEL is always shown, as with NT's own default for the mask of all components. */
const ALWAYS_SHOWN = 1;
/** One word for each component, in the print ring's control pages. */
const COMPONENT_MASKS = PRINT_RING_BASE + 0x1000;
const COMPONENTS = 256;

function levelMask(level: number): number {
  return level >>> 0 < 32 ? 1 << level : level;
}

function maskAddress(component: number): number {
  return COMPONENT_MASKS + component * 4;
}

/** @returns whether a line of this component and level is shown. */
export function isPrintEnabled(component: number, level: number): boolean {
  let mask = readI32(MACHINE.KdMask) | ALWAYS_SHOWN;
  if (component >>> 0 < COMPONENTS) mask |= readI32(maskAddress(component));
  return (mask & levelMask(level)) !== 0;
}

/** DbgQueryDebugFilterState. @returns 1 or 0, or STATUS_INVALID_PARAMETER_1 for an unknown component. IRQL: any. */
export function DbgQueryDebugFilterState(ComponentId: number, Level: number): number {
  if (ComponentId >>> 0 >= COMPONENTS) return STATUS_INVALID_PARAMETER_1;
  return isPrintEnabled(ComponentId, Level) ? 1 : 0;
}

/** DbgSetDebugFilterState: shows or hides a level of a component. @returns a status. IRQL: PASSIVE_LEVEL. */
export function DbgSetDebugFilterState(ComponentId: number, Level: number, State: number): number {
  if (ComponentId >>> 0 >= COMPONENTS) return STATUS_INVALID_PARAMETER_1;
  if ((State & 0xff) !== 0) atomicOr(maskAddress(ComponentId), levelMask(Level));
  else atomicAnd(maskAddress(ComponentId), ~levelMask(Level));
  return STATUS_SUCCESS;
}
