/**
 * Security descriptors that the kernel keeps: self-relative, in a block with a count of who uses it. A descriptor
 * never changes; an object that gets another lets its old one go when the last user has.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { peekU16, peekU32 } from '../rtl/access.js';
import { aclFrom, descriptorFrom } from '../rtl/sddl.js';
import { type DescriptorAddresses, descriptorParts } from '../rtl/securitydescriptor.js';
import { knownSid } from '../rtl/sidtext.js';
import { type Mapping, mapGeneric } from './accesscheck.js';
import { sidBytes, TOKEN } from './token.js';

/** Before the descriptor. */
const HEAD = { Count: 0, Length: 4, size: 8 } as const;
/** Bits of Control that come from the explicit descriptor. */
const PROTECTED = { Dacl: 0x1000, Sacl: 0x2000, DaclDefaulted: 0x8 } as const;
const Inherit = { Object: 1, Container: 2, NoPropagate: 4, Only: 8, Inherited: 0x10 } as const;

/** @returns a descriptor of the kernel's with one user, or 0 when memory has run out */
export function keepDescriptor(bytes: Uint8Array): number {
  const block = allocateKernelPool(HEAD.size + bytes.length);
  if (block === 0) return 0;
  writeI32(block + HEAD.Count, 1);
  writeI32(block + HEAD.Length, bytes.length);
  u8.set(bytes, block + HEAD.size);
  return block + HEAD.size;
}

/** @returns bytes of a kept descriptor. */
export function descriptorLength(descriptor: number): number {
  return readI32(descriptor - HEAD.size + HEAD.Length);
}

/** Adds a user of a kept descriptor. */
export function useDescriptor(descriptor: number): void {
  atomicAdd(descriptor - HEAD.size + HEAD.Count, 1);
}

/** Takes a user away; the last one frees it. */
export function releaseDescriptor(descriptor: number): void {
  if (descriptor === 0) return;
  const block = descriptor - HEAD.size;
  if (atomicAdd(block + HEAD.Count, -1) === 1) freeKernelPool(block);
}

/** @returns the bytes of a list, undefined when it is not present, null when it is present and without limits */
function listBytes(present: boolean, acl: number): Uint8Array | null | undefined {
  if (!present) return undefined;
  return acl === 0 ? null : u8.slice(acl, acl + peekU16(acl + 2));
}

function optionalSid(sid: number): Uint8Array | undefined {
  return sid === 0 ? undefined : sidBytes(sid);
}

/** @returns a copy of a descriptor, self-relative. */
export function copyDescriptor(descriptor: number): Uint8Array {
  const parts = descriptorParts(descriptor);
  return descriptorFrom({
    control: parts.control & ~0x8014,
    owner: optionalSid(parts.owner),
    group: optionalSid(parts.group),
    dacl: listBytes(parts.daclPresent, parts.dacl),
    sacl: listBytes(parts.saclPresent, parts.sacl),
  });
}

/** The entries of a list, each with its bytes. */
function entries(acl: Uint8Array): Uint8Array[] {
  const view = new DataView(acl.buffer, acl.byteOffset, acl.byteLength);
  const list: Uint8Array[] = [];
  let at = 8;
  for (let left = view.getUint16(4, true); left > 0; left--) {
    const size = view.getUint16(at + 2, true);
    list.push(acl.slice(at, at + size));
    at += size;
  }
  return list;
}

