/**
 * Computes struct layouts by the rules of the C compilers for 32-bit Windows, and holds them against the
 * offsets that the declarations state.
 */
import { parseDeclarator, sizeOf, type TypeTable } from './ctypes.js';
import type { FieldDeclaration, StructDeclaration } from './types.js';

/** One member, nested ones flattened. */
export interface FlatField {
  /** Path of member names, anonymous ones left out: `Tail.Overlay.ListEntry`. */
  readonly path: readonly string[];
  /** C type of one element, without qualifiers. */
  readonly type: string;
  readonly offset: number;
  /** Bytes of the whole member. */
  readonly size: number;
  /** Elements of an array; 1 for others. */
  readonly count: number;
  /** First bit and number of bits of a bit field. */
  readonly bits?: readonly [number, number];
  /** Whether it is a nested struct or union itself; its members follow. */
  readonly nested: boolean;
}

export interface StructLayout {
  readonly declaration: StructDeclaration;
  readonly size: number;
  readonly alignment: number;
  readonly fields: readonly FlatField[];
  /** What is stated wrongly, in words; empty when all is right. */
  readonly mistakes: readonly string[];
}

interface Extent {
  size: number;
  alignment: number;
}

/** Lays out all structs of a table. */
export class LayoutComputer {
  readonly #types: TypeTable;
  readonly #alignments = new Map<StructDeclaration, number>();

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /** @returns the layout of one struct, with the mistakes of its declaration. */
  layOut(declaration: StructDeclaration): StructLayout {
    const fields: FlatField[] = [];
    const mistakes: string[] = [];
    const walk = new Walk(this, declaration, fields, mistakes);
    const extent = walk.members(declaration.kind, declaration.fields, 0, []);
    const alignment = Math.max(extent.alignment, declaration.align ?? 1);
    const size = roundUp(extent.size, alignment);
    if (size !== declaration.size)
      mistakes.push(`${declaration.name}: size ${hex(declaration.size)} stated, ${hex(size)} computed`);
    return { declaration, size, alignment, fields, mistakes };
  }

  /** @returns bytes and alignment of a type name. */
  measure(type: string): [number, number] {
    return sizeOf(this.#types.resolve(type), (declaration) => this.#alignmentOf(declaration));
  }

  #alignmentOf(declaration: StructDeclaration): number {
    const known = this.#alignments.get(declaration);
    if (known !== undefined) return known;
    const { alignment } = this.layOut(declaration);
    this.#alignments.set(declaration, alignment);
    return alignment;
  }
}

/** One walk over one struct's members. */
class Walk {
  readonly #computer: LayoutComputer;
  readonly #struct: StructDeclaration;
  readonly #fields: FlatField[];
  readonly #mistakes: string[];

  constructor(computer: LayoutComputer, struct: StructDeclaration, fields: FlatField[], mistakes: string[]) {
    this.#computer = computer;
    this.#struct = struct;
    this.#fields = fields;
    this.#mistakes = mistakes;
  }

  members(kind: 'struct' | 'union', members: readonly FieldDeclaration[], base: number, path: string[]): Extent {
    let end = 0;
    let alignment = 1;
    let bitUnit: { offset: number; size: number; used: number } | undefined;
    for (const member of members) {
      const start = kind === 'union' ? 0 : end;
      if (member.nested) {
        bitUnit = undefined;
        const inner = this.#nested(member, base, start, path);
        end = Math.max(end, inner.offset + inner.size);
        alignment = Math.max(alignment, inner.alignment);
        continue;
      }
      const { type, name, dimensions, bits } = parseDeclarator(member.c);
      const [unit, natural] = this.#computer.measure(type);
      const align = Math.min(natural, this.#struct.pack ?? 16);
      alignment = Math.max(alignment, align);
      const joins =
        bits !== undefined && kind === 'struct' && bitUnit?.size === unit && bitUnit.used + bits <= unit * 8;
      const offset: number = joins && bitUnit ? bitUnit.offset : roundUp(start, align);
      const count = dimensions.reduce((product, d) => product * d, 1);
      const firstBit: number = joins && bitUnit ? bitUnit.used : 0;
      bitUnit = bits === undefined ? undefined : { offset, size: unit, used: firstBit + bits };
      this.#state(member, base + offset, name);
      const field = { path: [...path, name], type, offset: base + offset, size: unit * count, count, nested: false };
      this.#fields.push(bits === undefined ? field : { ...field, bits: [firstBit, bits] });
      end = Math.max(end, offset + unit * count);
    }
    return { size: roundUp(end, alignment), alignment };
  }

  #nested(member: FieldDeclaration, base: number, start: number, path: string[]): Extent & { offset: number } {
    const kind = member.nested ?? 'struct';
    const members = member.members ?? [];
    const probe = new Walk(this.#computer, this.#struct, [], []).members(kind, members, 0, path);
    const offset = roundUp(start, probe.alignment);
    this.#state(member, base + offset, member.c || 'anonymous');
    const inside = member.c === '' ? path : [...path, member.c];
    if (member.c !== '') {
      const field = { path: inside, type: kind, offset: base + offset, size: probe.size, count: 1, nested: true };
      this.#fields.push(field);
    }
    this.members(kind, members, base + offset, inside);
    return { ...probe, offset };
  }

  #state(member: FieldDeclaration, computed: number, name: string): void {
    if (member.at === computed) return;
    this.#mistakes.push(`${this.#struct.name}.${name}: offset ${hex(member.at)} stated, ${hex(computed)} computed`);
  }
}

function roundUp(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}
