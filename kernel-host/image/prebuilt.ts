/**
 * The `ntwasm` custom section: what `ntwasm build` writes into a `.wasm` so that it can be placed and
 * symbolized like a fresh compilation.
 */

import { describeModule } from './describe.js';
import { type BuildKind, type BuiltImage, type DebugInfo, ImageError, type Language } from './types.js';
import { customSection, readSections } from './wasm-reader.js';
import { concatBytes, customSectionBytes } from './wasm-writer.js';

const SECTION = 'ntwasm';
const VERSION = 2;

/** Everything of a built image but the module itself. */
type Manifest = Omit<BuiltImage, 'wasm'> & { readonly version: number };

/** @returns the module with its description inside: what `ntwasm build -o` writes. */
export function packImage(built: BuiltImage): Uint8Array {
  const { wasm, ...rest } = built;
  const manifest: Manifest = { ...rest, version: VERSION };
  const section = customSectionBytes(SECTION, new TextEncoder().encode(JSON.stringify(manifest)));
  return concatBytes([withoutManifest(wasm), section]);
}

/**
 * Reads any `.wasm` file.
 * @param name the driver's name when the file does not say
 * @param path where it came from
 * @throws ImageError when it is no module that a machine can hold
 */
export function unpackImage(wasm: Uint8Array, name: string, path: string): BuiltImage {
  const contents = customSection(wasm, readSections(wasm), SECTION);
  if (contents === undefined) {
    return describeModule(wasm, { name, language: 'wasm', build: 'free', sources: [path], warnings: '' });
  }
  const manifest = parseManifest(contents, path);
  const bytes = withoutManifest(wasm);
  const described = describeModule(bytes, manifest);
  return { ...described, ...manifest, name, wasm: bytes, imports: described.imports, exports: described.exports };
}

function parseManifest(contents: Uint8Array, path: string): Omit<BuiltImage, 'wasm'> {
  const damaged = new ImageError(`${path}: its description (custom section "${SECTION}") is damaged; build it again`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(contents));
  } catch {
    throw damaged;
  }
  if (!isManifest(parsed)) throw damaged;
  if (parsed.version !== VERSION) {
    throw new ImageError(`${path} was built by another version of ntwasm (format ${parsed.version}, not ${VERSION})`);
  }
  const { version: _version, ...manifest } = parsed;
  return manifest;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const numbers = ['version', 'dataSize', 'tableSize', 'linkBase', 'linkTableBase'];
  return (
    numbers.every((field) => Number.isInteger(fields.get(field))) &&
    isLanguage(fields.get('language')) &&
    isBuild(fields.get('build')) &&
    (fields.get('subsystem') === 'driver' || fields.get('subsystem') === 'program') &&
    typeof fields.get('name') === 'string' &&
    typeof fields.get('warnings') === 'string' &&
    typeof fields.get('relocatable') === 'boolean' &&
    isDebug(fields.get('debug')) &&
    [fields.get('sources'), fields.get('imports'), fields.get('exports')].every(Array.isArray)
  );
}

function isLanguage(value: unknown): value is Language {
  return value === 'c' || value === 'assemblyscript' || value === 'wat' || value === 'wasm';
}

function isBuild(value: unknown): value is BuildKind {
  return value === 'checked' || value === 'free' || value === 'races' || value === 'controlled';
}

function isDebug(value: unknown): value is DebugInfo {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'source-map') return 'map' in value && typeof value.map === 'string';
  return value.kind === 'dwarf' || value.kind === 'none';
}

function withoutManifest(wasm: Uint8Array): Uint8Array {
  const ours = readSections(wasm).find((section) => section.name === SECTION);
  return ours === undefined ? wasm : concatBytes([wasm.subarray(0, ours.start), wasm.subarray(ours.end)]);
}
