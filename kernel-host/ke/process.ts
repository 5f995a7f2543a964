/**
 * The process object: KPROCESS and EPROCESS in one; made and ended in ps. Opaque to drivers, but that books read
 * its image name at the offset where Windows XP has it.
 */
import { defineLayout } from '../hal/layout.js';
import { readI32 } from '../hal/memory.js';
import { currentThread } from './current.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';

export const EPROCESS = {
  ...defineLayout(
    {
      ProcessId: 4,
      /** Process id of the parent. Constant. */
      ParentId: 4,
      /** ob/handletable. Constant. */
      HandleTable: 4,
      /** Threads that have not ended. ThreadListLock. */
      ActiveThreads: 4,
      ExitStatus: 4,
      /** What its creation has come to: a callback may have refused it. */
      CreationStatus: 4,
      /** ProcessFlag bits. Atomic. */
      Flags: 4,
      /** In the machine's list of processes. ThreadListLock. */
      ListEntry: 8,
      /** System time, 100 ns (i64). */
      CreateTime: 8,
      ExitTime: 8,
      /** Full name of the image: UTF-16 units in kernel pool, and how many. Constant. */
      ImagePath: 4,
      ImagePathLength: 4,
      /** Where the image lies, for PsGetProcessSectionBaseAddress. */
      SectionBase: 4,
      /** Bytes. */
      SectionSize: 4,
      /** Priority that its threads begin with. */
      BasePriority: 4,
      /** PEB and the like, for user mode's side. */
      Win32Process: 4,
      Peb: 4,
      /** Variables of its environment (um/variables), 0: what all begin with; and the lock of that. */
      Environment: 4,
      EnvironmentLock: 4,
      /** Command line, ANSI and wide, in user memory, or 0. Constant. */
      CommandLineA: 4,
      CommandLineW: 4,
      /** First values of what each thread has its own of, in the image's data, and bytes; 0 for none. Constant. */
      ThreadData: 4,
      ThreadDataSize: 4,
      /** Routine of the program's library that a thread which ends calls, as table index, or 0. Constant. */
      ThreadEnd: 4,
      /** Routine for a C++ exception that nothing has caught, likewise. Constant. */
      Uncaught: 4,
      /** Indices of TlsAlloc and FlsAlloc; see um/slots. Set once. Atomic. */
      LocalStorage: 4,
      /** Its primary token, referenced. SecurityLock. */
      Token: 4,
      /** First region of its virtual memory, or 0; see mm/virtual. VirtualLock. */
      Regions: 4,
    },
    0x10,
  ),
  /** 15 bytes and a NUL, as on NT. */
  ImageFileName: 0x174,
  size: 0x260,
} as const;

/** Bytes of ImageFileName. */
export const IMAGE_NAME_BYTES = 16;

export const ProcessFlag = {
  /** Its last thread is ending, or it was ended without any: it takes no more. ThreadListLock. */
  Exited: 1,
  /** Who asked has been told of it. */
  Announced: 2,
  /** It is to end: ExitStatus is what it was ended with. */
  Terminating: 4,
} as const;

/** @returns the process whose handles the current thread uses: the one it is attached to, or its own. */
export function currentProcess(): number {
  const thread = currentThread();
  return readI32(thread + KTHREAD.AttachedProcess) || readI32(thread + KTHREAD.Process);
}

/** @returns the process that a thread belongs to, whatever it is attached to. */
export function processOf(thread: number): number {
  return readI32(thread + KTHREAD.Process);
}

/** @returns the System process. */
export function systemProcess(): number {
  return readI32(MACHINE.SystemProcess);
}
