/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_BASIC_H
#define NTWASM_GEN_STRUCTS_BASIC_H

/** A signed 64-bit integer with its halves. */
union _LARGE_INTEGER {
  struct {
    ULONG LowPart;
    LONG HighPart;
  };
  struct {
    ULONG LowPart;
    LONG HighPart;
  } u;
  LONGLONG QuadPart;
};
NTWASM_SIZE(LARGE_INTEGER, 8);
NTWASM_OFFSET(LARGE_INTEGER, LowPart, 0);
NTWASM_OFFSET(LARGE_INTEGER, HighPart, 4);
NTWASM_OFFSET(LARGE_INTEGER, u, 0);
NTWASM_OFFSET(LARGE_INTEGER, u.LowPart, 0);
NTWASM_OFFSET(LARGE_INTEGER, u.HighPart, 4);
NTWASM_OFFSET(LARGE_INTEGER, QuadPart, 0);

/** An unsigned 64-bit integer with its halves. */
union _ULARGE_INTEGER {
  struct {
    ULONG LowPart;
    ULONG HighPart;
  };
  struct {
    ULONG LowPart;
    ULONG HighPart;
  } u;
  ULONGLONG QuadPart;
};
NTWASM_SIZE(ULARGE_INTEGER, 8);
NTWASM_OFFSET(ULARGE_INTEGER, LowPart, 0);
NTWASM_OFFSET(ULARGE_INTEGER, HighPart, 4);
NTWASM_OFFSET(ULARGE_INTEGER, u, 0);
NTWASM_OFFSET(ULARGE_INTEGER, u.LowPart, 0);
NTWASM_OFFSET(ULARGE_INTEGER, u.HighPart, 4);
NTWASM_OFFSET(ULARGE_INTEGER, QuadPart, 0);

/** A locally unique identifier. */
struct _LUID {
  ULONG LowPart;
  LONG HighPart;
};
NTWASM_SIZE(LUID, 8);
NTWASM_OFFSET(LUID, LowPart, 0);
NTWASM_OFFSET(LUID, HighPart, 4);

/** A globally unique identifier. */
struct _GUID {
  ULONG Data1;
  USHORT Data2;
  USHORT Data3;
  UCHAR Data4[8];
};
NTWASM_SIZE(GUID, 16);
NTWASM_OFFSET(GUID, Data1, 0);
NTWASM_OFFSET(GUID, Data2, 4);
NTWASM_OFFSET(GUID, Data3, 6);
NTWASM_OFFSET(GUID, Data4, 8);

/** A link of a circular doubly linked list, or its head. */
struct _LIST_ENTRY {
  struct _LIST_ENTRY *Flink;
  struct _LIST_ENTRY *Blink;
};
NTWASM_SIZE(LIST_ENTRY, 8);
NTWASM_OFFSET(LIST_ENTRY, Flink, 0);
NTWASM_OFFSET(LIST_ENTRY, Blink, 4);

/** A link of a singly linked list. */
struct _SINGLE_LIST_ENTRY {
  struct _SINGLE_LIST_ENTRY *Next;
};
NTWASM_SIZE(SINGLE_LIST_ENTRY, 4);
NTWASM_OFFSET(SINGLE_LIST_ENTRY, Next, 0);

/** Head of a lock-free singly linked list. */
union _SLIST_HEADER {
  ULONGLONG Alignment;
  struct {
    SINGLE_LIST_ENTRY Next;
    USHORT Depth;
    USHORT Sequence;
  };
};
NTWASM_SIZE(SLIST_HEADER, 8);
NTWASM_OFFSET(SLIST_HEADER, Alignment, 0);
NTWASM_OFFSET(SLIST_HEADER, Next, 0);
NTWASM_OFFSET(SLIST_HEADER, Depth, 4);
NTWASM_OFFSET(SLIST_HEADER, Sequence, 6);

/** A counted string of bytes; lengths in bytes. */
struct _STRING {
  USHORT Length;
  USHORT MaximumLength;
  PCHAR Buffer;
};
NTWASM_SIZE(STRING, 8);
NTWASM_OFFSET(STRING, Length, 0);
NTWASM_OFFSET(STRING, MaximumLength, 2);
NTWASM_OFFSET(STRING, Buffer, 4);

