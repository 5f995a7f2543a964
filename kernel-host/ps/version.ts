/** What the kernel says of itself and of whoever calls it. Source: WDK documentation. */
import { readI32, readU32, u8, writeI32, writeU16 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';

/** Build number that version queries report. */
export const NT_BUILD = 19045;
const MAJOR = 10;
const VER_PLATFORM_WIN32_NT = 2;
/** RTL_OSVERSIONINFOW and its extended form. */
const OSVERSION = { Size: 0, Major: 4, Minor: 8, Build: 12, Platform: 16, ServicePack: 20, size: 276 } as const;
const OSVERSIONEX = { Suite: 280, Product: 282, size: 284 } as const;
const VER_NT_WORKSTATION = 1;
const STATUS_SUCCESS = 0;

/** PsGetVersion: Windows 10. IRQL: PASSIVE_LEVEL. @returns FALSE: a free build */
export function PsGetVersion(
  MajorVersion: number,
  MinorVersion: number,
  BuildNumber: number,
  CSDVersion: number,
): number {
  if (MajorVersion !== 0) writeI32(MajorVersion, MAJOR);
  if (MinorVersion !== 0) writeI32(MinorVersion, 0);
  if (BuildNumber !== 0) writeI32(BuildNumber, NT_BUILD);
  if (CSDVersion !== 0) {
    writeU16(CSDVersion, 0);
    if (readU32(CSDVersion + 4) !== 0) writeU16(readU32(CSDVersion + 4), 0);
  }
  return 0;
}

/** RtlGetVersion: Windows 10, no service pack. IRQL: PASSIVE_LEVEL. @param lpVersionInformation RTL_OSVERSIONINFO(EX)W */
export function RtlGetVersion(lpVersionInformation: number): number {
  const size = readU32(lpVersionInformation + OSVERSION.Size);
  u8.fill(0, lpVersionInformation + 4, lpVersionInformation + Math.min(size, OSVERSIONEX.size));
  writeI32(lpVersionInformation + OSVERSION.Major, MAJOR);
  writeI32(lpVersionInformation + OSVERSION.Build, NT_BUILD);
  writeI32(lpVersionInformation + OSVERSION.Platform, VER_PLATFORM_WIN32_NT);
  if (size >= OSVERSIONEX.size) u8[lpVersionInformation + OSVERSIONEX.Product] = VER_NT_WORKSTATION;
  return STATUS_SUCCESS;
}

/** ExGetPreviousMode. IRQL: PASSIVE_LEVEL. @returns KernelMode 0, UserMode 1 */
export function ExGetPreviousMode(): number {
  return readI32(currentThread() + KTHREAD.PreviousMode);
}

/** Features of every x86 that Windows 10 runs on, by PF_ number. */
const PRESENT_FEATURES = new Set([2, 3, 6, 8, 10, 13, 14, 15]);

/** ExIsProcessorFeaturePresent. IRQL: any. @param ProcessorFeature PF_… number */
export function ExIsProcessorFeaturePresent(ProcessorFeature: number): number {
  return PRESENT_FEATURES.has(ProcessorFeature) ? 1 : 0;
}

/** KdRefreshDebuggerNotPresent. IRQL: any. @returns TRUE: no debugger */
export function KdRefreshDebuggerNotPresent(): number {
  return 1;
}
