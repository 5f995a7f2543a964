/** The module name in a binary's name section, which V8 puts into the stack frames of the module's functions. */
import { BinaryReader, encodeSection, leb, Section, type SectionRange, sectionsOf } from './as-binary.js';

const MODULE_NAME = 0;

/** @returns the binary under another name; what lies before its name section stays where it is. */
export function renameModule(wasm: Uint8Array, name: string): Uint8Array {
  const section = sectionsOf(wasm).find((candidate) => isNameSection(wasm, candidate));
  const text = Buffer.from(name);
  const subsection = Buffer.from([...leb(text.length), ...text]);
  const body = Buffer.concat([
    Buffer.from([4, ...Buffer.from('name')]),
    Buffer.from([MODULE_NAME, ...leb(subsection.length)]),
    subsection,
    ...(section === undefined ? [] : otherNames(wasm, section)),
  ]);
  const end = section ?? { start: wasm.length, end: wasm.length };
  const parts = [wasm.subarray(0, end.start), encodeSection(Section.Custom, body), wasm.subarray(end.end)];
  return Uint8Array.from(Buffer.concat(parts));
}

function isNameSection(wasm: Uint8Array, { id, body }: SectionRange): boolean {
  if (id !== Section.Custom) return false;
  const reader = new BinaryReader(wasm, body);
  return Buffer.from(reader.take(reader.u32())).toString() === 'name';
}

/** @returns the subsections that name functions, locals and so on. */
function otherNames(wasm: Uint8Array, { body, end }: SectionRange): Uint8Array[] {
  const reader = new BinaryReader(wasm, body);
  reader.take(reader.u32());
  const kept: Uint8Array[] = [];
  while (reader.at < end) {
    const start = reader.at;
    const id = reader.byte();
    const size = reader.u32();
    reader.at += size;
    if (id !== MODULE_NAME) kept.push(wasm.subarray(start, reader.at));
  }
  return kept;
}
