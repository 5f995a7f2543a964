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

/** Inlines small standard library functions, and gives all code without a position the position around it. */
export function inlineLibrary(module: Module, program: Program): void {
  for (const file of driverFiles(module)) {
    binaryen.setPassArgument(NO_INLINE, `${file}/*`);
    module.runPasses([NO_INLINE]);
  }
  binaryen.setPassArgument(NO_INLINE, null);
  setInlining();
  module.runPasses(['inlining']);
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

/**
 * The library's options outlive a compilation, and begin otherwise than the compiler leaves them: all that inlining
 * looks at is set, so that the same source always gives the same image. The compiler sets its own before it optimises.
 */
function setInlining(): void {
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setAlwaysInlineMaxSize(2);
  binaryen.setFlexibleInlineMaxSize(20);
  binaryen.setOneCallerInlineMaxSize(0);
  binaryen.setAllowInliningFunctionsWithLoops(false);
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
