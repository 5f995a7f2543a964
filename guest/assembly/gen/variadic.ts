// Generated from kernel-host/abi by `npm run generate`. Do not edit.
import * as T from "./types";

/** Prints, at most 512 bytes a call. */
@external("ntoskrnl.exe", "DbgPrint")
export declare function DbgPrint(Format: T.PCSTR, va: usize): T.ULONG;

/** Prints when the filter of the component lets the level through. */
@external("ntoskrnl.exe", "DbgPrintEx")
export declare function DbgPrintEx(ComponentId: T.ULONG, Level: T.ULONG, Format: T.PCSTR, va: usize): T.ULONG;

/** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
@external("ntoskrnl.exe", "_snprintf")
export declare function _snprintf(Buffer: T.PCHAR, Count: u32, Format: T.PCSTR, va: usize): i32;

/** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
@external("ntoskrnl.exe", "_snwprintf")
export declare function _snwprintf(Buffer: T.PWCHAR, Count: u32, Format: T.PCWSTR, va: usize): i32;

/** Formats into a buffer without a limit. */
@external("ntoskrnl.exe", "sprintf")
export declare function sprintf(Buffer: T.PCHAR, Format: T.PCSTR, va: usize): i32;

/** Formats into a buffer without a limit. */
@external("ntoskrnl.exe", "swprintf")
export declare function swprintf(Buffer: T.PWCHAR, Format: T.PCWSTR, va: usize): i32;

/** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
@external("ntoskrnl.exe", "sprintf_s")
export declare function sprintf_s(Buffer: T.PCHAR, Size: u32, Format: T.PCSTR, va: usize): i32;

/** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
@external("ntoskrnl.exe", "swprintf_s")
export declare function swprintf_s(Buffer: T.PWCHAR, Size: u32, Format: T.PCWSTR, va: usize): i32;

/** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
@external("ntoskrnl.exe", "_snprintf_s")
export declare function _snprintf_s(Buffer: T.PCHAR, Size: u32, Count: u32, Format: T.PCSTR, va: usize): i32;

/** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
@external("ntoskrnl.exe", "_snwprintf_s")
export declare function _snwprintf_s(Buffer: T.PWCHAR, Size: u32, Count: u32, Format: T.PCWSTR, va: usize): i32;
