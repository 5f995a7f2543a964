/** What registry callbacks see of key objects that end, and the names of keys that they ask for. */
import {
  RegNtCallbackObjectContextCleanup,
  RegNtPostKeyHandleClose,
  RegNtPreKeyHandleClose,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { ExAcquireRundownProtection, ExReleaseRundownProtection } from '../ex/rundown.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { storeWide } from '../rtl/guesttext.js';
import { StringArena } from './arena.js';
import { type Detached, detachFromObject } from './callbackcontext.js';
import { callCallback, filtered } from './callbacks.js';
import { KEY_OBJECT, REGISTRATION } from './layout.js';

/** A name that a driver has been given: a UNICODE_STRING whose text follows. It stays as long as its key object. */
const NAME = defineLayout({ Next: 4, String: 8 });

/** The last handle to a key object is closed. @param close what that means to the registry */
export function keyHandleClosed(object: number, close: () => void): void {
  filtered({ before: RegNtPreKeyHandleClose, after: RegNtPostKeyHandleClose, object, words: () => [object] }, () => {
    close();
    return 0;
  });
}

/** Tells the driver that set a context that it is not needed any more. */
export function tellCleanup({ object, registration, value }: Detached): void {
  const arena = new StringArena();
  const information = arena.block(12);
  if (information !== 0) {
    writeI32(information, object);
    writeI32(information + 4, value);
    callCallback(registration, RegNtCallbackObjectContextCleanup, information);
  }
  arena.free();
}

/** A key object ends: contexts and names go. At PASSIVE_LEVEL, no lock held. */
export function forgetObject(object: number): void {
  // One that is being taken back tells its own.
  const detached = detachFromObject(
    object,
    (registration) => ExAcquireRundownProtection(registration + REGISTRATION.Rundown) !== 0,
  );
  for (const each of detached) {
    tellCleanup(each);
    ExReleaseRundownProtection(each.registration + REGISTRATION.Rundown);
  }
  for (let name = readI32(object + KEY_OBJECT.Names); name !== 0; ) {
    const next = readI32(name + NAME.Next);
    freeKernelPool(name);
    name = next;
  }
}

/** @returns address of a UNICODE_STRING with its text behind it, at an offset in a block of its own; 0: no memory. */
function makeString(text: string, offset: number): number {
  const bytes = Math.min(text.length, 0x7fff) * 2;
  const block = allocateKernelPool(offset + 8 + bytes);
  if (block === 0) return 0;
  const string = block + offset;
  writeI32(string, bytes | (bytes << 16));
  writeI32(string + 4, string + 8);
  storeWide(string + 8, text.slice(0, bytes / 2));
  return string;
}

/** @returns address of a UNICODE_STRING that stays as long as the key object; 0: no memory. */
export function nameForDriver(object: number, text: string): number {
  const string = makeString(text, NAME.String);
  if (string === 0) return 0;
  const name = string - NAME.String;
  acquireLock(MACHINE.CmCallbackLock);
  writeI32(name + NAME.Next, readI32(object + KEY_OBJECT.Names));
  writeI32(object + KEY_OBJECT.Names, name);
  releaseLock(MACHINE.CmCallbackLock);
  return string;
}

/** @returns address of a UNICODE_STRING that is the driver's until `freeDriverName`; 0: no memory. */
export function ownedName(text: string): number {
  return makeString(text, 0);
}

/** Frees what `ownedName` gave. */
export function freeDriverName(string: number): void {
  freeKernelPool(string);
}
