/** The error log: what drivers write to it is a note of the machine's. Source: WDK documentation. */
import { DEVICE_OBJECT, DRIVER_OBJECT, IO_ERROR_LOG_PACKET } from '../abi/gen/structs.js';
import { allocatePool, freePool } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { readI32, readU8, readU16, writeI32 } from '../hal/memory.js';
import { postToHost } from '../ke/host.js';
import { checkRead } from '../rtl/access.js';
import { guestWideText, unicodeStringText } from '../rtl/guesttext.js';

const TAG = tagFromText('IoEr');
const IO_TYPE_DEVICE = 3;
/** ERROR_LOG_MAXIMUM_SIZE of 32-bit Windows. */
const MAXIMUM_SIZE = 0xf0;
/** Before the packet: the object it is about. */
const HEADER_SIZE = 8;

/** IoAllocateErrorLogEntry. IRQL: <= DISPATCH_LEVEL. @param IoObject device or driver @param EntrySize bytes @returns the packet, or NULL */
export function IoAllocateErrorLogEntry(IoObject: number, EntrySize: number): number {
  const bytes = EntrySize & 0xff;
  if (bytes < IO_ERROR_LOG_PACKET.size || bytes > MAXIMUM_SIZE) return 0;
  const block = allocatePool(0, HEADER_SIZE + bytes, TAG, true);
  if (block === 0) return 0;
  writeI32(block, IoObject);
  writeI32(block + 4, bytes);
  return block + HEADER_SIZE;
}

/** IoFreeErrorLogEntry: an entry that is not written after all. IRQL: <= DISPATCH_LEVEL. */
export function IoFreeErrorLogEntry(ElEntry: number): void {
  freePool(ElEntry - HEADER_SIZE, TAG);
}

/** IoWriteErrorLogEntry. IRQL: <= DISPATCH_LEVEL. The entry is gone afterwards. */
export function IoWriteErrorLogEntry(ElEntry: number): void {
  checkRead(ElEntry, IO_ERROR_LOG_PACKET.size);
  postToHost({ type: 'note', text: describe(ElEntry, readI32(ElEntry - HEADER_SIZE)) });
  IoFreeErrorLogEntry(ElEntry);
}

function describe(entry: number, object: number): string {
  const driver = readU16(object) === IO_TYPE_DEVICE ? readI32(object + DEVICE_OBJECT.DriverObject) : object;
  const code = hex(readI32(entry + IO_ERROR_LOG_PACKET.ErrorCode));
  const status = hex(readI32(entry + IO_ERROR_LOG_PACKET.FinalStatus));
  const count = readU16(entry + IO_ERROR_LOG_PACKET.DumpDataSize) >> 2;
  const data = Array.from({ length: count }, (_, at) => hex(readI32(entry + IO_ERROR_LOG_PACKET.DumpData + at * 4)));
  const strings = insertions(entry, readI32(entry - 4));
  return [
    `event log: ${unicodeStringText(driver + DRIVER_OBJECT.DriverName)} error ${code}, final status ${status}, major function 0x${readU8(entry).toString(16)}`,
    ...(data.length === 0 ? [] : [`data ${data.join(' ')}`]),
    ...strings.map((text) => `"${text}"`),
  ].join(', ');
}

/** The insertion strings, as far as they lie within the entry. */
function insertions(entry: number, bytes: number): string[] {
  const texts: string[] = [];
  let at = readU16(entry + IO_ERROR_LOG_PACKET.StringOffset);
  for (let left = readU16(entry + IO_ERROR_LOG_PACKET.NumberOfStrings); left > 0 && at < bytes; left--) {
    const text = guestWideText(entry + at, (bytes - at) >> 1);
    texts.push(text);
    at += (text.length + 1) * 2;
  }
  return texts;
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}
