/**
 * Security descriptors in words, SDDL, such as `D:P(A;;GA;;;SY)(A;;GRGX;;;BA)`: to self-relative ones. Conditional
 * and object entries are refused.
 *
 * Source: [MS-DTYP] Security Descriptor Description Language; the SDDL pages of the WDK documentation.
 */
import { KNOWN_SIDS, knownSid, sidFromText } from './sidtext.js';

const SELF_RELATIVE = 0x8000;
const DACL_PRESENT = 0x4;
const SACL_PRESENT = 0x10;
const HEADER = 20;
const ACL_HEADER = 8;
const ACE_HEADER = 8;
const ACL_REVISION = 2;

/** Control bits of a list: protected, auto inherit required, auto inherited; those of the SACL are twice as high. */
const LIST_FLAGS: Readonly<Record<string, number>> = { P: 0x1000, AR: 0x100, AI: 0x400 };
const ACE_TYPES: Readonly<Record<string, number>> = { A: 0, D: 1, AU: 2, AL: 3, ML: 0x11 };
const ACE_FLAGS: Readonly<Record<string, number>> = { OI: 1, CI: 2, NP: 4, IO: 8, ID: 0x10, SA: 0x40, FA: 0x80 };
const RIGHTS: Readonly<Record<string, number>> = {
  GA: 0x1000_0000,
  GX: 0x2000_0000,
  GW: 0x4000_0000,
  GR: 0x8000_0000,
  RC: 0x2_0000,
  SD: 0x1_0000,
  WD: 0x4_0000,
  WO: 0x8_0000,
  CC: 0x1,
  DC: 0x2,
  LC: 0x4,
  SW: 0x8,
  RP: 0x10,
  WP: 0x20,
  DT: 0x40,
  LO: 0x80,
  CR: 0x100,
  FA: 0x1f_01ff,
  FR: 0x12_0089,
  FW: 0x12_0116,
  FX: 0x12_00a0,
  KA: 0xf_003f,
  KR: 0x2_0019,
  KW: 0x2_0006,
  KX: 0x2_0019,
};
/** What a mandatory label forbids. */
const LABEL_RIGHTS: Readonly<Record<string, number>> = { NW: 1, NR: 2, NX: 4 };

/** @returns all the bits that the letters stand for; undefined when one stands for nothing */
function sumOf(text: string, pattern: RegExp, values: Readonly<Record<string, number>>): number | undefined {
  let sum = 0;
  let rest = text;
  while (rest !== '') {
    const name = pattern.exec(rest)?.[0] ?? '';
    const value = values[name];
    if (value === undefined) return undefined;
    sum |= value;
    rest = rest.slice(name.length);
  }
  return sum >>> 0;
}

function sidOf(text: string): Uint8Array | undefined {
  return text.length === 2 && KNOWN_SIDS[text] !== undefined ? knownSid(text) : sidFromText(text);
}

function maskOf(text: string, type: number): number | undefined {
  if (/^(?:0x[\da-f]+|\d+)$/i.test(text)) return Number(text) >>> 0;
  return sumOf(text, /^[A-Z]{2}/, type === ACE_TYPES.ML ? LABEL_RIGHTS : RIGHTS);
}

