/** `stress` on real cores, as a test calls it: each kind of failure is found, said, and has what repeats it. */
import { expect, test } from 'vitest';
import { StressFailed, type StressOptions, stress } from '../../kernel-host/index.js';

const HEAD = '#include <ntstress.h>\n#define UNUSED UNREFERENCED_PARAMETER(Context)\n';

/** @returns a driver whose DriverEntry does that. */
function driver(routines: string, entry: string): StressOptions['driver'] {
  const source = `${HEAD}${routines}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = NtStressUnload;
  ${entry}
  return STATUS_SUCCESS;
}`;
  return { name: 'driver', files: { 'driver.c': source } };
}

const COUNTERS = (add: string): string => `static volatile LONG g_Count;
static VOID Adder(PVOID Context) { UNUSED; for (int i = 0; i < 50; i++) ${add}; }
static VOID Quiet(PVOID Context) { UNUSED; NtStressAssert(g_Count == 100); }`;
const START = `g_Count = 0; NtStressThread(Adder, NULL); NtStressThread(Adder, NULL);
  NtStressAtQuiescence(Quiet, NULL);`;

/** @returns what stress rejects with. */
async function failureOf(options: StressOptions): Promise<StressFailed> {
  const result = await (options.mode === 'controlled' ? stress(options) : stress(options)).catch(
    (error: unknown) => error,
  );
  expect(result).toBeInstanceOf(StressFailed);
  return result as StressFailed;
}

test('finds a lost update on real cores, and says how to repeat it', async () => {
  const failed = await failureOf({ driver: driver(COUNTERS('g_Count++'), START), seconds: 30, seed: 5 });
  expect(failed.failure).toMatchObject({ kind: 'assertion', code: 3 });
  expect(failed.message).toMatch(/g_Count == 100 .*driver\.c, line \d+\)\ntoken: parallel-\d+-\d+\n.*seed: \d+/);
});

test('finds it under controlled schedules', async () => {
  const failed = await failureOf({ mode: 'controlled', driver: driver(COUNTERS('g_Count++'), START), seed: 5 });
  expect(failed.failure.kind).toBe('assertion');
  expect(failed.message).toContain(`token: ${failed.token}`);
});

test('runs what is right for as long as it is told, and says how much it did', async () => {
  const kept = driver(COUNTERS('InterlockedIncrement(&g_Count)'), START);
  const done = await stress({ driver: kept, runs: 40, seed: 1 });
  expect(done).toMatchObject({ runs: 40 });
  expect(done.calls).toBeGreaterThan(40);
  expect(done.switches).toBeGreaterThan(40);
  // A machine serves for many runs.
  expect(done.machines).toBeLessThan(5);
});

test('counts acquisitions where the verifier watches locks', async () => {
  const locked = driver(
    `static KSPIN_LOCK g_Lock; static VOID User(PVOID Context) { KIRQL irql; UNUSED;
     KeAcquireSpinLock(&g_Lock, &irql); KeReleaseSpinLock(&g_Lock, irql); }`,
    'KeInitializeSpinLock(&g_Lock); for (int i = 0; i < 4; i++) NtStressThread(User, NULL);',
  );
  expect((await stress({ driver: locked, runs: 10 })).acquisitions).toBe(40);
});

test('tells a thread that hangs from one that is slow, and a deadlock from both', async () => {
  const spins = driver(
    'static volatile LONG g_Go; static VOID Spin(PVOID Context) { UNUSED; while (!g_Go) {} }',
    'NtStressThread(Spin, NULL);',
  );
  const hung = await failureOf({ driver: spins, patience: 1, seconds: 60, machine: { cpus: 1 } });
  expect(hung.failure).toMatchObject({ kind: 'hang', code: 5 });
  const waits = driver(
    `static KEVENT g_Event; static VOID Waiter(PVOID Context) { UNUSED;
     KeWaitForSingleObject(&g_Event, Executive, KernelMode, FALSE, NULL); }`,
    'KeInitializeEvent(&g_Event, NotificationEvent, FALSE); NtStressThread(Waiter, NULL);',
  );
  expect((await failureOf({ driver: waits, runs: 1 })).failure).toMatchObject({ kind: 'deadlock', code: 5 });
});

test('compares what is printed, and gives each run its own random numbers', async () => {
  const prints = driver('', 'DbgPrint("%u\\n", NtStressRandom(2));');
  const failed = await failureOf({ driver: prints, runs: 60, expect: '1\n', seed: 3 });
  expect(failed.failure).toMatchObject({ kind: 'output', code: 1 });
  expect(failed.failure.what).toContain('Line 1 of what was printed is "0"');
});

test('takes drivers that know nothing of it, and programs that fail', async () => {
  const source =
    '#include <ntddk.h>\nNTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING r) { UNREFERENCED_PARAMETER(d); UNREFERENCED_PARAMETER(r); return STATUS_SUCCESS; }';
  const plain = { name: 'plain', files: { 'plain.c': source } };
  expect(await stress({ driver: plain, runs: 2 })).toMatchObject({ runs: 2, machines: 2 });
  const failed = await failureOf({ driver: plain, runs: 1, programs: [{ input: async () => 7 }] });
  expect(failed.failure).toMatchObject({ kind: 'program-failed', code: 1, what: 'script exited with 7' });
});

test('AssemblyScript has the same', async () => {
  const source = `import { DRIVER_OBJECT, fnptr } from "ntddk";
import { NtStressAssert, NtStressAtQuiescence, NtStressRandom, NtStressThread, NtStressUnload } from "ntstress";
let sum: i32 = 0;
function worker(context: usize): void { atomic.add<i32>(changetype<usize>(context), 1); }
let cell: StaticArray<i32> = new StaticArray<i32>(1);
function quiet(context: usize): void { NtStressAssert(load<i32>(context) == 3, "two workers were here"); }
export function DriverEntry(driver: DRIVER_OBJECT, path: usize): i32 {
  driver.DriverUnload = fnptr(NtStressUnload);
  const at = changetype<usize>(cell);
  store<i32>(at, 0);
  if (NtStressRandom(1) != 0) return -1;
  NtStressThread(fnptr(worker), at);
  NtStressThread(fnptr(worker), at);
  NtStressAtQuiescence(fnptr(quiet), at);
  return 0;
}
`;
  const failed = await failureOf({ driver: { name: 'driver', files: { 'driver.ts': source } }, runs: 1 });
  expect(failed.failure).toMatchObject({ kind: 'assertion' });
  expect(failed.message).toContain('two workers were here');
});
