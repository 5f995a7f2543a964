import type { ExportDeclaration } from '../types.js';
export const IO_PNP_EXPORTS: readonly ExportDeclaration[] = [];
