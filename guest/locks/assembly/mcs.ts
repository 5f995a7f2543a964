/** MCS: a queue of nodes, each looked at by its own thread only. A node is the successor and whether it waits. */
import { DRIVER_OBJECT, fnptr, InterlockedCompareExchange, InterlockedExchange, RTL_CONSTANT_STRING } from "ntddk";
import { offer } from "./lab";

const WAITING: usize = 4;

function initialize(lock: usize): void {
  store<usize>(lock, 0);
}

function acquire(lock: usize, node: usize): void {
  store<usize>(node, 0);
  store<i32>(node, 1, WAITING);
  const before = <usize>InterlockedExchange(lock, <i32>node);
  if (before == 0) return;
  atomic.store<usize>(before, node);
  while (atomic.load<i32>(node, WAITING) != 0) {}
}

function release(lock: usize, node: usize): void {
  if (atomic.load<usize>(node) == 0) {
    if (InterlockedCompareExchange(lock, 0, <i32>node) == <i32>node) return;
    while (atomic.load<usize>(node) == 0) {}
  }
  atomic.store<i32>(load<usize>(node), 0, WAITING);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  return offer(RTL_CONSTANT_STRING("\\Callback\\Lab-as-mcs"), fnptr(initialize), fnptr(acquire), fnptr(release));
}
