/** The sections of a module that change when it is placed, each rewritten. */
import type { BuiltImage, ImageImport } from './types.js';
import { readElementOffsets, readGlobals } from './wasm-data.js';
import { readExports, readKind, readLimits } from './wasm-interface.js';
import { Cursor, customSection, openSection, Section, type SectionRange } from './wasm-reader.js';
import { concatBytes, customSectionBytes, nameBytes, sleb, uleb } from './wasm-writer.js';

/** Name under which a module's start function is exported. */
export const START_EXPORT = '__ntw_start';

/** A memory import that any shared memory satisfies: flags shared and bounded, from 0 to 65536 pages. */
const SHARED_LIMITS = [0x03, ...uleb(0), ...uleb(65536)];
/** A table import that any table satisfies. */
const ANY_TABLE_LIMITS = [0x00, ...uleb(0)];

/** The shadow stack's pointer, and where the thread's own variables lie, as wasm-ld defines and exports them. */
const OWN_TO_SHARED = ['__stack_pointer', '__tls_base'] as const;
/** i32, mutable. */
const SHARED_GLOBAL_TYPE = [0x7f, 0x01];

/**
 * All images of a worker share one stack pointer, or a call from one image into another would run on the
 * caller's frames; and a worker says where the variables of its thread lie. So the globals that an image defines for
 * these become imports; as the first that it defines, they keep their indices.
 * @returns those imports
 */
export function sharedGlobals(wasm: Uint8Array, sections: readonly SectionRange[], built: BuiltImage): ImageImport[] {
  const first = importedGlobals(built);
  const exported = readExports(wasm, sections).filter((each) => each.kind === 'global');
  const missing = OWN_TO_SHARED.findIndex(
    (name, at) => !exported.some((each) => each.name === name && each.index === first + at),
  );
  const count = missing < 0 ? OWN_TO_SHARED.length : missing;
  return OWN_TO_SHARED.slice(0, count).map((name) => ({
    module: 'env',
    name,
    kind: 'global',
    params: [],
    results: [],
  }));
}

function importedGlobals(built: BuiltImage): number {
  return built.imports.filter((each) => each.kind === 'global').length;
}

/** @returns the import section with limits that the machine's memory and table satisfy, and the shared globals. */
export function openImports(wasm: Uint8Array, sections: readonly SectionRange[], built: BuiltImage): Uint8Array {
  const cursor = openSection(wasm, sections, Section.Import) ?? new Cursor(wasm, 0, 0);
  const count = cursor.u32();
  const shared = sharedGlobals(wasm, sections, built);
  const added = shared.flatMap(({ module, name }) => [
    ...nameBytes(module),
    ...nameBytes(name),
    0x03,
    ...SHARED_GLOBAL_TYPE,
  ]);
  const parts: Uint8Array[] = [new Uint8Array(uleb(count + shared.length))];
  for (let index = 0; index < count; index++) {
    const start = cursor.at;
    cursor.name();
    cursor.name();
    const kind = readKind(cursor);
    if (kind === 'function') cursor.u32();
    else if (kind === 'memory') {
      parts.push(wasm.subarray(start, cursor.at), new Uint8Array(SHARED_LIMITS));
      readLimits(cursor);
      continue;
    } else if (kind === 'table') {
      cursor.u8();
      parts.push(wasm.subarray(start, cursor.at), new Uint8Array(ANY_TABLE_LIMITS));
      readLimits(cursor);
      continue;
    } else if (kind === 'global') cursor.take(2);
    else {
      cursor.u8();
      cursor.u32();
    }
    parts.push(wasm.subarray(start, cursor.at));
  }
  return concatBytes([...parts, new Uint8Array(added)]);
}

/** @returns the global section without the shared ones, with the addresses of exported variables moved by `delta` bytes. */
export function moveGlobals(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  built: BuiltImage,
  delta: number,
): Uint8Array {
  const imported = importedGlobals(built);
  const exported = new Set(readExports(wasm, sections).flatMap((each) => (each.kind === 'global' ? [each.index] : [])));
  const shared = sharedGlobals(wasm, sections, built).length;
  const globals = readGlobals(wasm, sections, imported);
  const moves = globals
    .slice(shared)
    .flatMap(({ index, start, end, value, mutable }) =>
      built.relocatable && value !== undefined && !mutable && exported.has(index)
        ? [{ start, end, bytes: [0x41, ...sleb(value + delta), 0x0b] }]
        : [],
    );
  const section = sectionOf(sections, Section.Global);
  if (shared === 0) return spliced(wasm, section, moves);
  const count = new Cursor(wasm, section.payload, section.end);
  const fewer = uleb(count.u32() - shared);
  const last = globals[shared - 1];
  return spliced(wasm, section, [{ start: section.payload, end: last?.end ?? count.at, bytes: fewer }, ...moves]);
}

/** @returns the element section with its first slots moved by `delta`. */
export function moveElements(
  wasm: Uint8Array,
  sections: readonly SectionRange[],
  section: SectionRange,
  delta: number,
): Uint8Array {
  const moves = readElementOffsets(wasm, sections).map(({ start, end, slot }) => ({
    start,
    end,
    bytes: [0x41, ...sleb(slot + delta), 0x0b],
  }));
  return spliced(wasm, section, moves);
}

/** @returns the export section, with the start function added when the module has one. */
export function startAsExport(wasm: Uint8Array, sections: readonly SectionRange[], section: SectionRange): Uint8Array {
  const start = openSection(wasm, sections, Section.Start)?.u32();
  if (start === undefined) return wasm.subarray(section.payload, section.end);
  const cursor = new Cursor(wasm, section.payload, section.end);
  const count = cursor.u32();
  return concatBytes([
    new Uint8Array(uleb(count + 1)),
    wasm.subarray(cursor.at, section.end),
    new Uint8Array([...nameBytes(START_EXPORT), 0x00, ...uleb(start)]),
  ]);
}

/** @returns the name section, with the module's own name replaced: V8 writes it into every stack frame. */
export function renameModule(wasm: Uint8Array, sections: readonly SectionRange[], name: string): Uint8Array {
  const utf8 = nameBytes(name);
  const parts: Uint8Array[] = [new Uint8Array([0x00, ...uleb(utf8.length), ...utf8])];
  const names = customSection(wasm, sections, 'name');
  const cursor = new Cursor(names ?? new Uint8Array());
  while (!cursor.done) {
    const start = cursor.at;
    const id = cursor.u8();
    cursor.take(cursor.u32());
    if (id !== 0) parts.push(cursor.bytes.subarray(start, cursor.at));
  }
  return customSectionBytes('name', concatBytes(parts));
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: readonly number[];
}

/** @returns the contents of a section with ranges of the module replaced. */
function spliced(wasm: Uint8Array, section: SectionRange, splices: readonly Splice[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = section.payload;
  for (const { start, end, bytes } of splices) {
    parts.push(wasm.subarray(at, start), Uint8Array.from(bytes));
    at = end;
  }
  return concatBytes([...parts, wasm.subarray(at, section.end)]);
}

function sectionOf(sections: readonly SectionRange[], id: number): SectionRange {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`the module has no section ${id}`);
  return found;
}
