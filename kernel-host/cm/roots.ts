/** The names that user mode has for the roots of the registry, and where they lead in the kernel. */
import { USER_SID } from './defaults.js';

const CURRENT_CONFIG = '\\Registry\\Machine\\System\\CurrentControlSet\\Hardware Profiles\\Current';

/** Long and short name, and path, of each. */
const ROOTS: readonly (readonly [string, string, string])[] = [
  ['HKEY_LOCAL_MACHINE', 'HKLM', '\\Registry\\Machine'],
  ['HKEY_USERS', 'HKU', '\\Registry\\User'],
  ['HKEY_CURRENT_USER', 'HKCU', `\\Registry\\User\\${USER_SID}`],
  ['HKEY_CLASSES_ROOT', 'HKCR', '\\Registry\\Machine\\Software\\Classes'],
  ['HKEY_CURRENT_CONFIG', 'HKCC', CURRENT_CONFIG],
];

/** @returns the kernel's path for one that begins with a root of user mode or with `\Registry`; undefined for others. */
export function kernelPath(path: string): string | undefined {
  const trimmed = path.replace(/\\+$/, '');
  if (/^\\registry(\\|$)/i.test(trimmed)) return trimmed;
  const [root = '', ...rest] = trimmed.split('\\');
  const found = ROOTS.find(([long, short]) => [long, short].includes(root.toUpperCase()));
  return found === undefined ? undefined : [found[2], ...rest].join('\\');
}

/** @returns the path as user mode writes it: `HKEY_LOCAL_MACHINE\…`; the kernel's where user mode has none. */
export function userPath(path: string): string {
  for (const [long, , kernel] of ROOTS.slice(0, 2)) {
    const head = path.slice(0, kernel.length).toLowerCase();
    const ends = path.length === kernel.length || path[kernel.length] === '\\';
    if (head === kernel.toLowerCase() && ends) return long + path.slice(kernel.length);
  }
  return path;
}
