/**
 * A lock written in AssemblyScript offers its routines to the harness, which is C and calls them through pointers:
 * a callback object named after the lock, whose one callback fills in a table.
 */
import {
  ExCreateCallback, ExRegisterCallback, fnptr, OBJ_CASE_INSENSITIVE, OBJ_PERMANENT, OBJECT_ATTRIBUTES, staticOf,
  STATUS_SUCCESS,
} from "ntddk";

/** Words of the harness's table: LAB_FOREIGN_ROUTINES. */
const ACQUIRE: usize = 4;
const RELEASE: usize = 8;

let callback: usize = 0;
let initializeRoutine: usize = 0;
let acquireRoutine: usize = 0;
let releaseRoutine: usize = 0;

function fill(context: usize, table: usize, unused: usize): void {
  store<usize>(table, initializeRoutine);
  store<usize>(table, acquireRoutine, ACQUIRE);
  store<usize>(table, releaseRoutine, RELEASE);
}

/**
 * Offers a lock. The routines get the address of 256 zeroed bytes aligned to 128, the lock; acquire and release also
 * that of as many which are the calling thread's own.
 * @param name UNICODE_STRING: `\Callback\Lab-` and the lock's name
 */
export function offer(name: usize, initialize: usize, acquire: usize, release: usize): i32 {
  initializeRoutine = initialize;
  acquireRoutine = acquire;
  releaseRoutine = release;
  const attributes = staticOf<OBJECT_ATTRIBUTES>();
  attributes.Length = offsetof<OBJECT_ATTRIBUTES>();
  attributes.ObjectName = name;
  // Permanent: its name would go with the handle that ExCreateCallback closes.
  attributes.Attributes = OBJ_CASE_INSENSITIVE | OBJ_PERMANENT;
  const object = memory.data(4, 4);
  const status = ExCreateCallback(object, changetype<usize>(attributes), 1, 1);
  if (status < 0) return status;
  callback = load<usize>(object);
  return ExRegisterCallback(callback, fnptr(fill), 0) == 0 ? -1 : STATUS_SUCCESS;
}
