/**
 * A MISTAKE, shown on purpose: a thread is given the address of a local variable that dies before the thread reads it.
 *
 * `greeting` lives on the stack of the thread that runs DriverEntry. PsCreateSystemThread does not wait for the new
 * thread, so DriverEntry may return, and its stack be gone, before the new thread looks; here it sleeps first, to make
 * sure of it. In a free build the thread reads whatever is there by then; mostly that is the right number, which is
 * why this mistake survives testing. A checked build stops with a bug check at the line that reads.
 *
 * stack-variable-mended.ts is the same driver without the mistake.
 */
import {
  DbgPrint, DRIVER_OBJECT, fnptr, KeDelayExecutionThread, KernelMode, NT_SUCCESS, pointer, PsCreateSystemThread,
  relativeMs, stackBytes, stackOf, STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose, ZwWaitForSingleObject,
} from "ntddk";

@unmanaged
class Greeting {
  times: u32;
}

let greeterHandle: usize = 0;

function Greeter(context: usize): void {
  const greeting = changetype<Greeting>(context);
  KeDelayExecutionThread(KernelMode, false, relativeMs(100));

  const times = greeting.times; // DriverEntry has returned: there is no greeting any more.
  for (let i: u32 = 0; i < times; i++) DbgPrint("hello from the thread\n");
}

function Unload(driver: DRIVER_OBJECT): void {
  ZwWaitForSingleObject(greeterHandle, false, 0);
  ZwClose(greeterHandle);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);

  const greeting = stackOf<Greeting>();
  greeting.times = 2;

  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Greeter), pointer(greeting));
  if (!NT_SUCCESS(status)) return status;
  greeterHandle = load<usize>(handle);

  DbgPrint("DriverEntry returns, and its variables are gone\n");
  return STATUS_SUCCESS;
}
