/** The run-time library's routines that need the pool, of all their modules; kernel.ts hands them out. */
export * from './rtlalloc.js';
export * from './rtlavltable.js';
export * from './rtlheap.js';
export * from './rtlrangelist.js';
export * from './rtlsplaytable.js';
