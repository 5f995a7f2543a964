/**
 * Many threads append lines to one log file. Each opens it for FILE_APPEND_DATA alone: every write then goes to the
 * end of the file, whole, whoever else writes meanwhile, and no lock of the driver's is needed.
 *
 * The file is C:\log.txt: give the drive a folder to keep it, `ntwasm run logging.ts --drive C=.`
 */
import {
  DbgPrint, DRIVER_OBJECT, FILE_APPEND_DATA, FILE_ATTRIBUTE_NORMAL, FILE_NON_DIRECTORY_FILE, FILE_OPEN, FILE_OPEN_IF,
  FILE_OVERWRITE_IF, FILE_READ_DATA, FILE_SHARE_READ, FILE_SHARE_WRITE, FILE_SYNCHRONOUS_IO_NONALERT, fnptr,
  IO_STATUS_BLOCK, NT_SUCCESS, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, pointer,
  PsCreateSystemThread, RTL_CONSTANT_STRING, stackBytes, stackOf, STATUS_SUCCESS, SYNCHRONIZE, THREAD_ALL_ACCESS,
  ZwClose, ZwCreateFile, ZwReadFile, ZwWaitForSingleObject, ZwWriteFile,
} from "ntddk";

const WRITERS: u32 = 4;
const LINES: u32 = 25;
const LINE_END: u8 = 10;

const logName = RTL_CONSTANT_STRING("\\DosDevices\\C:\\log.txt");
const threads = new StaticArray<usize>(WRITERS);

function openLog(log: usize, access: u32, disposition: u32): i32 {
  const attributes = stackOf<OBJECT_ATTRIBUTES>();
  const block = stackOf<IO_STATUS_BLOCK>();
  attributes.Length = OBJECT_ATTRIBUTES.SIZE;
  attributes.RootDirectory = 0;
  attributes.ObjectName = pointer(logName);
  attributes.Attributes = OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE;
  attributes.SecurityDescriptor = 0;
  attributes.SecurityQualityOfService = 0;
  return ZwCreateFile(log, access | SYNCHRONIZE, pointer(attributes), pointer(block), 0, FILE_ATTRIBUTE_NORMAL,
    FILE_SHARE_READ | FILE_SHARE_WRITE, disposition, FILE_SYNCHRONOUS_IO_NONALERT | FILE_NON_DIRECTORY_FILE, 0, 0);
}

function Writer(context: usize): void {
  const number = <u32>context;
  const block = stackOf<IO_STATUS_BLOCK>();
  const log = stackBytes(4);

  let status = openLog(log, FILE_APPEND_DATA, FILE_OPEN_IF);
  const opened = NT_SUCCESS(status);
  for (let i: u32 = 1; i <= LINES && NT_SUCCESS(status); i++) {
    const line = String.UTF8.encode("writer " + number.toString() + ", line " + i.toString() + "\r\n");
    status = ZwWriteFile(load<usize>(log), 0, 0, 0, pointer(block), changetype<usize>(line), line.byteLength, 0, 0);
  }
  if (opened) ZwClose(load<usize>(log));
  DbgPrint("writer %u ends with 0x%08x\n", number, status);
}

/** Counts the lines of the log. */
function countLines(log: usize): u32 {
  const block = stackOf<IO_STATUS_BLOCK>();
  const buffer = stackBytes(256);
  let lines: u32 = 0;
  // At the end of the file ZwReadFile returns STATUS_END_OF_FILE.
  while (NT_SUCCESS(ZwReadFile(log, 0, 0, 0, pointer(block), buffer, 256, 0, 0))) {
    for (let i: usize = 0; i < block.Information; i++) if (load<u8>(buffer + i) == LINE_END) lines++;
  }
  return lines;
}

function Unload(driver: DRIVER_OBJECT): void {
  const log = stackBytes(4);
  for (let i = 0; i < threads.length; i++) {
    ZwWaitForSingleObject(threads[i], false, 0);
    ZwClose(threads[i]);
  }
  if (NT_SUCCESS(openLog(log, FILE_READ_DATA, FILE_OPEN))) {
    DbgPrint("the log has %u lines\n", countLines(load<usize>(log)));
    ZwClose(load<usize>(log));
  }
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const log = stackBytes(4);
  driver.DriverUnload = fnptr(Unload);

  // A log of an earlier run is emptied.
  let status = openLog(log, FILE_APPEND_DATA, FILE_OVERWRITE_IF);
  if (!NT_SUCCESS(status)) return status;
  ZwClose(load<usize>(log));

  for (let i: u32 = 0; i < WRITERS; i++) {
    const handle = stackBytes(4);
    status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Writer), i + 1);
    if (!NT_SUCCESS(status)) return status;
    threads[i] = load<usize>(handle);
  }
  return STATUS_SUCCESS;
}
