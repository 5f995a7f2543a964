/** Win32: the registry, all of its routines, for the export table. */
export * from './registryinfo.js';
export * from './registrykey.js';
export * from './registrynotify.js';
export * from './registryvalue.js';
