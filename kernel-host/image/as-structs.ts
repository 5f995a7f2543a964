/**
 * Sizes of the kernel's structures. Their generated classes have accessors at the offsets of 32-bit Windows and
 * no fields, so the compiler takes them for empty; told their size, it gets `offsetof<KEVENT>()`, `new` and
 * everything that builds on them right.
 */
import type { ClassPrototype, Program } from 'assemblyscript';

const STRUCTURES = '~lib/gen/structs';

/** How the generator states a class and its size. */
const DECLARATION = /^export class (\w+) \{\s*\/\*\* Bytes\. \*\/\s*static readonly SIZE: i32 = (\d+);/gm;

/** Gives each structure the program knows its size. Call it when the program is initialised and not yet compiled. */
export function sizeStructures(program: Program): void {
  const file = program.filesByName.get(STRUCTURES);
  for (const [, name = '', size] of file?.source.text.matchAll(DECLARATION) ?? []) {
    const element = file?.members?.get(name);
    if (element === undefined) continue;
    const structure = program.resolver.resolveClass(element as ClassPrototype, null);
    if (structure !== null) structure.nextMemoryOffset = Number(size);
  }
}
