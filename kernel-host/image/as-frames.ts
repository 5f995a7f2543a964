/**
 * Stack variables. Guest code asks for them by calling `frameSlot(size)` with a constant size; this pass gives
 * each such call a place in the frame of the function around it, so they live as a C local does: until that
 * function returns, at the same address each time around a loop, visible to other threads by address.
 */
import type { Program } from 'assemblyscript';
import {
  addLocal,
  binaryen,
  childOf,
  constantOf,
  type Expression,
  type FunctionNode,
  type Module,
  setBody,
  setChild,
} from './as-binaryen.js';
import { STACK_POINTER } from './as-globals.js';
import { type FunctionScope, rewriteFunctions } from './as-walk.js';

const FRAME_SLOT = '~lib/ntwasm/stack/frameSlot';

/** A function's frame while it is laid out. */
interface Frame {
  readonly scope: FunctionScope;
  /** Local that holds the frame's lowest address. */
  readonly pointer: number;
  /** Bytes given out so far; slots are given out upwards, so their offsets are final at once. */
  size: number;
}

/** Lays out the frames of all functions that ask for stack variables. */
export function layOutFrames(module: Module, program: Program): void {
  const frames = new Map<FunctionNode, Frame>();
  rewriteFunctions(
    module,
    program,
    () => true,
    (expression, kind, scope) => {
      if (kind !== 'Call') return expression;
      const { target, operands } = binaryen.getExpressionInfo(expression) as binaryen.CallInfo;
      if (target !== FRAME_SLOT) return expression;
      const frame = frames.get(scope.node) ?? { scope, pointer: addLocal(scope.node, binaryen.i32), size: 0 };
      frames.set(scope.node, frame);
      return slotAddress(frame, operands[0]);
    },
  );
  for (const frame of frames.values()) {
    frame.size = align(frame.size, 16);
    leaveAtReturns(frame, program);
    enterAndLeave(frame);
  }
}

function align(size: number, to: number): number {
  return Math.ceil(size / to) * to;
}

function slotAddress(frame: Frame, operand: Expression | undefined): Expression {
  const { module } = frame.scope;
  const size = operand === undefined ? undefined : constantOf(module, operand);
  if (size === undefined) {
    throw frame.scope.error("a stack variable's size must be a constant");
  }
  const offset = frame.size;
  frame.size += align(size, 8);
  const pointer = module.local.get(frame.pointer, binaryen.i32);
  return offset === 0 ? pointer : module.i32.add(pointer, module.i32.const(offset));
}

/** `stackPointer = frame + size`: the stack as it was at entry. */
function leave(frame: Frame): Expression {
  const { module } = frame.scope;
  const top = module.i32.add(module.local.get(frame.pointer, binaryen.i32), module.i32.const(frame.size));
  return module.global.set(STACK_POINTER, top);
}

function leaveAtReturns(frame: Frame, program: Program): void {
  const { module, name, node } = frame.scope;
  rewriteFunctions(
    module,
    program,
    (candidate) => candidate === name,
    (expression, kind) => {
      if (kind !== 'Return') return expression;
      const value = childOf(expression, 'Value');
      if (value === 0) return module.block(null, [leave(frame), expression]);
      if (binaryen.getExpressionType(value) === binaryen.unreachable) return expression;
      const type = binaryen.getExpressionType(value);
      const result = addLocal(node, type);
      setChild(expression, 'Value', module.local.get(result, type));
      return module.block(null, [module.local.set(result, value), leave(frame), expression]);
    },
  );
}

function enterAndLeave(frame: Frame): void {
  const { module, node } = frame.scope;
  const body = binaryen.getFunctionInfo(node).body;
  const type = binaryen.getExpressionType(body);
  const below = module.i32.sub(module.global.get(STACK_POINTER, binaryen.i32), module.i32.const(frame.size));
  const enter = module.global.set(STACK_POINTER, module.local.tee(frame.pointer, below, binaryen.i32));
  if (type === binaryen.unreachable) {
    setBody(node, module.block(null, [enter, body], binaryen.unreachable));
    return;
  }
  if (type === binaryen.none) {
    setBody(node, module.block(null, [enter, body, leave(frame)], binaryen.none));
    return;
  }
  const result = addLocal(node, type);
  const value = module.local.get(result, type);
  setBody(node, module.block(null, [enter, module.local.set(result, body), leave(frame), value], type));
}
