/**
 * How the contract between the kernel and a driver is written down: every name a driver can use is
 * declared once, as data of these shapes, in `abi/exports/*.ts` and `abi/structs/*.ts`. The C headers'
 * prototypes, the AssemblyScript bindings, the TypeScript export table and struct offsets, and the
 * support table in the docs are generated from it (`npm run generate`).
 */

/** How far an export is built: `partial` needs a note, `missing` is declared only (calling it is a load error). */
export type Support = 'full' | 'partial' | 'missing';

/** The levels of a 32-bit x86 processor that the documentation names. */
export type IrqlName = 'PASSIVE_LEVEL' | 'APC_LEVEL' | 'DISPATCH_LEVEL' | 'CLOCK_LEVEL' | 'HIGH_LEVEL';

/**
 * The header that declares a routine. `none`: no header of the WDK does, drivers write the prototype
 * themselves, and a prototype of ours could clash with theirs.
 */
export type DriverHeader = 'wdm.h' | 'ntddk.h' | 'ntifs.h' | 'ntstrsafe.h' | 'none';

/** One routine of the kernel. */
export interface ExportDeclaration {
  /** Prototype as the WDK writes it, SAL directions included: `LONG KeSetEvent(_Inout_ PRKEVENT Event, …)`. */
  readonly proto: string;
  /** Highest IRQL at which it may be called. Checked on every call. */
  readonly maxIrql: IrqlName;
  /** Lowest IRQL at which it may be called; PASSIVE_LEVEL when absent. */
  readonly minIrql?: IrqlName;
  readonly support: Support;
  /** Why `partial`, in a few words. */
  readonly note?: string;
  /** What it does, with the units of its parameters, in one line. */
  readonly doc: string;
  /** Statuses it returns or raises and bug checks it causes, when it can fail. */
  readonly errors?: readonly string[];
  /** Where it is provided: by the kernel (an import of the image) or by the headers (macro or inline). */
  readonly kind?: 'export' | 'header';
  /** Header a driver author includes for it; `wdm.h` when absent. */
  readonly header?: DriverHeader;
}

/** A variable the kernel exports, filled by the loader: `KeNumberProcessors`, `PsThreadType` … */
export interface DataDeclaration {
  /** Declaration as C has it: `POBJECT_TYPE *PsThreadType`. */
  readonly data: string;
  readonly support: Support;
  readonly note?: string;
  readonly doc: string;
}

/** One member of a struct. Members of a union share their offset. */
export interface FieldDeclaration {
  /**
   * C declarator: `LONG SignalState`, `LIST_ENTRY WaitListHead`, `PDRIVER_DISPATCH MajorFunction[28]`, `ULONG Flag : 1`.
   * For a nested struct or union its member name, empty when anonymous.
   */
  readonly c: string;
  /** Offset in bytes on 32-bit x86 from the start of the whole struct, stated by hand and checked against the computed one. */
  readonly at: number;
  /** Set for a nested struct or union. */
  readonly nested?: 'struct' | 'union';
  readonly members?: readonly FieldDeclaration[];
}

/** One struct or union that a driver sees, laid out as 32-bit x86 `wdm.h` lays it out. */
export interface StructDeclaration {
  /** Typedef name without the underscore: `KEVENT` (tag `_KEVENT`, pointer `PKEVENT`). */
  readonly name: string;
  /** sizeof, in bytes, on 32-bit x86. */
  readonly size: number;
  readonly fields: readonly FieldDeclaration[];
  readonly kind: 'struct' | 'union';
  /** Most a member is aligned to, where the WDK packs. */
  readonly pack?: number;
  /** Alignment the WDK asks for beyond the members' own. */
  readonly align?: number;
  /** sizeof with DBG 0, when members from that offset on exist with DBG 1 only. */
  readonly freeSize?: number;
  /** Further typedef declarators: `*PRKEVENT`, `const *PCUNICODE_STRING`, `KMUTEX`. */
  readonly aliases: readonly string[];
  readonly doc: string;
}

/** A function type that drivers implement or pass (`KSTART_ROUTINE`, pointer `PKSTART_ROUTINE`). */
export interface RoutineTypeDeclaration {
  /** `VOID KSTART_ROUTINE(_In_ PVOID StartContext)`. */
  readonly proto: string;
  /** Pointer typedef when it is not `P` and the name. */
  readonly pointer?: string;
  readonly doc: string;
}

/** A C enumeration, 4 bytes wide. */
export interface EnumDeclaration {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
  readonly doc: string;
}

/** Named numbers (`#define`s) of one kind. */
export interface ConstantGroup {
  readonly doc: string;
  /** C type of the value; a bigint's is 64 bits wide. `int` is written without a cast, so that `#if` understands it. */
  readonly type: 'NTSTATUS' | 'ACCESS_MASK' | 'ULONG' | 'ULONG64' | 'int';
  readonly values: Readonly<Record<string, number | bigint>>;
  /** Not for guests: the WDK does not define these names, and drivers use some for their variables. */
  readonly internal?: true;
}

/** What the generated export table says of a routine at run time. */
export interface ExportInfo {
  readonly name: string;
  /** NT's component prefix, lower case: `ke`, `ex`, `ob` … */
  readonly component: string;
  readonly support: Support;
  readonly note: string;
  readonly kind: 'export' | 'header' | 'data';
  readonly header: DriverHeader;
  readonly minIrql: number;
  readonly maxIrql: number;
  readonly doc: string;
  readonly proto: string;
  /** WebAssembly parameter types of the import, in order: `i32`, `i64`, `f32`, `f64`. */
  readonly params: readonly WasmType[];
  readonly result: WasmType | 'void';
}

export type WasmType = 'i32' | 'i64' | 'f32' | 'f64';
