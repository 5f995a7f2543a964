/** The C headers under guest/include/ntwasm/gen. */
import { CONTRACT, type StructGroup } from '../contract.js';
import type { StructLayout } from '../layout.js';
import { stripSal } from '../prototype.js';
import type {
  ConstantGroup,
  DriverHeader,
  FieldDeclaration,
  RoutineTypeDeclaration,
  StructDeclaration,
} from '../types.js';
import { BANNER, imports, structs, variables } from './model.js';

const FOLDER = 'guest/include/ntwasm/gen';

/** @returns the files' texts by path. */
export function cHeaders(): Map<string, string> {
  const files = new Map<string, string>();
  files.set(`${FOLDER}/types.h`, cFile('types', typesHeader()));
  files.set(`${FOLDER}/constants.h`, cFile('constants', CONTRACT.constants.map(constantGroup).join('\n')));
  files.set(`${FOLDER}/status.h`, cFile('status', statusHeader()));
  for (const group of CONTRACT.structs)
    files.set(`${FOLDER}/structs_${group.name}.h`, cFile(`structs_${group.name}`, structHeader(group)));
  files.set(`${FOLDER}/routines.h`, cFile('routines', CONTRACT.routineTypes.map(routineType).join('')));
  for (const name of ['wdm', 'ntddk', 'ntifs'] as const) {
    files.set(`${FOLDER}/exports_${name}.h`, cFile(`exports_${name}`, exportsHeader(`${name}.h`)));
  }
  files.set(`${FOLDER}/data.h`, cFile('data', dataHeader()));
  return files;
}

/** @returns a generated header: banner, guard, body. */
export function cFile(name: string, body: string): string {
  const guard = `NTWASM_GEN_${name.toUpperCase()}_H`;
  return `/* ${BANNER} */\n#ifndef ${guard}\n#define ${guard}\n\n${body}\n#endif\n`;
}

function typesHeader(): string {
  const lines = CONTRACT.typedefs.map((line) => `typedef ${line};`);
  const opaque = CONTRACT.opaque.map((name) => `typedef struct _${name} ${name}, *P${name}, *PR${name};`);
  const forward = CONTRACT.structs.flatMap((group) => group.structs.map(forwardTypedef));
  const enums = CONTRACT.enums.map(({ name, values, doc }) => {
    const members = Object.entries(values).map(([key, value]) => `  ${key} = ${value}`);
    return `/** ${doc} */\ntypedef enum _${name} {\n${members.join(',\n')}\n} ${name}, *P${name};\n`;
  });
  return [...lines, '', ...opaque, '', ...forward, '', ...enums, ''].join('\n');
}

/** NT makes some pointers untyped though there is a struct of the name: PSID, PSECURITY_DESCRIPTOR. */
const SCALAR_POINTERS = new Set(CONTRACT.typedefs.flatMap((line) => line.match(/\bP[A-Z_]+\b/g) ?? []));

/** @returns its text in C. */
export function forwardTypedef({ kind, name, aliases }: StructDeclaration): string {
  const plain = aliases.filter((alias) => !alias.startsWith('const'));
  const constant = aliases.filter((alias) => alias.startsWith('const'));
  const pointer = SCALAR_POINTERS.has(`P${name}`) ? [] : [`*P${name}`];
  const first = `typedef ${kind} _${name} ${[name, ...pointer, ...plain].join(', ')};`;
  return [first, ...constant.map((alias) => `typedef const ${name} ${alias.replace('const ', '')};`)].join('\n');
}

function statusHeader(): string {
  return CONTRACT.constants
    .filter(({ type }) => type === 'NTSTATUS')
    .map((group) => `/* ${group.doc} */\n${defines(group)}\n`)
    .join('\n');
}

/** @returns its text in C. */
export function constantGroup(group: ConstantGroup): string {
  return group.type === 'NTSTATUS' || group.internal ? '' : `/* ${group.doc} */\n${defines(group)}\n`;
}

/** Each under #ifndef: some drivers bring their own. */
function defines({ type, values }: ConstantGroup): string {
  return Object.entries(values)
    .map(([name, value]) => `#ifndef ${name}\n#define ${name} ${cValue(type, value)}\n#endif`)
    .join('\n');
}

