/** From NTSTATUS to the error codes of Win32, as Windows maps them. */

/** Error codes by status; several statuses share one. */
const STATUSES: Readonly<Record<number, readonly number[]>> = {
  2: [0xc000000f, 0xc0000034],
  3: [0xc000003a, 0xc0000039, 0xc000003b],
  5: [0xc0000022, 0xc0000056, 0xc000001e, 0xc0000061, 0xc0000121, 0xc00000ba],
  6: [0xc0000008],
  1: [0xc0000002, 0xc0000010, 0xc000016e],
  8: [0xc0000017, 0xc00000a0],
  21: [0xc0000013, 0xc00000a3],
  22: [0xc0000184],
  23: [0xc000003f],
  24: [0xc0000004],
  31: [0xc0000001],
  32: [0xc0000043],
  33: [0xc0000054, 0xc0000055],
  38: [0xc0000011],
  50: [0xc00000bb],
  55: [0xc00000c0],
  59: [0xc00000bf],
  87: [0xc000000d, 0xc00000ef, 0xc00000f0, 0xc00000f1, 0xc0000030],
  109: [0xc000014b],
  112: [0xc000007f],
  121: [0xc00000b5],
  122: [0xc0000023],
  123: [0xc0000033],
  145: [0xc0000101],
  158: [0xc000002a],
  183: [0xc0000035],
  231: [0xc00000ae],
  232: [0xc00000b1],
  233: [0xc00000b0],
  234: [0x80000005],
  258: [0x102],
  259: [0x8000001a],
  267: [0xc0000103],
  288: [0xc0000046],
  298: [0xc0000047],
  487: [0xc0000018, 0xc0000141],
  995: [0xc0000120],
  997: [0x103],
  998: [0xc0000005, 0x80000002],
  1117: [0xc0000185],
  1167: [0xc000009d],
  1168: [0xc0000225],
  1359: [0xc00000e5],
  1450: [0xc000009a],
  1784: [0xc0000206],
};

const ERROR_MR_MID_NOT_FOUND = 317;
const FACILITY_NTWIN32 = 7;

const errors = new Map(
  Object.entries(STATUSES).flatMap(([error, list]) => list.map((s) => [s, Number(error)] as const)),
);

/** @returns the Win32 error for a status: itself when it stands for one, ERROR_MR_MID_NOT_FOUND when it has none. */
export function ntStatusToDosError(status: number): number {
  const code = status >>> 0;
  if (code === 0) return 0;
  const known = errors.get(code);
  if (known !== undefined) return known;
  return ((code >>> 16) & 0xfff) === FACILITY_NTWIN32 ? code & 0xffff : ERROR_MR_MID_NOT_FOUND;
}
