/**
 * Volumes: their device objects, `\Device\HarddiskVolumeN`, their drive letters, and what there is to know of them.
 * The device's extension is the volume's number.
 *
 * Source: ZwQueryVolumeInformationFile, IoVolumeDeviceToDosName in the WDK documentation.
 */
import fs from 'node:fs';
import {
  FILE_DEVICE_DISK,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_INFO_CLASS,
  STATUS_NO_SUCH_DEVICE,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, DRIVER_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { ExAllocatePoolWithTag } from '../ex/poolapi.js';
import { readI32, u8, u16, writeI32, writeI64, writeU8, writeU16 } from '../hal/memory.js';
import { TableRoutine } from '../ke/guest.js';
import { checkWrite } from '../rtl/access.js';
import { type Drive, driveOf } from './drives.js';
import { CLUSTER, SECTOR } from './facts.js';
import { statusOfError } from './hosterror.js';
import { storeName } from './query.js';
import { type Answer, answer, type FsRequest } from './request.js';

const LABEL = 'NTWASM';
const FILE_SYSTEM = 'NTFS';
const FILE_DEVICE_IS_MOUNTED = 0x20;
/** Case-preserving, Unicode on disk. */
const FILE_SYSTEM_FLAGS = 0x2 | 0x4;
const MOST_UNITS = 255;
const PagedPool = 1;
const TAG = 0x736f_4449;

/** @returns whether a device is one of the machine's volumes. */
export function isVolume(device: number): boolean {
  const driver = readI32(device + DEVICE_OBJECT.DriverObject);
  return readI32(driver + DRIVER_OBJECT.MajorFunction) === TableRoutine.FileSystem;
}

/** @returns the number of a volume's device. */
export function volumeOf(device: number): number {
  return readI32(readI32(device + DEVICE_OBJECT.DeviceExtension));
}

interface Space {
  readonly total: bigint;
  readonly available: bigint;
  readonly free: bigint;
}

/** @returns clusters of the host's file system. Throws its errors. */
function spaceOf({ root }: Drive): Space {
  const { bsize, blocks, bavail, bfree } = fs.statfsSync(root, { bigint: true });
  const clusters = (count: bigint): bigint => (count * bsize) / CLUSTER;
  return { total: clusters(blocks), available: clusters(bavail), free: clusters(bfree) };
}

function storeVolume(at: number, room: number, drive: Drive): Answer {
  writeI64(at, 0n);
  writeI32(at + 8, 0x4e54_0000 | drive.letter.charCodeAt(0));
  writeU8(at + 16, 0);
  writeI32(at + 12, LABEL.length * 2);
  const units = Math.min(LABEL.length, (room - 18) >> 1);
  for (let index = 0; index < units; index++) u16[((at + 18) >> 1) + index] = LABEL.charCodeAt(index);
  return answer(STATUS_SUCCESS, 18 + units * 2);
}

function storeSize(at: number, _room: number, drive: Drive): Answer {
  const { total, available } = spaceOf(drive);
  writeI64(at, total);
  writeI64(at + 8, available);
  return storeUnits(at + 16, 24);
}

function storeFullSize(at: number, _room: number, drive: Drive): Answer {
  const { total, available, free } = spaceOf(drive);
  writeI64(at, total);
  writeI64(at + 8, available);
  writeI64(at + 16, free);
  return storeUnits(at + 24, 32);
}

function storeUnits(at: number, bytes: number): Answer {
  writeI32(at, Number(CLUSTER) / SECTOR);
  writeI32(at + 4, SECTOR);
  return answer(STATUS_SUCCESS, bytes);
}

function storeDevice(at: number): Answer {
  writeI32(at, FILE_DEVICE_DISK);
  writeI32(at + 4, FILE_DEVICE_IS_MOUNTED);
  return answer(STATUS_SUCCESS, 8);
}

function storeAttributes(at: number, room: number): Answer {
  writeI32(at, FILE_SYSTEM_FLAGS);
  writeI32(at + 4, MOST_UNITS);
  const { status, information } = storeName(at + 8, room - 8, FILE_SYSTEM);
  return answer(status, 8 + information);
}

/** By FS_INFORMATION_CLASS: bytes at least, and what stores it. */
const ANSWERS: Readonly<Record<number, readonly [number, (at: number, room: number, drive: Drive) => Answer]>> = {
  1: [24, storeVolume],
  3: [24, storeSize],
  4: [8, storeDevice],
  5: [16, storeAttributes],
  7: [32, storeFullSize],
};

/** IRP_MJ_QUERY_VOLUME_INFORMATION. */
export function queryVolumeInformation({ irp, location, volume }: FsRequest): Answer {
  const kind = readI32(location + IO_STACK_LOCATION.Parameters_QueryVolume_FsInformationClass);
  const room = readI32(location + IO_STACK_LOCATION.Parameters_QueryVolume_Length) >>> 0;
  const [least, store] = ANSWERS[kind] ?? [];
  const drive = driveOf(volume);
  if (least === undefined || store === undefined) return answer(STATUS_INVALID_INFO_CLASS);
  if (room < least) return answer(STATUS_INFO_LENGTH_MISMATCH);
  if (drive === undefined) return answer(STATUS_NO_SUCH_DEVICE);
  const buffer = readI32(irp + IRP.AssociatedIrp_SystemBuffer);
  u8.fill(0, buffer, buffer + room);
  try {
    return store(buffer, room, drive);
  } catch (error) {
    return answer(statusOfError(error));
  }
}

/**
 * IoVolumeDeviceToDosName: `C:`. IRQL: PASSIVE_LEVEL.
 * @param VolumeDeviceObject a volume's device @param DosName receives the name, whose Buffer ExFreePool frees
 * @returns STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST (no volume), STATUS_INSUFFICIENT_RESOURCES
 */
export function IoVolumeDeviceToDosName(VolumeDeviceObject: number, DosName: number): number {
  const drive = isVolume(VolumeDeviceObject) ? driveOf(volumeOf(VolumeDeviceObject)) : undefined;
  if (drive === undefined) return STATUS_INVALID_DEVICE_REQUEST;
  const text = `${drive.letter}:`;
  const buffer = ExAllocatePoolWithTag(PagedPool, text.length * 2 + 2, TAG);
  if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
  for (let at = 0; at < text.length; at++) writeU16(buffer + at * 2, text.charCodeAt(at));
  writeU16(buffer + text.length * 2, 0);
  checkWrite(DosName, 8);
  writeU16(DosName, text.length * 2);
  writeU16(DosName + 2, text.length * 2 + 2);
  writeI32(DosName + 4, buffer);
  return STATUS_SUCCESS;
}
