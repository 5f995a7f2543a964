/**
 * The checked build: a test before each access to memory, against the kernel's validity map. The common case,
 * an aligned access to bytes that are all valid, is tested inline; anything else calls the library's slow check,
 * which reports the access or lets it pass. Accesses to the image's own data at constant addresses need none.
 */
import type { Program } from 'assemblyscript';
import {
  addLocal,
  binaryen,
  childOf,
  constantOf,
  type Expression,
  type Module,
  property,
  setChild,
  setProperty,
  sideEffects,
} from './as-binaryen.js';
import { type FunctionScope, rewriteFunctions } from './as-walk.js';

/** Where the kernel's validity map lies (`VALIDITY_BASE` of hal/map.ts; a test compares them). */
export const VALIDITY_MAP = 0x1080_0000;

const CHECK_ACCESS = '~lib/ntwasm/checked/checkAccess';
const CHECK_ATOMIC = '~lib/ntwasm/checked/checkAtomic';

/** All 8 bytes of a granule are valid. */
const ALL_VALID = 8;

/** Addresses that need no check: the image's own data. */
export interface OwnData {
  readonly start: number;
  readonly end: number;
}

interface Access {
  readonly size: number;
  readonly isWrite: boolean;
  readonly isAtomic: boolean;
}

/** Instruments every function of the module but the runtime's own. */
export function addChecks(module: Module, program: Program, own: OwnData): void {
  const accept = (name: string): boolean => !name.startsWith('~lib/ntwasm/') && !name.startsWith('ntwasm-runtime/');
  rewriteFunctions(module, program, accept, (expression, kind, scope) => {
    if (kind === 'MemoryCopy') return checkCopy(expression, scope);
    if (kind === 'MemoryFill') return checkFill(expression, scope);
    const access = kind === undefined ? undefined : accessOf(expression, kind);
    if (kind !== undefined && access !== undefined) checkPointer(expression, kind, access, scope, own);
    return expression;
  });
}

function accessOf(expression: Expression, kind: string): Access | undefined {
  switch (kind) {
    case 'Load':
    case 'Store':
      return {
        size: property(kind, 'Bytes', expression),
        isWrite: kind === 'Store',
        isAtomic: isAtomic(kind, expression),
      };
    case 'AtomicRMW':
    case 'AtomicCmpxchg':
      return { size: property(kind, 'Bytes', expression), isWrite: true, isAtomic: true };
    case 'AtomicWait':
      return {
        size: binaryen.getExpressionType(childOf(expression, 'Expected')) === binaryen.i64 ? 8 : 4,
        isWrite: false,
        isAtomic: true,
      };
    case 'AtomicNotify':
      return { size: 4, isWrite: false, isAtomic: true };
    default:
      return undefined;
  }
}

/**
 * Puts the check into the place of the pointer: it runs after the pointer is computed. When a value follows
 * that is more than a look at a variable, the check waits for it, since computing it may free the block.
 */
function checkPointer(expression: Expression, kind: string, access: Access, scope: FunctionScope, own: OwnData): void {
  const { module, node } = scope;
  const pointer = childOf(expression, 'Ptr');
  if (
    binaryen.getExpressionType(pointer) === binaryen.unreachable ||
    isOwn(pointer, kind, expression, scope.module, own)
  )
    return;
  const hasOffset = kind !== 'AtomicWait' && kind !== 'AtomicNotify';
  const offset = hasOffset ? property(kind, 'Offset', expression) : 0;
  const local = addLocal(node, binaryen.i32);
  const address = offset === 0 ? pointer : module.i32.add(pointer, module.i32.const(offset));
  if (offset !== 0) setProperty(kind, 'Offset', expression, 0);
  const check = inlineCheck(local, access, scope);
  const set = module.local.set(local, address);
  const get = module.local.get(local, binaryen.i32);
  const last = lastOperand(expression, kind);
  if (last === undefined || !hasEffects(childOf(expression, last), module)) {
    setChild(expression, 'Ptr', module.block(null, [set, check, get], binaryen.i32));
    return;
  }
  const value = childOf(expression, last);
  const type = binaryen.getExpressionType(value);
  setChild(expression, 'Ptr', module.block(null, [set, get], binaryen.i32));
  if (type === binaryen.unreachable) return;
  const held = addLocal(node, type);
  const late = [module.local.set(held, value), check, module.local.get(held, type)];
  setChild(expression, last, module.block(null, late, type));
}

