/**
 * stack-variable.ts without its mistake: what is handed to a thread lives in pool, and belongs to the thread from then
 * on. Whoever owns a block frees it: the thread when it runs, DriverEntry when there is no thread.
 */
import {
  DbgPrint, DRIVER_OBJECT, ExAllocatePool2, ExFreePoolWithTag, fnptr, KeDelayExecutionThread, KernelMode, NT_SUCCESS,
  pointer, POOL_FLAG_NON_PAGED, PsCreateSystemThread, relativeMs, stackBytes, STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose, ZwWaitForSingleObject,
} from "ntddk";

const POOL_TAG: u32 = 0x74657247; // 'Gret' as a debugger shows it

@unmanaged
class Greeting {
  times: u32;
}

let greeterHandle: usize = 0;

function Greeter(context: usize): void {
  const greeting = changetype<Greeting>(context);
  KeDelayExecutionThread(KernelMode, false, relativeMs(100));

  const times = greeting.times;
  for (let i: u32 = 0; i < times; i++) DbgPrint("hello from the thread\n");
  ExFreePoolWithTag(pointer(greeting), POOL_TAG);
}

function Unload(driver: DRIVER_OBJECT): void {
  ZwWaitForSingleObject(greeterHandle, false, 0);
  ZwClose(greeterHandle);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);

  const greeting = changetype<Greeting>(ExAllocatePool2(POOL_FLAG_NON_PAGED, offsetof<Greeting>(), POOL_TAG));
  if (pointer(greeting) == 0) return STATUS_INSUFFICIENT_RESOURCES;
  greeting.times = 2;

  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Greeter), pointer(greeting));
  if (!NT_SUCCESS(status)) {
    ExFreePoolWithTag(pointer(greeting), POOL_TAG);
    return status;
  }
  greeterHandle = load<usize>(handle);

  DbgPrint("DriverEntry returns; the greeting stays\n");
  return STATUS_SUCCESS;
}
