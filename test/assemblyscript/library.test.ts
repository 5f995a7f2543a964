/** The guest library: storage, prints, lists, and what the compiler makes of them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { compile, type TestInstance, TestMachine } from './harness.js';

const SOURCE = `
import {
  addressOf, staticOf, stackOf, stackBytes, fnptr, pointer, relativeMs, DbgPrint, DbgPrintEx, RTL_CONSTANT_STRING,
  fromUnicodeString, InterlockedExchangeAdd, InitializeListHead, InsertTailList, RemoveHeadList, IsListEmpty,
  CONTAINING_RECORD, KEVENT, DRIVER_OBJECT, STATUS_TIMEOUT,
} from "ntddk";

@unmanaged class EVENT { header: i32; state: i32; list: usize; blink: usize; }
@unmanaged class ITEM { value: i32; flink: usize; blink: usize; }

const Ready = staticOf<EVENT>();
const Done = staticOf<EVENT>();
let total: i64 = 0;

export function Sizes(): i32 { return <i32>(offsetof<KEVENT>() * 1000 + offsetof<DRIVER_OBJECT>()); }
export function Offset(): i32 {
  const driver = stackOf<DRIVER_OBJECT>();
  driver.DriverUnload = 77;
  return load<i32>(pointer(driver), 52) + STATUS_TIMEOUT;
}
export function Statics(): i32 { Ready.state = 4; return Done.state; }
export function Distance(): i32 { return <i32>(pointer(Done) - pointer(Ready)); }

function fill(depth: i32): i32 {
  const event = stackOf<EVENT>();
  event.state = depth;
  if (depth == 0) return event.state;
  const below = fill(depth - 1);
  return event.state * 10 + below;
}
export function Nested(depth: i32): i32 { return fill(depth); }
export function Loop(n: i32): i32 {
  let first: usize = 0;
  for (let i = 0; i < n; i++) {
    const time = relativeMs(i);
    if (!first) first = time;
    if (first != time || load<i64>(time) != -10000 * <i64>i) return 0;
  }
  return 1;
}
export function Early(n: i32): i64 {
  const block = stackBytes(24);
  store<i64>(block, 7);
  if (n == 1) return load<i64>(block);
  for (let i = 0; i < 3; i++) if (i == n) return i;
  return 9;
}

function Routine(context: usize): i32 { return <i32>context + 1; }
export function Pointer(): usize { return fnptr(Routine); }

export function Prints(): void {
  DbgPrint("plain");
  DbgPrint("%d %s", 7, "narrow é");
  DbgPrint("%c%I64d %ws %*d %wZ", 0x41, <i64>-5, "wide", 3, 4, "counted");
  DbgPrint("%p %u %s", Ready, <u8>200, null as string | null);
  DbgPrintEx(77, 3, "%x", fnptr(Routine));
}
export function Names(): i32 {
  const name = RTL_CONSTANT_STRING("\\\\Device\\\\Zero");
  const other = RTL_CONSTANT_STRING("x");
  return name != other && fromUnicodeString(name) == "\\\\Device\\\\Zero" ? load<u16>(name) : -1;
}
export function Adds(): i64 { atomic.add<i64>(addressOf(total), 40); total += 2; return total; }

export function Corrupt(): i32 {
  const head = stackBytes(8);
  InitializeListHead(head);
  store<usize>(head, 0, 4);
  InsertTailList(head, stackBytes(8));
  return 0;
}
export function List(): i32 {
  const head = stackBytes(8);
  InitializeListHead(head);
  for (let i = 0; i < 3; i++) {
    const item = changetype<ITEM>(heap.alloc(offsetof<ITEM>()));
    item.value = i + 1;
    InsertTailList(head, pointer(item) + offsetof<ITEM>("flink"));
  }
  let digits = 0;
  while (!IsListEmpty(head)) {
    const item = CONTAINING_RECORD<ITEM>(RemoveHeadList(head), offsetof<ITEM>("flink"));
    digits = digits * 10 + item.value;
    heap.free(pointer(item));
  }
  return digits;
}
`;

describe.each(['free', 'checked'] as const)('in a %s build', (build) => {
  let machine: TestMachine;
  let driver: TestInstance;
  const call = (name: string, ...values: number[]): unknown => driver.exports[name]?.(...values);

  beforeAll(async () => {
    const built = await compile(SOURCE, build);
    expect(built.relocatable).toBe(true);
    machine = new TestMachine(built);
    driver = machine.instantiate(true, {
      KeBugCheckEx: (code: number, p1: number) => {
        throw new Error(`bug check ${code.toString(16)} ${p1}`);
      },
      DbgPrintEx: (component: number, level: number, format: number, values: number) => {
        machine.onPrint(`${component} ${level} ${machine.text(format)}`, values);
        return 0;
      },
    });
  });

  test('static objects are zeroed, and each its own', () => {
    expect(call('Statics')).toBe(0);
    expect(call('Distance')).toBeGreaterThanOrEqual(16);
  });

  test('structures of the kernel have their size and offsets', () => {
    expect(call('Sizes')).toBe(16 * 1000 + 168);
    expect(call('Offset')).toBe(77 + 0x102);
  });

  test('stack variables live in their function, and the stack is as before after every way out', () => {
    const top = driver.stack.value;
    expect(call('Nested', 3)).toBe(3 * 10 + (2 * 10 + 1 * 10));
    expect(call('Loop', 50)).toBe(1);
    expect([call('Early', 1), call('Early', 2), call('Early', 5)]).toEqual([7n, 2n, 9n]);
    expect(driver.stack.value).toBe(top);
  });

  test('a function pointer is its slot in the table', () => {
    const slot = Number(call('Pointer'));
    expect(slot).toBeGreaterThanOrEqual(machine.placement.image.tableBase);
    expect(slot).toBeLessThan(machine.placement.image.tableBase + machine.placement.image.tableSize);
    expect(driver.table.get(slot)?.(41)).toBe(42);
  });

  test('prints pass their arguments as C passes a variable number', () => {
    const lines: unknown[][] = [];
    const { view } = machine;
    machine.onPrint = (format, at) => {
      const word = (index: number): number => view.getUint32(at + index * 4, true);
      if (format === '%d %s') lines.push([word(0), machine.text(word(1))]);
      else if (format.startsWith('%c')) {
        const counted = word(7);
        const text = machine.bytes.slice(view.getUint32(counted + 4, true)).subarray(0, view.getUint16(counted, true));
        lines.push([word(0), view.getBigInt64(at + 8, true), machine.wideText(word(4)), word(5), word(6)]);
        lines.push([Buffer.from(text).toString('utf16le')]);
      } else if (format.startsWith('%p')) lines.push([word(0) > 0, word(1), word(2)]);
      else lines.push([format]);
    };
    const top = driver.stack.value;
    call('Prints');
    expect(lines).toEqual([
      ['plain'],
      [7, 'narrow é'],
      [0x41, -5n, 'wide', 3, 4],
      ['counted'],
      [true, 200, 0],
      ['77 3 %x'],
    ]);
    expect(driver.stack.value).toBe(top);
  });

  test('names, lists and addresses of variables work', () => {
    expect(call('Names')).toBe(24);
    expect(call('Adds')).toBe(42n);
    expect(call('List')).toBe(123);
    expect(() => call('Corrupt')).toThrow('bug check 139 3');
    expect(machine.live.size).toBeLessThan(10);
  });
});
