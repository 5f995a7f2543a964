/**
 * A typed door to the parts of binaryen that the AssemblyScript passes use. Expressions, functions and
 * globals are numbers: addresses of nodes in binaryen's own memory. The library's own typings leave out the
 * accessors of child expressions, so those go by name through its C interface.
 */
import binaryen from 'assemblyscript/binaryen';

export { binaryen };
export type Module = binaryen.Module;
export type Expression = number;
export type FunctionNode = number;

type RawFunction = (...values: readonly number[]) => number;
const raw = binaryen as unknown as Readonly<Record<string, RawFunction | undefined>>;

/** @returns routine `_Binaryen<name>` of binaryen's C interface. */
function routine(name: string): RawFunction {
  const found = raw[`_Binaryen${name}`];
  if (found === undefined) throw new Error(`binaryen has no ${name}`);
  return found;
}

/** Children of each kind of expression that the AssemblyScript compiler emits: single ones, then the list. */
const KINDS: Readonly<Record<string, { readonly children: readonly string[]; readonly list?: string }>> = {
  Nop: { children: [] },
  Block: { children: [], list: 'Child' },
  If: { children: ['Condition', 'IfTrue', 'IfFalse'] },
  Loop: { children: ['Body'] },
  Break: { children: ['Condition', 'Value'] },
  Switch: { children: ['Condition', 'Value'] },
  Call: { children: [], list: 'Operand' },
  CallIndirect: { children: ['Target'], list: 'Operand' },
  LocalGet: { children: [] },
  LocalSet: { children: ['Value'] },
  GlobalGet: { children: [] },
  GlobalSet: { children: ['Value'] },
  Load: { children: ['Ptr'] },
  Store: { children: ['Ptr', 'Value'] },
  AtomicRMW: { children: ['Ptr', 'Value'] },
  AtomicCmpxchg: { children: ['Ptr', 'Expected', 'Replacement'] },
  AtomicWait: { children: ['Ptr', 'Expected', 'Timeout'] },
  AtomicNotify: { children: ['Ptr', 'NotifyCount'] },
  AtomicFence: { children: [] },
  MemoryCopy: { children: ['Dest', 'Source', 'Size'] },
  MemoryFill: { children: ['Dest', 'Value', 'Size'] },
  MemorySize: { children: [] },
  MemoryGrow: { children: ['Delta'] },
  Const: { children: [] },
  Unary: { children: ['Value'] },
  Binary: { children: ['Left', 'Right'] },
  Select: { children: ['IfTrue', 'IfFalse', 'Condition'] },
  Drop: { children: ['Value'] },
  Return: { children: ['Value'] },
  Unreachable: { children: [] },
};

interface Accessor {
  readonly get: RawFunction;
  readonly set: RawFunction;
}

interface ListAccessor extends Accessor {
  readonly count: RawFunction;
}

interface Kind {
  readonly name: string;
  readonly children: Readonly<Record<string, Accessor>>;
  readonly list: ListAccessor | undefined;
}

const kinds = new Map<number, Kind>();
for (const [name, { children, list }] of Object.entries(KINDS)) {
  const accessors: Record<string, Accessor> = {};
  for (const child of children) {
    accessors[child] = { get: routine(`${name}Get${child}`), set: routine(`${name}Set${child}`) };
  }
  kinds.set(routine(`${name}Id`)(), {
    name,
    children: accessors,
    list: (list && listAccessor(name, list)) || undefined,
  });
}

function listAccessor(name: string, list: string): ListAccessor {
  const plural = list === 'Child' ? 'Children' : `${list}s`;
  return {
    count: routine(`${name}GetNum${plural}`),
    get: routine(`${name}Get${list}At`),
    set: routine(`${name}Set${list}At`),
  };
}

/** @returns name of the expression's kind: `Load`, `Block` …; undefined for kinds that AssemblyScript does not emit. */
export function kindOf(expression: Expression): string | undefined {
  return kinds.get(binaryen.getExpressionId(expression))?.name;
}

/** Replaces each child by what `replace` makes of it, in order of evaluation within the lists. */
export function replaceChildren(expression: Expression, replace: (child: Expression) => Expression): void {
  const kind = kinds.get(binaryen.getExpressionId(expression));
  if (kind === undefined) return;
  for (const { get, set } of Object.values(kind.children)) {
    const child = get(expression);
    if (child === 0) continue;
    const replacement = replace(child);
    if (replacement !== child) set(expression, replacement);
  }
  if (kind.list === undefined) return;
  const count = kind.list.count(expression);
  for (let index = 0; index < count; index++) {
    const child = kind.list.get(expression, index);
    const replacement = replace(child);
    if (replacement !== child) kind.list.set(expression, index, replacement);
  }
}

/** @returns child `name` of an expression whose kind has it. */
export function childOf(expression: Expression, name: string): Expression {
  return accessorOf(expression, name).get(expression);
}

export function setChild(expression: Expression, name: string, child: Expression): void {
  accessorOf(expression, name).set(expression, child);
}

function accessorOf(expression: Expression, name: string): Accessor {
  const accessor = kinds.get(binaryen.getExpressionId(expression))?.children[name];
  if (accessor === undefined) throw new Error(`expression has no child ${name}`);
  return accessor;
}

const addVar = routine('FunctionAddVar');

/** Adds a local variable to a function. @returns its index. */
export function addLocal(node: FunctionNode, type: binaryen.Type): number {
  return addVar(node, type);
}

const setBodyOf = routine('FunctionSetBody');

export function setBody(node: FunctionNode, body: Expression): void {
  setBodyOf(node, body);
}

/** Reads a property of an expression by the name the C interface has for it: `property('Load', 'Offset', e)`. */
export function property(kind: string, name: string, expression: Expression): number {
  return routine(`${kind}Get${name}`)(expression);
}

export function setProperty(kind: string, name: string, expression: Expression, value: number): void {
  routine(`${kind}Set${name}`)(expression, value);
}

/**
 * @returns the value of a 32-bit expression when it is known: a constant, or an immutable global that holds one
 */
export function constantOf(module: Module, expression: Expression): number | undefined {
  const kind = kindOf(expression);
  if (kind === 'Const') return Number((binaryen.getExpressionInfo(expression) as binaryen.ConstInfo).value);
  if (kind !== 'GlobalGet') return undefined;
  const { name } = binaryen.getExpressionInfo(expression) as binaryen.GlobalGetInfo;
  const global = binaryen.getGlobalInfo(module.getGlobal(name));
  return global.mutable || global.module ? undefined : constantOf(module, global.init);
}

const copyOf = routine('ExpressionCopy');

/** @returns a deep copy of an expression. */
export function copyExpression(module: Module, expression: Expression): Expression {
  return copyOf(expression, module.ptr);
}

const effectsOf = (binaryen as unknown as { getSideEffects(expression: Expression, module: Module): number })
  .getSideEffects;

/** @returns a set of `binaryen.SideEffects`. The library wants the module; its typings say otherwise. */
export function sideEffects(module: Module, expression: Expression): number {
  return effectsOf(expression, module);
}

const messageOf = (binaryen as unknown as { getExceptionMessage(thrown: unknown): readonly string[] })
  .getExceptionMessage;

/** @returns what was thrown as an Error: binaryen throws C++ exceptions, which are opaque objects. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`binaryen: ${messageOf(thrown).join(': ')}`);
}
