/**
 * A MISTAKE, shown on purpose: a routine raises the processor to DISPATCH_LEVEL, and one of its ways out forgets to
 * lower it again.
 *
 * The caller knows nothing of it, and goes on to sleep. Nothing may wait at DISPATCH_LEVEL, since no other thread can
 * be put on the processor there: the machine stops with a bug check. The stack names the line that sleeps, and the
 * IRQL beside it tells that the mistake was made earlier.
 */
import {
  DbgPrint, DISPATCH_LEVEL, DRIVER_OBJECT, fnptr, KeDelayExecutionThread, KeGetCurrentIrql, KeLowerIrql, KeRaiseIrql,
  KernelMode, NT_SUCCESS, PsCreateSystemThread, relativeMs, stackBytes, STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose,
  ZwWaitForSingleObject,
} from "ntddk";

const CAPACITY: i32 = 3;

const samples = new StaticArray<i32>(CAPACITY);
let sampleCount = 0;
let samplerHandle: usize = 0;

function storeSample(sample: i32): bool {
  const oldIrql = stackBytes(1);
  KeRaiseIrql(DISPATCH_LEVEL, oldIrql);
  if (sampleCount == CAPACITY) return false; // Still at DISPATCH_LEVEL: KeLowerIrql is missing here.
  samples[sampleCount++] = sample;
  KeLowerIrql(load<u8>(oldIrql));
  return true;
}

function Sampler(context: usize): void {
  for (let sample = 1; sample <= CAPACITY + 1; sample++) {
    const stored = storeSample(sample);
    DbgPrint("sample %u was %s, IRQL is %u\n", sample, stored ? "stored" : "dropped", KeGetCurrentIrql());
    KeDelayExecutionThread(KernelMode, false, relativeMs(10));
  }
}

function Unload(driver: DRIVER_OBJECT): void {
  ZwWaitForSingleObject(samplerHandle, false, 0);
  ZwClose(samplerHandle);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);

  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Sampler), 0);
  if (!NT_SUCCESS(status)) return status;
  samplerHandle = load<usize>(handle);
  return STATUS_SUCCESS;
}
