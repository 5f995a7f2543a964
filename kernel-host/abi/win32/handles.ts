/** Win32: handles. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const HANDLE_EXPORTS: readonly ExportDeclaration[] = [
  win32('BOOL CloseHandle(_In_ HANDLE hObject)', 'Closes a handle.'),
];
