/** Reading NTSTATUS values. */

/** Success or informational. */
// @ts-ignore: decorator
@inline
export function NT_SUCCESS(status: i32): bool {
  return status >= 0;
}

// @ts-ignore: decorator
@inline
export function NT_INFORMATION(status: i32): bool {
  return <u32>status >> 30 == 1;
}

// @ts-ignore: decorator
@inline
export function NT_WARNING(status: i32): bool {
  return <u32>status >> 30 == 2;
}

// @ts-ignore: decorator
@inline
export function NT_ERROR(status: i32): bool {
  return <u32>status >> 30 == 3;
}
