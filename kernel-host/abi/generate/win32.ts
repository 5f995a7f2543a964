/** The Win32 side: one C header for programs, the typed table for the kernel, a page of the docs. */
import { CONTRACT } from '../contract.js';
import { TypeTable } from '../ctypes.js';
import { LayoutComputer } from '../layout.js';
import { parsePrototype, wasmSignature } from '../prototype.js';
import { WIN32 } from '../win32/contract.js';
import { cFile, constantGroup, forwardTypedef, routineType, structDefinition } from './c.js';
import { BANNER } from './model.js';
import { constantsOf, signatureOf, structOffsets } from './typescript.js';

const HEADERS = 'guest/include/ntwasm/gen';
const TABLES = 'kernel-host/abi/gen';

const types = new TypeTable({
  ...CONTRACT,
  typedefs: [...CONTRACT.typedefs, ...WIN32.typedefs],
  structs: [...CONTRACT.structs, ...WIN32.structs],
  routineTypes: [...CONTRACT.routineTypes, ...WIN32.routineTypes],
});
const layouts = new LayoutComputer(types);
const structs = WIN32.structs.flatMap((group) => group.structs.map((declaration) => layouts.layOut(declaration)));
const routines = WIN32.components.flatMap((component) =>
  component.exports.map((declaration) => {
    const prototype = parsePrototype(declaration.proto);
    return { declaration, component, prototype, signature: wasmSignature(prototype, types) };
  }),
);

/** @returns what is wrong with the Win32 declarations, in words. */
export function win32Mistakes(): string[] {
  return structs.flatMap((layout) => layout.mistakes);
}

/** @returns the files' texts by path. */
export function win32Files(): Map<string, string> {
  return new Map([
    [`${HEADERS}/win32.h`, cFile('win32', headerText())],
    [`${TABLES}/win32.ts`, `// ${BANNER}\n${tableText()}`],
    ['docs/win32.md', pageText()],
  ]);
}

function headerText(): string {
  const names = new Set(routines.map(({ prototype }) => prototype.name));
  const aliases = [...names]
    .filter((name) => name.endsWith('W') && names.has(`${name.slice(0, -1)}A`))
    .map((name) => name.slice(0, -1));
  return [
    ...WIN32.typedefs.map((line) => `typedef ${line};`),
    ...structs.map(({ declaration }) => forwardTypedef(declaration)),
    '',
    ...WIN32.constants.map(constantGroup),
    ...structs.map(structDefinition),
    ...WIN32.routineTypes.map(routineType),
    ...routines.map(({ declaration }) => `/** ${declaration.doc} */\n${declaration.proto};\n`),
    '#ifdef UNICODE',
    ...aliases.map((name) => `#define ${name} ${name}W`),
    '#else',
    ...aliases.map((name) => `#define ${name} ${name}A`),
    '#endif',
    '',
  ].join('\n');
}

function tableText(): string {
  const rows = routines.map(({ prototype, component, declaration, signature }) =>
    JSON.stringify({
      name: prototype.name,
      library: component.name,
      doc: declaration.doc,
      params: signature.params,
      result: signature.result,
    }),
  );
  return `import type { WasmType } from '../types.js';

/** A routine of Win32. */
export interface Win32Info {
  readonly name: string;
  readonly library: string;
  readonly doc: string;
  readonly params: readonly WasmType[];
  readonly result: WasmType | 'void';
}

/** What um implements. */
export interface Win32Exports {
${routines.map(signatureOf).join('\n')}
}

/** Every Win32 name, in order of the contract. */
export const WIN32_EXPORTS: readonly Win32Info[] = [
${rows.map((row) => `  ${row},`).join('\n')}
];

${structs.map((layout) => structOffsets(layout, { types, structs })).join('\n')}

${constantsOf(WIN32.constants)}
`;
}

function pageText(): string {
  const sections = WIN32.components
    .filter(({ name }) => name !== 'crt')
    .map(({ name, title }) => {
      const rows = routines
        .filter(({ component }) => component.name === name)
        .map(({ prototype, declaration }) => `| ${prototype.name} | ${declaration.doc.replaceAll('|', '\\|')} |`);
      return `## ${name}: ${title}\n\n| Name | What |\n|---|---|\n${rows.join('\n')}\n`;
    });
  return `<!-- ${BANNER} -->\n# What a program can call\n\n${sections.join('\n')}`;
}
