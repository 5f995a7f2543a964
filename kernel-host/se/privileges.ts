/** Privileges by name and LUID, and which of them accounts have. Source: the Windows documentation of privileges. */

/** LUIDs of privileges: their high part is 0. */
export const PRIVILEGES = {
  SeCreateTokenPrivilege: 2,
  SeAssignPrimaryTokenPrivilege: 3,
  SeLockMemoryPrivilege: 4,
  SeIncreaseQuotaPrivilege: 5,
  SeMachineAccountPrivilege: 6,
  SeTcbPrivilege: 7,
  SeSecurityPrivilege: 8,
  SeTakeOwnershipPrivilege: 9,
  SeLoadDriverPrivilege: 10,
  SeSystemProfilePrivilege: 11,
  SeSystemtimePrivilege: 12,
  SeProfileSingleProcessPrivilege: 13,
  SeIncreaseBasePriorityPrivilege: 14,
  SeCreatePagefilePrivilege: 15,
  SeCreatePermanentPrivilege: 16,
  SeBackupPrivilege: 17,
  SeRestorePrivilege: 18,
  SeShutdownPrivilege: 19,
  SeDebugPrivilege: 20,
  SeAuditPrivilege: 21,
  SeSystemEnvironmentPrivilege: 22,
  SeChangeNotifyPrivilege: 23,
  SeRemoteShutdownPrivilege: 24,
  SeUndockPrivilege: 25,
  SeSyncAgentPrivilege: 26,
  SeEnableDelegationPrivilege: 27,
  SeManageVolumePrivilege: 28,
  SeImpersonatePrivilege: 29,
  SeCreateGlobalPrivilege: 30,
  SeTrustedCredManAccessPrivilege: 31,
  SeRelabelPrivilege: 32,
  SeIncreaseWorkingSetPrivilege: 33,
  SeTimeZonePrivilege: 34,
  SeCreateSymbolicLinkPrivilege: 35,
  SeDelegateSessionUserImpersonatePrivilege: 36,
} as const;

export type PrivilegeName = keyof typeof PRIVILEGES;

/** What the state of a privilege in a token says. */
export const PrivilegeState = { EnabledByDefault: 1, Enabled: 2, Removed: 4, UsedForAccess: 0x8000_0000 } as const;

const ENABLED = PrivilegeState.EnabledByDefault | PrivilegeState.Enabled;

/** A privilege in a token. */
export interface TokenPrivilege {
  readonly luid: bigint;
  readonly attributes: number;
}

function held(names: readonly PrivilegeName[], enabled: readonly PrivilegeName[]): TokenPrivilege[] {
  return names.map((name) => ({
    luid: BigInt(PRIVILEGES[name]),
    attributes: enabled.includes(name) ? ENABLED : 0,
  }));
}

const ALL = Object.keys(PRIVILEGES) as PrivilegeName[];
const ENABLED_FOR_ADMINISTRATORS: readonly PrivilegeName[] = [
  'SeChangeNotifyPrivilege',
  'SeImpersonatePrivilege',
  'SeCreateGlobalPrivilege',
];

/** System has all, and all are enabled. */
export const SYSTEM_PRIVILEGES = held(ALL, ALL);

export const ADMINISTRATOR_PRIVILEGES = held(
  [
    'SeIncreaseQuotaPrivilege',
    'SeSecurityPrivilege',
    'SeTakeOwnershipPrivilege',
    'SeLoadDriverPrivilege',
    'SeSystemProfilePrivilege',
    'SeSystemtimePrivilege',
    'SeProfileSingleProcessPrivilege',
    'SeIncreaseBasePriorityPrivilege',
    'SeCreatePagefilePrivilege',
    'SeBackupPrivilege',
    'SeRestorePrivilege',
    'SeShutdownPrivilege',
    'SeDebugPrivilege',
    'SeSystemEnvironmentPrivilege',
    'SeChangeNotifyPrivilege',
    'SeRemoteShutdownPrivilege',
    'SeUndockPrivilege',
    'SeManageVolumePrivilege',
    'SeImpersonatePrivilege',
    'SeCreateGlobalPrivilege',
    'SeIncreaseWorkingSetPrivilege',
    'SeTimeZonePrivilege',
    'SeCreateSymbolicLinkPrivilege',
    'SeDelegateSessionUserImpersonatePrivilege',
  ],
  ENABLED_FOR_ADMINISTRATORS,
);

export const USER_PRIVILEGES = held(
  [
    'SeShutdownPrivilege',
    'SeChangeNotifyPrivilege',
    'SeUndockPrivilege',
    'SeIncreaseWorkingSetPrivilege',
    'SeTimeZonePrivilege',
  ],
  ['SeChangeNotifyPrivilege'],
);
