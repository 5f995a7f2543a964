/**
 * UNICODE_STRING and ANSI_STRING in machine memory: { USHORT Length; USHORT MaximumLength; PVOID Buffer },
 * lengths in bytes. Every field and every buffer is checked before it is touched.
 */
import { checkRead, checkWrite, peekU16, peekU32, pokeU16, pokeU32 } from './access.js';

const MAXIMUM = 2;
const BUFFER = 4;
const SIZE = 8;

/** A counted string's fields at one moment. */
export interface Counted {
  readonly length: number;
  readonly maximum: number;
  readonly buffer: number;
}

/** @returns the fields of a string that is read. Faults when the struct or its text is not readable. */
export function readCounted(address: number): Counted {
  const counted = readRoom(address);
  checkRead(counted.buffer, counted.length);
  return counted;
}

/** @returns the fields of a string that is written to: what its length says of the buffer is not believed. */
export function readRoom(address: number): Counted {
  checkRead(address, SIZE);
  return { length: peekU16(address), maximum: peekU16(address + MAXIMUM), buffer: peekU32(address + BUFFER) };
}

/** Stores all three fields. */
export function writeCounted(address: number, length: number, maximum: number, buffer: number): void {
  checkWrite(address, SIZE);
  pokeU16(address, length);
  pokeU16(address + MAXIMUM, maximum);
  pokeU32(address + BUFFER, buffer);
}

/** Stores the length, the struct having been read before. */
export function writeLength(address: number, length: number): void {
  pokeU16(address, length);
}
