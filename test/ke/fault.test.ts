/** Faults of drivers: every trap, bad addresses, exceptions, recursion, memory without end. The host survives them all. */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { type RunOptions, runDriver } from '../support/driver.js';

function driver(body: string, before = ''): string {
  return `#include "check.h"
static volatile LONG g_Zero;
static LONG *volatile g_Null;
${before}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  (void)g_Zero; (void)g_Null; (void)DriverObject;
  DbgPrint("begin\\n");
  ${body}
  DbgPrint("end\\n");
  return STATUS_SUCCESS;
}
`;
}

const ACCESS_VIOLATION = 0xc0000005;
const BOTH: readonly RunOptions[] = [{ build: 'free' }, { build: 'checked' }];
const CHECKED: readonly RunOptions[] = [{ build: 'checked' }];
const FREE: readonly RunOptions[] = [{ build: 'free' }];

interface Fault {
  readonly title: string;
  readonly source: string;
  readonly builds: readonly RunOptions[];
  readonly code: number;
  /** First parameter, when it is a status. */
  readonly status?: number;
  readonly detail?: RegExp;
}

const FAULTS: readonly Fault[] = [
  {
    title: 'division by zero',
    source: driver('g_Zero = 100 / g_Zero;'),
    builds: BOTH,
    code: 0x7e,
    status: 0xc0000094,
    detail: /divided an integer by zero/,
  },
  {
    title: 'division that overflows',
    source: driver('volatile LONG least = (LONG)0x80000000; g_Zero -= 1; g_Zero = least / g_Zero;'),
    builds: BOTH,
    code: 0x7e,
    status: 0xc0000095,
  },
  { title: 'unreachable code', source: driver('__builtin_trap();'), builds: BOTH, code: 0x7e, status: 0xc000001d },
  {
    title: 'a call through a pointer that is no function',
    source: driver('((VOID(*)(VOID))(ULONG_PTR)0x7ffffff)();'),
    builds: BOTH,
    code: 0x7e,
    status: ACCESS_VIOLATION,
    detail: /not a function/,
  },
  {
    title: 'a call through a pointer of another type',
    source: driver(
      'PVOID volatile some = (PVOID)Some; ((LONG(*)(LONG, LONG, LONG))some)(1, 2, 3);',
      'static LONGLONG Some(LONGLONG Value) { return Value; }',
    ),
    builds: BOTH,
    code: 0x7e,
    status: ACCESS_VIOLATION,
  },
  {
    title: 'a thread routine that is no function',
    source: driver('Join(Start((PKSTART_ROUTINE)(ULONG_PTR)0x123456, NULL));'),
    builds: BOTH,
    code: 0x7e,
    status: ACCESS_VIOLATION,
    detail: /no function/,
  },
  {
    title: 'an address beyond memory',
    source: driver('*(volatile LONG *)0xfffffff0 = 1;'),
    builds: FREE,
    code: 0x7e,
    status: ACCESS_VIOLATION,
  },
  {
    title: 'NULL read',
    source: driver('g_Zero = *g_Null;'),
    builds: CHECKED,
    code: 0x7e,
    status: ACCESS_VIOLATION,
    detail: /NULL/,
  },
  {
    title: 'NULL written',
    source: driver('*g_Null = 1;'),
    builds: CHECKED,
    code: 0x7e,
    status: ACCESS_VIOLATION,
    detail: /wrote/,
  },
  {
    title: 'NULL called',
    source: driver('((VOID(*)(VOID))g_Null)();'),
    builds: BOTH,
    code: 0x7e,
    status: ACCESS_VIOLATION,
  },
  {
    title: 'NULL read at DISPATCH_LEVEL',
    source: driver('KIRQL irql; KeRaiseIrql(DISPATCH_LEVEL, &irql); g_Zero = *g_Null;'),
    builds: CHECKED,
    code: 0xd1,
  },
  {
    title: 'memory that belongs to nothing',
    source: driver('*(volatile LONG *)0x30000000 = 1;'),
    builds: CHECKED,
    code: 0x50,
    detail: /belongs to nothing/,
  },
  {
    title: 'freed pool',
    source: driver(
      "LONG *p = ExAllocatePoolWithTag(NonPagedPool, 64, 'tseT'); ExFreePool(p); *(volatile LONG *)p = 1;",
    ),
    builds: CHECKED,
    code: 0x50,
    detail: /freed/,
  },
  {
    title: 'an unhandled raised status',
    source: driver('ExRaiseStatus(STATUS_DEVICE_NOT_READY);'),
    builds: BOTH,
    code: 0x7e,
    status: 0xc00000a3,
  },
  {
    title: 'an interlocked operation at an odd address',
    source: driver('static LONG words[2]; InterlockedIncrement((volatile LONG *)((PUCHAR)words + 1));'),
    builds: BOTH,
    code: 0x7e,
    status: 0x80000002,
  },
  {
    title: 'recursion without end, small frames',
    source: driver(
      'g_Zero = Recurse(1);',
      'static LONG Recurse(volatile LONG Depth) { return Recurse(Depth + 1) + Depth; }',
    ),
    builds: BOTH,
    code: 0x7f,
  },
  {
    title: 'recursion without end, large frames',
    source: driver(
      'g_Zero = Recurse(1);',
      'static LONG Recurse(LONG Depth) { volatile LONG room[1000]; room[Depth % 1000] = Depth; return Recurse(Depth + 1) + room[Depth % 1000]; }',
    ),
    builds: CHECKED,
    code: 0x7f,
    detail: /below the kernel stack/,
  },
  {
    title: 'recursion without end through the kernel',
    source: driver(
      'Recurse(1);',
      'static VOID Recurse(volatile LONG Depth) { DbgPrint(""); Recurse(Depth + 1); g_Zero += Depth; }',
    ),
    builds: BOTH,
    code: 0x7f,
  },
];

