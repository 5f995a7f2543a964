/**
 * A timer that sets itself again, in one piece: a class holds the timer, its DPC and the routine they are for, so that
 * whoever wants something done every so often gives a routine and an interval, and need not know of either.
 *
 * Each expiry sets the next one, when the routine has run and has said how long it should be. A periodic timer could
 * not change its pace, and would not wait for a routine that is slow.
 */
import {
  addressOf, CONTAINING_RECORD, DbgPrint, DRIVER_OBJECT, fnptr, KDPC, KeCancelTimer, KeFlushQueuedDpcs,
  KeGetCurrentIrql, KeInitializeDpc, KeInitializeTimer, KeMemoryBarrier, KeSetTimer, KTIMER, pointer, relativeMs,
  STATUS_SUCCESS,
} from "ntddk";

const ROUNDS: i32 = 5;

/** Behind the fields, 8-aligned as they must be: the structs that the kernel uses. */
const TIMER_AT: i32 = 16;
const DPC_AT: i32 = TIMER_AT + KTIMER.SIZE;
const ALARM_SIZE: i32 = DPC_AT + KDPC.SIZE;

@unmanaged
class Alarm {
  /** Function of the context. Returns the milliseconds until the alarm is to go off again; 0: not again. */
  routine: usize;
  context: usize;
  stopped: bool;

  get timer(): usize { return pointer(this) + TIMER_AT; }
  get dpc(): usize { return pointer(this) + DPC_AT; }

  set(milliseconds: u32): void {
    KeSetTimer(this.timer, relativeMs(milliseconds), this.dpc);
  }

  start(routine: usize, context: usize, milliseconds: u32): void {
    KeInitializeTimer(this.timer);
    KeInitializeDpc(this.dpc, fnptr(AlarmDpc), 0);
    this.routine = routine;
    this.context = context;
    this.stopped = false;
    this.set(milliseconds);
  }

  /**
   * When this returns, the alarm will not go off any more, and its routine runs nowhere.
   *
   * Cancelling the timer is not enough: its DPC may be at work on another processor, and set it again afterwards. A
   * DPC that begins now sees `stopped`; when those that began before have ended, nobody sets the timer any more, and
   * it can be cancelled. If it went off just before that, its DPC is on the way, and must have passed.
   */
  stop(): void {
    this.stopped = true;
    KeMemoryBarrier();
    KeFlushQueuedDpcs();
    KeCancelTimer(this.timer);
    KeFlushQueuedDpcs();
  }
}

const slowing = changetype<Alarm>(memory.data(ALARM_SIZE, 8));
const steady = changetype<Alarm>(memory.data(ALARM_SIZE, 8));
let slowingRounds: i32 = 0;
let steadyRounds: i32 = 0;

function AlarmDpc(dpc: usize, context: usize, first: usize, second: usize): void {
  // The DPC lies in its alarm: the address of the one tells that of the other.
  const alarm = CONTAINING_RECORD<Alarm>(dpc, DPC_AT);
  if (alarm.stopped) return;
  const next = call_indirect<u32>(<u32>alarm.routine, alarm.context);
  if (next != 0) alarm.set(next);
}

function SlowDown(context: usize): u32 {
  const rounds = load<i32>(context) + 1;
  store<i32>(context, rounds);
  DbgPrint("round %d at IRQL %u\n", rounds, KeGetCurrentIrql());
  return rounds < ROUNDS ? 100 << rounds : 0;
}

function KeepPace(context: usize): u32 {
  // No lock: an alarm is set again when its routine has returned, so the routine runs once at a time.
  store<i32>(context, load<i32>(context) + 1);
  return 400;
}

function Unload(driver: DRIVER_OBJECT): void {
  // Neither a timer nor a DPC may still name this driver's code when it is gone.
  slowing.stop();
  steady.stop();
  DbgPrint("one alarm went off %d times, ever slower; the other %d times\n", slowingRounds, steadyRounds);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  slowing.start(fnptr(SlowDown), addressOf(slowingRounds), 100);
  steady.start(fnptr(KeepPace), addressOf(steadyRounds), 400);
  return STATUS_SUCCESS;
}
