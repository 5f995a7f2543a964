/** The routines that send, complete and free requests, as the verifier wraps them: what a driver does to one. */
import {
  IRP_MJ_PNP,
  IRP_MJ_POWER,
  IRP_MJ_SYSTEM_CONTROL,
  SL_INVOKE_ON_CANCEL,
  SL_INVOKE_ON_ERROR,
  SL_INVOKE_ON_SUCCESS,
  SL_PENDING_RETURNED,
  STATUS_NOT_SUPPORTED,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { poolBytes } from '../ex/pool.js';
import { readI32, readU8, readU16 } from '../hal/memory.js';
import {
  currentLocation,
  currentLocationNumber,
  headerOf,
  IO_TYPE_IRP,
  IRP_HEADER,
  isQueued,
  nextLocation,
} from '../io/irp.js';
import { statusText } from '../kd/ntstatus.js';
import type { Routine, Wrapper } from './lockroutines.js';
import { beginOther, endOther, isBelow, isUnderWay, restart, underWay } from './requests.js';
import { hex, violate } from './violation.js';

const ANY_INVOKE = SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL;
/** Offsets within the stack location. */
const { Control, CompletionRoutine, Context, DeviceObject, MajorFunction } = IO_STACK_LOCATION;

/** What of a request's major function the status must not be when its owner first sends it; the others start with 0. */
const FRESH_RULES: Readonly<Record<number, string>> = {
  [IRP_MJ_PNP]: 'pnp-status-invalid',
  [IRP_MJ_POWER]: 'power-status-invalid',
  [IRP_MJ_SYSTEM_CONTROL]: 'wmi-status-invalid',
};

/** What is none, the kernel refuses. */
function isIrp(irp: number): boolean {
  return irp > 0xffff && (irp & 3) === 0 && readU16(irp + IRP.Type) === IO_TYPE_IRP;
}

const calls: Wrapper = (routine) => (device, irp) => {
  if (isIrp(irp as number) && currentLocationNumber(irp as number) > 1) checkSent(irp as number);
  return routine(device as number, irp as number);
};

function checkSent(irp: number): void {
  const cancel = readI32(irp + IRP.CancelRoutine);
  if (cancel !== 0) {
    violate('irp-forwarded-cancelable', {
      parameters: [cancel, irp],
      detail: `IoCallDriver was given the request at ${hex(irp)}, whose cancel routine is set: the driver below sets its own, and this one is never called or for a request that somebody else has.`,
    });
  }
  if (isBelow(irp)) {
    violate('irp-forwarded-below', {
      parameters: [irp],
      detail: `IoCallDriver was given the request at ${hex(irp)}, which this dispatch routine has sent to the driver below before, and which has not come back.`,
    });
    return;
  }
  const isFresh = currentLocationNumber(irp) > readU8(irp + IRP.StackCount);
  checkStatus(irp, isFresh);
  // After IoSkipCurrentIrpStackLocation the next location is the driver's own.
  const isSkipped = isUnderWay(irp, currentLocationNumber(irp) - 1);
  if (!isFresh && !isSkipped) checkCopy(irp, currentLocation(irp), nextLocation(irp));
}

function checkStatus(irp: number, isFresh: boolean): void {
  const major = readU8(nextLocation(irp) + MajorFunction);
  const status = readI32(irp + IRP.IoStatus_Status);
  const rule = FRESH_RULES[major];
  if (rule === undefined || status === STATUS_NOT_SUPPORTED) return;
  if (isFresh) {
    violate(rule, {
      parameters: [irp],
      detail: `A request with major function 0x${major.toString(16)} is sent with the status ${statusText(status)}: drivers that do not know it leave that as it is.`,
    });
  } else if (major === IRP_MJ_PNP && status < 0) {
    violate('pnp-failed-forwarded', {
      parameters: [irp],
      detail: `IoCallDriver was given an IRP_MJ_PNP request with the status ${statusText(status)}: what a driver fails it completes, and does not pass on.`,
    });
  }
}

function checkCopy(irp: number, current: number, next: number): void {
  const control = readU8(next + Control);
  if ((control & SL_PENDING_RETURNED) !== 0) {
    violate('irp-location-copied', {
      parameters: [irp],
      detail: `IoCallDriver was given the request at ${hex(irp)}, whose next stack location is marked pending before anybody has it: its Control was copied, or IoMarkIrpPending called too late.`,
    });
    return;
  }
  const isSame = [CompletionRoutine, Context, DeviceObject].every((at) => readI32(next + at) === readI32(current + at));
  const invokes = control & ANY_INVOKE;
  if (!isSame || invokes === 0 || control !== readU8(current + Control) || readI32(next + Context) === 0) return;
  violate('irp-completion-copied', {
    parameters: [readI32(next + CompletionRoutine), irp],
    detail: `IoCallDriver was given the request at ${hex(irp)} with the completion routine of the driver above in its next stack location: it would be called twice.`,
  });
}

const completes: Wrapper = (routine) => (irp, boost) => {
  if (isIrp(irp as number)) checkCompleted(irp as number);
  return routine(irp as number, boost as number);
};

function checkCompleted(irp: number): void {
  if (currentLocationNumber(irp) === readU8(irp + IRP.StackCount) + 1) {
    violate('irp-completed-unsent', {
      parameters: [irp],
      detail: `IoCompleteRequest was given the request at ${hex(irp)}, which was never sent to a driver, or has come back to its owner already.`,
    });
  }
  if (!isBelow(irp)) return;
  violate('irp-completed-below', {
    parameters: [irp],
    detail: `IoCompleteRequest was given the request at ${hex(irp)}, which this dispatch routine has sent to the driver below, and which has not come back: that driver will complete it, too.`,
  });
}

/** @param name of the routine */
function frees(name: string, after: (irp: number) => void): Wrapper {
  return (routine) => (irp, second) => {
    // What a thread has sent, the kernel refuses.
    if (isIrp(irp as number) && !isQueued(irp as number) && underWay(irp as number).length > 0) {
      violate('irp-freed-in-use', {
        parameters: [irp as number],
        detail: `${name} was given the request at ${hex(irp as number)}, which a driver has that has not completed it.`,
      });
    }
    const result = routine(irp as number, second as number);
    after(irp as number);
    return result;
  };
}

const initializes: Wrapper = (routine) => (irp, bytes, count) => {
  const at = irp as number;
  const isAllocated = isIrp(at) && headerOf(at) !== 0 && poolBytes(at - IRP_HEADER.size) > 0;
  if (isAllocated) {
    violate('irp-initialized-again', {
      parameters: [at],
      detail: `IoInitializeIrp was given the request at ${hex(at)}, which IoAllocateIrp has made and initialised: IoReuseIrp does that.`,
    });
  }
  return routine(at, bytes as number, count as number);
};

/** Cancel routines run, of whatever driver. */
const cancels: Wrapper = (routine) => (irp) => {
  const token = beginOther();
  const result = routine(irp as number);
  endOther(token);
  return result;
};

const detaches: Wrapper = (routine: Routine) => (target) => {
  if (readI32((target as number) + DEVICE_OBJECT.AttachedDevice) === 0) {
    violate('device-not-attached', {
      parameters: [target as number],
      detail: `IoDetachDevice was given the device at ${hex(target as number)}, to which nothing is attached.`,
    });
  }
  return routine(target as number);
};

/** By the routine's name. */
export const REQUEST_WRAPPERS: Readonly<Record<string, Wrapper>> = {
  IofCallDriver: calls,
  PoCallDriver: calls,
  IofCompleteRequest: completes,
  IoFreeIrp: frees('IoFreeIrp', () => {}),
  IoReuseIrp: frees('IoReuseIrp', restart),
  IoInitializeIrp: initializes,
  IoCancelIrp: cancels,
  IoDetachDevice: detaches,
};
