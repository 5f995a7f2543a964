/** The registry as a machine has it that has just been switched on: what drivers look for on every Windows. */
import { REG_EXPAND_SZ, REG_LINK } from '../abi/gen/constants.js';
import { NT_BUILD } from '../ps/version.js';
import { encodeData, type RegistryData, type TypedData } from './data.js';
import { KeyFlag } from './layout.js';

/** A key of the table: its flags, and its values. */
export interface DefaultKey {
  readonly path: string;
  readonly flags?: number;
  readonly values?: Readonly<Record<string, RegistryData | TypedData>>;
}

/** Account that programs of the machine run as. */
export const USER_SID = 'S-1-5-21-1004336348-1177238915-682003330-1001';

const { Volatile, Link, Fixed } = KeyFlag;
const MACHINE_KEY = '\\Registry\\MACHINE';
const SYSTEM = `${MACHINE_KEY}\\SYSTEM`;
const CONTROL_SET = `${SYSTEM}\\ControlSet001`;
const CONTROL = `${CONTROL_SET}\\Control`;
const USER = '\\Registry\\USER';
const WINDOWS_NT = `${MACHINE_KEY}\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion`;
const SYSTEM_CLASS = '{4d36e97d-e325-11ce-bfc1-08002be10318}';

function expand(text: string): TypedData {
  return encodeData(text, REG_EXPAND_SZ);
}

function linkTo(path: string): DefaultKey['values'] {
  return { SymbolicLinkValue: encodeData(path, REG_LINK) };
}

/** @param processors that drivers see */
function hardware(processors: number): DefaultKey[] {
  const description = `${MACHINE_KEY}\\HARDWARE\\DESCRIPTION\\System`;
  return [
    { path: `${MACHINE_KEY}\\HARDWARE`, flags: Volatile | Fixed },
    { path: description, flags: Volatile, values: { Identifier: 'AT/AT COMPATIBLE' } },
    ...Array.from({ length: processors }, (_, number) => ({
      path: `${description}\\CentralProcessor\\${number}`,
      flags: Volatile,
      values: {
        Identifier: 'x86 Family 6 Model 158 Stepping 10',
        ProcessorNameString: 'ntwasm virtual processor',
        VendorIdentifier: 'ntwasm',
        '~MHz': 3000,
      },
    })),
    { path: `${MACHINE_KEY}\\HARDWARE\\DEVICEMAP`, flags: Volatile },
    { path: `${MACHINE_KEY}\\HARDWARE\\RESOURCEMAP`, flags: Volatile },
  ];
}

const SOFTWARE: readonly DefaultKey[] = [
  { path: `${MACHINE_KEY}\\SOFTWARE`, flags: Fixed },
  { path: `${MACHINE_KEY}\\SOFTWARE\\Classes` },
  {
    path: WINDOWS_NT,
    values: {
      SystemRoot: 'C:\\Windows',
      PathName: 'C:\\Windows',
      ProductName: 'Windows 10 Pro',
      EditionID: 'Professional',
      InstallationType: 'Client',
      CurrentVersion: '6.3',
      CurrentMajorVersionNumber: 10,
      CurrentMinorVersionNumber: 0,
      CurrentBuild: String(NT_BUILD),
      CurrentBuildNumber: String(NT_BUILD),
      CurrentType: 'Multiprocessor Free',
      BuildLab: `${NT_BUILD}.ntwasm`,
      RegisteredOwner: 'ntwasm',
      RegisteredOrganization: '',
      ProductId: '00330-80000-00000-AA000',
    },
  },
  {
    path: `${MACHINE_KEY}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion`,
    values: {
      ProgramFilesDir: 'C:\\Program Files',
      CommonFilesDir: 'C:\\Program Files\\Common Files',
      DevicePath: expand('%SystemRoot%\\inf'),
    },
  },
  { path: `${MACHINE_KEY}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run` },
  { path: `${MACHINE_KEY}\\SOFTWARE\\Policies\\Microsoft` },
];

