/** Threads come and go by the thousand, and leave nothing: no worker, handle, page or pool block. */
import { expect, test } from 'vitest';
import { withMemory } from '../../kernel-host/hal/memory.js';
import type { Machine } from '../../kernel-host/index.js';
import { pagesInUse } from '../../kernel-host/mm/pages.js';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
#define THREADS 100
static volatile LONG g_Ran;
static VOID Short(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  InterlockedIncrement(&g_Ran);
}
static VOID Run(void) {
  static PVOID threads[THREADS];
  for (int round = 0; round < ROUNDS; round++) {
    for (int i = 0; i < THREADS; i++) threads[i] = Start(Short, NULL);
    for (int i = 0; i < THREADS; i++) Join(threads[i]);
  }
  DbgPrint("ran %d\\n", g_Ran);
}
DRIVER_ENTRY(Run)
`;

async function pagesAfter(rounds: number): Promise<{ pages: number; workers: number }> {
  let pages = 0;
  const inspect = (machine: Machine): void => {
    pages = withMemory(machine.memory, pagesInUse);
  };
  const result = await runDriver(SOURCE.replaceAll('ROUNDS', String(rounds)), { cpus: 2, inspect });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.prints).toEqual([`ran ${rounds * 100}`]);
  expect(result.findings).toEqual([]);
  return { pages, workers: result.workers };
}

test('100 threads in 100 rounds leave nothing behind', { timeout: 120_000 }, async () => {
  const few = await pagesAfter(5);
  const many = await pagesAfter(100);
  // 100 threads, the loader's, the clock's, and what is kept ahead.
  expect(many.workers).toBeLessThanOrEqual(100 + 32);
  // Pool keeps what it has grown to; rounds must not add to it.
  expect(many.pages - few.pages).toBeLessThanOrEqual(64);
});
