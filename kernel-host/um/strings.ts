/** Win32: strings. The ANSI and OEM code pages are UTF-8. Source: the Windows API reference. */
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, narrowLength, peekU16, wideLength } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';
import { fail } from './error.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_INVALID_PARAMETER = 87;
const ERROR_INSUFFICIENT_BUFFER = 122;
const ERROR_NO_UNICODE_TRANSLATION = 1113;
const MB_ERR_INVALID_CHARS = 8;

/** lstrlen. @returns characters; 0 for NULL */
export function lstrlenA(lpString: number): number {
  return lpString === 0 ? 0 : narrowLength(lpString);
}

/** lstrlen. @returns characters; 0 for NULL */
export function lstrlenW(lpString: number): number {
  return lpString === 0 ? 0 : wideLength(lpString);
}

function copier(form: Form) {
  return (lpString1: number, lpString2: number): number => {
    form.write(lpString1, form.read(lpString2));
    return lpString1;
  };
}

/** lstrcpy. */
export const lstrcpyA = copier(ANSI);
export const lstrcpyW = copier(WIDE);

function appender(form: Form) {
  return (lpString1: number, lpString2: number): number => {
    form.write(lpString1 + form.length(form.read(lpString1)) * form.size, form.read(lpString2));
    return lpString1;
  };
}

/** lstrcat. */
export const lstrcatA = appender(ANSI);
export const lstrcatW = appender(WIDE);

function comparer(form: Form, fold: (text: string) => string) {
  return (lpString1: number, lpString2: number): number => {
    const [first, second] = [fold(form.read(lpString1)), fold(form.read(lpString2))];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  };
}

/** lstrcmp: by code. @returns below 0, 0, above 0 */
export const lstrcmpA = comparer(ANSI, (text) => text);
export const lstrcmpW = comparer(WIDE, (text) => text);
/** lstrcmpi. */
export const lstrcmpiA = comparer(ANSI, (text) => text.toLowerCase());
export const lstrcmpiW = comparer(WIDE, (text) => text.toLowerCase());

/** MultiByteToWideChar. @param cbMultiByte bytes, -1: up to the NUL, and that too @returns units stored, or needed when there is no room asked */
export function MultiByteToWideChar(
  _CodePage: number,
  dwFlags: number,
  lpMultiByteStr: number,
  cbMultiByte: number,
  lpWideCharStr: number,
  cchWideChar: number,
): number {
  if (cbMultiByte === 0 || lpMultiByteStr === 0) return fail(ERROR_INVALID_PARAMETER);
  const bytes = cbMultiByte < 0 ? narrowLength(lpMultiByteStr) + 1 : cbMultiByte;
  checkRead(lpMultiByteStr, bytes);
  const source = Buffer.from(u8.slice(lpMultiByteStr, lpMultiByteStr + bytes));
  const text = source.toString('utf8');
  if ((dwFlags & MB_ERR_INVALID_CHARS) !== 0 && !Buffer.from(text).equals(source))
    return fail(ERROR_NO_UNICODE_TRANSLATION);
  if (cchWideChar === 0) return text.length;
  if (cchWideChar < text.length) return fail(ERROR_INSUFFICIENT_BUFFER);
  checkWrite(lpWideCharStr, text.length * 2);
  storeWide(lpWideCharStr, text);
  return text.length;
}

/** WideCharToMultiByte. @param cchWideChar units, -1: up to the NUL, and that too @returns bytes stored, or needed when there is no room asked */
export function WideCharToMultiByte(
  _CodePage: number,
  _dwFlags: number,
  lpWideCharStr: number,
  cchWideChar: number,
  lpMultiByteStr: number,
  cbMultiByte: number,
  _lpDefaultChar: number,
  lpUsedDefaultChar: number,
): number {
  if (cchWideChar === 0 || lpWideCharStr === 0) return fail(ERROR_INVALID_PARAMETER);
  const units = cchWideChar < 0 ? wideLength(lpWideCharStr) + 1 : cchWideChar;
  checkRead(lpWideCharStr, units * 2);
  let text = '';
  for (let at = 0; at < units; at++) text += String.fromCharCode(peekU16(lpWideCharStr + at * 2));
  const bytes = Buffer.from(text);
  if (lpUsedDefaultChar !== 0) {
    checkWrite(lpUsedDefaultChar, 4);
    u8.fill(0, lpUsedDefaultChar, lpUsedDefaultChar + 4);
  }
  if (cbMultiByte === 0) return bytes.length;
  if (cbMultiByte < bytes.length) return fail(ERROR_INSUFFICIENT_BUFFER);
  checkWrite(lpMultiByteStr, bytes.length);
  u8.set(bytes, lpMultiByteStr);
  return bytes.length;
}

/** CharToOem, OemToChar: both code pages are the same. @returns TRUE */
export function CharToOemA(pSrc: number, pDst: number): number {
  ANSI.write(pDst, ANSI.read(pSrc));
  return 1;
}
export { CharToOemA as OemToCharA };

/** CharToOemW: UTF-16 to UTF-8. @returns TRUE */
export function CharToOemW(pSrc: number, pDst: number): number {
  ANSI.write(pDst, WIDE.read(pSrc));
  return 1;
}
