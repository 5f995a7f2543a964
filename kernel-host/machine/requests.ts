/** Requests that nobody has completed, for reports. Host only, memory bound. */
import { IRP } from '../abi/gen/structs.js';
import { readI32, readU16, readU32 } from '../hal/memory.js';
import { routineOf } from '../image/tableroutine.js';
import type { RawFrame } from '../image/types.js';
import { headerOf, IO_TYPE_IRP, IRP_HEADER } from '../io/irp.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { nameOf } from '../ob/names.js';
import { isObject } from '../ob/object.js';
import { keptBy } from '../vf/requests.js';
import type { PendingRequest } from './events.js';
import type { LoadedImage } from './images.js';

/** A corrupted list must not keep the host from reporting. */
const MOST_REQUESTS = 64;
const IO_TYPE_DEVICE = 3;
const MAJOR_NAMES = [
  'CREATE',
  'CREATE_NAMED_PIPE',
  'CLOSE',
  'READ',
  'WRITE',
  'QUERY_INFORMATION',
  'SET_INFORMATION',
  'QUERY_EA',
  'SET_EA',
  'FLUSH_BUFFERS',
  'QUERY_VOLUME_INFORMATION',
  'SET_VOLUME_INFORMATION',
  'DIRECTORY_CONTROL',
  'FILE_SYSTEM_CONTROL',
  'DEVICE_CONTROL',
  'INTERNAL_DEVICE_CONTROL',
  'SHUTDOWN',
  'LOCK_CONTROL',
  'CLEANUP',
  'CREATE_MAILSLOT',
  'QUERY_SECURITY',
  'SET_SECURITY',
  'POWER',
  'SYSTEM_CONTROL',
  'DEVICE_CHANGE',
  'QUERY_QUOTA',
  'SET_QUOTA',
  'PNP',
];

/** @returns `CREATE`, `READ`, of a major function code. */
export function majorName(code: number): string {
  return MAJOR_NAMES[code] ?? '?';
}

/** A request whose dispatch routine has not been named yet. */
export interface RawRequest extends Omit<PendingRequest, 'routine'> {
  /** Function pointer of the dispatch routine that was called last; 0 before the first. */
  readonly pointer: number;
  /** Function pointer of a completion routine that has kept it on the way up; 0 for none, or when nobody watched. */
  readonly keptBy: number;
}

/** @returns the requests on a thread's list that have been sent. */
export function pendingRequests(thread: number): RawRequest[] {
  return requestsOn(thread + KTHREAD.IrpListHead);
}

/** @returns the requests whose dispatch routine has returned without completing them. */
export function forgottenRequests(): RawRequest[] {
  return requestsOn(MACHINE.ForgottenHead);
}

function requestsOn(head: number): RawRequest[] {
  const found: RawRequest[] = [];
  for (let entry = readU32(head), seen = 0; entry !== head && entry !== 0 && seen < MOST_REQUESTS; seen++) {
    const irp = entry - IRP.ThreadListEntry;
    entry = readU32(entry);
    const header = readU16(irp + IRP.Type) === IO_TYPE_IRP ? headerOf(irp) : 0;
    if (header === 0 || readI32(header + IRP_HEADER.Device) === 0) continue;
    const major = majorName(readI32(header + IRP_HEADER.MajorFunction));
    found.push({
      address: irp,
      request: `IRP_MJ_${major}`,
      device: deviceName(readU32(header + IRP_HEADER.Device)),
      pointer: readI32(header + IRP_HEADER.Routine),
      keptBy: keptBy(irp),
    });
  }
  return found;
}

function deviceName(device: number): string {
  // A driver may have made one in memory of its own.
  const name = readU16(device) === IO_TYPE_DEVICE && isObject(device) ? nameOf(device) : '';
  return name === '' ? `the device at 0x${device.toString(16)}` : name;
}

/** @returns the frame of a routine that a request names, for the symbolizer; undefined when it is no driver's. */
export function requestFrame(images: readonly LoadedImage[], pointer: number): RawFrame | undefined {
  return routineOf(images, pointer);
}
