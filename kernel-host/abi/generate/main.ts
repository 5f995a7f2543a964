/**
 * Writes every generated file, or says which are stale.
 *
 * `node tools/generate.mjs` writes; with `--check` it writes nothing and exits with 1 when a committed file
 * differs from what the contract says.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assemblyscriptFiles } from './assemblyscript.js';
import { cHeaders } from './c.js';
import { docFiles } from './docs.js';
import { mistakes } from './model.js';
import { typescriptFiles } from './typescript.js';
import { win32Files, win32Mistakes } from './win32.js';

/** @returns the text of every generated file by its path from the package root. */
export function generateAll(): Map<string, string> {
  return new Map([...cHeaders(), ...typescriptFiles(), ...assemblyscriptFiles(), ...docFiles(), ...win32Files()]);
}

/** @returns paths of committed files that differ from the contract. */
export function staleFiles(root: string): string[] {
  return [...generateAll()].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
}

/** @returns exit code. */
export function runGenerator(root: string, check: boolean): number {
  const wrong = [...mistakes(), ...win32Mistakes()];
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`);
    return 1;
  }
  const stale = staleFiles(root);
  if (check) {
    for (const path of stale) process.stderr.write(`stale: ${path} (run npm run generate)\n`);
    return stale.length === 0 ? 0 : 1;
  }
  const all = generateAll();
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), all.get(path) ?? '');
  }
  console.log(`${all.size} generated files, ${stale.length} written`);
  return 0;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
