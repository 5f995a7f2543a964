/**
 * Local time. The machine has one time zone, whose name lies in shared memory; each worker makes its own sense of it.
 * As on NT, ExSystemTimeToLocalTime converts any time by the bias of now, in summer by summer time.
 *
 * Source: the pages of these routines in the WDK documentation. IRQL: any.
 */
import { memory, readI32, readI64, writeI32, writeI64 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { bootSystemTime, peekInterruptTime } from '../ke/time.js';
import { checkRead, checkWrite } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';
import { type TimeZone, timeZone } from '../rtl/timezone.js';
import { allocateKernelPool } from './kernelpool.js';

const UNITS_PER_MS = 10_000n;
const UNITS_PER_MINUTE = 600_000_000n;
/** Milliseconds from 1601 to 1970. */
const EPOCH_MS = 11_644_473_600_000;
/** No zone changes its offset within a quarter of an hour but at its start. */
const QUARTER_MS = 900_000;

/** Gives the machine its time zone; at boot. @param name one that `timeZone` knows */
export function setTimeZone(name: string): void {
  const block = allocateKernelPool(name.length * 2);
  storeWide(block, name);
  writeI32(MACHINE.ZoneName, block);
  writeI32(MACHINE.ZoneNameLength, name.length);
}

let known: { name: string; zone: TimeZone } | undefined;

/** @returns the machine's time zone. */
export function machineZone(): TimeZone {
  const bytes = readI32(MACHINE.ZoneNameLength) * 2;
  const name = Buffer.from(memory.buffer, readI32(MACHINE.ZoneName), bytes).toString('utf16le');
  if (known?.name !== name) {
    const zone = timeZone(name);
    if (zone === undefined) throw new Error(`no such time zone: ${name}`);
    known = { name, zone };
    quarter = { zone: name, index: -1, offset: 0 };
  }
  return known.zone;
}

let quarter = { zone: '', index: -1, offset: 0 };

/** @returns system time now in milliseconds since 1970, without moving virtual time. */
export function nowMs(): number {
  return toMs(bootSystemTime() + BigInt(peekInterruptTime()));
}

/** @returns 100 ns since 1601 as milliseconds since 1970. */
export function toMs(time: bigint): number {
  return Number(time / UNITS_PER_MS) - EPOCH_MS;
}

/** @returns minutes that local time is ahead of UTC now. */
export function currentOffset(): number {
  const zone = machineZone();
  const now = nowMs();
  const index = Math.floor(now / QUARTER_MS);
  if (quarter.index !== index) quarter = { zone: zone.name, index, offset: zone.offsetAt(index * QUARTER_MS) };
  return quarter.offset;
}

function convert(from: number, to: number, sign: bigint): void {
  checkRead(from, 8);
  checkWrite(to, 8);
  const shift = BigInt(currentOffset()) * UNITS_PER_MINUTE;
  writeI64(to, BigInt.asIntN(64, readI64(from) + sign * shift));
}

/** ExSystemTimeToLocalTime. */
export function ExSystemTimeToLocalTime(SystemTime: number, LocalTime: number): void {
  convert(SystemTime, LocalTime, 1n);
}

/** ExLocalTimeToSystemTime. */
export function ExLocalTimeToSystemTime(LocalTime: number, SystemTime: number): void {
  convert(LocalTime, SystemTime, -1n);
}
