/** Test-and-test-and-set. */
import { DRIVER_OBJECT, fnptr, InterlockedExchange, RTL_CONSTANT_STRING } from "ntddk";
import { offer } from "./lab";

function initialize(lock: usize): void {
  store<i32>(lock, 0);
}

function acquire(lock: usize, local: usize): void {
  while (InterlockedExchange(lock, 1) != 0) {
    while (atomic.load<i32>(lock) != 0) {}
  }
}

function release(lock: usize, local: usize): void {
  atomic.store<i32>(lock, 0);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  return offer(RTL_CONSTANT_STRING("\\Callback\\Lab-as-ttas"), fnptr(initialize), fnptr(acquire), fnptr(release));
}
