/** Bug checks for MDLs that are used against their rules. The rule's number is the verifier's. */
import { MDL } from '../abi/gen/structs.js';
import { readU16, readU32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}

/** Bug check 0xC4. @param what a sentence without its end: the MDL's address and flags are added */
export function mdlViolation(rule: number, mdl: number, what: string): never {
  const flags = readU16(mdl + MDL.MdlFlags);
  const detail = `${what} (MDL ${hex(mdl)}, flags 0x${flags.toString(16)}, ${readU32(mdl + MDL.ByteCount)} bytes).`;
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, rule, mdl, flags, 0, detail);
}

/** Bug check 0x40. */
export function targetTooSmall(mdl: number): never {
  const detail = `The target MDL at ${hex(mdl)} was made for fewer pages than IoBuildPartialMdl is to describe.`;
  keBugCheckEx(BugCode.TARGET_MDL_TOO_SMALL, mdl, 0, 0, 0, detail);
}
