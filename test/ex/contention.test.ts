/**
 * Sixteen threads at one lock, on few and many processors. Exclusive locks lose no addition; under reader-writer
 * locks a writer is alone, and readers are not when there are several.
 */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { LOCKS, type Lock } from './locks.js';

const THREADS = 16;
const WITH_READERS = LOCKS.filter((lock) => lock.enterShared !== undefined);

/** @param work body of a thread @param report what is printed at the end */
function crowd(lock: Lock, globals: string, work: string, report: string): string {
  return `#include "check.h"
${lock.declare}
static KEVENT g_Go;
${globals}
static VOID Works(PVOID Context) {
  LONG me = (LONG)(ULONG_PTR)Context;
  (void)me;
  Wait(&g_Go);
  for (LONG round = 0; round < ${lock.rounds}; round++) {
    ${work}
  }
}
static VOID Run(void) {
  PVOID threads[${THREADS}];
  ${lock.initialize}
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  for (LONG i = 0; i < ${THREADS}; i++) threads[i] = Start(Works, (PVOID)(ULONG_PTR)i);
  UntilWaiters(&g_Go, ${THREADS});
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < ${THREADS}; i++) Join(threads[i]);
  ${lock.destroy ?? ''}
  ${report}
}
DRIVER_ENTRY(Run)
`;
}

async function numbers(source: string, cpus: number): Promise<number[]> {
  const result = await runDriver(source, { cpus, limit: 150 });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.findings).toEqual([]);
  return (result.prints.at(-1) ?? '').split(' ').map(Number);
}

const ADD = (lock: Lock) =>
  crowd(
    lock,
    'static volatile LONG g_Counter;',
    `${lock.enter} g_Counter = g_Counter + 1; ${lock.leave}`,
    'DbgPrint("%d\\n", g_Counter);',
  );

/** Every fourth round writes. */
const READ_AND_WRITE = (lock: Lock) =>
  crowd(
    { ...lock, rounds: lock.rounds / 4 },
    'static volatile LONG g_Readers, g_Writers, g_Value, g_Wrong;',
    `if ((round + me) % 4 == 0) {
      ${lock.enter}
      if (InterlockedIncrement(&g_Writers) != 1 || g_Readers != 0) InterlockedIncrement(&g_Wrong);
      g_Value = g_Value + 1;
      InterlockedDecrement(&g_Writers);
      ${lock.leave}
    } else {
      ${lock.enterShared}
      LONG value = g_Value;
      InterlockedIncrement(&g_Readers);
      if (g_Writers != 0 || g_Value != value) InterlockedIncrement(&g_Wrong);
      InterlockedDecrement(&g_Readers);
      ${lock.leaveShared}
    }`,
    'DbgPrint("%d %d\\n", g_Value, g_Wrong);',
  );

/** The first reader stays until a second is inside with it: a lock that keeps readers apart never ends. */
const MEET = (lock: Lock) =>
  crowd(
    { ...lock, rounds: 1 },
    'static volatile LONG g_Inside;',
    `${lock.enterShared}
    InterlockedIncrement(&g_Inside);
    while (g_Inside < 2) YieldProcessor();
    ${lock.leaveShared}`,
    'DbgPrint("%d\\n", g_Inside);',
  );

describe.each([2, 8])('16 threads on %i processors', (cpus) => {
  test.each(LOCKS)('add under a $name', { timeout: 180_000 }, async (lock) => {
    expect(await numbers(ADD(lock), cpus)).toEqual([THREADS * lock.rounds]);
  });

  test.each(WITH_READERS)('read and write under a $name', { timeout: 180_000 }, async (lock) => {
    const [value, wrong] = await numbers(READ_AND_WRITE(lock), cpus);
    expect(value).toBe((THREADS * lock.rounds) / 16);
    expect(wrong).toBe(0);
  });

  test.each(WITH_READERS)('readers meet under a $name', { timeout: 180_000 }, async (lock) => {
    expect(await numbers(MEET(lock), cpus)).toEqual([THREADS]);
  });
});
