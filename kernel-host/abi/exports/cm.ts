import type { ExportDeclaration } from '../types.js';
export const CM_EXPORTS: readonly ExportDeclaration[] = [];
