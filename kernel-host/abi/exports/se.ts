import type { DataDeclaration, ExportDeclaration } from '../types.js';
export const SE_EXPORTS: readonly ExportDeclaration[] = [];
export const SE_DATA: readonly DataDeclaration[] = [];
