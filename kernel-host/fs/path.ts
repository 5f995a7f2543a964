/**
 * Names as NTFS judges them. A path on a volume is a list of components; none of them can mean anything but an entry
 * of its directory, on the host either: no `.` and `..`, no separators, no NUL.
 *
 * Source: "Naming Files, Paths, and Namespaces" in the Windows documentation.
 */
import { STATUS_OBJECT_NAME_INVALID } from '../abi/gen/constants.js';
import { RtlUpcaseUnicodeChar } from '../rtl/casing.js';

/** Units of one component. */
const MOST_UNITS = 255;
/** Units of a whole path. */
const MOST_PATH = 32767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ILLEGAL = /["*/:<>?\\|\u0000-\u001f]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** The one stream that every file has. */
const DATA_STREAM = /::\$DATA$/i;

/** A path below a directory. */
export interface ParsedPath {
  readonly parts: readonly string[];
  /** It ends in a backslash, so it can only be a directory. */
  readonly slash: boolean;
}

/** @returns whether NT could have a file of that name. */
export function isLegalName(name: string): boolean {
  if (name === '' || name.length > MOST_UNITS || name === '.' || name === '..') return false;
  return !ILLEGAL.test(name) && !LONE_SURROGATE.test(name) && !name.includes('\ufffd');
}

/** @param text what follows the volume, or the directory that it is relative to @returns its parts, or a status */
export function parsePath(text: string): ParsedPath | number {
  if (text.length > MOST_PATH) return STATUS_OBJECT_NAME_INVALID;
  const path = (text.startsWith('\\') ? text.slice(1) : text).replace(DATA_STREAM, '');
  if (path === '') return { parts: [], slash: text !== '' };
  const slash = path.endsWith('\\');
  const parts = (slash ? path.slice(0, -1) : path).split('\\');
  return parts.every(isLegalName) ? { parts, slash } : STATUS_OBJECT_NAME_INVALID;
}

/** @returns the name in upper case, unit by unit: equal for names that are the same to NT */
export function upcase(name: string): string {
  let text = '';
  for (let at = 0; at < name.length; at++) text += String.fromCharCode(RtlUpcaseUnicodeChar(name.charCodeAt(at)));
  return text;
}