/** A counted string of constant bytes. */
struct _CSTRING {
  USHORT Length;
  USHORT MaximumLength;
  const char *Buffer;
};
NTWASM_SIZE(CSTRING, 8);
NTWASM_OFFSET(CSTRING, Length, 0);
NTWASM_OFFSET(CSTRING, MaximumLength, 2);
NTWASM_OFFSET(CSTRING, Buffer, 4);

/** A counted string of 16-bit characters; lengths in bytes. */
struct _UNICODE_STRING {
  USHORT Length;
  USHORT MaximumLength;
  PWCH Buffer;
};
NTWASM_SIZE(UNICODE_STRING, 8);
NTWASM_OFFSET(UNICODE_STRING, Length, 0);
NTWASM_OFFSET(UNICODE_STRING, MaximumLength, 2);
NTWASM_OFFSET(UNICODE_STRING, Buffer, 4);

/** Name and options of an object to create or open. */
struct _OBJECT_ATTRIBUTES {
  ULONG Length;
  HANDLE RootDirectory;
  PUNICODE_STRING ObjectName;
  ULONG Attributes;
  PVOID SecurityDescriptor;
  PVOID SecurityQualityOfService;
};
NTWASM_SIZE(OBJECT_ATTRIBUTES, 24);
NTWASM_OFFSET(OBJECT_ATTRIBUTES, Length, 0);
NTWASM_OFFSET(OBJECT_ATTRIBUTES, RootDirectory, 4);
NTWASM_OFFSET(OBJECT_ATTRIBUTES, ObjectName, 8);
NTWASM_OFFSET(OBJECT_ATTRIBUTES, Attributes, 12);
NTWASM_OFFSET(OBJECT_ATTRIBUTES, SecurityDescriptor, 16);
NTWASM_OFFSET(OBJECT_ATTRIBUTES, SecurityQualityOfService, 20);

/** Process and thread id. */
struct _CLIENT_ID {
  HANDLE UniqueProcess;
  HANDLE UniqueThread;
};
NTWASM_SIZE(CLIENT_ID, 8);
NTWASM_OFFSET(CLIENT_ID, UniqueProcess, 0);
NTWASM_OFFSET(CLIENT_ID, UniqueThread, 4);

/** Group and number of a processor. */
struct _PROCESSOR_NUMBER {
  USHORT Group;
  UCHAR Number;
  UCHAR Reserved;
};
NTWASM_SIZE(PROCESSOR_NUMBER, 4);
NTWASM_OFFSET(PROCESSOR_NUMBER, Group, 0);
NTWASM_OFFSET(PROCESSOR_NUMBER, Number, 2);
NTWASM_OFFSET(PROCESSOR_NUMBER, Reserved, 3);

/** A set of processors of one group. */
struct _GROUP_AFFINITY {
  KAFFINITY Mask;
  USHORT Group;
  USHORT Reserved[3];
};
NTWASM_SIZE(GROUP_AFFINITY, 12);
NTWASM_OFFSET(GROUP_AFFINITY, Mask, 0);
NTWASM_OFFSET(GROUP_AFFINITY, Group, 4);
NTWASM_OFFSET(GROUP_AFFINITY, Reserved, 6);

/** What was raised, where, and with what parameters. */
struct _EXCEPTION_RECORD {
  NTSTATUS ExceptionCode;
  ULONG ExceptionFlags;
  struct _EXCEPTION_RECORD *ExceptionRecord;
  PVOID ExceptionAddress;
  ULONG NumberParameters;
  ULONG_PTR ExceptionInformation[15];
};
NTWASM_SIZE(EXCEPTION_RECORD, 80);
NTWASM_OFFSET(EXCEPTION_RECORD, ExceptionCode, 0);
NTWASM_OFFSET(EXCEPTION_RECORD, ExceptionFlags, 4);
NTWASM_OFFSET(EXCEPTION_RECORD, ExceptionRecord, 8);
NTWASM_OFFSET(EXCEPTION_RECORD, ExceptionAddress, 12);
NTWASM_OFFSET(EXCEPTION_RECORD, NumberParameters, 16);
NTWASM_OFFSET(EXCEPTION_RECORD, ExceptionInformation, 20);

