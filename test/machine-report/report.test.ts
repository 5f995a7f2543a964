/** From stacks and addresses to names; and reports as text. */
import { describe, expect, test } from 'vitest';
import { colorsFor } from '../../kernel-host/cli/colors.js';
import { findCycle, renderDeadlock } from '../../kernel-host/cli/render/deadlock.js';
import { printable, seconds, wrap } from '../../kernel-host/cli/render/format.js';
import { renderPrint } from '../../kernel-host/cli/render/print.js';
import { renderStack } from '../../kernel-host/cli/render/stack.js';
import { waitText } from '../../kernel-host/cli/render/threads.js';
import { buildImage } from '../../kernel-host/image/build.js';
import { readDataSymbols, symbolAt } from '../../kernel-host/image/datasymbols.js';
import type { ThreadReport, WaitTarget } from '../../kernel-host/machine/events.js';
import { calledRoutine } from '../../kernel-host/machine/kernelframe.js';

const plain = colorsFor(false);

function thread(id: number, ...waitsFor: readonly Partial<WaitTarget>[]): ThreadReport {
  const target = { object: 'Mutant', address: 0x2100_0000 + id, state: 0, owners: [] };
  return {
    id,
    state: 'Waiting',
    priority: 8,
    irql: 0,
    systemWorker: false,
    loader: false,
    program: false,
    waitType: 'any',
    waitsFor: waitsFor.map((each) => ({ ...target, ...each })),
    waitedFor: 0.5,
    owns: [],
    requests: [],
    stack: [],
  };
}

describe('the kernel routine a driver was in', () => {
  const guest = '    at ntwasm.0.Worker (wasm://wasm/ntwasm.0-6d6f8a1e:wasm-function[3]:0x1a4)';

  test('is the named frame next to the driver’s', () => {
    const stack = [
      'Error',
      '    at captureStack (file:///x/bugcheck.js:1:1)',
      '    at KeSetEvent (file:///x/event.js:1:1)',
      '    at helper (file:///x/waitapi.js:1:1)',
      '    at KeWaitForSingleObject (file:///x/waitapi.js:1:1)',
      guest,
      '    at KeReleaseMutex (file:///x/mutant.js:1:1)',
    ];
    expect(calledRoutine(stack.join('\n'))).toBe('KeWaitForSingleObject');
  });

  test('may be one of the hot module’s', () => {
    const hot =
      '    at hot.kernel-host/hot/spinlock/KeReleaseSpinLock (wasm://wasm/hot-01020304:wasm-function[9]:0x99)';
    expect(calledRoutine(`Error\n${hot}\n${guest}`)).toBe('KeReleaseSpinLock');
  });

  test('is none when the driver was in its own code, or is not on the stack', () => {
    expect(calledRoutine(`RuntimeError: unreachable\n${guest}`)).toBeUndefined();
    expect(calledRoutine('Error\n    at KeSetEvent (file:///x/event.js:1:1)')).toBeUndefined();
  });
});

test('variables by address, with offsets into structures', async () => {
  const source = `typedef struct { int a, b; } PAIR;
    PAIR g_Pair = { 1, 2 };
    static int g_Counter;
    int DriverEntry(void *a, void *b) { return g_Pair.b + ++g_Counter + (a == b); }`;
  const built = await buildImage({ name: 'symbols', files: { 'symbols.c': source } }, { build: 'free' });
  const symbols = readDataSymbols(built.wasm);
  const pair = symbols.find(({ name }) => name === 'g_Pair');
  expect(pair?.size).toBe(8);
  const address = pair?.address ?? 0;
  expect(symbolAt(symbols, address)).toBe('g_Pair');
  expect(symbolAt(symbols, address + 4)).toBe('g_Pair+0x4');
  expect(symbols.map(({ name }) => name)).toContain('g_Counter');
  expect(symbolAt(symbols, 0)).toBeUndefined();
});

describe('deadlocks', () => {
  test('a circle of three, with a thread outside it', () => {
    const threads = [
      thread(4, { owners: [8] }),
      thread(8, { owners: [12] }),
      thread(12, { owners: [16] }),
      thread(16, { owners: [8] }),
    ];
    expect(findCycle(threads).map((step) => step.thread.id)).toEqual([8, 12, 16]);
  });

  test('a thread that waits for itself', () => {
    const threads = [thread(8, { object: 'Thread', owners: [8] })];
    expect(findCycle(threads).map((step) => step.thread.id)).toEqual([8]);
    const event = { type: 'deadlock', kind: 'deadlock', phase: 'DriverUnload', threads, others: [] } as const;
    expect(renderDeadlock(event, plain, 100)).toContain('Thread 8 waits for thread 8 to end.');
  });

  test('no circle: an event nobody signals', () => {
    expect(findCycle([thread(4, { object: 'NotificationEvent' }), thread(8)])).toEqual([]);
  });

  test('waits in words', () => {
    expect(waitText(thread(4))).toBe('sleeps (KeDelayExecutionThread)');
    expect(waitText(thread(4, { symbol: 'g_Lock', owners: [8] }))).toBe(
      'waits for mutex g_Lock (0x21000004), owned by thread 8',
    );
    expect(
      waitText({ ...thread(4, { object: 'Semaphore' }, { object: 'Thread', owners: [8] }), waitType: 'all' }),
    ).toBe('waits for all of: semaphore 0x21000004; thread 8 to end');
  });
});

describe('text', () => {
  test('a recursion is shown once', () => {
    const frame = { image: 'a', functionName: 'f' };
    const lines = renderStack([frame, frame, frame, { ...frame, functionName: 'g' }, frame], plain, '');
    expect(lines).toEqual(['a!f', '(2 more of the same)', 'a!g', 'a!f']);
  });

  test('a driver cannot drive the terminal', () => {
    expect(printable('a\x1b[2Jb\tc\n\x07')).toBe('a\\x1b[2Jb\tc\n\\x07');
  });

  test('every call of DbgPrint is a line, its own lines below each other', () => {
    const event = { type: 'print', number: 7, time: 1.5, processor: 1, thread: 12, irql: 2 } as const;
    expect(renderPrint({ ...event, text: 'no newline' }, plain)).toBe('     7   1.500000   1     12    2  no newline');
    const [first = '', second = ''] = renderPrint({ ...event, text: 'one\r\ntwo\r\n' }, plain).split('\n');
    expect(second.indexOf('two')).toBe(first.indexOf('one'));
  });

  test('numbers and line breaks', () => {
    expect([seconds(0.00042), seconds(0.5), seconds(12.34), seconds(1234.5)]).toEqual([
      '0 s',
      '0.5 s',
      '12.3 s',
      '1235 s',
    ]);
    expect(wrap('one two three four five six', 26, '  ')).toBe('  one two three four five\n  six');
  });
});
