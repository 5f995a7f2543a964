/**
 * Routines that drivers want called when a bug check stops the machine. They run on the processor that stopped, at
 * HIGH_LEVEL, the last registered first, after the report is on its way: what goes wrong in one is noted and the next
 * is called, and the host ends a worker that does not come back.
 *
 * MACHINE.BugCheckLock guards both lists; the walk while the machine goes down takes no lock, since the holder may
 * have been stopped, and bounds itself.
 */
import {
  KBUGCHECK_CALLBACK_RECORD,
  KBUGCHECK_REASON_CALLBACK_RECORD,
  KBUGCHECK_SECONDARY_DUMP_DATA,
} from '../abi/gen/structs.js';
import { insertHead, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { VALIDITY_BASE, VALIDITY_SHIFT, Validity } from '../hal/map.js';
import { readI32, readU8, readU32, u8, writeI32, writeU8 } from '../hal/memory.js';
import { HIGH_LEVEL, PRCB_IRQL } from '../hot/layout.js';
import { currentPrcb } from './current.js';
import { callTable } from './guest.js';
import { postToHost } from './host.js';
import { BUG_CHECK_BUFFER, BUG_CHECK_BUFFER_SIZE, MACHINE } from './system.js';

/** KBUGCHECK_BUFFER_DUMP_STATE: the State of a record. */
const State = { Empty: 0, Inserted: 1, Started: 2, Finished: 3, Incomplete: 4 } as const;
const KbCallbackSecondaryDumpData = 2;
const KbCallbackTriageDumpData = 5;
const MOST_RECORDS = 256;
const COMPONENT_LENGTH = 64;

const CALLBACK = KBUGCHECK_CALLBACK_RECORD;
const REASON = KBUGCHECK_REASON_CALLBACK_RECORD;
const DATA = KBUGCHECK_SECONDARY_DUMP_DATA;

/** @returns whether the record was free and is now on the list. */
function register(list: number, record: number, state: number, fill: () => void): number {
  acquireLock(MACHINE.BugCheckLock);
  const free = readU8(state) === State.Empty;
  if (free) {
    fill();
    writeU8(state, State.Inserted);
    insertHead(list, record);
  }
  releaseLock(MACHINE.BugCheckLock);
  return free ? 1 : 0;
}

function deregister(record: number, state: number): number {
  acquireLock(MACHINE.BugCheckLock);
  const inserted = readU8(state) === State.Inserted;
  if (inserted) {
    removeEntry(record);
    writeU8(state, State.Empty);
  }
  releaseLock(MACHINE.BugCheckLock);
  return inserted ? 1 : 0;
}

/**
 * KeRegisterBugCheckCallback. IRQL: any.
 * @param CallbackRecord prepared by KeInitializeCallbackRecord
 * @param CallbackRoutine called as (Buffer, Length) @param Length bytes @param Component name, ASCII
 * @returns FALSE when the record is registered already, or not prepared
 */
export function KeRegisterBugCheckCallback(
  CallbackRecord: number,
  CallbackRoutine: number,
  Buffer: number,
  Length: number,
  Component: number,
): number {
  return register(MACHINE.BugCheckCallbacks, CallbackRecord, CallbackRecord + CALLBACK.State, () => {
    writeI32(CallbackRecord + CALLBACK.CallbackRoutine, CallbackRoutine);
    writeI32(CallbackRecord + CALLBACK.Buffer, Buffer);
    writeI32(CallbackRecord + CALLBACK.Length, Length);
    writeI32(CallbackRecord + CALLBACK.Component, Component);
    writeI32(CallbackRecord + CALLBACK.Checksum, CallbackRoutine + Buffer + Length + Component);
  });
}

/** KeDeregisterBugCheckCallback. IRQL: any. @returns FALSE when it was not registered */
export function KeDeregisterBugCheckCallback(CallbackRecord: number): number {
  return deregister(CallbackRecord, CallbackRecord + CALLBACK.State);
}

/**
 * KeRegisterBugCheckReasonCallback. IRQL: any.
 * @param CallbackRoutine called as (Reason, Record, ReasonSpecificData, ReasonSpecificDataLength)
 * @param Reason KBUGCHECK_CALLBACK_REASON; those that write to a dump device or add its pages are not called, as no dump is written
 * @returns FALSE when the record is registered already, or the reason is none
 */
export function KeRegisterBugCheckReasonCallback(
  CallbackRecord: number,
  CallbackRoutine: number,
  Reason: number,
  Component: number,
): number {
  if (Reason <= 0 || Reason > KbCallbackTriageDumpData) return 0;
  return register(MACHINE.BugCheckReasons, CallbackRecord, CallbackRecord + REASON.State, () => {
    writeI32(CallbackRecord + REASON.CallbackRoutine, CallbackRoutine);
    writeI32(CallbackRecord + REASON.Reason, Reason);
    writeI32(CallbackRecord + REASON.Component, Component);
    writeI32(CallbackRecord + REASON.Checksum, CallbackRoutine + Reason + Component);
  });
}

/** KeDeregisterBugCheckReasonCallback. IRQL: any. @returns FALSE when it was not registered */
export function KeDeregisterBugCheckReasonCallback(CallbackRecord: number): number {
  return deregister(CallbackRecord, CallbackRecord + REASON.State);
}

/** Calls what is registered. The worker that stopped the machine does, once. */
export function runBugCheckCallbacks(): void {
  if (currentPrcb() === 0) return;
  writeI32(currentPrcb() + PRCB_IRQL, HIGH_LEVEL);
  for (const record of records(MACHINE.BugCheckCallbacks)) {
    const component = record + CALLBACK.Component;
    guarded(record + CALLBACK.State, component, () => {
      callTable(
        readI32(record + CALLBACK.CallbackRoutine),
        readI32(record + CALLBACK.Buffer),
        readI32(record + CALLBACK.Length),
      );
    });
  }
  for (const record of records(MACHINE.BugCheckReasons)) {
    if (readI32(record + REASON.Reason) !== KbCallbackSecondaryDumpData) continue;
    guarded(record + REASON.State, record + REASON.Component, () => collectSecondaryData(record));
  }
}

/** The records of a list, which a driver may have overwritten. */
function records(list: number): number[] {
  const found: number[] = [];
  for (let entry = readU32(list); entry !== list && found.length < MOST_RECORDS; entry = readU32(entry)) {
    if (entry === 0 || (entry & 3) !== 0 || entry + CALLBACK.size > u8.length) break;
    found.push(entry);
  }
  return found;
}

function guarded(state: number, component: number, call: () => void): void {
  writeU8(state, State.Started);
  try {
    call();
    writeU8(state, State.Finished);
  } catch (error) {
    writeU8(state, State.Incomplete);
    const why = error instanceof Error ? error.message : 'it stopped the machine again';
    postToHost({ type: 'note', text: `The bug check callback of '${nameAt(readU32(component))}' failed: ${why}.` });
  }
}

/** A callback that adds data to a dump: it is given a buffer. There is no dump, so the data goes nowhere. */
function collectSecondaryData(record: number): void {
  const data = BUG_CHECK_BUFFER;
  const buffer = data + 64;
  const room = BUG_CHECK_BUFFER_SIZE - 64;
  u8.fill(
    Validity.Valid,
    VALIDITY_BASE + (data >> VALIDITY_SHIFT),
    VALIDITY_BASE + ((data + BUG_CHECK_BUFFER_SIZE) >> VALIDITY_SHIFT),
  );
  u8.fill(0, data, data + BUG_CHECK_BUFFER_SIZE);
  writeI32(data + DATA.InBuffer, buffer);
  writeI32(data + DATA.InBufferLength, room);
  writeI32(data + DATA.MaximumAllowed, room);
  callTable(readI32(record + REASON.CallbackRoutine), KbCallbackSecondaryDumpData, record, data, DATA.size);
}

function nameAt(address: number): string {
  let name = '';
  for (let at = address; at > 0 && at < u8.length && name.length < COMPONENT_LENGTH && u8[at] !== 0; at++) {
    name += String.fromCharCode(u8[at] ?? 0);
  }
  return name;
}
