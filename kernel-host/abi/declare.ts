/**
 * Short ways to write declarations, so that the files of the contract read like a reference.
 */
import type {
  DataDeclaration,
  EnumDeclaration,
  ExportDeclaration,
  FieldDeclaration,
  IrqlName,
  RoutineTypeDeclaration,
  StructDeclaration,
} from './types.js';

export const PASSIVE: IrqlName = 'PASSIVE_LEVEL';
export const APC: IrqlName = 'APC_LEVEL';
export const DISPATCH: IrqlName = 'DISPATCH_LEVEL';
export const CLOCK: IrqlName = 'CLOCK_LEVEL';
export const ANY: IrqlName = 'HIGH_LEVEL';

type Extras = Partial<Omit<ExportDeclaration, 'proto' | 'maxIrql' | 'doc'>>;

/** A routine that the kernel provides; `full` unless `extras` says otherwise. */
export function routine(proto: string, maxIrql: IrqlName, doc: string, extras: Extras = {}): ExportDeclaration {
  return { proto, maxIrql, doc, support: 'full', ...extras };
}

/** A macro or inline routine of the headers. */
export function inline(proto: string, maxIrql: IrqlName, doc: string, extras: Extras = {}): ExportDeclaration {
  return { proto, maxIrql, doc, support: 'full', kind: 'header', ...extras };
}

/** Marks routines as declared only: drivers compile against them and the loader names them. */
export function missing(declarations: readonly ExportDeclaration[]): ExportDeclaration[] {
  return declarations.map((declaration) => ({ ...declaration, support: 'missing' }));
}

/** Marks routines as declared by the given header, unless they say another. */
export function inHeader(
  header: NonNullable<ExportDeclaration['header']>,
  declarations: readonly ExportDeclaration[],
): ExportDeclaration[] {
  return declarations.map((declaration) => ({ header, ...declaration }));
}

/** A variable the kernel exports. */
export function variable(data: string, doc: string, support: DataDeclaration['support'] = 'full'): DataDeclaration {
  return { data, doc, support };
}

/** A function type that drivers implement. */
export function routineType(proto: string, doc: string, pointer?: string): RoutineTypeDeclaration {
  return pointer === undefined ? { proto, doc } : { proto, doc, pointer };
}

/**
 * An enumeration from its members in order: `'A B C=7 D'` counts on from the last value given.
 */
export function enumeration(name: string, doc: string, members: string): EnumDeclaration {
  const values: Record<string, number> = {};
  let next = 0;
  for (const member of members.trim().split(/[\s,]+/)) {
    const [key = '', value] = member.split('=');
    if (value !== undefined) next = Number(value);
    values[key] = next++;
  }
  return { name, doc, values };
}

type StructExtras = Partial<Pick<StructDeclaration, 'pack' | 'align' | 'aliases' | 'freeSize'>>;

/**
 * A struct from lines of `offset declarator`. A nested one opens with `offset union {` or `offset struct {`
 * and closes with `} Name` or `}`.
 */
export function struct(name: string, size: number, doc: string, lines: string, extras: StructExtras = {}) {
  return aggregate('struct', name, size, doc, lines, extras);
}

/** A union, written like `struct`. */
export function union(name: string, size: number, doc: string, lines: string, extras: StructExtras = {}) {
  return aggregate('union', name, size, doc, lines, extras);
}

function aggregate(
  kind: StructDeclaration['kind'],
  name: string,
  size: number,
  doc: string,
  lines: string,
  extras: StructExtras,
): StructDeclaration {
  return { name, size, kind, doc, fields: parseFields(name, lines), aliases: [], ...extras };
}

function parseFields(struct: string, text: string): FieldDeclaration[] {
  const fields: FieldDeclaration[] = [];
  const open: { at: number; nested: 'struct' | 'union'; members: FieldDeclaration[] }[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    if (line.startsWith('}')) {
      const closed = open.pop();
      if (!closed) throw new Error(`${struct}: '}' without '{'`);
      (open.at(-1)?.members ?? fields).push({ c: line.slice(1).trim(), ...closed });
      continue;
    }
    const match = /^(0x[0-9a-f]+|\d+)\s+(.+)$/i.exec(line);
    if (!match) throw new Error(`${struct}: cannot read '${line}'`);
    const at = Number(match[1]);
    const c = match[2] ?? '';
    const opening = /^(struct|union) \{$/.exec(c);
    if (opening) open.push({ at, nested: opening[1] === 'union' ? 'union' : 'struct', members: [] });
    else (open.at(-1)?.members ?? fields).push({ c, at });
  }
  if (open.length > 0) throw new Error(`${struct}: '{' without '}'`);
  return fields;
}
