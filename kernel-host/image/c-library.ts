/**
 * The C library that comes with the compiler, of which programs get the mathematics: a table names the functions that
 * are wanted, and one relocatable link takes those, and what they need, out of the library. The rest of it is built
 * for another system, with wide characters of another size.
 */
import { basename } from 'node:path';
import { CompileError } from './errors.js';
import { runTool, takeFile } from './llvm.js';

/** The source with the table. */
const TABLE = 'program-math.c';
/** In the compiler's own tree. */
const LIBRARIES = ['/usr/lib/wasm32-wasip1/libc.a', '/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'];

/** @returns whether that source is the table. */
export function takesLibrary(path: string): boolean {
  return basename(path) === TABLE;
}

/** @returns the table's object together with the functions that it names. */
export async function withLibrary(table: Uint8Array): Promise<Uint8Array> {
  const args = ['wasm-ld', '-r', 'table.o', ...LIBRARIES, '-o', 'library.o'];
  const { code, files, stderr } = await runTool(args, { 'table.o': table });
  if (code !== 0) throw new CompileError(stderr);
  return takeFile(files, 'library.o');
}
