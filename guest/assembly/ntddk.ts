/**
 * The kernel for drivers written in AssemblyScript: `import { DbgPrint, … } from "ntddk"`. The kernel's own
 * routines, structures and constants are generated from the contract; here are what C has as macros and inline
 * functions, and what takes the place of C's `&`.
 */
export * from "gen/types";
export * from "gen/constants";
export * from "gen/structs";
export * from "gen/exports";
export { addressOf, CONTAINING_RECORD, fnptr, pointer, stackBytes, stackOf, staticOf } from "ntddk/storage";
export { DbgPrint, DbgPrint as KdPrint, DbgPrintEx, DbgPrintEx as KdPrintEx } from "ntddk/print";
export { fromAnsi, fromUnicodeString, initUnicodeString, RTL_CONSTANT_STRING } from "ntddk/strings";
export { relativeMs, relativeUs } from "ntddk/time";
export { NT_ERROR, NT_INFORMATION, NT_SUCCESS, NT_WARNING } from "ntddk/status";
export { KeAcquireSpinLock, KeLowerIrql, KeRaiseIrql } from "ntddk/irql";
export {
  CTL_CODE, IoCallDriver, IoCompleteRequest, IoCopyCurrentIrpStackLocationToNext, IoGetCurrentIrpStackLocation,
  IoGetNextIrpStackLocation, IoMarkIrpPending, IoSetCancelRoutine, IoSetCompletionRoutine, IoSetNextIrpStackLocation,
  IoSizeOfIrp, IoSkipCurrentIrpStackLocation, MmGetMdlByteCount, MmGetMdlByteOffset, MmGetMdlVirtualAddress,
  MmGetSystemAddressForMdlSafe,
} from "ntddk/io";
export { ExInitializeWorkItem } from "ntddk/workitems";
export { ObDereferenceObject, ObReferenceObject } from "ntddk/objects";
export { RtlCopyMemory, RtlEqualMemory, RtlFillMemory, RtlMoveMemory, RtlZeroMemory } from "ntddk/memory";
export {
  InitializeListHead, InsertHeadList, InsertTailList, IsListEmpty, RemoveEntryList, RemoveHeadList, RemoveTailList,
} from "ntddk/lists";
export {
  InterlockedAdd, InterlockedAnd, InterlockedCompareExchange, InterlockedCompareExchange64,
  InterlockedCompareExchangePointer, InterlockedDecrement, InterlockedDecrement64, InterlockedExchange,
  InterlockedExchange64, InterlockedExchangeAdd, InterlockedExchangeAdd64, InterlockedExchangePointer,
  InterlockedIncrement, InterlockedIncrement64, InterlockedOr, InterlockedXor, KeMemoryBarrier,
} from "ntddk/interlocked";
