/**
 * Win32: time zones. A TIME_ZONE_INFORMATION gives the rule of a year: local times are converted by it, or by the
 * machine's zone where none is given. Source: the Windows API reference.
 */
import { DYNAMIC_TIME_ZONE_INFORMATION, SYSTEMTIME, TIME_ZONE_INFORMATION } from '../abi/gen/win32.js';
import { currentOffset, machineZone, nowMs, toMs } from '../ex/localtime.js';
import { i32, readI64, u8, writeI64 } from '../hal/memory.js';
import { checkRead, checkWrite, peekU16, peekU32, pokeU16, pokeU32 } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';
import { fromLocal, type TimeZone, type ZoneChange, zoneRule } from '../rtl/timezone.js';
import { fail } from './error.js';
import { scratch } from './scratch.js';
import { FileTimeToSystemTime, SystemTimeToFileTime } from './time.js';

const ERROR_INVALID_PARAMETER = 87;
const NAME_UNITS = 31;
const MS_PER_MINUTE = 60_000;
const UNITS_PER_MS = 10_000n;
const EPOCH_MS = 11_644_473_600_000;
const DAYS_PER_WEEK = 7;
const TIME_ZONE_ID = { Unknown: 0, Standard: 1, Daylight: 2 } as const;
const DOS_FIRST_YEAR = 1980;
const DOS_LAST_YEAR = 2107;
const TI = TIME_ZONE_INFORMATION;

function storeChange(address: number, change: ZoneChange | undefined): void {
  if (change === undefined) return;
  pokeU16(address + SYSTEMTIME.wMonth, change.month);
  pokeU16(address + SYSTEMTIME.wDayOfWeek, change.weekday);
  pokeU16(address + SYSTEMTIME.wDay, change.week);
  pokeU16(address + SYSTEMTIME.wHour, change.hour);
  pokeU16(address + SYSTEMTIME.wMinute, change.minute);
}

/** GetTimeZoneInformation. @returns TIME_ZONE_ID_UNKNOWN 0 without summer time, STANDARD 1, DAYLIGHT 2: what is now */
export function GetTimeZoneInformation(lpTimeZoneInformation: number): number {
  checkWrite(lpTimeZoneInformation, TI.size);
  u8.fill(0, lpTimeZoneInformation, lpTimeZoneInformation + TI.size);
  const rule = zoneRule(machineZone(), nowMs());
  const daylight = rule.toDaylight !== undefined;
  pokeU32(lpTimeZoneInformation + TI.Bias, -rule.standard);
  if (daylight) pokeU32(lpTimeZoneInformation + TI.DaylightBias, rule.standard - rule.daylight);
  storeWide(lpTimeZoneInformation + TI.StandardName, rule.standardName.slice(0, NAME_UNITS));
  storeWide(lpTimeZoneInformation + TI.DaylightName, rule.daylightName.slice(0, NAME_UNITS));
  storeChange(lpTimeZoneInformation + TI.StandardDate, rule.toStandard);
  storeChange(lpTimeZoneInformation + TI.DaylightDate, rule.toDaylight);
  if (!daylight) return TIME_ZONE_ID.Unknown;
  return currentOffset() === rule.daylight ? TIME_ZONE_ID.Daylight : TIME_ZONE_ID.Standard;
}

/** GetDynamicTimeZoneInformation: with the zone's name. @returns as GetTimeZoneInformation */
export function GetDynamicTimeZoneInformation(pTimeZoneInformation: number): number {
  checkWrite(pTimeZoneInformation, DYNAMIC_TIME_ZONE_INFORMATION.size);
  u8.fill(0, pTimeZoneInformation, pTimeZoneInformation + DYNAMIC_TIME_ZONE_INFORMATION.size);
  const id = GetTimeZoneInformation(pTimeZoneInformation);
  const name = machineZone().name.slice(0, 127);
  storeWide(pTimeZoneInformation + DYNAMIC_TIME_ZONE_INFORMATION.TimeZoneKeyName, name);
  return id;
}

/** @returns the moment of a change in a year, as a clock on the wall shows it, in milliseconds; undefined: it has none */
function changeIn(year: number, date: number): number | undefined {
  const field = (offset: number): number => peekU16(date + offset);
  const month = field(SYSTEMTIME.wMonth);
  if (month === 0) return undefined;
  const time = (field(SYSTEMTIME.wHour) * 60 + field(SYSTEMTIME.wMinute)) * MS_PER_MINUTE;
  if (field(SYSTEMTIME.wYear) !== 0) return Date.UTC(field(SYSTEMTIME.wYear), month - 1, field(SYSTEMTIME.wDay)) + time;
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let day = 1 + ((field(SYSTEMTIME.wDayOfWeek) - first + DAYS_PER_WEEK) % DAYS_PER_WEEK);
  day += (field(SYSTEMTIME.wDay) - 1) * DAYS_PER_WEEK;
  while (day > days) day -= DAYS_PER_WEEK;
  return Date.UTC(year, month - 1, day) + time;
}

