// Generated from kernel-host/abi by `npm run generate`. Do not edit.

/** A signed 64-bit integer with its halves. */
@unmanaged
export class LARGE_INTEGER {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get LowPart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set LowPart(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get HighPart(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set HighPart(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get u_LowPart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set u_LowPart(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get u_HighPart(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set u_HighPart(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get QuadPart(): i64 { return load<i64>(changetype<usize>(this), 0); }
  @inline set QuadPart(value: i64) { store<i64>(changetype<usize>(this), value, 0); }
}

/** An unsigned 64-bit integer with its halves. */
@unmanaged
export class ULARGE_INTEGER {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get LowPart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set LowPart(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get HighPart(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set HighPart(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get u_LowPart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set u_LowPart(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get u_HighPart(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set u_HighPart(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get QuadPart(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set QuadPart(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
}

/** A locally unique identifier. */
@unmanaged
export class LUID {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get LowPart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set LowPart(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get HighPart(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set HighPart(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
}

/** A globally unique identifier. */
@unmanaged
export class GUID {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Data1(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Data1(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Data2(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set Data2(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get Data3(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set Data3(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  /** Address of the array. */
  @inline get Data4(): usize { return changetype<usize>(this) + 8; }
}

/** A link of a circular doubly linked list, or its head. */
@unmanaged
export class LIST_ENTRY {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Flink(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Flink(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Blink(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Blink(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** A link of a singly linked list. */
@unmanaged
export class SINGLE_LIST_ENTRY {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get Next(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Next(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
}

/** Head of a lock-free singly linked list. */
@unmanaged
export class SLIST_HEADER {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Alignment(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set Alignment(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get Next(): SINGLE_LIST_ENTRY { return changetype<SINGLE_LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get Depth(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set Depth(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get Sequence(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set Sequence(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
}

/** A counted string of bytes; lengths in bytes. */
@unmanaged
export class STRING {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Length(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Length(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get MaximumLength(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set MaximumLength(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Buffer(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** A counted string of constant bytes. */
@unmanaged
export class CSTRING {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Length(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Length(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get MaximumLength(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set MaximumLength(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Buffer(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** A counted string of 16-bit characters; lengths in bytes. */
@unmanaged
export class UNICODE_STRING {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Length(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Length(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get MaximumLength(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set MaximumLength(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Buffer(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** Name and options of an object to create or open. */
@unmanaged
export class OBJECT_ATTRIBUTES {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get RootDirectory(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set RootDirectory(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ObjectName(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ObjectName(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Attributes(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Attributes(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get SecurityDescriptor(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set SecurityDescriptor(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get SecurityQualityOfService(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set SecurityQualityOfService(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
}

/** Process and thread id. */
@unmanaged
export class CLIENT_ID {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get UniqueProcess(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set UniqueProcess(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get UniqueThread(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set UniqueThread(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** Group and number of a processor. */
@unmanaged
export class PROCESSOR_NUMBER {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get Group(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Group(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Number(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set Number(value: u8) { store<u8>(changetype<usize>(this), value, 2); }
  @inline get Reserved(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set Reserved(value: u8) { store<u8>(changetype<usize>(this), value, 3); }
}

/** A set of processors of one group. */
@unmanaged
export class GROUP_AFFINITY {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Mask(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Mask(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Group(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set Group(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 6; }
}

/** What was raised, where, and with what parameters. */
@unmanaged
export class EXCEPTION_RECORD {
  /** Bytes. */
  static readonly SIZE: i32 = 80;
  @inline get ExceptionCode(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set ExceptionCode(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get ExceptionFlags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set ExceptionFlags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get ExceptionRecord(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ExceptionRecord(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ExceptionAddress(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ExceptionAddress(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get NumberParameters(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set NumberParameters(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  /** Address of the array. */
  @inline get ExceptionInformation(): usize { return changetype<usize>(this) + 20; }
}

/** Floating-point registers of x86; nothing fills them here. */
@unmanaged
export class FLOATING_SAVE_AREA {
  /** Bytes. */
  static readonly SIZE: i32 = 112;
  @inline get ControlWord(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ControlWord(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get StatusWord(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set StatusWord(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get TagWord(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set TagWord(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ErrorOffset(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ErrorOffset(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get ErrorSelector(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set ErrorSelector(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get DataOffset(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set DataOffset(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get DataSelector(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set DataSelector(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  /** Address of the array. */
  @inline get RegisterArea(): usize { return changetype<usize>(this) + 28; }
  @inline get Spare0(): u32 { return load<u32>(changetype<usize>(this), 108); }
  @inline set Spare0(value: u32) { store<u32>(changetype<usize>(this), value, 108); }
}

/** Registers of x86 at an exception. WebAssembly has none, so all but the flags read zero. */
@unmanaged
export class CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 716;
  @inline get ContextFlags(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ContextFlags(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Dr0(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Dr0(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Dr1(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Dr1(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Dr2(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Dr2(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Dr3(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Dr3(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Dr6(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set Dr6(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get Dr7(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set Dr7(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get FloatSave(): FLOATING_SAVE_AREA { return changetype<FLOATING_SAVE_AREA>(changetype<usize>(this) + 28); }
  @inline get SegGs(): u32 { return load<u32>(changetype<usize>(this), 140); }
  @inline set SegGs(value: u32) { store<u32>(changetype<usize>(this), value, 140); }
  @inline get SegFs(): u32 { return load<u32>(changetype<usize>(this), 144); }
  @inline set SegFs(value: u32) { store<u32>(changetype<usize>(this), value, 144); }
  @inline get SegEs(): u32 { return load<u32>(changetype<usize>(this), 148); }
  @inline set SegEs(value: u32) { store<u32>(changetype<usize>(this), value, 148); }
  @inline get SegDs(): u32 { return load<u32>(changetype<usize>(this), 152); }
  @inline set SegDs(value: u32) { store<u32>(changetype<usize>(this), value, 152); }
  @inline get Edi(): u32 { return load<u32>(changetype<usize>(this), 156); }
  @inline set Edi(value: u32) { store<u32>(changetype<usize>(this), value, 156); }
  @inline get Esi(): u32 { return load<u32>(changetype<usize>(this), 160); }
  @inline set Esi(value: u32) { store<u32>(changetype<usize>(this), value, 160); }
  @inline get Ebx(): u32 { return load<u32>(changetype<usize>(this), 164); }
  @inline set Ebx(value: u32) { store<u32>(changetype<usize>(this), value, 164); }
  @inline get Edx(): u32 { return load<u32>(changetype<usize>(this), 168); }
  @inline set Edx(value: u32) { store<u32>(changetype<usize>(this), value, 168); }
  @inline get Ecx(): u32 { return load<u32>(changetype<usize>(this), 172); }
  @inline set Ecx(value: u32) { store<u32>(changetype<usize>(this), value, 172); }
  @inline get Eax(): u32 { return load<u32>(changetype<usize>(this), 176); }
  @inline set Eax(value: u32) { store<u32>(changetype<usize>(this), value, 176); }
  @inline get Ebp(): u32 { return load<u32>(changetype<usize>(this), 180); }
  @inline set Ebp(value: u32) { store<u32>(changetype<usize>(this), value, 180); }
  @inline get Eip(): u32 { return load<u32>(changetype<usize>(this), 184); }
  @inline set Eip(value: u32) { store<u32>(changetype<usize>(this), value, 184); }
  @inline get SegCs(): u32 { return load<u32>(changetype<usize>(this), 188); }
  @inline set SegCs(value: u32) { store<u32>(changetype<usize>(this), value, 188); }
  @inline get EFlags(): u32 { return load<u32>(changetype<usize>(this), 192); }
  @inline set EFlags(value: u32) { store<u32>(changetype<usize>(this), value, 192); }
  @inline get Esp(): u32 { return load<u32>(changetype<usize>(this), 196); }
  @inline set Esp(value: u32) { store<u32>(changetype<usize>(this), value, 196); }
  @inline get SegSs(): u32 { return load<u32>(changetype<usize>(this), 200); }
  @inline set SegSs(value: u32) { store<u32>(changetype<usize>(this), value, 200); }
  /** Address of the array. */
  @inline get ExtendedRegisters(): usize { return changetype<usize>(this) + 204; }
}

/** What a filter expression sees. */
@unmanaged
export class EXCEPTION_POINTERS {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get ExceptionRecord(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set ExceptionRecord(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get ContextRecord(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ContextRecord(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** What every object that can be waited for begins with. */
@unmanaged
export class DISPATCHER_HEADER {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Type(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Type(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get Absolute(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set Absolute(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get Size(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set Size(value: u8) { store<u8>(changetype<usize>(this), value, 2); }
  @inline get Inserted(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set Inserted(value: u8) { store<u8>(changetype<usize>(this), value, 3); }
  @inline get Lock(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set Lock(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get SignalState(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set SignalState(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get WaitListHead(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 8); }
}

/** An event: notification or synchronization. */
@unmanaged
export class KEVENT {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Header(): DISPATCHER_HEADER { return changetype<DISPATCHER_HEADER>(changetype<usize>(this) + 0); }
}

/** A counting semaphore. */
@unmanaged
export class KSEMAPHORE {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Header(): DISPATCHER_HEADER { return changetype<DISPATCHER_HEADER>(changetype<usize>(this) + 0); }
  @inline get Limit(): i32 { return load<i32>(changetype<usize>(this), 16); }
  @inline set Limit(value: i32) { store<i32>(changetype<usize>(this), value, 16); }
}

/** A mutant; a KMUTEX is one whose owner has normal kernel APCs blocked. */
@unmanaged
export class KMUTANT {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Header(): DISPATCHER_HEADER { return changetype<DISPATCHER_HEADER>(changetype<usize>(this) + 0); }
  @inline get MutantListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 16); }
  @inline get OwnerThread(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set OwnerThread(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get Abandoned(): u8 { return load<u8>(changetype<usize>(this), 28); }
  @inline set Abandoned(value: u8) { store<u8>(changetype<usize>(this), value, 28); }
  @inline get ApcDisable(): u8 { return load<u8>(changetype<usize>(this), 29); }
  @inline set ApcDisable(value: u8) { store<u8>(changetype<usize>(this), value, 29); }
}

/** A deferred procedure call. */
@unmanaged
export class KDPC {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Type(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Type(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get Importance(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set Importance(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get Number(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Number(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get DpcListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 4); }
  @inline get DeferredRoutine(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set DeferredRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get DeferredContext(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set DeferredContext(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get SystemArgument1(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set SystemArgument1(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get SystemArgument2(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set SystemArgument2(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get DpcData(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set DpcData(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
}

/** A timer: one-shot or periodic. */
@unmanaged
export class KTIMER {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get Header(): DISPATCHER_HEADER { return changetype<DISPATCHER_HEADER>(changetype<usize>(this) + 0); }
  @inline get DueTime(): ULARGE_INTEGER { return changetype<ULARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get TimerListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 24); }
  @inline get Dpc(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set Dpc(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get Period(): i32 { return load<i32>(changetype<usize>(this), 36); }
  @inline set Period(value: i32) { store<i32>(changetype<usize>(this), value, 36); }
}

/** An asynchronous procedure call. */
@unmanaged
export class KAPC {
  /** Bytes. */
  static readonly SIZE: i32 = 48;
  @inline get Type(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Type(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get SpareByte0(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set SpareByte0(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get Size(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set Size(value: u8) { store<u8>(changetype<usize>(this), value, 2); }
  @inline get SpareByte1(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set SpareByte1(value: u8) { store<u8>(changetype<usize>(this), value, 3); }
  @inline get SpareLong0(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set SpareLong0(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Thread(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Thread(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ApcListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 12); }
  @inline get KernelRoutine(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set KernelRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get RundownRoutine(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set RundownRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get NormalRoutine(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set NormalRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get NormalContext(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set NormalContext(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get SystemArgument1(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set SystemArgument1(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
  @inline get SystemArgument2(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set SystemArgument2(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get ApcStateIndex(): i8 { return load<i8>(changetype<usize>(this), 44); }
  @inline set ApcStateIndex(value: i8) { store<i8>(changetype<usize>(this), value, 44); }
  @inline get ApcMode(): i8 { return load<i8>(changetype<usize>(this), 45); }
  @inline set ApcMode(value: i8) { store<i8>(changetype<usize>(this), value, 45); }
  @inline get Inserted(): u8 { return load<u8>(changetype<usize>(this), 46); }
  @inline set Inserted(value: u8) { store<u8>(changetype<usize>(this), value, 46); }
}

/** Links one waiting thread to one object. */
@unmanaged
export class KWAIT_BLOCK {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get WaitListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get Thread(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Thread(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get NextWaitBlock(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set NextWaitBlock(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get WaitKey(): u16 { return load<u16>(changetype<usize>(this), 20); }
  @inline set WaitKey(value: u16) { store<u16>(changetype<usize>(this), value, 20); }
  @inline get WaitType(): u8 { return load<u8>(changetype<usize>(this), 22); }
  @inline set WaitType(value: u8) { store<u8>(changetype<usize>(this), value, 22); }
  @inline get BlockState(): u8 { return load<u8>(changetype<usize>(this), 23); }
  @inline set BlockState(value: u8) { store<u8>(changetype<usize>(this), value, 23); }
}

/** A place in the queue of a queued spin lock. */
@unmanaged
export class KSPIN_LOCK_QUEUE {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Next(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Next(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Lock(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Lock(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** An acquisition of an in-stack queued spin lock, kept by the caller. */
@unmanaged
export class KLOCK_QUEUE_HANDLE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get LockQueue(): KSPIN_LOCK_QUEUE { return changetype<KSPIN_LOCK_QUEUE>(changetype<usize>(this) + 0); }
  @inline get OldIrql(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set OldIrql(value: u8) { store<u8>(changetype<usize>(this), value, 8); }
}

/** The event inside a guarded mutex. */
@unmanaged
export class KGATE {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Header(): DISPATCHER_HEADER { return changetype<DISPATCHER_HEADER>(changetype<usize>(this) + 0); }
}

/** A mutex whose owner is in a guarded region. */
@unmanaged
export class KGUARDED_MUTEX {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Count(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set Count(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get Owner(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Owner(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Contention(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Contention(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Gate(): KGATE { return changetype<KGATE>(changetype<usize>(this) + 12); }
  @inline get KernelApcDisable(): i16 { return load<i16>(changetype<usize>(this), 28); }
  @inline set KernelApcDisable(value: i16) { store<i16>(changetype<usize>(this), value, 28); }
  @inline get SpecialApcDisable(): i16 { return load<i16>(changetype<usize>(this), 30); }
  @inline set SpecialApcDisable(value: i16) { store<i16>(changetype<usize>(this), value, 30); }
  @inline get CombinedApcDisable(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set CombinedApcDisable(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
}

/** A queue of requests to a device that does one at a time. */
@unmanaged
export class KDEVICE_QUEUE {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Size(value: i16) { store<i16>(changetype<usize>(this), value, 2); }
  @inline get DeviceListHead(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 4); }
  @inline get Lock(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Lock(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Busy(): u8 { return load<u8>(changetype<usize>(this), 16); }
  @inline set Busy(value: u8) { store<u8>(changetype<usize>(this), value, 16); }
}

/** One request in a device queue. */
@unmanaged
export class KDEVICE_QUEUE_ENTRY {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get DeviceListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get SortKey(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set SortKey(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Inserted(): u8 { return load<u8>(changetype<usize>(this), 12); }
  @inline set Inserted(value: u8) { store<u8>(changetype<usize>(this), value, 12); }
}

/** A queue of work with a limit of concurrent threads. */
@unmanaged
export class KQUEUE {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get Header(): DISPATCHER_HEADER { return changetype<DISPATCHER_HEADER>(changetype<usize>(this) + 0); }
  @inline get EntryListHead(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 16); }
  @inline get CurrentCount(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set CurrentCount(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get MaximumCount(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set MaximumCount(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get ThreadListHead(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 32); }
}

/** Saved by KeStackAttachProcess. */
@unmanaged
export class KAPC_STATE {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  /** Address of the array. */
  @inline get ApcListHead(): usize { return changetype<usize>(this) + 0; }
  @inline get Process(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Process(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get KernelApcInProgress(): u8 { return load<u8>(changetype<usize>(this), 20); }
  @inline set KernelApcInProgress(value: u8) { store<u8>(changetype<usize>(this), value, 20); }
  @inline get KernelApcPending(): u8 { return load<u8>(changetype<usize>(this), 21); }
  @inline set KernelApcPending(value: u8) { store<u8>(changetype<usize>(this), value, 21); }
  @inline get UserApcPending(): u8 { return load<u8>(changetype<usize>(this), 22); }
  @inline set UserApcPending(value: u8) { store<u8>(changetype<usize>(this), value, 22); }
}

/** Saved by KeSaveFloatingPointState. */
@unmanaged
export class KFLOATING_SAVE {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get ControlWord(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set ControlWord(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get StatusWord(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set StatusWord(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get ErrorOffset(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set ErrorOffset(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ErrorSelector(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ErrorSelector(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get DataOffset(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set DataOffset(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get DataSelector(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set DataSelector(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get Cr0NpxState(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set Cr0NpxState(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get Spare1(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set Spare1(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
}

/** A 64-bit time that a reader can take without a lock. */
@unmanaged
export class KSYSTEM_TIME {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get LowPart(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set LowPart(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get High1Time(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set High1Time(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get High2Time(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set High2Time(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
}

/** A registered bug check callback. */
@unmanaged
export class KBUGCHECK_CALLBACK_RECORD {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Entry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get CallbackRoutine(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set CallbackRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Buffer(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Component(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set Component(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get Checksum(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set Checksum(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get State(): u8 { return load<u8>(changetype<usize>(this), 28); }
  @inline set State(value: u8) { store<u8>(changetype<usize>(this), value, 28); }
}

/** What a callback for secondary dump data is given and fills. */
@unmanaged
export class KBUGCHECK_SECONDARY_DUMP_DATA {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get InBuffer(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set InBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get InBufferLength(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set InBufferLength(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get MaximumAllowed(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set MaximumAllowed(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Guid(): GUID { return changetype<GUID>(changetype<usize>(this) + 12); }
  @inline get OutBuffer(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set OutBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get OutBufferLength(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set OutBufferLength(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
}

/** A registered bug check callback with a reason. */
@unmanaged
export class KBUGCHECK_REASON_CALLBACK_RECORD {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get Entry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get CallbackRoutine(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set CallbackRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Component(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Component(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Checksum(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Checksum(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Reason(): i32 { return load<i32>(changetype<usize>(this), 20); }
  @inline set Reason(value: i32) { store<i32>(changetype<usize>(this), value, 20); }
  @inline get State(): u8 { return load<u8>(changetype<usize>(this), 24); }
  @inline set State(value: u8) { store<u8>(changetype<usize>(this), value, 24); }
}

/** Saved by KeSaveExtendedProcessorState. */
@unmanaged
export class XSTATE_SAVE {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Mask(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set Mask(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 8; }
}

/** A core or a package, and its processors. */
@unmanaged
export class PROCESSOR_RELATIONSHIP {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Flags(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Flags(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get EfficiencyClass(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set EfficiencyClass(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 2; }
  @inline get GroupCount(): u16 { return load<u16>(changetype<usize>(this), 22); }
  @inline set GroupCount(value: u16) { store<u16>(changetype<usize>(this), value, 22); }
  @inline get GroupMask(): GROUP_AFFINITY { return changetype<GROUP_AFFINITY>(changetype<usize>(this) + 24); }
}

/** A NUMA node, and its processors. */
@unmanaged
export class NUMA_NODE_RELATIONSHIP {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get NodeNumber(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NodeNumber(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 4; }
  @inline get GroupCount(): u16 { return load<u16>(changetype<usize>(this), 22); }
  @inline set GroupCount(value: u16) { store<u16>(changetype<usize>(this), value, 22); }
  @inline get GroupMask(): GROUP_AFFINITY { return changetype<GROUP_AFFINITY>(changetype<usize>(this) + 24); }
}

/** A cache, and the processors that share it. */
@unmanaged
export class CACHE_RELATIONSHIP {
  /** Bytes. */
  static readonly SIZE: i32 = 44;
  @inline get Level(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Level(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get Associativity(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set Associativity(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get LineSize(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set LineSize(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get CacheSize(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set CacheSize(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Type(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Type(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 12; }
  @inline get GroupCount(): u16 { return load<u16>(changetype<usize>(this), 30); }
  @inline set GroupCount(value: u16) { store<u16>(changetype<usize>(this), value, 30); }
  @inline get GroupMask(): GROUP_AFFINITY { return changetype<GROUP_AFFINITY>(changetype<usize>(this) + 32); }
}

/** A group in GROUP_RELATIONSHIP. */
@unmanaged
export class PROCESSOR_GROUP_INFO {
  /** Bytes. */
  static readonly SIZE: i32 = 44;
  @inline get MaximumProcessorCount(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set MaximumProcessorCount(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get ActiveProcessorCount(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set ActiveProcessorCount(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 2; }
  @inline get ActiveProcessorMask(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set ActiveProcessorMask(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
}

/** The groups. */
@unmanaged
export class GROUP_RELATIONSHIP {
  /** Bytes. */
  static readonly SIZE: i32 = 68;
  @inline get MaximumGroupCount(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set MaximumGroupCount(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get ActiveGroupCount(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set ActiveGroupCount(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 4; }
  @inline get GroupInfo(): PROCESSOR_GROUP_INFO { return changetype<PROCESSOR_GROUP_INFO>(changetype<usize>(this) + 24); }
}

/** One record of KeQueryLogicalProcessorRelationship; Size bytes long. */
@unmanaged
export class SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
  /** Bytes. */
  static readonly SIZE: i32 = 76;
  @inline get Relationship(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set Relationship(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get Size(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Size(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Processor(): PROCESSOR_RELATIONSHIP { return changetype<PROCESSOR_RELATIONSHIP>(changetype<usize>(this) + 8); }
  @inline get NumaNode(): NUMA_NODE_RELATIONSHIP { return changetype<NUMA_NODE_RELATIONSHIP>(changetype<usize>(this) + 8); }
  @inline get Cache(): CACHE_RELATIONSHIP { return changetype<CACHE_RELATIONSHIP>(changetype<usize>(this) + 8); }
  @inline get Group(): GROUP_RELATIONSHIP { return changetype<GROUP_RELATIONSHIP>(changetype<usize>(this) + 8); }
}

/** A mutex that raises to APC_LEVEL while it is owned. */
@unmanaged
export class FAST_MUTEX {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Count(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set Count(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get Owner(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Owner(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Contention(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Contention(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Event(): KEVENT { return changetype<KEVENT>(changetype<usize>(this) + 12); }
  @inline get OldIrql(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set OldIrql(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
}

/** One owner of a resource. */
@unmanaged
export class OWNER_ENTRY {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get OwnerThread(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set OwnerThread(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get OwnerCount(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set OwnerCount(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get TableSize(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set TableSize(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** A lock for one writer or many readers, recursive. */
@unmanaged
export class ERESOURCE {
  /** Bytes. */
  static readonly SIZE: i32 = 56;
  @inline get SystemResourcesList(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get OwnerTable(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set OwnerTable(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ActiveCount(): i16 { return load<i16>(changetype<usize>(this), 12); }
  @inline set ActiveCount(value: i16) { store<i16>(changetype<usize>(this), value, 12); }
  @inline get Flag(): u16 { return load<u16>(changetype<usize>(this), 14); }
  @inline set Flag(value: u16) { store<u16>(changetype<usize>(this), value, 14); }
  @inline get SharedWaiters(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set SharedWaiters(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get ExclusiveWaiters(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set ExclusiveWaiters(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get OwnerEntry(): OWNER_ENTRY { return changetype<OWNER_ENTRY>(changetype<usize>(this) + 24); }
  @inline get ActiveEntries(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set ActiveEntries(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get ContentionCount(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set ContentionCount(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get NumberOfSharedWaiters(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set NumberOfSharedWaiters(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
  @inline get NumberOfExclusiveWaiters(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set NumberOfExclusiveWaiters(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get Address(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set Address(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get CreatorBackTraceIndex(): u32 { return load<u32>(changetype<usize>(this), 48); }
  @inline set CreatorBackTraceIndex(value: u32) { store<u32>(changetype<usize>(this), value, 48); }
  @inline get SpinLock(): u32 { return load<u32>(changetype<usize>(this), 52); }
  @inline set SpinLock(value: u32) { store<u32>(changetype<usize>(this), value, 52); }
}

/** Rundown protection: users of an object that is about to go. */
@unmanaged
export class EX_RUNDOWN_REF {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get Count(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Count(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Ptr(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Ptr(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
}

/** Work for a system worker thread. */
@unmanaged
export class WORK_QUEUE_ITEM {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get List(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 0); }
  @inline get WorkerRoutine(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set WorkerRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameter(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Parameter(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** Extra wishes of ExSetTimer; prepared by ExInitializeSetTimerParameters. */
@unmanaged
export class EXT_SET_PARAMETERS {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Version(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Version(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Reserved(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Reserved(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get NoWakeTolerance(): i64 { return load<i64>(changetype<usize>(this), 8); }
  @inline set NoWakeTolerance(value: i64) { store<i64>(changetype<usize>(this), value, 8); }
}

/** Extra wishes of ExDeleteTimer; prepared by ExInitializeDeleteTimerParameters. */
@unmanaged
export class EXT_DELETE_PARAMETERS {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Version(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Version(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Reserved(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Reserved(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get DeleteCallback(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set DeleteCallback(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get DeleteContext(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set DeleteContext(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** What all lookaside lists have. */
@unmanaged
export class GENERAL_LOOKASIDE {
  /** Bytes. */
  static readonly SIZE: i32 = 128;
  @inline get ListHead(): SLIST_HEADER { return changetype<SLIST_HEADER>(changetype<usize>(this) + 0); }
  @inline get Depth(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set Depth(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get MaximumDepth(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set MaximumDepth(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get TotalAllocates(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set TotalAllocates(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get AllocateMisses(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set AllocateMisses(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get AllocateHits(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set AllocateHits(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get TotalFrees(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set TotalFrees(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get FreeMisses(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set FreeMisses(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get FreeHits(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set FreeHits(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get Type(): i32 { return load<i32>(changetype<usize>(this), 28); }
  @inline set Type(value: i32) { store<i32>(changetype<usize>(this), value, 28); }
  @inline get Tag(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set Tag(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get Size(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set Size(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get AllocateEx(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set AllocateEx(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get Allocate(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set Allocate(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get FreeEx(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set FreeEx(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get Free(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set Free(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get ListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 48); }
  @inline get LastTotalAllocates(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set LastTotalAllocates(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get LastAllocateMisses(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set LastAllocateMisses(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get LastAllocateHits(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set LastAllocateHits(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  /** Address of the array. */
  @inline get Future(): usize { return changetype<usize>(this) + 64; }
}

/** A cache of nonpaged blocks of one size. */
@unmanaged
export class NPAGED_LOOKASIDE_LIST {
  /** Bytes. */
  static readonly SIZE: i32 = 192;
  @inline get L(): GENERAL_LOOKASIDE { return changetype<GENERAL_LOOKASIDE>(changetype<usize>(this) + 0); }
  @inline get Lock__ObsoleteButDoNotDelete(): u32 { return load<u32>(changetype<usize>(this), 128); }
  @inline set Lock__ObsoleteButDoNotDelete(value: u32) { store<u32>(changetype<usize>(this), value, 128); }
}

/** A cache of paged blocks of one size. */
@unmanaged
export class PAGED_LOOKASIDE_LIST {
  /** Bytes. */
  static readonly SIZE: i32 = 192;
  @inline get L(): GENERAL_LOOKASIDE { return changetype<GENERAL_LOOKASIDE>(changetype<usize>(this) + 0); }
  @inline get Lock__ObsoleteButDoNotDelete(): FAST_MUTEX { return changetype<FAST_MUTEX>(changetype<usize>(this) + 128); }
}

/** A cache of blocks of one size with routines of its own. */
@unmanaged
export class LOOKASIDE_LIST_EX {
  /** Bytes. */
  static readonly SIZE: i32 = 72;
  @inline get L_ListHead(): SLIST_HEADER { return changetype<SLIST_HEADER>(changetype<usize>(this) + 0); }
  @inline get L_Depth(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set L_Depth(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get L_MaximumDepth(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set L_MaximumDepth(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get L_TotalAllocates(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set L_TotalAllocates(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get L_AllocateMisses(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set L_AllocateMisses(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get L_TotalFrees(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set L_TotalFrees(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get L_FreeMisses(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set L_FreeMisses(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get L_Type(): i32 { return load<i32>(changetype<usize>(this), 28); }
  @inline set L_Type(value: i32) { store<i32>(changetype<usize>(this), value, 28); }
  @inline get L_Tag(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set L_Tag(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get L_Size(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set L_Size(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get L_AllocateEx(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set L_AllocateEx(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get L_FreeEx(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set L_FreeEx(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get L_ListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 48); }
  @inline get L_LastTotalAllocates(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set L_LastTotalAllocates(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get L_LastAllocateMisses(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set L_LastAllocateMisses(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  /** Address of the array. */
  @inline get L_Future(): usize { return changetype<usize>(this) + 64; }
}

/** An extra wish of ExAllocatePool3. */
@unmanaged
export class POOL_EXTENDED_PARAMETER {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get TypeAndFlags(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set TypeAndFlags(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
  @inline get Reserved2(): u64 { return load<u64>(changetype<usize>(this), 8); }
  @inline set Reserved2(value: u64) { store<u64>(changetype<usize>(this), value, 8); }
  @inline get Reserved3(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Reserved3(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Priority(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Priority(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get PreferredNode(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set PreferredNode(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
}

/** Version of the operating system. */
@unmanaged
export class OSVERSIONINFOW {
  /** Bytes. */
  static readonly SIZE: i32 = 276;
  @inline get dwOSVersionInfoSize(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set dwOSVersionInfoSize(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get dwMajorVersion(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set dwMajorVersion(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get dwMinorVersion(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set dwMinorVersion(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get dwBuildNumber(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set dwBuildNumber(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get dwPlatformId(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set dwPlatformId(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  /** Address of the array. */
  @inline get szCSDVersion(): usize { return changetype<usize>(this) + 20; }
}

/** Version of the operating system with product details. */
@unmanaged
export class OSVERSIONINFOEXW {
  /** Bytes. */
  static readonly SIZE: i32 = 284;
  @inline get dwOSVersionInfoSize(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set dwOSVersionInfoSize(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get dwMajorVersion(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set dwMajorVersion(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get dwMinorVersion(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set dwMinorVersion(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get dwBuildNumber(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set dwBuildNumber(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get dwPlatformId(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set dwPlatformId(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  /** Address of the array. */
  @inline get szCSDVersion(): usize { return changetype<usize>(this) + 20; }
  @inline get wServicePackMajor(): u16 { return load<u16>(changetype<usize>(this), 276); }
  @inline set wServicePackMajor(value: u16) { store<u16>(changetype<usize>(this), value, 276); }
  @inline get wServicePackMinor(): u16 { return load<u16>(changetype<usize>(this), 278); }
  @inline set wServicePackMinor(value: u16) { store<u16>(changetype<usize>(this), value, 278); }
  @inline get wSuiteMask(): u16 { return load<u16>(changetype<usize>(this), 280); }
  @inline set wSuiteMask(value: u16) { store<u16>(changetype<usize>(this), value, 280); }
  @inline get wProductType(): u8 { return load<u8>(changetype<usize>(this), 282); }
  @inline set wProductType(value: u8) { store<u8>(changetype<usize>(this), value, 282); }
  @inline get wReserved(): u8 { return load<u8>(changetype<usize>(this), 283); }
  @inline set wReserved(value: u8) { store<u8>(changetype<usize>(this), value, 283); }
}

/** A time taken apart. */
@unmanaged
export class TIME_FIELDS {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Year(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Year(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Month(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Month(value: i16) { store<i16>(changetype<usize>(this), value, 2); }
  @inline get Day(): i16 { return load<i16>(changetype<usize>(this), 4); }
  @inline set Day(value: i16) { store<i16>(changetype<usize>(this), value, 4); }
  @inline get Hour(): i16 { return load<i16>(changetype<usize>(this), 6); }
  @inline set Hour(value: i16) { store<i16>(changetype<usize>(this), value, 6); }
  @inline get Minute(): i16 { return load<i16>(changetype<usize>(this), 8); }
  @inline set Minute(value: i16) { store<i16>(changetype<usize>(this), value, 8); }
  @inline get Second(): i16 { return load<i16>(changetype<usize>(this), 10); }
  @inline set Second(value: i16) { store<i16>(changetype<usize>(this), value, 10); }
  @inline get Milliseconds(): i16 { return load<i16>(changetype<usize>(this), 12); }
  @inline set Milliseconds(value: i16) { store<i16>(changetype<usize>(this), value, 12); }
  @inline get Weekday(): i16 { return load<i16>(changetype<usize>(this), 14); }
  @inline set Weekday(value: i16) { store<i16>(changetype<usize>(this), value, 14); }
}

/** A bit map over memory of the caller. */
@unmanaged
export class RTL_BITMAP {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get SizeOfBitMap(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set SizeOfBitMap(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Buffer(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** A run of equal bits. */
@unmanaged
export class RTL_BITMAP_RUN {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get StartingIndex(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set StartingIndex(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get NumberOfBits(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set NumberOfBits(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** A node of a splay tree. */
@unmanaged
export class RTL_SPLAY_LINKS {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Parent(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Parent(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get LeftChild(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set LeftChild(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get RightChild(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set RightChild(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
}

/** A sorted table kept in a splay tree. */
@unmanaged
export class RTL_GENERIC_TABLE {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get TableRoot(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set TableRoot(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get InsertOrderList(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 4); }
  @inline get OrderedPointer(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set OrderedPointer(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get WhichOrderedElement(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set WhichOrderedElement(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get NumberGenericTableElements(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set NumberGenericTableElements(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get CompareRoutine(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set CompareRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get AllocateRoutine(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set AllocateRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get FreeRoutine(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set FreeRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get TableContext(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set TableContext(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
}

/** A node of an AVL tree. */
@unmanaged
export class RTL_BALANCED_LINKS {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Parent(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Parent(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get LeftChild(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set LeftChild(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get RightChild(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set RightChild(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Balance(): i8 { return load<i8>(changetype<usize>(this), 12); }
  @inline set Balance(value: i8) { store<i8>(changetype<usize>(this), value, 12); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 13; }
}

/** A sorted table kept in an AVL tree. */
@unmanaged
export class RTL_AVL_TABLE {
  /** Bytes. */
  static readonly SIZE: i32 = 56;
  @inline get BalancedRoot(): RTL_BALANCED_LINKS { return changetype<RTL_BALANCED_LINKS>(changetype<usize>(this) + 0); }
  @inline get OrderedPointer(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set OrderedPointer(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get WhichOrderedElement(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set WhichOrderedElement(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get NumberGenericTableElements(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set NumberGenericTableElements(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get DepthOfTree(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set DepthOfTree(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get RestartKey(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set RestartKey(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get DeleteCount(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set DeleteCount(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get CompareRoutine(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set CompareRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get AllocateRoutine(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set AllocateRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get FreeRoutine(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set FreeRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get TableContext(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set TableContext(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
}

/** One line of the table of RtlQueryRegistryValues. */
@unmanaged
export class RTL_QUERY_REGISTRY_TABLE {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get QueryRoutine(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set QueryRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Name(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Name(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get EntryContext(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set EntryContext(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get DefaultType(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set DefaultType(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get DefaultData(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set DefaultData(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get DefaultLength(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set DefaultLength(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
}

/** State of RtlGenerate8dot3Name from one call to the next. */
@unmanaged
export class GENERATE_NAME_CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Checksum(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Checksum(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get ChecksumInserted(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set ChecksumInserted(value: u8) { store<u8>(changetype<usize>(this), value, 2); }
  @inline get NameLength(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set NameLength(value: u8) { store<u8>(changetype<usize>(this), value, 3); }
  /** Address of the array. */
  @inline get NameBuffer(): usize { return changetype<usize>(this) + 4; }
  @inline get ExtensionLength(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set ExtensionLength(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  /** Address of the array. */
  @inline get ExtensionBuffer(): usize { return changetype<usize>(this) + 24; }
  @inline get LastIndexValue(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set LastIndexValue(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
}

/** Head of an access control list. */
@unmanaged
export class ACL {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get AclRevision(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set AclRevision(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get Sbz1(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set Sbz1(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get AclSize(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set AclSize(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get AceCount(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set AceCount(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get Sbz2(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set Sbz2(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
}

/** Owner, group and access lists of an object, by pointers. */
@unmanaged
export class SECURITY_DESCRIPTOR {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Revision(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Revision(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get Sbz1(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set Sbz1(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get Control(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Control(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Owner(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Owner(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Group(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Group(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Sacl(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Sacl(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Dacl(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Dacl(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
}

/** Who issued a security identifier. */
@unmanaged
export class SID_IDENTIFIER_AUTHORITY {
  /** Bytes. */
  static readonly SIZE: i32 = 6;
  /** Address of the array. */
  @inline get Value(): usize { return changetype<usize>(this) + 0; }
}

/** A security identifier. */
@unmanaged
export class SID {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Revision(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Revision(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get SubAuthorityCount(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set SubAuthorityCount(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get IdentifierAuthority(): SID_IDENTIFIER_AUTHORITY { return changetype<SID_IDENTIFIER_AUTHORITY>(changetype<usize>(this) + 2); }
  @inline get SubAuthority(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set SubAuthority(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** What the generic rights mean for a type of object. */
@unmanaged
export class GENERIC_MAPPING {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get GenericRead(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set GenericRead(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get GenericWrite(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set GenericWrite(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get GenericExecute(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set GenericExecute(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get GenericAll(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set GenericAll(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** A privilege and its state. */
@unmanaged
export class LUID_AND_ATTRIBUTES {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Luid(): LUID { return changetype<LUID>(changetype<usize>(this) + 0); }
  @inline get Attributes(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Attributes(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** A list of privileges. */
@unmanaged
export class PRIVILEGE_SET {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get PrivilegeCount(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set PrivilegeCount(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Control(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Control(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Privilege(): LUID_AND_ATTRIBUTES { return changetype<LUID_AND_ATTRIBUTES>(changetype<usize>(this) + 8); }
}

/** How a server may act for its client. */
@unmanaged
export class SECURITY_QUALITY_OF_SERVICE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get ImpersonationLevel(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set ImpersonationLevel(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get ContextTrackingMode(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set ContextTrackingMode(value: u8) { store<u8>(changetype<usize>(this), value, 8); }
  @inline get EffectiveOnly(): u8 { return load<u8>(changetype<usize>(this), 9); }
  @inline set EffectiveOnly(value: u8) { store<u8>(changetype<usize>(this), value, 9); }
}

/** On whose behalf a thread acts. */
@unmanaged
export class SECURITY_SUBJECT_CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get ClientToken(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set ClientToken(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get ImpersonationLevel(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set ImpersonationLevel(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get PrimaryToken(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set PrimaryToken(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ProcessAuditId(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ProcessAuditId(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** Room for three privileges. */
@unmanaged
export class INITIAL_PRIVILEGE_SET {
  /** Bytes. */
  static readonly SIZE: i32 = 44;
  @inline get PrivilegeCount(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set PrivilegeCount(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Control(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Control(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  /** Address of the array. */
  @inline get Privilege(): usize { return changetype<usize>(this) + 8; }
}

/** State of an access check while an object is opened. */
@unmanaged
export class ACCESS_STATE {
  /** Bytes. */
  static readonly SIZE: i32 = 116;
  @inline get OperationID(): LUID { return changetype<LUID>(changetype<usize>(this) + 0); }
  @inline get SecurityEvaluated(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set SecurityEvaluated(value: u8) { store<u8>(changetype<usize>(this), value, 8); }
  @inline get GenerateAudit(): u8 { return load<u8>(changetype<usize>(this), 9); }
  @inline set GenerateAudit(value: u8) { store<u8>(changetype<usize>(this), value, 9); }
  @inline get GenerateOnClose(): u8 { return load<u8>(changetype<usize>(this), 10); }
  @inline set GenerateOnClose(value: u8) { store<u8>(changetype<usize>(this), value, 10); }
  @inline get PrivilegesAllocated(): u8 { return load<u8>(changetype<usize>(this), 11); }
  @inline set PrivilegesAllocated(value: u8) { store<u8>(changetype<usize>(this), value, 11); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get RemainingDesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set RemainingDesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get PreviouslyGrantedAccess(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set PreviouslyGrantedAccess(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get OriginalDesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set OriginalDesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get SubjectSecurityContext(): SECURITY_SUBJECT_CONTEXT { return changetype<SECURITY_SUBJECT_CONTEXT>(changetype<usize>(this) + 28); }
  @inline get SecurityDescriptor(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set SecurityDescriptor(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get AuxData(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set AuxData(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get Privileges_InitialPrivilegeSet(): INITIAL_PRIVILEGE_SET { return changetype<INITIAL_PRIVILEGE_SET>(changetype<usize>(this) + 52); }
  @inline get Privileges_PrivilegeSet(): PRIVILEGE_SET { return changetype<PRIVILEGE_SET>(changetype<usize>(this) + 52); }
  @inline get AuditPrivileges(): u8 { return load<u8>(changetype<usize>(this), 96); }
  @inline set AuditPrivileges(value: u8) { store<u8>(changetype<usize>(this), value, 96); }
  @inline get ObjectName(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 100); }
  @inline get ObjectTypeName(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 108); }
}

/** Well-known privileges and identifiers: what SeExports points to. */
@unmanaged
export class SE_EXPORTS {
  /** Bytes. */
  static readonly SIZE: i32 = 404;
  @inline get SeCreateTokenPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 0); }
  @inline get SeAssignPrimaryTokenPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 8); }
  @inline get SeLockMemoryPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 16); }
  @inline get SeIncreaseQuotaPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 24); }
  @inline get SeUnsolicitedInputPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 32); }
  @inline get SeTcbPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 40); }
  @inline get SeSecurityPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 48); }
  @inline get SeTakeOwnershipPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 56); }
  @inline get SeLoadDriverPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 64); }
  @inline get SeCreatePagefilePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 72); }
  @inline get SeIncreaseBasePriorityPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 80); }
  @inline get SeSystemProfilePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 88); }
  @inline get SeSystemtimePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 96); }
  @inline get SeProfileSingleProcessPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 104); }
  @inline get SeCreatePermanentPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 112); }
  @inline get SeBackupPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 120); }
  @inline get SeRestorePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 128); }
  @inline get SeShutdownPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 136); }
  @inline get SeDebugPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 144); }
  @inline get SeAuditPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 152); }
  @inline get SeSystemEnvironmentPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 160); }
  @inline get SeChangeNotifyPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 168); }
  @inline get SeRemoteShutdownPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 176); }
  @inline get SeNullSid(): usize { return load<usize>(changetype<usize>(this), 184); }
  @inline set SeNullSid(value: usize) { store<usize>(changetype<usize>(this), value, 184); }
  @inline get SeWorldSid(): usize { return load<usize>(changetype<usize>(this), 188); }
  @inline set SeWorldSid(value: usize) { store<usize>(changetype<usize>(this), value, 188); }
  @inline get SeLocalSid(): usize { return load<usize>(changetype<usize>(this), 192); }
  @inline set SeLocalSid(value: usize) { store<usize>(changetype<usize>(this), value, 192); }
  @inline get SeCreatorOwnerSid(): usize { return load<usize>(changetype<usize>(this), 196); }
  @inline set SeCreatorOwnerSid(value: usize) { store<usize>(changetype<usize>(this), value, 196); }
  @inline get SeCreatorGroupSid(): usize { return load<usize>(changetype<usize>(this), 200); }
  @inline set SeCreatorGroupSid(value: usize) { store<usize>(changetype<usize>(this), value, 200); }
  @inline get SeNtAuthoritySid(): usize { return load<usize>(changetype<usize>(this), 204); }
  @inline set SeNtAuthoritySid(value: usize) { store<usize>(changetype<usize>(this), value, 204); }
  @inline get SeDialupSid(): usize { return load<usize>(changetype<usize>(this), 208); }
  @inline set SeDialupSid(value: usize) { store<usize>(changetype<usize>(this), value, 208); }
  @inline get SeNetworkSid(): usize { return load<usize>(changetype<usize>(this), 212); }
  @inline set SeNetworkSid(value: usize) { store<usize>(changetype<usize>(this), value, 212); }
  @inline get SeBatchSid(): usize { return load<usize>(changetype<usize>(this), 216); }
  @inline set SeBatchSid(value: usize) { store<usize>(changetype<usize>(this), value, 216); }
  @inline get SeInteractiveSid(): usize { return load<usize>(changetype<usize>(this), 220); }
  @inline set SeInteractiveSid(value: usize) { store<usize>(changetype<usize>(this), value, 220); }
  @inline get SeLocalSystemSid(): usize { return load<usize>(changetype<usize>(this), 224); }
  @inline set SeLocalSystemSid(value: usize) { store<usize>(changetype<usize>(this), value, 224); }
  @inline get SeAliasAdminsSid(): usize { return load<usize>(changetype<usize>(this), 228); }
  @inline set SeAliasAdminsSid(value: usize) { store<usize>(changetype<usize>(this), value, 228); }
  @inline get SeAliasUsersSid(): usize { return load<usize>(changetype<usize>(this), 232); }
  @inline set SeAliasUsersSid(value: usize) { store<usize>(changetype<usize>(this), value, 232); }
  @inline get SeAliasGuestsSid(): usize { return load<usize>(changetype<usize>(this), 236); }
  @inline set SeAliasGuestsSid(value: usize) { store<usize>(changetype<usize>(this), value, 236); }
  @inline get SeAliasPowerUsersSid(): usize { return load<usize>(changetype<usize>(this), 240); }
  @inline set SeAliasPowerUsersSid(value: usize) { store<usize>(changetype<usize>(this), value, 240); }
  @inline get SeAliasAccountOpsSid(): usize { return load<usize>(changetype<usize>(this), 244); }
  @inline set SeAliasAccountOpsSid(value: usize) { store<usize>(changetype<usize>(this), value, 244); }
  @inline get SeAliasSystemOpsSid(): usize { return load<usize>(changetype<usize>(this), 248); }
  @inline set SeAliasSystemOpsSid(value: usize) { store<usize>(changetype<usize>(this), value, 248); }
  @inline get SeAliasPrintOpsSid(): usize { return load<usize>(changetype<usize>(this), 252); }
  @inline set SeAliasPrintOpsSid(value: usize) { store<usize>(changetype<usize>(this), value, 252); }
  @inline get SeAliasBackupOpsSid(): usize { return load<usize>(changetype<usize>(this), 256); }
  @inline set SeAliasBackupOpsSid(value: usize) { store<usize>(changetype<usize>(this), value, 256); }
  @inline get SeAuthenticatedUsersSid(): usize { return load<usize>(changetype<usize>(this), 260); }
  @inline set SeAuthenticatedUsersSid(value: usize) { store<usize>(changetype<usize>(this), value, 260); }
  @inline get SeRestrictedSid(): usize { return load<usize>(changetype<usize>(this), 264); }
  @inline set SeRestrictedSid(value: usize) { store<usize>(changetype<usize>(this), value, 264); }
  @inline get SeAnonymousLogonSid(): usize { return load<usize>(changetype<usize>(this), 268); }
  @inline set SeAnonymousLogonSid(value: usize) { store<usize>(changetype<usize>(this), value, 268); }
  @inline get SeUndockPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 272); }
  @inline get SeSyncAgentPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 280); }
  @inline get SeEnableDelegationPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 288); }
  @inline get SeLocalServiceSid(): usize { return load<usize>(changetype<usize>(this), 296); }
  @inline set SeLocalServiceSid(value: usize) { store<usize>(changetype<usize>(this), value, 296); }
  @inline get SeNetworkServiceSid(): usize { return load<usize>(changetype<usize>(this), 300); }
  @inline set SeNetworkServiceSid(value: usize) { store<usize>(changetype<usize>(this), value, 300); }
  @inline get SeManageVolumePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 304); }
  @inline get SeImpersonatePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 312); }
  @inline get SeCreateGlobalPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 320); }
  @inline get SeTrustedCredManAccessPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 328); }
  @inline get SeRelabelPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 336); }
  @inline get SeIncreaseWorkingSetPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 344); }
  @inline get SeTimeZonePrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 352); }
  @inline get SeCreateSymbolicLinkPrivilege(): LUID { return changetype<LUID>(changetype<usize>(this) + 360); }
  @inline get SeIUserSid(): usize { return load<usize>(changetype<usize>(this), 368); }
  @inline set SeIUserSid(value: usize) { store<usize>(changetype<usize>(this), value, 368); }
  @inline get SeUntrustedMandatorySid(): usize { return load<usize>(changetype<usize>(this), 372); }
  @inline set SeUntrustedMandatorySid(value: usize) { store<usize>(changetype<usize>(this), value, 372); }
  @inline get SeLowMandatorySid(): usize { return load<usize>(changetype<usize>(this), 376); }
  @inline set SeLowMandatorySid(value: usize) { store<usize>(changetype<usize>(this), value, 376); }
  @inline get SeMediumMandatorySid(): usize { return load<usize>(changetype<usize>(this), 380); }
  @inline set SeMediumMandatorySid(value: usize) { store<usize>(changetype<usize>(this), value, 380); }
  @inline get SeHighMandatorySid(): usize { return load<usize>(changetype<usize>(this), 384); }
  @inline set SeHighMandatorySid(value: usize) { store<usize>(changetype<usize>(this), value, 384); }
  @inline get SeSystemMandatorySid(): usize { return load<usize>(changetype<usize>(this), 388); }
  @inline set SeSystemMandatorySid(value: usize) { store<usize>(changetype<usize>(this), value, 388); }
  @inline get SeOwnerRightsSid(): usize { return load<usize>(changetype<usize>(this), 392); }
  @inline set SeOwnerRightsSid(value: usize) { store<usize>(changetype<usize>(this), value, 392); }
  @inline get SeAllAppPackagesSid(): usize { return load<usize>(changetype<usize>(this), 396); }
  @inline set SeAllAppPackagesSid(value: usize) { store<usize>(changetype<usize>(this), value, 396); }
  @inline get SeUserModeDriversSid(): usize { return load<usize>(changetype<usize>(this), 400); }
  @inline set SeUserModeDriversSid(value: usize) { store<usize>(changetype<usize>(this), value, 400); }
}

/** Who has made a token. */
@unmanaged
export class TOKEN_SOURCE {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  /** Address of the array. */
  @inline get SourceName(): usize { return changetype<usize>(this) + 0; }
  @inline get SourceIdentifier(): LUID { return changetype<LUID>(changetype<usize>(this) + 8); }
}

/** Identifiers of a token. */
@unmanaged
export class TOKEN_CONTROL {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get TokenId(): LUID { return changetype<LUID>(changetype<usize>(this) + 0); }
  @inline get AuthenticationId(): LUID { return changetype<LUID>(changetype<usize>(this) + 8); }
  @inline get ModifiedId(): LUID { return changetype<LUID>(changetype<usize>(this) + 16); }
  @inline get TokenSource(): TOKEN_SOURCE { return changetype<TOKEN_SOURCE>(changetype<usize>(this) + 24); }
}

/** On whose behalf a server may act. */
@unmanaged
export class SECURITY_CLIENT_CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 60;
  @inline get SecurityQos(): SECURITY_QUALITY_OF_SERVICE { return changetype<SECURITY_QUALITY_OF_SERVICE>(changetype<usize>(this) + 0); }
  @inline get ClientToken(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ClientToken(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get DirectlyAccessClientToken(): u8 { return load<u8>(changetype<usize>(this), 16); }
  @inline set DirectlyAccessClientToken(value: u8) { store<u8>(changetype<usize>(this), value, 16); }
  @inline get DirectAccessEffectiveOnly(): u8 { return load<u8>(changetype<usize>(this), 17); }
  @inline set DirectAccessEffectiveOnly(value: u8) { store<u8>(changetype<usize>(this), value, 17); }
  @inline get ServerIsRemote(): u8 { return load<u8>(changetype<usize>(this), 18); }
  @inline set ServerIsRemote(value: u8) { store<u8>(changetype<usize>(this), value, 18); }
  @inline get ClientTokenControl(): TOKEN_CONTROL { return changetype<TOKEN_CONTROL>(changetype<usize>(this) + 20); }
}

/** What PsDisableImpersonation keeps. */
@unmanaged
export class SE_IMPERSONATION_STATE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Token(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Token(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get CopyOnOpen(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set CopyOnOpen(value: u8) { store<u8>(changetype<usize>(this), value, 4); }
  @inline get EffectiveOnly(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set EffectiveOnly(value: u8) { store<u8>(changetype<usize>(this), value, 5); }
  @inline get Level(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Level(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
}

/** A group and its state. */
@unmanaged
export class SID_AND_ATTRIBUTES {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Sid(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Sid(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Attributes(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Attributes(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** Whose a token is. */
@unmanaged
export class TOKEN_USER {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get User(): SID_AND_ATTRIBUTES { return changetype<SID_AND_ATTRIBUTES>(changetype<usize>(this) + 0); }
}

/** Groups of a token. */
@unmanaged
export class TOKEN_GROUPS {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get GroupCount(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set GroupCount(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Groups(): SID_AND_ATTRIBUTES { return changetype<SID_AND_ATTRIBUTES>(changetype<usize>(this) + 4); }
}

/** Privileges of a token. */
@unmanaged
export class TOKEN_PRIVILEGES {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get PrivilegeCount(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set PrivilegeCount(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Privileges(): LUID_AND_ATTRIBUTES { return changetype<LUID_AND_ATTRIBUTES>(changetype<usize>(this) + 4); }
}

/** Owner of what is made with a token. */
@unmanaged
export class TOKEN_OWNER {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get Owner(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Owner(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
}

/** Group of what is made with a token. */
@unmanaged
export class TOKEN_PRIMARY_GROUP {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get PrimaryGroup(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set PrimaryGroup(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
}

/** Access list of what is made with a token. */
@unmanaged
export class TOKEN_DEFAULT_DACL {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get DefaultDacl(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set DefaultDacl(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
}

/** Integrity level of a token. */
@unmanaged
export class TOKEN_MANDATORY_LABEL {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Label(): SID_AND_ATTRIBUTES { return changetype<SID_AND_ATTRIBUTES>(changetype<usize>(this) + 0); }
}

/** Whether a token is elevated. */
@unmanaged
export class TOKEN_ELEVATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get TokenIsElevated(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TokenIsElevated(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** Identifiers and counts of a token. */
@unmanaged
export class TOKEN_STATISTICS {
  /** Bytes. */
  static readonly SIZE: i32 = 56;
  @inline get TokenId(): LUID { return changetype<LUID>(changetype<usize>(this) + 0); }
  @inline get AuthenticationId(): LUID { return changetype<LUID>(changetype<usize>(this) + 8); }
  @inline get ExpirationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get TokenType(): i32 { return load<i32>(changetype<usize>(this), 24); }
  @inline set TokenType(value: i32) { store<i32>(changetype<usize>(this), value, 24); }
  @inline get ImpersonationLevel(): i32 { return load<i32>(changetype<usize>(this), 28); }
  @inline set ImpersonationLevel(value: i32) { store<i32>(changetype<usize>(this), value, 28); }
  @inline get DynamicCharged(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set DynamicCharged(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get DynamicAvailable(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set DynamicAvailable(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get GroupCount(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set GroupCount(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
  @inline get PrivilegeCount(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set PrivilegeCount(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get ModifiedId(): LUID { return changetype<LUID>(changetype<usize>(this) + 48); }
}

/** Head of an entry of an access list. */
@unmanaged
export class ACE_HEADER {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get AceType(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set AceType(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get AceFlags(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set AceFlags(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get AceSize(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set AceSize(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
}

/** An entry of an access list; the SID begins at SidStart. */
@unmanaged
export class ACCESS_ALLOWED_ACE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Header(): ACE_HEADER { return changetype<ACE_HEADER>(changetype<usize>(this) + 0); }
  @inline get Mask(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Mask(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get SidStart(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set SidStart(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** An entry of an access list; the SID begins at SidStart. */
@unmanaged
export class ACCESS_DENIED_ACE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Header(): ACE_HEADER { return changetype<ACE_HEADER>(changetype<usize>(this) + 0); }
  @inline get Mask(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Mask(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get SidStart(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set SidStart(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** An entry of an access list; the SID begins at SidStart. */
@unmanaged
export class SYSTEM_AUDIT_ACE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Header(): ACE_HEADER { return changetype<ACE_HEADER>(changetype<usize>(this) + 0); }
  @inline get Mask(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Mask(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get SidStart(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set SidStart(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** An entry of an access list; the SID begins at SidStart. */
@unmanaged
export class SYSTEM_MANDATORY_LABEL_ACE {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Header(): ACE_HEADER { return changetype<ACE_HEADER>(changetype<usize>(this) + 0); }
  @inline get Mask(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Mask(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get SidStart(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set SidStart(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** A power state of the system or of a device. */
@unmanaged
export class POWER_STATE {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get SystemState(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set SystemState(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get DeviceState(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set DeviceState(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
}

/** What MmCopyMemory reads: a virtual or a physical address. */
@unmanaged
export class MM_COPY_ADDRESS {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get VirtualAddress(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set VirtualAddress(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get PhysicalAddress(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
}

/** What lies at an address, and how far it reaches. */
@unmanaged
export class MEMORY_BASIC_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get BaseAddress(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set BaseAddress(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get AllocationBase(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set AllocationBase(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get AllocationProtect(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set AllocationProtect(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get RegionSize(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set RegionSize(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get State(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set State(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Protect(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set Protect(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
}

/** How a request ended. */
@unmanaged
export class IO_STATUS_BLOCK {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Status(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set Status(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get Pointer(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Pointer(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Information(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Information(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** Describes the pages of a buffer. */
@unmanaged
export class MDL {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get Next(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Next(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Size(): i16 { return load<i16>(changetype<usize>(this), 4); }
  @inline set Size(value: i16) { store<i16>(changetype<usize>(this), value, 4); }
  @inline get MdlFlags(): i16 { return load<i16>(changetype<usize>(this), 6); }
  @inline set MdlFlags(value: i16) { store<i16>(changetype<usize>(this), value, 6); }
  @inline get Process(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Process(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get MappedSystemVa(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set MappedSystemVa(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get StartVa(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set StartVa(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get ByteCount(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set ByteCount(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get ByteOffset(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set ByteOffset(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
}

/** The part of a driver object that the I/O manager fills. */
@unmanaged
export class DRIVER_EXTENSION {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get DriverObject(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set DriverObject(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get AddDevice(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set AddDevice(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Count(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Count(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ServiceKeyName(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 12); }
}

/** Entry points of fast I/O. */
@unmanaged
export class FAST_IO_DISPATCH {
  /** Bytes. */
  static readonly SIZE: i32 = 112;
  @inline get SizeOfFastIoDispatch(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set SizeOfFastIoDispatch(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FastIoCheckIfPossible(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set FastIoCheckIfPossible(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get FastIoRead(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set FastIoRead(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get FastIoWrite(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set FastIoWrite(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get FastIoQueryBasicInfo(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set FastIoQueryBasicInfo(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get FastIoQueryStandardInfo(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set FastIoQueryStandardInfo(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get FastIoLock(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set FastIoLock(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get FastIoUnlockSingle(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set FastIoUnlockSingle(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get FastIoUnlockAll(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set FastIoUnlockAll(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get FastIoUnlockAllByKey(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set FastIoUnlockAllByKey(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
  @inline get FastIoDeviceControl(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set FastIoDeviceControl(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get AcquireFileForNtCreateSection(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set AcquireFileForNtCreateSection(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get ReleaseFileForNtCreateSection(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set ReleaseFileForNtCreateSection(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get FastIoDetachDevice(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set FastIoDetachDevice(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
  @inline get FastIoQueryNetworkOpenInfo(): usize { return load<usize>(changetype<usize>(this), 56); }
  @inline set FastIoQueryNetworkOpenInfo(value: usize) { store<usize>(changetype<usize>(this), value, 56); }
  @inline get AcquireForModWrite(): usize { return load<usize>(changetype<usize>(this), 60); }
  @inline set AcquireForModWrite(value: usize) { store<usize>(changetype<usize>(this), value, 60); }
  @inline get MdlRead(): usize { return load<usize>(changetype<usize>(this), 64); }
  @inline set MdlRead(value: usize) { store<usize>(changetype<usize>(this), value, 64); }
  @inline get MdlReadComplete(): usize { return load<usize>(changetype<usize>(this), 68); }
  @inline set MdlReadComplete(value: usize) { store<usize>(changetype<usize>(this), value, 68); }
  @inline get PrepareMdlWrite(): usize { return load<usize>(changetype<usize>(this), 72); }
  @inline set PrepareMdlWrite(value: usize) { store<usize>(changetype<usize>(this), value, 72); }
  @inline get MdlWriteComplete(): usize { return load<usize>(changetype<usize>(this), 76); }
  @inline set MdlWriteComplete(value: usize) { store<usize>(changetype<usize>(this), value, 76); }
  @inline get FastIoReadCompressed(): usize { return load<usize>(changetype<usize>(this), 80); }
  @inline set FastIoReadCompressed(value: usize) { store<usize>(changetype<usize>(this), value, 80); }
  @inline get FastIoWriteCompressed(): usize { return load<usize>(changetype<usize>(this), 84); }
  @inline set FastIoWriteCompressed(value: usize) { store<usize>(changetype<usize>(this), value, 84); }
  @inline get MdlReadCompleteCompressed(): usize { return load<usize>(changetype<usize>(this), 88); }
  @inline set MdlReadCompleteCompressed(value: usize) { store<usize>(changetype<usize>(this), value, 88); }
  @inline get MdlWriteCompleteCompressed(): usize { return load<usize>(changetype<usize>(this), 92); }
  @inline set MdlWriteCompleteCompressed(value: usize) { store<usize>(changetype<usize>(this), value, 92); }
  @inline get FastIoQueryOpen(): usize { return load<usize>(changetype<usize>(this), 96); }
  @inline set FastIoQueryOpen(value: usize) { store<usize>(changetype<usize>(this), value, 96); }
  @inline get ReleaseForModWrite(): usize { return load<usize>(changetype<usize>(this), 100); }
  @inline set ReleaseForModWrite(value: usize) { store<usize>(changetype<usize>(this), value, 100); }
  @inline get AcquireForCcFlush(): usize { return load<usize>(changetype<usize>(this), 104); }
  @inline set AcquireForCcFlush(value: usize) { store<usize>(changetype<usize>(this), value, 104); }
  @inline get ReleaseForCcFlush(): usize { return load<usize>(changetype<usize>(this), 108); }
  @inline set ReleaseForCcFlush(value: usize) { store<usize>(changetype<usize>(this), value, 108); }
}

/** A loaded driver: its devices and its entry points. */
@unmanaged
export class DRIVER_OBJECT {
  /** Bytes. */
  static readonly SIZE: i32 = 168;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Size(value: i16) { store<i16>(changetype<usize>(this), value, 2); }
  @inline get DeviceObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get DriverStart(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set DriverStart(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get DriverSize(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set DriverSize(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get DriverSection(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set DriverSection(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get DriverExtension(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set DriverExtension(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get DriverName(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 28); }
  @inline get HardwareDatabase(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set HardwareDatabase(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
  @inline get FastIoDispatch(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set FastIoDispatch(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get DriverInit(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set DriverInit(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get DriverStartIo(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set DriverStartIo(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get DriverUnload(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set DriverUnload(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
  /** Address of the array. */
  @inline get MajorFunction(): usize { return changetype<usize>(this) + 56; }
}

/** A wait for an adapter channel. */
@unmanaged
export class WAIT_CONTEXT_BLOCK {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get WaitQueueEntry(): KDEVICE_QUEUE_ENTRY { return changetype<KDEVICE_QUEUE_ENTRY>(changetype<usize>(this) + 0); }
  @inline get DeviceRoutine(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set DeviceRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get DeviceContext(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set DeviceContext(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get NumberOfMapRegisters(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set NumberOfMapRegisters(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get DeviceObject(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get CurrentIrp(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set CurrentIrp(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get BufferChainingDpc(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set BufferChainingDpc(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
}

/** Links a volume to its file system. */
@unmanaged
export class VPB {
  /** Bytes. */
  static readonly SIZE: i32 = 88;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Size(value: i16) { store<i16>(changetype<usize>(this), value, 2); }
  @inline get Flags(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set Flags(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get VolumeLabelLength(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set VolumeLabelLength(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get DeviceObject(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get RealDevice(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set RealDevice(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get SerialNumber(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set SerialNumber(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get ReferenceCount(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set ReferenceCount(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  /** Address of the array. */
  @inline get VolumeLabel(): usize { return changetype<usize>(this) + 24; }
}

/** A device: what requests are sent to. */
@unmanaged
export class DEVICE_OBJECT {
  /** Bytes. */
  static readonly SIZE: i32 = 184;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get ReferenceCount(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set ReferenceCount(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get DriverObject(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set DriverObject(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get NextDevice(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set NextDevice(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get AttachedDevice(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set AttachedDevice(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get CurrentIrp(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set CurrentIrp(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get Timer(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set Timer(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get Characteristics(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set Characteristics(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get Vpb(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set Vpb(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
  @inline get DeviceExtension(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set DeviceExtension(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get DeviceType(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set DeviceType(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get StackSize(): i8 { return load<i8>(changetype<usize>(this), 48); }
  @inline set StackSize(value: i8) { store<i8>(changetype<usize>(this), value, 48); }
  @inline get Queue_ListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 52); }
  @inline get Queue_Wcb(): WAIT_CONTEXT_BLOCK { return changetype<WAIT_CONTEXT_BLOCK>(changetype<usize>(this) + 52); }
  @inline get AlignmentRequirement(): u32 { return load<u32>(changetype<usize>(this), 92); }
  @inline set AlignmentRequirement(value: u32) { store<u32>(changetype<usize>(this), value, 92); }
  @inline get DeviceQueue(): KDEVICE_QUEUE { return changetype<KDEVICE_QUEUE>(changetype<usize>(this) + 96); }
  @inline get Dpc(): KDPC { return changetype<KDPC>(changetype<usize>(this) + 116); }
  @inline get ActiveThreadCount(): u32 { return load<u32>(changetype<usize>(this), 148); }
  @inline set ActiveThreadCount(value: u32) { store<u32>(changetype<usize>(this), value, 148); }
  @inline get SecurityDescriptor(): usize { return load<usize>(changetype<usize>(this), 152); }
  @inline set SecurityDescriptor(value: usize) { store<usize>(changetype<usize>(this), value, 152); }
  @inline get DeviceLock(): KEVENT { return changetype<KEVENT>(changetype<usize>(this) + 156); }
  @inline get SectorSize(): u16 { return load<u16>(changetype<usize>(this), 172); }
  @inline set SectorSize(value: u16) { store<u16>(changetype<usize>(this), value, 172); }
  @inline get Spare1(): u16 { return load<u16>(changetype<usize>(this), 174); }
  @inline set Spare1(value: u16) { store<u16>(changetype<usize>(this), value, 174); }
  @inline get DeviceObjectExtension(): usize { return load<usize>(changetype<usize>(this), 176); }
  @inline set DeviceObjectExtension(value: usize) { store<usize>(changetype<usize>(this), value, 176); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 180); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 180); }
}

/** What IoConnectInterruptEx is to connect. */
@unmanaged
export class IO_CONNECT_INTERRUPT_PARAMETERS {
  /** Bytes. */
  static readonly SIZE: i32 = 48;
  @inline get Version(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Version(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FullySpecified_PhysicalDeviceObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set FullySpecified_PhysicalDeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get FullySpecified_InterruptObject(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set FullySpecified_InterruptObject(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get FullySpecified_ServiceRoutine(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set FullySpecified_ServiceRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get FullySpecified_ServiceContext(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set FullySpecified_ServiceContext(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get FullySpecified_SpinLock(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set FullySpecified_SpinLock(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get FullySpecified_SynchronizeIrql(): u8 { return load<u8>(changetype<usize>(this), 24); }
  @inline set FullySpecified_SynchronizeIrql(value: u8) { store<u8>(changetype<usize>(this), value, 24); }
  @inline get FullySpecified_FloatingSave(): u8 { return load<u8>(changetype<usize>(this), 25); }
  @inline set FullySpecified_FloatingSave(value: u8) { store<u8>(changetype<usize>(this), value, 25); }
  @inline get FullySpecified_ShareVector(): u8 { return load<u8>(changetype<usize>(this), 26); }
  @inline set FullySpecified_ShareVector(value: u8) { store<u8>(changetype<usize>(this), value, 26); }
  @inline get FullySpecified_Vector(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set FullySpecified_Vector(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get FullySpecified_Irql(): u8 { return load<u8>(changetype<usize>(this), 32); }
  @inline set FullySpecified_Irql(value: u8) { store<u8>(changetype<usize>(this), value, 32); }
  @inline get FullySpecified_InterruptMode(): i32 { return load<i32>(changetype<usize>(this), 36); }
  @inline set FullySpecified_InterruptMode(value: i32) { store<i32>(changetype<usize>(this), value, 36); }
  @inline get FullySpecified_ProcessorEnableMask(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set FullySpecified_ProcessorEnableMask(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
  @inline get FullySpecified_Group(): u16 { return load<u16>(changetype<usize>(this), 44); }
  @inline set FullySpecified_Group(value: u16) { store<u16>(changetype<usize>(this), value, 44); }
}

/** What IoDisconnectInterruptEx is to disconnect. */
@unmanaged
export class IO_DISCONNECT_INTERRUPT_PARAMETERS {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Version(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Version(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get ConnectionContext_Generic(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ConnectionContext_Generic(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ConnectionContext_InterruptObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ConnectionContext_InterruptObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** The public part of a device object extension. */
@unmanaged
export class DEVOBJ_EXTENSION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get DeviceObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** Caching state of a file. */
@unmanaged
export class SECTION_OBJECT_POINTERS {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get DataSectionObject(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set DataSectionObject(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get SharedCacheMap(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set SharedCacheMap(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ImageSectionObject(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ImageSectionObject(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
}

/** Completion port of a file. */
@unmanaged
export class IO_COMPLETION_CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Port(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Port(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Key(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Key(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** An open file or device. */
@unmanaged
export class FILE_OBJECT {
  /** Bytes. */
  static readonly SIZE: i32 = 128;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): i16 { return load<i16>(changetype<usize>(this), 2); }
  @inline set Size(value: i16) { store<i16>(changetype<usize>(this), value, 2); }
  @inline get DeviceObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Vpb(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Vpb(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get FsContext(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set FsContext(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get FsContext2(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set FsContext2(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get SectionObjectPointer(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set SectionObjectPointer(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get PrivateCacheMap(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set PrivateCacheMap(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get FinalStatus(): i32 { return load<i32>(changetype<usize>(this), 28); }
  @inline set FinalStatus(value: i32) { store<i32>(changetype<usize>(this), value, 28); }
  @inline get RelatedFileObject(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set RelatedFileObject(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
  @inline get LockOperation(): u8 { return load<u8>(changetype<usize>(this), 36); }
  @inline set LockOperation(value: u8) { store<u8>(changetype<usize>(this), value, 36); }
  @inline get DeletePending(): u8 { return load<u8>(changetype<usize>(this), 37); }
  @inline set DeletePending(value: u8) { store<u8>(changetype<usize>(this), value, 37); }
  @inline get ReadAccess(): u8 { return load<u8>(changetype<usize>(this), 38); }
  @inline set ReadAccess(value: u8) { store<u8>(changetype<usize>(this), value, 38); }
  @inline get WriteAccess(): u8 { return load<u8>(changetype<usize>(this), 39); }
  @inline set WriteAccess(value: u8) { store<u8>(changetype<usize>(this), value, 39); }
  @inline get DeleteAccess(): u8 { return load<u8>(changetype<usize>(this), 40); }
  @inline set DeleteAccess(value: u8) { store<u8>(changetype<usize>(this), value, 40); }
  @inline get SharedRead(): u8 { return load<u8>(changetype<usize>(this), 41); }
  @inline set SharedRead(value: u8) { store<u8>(changetype<usize>(this), value, 41); }
  @inline get SharedWrite(): u8 { return load<u8>(changetype<usize>(this), 42); }
  @inline set SharedWrite(value: u8) { store<u8>(changetype<usize>(this), value, 42); }
  @inline get SharedDelete(): u8 { return load<u8>(changetype<usize>(this), 43); }
  @inline set SharedDelete(value: u8) { store<u8>(changetype<usize>(this), value, 43); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 44); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 44); }
  @inline get FileName(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 48); }
  @inline get CurrentByteOffset(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 56); }
  @inline get Waiters(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set Waiters(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get Busy(): u32 { return load<u32>(changetype<usize>(this), 68); }
  @inline set Busy(value: u32) { store<u32>(changetype<usize>(this), value, 68); }
  @inline get LastLock(): usize { return load<usize>(changetype<usize>(this), 72); }
  @inline set LastLock(value: usize) { store<usize>(changetype<usize>(this), value, 72); }
  @inline get Lock(): KEVENT { return changetype<KEVENT>(changetype<usize>(this) + 76); }
  @inline get Event(): KEVENT { return changetype<KEVENT>(changetype<usize>(this) + 92); }
  @inline get CompletionContext(): usize { return load<usize>(changetype<usize>(this), 108); }
  @inline set CompletionContext(value: usize) { store<usize>(changetype<usize>(this), value, 108); }
  @inline get IrpListLock(): u32 { return load<u32>(changetype<usize>(this), 112); }
  @inline set IrpListLock(value: u32) { store<u32>(changetype<usize>(this), value, 112); }
  @inline get IrpList(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 116); }
  @inline get FileObjectExtension(): usize { return load<usize>(changetype<usize>(this), 124); }
  @inline set FileObjectExtension(value: usize) { store<usize>(changetype<usize>(this), value, 124); }
}

/** The counting part of a remove lock. */
@unmanaged
export class IO_REMOVE_LOCK_COMMON_BLOCK {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get Removed(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set Removed(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  /** Address of the array. */
  @inline get Reserved(): usize { return changetype<usize>(this) + 1; }
  @inline get IoCount(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set IoCount(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get RemoveEvent(): KEVENT { return changetype<KEVENT>(changetype<usize>(this) + 8); }
}

/** The checking part of a remove lock. */
@unmanaged
export class IO_REMOVE_LOCK_DBG_BLOCK {
  /** Bytes. */
  static readonly SIZE: i32 = 64;
  @inline get Signature(): i32 { return load<i32>(changetype<usize>(this), 0); }
  @inline set Signature(value: i32) { store<i32>(changetype<usize>(this), value, 0); }
  @inline get HighWatermark(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set HighWatermark(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get MaxLockedTicks(): i64 { return load<i64>(changetype<usize>(this), 8); }
  @inline set MaxLockedTicks(value: i64) { store<i64>(changetype<usize>(this), value, 8); }
  @inline get AllocateTag(): i32 { return load<i32>(changetype<usize>(this), 16); }
  @inline set AllocateTag(value: i32) { store<i32>(changetype<usize>(this), value, 16); }
  @inline get LockList(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 20); }
  @inline get Spin(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set Spin(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get LowMemoryCount(): i32 { return load<i32>(changetype<usize>(this), 32); }
  @inline set LowMemoryCount(value: i32) { store<i32>(changetype<usize>(this), value, 32); }
  /** Address of the array. */
  @inline get Reserved1(): usize { return changetype<usize>(this) + 36; }
  @inline get Reserved2(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set Reserved2(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
  @inline get Blocks(): usize { return load<usize>(changetype<usize>(this), 56); }
  @inline set Blocks(value: usize) { store<usize>(changetype<usize>(this), value, 56); }
}

/** Keeps a device from being removed while requests use it. */
@unmanaged
export class IO_REMOVE_LOCK {
  /** Bytes. */
  static readonly SIZE: i32 = 88;
  @inline get Common(): IO_REMOVE_LOCK_COMMON_BLOCK { return changetype<IO_REMOVE_LOCK_COMMON_BLOCK>(changetype<usize>(this) + 0); }
  @inline get Dbg(): IO_REMOVE_LOCK_DBG_BLOCK { return changetype<IO_REMOVE_LOCK_DBG_BLOCK>(changetype<usize>(this) + 24); }
}

/** A cancel-safe queue. */
@unmanaged
export class IO_CSQ {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get CsqInsertIrp(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set CsqInsertIrp(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get CsqRemoveIrp(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set CsqRemoveIrp(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get CsqPeekNextIrp(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set CsqPeekNextIrp(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get CsqAcquireLock(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set CsqAcquireLock(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get CsqReleaseLock(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set CsqReleaseLock(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get CsqCompleteCanceledIrp(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set CsqCompleteCanceledIrp(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get ReservePointer(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set ReservePointer(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
}

/** Names one request in a cancel-safe queue. */
@unmanaged
export class IO_CSQ_IRP_CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Irp(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Irp(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Csq(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Csq(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
}

/** Who has a file open, and how it is shared. */
@unmanaged
export class SHARE_ACCESS {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get OpenCount(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set OpenCount(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Readers(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Readers(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Writers(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Writers(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Deleters(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Deleters(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get SharedRead(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set SharedRead(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get SharedWrite(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set SharedWrite(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get SharedDelete(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set SharedDelete(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
}

/** Who opens, and wants what. */
@unmanaged
export class IO_SECURITY_CONTEXT {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get SecurityQos(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set SecurityQos(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get AccessState(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set AccessState(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get DesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set DesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get FullCreateOptions(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set FullCreateOptions(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
}

/** Times and attributes of a file. */
@unmanaged
export class FILE_BASIC_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
}

/** Size and state of a file. */
@unmanaged
export class FILE_STANDARD_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get NumberOfLinks(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set NumberOfLinks(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get DeletePending(): u8 { return load<u8>(changetype<usize>(this), 20); }
  @inline set DeletePending(value: u8) { store<u8>(changetype<usize>(this), value, 20); }
  @inline get Directory(): u8 { return load<u8>(changetype<usize>(this), 21); }
  @inline set Directory(value: u8) { store<u8>(changetype<usize>(this), value, 21); }
}

/** Current position of a synchronous file. */
@unmanaged
export class FILE_POSITION_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get CurrentByteOffset(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
}

/** New size of a file. */
@unmanaged
export class FILE_END_OF_FILE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
}

/** New allocation of a file. */
@unmanaged
export class FILE_ALLOCATION_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
}

/** Whether a file goes with its last handle. */
@unmanaged
export class FILE_DISPOSITION_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 1;
  @inline get DeleteFile(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set DeleteFile(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
}

/** Buffer alignment a device wants. */
@unmanaged
export class FILE_ALIGNMENT_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get AlignmentRequirement(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set AlignmentRequirement(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** Name of a file; length in bytes. */
@unmanaged
export class FILE_NAME_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
}

/** New name of a file; length in bytes. */
@unmanaged
export class FILE_RENAME_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get ReplaceIfExists(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set ReplaceIfExists(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get RootDirectory(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set RootDirectory(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
}

/** File number. */
@unmanaged
export class FILE_INTERNAL_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get IndexNumber(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
}

/** What a remote open asks for. */
@unmanaged
export class FILE_NETWORK_OPEN_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 56;
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 40); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 48); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 48); }
}

/** One entry of a directory; lengths in bytes. */
@unmanaged
export class FILE_DIRECTORY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 72;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileIndex(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 40); }
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 48); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 64); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 64); }
}

/** One extended attribute. */
@unmanaged
export class FILE_FULL_EA_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Flags(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set Flags(value: u8) { store<u8>(changetype<usize>(this), value, 4); }
  @inline get EaNameLength(): u8 { return load<u8>(changetype<usize>(this), 5); }
  @inline set EaNameLength(value: u8) { store<u8>(changetype<usize>(this), value, 5); }
  @inline get EaValueLength(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set EaValueLength(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get EaName(): i8 { return load<i8>(changetype<usize>(this), 8); }
  @inline set EaName(value: i8) { store<i8>(changetype<usize>(this), value, 8); }
}

/** Name of an object. */
@unmanaged
export class OBJECT_NAME_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Name(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 0); }
}

/** Attributes and rights of a handle. */
@unmanaged
export class OBJECT_HANDLE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get HandleAttributes(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set HandleAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get GrantedAccess(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set GrantedAccess(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** One page of a scattered buffer. */
@unmanaged
export class FILE_SEGMENT_ELEMENT {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Buffer(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Alignment(): u64 { return load<u64>(changetype<usize>(this), 0); }
  @inline set Alignment(value: u64) { store<u64>(changetype<usize>(this), value, 0); }
}

/** One entry of a directory, with the size of its attributes. */
@unmanaged
export class FILE_FULL_DIR_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 72;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileIndex(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 40); }
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 48); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get EaSize(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set EaSize(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 68); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 68); }
}

/** One entry of a directory, with its short name. */
@unmanaged
export class FILE_BOTH_DIR_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 96;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileIndex(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 40); }
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 48); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get EaSize(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set EaSize(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get ShortNameLength(): i8 { return load<i8>(changetype<usize>(this), 68); }
  @inline set ShortNameLength(value: i8) { store<i8>(changetype<usize>(this), value, 68); }
  /** Address of the array. */
  @inline get ShortName(): usize { return changetype<usize>(this) + 70; }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 94); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 94); }
}

/** One entry of a directory, with its short name and number. */
@unmanaged
export class FILE_ID_BOTH_DIR_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 112;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileIndex(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 40); }
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 48); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get EaSize(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set EaSize(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get ShortNameLength(): i8 { return load<i8>(changetype<usize>(this), 68); }
  @inline set ShortNameLength(value: i8) { store<i8>(changetype<usize>(this), value, 68); }
  /** Address of the array. */
  @inline get ShortName(): usize { return changetype<usize>(this) + 70; }
  @inline get FileId(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 96); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 104); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 104); }
}

/** One entry of a directory, with its number. */
@unmanaged
export class FILE_ID_FULL_DIR_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 88;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileIndex(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get CreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get LastAccessTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 24); }
  @inline get ChangeTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get EndOfFile(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 40); }
  @inline get AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 48); }
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
  @inline get EaSize(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set EaSize(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get FileId(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 72); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 80); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 80); }
}

/** The name of one entry of a directory. */
@unmanaged
export class FILE_NAMES_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get NextEntryOffset(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NextEntryOffset(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get FileIndex(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
}

/** Bytes of extended attributes. */
@unmanaged
export class FILE_EA_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get EaSize(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set EaSize(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** Rights of an open. */
@unmanaged
export class FILE_ACCESS_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get AccessFlags(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set AccessFlags(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** How a file was opened. */
@unmanaged
export class FILE_MODE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get Mode(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Mode(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** Attributes of a file, and what it stands for. */
@unmanaged
export class FILE_ATTRIBUTE_TAG_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get FileAttributes(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set FileAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get ReparseTag(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set ReparseTag(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** All that can be asked about a file. */
@unmanaged
export class FILE_ALL_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 104;
  @inline get BasicInformation(): FILE_BASIC_INFORMATION { return changetype<FILE_BASIC_INFORMATION>(changetype<usize>(this) + 0); }
  @inline get StandardInformation(): FILE_STANDARD_INFORMATION { return changetype<FILE_STANDARD_INFORMATION>(changetype<usize>(this) + 40); }
  @inline get InternalInformation(): FILE_INTERNAL_INFORMATION { return changetype<FILE_INTERNAL_INFORMATION>(changetype<usize>(this) + 64); }
  @inline get EaInformation(): FILE_EA_INFORMATION { return changetype<FILE_EA_INFORMATION>(changetype<usize>(this) + 72); }
  @inline get AccessInformation(): FILE_ACCESS_INFORMATION { return changetype<FILE_ACCESS_INFORMATION>(changetype<usize>(this) + 76); }
  @inline get PositionInformation(): FILE_POSITION_INFORMATION { return changetype<FILE_POSITION_INFORMATION>(changetype<usize>(this) + 80); }
  @inline get ModeInformation(): FILE_MODE_INFORMATION { return changetype<FILE_MODE_INFORMATION>(changetype<usize>(this) + 88); }
  @inline get AlignmentInformation(): FILE_ALIGNMENT_INFORMATION { return changetype<FILE_ALIGNMENT_INFORMATION>(changetype<usize>(this) + 92); }
  @inline get NameInformation(): FILE_NAME_INFORMATION { return changetype<FILE_NAME_INFORMATION>(changetype<usize>(this) + 96); }
}

/** One more name of a file; length in bytes. */
@unmanaged
export class FILE_LINK_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get ReplaceIfExists(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set ReplaceIfExists(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get RootDirectory(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set RootDirectory(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get FileNameLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set FileNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get FileName(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set FileName(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
}

/** Label of a volume; length in bytes. */
@unmanaged
export class FILE_FS_VOLUME_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get VolumeCreationTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get VolumeSerialNumber(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set VolumeSerialNumber(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get VolumeLabelLength(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set VolumeLabelLength(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get SupportsObjects(): u8 { return load<u8>(changetype<usize>(this), 16); }
  @inline set SupportsObjects(value: u8) { store<u8>(changetype<usize>(this), value, 16); }
  @inline get VolumeLabel(): u16 { return load<u16>(changetype<usize>(this), 18); }
  @inline set VolumeLabel(value: u16) { store<u16>(changetype<usize>(this), value, 18); }
}

/** Space of a volume, in allocation units. */
@unmanaged
export class FILE_FS_SIZE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get TotalAllocationUnits(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get AvailableAllocationUnits(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get SectorsPerAllocationUnit(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set SectorsPerAllocationUnit(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get BytesPerSector(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set BytesPerSector(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
}

/** Space of a volume, in allocation units, with and without quotas. */
@unmanaged
export class FILE_FS_FULL_SIZE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get TotalAllocationUnits(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get CallerAvailableAllocationUnits(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 8); }
  @inline get ActualAvailableAllocationUnits(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 16); }
  @inline get SectorsPerAllocationUnit(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set SectorsPerAllocationUnit(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get BytesPerSector(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set BytesPerSector(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
}

/** What a file system can do; length in bytes. */
@unmanaged
export class FILE_FS_ATTRIBUTE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get FileSystemAttributes(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set FileSystemAttributes(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get MaximumComponentNameLength(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set MaximumComponentNameLength(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get FileSystemNameLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set FileSystemNameLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get FileSystemName(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set FileSystemName(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
}

/** Kind of device a volume is on. */
@unmanaged
export class FILE_FS_DEVICE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get DeviceType(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set DeviceType(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Characteristics(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Characteristics(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** An I/O request. */
@unmanaged
export class IRP {
  /** Bytes. */
  static readonly SIZE: i32 = 112;
  @inline get Type(): i16 { return load<i16>(changetype<usize>(this), 0); }
  @inline set Type(value: i16) { store<i16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get MdlAddress(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set MdlAddress(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get AssociatedIrp_MasterIrp(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set AssociatedIrp_MasterIrp(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get AssociatedIrp_IrpCount(): i32 { return load<i32>(changetype<usize>(this), 12); }
  @inline set AssociatedIrp_IrpCount(value: i32) { store<i32>(changetype<usize>(this), value, 12); }
  @inline get AssociatedIrp_SystemBuffer(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set AssociatedIrp_SystemBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get ThreadListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 16); }
  @inline get IoStatus(): IO_STATUS_BLOCK { return changetype<IO_STATUS_BLOCK>(changetype<usize>(this) + 24); }
  @inline get RequestorMode(): i8 { return load<i8>(changetype<usize>(this), 32); }
  @inline set RequestorMode(value: i8) { store<i8>(changetype<usize>(this), value, 32); }
  @inline get PendingReturned(): u8 { return load<u8>(changetype<usize>(this), 33); }
  @inline set PendingReturned(value: u8) { store<u8>(changetype<usize>(this), value, 33); }
  @inline get StackCount(): i8 { return load<i8>(changetype<usize>(this), 34); }
  @inline set StackCount(value: i8) { store<i8>(changetype<usize>(this), value, 34); }
  @inline get CurrentLocation(): i8 { return load<i8>(changetype<usize>(this), 35); }
  @inline set CurrentLocation(value: i8) { store<i8>(changetype<usize>(this), value, 35); }
  @inline get Cancel(): u8 { return load<u8>(changetype<usize>(this), 36); }
  @inline set Cancel(value: u8) { store<u8>(changetype<usize>(this), value, 36); }
  @inline get CancelIrql(): u8 { return load<u8>(changetype<usize>(this), 37); }
  @inline set CancelIrql(value: u8) { store<u8>(changetype<usize>(this), value, 37); }
  @inline get ApcEnvironment(): i8 { return load<i8>(changetype<usize>(this), 38); }
  @inline set ApcEnvironment(value: i8) { store<i8>(changetype<usize>(this), value, 38); }
  @inline get AllocationFlags(): u8 { return load<u8>(changetype<usize>(this), 39); }
  @inline set AllocationFlags(value: u8) { store<u8>(changetype<usize>(this), value, 39); }
  @inline get UserIosb(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set UserIosb(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get UserEvent(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set UserEvent(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get Overlay_AsynchronousParameters_UserApcRoutine(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set Overlay_AsynchronousParameters_UserApcRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get Overlay_AsynchronousParameters_UserApcContext(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set Overlay_AsynchronousParameters_UserApcContext(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
  @inline get Overlay_AllocationSize(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 48); }
  @inline get CancelRoutine(): usize { return load<usize>(changetype<usize>(this), 56); }
  @inline set CancelRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 56); }
  @inline get UserBuffer(): usize { return load<usize>(changetype<usize>(this), 60); }
  @inline set UserBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 60); }
  @inline get Tail_Overlay_DeviceQueueEntry(): KDEVICE_QUEUE_ENTRY { return changetype<KDEVICE_QUEUE_ENTRY>(changetype<usize>(this) + 64); }
  /** Address of the array. */
  @inline get Tail_Overlay_DriverContext(): usize { return changetype<usize>(this) + 64; }
  @inline get Tail_Overlay_Thread(): usize { return load<usize>(changetype<usize>(this), 80); }
  @inline set Tail_Overlay_Thread(value: usize) { store<usize>(changetype<usize>(this), value, 80); }
  @inline get Tail_Overlay_AuxiliaryBuffer(): usize { return load<usize>(changetype<usize>(this), 84); }
  @inline set Tail_Overlay_AuxiliaryBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 84); }
  @inline get Tail_Overlay_ListEntry(): LIST_ENTRY { return changetype<LIST_ENTRY>(changetype<usize>(this) + 88); }
  @inline get Tail_Overlay_CurrentStackLocation(): usize { return load<usize>(changetype<usize>(this), 96); }
  @inline set Tail_Overlay_CurrentStackLocation(value: usize) { store<usize>(changetype<usize>(this), value, 96); }
  @inline get Tail_Overlay_PacketType(): u32 { return load<u32>(changetype<usize>(this), 96); }
  @inline set Tail_Overlay_PacketType(value: u32) { store<u32>(changetype<usize>(this), value, 96); }
  @inline get Tail_Overlay_OriginalFileObject(): usize { return load<usize>(changetype<usize>(this), 100); }
  @inline set Tail_Overlay_OriginalFileObject(value: usize) { store<usize>(changetype<usize>(this), value, 100); }
  @inline get Tail_Apc(): KAPC { return changetype<KAPC>(changetype<usize>(this) + 64); }
  @inline get Tail_CompletionKey(): usize { return load<usize>(changetype<usize>(this), 64); }
  @inline set Tail_CompletionKey(value: usize) { store<usize>(changetype<usize>(this), value, 64); }
}

/** What one driver of the stack is asked to do. */
@unmanaged
export class IO_STACK_LOCATION {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get MajorFunction(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set MajorFunction(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get MinorFunction(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set MinorFunction(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get Flags(): u8 { return load<u8>(changetype<usize>(this), 2); }
  @inline set Flags(value: u8) { store<u8>(changetype<usize>(this), value, 2); }
  @inline get Control(): u8 { return load<u8>(changetype<usize>(this), 3); }
  @inline set Control(value: u8) { store<u8>(changetype<usize>(this), value, 3); }
  @inline get Parameters_Create_SecurityContext(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_Create_SecurityContext(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_Create_Options(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_Create_Options(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_Create_FileAttributes(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set Parameters_Create_FileAttributes(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
  @inline get Parameters_Create_ShareAccess(): u16 { return load<u16>(changetype<usize>(this), 14); }
  @inline set Parameters_Create_ShareAccess(value: u16) { store<u16>(changetype<usize>(this), value, 14); }
  @inline get Parameters_Create_EaLength(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Parameters_Create_EaLength(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Parameters_Read_Length(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_Read_Length(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_Read_Key(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_Read_Key(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_Read_ByteOffset(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 12); }
  @inline get Parameters_Write_Length(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_Write_Length(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_Write_Key(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_Write_Key(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_Write_ByteOffset(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 12); }
  @inline get Parameters_QueryDirectory_Length(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryDirectory_Length(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryDirectory_FileName(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_QueryDirectory_FileName(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_QueryDirectory_FileInformationClass(): i32 { return load<i32>(changetype<usize>(this), 12); }
  @inline set Parameters_QueryDirectory_FileInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 12); }
  @inline get Parameters_QueryDirectory_FileIndex(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Parameters_QueryDirectory_FileIndex(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Parameters_QueryFile_Length(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryFile_Length(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryFile_FileInformationClass(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Parameters_QueryFile_FileInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_SetFile_Length(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_SetFile_Length(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_SetFile_FileInformationClass(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Parameters_SetFile_FileInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_SetFile_FileObject(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Parameters_SetFile_FileObject(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Parameters_SetFile_ReplaceIfExists(): u8 { return load<u8>(changetype<usize>(this), 16); }
  @inline set Parameters_SetFile_ReplaceIfExists(value: u8) { store<u8>(changetype<usize>(this), value, 16); }
  @inline get Parameters_SetFile_AdvanceOnly(): u8 { return load<u8>(changetype<usize>(this), 17); }
  @inline set Parameters_SetFile_AdvanceOnly(value: u8) { store<u8>(changetype<usize>(this), value, 17); }
  @inline get Parameters_SetFile_ClusterCount(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Parameters_SetFile_ClusterCount(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Parameters_SetFile_DeleteHandle(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Parameters_SetFile_DeleteHandle(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get Parameters_QueryVolume_Length(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryVolume_Length(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryVolume_FsInformationClass(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Parameters_QueryVolume_FsInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_FileSystemControl_OutputBufferLength(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_FileSystemControl_OutputBufferLength(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_FileSystemControl_InputBufferLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_FileSystemControl_InputBufferLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_FileSystemControl_FsControlCode(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Parameters_FileSystemControl_FsControlCode(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Parameters_FileSystemControl_Type3InputBuffer(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Parameters_FileSystemControl_Type3InputBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get Parameters_LockControl_Length(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_LockControl_Length(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_LockControl_Key(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_LockControl_Key(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_LockControl_ByteOffset(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 12); }
  @inline get Parameters_DeviceIoControl_OutputBufferLength(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_DeviceIoControl_OutputBufferLength(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_DeviceIoControl_InputBufferLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_DeviceIoControl_InputBufferLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_DeviceIoControl_IoControlCode(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Parameters_DeviceIoControl_IoControlCode(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Parameters_DeviceIoControl_Type3InputBuffer(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Parameters_DeviceIoControl_Type3InputBuffer(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get Parameters_QuerySecurity_SecurityInformation(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_QuerySecurity_SecurityInformation(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QuerySecurity_Length(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_QuerySecurity_Length(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_SetSecurity_SecurityInformation(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_SetSecurity_SecurityInformation(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_SetSecurity_SecurityDescriptor(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_SetSecurity_SecurityDescriptor(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_MountVolume_Vpb(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_MountVolume_Vpb(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_MountVolume_DeviceObject(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_MountVolume_DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_QueryDeviceRelations_Type(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryDeviceRelations_Type(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryInterface_InterfaceType(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryInterface_InterfaceType(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryInterface_Size(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set Parameters_QueryInterface_Size(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get Parameters_QueryInterface_Version(): u16 { return load<u16>(changetype<usize>(this), 10); }
  @inline set Parameters_QueryInterface_Version(value: u16) { store<u16>(changetype<usize>(this), value, 10); }
  @inline get Parameters_QueryInterface_Interface(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Parameters_QueryInterface_Interface(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Parameters_QueryInterface_InterfaceSpecificData(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Parameters_QueryInterface_InterfaceSpecificData(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get Parameters_DeviceCapabilities_Capabilities(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_DeviceCapabilities_Capabilities(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_ReadWriteConfig_WhichSpace(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_ReadWriteConfig_WhichSpace(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_ReadWriteConfig_Buffer(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_ReadWriteConfig_Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_ReadWriteConfig_Offset(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Parameters_ReadWriteConfig_Offset(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Parameters_ReadWriteConfig_Length(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Parameters_ReadWriteConfig_Length(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Parameters_QueryId_IdType(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryId_IdType(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryDeviceText_DeviceTextType(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set Parameters_QueryDeviceText_DeviceTextType(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_QueryDeviceText_LocaleId(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Parameters_QueryDeviceText_LocaleId(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_UsageNotification_InPath(): u8 { return load<u8>(changetype<usize>(this), 4); }
  @inline set Parameters_UsageNotification_InPath(value: u8) { store<u8>(changetype<usize>(this), value, 4); }
  /** Address of the array. */
  @inline get Parameters_UsageNotification_Reserved(): usize { return changetype<usize>(this) + 5; }
  @inline get Parameters_UsageNotification_Type(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Parameters_UsageNotification_Type(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_WaitWake_PowerState(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set Parameters_WaitWake_PowerState(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_Power_SystemContext(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_Power_SystemContext(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_Power_Type(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set Parameters_Power_Type(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get Parameters_Power_State(): POWER_STATE { return changetype<POWER_STATE>(changetype<usize>(this) + 12); }
  @inline get Parameters_Power_ShutdownType(): i32 { return load<i32>(changetype<usize>(this), 16); }
  @inline set Parameters_Power_ShutdownType(value: i32) { store<i32>(changetype<usize>(this), value, 16); }
  @inline get Parameters_StartDevice_AllocatedResources(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_StartDevice_AllocatedResources(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_StartDevice_AllocatedResourcesTranslated(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_StartDevice_AllocatedResourcesTranslated(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_WMI_ProviderId(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Parameters_WMI_ProviderId(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Parameters_WMI_DataPath(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_WMI_DataPath(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_WMI_BufferSize(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Parameters_WMI_BufferSize(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Parameters_WMI_Buffer(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Parameters_WMI_Buffer(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get Parameters_Others_Argument1(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Parameters_Others_Argument1(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Parameters_Others_Argument2(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Parameters_Others_Argument2(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Parameters_Others_Argument3(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Parameters_Others_Argument3(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Parameters_Others_Argument4(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Parameters_Others_Argument4(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get DeviceObject(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set DeviceObject(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get FileObject(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set FileObject(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get CompletionRoutine(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set CompletionRoutine(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get Context(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set Context(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
}

/** Head of every bus interface. */
@unmanaged
export class INTERFACE {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Context(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Context(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get InterfaceReference(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set InterfaceReference(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get InterfaceDereference(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set InterfaceDereference(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** What a device can do, by PnP. */
@unmanaged
export class DEVICE_CAPABILITIES {
  /** Bytes. */
  static readonly SIZE: i32 = 64;
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Address(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set Address(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get UINumber(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set UINumber(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  /** Address of the array. */
  @inline get DeviceState(): usize { return changetype<usize>(this) + 16; }
  @inline get SystemWake(): i32 { return load<i32>(changetype<usize>(this), 44); }
  @inline set SystemWake(value: i32) { store<i32>(changetype<usize>(this), value, 44); }
  @inline get DeviceWake(): i32 { return load<i32>(changetype<usize>(this), 48); }
  @inline set DeviceWake(value: i32) { store<i32>(changetype<usize>(this), value, 48); }
  @inline get D1Latency(): u32 { return load<u32>(changetype<usize>(this), 52); }
  @inline set D1Latency(value: u32) { store<u32>(changetype<usize>(this), value, 52); }
  @inline get D2Latency(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set D2Latency(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get D3Latency(): u32 { return load<u32>(changetype<usize>(this), 60); }
  @inline set D3Latency(value: u32) { store<u32>(changetype<usize>(this), value, 60); }
}

/** Devices related to a device. */
@unmanaged
export class DEVICE_RELATIONS {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get Count(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Count(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Objects(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set Objects(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
}

/** An entry of the error log. */
@unmanaged
export class IO_ERROR_LOG_PACKET {
  /** Bytes. */
  static readonly SIZE: i32 = 48;
  @inline get MajorFunctionCode(): u8 { return load<u8>(changetype<usize>(this), 0); }
  @inline set MajorFunctionCode(value: u8) { store<u8>(changetype<usize>(this), value, 0); }
  @inline get RetryCount(): u8 { return load<u8>(changetype<usize>(this), 1); }
  @inline set RetryCount(value: u8) { store<u8>(changetype<usize>(this), value, 1); }
  @inline get DumpDataSize(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set DumpDataSize(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get NumberOfStrings(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set NumberOfStrings(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
  @inline get StringOffset(): u16 { return load<u16>(changetype<usize>(this), 6); }
  @inline set StringOffset(value: u16) { store<u16>(changetype<usize>(this), value, 6); }
  @inline get EventCategory(): u16 { return load<u16>(changetype<usize>(this), 8); }
  @inline set EventCategory(value: u16) { store<u16>(changetype<usize>(this), value, 8); }
  @inline get ErrorCode(): i32 { return load<i32>(changetype<usize>(this), 12); }
  @inline set ErrorCode(value: i32) { store<i32>(changetype<usize>(this), value, 12); }
  @inline get UniqueErrorValue(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set UniqueErrorValue(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get FinalStatus(): i32 { return load<i32>(changetype<usize>(this), 20); }
  @inline set FinalStatus(value: i32) { store<i32>(changetype<usize>(this), value, 20); }
  @inline get SequenceNumber(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set SequenceNumber(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get IoControlCode(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set IoControlCode(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get DeviceOffset(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 32); }
  @inline get DumpData(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set DumpData(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
}

/** What all notifications begin with. */
@unmanaged
export class PLUGPLAY_NOTIFICATION_HEADER {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Event(): GUID { return changetype<GUID>(changetype<usize>(this) + 4); }
}

/** An interface has come or gone. */
@unmanaged
export class DEVICE_INTERFACE_CHANGE_NOTIFICATION {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Event(): GUID { return changetype<GUID>(changetype<usize>(this) + 4); }
  @inline get InterfaceClassGuid(): GUID { return changetype<GUID>(changetype<usize>(this) + 20); }
  @inline get SymbolicLinkName(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set SymbolicLinkName(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
}

/** The hardware profile changes. */
@unmanaged
export class HWPROFILE_CHANGE_NOTIFICATION {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Event(): GUID { return changetype<GUID>(changetype<usize>(this) + 4); }
}

/** A device that is open is about to go, stays after all, or has gone. */
@unmanaged
export class TARGET_DEVICE_REMOVAL_NOTIFICATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Event(): GUID { return changetype<GUID>(changetype<usize>(this) + 4); }
  @inline get FileObject(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set FileObject(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
}

/** An event of the driver of a device that is open. */
@unmanaged
export class TARGET_DEVICE_CUSTOM_NOTIFICATION {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get Size(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set Size(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Event(): GUID { return changetype<GUID>(changetype<usize>(this) + 4); }
  @inline get FileObject(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set FileObject(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get NameBufferOffset(): i32 { return load<i32>(changetype<usize>(this), 24); }
  @inline set NameBufferOffset(value: i32) { store<i32>(changetype<usize>(this), value, 24); }
  @inline get CustomDataBuffer(): u8 { return load<u8>(changetype<usize>(this), 28); }
  @inline set CustomDataBuffer(value: u8) { store<u8>(changetype<usize>(this), value, 28); }
}

/** A key: time and name; lengths in bytes. */
@unmanaged
export class KEY_BASIC_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get NameLength(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set NameLength(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Name(): u16 { return load<u16>(changetype<usize>(this), 16); }
  @inline set Name(value: u16) { store<u16>(changetype<usize>(this), value, 16); }
}

/** A key with its class; lengths in bytes. */
@unmanaged
export class KEY_NODE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ClassOffset(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ClassOffset(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get ClassLength(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set ClassLength(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get NameLength(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set NameLength(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get Name(): u16 { return load<u16>(changetype<usize>(this), 24); }
  @inline set Name(value: u16) { store<u16>(changetype<usize>(this), value, 24); }
}

/** A key with counts of what it holds; lengths in bytes. */
@unmanaged
export class KEY_FULL_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 48;
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ClassOffset(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ClassOffset(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get ClassLength(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set ClassLength(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get SubKeys(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set SubKeys(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get MaxNameLen(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set MaxNameLen(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get MaxClassLen(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set MaxClassLen(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get Values(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set Values(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get MaxValueNameLen(): u32 { return load<u32>(changetype<usize>(this), 36); }
  @inline set MaxValueNameLen(value: u32) { store<u32>(changetype<usize>(this), value, 36); }
  @inline get MaxValueDataLen(): u32 { return load<u32>(changetype<usize>(this), 40); }
  @inline set MaxValueDataLen(value: u32) { store<u32>(changetype<usize>(this), value, 40); }
  @inline get Class(): u16 { return load<u16>(changetype<usize>(this), 44); }
  @inline set Class(value: u16) { store<u16>(changetype<usize>(this), value, 44); }
}

/** Name and type of a value; length in bytes. */
@unmanaged
export class KEY_VALUE_BASIC_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get NameLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set NameLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Name(): u16 { return load<u16>(changetype<usize>(this), 12); }
  @inline set Name(value: u16) { store<u16>(changetype<usize>(this), value, 12); }
}

/** A value with name and data; lengths in bytes. */
@unmanaged
export class KEY_VALUE_FULL_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get DataOffset(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set DataOffset(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get DataLength(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set DataLength(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get NameLength(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set NameLength(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Name(): u16 { return load<u16>(changetype<usize>(this), 20); }
  @inline set Name(value: u16) { store<u16>(changetype<usize>(this), value, 20); }
}

/** Type and data of a value; length in bytes. */
@unmanaged
export class KEY_VALUE_PARTIAL_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get DataLength(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set DataLength(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Data(): u8 { return load<u8>(changetype<usize>(this), 12); }
  @inline set Data(value: u8) { store<u8>(changetype<usize>(this), value, 12); }
}

/** Type and data of a value, the data aligned to 8 bytes with the buffer; length in bytes. */
@unmanaged
export class KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get DataLength(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set DataLength(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Data(): u8 { return load<u8>(changetype<usize>(this), 8); }
  @inline set Data(value: u8) { store<u8>(changetype<usize>(this), value, 8); }
}

/** A key with counts of what it holds, without texts; lengths in bytes. */
@unmanaged
export class KEY_CACHED_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 40;
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get SubKeys(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set SubKeys(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get MaxNameLen(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set MaxNameLen(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get Values(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set Values(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get MaxValueNameLen(): u32 { return load<u32>(changetype<usize>(this), 24); }
  @inline set MaxValueNameLen(value: u32) { store<u32>(changetype<usize>(this), value, 24); }
  @inline get MaxValueDataLen(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set MaxValueDataLen(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get NameLength(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set NameLength(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
}

/** The whole path of a key; length in bytes. */
@unmanaged
export class KEY_NAME_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get NameLength(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set NameLength(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Name(): u16 { return load<u16>(changetype<usize>(this), 4); }
  @inline set Name(value: u16) { store<u16>(changetype<usize>(this), value, 4); }
}

/** Whether a key is volatile, or a link. */
@unmanaged
export class KEY_FLAGS_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Wow64Flags(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Wow64Flags(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get KeyFlags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set KeyFlags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get ControlFlags(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set ControlFlags(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
}

/** Last write time of a key. */
@unmanaged
export class KEY_WRITE_TIME_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get LastWriteTime(): LARGE_INTEGER { return changetype<LARGE_INTEGER>(changetype<usize>(this) + 0); }
}

/** What a registry callback sees of a key that is deleted, or flushed. */
@unmanaged
export class REG_DELETE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** What a registry callback sees of a value that is set. */
@unmanaged
export class REG_SET_VALUE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get ValueName(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ValueName(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get TitleIndex(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set TitleIndex(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get Type(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Type(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Data(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Data(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get DataSize(): u32 { return load<u32>(changetype<usize>(this), 20); }
  @inline set DataSize(value: u32) { store<u32>(changetype<usize>(this), value, 20); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
}

/** What a registry callback sees of a value that is deleted. */
@unmanaged
export class REG_DELETE_VALUE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get ValueName(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ValueName(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
}

/** What a registry callback sees of ZwSetInformationKey. */
@unmanaged
export class REG_SET_INFORMATION_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get KeySetInformationClass(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set KeySetInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get KeySetInformation(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set KeySetInformation(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get KeySetInformationLength(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set KeySetInformationLength(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
}

/** What a registry callback sees of ZwEnumerateKey. */
@unmanaged
export class REG_ENUMERATE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Index(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Index(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get KeyInformationClass(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set KeyInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get KeyInformation(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set KeyInformation(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get ResultLength(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set ResultLength(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
}

/** What a registry callback sees of ZwEnumerateValueKey. */
@unmanaged
export class REG_ENUMERATE_VALUE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Index(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Index(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get KeyValueInformationClass(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set KeyValueInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get KeyValueInformation(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set KeyValueInformation(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get ResultLength(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set ResultLength(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
}

/** What a registry callback sees of ZwQueryKey. */
@unmanaged
export class REG_QUERY_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 32;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get KeyInformationClass(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set KeyInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get KeyInformation(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set KeyInformation(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get ResultLength(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set ResultLength(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
}

/** What a registry callback sees of ZwQueryValueKey. */
@unmanaged
export class REG_QUERY_VALUE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get ValueName(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ValueName(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get KeyValueInformationClass(): i32 { return load<i32>(changetype<usize>(this), 8); }
  @inline set KeyValueInformationClass(value: i32) { store<i32>(changetype<usize>(this), value, 8); }
  @inline get KeyValueInformation(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set KeyValueInformation(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Length(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set Length(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
  @inline get ResultLength(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set ResultLength(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 32); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 32); }
}

/** What a registry callback sees of a key that is renamed. */
@unmanaged
export class REG_RENAME_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get NewName(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set NewName(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
}

/** What a registry callback sees of the last handle to a key object. */
@unmanaged
export class REG_KEY_HANDLE_CLOSE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** What a registry callback sees of a key that is opened or created. */
@unmanaged
export class REG_CREATE_KEY_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 60;
  @inline get CompleteName(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set CompleteName(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get RootObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set RootObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ObjectType(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ObjectType(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get CreateOptions(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set CreateOptions(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Class(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Class(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get SecurityDescriptor(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set SecurityDescriptor(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get SecurityQualityOfService(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set SecurityQualityOfService(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get DesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set DesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get GrantedAccess(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set GrantedAccess(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get Disposition(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set Disposition(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
  @inline get ResultObject(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set ResultObject(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get RootObjectContext(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set RootObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get Transaction(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set Transaction(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 56); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 56); }
}

/** REG_CREATE_KEY_INFORMATION as it is when Version is 1. */
@unmanaged
export class REG_CREATE_KEY_INFORMATION_V1 {
  /** Bytes. */
  static readonly SIZE: i32 = 76;
  @inline get CompleteName(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set CompleteName(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get RootObject(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set RootObject(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ObjectType(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ObjectType(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get Options(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set Options(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get Class(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set Class(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get SecurityDescriptor(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set SecurityDescriptor(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get SecurityQualityOfService(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set SecurityQualityOfService(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get DesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 28); }
  @inline set DesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 28); }
  @inline get GrantedAccess(): u32 { return load<u32>(changetype<usize>(this), 32); }
  @inline set GrantedAccess(value: u32) { store<u32>(changetype<usize>(this), value, 32); }
  @inline get Disposition(): usize { return load<usize>(changetype<usize>(this), 36); }
  @inline set Disposition(value: usize) { store<usize>(changetype<usize>(this), value, 36); }
  @inline get ResultObject(): usize { return load<usize>(changetype<usize>(this), 40); }
  @inline set ResultObject(value: usize) { store<usize>(changetype<usize>(this), value, 40); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 44); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 44); }
  @inline get RootObjectContext(): usize { return load<usize>(changetype<usize>(this), 48); }
  @inline set RootObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 48); }
  @inline get Transaction(): usize { return load<usize>(changetype<usize>(this), 52); }
  @inline set Transaction(value: usize) { store<usize>(changetype<usize>(this), value, 52); }
  @inline get Version(): u32 { return load<u32>(changetype<usize>(this), 56); }
  @inline set Version(value: u32) { store<u32>(changetype<usize>(this), value, 56); }
  @inline get RemainingName(): usize { return load<usize>(changetype<usize>(this), 60); }
  @inline set RemainingName(value: usize) { store<usize>(changetype<usize>(this), value, 60); }
  @inline get Wow64Flags(): u32 { return load<u32>(changetype<usize>(this), 64); }
  @inline set Wow64Flags(value: u32) { store<u32>(changetype<usize>(this), value, 64); }
  @inline get Attributes(): u32 { return load<u32>(changetype<usize>(this), 68); }
  @inline set Attributes(value: u32) { store<u32>(changetype<usize>(this), value, 68); }
  @inline get CheckAccessMode(): i8 { return load<i8>(changetype<usize>(this), 72); }
  @inline set CheckAccessMode(value: i8) { store<i8>(changetype<usize>(this), value, 72); }
}

/** What a registry callback sees afterwards. */
@unmanaged
export class REG_POST_OPERATION_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Status(): i32 { return load<i32>(changetype<usize>(this), 4); }
  @inline set Status(value: i32) { store<i32>(changetype<usize>(this), value, 4); }
  @inline get PreInformation(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set PreInformation(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ReturnStatus(): i32 { return load<i32>(changetype<usize>(this), 12); }
  @inline set ReturnStatus(value: i32) { store<i32>(changetype<usize>(this), value, 12); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
}

/** What a registry callback sees of a context that is not needed any more. */
@unmanaged
export class REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 12;
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get ObjectContext(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ObjectContext(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get Reserved(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Reserved(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
}

/** What an image load callback sees. */
@unmanaged
export class IMAGE_INFO {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Properties(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Properties(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get ImageBase(): usize { return load<usize>(changetype<usize>(this), 4); }
  @inline set ImageBase(value: usize) { store<usize>(changetype<usize>(this), value, 4); }
  @inline get ImageSelector(): u32 { return load<u32>(changetype<usize>(this), 8); }
  @inline set ImageSelector(value: u32) { store<u32>(changetype<usize>(this), value, 8); }
  @inline get ImageSize(): u32 { return load<u32>(changetype<usize>(this), 12); }
  @inline set ImageSize(value: u32) { store<u32>(changetype<usize>(this), value, 12); }
  @inline get ImageSectionNumber(): u32 { return load<u32>(changetype<usize>(this), 16); }
  @inline set ImageSectionNumber(value: u32) { store<u32>(changetype<usize>(this), value, 16); }
}

/** What a process callback sees of a new process. */
@unmanaged
export class PS_CREATE_NOTIFY_INFO {
  /** Bytes. */
  static readonly SIZE: i32 = 36;
  @inline get Size(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Size(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get ParentProcessId(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set ParentProcessId(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get CreatingThreadId(): CLIENT_ID { return changetype<CLIENT_ID>(changetype<usize>(this) + 12); }
  @inline get FileObject(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set FileObject(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
  @inline get ImageFileName(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set ImageFileName(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
  @inline get CommandLine(): usize { return load<usize>(changetype<usize>(this), 28); }
  @inline set CommandLine(value: usize) { store<usize>(changetype<usize>(this), value, 28); }
  @inline get CreationStatus(): i32 { return load<i32>(changetype<usize>(this), 32); }
  @inline set CreationStatus(value: i32) { store<i32>(changetype<usize>(this), value, 32); }
}

/** Rights asked for a new handle; they may be taken away. */
@unmanaged
export class OB_PRE_CREATE_HANDLE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 8;
  @inline get DesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set DesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get OriginalDesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set OriginalDesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
}

/** Rights asked for a copy of a handle, and whose it is. */
@unmanaged
export class OB_PRE_DUPLICATE_HANDLE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get DesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set DesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get OriginalDesiredAccess(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set OriginalDesiredAccess(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get SourceProcess(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set SourceProcess(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get TargetProcess(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set TargetProcess(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** By operation. */
@unmanaged
export class OB_PRE_OPERATION_PARAMETERS {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get CreateHandleInformation(): OB_PRE_CREATE_HANDLE_INFORMATION { return changetype<OB_PRE_CREATE_HANDLE_INFORMATION>(changetype<usize>(this) + 0); }
  @inline get DuplicateHandleInformation(): OB_PRE_DUPLICATE_HANDLE_INFORMATION { return changetype<OB_PRE_DUPLICATE_HANDLE_INFORMATION>(changetype<usize>(this) + 0); }
}

/** What a callback sees before a handle is made. */
@unmanaged
export class OB_PRE_OPERATION_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 24;
  @inline get Operation(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Operation(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ObjectType(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ObjectType(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get Parameters(): usize { return load<usize>(changetype<usize>(this), 20); }
  @inline set Parameters(value: usize) { store<usize>(changetype<usize>(this), value, 20); }
}

/** Rights that a handle has got. */
@unmanaged
export class OB_POST_CREATE_HANDLE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get GrantedAccess(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set GrantedAccess(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** Rights that a copy has got. */
@unmanaged
export class OB_POST_DUPLICATE_HANDLE_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get GrantedAccess(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set GrantedAccess(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
}

/** By operation. */
@unmanaged
export class OB_POST_OPERATION_PARAMETERS {
  /** Bytes. */
  static readonly SIZE: i32 = 4;
  @inline get CreateHandleInformation(): OB_POST_CREATE_HANDLE_INFORMATION { return changetype<OB_POST_CREATE_HANDLE_INFORMATION>(changetype<usize>(this) + 0); }
  @inline get DuplicateHandleInformation(): OB_POST_DUPLICATE_HANDLE_INFORMATION { return changetype<OB_POST_DUPLICATE_HANDLE_INFORMATION>(changetype<usize>(this) + 0); }
}

/** What a callback sees after a handle was made, or not. */
@unmanaged
export class OB_POST_OPERATION_INFORMATION {
  /** Bytes. */
  static readonly SIZE: i32 = 28;
  @inline get Operation(): u32 { return load<u32>(changetype<usize>(this), 0); }
  @inline set Operation(value: u32) { store<u32>(changetype<usize>(this), value, 0); }
  @inline get Flags(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Flags(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get Object(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set Object(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get ObjectType(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set ObjectType(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get CallContext(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set CallContext(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
  @inline get ReturnStatus(): i32 { return load<i32>(changetype<usize>(this), 20); }
  @inline set ReturnStatus(value: i32) { store<i32>(changetype<usize>(this), value, 20); }
  @inline get Parameters(): usize { return load<usize>(changetype<usize>(this), 24); }
  @inline set Parameters(value: usize) { store<usize>(changetype<usize>(this), value, 24); }
}

/** Callbacks for one type of object. */
@unmanaged
export class OB_OPERATION_REGISTRATION {
  /** Bytes. */
  static readonly SIZE: i32 = 16;
  @inline get ObjectType(): usize { return load<usize>(changetype<usize>(this), 0); }
  @inline set ObjectType(value: usize) { store<usize>(changetype<usize>(this), value, 0); }
  @inline get Operations(): u32 { return load<u32>(changetype<usize>(this), 4); }
  @inline set Operations(value: u32) { store<u32>(changetype<usize>(this), value, 4); }
  @inline get PreOperation(): usize { return load<usize>(changetype<usize>(this), 8); }
  @inline set PreOperation(value: usize) { store<usize>(changetype<usize>(this), value, 8); }
  @inline get PostOperation(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set PostOperation(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
}

/** Callbacks, and at which altitude they stand. */
@unmanaged
export class OB_CALLBACK_REGISTRATION {
  /** Bytes. */
  static readonly SIZE: i32 = 20;
  @inline get Version(): u16 { return load<u16>(changetype<usize>(this), 0); }
  @inline set Version(value: u16) { store<u16>(changetype<usize>(this), value, 0); }
  @inline get OperationRegistrationCount(): u16 { return load<u16>(changetype<usize>(this), 2); }
  @inline set OperationRegistrationCount(value: u16) { store<u16>(changetype<usize>(this), value, 2); }
  @inline get Altitude(): UNICODE_STRING { return changetype<UNICODE_STRING>(changetype<usize>(this) + 4); }
  @inline get RegistrationContext(): usize { return load<usize>(changetype<usize>(this), 12); }
  @inline set RegistrationContext(value: usize) { store<usize>(changetype<usize>(this), value, 12); }
  @inline get OperationRegistration(): usize { return load<usize>(changetype<usize>(this), 16); }
  @inline set OperationRegistration(value: usize) { store<usize>(changetype<usize>(this), value, 16); }
}
