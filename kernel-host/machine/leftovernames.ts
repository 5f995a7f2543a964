/** What drivers have asked the object and the process manager for and not given back: links, callbacks, handles. */
import { poolStack } from '../ex/kernelpool.js';
import { readI32 } from '../hal/memory.js';
import { pnpRegistrations } from '../io/pnpnotify.js';
import { stackFrames } from '../kd/stackdepot.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { REGISTRATION } from '../ob/callbacks.js';
import { directoryEntries } from '../ob/directory.js';
import { openHandles } from '../ob/handletable.js';
import { nameOf } from '../ob/names.js';
import { lookup } from '../ob/namespace.js';
import { creatorStack, dereferenceObject, hasFlag, isObject, ObjectFlag, typeNameOf } from '../ob/object.js';
import { NotifyKind, notifyRoutines } from '../ps/notify.js';
import { heldObjects } from '../vf/references.js';
import type { RawFinding } from './leftovers.js';

/** Handles of one type that are named one by one. */
const HANDLES_NAMED = 8;
const KERNEL_HANDLE = 0x8000_0000;

const NOTIFY_NAMES: Readonly<Record<number, string>> = {
  [NotifyKind.Process]: 'PsSetCreateProcessNotifyRoutine',
  [NotifyKind.ProcessEx]: 'PsSetCreateProcessNotifyRoutineEx',
  [NotifyKind.Thread]: 'PsSetCreateThreadNotifyRoutine',
  [NotifyKind.Image]: 'PsSetLoadImageNotifyRoutine',
};

/** @returns the links of IoCreateSymbolicLink that IoDeleteSymbolicLink has not been called for. */
export function linkFindings(): RawFinding[] {
  const { object: directory } = lookup('\\??');
  if (directory === 0) return [];
  const links = directoryEntries(directory);
  dereferenceObject(directory);
  return links.flatMap((link) => {
    const name = nameOf(link);
    const stack = creatorStack(link);
    const left = hasFlag(link, ObjectFlag.OfDriver);
    dereferenceObject(link);
    return left ? [finding('link', `symbolic link ${name} was not deleted`, stack)] : [];
  });
}

/** @returns the routines that the kernel would still call. */
export function callbackFindings(): RawFinding[] {
  const found = notifyRoutines().map(({ kind, stack }) =>
    finding('callback', `a routine of ${NOTIFY_NAMES[kind]} is still registered`, stack),
  );
  for (const stack of pnpRegistrations())
    found.push(finding('callback', 'a routine of IoRegisterPlugPlayNotification is still registered', stack));
  let registration = readI32(MACHINE.ObCallbacks);
  for (; registration !== 0; registration = readI32(registration + REGISTRATION.Next)) {
    found.push(finding('callback', 'callbacks of ObRegisterCallbacks are still registered', poolStack(registration)));
  }
  return found;
}

/** @returns the objects that drivers have referenced and not let go, where the verifier has watched. */
export function referenceFindings(): RawFinding[] {
  return heldObjects()
    .filter(({ object }) => isObject(object))
    .map(({ object, count, stack }) => {
      const what = `${typeNameOf(object)} object at 0x${object.toString(16).padStart(8, '0')}`;
      const many = count === 1 ? 'a reference' : `${count} references`;
      return finding('reference', `${many} to the ${what} ${count === 1 ? 'was' : 'were'} not dropped`, stack);
    });
}

/** @returns the handles open in System, by type. */
export function handleFindings(): RawFinding[] {
  const table = readI32(readI32(MACHINE.SystemProcess) + EPROCESS.HandleTable);
  const byType = new Map<string, number[]>();
  for (const { handle: index, object } of openHandles(table)) {
    // As drivers see them: every handle of System is a kernel handle.
    const handle = (index | KERNEL_HANDLE) >>> 0;
    const type = typeNameOf(object);
    byType.set(type, [...(byType.get(type) ?? []), handle]);
  }
  return [...byType].map(([type, handles]) => {
    const named = handles.slice(0, HANDLES_NAMED).map((handle) => `0x${handle.toString(16)}`);
    const rest = handles.length > HANDLES_NAMED ? ' …' : '';
    const are = handles.length === 1 ? 'handle to a' : 'handles to';
    const noun = handles.length === 1 ? type : `${type} objects`;
    return {
      rule: 'handle',
      key: type,
      message: () => `${handles.length} ${are} ${noun} still open: ${named.join(', ')}${rest}`,
      count: handles.length,
      bytes: 0,
      stack: [],
    };
  });
}

function finding(rule: RawFinding['rule'], message: string, stack: number): RawFinding {
  return { rule, key: message, message: () => message, count: 1, bytes: 0, stack: stackFrames(stack) };
}
