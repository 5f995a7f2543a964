/**
 * Top-level variables of a driver become words of the image's data. The compiler makes them globals of the
 * WebAssembly instance, of which every worker has its own; their author means one variable that all threads
 * see. `addressOf(variable)` of the guest library becomes the address of that word.
 *
 * Variables of AssemblyScript's own library stay in the instance: they are scratch space of its routines
 * (number formatting, random state), which must not be shared, unless the start function sets them up.
 */
import type { Program } from 'assemblyscript';
import { libraryFiles } from 'assemblyscript/asc';
import { binaryen, childOf, constantOf, type Expression, kindOf, type Module } from './as-binaryen.js';
import { addData } from './as-data.js';
import { type FunctionScope, rewriteFunctions } from './as-walk.js';

/** Kernel stack of the thread that runs the instance; the loader sets it. */
export const STACK_POINTER = '~lib/ntwasm/stack/stackPointer';

/** Globals that belong to the thread beside those of the standard library. */
const PER_THREAD: ReadonlySet<string> = new Set(['~argumentsLength', STACK_POINTER]);

const ADDRESS_OF = '~lib/ntwasm/address/addressOf<';

interface Variable {
  readonly type: binaryen.Type;
  readonly address: number;
}

/**
 * Moves the shared variables of the module to memory.
 * @param start first free address after the image's static data
 * @returns first free address after the variables
 */
export function shareGlobals(module: Module, program: Program, start: number): number {
  const variables = new Map<string, Variable>();
  const initial: [Variable, binaryen.GlobalInfo][] = [];
  const assigned = assignedByStart(module, program);
  let end = start;
  for (const info of globalsOf(module)) {
    if (!isShared(info, assigned)) continue;
    const size = sizeOf(info.type);
    end = Math.ceil(end / size) * size;
    const variable = { type: info.type, address: end };
    variables.set(info.name, variable);
    initial.push([variable, info]);
    end += size;
  }
  const bytes = initialBytes(initial, start, end);
  rewriteFunctions(
    module,
    program,
    () => true,
    (expression, kind, scope) => rewrite(expression, kind, scope, variables),
  );
  for (const name of variables.keys()) module.removeGlobal(name);
  if (bytes.some((byte) => byte !== 0)) addData(module, start, bytes);
  return end;
}

function globalsOf(module: Module): binaryen.GlobalInfo[] {
  return Array.from({ length: module.getNumGlobals() }, (_, index) =>
    binaryen.getGlobalInfo(module.getGlobalByIndex(index)),
  );
}

function isShared(info: binaryen.GlobalInfo, assigned: ReadonlySet<string>): boolean {
  if (!info.mutable || info.module || PER_THREAD.has(info.name)) return false;
  return assigned.has(info.name) || !isStandardLibrary(info.name);
}

/** Internal names are `<file>/<name>`; the standard library's files are known by name. */
export function isStandardLibrary(name: string): boolean {
  const [path = ''] = name.split(/[<#]/);
  const file = path.slice(0, path.lastIndexOf('/'));
  return file.startsWith('~lib/') && Object.hasOwn(libraryFiles, file.slice('~lib/'.length));
}

/** @returns globals that top-level code assigns: they hold what that code computed once. */
function assignedByStart(module: Module, program: Program): Set<string> {
  const assigned = new Set<string>();
  const collect = (expression: Expression, kind: string | undefined): Expression => {
    if (kind === 'GlobalSet') assigned.add((binaryen.getExpressionInfo(expression) as binaryen.GlobalSetInfo).name);
    return expression;
  };
  rewriteFunctions(module, program, (name) => name === '~start' || name.startsWith('start:'), collect);
  return assigned;
}

function sizeOf(type: binaryen.Type): number {
  if (type === binaryen.v128) return 16;
  return type === binaryen.i64 || type === binaryen.f64 ? 8 : 4;
}

function initialBytes(variables: readonly [Variable, binaryen.GlobalInfo][], start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  const view = new DataView(bytes.buffer);
  for (const [{ type, address }, { init }] of variables) {
    const { value } = binaryen.getExpressionInfo(init) as binaryen.ConstInfo;
    const at = address - start;
    if (type === binaryen.i32) view.setInt32(at, Number(value), true);
    else if (type === binaryen.i64) view.setBigInt64(at, toBigInt(value), true);
    else if (type === binaryen.f32) view.setFloat32(at, Number(value), true);
    else if (type === binaryen.f64) view.setFloat64(at, Number(value), true);
  }
  return bytes;
}

/** binaryen gives 64-bit constants as a pair of words, low first, or as a bigint. */
function toBigInt(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  const { low, high } = value as { low: number; high: number };
  return (BigInt(high) << 32n) | BigInt(low >>> 0);
}

function rewrite(
  expression: Expression,
  kind: string | undefined,
  scope: FunctionScope,
  variables: ReadonlyMap<string, Variable>,
): Expression {
  const { module } = scope;
  if (kind === 'GlobalGet') {
    const variable = variables.get((binaryen.getExpressionInfo(expression) as binaryen.GlobalGetInfo).name);
    return variable === undefined ? expression : loadOf(module, variable);
  }
  if (kind === 'GlobalSet') {
    const { name, value } = binaryen.getExpressionInfo(expression) as binaryen.GlobalSetInfo;
    const variable = variables.get(name);
    return variable === undefined ? expression : scope.locate(storeOf(module, variable, value));
  }
  if (kind === 'Call') {
    const { target, operands } = binaryen.getExpressionInfo(expression) as binaryen.CallInfo;
    if (target.startsWith(ADDRESS_OF)) return module.i32.const(addressIn(operands[0], scope));
  }
  return expression;
}

/** The argument of `addressOf` has just been turned into a load of the variable's word: its address is the answer. */
function addressIn(operand: Expression | undefined, scope: FunctionScope): number {
  if (operand !== undefined && kindOf(operand) === 'Load') {
    const address = constantOf(scope.module, childOf(operand, 'Ptr'));
    if (address !== undefined) return address;
  }
  throw scope.error('addressOf takes a top-level variable declared with let');
}

function loadOf(module: Module, { type, address }: Variable): Expression {
  const pointer = module.i32.const(address);
  if (type === binaryen.i64) return module.i64.load(0, 8, pointer);
  if (type === binaryen.f32) return module.f32.load(0, 4, pointer);
  if (type === binaryen.f64) return module.f64.load(0, 8, pointer);
  if (type === binaryen.v128) return module.v128.load(0, 16, pointer);
  return module.i32.load(0, 4, pointer);
}

function storeOf(module: Module, { type, address }: Variable, value: Expression): Expression {
  const pointer = module.i32.const(address);
  if (type === binaryen.i64) return module.i64.store(0, 8, pointer, value);
  if (type === binaryen.f32) return module.f32.store(0, 4, pointer, value);
  if (type === binaryen.f64) return module.f64.store(0, 8, pointer, value);
  if (type === binaryen.v128) return module.v128.store(0, 16, pointer, value);
  return module.i32.store(0, 4, pointer, value);
}