describe.each(FAULTS)('$title', ({ source, builds, code, status, detail }) => {
  test.each(builds)('in a $build build', async (options) => {
    const result = await runDriver(source, { ...options, limit: 30 });
    expect(result.prints).toContain('begin');
    expect(result.prints).not.toContain('end');
    expect(result.bugCheck?.code, outcome(result)).toBe(code);
    if (status !== undefined) expect(result.bugCheck?.parameters[0]).toBe(status);
    if (detail !== undefined) expect(result.bugCheck?.detail).toMatch(detail);
  });
});

describe('exceptions', () => {
  test('__try catches a NULL read in a checked build', async () => {
    const body = `__try { g_Zero = *g_Null; } __except (EXCEPTION_EXECUTE_HANDLER) { DbgPrint("caught 0x%08x\\n", GetExceptionCode()); }`;
    const result = await runDriver(driver(body), { build: 'checked' });
    expect(result.prints).toEqual(['begin', 'caught 0xc0000005', 'end']);
  });

  test('a raise passes through frames of other functions and runs their __finally', async () => {
    const before = `static VOID Inner(void) { __try { ExRaiseStatus(STATUS_CANCELLED); } __finally { DbgPrint("finally\\n"); } }`;
    const body = `__try { Inner(); } __except (GetExceptionCode() == STATUS_CANCELLED) { DbgPrint("caught\\n"); }`;
    for (const options of BOTH) {
      const result = await runDriver(driver(body, before), options);
      expect(result.prints).toEqual(['begin', 'finally', 'caught', 'end']);
    }
  });
});

