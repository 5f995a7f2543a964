/** One image, many threads: what they share and what they do not. */
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { compile, TestMachine } from './harness.js';

const COUNTER = `
  import { addressOf, InterlockedIncrement } from "ntddk";
  let counter: i32 = 5;
  let plain: i64 = 0x123456789a;
  let ratio: f64 = 0.5;
  let computed: string = "a" + (7).toString();
  const limit = 42;
  export function Run(times: i32): i32 {
    for (let i = 0; i < times; i++) InterlockedIncrement(addressOf(counter));
    return counter;
  }
  export function Plain(): i64 { return plain++; }
  export function Ratio(): f64 { return ratio; }
  export function Computed(): i32 { return computed.length * 100 + computed.charCodeAt(1); }
  export function Limit(): i32 { return limit; }
`;

/** Instantiates the module in a worker of its own and calls one export. */
const WORKER = `
  const { parentPort, workerData: { module, memory, times } } = require('node:worker_threads');
  const fail = () => { throw new Error('called'); };
  const env = { memory, __indirect_function_table: new WebAssembly.Table({ element: 'anyfunc', initial: 64 }) };
  env.__stack_pointer = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
  for (const { name, kind } of WebAssembly.Module.imports(module)) if (kind === 'function') env[name] = fail;
  const { exports } = new WebAssembly.Instance(module, { env });
  exports.Run(times);
  parentPort.postMessage('done');
`;

function runInWorker(machine: TestMachine, times: number): Promise<void> {
  const workerData = { module: machine.placement.image.module, memory: machine.memory, times };
  const worker = new Worker(WORKER, { eval: true, workerData });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

describe.each(['free', 'checked'] as const)('a %s image', (build) => {
  test('has one instance of each top-level variable, however many threads run it', async () => {
    const machine = new TestMachine(await compile(COUNTER, build));
    const first = machine.instantiate(true);
    expect(first.exports.Run?.(0)).toBe(5);
    await Promise.all([runInWorker(machine, 100_000), runInWorker(machine, 100_000)]);
    expect(first.exports.Run?.(0)).toBe(200_005);
  });

  test('initialises its data once', async () => {
    const machine = new TestMachine(await compile(COUNTER, build));
    const first = machine.instantiate(true);
    first.exports.Run?.(3);
    expect(first.exports.Plain?.()).toBe(0x123456789an);
    const second = machine.instantiate(false);
    expect(second.exports.Run?.(0)).toBe(8);
    expect(second.exports.Plain?.()).toBe(0x123456789bn);
    expect(second.exports.Ratio?.()).toBe(0.5);
    expect(second.exports.Computed?.()).toBe(200 + 0x37);
    expect(second.exports.Limit?.()).toBe(42);
  });
});

test('variables of packages beside the driver are shared too', async () => {
  const machine = new TestMachine(
    await compile(
      {
        '/drivers/driver.ts': 'export { next } from "./counter"; export { next as other } from "serial";',
        '/drivers/counter.ts': 'let count = 0; export function next(): i32 { return ++count; }',
        '/drivers/node_modules/serial/index.ts': 'let count = 10; export function next(): i32 { return ++count; }',
      },
      'free',
    ),
  );
  const [first, second] = [machine.instantiate(true), machine.instantiate(false)];
  expect([first.exports.next?.(), second.exports.next?.(), first.exports.next?.()]).toEqual([1, 2, 3]);
  expect([first.exports.other?.(), second.exports.other?.()]).toEqual([11, 12]);
});

test('objects come from the pool and go back to it at unload', async () => {
  const machine = new TestMachine(
    await compile(
      `
      class Node { next: Node | null = null; value: i32 = 1; }
      let head: Node | null = null;
      export function Push(value: i32): i32 {
        const node = new Node();
        node.value = value; node.next = head; head = node;
        let sum = 0;
        let at: Node | null = head;
        while (at) { sum += at.value; at = at.next; }
        return sum;
      }
      export function Grow(): i32 { const a = new Array<i32>(); for (let i = 0; i < 100; i++) a.push(i); return a[99]; }
      export function Raw(): void { heap.free(heap.realloc(heap.alloc(8), 80)); }
      `,
      'checked',
    ),
  );
  const { exports } = machine.instantiate(true);
  expect([exports.Push?.(1), exports.Push?.(2), exports.Grow?.()]).toEqual([1, 3, 99]);
  const before = machine.live.size;
  exports.Raw?.();
  expect(machine.live.size).toBe(before);
  expect(before).toBeGreaterThan(2);
  exports.__ntw_release_heap?.();
  expect(machine.live.size).toBe(0);
});
