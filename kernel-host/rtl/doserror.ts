/**
 * From NT statuses to Win32 errors: what GetLastError says after a system service has failed.
 *
 * Before the table is asked: an HRESULT that carries a status (0x10000000 set) loses that bit; a status that carries
 * a Win32 error (facility 7) gives it back; a status of a customer (0x20000000 set) is its own error.
 *
 * Source: the page of RtlNtStatusToDosError, and Microsoft's table of status values and their errors.
 */
import { DOS_ERRORS, OWN_ERRORS } from './doserrortable.js';

const ERROR_MR_MID_NOT_FOUND = 317;
const CUSTOMER = 0x2000_0000;
const SEVERITY_AND_NT_BIT = 0xf000_0000;
const ERROR_FROM_NT = 0xd000_0000;
const NT_BIT = 0x1000_0000;
const FACILITY_WIN32_ERROR = 0xc007;
const FACILITY_WIN32_WARNING = 0x8007;

let table: ReadonlyMap<number, number> | undefined;

function readTable(): ReadonlyMap<number, number> {
  const errors = new Map<number, number>();
  for (const [, first = '', more = '0', error = ''] of DOS_ERRORS.matchAll(/([0-9a-f]{8})(?:\+(\d+))?:(\d+)/g)) {
    for (let i = 0; i <= Number(more); i++) errors.set(Number.parseInt(first, 16) + i, Number(error) + i);
  }
  for (const [status] of OWN_ERRORS.matchAll(/[0-9a-f]{8}/g)) {
    errors.set(Number.parseInt(status, 16), Number.parseInt(status, 16));
  }
  return errors;
}

/**
 * @param status signed or unsigned
 * @returns the Win32 error, unsigned: 0 for success, 317 ERROR_MR_MID_NOT_FOUND when there is none
 */
export function ntStatusToDosError(status: number): number {
  let code = status >>> 0;
  if (code === 0 || (code & CUSTOMER) !== 0) return code;
  if ((code & SEVERITY_AND_NT_BIT) >>> 0 === ERROR_FROM_NT) code = (code & ~NT_BIT) >>> 0;
  table ??= readTable();
  const error = table.get(code);
  if (error !== undefined) return error;
  const facility = code >>> 16;
  if (facility === FACILITY_WIN32_ERROR || facility === FACILITY_WIN32_WARNING) return code & 0xffff;
  return ERROR_MR_MID_NOT_FOUND;
}

/** RtlNtStatusToDosError. IRQL: any. @returns a Win32 error */
export function RtlNtStatusToDosError(Status: number): number {
  return ntStatusToDosError(Status);
}

/** RtlNtStatusToDosErrorNoTeb: the same, since it is the caller who keeps a last error. IRQL: any. */
export { RtlNtStatusToDosError as RtlNtStatusToDosErrorNoTeb };
