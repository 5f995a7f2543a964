/**
 * From the names that programs use for files and devices to those of the object manager: all that is not absolute
 * there is looked for in `\??`, the directory of DOS devices.
 *
 * Source: "Naming Files, Paths, and Namespaces" in the Windows API documentation.
 */

/** Where every program begins; there is no other. */
export const CURRENT_DIRECTORY = 'C:\\';

/** Names that are devices in every directory. */
const DOS_DEVICE = /^(?:CON|CONIN\$|CONOUT\$|PRN|AUX|NUL|COM[1-9]|LPT[1-9]):?$/i;

/** @returns the NT path of a Win32 name, '' when it is none. */
export function ntPathOf(name: string): string {
  if (/^\\\\\?\\/.test(name)) return `\\??\\${name.slice(4)}`;
  const path = name.replaceAll('/', '\\');
  if (path.startsWith('\\\\.\\') || path.startsWith('\\\\?\\')) return `\\??\\${path.slice(4)}`;
  if (path === '\\\\.' || path === '') return '';
  if (path.startsWith('\\\\')) return `\\??\\UNC\\${path.slice(2)}`;
  if (DOS_DEVICE.test(path)) return `\\??\\${path.replace(/:$/, '')}`;
  return `\\??\\${fullPathOf(path)}`;
}

/** @returns a path from its drive on, without `.` and `..`. */
export function fullPathOf(name: string): string {
  const path = name.replaceAll('/', '\\');
  const drive = /^[A-Za-z]:/.exec(path)?.[0];
  const rest = drive === undefined ? path : path.slice(2);
  const base =
    rest.startsWith('\\') || (drive !== undefined && drive.toUpperCase() !== 'C:') ? '' : CURRENT_DIRECTORY.slice(2);
  const parts: string[] = [];
  for (const part of `${base}\\${rest}`.split('\\')) {
    // Win32 has no names that end in dots or spaces.
    const bare = part.replace(/[. ]+$/, '');
    if (part === '..') parts.pop();
    else if (bare !== '') parts.push(bare);
  }
  const end = path.endsWith('\\') && parts.length > 0 ? '\\' : '';
  return `${drive ?? 'C:'}\\${parts.join('\\')}${end}`;
}
