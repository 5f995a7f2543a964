/** kernel-host/abi/gen: the typed export table, struct offsets and constants for the kernel itself. */
import { CONTRACT } from '../contract.js';
import type { TypeTable } from '../ctypes.js';
import type { StructLayout } from '../layout.js';
import type { ConstantGroup, IrqlName, WasmType } from '../types.js';
import { BANNER, imports, type Routine, routines, structs, types, variables } from './model.js';

const FOLDER = 'kernel-host/abi/gen';

const LEVELS: Readonly<Record<IrqlName, number>> = {
  PASSIVE_LEVEL: 0,
  APC_LEVEL: 1,
  DISPATCH_LEVEL: 2,
  CLOCK_LEVEL: 28,
  HIGH_LEVEL: 31,
};

/** @returns the files' texts by path. */
export function typescriptFiles(): Map<string, string> {
  return new Map([
    [`${FOLDER}/exports.ts`, `// ${BANNER}\n${exportsFile()}`],
    [`${FOLDER}/structs.ts`, `// ${BANNER}\n${structsFile()}`],
    [`${FOLDER}/constants.ts`, `// ${BANNER}\n${constantsFile()}`],
  ]);
}

function exportsFile(): string {
  const provided = imports.filter(({ declaration }) => declaration.support !== 'missing');
  const infos = [...routines.map(routineInfo), ...variables.map(variableInfo)];
  return `import type { ExportInfo } from '../types.js';

/** What the kernel implements. Small integers and pointers are numbers, 64-bit ones bigints. */
export interface KernelExports {
${provided.map(signatureOf).join('\n')}
}

/** Every name of the contract, in order of the contract. */
export const EXPORTS: readonly ExportInfo[] = [
${infos.map((info) => `  ${JSON.stringify(info)},`).join('\n')}
];

/** A kernel variable that images hold a copy of and the loader fills. */
export interface DataExport {
  readonly name: string;
  /** C type of the variable. */
  readonly type: string;
  /** Bytes to write: 1, 2, 4 or 8. */
  readonly size: number;
  readonly support: ExportInfo['support'];
}

export const DATA_EXPORTS: readonly DataExport[] = [
${variables
  .map(
    ({ name, type, size, declaration }) => `  ${JSON.stringify({ name, type, size, support: declaration.support })},`,
  )
  .join('\n')}
];
`;
}

function tsType(type: WasmType | 'void'): string {
  return type === 'i64' ? 'bigint' : type === 'void' ? 'void' : 'number';
}

/** @returns a routine as a method of a table's interface. */
export function signatureOf({
  declaration,
  prototype,
  signature,
}: Pick<Routine, 'declaration' | 'prototype' | 'signature'>): string {
  const parameters = signature.names.map((name, i) => `${name}: ${tsType(signature.params[i] ?? 'i32')}`);
  const result = prototype.noreturn ? 'never' : tsType(signature.result);
  return `  /** ${declaration.doc} */\n  ${prototype.name}(${parameters.join(', ')}): ${result};`;
}

function routineInfo({ declaration, component, prototype, signature }: Routine): object {
  return {
    name: prototype.name,
    component: component.name,
    support: declaration.support,
    note: declaration.note ?? '',
    kind: declaration.kind ?? 'export',
    header: declaration.header ?? 'wdm.h',
    minIrql: LEVELS[declaration.minIrql ?? 'PASSIVE_LEVEL'],
    maxIrql: LEVELS[declaration.maxIrql],
    doc: declaration.doc,
    proto: declaration.proto,
    params: signature.params,
    result: signature.result,
  };
}

function variableInfo({ declaration, component, name }: (typeof variables)[number]): object {
  return {
    name,
    component: component.name,
    support: declaration.support,
    note: declaration.note ?? '',
    kind: 'data',
    header: 'wdm.h',
    minIrql: 0,
    maxIrql: LEVELS.HIGH_LEVEL,
    doc: declaration.doc,
    proto: declaration.data,
    params: [],
    result: 'void',
  };
}

function structsFile(): string {
  const offsets = structs.map((layout) => structOffsets(layout));
  const table = structs.map(({ declaration, size, fields }) => {
    const list = fields.map(({ path, type, offset, size: bytes, count, bits }) => ({
      name: path.join('.'),
      type,
      offset,
      size: bytes,
      count,
      bits,
    }));
    return `  ${JSON.stringify({ name: declaration.name, kind: declaration.kind, size, fields: list })},`;
  });
  return `
/** One member as a debugger shows it; nested members by dotted path. */
export interface FieldLayout {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  /** Bytes of all elements. */
  readonly size: number;
  readonly count: number;
  /** First bit and number of bits. */
  readonly bits?: readonly [number, number];
}

export interface NamedLayout {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly size: number;
  readonly fields: readonly FieldLayout[];
}

${offsets.join('\n')}

/** All structs with their members, for a debugger's \`dt\`. */
export const STRUCT_LAYOUTS: readonly NamedLayout[] = [
${table.join('\n')}
];
`;
}

/** What the structs of a contract are made of. */
export interface KnownTypes {
  readonly types: TypeTable;
  readonly structs: readonly StructLayout[];
}

/** @returns a struct's offsets as a constant. @param known types of its contract; the kernel's when absent */
export function structOffsets(layout: StructLayout, known: KnownTypes = { types, structs }): string {
  const entries = [...offsetsOf(layout, known)].map(([key, at]) => `${key}: ${at}`);
  return `/** ${layout.declaration.doc} */\nexport const ${layout.declaration.name} = { ${entries.join(', ')} } as const;`;
}

/** Member paths joined by underscores; members of embedded structs once removed, for `Header_SignalState`. */
function offsetsOf(layout: StructLayout, known: KnownTypes): Map<string, number> {
  const offsets = new Map([['size', layout.size]]);
  for (const { path, type, offset, nested } of layout.fields) {
    const key = path.join('_');
    offsets.set(key, offset);
    const resolved = nested ? undefined : known.types.resolve(type);
    if (resolved?.kind !== 'struct') continue;
    const inner = known.structs.find(({ declaration }) => declaration === resolved.declaration);
    for (const field of inner?.fields ?? []) offsets.set(`${key}_${field.path.join('_')}`, offset + field.offset);
  }
  return offsets;
}

/** @returns groups of constants, each by name. */
export function constantsOf(groups: readonly ConstantGroup[]): string {
  const texts = groups.map((group) => {
    const lines = Object.entries(group.values).map(
      ([name, value]) => `export const ${name} = ${tsValue(group, value)};`,
    );
    return `// ${group.doc}\n${lines.join('\n')}`;
  });
  return texts.join('\n\n');
}

function constantsFile(): string {
  const enums = CONTRACT.enums.map(({ name, doc, values }) => {
    const lines = Object.entries(values).map(([key, value]) => `export const ${key} = ${value};`);
    return `// ${name}: ${doc}\n${lines.join('\n')}`;
  });
  return `// 32-bit values are signed, as they arrive from a guest: compare them with an argument as it is.\n\n${[constantsOf(CONTRACT.constants), ...enums].join('\n\n')}\n`;
}

function tsValue({ type }: ConstantGroup, value: number | bigint): string {
  if (type === 'ULONG64') return `0x${value.toString(16)}n`;
  const hex = `0x${(Number(value) >>> 0).toString(16)}`;
  if (Number(value) > 0x7fffffff) return `${Number(value) | 0} /* ${hex} */`;
  return Number(value) > 9 ? hex : String(value);
}
