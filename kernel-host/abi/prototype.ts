/**
 * Takes the prototypes of the contract apart, and says what a routine looks like in WebAssembly by clang's
 * C ABI for wasm32: small integers and pointers are i32, a struct by value is a pointer to a copy, a returned
 * struct is a pointer given first, the variable arguments are one pointer to an area of 4-byte slots.
 */
import { type CType, parseDeclarator, type TypeTable } from './ctypes.js';
import type { WasmType } from './types.js';

export interface Parameter {
  readonly name: string;
  /** C type without SAL and qualifiers. */
  readonly type: string;
}

export interface Prototype {
  readonly name: string;
  readonly result: string;
  readonly noreturn: boolean;
  readonly variadic: boolean;
  readonly parameters: readonly Parameter[];
}

/** Removes SAL annotations with their arguments. */
export function stripSal(text: string): string {
  return text.replace(/\b_[A-Z][a-z]\w*_\b(\s*\([^()]*\))?/g, ' ').replace(/\s+/g, ' ');
}

/**
 * @param proto `LONG KeSetEvent(_Inout_ PRKEVENT Event, …)`
 * @throws when it is not a prototype
 */
export function parsePrototype(proto: string): Prototype {
  const match = /^\s*(.*?)\b(\w+)\s*\((.*)\)\s*$/s.exec(stripSal(proto));
  if (!match) throw new Error(`not a prototype: '${proto}'`);
  const head = (match[1] ?? '').trim();
  const list = splitParameters(match[3] ?? '');
  return {
    name: match[2] ?? '',
    result: head.replace('DECLSPEC_NORETURN', '').trim(),
    noreturn: head.includes('DECLSPEC_NORETURN'),
    variadic: list.at(-1) === '...',
    parameters: list.filter((text) => text !== '...').map(parseParameter),
  };
}

function splitParameters(text: string): string[] {
  const list = text.split(',').map((part) => part.trim());
  const none = list.length === 1 && /^(void)?$/i.test(list[0] ?? '');
  return none ? [] : list;
}

function parseParameter(text: string): Parameter {
  const { type, name, dimensions } = parseDeclarator(text);
  return { name, type: dimensions.length > 0 ? `${type} *` : type };
}

/** What a value of a C type is in a WebAssembly signature. */
export function wasmType(type: CType): WasmType | 'void' {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'int':
      return type.size === 8 ? 'i64' : 'i32';
    case 'float':
      return type.size === 8 ? 'f64' : 'f32';
    default:
      return 'i32';
  }
}

export interface WasmSignature {
  /** Names of the parameters as they arrive: a returned struct's `result` first, `va` last. */
  readonly names: readonly string[];
  readonly params: readonly WasmType[];
  readonly result: WasmType | 'void';
}

/** @returns the signature under which an image imports the routine. */
export function wasmSignature(prototype: Prototype, types: TypeTable): WasmSignature {
  const names: string[] = [];
  const params: WasmType[] = [];
  const result = types.resolve(prototype.result);
  if (result.kind === 'struct') {
    names.push('result');
    params.push('i32');
  }
  for (const parameter of prototype.parameters) {
    const type = wasmType(types.resolve(parameter.type));
    if (type === 'void') throw new Error(`${prototype.name}: parameter ${parameter.name} is void`);
    names.push(parameter.name);
    params.push(type);
  }
  if (prototype.variadic) {
    names.push('va');
    params.push('i32');
  }
  return { names, params, result: result.kind === 'struct' ? 'void' : wasmType(result) };
}
