/** Directories, symbolic links, permanence. Source: WDK documentation of the Zw routines. */
import {
  DELETE,
  DIRECTORY_QUERY,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INVALID_PARAMETER,
  STATUS_MORE_ENTRIES,
  STATUS_NO_MORE_ENTRIES,
  STATUS_SUCCESS,
  SYMBOLIC_LINK_QUERY,
} from '../abi/gen/constants.js';
import { captureString } from '../ob/attributes.js';
import { createDirectory, directoryEntries } from '../ob/directory.js';
import { referenceHandle } from '../ob/handle.js';
import { nameText } from '../ob/name.js';
import { makePermanent, makeTemporary } from '../ob/names.js';
import { dereferenceObject, nameBlockOf, typeNameOf } from '../ob/object.js';
import { createAndOpen } from '../ob/open.js';
import { probeOptional, probeWrite, storeOptional } from '../ob/probe.js';
import { createSymbolicLink, symbolicLinkTarget } from '../ob/symboliclink.js';
import { typeObject } from '../ob/types.js';
import { peekU16, peekU32, pokeU16, pokeU32 } from '../rtl/access.js';
import { storeWide } from '../rtl/guesttext.js';
import { fromKernel, opener, serve, serveHandle } from './service.js';

/** OBJECT_DIRECTORY_INFORMATION: two UNICODE_STRINGs. */
const ENTRY_SIZE = 16;

/** NtCreateDirectoryObject. IRQL: PASSIVE_LEVEL. */
export function NtCreateDirectoryObject(
  DirectoryHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
): number {
  return serveHandle(DirectoryHandle, ObjectAttributes, (attributes, mode) =>
    createAndOpen({ attributes, access: DesiredAccess, mode }, createDirectory),
  );
}

/** NtOpenDirectoryObject. IRQL: PASSIVE_LEVEL. */
export const NtOpenDirectoryObject = opener('Directory');

/**
 * NtQueryDirectoryObject: lists names and types.
 * @param Buffer receives OBJECT_DIRECTORY_INFORMATIONs, an empty one, and the texts
 * @param Context index of the first entry, in and out
 * @returns STATUS_SUCCESS, STATUS_MORE_ENTRIES, STATUS_NO_MORE_ENTRIES, STATUS_BUFFER_TOO_SMALL
 */
export function NtQueryDirectoryObject(
  DirectoryHandle: number,
  Buffer: number,
  Length: number,
  ReturnSingleEntry: number,
  RestartScan: number,
  Context: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    probeWrite(mode, Buffer, Length >>> 0);
    probeWrite(mode, Context, 4);
    probeOptional(mode, ReturnLength);
    const request = { type: typeObject('Directory'), access: DIRECTORY_QUERY, mode };
    const { status, object } = referenceHandle(DirectoryHandle, request);
    if (status !== STATUS_SUCCESS) return status;
    const all = namesIn(object);
    dereferenceObject(object);
    const first = (RestartScan & 0xff) !== 0 ? 0 : peekU32(Context);
    const limit = (ReturnSingleEntry & 0xff) !== 0 ? 1 : all.length;
    return list(all.slice(first), limit, {
      buffer: Buffer,
      length: Length >>> 0,
      context: Context,
      first,
      ReturnLength,
    });
  });
}

function namesIn(directory: number): [string, string][] {
  return directoryEntries(directory).map((object) => {
    const entry: [string, string] = [nameText(nameBlockOf(object)), typeNameOf(object)];
    dereferenceObject(object);
    return entry;
  });
}

interface Listing {
  readonly buffer: number;
  readonly length: number;
  readonly context: number;
  readonly first: number;
  readonly ReturnLength: number;
}

function textBytes([name, type]: readonly [string, string]): number {
  return (name.length + type.length + 2) * 2;
}

function list(entries: readonly [string, string][], limit: number, to: Listing): number {
  if (entries.length === 0) return STATUS_NO_MORE_ENTRIES;
  let bytes = ENTRY_SIZE;
  let count = 0;
  for (const entry of entries.slice(0, limit)) {
    if (bytes + ENTRY_SIZE + textBytes(entry) > to.length) break;
    bytes += ENTRY_SIZE + textBytes(entry);
    count++;
  }
  if (count === 0) {
    const [entry] = entries;
    if (entry !== undefined) storeOptional(to.ReturnLength, ENTRY_SIZE * 2 + textBytes(entry));
    return STATUS_BUFFER_TOO_SMALL;
  }
  let text = to.buffer + (count + 1) * ENTRY_SIZE;
  entries.slice(0, count).forEach((entry, index) => {
    entry.forEach((part, which) => {
      text = storeString(to.buffer + index * ENTRY_SIZE + which * 8, text, part);
    });
  });
  for (let word = 0; word < ENTRY_SIZE; word += 4) pokeU32(to.buffer + count * ENTRY_SIZE + word, 0);
  pokeU32(to.context, to.first + count);
  storeOptional(to.ReturnLength, bytes);
  return count < Math.min(limit, entries.length) ? STATUS_MORE_ENTRIES : STATUS_SUCCESS;
}

