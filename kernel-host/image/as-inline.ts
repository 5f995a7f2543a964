/**
 * Inlining for checked builds. Small routines of AssemblyScript's standard library (array elements, string
 * lengths) are put in place of their calls, and count as part of the line that uses them. Functions of the driver
 * stay functions, so that stack frames tell their names.
 */
import type { Program } from 'assemblyscript';
import { binaryen, type Module } from './as-binaryen.js';
import { isStandardLibrary } from './as-globals.js';
import { functionsOf, rewriteFunctions } from './as-walk.js';

const NO_INLINE = 'no-inline';
/** The level at which the optimiser inlines functions that are small but not tiny. */
const INLINING_LEVEL = 3;

/** Inlines small standard library functions, and gives all code without a position the position around it. */
export function inlineLibrary(module: Module, program: Program): void {
  for (const file of driverFiles(module)) {
    binaryen.setPassArgument(NO_INLINE, `${file}/*`);
    module.runPasses([NO_INLINE]);
  }
  binaryen.setPassArgument(NO_INLINE, null);
  const level = binaryen.getOptimizeLevel();
  binaryen.setOptimizeLevel(INLINING_LEVEL);
  module.runPasses(['inlining']);
  binaryen.setOptimizeLevel(level);
  rewriteFunctions(
    module,
    program,
    (name) => !isStandardLibrary(name),
    (expression, _kind, scope) => {
      if (!scope.isOriginal(expression)) scope.locate(expression);
      return expression;
    },
  );
}

/** @returns files with functions that are not the standard library's. */
function driverFiles(module: Module): Set<string> {
  const files = new Set<string>();
  for (const node of functionsOf(module)) {
    const [path = ''] = binaryen.getFunctionInfo(node).name.split(/[<#]/);
    if (!isStandardLibrary(path)) files.add(path.slice(0, path.lastIndexOf('/')));
  }
  return files;
}