/** @returns the operand that is evaluated last before the access. */
function lastOperand(expression: Expression, kind: string): string | undefined {
  if (kind === 'AtomicCmpxchg') {
    const expected = childOf(expression, 'Expected');
    return binaryen.getExpressionType(expected) === binaryen.unreachable ? undefined : 'Replacement';
  }
  return kind === 'Store' || kind === 'AtomicRMW' ? 'Value' : undefined;
}

function hasEffects(expression: Expression, module: Module): boolean {
  const effects = sideEffects(module, expression);
  return (effects & (binaryen.SideEffects.Calls | binaryen.SideEffects.WritesMemory)) !== 0;
}

function isAtomic(kind: string, expression: Expression): boolean {
  const info = binaryen.getExpressionInfo(expression) as binaryen.LoadInfo | binaryen.StoreInfo;
  return kind === 'Load' || kind === 'Store' ? info.isAtomic : true;
}

function isOwn(pointer: Expression, kind: string, expression: Expression, module: Module, own: OwnData): boolean {
  if (kind === 'AtomicWait' || kind === 'AtomicNotify') return false;
  const base = constantOf(module, pointer);
  if (base === undefined) return false;
  const address = (base >>> 0) + property(kind, 'Offset', expression);
  return address >= own.start && address + property(kind, 'Bytes', expression) <= own.end;
}

/**
 * `if (map[address >> 3] != 8 || address is odd or beyond 2 GiB) checkAccess(address, size, isWrite)`. The index is
 * cut to 28 bits so that the look itself stays inside the map for any address.
 */
function inlineCheck(local: number, { size, isWrite, isAtomic }: Access, scope: FunctionScope): Expression {
  const { module } = scope;
  const address = (): Expression => module.local.get(local, binaryen.i32);
  const { i32 } = module;
  const index = i32.and(i32.shr_u(address(), i32.const(3)), i32.const(0x0fff_ffff));
  const state = i32.xor(i32.load8_u(VALIDITY_MAP, 1, index), i32.const(ALL_VALID));
  const awkward = i32.and(address(), i32.const(0x8000_0000 | (Math.min(size, 8) - 1)));
  const operands = [address(), i32.const(size), i32.const(isWrite ? 1 : 0)];
  const slow = scope.locate(module.call(isAtomic ? CHECK_ATOMIC : CHECK_ACCESS, operands, binaryen.none));
  return module.if(i32.or(state, awkward), slow);
}

function checkCopy(expression: Expression, scope: FunctionScope): Expression {
  const { module } = scope;
  const [setTo, to] = hoist(expression, 'Dest', scope);
  const [setFrom, from] = hoist(expression, 'Source', scope);
  const [setSize, size] = hoist(expression, 'Size', scope);
  const checks = [rangeCheck(from(), size(), false, scope), rangeCheck(to(), size(), true, scope)];
  return module.block(null, [setTo, setFrom, setSize, ...checks, expression]);
}

function checkFill(expression: Expression, scope: FunctionScope): Expression {
  const { module } = scope;
  const [setTo, to] = hoist(expression, 'Dest', scope);
  const [setValue] = hoist(expression, 'Value', scope);
  const [setSize, size] = hoist(expression, 'Size', scope);
  return module.block(null, [setTo, setValue, setSize, rangeCheck(to(), size(), true, scope), expression]);
}

/** Computes an operand ahead of its expression, into a local. @returns that assignment, and readers of the local. */
function hoist(expression: Expression, name: string, scope: FunctionScope): [Expression, () => Expression] {
  const { module, node } = scope;
  const local = addLocal(node, binaryen.i32);
  const set = module.local.set(local, childOf(expression, name));
  const get = (): Expression => module.local.get(local, binaryen.i32);
  setChild(expression, name, get());
  return [set, get];
}

function rangeCheck(address: Expression, size: Expression, isWrite: boolean, scope: FunctionScope): Expression {
  const { module } = scope;
  const operands = [address, size, module.i32.const(isWrite ? 1 : 0)];
  return scope.locate(module.call(CHECK_ACCESS, operands, binaryen.none));
}
