/** Clocks that agree, delays that are never early, virtual time that jumps. */
import { expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static VOID Delays(void) {
  BOOLEAN early = FALSE, late = FALSE;
  for (LONG i = 1; i <= 12; i++) {
    LONGLONG units = i * 7301LL;
    LARGE_INTEGER interval;
    interval.QuadPart = -units;
    LONGLONG before = KeQueryInterruptTime();
    NTSTATUS status = KeDelayExecutionThread(KernelMode, FALSE, &interval);
    LONGLONG spent = KeQueryInterruptTime() - before;
    CHECK_EQ("delay: returns STATUS_SUCCESS", status, STATUS_SUCCESS);
    if (spent < units) early = TRUE;
    if (spent > units + 20000000) late = TRUE;
  }
  CHECK_EQ("delay: never early", early, FALSE);
  CHECK_EQ("delay: not late without end", late, FALSE);
  LARGE_INTEGER zero, until, now;
  zero.QuadPart = 0;
  CHECK_EQ("delay: of zero", KeDelayExecutionThread(KernelMode, FALSE, &zero), STATUS_SUCCESS);
  BOOLEAN absoluteEarly = FALSE;
  for (int i = 0; i < 20; i++) {
    KeQuerySystemTime(&until);
    until.QuadPart += 12347 + i;
    KeDelayExecutionThread(KernelMode, FALSE, &until);
    KeQuerySystemTimePrecise(&now);
    if (now.QuadPart < until.QuadPart) absoluteEarly = TRUE;
  }
  CHECK_EQ("delay: absolute, never early", absoluteEarly, FALSE);
}

static VOID Clocks(void) {
  LARGE_INTEGER tick, tick2, system, frequency, counter, counter2;
  ULONG increment = KeQueryTimeIncrement();
  LONGLONG interrupt;
  CHECK("clocks: a tick is 1 to 20 ms", increment >= 10000 && increment <= 200000);
  KeQueryTickCount(&tick);
  interrupt = KeQueryInterruptTime();
  CHECK("clocks: tick count and interrupt time agree",
        interrupt / increment - tick.QuadPart >= 0 && interrupt / increment - tick.QuadPart <= 2000);
  KeQuerySystemTime(&system);
  interrupt = KeQueryInterruptTime();
  CHECK("clocks: system time is after 2024", system.QuadPart > 133500000000000000LL);
  counter = KeQueryPerformanceCounter(&frequency);
  Sleep(30);
  counter2 = KeQueryPerformanceCounter(NULL);
  KeQueryTickCount(&tick2);
  LONGLONG micros = (counter2.QuadPart - counter.QuadPart) * 1000000 / frequency.QuadPart;
  CHECK("clocks: the performance counter sees a sleep of 30 ms", micros >= 30000 && micros < 3000000);
  CHECK("clocks: so does the tick count", tick2.QuadPart - tick.QuadPart >= 300000 / increment);
  LARGE_INTEGER system2;
  LONGLONG interrupt2;
  KeQuerySystemTime(&system2);
  interrupt2 = KeQueryInterruptTime();
  LONGLONG drift = (system2.QuadPart - system.QuadPart) - (interrupt2 - interrupt);
  CHECK("clocks: system time and interrupt time run alike", drift > -100000 && drift < 100000);
  BOOLEAN backwards = FALSE;
  LONGLONG last = 0;
  for (int i = 0; i < 20000; i++) {
    LONGLONG now = KeQueryPerformanceCounter(NULL).QuadPart;
    if (now < last) backwards = TRUE;
    last = now;
  }
  CHECK_EQ("clocks: the performance counter never goes back", backwards, FALSE);
}

static VOID Stall(void) {
  LONGLONG before = KeQueryInterruptTime();
  KeStallExecutionProcessor(300);
  CHECK("stall: takes as long as asked", KeQueryInterruptTime() - before >= 3000);
}

static VOID Run(void) {
  Clocks();
  Delays();
  Stall();
}
DRIVER_ENTRY(Run)
`;

describeChecks('time', SOURCE, [{ cpus: 2 }, { cpus: 1, time: 'virtual', build: 'checked' }]);

const LONG_SLEEPS = `#include "check.h"
static VOID Sleeper(PVOID Context) {
  Sleep(60000 * (LONG)(LONG_PTR)Context);
  DbgPrint("%d minutes\\n", (LONG)(LONG_PTR)Context);
}
static VOID Run(void) {
  for (LONG_PTR minutes = 30; minutes > 0; minutes--) {
    HANDLE handle;
    PsCreateSystemThread(&handle, 0, NULL, NULL, NULL, Sleeper, (PVOID)minutes);
    ZwClose(handle);
  }
}
DRIVER_ENTRY(Run)
`;

test('virtual time jumps from sleep to sleep, in order', async () => {
  const result = await runDriver(LONG_SLEEPS, { cpus: 2, time: 'virtual', limit: 20 });
  expect(result.prints).toEqual(Array.from({ length: 30 }, (_, i) => `${i + 1} minutes`));
  expect(result.time).toBeGreaterThanOrEqual(1800);
  expect(result.time).toBeLessThan(1830);
});

const STARTS_IN_TIME = `#include "check.h"
static volatile LONG g_Started;
static VOID Starter(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  InterlockedIncrement(&g_Started);
}
static VOID Run(void) {
  PVOID threads[40];
  for (int i = 0; i < 40; i++) threads[i] = Start(Starter, NULL);
  Sleep(10);
  DbgPrint("started %d\\n", g_Started);
  for (int i = 0; i < 40; i++) Join(threads[i]);
}
DRIVER_ENTRY(Run)
`;

test('virtual time does not pass while a thread waits for a worker', async () => {
  const result = await runDriver(STARTS_IN_TIME, { cpus: 2, time: 'virtual', limit: 30 });
  expect(result.prints).toEqual(['started 40']);
});