/** @returns the bytes of `A;OICI;GA;;;SY`; undefined for what is no entry */
function aceOf(text: string): Uint8Array | undefined {
  const [kind = '', flagText = '', maskText = '', object, inherited, sidText = '', ...more] = text
    .split(';')
    .map((part) => part.trim());
  const type = ACE_TYPES[kind];
  if (type === undefined || object !== '' || inherited !== '' || more.length > 0) return undefined;
  const flags = sumOf(flagText, /^[A-Z]{2}/, ACE_FLAGS);
  const mask = maskOf(maskText, type);
  const sid = sidOf(sidText);
  if (flags === undefined || mask === undefined || sid === undefined) return undefined;
  const bytes = new Uint8Array(ACE_HEADER + sid.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = type;
  bytes[1] = flags;
  view.setUint16(2, bytes.length, true);
  view.setUint32(4, mask, true);
  bytes.set(sid, ACE_HEADER);
  return bytes;
}

interface ParsedList {
  readonly control: number;
  readonly acl: Uint8Array | undefined;
}

/** @returns what `P(A;;GA;;;SY)` says; undefined for what is no list */
function listOf(text: string): ParsedList | undefined {
  const match = /^((?:P|AR|AI)*)(NO_ACCESS_CONTROL)?((?:\([^()]*\)\s*)*)$/.exec(text);
  if (match === null) return undefined;
  const control = sumOf(match[1] ?? '', /^(?:P|AR|AI)/, LIST_FLAGS);
  if (control === undefined) return undefined;
  if (match[2] !== undefined) return { control, acl: undefined };
  const aces = [...(match[3] ?? '').matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => aceOf(inside));
  if (aces.some((ace) => ace === undefined)) return undefined;
  return { control, acl: aclFrom(aces.filter((ace) => ace !== undefined)) };
}

/** @returns an access control list of whole entries. */
export function aclFrom(aces: readonly Uint8Array[]): Uint8Array {
  const size = ACL_HEADER + aces.reduce((sum, ace) => sum + ace.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes[0] = ACL_REVISION;
  view.setUint16(2, size, true);
  view.setUint16(4, aces.length, true);
  let at = ACL_HEADER;
  for (const ace of aces) {
    bytes.set(ace, at);
    at += ace.length;
  }
  return bytes;
}

/** @returns an entry. @param type 0 allows, 1 denies */
export function aceFrom(type: number, flags: number, mask: number, sid: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(ACE_HEADER + sid.length);
  const view = new DataView(bytes.buffer);
  bytes[0] = type;
  bytes[1] = flags;
  view.setUint16(2, bytes.length, true);
  view.setUint32(4, mask >>> 0, true);
  bytes.set(sid, ACE_HEADER);
  return bytes;
}

/** Parts of a descriptor; an absent list is not present, `null` present and without limits. */
export interface DescriptorParts {
  readonly control?: number;
  readonly owner?: Uint8Array | undefined;
  readonly group?: Uint8Array | undefined;
  readonly dacl?: Uint8Array | null | undefined;
  readonly sacl?: Uint8Array | null | undefined;
}

/** @returns a self-relative security descriptor. */
export function descriptorFrom({ control = 0, owner, group, dacl, sacl }: DescriptorParts): Uint8Array {
  const parts = [owner, group, sacl ?? undefined, dacl ?? undefined];
  const padded = (bytes: Uint8Array | undefined): number => ((bytes?.length ?? 0) + 3) & ~3;
  const result = new Uint8Array(HEADER + parts.reduce((sum, part) => sum + padded(part), 0));
  const view = new DataView(result.buffer);
  result[0] = 1;
  const present = (dacl === undefined ? 0 : DACL_PRESENT) | (sacl === undefined ? 0 : SACL_PRESENT);
  view.setUint16(2, control | SELF_RELATIVE | present, true);
  let at = HEADER;
  parts.forEach((part, index) => {
    if (part === undefined) return;
    view.setUint32(4 + index * 4, at, true);
    result.set(part, at);
    at += padded(part);
  });
  return result;
}

/** @returns the self-relative descriptor that a text describes; undefined when it is malformed */
export function descriptorFromText(text: string): Uint8Array | undefined {
  const match = /^(?:O:([^:]*?))?(?:G:([^:]*?))?(?:D:([^:]*?))?(?:S:([^:]*))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, ownerText, groupText, daclText, saclText] = match.map((part) => part?.trim());
  const owner = ownerText === undefined ? undefined : sidOf(ownerText);
  const group = groupText === undefined ? undefined : sidOf(groupText);
  const dacl = daclText === undefined ? undefined : listOf(daclText);
  const sacl = saclText === undefined ? undefined : listOf(saclText);
  const given = [ownerText, groupText, daclText, saclText];
  const read = [owner, group, dacl, sacl];
  if (given.some((part, index) => part !== undefined && read[index] === undefined)) return undefined;
  const control = (dacl?.control ?? 0) | ((sacl?.control ?? 0) << 1);
  return descriptorFrom({
    control,
    owner,
    group,
    dacl: dacl === undefined ? undefined : (dacl.acl ?? null),
    sacl: sacl === undefined ? undefined : (sacl.acl ?? null),
  });
}

/**
 * Replaces the generic rights in the access list of a self-relative descriptor.
 * @param mapping what read, write, execute and all stand for
 * @returns a copy
 */
export function mapDescriptor(descriptor: Uint8Array, mapping: readonly [number, number, number, number]): Uint8Array {
  const copy = descriptor.slice();
  const view = new DataView(copy.buffer);
  const dacl = view.getUint32(16, true);
  if (dacl === 0) return copy;
  let at = dacl + ACL_HEADER;
  for (let left = view.getUint16(dacl + 4, true); left > 0; left--) {
    let mask = view.getUint32(at + 4, true);
    mapping.forEach((rights, index) => {
      if ((mask & (0x8000_0000 >>> index)) !== 0) mask |= rights;
    });
    view.setUint32(at + 4, (mask & 0x0fff_ffff) >>> 0, true);
    at += view.getUint16(at + 2, true);
  }
  return copy;
}
