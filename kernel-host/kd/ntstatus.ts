/**
 * What status values mean: name and a sentence, both ways. The sentences are our own; names and values are those
 * of `ntstatus.h`.
 */
import { STATUS_ERRORS_COMMON } from './ntstatus-errors.js';
import { STATUS_ERRORS_IO } from './ntstatus-io.js';
import { STATUS_NOT_ERRORS } from './ntstatus-success.js';

/** One status. */
export interface StatusInfo {
  /** Signed, as kernel routines return it. */
  readonly status: number;
  readonly name: string;
  readonly meaning: string;
}

/** The tables are text: a status in hexadecimal, its name without `STATUS_`, a sentence. */
const ROW = /^([0-9A-F]{8}) (\S+) (.+)$/gm;

function readTable(table: string): StatusInfo[] {
  return [...table.matchAll(ROW)].map(([, value = '', name = '', meaning = '']) => ({
    status: Number.parseInt(value, 16) | 0,
    name: name.startsWith('DBG_') ? name : `STATUS_${name}`,
    meaning,
  }));
}

/** All known statuses, in the order of the tables. */
export const STATUSES: readonly StatusInfo[] = [STATUS_NOT_ERRORS, STATUS_ERRORS_COMMON, STATUS_ERRORS_IO].flatMap(
  readTable,
);

const byStatus = new Map(STATUSES.map((info) => [info.status, info]));
const byName = new Map(STATUSES.map((info) => [info.name, info]));

/** @returns what is known of a status, given signed or unsigned; undefined for another. */
export function statusInfo(status: number): StatusInfo | undefined {
  return byStatus.get(status | 0);
}

/** @returns the status of a name, with or without `STATUS_`, or undefined. */
export function statusFromName(name: string): StatusInfo | undefined {
  const upper = name.toUpperCase();
  return byName.get(upper) ?? byName.get(`STATUS_${upper}`);
}

/** @returns `0xC0000005 STATUS_ACCESS_VIOLATION`, or the number alone. */
export function statusText(status: number): string {
  const number = `0x${(status >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
  const name = statusInfo(status)?.name;
  return name === undefined ? number : `${number} ${name}`;
}
