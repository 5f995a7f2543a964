/**
 * Routines of the kernel's own where a driver's function pointer is expected: a DPC that expires an EX_TIMER, or
 * that calls a routine on all processors. Their "pointers" are numbers that no function table reaches.
 *
 * What drivers may call themselves, such as an entry of MajorFunction, has a slot of the table instead (ke/guest,
 * `defineTableRoutine`); the KernelRoutine of an APC is given the KAPC alone (ke/apcdelivery, `defineApcRoutine`).
 */
import { callTable } from './guest.js';

/** Each kernel routine that is called by pointer. */
export const KernelRoutine = {
  GenericCall: 0xffff_ff01,
  ExTimer: 0xffff_ff02,
  IoTimer: 0xffff_ff03,
  ImageLoaded: 0xffff_ff05,
  Suspend: 0xffff_ff06,
  ShutDown: 0xffff_ff07,
  TimerApc: 0xffff_ff08,
  StressThread: 0xffff_ff09,
  StressBegin: 0xffff_ff0a,
  StressQuiesce: 0xffff_ff0b,
} as const;

type Routine = (...args: number[]) => unknown;

const FIRST = 0xffff_ff00;
const routines = new Map<number, Routine>();

/** Says what a number stands for; when its module is loaded, so in every worker alike. */
export function defineKernelRoutine(number: number, routine: Routine): void {
  routines.set(number, routine);
}

/** Calls a driver's function, or the kernel's, by its pointer. @returns its result; undefined for VOID */
export function callRoutine(pointer: number, ...args: number[]): number | undefined {
  if (pointer >>> 0 < FIRST) return callTable(pointer, ...args);
  const result = routines.get(pointer >>> 0)?.(...args);
  return typeof result === 'number' ? result : undefined;
}
