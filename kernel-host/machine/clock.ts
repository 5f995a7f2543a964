/** What the options of a machine say of its clock: time zone, and date at boot. */
import { fromLocal, timeZone } from '../rtl/timezone.js';
import { defaultCpus, type MachineOptions } from './options.js';

const EPOCH_MS = 11_644_473_600_000n;
const UNITS_PER_MS = 10_000n;
const FRACTION_DIGITS = 7;
const FIRST_YEAR = 1601;
const LAST_YEAR = 30827;
const DATE =
  /^(\d{4}|\+0\d{5})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,7}))?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** @returns the name of a machine's time zone: what is asked for, else the host's; UTC for what is to repeat everywhere */
export function zoneOf({ timezone, cpus = defaultCpus(), time, schedule }: MachineOptions): string {
  if (timezone !== undefined) {
    if (timeZone(timezone) === undefined) {
      throw new RangeError(`timezone must be a name such as Europe/Berlin, or ±HH:MM, not ${timezone}`);
    }
    return timezone;
  }
  const hosts = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const deterministic = schedule !== undefined || (cpus === 1 && time === 'virtual');
  return deterministic || timeZone(hosts) === undefined ? 'UTC' : hosts;
}

/** @returns system time at boot, 100 ns since 1601, undefined when no date is asked for */
export function bootTimeOf(options: MachineOptions): bigint | undefined {
  const { date } = options;
  if (date === undefined) return undefined;
  const parsed = date instanceof Date ? { ms: date.getTime(), rest: 0n } : parseDate(date, zoneOf(options));
  const year = Number.isFinite(parsed?.ms) ? new Date(parsed?.ms ?? 0).getUTCFullYear() : 0;
  if (parsed === undefined || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(
      `date must be such as 2024-02-29T13:30:00 (local time), with Z or ±HH:MM behind it for another zone, from ${FIRST_YEAR} to ${LAST_YEAR}, not ${String(date)}`,
    );
  }
  return (BigInt(parsed.ms) + EPOCH_MS) * UNITS_PER_MS + parsed.rest;
}

/** @returns milliseconds since 1970, and 100 ns beyond them; undefined for what is no date */
function parseDate(text: string, zone: string): { ms: number; rest: bigint } | undefined {
  const match = DATE.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', suffix] = match;
  const wall = new Date(0);
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const real = wall.getUTCMonth() + 1 === Number(month) && wall.getUTCDate() === Number(day);
  if (!real || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const units = BigInt(fraction.padEnd(FRACTION_DIGITS, '0'));
  wall.setUTCHours(Number(hour), Number(minute), Number(second), Number(units / UNITS_PER_MS));
  const found = timeZone(suffix === 'Z' ? 'UTC' : (suffix ?? zone));
  return found === undefined ? undefined : { ms: fromLocal(found, wall.getTime()), rest: units % UNITS_PER_MS };
}