/** @returns the zone that a TIME_ZONE_INFORMATION describes. */
function describedZone(address: number): TimeZone {
  checkRead(address, TI.size);
  const bias = peekU32(address + TI.Bias) | 0;
  const standard = -(bias + (peekU32(address + TI.StandardBias) | 0));
  const daylight = -(bias + (peekU32(address + TI.DaylightBias) | 0));
  const offsetAt = (ms: number): number => {
    const year = new Date(ms + standard * MS_PER_MINUTE).getUTCFullYear();
    const [toDaylight, toStandard] = [
      changeIn(year, address + TI.DaylightDate),
      changeIn(year, address + TI.StandardDate),
    ];
    if (toDaylight === undefined || toStandard === undefined) return standard;
    const begin = toDaylight - standard * MS_PER_MINUTE;
    const end = toStandard - daylight * MS_PER_MINUTE;
    const summer = begin < end ? ms >= begin && ms < end : ms >= begin || ms < end;
    return summer ? daylight : standard;
  };
  return { name: '', offsetAt, nameAt: () => '' };
}

function convert(zone: number, from: number, to: number, change: (zone: TimeZone, ms: number) => number): number {
  const time = scratch(8);
  if (SystemTimeToFileTime(from, time) === 0) return 0;
  const rules = zone === 0 ? machineZone() : describedZone(zone);
  const ms = toMs(readI64(time));
  writeI64(time, BigInt(change(rules, ms) + EPOCH_MS) * UNITS_PER_MS);
  return FileTimeToSystemTime(time, to);
}

/** SystemTimeToTzSpecificLocalTime. @param lpTimeZoneInformation NULL: the machine's zone @returns FALSE for what is no date */
export function SystemTimeToTzSpecificLocalTime(
  lpTimeZoneInformation: number,
  lpUniversalTime: number,
  lpLocalTime: number,
): number {
  return convert(
    lpTimeZoneInformation,
    lpUniversalTime,
    lpLocalTime,
    (zone, ms) => ms + zone.offsetAt(ms) * MS_PER_MINUTE,
  );
}

/** TzSpecificLocalTimeToSystemTime: of two moments with that local time, the first. */
export function TzSpecificLocalTimeToSystemTime(
  lpTimeZoneInformation: number,
  lpLocalTime: number,
  lpUniversalTime: number,
): number {
  return convert(lpTimeZoneInformation, lpLocalTime, lpUniversalTime, fromLocal);
}

/** FileTimeToDosDateTime: to two seconds. @returns FALSE outside 1980 to 2107 */
export function FileTimeToDosDateTime(lpFileTime: number, lpFatDate: number, lpFatTime: number): number {
  checkRead(lpFileTime, 8);
  const date = new Date(toMs(readI64(lpFileTime)));
  const year = date.getUTCFullYear();
  if (!(year >= DOS_FIRST_YEAR && year <= DOS_LAST_YEAR)) return fail(ERROR_INVALID_PARAMETER);
  checkWrite(lpFatDate, 2);
  checkWrite(lpFatTime, 2);
  pokeU16(lpFatDate, ((year - DOS_FIRST_YEAR) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate());
  pokeU16(lpFatTime, (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1));
  return 1;
}

/** DosDateTimeToFileTime. @returns FALSE for what is no date */
export function DosDateTimeToFileTime(wFatDate: number, wFatTime: number, lpFileTime: number): number {
  const [date, time] = [wFatDate & 0xffff, wFatTime & 0xffff];
  const fields = scratch(SYSTEMTIME.size);
  u8.fill(0, fields, fields + SYSTEMTIME.size);
  pokeU16(fields + SYSTEMTIME.wYear, DOS_FIRST_YEAR + (date >> 9));
  pokeU16(fields + SYSTEMTIME.wMonth, (date >> 5) & 15);
  pokeU16(fields + SYSTEMTIME.wDay, date & 31);
  pokeU16(fields + SYSTEMTIME.wHour, time >> 11);
  pokeU16(fields + SYSTEMTIME.wMinute, (time >> 5) & 63);
  pokeU16(fields + SYSTEMTIME.wSecond, (time & 31) * 2);
  return SystemTimeToFileTime(fields, lpFileTime);
}

/** NtwZoneOffset: for the C library. @param Seconds since 1970, UTC @param Daylight receives whether summer time is on @returns seconds ahead of UTC */
export function NtwZoneOffset(Seconds: bigint, Daylight: number): number {
  const [zone, ms] = [machineZone(), Number(Seconds) * 1000];
  const offset = zone.offsetAt(ms);
  checkWrite(Daylight, 4);
  i32[Daylight >> 2] = offset === zoneRule(zone, ms).standard ? 0 : 1;
  return offset * 60;
}

/** NtwFromLocal. @param Seconds since 1970 by a clock on the wall @returns seconds since 1970, UTC */
export function NtwFromLocal(Seconds: bigint): bigint {
  return BigInt(Math.round(fromLocal(machineZone(), Number(Seconds) * 1000) / 1000));
}

/** NtwZoneName: what the time is called then, ASCII. @param Size bytes of room */
export function NtwZoneName(Seconds: bigint, Name: number, Size: number): void {
  checkWrite(Name, Size);
  const text = machineZone().nameAt(Number(Seconds) * 1000);
  const bytes = Buffer.from(text, 'latin1').subarray(0, Math.max(0, Size - 1));
  u8.set(bytes, Name);
  u8[Name + bytes.length] = 0;
}