describe('a DriverEntry', () => {
  test('that fails says so, and its driver is taken out', async () => {
    const result = await runDriver(driver('return STATUS_DEVICE_DOES_NOT_EXIST;'));
    expect(result.status).toBe(0xc00000c0);
    expect(result.stopped).toBeUndefined();
  });

  test.each(BOTH)('that never returns is stopped, $build', async (options) => {
    const result = await runDriver(driver('while (g_Zero == 0) { }'), { ...options, limit: 1 });
    expect(result.deadlock?.kind).toBe('hang');
    expect(result.deadlock?.phase).toBe('DriverEntry');
    expect(result.deadlock?.threads[0]).toMatchObject({ state: 'Running', loader: true });
  });

  test('that waits for what nobody signals is a deadlock, found at once', async () => {
    const before = 'static KEVENT g_Never;';
    const body = 'KeInitializeEvent(&g_Never, NotificationEvent, FALSE); Wait(&g_Never);';
    const result = await runDriver(driver(body, before), { limit: 30 });
    expect(result.deadlock?.kind).toBe('deadlock');
    expect(result.deadlock?.threads[0]?.waitsFor[0]).toMatchObject({ object: 'NotificationEvent', symbol: 'g_Never' });
  });

  test.each(BOTH)('that allocates without end is told that there is no more, $build', async (options) => {
    const body = `ULONG count = 0; while (ExAllocatePoolWithTag(NonPagedPool, 1 << 20, 'tseT') != NULL) count++;
  while (ExAllocatePoolWithTag(NonPagedPool, 40, 'tseT') != NULL) count++;
  DbgPrint("refused after some: %d\\n", count > 8); return STATUS_INSUFFICIENT_RESOURCES;`;
    const result = await runDriver(driver(body), { ...options, memory: 24 * 2 ** 20, limit: 50 });
    expect(result.prints).toContain('refused after some: 1');
    expect(result.status).toBe(0xc000009a);
  });

  test.each(BOTH)('that makes threads without end is told that there are no more, $build', async (options) => {
    const body = `ULONG made = 0; HANDLE handle; static KEVENT never; KeInitializeEvent(&never, NotificationEvent, FALSE);
  while (made < 5000 && NT_SUCCESS(PsCreateSystemThread(&handle, 0, NULL, NULL, NULL, Sleeps, &never))) { made++; ZwClose(handle); }
  DbgPrint("refused after some: %d\\n", made > 20 && made < 5000); KeSetEvent(&never, 0, FALSE);`;
    const before = 'static VOID Sleeps(PVOID Context) { Wait(Context); }';
    const result = await runDriver(driver(body, before), {
      ...options,
      memory: 24 * 2 ** 20,
      limit: 50,
      unload: false,
    });
    expect(result.prints).toContain('refused after some: 1');
    expect(outcome(result)).toBe('ran to its end');
  });
});

/** Whatever a driver writes, the host must not hang, crash, or take it for its own fault. */
const WRITERS: readonly [title: string, body: string][] = [
  ['everywhere', 'for (ULONG a = 0x10000; a < 0x22000000; a += 4) *(volatile ULONG *)a = 0x41414141;'],
  ['everywhere, zeros', 'for (ULONG a = 0x10000; a < 0x22000000; a += 4) *(volatile ULONG *)a = 0;'],
  ['over the machine block', 'for (ULONG a = 0x10000000; a < 0x10020000; a += 4) *(volatile ULONG *)a = 0x41414141;'],
  [
    'over its own thread',
    'for (int i = 0; i < 100; i++) ((volatile ULONG *)KeGetCurrentThread())[i] = 0xffffffff; Sleep(1);',
  ],
  ['over the driver object', 'for (int i = 0; i < 42; i++) ((volatile ULONG *)DriverObject)[i] = 0x41414141;'],
  [
    'over what lies around its pool',
    "volatile ULONG *p = ExAllocatePoolWithTag(NonPagedPool, 64, 'tseT'); for (int i = -64; i < 64; i++) p[i] = 0x41414141; ExFreePool((PVOID)p);",
  ],
];

describe.each(BOTH)('a driver that writes ($build)', (options) => {
  test.each(WRITERS)('%s', async (_title, body) => {
    const result = await runDriver(driver(body), { ...options, limit: 8 });
    expect(result.fault, outcome(result)).toBeUndefined();
    if (options.build === 'checked') expect(result.bugCheck).toBeDefined();
  });
});
