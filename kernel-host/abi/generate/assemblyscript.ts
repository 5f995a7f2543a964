/** guest/assembly/gen: bindings for drivers written in AssemblyScript. */
import { CONTRACT } from '../contract.js';
import { type CType, plainType } from '../ctypes.js';
import type { FlatField, StructLayout } from '../layout.js';
import { BANNER, imports, type Routine, structs, types } from './model.js';

const FOLDER = 'guest/assembly/gen';

/** Names that AssemblyScript or its library already uses. */
const TAKEN = new Set(['size_t', 'va_list']);

/** @returns the files' texts by path. */
export function assemblyscriptFiles(): Map<string, string> {
  const fixed = imports.filter(({ prototype }) => !prototype.variadic);
  const variadic = imports.filter(({ prototype }) => prototype.variadic);
  return new Map([
    [`${FOLDER}/types.ts`, `// ${BANNER}\n\n${typesFile()}`],
    [`${FOLDER}/constants.ts`, `// ${BANNER}\n\n${constantsFile()}`],
    [`${FOLDER}/structs.ts`, `// ${BANNER}\n\n${structsFile()}`],
    [`${FOLDER}/exports.ts`, `// ${BANNER}\nimport * as T from "./types";\n\n${fixed.map(binding).join('\n')}`],
    [`${FOLDER}/variadic.ts`, `// ${BANNER}\nimport * as T from "./types";\n\n${variadic.map(binding).join('\n')}`],
  ]);
}

function asType(type: CType): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'int':
      return `${type.signed ? 'i' : 'u'}${type.size * 8}`;
    case 'float':
      return `f${type.size * 8}`;
    case 'enum':
      return 'i32';
    default:
      return 'usize';
  }
}

/** Aliases of scalars and pointers; structs are classes of their own. */
function typesFile(): string {
  const lines: string[] = [];
  for (const [name, type] of types.entries()) {
    if (type.kind === 'struct' || type.kind === 'opaque' || type.kind === 'function' || TAKEN.has(name)) continue;
    const alias = asType(type);
    if (alias !== 'void') lines.push(`export type ${name} = ${alias};`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The type of a parameter. WebAssembly passes no integer narrower than 32 bits, and AssemblyScript narrows none by
 * itself: with the narrow type, `KernelMode` would need a cast at every call.
 */
function parameterType(type: string): string {
  const resolved = types.resolve(type);
  if (resolved.kind === 'int' && resolved.size < 4) return resolved.signed ? 'i32' : 'u32';
  return valueType(type);
}

/** The type of a value: its C name where AssemblyScript has an alias of it. */
function valueType(type: string): string {
  const resolved = types.resolve(type);
  const plain = plainType(type);
  const named = /^\w+$/.test(plain) && [...types.entries()].some(([name]) => name === plain);
  if (resolved.kind === 'struct' || resolved.kind === 'void' || !named) return asType(resolved);
  return `T.${plain}`;
}

function binding({ declaration, prototype, signature }: Routine): string {
  const parameters = prototype.parameters.map(({ name, type }) => `${name}: ${parameterType(type)}`);
  if (signature.names[0] === 'result') parameters.unshift('result: usize');
  if (prototype.variadic) parameters.push('va: usize');
  const result = signature.result === 'void' ? 'void' : valueType(prototype.result);
  return `/** ${declaration.doc} */
@external("ntoskrnl.exe", "${prototype.name}")
export declare function ${prototype.name}(${parameters.join(', ')}): ${result};
`;
}

function constantsFile(): string {
  const groups = CONTRACT.constants
    .filter(({ internal }) => !internal)
    .map(({ type, values, doc }) => {
      const as = { NTSTATUS: 'i32', ACCESS_MASK: 'u32', ULONG: 'u32', ULONG64: 'u64', int: 'i32' }[type];
      const lines = Object.entries(values).map(([name, value]) => {
        const number = as === 'i32' ? Number(value) | 0 : value;
        return `export const ${name}: ${as} = ${number};`;
      });
      return `// ${doc}\n${lines.join('\n')}`;
    });
  const enums = CONTRACT.enums.map(({ name, values, doc }) => {
    const lines = Object.entries(values).map(([key, value]) => `export const ${key}: i32 = ${value};`);
    return `// ${name}: ${doc}\n${lines.join('\n')}`;
  });
  return `${[...groups, ...enums].join('\n\n')}\n`;
}

/** Structs are classes without fields of their own: accessors at the stated offsets, so that unions and packing hold. */
function structsFile(): string {
  return structs.map(structClass).join('\n');
}

function structClass(layout: StructLayout): string {
  const { declaration, fields, size } = layout;
  const accessors = fields.filter(({ bits, nested }) => bits === undefined && !nested).map(accessor);
  return `/** ${declaration.doc} */
@unmanaged
export class ${declaration.name} {
  /** Bytes. */
  static readonly SIZE: i32 = ${size};
${accessors.join('')}}
`;
}

function accessor({ path, type, offset, count }: FlatField): string {
  const name = path.join('_');
  const resolved = types.resolve(type);
  const here = `changetype<usize>(this) + ${offset}`;
  if (count !== 1) return `  /** Address of the array. */\n  @inline get ${name}(): usize { return ${here}; }\n`;
  if (resolved.kind === 'struct') {
    const target = resolved.declaration.name;
    return `  @inline get ${name}(): ${target} { return changetype<${target}>(${here}); }\n`;
  }
  const as = asType(resolved);
  return `  @inline get ${name}(): ${as} { return load<${as}>(changetype<usize>(this), ${offset}); }
  @inline set ${name}(value: ${as}) { store<${as}>(changetype<usize>(this), value, ${offset}); }
`;
}
