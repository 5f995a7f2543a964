/**
 * Files as drivers and programs ask for them. Zw is for kernel mode, whoever runs; Nt takes the caller's previous
 * mode, so that what a program names is checked. IRQL of all: PASSIVE_LEVEL.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { createFile } from '../io/createfile.js';
import { controlFile, transferFile } from '../io/filedata.js';
import { previousMode } from '../io/send.js';

import '../fs/driver.js';

export { IoVolumeDeviceToDosName } from '../fs/volume.js';
export { IoCreateStreamFileObject } from '../io/file.js';
export * from './fileinformation.js';
export * from './filelist.js';
export * from './section.js';

const KernelMode = 0;
const FILE_OPEN = 1;

/** ZwCreateFile: opens a device, or creates or opens a file. @returns what the driver says to IRP_MJ_CREATE; STATUS_OBJECT_NAME_NOT_FOUND … */
export function ZwCreateFile(
  FileHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  IoStatusBlock: number,
  AllocationSize: number,
  FileAttributes: number,
  ShareAccess: number,
  CreateDisposition: number,
  CreateOptions: number,
  EaBuffer: number,
  EaLength: number,
): number {
  return createFile(
    {
      handle: FileHandle,
      access: DesiredAccess,
      attributes: ObjectAttributes,
      statusBlock: IoStatusBlock,
      allocationSize: AllocationSize,
      fileAttributes: FileAttributes,
      shareAccess: ShareAccess,
      disposition: CreateDisposition,
      options: CreateOptions,
      eaBuffer: EaBuffer,
      eaLength: EaLength,
    },
    KernelMode,
  );
}

/** NtCreateFile: ZwCreateFile, in the caller's previous mode. */
export function NtCreateFile(
  FileHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  IoStatusBlock: number,
  AllocationSize: number,
  FileAttributes: number,
  ShareAccess: number,
  CreateDisposition: number,
  CreateOptions: number,
  EaBuffer: number,
  EaLength: number,
): number {
  return createFile(
    {
      handle: FileHandle,
      access: DesiredAccess,
      attributes: ObjectAttributes,
      statusBlock: IoStatusBlock,
      allocationSize: AllocationSize,
      fileAttributes: FileAttributes,
      shareAccess: ShareAccess,
      disposition: CreateDisposition,
      options: CreateOptions,
      eaBuffer: EaBuffer,
      eaLength: EaLength,
    },
    previousMode(),
  );
}

/** ZwOpenFile: ZwCreateFile with FILE_OPEN. */
export function ZwOpenFile(
  FileHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  IoStatusBlock: number,
  ShareAccess: number,
  OpenOptions: number,
): number {
  return createFile(
    {
      handle: FileHandle,
      access: DesiredAccess,
      attributes: ObjectAttributes,
      statusBlock: IoStatusBlock,
      allocationSize: 0,
      fileAttributes: 0,
      shareAccess: ShareAccess,
      disposition: FILE_OPEN,
      options: OpenOptions,
      eaBuffer: 0,
      eaLength: 0,
    },
    KernelMode,
  );
}

/** NtOpenFile: ZwOpenFile, in the caller's previous mode. */
export function NtOpenFile(
  FileHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  IoStatusBlock: number,
  ShareAccess: number,
  OpenOptions: number,
): number {
  return createFile(
    {
      handle: FileHandle,
      access: DesiredAccess,
      attributes: ObjectAttributes,
      statusBlock: IoStatusBlock,
      allocationSize: 0,
      fileAttributes: 0,
      shareAccess: ShareAccess,
      disposition: FILE_OPEN,
      options: OpenOptions,
      eaBuffer: 0,
      eaLength: 0,
    },
    previousMode(),
  );
}

/** ZwReadFile: reads; Length in bytes. @returns the final status, or STATUS_PENDING for an asynchronous file */
export function ZwReadFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  Buffer: number,
  Length: number,
  ByteOffset: number,
  Key: number,
): number {
  return transferFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: KernelMode,
    },
    true,
    { buffer: Buffer, length: Length, offset: ByteOffset, key: Key },
  );
}

/** NtReadFile: ZwReadFile, in the caller's previous mode. */
export function NtReadFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  Buffer: number,
  Length: number,
  ByteOffset: number,
  Key: number,
): number {
  return transferFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: previousMode(),
    },
    true,
    { buffer: Buffer, length: Length, offset: ByteOffset, key: Key },
  );
}

/** ZwWriteFile: writes; Length in bytes. @returns the final status, or STATUS_PENDING for an asynchronous file */
export function ZwWriteFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  Buffer: number,
  Length: number,
  ByteOffset: number,
  Key: number,
): number {
  return transferFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: KernelMode,
    },
    false,
    { buffer: Buffer, length: Length, offset: ByteOffset, key: Key },
  );
}

/** NtWriteFile: ZwWriteFile, in the caller's previous mode. */
export function NtWriteFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  Buffer: number,
  Length: number,
  ByteOffset: number,
  Key: number,
): number {
  return transferFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: previousMode(),
    },
    false,
    { buffer: Buffer, length: Length, offset: ByteOffset, key: Key },
  );
}

/** ZwDeviceIoControlFile: sends a control code; lengths in bytes. @returns the final status, or STATUS_PENDING for an asynchronous file */
export function ZwDeviceIoControlFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  IoControlCode: number,
  InputBuffer: number,
  InputBufferLength: number,
  OutputBuffer: number,
  OutputBufferLength: number,
): number {
  return controlFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: KernelMode,
    },
    IoControlCode,
    {
      input: InputBuffer,
      inputLength: InputBufferLength >>> 0,
      output: OutputBuffer,
      outputLength: OutputBufferLength >>> 0,
    },
    false,
  );
}

/** NtDeviceIoControlFile: ZwDeviceIoControlFile, in the caller's previous mode. */
export function NtDeviceIoControlFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  IoControlCode: number,
  InputBuffer: number,
  InputBufferLength: number,
  OutputBuffer: number,
  OutputBufferLength: number,
): number {
  return controlFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: previousMode(),
    },
    IoControlCode,
    {
      input: InputBuffer,
      inputLength: InputBufferLength >>> 0,
      output: OutputBuffer,
      outputLength: OutputBufferLength >>> 0,
    },
    false,
  );
}

/** ZwFsControlFile: sends a control code; lengths in bytes. @returns the final status, or STATUS_PENDING for an asynchronous file */
export function ZwFsControlFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  FsControlCode: number,
  InputBuffer: number,
  InputBufferLength: number,
  OutputBuffer: number,
  OutputBufferLength: number,
): number {
  return controlFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: KernelMode,
    },
    FsControlCode,
    {
      input: InputBuffer,
      inputLength: InputBufferLength >>> 0,
      output: OutputBuffer,
      outputLength: OutputBufferLength >>> 0,
    },
    true,
  );
}

/** NtFsControlFile: ZwFsControlFile, in the caller's previous mode. */
export function NtFsControlFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  FsControlCode: number,
  InputBuffer: number,
  InputBufferLength: number,
  OutputBuffer: number,
  OutputBufferLength: number,
): number {
  return controlFile(
    {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode: previousMode(),
    },
    FsControlCode,
    {
      input: InputBuffer,
      inputLength: InputBufferLength >>> 0,
      output: OutputBuffer,
      outputLength: OutputBufferLength >>> 0,
    },
    true,
  );
}
