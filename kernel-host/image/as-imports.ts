/**
 * What an AssemblyScript image imports. The kernel's exports come from one module, `env`, under their NT
 * names, as in images compiled from C; the compiler's own helpers are mapped to the kernel or refused.
 */
import { binaryen, type Module } from './as-binaryen.js';
import { functionsOf } from './as-walk.js';
import { CompileError } from './errors.js';

/** Helpers of the compiler that the kernel provides, by internal name. */
const PROVIDED: Readonly<Record<string, string>> = { '~lib/builtins/abort': 'NtwAbort' };

/** Imports that passes replace: none is left when they have run. */
const REPLACED = 'ntwasm';

/** Name under which images import the function table; wasm-ld's name, so that all images agree. */
export const TABLE_IMPORT = '__indirect_function_table';

/**
 * Gives every function import its final name, and names the table as C images do.
 * @throws CompileError for the parts of AssemblyScript's library that need a JavaScript host
 */
export function settleImports(module: Module): void {
  const refused: string[] = [];
  for (const node of functionsOf(module)) {
    const info = binaryen.getFunctionInfo(node);
    if (!info.module || info.base === null || info.module === REPLACED) continue;
    const provided = PROVIDED[info.name];
    if (provided === undefined && info.name.startsWith('~lib/') && isHostHelper(info.name)) {
      refused.push(`${info.name.slice('~lib/'.length)} (import ${info.module}.${info.base})`);
      continue;
    }
    module.addFunctionImport(info.name, 'env', provided ?? info.base, info.params, info.results);
  }
  if (refused.length > 0) {
    throw new CompileError(
      `ERROR: not available to a driver, since it needs a JavaScript host: ${refused.join(', ')}. ` +
        'Print with DbgPrint; take time and random numbers from the kernel.',
    );
  }
  for (let index = 0; index < module.getNumTables(); index++) {
    const { name, module: from } = binaryen.getTableInfo(module.getTableByIndex(index));
    if (from) module.addTableImport(name, 'env', TABLE_IMPORT);
  }
}

/** Everything under `~lib/` that imports is the standard library's, except the guest library, `ntddk` and `ntstress`. */
function isHostHelper(name: string): boolean {
  return !/^~lib\/(ntddk|ntstress|ntwasm|gen)\b/.test(name);
}
