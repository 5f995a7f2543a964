/** No lock: what calling acquire and release through pointers costs. */
import { DRIVER_OBJECT, fnptr, RTL_CONSTANT_STRING } from "ntddk";
import { offer } from "./lab";

function initialize(lock: usize): void {}

function acquire(lock: usize, local: usize): void {}

function release(lock: usize, local: usize): void {}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  return offer(RTL_CONSTANT_STRING("\\Callback\\Lab-as-calls"), fnptr(initialize), fnptr(acquire), fnptr(release));
}