/** Floating-point registers of x86; nothing fills them here. */
struct _FLOATING_SAVE_AREA {
  ULONG ControlWord;
  ULONG StatusWord;
  ULONG TagWord;
  ULONG ErrorOffset;
  ULONG ErrorSelector;
  ULONG DataOffset;
  ULONG DataSelector;
  UCHAR RegisterArea[80];
  ULONG Spare0;
};
NTWASM_SIZE(FLOATING_SAVE_AREA, 112);
NTWASM_OFFSET(FLOATING_SAVE_AREA, ControlWord, 0);
NTWASM_OFFSET(FLOATING_SAVE_AREA, StatusWord, 4);
NTWASM_OFFSET(FLOATING_SAVE_AREA, TagWord, 8);
NTWASM_OFFSET(FLOATING_SAVE_AREA, ErrorOffset, 12);
NTWASM_OFFSET(FLOATING_SAVE_AREA, ErrorSelector, 16);
NTWASM_OFFSET(FLOATING_SAVE_AREA, DataOffset, 20);
NTWASM_OFFSET(FLOATING_SAVE_AREA, DataSelector, 24);
NTWASM_OFFSET(FLOATING_SAVE_AREA, RegisterArea, 28);
NTWASM_OFFSET(FLOATING_SAVE_AREA, Spare0, 108);

/** Registers of x86 at an exception. WebAssembly has none, so all but the flags read zero. */
struct _CONTEXT {
  ULONG ContextFlags;
  ULONG Dr0;
  ULONG Dr1;
  ULONG Dr2;
  ULONG Dr3;
  ULONG Dr6;
  ULONG Dr7;
  FLOATING_SAVE_AREA FloatSave;
  ULONG SegGs;
  ULONG SegFs;
  ULONG SegEs;
  ULONG SegDs;
  ULONG Edi;
  ULONG Esi;
  ULONG Ebx;
  ULONG Edx;
  ULONG Ecx;
  ULONG Eax;
  ULONG Ebp;
  ULONG Eip;
  ULONG SegCs;
  ULONG EFlags;
  ULONG Esp;
  ULONG SegSs;
  UCHAR ExtendedRegisters[512];
};
NTWASM_SIZE(CONTEXT, 716);
NTWASM_OFFSET(CONTEXT, ContextFlags, 0);
NTWASM_OFFSET(CONTEXT, Dr0, 4);
NTWASM_OFFSET(CONTEXT, Dr1, 8);
NTWASM_OFFSET(CONTEXT, Dr2, 12);
NTWASM_OFFSET(CONTEXT, Dr3, 16);
NTWASM_OFFSET(CONTEXT, Dr6, 20);
NTWASM_OFFSET(CONTEXT, Dr7, 24);
NTWASM_OFFSET(CONTEXT, FloatSave, 28);
NTWASM_OFFSET(CONTEXT, SegGs, 140);
NTWASM_OFFSET(CONTEXT, SegFs, 144);
NTWASM_OFFSET(CONTEXT, SegEs, 148);
NTWASM_OFFSET(CONTEXT, SegDs, 152);
NTWASM_OFFSET(CONTEXT, Edi, 156);
NTWASM_OFFSET(CONTEXT, Esi, 160);
NTWASM_OFFSET(CONTEXT, Ebx, 164);
NTWASM_OFFSET(CONTEXT, Edx, 168);
NTWASM_OFFSET(CONTEXT, Ecx, 172);
NTWASM_OFFSET(CONTEXT, Eax, 176);
NTWASM_OFFSET(CONTEXT, Ebp, 180);
NTWASM_OFFSET(CONTEXT, Eip, 184);
NTWASM_OFFSET(CONTEXT, SegCs, 188);
NTWASM_OFFSET(CONTEXT, EFlags, 192);
NTWASM_OFFSET(CONTEXT, Esp, 196);
NTWASM_OFFSET(CONTEXT, SegSs, 200);
NTWASM_OFFSET(CONTEXT, ExtendedRegisters, 204);

/** What a filter expression sees. */
struct _EXCEPTION_POINTERS {
  PEXCEPTION_RECORD ExceptionRecord;
  PCONTEXT ContextRecord;
};
NTWASM_SIZE(EXCEPTION_POINTERS, 8);
NTWASM_OFFSET(EXCEPTION_POINTERS, ExceptionRecord, 0);
NTWASM_OFFSET(EXCEPTION_POINTERS, ContextRecord, 4);

#endif
