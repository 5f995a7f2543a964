/** Win32: the file system, whole: names, listings, copies, times, byte ranges, paths. */
export { CopyFileA, CopyFileW } from './copy.js';
export * from './filemapping.js';
export { FindClose, FindFirstFileA, FindFirstFileW, FindNextFileA, FindNextFileW } from './find.js';
export * from './namedfile.js';
export * from './openfile.js';
export * from './pathnames.js';
