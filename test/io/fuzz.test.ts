/**
 * Every sample with a device against a program that sends it anything: codes of all methods, those the driver knows and
 * others, any length, pointers to nowhere; reads and writes; requests that it cancels. The driver may refuse it all;
 * nothing may stop the machine, and nothing may be left behind.
 */
import { expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Machine, type MachineEvent } from '../../kernel-host/index.js';

const REQUESTS = 10_000;

const FUZZER = `#include <windows.h>
#include <winioctl.h>
#include <stdio.h>
#include <stdlib.h>

#define ROOM 0x10000

static unsigned seed;
static unsigned Next(unsigned below) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return below == 0 ? seed : (seed >> 3) % below;
}

static DWORD Length(void) {
  switch (Next(16)) {
  case 0: return 0;
  case 1: return Next(ROOM);
  case 2: return 0xffffffffu - Next(64);
  case 3: return Next(0);
  default: return Next(64);
  }
}

/* Mostly good for the length; else NULL, the kernel's, unaligned, or the end of a buffer. */
static void *Pointer(char *buffer, DWORD *length) {
  switch (Next(24)) {
  case 0: return NULL;
  case 1: return (void *)(ULONG_PTR)(0x80000000u + Next(0x100000));
  case 2: return (void *)(ULONG_PTR)Next(0);
  case 3: return buffer + ROOM - 1;
  default:
    if (*length > ROOM && Next(8) != 0) *length %= ROOM;
    return buffer + Next(4);
  }
}

int main(int argc, char **argv) {
  char *in = malloc(ROOM + 16), *out = malloc(ROOM + 16);
  HANDLE device = CreateFileA(argv[1], GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, NULL);
  OVERLAPPED overlapped = {0};
  int done = 0, refused = 0, cancelled = 0;
  if (argc < 4 || device == INVALID_HANDLE_VALUE) {
    printf("open: %lu\\n", GetLastError());
    return 1;
  }
  seed = atoi(argv[3]) * 2654435761u | 1;
  overlapped.hEvent = CreateEventA(NULL, TRUE, FALSE, NULL);
  for (int i = 0; i < atoi(argv[2]); i++) {
    DWORD inBytes = Length(), outBytes = Length(), bytes = 0;
    void *from = Pointer(in, &inBytes), *to = Pointer(out, &outBytes);
    DWORD code = Next(4) == 0 ? Next(0) : CTL_CODE(FILE_DEVICE_UNKNOWN, 0x7fe + Next(6), Next(4), Next(4));
    BOOL good;
    for (int j = 0; j < 64; j++) in[j] = (char)Next(256);
    ResetEvent(overlapped.hEvent);
    switch (Next(8)) {
    case 0: good = ReadFile(device, to, outBytes, &bytes, &overlapped); break;
    case 1: good = WriteFile(device, from, inBytes, &bytes, &overlapped); break;
    default: good = DeviceIoControl(device, code, from, inBytes, to, outBytes, &bytes, &overlapped);
    }
    if (!good && GetLastError() == ERROR_IO_PENDING) {
      if (Next(2)) CancelIo(device);
      else CancelIoEx(device, &overlapped);
      good = GetOverlappedResult(device, &overlapped, &bytes, TRUE);
      if (!good && GetLastError() == ERROR_OPERATION_ABORTED) cancelled++;
    }
    if (good) done++;
    else refused++;
  }
  CloseHandle(overlapped.hEvent);
  CloseHandle(device);
  printf("%d done, %d refused, %d cancelled\\n", done, refused, cancelled);
  return 0;
}
`;

/** Drivers below a language's folder, in the order of loading, and the name programs open. */
const DEVICES = [
  { drivers: ['echo'], device: 'Echo' },
  { drivers: ['cancelsafe'], device: 'Ticks' },
  { drivers: ['shared-event/driver'], device: 'SharedEvent' },
  { drivers: ['filter/lower', 'filter/filter'], device: 'Lines' },
  { drivers: ['inverted-call/driver'], device: 'InvertedCall' },
] as const;

const CASES = [
  ['c', 'c', 'checked'],
  ['c', 'c', 'free'],
  ['assemblyscript', 'ts', 'checked'],
] as const;

test.each(CASES)('samples in %s (.%s, %s)', { timeout: 240_000 }, async (language, ending, build) => {
  await using machine = await Machine.boot({ cpus: 2, build });
  const events: MachineEvent[] = [];
  machine.on((event) => events.push(event));
  const fuzzer = await machine.build({ name: 'fuzzer', files: { 'fuzzer.c': FUZZER } }, 'program');
  for (const [seed, { drivers, device }] of DEVICES.entries()) {
    const loaded = [];
    for (const each of drivers)
      loaded.push(await machine.load([packagePath('guest', 'samples', language, `${each}.${ending}`)]));
    const program = await machine.start(fuzzer, [`\\\\.\\${device}`, String(REQUESTS), String(seed + 1)]);
    expect(await program.exited.catch(() => trouble(events)), device).toBe(0);
    await machine.idle();
    for (const driver of loaded.reverse()) await driver.unload();
    expect(await machine.leftovers(), device).toEqual([]);
  }
  const sums = events.flatMap((event) => (event.type === 'output' ? [event.text] : []));
  expect(sums.join('')).toMatch(/^(\d+ done, \d+ refused, \d+ cancelled\n){5}$/);
});

function trouble(events: readonly MachineEvent[]): string {
  const found = events.find(({ type }) => type === 'bugcheck' || type === 'fault' || type === 'deadlock');
  return JSON.stringify(found).slice(0, 2000);
}
