/**
 * Services that flush files, ask of them and change them, and cancel what is pending: each as Zw, for the kernel's
 * own mode, and as Nt, for the caller's. Source: WDK documentation of these routines.
 */
import { flushFile } from '../io/filedata.js';
import { cancelFile, cancelFileEx, queryFile, queryVolume, setFile } from '../io/fileinfo.js';
import { previousMode } from '../io/send.js';

const KernelMode = 0;

/** ZwFlushBuffersFile: sends IRP_MJ_FLUSH_BUFFERS and waits. */
export function ZwFlushBuffersFile(FileHandle: number, IoStatusBlock: number): number {
  return flushFile(FileHandle, IoStatusBlock, KernelMode);
}

/** NtFlushBuffersFile: ZwFlushBuffersFile, in the caller's previous mode. */
export function NtFlushBuffersFile(FileHandle: number, IoStatusBlock: number): number {
  return flushFile(FileHandle, IoStatusBlock, previousMode());
}

/** ZwQueryInformationFile: asks about a file. @returns STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_INFO_CLASS, or what the driver says */
export function ZwQueryInformationFile(
  FileHandle: number,
  IoStatusBlock: number,
  FileInformation: number,
  Length: number,
  FileInformationClass: number,
): number {
  return queryFile(
    FileHandle,
    IoStatusBlock,
    { buffer: FileInformation, length: Length, kind: FileInformationClass },
    KernelMode,
  );
}

/** NtQueryInformationFile: ZwQueryInformationFile, in the caller's previous mode. */
export function NtQueryInformationFile(
  FileHandle: number,
  IoStatusBlock: number,
  FileInformation: number,
  Length: number,
  FileInformationClass: number,
): number {
  return queryFile(
    FileHandle,
    IoStatusBlock,
    { buffer: FileInformation, length: Length, kind: FileInformationClass },
    previousMode(),
  );
}

/** ZwSetInformationFile: changes a file. @returns as ZwQueryInformationFile */
export function ZwSetInformationFile(
  FileHandle: number,
  IoStatusBlock: number,
  FileInformation: number,
  Length: number,
  FileInformationClass: number,
): number {
  return setFile(
    FileHandle,
    IoStatusBlock,
    { buffer: FileInformation, length: Length, kind: FileInformationClass },
    KernelMode,
  );
}

/** NtSetInformationFile: ZwSetInformationFile, in the caller's previous mode. */
export function NtSetInformationFile(
  FileHandle: number,
  IoStatusBlock: number,
  FileInformation: number,
  Length: number,
  FileInformationClass: number,
): number {
  return setFile(
    FileHandle,
    IoStatusBlock,
    { buffer: FileInformation, length: Length, kind: FileInformationClass },
    previousMode(),
  );
}

/** ZwQueryVolumeInformationFile: asks about the volume, or the device. */
export function ZwQueryVolumeInformationFile(
  FileHandle: number,
  IoStatusBlock: number,
  FsInformation: number,
  Length: number,
  FsInformationClass: number,
): number {
  return queryVolume(
    FileHandle,
    IoStatusBlock,
    { buffer: FsInformation, length: Length, kind: FsInformationClass },
    KernelMode,
  );
}

/** NtQueryVolumeInformationFile: ZwQueryVolumeInformationFile, in the caller's previous mode. */
export function NtQueryVolumeInformationFile(
  FileHandle: number,
  IoStatusBlock: number,
  FsInformation: number,
  Length: number,
  FsInformationClass: number,
): number {
  return queryVolume(
    FileHandle,
    IoStatusBlock,
    { buffer: FsInformation, length: Length, kind: FsInformationClass },
    previousMode(),
  );
}

/** ZwCancelIoFile: cancels what this thread has pending on a file. */
export function ZwCancelIoFile(FileHandle: number, IoStatusBlock: number): number {
  return cancelFile(FileHandle, IoStatusBlock, KernelMode);
}

/** NtCancelIoFile: ZwCancelIoFile, in the caller's previous mode. */
export function NtCancelIoFile(FileHandle: number, IoStatusBlock: number): number {
  return cancelFile(FileHandle, IoStatusBlock, previousMode());
}

/** ZwCancelIoFileEx: cancels what the process has pending on a file. @returns STATUS_NOT_FOUND when that is nothing */
export function ZwCancelIoFileEx(FileHandle: number, IoRequestToCancel: number, IoStatusBlock: number): number {
  return cancelFileEx(FileHandle, IoRequestToCancel, IoStatusBlock, KernelMode);
}

/** NtCancelIoFileEx: ZwCancelIoFileEx, in the caller's previous mode. */
export function NtCancelIoFileEx(FileHandle: number, IoRequestToCancel: number, IoStatusBlock: number): number {
  return cancelFileEx(FileHandle, IoRequestToCancel, IoStatusBlock, previousMode());
}
