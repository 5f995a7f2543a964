/** dt: the contract's structs, and what they hold at an address. */
import { closest } from 'fastest-levenshtein';
import { type FieldLayout, type NamedLayout, STRUCT_LAYOUTS } from '../../abi/gen/structs.js';
import { UsageError } from '../errors.js';
import { hex8, type Target } from './target.js';

const NAME_COLUMN = 16;
/** Elements of an array that are shown. */
const MOST_ELEMENTS = 8;

const byName = new Map(STRUCT_LAYOUTS.map((layout) => [layout.name, layout]));

/** @returns the struct of a name as WinDbg or C has it: `nt!_KEVENT`, `KEVENT`. @throws UsageError */
export function layoutNamed(text: string): NamedLayout {
  const name = text.replace(/^nt!/i, '').replace(/^_/, '').toUpperCase();
  const layout = byName.get(name);
  if (layout === undefined)
    throw new UsageError(`Symbol nt!_${name} not found; did you mean ${closest(name, [...byName.keys()])}?`);
  return layout;
}

/** dt TYPE [ADDRESS] [-r]. */
export async function displayType(target: Target, args: readonly string[]): Promise<string> {
  const [name, place] = args.filter((arg) => !arg.startsWith('-'));
  if (name === undefined) throw new UsageError('Give a type, such as dt KEVENT 21004560.');
  if (name.includes('*')) return matching(name);
  const layout = layoutNamed(name);
  const deep = args.some((arg) => /^-[rb]/.test(arg));
  const address = place === undefined ? undefined : target.evaluate(place);
  if (address !== undefined) target.requireRange(address, layout.size);
  const lines = await fieldLines(target, layout, address, deep, '   ');
  return [`nt!_${layout.name}${address === undefined ? `, ${layout.size} bytes` : ''}`, ...lines].join('\n');
}

function matching(pattern: string): string {
  const text = pattern.replace(/^nt!/i, '').replace(/^_/, '').replaceAll('*', '.*');
  const test = new RegExp(`^${text}$`, 'i');
  return [...byName.keys()]
    .filter((each) => test.test(each))
    .map((each) => `          nt!_${each}`)
    .join('\n');
}

/** @param address of the struct; undefined: its layout only */
async function fieldLines(
  target: Target,
  { fields }: NamedLayout,
  address: number | undefined,
  deep: boolean,
  indent: string,
): Promise<string[]> {
  const lines: string[] = [];
  for (const field of fields) {
    const depth = field.name.split('.').length - 1;
    const margin = indent + '   '.repeat(depth);
    const name = field.name.replace(/^.*\./, '');
    const value = address === undefined ? typeText(field) : await valueText(target, field, address + field.offset);
    lines.push(`${margin}+0x${field.offset.toString(16).padStart(3, '0')} ${name.padEnd(NAME_COLUMN)} : ${value}`);
    const inner = byName.get(field.type);
    if (deep && inner !== undefined && field.count === 1) {
      const start = address === undefined ? undefined : address + field.offset;
      lines.push(...(await fieldLines(target, inner, start, deep, `${margin}   `)));
    }
  }
  return lines;
}

function typeText({ type, count, bits }: FieldLayout): string {
  if (bits !== undefined) return `Pos ${bits[0]}, ${bits[1]} Bit${bits[1] === 1 ? '' : 's'}`;
  const shown = byName.has(type) ? `_${type}` : type;
  return count > 1 ? `[${count}] ${shown}` : shown;
}

const SIGNED = new Set(['CHAR', 'SHORT', 'LONG', 'INT', 'NTSTATUS', 'LONGLONG', 'LONG64', 'INT64']);
const ROUTINE = /(?:ROUTINE|DISPATCH|CALLBACK|INITIALIZE|UNLOAD|STARTIO|ADD_DEVICE|CANCEL|FUNCTION)$/;

async function valueText(target: Target, field: FieldLayout, at: number): Promise<string> {
  if (field.type === 'struct' || field.type === 'union' || field.count > MOST_ELEMENTS) return typeText(field);
  if (field.type === 'UNICODE_STRING') return unicodeText(target, at);
  if (field.type === 'LIST_ENTRY')
    return `_LIST_ENTRY [ 0x${hex8(target.readWord(at))} - 0x${hex8(target.readWord(at + 4))} ]`;
  if (byName.has(field.type) && field.size !== 8) return typeText(field);
  const size = field.size / field.count;
  const values: string[] = [];
  for (let index = 0; index < field.count; index++)
    values.push(await scalarText(target, field, at + index * size, size));
  return field.count > 1 ? `[${field.count}] ${values.join(' ')}` : (values[0] ?? '');
}

async function scalarText(target: Target, { type, bits }: FieldLayout, at: number, size: number): Promise<string> {
  let value = 0n;
  for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(target.readByte(at + index) ?? 0);
  if (bits !== undefined)
    return `0y${((value >> BigInt(bits[0])) & ((1n << BigInt(bits[1])) - 1n)).toString(2).padStart(bits[1], '0')}`;
  if (SIGNED.has(type)) {
    const signed = BigInt.asIntN(size * 8, value);
    return type === 'NTSTATUS' || signed < -0xffffn ? `0n${signed} (0x${hex(value, size)})` : `0n${signed}`;
  }
  if (/^P|\*$/.test(type) || ROUTINE.test(type)) return pointerText(target, type, Number(value));
  return `0x${value.toString(16)}`;
}

async function pointerText(target: Target, type: string, value: number): Promise<string> {
  if (value === 0) return '(null)';
  const name = (ROUTINE.test(type) ? await target.routineAt(value) : undefined) ?? target.symbolAt(value) ?? '';
  return `0x${hex8(value)} ${name}`.trimEnd();
}

function hex(value: bigint, size: number): string {
  return value.toString(16).padStart(size * 2, '0');
}

function unicodeText(target: Target, at: number): string {
  const length = target.readWord(at) & 0xffff;
  const buffer = target.readWord(at + 4);
  const bytes = Array.from({ length: Math.min(length, 1024) }, (_, index) => target.readByte(buffer + index) ?? 0);
  return `_UNICODE_STRING "${Buffer.from(bytes).toString('utf16le')}"`;
}
