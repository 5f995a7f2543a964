import type { ExportDeclaration } from '../types.js';
export const PO_EXPORTS: readonly ExportDeclaration[] = [];
