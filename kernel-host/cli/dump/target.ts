/** What the commands of `ntwasm dump` look at: a saved machine, its names, and numbers as a debugger's user writes them. */
import { readU32, u8, withMemory } from '../../hal/memory.js';
import { readDataSymbols } from '../../image/datasymbols.js';
import { routineOf } from '../../image/tableroutine.js';
import type { RawFrame } from '../../image/types.js';
import type { SavedMachine } from '../../machine/dump/read.js';
import { UsageError } from '../errors.js';
import { frameLocation, frameName } from '../render/stack.js';

/** A variable of a driver. */
export interface Variable {
  readonly image: string;
  readonly name: string;
  readonly address: number;
  readonly size: number;
}

export class Target {
  readonly saved: SavedMachine;
  #variables: readonly Variable[] | undefined;

  constructor(saved: SavedMachine) {
    this.saved = saved;
  }

  /** Runs `body` with the saved memory bound. */
  bound<T>(body: () => T): T {
    return withMemory(this.saved.memory, body);
  }

  /** All variables of all drivers that are loaded. */
  get variables(): readonly Variable[] {
    this.#variables ??= this.saved.images.loaded.flatMap(({ built, image: { base } }) =>
      readDataSymbols(built.wasm).map(({ name, address, size }) => ({
        image: built.name,
        name,
        address: address - built.linkBase + base,
        size,
      })),
    );
    return this.#variables;
  }

  /** @returns `driver!g_Lock+0x4`, or undefined when no variable is there. */
  symbolAt(address: number): string | undefined {
    const found = this.variables.findLast(
      (each) => address >= each.address && address < each.address + Math.max(each.size, 1),
    );
    if (found === undefined) return undefined;
    const offset = address - found.address;
    return `${found.image}!${found.name}${offset === 0 ? '' : `+0x${offset.toString(16)}`}`;
  }

  /** @returns `driver!Worker (driver.c:12)` for a function pointer, or undefined when it is none. */
  async routineAt(pointer: number): Promise<string | undefined> {
    const raw = routineOf(this.saved.images.loaded, pointer);
    if (raw === undefined) return undefined;
    const [frame] = (await this.saved.reporter.frames([[raw]]))[0]?.slice(-1) ?? [];
    if (frame === undefined) return undefined;
    const place = frameLocation(frame);
    return place === '' ? frameName(frame) : `${frameName(frame)} (${place})`;
  }

  /** @returns a line for each frame of a stack. */
  async stackLines(raw: readonly RawFrame[]): Promise<string[]> {
    const [frames = []] = await this.saved.reporter.frames([raw]);
    return frames.map((frame) => `    ${frameName(frame)}  ${frameLocation(frame)}`.trimEnd());
  }

  /** @throws UsageError unless so many bytes lie there */
  requireRange(address: number, bytes: number): void {
    if (address < 0 || address + bytes > this.saved.head.memory)
      throw new UsageError(
        `${hex8(address)} lies beyond the machine's memory, which ends at ${hex8(this.saved.head.memory)}`,
      );
  }

  readByte(address: number): number | undefined {
    return address < this.saved.head.memory ? this.bound(() => u8[address]) : undefined;
  }

  readWord(address: number): number {
    this.requireRange(address, 4);
    return this.bound(() => readU32(address & ~3));
  }

  /**
   * @param text hexadecimal with or without `0x`, a variable with or without its image, `poi(…)`, and sums of these
   * @throws UsageError naming what is none
   */
  evaluate(text: string): number {
    const poi = /^poi\((.*)\)$/i.exec(text);
    if (poi !== null) return this.readWord(this.evaluate(poi[1] ?? ''));
    const sum = /^(.+)([+-])([^+-]+)$/.exec(text);
    if (sum !== null) {
      const right = this.evaluate(sum[3] ?? '');
      return (this.evaluate(sum[1] ?? '') + (sum[2] === '-' ? -right : right)) >>> 0;
    }
    if (/^0n\d+$/i.test(text)) return Number(text.slice(2));
    const name = text.replace(/^&/, '');
    const variable = this.variables.find((each) => each.name === name || `${each.image}!${each.name}` === name);
    if (variable !== undefined) return variable.address;
    const digits = text.replace(/^0x/i, '').replaceAll('`', '');
    if (!/^[0-9a-f]{1,8}$/i.test(digits))
      throw new UsageError(`Couldn't resolve '${text}': no address and no variable`);
    return Number.parseInt(digits, 16);
  }
}

/** @returns eight hexadecimal digits, as WinDbg has them. */
export function hex8(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
