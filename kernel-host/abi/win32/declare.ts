/** Short ways to write Win32 declarations; see abi/declare. */
import { PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

/** A routine of a Win32 library. */
export function win32(proto: string, doc: string): ExportDeclaration {
  return routine(proto, PASSIVE, doc);
}

/**
 * A routine in its ANSI and its wide form.
 * @param proto as the documentation writes it, with `#` for A or W in the name and T types: `LPCTSTR`, `LPTSTR`, `TCHAR`
 */
export function ansiAndWide(proto: string, doc: string): ExportDeclaration[] {
  return (['A', 'W'] as const).map((form) => {
    const text = proto
      .replaceAll('#', form)
      .replaceAll('LPCTSTR', form === 'A' ? 'LPCSTR' : 'LPCWSTR')
      .replaceAll('LPTSTR', form === 'A' ? 'LPSTR' : 'LPWSTR')
      .replaceAll('TCHAR', form === 'A' ? 'CHAR' : 'WCHAR');
    return win32(text, doc);
  });
}
