import type { DataDeclaration, ExportDeclaration } from '../types.js';
export const IO_EXPORTS: readonly ExportDeclaration[] = [];
export const IO_DATA: readonly DataDeclaration[] = [];
