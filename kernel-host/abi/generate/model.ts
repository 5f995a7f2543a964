/**
 * The contract with everything worked out that more than one generator needs.
 */
import { CONTRACT, type Component } from '../contract.js';
import { parseDeclarator, TypeTable } from '../ctypes.js';
import { LayoutComputer, type StructLayout } from '../layout.js';
import { type Prototype, parsePrototype, type WasmSignature, wasmSignature } from '../prototype.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

export interface Routine {
  readonly declaration: ExportDeclaration;
  readonly component: Component;
  readonly prototype: Prototype;
  readonly signature: WasmSignature;
}

export interface Variable {
  readonly declaration: DataDeclaration;
  readonly component: Component;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export const types = new TypeTable(CONTRACT);
export const layouts = new LayoutComputer(types);

/** Every routine, header ones included, in order of the contract. */
export const routines: readonly Routine[] = CONTRACT.components.flatMap((component) =>
  component.exports.map((declaration) => {
    const prototype = parsePrototype(declaration.proto);
    return { declaration, component, prototype, signature: wasmSignature(prototype, types) };
  }),
);

/** Routines that the kernel provides or may provide one day. */
export const imports: readonly Routine[] = routines.filter(({ declaration }) => declaration.kind !== 'header');

export const variables: readonly Variable[] = CONTRACT.components.flatMap((component) =>
  component.data.map((declaration) => {
    const { type, name } = parseDeclarator(declaration.data);
    return { declaration, component, name, type, size: layouts.measure(type)[0] };
  }),
);

export const structs: readonly StructLayout[] = CONTRACT.structs.flatMap((group) =>
  group.structs.map((declaration) => layouts.layOut(declaration)),
);

/** What is wrong with the contract, in words. */
export function mistakes(): string[] {
  const names = new Map<string, number>();
  for (const name of [...routines.map((r) => r.prototype.name), ...variables.map((v) => v.name)]) {
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const twice = [...names].filter(([, count]) => count > 1).map(([name]) => `${name} is declared twice`);
  const noteless = routines
    .filter(({ declaration }) => declaration.support === 'partial' && !declaration.note)
    .map(({ prototype }) => `${prototype.name} is partial without a note`);
  return [...structs.flatMap((layout) => layout.mistakes), ...twice, ...noteless];
}

/** First line of every generated file, in that language's comment. */
export const BANNER = 'Generated from kernel-host/abi by `npm run generate`. Do not edit.';
