/**
 * The compiler runs in a file tree of its own, whose `/usr` it brings along. The user's files appear in it
 * under `/host`, which is taken out again of everything the compiler says and of the debug information.
 */
import { isAbsolute, relative, resolve, sep } from 'node:path';

const MOUNT = '/host';

/** Compiler arguments that keep the mount point out of debug information and `__FILE__`. */
export const PREFIX_MAP: readonly string[] =
  sep === '/' ? [`-ffile-prefix-map=${MOUNT}/=/`] : [`-ffile-prefix-map=${MOUNT}/=`];

/** @returns where the compiler finds the file of that absolute path. */
export function toVirtual(path: string): string {
  const slashed = sep === '/' ? path : path.replaceAll(sep, '/');
  return slashed.startsWith('/') ? MOUNT + slashed : `${MOUNT}/${slashed}`;
}

/** @returns the path of which `toVirtual` made this one; itself when it is no such path. */
export function fromVirtual(path: string): string {
  return path.startsWith(`${MOUNT}/`) ? path.slice(MOUNT.length + (sep === '/' ? 0 : 1)) : path;
}

/**
 * Rewrites what the compiler printed: virtual paths become the user's own, relative to the working
 * folder when they lie in it.
 */
export function toUserPaths(text: string): string {
  return text.replace(/\/host(\/[^\s:'"]*(?: [^\s:'"]*)*\.\w+)/g, (_whole, path: string) => displayPath(path));
}

/** @returns the path as a user would type it. */
export function displayPath(path: string): string {
  const real = sep === '/' ? path : path.replace(/^\//, '');
  if (isInMemory(real)) return real.slice(MEMORY_ROOT.length + 1);
  const shown = relative(process.cwd(), resolve(real));
  return shown === '' || shown.startsWith('..') || isAbsolute(shown) ? real : shown;
}

/** Folder that sources given as text seem to lie in. */
export const MEMORY_ROOT = '/(memory)';

/** @returns whether a path names a source that was given as text. */
export function isInMemory(path: string): boolean {
  return path.startsWith(`${MEMORY_ROOT}/`);
}