function cValue(type: ConstantGroup['type'], value: number | bigint): string {
  const hex = `0x${(typeof value === 'number' ? value >>> 0 : value).toString(16).padStart(8, '0')}`;
  switch (type) {
    case 'NTSTATUS':
      return `((NTSTATUS)${hex}L)`;
    case 'ACCESS_MASK':
      return `(${hex}L)`;
    case 'ULONG':
      return `(${hex}UL)`;
    case 'ULONG64':
      return `(${hex}ULL)`;
    case 'int':
      return Number(value) > 9 ? (Number(value) > 0x7fffffff ? `${hex}UL` : `0x${value.toString(16)}`) : String(value);
  }
}

function structHeader(group: StructGroup): string {
  return group.structs
    .map((declaration) => {
      const layout = structs.find((candidate) => candidate.declaration === declaration);
      if (!layout) throw new Error(`no layout of ${declaration.name}`);
      return structDefinition(layout);
    })
    .join('\n');
}

/** @returns its text in C. */
export function structDefinition({ declaration, fields }: StructLayout): string {
  const { kind, name, doc, size, pack, align, freeSize } = declaration;
  const always = declaration.fields.filter(({ at }) => freeSize === undefined || at < freeSize);
  const checked = declaration.fields.filter((field) => !always.includes(field));
  const open = pack === undefined ? '' : `#pragma pack(push, ${pack})\n`;
  const close = pack === undefined ? '' : '#pragma pack(pop)\n';
  const aligned = align === undefined ? '' : `__attribute__((aligned(${align}))) `;
  const body = `${kind} ${aligned}_${name} {\n${members(always, '  ')}${onlyWithDbg(members(checked, '  '))}};\n`;
  const named = fields.filter(({ bits }) => bits === undefined);
  const assertions = (inFree: boolean): string =>
    named
      .filter(({ offset }) => (freeSize === undefined || offset < freeSize) === inFree)
      .map(({ path, offset }) => `NTWASM_OFFSET(${name}, ${path.join('.')}, ${offset});\n`)
      .join('');
  const sizes = `NTWASM_SIZE(${name}, ${size});\n`;
  const sized = freeSize === undefined ? sizes : `#if DBG\n${sizes}#else\nNTWASM_SIZE(${name}, ${freeSize});\n#endif\n`;
  return `/** ${doc} */\n${open}${body}${close}${sized}${assertions(true)}${onlyWithDbg(assertions(false))}`;
}

function onlyWithDbg(lines: string): string {
  return lines === '' ? '' : `#if DBG\n${lines}#endif\n`;
}

function members(fields: readonly FieldDeclaration[], indent: string): string {
  return fields
    .map(({ c, nested, members: inner }) => {
      if (!nested) return `${indent}${c};\n`;
      return `${indent}${nested} {\n${members(inner ?? [], `${indent}  `)}${indent}}${c && ` ${c}`};\n`;
    })
    .join('');
}

/** @returns its text in C. */
export function routineType({ proto, pointer, doc }: RoutineTypeDeclaration): string {
  const name = /(\w+)\s*\(/.exec(stripSal(proto))?.[1] ?? '';
  return `/** ${doc} */\ntypedef ${proto};\ntypedef ${name} *${pointer ?? `P${name}`};\n`;
}

function exportsHeader(wanted: DriverHeader): string {
  const parts: string[] = [];
  for (const component of CONTRACT.components) {
    const list = imports.filter((r) => r.component === component && (r.declaration.header ?? 'wdm.h') === wanted);
    if (list.length === 0) continue;
    parts.push(`/* ${component.title}. */\n`);
    for (const { declaration } of list) {
      const { proto, doc, maxIrql, minIrql } = declaration;
      const range =
        minIrql === undefined ? `<= ${maxIrql}` : minIrql === maxIrql ? `== ${maxIrql}` : `${minIrql} to ${maxIrql}`;
      parts.push(`/** ${doc} IRQL ${range}. */\nNTKERNELAPI ${proto};\n`);
    }
  }
  return parts.join('\n');
}

/**
 * A wasm linker cannot import data, so each image has its own copy of a kernel variable, exported by name
 * for the loader to fill.
 */
function dataHeader(): string {
  const lines = variables.map(
    ({ declaration }) => `/** ${declaration.doc} */\n__attribute__((weak)) ${declaration.data};\n`,
  );
  return lines.join('');
}
