/**
 * `torture.h`: what the drivers here have in common. Threads work until `g_Stop`, which the driver's own thread sets
 * after the seconds asked for; then everything is counted, and what must be equal is compared.
 */
import { CHECK_HEADER } from '../support/checkheader.js';

const TORTURE = `
static volatile LONG g_Stop, g_Begun;

/* What has been done: shows that there was something to break. */
#define COUNT(Name, Value) DbgPrint("count %s %d\\n", Name, (LONG)(Value))
/* What must hold. */
#define MUST_EQ(Text, Left, Right) Must(Text, (LONG)(Left), (LONG)(Right), (LONG)(Left) == (LONG)(Right))
#define MUST_NOT_EXCEED(Text, Left, Right) Must(Text, (LONG)(Left), (LONG)(Right), (LONG)(Left) <= (LONG)(Right))

static inline VOID Must(PCSTR Text, LONG Left, LONG Right, BOOLEAN Holds) {
  DbgPrint("%s %d %d %s\\n", Holds ? "holds" : "BROKEN", Left, Right, Text);
}

/* A thread's own random numbers: xorshift. The seed is not 0. */
static inline ULONG Random(ULONG *Seed, ULONG Below) {
  ULONG x = *Seed;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  *Seed = x;
  return (x >> 4) % Below;
}

static inline ULONG SeedOf(PVOID Context) { return ((ULONG)(ULONG_PTR)Context + 1) * 2654435761u | 1; }

/* Lets others in at random places: mostly not at all, sometimes a yield, seldom a short sleep. */
static inline VOID Stagger(ULONG *Seed) {
  ULONG dice = Random(Seed, 256);
  if (dice < 200) return;
  if (dice < 252) {
    for (ULONG i = 0; i < dice; i++) YieldProcessor();
    return;
  }
  if (dice < 255) {
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) ZwYieldExecution();
    return;
  }
  LARGE_INTEGER moment;
  moment.QuadPart = -(LONGLONG)Random(Seed, 3000);
  KeDelayExecutionThread(KernelMode, FALSE, &moment);
}

/* Each thread of the crew says so first: the time begins when all are there. */
static inline VOID Begun(void) { InterlockedIncrement(&g_Begun); }

static inline VOID UntilTime(LONG Crew) {
  while (g_Begun < Crew) Sleep(1);
  Sleep(MILLISECONDS_TO_RUN);
  g_Stop = 1;
}
`;

/** @returns the header for drivers that work for so long. @param seconds need not be whole */
export function tortureHeader(seconds: number): string {
  return `${CHECK_HEADER}\n#define MILLISECONDS_TO_RUN ${Math.ceil(seconds * 1000)}\n${TORTURE}`;
}
