/**
 * ExUuidCreate: UUIDs of version 1, of the system time and a counter, so no two of a machine are equal. The node is
 * no network card's address (its multicast bit is set), so they are good on this machine only, and the status says so.
 */
import { atomicAdd } from '../hal/atomics.js';
import { u8 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { bootSystemTime, interruptTime } from '../ke/time.js';
import { checkWrite, pokeU16, pokeU32 } from '../rtl/access.js';

const SIZE = 16;
/** 100 ns from 1582-10-15, where the time of UUIDs begins, to 1601. */
const FROM_1582 = 5_748_192_000_000_000n;
const VERSION_1 = 0x1000;
const VARIANT = 0x80;
const NODE = [0x03, 0x6e, 0x74, 0x77, 0x61, 0x73] as const;
const RPC_NT_UUID_LOCAL_ONLY = 0x4002_0056;

/** ExUuidCreate. IRQL: <= APC_LEVEL. @returns RPC_NT_UUID_LOCAL_ONLY, which is a success */
export function ExUuidCreate(Uuid: number): number {
  checkWrite(Uuid, SIZE);
  const time = bootSystemTime() + BigInt(interruptTime()) + FROM_1582;
  const sequence = atomicAdd(MACHINE.RandomSeed, 1);
  pokeU32(Uuid, Number(time & 0xffff_ffffn));
  pokeU16(Uuid + 4, Number((time >> 32n) & 0xffffn));
  pokeU16(Uuid + 6, VERSION_1 | Number((time >> 48n) & 0xfffn));
  u8[Uuid + 8] = VARIANT | ((sequence >> 8) & 0x3f);
  u8[Uuid + 9] = sequence & 0xff;
  NODE.forEach((byte, i) => {
    u8[Uuid + 10 + i] = byte;
  });
  return RPC_NT_UUID_LOCAL_ONLY;
}
