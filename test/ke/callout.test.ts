/** Stacks of threads: their limits, callouts on larger ones, and callers by address. */
import { expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
#include <ntifs.h>
NTSYSAPI ULONG NTAPI RtlWalkFrameChain(PVOID *Callers, ULONG Count, ULONG Flags);
static ULONG_PTR g_Low, g_High, g_Left, g_OuterLow;
static LONG g_Sum, g_Calls;

/* Uses about as much stack as it was given. */
static VOID Deep(PVOID Parameter) {
  volatile UCHAR local[40000];
  for (LONG i = 0; i < (LONG)sizeof(local); i++) local[i] = (UCHAR)i;
  for (LONG i = 0; i < (LONG)sizeof(local); i += 1000) g_Sum += local[i] == (UCHAR)i;
  IoGetStackLimits(&g_Low, &g_High);
  g_Left = IoGetRemainingStackSize();
  *(LONG *)Parameter = 7;
  g_Calls++;
}

static VOID Raises(PVOID Parameter) {
  UNREFERENCED_PARAMETER(Parameter);
  ExRaiseStatus(STATUS_DATA_ERROR);
}

static VOID Ends(PVOID Parameter) {
  UNREFERENCED_PARAMETER(Parameter);
  PsTerminateSystemThread(5);
}

static VOID EndsInside(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeExpandKernelStackAndCallout(Ends, NULL, MAXIMUM_EXPANSION_SIZE);
}

/* Eats its stack until a callout needs another. */
static __attribute__((noinline, optnone)) LONG Recurse(LONG Depth, PULONG_PTR Left) {
  volatile UCHAR frame[3000];
  LONG answer = 0;
  frame[0] = frame[2999] = (UCHAR)Depth;
  if (Depth > 0) return Recurse(Depth - 1, Left) + frame[0] - frame[2999];
  *Left = IoGetRemainingStackSize();
  IoGetStackLimits(&g_OuterLow, &g_High);
  KeExpandKernelStackAndCallout(Deep, &answer, 45000);
  return answer;
}

static __attribute__((noinline)) ULONG Callers(PVOID *Frames, PULONG Hash) {
  return RtlCaptureStackBackTrace(0, 8, Frames, Hash);
}

static VOID Run(void) {
  ULONG_PTR low, high, left = 0;
  KFLOATING_SAVE save;
  LONG answer = 0;
  ULONG user = 1, hashes[2];
  PVOID frames[8], again[8], walked[8];
  IoGetStackLimits(&low, &high);
  CHECK("limits: a variable lies between them", (ULONG_PTR)&low >= low && (ULONG_PTR)&low < high);
  CHECK("limits: the remaining size agrees", IoGetRemainingStackSize() <= (ULONG_PTR)&high - low);
  CHECK_EQ("initial stack", IoGetInitialStack(), high);
  CHECK_EQ("callout: with room left", KeExpandKernelStackAndCallout(Deep, &answer, 100), STATUS_SUCCESS);
  CHECK_EQ("callout: with room left, it is called", answer, 7);
  CHECK_EQ("callout: with room left, on the same stack", g_Low, low);
  CHECK_EQ("callout: when little is left", Recurse(12, &left), 7);
  CHECK("callout: less was left than it asked for", left < 45000);
  CHECK("callout: ran on another stack", g_Low != g_OuterLow);
  CHECK("callout: which was large enough", g_High - g_Low >= 45000);
  CHECK_EQ("callout: its variables were sound", g_Sum, 80);
  IoGetStackLimits(&g_Low, &g_High);
  CHECK_EQ("callout: the limits are the thread's own again", g_Low, low);
  CHECK_EQ("callout: too large", KeExpandKernelStackAndCallout(Deep, &answer, MAXIMUM_EXPANSION_SIZE + 1), STATUS_INVALID_PARAMETER_3);
  CHECK_EQ("callout Ex", KeExpandKernelStackAndCalloutEx(Deep, &answer, MAXIMUM_EXPANSION_SIZE, TRUE, NULL), STATUS_SUCCESS);
  CHECK_EQ("callout: calls so far", g_Calls, 3);
  NTSTATUS caught = 0;
  __try { KeExpandKernelStackAndCallout(Raises, NULL, MAXIMUM_EXPANSION_SIZE); }
  __except (EXCEPTION_EXECUTE_HANDLER) { caught = GetExceptionCode(); }
  CHECK_EQ("callout: an exception passes", caught, STATUS_DATA_ERROR);
  IoGetStackLimits(&g_Low, &g_High);
  CHECK_EQ("callout: and the stack is back", g_Low, low);
  PVOID thread = Start(EndsInside, NULL);
  Wait(thread);
  CHECK_EQ("callout: a thread may end in one", PsGetThreadExitStatus(thread), 5);
  ObDereferenceObject(thread);
  CHECK_EQ("floating point: saved", KeSaveFloatingPointState(&save), STATUS_SUCCESS);
  CHECK_EQ("floating point: restored", KeRestoreFloatingPointState(&save), STATUS_SUCCESS);
  KeStallExecutionProcessor(40000);
  CHECK("run time: ticks of the thread", KeQueryRuntimeThread((PKTHREAD)KeGetCurrentThread(), &user) >= 2);
  CHECK_EQ("run time: none in user mode", user, 0);
  ULONG count = 0, second = 0;
  for (int i = 0; i < 2; i++) {
    second = Callers(i == 0 ? frames : again, &hashes[i]);
    if (i == 0) count = second;
  }
  CHECK("callers: some", count >= 2);
  CHECK_EQ("callers: as many from the same place", second, count);
  CHECK_EQ("callers: the same addresses", RtlCompareMemory(frames, again, count * sizeof(PVOID)), count * sizeof(PVOID));
  CHECK_EQ("callers: the same hash", hashes[0], hashes[1]);
  CHECK_EQ("callers: skipping one", RtlCaptureStackBackTrace(1, 8, again, NULL), count - 2);
  CHECK("callers: walked", RtlWalkFrameChain(walked, 8, 0) >= 1);
  CHECK_EQ("callers: none of user mode", RtlWalkFrameChain(walked, 8, 1), 0);
  CHECK_EQ("callers: at most as many as asked", RtlCaptureStackBackTrace(0, 1, again, NULL), 1);
}
DRIVER_ENTRY(Run)
`;

describeChecks('stacks and callouts', SOURCE, [{ cpus: 2 }, { cpus: 2, build: 'checked' }]);

test('a callout that is no function is a bug check', async () => {
  const result = await runDriver(
    '#include "check.h"\nstatic VOID Run(void) { KeExpandKernelStackAndCallout((PEXPAND_STACK_CALLOUT)(ULONG_PTR)0x7fffff, NULL, 100); }\nDRIVER_ENTRY(Run)\n',
  );
  expect(result.bugCheck?.code, outcome(result)).toBe(0x7e);
});
