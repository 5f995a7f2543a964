/** Local time and the machine's date: zones against JavaScript's own calendar, drivers and programs in a given zone. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Machine, type MachineOptions } from '../../kernel-host/index.js';
import { bootTimeOf, zoneOf } from '../../kernel-host/machine/clock.js';
import { fromLocal, timeZone, zoneRule } from '../../kernel-host/rtl/timezone.js';
import { runConsole } from '../support/console.js';

const MINUTE = 60_000;
const zone = (name: string) => timeZone(name) ?? timeZone('UTC') ?? expect.fail(`no zone ${name}`);

describe('zones', () => {
  const names = [
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    '+05:30',
    '-11',
  ];

  it('agree with the calendar of JavaScript', () => {
    const moments = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...names.filter((name) => name.includes('/'))), moments, (name, ms) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: name,
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(ms);
        const wall = new Date(ms + zone(name).offsetAt(ms) * MINUTE).toISOString().slice(0, 19).replace('T', ' ');
        expect(wall).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('turn local time back, but for the hour that a clock shows twice or never', () => {
    const moments = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2080, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...names), moments, (name, ms) => {
        const local = ms + zone(name).offsetAt(ms) * MINUTE;
        const back = fromLocal(zone(name), local);
        expect(back + zone(name).offsetAt(back) * MINUTE).toBe(local);
        expect(back).toBeLessThanOrEqual(ms);
      }),
      { numRuns: 500 },
    );
  });

  it('have the rule of a year', () => {
    const berlin = zoneRule(zone('Europe/Berlin'), Date.UTC(2024, 5));
    expect(berlin).toMatchObject({ standard: 60, daylight: 120, standardName: 'Central European Standard Time' });
    expect(berlin.toDaylight).toEqual({ month: 3, week: 5, weekday: 0, hour: 2, minute: 0 });
    expect(berlin.toStandard).toEqual({ month: 10, week: 5, weekday: 0, hour: 3, minute: 0 });
    const york = zoneRule(zone('America/New_York'), Date.UTC(2024, 5));
    expect(york.toDaylight).toEqual({ month: 3, week: 2, weekday: 0, hour: 2, minute: 0 });
    expect(york.toStandard).toEqual({ month: 11, week: 1, weekday: 0, hour: 2, minute: 0 });
    expect(zoneRule(zone('Asia/Tokyo'), 0).toDaylight).toBeUndefined();
  });

  it.each(['Mars/Olympus', '+25', '', '../etc', '+1:2'])('refuse %j', (name) => {
    expect(timeZone(name)).toBeUndefined();
    expect(() => zoneOf({ timezone: name })).toThrow(RangeError);
  });
});

describe('the date of a machine', () => {
  const at = (date: string | Date, timezone = 'UTC') => bootTimeOf({ date, timezone });
  const units = (iso: string) => (BigInt(Date.parse(iso)) + 11644473600000n) * 10000n;

  it.each([
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z'],
    ['2024-07-01T12:00', 'Europe/Berlin', '2024-07-01T10:00:00Z'],
    ['2024-07-01 12:00:05.25', '-03:30', '2024-07-01T15:30:05.250Z'],
    ['2024-07-01T12:00:00Z', 'Europe/Berlin', '2024-07-01T12:00:00Z'],
    ['2024-07-01T12:00:00+05:30', 'UTC', '2024-07-01T06:30:00Z'],
    ['1601-01-01', 'UTC', '1601-01-01T00:00:00Z'],
    ['+030827-12-31', 'UTC', '+030827-12-31T00:00:00Z'],
  ])('%s in %s is %s', (date, timezone, iso) => {
    expect(at(date, timezone)).toBe(units(iso));
  });

  it('is exact to 100 ns, and may be a Date', () => {
    expect(at('1970-01-01T00:00:00.1234567')).toBe(116444736001234567n);
    expect(at(new Date(0))).toBe(116444736000000000n);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    'now',
    '1600-12-31',
    '+030828-01-01',
    '2024-01-01T24:00',
    '2024-01-01T00:00:60',
    '',
  ])('refuses %j', (date) => {
    expect(() => at(date)).toThrow(RangeError);
  });
});

const DRIVER = `#include <ntddk.h>
static VOID Show(PCSTR Name, PLARGE_INTEGER Time) {
  TIME_FIELDS f;
  RtlTimeToTimeFields(Time, &f);
  DbgPrint("%s %04d-%02d-%02d %02d:%02d:%02d %d\\n", Name, f.Year, f.Month, f.Day, f.Hour, f.Minute, f.Second, f.Weekday);
}
static VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  LARGE_INTEGER now, precise, local, back, pause;
  UNREFERENCED_PARAMETER(Path);
  Driver->DriverUnload = Unload;
  KeQuerySystemTime(&now);
  KeQuerySystemTimePrecise(&precise);
  ExSystemTimeToLocalTime(&now, &local);
  ExLocalTimeToSystemTime(&local, &back);
  DbgPrint("%d %d\\n", precise.QuadPart >= now.QuadPart, back.QuadPart == now.QuadPart);
  Show("system", &now);
  Show("local", &local);
  pause.QuadPart = -36000000000LL;
  KeDelayExecutionThread(KernelMode, FALSE, &pause);
  KeQuerySystemTime(&now);
  ExSystemTimeToLocalTime(&now, &local);
  Show("an hour later", &local);
  return STATUS_SUCCESS;
}`;

async function printed(options: MachineOptions): Promise<string[]> {
  const machine = await Machine.boot({ cpus: 1, time: 'virtual', build: 'free', ...options });
  const lines: string[] = [];
  machine.on((event) => event.type === 'print' && lines.push(event.text.trim()));
  try {
    const driver = await machine.load({ name: 'clock', files: { 'clock.c': DRIVER } });
    await machine.idle();
    await driver.unload();
    return lines;
  } finally {
    await machine.dispose();
  }
}

test('a driver has the date and the zone of its machine, and summer time comes while it sleeps', async () => {
  expect(await printed({ date: '2024-03-31T01:30:00', timezone: 'Europe/Berlin' })).toEqual([
    '1 1',
    'system 2024-03-31 00:30:00 0',
    'local 2024-03-31 01:30:00 0',
    'an hour later 2024-03-31 03:30:00 0',
  ]);
});

test('a machine that is to repeat has UTC and a date of its own', async () => {
  const [, system = '', local = ''] = await printed({});
  expect(local.slice('local'.length)).toBe(system.slice('system'.length));
});

const PROGRAM = `#include <stdio.h>
#include <time.h>
#include <windows.h>
static void Print(const char *name, SYSTEMTIME t) {
  printf("%s %04d-%02d-%02d %02d:%02d\\n", name, t.wYear, t.wMonth, t.wDay, t.wHour, t.wMinute);
}
int main(void) {
  TIME_ZONE_INFORMATION zone;
  DYNAMIC_TIME_ZONE_INFORMATION dynamic;
  SYSTEMTIME utc, local, winter = {2024, 1, 0, 15, 12, 0, 0, 0}, other;
  FILETIME file;
  WORD date, hour;
  char text[128];
  GetSystemTime(&utc); GetLocalTime(&local);
  Print("utc", utc); Print("local", local);
  printf("%lu %ld %ld %ls\\n", GetTimeZoneInformation(&zone), zone.Bias, zone.DaylightBias, zone.DaylightName);
  GetDynamicTimeZoneInformation(&dynamic);
  printf("%ls %d/%d %d\\n", dynamic.TimeZoneKeyName, zone.DaylightDate.wMonth, zone.DaylightDate.wDay, zone.StandardDate.wHour);
  SystemTimeToTzSpecificLocalTime(NULL, &winter, &other); Print("winter", other);
  SystemTimeToTzSpecificLocalTime(&zone, &winter, &other); Print("winter by rule", other);
  SystemTimeToTzSpecificLocalTime(&zone, &utc, &other); Print("now by rule", other);
  TzSpecificLocalTimeToSystemTime(&zone, &other, &winter); Print("and back", winter);
  SystemTimeToFileTime(&utc, &file);
  FileTimeToDosDateTime(&file, &date, &hour); DosDateTimeToFileTime(date, hour, &file);
  FileTimeToSystemTime(&file, &other); Print("dos", other);
  time_t now = time(NULL);
  struct tm *fields = localtime(&now);
  strftime(text, sizeof text, "%Y-%m-%d %H:%M %z %Z", fields);
  printf("%s %d %d\\n", text, fields->tm_isdst, mktime(fields) == now);
  file.dwHighDateTime = 1; file.dwLowDateTime = 0;
  printf("%d %lu\\n", FileTimeToDosDateTime(&file, &date, &hour), GetLastError());
  return 0;
}`;

test('programs have the same clock and zone', async () => {
  const { stdout } = await runConsole(PROGRAM, {
    machine: { date: '2024-07-01T12:34:05Z', timezone: 'Europe/Berlin' },
  });
  expect(stdout.trim().split(/\r?\n/)).toEqual([
    'utc 2024-07-01 12:34',
    'local 2024-07-01 14:34',
    '2 -60 -60 Central European Summer Time',
    'Europe/Berlin 3/5 3',
    'winter 2024-01-15 13:00',
    'winter by rule 2024-01-15 13:00',
    'now by rule 2024-07-01 14:34',
    'and back 2024-07-01 12:34',
    'dos 2024-07-01 12:34',
    '2024-07-01 14:34 +0200 Central European Summer Time 1 1',
    '0 87',
  ]);
});
