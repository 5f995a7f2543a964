/** The security reference monitor's routines, of all its modules; kernel.ts hands them out. */
export * from './api.js';
export * from './descriptorapi.js';
export * from './tokenapi.js';
