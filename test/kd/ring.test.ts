import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { atomicStore } from '../../kernel-host/hal/atomics.js';
import { PRINT_RING_BASE, PRINT_RING_SIZE } from '../../kernel-host/hal/map.js';
import { i32 } from '../../kernel-host/hal/memory.js';
import { DbgPrint, DbgPrintEx, printText, vDbgPrintExWithPrefix } from '../../kernel-host/kd/dbgprint.js';
import { DbgQueryDebugFilterState, DbgSetDebugFilterState } from '../../kernel-host/kd/filter.js';
import {
  drainPrints,
  initializePrintRing,
  type PrintRecord,
  printBytesPending,
  reservePrint,
  setDoorbell,
} from '../../kernel-host/kd/ring.js';
import { MACHINE, MachineState } from '../../kernel-host/ke/system.js';
import { argumentArea, bootMemory, buffer, narrow } from '../rtl/guest.js';

const printer = new URL('../../dist/test/kd/printer.js', import.meta.url);
const WRITERS = 8;
const LINES = 20000;

function drained(): PrintRecord[] {
  const records: PrintRecord[] = [];
  drainPrints((record) => records.push(record));
  return records;
}

const texts = () => drained().map((record) => record.text);

beforeEach(() => {
  bootMemory(0x100000);
  initializePrintRing();
  i32[MACHINE.KdMask >> 2] = 0;
});

describe('one thread', () => {
  it('prints, in order', () => {
    DbgPrint(narrow('hello %d\n'), argumentArea([7]));
    DbgPrint(narrow('内核\n'), 0);
    printText('own text');
    expect(texts()).toEqual(['hello 7\n', '内核\n', 'own text']);
    expect(printBytesPending()).toBe(0);
  });

  it('cuts at 512 bytes, between characters', () => {
    DbgPrint(narrow('a'.repeat(600)), 0);
    DbgPrint(narrow(`${'a'.repeat(511)}中`), 0);
    expect(texts().map((text) => text.length)).toEqual([512, 511]);
  });

  it('goes round the ring many times, with texts of every length', () => {
    const seen: string[] = [];
    const formats = Array.from({ length: 64 }, (_, i) => 'x'.repeat(1 + i * 8));
    const addresses = formats.map(narrow);
    for (let i = 0; i < 20000; i++) {
      DbgPrint(addresses[i % 64] as number, 0);
      if (i % 500 === 499) seen.push(...texts());
    }
    expect(seen.length).toBe(20000);
    expect(seen.every((text, i) => text === formats[i % 64])).toBe(true);
  });

  it('drains a part, then the rest', () => {
    const line = narrow('%d');
    for (let i = 0; i < 10; i++) DbgPrint(line, argumentArea([i]));
    const first: string[] = [];
    expect(drainPrints((record) => first.push(record.text), 4)).toBe(4);
    expect(first).toEqual(['0', '1', '2', '3']);
    expect(texts()).toEqual(['4', '5', '6', '7', '8', '9']);
  });

  it.each([-1, 0x40000000, 0x40000001, 12, 0x3ffffff8, 24])('survives a driver that overwrites it with %d', (word) => {
    DbgPrint(narrow('first'), 0);
    for (let at = PRINT_RING_BASE + PRINT_RING_SIZE / 2; at < PRINT_RING_BASE + PRINT_RING_SIZE; at += 4)
      i32[at >> 2] = word;
    expect(texts()).toEqual([expect.stringContaining('overwrote')]);
    DbgPrint(narrow('again'), 0);
    expect(texts()).toEqual(['again']);
  });

  it.each([0, 64])('survives a driver that overwrites its position at +%d', (offset) => {
    DbgPrint(narrow('first'), 0);
    i32[(PRINT_RING_BASE + offset) >> 2] = 0x41414141;
    expect(texts()).toEqual([expect.stringContaining('overwrote')]);
    DbgPrint(narrow('again'), 0);
    expect(texts()).toEqual(['again']);
  });

  it('a full ring gives up only when the machine stops', () => {
    let rings = 0;
    setDoorbell(() => {
      if (++rings > 3) atomicStore(MACHINE.State, MachineState.Stopping);
    });
    while (reservePrint(4000) !== 0);
    setDoorbell(() => {});
    expect(rings).toBe(4);
  });
});

describe('filter', () => {
  it('DbgPrint and error level always, others by mask', () => {
    const line = narrow('x');
    const shown = (component: number, level: number) => {
      DbgPrintEx(component, level, line, 0);
      return drained().length === 1;
    };
    expect(shown(77, 0)).toBe(true);
    expect(shown(77, 3)).toBe(false);
    expect(shown(77, 0x80000000)).toBe(false);
    DbgSetDebugFilterState(77, 3, 1);
    expect([shown(77, 3), shown(78, 3), shown(77, 0xff)]).toEqual([true, false, true]);
    expect([DbgQueryDebugFilterState(77, 3), DbgQueryDebugFilterState(78, 3)]).toEqual([1, 0]);
    expect(DbgQueryDebugFilterState(5000, 3)).toBe(0xc00000ef | 0);
    DbgSetDebugFilterState(77, 3, 0);
    expect(shown(77, 3)).toBe(false);
    i32[MACHINE.KdMask >> 2] = 0xf;
    expect([shown(78, 3), shown(78, 4), shown(9999, 3)]).toEqual([true, false, true]);
  });

  it('prefix', () => {
    vDbgPrintExWithPrefix(narrow('drv: '), 77, 0, narrow('n=%d'), argumentArea([3]));
    const [record] = drained();
    expect(record).toMatchObject({ text: 'drv: n=3', component: 77, level: 0, threadId: 0, irql: 0 });
  });
});

// Workers run the compiled files: `npm test` builds them first.
it.runIf(existsSync(printer))(
  'eight writers fill the ring faster than it is read: nothing is lost, each keeps its order, no wake-up is missed',
  async () => {
    const memory = bootMemory(0x100000);
    initializePrintRing();
    const format = narrow('writer %d line %d of a print that is about as long as usual\n');
    const next = new Array<number>(WRITERS).fill(0);
    const take = (record: PrintRecord) => {
      const [, writer = '', line = ''] = /^writer (\d+) line (\d+) /.exec(record.text) ?? [];
      expect(Number(line)).toBe(next[Number(writer)]);
      next[Number(writer)] = Number(line) + 1;
    };
    const answer = () => {
      atomicStore(MACHINE.Doorbell, 0);
      drainPrints(take);
    };
    const writers = Array.from({ length: WRITERS }, (_, writer) => {
      const area = buffer(16);
      return new Promise<void>((resolve, reject) => {
        const worker = new Worker(printer, { workerData: { memory, writer, lines: LINES, format, area } });
        worker.on('message', (type) => {
          if (type === 'doorbell') answer();
          else resolve();
        });
        worker.once('error', reject);
      });
    });
    await Promise.all(writers);
    answer();
    expect(next).toEqual(new Array(WRITERS).fill(LINES));
    expect(printBytesPending()).toBe(0);
  },
  60_000,
);
