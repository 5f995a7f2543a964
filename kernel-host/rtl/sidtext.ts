/** Security identifiers from their text, and those that every system has. Source: [MS-DTYP], well-known SIDs. */
import { u8 } from '../hal/memory.js';

const MOST_SUB_AUTHORITIES = 15;

/** @returns the bytes of `S-1-5-32-544` and the like; undefined for what is none */
export function sidFromText(text: string): Uint8Array | undefined {
  const match = /^S-1-(\d+|0x[\da-f]{1,12})((?:-\d+)*)$/i.exec(text);
  if (match === null) return undefined;
  const authority = Number(match[1]);
  const parts = (match[2] ?? '').split('-').slice(1).map(Number);
  if (authority >= 2 ** 48 || parts.length > MOST_SUB_AUTHORITIES || parts.some((part) => part > 0xffff_ffff))
    return undefined;
  const bytes = new Uint8Array(8 + parts.length * 4);
  const view = new DataView(bytes.buffer);
  bytes[0] = 1;
  bytes[1] = parts.length;
  view.setUint16(2, Math.floor(authority / 2 ** 32));
  view.setUint32(4, authority >>> 0);
  parts.forEach((part, index) => {
    view.setUint32(8 + index * 4, part, true);
  });
  return bytes;
}

function known(text: string): Uint8Array {
  const sid = sidFromText(text);
  if (sid === undefined) throw new Error(`${text} is no SID`);
  return sid;
}

/** The machine's own accounts stand below this one. */
export const MACHINE_SID = 'S-1-5-21-1004336348-1177238915-682003330';

/** Well-known SIDs by the letters that security descriptors in words have for them. */
export const KNOWN_SIDS: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    NU_LL: 'S-1-0-0',
    WD: 'S-1-1-0',
    LOCAL: 'S-1-2-0',
    CO: 'S-1-3-0',
    CG: 'S-1-3-1',
    OW: 'S-1-3-4',
    NT: 'S-1-5',
    DIALUP: 'S-1-5-1',
    NU: 'S-1-5-2',
    BATCH: 'S-1-5-3',
    IU: 'S-1-5-4',
    SU: 'S-1-5-6',
    AN: 'S-1-5-7',
    ED: 'S-1-5-9',
    PS: 'S-1-5-10',
    AU: 'S-1-5-11',
    RC: 'S-1-5-12',
    WR: 'S-1-5-33',
    IUSR: 'S-1-5-17',
    SY: 'S-1-5-18',
    LS: 'S-1-5-19',
    NS: 'S-1-5-20',
    BA: 'S-1-5-32-544',
    BU: 'S-1-5-32-545',
    BG: 'S-1-5-32-546',
    PU: 'S-1-5-32-547',
    AO: 'S-1-5-32-548',
    SO: 'S-1-5-32-549',
    PO: 'S-1-5-32-550',
    BO: 'S-1-5-32-551',
    RD: 'S-1-5-32-555',
    NO: 'S-1-5-32-556',
    MU: 'S-1-5-32-558',
    LU: 'S-1-5-32-559',
    IS: 'S-1-5-32-568',
    UD: 'S-1-5-84-0-0-0-0-0',
    AC: 'S-1-15-2-1',
    UNTRUSTED: 'S-1-16-0',
    LW: 'S-1-16-4096',
    ME: 'S-1-16-8192',
    HI: 'S-1-16-12288',
    SI: 'S-1-16-16384',
    LA: `${MACHINE_SID}-500`,
    LG: `${MACHINE_SID}-501`,
    DU: `${MACHINE_SID}-513`,
  }).map(([name, text]) => [name, known(text)]),
);

/** @returns a well-known SID. */
export function knownSid(name: string): Uint8Array {
  const sid = KNOWN_SIDS[name];
  if (sid === undefined) throw new Error(`no SID is called ${name}`);
  return sid;
}

/** @returns whether the SID in memory is that one. */
export function isThatSid(address: number, sid: Uint8Array): boolean {
  return sid.every((byte, index) => u8[address + index] === byte);
}
