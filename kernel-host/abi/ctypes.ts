/**
 * The C types that the contract uses, and what they are on wasm32, which for all of them is what they are
 * on 32-bit x86: pointers and `long` 4 bytes, `__int64` 8 bytes aligned to 8.
 */
import type { Contract } from './contract.js';
import type { StructDeclaration } from './types.js';

export type CType =
  | { readonly kind: 'void' }
  | { readonly kind: 'int'; readonly size: 1 | 2 | 4 | 8; readonly signed: boolean }
  | { readonly kind: 'float'; readonly size: 4 | 8 }
  | { readonly kind: 'pointer' }
  | { readonly kind: 'enum' }
  | { readonly kind: 'function' }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'struct'; readonly declaration: StructDeclaration };

const int = (size: 1 | 2 | 4 | 8, signed: boolean): CType => ({ kind: 'int', size, signed });

const BASE: Readonly<Record<string, CType>> = {
  void: { kind: 'void' },
  char: int(1, true),
  'signed char': int(1, true),
  'unsigned char': int(1, false),
  short: int(2, true),
  'unsigned short': int(2, false),
  wchar_t: int(2, false),
  int: int(4, true),
  'unsigned int': int(4, false),
  long: int(4, true),
  'unsigned long': int(4, false),
  __int64: int(8, true),
  'unsigned __int64': int(8, false),
  float: { kind: 'float', size: 4 },
  double: { kind: 'float', size: 8 },
  size_t: int(4, false),
  va_list: { kind: 'pointer' },
};

/** A C declaration taken apart: `PVOID Object[]` is type `PVOID`, name `Object`, dimensions `[0]`. */
export interface Declarator {
  /** Type without qualifiers, stars at its end: `UNICODE_STRING *`. */
  readonly type: string;
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly bits?: number;
}

/**
 * Takes a C declaration of one variable, parameter or member apart.
 * @throws when it is not one
 */
export function parseDeclarator(text: string): Declarator {
  const match = /^(.*?)\s*\b([A-Za-z_]\w*)\s*((?:\[[^\]]*\]\s*)*)(?::\s*(\d+))?$/.exec(text.trim());
  if (!match) throw new Error(`not a declaration: '${text}'`);
  const dimensions = [...(match[3] ?? '').matchAll(/\[\s*(\w*)\s*\]/g)].map((d) => Number(d[1] || 0));
  const parsed = { type: plainType(match[1] ?? ''), name: match[2] ?? '', dimensions };
  return match[4] === undefined ? parsed : { ...parsed, bits: Number(match[4]) };
}

/** @returns the type without qualifiers and tags' keywords, with single blanks: `UCHAR *`. */
export function plainType(text: string): string {
  return text
    .replace(/\b(const|volatile|struct|union|enum|CONST|UNALIGNED)\b/g, ' ')
    .replace(/\b_([A-Z]\w*)\b/g, '$1')
    .replace(/\*/g, ' * ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every type name of a contract. */
export class TypeTable {
  readonly #named = new Map<string, CType>();

  constructor(contract: Contract) {
    for (const line of contract.typedefs) this.#addTypedef(line);
    for (const name of contract.opaque) {
      this.#addPointed(name, { kind: 'opaque' });
      this.#named.set(`PR${name}`, { kind: 'pointer' });
    }
    for (const declaration of contract.structs.flatMap((group) => group.structs)) {
      const type: CType = { kind: 'struct', declaration };
      this.#addPointed(declaration.name, type);
      for (const alias of declaration.aliases) this.#addAlias(alias, type);
    }
    for (const { name } of contract.enums) this.#addPointed(name, { kind: 'enum' });
    for (const { proto, pointer } of contract.routineTypes) {
      const name = /(\w+)\s*\(/.exec(proto)?.[1] ?? '';
      this.#named.set(name, { kind: 'function' });
      this.#named.set(pointer ?? `P${name}`, { kind: 'pointer' });
    }
  }

  /** @throws when the name is unknown, which is a mistake in the contract. */
  resolve(type: string): CType {
    const plain = plainType(type);
    if (plain.endsWith('*')) {
      this.resolve(plain.slice(0, -1));
      return { kind: 'pointer' };
    }
    const found = BASE[plain] ?? this.#named.get(plain);
    if (!found) throw new Error(`unknown type '${type}'`);
    return found;
  }

  /** Names in the table with what they are, in order of declaration. */
  entries(): IterableIterator<[string, CType]> {
    return this.#named.entries();
  }

  #addPointed(name: string, type: CType): void {
    this.#named.set(name, type);
    this.#named.set(`P${name}`, { kind: 'pointer' });
  }

  #addAlias(alias: string, type: CType): void {
    const star = alias.lastIndexOf('*');
    this.#named.set(alias.slice(star + 1).trim(), star < 0 ? type : { kind: 'pointer' });
  }

  #addTypedef(line: string): void {
    const [first = '', ...rest] = line.split(',');
    const head = parseDeclarator(first);
    const base = this.resolve(head.type);
    this.#named.set(head.name, base);
    for (const declarator of rest) this.#addAlias(declarator.trim(), base);
  }
}

/** @returns bytes and alignment of a complete type. */
export function sizeOf(type: CType, structAlignment: (declaration: StructDeclaration) => number): [number, number] {
  switch (type.kind) {
    case 'int':
    case 'float':
      return [type.size, type.size];
    case 'pointer':
    case 'enum':
      return [4, 4];
    case 'struct':
      return [type.declaration.size, structAlignment(type.declaration)];
    default:
      throw new Error(`a ${type.kind} type has no size`);
  }
}
