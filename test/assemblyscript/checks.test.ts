/** What a checked build finds, and that frames of a failure lead to the source. */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, test } from 'vitest';
import { VALIDITY_BASE } from '../../kernel-host/hal/map.js';
import { VALIDITY_MAP } from '../../kernel-host/image/as-checks.js';
import type { BuiltImage } from '../../kernel-host/image/types.js';
import { compile, DRIVER, place, TestMachine } from './harness.js';

const SOURCE = `
export function Read8(p: usize): i32 { return load<u8>(p); }
export function Read4(p: usize): i32 { return load<i32>(p, 4); }
export function Read8Bytes(p: usize): f64 { return load<f64>(p); }
export function Write2(p: usize, v: i32): void { store<u16>(p, v); }
export function Add(p: usize): i32 { return atomic.add<i32>(p, 1); }
export function Swap(p: usize): i32 { return atomic.cmpxchg<i32>(p, 0, 1); }
export function Load(p: usize): i32 { return atomic.load<i32>(p); }
export function Copy(to: usize, from: usize, size: i32): void { memory.copy(to, from, size); }
export function Fill(to: usize, size: i32): void { memory.fill(to, 1, size); }

class Device {
  depth: i32 = 3;
  next: Device | null = null;
}
function deep(device: Device): i32 {
  return device.next!.depth
    + device.depth;
}
export function Deep(): i32 { return deep(new Device()); }
export function Null(): i32 {
  const device = changetype<Device>(0);
  let sum = 1;
  sum += device.depth;
  return sum;
}
export function Divide(by: i32): i32 {
  return 10 /
    by;
}
function release(block: usize): i32 { heap.free(block); return 1; }
export function StoreAfterFree(): void {
  const block = heap.alloc(8);
  store<i32>(block, release(block));
}
export function Bounds(i: i32): i32 {
  const a = [1, 2, 3];
  return a[i];
}
`;

/** Line of the driver's source, from 1, that contains `text`. */
function lineOf(text: string): number {
  return SOURCE.split('\n').findIndex((line) => line.includes(text)) + 1;
}

let built: BuiltImage;
async function boot(): Promise<{ machine: TestMachine; exports: Record<string, (...values: number[]) => number> }> {
  built ??= await compile(SOURCE, 'checked');
  const machine = new TestMachine(built);
  return { machine, exports: machine.instantiate(true).exports };
}

/** Lines of the driver in the stack of what `run` throws, innermost first. */
function linesOf(image: BuiltImage, run: () => unknown): number[] {
  const { codeDelta } = place(image);
  const map = new TraceMap(image.debug.kind === 'source-map' ? image.debug.map : '');
  try {
    run();
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return [...stack.matchAll(/ntwasm\.0-[0-9a-f]+:wasm-function\[\d+\]:0x([0-9a-f]+)/g)].flatMap(([, offset = '']) => {
      const { source, line } = originalPositionFor(map, { line: 1, column: Number.parseInt(offset, 16) - codeDelta });
      return source === DRIVER && line !== null ? [line] : [];
    });
  }
  throw new Error('nothing was thrown');
}

test('the compiler and the kernel agree where the validity map lies', () => {
  expect(VALIDITY_MAP).toBe(VALIDITY_BASE);
});

describe('an access', () => {
  test('passes inside an allocation and fails one byte after it', async () => {
    const { machine, exports } = await boot();
    const block = machine.allocate(13);
    expect(exports.Read8?.(block + 12)).toBe(0);
    expect(() => exports.Read8?.(block + 13)).toThrow(/^read of 1 at/);
    expect(exports.Read4?.(block + 4)).toBe(0);
    expect(exports.Read4?.(block + 5)).toBe(0);
    expect(() => exports.Read4?.(block + 6)).toThrow(/^read of 4 at/);
    expect(exports.Read8Bytes?.(block + 5)).toBe(0);
    expect(() => exports.Read8Bytes?.(block + 6)).toThrow(/^read of 8 at/);
    exports.Write2?.(block + 11, 7);
    expect(() => exports.Write2?.(block + 12, 7)).toThrow(/^write of 2 at/);
  });

  test.each([0, 4, 0x0fff_ffff, 0x7fff_fff8, 0x8000_0000, 0xffff_fffc])('fails at %i', async (address) => {
    const { exports } = await boot();
    expect(() => exports.Read8?.(address)).toThrow(/^read of 1 at/);
    expect(() => exports.Add?.(address & ~3)).toThrow(/^write of 4 at/);
  });

  test('fails after the block was freed, and when its value frees it', async () => {
    const { machine, exports } = await boot();
    const block = machine.allocate(8);
    machine.free(block);
    expect(() => exports.Read8?.(block)).toThrow(/^read of 1 at/);
    expect(() => exports.StoreAfterFree?.()).toThrow(/^write of 4 at/);
  });

  test('that is atomic must be aligned', async () => {
    const { machine, exports } = await boot();
    const block = machine.allocate(16);
    expect([exports.Add?.(block), exports.Swap?.(block + 4), exports.Load?.(block)]).toEqual([0, 0, 1]);
    for (const name of ['Add', 'Swap', 'Load']) {
      expect(() => exports[name]?.(block + 2)).toThrow(/^misaligned 4 at/);
    }
  });

  test('of a whole range is checked to its end', async () => {
    const { machine, exports } = await boot();
    const block = machine.allocate(203);
    const other = machine.allocate(300);
    exports.Fill?.(block, 203);
    exports.Copy?.(other, block, 203);
    expect(exports.Read8?.(other + 202)).toBe(1);
    expect(() => exports.Fill?.(block, 204)).toThrow(/^write of 204 at/);
    expect(() => exports.Copy?.(other, block, 204)).toThrow(/^read of 204 at/);
    expect(() => exports.Copy?.(block, other, 204)).toThrow(/^write of 204 at/);
    exports.Fill?.(0, 0);
  });
});

describe('the source line of a failure', () => {
  test('is that of the access, and of the calls that led there', async () => {
    const { exports } = await boot();
    expect(linesOf(built, () => exports.Null?.())).toEqual([lineOf('sum += device.depth')]);
    const [innermost] = linesOf(built, () => exports.Deep?.());
    expect(innermost).toBe(lineOf('device.next!.depth'));
  });

  test('is found for traps, in free builds too', async () => {
    const { exports } = await boot();
    expect(linesOf(built, () => exports.Divide?.(0))).toEqual([lineOf('return 10 /')]);
    const free = await compile(SOURCE, 'free');
    const machine = new TestMachine(free);
    const instance = machine.instantiate(true);
    expect(linesOf(free, () => instance.exports.Divide?.(0))).toEqual([lineOf('return 10 /')]);
    expect(() => instance.exports.Null?.()).not.toThrow();
  });

  test('comes with the message of an abort', async () => {
    const { exports } = await boot();
    expect(() => exports.Bounds?.(3)).toThrow(/^abort: Index out of range \(~lib\/array\.ts:\d+\)/);
    expect(linesOf(built, () => exports.Bounds?.(3))).toEqual([lineOf('return a[i]')]);
  });
});
