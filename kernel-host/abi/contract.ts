/**
 * The whole contract in one value. Order matters only where C needs it: a struct follows those it embeds.
 */
import { ACCESS_CONSTANTS } from './constants/access.js';
import { ENUMS } from './constants/enums.js';
import { EX_CONSTANTS } from './constants/ex.js';
import { FILE_CONSTANTS } from './constants/file.js';
import { IO_CONSTANTS } from './constants/io.js';
import { KE_CONSTANTS } from './constants/ke.js';
import { SE_CONSTANTS } from './constants/se.js';
import { STATUS_CONSTANTS } from './constants/status.js';
import { CM_EXPORTS } from './exports/cm.js';
import { CM_KEY_EXPORTS, RTL_REGISTRY_EXPORTS } from './exports/cmkey.js';
import { EX_DATA, EX_EXPORTS } from './exports/ex.js';
import { EX_RUNDOWN_EXPORTS } from './exports/exrundown.js';
import { EX_SYNC_EXPORTS } from './exports/exsync.js';
import { IO_DATA, IO_EXPORTS } from './exports/io.js';
import { IO_HEADER_EXPORTS } from './exports/ioheader.js';
import { IO_OBJECT_EXPORTS } from './exports/ioobject.js';
import { IO_PNP_EXPORTS } from './exports/iopnp.js';
import { IO_REMOVE_LOCK_EXPORTS } from './exports/ioremovelock.js';
import { IO_WORK_EXPORTS } from './exports/iowork.js';
import { KD_DATA, KD_EXPORTS } from './exports/kd.js';
import { KE_DATA, KE_EXPORTS } from './exports/ke.js';
import { KE_DPC_EXPORTS } from './exports/kedpc.js';
import { KE_IRQL_EXPORTS } from './exports/keirql.js';
import { KE_PROCESSOR_EXPORTS } from './exports/keprocessor.js';
import { KE_STACK_EXPORTS } from './exports/kestack.js';
import { MM_DATA, MM_EXPORTS } from './exports/mm.js';
import { OB_EXPORTS } from './exports/ob.js';
import { PO_EXPORTS } from './exports/po.js';
import { POOL_EXPORTS } from './exports/pool.js';
import { PS_DATA, PS_EXPORTS } from './exports/ps.js';
import { PS_STRESS_EXPORTS } from './exports/psstress.js';
import { RTL_EXPORTS } from './exports/rtl.js';
import { RTL_HEADER_EXPORTS } from './exports/rtlheader.js';
import { RTL_MISC_EXPORTS } from './exports/rtlmisc.js';
import { RTL_NET_EXPORTS } from './exports/rtlnet.js';
import { RTL_REST_EXPORTS } from './exports/rtlrest.js';
import { RTL_SECURITY_EXPORTS } from './exports/rtlsecurity.js';
import { RTL_STRING_EXPORTS } from './exports/rtlstring.js';
import { RTL_TABLE_EXPORTS } from './exports/rtltables.js';
import { SE_DATA, SE_EXPORTS } from './exports/se.js';
import { TRANSACTION_EXPORTS } from './exports/transaction.js';
import { ZW_EXPORTS } from './exports/zw.js';
import { ZW_MEMORY_EXPORTS } from './exports/zwmemory.js';
import { ZW_OBJECT_EXPORTS } from './exports/zwobject.js';
import { ZW_TOKEN_EXPORTS } from './exports/zwtoken.js';
import { BASIC_STRUCTS } from './structs/basic.js';
import { CM_STRUCTS } from './structs/cm.js';
import { EX_STRUCTS } from './structs/ex.js';
import { FILE_STRUCTS } from './structs/file.js';
import { IO_STRUCTS } from './structs/io.js';
import { IRP_STRUCTS } from './structs/irp.js';
import { KE_STRUCTS } from './structs/ke.js';
import { MM_STRUCTS } from './structs/mm.js';
import { OB_STRUCTS } from './structs/ob.js';
import { PNP_STRUCTS } from './structs/pnp.js';
import { PO_STRUCTS } from './structs/po.js';
import { PROCESSOR_STRUCTS } from './structs/processor.js';
import { ROUTINE_TYPES } from './structs/routines.js';
import { RTL_STRUCTS } from './structs/rtl.js';
import { SE_STRUCTS } from './structs/se.js';
import { TOKEN_STRUCTS } from './structs/token.js';
import { OPAQUE_TYPES, TYPEDEFS } from './typedefs.js';
import type {
  ConstantGroup,
  DataDeclaration,
  EnumDeclaration,
  ExportDeclaration,
  RoutineTypeDeclaration,
  StructDeclaration,
} from './types.js';

