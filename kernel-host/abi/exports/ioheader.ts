import type { ExportDeclaration } from '../types.js';
export const IO_HEADER_EXPORTS: readonly ExportDeclaration[] = [];
