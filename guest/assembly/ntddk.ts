/**
 * The kernel for drivers written in AssemblyScript: `import { DbgPrint, … } from "ntddk"`. The kernel's own
 * routines, structures and constants are generated from the contract; here are what C has as macros and inline
 * functions, and what takes the place of C's `&`.
 */
export * from "ntddk/storage";
export * from "ntddk/print";
export * from "ntddk/strings";
export * from "ntddk/interlocked";
export * from "ntddk/memory";
export * from "ntddk/lists";
export * from "ntddk/time";