/** Whom an object belongs to while its descriptor is made. */
interface Belonging {
  readonly owner: Uint8Array;
  readonly group: Uint8Array;
  readonly mapping: Mapping;
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** @returns an entry with its generic rights replaced, and CREATOR OWNER and GROUP by whom they stand for */
function concrete(ace: Uint8Array, { owner, group, mapping }: Belonging): Uint8Array {
  const sid = ace.slice(8);
  const real = equalBytes(sid, knownSid('CO')) ? owner : equalBytes(sid, knownSid('CG')) ? group : sid;
  const result = new Uint8Array(8 + real.length);
  result.set(ace.subarray(0, 8));
  result.set(real, 8);
  const view = new DataView(result.buffer);
  view.setUint16(2, result.length, true);
  if (((ace[1] ?? 0) & Inherit.Only) === 0) view.setUint32(4, mapGeneric(view.getUint32(4, true), mapping) >>> 0, true);
  return result;
}

/** @returns what of a parent's list comes to a new object; undefined when nothing does */
function inherited(acl: Uint8Array, container: boolean, to: Belonging): Uint8Array[] {
  return entries(acl).flatMap((ace) => {
    const flags = ace[1] ?? 0;
    const applies = (flags & (container ? Inherit.Container : Inherit.Object)) !== 0;
    const passes = container && (flags & (Inherit.Container | Inherit.Object)) !== 0;
    if (!applies && !passes) return [];
    const copy = ace.slice();
    const goesOn = container && (flags & Inherit.NoPropagate) === 0;
    copy[1] =
      Inherit.Inherited | (goesOn ? flags & (Inherit.Container | Inherit.Object) : 0) | (applies ? 0 : Inherit.Only);
    return [concrete(copy, to)];
  });
}

function mapped(acl: Uint8Array, to: Belonging): Uint8Array {
  return aclFrom(entries(acl).map((ace) => concrete(ace, to)));
}

/** What the descriptor of a new object is made of. */
export interface NewObject {
  /** SECURITY_DESCRIPTORs of its parent and as asked for, or 0. */
  readonly parent: number;
  readonly explicit: number;
  /** Whose defaults fill what they leave open. */
  readonly token: number;
  readonly container: boolean;
  readonly mapping: Mapping;
}

function chooseList(kind: 'dacl' | 'sacl', given: DescriptorAddresses | undefined, wanted: NewObject, to: Belonging) {
  const dacl = kind === 'dacl';
  const present = given !== undefined && (dacl ? given.daclPresent : given.saclPresent);
  const own = given === undefined ? undefined : listBytes(present, dacl ? given.dacl : given.sacl);
  const control = given?.control ?? 0;
  const defaulted = dacl && (control & PROTECTED.DaclDefaulted) !== 0;
  const parent = wanted.parent === 0 ? undefined : descriptorParts(wanted.parent);
  const parentList =
    parent === undefined
      ? undefined
      : listBytes(dacl ? parent.daclPresent : parent.saclPresent, dacl ? parent.dacl : parent.sacl);
  const fromParent = parentList instanceof Uint8Array ? inherited(parentList, wanted.container, to) : [];
  if (own !== undefined && !(defaulted && fromParent.length > 0)) return own === null ? null : mapped(own, to);
  if (fromParent.length > 0) return aclFrom(fromParent);
  const usual = readI32(wanted.token + TOKEN.DefaultDacl);
  if (!dacl || usual === 0) return undefined;
  return mapped(u8.slice(usual, usual + peekU16(usual + 2)), to);
}

/** @returns the descriptor of a new object, self-relative: as asked for, else inherited, else by the token's defaults */
export function assignDescriptor(wanted: NewObject): Uint8Array {
  const given = wanted.explicit === 0 ? undefined : descriptorParts(wanted.explicit);
  const owner = optionalSid(given?.owner ?? 0) ?? sidBytes(readI32(wanted.token + TOKEN.Owner));
  const group = optionalSid(given?.group ?? 0) ?? sidBytes(readI32(wanted.token + TOKEN.PrimaryGroup));
  const to = { owner, group, mapping: wanted.mapping };
  const kept = (given?.control ?? 0) & (PROTECTED.Dacl | PROTECTED.Sacl);
  return descriptorFrom({
    control: kept,
    owner,
    group,
    dacl: chooseList('dacl', given, wanted, to),
    sacl: chooseList('sacl', given, wanted, to),
  });
}

const OWNER = 1;
const GROUP = 2;
const DACL = 4;
const SACL = 8;
const LABEL = 0x10;

/** @returns those parts of a descriptor that a SECURITY_INFORMATION asks for, self-relative */
export function partsOf(descriptor: number, information: number): Uint8Array {
  const parts = descriptorParts(descriptor);
  return descriptorFrom({
    owner: (information & OWNER) === 0 ? undefined : optionalSid(parts.owner),
    group: (information & GROUP) === 0 ? undefined : optionalSid(parts.group),
    dacl: (information & DACL) === 0 ? undefined : listBytes(parts.daclPresent, parts.dacl),
    sacl: (information & (SACL | LABEL)) === 0 ? undefined : listBytes(parts.saclPresent, parts.sacl),
    control: (information & DACL) === 0 ? 0 : parts.control & PROTECTED.Dacl,
  });
}

/** @returns a descriptor with the parts that a SECURITY_INFORMATION names taken from another; `old` 0: there was none */
export function mergeParts(old: number, change: number, information: number, mapping: Mapping): Uint8Array {
  const before = old === 0 ? undefined : descriptorParts(old);
  const after = descriptorParts(change);
  const from = (bit: number): DescriptorAddresses | undefined => ((information & bit) === 0 ? before : after);
  const owner = optionalSid(from(OWNER)?.owner ?? 0);
  const group = optionalSid(from(GROUP)?.group ?? 0);
  const list = (bit: number): Uint8Array | null | undefined => {
    const source = from(bit);
    if (source === undefined) return undefined;
    const dacl = bit === DACL;
    const bytes = listBytes(dacl ? source.daclPresent : source.saclPresent, dacl ? source.dacl : source.sacl);
    const to = { owner: owner ?? knownSid('SY'), group: group ?? knownSid('SY'), mapping };
    return bytes instanceof Uint8Array && source === after ? mapped(bytes, to) : bytes;
  };
  const control = (from(DACL)?.control ?? 0) & PROTECTED.Dacl;
  return descriptorFrom({ owner, group, dacl: list(DACL), sacl: list(SACL), control });
}

/** @returns GENERIC_MAPPING in memory. */
export function readMapping(address: number): Mapping {
  return [peekU32(address), peekU32(address + 4), peekU32(address + 8), peekU32(address + 12)];
}
