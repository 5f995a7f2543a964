/** What a token answers to a TOKEN_INFORMATION_CLASS: a head, and SIDs and lists behind it. */
import { readI32, readI64, u8, writeI32, writeI64 } from '../hal/memory.js';
import { peekU16 } from '../rtl/access.js';
import { integrityOf } from './accesscheck.js';
import {
  type Group,
  GroupState,
  LUID_AND_ATTRIBUTES,
  SID_AND_ATTRIBUTES,
  sidBytes,
  specOf,
  TOKEN,
  TokenPrimary,
} from './token.js';

/** TOKEN_INFORMATION_CLASS. */
const Class = {
  User: 1,
  Groups: 2,
  Privileges: 3,
  Owner: 4,
  PrimaryGroup: 5,
  DefaultDacl: 6,
  Source: 7,
  Type: 8,
  ImpersonationLevel: 9,
  Statistics: 10,
  RestrictedSids: 11,
  SessionId: 12,
  SandBoxInert: 15,
  Origin: 17,
  ElevationType: 18,
  Elevation: 20,
  HasRestrictions: 21,
  VirtualizationAllowed: 23,
  VirtualizationEnabled: 24,
  IntegrityLevel: 25,
  UIAccess: 26,
  MandatoryPolicy: 27,
  IsAppContainer: 29,
} as const;
const ELEVATION_DEFAULT = 1;
const HIGH = 0x3000;
const NO_WRITE_UP = 1;
const STATISTICS_BYTES = 56;

/** An answer, to be stored where there is room. */
export interface TokenAnswer {
  /** Bytes. */
  readonly size: number;
  /** The answer when it is numbers only. */
  readonly words: readonly number[];
  /** For the integrity level: the number. */
  readonly level?: number;
  /** Stores it; pointers in it are into the buffer. */
  store(buffer: number): void;
}

function storeWords(buffer: number, values: readonly number[]): void {
  values.forEach((value, index) => {
    writeI32(buffer + index * 4, value);
  });
}

function words(...values: number[]): TokenAnswer {
  return {
    size: values.length * 4,
    words: values,
    store: (buffer) => storeWords(buffer, values),
  };
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** SID_AND_ATTRIBUTES after `head` words, the SIDs behind them. */
function groupList(head: readonly number[], groups: readonly Group[]): TokenAnswer {
  const table = head.length * 4;
  const sids = table + groups.length * SID_AND_ATTRIBUTES.size;
  return {
    size: sids + groups.reduce((sum, { sid }) => sum + padded(sid.length), 0),
    words: [],
    store(buffer) {
      storeWords(buffer, head);
      let at = buffer + sids;
      groups.forEach(({ sid, attributes }, index) => {
        const entry = buffer + table + index * SID_AND_ATTRIBUTES.size;
        writeI32(entry, at);
        writeI32(entry + SID_AND_ATTRIBUTES.Attributes, attributes);
        u8.set(sid, at);
        at += padded(sid.length);
      });
    },
  };
}

/** One pointer, to bytes behind it; NULL when there are none. */
function pointerTo(bytes: Uint8Array | undefined): TokenAnswer {
  return {
    size: 4 + padded(bytes?.length ?? 0),
    words: [],
    store(buffer) {
      writeI32(buffer, bytes === undefined ? 0 : buffer + 4);
      if (bytes !== undefined) u8.set(bytes, buffer + 4);
    },
  };
}

function privilegeList(token: number): TokenAnswer {
  const count = readI32(token + TOKEN.PrivilegeCount);
  const bytes = count * LUID_AND_ATTRIBUTES.size;
  return {
    size: 4 + bytes,
    words: [],
    store(buffer) {
      writeI32(buffer, count);
      const from = readI32(token + TOKEN.Privileges);
      u8.copyWithin(buffer + 4, from, from + bytes);
    },
  };
}

/** TOKEN_STATISTICS. */
function statistics(token: number): TokenAnswer {
  return {
    size: STATISTICS_BYTES,
    words: [],
    store(buffer) {
      u8.fill(0, buffer, buffer + STATISTICS_BYTES);
      writeI64(buffer, readI64(token + TOKEN.TokenId));
      writeI64(buffer + 8, readI64(token + TOKEN.AuthenticationId));
      writeI64(buffer + 16, 0x7fff_ffff_ffff_ffffn);
      writeI32(buffer + 24, readI32(token + TOKEN.Type));
      writeI32(buffer + 28, readI32(token + TOKEN.Level));
      writeI32(buffer + 40, readI32(token + TOKEN.GroupCount) - 1);
      writeI32(buffer + 44, readI32(token + TOKEN.PrivilegeCount));
      writeI64(buffer + 48, readI64(token + TOKEN.ModifiedId));
    },
  };
}

/** @returns the answer of a token; undefined for a class that there is not, or not for tokens of its type */
export function tokenInformation(token: number, infoClass: number): TokenAnswer | undefined {
  const word = (field: number): number => readI32(token + field);
  switch (infoClass) {
    case Class.User:
      return groupList([], specOf(token).groups.slice(0, 1));
    case Class.Groups: {
      const groups = specOf(token).groups.slice(1);
      return groupList([groups.length], groups);
    }
    case Class.RestrictedSids: {
      const { restricted } = specOf(token);
      return groupList([restricted.length], restricted);
    }
    case Class.Privileges:
      return privilegeList(token);
    case Class.Owner:
      return pointerTo(sidBytes(word(TOKEN.Owner)));
    case Class.PrimaryGroup:
      return pointerTo(sidBytes(word(TOKEN.PrimaryGroup)));
    case Class.DefaultDacl: {
      const acl = word(TOKEN.DefaultDacl);
      return pointerTo(acl === 0 ? undefined : u8.slice(acl, acl + peekU16(acl + 2)));
    }
    case Class.Statistics:
      return statistics(token);
    case Class.IntegrityLevel: {
      const label = specOf(token).groups.filter(({ attributes }) => (attributes & GroupState.Integrity) !== 0);
      return { ...groupList([], label), level: integrityOf(token) };
    }
    case Class.ImpersonationLevel:
      return word(TOKEN.Type) === TokenPrimary ? undefined : words(word(TOKEN.Level));
    default:
      return numbers(token, infoClass);
  }
}

function numbers(token: number, infoClass: number): TokenAnswer | undefined {
  const word = (field: number): number => readI32(token + field);
  switch (infoClass) {
    case Class.Source:
      return words(...[0, 4, 8, 12].map((offset) => word(TOKEN.Source + offset)));
    case Class.Type:
      return words(word(TOKEN.Type));
    case Class.SessionId:
      return words(word(TOKEN.SessionId));
    case Class.Origin:
      return words(0, 0);
    case Class.ElevationType:
      return words(ELEVATION_DEFAULT);
    case Class.Elevation:
      return words(integrityOf(token) >= HIGH ? 1 : 0);
    case Class.HasRestrictions:
      return words(word(TOKEN.RestrictedCount) === 0 ? 0 : 1);
    case Class.MandatoryPolicy:
      return words(NO_WRITE_UP);
    case Class.SandBoxInert:
    case Class.VirtualizationAllowed:
    case Class.VirtualizationEnabled:
    case Class.UIAccess:
    case Class.IsAppContainer:
      return words(0);
    default:
      return undefined;
  }
}