/** Writes a UNICODE_STRING whose text, with a NUL, lies at `text`. @returns where the next may lie */
function storeString(string: number, text: number, value: string): number {
  pokeU16(string, value.length * 2);
  pokeU16(string + 2, value.length * 2 + 2);
  pokeU32(string + 4, text);
  storeWide(text, `${value}\0`);
  return text + value.length * 2 + 2;
}

/** NtCreateSymbolicLinkObject. IRQL: PASSIVE_LEVEL. @param LinkTarget path that it stands for */
export function NtCreateSymbolicLinkObject(
  LinkHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  LinkTarget: number,
): number {
  return serveHandle(LinkHandle, ObjectAttributes, (attributes, mode) => {
    const target = captureString(LinkTarget, mode);
    if (target === '') return { status: STATUS_INVALID_PARAMETER, handle: 0 };
    return createAndOpen({ attributes, access: DesiredAccess, mode }, () => createSymbolicLink(target));
  });
}

/** NtOpenSymbolicLinkObject. IRQL: PASSIVE_LEVEL. */
export const NtOpenSymbolicLinkObject = opener('SymbolicLink');

/**
 * NtQuerySymbolicLinkObject. IRQL: PASSIVE_LEVEL.
 * @param LinkTarget UNICODE_STRING whose buffer receives the target
 * @param ReturnedLength receives the length in bytes that is needed, or NULL; with it a NUL is stored, too
 * @returns STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL
 */
export function NtQuerySymbolicLinkObject(LinkHandle: number, LinkTarget: number, ReturnedLength: number): number {
  return serve((mode) => {
    probeWrite(mode, LinkTarget, 8);
    probeOptional(mode, ReturnedLength);
    const [maximum, buffer] = [peekU16(LinkTarget + 2), peekU32(LinkTarget + 4)];
    probeWrite(mode, buffer, maximum, 2);
    const request = { type: typeObject('SymbolicLink'), access: SYMBOLIC_LINK_QUERY, mode };
    const { status, object } = referenceHandle(LinkHandle, request);
    if (status !== STATUS_SUCCESS) return status;
    const target = symbolicLinkTarget(object);
    dereferenceObject(object);
    const bytes = target.length * 2;
    const needed = ReturnedLength === 0 ? bytes : bytes + 2;
    storeOptional(ReturnedLength, needed);
    if (needed > maximum) return STATUS_BUFFER_TOO_SMALL;
    storeWide(buffer, needed > bytes ? `${target}\0` : target);
    pokeU16(LinkTarget, bytes);
    return STATUS_SUCCESS;
  });
}

function changePermanence(handle: number, access: number, change: (object: number) => void): number {
  return serve((mode) => {
    const { status, object } = referenceHandle(handle, { access, mode });
    if (status !== STATUS_SUCCESS) return status;
    change(object);
    dereferenceObject(object);
    return STATUS_SUCCESS;
  });
}

/** NtMakeTemporaryObject: the name goes with the last handle. IRQL: PASSIVE_LEVEL. */
export function NtMakeTemporaryObject(Handle: number): number {
  return changePermanence(Handle, DELETE, makeTemporary);
}

/** NtMakePermanentObject: the name stays without handles. IRQL: PASSIVE_LEVEL. */
export function NtMakePermanentObject(Handle: number): number {
  return changePermanence(Handle, 0, makePermanent);
}

/** ZwCreateDirectoryObject: NtCreateDirectoryObject for kernel callers; so are those that follow. */
export const ZwCreateDirectoryObject = fromKernel(NtCreateDirectoryObject);
export const ZwOpenDirectoryObject = fromKernel(NtOpenDirectoryObject);
export const ZwQueryDirectoryObject = fromKernel(NtQueryDirectoryObject);
export const ZwCreateSymbolicLinkObject = fromKernel(NtCreateSymbolicLinkObject);
export const ZwOpenSymbolicLinkObject = fromKernel(NtOpenSymbolicLinkObject);
export const ZwQuerySymbolicLinkObject = fromKernel(NtQuerySymbolicLinkObject);
export const ZwMakeTemporaryObject = fromKernel(NtMakeTemporaryObject);
export const ZwMakePermanentObject = fromKernel(NtMakePermanentObject);
