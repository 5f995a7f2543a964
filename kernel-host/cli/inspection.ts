/** What there is to know of an image before it runs: for `ntwasm inspect`, as text or JSON. */
import { EXPORTS } from '../abi/gen/exports.js';
import type { Support, WasmType } from '../abi/types.js';
import type { BuiltImage, ImageImport } from '../image/types.js';
import { readSections } from '../image/wasm-reader.js';
import { isProvided } from '../kernel.js';

/** Names of section ids, in the words of the binary format. */
const SECTION_NAMES = [
  'custom',
  'type',
  'import',
  'function',
  'table',
  'memory',
  'global',
  'export',
  'start',
  'element',
  'code',
  'data',
  'data count',
  'tag',
] as const;

/** A function that the image imports. */
export interface InspectedImport {
  readonly name: string;
  /** `internal`: called by compiled code, not by name; `unknown`: the kernel has no such export. */
  readonly support: Support | 'internal' | 'unknown';
  readonly params: readonly WasmType[];
  readonly results: readonly WasmType[];
  readonly doc: string;
}

export interface Inspection {
  readonly name: string;
  readonly language: string;
  readonly build: string;
  /** Bytes of the module. */
  readonly size: number;
  readonly debug: string;
  readonly sources: readonly string[];
  readonly layout: {
    readonly relocatable: boolean;
    readonly base: number;
    readonly dataSize: number;
    readonly tableBase: number;
    readonly tableSize: number;
  };
  readonly imports: readonly InspectedImport[];
  readonly exports: readonly { readonly name: string; readonly kind: string }[];
  readonly sections: readonly { readonly name: string; readonly offset: number; readonly size: number }[];
}

/** @returns everything but the code. */
export function inspectImage(built: BuiltImage): Inspection {
  return {
    name: built.name,
    language: built.language,
    build: built.build,
    size: built.wasm.length,
    debug: built.debug.kind,
    sources: built.sources,
    layout: {
      relocatable: built.relocatable,
      base: built.linkBase,
      dataSize: built.dataSize,
      tableBase: built.linkTableBase,
      tableSize: built.tableSize,
    },
    imports: built.imports.filter((each) => each.kind === 'function').map(inspectImport),
    exports: built.exports.filter(({ name }) => !isKernelVariable(name)).map(({ name, kind }) => ({ name, kind })),
    sections: readSections(built.wasm).map(({ id, name, start, end }) => ({
      name: name === '' ? (SECTION_NAMES[id] ?? `section ${id}`) : name,
      offset: start,
      size: end - start,
    })),
  };
}

/** KeNumberProcessors and the like: every image carries them, for the loader to fill. */
function isKernelVariable(name: string): boolean {
  return EXPORTS.some((each) => each.kind === 'data' && each.name === name);
}

function inspectImport({ name, params, results }: ImageImport): InspectedImport {
  const info = EXPORTS.find((each) => each.name === name);
  const support = info?.support ?? (isProvided(name) ? 'internal' : 'unknown');
  return { name, support, params, results, doc: info?.doc ?? '' };
}
