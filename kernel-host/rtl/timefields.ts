/**
 * System time (100 ns since 1601-01-01) as calendar fields and as seconds since 1970 and 1980, by the Gregorian
 * calendar over its whole range. Pointers are to LARGE_INTEGER and TIME_FIELDS. IRQL: any.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { checkRead, checkWrite, peekU16, peekU32, pokeU16, pokeU32 } from './access.js';

const UNITS_PER_MS = 10_000n;
const MS_PER_DAY = 86_400_000;
const UNITS_PER_SECOND = 10_000_000n;
const SECONDS_TO_1970 = 11_644_473_600n;
const SECONDS_TO_1980 = 11_960_006_400n;
const FIRST_YEAR = 1601;
const LAST_YEAR = 30827;
/** 1601-01-01 was a Monday; weekdays count from Sunday. */
const FIRST_WEEKDAY = 1;
const DAYS_PER_400_YEARS = 146097;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function readTime(address: number): bigint {
  checkRead(address, 8);
  return BigInt.asIntN(64, (BigInt(peekU32(address + 4)) << 32n) | BigInt(peekU32(address)));
}

function writeTime(address: number, time: bigint): void {
  checkWrite(address, 8);
  pokeU32(address, Number(BigInt.asUintN(32, time)));
  pokeU32(address + 4, Number(BigInt.asUintN(32, time >> 32n)));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @returns days of the year before month `month` (0 to 12). */
function daysBeforeMonth(month: number, leap: boolean): number {
  return (DAYS_BEFORE_MONTH[month] as number) + (leap && month > 1 ? 1 : 0);
}

/** @returns days from 1601-01-01 to the first day of `year`. */
function daysBeforeYear(year: number): number {
  const years = year - FIRST_YEAR;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function yearOfDay(day: number): number {
  let year = FIRST_YEAR + Math.floor((day * 400) / DAYS_PER_400_YEARS);
  while (daysBeforeYear(year) > day) year--;
  while (daysBeforeYear(year + 1) <= day) year++;
  return year;
}

/** Stores the eight SHORTs of TIME_FIELDS. */
function writeFields(address: number, fields: readonly number[]): void {
  checkWrite(address, 16);
  fields.forEach((field, i) => {
    pokeU16(address + i * 2, field);
  });
}

function clockFields(ms: number): number[] {
  return [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60, ms % 1000];
}

/** RtlTimeToTimeFields. */
export function RtlTimeToTimeFields(Time: number, TimeFields: number): void {
  const ms = Number(readTime(Time) / UNITS_PER_MS);
  const day = Math.floor(ms / MS_PER_DAY);
  const year = yearOfDay(day);
  const dayOfYear = day - daysBeforeYear(year);
  const leap = isLeapYear(year);
  let month = 0;
  while (daysBeforeMonth(month + 1, leap) <= dayOfYear) month++;
  const date = [year, month + 1, dayOfYear - daysBeforeMonth(month, leap) + 1];
  writeFields(TimeFields, [...date, ...clockFields(ms - day * MS_PER_DAY), (day + FIRST_WEEKDAY) % 7]);
}

/** RtlTimeToElapsedTimeFields: a length of time as days (in Day) and time of day; year and month are 0. */
export function RtlTimeToElapsedTimeFields(Time: number, TimeFields: number): void {
  const ms = Number(readTime(Time) / UNITS_PER_MS);
  const day = Math.floor(ms / MS_PER_DAY);
  writeFields(TimeFields, [0, 0, day, ...clockFields(ms - day * MS_PER_DAY), 0]);
}

/** RtlTimeFieldsToTime: the weekday is ignored. @returns 0 when a field is out of its range. */
export function RtlTimeFieldsToTime(TimeFields: number, Time: number): number {
  checkRead(TimeFields, 16);
  const field = (i: number): number => (peekU16(TimeFields + i * 2) << 16) >> 16;
  const [year, month, day] = [field(0), field(1), field(2)];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return 0;
  const leap = isLeapYear(year);
  if (day < 1 || day > daysBeforeMonth(month, leap) - daysBeforeMonth(month - 1, leap)) return 0;
  const limits = [24, 60, 60, 1000];
  if (limits.some((limit, i) => field(3 + i) < 0 || field(3 + i) >= limit)) return 0;
  const days = daysBeforeYear(year) + daysBeforeMonth(month - 1, leap) + day - 1;
  const ms = ((field(3) * 60 + field(4)) * 60 + field(5)) * 1000 + field(6);
  writeTime(Time, (BigInt(days) * BigInt(MS_PER_DAY) + BigInt(ms)) * UNITS_PER_MS);
  return 1;
}

function toSeconds(time: number, epoch: bigint, seconds: number): number {
  const value = readTime(time) / UNITS_PER_SECOND - epoch;
  if (value < 0n || value > 0xffff_ffffn) return 0;
  checkWrite(seconds, 4);
  pokeU32(seconds, Number(value));
  return 1;
}

/** RtlTimeToSecondsSince1970. @returns 0, with nothing stored, when the seconds do not fit 32 bits. */
export function RtlTimeToSecondsSince1970(Time: number, ElapsedSeconds: number): number {
  return toSeconds(Time, SECONDS_TO_1970, ElapsedSeconds);
}

/** RtlTimeToSecondsSince1980. @returns as above. */
export function RtlTimeToSecondsSince1980(Time: number, ElapsedSeconds: number): number {
  return toSeconds(Time, SECONDS_TO_1980, ElapsedSeconds);
}

/** RtlSecondsSince1970ToTime. */
export function RtlSecondsSince1970ToTime(ElapsedSeconds: number, Time: number): void {
  writeTime(Time, (BigInt(ElapsedSeconds >>> 0) + SECONDS_TO_1970) * UNITS_PER_SECOND);
}

/** RtlSecondsSince1980ToTime. */
export function RtlSecondsSince1980ToTime(ElapsedSeconds: number, Time: number): void {
  writeTime(Time, (BigInt(ElapsedSeconds >>> 0) + SECONDS_TO_1980) * UNITS_PER_SECOND);
}
