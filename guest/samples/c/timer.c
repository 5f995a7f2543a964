/*
 * A timer that sets itself again, in one piece: a struct holds the timer, its DPC and the routine they are for, so
 * that whoever wants something done every so often gives a routine and an interval, and need not know of either.
 *
 * Each expiry sets the next one, when the routine has run and has said how long it should be. A periodic timer could
 * not change its pace, and would not wait for a routine that is slow.
 */
#include <ntddk.h>

#define MILLISECONDS(count) (-10000LL * (count)) /* units of 100 ns; negative means from now */
#define ROUNDS 5

/* What an alarm does when it goes off. Returns the milliseconds until it is to go off again; 0: not again. */
typedef ULONG ALARM_ROUTINE(PVOID Context);

typedef struct _ALARM {
    KTIMER Timer;
    KDPC Dpc;
    ALARM_ROUTINE *Routine;
    PVOID Context;
    volatile LONG Stopped;
} ALARM;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KDEFERRED_ROUTINE AlarmDpc;
ALARM_ROUTINE SlowDown;
ALARM_ROUTINE KeepPace;

static ALARM Slowing;
static ALARM Steady;
static LONG SlowingRounds;
static LONG SteadyRounds;

static VOID SetAlarm(ALARM *alarm, ULONG milliseconds)
{
    LARGE_INTEGER due;

    due.QuadPart = MILLISECONDS((LONGLONG)milliseconds);
    KeSetTimer(&alarm->Timer, due, &alarm->Dpc);
}

VOID AlarmDpc(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)
{
    /* The DPC lies in its alarm: the address of the one tells that of the other. */
    ALARM *alarm = CONTAINING_RECORD(Dpc, ALARM, Dpc);
    ULONG next;

    UNREFERENCED_PARAMETER(DeferredContext);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    if (alarm->Stopped) {
        return;
    }
    next = alarm->Routine(alarm->Context);
    if (next != 0) {
        SetAlarm(alarm, next);
    }
}

static VOID StartAlarm(ALARM *alarm, ALARM_ROUTINE *routine, PVOID context, ULONG milliseconds)
{
    KeInitializeTimer(&alarm->Timer);
    KeInitializeDpc(&alarm->Dpc, AlarmDpc, NULL);
    alarm->Routine = routine;
    alarm->Context = context;
    alarm->Stopped = FALSE;
    SetAlarm(alarm, milliseconds);
}

/*
 * When this returns, the alarm will not go off any more, and its routine runs nowhere.
 *
 * Cancelling the timer is not enough: its DPC may be at work on another processor, and set it again afterwards. A DPC
 * that begins now sees Stopped; when those that began before have ended, nobody sets the timer any more, and it can be
 * cancelled. If it went off just before that, its DPC is on the way, and must have passed.
 */
static VOID StopAlarm(ALARM *alarm)
{
    InterlockedExchange(&alarm->Stopped, TRUE);
    KeFlushQueuedDpcs();
    KeCancelTimer(&alarm->Timer);
    KeFlushQueuedDpcs();
}

ULONG SlowDown(PVOID Context)
{
    LONG *rounds = Context;

    ++*rounds;
    DbgPrint("round %d at IRQL %u\n", *rounds, KeGetCurrentIrql());
    return *rounds < ROUNDS ? 100u << *rounds : 0;
}

ULONG KeepPace(PVOID Context)
{
    LONG *rounds = Context;

    /* No lock: an alarm is set again when its routine has returned, so the routine runs once at a time. */
    ++*rounds;
    return 400;
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    /* Neither a timer nor a DPC may still name this driver's code when it is gone. */
    StopAlarm(&Slowing);
    StopAlarm(&Steady);
    DbgPrint("one alarm went off %d times, ever slower; the other %d times\n", SlowingRounds, SteadyRounds);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    StartAlarm(&Slowing, SlowDown, &SlowingRounds, 100);
    StartAlarm(&Steady, KeepPace, &SteadyRounds, 400);
    return STATUS_SUCCESS;
}
