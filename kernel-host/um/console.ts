/**
 * The console of programs: what they write goes into the print ring, in order with what drivers print; what they
 * read the host has put into a list of chunks in kernel pool, guarded by MACHINE.InputLock. InputEvent is signalled
 * while there is a chunk or the end: it is set under the lock's protection after a chunk is linked, and cleared, under
 * the lock too, by who finds none.
 */

import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicExchange, atomicStore } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { printBytes } from '../kd/dbgprint.js';
import { CONSOLE_COMPONENT, MAX_PRINT_BYTES } from '../kd/ring.js';
import { UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { HEADER } from '../ke/dispatcher.js';
import { KeClearEvent, KeSetEvent } from '../ke/event.js';
import { postToHost } from '../ke/host.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { checkRead, checkWrite } from '../rtl/access.js';

/** A chunk of input; its text follows. */
const CHUNK = defineLayout({ ListEntry: 8, Length: 4, Read: 4 });
const NEWLINE = 0x0a;
/** KWAIT_REASON of waits of programs. */
const UserRequest = 6;

/** NtwConsoleWrite. @param Stream 1 output, 2 errors */
export function NtwConsoleWrite(Stream: number, Text: number, Bytes: number): void {
  checkRead(Text, Bytes);
  const level = readI32(processOf(currentThread()) + EPROCESS.ProcessId) * 4 + Stream;
  for (let at = 0; at < Bytes; at += MAX_PRINT_BYTES)
    printBytes(Text + at, Math.min(MAX_PRINT_BYTES, Bytes - at), CONSOLE_COMPONENT, level);
}

/** NtwConsoleRead: waits for input. @returns bytes read, at most to the end of the line; 0 at the end of input */
export function NtwConsoleRead(Buffer: number, Bytes: number): number {
  checkWrite(Buffer, Bytes);
  for (;;) {
    const count = takeInput(Buffer, Bytes);
    if (count >= 0) return count;
    askForInput();
    const status = KeWaitForSingleObject(readI32(MACHINE.InputEvent), UserRequest, UserMode, 0, 0);
    if (status !== 0) return 0;
  }
}

/** NtwConsoleReady. @returns 1 when there is input or its end, else 0, and the host is asked for more */
export function NtwConsoleReady(): number {
  acquireLock(MACHINE.InputLock);
  const ready = !isListEmpty(MACHINE.InputHead) || readI32(MACHINE.InputEnded) !== 0;
  releaseLock(MACHINE.InputLock);
  if (!ready) askForInput();
  return ready ? 1 : 0;
}

/** Asks the host for input, once until it has given some: a program may look a million times a second. */
function askForInput(): void {
  if (atomicExchange(MACHINE.InputAsked, 1) === 0) postToHost({ type: 'input' });
}

/** @returns bytes taken, 0 at the end, -1 when there is none yet. */
function takeInput(buffer: number, bytes: number): number {
  acquireLock(MACHINE.InputLock);
  let count = -1;
  let used = 0;
  if (!isListEmpty(MACHINE.InputHead)) {
    const chunk = readI32(MACHINE.InputHead);
    count = copyLine(chunk, buffer, bytes);
    if (readI32(chunk + CHUNK.Read) === readI32(chunk + CHUNK.Length)) {
      removeEntry(chunk);
      used = chunk;
    }
  } else if (readI32(MACHINE.InputEnded) !== 0) count = 0;
  else KeClearEvent(readI32(MACHINE.InputEvent));
  releaseLock(MACHINE.InputLock);
  if (used !== 0) freeKernelPool(used);
  return count;
}

function copyLine(chunk: number, buffer: number, bytes: number): number {
  const read = readI32(chunk + CHUNK.Read);
  const text = chunk + CHUNK.size + read;
  const left = Math.min(bytes, readI32(chunk + CHUNK.Length) - read);
  const end = u8.subarray(text, text + left).indexOf(NEWLINE);
  const count = end < 0 ? left : end + 1;
  u8.copyWithin(buffer, text, text + count);
  writeI32(chunk + CHUNK.Read, read + count);
  return count;
}

/** Gives programs more to read. The host's part; no lock is held. @param text undefined: there will be no more */
export function provideInput(text: Uint8Array | undefined): void {
  const chunk = text === undefined || text.length === 0 ? 0 : allocateKernelPool(CHUNK.size + text.length);
  acquireLock(MACHINE.InputLock);
  atomicStore(MACHINE.InputAsked, 0);
  if (text === undefined) writeI32(MACHINE.InputEnded, 1);
  if (chunk !== 0 && text !== undefined) {
    writeI32(chunk + CHUNK.Length, text.length);
    writeI32(chunk + CHUNK.Read, 0);
    u8.set(text, chunk + CHUNK.size);
    insertTail(MACHINE.InputHead, chunk);
  }
  releaseLock(MACHINE.InputLock);
  KeSetEvent(readI32(MACHINE.InputEvent), 0, 0);
}

/** @returns whether a program waits for input, and there may be more. */
export function inputIsAwaited(): boolean {
  return readI32(MACHINE.InputEnded) === 0 && !isListEmpty(readI32(MACHINE.InputEvent) + HEADER.WaitListHead);
}
