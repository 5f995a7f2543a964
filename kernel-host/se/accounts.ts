/** The accounts of the machine: System, and who runs programs. Their tokens, and SeExports. */
import { SE_EXPORTS } from '../abi/gen/structs.js';
import { allocateKernelPool } from '../ex/kernelpool.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { aceFrom, aclFrom } from '../rtl/sddl.js';
import { KNOWN_SIDS, knownSid, MACHINE_SID, sidFromText } from '../rtl/sidtext.js';
import {
  ADMINISTRATOR_PRIVILEGES,
  PRIVILEGES,
  type PrivilegeName,
  SYSTEM_PRIVILEGES,
  USER_PRIVILEGES,
} from './privileges.js';
import { createToken, type Group, GroupState, newLuid, TokenPrimary } from './token.js';

/** Logon session of System. */
export const SYSTEM_LUID = 0x3e7n;
const GENERIC_ALL = 0x1000_0000;
const GENERIC_EXECUTE = 0x2000_0000;
const GENERIC_READ = 0x8000_0000;
const ALLOW = 0;
const USUAL = GroupState.Mandatory | GroupState.EnabledByDefault | GroupState.Enabled;
const LABEL = GroupState.Integrity | GroupState.IntegrityEnabled;
/** Words of MACHINE.Account. */
export const Account = { Administrator: 0, User: 1 } as const;

function group(name: string, attributes: number = USUAL): Group {
  return { sid: knownSid(name), attributes };
}

function source(name: string, luid: number): Uint8Array {
  const bytes = new Uint8Array(16);
  bytes.set(Buffer.from(name.slice(0, 8)));
  bytes[8] = luid;
  return bytes;
}

function createSystemToken(): number {
  return createToken({
    type: TokenPrimary,
    level: 0,
    authentication: SYSTEM_LUID,
    source: source('*SYSTEM*', 0),
    session: 0,
    groups: [
      group('SY', 0),
      group('BA', GroupState.EnabledByDefault | GroupState.Enabled | GroupState.Owner),
      group('WD'),
      group('AU'),
      group('SI', LABEL),
    ],
    restricted: [],
    privileges: SYSTEM_PRIVILEGES,
    owner: knownSid('BA'),
    primaryGroup: knownSid('SY'),
    defaultDacl: aclFrom([
      aceFrom(ALLOW, 0, GENERIC_ALL, knownSid('SY')),
      aceFrom(ALLOW, 0, GENERIC_READ | GENERIC_EXECUTE | 0x2_0000, knownSid('BA')),
    ]),
  });
}

/** @returns the token of a new program's process, or 0 when memory has run out */
export function createProgramToken(): number {
  const administrator = readI32(MACHINE.Account) === Account.Administrator;
  const user = sidFromText(`${MACHINE_SID}-${administrator ? 500 : 1001}`) ?? knownSid('LA');
  const owner = administrator ? knownSid('BA') : user;
  return createToken({
    type: TokenPrimary,
    level: 0,
    authentication: sessionLuid(),
    source: source('User32 ', 7),
    session: 1,
    groups: [
      { sid: user, attributes: 0 },
      group('DU'),
      group('WD'),
      ...(administrator ? [group('BA', USUAL | GroupState.Owner)] : []),
      group('BU'),
      group('IU'),
      group('AU'),
      group('LOCAL'),
      group(administrator ? 'HI' : 'ME', LABEL),
    ],
    restricted: [],
    privileges: administrator ? ADMINISTRATOR_PRIVILEGES : USER_PRIVILEGES,
    owner,
    primaryGroup: knownSid('DU'),
    defaultDacl: aclFrom([aceFrom(ALLOW, 0, GENERIC_ALL, owner), aceFrom(ALLOW, 0, GENERIC_ALL, knownSid('SY'))]),
  });
}

/** All programs of a machine are of one logon session. */
function sessionLuid(): bigint {
  return BigInt(readI32(MACHINE.SessionLuid));
}

/** Makes System's token and what SeExports points to; once, at boot. */
export function initializeSecurity(account: number): void {
  writeI32(MACHINE.Account, account);
  writeI32(MACHINE.SessionLuid, Number(newLuid()));
  writeI32(MACHINE.SystemToken, createSystemToken());
  writeI32(MACHINE.SeExports, createExports());
}

/** Members of SE_EXPORTS that are SIDs, by their letters. */
const EXPORTED_SIDS: Readonly<Record<string, string>> = {
  SeNullSid: 'NU_LL',
  SeWorldSid: 'WD',
  SeLocalSid: 'LOCAL',
  SeCreatorOwnerSid: 'CO',
  SeCreatorGroupSid: 'CG',
  SeNtAuthoritySid: 'NT',
  SeDialupSid: 'DIALUP',
  SeNetworkSid: 'NU',
  SeBatchSid: 'BATCH',
  SeInteractiveSid: 'IU',
  SeLocalSystemSid: 'SY',
  SeAliasAdminsSid: 'BA',
  SeAliasUsersSid: 'BU',
  SeAliasGuestsSid: 'BG',
  SeAliasPowerUsersSid: 'PU',
  SeAliasAccountOpsSid: 'AO',
  SeAliasSystemOpsSid: 'SO',
  SeAliasPrintOpsSid: 'PO',
  SeAliasBackupOpsSid: 'BO',
  SeAuthenticatedUsersSid: 'AU',
  SeRestrictedSid: 'RC',
  SeAnonymousLogonSid: 'AN',
  SeLocalServiceSid: 'LS',
  SeNetworkServiceSid: 'NS',
  SeIUserSid: 'IUSR',
  SeUntrustedMandatorySid: 'UNTRUSTED',
  SeLowMandatorySid: 'LW',
  SeMediumMandatorySid: 'ME',
  SeHighMandatorySid: 'HI',
  SeSystemMandatorySid: 'SI',
  SeOwnerRightsSid: 'OW',
  SeAllAppPackagesSid: 'AC',
  SeUserModeDriversSid: 'UD',
};

/** @returns an SE_EXPORTS with its SIDs behind it. */
function createExports(): number {
  const sids = new Set(Object.values(EXPORTED_SIDS));
  const room = [...sids].reduce((sum, name) => sum + (KNOWN_SIDS[name]?.length ?? 0), 0);
  const block = allocateKernelPool(SE_EXPORTS.size + room);
  u8.fill(0, block, block + SE_EXPORTS.size);
  let at = block + SE_EXPORTS.size;
  const places = new Map<string, number>();
  for (const name of sids) {
    places.set(name, at);
    u8.set(knownSid(name), at);
    at += knownSid(name).length;
  }
  for (const [member, offset] of Object.entries(SE_EXPORTS)) {
    const sid = EXPORTED_SIDS[member];
    if (sid !== undefined) writeI32(block + offset, places.get(sid) ?? 0);
    else if (member in PRIVILEGES) writeI32(block + offset, PRIVILEGES[member as PrivilegeName]);
  }
  return block;
}
