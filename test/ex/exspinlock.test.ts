/** Reader-writer spin locks: the word, IRQL, conversion, a writer that waits keeps new readers out. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static EX_SPIN_LOCK g_Lock;
static volatile LONG g_Seen;

static VOID Alone(void) {
  KIRQL irql, raised;
  irql = ExAcquireSpinLockExclusive(&g_Lock);
  CHECK_EQ("writer: returns the previous IRQL", irql, PASSIVE_LEVEL);
  CHECK_EQ("writer: is at DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
  ExReleaseSpinLockExclusive(&g_Lock, irql);
  CHECK_EQ("writer: release restores the IRQL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("writer: free is 0", g_Lock, 0);

  irql = ExAcquireSpinLockShared(&g_Lock);
  CHECK_EQ("reader: is at DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
  CHECK_EQ("reader: is counted", g_Lock, 1);
  ExAcquireSpinLockSharedAtDpcLevel(&g_Lock);
  CHECK_EQ("reader: two are", g_Lock, 2);
  CHECK_EQ("convert: not with two readers", ExTryConvertSharedSpinLockExclusive(&g_Lock), FALSE);
  ExReleaseSpinLockSharedFromDpcLevel(&g_Lock);
  CHECK_EQ("convert: the only reader becomes the writer", ExTryConvertSharedSpinLockExclusive(&g_Lock), TRUE);
  ExReleaseSpinLockExclusive(&g_Lock, irql);
  CHECK_EQ("convert: released as a writer", g_Lock, 0);
  CHECK_EQ("convert: the IRQL is back", KeGetCurrentIrql(), PASSIVE_LEVEL);

  KeRaiseIrql(DISPATCH_LEVEL, &raised);
  ExAcquireSpinLockExclusiveAtDpcLevel(&g_Lock);
  ExReleaseSpinLockExclusiveFromDpcLevel(&g_Lock);
  irql = ExAcquireSpinLockShared(&g_Lock);
  CHECK_EQ("reader: taken at DISPATCH_LEVEL", irql, DISPATCH_LEVEL);
  ExReleaseSpinLockShared(&g_Lock, irql);
  CHECK_EQ("reader: and left there", KeGetCurrentIrql(), DISPATCH_LEVEL);
  KeLowerIrql(raised);
}

static VOID Writes(PVOID Context) {
  KIRQL irql = ExAcquireSpinLockExclusive(&g_Lock);
  UNREFERENCED_PARAMETER(Context);
  g_Seen = 1;
  ExReleaseSpinLockExclusive(&g_Lock, irql);
}

static VOID Reads(PVOID Context) {
  KIRQL irql = ExAcquireSpinLockShared(&g_Lock);
  UNREFERENCED_PARAMETER(Context);
  CHECK_EQ("a reader that comes after a waiting writer reads what it wrote", g_Seen, 1);
  ExReleaseSpinLockShared(&g_Lock, irql);
}

static VOID WriterFirst(void) {
  KIRQL irql;
  PVOID writer, reader;
  /* The lock is held from PASSIVE_LEVEL, as if by a reader on a processor that is not there. */
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  ExAcquireSpinLockSharedAtDpcLevel(&g_Lock);
  KeLowerIrql(irql);
  writer = Start(Writes, NULL);
  while (g_Lock >= 0) Sleep(1);
  CHECK_EQ("a writer that waits is marked beside its readers", g_Lock & 0x7fffffff, 1);
  reader = Start(Reads, NULL);
  Sleep(20);
  CHECK_EQ("and keeps new ones out", g_Lock & 0x7fffffff, 1);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  CHECK_EQ("convert: not past a writer that waits", ExTryConvertSharedSpinLockExclusive(&g_Lock), FALSE);
  ExReleaseSpinLockSharedFromDpcLevel(&g_Lock);
  KeLowerIrql(irql);
  Join(writer);
  Join(reader);
}

static VOID Run(void) {
  Alone();
  WriterFirst();
}
DRIVER_ENTRY(Run)
`;

describeChecks('reader-writer spin locks', SOURCE, [{ cpus: 4, build: 'checked' }, { cpus: 4 }]);