/** One component of NT with what it offers. */
export interface Component {
  /** Prefix, lower case: `ke`. */
  readonly name: string;
  readonly title: string;
  readonly exports: readonly ExportDeclaration[];
  readonly data: readonly DataDeclaration[];
}

/** Structs that become one C header. */
export interface StructGroup {
  readonly name: string;
  readonly structs: readonly StructDeclaration[];
}

export interface Contract {
  readonly components: readonly Component[];
  readonly structs: readonly StructGroup[];
  readonly routineTypes: readonly RoutineTypeDeclaration[];
  readonly enums: readonly EnumDeclaration[];
  readonly constants: readonly ConstantGroup[];
  readonly typedefs: readonly string[];
  readonly opaque: readonly string[];
}

function component(
  name: string,
  title: string,
  exports: readonly (readonly ExportDeclaration[])[],
  data: readonly DataDeclaration[] = [],
): Component {
  return { name, title, exports: exports.flat(), data };
}

export const CONTRACT: Contract = {
  components: [
    component(
      'ke',
      'Kernel core: dispatcher objects, spin locks, IRQL, DPCs, timers, processors',
      [KE_EXPORTS, KE_IRQL_EXPORTS, KE_DPC_EXPORTS, KE_PROCESSOR_EXPORTS, KE_STACK_EXPORTS],
      KE_DATA,
    ),
    component(
      'ex',
      'Executive: pool, resources, fast mutexes, lookaside lists',
      [POOL_EXPORTS, EX_EXPORTS, EX_SYNC_EXPORTS, EX_RUNDOWN_EXPORTS],
      EX_DATA,
    ),
    component('ps', 'Processes and threads', [PS_EXPORTS, PS_STRESS_EXPORTS], PS_DATA),
    component('ob', 'Object manager', [OB_EXPORTS]),
    component('mm', 'Memory manager', [MM_EXPORTS], MM_DATA),
    component('kd', 'Debug output and breakpoints', [KD_EXPORTS], KD_DATA),
    component('rtl', 'Run-time library', [
      RTL_STRING_EXPORTS,
      RTL_EXPORTS,
      RTL_MISC_EXPORTS,
      RTL_TABLE_EXPORTS,
      RTL_SECURITY_EXPORTS,
      RTL_NET_EXPORTS,
      RTL_REST_EXPORTS,
      RTL_HEADER_EXPORTS,
    ]),
    component('zw', 'System services', [
      ZW_EXPORTS,
      ZW_OBJECT_EXPORTS,
      ZW_MEMORY_EXPORTS,
      ZW_TOKEN_EXPORTS,
      TRANSACTION_EXPORTS,
    ]),
    component(
      'io',
      'I/O manager',
      [IO_EXPORTS, IO_OBJECT_EXPORTS, IO_HEADER_EXPORTS, IO_PNP_EXPORTS, IO_REMOVE_LOCK_EXPORTS, IO_WORK_EXPORTS],
      IO_DATA,
    ),
    component('cm', 'Configuration manager (registry)', [CM_EXPORTS, CM_KEY_EXPORTS, RTL_REGISTRY_EXPORTS]),
    component('se', 'Security reference monitor', [SE_EXPORTS], SE_DATA),
    component('po', 'Power manager', [PO_EXPORTS]),
  ],
  structs: [
    { name: 'basic', structs: BASIC_STRUCTS },
    { name: 'ke', structs: KE_STRUCTS },
    { name: 'processor', structs: PROCESSOR_STRUCTS },
    { name: 'ex', structs: EX_STRUCTS },
    { name: 'rtl', structs: RTL_STRUCTS },
    { name: 'se', structs: [...SE_STRUCTS, ...TOKEN_STRUCTS] },
    { name: 'po', structs: PO_STRUCTS },
    { name: 'mm', structs: MM_STRUCTS },
    { name: 'io', structs: IO_STRUCTS },
    { name: 'file', structs: FILE_STRUCTS },
    { name: 'irp', structs: IRP_STRUCTS },
    { name: 'pnp', structs: PNP_STRUCTS },
    { name: 'cm', structs: CM_STRUCTS },
    { name: 'ob', structs: OB_STRUCTS },
  ],
  routineTypes: ROUTINE_TYPES,
  enums: ENUMS,
  constants: [
    ...STATUS_CONSTANTS,
    ...ACCESS_CONSTANTS,
    ...KE_CONSTANTS,
    ...EX_CONSTANTS,
    ...SE_CONSTANTS,
    ...FILE_CONSTANTS,
    ...IO_CONSTANTS,
  ],
  typedefs: TYPEDEFS,
  opaque: OPAQUE_TYPES,
};
