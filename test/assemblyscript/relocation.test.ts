/** The same image at another place. */
import { expect, test } from 'vitest';
import { placeImage } from '../../kernel-host/image/place.js';
import { compile } from './harness.js';

const SOURCE = `
import { fnptr, staticOf, pointer, addressOf, DbgPrint } from "ntddk";
@unmanaged class PAIR { a: i32; b: i32; }
const Both = staticOf<PAIR>();
const names = ["zero", "one", "two"];
let count: i32 = 7;
class Node { value: i32 = 3; next: Node | null = null; }
function Routine(x: i32): i32 { return x + count; }
function Other(x: i32): i32 { return x * 2; }
export function Call(which: i32, x: i32): i32 {
  const routine: (x: i32) => i32 = which ? Routine : Other;
  return routine(x);
}
export function Name(at: i32): i32 { return names[at].length; }
export function Static(): usize { Both.b = 1; return pointer(Both); }
export function Variable(): usize { count++; return addressOf(count); }
export function Slot(): usize { return fnptr(Routine); }
export function Objects(): i32 { const n = new Node(); n.next = new Node(); return n.next!.value; }
export function Print(): void { DbgPrint("%s", "text"); }
`;

test('the same source gives the same image, whatever was compiled before', async () => {
  const source = 'export function Text(x: i32): i32 { return (x.toString() + [1, 2].join()).length; }';
  const first = await compile(source, 'checked');
  await compile(source, 'free');
  const second = await compile(source, 'checked');
  expect(first.relocatable).toBe(true);
  expect(Buffer.from(second.wasm).equals(Buffer.from(first.wasm))).toBe(true);
});

const BASE = 0x2340_0000;
const TABLE = 40;

test.each(['free', 'checked'] as const)('a %s image runs where it is moved to', async (build) => {
  const built = await compile(SOURCE, build);
  expect(built.relocatable).toBe(true);
  const { image, segments } = placeImage(built, 3, BASE, TABLE);
  const memory = new WebAssembly.Memory({ initial: 0x2500, maximum: 0x2500, shared: true });
  const bytes = new Uint8Array(memory.buffer);
  for (const { offset, bytes: data } of segments) bytes.set(data, BASE + offset);
  bytes.fill(8, 0x1080_0000 + (BASE >> 3), 0x1080_0000 + ((BASE + 0x10_0000) >> 3));
  const table = new WebAssembly.Table({ element: 'anyfunc', initial: 100 });
  let pool = BASE + 0x8000;
  const env: Record<string, unknown> = {
    memory,
    __indirect_function_table: table,
    __stack_pointer: new WebAssembly.Global({ value: 'i32', mutable: true }, BASE + 0x8000),
    ExAllocatePoolWithTag: (_type: number, size: number) => {
      const block = pool;
      pool += (size + 7) & ~7;
      return block;
    },
    DbgPrint: (_format: number, values: number) => {
      const text = new DataView(memory.buffer).getUint32(values, true);
      expect(Buffer.from(bytes.slice(text, text + 5)).toString()).toBe('text\0');
      return 0;
    },
  };
  for (const { name, kind } of image.imports) {
    if (kind === 'function') env[name] ??= (...values: unknown[]) => expect.fail(`${name}(${values})`);
  }
  const exports = new WebAssembly.Instance(image.module, { env }).exports as Record<string, (...v: number[]) => number>;
  for (const name of image.initializers) exports[name]?.();
  expect([exports.Call?.(0, 5), exports.Call?.(1, 5)]).toEqual([10, 12]);
  expect([exports.Name?.(0), exports.Name?.(1), exports.Objects?.()]).toEqual([4, 3, 3]);
  exports.Print?.();
  for (const address of [exports.Static?.(), exports.Variable?.()]) {
    expect(address).toBeGreaterThanOrEqual(BASE);
    expect(address).toBeLessThan(BASE + image.dataSize);
  }
  expect(exports.Call?.(1, 5)).toBe(13);
  const slot = Number(exports.Slot?.());
  expect(slot).toBeGreaterThanOrEqual(TABLE);
  expect(table.get(slot)?.(1)).toBe(9);
});
