/** Ticket: first come, first served. */
import { DRIVER_OBJECT, fnptr, InterlockedExchangeAdd, RTL_CONSTANT_STRING } from "ntddk";
import { offer } from "./lab";

/** The ticket that is served, on a cache line of its own. */
const SERVED: usize = 128;

function initialize(lock: usize): void {
  store<i32>(lock, 0);
  store<i32>(lock, 0, SERVED);
}

function acquire(lock: usize, local: usize): void {
  const ticket = InterlockedExchangeAdd(lock, 1);
  while (atomic.load<i32>(lock, SERVED) != ticket) {}
}

function release(lock: usize, local: usize): void {
  atomic.store<i32>(lock, load<i32>(lock, SERVED) + 1, SERVED);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  return offer(RTL_CONSTANT_STRING("\\Callback\\Lab-as-ticket"), fnptr(initialize), fnptr(acquire), fnptr(release));
}