/** @param processors that drivers see */
function control(processors: number): DefaultKey[] {
  return [
    {
      path: CONTROL,
      values: {
        CurrentUser: 'USERNAME',
        SystemBootDevice: 'multi(0)disk(0)rdisk(0)partition(1)',
        SystemStartOptions: ' NOEXECUTE=OPTIN',
        WaitToKillServiceTimeout: '5000',
      },
    },
    { path: `${CONTROL}\\Class\\${SYSTEM_CLASS}`, values: { '': 'System devices', Class: 'System' } },
    { path: `${CONTROL}\\ComputerName\\ComputerName`, values: { ComputerName: 'NTWASM' } },
    { path: `${CONTROL}\\ComputerName\\ActiveComputerName`, flags: Volatile, values: { ComputerName: 'NTWASM' } },
    {
      path: `${CONTROL}\\CrashControl`,
      values: { AutoReboot: 1, CrashDumpEnabled: 7, DumpFile: expand('%SystemRoot%\\MEMORY.DMP') },
    },
    { path: `${CONTROL}\\FileSystem`, values: { LongPathsEnabled: 0, NtfsDisable8dot3NameCreation: 2 } },
    { path: `${CONTROL}\\Nls\\CodePage`, values: { ACP: '65001', OEMCP: '65001', MACCP: '10000' } },
    { path: `${CONTROL}\\Nls\\Language`, values: { Default: '0409', InstallLanguage: '0409' } },
    { path: `${CONTROL}\\PriorityControl`, values: { Win32PrioritySeparation: 2 } },
    { path: `${CONTROL}\\ProductOptions`, values: { ProductType: 'WinNT', ProductSuite: ['Terminal Server'] } },
    {
      path: `${CONTROL}\\ServiceGroupOrder`,
      values: { List: ['System Reserved', 'Boot Bus Extender', 'Filter', 'Base'] },
    },
    {
      path: `${CONTROL}\\Session Manager`,
      values: { BootExecute: ['autocheck autochk *'], CriticalSectionTimeout: 2592000, ProtectionMode: 1 },
    },
    { path: `${CONTROL}\\Session Manager\\Debug Print Filter` },
    {
      path: `${CONTROL}\\Session Manager\\Environment`,
      values: {
        ComSpec: expand('%SystemRoot%\\system32\\cmd.exe'),
        Path: expand('%SystemRoot%\\system32;%SystemRoot%'),
        PATHEXT: '.COM;.EXE;.BAT;.CMD',
        TEMP: expand('%SystemRoot%\\TEMP'),
        TMP: expand('%SystemRoot%\\TEMP'),
        windir: expand('%SystemRoot%'),
        OS: 'Windows_NT',
        PROCESSOR_ARCHITECTURE: 'x86',
        NUMBER_OF_PROCESSORS: String(processors),
      },
    },
    {
      path: `${CONTROL}\\Session Manager\\Memory Management`,
      values: { ClearPageFileAtShutdown: 0, LargeSystemCache: 0, NonPagedPoolSize: 0, PagedPoolSize: 0 },
    },
    { path: `${CONTROL}\\TimeZoneInformation`, values: { Bias: 0, ActiveTimeBias: 0, TimeZoneKeyName: 'UTC' } },
    {
      path: `${CONTROL}\\Windows`,
      values: { Directory: expand('%SystemRoot%'), SystemDirectory: expand('%SystemRoot%\\system32'), CSDVersion: 0 },
    },
  ];
}

const USERS: readonly DefaultKey[] = [
  { path: `${USER}\\.DEFAULT`, flags: Fixed },
  { path: `${USER}\\.DEFAULT\\Control Panel\\International`, values: { Locale: '00000409' } },
  { path: `${USER}\\.DEFAULT\\Environment`, values: { TEMP: expand('%SystemRoot%\\TEMP') } },
  { path: `${USER}\\.DEFAULT\\Software` },
  { path: `${USER}\\S-1-5-18`, flags: Volatile | Fixed | Link, values: linkTo(`${USER}\\.DEFAULT`) },
  { path: `${USER}\\${USER_SID}`, flags: Fixed },
  { path: `${USER}\\${USER_SID}\\Control Panel\\International`, values: { Locale: '00000409' } },
  { path: `${USER}\\${USER_SID}\\Environment`, values: { TEMP: expand('%USERPROFILE%\\AppData\\Local\\Temp') } },
  { path: `${USER}\\${USER_SID}\\Software\\Microsoft` },
  {
    path: `${USER}\\${USER_SID}\\Volatile Environment`,
    flags: Volatile,
    values: { USERNAME: 'ntwasm', USERPROFILE: 'C:\\Users\\ntwasm' },
  },
];

/** @param processors that drivers see @returns the keys, those above before those below */
export function defaultKeys(processors: number): DefaultKey[] {
  return [
    { path: MACHINE_KEY, flags: Volatile | Fixed },
    { path: USER, flags: Volatile | Fixed },
    ...hardware(processors),
    ...SOFTWARE,
    { path: `${MACHINE_KEY}\\SAM`, flags: Fixed },
    { path: `${MACHINE_KEY}\\SECURITY`, flags: Fixed },
    { path: SYSTEM, flags: Fixed },
    { path: `${SYSTEM}\\Select`, values: { Current: 1, Default: 1, Failed: 0, LastKnownGood: 1 } },
    { path: `${SYSTEM}\\Setup`, values: { SystemSetupInProgress: 0, SetupType: 0 } },
    ...control(processors),
    { path: `${CONTROL_SET}\\Enum\\ROOT` },
    { path: `${CONTROL_SET}\\Hardware Profiles\\0001`, values: { FriendlyName: 'New Hardware Profile' } },
    {
      path: `${CONTROL_SET}\\Hardware Profiles\\Current`,
      flags: Volatile | Link,
      values: linkTo(`${CONTROL_SET}\\Hardware Profiles\\0001`),
    },
    { path: `${CONTROL_SET}\\Services` },
    { path: `${SYSTEM}\\CurrentControlSet`, flags: Volatile | Fixed | Link, values: linkTo(CONTROL_SET) },
    ...USERS,
  ];
}
