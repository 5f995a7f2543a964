/** The registry's routines together, for the export table. */
export * from '../cm/callbackapi.js';
export * from './devicekey.js';
export * from './key.js';
export * from './keynotify.js';
export * from './keyquery.js';
export * from './keyvalue.js';
export * from './rtlregistry.js';
