/**
 * Time zones: how far local time is ahead of UTC at a moment, and the rule of a year as Windows writes it. A zone is
 * one of the IANA data base, by its name, or a fixed offset, `+05:30`. Milliseconds count from 1970, UTC.
 */

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
/** What TIME_ZONE_INFORMATION calls the last week of a month. */
const LAST_WEEK = 5;
const SAMPLES = 24;

/** A zone. */
export interface TimeZone {
  readonly name: string;
  /** @returns minutes that local time is ahead of UTC */
  offsetAt(ms: number): number;
  /** @returns what the time is called then, in English */
  nameAt(ms: number): string;
}

/** When a change comes, in the local time before it: the `week`th of a weekday in a month, 5 the last. */
export interface ZoneChange {
  readonly month: number;
  readonly week: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** The rule of one year. Offsets in minutes ahead of UTC. */
export interface ZoneRule {
  readonly standard: number;
  readonly daylight: number;
  readonly standardName: string;
  readonly daylightName: string;
  /** Absent when the zone has no summer time. */
  readonly toStandard?: ZoneChange;
  readonly toDaylight?: ZoneChange;
}

/** @returns the zone of a name or an offset; undefined when there is none. */
export function timeZone(text: string): TimeZone | undefined {
  const fixed = /^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(text);
  if (fixed === null) return namedZone(text);
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  if (minutes > 14 * 60) return undefined;
  const offset = fixed[1] === '-' ? -minutes : minutes;
  return { name: text, offsetAt: () => offset, nameAt: () => `UTC${text}` };
}

function namedZone(name: string): TimeZone | undefined {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return undefined;
  let wall: Intl.DateTimeFormat;
  let called: Intl.DateTimeFormat;
  try {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    wall = new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', era: 'short', ...parts });
    called = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'long' });
  } catch {
    return undefined;
  }
  return {
    name,
    offsetAt: (ms) => offsetBy(wall, ms),
    nameAt: (ms) => called.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? name,
  };
}

/** @returns the minutes between a moment and what a clock on the wall says then. */
function offsetBy(wall: Intl.DateTimeFormat, ms: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of wall.formatToParts(ms)) part[type] = value;
  const local = new Date(0);
  local.setUTCFullYear(Number(part.year), Number(part.month) - 1, Number(part.day));
  local.setUTCHours(Number(part.hour), Number(part.minute));
  return Math.round((local.getTime() - Math.floor(ms / MS_PER_MINUTE) * MS_PER_MINUTE) / MS_PER_MINUTE);
}

/** @returns the moment that a clock on the wall of the zone shows; of two, the first. */
export function fromLocal(zone: TimeZone, wall: number): number {
  const before = wall - zone.offsetAt(wall - MS_PER_DAY) * MS_PER_MINUTE;
  if (before + zone.offsetAt(before) * MS_PER_MINUTE === wall) return before;
  return wall - zone.offsetAt(wall + MS_PER_DAY) * MS_PER_MINUTE;
}

/** @returns the first moment, to the minute, at which the offset is no more what it was at `from`. */
function changeBetween(zone: TimeZone, from: number, to: number): number {
  const before = zone.offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > MS_PER_MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (zone.offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function describeChange(wall: number): ZoneChange {
  const date = new Date(wall);
  const day = date.getUTCDate();
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const week = day + DAYS_PER_WEEK > days ? LAST_WEEK : Math.ceil(day / DAYS_PER_WEEK);
  const [weekday, hour, minute] = [date.getUTCDay(), date.getUTCHours(), date.getUTCMinutes()];
  return { month: date.getUTCMonth() + 1, week, weekday, hour, minute };
}

/** @returns the rule of a zone for the year of a moment. */
export function zoneRule(zone: TimeZone, ms: number): ZoneRule {
  const start = Date.UTC(new Date(ms).getUTCFullYear(), 0, 1);
  const step = Math.floor((366 * MS_PER_DAY) / SAMPLES / MS_PER_MINUTE) * MS_PER_MINUTE;
  const changes: number[] = [];
  for (let at = start; at < start + 365 * MS_PER_DAY; at += step) {
    if (zone.offsetAt(at) !== zone.offsetAt(at + step)) changes.push(changeBetween(zone, at, at + step));
  }
  const forward = changes.find((at) => zone.offsetAt(at) > zone.offsetAt(at - MS_PER_MINUTE));
  const back = changes.find((at) => zone.offsetAt(at) < zone.offsetAt(at - MS_PER_MINUTE));
  if (forward === undefined || back === undefined) {
    const [offset, name] = [zone.offsetAt(ms), zone.nameAt(ms)];
    return { standard: offset, daylight: offset, standardName: name, daylightName: name };
  }
  const [standard, daylight] = [zone.offsetAt(back), zone.offsetAt(forward)];
  return {
    standard,
    daylight,
    standardName: zone.nameAt(back),
    daylightName: zone.nameAt(forward),
    toDaylight: describeChange(forward + standard * MS_PER_MINUTE),
    toStandard: describeChange(back + daylight * MS_PER_MINUTE),
  };
}
