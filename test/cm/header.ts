/** `reg.h`: what drivers of these tests share to work with keys. */
export const REGISTRY_HEADER = `
#define TEST_ROOT L"\\\\Registry\\\\Machine\\\\Software\\\\Test"

static inline UNICODE_STRING Str(PCWSTR Text) {
  UNICODE_STRING string;
  RtlInitUnicodeString(&string, Text);
  return string;
}

static inline NTSTATUS Create(HANDLE Root, PCWSTR Path, ULONG Options, PULONG Disposition, PHANDLE Key) {
  UNICODE_STRING name = Str(Path);
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, Root, NULL);
  return ZwCreateKey(Key, KEY_ALL_ACCESS, &attributes, 0, NULL, Options, Disposition);
}

static inline NTSTATUS Open(HANDLE Root, PCWSTR Path, PHANDLE Key) {
  UNICODE_STRING name = Str(Path);
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, Root, NULL);
  return ZwOpenKey(Key, KEY_ALL_ACCESS, &attributes);
}

static inline NTSTATUS OpenEx(HANDLE Root, PCWSTR Path, ULONG Options, PHANDLE Key) {
  UNICODE_STRING name = Str(Path);
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, Root, NULL);
  return ZwOpenKeyEx(Key, KEY_ALL_ACCESS, &attributes, Options);
}

static inline NTSTATUS Set(HANDLE Key, PCWSTR Name, ULONG Type, PVOID Data, ULONG Size) {
  UNICODE_STRING name = Str(Name);
  return ZwSetValueKey(Key, &name, 0, Type, Data, Size);
}

static inline NTSTATUS SetWord(HANDLE Key, PCWSTR Name, ULONG Value) {
  return Set(Key, Name, REG_DWORD, &Value, sizeof Value);
}

static inline NTSTATUS SetText(HANDLE Key, PCWSTR Name, ULONG Type, PCWSTR Text) {
  ULONG length = 0;
  while (Text[length]) length++;
  return Set(Key, Name, Type, (PVOID)Text, (length + 1) * sizeof(WCHAR));
}

static inline NTSTATUS Query(HANDLE Key, PCWSTR Name, KEY_VALUE_INFORMATION_CLASS Class, PVOID Buffer, ULONG Size, PULONG Needed) {
  UNICODE_STRING name = Str(Name);
  return ZwQueryValueKey(Key, &name, Class, Buffer, Size, Needed);
}

/* The value's first 32 bits; 0xdead0000 plus the low half of the status when there are none. */
static inline ULONG Word(HANDLE Key, PCWSTR Name) {
  ULONG buffer[8], needed;
  NTSTATUS status = Query(Key, Name, KeyValuePartialInformation, buffer, sizeof buffer, &needed);
  return status == STATUS_SUCCESS ? buffer[3] : 0xdead0000 | (status & 0xffff);
}

static inline NTSTATUS Delete(HANDLE Key, PCWSTR Name) {
  UNICODE_STRING name = Str(Name);
  return ZwDeleteValueKey(Key, &name);
}

static inline BOOLEAN SameText(PCWSTR Units, ULONG Bytes, PCWSTR Text) {
  ULONG length = 0;
  while (Text[length]) length++;
  return Bytes == length * sizeof(WCHAR) && RtlEqualMemory(Units, Text, Bytes);
}
`;
