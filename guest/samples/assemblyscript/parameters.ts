/**
 * A driver that is configured from its Parameters key: a number with a default, a text, and a list of names. What it
 * finds it keeps; each time it is loaded it counts up a value there.
 *
 * It asks for each value twice: for its size, and then with a buffer that is large enough. In C RtlQueryRegistryValues
 * does that by a table.
 */
import {
  DbgPrint, DRIVER_OBJECT, ExAllocatePool2, ExFreePool, fnptr, KEY_READ, KEY_VALUE_PARTIAL_INFORMATION, KEY_WRITE,
  KeyValuePartialInformation, NT_SUCCESS, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, pointer,
  POOL_FLAG_PAGED, REG_DWORD, REG_MULTI_SZ, REG_SZ, RTL_CONSTANT_STRING, stackBytes, stackOf, STATUS_SUCCESS, ZwClose,
  ZwCreateKey, ZwOpenKey, ZwQueryValueKey, ZwSetValueKey,
} from "ntddk";

const TAG: u32 = 0x61726150;
/** Where the data begins in a KEY_VALUE_PARTIAL_INFORMATION. */
const DATA: u32 = 12;

let parameters: usize = 0;

function attributesOf(name: usize, root: usize): OBJECT_ATTRIBUTES {
  const attributes = stackOf<OBJECT_ATTRIBUTES>();
  attributes.Length = OBJECT_ATTRIBUTES.SIZE;
  attributes.RootDirectory = root;
  attributes.ObjectName = name;
  attributes.Attributes = OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE;
  attributes.SecurityDescriptor = 0;
  attributes.SecurityQualityOfService = 0;
  return attributes;
}

/** Reads a value of one type into pool, which the caller frees. Returns 0 when there is none of that type. */
function readValue(name: string, type: u32): usize {
  const needed = stackBytes(4);
  const text = RTL_CONSTANT_STRING(name);
  // The first time there is no room, and the kernel says how much it takes.
  ZwQueryValueKey(parameters, text, KeyValuePartialInformation, 0, 0, needed);
  const size = load<u32>(needed);
  const buffer: usize = size < DATA ? <usize>0 : ExAllocatePool2(POOL_FLAG_PAGED, size, TAG);
  if (buffer == 0) return 0;
  const status = ZwQueryValueKey(parameters, text, KeyValuePartialInformation, buffer, size, needed);
  if (NT_SUCCESS(status) && changetype<KEY_VALUE_PARTIAL_INFORMATION>(buffer).Type == type) return buffer;
  ExFreePool(buffer);
  return 0;
}

function readNumber(name: string, usual: u32): u32 {
  const value = readValue(name, REG_DWORD);
  if (value == 0) return usual;
  const number = load<u32>(value + DATA);
  ExFreePool(value);
  return number;
}

function printNames(): void {
  const value = readValue("Names", REG_MULTI_SZ);
  if (value == 0) {
    DbgPrint("no names\n");
    return;
  }
  const end = value + DATA + changetype<KEY_VALUE_PARTIAL_INFORMATION>(value).DataLength;
  let count: u32 = 0;
  // Texts one after the other, each with its NUL, up to an empty one.
  for (let at = value + DATA; at < end && load<u16>(at) != 0; ) {
    count++;
    DbgPrint("name %u: %ws\n", count, at);
    while (load<u16>(at) != 0) at += 2;
    at += 2;
  }
  ExFreePool(value);
}

function Unload(driver: usize): void {
  ZwClose(parameters);
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const handle = stackBytes(4);
  let status = ZwOpenKey(handle, KEY_READ, pointer(attributesOf(registryPath, 0)));
  if (!NT_SUCCESS(status)) return status;
  const service = load<usize>(handle);
  const below = attributesOf(RTL_CONSTANT_STRING("Parameters"), service);
  status = ZwCreateKey(handle, KEY_READ | KEY_WRITE, pointer(below), 0, 0, 0, 0);
  ZwClose(service);
  if (!NT_SUCCESS(status)) return status;
  parameters = load<usize>(handle);

  const interval = readNumber("Interval", 1000);
  const greeting = readValue("Greeting", REG_SZ);
  if (greeting == 0) DbgPrint("every %u ms: hello\n", interval);
  else {
    DbgPrint("every %u ms: %ws\n", interval, greeting + DATA);
    ExFreePool(greeting);
  }
  printNames();

  const starts = stackBytes(4);
  store<u32>(starts, readNumber("Starts", 0) + 1);
  ZwSetValueKey(parameters, RTL_CONSTANT_STRING("Starts"), 0, REG_DWORD, starts, 4);
  DbgPrint("start number %u\n", load<u32>(starts));
  driver.DriverUnload = fnptr(Unload);
  return STATUS_SUCCESS;
}
